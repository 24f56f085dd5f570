// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/sandbox/store/store.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace chat::sandbox {

struct TemplateRow
{
    qint64 id = 0;
    QString owner;
    QString title;
    int type = 0; //!< 0 twig
    int msgType = 1; //!< 1 KMarkdown, 2 card JSON, 3 card YAML
    QString testData;
    QString testChannel;
    QString content;
};

//! Message templates: stored per account, validated when stored, filled in when a message refers to one.
class Templates
{
public:
    explicit Templates(Store &store)
        : m_store(store)
    {
    }

    [[nodiscard]] QList<TemplateRow> of(const QString &owner) const;
    [[nodiscard]] std::optional<TemplateRow> find(const QString &owner, qint64 id) const;
    //! Id 0: a new one. Returns what was stored.
    Result<TemplateRow> put(const TemplateRow &row);
    Result<Unit> remove(const QString &owner, qint64 id);

    //! `input` is the JSON object in the message's content. Returns the content of the message.
    [[nodiscard]] static Result<QString> fill(const TemplateRow &row, const QString &input);
    //! Templates may contain text and {{ a.b }}. Anything else is refused with its line number.
    [[nodiscard]] static Result<Unit> check(const QString &content);

private:
    Store &m_store;
};

} // namespace chat::sandbox

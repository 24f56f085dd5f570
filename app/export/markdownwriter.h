// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/exportwriter.h"

#include <QDate>

namespace chat {

//! CommonMark with strikethrough: a heading for each conversation and day, a paragraph for each message.
class MarkdownWriter : public ExportWriter
{
public:
    explicit MarkdownWriter(const QString &title);

    [[nodiscard]] QByteArray begin() override;
    [[nodiscard]] QByteArray beginPlace(const ExportPlace &place) override;
    void continuePlace(const ExportPlace &place, const QDateTime &after) override;
    [[nodiscard]] QByteArray message(const ExportedMessage &message) override;

private:
    QString m_title;
    QDate m_day; //!< of the message before
};

} // namespace chat

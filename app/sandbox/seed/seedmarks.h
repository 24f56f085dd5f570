// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedcommunity.h"

#include <QJsonValue>
#include <QString>

#include <functional>
#include <optional>

namespace chat::sandbox {

//! Replaces the marks «…» in the texts of listed messages and cards: «@ID» mentions somebody, «#key» links a channel,
//! «:name» is a guild emoji, «pic:name», «file:name» and «avatar:ID» are URLs. A JSON text that is nothing but
//! «size:name», «now-10m» or «hour+30h» becomes a number: a file's bytes, a time (Unix ms).
class SeedMarks
{
public:
    SeedMarks(const SeedCommunity &community, qint64 now);

    [[nodiscard]] QString fill(const QString &text);
    [[nodiscard]] QJsonValue fill(const QJsonValue &value);
    //! A card message as a server stores it.
    [[nodiscard]] QString card(const QString &name);
    //! The first mark that stands for nothing; empty: there was none.
    [[nodiscard]] const QString &unknown() const { return m_unknown; }

private:
    [[nodiscard]] QString word(const QString &mark);
    [[nodiscard]] std::optional<qint64> number(const QString &mark) const;

    const SeedCommunity &m_community;
    qint64 m_now;
    QString m_unknown;
};

//! Goes through a text with marks: `word` replaces each; «« stands for «.
[[nodiscard]] QString replaceMarks(const QString &text, const std::function<QString(const QString &)> &word);

} // namespace chat::sandbox

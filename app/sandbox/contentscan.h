// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace chat::sandbox {

//! Whom and what a content names, each once, in order.
struct ContentFacts
{
    QStringList users;
    QList<int> roles;
    QStringList channels;
    bool all = false;
    bool here = false;
};

enum class NameKind : quint8 { User, Role, Channel, All, Here };
using NameOf = std::function<QString(NameKind kind, const QString &id)>;

//! The server's only look into message content: everything else works with these two answers.
//! Mentions count outside code only; in cards they are looked for in KMarkdown elements.
[[nodiscard]] ContentFacts scanContent(int type, const QString &content);

//! Text without markup, for notifications and previews; `nameOf` gives "@Ann" for the mention of a user and so on.
[[nodiscard]] QString plainText(int type, const QString &content, const NameOf &nameOf);

} // namespace chat::sandbox

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

enum class NameKind : quint8 { User, Role, Channel };
using NameOf = std::function<QString(NameKind kind, const QString &id)>;

// The server's only looks into message content, on top of the product's own parser.

//! Mentions in KMarkdown, in cards' KMarkdown elements and in plain text's old forms; none in other types, none in code.
[[nodiscard]] ContentFacts scanContent(int type, const QString &content);

//! KMarkdown and cards may be edited; plain text in channels alone, as the oldest of the service's pages says.
[[nodiscard]] bool isEditable(int type, bool inChannel);

//! Text without markup, for notifications and previews; `nameOf` gives names without sign.
[[nodiscard]] QString plainText(int type, const QString &content, const NameOf &nameOf);

//! KMarkdown with known `:shortcodes:` outside code turned into their characters, as the server stores it.
[[nodiscard]] QString withShortcodesReplaced(const QString &content);

} // namespace chat::sandbox

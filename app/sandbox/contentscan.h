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

//! Mentions in KMarkdown and in cards' KMarkdown elements; none in other types, none in code.
[[nodiscard]] ContentFacts scanContent(int type, const QString &content);

//! Text without markup, for notifications and previews; `nameOf` gives names without sign.
[[nodiscard]] QString plainText(int type, const QString &content, const NameOf &nameOf);

//! KMarkdown with known `:shortcodes:` outside code turned into their characters, as the server stores it.
[[nodiscard]] QString withShortcodesReplaced(const QString &content);

} // namespace chat::sandbox

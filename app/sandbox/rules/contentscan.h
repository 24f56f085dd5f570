// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace chat::sandbox {

//! The mentions in a content, each once, in order.
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

// The only places where the server looks into message content, apart from the program's own parser.

//! Mentions in KMarkdown, in KMarkdown elements of cards and in the old forms of plain text; none in other types, none
//! in code.
[[nodiscard]] ContentFacts scanContent(int type, const QString &content);

//! KMarkdown and cards may be edited; plain text in channels only, as in the service's oldest documentation.
[[nodiscard]] bool isEditable(int type, bool inChannel);

//! Text without markup, for notifications and previews; `nameOf` returns names without the sign.
[[nodiscard]] QString plainText(int type, const QString &content, const NameOf &nameOf);

//! KMarkdown with known `:shortcodes:` outside code replaced by their characters, as the server stores it.
[[nodiscard]] QString withShortcodesReplaced(const QString &content);

} // namespace chat::sandbox

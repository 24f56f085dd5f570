// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QHash>
#include <QString>

namespace chat::kook {

//! Names that came with a message for the ids in its text.
struct Names
{
    QHash<QString, QString> users;
    QHash<QString, QString> roles;
    QHash<QString, QString> channels;

    [[nodiscard]] bool isEmpty() const { return users.isEmpty() && roles.isEmpty() && channels.isEmpty(); }
};

[[nodiscard]] MessageKind kindOfType(int type);
//! The number to send as `type` (PROTOCOL.md 6.1); kinds that cannot be sent become KMarkdown.
[[nodiscard]] int typeOfKind(MessageKind kind);

//! Parses source into a tree: the only caller of the markup readers for messages. Media kinds become one media block.
[[nodiscard]] Content contentOf(MessageKind kind, const QString &source, const Names &names = {});

//! Is it card JSON, as opposed to markup that starts with a bracket? Some events do not contain the message's type.
[[nodiscard]] bool looksLikeCards(const QString &source);

} // namespace chat::kook

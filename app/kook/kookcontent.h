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
//! The number `type` is sent with (PROTOCOL.md 6.1); what cannot be sent goes as KMarkdown.
[[nodiscard]] int typeOfKind(MessageKind kind);

//! Source to tree: the one place that calls the markup readers for messages. Media kinds become one media block.
[[nodiscard]] Content contentOf(MessageKind kind, const QString &source, const Names &names = {});

//! Card JSON, as opposed to markup that merely starts with a bracket: events do not tell a message's type.
[[nodiscard]] bool looksLikeCards(const QString &source);

} // namespace chat::kook

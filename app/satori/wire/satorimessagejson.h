// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/satori/wire/satoripeople.h"

#include <QJsonObject>

namespace chat::satori {

// Messages: from Satori's JSON to domain values.

//! What came of a message's `content`.
struct ReadContent
{
    QString source; //!< without the quote in front
    Content content;
    std::optional<Quote> quote; //!< the one that was folded into the content
    QString authorName; //!< the message shows another author
    QString authorAvatar;
    QList<UserId> mentions;
    QList<RoleId> mentionedRoles;
    bool mentionsAll = false;
    bool mentionsHere = false;
};
//! `people` learns who is quoted.
[[nodiscard]] ReadContent readContent(const QString &source, SatoriPeople &people, const GuildId &guild);

//! Where a message is told of: an answer (all in the message), or an event (some of it beside the message).
struct MessagePlace
{
    QJsonObject message;
    QJsonObject user; //!< empty: in the message
    QJsonObject member;
    GuildId guild;
    ChannelRef channel;
    QDateTime time; //!< the event's, null: none
};
//! The id is empty if the message has none.
[[nodiscard]] Message parseMessage(const MessagePlace &place, SatoriPeople &people);

//! Takes over what was read of a message's content.
void applyContent(Message &message, ReadContent read);

//! Where a bridge's message object keeps the card it stands for (satorikookbridge.h); the server sends no such key.
inline constexpr QLatin1StringView kBridgedCard("_card");
//! Makes it that card, if the object has one.
void applyCard(Message &message, const QJsonObject &object);

//! A `quote` object (app/satori/PROTOCOL.md 5.3).
[[nodiscard]] std::optional<Quote> parseQuote(const QJsonValue &value, SatoriPeople &people, const GuildId &guild);

//! What an event or message object says about the guild it is in.
[[nodiscard]] GuildId guildOf(const QJsonObject &object, const ChannelRef &channel, const SatoriPeople &people);

} // namespace chat::satori

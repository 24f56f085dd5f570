// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/satori/wire/satoripeople.h"

#include <QJsonObject>

namespace chat::satori {

// Messages: from Satori's JSON to domain values.

//! The parsed `content` of a message.
struct ReadContent
{
    QString source; //!< without the quote in front
    Content content;
    std::optional<Quote> quote; //!< the quote that was in the content
    QString authorName; //!< the message shows another author
    QString authorAvatar;
    QList<UserId> mentions;
    QList<RoleId> mentionedRoles;
    bool mentionsAll = false;
    bool mentionsHere = false;
};
//! Adds the quoted author to `people`.
[[nodiscard]] ReadContent readContent(const QString &source, SatoriPeople &people, const GuildId &guild);

//! The source of a message: an answer (complete), or an event (some of it beside the message).
struct MessagePlace
{
    QJsonObject message;
    QJsonObject user; //!< empty: in the message
    QJsonObject member;
    GuildId guild;
    ChannelRef channel;
    QDateTime time; //!< of the event, null: none
};
//! The id is empty if the message has none.
[[nodiscard]] Message parseMessage(const MessagePlace &place, SatoriPeople &people);

//! Adds the parsed content to the message.
void applyContent(Message &message, ReadContent read);

//! The key in which the bridge code stores the original card (satorikookbridge.h); servers send no such key.
inline constexpr QLatin1StringView kBridgedCard("_card");
//! Turns the message into that card, if there is one.
void applyCard(Message &message, const QJsonObject &object);

//! A `quote` object (app/satori/PROTOCOL.md 5.3).
[[nodiscard]] std::optional<Quote> parseQuote(const QJsonValue &value, SatoriPeople &people, const GuildId &guild);

//! What an event or message object says about its guild.
[[nodiscard]] GuildId guildOf(const QJsonObject &object, const ChannelRef &channel, const SatoriPeople &people);

} // namespace chat::satori

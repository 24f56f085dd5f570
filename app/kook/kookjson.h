// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/domain/channel.h"
#include "app/domain/emoji.h"
#include "app/domain/guildemoji.h"
#include "app/domain/messagetemplate.h"
#include "app/domain/moderation.h"
#include "app/domain/user.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <vector>

namespace chat::kook {

// People and places: pure functions from KOOK's JSON to domain values that accept every form the service is known to
// send (PROTOCOL.md 4). Messages are in kookmessagejson.h, events in kookeventjson.h.

//! The Accept-Language for the server's messages: the language of the program (PROTOCOL.md 1.1).
[[nodiscard]] QByteArray wireLanguage();
//! Unix milliseconds as a number or digits; 0, null and "" are "never" (a null time).
[[nodiscard]] QDateTime parseTime(const QJsonValue &value);
//! "No id" is null, "", "0", 0 or a missing key.
[[nodiscard]] QString parseId(const QJsonValue &value);
//! Replaces "[#128077;][#8205;]…" by the characters; everything else is kept.
[[nodiscard]] QString normaliseEmojiId(const QString &id);
//! {id, name}, or the id alone.
[[nodiscard]] Emoji parseEmoji(const QJsonValue &value);
[[nodiscard]] User parseUser(const QJsonObject &object);
[[nodiscard]] Role parseRole(const QJsonObject &object);
[[nodiscard]] Channel parseChannel(const QJsonObject &object);
[[nodiscard]] Result<Guild> parseGuild(const QJsonObject &object);
[[nodiscard]] Result<DirectChat> parseDirectChat(const QJsonObject &object);
//! An entry of guild-emoji/list.
[[nodiscard]] GuildEmoji parseGuildEmoji(const QJsonObject &object, const GuildId &guild);
[[nodiscard]] ChannelOverwrites parseOverwrites(const QJsonObject &object);
[[nodiscard]] Invite parseInvite(const QJsonObject &object);
[[nodiscard]] MessageTemplate parseTemplate(const QJsonObject &object);
[[nodiscard]] std::vector<User> parseUsers(const QJsonValue &value);

//! The objects of an array, of an object's values, or of nothing: PHP encodes one list in all three ways.
[[nodiscard]] std::vector<QJsonObject> objectsOf(const QJsonValue &value);

//! The same for lists of ids and the like: an array, or an object's values.
[[nodiscard]] QJsonArray valuesOf(const QJsonValue &value);

//! A standard list page (PROTOCOL.md 3).
struct NumberedPage
{
    std::vector<QJsonObject> items;
    int page = 0; //!< 0: unknown
    int pageTotal = 0;
    int total = -1;
    //! Is there anything after page `asked`?
    [[nodiscard]] bool hasMore(int asked) const;
};
[[nodiscard]] NumberedPage parsePage(const QJsonValue &data);

} // namespace chat::kook

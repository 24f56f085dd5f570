// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/store/kooktypes.h"
#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace chat::sandbox {

// The contents of a seed for an empty sandbox as plain values: created by app/sandbox/seed, stored by WorldWriter. Ids
// and tokens are always the same; times are relative to the `now` that is passed in (Unix ms).

//! In stored texts, URLs of the sandbox's own assets start with this; the server replaces it by its address on the way
//! out and back on the way in, so that a data file works with another port.
inline constexpr char kAssetPrefix[] = "sandbox-asset:/";

struct SeedAsset
{
    QString name; //!< "avatars/1001.png": reached as /assets/avatars/1001.png
    QString mime;
    QByteArray bytes;
    QString ownerId; //!< the account that uploaded it; empty: the server's own
};

struct SeedUser
{
    QString id; //!< decimal digits
    QString username;
    QString identifyNum; //!< four digits
    QString token; //!< empty: nobody can sign in as this one
    QString avatar; //!< asset URL (kAssetPrefix)
    QString banner;
    bool bot = false;
    bool online = false;
    int status = 1; //!< 10 = banned
};

struct SeedRole
{
    int id = 0; //!< 0 = @everyone
    QString name;
    int color = 0;
    int position = 0;
    bool hoist = false;
    bool mentionable = false;
    quint32 permissions = 0;
    int type = KookRoleType::Made;
};

struct SeedOverwrite
{
    int roleId = -1; //!< or
    QString userId; //!< one of the two
    quint32 allow = 0;
    quint32 deny = 0;
};

struct SeedChannel
{
    QString id; //!< decimal digits
    QString parentId; //!< empty: top level
    QString name;
    QString topic;
    int type = KookChannelType::Text;
    int level = 0;
    int slowMode = 0; //!< ms
    QString creatorId;
    QList<SeedOverwrite> overwrites;
};

struct SeedMember
{
    QString userId;
    QString nickname;
    QList<int> roles;
    qint64 joinedAt = 0;
    qint64 activeTime = 0;
};

struct SeedGuildEmoji
{
    QString id; //!< "<guild_id>/<token>"
    QString name;
    QString ownerId;
    QByteArray png;
};

struct SeedGuild
{
    QString id;
    QString name;
    QString topic;
    QString ownerId;
    QString icon; //!< asset URL
    QString defaultChannelId;
    QList<SeedRole> roles;
    QList<SeedChannel> channels; //!< categories before their channels
    QList<SeedMember> members;
    QList<SeedGuildEmoji> emoji;
};

struct SeedDirectChat
{
    QString code; //!< 32 hex digits
    QString userA;
    QString userB;
    qint64 lastReadA = 0;
    qint64 lastReadB = 0;
};

struct SeedReaction
{
    QString emoji; //!< "[#128077;]", the character itself, or a guild emoji's id
    QString name; //!< guild emoji's name; empty for Unicode
    QStringList userIds; //!< in the order they reacted
};

struct SeedMessage
{
    QString id; //!< GUID
    QString channelId; //!< a channel's id or a direct chat's code
    bool direct = false;
    QString authorId;
    int type = KookMessageType::KMarkdown;
    QString content; //!< card JSON for cards, an asset URL for pictures, videos and files
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    QString quoteId;
    bool pinned = false;
    QList<SeedReaction> reactions;
    QJsonArray embeds; //!< app/kook/PROTOCOL.md 6.5
    QJsonObject attachment; //!< app/kook/PROTOCOL.md 6.2; empty: none
};

struct SeedWorld
{
    QList<SeedUser> users; //!< those with tokens first: the first bot is the default account
    QList<SeedGuild> guilds;
    QList<SeedDirectChat> directChats;
    QList<SeedAsset> assets;
};

using SeedSink = std::function<void(SeedMessage &&)>;

} // namespace chat::sandbox

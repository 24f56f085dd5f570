// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedworld.h"

#include "app/sandbox/seed/drawing.h"
#include "app/sandbox/seed/seedguilds.h"
#include "app/sandbox/seed/seedpictures.h"
#include "app/sandbox/seed/seedscribe.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

void addAvatar(SeedWorld &world, const CastMember &member)
{
    world.assets.append({u"avatars/%1.png"_s.arg(latin(member.id)), u"image/png"_s, drawAvatar(latin(member.figure)),
        latin(member.id)});
}

//! When each side of a direct chat last looked, so that the wanted number of messages is unread.
SeedDirectChat directChat(const DirectInfo &info, quint64 number, SeedScribe &scribe)
{
    QList<qint64> times;
    scribe.writeDirect(info, number, [&times](SeedMessage &&message) { times.append(message.createdAt); });
    SeedDirectChat chat{seedChatCode(number), latin(info.userA), latin(info.userB), 0, 0};
    chat.lastReadB = times.constLast();
    chat.lastReadA = times.size() > info.unreadA ? times.at(times.size() - 1 - info.unreadA) : 0;
    return chat;
}

} // namespace

SeedWorld emptyWorld(qint64 now)
{
    SeedWorld world;
    const QList<SeedUser> everybody = seedUsers();
    for (const char *id : {cast::kookaburra, cast::ann}) {
        world.users.append(*std::ranges::find(everybody, latin(id), &SeedUser::id));
        addAvatar(world, *castMember(latin(id)));
    }
    SeedGuild guild;
    guild.id = latin(kGuildIds[0]);
    guild.name = u"空公会 Empty"_s;
    guild.ownerId = latin(cast::ann);
    guild.icon = QLatin1StringView(kAssetPrefix) + u"icons/%1.png"_s.arg(guild.id);
    guild.defaultChannelId = latin(seedPlace(u"game")->id);
    guild.roles = {{0, u"@全体成员"_s, 0, 999, false, false, everyonePermissions(), 255}};
    SeedChannel channel;
    channel.id = guild.defaultChannelId;
    channel.name = u"general"_s;
    channel.level = 100;
    channel.creatorId = guild.ownerId;
    guild.channels = {channel};
    for (const SeedUser &user : std::as_const(world.users))
        guild.members.append({user.id, {}, {}, now - kDay, now});
    world.guilds = {guild};
    world.assets.append({u"icons/%1.png"_s.arg(guild.id), u"image/png"_s, drawGuildIcon(u"lighthouse"), {}});
    return world;
}

SeedWorld demoWorld(qint64 now, bool stress)
{
    SeedWorld world;
    world.users = seedUsers();
    world.guilds = seedGuilds(now);
    if (stress) {
        SeedChannel channel;
        channel.id = latin(kStressChannel);
        channel.parentId = latin(seedPlace(u"g-bots")->id);
        channel.name = u"stress"_s;
        channel.topic = u"A long, long history"_s;
        channel.level = 99'000;
        channel.creatorId = latin(cast::galen);
        world.guilds.first().channels.append(channel);
    }
    const QHash<QString, QList<Play>> plays = readPlays();
    const SeedClock clock(now);
    SeedScribe scribe(plays, clock, now);
    quint64 number = 0;
    for (const DirectInfo &info : seedDirects())
        world.directChats.append(directChat(info, number++, scribe));
    for (const CastMember &member : seedCast())
        addAvatar(world, member);
    for (int i = 0; i < kGuildCount; ++i) {
        const QString figure = i == 0 ? u"lighthouse"_s : i == 1 ? u"workshop"_s : u"friends"_s;
        world.assets.append({u"icons/%1.png"_s.arg(latin(kGuildIds[i])), u"image/png"_s, drawGuildIcon(figure), {}});
    }
    for (const PictureInfo &picture : seedPictures())
        world.assets.append({u"pictures/"_s + latin(picture.file), pictureMime(picture), drawPicture(picture), {}});
    for (const FileInfo &file : seedFiles())
        world.assets.append({u"files/"_s + latin(file.asset), latin(file.mime), fileBytes(file), {}});
    return world;
}

void demoMessages(qint64 now, const SeedSink &sink)
{
    const QHash<QString, QList<Play>> plays = readPlays();
    const SeedClock clock(now);
    SeedScribe scribe(plays, clock, now);
    quint64 number = 0;
    for (const DirectInfo &info : seedDirects())
        scribe.writeDirect(info, number++, sink);
    number = 0;
    for (const PlaceInfo &place : seedPlaces())
        scribe.writePlace(place, ++number, sink);
}

} // namespace chat::sandbox

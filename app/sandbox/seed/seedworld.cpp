// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedworld.h"

#include "app/sandbox/seed/seedclock.h"
#include "app/sandbox/seed/seedrandom.h"
#include "app/sandbox/seed/seedscribe.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

//! When the members joined and were last there.
void addTimes(QList<SeedMember> &members, const SeedCommunity &community, quint64 guild, qint64 now)
{
    SeedRandom random(0x6d656d ^ guild);
    for (SeedMember &member : members) {
        const SeedPerson *person = community.person(member.userId);
        const int days = 156 + random.below(400);
        member.joinedAt = now - days * kDay - random.below(int(kDay));
        member.activeTime = now - (person->user.online ? random.below(20) * kMinute : random.below(60) * kHour);
    }
}

//! When each side of a direct chat last looked, so that the wanted number of messages is unread.
SeedDirectChat directChat(const DirectTalk &talk, quint64 number, SeedScribe &scribe)
{
    QList<qint64> times;
    scribe.writeDirect(talk, number, [&times](SeedMessage &&message) { times.append(message.createdAt); });
    SeedDirectChat chat{seedChatCode(number), talk.userA, talk.userB, 0, 0};
    if (!times.isEmpty())
        chat.lastReadB = times.constLast();
    chat.lastReadA = times.size() > talk.unreadA ? times.at(times.size() - 1 - talk.unreadA) : 0;
    return chat;
}

void addFace(SeedWorld &world, const SeedCommunity &community, const QString &url)
{
    for (const SeedAsset &face : community.faces) {
        if (assetUrl(face.name) == url)
            world.assets.append(face);
    }
}

} // namespace

SeedWorld communityWorld(const SeedCommunity &community, qint64 now)
{
    SeedWorld world;
    for (const SeedPerson &person : community.people)
        world.users.append(person.user);
    world.guilds = community.guilds;
    for (qsizetype i = 0; i < world.guilds.size(); ++i)
        addTimes(world.guilds[i].members, community, quint64(i), now);
    SeedScribe scribe(community, now);
    quint64 number = 0;
    for (const DirectTalk &talk : community.directs)
        world.directChats.append(directChat(talk, number++, scribe));
    world.assets = community.faces;
    for (const SeedPicture &picture : community.pictures)
        world.assets.append({picture.assetName(), picture.mime, picture.bytes, {}});
    for (const SeedFile &file : community.files)
        world.assets.append({file.assetName(), file.mime, file.bytes, {}});
    return world;
}

void communityMessages(const SeedCommunity &community, qint64 now, const SeedSink &sink)
{
    SeedScribe scribe(community, now);
    quint64 number = 0;
    for (const DirectTalk &talk : community.directs)
        scribe.writeDirect(talk, number++, sink);
    number = 0;
    for (const ChannelTalk &talk : community.channels)
        scribe.writeChannel(talk, ++number, sink);
}

SeedWorld emptyWorld(const SeedCommunity &community, qint64 now)
{
    SeedWorld world;
    for (const bool bot : {true, false}) {
        const auto it = std::ranges::find_if(community.people,
            [bot](const SeedPerson &person) { return person.user.bot == bot && !person.user.token.isEmpty(); });
        world.users.append(it->user);
        addFace(world, community, it->user.avatar);
    }
    const SeedGuild &first = community.guilds.constFirst();
    SeedGuild guild;
    guild.id = first.id;
    guild.name = u"空公会 Empty"_s;
    guild.ownerId = world.users.constLast().id;
    guild.icon = first.icon;
    guild.defaultChannelId = first.defaultChannelId;
    guild.roles = {first.roles.constLast()}; // @everyone
    SeedChannel channel;
    channel.id = guild.defaultChannelId;
    channel.name = u"general"_s;
    channel.level = 100;
    channel.creatorId = guild.ownerId;
    guild.channels = {channel};
    for (const SeedUser &user : std::as_const(world.users))
        guild.members.append({user.id, {}, {}, now - kDay, now});
    world.guilds = {guild};
    addFace(world, community, guild.icon);
    return world;
}

} // namespace chat::sandbox

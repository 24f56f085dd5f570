// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/interest.h"

#include "app/models/directory/directory.h"

#include <QSet>

#include <utility>

namespace chat {

namespace {
constexpr qsizetype kMostOfInterest = 2000; // a round through more takes hours
constexpr int kGuildsAtATime = 3;

QList<ChannelRef> conversationsOfInterest(const Directory &directory, const QList<ChannelRef> &recent)
{
    QList<ChannelRef> found;
    QSet<ChannelRef> seen;
    const auto add = [&](const ChannelRef &channel) {
        if (channel.isEmpty() || seen.contains(channel) || found.size() >= kMostOfInterest)
            return;
        seen.insert(channel);
        found << channel;
    };
    for (const ChannelRef &channel : recent) {
        const bool there = channel.kind == ChannelKind::Direct ? directory.findDirectChat(channel.id) != nullptr
                                                               : directory.findChannel(channel.id) != nullptr;
        if (there)
            add(channel);
    }
    for (const StoredUnread &unread : directory.storedUnread())
        add(unread.channel);
    for (const DirectChat &chat : directory.directChats()) {
        if (chat.made)
            add(chat.ref());
    }
    for (const Guild &guild : directory.guilds()) {
        for (const Channel &channel : guild.channels) {
            if (channel.holdsMessages())
                add(channel.ref());
        }
    }
    return found;
}

//! The channels of a guild that was never opened are needed too: loads a few of the missing ones at a time.
void learnMoreGuilds(Directory &directory)
{
    QList<GuildId> unknown;
    for (const Guild &guild : directory.guilds()) {
        if (!directory.knowsGuild(guild.id) && directory.guildState(guild.id) == LoadState::Idle
            && unknown.size() < kGuildsAtATime)
            unknown << guild.id;
    }
    for (const GuildId &guild : std::as_const(unknown))
        directory.loadGuild(guild);
}

} // namespace

QList<ChannelRef> roundOf(Directory &directory, const QList<ChannelRef> &recent)
{
    learnMoreGuilds(directory);
    return conversationsOfInterest(directory, recent);
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/guildtree.h"

#include <algorithm>

namespace chat {

GuildTree::GuildTree(Backend &backend, KnownPeople &people, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_people(people)
{
}

// Loading

void GuildTree::load(const std::function<void(const std::optional<ApiError> &)> &done)
{
    const auto generation = ++m_generation;
    m_backend.directory().fetchGuilds(this, [this, generation, done](Result<std::vector<Guild>> result) {
        if (generation != m_generation)
            return;
        const auto error = result ? std::nullopt : std::optional(result.error());
        if (result)
            take(std::move(result).value());
        done(error);
    });
}

void GuildTree::take(std::vector<Guild> guilds)
{
    QSet<GuildId> there;
    for (auto &guild : guilds) {
        there.insert(guild.id);
        if (const auto *known = findGuild(guild.id); known && guild.channels.isEmpty()) {
            guild.channels = known->channels;
            guild.roles = known->roles;
        }
    }
    std::vector<GuildId> gone;
    for (const auto &guild : m_guilds) {
        if (!there.contains(guild.id))
            gone.push_back(guild.id);
    }
    for (const auto &guild : gone)
        drop(guild);
    m_guilds = std::move(guilds);
    Q_EMIT guildsChanged();
    // A guild that was loaded may have changed while no event came.
    std::vector<GuildId> loaded;
    for (const auto &guild : m_guilds) {
        if (state(guild.id) != LoadState::Idle)
            loaded.push_back(guild.id);
    }
    for (const auto &guild : loaded)
        loadGuild(guild);
}

void GuildTree::loadGuild(const GuildId &guild)
{
    auto &load = m_loads[guild];
    if (load.state == LoadState::Loading) {
        load.changedMeanwhile = true;
        return;
    }
    load.state = LoadState::Loading;
    load.changedMeanwhile = false;
    load.error.reset();
    if (!load.known)
        Q_EMIT guildWanted(guild);
    Q_EMIT guildChanged(guild);
    m_backend.directory().fetchGuild(guild, this, [this, guild](Result<Guild> result) {
        if (result) {
            takeGuild(std::move(result).value());
            return;
        }
        auto &failed = m_loads[guild];
        failed.state = LoadState::Failed;
        failed.error = result.error();
        Q_EMIT guildChanged(guild);
    });
}

void GuildTree::takeGuild(Guild guild)
{
    const auto id = guild.id;
    for (const auto &channel : guild.channels)
        m_guildOf.insert(channel.id, id);
    std::vector<ChannelId> gone;
    if (auto *known = guildPointer(id)) {
        for (const auto &old : known->channels) {
            if (std::ranges::none_of(guild.channels, [&](const Channel &c) { return c.id == old.id; }))
                gone.push_back(old.id);
        }
        *known = std::move(guild);
    } else {
        m_guilds.push_back(std::move(guild));
        Q_EMIT guildsChanged();
    }
    for (const auto &channel : gone)
        removeChannel(id, channel);
    auto &load = m_loads[id];
    if (load.changedMeanwhile) {
        load.state = LoadState::Ready;
        loadGuild(id);
    } else if (load.selfKnown && !load.selfChangedMeanwhile) {
        load.state = LoadState::Ready;
        load.known = true;
        Q_EMIT guildChanged(id);
    } else {
        loadSelf(id);
    }
}

void GuildTree::reloadSelf(const GuildId &guild)
{
    if (state(guild) == LoadState::Ready)
        loadSelf(guild);
    else if (state(guild) == LoadState::Loading)
        m_loads[guild].selfChangedMeanwhile = true;
}

void GuildTree::loadSelf(const GuildId &guild)
{
    // Our rights depend on our roles there; without them the server decides.
    m_loads[guild].selfChangedMeanwhile = false;
    m_backend.directory().fetchUser(self(), guild, this, [this, guild](Result<User> result) {
        if (!findGuild(guild))
            return;
        auto &load = m_loads[guild];
        if (result) {
            load.selfKnown = load.selfKnown || result.value().isWholeMember();
            if (result.value().isWholeMember())
                m_people.put(guild, std::move(result).value());
            else
                m_people.learn(result.value(), guild);
        }
        m_loads[guild].state = LoadState::Ready;
        m_loads[guild].known = true;
        Q_EMIT guildChanged(guild);
        if (m_loads[guild].selfChangedMeanwhile)
            loadSelf(guild);
    });
}

// Between runs

void GuildTree::recall(const std::vector<StoredGuild> &guilds)
{
    const bool listed = !m_guilds.empty();
    for (const auto &stored : guilds) {
        if (!listed)
            m_guilds.push_back(stored.guild);
    }
    if (!listed && !m_guilds.empty())
        Q_EMIT guildsChanged();
    for (const auto &stored : guilds) {
        if (stored.whole)
            recallGuild(stored);
    }
}

void GuildTree::recallGuild(const StoredGuild &stored)
{
    const auto id = stored.guild.id;
    auto *guild = guildPointer(id);
    if (!guild || knows(id) || state(id) == LoadState::Ready)
        return;
    guild->roles = stored.guild.roles;
    guild->channels = stored.guild.channels;
    for (const auto &channel : guild->channels)
        m_guildOf.insert(channel.id, id);
    auto &load = m_loads[id];
    load.known = true;
    load.selfKnown = stored.selfKnown;
    load.selfChangedMeanwhile = true; // they are asked for again with the guild
    Q_EMIT guildChanged(id);
}

void GuildTree::recallPlace(const ChannelId &channel, const GuildId &guild)
{
    if (!m_guildOf.contains(channel))
        m_guildOf.insert(channel, guild);
}

StoredGuild GuildTree::stored(const Guild &guild) const
{
    return {guild, knows(guild.id), knowsSelfIn(guild.id)};
}

// Reading

bool GuildTree::knows(const GuildId &guild) const
{
    const auto it = m_loads.constFind(guild);
    return it != m_loads.constEnd() && it->known;
}

LoadState GuildTree::state(const GuildId &guild) const
{
    const auto it = m_loads.constFind(guild);
    return it == m_loads.constEnd() ? LoadState::Idle : it->state;
}

std::optional<ApiError> GuildTree::error(const GuildId &guild) const
{
    const auto it = m_loads.constFind(guild);
    return it == m_loads.constEnd() ? std::nullopt : it->error;
}

bool GuildTree::knowsSelfIn(const GuildId &guild) const
{
    const auto it = m_loads.constFind(guild);
    return it != m_loads.constEnd() && it->selfKnown;
}

Guild *GuildTree::guildPointer(const GuildId &guild)
{
    const auto it = std::ranges::find_if(m_guilds, [&](const Guild &g) { return g.id == guild; });
    return it == m_guilds.end() ? nullptr : &*it;
}

const Guild *GuildTree::findGuild(const GuildId &guild) const
{
    const auto it = std::ranges::find_if(m_guilds, [&](const Guild &g) { return g.id == guild; });
    return it == m_guilds.end() ? nullptr : &*it;
}

const Channel *GuildTree::findChannel(const ChannelId &channel) const
{
    const auto *guild = findGuild(m_guildOf.value(channel));
    if (!guild)
        return nullptr;
    const auto it = std::ranges::find_if(guild->channels, [&](const Channel &c) { return c.id == channel; });
    return it == guild->channels.end() ? nullptr : &*it;
}

const Role *GuildTree::findRole(const GuildId &guild, const RoleId &role) const
{
    const auto *found = findGuild(guild);
    if (!found)
        return nullptr;
    const auto it = std::ranges::find_if(found->roles, [&](const Role &r) { return r.id == role; });
    return it == found->roles.end() ? nullptr : &*it;
}

GuildId GuildTree::guildOf(const ChannelRef &channel) const
{
    return channel.kind == ChannelKind::Direct ? GuildId() : m_guildOf.value(channel.id);
}

void GuildTree::resolve(const ChannelId &channel)
{
    if (m_resolving.contains(channel))
        return;
    m_resolving.insert(channel);
    m_backend.directory().fetchChannel(channel, this, [this, channel](Result<Channel> result) {
        m_resolving.remove(channel);
        if (!result || result.value().guild.isEmpty())
            return;
        m_guildOf.insert(channel, result.value().guild);
        Q_EMIT channelResolved({ChannelKind::Guild, channel});
    });
}

Rights GuildTree::permissions(const ChannelId &channel) const
{
    const auto *found = findChannel(channel);
    const auto *guild = found ? findGuild(found->guild) : nullptr;
    if (!guild)
        return Rights::unknown();
    if (guild->owner == self() && !self().isEmpty())
        return kAllPermissions;
    if (!knowsSelfIn(guild->id))
        return Rights::unknown();
    return channelRights(self(), guild->owner, guild->roles, m_people.rolesOf(self(), guild->id), found->roleOverwrites,
        found->userOverwrites);
}

Rights GuildTree::guildPermissions(const GuildId &guild) const
{
    const auto *found = findGuild(guild);
    if (found && found->owner == self() && !self().isEmpty())
        return kAllPermissions;
    if (!found || !knowsSelfIn(guild))
        return Rights::unknown();
    return guildRights(self(), found->owner, found->roles, m_people.rolesOf(self(), guild));
}

// Changes

void GuildTree::removeGuild(const GuildId &guild)
{
    drop(guild);
    Q_EMIT guildsChanged();
}

void GuildTree::drop(const GuildId &guild)
{
    const auto it = std::ranges::find_if(m_guilds, [&](const Guild &g) { return g.id == guild; });
    if (it == m_guilds.end())
        return;
    const auto channels = it->channels;
    m_guilds.erase(it);
    m_loads.remove(guild);
    m_people.forgetGuild(guild);
    Q_EMIT guildRemoved(guild);
    for (const auto &channel : channels) {
        m_guildOf.remove(channel.id);
        Q_EMIT channelRemoved(channel.ref());
    }
}

void GuildTree::putChannel(const Channel &channel)
{
    auto *guild = guildPointer(channel.guild);
    if (!guild)
        return;
    m_guildOf.insert(channel.id, channel.guild);
    const auto it = std::ranges::find_if(guild->channels, [&](const Channel &known) { return known.id == channel.id; });
    const bool rightsDiffer = it == guild->channels.end() || it->roleOverwrites != channel.roleOverwrites
        || it->userOverwrites != channel.userOverwrites;
    const bool ready = state(channel.guild) == LoadState::Ready || knows(channel.guild);
    if (it != guild->channels.end())
        *it = channel;
    else if (ready)
        guild->channels.append(channel); // a guild that was never opened gets all its channels when it is
    Q_EMIT guildChanged(channel.guild);
    // It seems that we may not see it: the server's list decides.
    if (rightsDiffer && state(channel.guild) == LoadState::Ready
        && !has(permissions(channel.id), Permission::ViewChannel))
        loadGuild(channel.guild);
}

void GuildTree::removeChannel(const GuildId &guild, const ChannelId &channel)
{
    if (auto *found = guildPointer(guild))
        found->channels.removeIf([&](const Channel &c) { return c.id == channel; });
    m_guildOf.remove(channel);
    Q_EMIT guildChanged(guild);
    Q_EMIT channelRemoved({ChannelKind::Guild, channel});
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/directory.h"

#include <algorithm>

namespace chat {

namespace {

constexpr quint32 bits(std::initializer_list<Permission> permissions)
{
    quint32 all = 0;
    for (const auto permission : permissions)
        all |= static_cast<quint32>(permission);
    return all;
}

constexpr quint32 kDirectPermissions = bits({Permission::ViewChannel, Permission::SendMessages, Permission::UploadFiles,
    Permission::AddReactions, Permission::FollowReactions});

} // namespace

bool Directory::tellsPresence() const
{
    return m_backend.messages().capabilities().presence;
}

Directory::Directory(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
    connect(&backend.directory(), &DirectoryService::eventReceived, this, &Directory::onEvent);
    connect(&backend.messages(), &MessageService::eventReceived, this, &Directory::onMessage);
    connect(&backend.messages(), &MessageService::eventsLost, this, &Directory::load);
}

// Loading

void Directory::load()
{
    const auto generation = ++m_generation;
    m_state = State::Loading;
    m_error.reset();
    m_loadsLeft = 2;
    m_directLoading = true;
    Q_EMIT stateChanged();
    auto &service = m_backend.directory();
    service.fetchGuilds(this, [this, generation](Result<std::vector<Guild>> result) {
        if (generation != m_generation)
            return;
        const auto error = result ? std::nullopt : std::optional(result.error());
        if (result)
            takeGuilds(std::move(result).value());
        finishLoad(error);
    });
    service.fetchDirectChats(this, [this, generation](Result<std::vector<DirectChat>> result) {
        if (generation != m_generation)
            return;
        m_directLoading = false;
        const auto error = result ? std::nullopt : std::optional(result.error());
        if (result)
            takeDirectChats(std::move(result).value());
        finishLoad(error);
    });
}

void Directory::finishLoad(const std::optional<ApiError> &error)
{
    if (error)
        m_error = error;
    if (--m_loadsLeft > 0)
        return;
    m_state = m_error ? State::Failed : State::Ready;
    Q_EMIT stateChanged();
}

void Directory::takeGuilds(std::vector<Guild> guilds)
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
        removeGuild(guild);
    m_guilds = std::move(guilds);
    Q_EMIT guildsChanged();
    // What was shown before may have changed while nobody told.
    std::vector<GuildId> loaded;
    for (const auto &guild : m_guilds) {
        if (guildState(guild.id) != State::Idle)
            loaded.push_back(guild.id);
    }
    for (const auto &guild : loaded)
        loadGuild(guild);
}

void Directory::loadGuild(const GuildId &guild)
{
    auto &info = m_info[guild];
    if (info.state == State::Loading) {
        info.changedMeanwhile = true;
        return;
    }
    info.state = State::Loading;
    info.changedMeanwhile = false;
    info.error.reset();
    Q_EMIT guildChanged(guild);
    m_backend.directory().fetchGuild(guild, this, [this, guild](Result<Guild> result) {
        if (result) {
            takeGuild(std::move(result).value());
            return;
        }
        auto &failed = m_info[guild];
        failed.state = State::Failed;
        failed.error = result.error();
        Q_EMIT guildChanged(guild);
    });
}

void Directory::takeGuild(Guild guild)
{
    const auto id = guild.id;
    indexChannels(guild);
    std::vector<ChannelId> gone;
    if (auto *known = guildPointer(id)) {
        for (const auto &old : known->channels) {
            if (std::none_of(
                    guild.channels.begin(), guild.channels.end(), [&](const auto &c) { return c.id == old.id; }))
                gone.push_back(old.id);
        }
        *known = std::move(guild);
    } else {
        m_guilds.push_back(std::move(guild));
        Q_EMIT guildsChanged();
    }
    for (const auto &channel : gone)
        removeChannel(id, channel);
    auto &info = m_info[id];
    if (info.changedMeanwhile) {
        info.state = State::Ready;
        loadGuild(id);
    } else if (info.selfKnown) {
        info.state = State::Ready;
        Q_EMIT guildChanged(id);
    } else {
        loadSelfIn(id);
    }
}

void Directory::loadSelfIn(const GuildId &guild)
{
    // What we may do depends on our roles there; without them the server decides.
    m_backend.directory().fetchUser(self().id, guild, this, [this, guild](Result<User> result) {
        if (!findGuild(guild))
            return;
        auto &info = m_info[guild];
        if (result) {
            info.selfKnown = info.selfKnown || result.value().isWholeMember();
            if (result.value().isWholeMember())
                putMember(guild, std::move(result).value());
            else
                learn(result.value(), guild);
        }
        info.state = State::Ready;
        Q_EMIT guildChanged(guild);
    });
}

void Directory::loadDirectChats()
{
    if (m_directLoading)
        return;
    m_directLoading = true;
    m_backend.directory().fetchDirectChats(this, [this](Result<std::vector<DirectChat>> result) {
        m_directLoading = false;
        if (result)
            takeDirectChats(std::move(result).value());
    });
}

void Directory::takeDirectChats(std::vector<DirectChat> chats)
{
    m_directChats = std::move(chats);
    sortDirectChats();
    for (const auto &chat : m_directChats) {
        const bool onScreen = m_currentVisible && m_current == chat.ref();
        const int unreadBefore = m_unread.value(chat.ref()).count;
        const int now = onScreen ? 0 : std::max(chat.unread, unreadBefore);
        if (now != unreadBefore) {
            m_unread[chat.ref()].count = now;
            m_unread[chat.ref()].mentions = now;
            Q_EMIT unreadChanged(chat.ref());
        }
    }
    Q_EMIT directChatsChanged();
}

// Reading

Directory::State Directory::guildState(const GuildId &guild) const
{
    const auto it = m_info.constFind(guild);
    return it == m_info.constEnd() ? State::Idle : it->state;
}

std::optional<ApiError> Directory::guildError(const GuildId &guild) const
{
    const auto it = m_info.constFind(guild);
    return it == m_info.constEnd() ? std::nullopt : it->error;
}

Guild *Directory::guildPointer(const GuildId &guild)
{
    const auto it = std::find_if(m_guilds.begin(), m_guilds.end(), [&](const Guild &g) { return g.id == guild; });
    return it == m_guilds.end() ? nullptr : &*it;
}

const Guild *Directory::findGuild(const GuildId &guild) const
{
    const auto it = std::find_if(m_guilds.begin(), m_guilds.end(), [&](const Guild &g) { return g.id == guild; });
    return it == m_guilds.end() ? nullptr : &*it;
}

const Channel *Directory::findChannel(const ChannelId &channel) const
{
    const auto *guild = findGuild(m_guildOf.value(channel));
    if (!guild)
        return nullptr;
    const auto it = std::find_if(
        guild->channels.begin(), guild->channels.end(), [&](const Channel &c) { return c.id == channel; });
    return it == guild->channels.end() ? nullptr : &*it;
}

const DirectChat *Directory::findDirectChat(const ChannelId &code) const
{
    const auto it = std::find_if(
        m_directChats.begin(), m_directChats.end(), [&](const DirectChat &chat) { return chat.code == code; });
    return it == m_directChats.end() ? nullptr : &*it;
}

const Role *Directory::findRole(const GuildId &guild, const RoleId &role) const
{
    const auto *found = findGuild(guild);
    if (!found)
        return nullptr;
    const auto it = std::find_if(found->roles.begin(), found->roles.end(), [&](const Role &r) { return r.id == role; });
    return it == found->roles.end() ? nullptr : &*it;
}

GuildId Directory::guildOf(const ChannelRef &channel) const
{
    return channel.kind == ChannelKind::Direct ? GuildId() : m_guildOf.value(channel.id);
}

Rights Directory::permissions(const ChannelRef &channel) const
{
    if (channel.kind == ChannelKind::Direct)
        return kDirectPermissions;
    const auto *found = findChannel(channel.id);
    const auto *guild = found ? findGuild(found->guild) : nullptr;
    if (!guild)
        return Rights::unknown();
    if (guild->owner == self().id && !self().id.isEmpty())
        return kAllPermissions;
    const auto info = m_info.constFind(guild->id);
    if (info == m_info.constEnd() || !info->selfKnown)
        return Rights::unknown();
    return channelRights(self().id, guild->owner, guild->roles, info->members.value(self().id).roles,
        found->roleOverwrites, found->userOverwrites);
}

Rights Directory::guildPermissions(const GuildId &guild) const
{
    const auto *found = findGuild(guild);
    if (found && found->owner == self().id && !self().id.isEmpty())
        return kAllPermissions;
    const auto info = m_info.constFind(guild);
    if (!found || info == m_info.constEnd() || !info->selfKnown)
        return Rights::unknown();
    return guildRights(self().id, found->owner, found->roles, info->members.value(self().id).roles);
}

} // namespace chat

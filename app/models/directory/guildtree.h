// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/directory/directorysnapshot.h"
#include "app/models/directory/knownpeople.h"
#include "app/models/directory/loadstate.h"
#include "app/services/backend.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace chat {

//! The account's guilds with their channels and roles, and what we may do in them.
class GuildTree : public QObject
{
    Q_OBJECT

public:
    GuildTree(Backend &backend, KnownPeople &people, QObject *parent = nullptr);

    //! Loads the list of guilds; an earlier load that was not answered yet is dropped. The list does not change on
    //! failure. A guild's channels and roles come with loadGuild().
    void load(const std::function<void(const std::optional<ApiError> &)> &done);
    void loadGuild(const GuildId &guild);
    [[nodiscard]] LoadState state(const GuildId &guild) const;
    //! Its channels and roles are there, from the server or from an earlier run.
    [[nodiscard]] bool knows(const GuildId &guild) const;
    [[nodiscard]] std::optional<ApiError> error(const GuildId &guild) const;

    [[nodiscard]] const std::vector<Guild> &guilds() const { return m_guilds; }
    [[nodiscard]] const Guild *findGuild(const GuildId &guild) const; //!< null: unknown; valid until the next event
    [[nodiscard]] const Channel *findChannel(const ChannelId &channel) const;
    [[nodiscard]] const Role *findRole(const GuildId &guild, const RoleId &role) const;
    [[nodiscard]] GuildId guildOf(const ChannelRef &channel) const; //!< empty for direct chats
    //! What an earlier run knew, as long as the server has not said anything.
    void recall(const std::vector<StoredGuild> &guilds);
    //! The same of one guild that is listed already.
    void recallGuild(const StoredGuild &guild);
    //! Where a channel is whose guild is not read.
    void recallPlace(const ChannelId &channel, const GuildId &guild);
    //! As it is to be stored.
    [[nodiscard]] StoredGuild stored(const Guild &guild) const;
    //! Asks the server where an unknown channel is; channelResolved() follows.
    void resolve(const ChannelId &channel);

    //! What we may do in a channel, as far as it is known.
    [[nodiscard]] Rights permissions(const ChannelId &channel) const;
    [[nodiscard]] Rights guildPermissions(const GuildId &guild) const;

    void removeGuild(const GuildId &guild);
    void putChannel(const Channel &channel);
    void removeChannel(const GuildId &guild, const ChannelId &channel);
    //! Our own roles there may have changed.
    void reloadSelf(const GuildId &guild);

Q_SIGNALS:
    void guildsChanged(); //!< the list of guilds
    void guildChanged(const chat::GuildId &guild); //!< its channels, roles, state
    void guildWanted(const chat::GuildId &guild); //!< its channels are needed and unknown
    void guildRemoved(const chat::GuildId &guild); //!< before its channels are
    void channelRemoved(const chat::ChannelRef &channel);
    void channelResolved(const chat::ChannelRef &channel); //!< guildOf() knows it now

private:
    struct Load
    {
        LoadState state = LoadState::Idle;
        std::optional<ApiError> error;
        bool known = false; //!< its channels and roles are there
        bool selfKnown = false; //!< our own roles there are known
        bool changedMeanwhile = false; //!< while it was loading: the answer may be older
        bool selfChangedMeanwhile = false; //!< our own roles changed while it was loading
    };

    void take(std::vector<Guild> guilds);
    void takeGuild(Guild guild);
    void loadSelf(const GuildId &guild);
    void drop(const GuildId &guild);
    [[nodiscard]] bool knowsSelfIn(const GuildId &guild) const;
    [[nodiscard]] Guild *guildPointer(const GuildId &guild);
    [[nodiscard]] const UserId &self() const { return m_backend.self().id; }

    Backend &m_backend;
    KnownPeople &m_people;
    std::vector<Guild> m_guilds;
    QHash<GuildId, Load> m_loads;
    QHash<ChannelId, GuildId> m_guildOf;
    QSet<ChannelId> m_resolving;
    quint32 m_generation = 0; //!< answers to an earlier load() are dropped
};

} // namespace chat

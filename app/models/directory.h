// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "app/services/backend.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <vector>

namespace chat {

//! What is known of one account's guilds, channels, direct chats, roles and people, kept fresh by events: the one
//! place names, permissions and unread counts come from. Lists (channel tree, rail, DMs) are models over it.
class Directory : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { Idle, Loading, Ready, Failed };
    struct Unread
    {
        int count = 0;
        int mentions = 0;
        MessageId first; //!< the first unread message if it is known: where the divider goes
        friend bool operator==(const Unread &, const Unread &) = default;
    };

    explicit Directory(Backend &backend, QObject *parent = nullptr);

    //! Loads guilds and direct chats (again); a guild's channels and roles come with loadGuild.
    void load();
    void loadGuild(const GuildId &guild);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] State guildState(const GuildId &guild) const;
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    [[nodiscard]] const User &self() const { return m_backend.self(); }
    [[nodiscard]] const std::vector<Guild> &guilds() const { return m_guilds; }
    [[nodiscard]] const std::vector<DirectChat> &directChats() const { return m_directChats; } //!< latest first
    [[nodiscard]] const Guild *findGuild(const GuildId &guild) const; //!< null: not known; valid until the next event
    [[nodiscard]] const Channel *findChannel(const ChannelId &channel) const;
    [[nodiscard]] const DirectChat *findDirectChat(const ChannelId &code) const;
    [[nodiscard]] const Role *findRole(const GuildId &guild, const RoleId &role) const;
    [[nodiscard]] GuildId guildOf(const ChannelRef &channel) const; //!< empty for direct chats

    //! What we may do there (direct chats: everything that exists there). Unknown channels: everything, the server decides.
    [[nodiscard]] quint32 permissions(const ChannelRef &channel) const;
    //! Empty: not known. With a guild the nickname there is preferred.
    [[nodiscard]] QString userName(const UserId &user, const GuildId &guild) const;
    [[nodiscard]] const User *findUser(const UserId &user, const GuildId &guild) const;
    //! Keeps what a message, member page or profile told of somebody.
    void learn(const User &user, const GuildId &guild);

    [[nodiscard]] Unread unread(const ChannelRef &channel) const;
    void markRead(const ChannelRef &channel);
    //! The conversation on screen: its messages are not counted while `visibleToUser`.
    void setCurrent(const ChannelRef &channel);

Q_SIGNALS:
    void stateChanged();
    void guildsChanged(); //!< the list of guilds
    void guildChanged(const chat::GuildId &guild); //!< its channels, roles, state
    void directChatsChanged();
    void userChanged(const chat::UserId &user);
    void unreadChanged(const chat::ChannelRef &channel);
    void channelRemoved(const chat::ChannelRef &channel);

private:
    Backend &m_backend;
    State m_state = State::Idle;
    std::optional<ApiError> m_error;
    std::vector<Guild> m_guilds;
    std::vector<DirectChat> m_directChats;
};

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/satori/satoridirectchats.h"
#include "app/satori/satoriguilds.h"
#include "app/satori/satorimembers.h"
#include "app/satori/satoritools.h"
#include "app/services/directoryservice.h"

#include <QJsonObject>

namespace chat::satori {

//! Satori's guild.*, channel.*, user.* and friend.* calls and the events about them. What a platform lacks is replaced
//! by what events contained.
class SatoriDirectoryService : public DirectoryService
{
    Q_OBJECT

public:
    explicit SatoriDirectoryService(const SatoriTools &tools, QObject *parent = nullptr);

    void fetchGuilds(QObject *context, Callback<std::vector<Guild>> callback) override
    {
        m_guilds.fetchGuilds(context, std::move(callback));
    }
    void fetchGuild(const GuildId &guild, QObject *context, Callback<Guild> callback) override
    {
        m_guilds.fetchGuild(guild, context, std::move(callback));
    }
    void fetchChannel(const ChannelId &channel, QObject *context, Callback<Channel> callback) override
    {
        m_guilds.fetchChannel(channel, context, std::move(callback));
    }
    void recallDirectChats(const std::vector<DirectChat> &chats) override;
    void fetchDirectChats(QObject *context, Callback<std::vector<DirectChat>> callback) override
    {
        m_chats.fetch(context, std::move(callback));
    }
    void openDirectChat(const UserId &user, QObject *context, Callback<DirectChat> callback) override
    {
        m_chats.open(user, context, std::move(callback));
    }
    void closeDirectChat(const ChannelId &code, QObject *context, Callback<Unit> callback) override;
    void fetchMembers(const MemberQuery &query, QObject *context, Callback<MemberPage> callback) override
    {
        m_members.fetchMembers(query, context, std::move(callback));
    }
    void fetchUser(const UserId &user, const GuildId &guild, QObject *context, Callback<User> callback) override
    {
        m_members.fetchUser(user, guild, context, std::move(callback));
    }
    //! No method lists them: returns those seen so far.
    void fetchEmoji(const GuildId &guild, QObject *context, Callback<std::vector<GuildEmoji>> callback) override;

    //! Handles an event of our login, before other services do.
    void handleEvent(const QJsonObject &event);
    //! Reports a change; pending requests about it are repeated for later callers.
    void tell(const DirectoryEvent &event);

private:
    [[nodiscard]] static GuildId guildIdOf(const QJsonObject &event);
    void onGuildEvent(const QString &what, const QJsonObject &event);
    void onChannelEvent(const QString &what, const QJsonObject &event);
    void onEmojiEvent(const QString &what, const QJsonObject &event);
    void onMemberEvent(const QString &what, const QJsonObject &event);

    SatoriTools m_tools;
    SatoriGuilds m_guilds;
    SatoriMembers m_members;
    SatoriDirectChats m_chats;
};

} // namespace chat::satori

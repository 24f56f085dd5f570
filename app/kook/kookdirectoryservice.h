// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/kook/kookpeople.h"
#include "app/net/askonce.h"
#include "app/net/restclient.h"
#include "app/services/directoryservice.h"

#include <QJsonObject>
#include <QSet>

namespace chat::kook {

//! KOOK's guild/*, channel/*, user-chat/* and user/* calls and the system events about them.
class KookDirectoryService : public DirectoryService
{
    Q_OBJECT

public:
    KookDirectoryService(RestClient &rest, KookPeople &people, QObject *parent = nullptr);

    void fetchGuilds(QObject *context, Callback<std::vector<Guild>> callback) override;
    void fetchGuild(const GuildId &guild, QObject *context, Callback<Guild> callback) override;
    void fetchChannel(const ChannelId &channel, QObject *context, Callback<Channel> callback) override;
    void recallDirectChats(const std::vector<DirectChat> &chats) override;
    void fetchDirectChats(QObject *context, Callback<std::vector<DirectChat>> callback) override;
    void openDirectChat(const UserId &user, QObject *context, Callback<DirectChat> callback) override;
    void closeDirectChat(const ChannelId &code, QObject *context, Callback<Unit> callback) override;
    void fetchMembers(const MemberQuery &query, QObject *context, Callback<MemberPage> callback) override;
    void fetchUser(const UserId &user, const GuildId &guild, QObject *context, Callback<User> callback) override;
    void fetchEmoji(const GuildId &guild, QObject *context, Callback<std::vector<GuildEmoji>> callback) override;
    void setOwnNickname(
        const GuildId &guild, const QString &nickname, QObject *context, Callback<Unit> callback) override;
    void leaveGuild(const GuildId &guild, QObject *context, Callback<Unit> callback) override;
    void fetchListeners(const ChannelId &channel, QObject *context, Callback<std::vector<User>> callback) override;

    //! Handles the `d` of a gateway event: system events, and direct messages of unknown chats.
    void handleEvent(const QJsonObject &event);

private:
    void post(const QString &path, const QJsonObject &body, QObject *context, Callback<Unit> callback);
    void fetchAll(const QString &path, const RestRequest::Query &query, QObject *context,
        Callback<std::vector<QJsonObject>> callback);
    [[nodiscard]] DirectChat learn(DirectChat chat);
    void noticeChat(const QJsonObject &event);
    void askGuild(const GuildId &guild, QObject *context, Callback<Guild> callback);
    void forgetAsked(const DirectoryEvent &event);
    [[nodiscard]] static QString keyOf(const UserId &user, const GuildId &guild)
    {
        return user.value + u' ' + guild.value;
    }

    RestClient &m_rest;
    KookPeople &m_people;
    QSet<QString> m_ignored; //!< types of ignored events that were logged
    QSet<ChannelId> m_listed; //!< direct chats that listeners know
    AskOnce<Guild> m_guildsAsked;
    AskOnce<Channel> m_channelsAsked;
    AskOnce<User> m_usersAsked;
    AskOnce<std::vector<GuildEmoji>> m_emojiAsked;
    AskOnce<std::vector<DirectChat>> m_chatsAsked;
};

} // namespace chat::kook

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/askonce.h"
#include "app/satori/wire/satoriapi.h"
#include "app/satori/wire/satorilinks.h"
#include "app/satori/wire/satoripeople.h"
#include "app/services/directoryservice.h"

#include <QHash>
#include <QJsonObject>

namespace chat::satori {

//! Satori's guild.*, channel.*, user.* and friend.* calls and the events about them. What a platform lacks is made up for
//! with what events told.
class SatoriDirectoryService : public DirectoryService
{
    Q_OBJECT

public:
    SatoriDirectoryService(SatoriApi &api, SatoriPeople &people, const SatoriLinks &links, QObject *parent = nullptr);

    void fetchGuilds(QObject *context, Callback<std::vector<Guild>> callback) override;
    void fetchGuild(const GuildId &guild, QObject *context, Callback<Guild> callback) override;
    void fetchChannel(const ChannelId &channel, QObject *context, Callback<Channel> callback) override;
    void fetchDirectChats(QObject *context, Callback<std::vector<DirectChat>> callback) override;
    void openDirectChat(const UserId &user, QObject *context, Callback<DirectChat> callback) override;
    void closeDirectChat(const ChannelId &code, QObject *context, Callback<Unit> callback) override;
    void fetchMembers(const MemberQuery &query, QObject *context, Callback<MemberPage> callback) override;
    void fetchUser(const UserId &user, const GuildId &guild, QObject *context, Callback<User> callback) override;

    //! No method lists them: those that were seen.
    void fetchEmoji(const GuildId &guild, QObject *context, Callback<std::vector<GuildEmoji>> callback) override;

    //! An event of our login, before anybody else hears of it.
    void handleEvent(const QJsonObject &event);
    //! Says what changed; whatever is being asked about it is asked again for whoever asks from now on.
    void tell(const DirectoryEvent &event);

private:
    struct GuildParts;
    struct ChannelSearch;
    void askGuilds(QObject *context, Callback<std::vector<Guild>> callback);
    void askGuild(const GuildId &guild, QObject *context, Callback<Guild> callback);
    void askChannel(const ChannelId &channel, QObject *context, Callback<Channel> callback);
    void askUser(const UserId &user, const GuildId &guild, QObject *context, Callback<User> callback);
    [[nodiscard]] static QString keyOf(const UserId &user, const GuildId &guild)
    {
        return user.value + u' ' + guild.value;
    }
    void searchChannel(const std::shared_ptr<ChannelSearch> &search);
    void finishGuild(const std::shared_ptr<GuildParts> &parts);
    [[nodiscard]] std::vector<Guild> knownGuilds() const;
    [[nodiscard]] std::vector<DirectChat> chats() const;
    [[nodiscard]] Guild learnGuild(const QJsonObject &object);
    void learnFriends(const std::vector<QJsonObject> &objects);
    void fetchMemberPage(const MemberQuery &query, int tries, QObject *context, Callback<MemberPage> callback);
    void takeMembers(const MemberQuery &query, const std::vector<QJsonObject> &objects, MemberPage &page);
    [[nodiscard]] std::optional<User> userFrom(const QJsonValue &answer, const GuildId &guild, bool isMember);

    [[nodiscard]] static GuildId guildIdOf(const QJsonObject &event);
    void noticeGuild(const QJsonObject &event);
    void noticeDirect(const QJsonObject &event);
    void onGuildEvent(const QString &what, const QJsonObject &event);
    void onChannelEvent(const QString &what, const QJsonObject &event);
    void onEmojiEvent(const QString &what, const QJsonObject &event);
    void onMemberEvent(const QString &what, const QJsonObject &event);

    SatoriApi &m_api;
    SatoriPeople &m_people;
    const SatoriLinks &m_links;
    QHash<GuildId, Guild> m_guilds; //!< as they are shown, without channels
    QList<GuildId> m_guildOrder;
    bool m_guildsAsked = false;
    QHash<ChannelId, DirectChat> m_chats;
    AskOnce<std::vector<Guild>> m_guildListAsked;
    AskOnce<Guild> m_guildAsked;
    AskOnce<Channel> m_channelAsked;
    AskOnce<User> m_userAsked;
};

} // namespace chat::satori

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/guildemoji.h"
#include "app/domain/message.h"
#include "app/satori/wire/satorijson.h"

#include <QHash>
#include <QJsonObject>

#include <optional>
#include <utility>
#include <vector>

namespace chat::satori {

//! What one account knows of users, members, channels and guilds: answers and events carry pieces of them, and what a
//! piece leaves out is taken from here.
class SatoriPeople
{
public:
    void setLogin(const Login &login);
    [[nodiscard]] const User &self() const { return m_self; }
    [[nodiscard]] const QString &platform() const { return m_platform; }
    //! One deployed bridge to KOOK passes on KMarkdown, hides ids and does not translate edits (app/satori/PROTOCOL.md
    //! 8).
    [[nodiscard]] bool bridgesKook() const { return m_bridgesKook; }

    //! Keeps what the objects tell and gives what is known now; an empty id: they name nobody.
    User learn(const QJsonObject &user, const QJsonObject &member, const GuildId &guild);
    [[nodiscard]] User user(const UserId &user, const GuildId &guild) const;
    //! What the server calls somebody, as it is; empty if nothing is known but the id.
    [[nodiscard]] QString nameOf(const UserId &user, const GuildId &guild) const;
    //! Notes that a member got a role or lost it; all it has now.
    QList<RoleId> giveRole(const UserId &user, const GuildId &guild, const RoleId &role, bool on);
    [[nodiscard]] bool knows(const UserId &user) const { return m_users.contains(user); }

    //! Keeps what is told of a channel. Direct ones are kept apart: none is given then.
    std::optional<Channel> learnChannel(const QJsonObject &channel, const GuildId &guild);
    [[nodiscard]] const Channel *channel(const ChannelId &channel) const;
    [[nodiscard]] std::vector<Channel> channelsOf(const GuildId &guild) const;
    void forgetChannel(const ChannelId &channel) { m_channels.remove(channel); }
    //! A channel object of an event or message as a reference; the kind is remembered where it is not told.
    [[nodiscard]] ChannelRef refOf(const QJsonObject &channel, const QJsonObject &guild) const;
    void learnDirect(const ChannelId &channel) { m_direct.insert(channel, true); }

    //! A friend has a place in the list before there is a channel: it stands under a name of our own until the first
    //! message needs one, and keeps it then.
    [[nodiscard]] static ChannelId friendChannel(const UserId &user);
    [[nodiscard]] static UserId friendOf(const ChannelId &channel); //!< empty: no such name
    void listFriend(const UserId &user) { m_realOf.insert(friendChannel(user), m_realOf.value(friendChannel(user))); }
    void openFriend(const UserId &user, const ChannelId &channel);
    [[nodiscard]] bool isListedFriend(const UserId &user) const { return m_realOf.contains(friendChannel(user)); }
    //! What a channel is called in calls; empty: a friend's that has none yet.
    [[nodiscard]] ChannelId wire(const ChannelId &channel) const;

    //! What a friend is called by us; shown where there is no guild with a nickname.
    void nameFriend(const UserId &user, const QString &nickname) { m_friendNick.insert(user, nickname); }

    //! A custom emoji that was seen somewhere; an empty address keeps what is known.
    void learnEmoji(const QString &id, const QString &name, const QString &address, const GuildId &guild);
    void forgetEmoji(const QString &id, const GuildId &guild) { m_guildEmoji[guild].removeAll(id); }
    //! By the id in contents or events; empty: nobody gave a picture.
    [[nodiscard]] QString emojiAddress(const QString &id) const { return m_emoji.value(id).address; }
    //! Those of a guild whose picture is known.
    [[nodiscard]] std::vector<GuildEmoji> emojiOf(const GuildId &guild) const;

    Guild learnGuild(const QJsonObject &guild);
    [[nodiscard]] Guild guild(const GuildId &guild) const { return m_guilds.value(guild); }
    void forgetGuild(const GuildId &guild) { m_guilds.remove(guild); }

private:
    using MemberKey = std::pair<GuildId, UserId>;

    struct KnownEmoji
    {
        QString name;
        QString address;
    };

    User m_self;
    QString m_platform;
    bool m_bridgesKook = false;
    QHash<UserId, User> m_users;
    QHash<MemberKey, Member> m_members;
    QHash<ChannelId, Channel> m_channels;
    QHash<ChannelId, bool> m_direct; //!< direct chats
    QHash<GuildId, Guild> m_guilds;
    QHash<UserId, QString> m_friendNick;
    QHash<QString, KnownEmoji> m_emoji;
    QHash<GuildId, QStringList> m_guildEmoji; //!< ids in the order they were seen
    QHash<ChannelId, ChannelId> m_realOf; //!< friends' channels by our name, empty: none yet
    QHash<ChannelId, ChannelId> m_friendName; //!< and back
};

} // namespace chat::satori

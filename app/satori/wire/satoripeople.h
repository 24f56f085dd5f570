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

//! What one account knows of users, members, channels and guilds. Answers and events contain parts of them; the missing
//! parts are taken from here.
class SatoriPeople
{
public:
    void setLogin(const Login &login);
    [[nodiscard]] const User &self() const { return m_self; }
    [[nodiscard]] const QString &platform() const { return m_platform; }
    //! One deployed bridge to KOOK passes on KMarkdown, hides ids and does not translate edits (app/satori/PROTOCOL.md
    //! 8).
    [[nodiscard]] bool bridgesKook() const { return m_bridgesKook; }

    //! Stores what the objects contain and returns what is known now; an empty id: they identify nobody.
    User learn(const QJsonObject &user, const QJsonObject &member, const GuildId &guild);
    [[nodiscard]] User user(const UserId &user, const GuildId &guild) const;
    //! The server's name for somebody, unchanged; empty if only the id is known.
    [[nodiscard]] QString nameOf(const UserId &user, const GuildId &guild) const;
    //! Notes that a member got or lost a role; returns all current roles.
    QList<RoleId> giveRole(const UserId &user, const GuildId &guild, const RoleId &role, bool on);
    [[nodiscard]] bool knows(const UserId &user) const { return m_users.contains(user); }

    //! Stores what is said about a channel. Direct ones are stored separately and return none.
    std::optional<Channel> learnChannel(const QJsonObject &channel, const GuildId &guild);
    [[nodiscard]] const Channel *channel(const ChannelId &channel) const;
    [[nodiscard]] std::vector<Channel> channelsOf(const GuildId &guild) const;
    void forgetChannel(const ChannelId &channel) { m_channels.remove(channel); }
    //! The reference of a channel object in an event or message; the kind is remembered for objects without one.
    [[nodiscard]] ChannelRef refOf(const QJsonObject &channel, const QJsonObject &guild) const;
    void learnDirect(const ChannelId &channel) { m_direct.insert(channel, true); }

    //! A friend is listed before there is a channel, under an id of our own, which stays when the first message creates
    //! the channel.
    [[nodiscard]] static ChannelId friendChannel(const UserId &user);
    [[nodiscard]] static UserId friendOf(const ChannelId &channel); //!< empty: no such name
    void listFriend(const UserId &user) { m_realOf.insert(friendChannel(user), m_realOf.value(friendChannel(user))); }
    void openFriend(const UserId &user, const ChannelId &channel);
    [[nodiscard]] bool isListedFriend(const UserId &user) const { return m_realOf.contains(friendChannel(user)); }
    //! The channel's id in calls; empty: a friend's channel that does not exist yet.
    [[nodiscard]] ChannelId wire(const ChannelId &channel) const;
    //! The reverse: the friend's chat that has this channel, or the same.
    [[nodiscard]] ChannelRef known(const ChannelRef &channel) const;

    //! Our name for a friend; shown where there is no guild with a nickname.
    void nameFriend(const UserId &user, const QString &nickname) { m_friendNick.insert(user, nickname); }

    //! Stores a custom emoji; an empty address keeps the known one.
    void learnEmoji(const QString &id, const QString &name, const QString &address, const GuildId &guild);
    void forgetEmoji(const QString &id, const GuildId &guild) { m_guildEmoji[guild].removeAll(id); }
    //! By the id in contents or events; empty: no picture is known.
    [[nodiscard]] QString emojiAddress(const QString &id) const { return m_emoji.value(id).address; }
    //! Those of a guild with a known picture.
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
    QHash<GuildId, QStringList> m_guildEmoji; //!< ids in order of appearance
    QHash<ChannelId, ChannelId> m_realOf; //!< friends' channels by our id, empty: none yet
    QHash<ChannelId, ChannelId> m_friendName; //!< and back
};

} // namespace chat::satori

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/wire/satoripeople.h"

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype kMostEmoji = 5000;
constexpr qsizetype kMostPeople = 50'000; // limits a server that invents a user for every message
} // namespace

void SatoriPeople::setLogin(const Login &login)
{
    m_platform = login.platform;
    m_self = login.user;
    if (m_self.name.isEmpty())
        m_self.name = m_self.nickname.isEmpty() ? m_self.id.value : m_self.nickname;
    m_bridgesKook = login.platform == "kook"_L1 && (login.adapter.isEmpty() || login.adapter == "kook"_L1);
    if (!m_self.id.isEmpty())
        m_users.insert(m_self.id, m_self);
}

User SatoriPeople::learn(const QJsonObject &user, const QJsonObject &member, const GuildId &guild)
{
    User told;
    mergeUser(told, user);
    if (told.id.isEmpty())
        mergeUser(told, member.value("user"_L1).toObject());
    if (told.id.isEmpty())
        return told;
    if (m_users.size() > kMostPeople)
        m_users.clear();
    if (m_members.size() > kMostPeople)
        m_members.clear();
    User &known = m_users[told.id];
    mergeUser(known, member.value("user"_L1).toObject());
    mergeUser(known, user);
    if (!guild.isEmpty() && !member.isEmpty())
        mergeMember(m_members[MemberKey(guild, told.id)], member);
    return this->user(told.id, guild);
}

QString SatoriPeople::nameOf(const UserId &id, const GuildId &guild) const
{
    const User known = user(id, guild);
    const QString name = known.nickname.isEmpty() ? known.name : known.nickname;
    return name == id.value ? QString() : name;
}

User SatoriPeople::user(const UserId &id, const GuildId &guild) const
{
    User user = m_users.value(id);
    user.id = id;
    user.online = true; // unknown: nobody is shown as offline
    if (const auto member = m_members.constFind(MemberKey(guild, id)); member != m_members.constEnd()) {
        if (!member->nickname.isEmpty())
            user.nickname = member->nickname;
        if (!member->avatar.isEmpty())
            user.avatar = member->avatar;
        user.roles = member->roles;
        user.joined = member->joined;
    }
    if (const QString friendly = m_friendNick.value(id); guild.isEmpty() && !friendly.isEmpty())
        user.nickname = friendly;
    if (user.name.isEmpty())
        user.name = user.nickname.isEmpty() ? id.value : user.nickname;
    return user;
}

QList<RoleId> SatoriPeople::giveRole(const UserId &user, const GuildId &guild, const RoleId &role, bool on)
{
    QList<RoleId> &roles = m_members[MemberKey(guild, user)].roles;
    roles.removeAll(role);
    if (on)
        roles.append(role);
    return roles;
}

std::optional<Channel> SatoriPeople::learnChannel(const QJsonObject &object, const GuildId &guild)
{
    const ChannelId id(parseId(object.value("id"_L1)));
    if (id.isEmpty())
        return std::nullopt;
    if (isDirectChannel(object)) {
        m_direct.insert(id, true);
        m_channels.remove(id);
        return std::nullopt;
    }
    Channel &known = m_channels[id];
    mergeChannel(known, object);
    if (!guild.isEmpty())
        known.guild = guild;
    if (known.name.isEmpty()) {
        Channel named = known;
        named.name = id.value;
        return named;
    }
    return known;
}

const Channel *SatoriPeople::channel(const ChannelId &id) const
{
    const auto it = m_channels.constFind(id);
    return it == m_channels.constEnd() ? nullptr : &*it;
}

std::vector<Channel> SatoriPeople::channelsOf(const GuildId &guild) const
{
    std::vector<Channel> channels;
    for (const Channel &channel : m_channels) {
        if (channel.guild == guild)
            channels.push_back(channel);
    }
    std::sort(channels.begin(), channels.end(), [](const Channel &a, const Channel &b) { return a.id < b.id; });
    return channels;
}

ChannelRef SatoriPeople::refOf(const QJsonObject &channel, const QJsonObject &guild) const
{
    ChannelRef ref;
    ref.id = ChannelId(parseId(channel.value("id"_L1)));
    const bool told = channel.contains("type"_L1) && !channel.value("type"_L1).isNull();
    // A channel known from a guild stays one: a bridge sends a type with another meaning.
    const bool direct = told ? isDirectChannel(channel) && !m_channels.contains(ref.id)
                             : m_direct.contains(ref.id) && guild.isEmpty();
    ref.kind = direct ? ChannelKind::Direct : ChannelKind::Guild;
    if (const auto name = m_friendName.constFind(ref.id); name != m_friendName.constEnd())
        ref = {ChannelKind::Direct, *name};
    return ref;
}

ChannelId SatoriPeople::friendChannel(const UserId &user)
{
    return ChannelId(u"friend\n"_s + user.value); // no server's id has a newline in it
}

UserId SatoriPeople::friendOf(const ChannelId &channel)
{
    return channel.value.startsWith("friend\n"_L1) ? UserId(channel.value.mid(7)) : UserId();
}

void SatoriPeople::openFriend(const UserId &user, const ChannelId &channel)
{
    m_realOf.insert(friendChannel(user), channel);
    m_friendName.insert(channel, friendChannel(user));
    learnDirect(channel);
}

ChannelId SatoriPeople::wire(const ChannelId &channel) const
{
    return friendOf(channel).isEmpty() ? channel : m_realOf.value(channel);
}

ChannelRef SatoriPeople::known(const ChannelRef &channel) const
{
    const auto name = m_friendName.constFind(channel.id);
    return name == m_friendName.constEnd() ? channel : ChannelRef{ChannelKind::Direct, *name};
}

void SatoriPeople::learnEmoji(const QString &id, const QString &name, const QString &address, const GuildId &guild)
{
    if (id.isEmpty())
        return;
    if (m_emoji.size() > kMostEmoji) {
        m_emoji.clear();
        m_guildEmoji.clear();
    }
    KnownEmoji &known = m_emoji[id];
    if (!name.isEmpty())
        known.name = name;
    if (!address.isEmpty())
        known.address = address;
    if (!guild.isEmpty() && !m_guildEmoji[guild].contains(id))
        m_guildEmoji[guild].append(id);
}

std::vector<GuildEmoji> SatoriPeople::emojiOf(const GuildId &guild) const
{
    std::vector<GuildEmoji> emoji;
    const QStringList ids = m_guildEmoji.value(guild);
    for (const QString &id : ids) {
        const KnownEmoji known = m_emoji.value(id);
        if (known.address.isEmpty())
            continue;
        GuildEmoji one;
        one.emoji = parseEmoji(QJsonObject{{"id"_L1, id}, {"name"_L1, known.name}});
        one.guild = guild;
        emoji.push_back(std::move(one));
    }
    return emoji;
}

Guild SatoriPeople::learnGuild(const QJsonObject &object)
{
    const GuildId id(parseId(object.value("id"_L1)));
    if (id.isEmpty())
        return {};
    Guild &known = m_guilds[id];
    mergeGuild(known, object);
    Guild guild = known;
    if (guild.name.isEmpty())
        guild.name = id.value;
    return guild;
}

} // namespace chat::satori

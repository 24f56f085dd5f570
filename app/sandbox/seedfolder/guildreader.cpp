// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seedfolder/guildreader.h"

#include "app/sandbox/seedfolder/listreader.h"
#include "app/sandbox/seedfolder/seedpictures.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr qsizetype kMostSeedChannels = 1000; // of all guilds
constexpr qsizetype kMostMembers = 2000;
constexpr qint64 kEmojiBytes = 256 << 10;
constexpr qint64 kIconBytes = 1 << 20;

constexpr std::array kPermissionNames = {std::pair{"administrator"_L1, 0}, std::pair{"manage_guild"_L1, 1},
    std::pair{"view_audit_log"_L1, 2}, std::pair{"create_invite"_L1, 3}, std::pair{"manage_invites"_L1, 4},
    std::pair{"manage_channels"_L1, 5}, std::pair{"kick_members"_L1, 6}, std::pair{"ban_members"_L1, 7},
    std::pair{"manage_emoji"_L1, 8}, std::pair{"change_nickname"_L1, 9}, std::pair{"manage_roles"_L1, 10},
    std::pair{"view_channel"_L1, 11}, std::pair{"send_messages"_L1, 12}, std::pair{"manage_messages"_L1, 13},
    std::pair{"upload_files"_L1, 14}, std::pair{"connect_voice"_L1, 15}, std::pair{"manage_voice"_L1, 16},
    std::pair{"mention_all"_L1, 17}, std::pair{"add_reactions"_L1, 18}, std::pair{"follow_reactions"_L1, 19},
    std::pair{"voice_activity"_L1, 22}, std::pair{"speak"_L1, 23}, std::pair{"deafen_members"_L1, 24},
    std::pair{"mute_members"_L1, 25}, std::pair{"manage_nicknames"_L1, 26}};

quint32 readPermissions(const SeedNode &node)
{
    quint32 all = 0;
    for (const SeedNode &item : node.items(40)) {
        const QString name = item.text(40);
        const auto it
            = std::ranges::find_if(kPermissionNames, [&name](const auto &known) { return known.first == name; });
        if (it == kPermissionNames.end())
            item.fail(u"unknown permission \"%1\""_s.arg(name));
        else
            all |= 1u << it->second;
    }
    return all;
}

int readColor(const SeedNode &node)
{
    const QString text = node.optionalText(7);
    if (text.isEmpty())
        return 0;
    bool ok = false;
    const int color = text.sliced(1).toInt(&ok, 16);
    if (!text.startsWith(u'#') || text.size() != 7 || !ok || color < 0)
        node.fail(u"a colour is written \"#rrggbb\""_s);
    return color;
}

bool isKey(const QString &key)
{
    return std::ranges::all_of(
        key, [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_'); });
}

} // namespace

GuildReader::GuildReader(SeedCommunity &community, SeedFolder &folder, QSet<QString> &ids)
    : m_community(community)
    , m_folder(folder)
    , m_ids(ids)
{
}

void GuildReader::takeId(const SeedNode &node, const QString &id)
{
    if (m_ids.contains(id))
        node.fail(u"the id %1 is used twice"_s.arg(id));
    m_ids.insert(id);
}

bool GuildReader::hasRole(int id) const
{
    return std::ranges::find(m_guild.roles, id, &SeedRole::id) != m_guild.roles.cend();
}

void GuildReader::read(const SeedJsonFile &file)
{
    const SeedNode node = file.root();
    node.expectFields({"id"_L1, "name"_L1, "topic"_L1, "owner"_L1, "icon"_L1, "default_channel"_L1, "everyone"_L1,
        "roles"_L1, "channels"_L1, "members"_L1, "emoji"_L1, "favourites"_L1});
    m_guild.id = node.at("id"_L1).id();
    takeId(node.at("id"_L1), m_guild.id);
    m_guild.name = node.at("name"_L1).text(100);
    m_guild.topic = node.at("topic"_L1).optionalText(500);
    m_guild.ownerId = node.at("owner"_L1).id();
    if (!m_community.person(m_guild.ownerId))
        node.at("owner"_L1).fail(u"unknown user %1"_s.arg(m_guild.ownerId));
    if (!node.at("icon"_L1).isMissing())
        m_guild.icon = readFace(m_community, m_folder, node.at("icon"_L1), kIconBytes, {});
    readRoles(node.at("roles"_L1));
    const SeedNode everyone = node.at("everyone"_L1);
    m_guild.roles.append({0, u"@全体成员"_s, 0, 999, false, false,
        everyone.isMissing() ? everyonePermissions() : readPermissions(everyone), 255});
    readMembers(node.at("members"_L1));
    if (std::ranges::find(m_guild.members, m_guild.ownerId, &SeedMember::userId) == m_guild.members.cend())
        node.at("owner"_L1).fail(u"the owner is not among the members"_s);
    readChannels(node.at("channels"_L1));
    const QString home = node.at("default_channel"_L1).text(40);
    const ChannelTalk *channel = m_community.channel(home);
    if (!channel || channel->guild != m_community.guilds.size())
        node.at("default_channel"_L1).fail(u"unknown channel \"%1\""_s.arg(home));
    else
        m_guild.defaultChannelId = channel->channelId;
    readEmoji(node.at("emoji"_L1));
    m_community.guilds.append(m_guild);
    QStringList favourites;
    for (const SeedNode &item : node.at("favourites"_L1).items(50)) {
        favourites.append(item.text(30));
        if (m_community.emojiId(favourites.constLast()).isEmpty())
            item.fail(u"there is no emoji \"%1\""_s.arg(favourites.constLast()));
    }
    m_community.favourites.append(favourites);
}

void GuildReader::readRoles(const SeedNode &node)
{
    for (const SeedNode &item : node.items(200)) {
        item.expectFields({"id"_L1, "name"_L1, "color"_L1, "hoist"_L1, "mentionable"_L1, "permissions"_L1, "bot"_L1});
        SeedRole role;
        role.id = item.at("id"_L1).number(1, 2'000'000'000);
        if (hasRole(role.id))
            item.at("id"_L1).fail(u"the role %1 stands here twice"_s.arg(role.id));
        role.name = item.at("name"_L1).text(100);
        role.color = readColor(item.at("color"_L1));
        role.position = static_cast<int>(m_guild.roles.size()) + 1;
        role.hoist = item.at("hoist"_L1).flag();
        role.mentionable = item.at("mentionable"_L1).flag();
        role.permissions = readPermissions(item.at("permissions"_L1));
        role.type = item.at("bot"_L1).flag() ? KookRoleType::Bot : KookRoleType::Made;
        m_guild.roles.append(role);
    }
}

void GuildReader::readChannels(const SeedNode &node)
{
    for (const SeedNode &item : node.items(kMostSeedChannels))
        readChannel(item);
}

void GuildReader::readChannel(const SeedNode &node)
{
    node.expectFields({"key"_L1, "id"_L1, "name"_L1, "topic"_L1, "type"_L1, "parent"_L1, "slow_mode"_L1, "rights"_L1,
        "talk"_L1, "messages"_L1, "list"_L1});
    if (m_community.channels.size() >= kMostSeedChannels)
        node.fail(u"more than %1 channels"_s.arg(kMostSeedChannels));
    ChannelTalk talk;
    talk.spot = node.spot();
    talk.guild = m_community.guilds.size();
    talk.key = node.at("key"_L1).text(40);
    if (!isKey(talk.key))
        node.at("key"_L1).fail(u"a key consists of ASCII letters, digits, - and _"_s);
    if (m_community.channel(talk.key))
        node.at("key"_L1).fail(u"the key \"%1\" is used twice"_s.arg(talk.key));
    SeedChannel channel;
    channel.id = talk.channelId = node.at("id"_L1).id();
    takeId(node.at("id"_L1), channel.id);
    channel.name = node.at("name"_L1).text(100);
    channel.topic = node.at("topic"_L1).optionalText(500);
    const QString type = node.at("type"_L1).optionalText(20);
    channel.type = type == "category"_L1 ? KookChannelType::Category
        : type == "voice"_L1             ? KookChannelType::Voice
                                         : KookChannelType::Text;
    if (channel.type == KookChannelType::Text && !type.isEmpty() && type != "text"_L1)
        node.at("type"_L1).fail(u"a channel's type is \"text\", \"voice\" or \"category\""_s);
    if (const QString parent = node.at("parent"_L1).optionalText(40); !parent.isEmpty()) {
        channel.parentId = m_categories.value(parent);
        if (channel.parentId.isEmpty() || channel.type == KookChannelType::Category)
            node.at("parent"_L1).fail(u"\"%1\" is no category above this channel"_s.arg(parent));
    }
    if (channel.type == KookChannelType::Category)
        m_categories.insert(talk.key, channel.id);
    channel.level = 100 * (static_cast<int>(m_guild.channels.size()) + 1);
    channel.slowMode = node.at("slow_mode"_L1).number(0, 21'600, 0) * 1000;
    channel.creatorId = m_guild.ownerId;
    readRights(node.at("rights"_L1), channel);
    m_guild.channels.append(channel);
    talk.topics = node.at("talk"_L1).texts(20, 40);
    talk.messages = node.at("messages"_L1).number(0, 100'000, 0);
    if (const SeedNode list = node.at("list"_L1); !list.isMissing())
        talk.list = readList(m_community, m_folder, list);
    if (channel.type != KookChannelType::Text && (!talk.topics.isEmpty() || !talk.list.isEmpty()))
        node.fail(u"only text channels have messages"_s);
    m_community.channels.append(talk);
}

void GuildReader::readRights(const SeedNode &node, SeedChannel &channel) const
{
    for (const SeedNode &item : node.items(100)) {
        item.expectFields({"role"_L1, "user"_L1, "allow"_L1, "deny"_L1});
        SeedOverwrite overwrite;
        if (const SeedNode user = item.at("user"_L1); !user.isMissing()) {
            overwrite.userId = user.id();
            if (!m_community.person(overwrite.userId))
                user.fail(u"unknown user %1"_s.arg(overwrite.userId));
        } else {
            overwrite.roleId = item.at("role"_L1).number(0, 2'000'000'000);
            if (!hasRole(overwrite.roleId))
                item.at("role"_L1).fail(u"unknown role %1"_s.arg(overwrite.roleId));
        }
        overwrite.allow = readPermissions(item.at("allow"_L1));
        overwrite.deny = readPermissions(item.at("deny"_L1));
        channel.overwrites.append(overwrite);
    }
}

void GuildReader::readMembers(const SeedNode &node)
{
    QSet<QString> seen;
    for (const SeedNode &item : node.items(kMostMembers)) {
        item.expectFields({"user"_L1, "nickname"_L1, "roles"_L1});
        SeedMember member;
        member.userId = item.at("user"_L1).id();
        if (!m_community.person(member.userId))
            item.at("user"_L1).fail(u"unknown user %1"_s.arg(member.userId));
        if (seen.contains(member.userId))
            item.at("user"_L1).fail(u"the member %1 stands here twice"_s.arg(member.userId));
        seen.insert(member.userId);
        member.nickname = item.at("nickname"_L1).optionalText(100);
        for (const SeedNode &role : item.at("roles"_L1).items(100)) {
            member.roles.append(role.number(1, 2'000'000'000));
            if (!hasRole(member.roles.constLast()))
                role.fail(u"unknown role %1"_s.arg(member.roles.constLast()));
        }
        m_guild.members.append(member);
    }
}

QString GuildReader::emojiId(const SeedNode &node) const
{
    QString id = node.text(60);
    const QString rest = id.section(u'/', 1);
    if (!id.startsWith(m_guild.id + u'/') || rest.isEmpty() || rest.contains(u'-') || rest.contains(u'_')
        || !isKey(rest))
        node.fail(u"an emoji's id is the guild's id, a / and letters or digits"_s);
    if (std::ranges::find(m_guild.emoji, id, &SeedGuildEmoji::id) != m_guild.emoji.cend())
        node.fail(u"the id %1 is used twice"_s.arg(id));
    return id;
}

void GuildReader::readEmoji(const SeedNode &node)
{
    for (const SeedNode &item : node.items(200)) {
        item.expectFields({"name"_L1, "id"_L1, "picture"_L1});
        SeedGuildEmoji emoji;
        emoji.name = item.at("name"_L1).text(30);
        if (emoji.name.contains(u' ') || emoji.name.back().isDigit())
            item.at("name"_L1).fail(u"an emoji's name has no spaces and does not end in a digit"_s);
        const bool taken = !m_community.emojiId(emoji.name).isEmpty()
            || std::ranges::find(m_guild.emoji, emoji.name, &SeedGuildEmoji::name) != m_guild.emoji.cend();
        if (taken)
            item.at("name"_L1).fail(u"the emoji \"%1\" is there twice"_s.arg(emoji.name));
        emoji.id = emojiId(item.at("id"_L1));
        emoji.ownerId = m_guild.ownerId;
        const SeedPicture picture = readPicture(m_folder, item.at("picture"_L1), {}, kEmojiBytes);
        if (picture.mime != "image/png"_L1)
            item.at("picture"_L1).fail(u"an emoji's picture is a PNG"_s);
        emoji.png = picture.bytes;
        m_guild.emoji.append(emoji);
    }
}

} // namespace chat::sandbox

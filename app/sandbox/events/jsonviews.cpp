// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/events/jsonviews.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

JsonViews::JsonViews(const Registry &registry, const Rules &rules, MessageTable &messages, const AssetLinks &links)
    : m_registry(registry)
    , m_rules(rules)
    , m_messages(messages)
    , m_links(links)
{
}

bool JsonViews::isOnline(const SeedUser &user) const
{
    return user.online || (m_connected && m_connected(user.id));
}

QString JsonViews::displayName(const QString &userId, const GuildRecord *guild) const
{
    if (guild) {
        const auto member = guild->members.constFind(userId);
        if (member != guild->members.cend() && !member->nickname.isEmpty())
            return member->nickname;
    }
    const SeedUser *user = m_registry.user(userId);
    return user ? user->username : userId;
}

QJsonObject JsonViews::user(const QString &id, const GuildRecord *guild) const
{
    const SeedUser *found = m_registry.user(id);
    if (!found)
        return {{"id"_L1, id}, {"username"_L1, QString()}, {"online"_L1, false}, {"avatar"_L1, QString()}};
    const QString avatar = m_links.out(found->avatar);
    const bool online = isOnline(*found);
    QJsonObject json{{"id"_L1, found->id}, {"username"_L1, found->username}, {"nickname"_L1, displayName(id, guild)},
        {"identify_num"_L1, found->identifyNum}, {"online"_L1, online}, {"os"_L1, online ? u"Websocket"_s : QString()},
        {"status"_L1, found->status}, {"avatar"_L1, avatar}, {"vip_avatar"_L1, QString()},
        {"banner"_L1, m_links.out(found->banner)}, {"is_vip"_L1, false}, {"vip_amp"_L1, false}, {"bot"_L1, found->bot},
        {"bot_status"_L1, 0}, {"mobile_verified"_L1, true}, {"is_sys"_L1, false},
        {"decorations_id_map"_L1, QJsonValue::Null}, {"nameplate"_L1, QJsonArray()}};
    if (found->bot)
        json.insert("tag_info"_L1,
            QJsonObject{{"color"_L1, u"#0096FF"_s}, {"bg_color"_L1, u"#0096FF33"_s}, {"text"_L1, u"机器人"_s}});
    QJsonArray roles;
    if (guild) {
        const auto member = guild->members.constFind(id);
        if (member != guild->members.cend()) {
            int best = std::numeric_limits<int>::max();
            int color = 0;
            for (const int role : member->roles) {
                roles.append(role);
                for (const SeedRole &known : guild->data.roles) {
                    if (known.id == role && known.color != 0 && known.position < best) {
                        best = known.position;
                        color = known.color;
                    }
                }
            }
            json.insert("joined_at"_L1, member->joinedAt);
            json.insert("active_time"_L1, member->activeTime);
            json.insert("color"_L1, color);
        }
        json.insert("is_master"_L1, guild->data.ownerId == id);
    }
    json.insert("roles"_L1, roles);
    return json;
}

QJsonObject JsonViews::role(const SeedRole &role) const
{
    return {{"role_id"_L1, role.id}, {"name"_L1, role.name}, {"color"_L1, role.color}, {"position"_L1, role.position},
        {"hoist"_L1, int(role.hoist)}, {"mentionable"_L1, int(role.mentionable)},
        {"permissions"_L1, qint64(role.permissions)}, {"type"_L1, role.type}};
}

QJsonObject JsonViews::guild(const GuildRecord &guild) const
{
    return {{"id"_L1, guild.data.id}, {"name"_L1, guild.data.name}, {"topic"_L1, guild.data.topic},
        {"user_id"_L1, guild.data.ownerId}, {"icon"_L1, m_links.out(guild.data.icon)}, {"notify_type"_L1, 2},
        {"region"_L1, u"beijing"_s}, {"enable_open"_L1, false}, {"open_id"_L1, u"0"_s},
        {"default_channel_id"_L1, guild.data.defaultChannelId}, {"welcome_channel_id"_L1, u"0"_s}, {"boost_num"_L1, 0},
        {"level"_L1, 0}};
}

QJsonObject JsonViews::guildInFull(const GuildRecord &guild, const QString &viewer) const
{
    QJsonObject json = this->guild(guild);
    QJsonArray roles;
    for (const SeedRole &role : guild.data.roles)
        roles.append(this->role(role));
    QJsonArray channels;
    for (const auto &channel : guild.channels) {
        if (m_rules.maySee(viewer, *channel))
            channels.append(this->channel(*channel));
    }
    json.insert("roles"_L1, roles);
    json.insert("channels"_L1, channels);
    json.insert("my_nickname"_L1, displayName(viewer, &guild));
    json.insert("my_roles"_L1, user(viewer, &guild).value("roles"_L1));
    return json;
}

QJsonObject JsonViews::channel(const ChannelRecord &channel) const
{
    QJsonArray roleOverwrites;
    for (const RoleOverwrite &overwrite : channel.roleOverwrites)
        roleOverwrites.append(QJsonObject{{"role_id"_L1, overwrite.role.value.toInt()},
            {"allow"_L1, qint64(overwrite.allow)}, {"deny"_L1, qint64(overwrite.deny)}});
    QJsonArray userOverwrites;
    for (const UserOverwrite &overwrite : channel.userOverwrites)
        userOverwrites.append(QJsonObject{{"user"_L1, user(overwrite.user.value)},
            {"allow"_L1, qint64(overwrite.allow)}, {"deny"_L1, qint64(overwrite.deny)}});
    return {{"id"_L1, channel.data.id}, {"guild_id"_L1, channel.guildId}, {"user_id"_L1, channel.data.creatorId},
        {"parent_id"_L1, channel.data.parentId}, {"name"_L1, channel.data.name}, {"topic"_L1, channel.data.topic},
        {"type"_L1, channel.data.type}, {"level"_L1, channel.data.level}, {"slow_mode"_L1, channel.data.slowMode},
        {"limit_amount"_L1, 0}, {"is_category"_L1, channel.isCategory()}, {"permission_overwrites"_L1, roleOverwrites},
        {"permission_users"_L1, userOverwrites}, {"permission_sync"_L1, 0}, {"has_password"_L1, false}};
}

QJsonObject JsonViews::guildEmoji(const SeedGuildEmoji &emoji) const
{
    return {{"name"_L1, emoji.name}, {"id"_L1, emoji.id}, {"user_info"_L1, user(emoji.ownerId)}, {"emoji_type"_L1, 1}};
}

QJsonObject JsonViews::chat(const ChatRecord &chat, const QString &viewer) const
{
    const qint64 read = chat.lastRead(viewer);
    const SeedUser *other = m_registry.user(chat.other(viewer));
    return {{"code"_L1, chat.data.code}, {"last_read_time"_L1, read}, {"latest_msg_time"_L1, chat.latest},
        {"unread_count"_L1, m_messages.unread(chat.key, viewer, read)}, {"is_friend"_L1, false},
        {"is_blocked"_L1, false}, {"is_target_blocked"_L1, false},
        {"target_info"_L1,
            other ? QJsonObject{{"id"_L1, other->id}, {"username"_L1, other->username},
                {"identify_num"_L1, other->identifyNum}, {"online"_L1, isOnline(*other)},
                {"avatar"_L1, m_links.out(other->avatar)}, {"bot"_L1, other->bot}, {"status"_L1, other->status}}
                  : QJsonObject()}};
}

QJsonObject JsonViews::emoji(const QString &shown, const QString &name)
{
    return {{"id"_L1, shown}, {"name"_L1, name.isEmpty() ? shown : name}};
}

QJsonArray JsonViews::embeds(const StoredMessage &message) const
{
    if (message.embeds.isEmpty())
        return {};
    return QJsonDocument::fromJson(m_links.out(message.embeds).toUtf8()).array();
}

QJsonValue JsonViews::attachment(const StoredMessage &message) const
{
    if (message.attachment.isEmpty())
        return QJsonValue::Null;
    return QJsonDocument::fromJson(m_links.out(message.attachment).toUtf8()).object();
}

QJsonObject JsonViews::common(const StoredMessage &message, const QString &viewer, const GuildRecord *guild) const
{
    QJsonArray reactions;
    const QList<ReactionCount> kinds = m_messages.reactions(message, viewer);
    for (const ReactionCount &kind : kinds)
        reactions.append(
            QJsonObject{{"emoji"_L1, emoji(kind.shown, kind.name)}, {"count"_L1, kind.count}, {"me"_L1, kind.mine}});
    return {{"id"_L1, message.id}, {"type"_L1, message.type}, {"content"_L1, content(message)},
        {"embeds"_L1, embeds(message)}, {"create_at"_L1, message.created}, {"updated_at"_L1, message.updated},
        {"reactions"_L1, reactions}, {"image_name"_L1, QString()}, {"quote"_L1, quote(message, guild)}};
}

QJsonObject JsonViews::message(const StoredMessage &message, const ChannelRecord &channel, const QString &viewer) const
{
    const GuildRecord *guild = m_registry.guild(channel.guildId);
    const ContentFacts facts = scanContent(message.type, message.content);
    QJsonObject json = common(message, viewer, guild);
    json.insert("author"_L1, user(message.author, guild));
    json.insert("attachments"_L1, attachment(message));
    json.insert("read_status"_L1, false);
    json.insert("channel_id"_L1, channel.data.id);
    json.insert("editable"_L1, message.author == viewer && isEditable(message.type, true));
    json.insert("mention_info"_L1, mentionParts(facts, guild));
    // Real clients read the names of mentions from here, as in events.
    json.insert("kmarkdown"_L1, kmarkdown(message, facts, guild));
    putMentions(json, message, facts, guild);
    return json;
}

QJsonObject JsonViews::directMessage(const StoredMessage &message, const ChatRecord &chat, const QString &viewer) const
{
    QJsonObject json = common(message, viewer, nullptr);
    const QJsonValue attached = attachment(message);
    json.insert("author_id"_L1, message.author);
    json.insert("attachments"_L1, attached.isNull() ? QJsonValue(QJsonArray()) : attached);
    json.insert("read_status"_L1, chat.lastRead(chat.other(message.author)) >= message.created);
    json.insert("from_type"_L1, 1);
    json.insert("msg_icon"_L1, QString());
    json.insert("mention_info"_L1, mentionParts(scanContent(message.type, message.content), nullptr));
    return json;
}

QJsonArray JsonViews::reactionUsers(const QList<StoredReactionUser> &users, const GuildRecord *guild) const
{
    QJsonArray json;
    for (const StoredReactionUser &entry : users) {
        QJsonObject person = user(entry.user, guild);
        person.insert("reaction_time"_L1, entry.time);
        json.append(person);
    }
    return json;
}

QJsonValue JsonViews::quote(const StoredMessage &message, const GuildRecord *guild) const
{
    if (message.quote.isEmpty())
        return QJsonValue::Null;
    const auto original = m_messages.find(message.quote);
    if (!original)
        return QJsonValue::Null;
    return QJsonObject{{"id"_L1, original->id}, {"rong_id"_L1, original->id}, {"type"_L1, original->type},
        {"content"_L1, content(*original)}, {"create_at"_L1, original->created},
        {"author"_L1, user(original->author, guild)}, {"can_jump"_L1, true},
        {"kmarkdown"_L1, kmarkdown(*original, scanContent(original->type, original->content), guild)}};
}

QJsonObject JsonViews::kmarkdown(
    const StoredMessage &message, const ContentFacts &facts, const GuildRecord *guild) const
{
    QJsonObject json = mentionParts(facts, guild);
    json.insert("raw_content"_L1, plain(message, guild));
    json.insert("spl"_L1, QJsonArray());
    return json;
}

void JsonViews::putMentions(
    QJsonObject &into, const StoredMessage &message, const ContentFacts &facts, const GuildRecord *guild) const
{
    QJsonArray users;
    for (const QString &id : facts.users) {
        if (m_registry.user(id))
            users.append(id);
    }
    QJsonArray roles;
    for (const int role : facts.roles) {
        if (guild && std::ranges::any_of(guild->data.roles, [role](const SeedRole &known) { return known.id == role; }))
            roles.append(role);
    }
    into.insert("mention"_L1, users);
    into.insert("mention_roles"_L1, roles);
    into.insert("mention_all"_L1, facts.all && message.loud);
    into.insert("mention_here"_L1, facts.here && message.loud);
}

QJsonObject JsonViews::mentionParts(const ContentFacts &facts, const GuildRecord *guild) const
{
    QJsonArray users;
    for (const QString &id : facts.users) {
        const SeedUser *user = m_registry.user(id);
        if (user)
            users.append(QJsonObject{{"id"_L1, id}, {"username"_L1, displayName(id, guild)},
                {"full_name"_L1, QString(user->username + u'#' + user->identifyNum)},
                {"avatar"_L1, m_links.out(user->avatar)}});
    }
    QJsonArray roles;
    for (const int id : facts.roles) {
        const QList<SeedRole> known = guild ? guild->data.roles : QList<SeedRole>();
        const auto it = std::ranges::find_if(known, [id](const SeedRole &role) { return role.id == id; });
        if (it != known.cend())
            roles.append(role(*it));
    }
    QJsonArray channels;
    for (const QString &id : facts.channels) {
        const ChannelRecord *channel = m_registry.channel(id);
        if (channel && guild && channel->guildId == guild->data.id)
            channels.append(
                QJsonObject{{"id"_L1, id}, {"guild_id"_L1, channel->guildId}, {"name"_L1, channel->data.name}});
    }
    return {{"mention_part"_L1, users}, {"mention_role_part"_L1, roles}, {"channel_part"_L1, channels},
        {"item_part"_L1, QJsonArray()}};
}

QString JsonViews::plain(const StoredMessage &message, const GuildRecord *guild) const
{
    return plainText(
        message.type, content(message), [&](NameKind kind, const QString &id) { return nameOf(kind, id, guild); });
}

QString JsonViews::nameOf(NameKind kind, const QString &id, const GuildRecord *guild) const
{
    switch (kind) {
    case NameKind::User:
        return displayName(id, guild);
    case NameKind::Channel: {
        const ChannelRecord *channel = m_registry.channel(id);
        return channel ? channel->data.name : id;
    }
    case NameKind::Role:
        break;
    }
    const QList<SeedRole> roles = guild ? guild->data.roles : QList<SeedRole>();
    const auto it = std::ranges::find_if(roles, [&id](const SeedRole &role) { return QString::number(role.id) == id; });
    return it != roles.cend() ? it->name : id;
}

} // namespace chat::sandbox

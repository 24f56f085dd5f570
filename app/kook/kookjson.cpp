// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookjson.h"

#include <QLocale>

#include "app/base/jsonreader.h"
#include "app/base/utctime.h"

namespace chat::kook {

QByteArray wireLanguage()
{
    return QLocale().language() == QLocale::Chinese ? QByteArrayLiteral("zh-CN") : QByteArrayLiteral("en-US");
}

using namespace Qt::Literals::StringLiterals;

namespace {

//! "#rrggbb" or "#rrggbbaa" as 0xAARRGGBB; 0 if it is neither.
quint32 parseColor(const QString &text)
{
    if (!text.startsWith(u'#') || (text.size() != 7 && text.size() != 9))
        return 0;
    bool ok = false;
    const quint32 value = QStringView(text).mid(1).toUInt(&ok, 16);
    if (!ok)
        return 0;
    return text.size() == 7 ? 0xff000000u | value : (value >> 8) | (value << 24);
}

quint32 parseBits(const QJsonObject &object, QLatin1StringView key)
{
    return static_cast<quint32>(json::integer(object, key));
}

ChannelType parseChannelType(const QJsonObject &object)
{
    if (json::boolean(object, "is_category"_L1))
        return ChannelType::Category;
    switch (json::integer(object, "type"_L1, 1)) {
    case 0:
        return ChannelType::Category;
    case 1:
        return ChannelType::Text;
    case 2:
        return ChannelType::Voice;
    case 4:
        return ChannelType::Thread;
    default:
        return ChannelType::Unknown;
    }
}

} // namespace

QDateTime parseTime(const QJsonValue &value)
{
    const qint64 ms = json::integer(value);
    return ms > 0 ? utcTime(ms) : QDateTime();
}

QString parseId(const QJsonValue &value)
{
    const QString id = json::text(value);
    return id == "0"_L1 ? QString() : id;
}

QString normaliseEmojiId(const QString &id)
{
    if (!id.startsWith("[#"_L1))
        return id;
    QString characters;
    QStringView rest(id);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf(u";]");
        bool ok = false;
        const uint code = rest.startsWith(u"[#") && end > 2 ? rest.mid(2, end - 2).toUInt(&ok) : 0;
        if (!ok || code == 0 || code > 0x10ffff || QChar::isSurrogate(code))
            return id;
        characters += QChar::fromUcs4(code);
        rest = rest.mid(end + 2);
    }
    return characters;
}

Emoji parseEmoji(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Emoji emoji;
    emoji.wireId = value.isObject() ? json::text(object, "id"_L1) : json::text(value);
    emoji.id = normaliseEmojiId(emoji.wireId);
    if (emoji.isCustom())
        emoji.name = json::text(object, "name"_L1);
    if (emoji.wireId == emoji.id)
        emoji.wireId.clear();
    return emoji;
}

User parseUser(const QJsonObject &object)
{
    User user;
    user.id = UserId(parseId(object.value("id"_L1)));
    user.name = json::text(object, "username"_L1);
    user.nickname = json::text(object, "nickname"_L1);
    if (user.name.isEmpty())
        user.name = user.nickname;
    if (user.nickname == user.name)
        user.nickname.clear();
    user.number = json::text(object, "identify_num"_L1);
    user.avatar = json::text(object, "avatar"_L1);
    user.vip = json::boolean(object, "is_vip"_L1);
    const QString vipAvatar
        = json::text(object, "vip_avatar"_L1); // the animated one; the server keeps it when the subscription has ended
    if (!vipAvatar.isEmpty() && (user.vip || !object.contains("is_vip"_L1)))
        user.avatar = vipAvatar;
    user.device = json::text(object, "os"_L1);
    user.bot = json::boolean(object, "bot"_L1);
    user.online = json::boolean(object, "online"_L1);
    user.banned = json::integer(object, "status"_L1) == 10;
    user.system = json::boolean(object, "is_sys"_L1) || user.id.value == "1"_L1;
    user.color = static_cast<quint32>(json::integer(object, "color"_L1)) & 0xffffffu;
    const QJsonObject tag = object.value("tag_info"_L1).toObject();
    user.tag = {json::text(tag, "text"_L1), parseColor(json::text(tag, "color"_L1)),
        parseColor(json::text(tag, "bg_color"_L1))};
    const QJsonArray roles = valuesOf(object.value("roles"_L1));
    for (const QJsonValue role : roles) {
        // Minimal objects have ids; some calls return whole roles.
        const QString id = role.isObject() ? json::text(role.toObject(), "role_id"_L1) : json::text(role);
        if (!id.isEmpty())
            user.roles.append(RoleId(id));
    }
    user.joined = parseTime(object.value("joined_at"_L1));
    user.active = parseTime(object.value("active_time"_L1));
    user.banner = json::text(object, "banner"_L1);
    return user;
}

std::vector<User> parseUsers(const QJsonValue &value)
{
    std::vector<User> users;
    for (const QJsonObject &object : objectsOf(value)) {
        User user = parseUser(object);
        if (!user.id.isEmpty())
            users.push_back(std::move(user));
    }
    return users;
}

Role parseRole(const QJsonObject &object)
{
    Role role;
    role.id = RoleId(json::text(object, "role_id"_L1));
    role.name = json::text(object, "name"_L1);
    role.color = parseBits(object, "color"_L1) & 0xffffffu;
    role.position = static_cast<int>(json::integer(object, "position"_L1));
    role.hoist = json::boolean(object, "hoist"_L1);
    role.mentionable = json::boolean(object, "mentionable"_L1);
    role.permissions = parseBits(object, "permissions"_L1);
    role.permissionsTold = object.contains("permissions"_L1);
    role.type = static_cast<int>(json::integer(object, "type"_L1));
    return role;
}

ChannelOverwrites parseOverwrites(const QJsonObject &object)
{
    ChannelOverwrites result;
    for (const QJsonObject &overwrite : objectsOf(object.value("permission_overwrites"_L1))) {
        result.roles.append({RoleId(json::text(overwrite, "role_id"_L1)), parseBits(overwrite, "allow"_L1),
            parseBits(overwrite, "deny"_L1)});
    }
    for (const QJsonObject &overwrite : objectsOf(object.value("permission_users"_L1))) {
        const QJsonObject user = overwrite.value("user"_L1).toObject();
        const QString id = parseId(user.isEmpty() ? overwrite.value("user_id"_L1) : user.value("id"_L1));
        result.users.append({UserId(id), parseBits(overwrite, "allow"_L1), parseBits(overwrite, "deny"_L1)});
    }
    result.synced = json::boolean(object, "permission_sync"_L1);
    return result;
}

GuildEmoji parseGuildEmoji(const QJsonObject &object, const GuildId &guild)
{
    GuildEmoji entry;
    entry.emoji = parseEmoji(object);
    entry.guild = guild;
    entry.animated = json::integer(object, "emoji_type"_L1) == 2;
    entry.author = parseUser(object.value("user_info"_L1).toObject());
    return entry;
}

Invite parseInvite(const QJsonObject &object)
{
    Invite invite;
    invite.url = json::text(object, "url"_L1);
    invite.code = json::text(object, "url_code"_L1);
    if (invite.code.isEmpty()) // the answer to creating one may contain only the address
        invite.code = invite.url.section(u'/', -1);
    invite.guild = GuildId(parseId(object.value("guild_id"_L1)));
    invite.channel = ChannelId(parseId(object.value("channel_id"_L1)));
    invite.author = parseUser(object.value("user"_L1).toObject());
    return invite;
}

MessageTemplate parseTemplate(const QJsonObject &object)
{
    MessageTemplate result;
    result.id = parseId(object.value("id"_L1));
    result.title = json::text(object, "title"_L1);
    result.source = json::text(object, "content"_L1);
    switch (json::integer(object, "msgtype"_L1, 1)) {
    case 2:
        result.format = MessageTemplate::Format::CardJson;
        break;
    case 3:
        result.format = MessageTemplate::Format::CardYaml;
        break;
    default:
        break;
    }
    result.sample = json::text(object, "test_data"_L1);
    result.sampleChannel = ChannelId(parseId(object.value("test_channel"_L1)));
    return result;
}

Channel parseChannel(const QJsonObject &object)
{
    Channel channel;
    channel.id = ChannelId(parseId(object.value("id"_L1)));
    channel.guild = GuildId(parseId(object.value("guild_id"_L1)));
    channel.parent = ChannelId(parseId(object.value("parent_id"_L1)));
    channel.name = json::text(object, "name"_L1);
    channel.topic = json::text(object, "topic"_L1);
    channel.type = parseChannelType(object);
    channel.level = static_cast<int>(json::integer(object, "level"_L1));
    const qint64 slow = json::integer(object, "slow_mode"_L1);
    // Documented in seconds for reading and in milliseconds for updating: values over 1000 can only be milliseconds.
    channel.slowModeMs = static_cast<int>(std::clamp<qint64>(slow >= 1000 ? slow : slow * 1000, 0, 86'400'000));
    channel.hasPassword = json::boolean(object, "has_password"_L1);
    ChannelOverwrites overwrites = parseOverwrites(object);
    channel.roleOverwrites = std::move(overwrites.roles);
    channel.userOverwrites = std::move(overwrites.users);
    return channel;
}

Result<Guild> parseGuild(const QJsonObject &object)
{
    Guild guild;
    guild.id = GuildId(parseId(object.value("id"_L1)));
    if (guild.id.isEmpty())
        return ApiError::badReply();
    guild.name = json::text(object, "name"_L1);
    guild.topic = json::text(object, "topic"_L1);
    guild.icon = json::text(object, "icon"_L1);
    guild.owner = UserId(parseId(object.value("user_id"_L1)));
    guild.defaultChannel = ChannelId(parseId(object.value("default_channel_id"_L1)));
    for (const QJsonObject &role : objectsOf(object.value("roles"_L1)))
        guild.roles.append(parseRole(role));
    for (const QJsonObject &item : objectsOf(object.value("channels"_L1))) {
        Channel channel = parseChannel(item);
        if (channel.id.isEmpty())
            continue;
        channel.guild = guild.id;
        guild.channels.append(std::move(channel));
    }
    return guild;
}

Result<DirectChat> parseDirectChat(const QJsonObject &object)
{
    DirectChat chat;
    chat.code = ChannelId(parseId(object.value("code"_L1)));
    if (chat.code.isEmpty())
        return ApiError::badReply();
    chat.peer = parseUser(object.value("target_info"_L1).toObject());
    chat.unread = static_cast<int>(json::integer(object, "unread_count"_L1));
    chat.lastRead = parseTime(object.value("last_read_time"_L1));
    chat.latestMessage = parseTime(object.value("latest_msg_time"_L1));
    chat.blocked = json::boolean(object, "is_blocked"_L1);
    chat.blockedByPeer = json::boolean(object, "is_target_blocked"_L1);
    return chat;
}

std::vector<QJsonObject> objectsOf(const QJsonValue &value)
{
    std::vector<QJsonObject> objects;
    const auto add = [&objects](const QJsonValue &item) {
        if (item.isObject())
            objects.push_back(item.toObject());
    };
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue item : array)
            add(item);
    } else {
        const QJsonObject object = value.toObject();
        for (const QJsonValue item : object)
            add(item);
    }
    return objects;
}

QJsonArray valuesOf(const QJsonValue &value)
{
    if (!value.isObject())
        return value.toArray();
    QJsonArray values;
    const QJsonObject object = value.toObject();
    for (const QJsonValue item : object)
        values.append(item);
    return values;
}

bool NumberedPage::hasMore(int asked) const
{
    if (items.empty())
        return false;
    return pageTotal > 0 ? asked < pageTotal : true;
}

NumberedPage parsePage(const QJsonValue &data)
{
    NumberedPage page;
    if (data.isArray()) { // some lists are plain, complete arrays
        page.items = objectsOf(data);
        page.pageTotal = 1;
        return page;
    }
    const QJsonObject object = data.toObject();
    const QJsonObject meta = object.value("meta"_L1).toObject();
    page.items = objectsOf(object.value("items"_L1));
    page.page = static_cast<int>(json::integer(meta, "page"_L1));
    page.pageTotal = static_cast<int>(json::integer(meta, "page_total"_L1));
    page.total = static_cast<int>(json::integer(meta, "total"_L1, -1));
    if (page.pageTotal == 0) { // template/list has its own names
        page.page = static_cast<int>(json::integer(meta, "currentPage"_L1));
        page.pageTotal = static_cast<int>(json::integer(meta, "pageCount"_L1));
        page.total = static_cast<int>(json::integer(meta, "totalCount"_L1, page.total));
    }
    return page;
}

} // namespace chat::kook

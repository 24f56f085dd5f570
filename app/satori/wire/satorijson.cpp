// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/wire/satorijson.h"

#include "app/base/jsonreader.h"
#include "app/base/utctime.h"
#include "app/domain/emojitable.h"

#include <QJsonArray>
#include <QTimeZone>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kFirstMilliseconds = 100'000'000'000; // smaller numbers are seconds
constexpr qint64 kLastMilliseconds = 253'402'300'799'999; // the year 9999

//! Sets `target` if the key exists; null clears it.
void take(QString &target, const QJsonObject &object, QLatin1StringView key)
{
    if (const auto value = json::present(object, key))
        target = json::text(*value);
}

//! The first of several possible keys.
void take(QString &target, const QJsonObject &object, QLatin1StringView key, QLatin1StringView old)
{
    take(target, object, object.contains(key) ? key : old);
}

//! "[#128077;][#8205;]…": the form of emoji in one platform's native events.
QString charactersOf(const QString &id)
{
    QString out;
    qsizetype pos = 0;
    while (pos < id.size()) {
        const qsizetype end = id.indexOf(";]"_L1, pos);
        if (QStringView(id).mid(pos, 2) != u"[#" || end < 0)
            return {};
        bool ok = false;
        const char32_t code = QStringView(id).mid(pos + 2, end - pos - 2).toUInt(&ok);
        if (!ok || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
            return {};
        out += QString::fromUcs4(&code, 1);
        pos = end + 2;
    }
    return out;
}

//! Is the text the emoji itself, as opposed to the name of a picture?
bool isCharacters(const QString &text)
{
    return !text.isEmpty() && text.size() <= 32
        && std::ranges::none_of(text, [](QChar c) { return c.isLetter() || c == u'_' || c == u'/' || c == u':'; })
        && std::ranges::any_of(text, [](QChar c) { return c.unicode() > 0x7f; });
}

} // namespace

QDateTime parseTime(const QJsonValue &value)
{
    qint64 time = json::integer(value);
    if (time <= 0 && value.isString())
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    if (time <= 0)
        return {};
    if (time < kFirstMilliseconds)
        time *= 1000;
    return time > kLastMilliseconds ? QDateTime() : utcTime(time);
}

QString parseId(const QJsonValue &value)
{
    return json::text(value);
}

Emoji parseEmoji(const QJsonValue &value)
{
    Emoji emoji;
    emoji.wireId = value.isObject() ? parseId(value.toObject().value("id"_L1)) : parseId(value);
    const QString name = json::text(value.toObject(), "name"_L1);
    if (emoji.wireId.isEmpty())
        emoji.wireId = name;
    if (emoji.wireId.isEmpty())
        return {};
    if (const QString characters = charactersOf(emoji.wireId); !characters.isEmpty())
        emoji.id = characters;
    else if (isCharacters(emoji.wireId))
        emoji.id = emoji.wireId;
    else if (isCharacters(name))
        emoji.id = name;
    if (!emoji.id.isEmpty())
        return emoji;
    emoji.id = emoji.wireId.contains(u'/') ? emoji.wireId : u"emoji/"_s + emoji.wireId;
    emoji.name = name.isEmpty() ? emoji.wireId : name;
    return emoji;
}

void mergeUser(User &known, const QJsonObject &object)
{
    const QString id = parseId(object.value(object.contains("id"_L1) ? "id"_L1 : "user_id"_L1));
    if (!id.isEmpty())
        known.id = UserId(id);
    take(known.name, object, "name"_L1, "username"_L1);
    take(known.nickname, object, "nick"_L1, "nickname"_L1);
    take(known.avatar, object, "avatar"_L1);
    take(known.number, object, "discriminator"_L1);
    if (const auto bot = json::present(object, "is_bot"_L1))
        known.bot = json::boolean(*bot);
}

void mergeMember(Member &known, const QJsonObject &object)
{
    take(known.nickname, object, "nick"_L1, "name"_L1);
    take(known.avatar, object, "avatar"_L1);
    if (const auto joined = json::present(object, "joined_at"_L1))
        known.joined = parseTime(*joined);
    const auto roles = json::present(object, "roles"_L1);
    if (!roles)
        return;
    known.roles.clear();
    const QJsonArray array = roles->toArray();
    for (const QJsonValue role : array) {
        const QString id = role.isObject() ? parseId(role.toObject().value("id"_L1)) : parseId(role);
        if (!id.isEmpty())
            known.roles.append(RoleId(id));
    }
}

bool isDirectChannel(const QJsonObject &channel)
{
    return json::integer(channel, "type"_L1, -1) == 1;
}

void mergeChannel(Channel &known, const QJsonObject &object)
{
    const QString id = parseId(object.value("id"_L1));
    if (!id.isEmpty())
        known.id = ChannelId(id);
    take(known.name, object, "name"_L1);
    if (const auto parent = json::present(object, "parent_id"_L1))
        known.parent = ChannelId(parseId(*parent));
    if (const auto position = json::present(object, "position"_L1))
        known.level = static_cast<int>(json::integer(*position));
    if (const auto type = json::present(object, "type"_L1)) {
        static constexpr ChannelType kTypes[]
            = {ChannelType::Text, ChannelType::Unknown, ChannelType::Category, ChannelType::Voice};
        const qint64 number = json::integer(*type);
        known.type = number >= 0 && number < 4 ? kTypes[number] : ChannelType::Unknown;
    }
}

void mergeGuild(Guild &known, const QJsonObject &object)
{
    const QString id = parseId(object.value("id"_L1));
    if (!id.isEmpty())
        known.id = GuildId(id);
    take(known.name, object, "name"_L1);
    take(known.icon, object, "avatar"_L1);
}

Role parseRole(const QJsonObject &object)
{
    Role role;
    role.id = RoleId(parseId(object.value("id"_L1)));
    role.name = json::text(object, "name"_L1);
    role.color = static_cast<quint32>(json::integer(object, "color"_L1)) & 0xffffffu;
    role.position = static_cast<int>(json::integer(object, "position"_L1));
    role.hoist = json::boolean(object.value("hoist"_L1));
    role.mentionable = json::boolean(object.value("mentionable"_L1), true);
    return role;
}

Login parseLogin(const QJsonObject &object)
{
    Login login;
    login.sn = json::integer(object, "sn"_L1, -1);
    login.platform = json::text(object, "platform"_L1);
    login.adapter = json::text(object, "adapter"_L1);
    const qint64 status = json::integer(object, "status"_L1, 1);
    login.status = status >= 0 && status <= 4 ? static_cast<Login::Status>(status) : Login::Status::Online;
    login.hidden = json::boolean(object.value("hidden"_L1));
    const QJsonArray features = object.value("features"_L1).toArray();
    for (const QJsonValue feature : features)
        login.features.append(json::text(feature));
    mergeUser(login.user, object.value("user"_L1).toObject());
    if (login.user.id.isEmpty())
        login.user.id = UserId(parseId(object.value("self_id"_L1)));
    return login;
}

std::vector<Login> parseLogins(const QJsonValue &value)
{
    std::vector<Login> logins;
    for (const QJsonObject &object : objectsOf(value))
        logins.push_back(parseLogin(object));
    return logins;
}

std::vector<QJsonObject> objectsOf(const QJsonValue &value)
{
    const QJsonArray array = value.isArray() ? value.toArray() : value.toObject().value("data"_L1).toArray();
    std::vector<QJsonObject> objects;
    objects.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue item : array) {
        if (item.isObject())
            objects.push_back(item.toObject());
    }
    return objects;
}

} // namespace chat::satori

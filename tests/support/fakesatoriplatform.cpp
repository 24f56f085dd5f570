// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakesatoriplatform.h"

#include <algorithm>

namespace chat::test {

using namespace Qt::Literals::StringLiterals;

FakeSatoriPlatform::FakeSatoriPlatform(const QString &platform, int messages)
    : name(platform)
{
    people.push_back({u"1000"_s, u"demo"_s, u"demo in the guild"_s, true});
    people.push_back({u"1001"_s, u"second"_s, {}, true});
    for (int i = 1; i < 10; ++i)
        people.push_back({u"u%1"_s.arg(i), u"user %1"_s.arg(i), i == 1 ? u"Nick"_s : QString(), false});
    rooms.push_back({u"c-cat"_s, u"Category"_s, 2, {}, {}});
    rooms.push_back({u"c-general"_s, u"general"_s, 0, u"c-cat"_s, {}});
    rooms.push_back({u"c-big"_s, u"big"_s, 0, u"c-cat"_s, {}});
    rooms.push_back({u"c-empty"_s, u"empty"_s, 0, u"c-cat"_s, {}});
    rooms.push_back({u"d1"_s, {}, 1, {}, {}});
    for (int i = 0; i < 60; ++i)
        post(u"c-general"_s, u"u%1"_s.arg(1 + i % 9), u"general %1"_s.arg(i));
    for (int i = 0; i < messages; ++i)
        post(u"c-big"_s, u"u%1"_s.arg(1 + i % 9), u"message <b>%1</b> &amp; more"_s.arg(i));
    for (int i = 0; i < 5; ++i)
        post(u"d1"_s, i % 2 ? u"1000"_s : u"u1"_s, u"direct %1"_s.arg(i));
}

FakeSatoriPlatform::Room *FakeSatoriPlatform::room(const QString &id)
{
    const auto it = std::ranges::find(rooms, id, &Room::id);
    return it == rooms.end() ? nullptr : &*it;
}

const FakeSatoriPlatform::Person *FakeSatoriPlatform::person(const QString &id) const
{
    const auto it = std::ranges::find(people, id, &Person::id);
    return it == people.end() ? nullptr : &*it;
}

FakeSatoriPlatform::Person *FakeSatoriPlatform::person(const QString &id)
{
    const auto it = std::ranges::find(people, id, &Person::id);
    return it == people.end() ? nullptr : &*it;
}

FakeSatoriPlatform::Entry &FakeSatoriPlatform::post(
    const QString &where, const QString &user, const QString &content, const QString &quote)
{
    Entry entry;
    entry.id = u"m%1"_s.arg(++m_lastId, 9, 10, QLatin1Char('0'));
    entry.content = content;
    entry.user = user;
    entry.created = m_clock += 60'000;
    entry.quote = quote;
    auto &entries = room(where)->entries;
    entries.push_back(std::move(entry));
    return entries.back();
}

FakeSatoriPlatform::Entry *FakeSatoriPlatform::find(const QString &where, const QString &id)
{
    Room *found = room(where);
    if (!found)
        return nullptr;
    const auto it = std::ranges::find(found->entries, id, &Entry::id);
    return it == found->entries.end() ? nullptr : &*it;
}

QString FakeSatoriPlatform::avatarOf(const QString &id) const
{
    if (assets.isEmpty())
        return u"https://a/%1.png"_s.arg(id);
    return qHash(id, 1) % 4 == 0 ? QString() : assets + id + u".png"_s;
}

QJsonObject FakeSatoriPlatform::userJson(const QString &id, const SatoriSwitches &s) const
{
    const Person *found = person(id);
    if (!found)
        return {{"id"_L1, id}};
    if (s.oldNames)
        return {{"user_id"_L1, id}, {"username"_L1, found->name}, {"avatar"_L1, avatarOf(id)}};
    return {{"id"_L1, id}, {"name"_L1, found->name}, {"avatar"_L1, avatarOf(id)}, {"is_bot"_L1, found->bot}};
}

QJsonObject FakeSatoriPlatform::memberJson(const QString &id, const SatoriSwitches &s) const
{
    const Person *found = person(id);
    QJsonObject member{{"joined_at"_L1, wireTime(1'600'000'000'000, s)}};
    if (found && !found->nick.isEmpty())
        member.insert("nick"_L1, found->nick);
    QJsonArray given;
    for (const QString &role : found ? found->roles : QStringList()) {
        const auto known = std::ranges::find(roles, role, &std::pair<QString, QString>::first);
        const QString title = known == roles.end() ? QString() : known->second;
        given.append(s.oldNames ? QJsonValue(role) : QJsonObject{{"id"_L1, role}, {"name"_L1, title}});
    }
    member.insert("roles"_L1, given);
    return member;
}

QJsonObject FakeSatoriPlatform::channelJson(const Room &room) const
{
    QJsonObject channel{{"id"_L1, room.id}, {"type"_L1, room.type}};
    if (!room.name.isEmpty())
        channel.insert("name"_L1, room.name);
    if (!room.parent.isEmpty())
        channel.insert("parent_id"_L1, room.parent);
    return channel;
}

QJsonObject FakeSatoriPlatform::messageJson(const Room &room, const Entry &entry, const SatoriSwitches &s) const
{
    QJsonObject message{{s.oldNames ? u"message_id"_s : u"id"_s, entry.id}, {"content"_L1, entry.content}};
    if (!s.noTimes)
        message.insert(s.oldNames ? u"timestamp"_s : u"created_at"_s, wireTime(entry.created, s));
    if (entry.updated > 0)
        message.insert("updated_at"_L1, wireTime(entry.updated, s));
    message.insert("user"_L1, userJson(entry.user, s));
    if (room.type != 1)
        message.insert("member"_L1, memberJson(entry.user, s));
    if (!entry.quote.isEmpty() && s.quoteById) {
        message.insert("content"_L1, u"<quote id=\"%1\"/>"_s.arg(entry.quote) + entry.content);
    } else if (!entry.quote.isEmpty()) {
        const auto quoted = std::ranges::find(room.entries, entry.quote, &Entry::id);
        QJsonObject quote{{"id"_L1, entry.quote}};
        if (quoted != room.entries.end()) {
            quote.insert("content"_L1, quoted->content);
            quote.insert("user"_L1, userJson(quoted->user, s));
        }
        message.insert("quote"_L1, quote);
    }
    return message;
}

QJsonObject FakeSatoriPlatform::page(
    const Room &room, const QJsonObject &body, const SatoriSwitches &s, bool *error) const
{
    const auto &all = room.entries;
    const auto size = static_cast<int>(all.size());
    const int limit = std::clamp(body.value("limit"_L1).toInt(50), 1, s.maxLimit);
    const QString direction = body.value("direction"_L1).toString(u"before"_s);
    const QString token = body.value("next"_L1).toString();
    const auto indexOf
        = [&all](const QString &id) { return static_cast<int>(std::ranges::find(all, id, &Entry::id) - all.begin()); };
    // A token consists of a direction and a message; it is valid for that direction only.
    QString id;
    if (!token.isEmpty()) {
        const QString plain = QString::fromUtf8(QByteArray::fromBase64(token.toLatin1()));
        const bool idAllowed = s.furtherFeatures.contains("message.list.from"_L1);
        if (plain.startsWith(direction + u':'))
            id = plain.mid(direction.size() + 1);
        else if (idAllowed)
            id = token;
        if (id.isEmpty() || indexOf(id) >= size) {
            *error = true;
            return {};
        }
    } else if (direction != "before"_L1) {
        *error = true;
        return {};
    }
    int first = 0;
    int last = size;
    if (direction == "before"_L1) {
        last = id.isEmpty() ? size : indexOf(id);
        if (s.tokens == SatoriSwitches::Tokens::Cycle && last <= size - 2 * limit)
            last = size; // starts from the newest again
        first = std::max(0, last - limit);
    } else if (direction == "after"_L1) {
        first = indexOf(id) + 1;
        last = std::min(size, first + limit);
    } else {
        first = std::max(0, indexOf(id) - limit / 2);
        last = std::min(size, first + limit);
    }
    QJsonArray data;
    const bool reversed = s.descending || body.value("order"_L1).toString() == "desc"_L1;
    for (int i = first; i < last; ++i)
        data.insert(reversed ? 0 : data.size(), messageJson(room, all[static_cast<size_t>(i)], s));
    const auto tokenFor = [&all](const QString &way, int index) {
        return QString::fromLatin1((way + u':' + all[static_cast<size_t>(index)].id).toUtf8().toBase64());
    };
    QJsonObject answer{{"data"_L1, data}};
    if (s.tokens == SatoriSwitches::Tokens::None || all.empty())
        return answer;
    const bool around = direction == "around"_L1;
    if (direction != "after"_L1 && (first > 0 || s.tokens == SatoriSwitches::Tokens::Cycle)) {
        QString older = tokenFor(u"before"_s, first);
        if (s.tokens == SatoriSwitches::Tokens::Repeated)
            older = tokenFor(u"before"_s, std::max(0, size - limit));
        answer.insert("prev"_L1, older);
        if (!around)
            answer.insert("next"_L1, older);
    }
    if (direction != "before"_L1 && last < size) {
        const QString newer = tokenFor(u"after"_s, last - 1);
        answer.insert("next"_L1, newer);
        if (!around)
            answer.insert("prev"_L1, newer);
    }
    return answer;
}

} // namespace chat::test

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakesatoriserver.h"

#include <algorithm>

namespace chat::test {

using namespace Qt::Literals::StringLiterals;

//! Changes to the guild. None of them is reported by an event, as on many platforms.
void FakeSatoriServer::addModerationHandlers()
{
    const auto text = [](const QJsonObject &body, QLatin1StringView key) { return body.value(key).toString(); };
    const auto about = [this, text](auto change) {
        return [this, text, change](const QJsonObject &body, const QString &) {
            auto *person = platform.person(text(body, "user_id"_L1));
            if (!person || text(body, "guild_id"_L1) != platform.guild)
                return error(404, u"member not found"_s);
            change(*person, body);
            return nothing();
        };
    };
    m_handlers[u"guild.member.kick"_s]
        = about([this](const FakeSatoriPlatform::Person &person, const QJsonObject &body) {
              const QString id = person.id;
              if (body.value("permanent"_L1).toBool())
                  platform.banned.append(id);
              std::erase_if(platform.people, [&id](const auto &each) { return each.id == id; });
          });
    m_handlers[u"guild.member.mute"_s] = about([](FakeSatoriPlatform::Person &person, const QJsonObject &body) {
        person.mutedFor = body.value("duration"_L1).toInteger();
    });
    m_handlers[u"guild.member.role.set"_s] = about([text](FakeSatoriPlatform::Person &person, const QJsonObject &body) {
        person.roles.append(text(body, "role_id"_L1));
    });
    m_handlers[u"guild.member.role.unset"_s]
        = about([text](FakeSatoriPlatform::Person &person, const QJsonObject &body) {
              person.roles.removeAll(text(body, "role_id"_L1));
          });
    m_handlers[u"guild.role.create"_s] = [this](const QJsonObject &body, const QString &) {
        const QString id = u"r%1"_s.arg(platform.roles.size() + 1);
        platform.roles.emplace_back(id, body.value("data"_L1).toObject().value("name"_L1).toString());
        return json(QJsonObject{{"id"_L1, id}});
    };
    m_handlers[u"guild.role.update"_s] = [this, text](const QJsonObject &body, const QString &) {
        for (auto &[id, title] : platform.roles) {
            if (id == text(body, "role_id"_L1))
                title = body.value("role"_L1).toObject().value("name"_L1).toString(title);
        }
        return nothing();
    };
    m_handlers[u"guild.role.delete"_s] = [this, text](const QJsonObject &body, const QString &) {
        std::erase_if(platform.roles, [&](const auto &each) { return each.first == text(body, "role_id"_L1); });
        return nothing();
    };
    addChannelHandlers();
}

void FakeSatoriServer::addChannelHandlers()
{
    m_handlers[u"channel.create"_s] = [this](const QJsonObject &body, const QString &) {
        const QJsonObject data = body.value("data"_L1).toObject();
        FakeSatoriPlatform::Room room;
        room.id = u"c-made-%1"_s.arg(platform.rooms.size());
        room.name = data.value("name"_L1).toString();
        room.type = data.value("type"_L1).toInt();
        room.parent = data.value("parent_id"_L1).toString();
        platform.rooms.push_back(room);
        return json(QJsonObject{{"id"_L1, room.id}}); // only its id
    };
    m_handlers[u"channel.update"_s] = [this](const QJsonObject &body, const QString &) {
        auto *room = platform.room(body.value("channel_id"_L1).toString());
        if (!room)
            return error(404, u"channel not found"_s);
        room->name = body.value("data"_L1).toObject().value("name"_L1).toString(room->name);
        return nothing();
    };
    m_handlers[u"channel.delete"_s] = [this](const QJsonObject &body, const QString &) {
        const QString id = body.value("channel_id"_L1).toString();
        std::erase_if(platform.rooms, [&id](const auto &each) { return each.id == id; });
        return nothing();
    };
}

} // namespace chat::test

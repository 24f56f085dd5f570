// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// What no KOOK client can ask KOOK for, but tests and demonstrations need: under names of its own.
#include "app/sandbox/api.h"
#include "app/sandbox/failures.h"
#include "app/sandbox/guildactions.h"
#include "app/sandbox/voicerooms.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

//! Is there such a button? Values are compared in the stored, normalised card.
bool hasButton(const QJsonValue &node, const QString &value)
{
    if (node.isArray()) {
        const QJsonArray array = node.toArray();
        return std::any_of(array.begin(), array.end(), [&](const QJsonValue &item) { return hasButton(item, value); });
    }
    const QJsonObject object = node.toObject();
    if (object.value("type"_L1) == "button"_L1 && object.value("click"_L1) == "return-val"_L1
        && object.value("value"_L1).toString() == value)
        return true;
    return std::any_of(object.begin(), object.end(),
        [&](const QJsonValue &item) { return (item.isArray() || item.isObject()) && hasButton(item, value); });
}

Result<QJsonValue> click(const Parts &parts, Call &call)
{
    const QString id = call.params.neededId("msg_id"_L1);
    const QString value = call.params.neededText("value"_L1);
    if (!call.params.ok())
        return call.params.problem();
    auto found = parts.messages.find(call.user.id, Messages::Kind::Channel, id);
    if (!found)
        found = parts.messages.find(call.user.id, Messages::Kind::Direct, id);
    if (!found)
        return found.error();
    const StoredMessage &message = found.value().first;
    if (message.type != 10 || !hasButton(QJsonDocument::fromJson(message.content.toUtf8()).array(), value))
        return notFound(u"消息里没有这个按钮"_s);
    parts.guilds.announce(parts.guildEvents.buttonClick(message, call.user.id, value));
    return QJsonValue(QJsonObject());
}

Result<QJsonValue> join(const Parts &parts, Call &call)
{
    const QString guild = call.params.neededId("guild_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.guilds.join(call.user.id, guild).map([](Unit) { return QJsonValue(QJsonObject()); });
}

Result<QJsonValue> rename(const Parts &parts, Call &call)
{
    const QString name = call.params.neededText("username"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.guilds.renameUser(call.user.id, name).map([](Unit) { return QJsonValue(QJsonObject()); });
}

//! The caller enters a voice channel; an empty one: leaves those of guild_id.
Result<QJsonValue> voice(const Parts &parts, Call &call)
{
    const QString channelId = call.params.id("channel_id"_L1);
    const QString guildId = channelId.isEmpty() ? call.params.neededId("guild_id"_L1) : QString();
    if (!call.params.ok())
        return call.params.problem();
    if (channelId.isEmpty()) {
        parts.voice.leave(call.user.id, guildId);
        return QJsonValue(QJsonObject());
    }
    const auto channel = parts.guilds.channelWith(call.user.id, channelId, Permission::ViewChannel);
    if (!channel)
        return channel.error();
    if (channel.value()->data.type != 2)
        return rejected(u"该频道不是语音频道"_s);
    parts.voice.enter(call.user.id, *channel.value());
    return QJsonValue(QJsonObject());
}

//! Any system event, also one nobody knows: to the caller, or to all of a guild he is in.
Result<QJsonValue> emitEvent(const Parts &parts, Call &call)
{
    const QString type = call.params.neededText("type"_L1);
    const QString guildId = call.params.id("guild_id"_L1);
    const QJsonValue body = call.params.raw("body"_L1);
    if (!body.isObject())
        call.params.fail(u"参数类型错误: body"_s);
    if (!call.params.ok())
        return call.params.problem();
    if (guildId.isEmpty()) {
        parts.guilds.announce(parts.guildEvents.toUsers({call.user.id}, type, body.toObject()));
        return QJsonValue(QJsonObject());
    }
    if (const auto guild = parts.guilds.guild(call.user.id, guildId); !guild)
        return guild.error();
    parts.guilds.announce(parts.guildEvents.inGuild(guildId, type, body.toObject()));
    return QJsonValue(QJsonObject());
}

} // namespace

void addControlRoutes(Api &api, const Parts &parts)
{
    using Verb = Api::Verb;
    api.add(u"sandbox/click"_s, Verb::Write, [parts](Call &call) { return click(parts, call); });
    api.add(u"sandbox/join"_s, Verb::Write, [parts](Call &call) { return join(parts, call); });
    api.add(u"sandbox/rename"_s, Verb::Write, [parts](Call &call) { return rename(parts, call); });
    api.add(u"sandbox/voice"_s, Verb::Write, [parts](Call &call) { return voice(parts, call); });
    api.add(u"sandbox/emit"_s, Verb::Write, [parts](Call &call) { return emitEvent(parts, call); });
}

} // namespace chat::sandbox

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// Calls that KOOK does not have but that tests and demonstrations need, under names of their own.
#include "app/base/jsonreader.h"
#include "app/sandbox/actions/channelactions.h"
#include "app/sandbox/actions/voicerooms.h"
#include "app/sandbox/events/gatewayhub.h"
#include "app/sandbox/routes/routes.h"
#include "app/sandbox/store/kooktypes.h"
#include "app/server/failures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

//! Does the button exist? Compares values in the stored, normalised card.
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

//! The account to act for: `as` (an id or a name), otherwise the caller.
Result<QString> actor(const Parts &parts, Call &call)
{
    const QString as = call.params.id("as"_L1);
    if (as.isEmpty())
        return call.user.id;
    if (parts.registry.user(as))
        return as;
    for (const auto &user : parts.registry.users()) {
        if (user->username == as)
            return user->id;
    }
    return server::notFound(u"用户不存在"_s);
}

Result<std::pair<StoredMessage, Where>> anyMessage(const Parts &parts, const QString &user, const QString &id)
{
    auto found = parts.messages.find(user, Messages::Kind::Channel, id);
    return found ? found : parts.messages.find(user, Messages::Kind::Direct, id);
}

//! Where that account writes: a channel, a direct chat by its code, or one with a person.
Result<Where> target(const Parts &parts, Call &call, const QString &user)
{
    const QString code = call.params.id("chat_code"_L1);
    const QString peer = call.params.id("to"_L1);
    if (!code.isEmpty())
        return parts.messages.chat(user, code);
    if (!peer.isEmpty())
        return parts.messages.chatWith(user, peer);
    const QString channel = call.params.neededId("target_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.messages.channel(user, channel);
}

Result<QJsonValue> say(const Parts &parts, Call &call)
{
    NewMessage draft;
    draft.type = call.params.number("type"_L1, KookMessageType::KMarkdown);
    draft.content = call.params.neededText("content"_L1);
    draft.quote = call.params.id("quote"_L1);
    const auto user = actor(parts, call);
    if (!call.params.ok() || !user)
        return call.params.ok() ? user.error() : call.params.problem();
    const auto where = target(parts, call, user.value());
    if (!where)
        return where.error();
    return parts.messages.create(user.value(), where.value(), draft).map([](const CreatedMessage &created) {
        return QJsonValue(QJsonObject{{"msg_id"_L1, created.id}, {"msg_timestamp"_L1, created.time}});
    });
}

Result<QJsonValue> react(const Parts &parts, Call &call)
{
    const QString id = call.params.neededId("msg_id"_L1);
    const QString emoji = call.params.neededText("emoji"_L1);
    const bool on = !call.params.has("on"_L1) || call.params.raw("on"_L1).toVariant().toBool();
    const auto user = actor(parts, call);
    if (!call.params.ok() || !user)
        return call.params.ok() ? user.error() : call.params.problem();
    const auto found = anyMessage(parts, user.value(), id);
    if (!found)
        return found.error();
    const auto kind = found.value().second.channel ? Messages::Kind::Channel : Messages::Kind::Direct;
    auto done = on ? parts.messages.addReaction(user.value(), kind, id, emoji)
                   : parts.messages.removeReaction(user.value(), kind, id, emoji, {});
    return std::move(done).map([](Unit) { return QJsonValue(QJsonObject()); });
}

Result<QJsonValue> advanceClock(Api &api, Call &call)
{
    constexpr double kLongest = 366.0 * 24 * 3600;
    const double seconds = call.params.raw("seconds"_L1).toDouble(-1);
    if (!(seconds > 0 && seconds <= kLongest)) // time does not run backwards: messages would lose their order
        return server::rejected(u"参数错误: seconds"_s);
    api.advanceClock(qint64(seconds * 1000));
    return QJsonValue(QJsonObject());
}

Result<QJsonValue> drop(const Parts &parts, Call &call)
{
    const QString user = call.params.id("user_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return QJsonValue(QJsonObject{{"dropped"_L1, parts.gateway.cut(user)}});
}

QJsonArray strings(const QJsonValue &value)
{
    return value.isString() ? QJsonArray{value} : value.toArray();
}

//! `set`: one SPEC or several; `clear`: names, or true for all. Answers with the active faults.
Result<QJsonValue> fault(const Parts &parts, Call &call)
{
    const QJsonValue gone = call.params.raw("clear"_L1);
    if (gone.isBool() && gone.toBool())
        parts.faults = Faults();
    for (const QJsonValue name : strings(gone))
        parts.faults.clear(name.toString());
    for (const QJsonValue spec : strings(call.params.raw("set"_L1))) {
        if (!parts.faults.set(spec.toString()))
            return server::rejected(u"参数错误: set"_s);
    }
    return QJsonValue(QJsonObject{{"faults"_L1, QJsonArray::fromStringList(parts.faults.specs())}});
}

Result<QJsonValue> clients(const Api &api, const Parts &parts, Call &call)
{
    const auto named = [&parts](const QJsonArray &all) {
        QJsonArray result;
        for (const QJsonValue entry : all) {
            QJsonObject object = entry.toObject();
            const SeedUser *user = parts.registry.user(object.value("user_id"_L1).toString());
            object.insert("username"_L1, user ? user->username : QString());
            result.append(object);
        }
        return result;
    };
    QJsonObject told{{"gateway"_L1, named(parts.gateway.describe())}, {"accounts"_L1, named(api.log().accounts())},
        {"recent"_L1, api.log().recent()}, {"faults"_L1, QJsonArray::fromStringList(parts.faults.specs())}};
    if (call.params.has("frames_after"_L1)) // who does not know of frames does not cause their costs
        told.insert("frames"_L1, parts.gateway.frames().after(json::integer(call.params.raw("frames_after"_L1), -1)));
    return QJsonValue(told);
}

Result<QJsonValue> click(const Parts &parts, Call &call)
{
    const QString id = call.params.neededId("msg_id"_L1);
    const QString value = call.params.neededText("value"_L1);
    if (!call.params.ok())
        return call.params.problem();
    const auto user = actor(parts, call);
    if (!user)
        return user.error();
    const auto found = anyMessage(parts, user.value(), id);
    if (!found)
        return found.error();
    const StoredMessage &message = found.value().first;
    if (message.type != KookMessageType::Card
        || !hasButton(QJsonDocument::fromJson(message.content.toUtf8()).array(), value))
        return server::notFound(u"消息里没有这个按钮"_s);
    parts.guilds.announce(parts.guildEvents.buttonClick(message, user.value(), value));
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

//! The caller enters a voice channel; an empty id leaves those of guild_id.
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
    const auto channel = parts.channels.channelWith(call.user.id, channelId, Permission::ViewChannel);
    if (!channel)
        return channel.error();
    if (channel.value()->data.type != KookChannelType::Voice)
        return server::rejected(u"该频道不是语音频道"_s);
    parts.voice.enter(call.user.id, *channel.value());
    return QJsonValue(QJsonObject());
}

//! Emits any system event, known or not: to the caller, or to everyone in a guild of the caller.
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

//! Sends events as they are, the `d` of their frames, to the gateway connections of the caller: a recording is played.
//! What they tell of is not in the sandbox.
Result<QJsonValue> play(const Parts &parts, Call &call)
{
    const QJsonArray events = call.params.raw("events"_L1).toArray();
    if (!std::all_of(events.begin(), events.end(), [](const QJsonValue &event) { return event.isObject(); }))
        call.params.fail(u"参数类型错误: events"_s);
    if (!call.params.ok())
        return call.params.problem();
    for (const QJsonValue event : events)
        parts.guilds.announce(Event{event.toObject(), {}, {call.user.id}, {}});
    return QJsonValue(QJsonObject{{"played"_L1, events.size()}});
}

//! The caller consents: creates the code that a browser would bring back to client_id at redirect_uri.
Result<QJsonValue> authorize(Api &api, Call &call)
{
    const QString client = call.params.id("client_id"_L1);
    const QString redirect = call.params.text("redirect_uri"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return QJsonValue(QJsonObject{{"code"_L1, api.oauthCodes().make(call.user.id, client, redirect)}});
}

} // namespace

void addControlRoutes(Api &api, const Parts &parts)
{
    using Verb = Api::Verb;
    api.add(u"sandbox/say"_s, Verb::Write, [parts](Call &call) { return say(parts, call); });
    api.add(u"sandbox/react"_s, Verb::Write, [parts](Call &call) { return react(parts, call); });
    api.add(u"sandbox/clock"_s, Verb::Write, [&api](Call &call) { return advanceClock(api, call); });
    api.add(u"sandbox/drop"_s, Verb::Write, [parts](Call &call) { return drop(parts, call); });
    api.add(u"sandbox/fault"_s, Verb::Write, [parts](Call &call) { return fault(parts, call); });
    api.add(u"sandbox/clients"_s, Verb::Read, [&api, parts](Call &call) { return clients(api, parts, call); });
    api.add(u"sandbox/click"_s, Verb::Write, [parts](Call &call) { return click(parts, call); });
    api.add(u"sandbox/join"_s, Verb::Write, [parts](Call &call) { return join(parts, call); });
    api.add(u"sandbox/rename"_s, Verb::Write, [parts](Call &call) { return rename(parts, call); });
    api.add(u"sandbox/voice"_s, Verb::Write, [parts](Call &call) { return voice(parts, call); });
    api.add(u"sandbox/authorize"_s, Verb::Write, [&api](Call &call) { return authorize(api, call); });
    api.add(u"sandbox/emit"_s, Verb::Write, [parts](Call &call) { return emitEvent(parts, call); });
    api.add(u"sandbox/play"_s, Verb::Write, [parts](Call &call) { return play(parts, call); });
}

} // namespace chat::sandbox

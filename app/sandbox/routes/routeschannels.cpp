// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/actions/channelactions.h"
#include "app/sandbox/actions/emojiactions.h"
#include "app/sandbox/actions/voicerooms.h"
#include "app/sandbox/routes/routes.h"
#include "app/sandbox/store/kooktypes.h"
#include "app/server/failures.h"
#include "app/server/multipart.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

using Verb = Api::Verb;

Result<QJsonValue> createChannel(const Parts &parts, Call &call)
{
    // guildId: the spelling of a widespread client.
    const bool camel = call.params.has("guildId"_L1) && !call.params.has("guild_id"_L1);
    const QString guild = call.params.neededId(camel ? "guildId"_L1 : "guild_id"_L1);
    SeedChannel data;
    data.name = call.params.neededText("name"_L1);
    data.parentId = call.params.id("parent_id"_L1);
    data.type = call.params.number("type"_L1, KookChannelType::Text);
    if (call.params.number("is_category"_L1, 0) == 1) {
        data.type = KookChannelType::Category;
        data.parentId.clear();
    } else if (data.type == KookChannelType::Category) {
        call.params.fail(u"参数错误: type"_s);
    }
    if (call.params.number("limit_amount"_L1, 0) > 99)
        call.params.fail(u"参数错误: limit_amount"_s);
    if (data.parentId == "0"_L1)
        data.parentId.clear();
    if (!call.params.ok())
        return call.params.problem();
    return parts.channels.create(call.user.id, guild, data).map([&](const ChannelRecord *channel) {
        return QJsonValue(parts.views.channel(*channel));
    });
}

Result<QJsonValue> updateChannel(const Parts &parts, Call &call)
{
    const QString id = call.params.neededId("channel_id"_L1);
    ChannelChange change;
    if (call.params.has("name"_L1))
        change.name = call.params.text("name"_L1);
    if (call.params.has("topic"_L1))
        change.topic = call.params.text("topic"_L1);
    if (call.params.has("parent_id"_L1)) {
        const QString parent = call.params.id("parent_id"_L1);
        change.parent = parent == "0"_L1 ? QString() : parent;
    }
    change.level = call.params.number("level"_L1);
    change.slowMode = call.params.number("slow_mode"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.channels.update(call.user.id, id, change).map([&](const ChannelRecord *channel) {
        return QJsonValue(parts.views.channel(*channel));
    });
}

Result<QJsonValue> deleteChannel(const Parts &parts, Call &call)
{
    const QString id = call.params.neededId("channel_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.channels.remove(call.user.id, id).map([](Unit) { return QJsonValue(QJsonObject()); });
}

// Voice channels: who is where, without audio

Result<const ChannelRecord *> voiceChannel(const Parts &parts, Call &call, QLatin1StringView key, Permission right)
{
    const QString id = call.params.neededId(key);
    if (!call.params.ok())
        return call.params.problem();
    auto channel = parts.channels.channelWith(call.user.id, id, right);
    if (channel && channel.value()->data.type != KookChannelType::Voice)
        return server::rejected(u"该频道不是语音频道"_s);
    return channel;
}

Result<QJsonValue> listListeners(const Parts &parts, Call &call)
{
    const auto channel = voiceChannel(parts, call, "channel_id"_L1, Permission::ViewChannel);
    if (!channel)
        return channel.error();
    QJsonArray users;
    for (const QString &id : parts.voice.in(channel.value()->data.id))
        users.append(parts.views.user(id, parts.registry.guild(channel.value()->guildId)));
    return QJsonValue(users);
}

Result<QJsonValue> moveListeners(const Parts &parts, Call &call)
{
    const auto channel = voiceChannel(parts, call, "target_id"_L1, Permission::ManageVoice);
    if (!channel)
        return channel.error();
    const QJsonArray ids = call.params.raw("user_ids"_L1).toArray();
    if (ids.isEmpty())
        return server::rejected(u"缺少参数: user_ids"_s);
    for (const QJsonValue id : ids) {
        const QString user = id.isString() ? id.toString() : QString::number(id.toInteger());
        if (!parts.voice.roomOf(user, channel.value()->guildId).isEmpty()) // only people in voice can be moved
            parts.voice.enter(user, *channel.value());
    }
    return QJsonValue(QJsonArray());
}

Result<QJsonValue> kickListener(const Parts &parts, Call &call)
{
    const auto channel = voiceChannel(parts, call, "channel_id"_L1, Permission::ManageVoice);
    if (!channel)
        return channel.error();
    const QString user = call.params.neededId("user_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    if (parts.voice.roomOf(user, channel.value()->guildId) != channel.value()->data.id)
        return server::notFound(u"该用户不在频道内"_s);
    parts.voice.leave(user, channel.value()->guildId);
    return QJsonValue(QJsonArray());
}

Result<QJsonValue> joinedChannel(const Parts &parts, Call &call)
{
    const QString guild = call.params.neededId("guild_id"_L1);
    const QString user = call.params.neededId("user_id"_L1);
    const int page = call.params.page();
    const int size = call.params.pageSize();
    if (!call.params.ok())
        return call.params.problem();
    if (const auto found = parts.guilds.guild(call.user.id, guild); !found)
        return found.error();
    QJsonArray items;
    const ChannelRecord *channel = parts.registry.channel(parts.voice.roomOf(user, guild));
    if (channel && parts.rules.maySee(call.user.id, *channel))
        items.append(parts.views.channel(*channel));
    return QJsonValue(standardPage(items, page, size, false));
}

// Emoji

Result<QJsonValue> createEmoji(const Parts &parts, Call &call)
{
    const auto guild = server::multipartField(call.body, call.contentType, u"guild_id"_s);
    const auto file = server::multipartField(call.body, call.contentType, u"emoji"_s);
    const auto name = server::multipartField(call.body, call.contentType, u"name"_s);
    if (!guild || guild->bytes.isEmpty())
        return server::rejected(u"缺少参数: guild_id"_s);
    if (!file)
        return server::rejected(u"缺少参数: emoji"_s);
    QString called = name ? QString::fromUtf8(name->bytes).trimmed() : QString();
    if (called.isEmpty())
        called = file->fileName.section(u'.', 0, 0).left(32);
    return parts.emoji.create(call.user.id, QString::fromUtf8(guild->bytes).trimmed(), called, file->bytes)
        .map([&](const SeedGuildEmoji &emoji) { return QJsonValue(parts.views.guildEmoji(emoji)); });
}

Result<QJsonValue> renameEmoji(const Parts &parts, Call &call)
{
    const QString id = call.params.neededText("id"_L1);
    const QString name = call.params.neededText("name"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.emoji.rename(call.user.id, id, name).map([](Unit) { return QJsonValue(QJsonObject()); });
}

Result<QJsonValue> deleteEmoji(const Parts &parts, Call &call)
{
    // emoji_id: the name a widespread client uses.
    const QString id = call.params.neededText(call.params.has("emoji_id"_L1) ? "emoji_id"_L1 : "id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.emoji.remove(call.user.id, id).map([](Unit) { return QJsonValue(QJsonObject()); });
}

} // namespace

void addChannelRoutes(Api &api, const Parts &parts)
{
    const auto add = adderTo(api, parts);
    add(u"channel/create"_s, Verb::Write, createChannel);
    add(u"channel/update"_s, Verb::Write, updateChannel);
    add(u"channel/delete"_s, Verb::Write, deleteChannel);
    add(u"channel/user-list"_s, Verb::Read, listListeners);
    add(u"channel/move-user"_s, Verb::Write, moveListeners);
    add(u"channel/kickout"_s, Verb::Write, kickListener);
    add(u"channel-user/get-joined-channel"_s, Verb::Read, joinedChannel);
    add(u"guild-emoji/create"_s, Verb::Write, createEmoji);
    add(u"guild-emoji/update"_s, Verb::Write, renameEmoji);
    add(u"guild-emoji/delete"_s, Verb::Write, deleteEmoji);
}

} // namespace chat::sandbox

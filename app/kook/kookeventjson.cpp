// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookeventjson.h"

#include "app/base/jsonreader.h"
#include "app/base/jsonsource.h"
#include "app/base/logging.h"
#include "app/kook/kookjson.h"
#include "app/kook/kookmessagejson.h"

#include <QDateTime>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSystem = 255;

struct SystemEvent
{
    QString type;
    QJsonValue rawBody;
    QJsonObject body;
    GuildId guild; //!< of a GROUP event
};

bool isPerson(const QJsonObject &event)
{
    return json::text(event, "channel_type"_L1) == "PERSON"_L1;
}

std::optional<SystemEvent> systemEvent(const QJsonObject &event)
{
    const QJsonObject extra = event.value("extra"_L1).toObject();
    if (json::integer(event, "type"_L1) != kSystem || !extra.value("type"_L1).isString())
        return std::nullopt;
    SystemEvent result;
    result.type = json::text(extra, "type"_L1);
    result.rawBody = extra.value("body"_L1);
    result.body = result.rawBody.toObject();
    result.guild = GuildId(isPerson(event) ? QString() : parseId(event.value("target_id"_L1)));
    if (result.guild.isEmpty())
        result.guild = GuildId(parseId(result.body.value("guild_id"_L1)));
    return result;
}

std::optional<MessageRef> refOf(const SystemEvent &event)
{
    const QString code = parseId(event.body.value("chat_code"_L1));
    const QString channel = parseId(event.body.value("channel_id"_L1));
    QString id = parseId(event.body.value("msg_id"_L1));
    if (id.isEmpty())
        id = parseId(event.body.value("rong_id"_L1));
    if (id.isEmpty() || (code.isEmpty() && channel.isEmpty()))
        return std::nullopt;
    if (!code.isEmpty())
        return MessageRef{{ChannelKind::Direct, ChannelId(code)}, MessageId(id)};
    return MessageRef{{ChannelKind::Guild, ChannelId(channel)}, MessageId(id)};
}

std::optional<MessageEvent> createdEvent(const QJsonObject &event)
{
    const QJsonObject extra = event.value("extra"_L1).toObject();
    const bool direct = isPerson(event);
    Message message;
    message.id = MessageId(parseId(event.value("msg_id"_L1)));
    message.channel.kind = direct ? ChannelKind::Direct : ChannelKind::Guild;
    message.channel.id = ChannelId(parseId(direct ? extra.value("code"_L1) : event.value("target_id"_L1)));
    if (message.id.isEmpty() || message.channel.isEmpty())
        return std::nullopt;
    message.author = parseUser(extra.value("author"_L1).toObject());
    if (message.author.id.isEmpty())
        message.author.id = UserId(parseId(event.value("author_id"_L1)));
    Names names = parseNames(extra.value("kmarkdown"_L1));
    if (names.isEmpty())
        names = parseNames(extra.value("mention_info"_L1));
    // extra.type may differ from the outer type, which is the correct one.
    const int type = static_cast<int>(json::integer(event, "type"_L1, -1));
    fillMessage(message, type, event.value("content"_L1), extra, names);
    message.created = parseTime(event.value("msg_timestamp"_L1));
    message.nonce = json::text(event, "nonce"_L1);
    message.raw.bytes = json::sourceOf(event, RawJson::kMost);
    return MessageCreated{std::move(message)};
}

MessageUpdated updatedEvent(const MessageRef &ref, const QJsonObject &body)
{
    MessageUpdated update;
    update.ref = ref;
    if (const auto content = json::present(body, "content"_L1); content && content->isString()) {
        const QString source = content->toString();
        Names names = parseNames(body.value("kmarkdown"_L1));
        if (names.isEmpty())
            names = parseNames(body.value("mention_info"_L1));
        update.source = source;
        update.content = contentOf(looksLikeCards(source) ? MessageKind::Card : MessageKind::Markup, source, names);
    }
    const QDateTime edited = parseTime(body.value("updated_at"_L1));
    if (edited.isValid())
        update.edited = edited;
    if (const auto quote = json::present(body, "quote"_L1))
        update.quote = parseQuote(*quote);
    if (const auto attachments = json::present(body, "attachments"_L1))
        update.attachments = parseAttachments(*attachments);
    if (const auto embeds = json::present(body, "embeds"_L1))
        update.embeds = parseEmbeds(*embeds);
    update.mentions = parseMentions(body);
    update.visibleOnlyTo = UserId(parseId(body.value("visible_only"_L1)));
    return update;
}

//! The only event that is always between persons, wherever the card is.
std::optional<MessageEvent> clickEvent(const SystemEvent &event, const QDateTime &time)
{
    ButtonClicked clicked;
    clicked.ref.id = MessageId(parseId(event.body.value("msg_id"_L1)));
    clicked.click.value = json::text(event.body, "value"_L1);
    clicked.click.user = parseUser(event.body.value("user_info"_L1).toObject());
    if (clicked.click.user.id.isEmpty())
        clicked.click.user.id = UserId(parseId(event.body.value("user_id"_L1)));
    clicked.click.time = time;
    if (clicked.ref.id.isEmpty() || clicked.click.user.id.isEmpty())
        return std::nullopt;
    const QString code = parseId(event.body.value("chat_code"_L1));
    const QString target = parseId(event.body.value("target_id"_L1));
    const bool direct = json::text(event.body, "channel_type"_L1) == "PERSON"_L1 || target.isEmpty()
        || target == json::text(event.body, "user_id"_L1);
    clicked.ref.channel
        = direct ? ChannelRef{ChannelKind::Direct, ChannelId(code)} : ChannelRef{ChannelKind::Guild, ChannelId(target)};
    return clicked;
}

std::optional<MessageEvent> messageEvent(const SystemEvent &event, const QDateTime &time)
{
    const auto ref = refOf(event);
    if (!ref)
        return std::nullopt;
    const QString &type = event.type;
    if (type == "updated_message"_L1 || type == "message_updated"_L1 || type == "updated_private_message"_L1
        || type == "embeds_append"_L1)
        return updatedEvent(*ref, event.body);
    if (type == "deleted_message"_L1 || type == "deleted_private_message"_L1)
        return MessageDeleted{*ref, time};
    if (type == "pinned_message"_L1 || type == "unpinned_message"_L1)
        return MessagePinned{*ref, type == "pinned_message"_L1, UserId(parseId(event.body.value("operator_id"_L1)))};
    const bool added = type == "added_reaction"_L1 || type == "private_added_reaction"_L1;
    const bool removed = type == "deleted_reaction"_L1 || type == "private_deleted_reaction"_L1;
    if (!added && !removed)
        return std::nullopt;
    const Emoji emoji = parseEmoji(event.body.value("emoji"_L1));
    const UserId user(parseId(event.body.value("user_id"_L1)));
    if (emoji.id.isEmpty())
        return std::nullopt;
    if (added)
        return ReactionAdded{*ref, emoji, user};
    return ReactionRemoved{*ref, emoji, user};
}

std::vector<DirectoryEvent> channelEvents(const SystemEvent &event)
{
    Channel channel = parseChannel(event.body);
    if (channel.guild.isEmpty())
        channel.guild = event.guild;
    if (channel.id.isEmpty() || channel.guild.isEmpty())
        return {};
    if (event.type == "deleted_channel"_L1)
        return {ChannelRemoved{channel.guild, channel.id}};
    // Complete or not at all: a partial channel would lose its permissions.
    if (channel.name.isEmpty() || !event.body.contains("permission_overwrites"_L1))
        return {GuildChanged{channel.guild}};
    return {ChannelChanged{std::move(channel)}};
}

bool isMemberEvent(const QString &type)
{
    return type == "joined_guild"_L1 || type == "exited_guild"_L1 || type == "updated_guild_member"_L1;
}

bool isEmojiEvent(const QString &type)
{
    return type == "added_emoji"_L1 || type == "updated_emoji"_L1 || type == "removed_emoji"_L1
        || type == "deleted_emoji"_L1;
}

std::vector<DirectoryEvent> memberEvents(const SystemEvent &event, const GuildId &guild)
{
    using Change = MembersChanged::Change;
    if (guild.isEmpty())
        return {};
    MembersChanged changed;
    changed.guild = guild;
    changed.user = UserId(parseId(event.body.value("user_id"_L1)));
    if (changed.user.isEmpty())
        return {changed};
    changed.change = event.type == "joined_guild"_L1 ? Change::Joined
        : event.type == "exited_guild"_L1            ? Change::Left
                                                     : Change::Updated;
    if (event.body.contains("nickname"_L1))
        changed.nickname = json::text(event.body, "nickname"_L1);
    changed.time = parseTime(event.body.value(changed.change == Change::Joined ? "joined_at"_L1 : "exited_at"_L1));
    return {changed};
}

bool changesGuild(const QString &type)
{
    static constexpr QLatin1StringView kTypes[] = {"updated_guild"_L1, "sort_channel"_L1, "batch_added_channel"_L1,
        "batch_updated_channel"_L1, "batch_deleted_channel"_L1, "updated_server_type"_L1, "added_role"_L1,
        "updated_role"_L1, "deleted_role"_L1, "self_joined_guild"_L1};
    return std::ranges::any_of(kTypes, [&type](QLatin1StringView name) { return type == name; });
}

} // namespace

std::optional<MessageEvent> parseMessageEvent(const QJsonObject &event)
{
    if (json::integer(event, "type"_L1) != kSystem)
        return createdEvent(event);
    const auto system = systemEvent(event);
    if (system && system->type == "message_btn_click"_L1)
        return clickEvent(*system, parseTime(event.value("msg_timestamp"_L1)));
    return system ? messageEvent(*system, parseTime(event.value("msg_timestamp"_L1))) : std::nullopt;
}

std::vector<DirectoryEvent> parseDirectoryEvents(const QJsonObject &event)
{
    const auto system = systemEvent(event);
    if (!system)
        return {};
    const QString &type = system->type;
    GuildId guild = system->guild;
    if (type == "updated_guild"_L1 || type == "deleted_guild"_L1) {
        const QString id = parseId(system->body.value("id"_L1));
        if (!id.isEmpty())
            guild = GuildId(id);
    }
    if (type == "added_channel"_L1 || type == "updated_channel"_L1 || type == "deleted_channel"_L1)
        return channelEvents(*system);
    // Sent to us alone: our nickname in that guild.
    if (type == "updated_guild"_L1 && isPerson(event) && !guild.isEmpty())
        return {GuildChanged{guild}, MembersChanged{guild}};
    if (changesGuild(type))
        return guild.isEmpty() ? std::vector<DirectoryEvent>() : std::vector<DirectoryEvent>{GuildChanged{guild}};
    if (type == "deleted_guild"_L1 || type == "self_exited_guild"_L1)
        return guild.isEmpty() ? std::vector<DirectoryEvent>() : std::vector<DirectoryEvent>{GuildRemoved{guild}};
    if (isMemberEvent(type))
        return memberEvents(*system, guild);
    // Banned people are not in the list of members and the other way round: lists are read again.
    if (type == "added_block_list"_L1 || type == "deleted_block_list"_L1)
        return guild.isEmpty() ? std::vector<DirectoryEvent>() : std::vector<DirectoryEvent>{MembersChanged{guild}};
    if (isEmojiEvent(type))
        return guild.isEmpty() ? std::vector<DirectoryEvent>() : std::vector<DirectoryEvent>{EmojiChanged{guild}};
    const UserId user(parseId(system->body.value("user_id"_L1)));
    if (user.isEmpty())
        return {};
    if (type == "guild_member_online"_L1 || type == "guild_member_offline"_L1)
        return {PresenceChanged{user, type == "guild_member_online"_L1}};
    if (type == "user_updated"_L1) {
        User changed = parseUser(system->body);
        changed.id = user;
        return {UserChanged{std::move(changed)}};
    }
    return {};
}

QString systemEventType(const QJsonObject &event)
{
    const auto system = systemEvent(event);
    return system ? system->type : QString();
}

User peerOfDirectMessage(const QJsonObject &event, const UserId &self)
{
    const QJsonObject extra = event.value("extra"_L1).toObject();
    User author = parseUser(extra.value("author"_L1).toObject());
    if (author.id.isEmpty())
        author.id = UserId(parseId(event.value("author_id"_L1)));
    if (author.id != self)
        return author;
    User peer;
    peer.id = UserId(parseId(event.value("target_id"_L1)));
    return peer;
}

} // namespace chat::kook

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/events/eventfactory.h"

#include "app/sandbox/store/kooktypes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

EventFactory::EventFactory(const Registry &registry, const JsonViews &views)
    : m_registry(registry)
    , m_views(views)
{
}

Event EventFactory::created(const StoredMessage &message, const QJsonValue &nonce, const QString &onlyFor) const
{
    const ChannelRecord *channel = m_registry.channelByKey(message.conv);
    const ChatRecord *chat = m_registry.chats().byKey(message.conv);
    const GuildRecord *guild = channel ? m_registry.guild(channel->guildId) : nullptr;
    const ContentFacts facts = scanContent(message.type, message.content);
    const QJsonObject text = m_views.kmarkdown(message, facts, guild);
    QJsonObject extra{{"type"_L1, message.type}, {"code"_L1, chat ? chat->data.code : QString()},
        {"guild_id"_L1, guild ? guild->data.id : QString()}, {"guild_type"_L1, 0},
        {"author"_L1, m_views.user(message.author, guild)}, {"nav_channels"_L1, QJsonArray()}, {"kmarkdown"_L1, text},
        {"emoji"_L1, QJsonArray()}, {"preview_content"_L1, QString()},
        {"last_msg_content"_L1,
            QString(m_views.displayName(message.author, guild) + u'：'
                + text.value("raw_content"_L1).toString().left(200))},
        {"visible_only"_L1, onlyFor.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(onlyFor)},
        {"send_msg_device"_L1, 0}};
    if (channel) {
        extra.insert("channel_name"_L1, channel->data.name);
        extra.insert("channel_type"_L1, channel->data.type);
    }
    m_views.putMentions(extra, message, facts, guild);
    // A null quote or attachment breaks real clients: omitted if there is none.
    if (const QJsonValue quote = m_views.quote(message, guild); quote.isObject())
        extra.insert("quote"_L1, quote);
    if (const QJsonValue attachment = m_views.attachment(message); attachment.isObject())
        extra.insert("attachments"_L1, attachment);

    Event event;
    event.d = {{"channel_type"_L1, channel ? u"GROUP"_s : u"PERSON"_s}, {"type"_L1, message.type},
        {"target_id"_L1, channel ? channel->data.id : chat->other(message.author)}, {"author_id"_L1, message.author},
        {"content"_L1, m_views.content(message)}, {"msg_id"_L1, message.id}, {"msg_timestamp"_L1, message.created},
        {"nonce"_L1, nonce.isNull() || nonce.isUndefined() ? QJsonValue(QString()) : nonce}, {"from_type"_L1, 1},
        {"verify_token"_L1, QString()}, {"extra"_L1, extra}};
    if (!onlyFor.isEmpty())
        event.users = {onlyFor};
    else if (channel)
        event.channelId = channel->data.id;
    else
        event.users = {chat->data.userA, chat->data.userB};
    return event;
}

Event EventFactory::system(
    const StoredMessage &message, const QString &type, const QJsonObject &body, qint64 time) const
{
    const ChannelRecord *channel = m_registry.channelByKey(message.conv);
    QJsonObject where = body;
    where.insert("channel_id"_L1, channel->data.id);
    where.insert("channel_type"_L1, channel->data.type);
    where.insert("guild_id"_L1, channel->guildId);
    Event event;
    event.channelId = channel->data.id;
    event.d = {{"channel_type"_L1, u"GROUP"_s}, {"type"_L1, KookMessageType::System},
        {"target_id"_L1, channel->guildId}, {"author_id"_L1, u"1"_s}, {"content"_L1, u"[系统消息]"_s},
        {"msg_id"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces)}, {"msg_timestamp"_L1, time},
        {"nonce"_L1, QString()}, {"from_type"_L1, 1}, {"verify_token"_L1, QString()},
        {"extra"_L1, QJsonObject{{"type"_L1, type}, {"body"_L1, where}}}};
    return event;
}

Event EventFactory::directSystem(
    const ChatRecord &chat, const QString &type, const QJsonObject &body, qint64 time) const
{
    QJsonObject where = body;
    where.insert("chat_code"_L1, chat.data.code);
    Event event;
    event.users = {chat.data.userA, chat.data.userB};
    event.d = {{"channel_type"_L1, u"PERSON"_s}, {"type"_L1, KookMessageType::System},
        {"target_id"_L1, chat.data.userB}, {"author_id"_L1, u"1"_s}, {"content"_L1, u"[系统消息]"_s},
        {"msg_id"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces)}, {"msg_timestamp"_L1, time},
        {"nonce"_L1, QString()}, {"from_type"_L1, 1}, {"verify_token"_L1, QString()},
        {"extra"_L1, QJsonObject{{"type"_L1, type}, {"body"_L1, where}}}};
    return event;
}

Event EventFactory::updated(const StoredMessage &message, const QString &onlyFor) const
{
    const ChannelRecord *channel = m_registry.channelByKey(message.conv);
    const GuildRecord *guild = channel ? m_registry.guild(channel->guildId) : nullptr;
    const ContentFacts facts = scanContent(message.type, message.content);
    QJsonObject body{{"msg_id"_L1, message.id}, {"content"_L1, m_views.content(message)},
        {"updated_at"_L1, message.updated}, {"kmarkdown"_L1, m_views.kmarkdown(message, facts, guild)},
        {"mention_info"_L1, m_views.mentionParts(facts, guild)}};
    // Here an empty string means "the quote was removed"; an object is the current quote.
    const QJsonValue quote = m_views.quote(message, guild);
    body.insert("quote"_L1, quote.isObject() ? quote : QJsonValue(QString()));
    if (const QJsonValue attachment = m_views.attachment(message); attachment.isObject())
        body.insert("attachments"_L1, attachment);
    m_views.putMentions(body, message, facts, guild);
    Event event;
    if (channel) {
        event = system(message, u"updated_message"_s, body, message.updated);
    } else {
        const ChatRecord *chat = m_registry.chats().byKey(message.conv);
        body.insert("author_id"_L1, message.author);
        body.insert("target_id"_L1, chat->other(message.author));
        event = directSystem(*chat, u"updated_private_message"_s, body, message.updated);
    }
    if (!onlyFor.isEmpty()) {
        event.channelId.clear();
        event.users = {onlyFor};
    }
    return event;
}

Event EventFactory::deleted(const StoredMessage &message, qint64 time) const
{
    QJsonObject body{{"msg_id"_L1, message.id}};
    const ChatRecord *chat = m_registry.chats().byKey(message.conv);
    if (!chat)
        return system(message, u"deleted_message"_s, body, time);
    body.insert("author_id"_L1, message.author);
    body.insert("target_id"_L1, chat->other(message.author));
    body.insert("deleted_at"_L1, time);
    return directSystem(*chat, u"deleted_private_message"_s, body, time);
}

Event EventFactory::reaction(
    const StoredMessage &message, const QString &userId, const ReactionCount &emoji, bool added, qint64 time) const
{
    const QJsonObject body{
        {"msg_id"_L1, message.id}, {"user_id"_L1, userId}, {"emoji"_L1, JsonViews::emoji(emoji.shown, emoji.name)}};
    if (const ChatRecord *chat = m_registry.chats().byKey(message.conv))
        return directSystem(*chat, added ? u"private_added_reaction"_s : u"private_deleted_reaction"_s, body, time);
    return system(message, added ? u"added_reaction"_s : u"deleted_reaction"_s, body, time);
}

Event EventFactory::pinned(const StoredMessage &message, const QString &operatorId, bool pinned, qint64 time) const
{
    return system(message, pinned ? u"pinned_message"_s : u"unpinned_message"_s,
        {{"msg_id"_L1, message.id}, {"operator_id"_L1, operatorId}}, time);
}

} // namespace chat::sandbox

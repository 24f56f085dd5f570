// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/residents/serveractor.h"

#include "app/sandbox/store/kooktypes.h"

namespace chat::sandbox {

ServerActor::ServerActor(
    const Registry &registry, const Rules &rules, MessageTable &table, Messages &messages, QObject *parent)
    : Actor(parent)
    , m_registry(registry)
    , m_rules(rules)
    , m_table(table)
    , m_messages(messages)
{
    connect(&messages, &Messages::stored, this, &Actor::messageCreated);
}

QList<Place> ServerActor::channels() const
{
    QList<Place> places;
    for (const auto &guild : m_registry.guilds()) {
        for (const auto &channel : guild->channels) {
            if (channel->data.type == KookChannelType::Text)
                places.append(Place{channel->data.id, channel->data.name, channel->guildId, false});
        }
    }
    return places;
}

Person ServerActor::person(const SeedUser &user) const
{
    return Person{user.id, user.username, user.bot, !user.token.isEmpty()};
}

QList<Person> ServerActor::people(const QString &placeId) const
{
    QList<Person> people;
    if (const ChannelRecord *channel = m_registry.channel(placeId)) {
        const GuildRecord *guild = m_registry.guild(channel->guildId);
        for (const QString &id : guild->memberOrder) {
            const SeedUser *user = m_registry.user(id);
            if (user && m_rules.may(id, *channel, Permission::SendMessages))
                people.append(person(*user));
        }
    } else if (const ChatRecord *chat = m_registry.chats().chat(placeId)) {
        for (const QString &id : {chat->data.userA, chat->data.userB}) {
            if (const SeedUser *user = m_registry.user(id))
                people.append(person(*user));
        }
    }
    return people;
}

QList<PostedMessage> ServerActor::recent(const QString &placeId, int count) const
{
    const ChannelRecord *channel = m_registry.channel(placeId);
    const ChatRecord *chat = m_registry.chats().chat(placeId);
    if (!channel && !chat)
        return {};
    const Where where{channel, chat};
    QList<PostedMessage> posted;
    const QList<StoredMessage> messages = m_table.newest(where.conv(), count);
    for (const StoredMessage &message : messages)
        posted.append(m_messages.posted(message, where));
    return posted;
}

Messages::Kind ServerActor::kindOf(const QString &messageId) const
{
    const auto position = m_table.position(messageId);
    return position && position->conv < 0 ? Messages::Kind::Direct : Messages::Kind::Channel;
}

Result<QString> ServerActor::createMessage(
    const QString &userId, const QString &placeId, int type, const QString &content, const QString &quoteId)
{
    const auto where
        = m_registry.channel(placeId) ? m_messages.channel(userId, placeId) : m_messages.chat(userId, placeId);
    if (!where)
        return where.error();
    NewMessage draft;
    draft.type = type;
    draft.content = content;
    draft.quote = quoteId;
    return m_messages.create(userId, where.value(), draft).map([](const CreatedMessage &created) {
        return created.id;
    });
}

Result<Unit> ServerActor::updateMessage(const QString &userId, const QString &messageId, const QString &content)
{
    return m_messages.update(userId, kindOf(messageId), MessageEdit{messageId, content, std::nullopt, {}});
}

Result<Unit> ServerActor::deleteMessage(const QString &userId, const QString &messageId)
{
    return m_messages.remove(userId, kindOf(messageId), messageId);
}

Result<Unit> ServerActor::react(const QString &userId, const QString &messageId, const QString &emoji, bool on)
{
    const Messages::Kind kind = kindOf(messageId);
    return on ? m_messages.addReaction(userId, kind, messageId, emoji)
              : m_messages.removeReaction(userId, kind, messageId, emoji, {});
}

} // namespace chat::sandbox

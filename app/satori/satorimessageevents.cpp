// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/jsonreader.h"
#include "app/satori/satorimessageservice.h"

#include <QJsonObject>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kReferrers = 500;

QJsonObject part(const QJsonObject &event, QLatin1StringView key)
{
    const QJsonObject beside = event.value(key).toObject();
    return beside.isEmpty() ? event.value("message"_L1).toObject().value(key).toObject() : beside;
}

} // namespace

std::optional<MessageRef> SatoriMessageService::refOf(const QJsonObject &event) const
{
    const QJsonObject message = event.value("message"_L1).toObject();
    MessageRef ref;
    ref.id = MessageId(parseId(message.value(message.contains("id"_L1) ? "id"_L1 : "message_id"_L1)));
    if (ref.id.isEmpty())
        return std::nullopt;
    ref.channel = m_people.refOf(part(event, "channel"_L1), part(event, "guild"_L1));
    if (ref.channel.isEmpty())
        ref.channel = m_seen.channelOf(ref.id); // some events leave it out
    if (ref.channel.isEmpty())
        return std::nullopt;
    return ref;
}

void SatoriMessageService::handleEvent(const QJsonObject &event)
{
    if (m_messagesAsked.isAsking()) {
        if (const auto ref = refOf(event))
            m_messagesAsked.forget(keyOf(*ref));
    }
    const QString type = json::text(event, "type"_L1);
    if (type == "message-created"_L1 || type == "message"_L1)
        onCreated(event);
    else if (type == "message-updated"_L1)
        onUpdated(event);
    else if (type == "message-deleted"_L1 || type == "message-removed"_L1)
        onDeleted(event);
    else if (type == "reaction-added"_L1 || type == "reaction-created"_L1)
        onReaction(event, true);
    else if (type == "reaction-removed"_L1 || type == "reaction-deleted"_L1 || type == "reaction-deleted/one"_L1)
        onReaction(event, false);
    else if (type == "reaction-deleted/all"_L1 || type == "reaction-deleted/emoji"_L1)
        onReactionsCleared(event, type);
    else if (type == "message-pinned"_L1 || type == "message-unpinned"_L1) {
        if (const auto ref = refOf(event))
            deliver(MessagePinned{*ref, type == "message-pinned"_L1,
                UserId(parseId(event.value("operator"_L1).toObject().value("id"_L1)))});
    } else if (type == "interaction/button"_L1) {
        onButton(event);
    }
}

void SatoriMessageService::deliver(const MessageEvent &event)
{
    m_events.note(event);
    Q_EMIT eventReceived(event);
}

void SatoriMessageService::onCreated(const QJsonObject &event)
{
    const auto ref = refOf(event);
    if (!ref)
        return;
    MessagePlace place;
    place.message = event.value("message"_L1).toObject();
    place.user = event.value("user"_L1).toObject();
    place.member = event.value("member"_L1).toObject();
    place.channel = ref->channel;
    place.guild = guildOf(event, ref->channel, m_people);
    place.time = parseTime(event.value("timestamp"_L1));
    Message message = parseMessage(place, m_people);
    if (!message.created.isValid())
        message.created = m_scheduler.utc();
    m_links.resolve(message);
    m_quotes.note(message);
    if (message.quote)
        m_quotes.complete(ref->channel, *message.quote);
    if (const QJsonValue referrer = event.value("referrer"_L1); referrer.isObject()) {
        if (m_referrers.size() > kReferrers)
            m_referrers.clear();
        m_referrers.insert(message.id, referrer);
    }
    if (message.author.id == m_people.self().id && m_sending.contains(ref->channel)) {
        m_echoes[ref->channel].push_back(std::move(message)); // the answer of its call says which row it is
        return;
    }
    if (!m_seen.announce(*ref))
        return;
    // An event's content is written anew by the server: what a page gave is the platform's own.
    if (const Message *listed = m_seen.listed(*ref)) {
        Message known = *listed;
        known.reactions.clear();
        m_reactions.apply(known, m_people.self().id);
        deliver(MessageCreated{std::move(known)});
        return;
    }
    deliver(MessageCreated{message});
    lookUpQuotes({message});
}

MessageUpdated SatoriMessageService::updateOf(const Message &message) const
{
    MessageUpdated update;
    update.ref = {message.channel, message.id};
    update.source = message.source;
    update.content = message.content;
    if (message.edited.isValid())
        update.edited = message.edited;
    if (message.quote)
        update.quote = message.quote;
    update.mentions = message.calls();
    return update;
}

void SatoriMessageService::onUpdated(const QJsonObject &event)
{
    const auto ref = refOf(event);
    if (!ref)
        return;
    m_seen.changed(*ref);
    const QJsonObject object = event.value("message"_L1).toObject();
    const auto content = json::present(object, "content"_L1);
    if (!content) {
        fetchOne(*ref, this, [this](const Result<Message> &result) {
            if (!result.ok())
                return;
            m_quotes.change({result.value().channel, result.value().id}, result.value().content);
            deliver(updateOf(result.value()));
        });
        return;
    }
    Message message;
    message.id = ref->id;
    message.channel = ref->channel;
    applyContent(message, readContent(content->toString(), m_people, guildOf(event, ref->channel, m_people)));
    applyCard(message, object);
    message.edited = parseTime(object.value("updated_at"_L1));
    if (!message.edited.isValid())
        message.edited = parseTime(event.value("timestamp"_L1));
    if (const auto quote = json::present(object, "quote"_L1))
        message.quote = parseQuote(*quote, m_people, guildOf(event, ref->channel, m_people));
    m_links.resolve(message);
    m_quotes.change(*ref, message.content);
    if (message.quote) {
        m_quotes.setAnswered(*ref, message.quote->id);
        m_quotes.complete(ref->channel, *message.quote);
    }
    MessageUpdated update = updateOf(message);
    if (object.value("quote"_L1).isNull() && object.contains("quote"_L1))
        update.quote = std::optional<Quote>();
    deliver(update);
    lookUpQuotes({message});
}

void SatoriMessageService::onDeleted(const QJsonObject &event)
{
    const auto ref = refOf(event);
    if (!ref)
        return;
    m_seen.changed(*ref);
    m_reactions.forget(ref->id);
    deliver(MessageDeleted{*ref});
}

void SatoriMessageService::onReaction(const QJsonObject &event, bool added)
{
    const auto ref = refOf(event);
    const Emoji emoji = parseEmoji(event.value("emoji"_L1));
    if (!ref || emoji.id.isEmpty())
        return;
    QJsonObject who = event.value("user"_L1).toObject();
    if (who.isEmpty())
        who = event.value("operator"_L1).toObject();
    const User user = m_people.learn(who, event.value("member"_L1).toObject(), guildOf(event, ref->channel, m_people));
    if (added) {
        m_reactions.add(ref->id, emoji, user.id);
        deliver(ReactionAdded{*ref, emoji, user.id});
    } else {
        m_reactions.remove(ref->id, emoji, user.id);
        deliver(ReactionRemoved{*ref, emoji, user.id});
    }
}

void SatoriMessageService::onReactionsCleared(const QJsonObject &event, const QString &type)
{
    const auto ref = refOf(event);
    if (!ref)
        return;
    const Emoji emoji = type.endsWith("/emoji"_L1) ? parseEmoji(event.value("emoji"_L1)) : Emoji();
    for (const ReactionRemoved &gone : m_reactions.cleared(*ref, emoji))
        deliver(gone);
}

void SatoriMessageService::onButton(const QJsonObject &event)
{
    const auto ref = refOf(event);
    const QString value = parseId(event.value("button"_L1).toObject().value("id"_L1));
    if (!ref || value.isEmpty())
        return;
    ButtonClick click;
    click.value = value;
    click.user = m_people.learn(
        event.value("user"_L1).toObject(), event.value("member"_L1).toObject(), guildOf(event, ref->channel, m_people));
    click.time = parseTime(event.value("timestamp"_L1));
    deliver(ButtonClicked{*ref, click});
}

} // namespace chat::satori

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satorimessageevents.h"

#include "app/base/jsonreader.h"
#include "app/base/jsonsource.h"
#include "app/satori/wire/satorimessagejson.h"

#include <QJsonObject>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject part(const QJsonObject &event, QLatin1StringView key)
{
    const QJsonObject beside = event.value(key).toObject();
    return beside.isEmpty() ? event.value("message"_L1).toObject().value(key).toObject() : beside;
}

} // namespace

SatoriMessageEvents::SatoriMessageEvents(const SatoriTools &tools, SatoriKnownMessages &known,
    SatoriMessageReader &reader, SatoriMessageSender &sender, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_known(known)
    , m_reader(reader)
    , m_sender(sender)
{
}

std::optional<MessageRef> SatoriMessageEvents::refOf(const QJsonObject &event) const
{
    const QJsonObject message = event.value("message"_L1).toObject();
    MessageRef ref;
    ref.id = MessageId(parseId(message.value(message.contains("id"_L1) ? "id"_L1 : "message_id"_L1)));
    if (ref.id.isEmpty())
        return std::nullopt;
    ref.channel = m_tools.people.refOf(part(event, "channel"_L1), part(event, "guild"_L1));
    if (ref.channel.isEmpty())
        ref.channel = m_known.seen.channelOf(ref.id); // some events omit it
    if (ref.channel.isEmpty())
        return std::nullopt;
    return ref;
}

void SatoriMessageEvents::handle(const QJsonObject &event)
{
    if (m_reader.isAsking()) {
        if (const auto ref = refOf(event))
            m_reader.forget(*ref);
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
            m_known.deliver(MessagePinned{*ref, type == "message-pinned"_L1,
                UserId(parseId(event.value("operator"_L1).toObject().value("id"_L1)))});
    } else if (type == "interaction/button"_L1) {
        onButton(event);
    }
}

void SatoriMessageEvents::onCreated(const QJsonObject &event)
{
    const auto ref = refOf(event);
    if (!ref)
        return;
    MessagePlace place;
    place.message = event.value("message"_L1).toObject();
    place.user = event.value("user"_L1).toObject();
    place.member = event.value("member"_L1).toObject();
    place.channel = ref->channel;
    place.guild = guildOf(event, ref->channel, m_tools.people);
    place.time = parseTime(event.value("timestamp"_L1));
    Message message = parseMessage(place, m_tools.people);
    if (!message.created.isValid())
        message.created = m_tools.scheduler.utc();
    message.raw.bytes = json::sourceOf(event, RawJson::kMost);
    m_tools.links.resolve(message);
    m_known.quotes.note(message);
    if (message.quote)
        m_known.quotes.complete(ref->channel, *message.quote);
    if (const QJsonValue referrer = event.value("referrer"_L1); referrer.isObject()) {
        m_sender.keepReferrer(message.id, referrer);
    }
    if (m_sender.keepEcho(message))
        return;
    if (!m_known.seen.announce(*ref))
        return;
    // The server rewrites the content of events: that of a page is the platform's own.
    if (const Message *listed = m_known.seen.listed(*ref)) {
        Message known = *listed;
        known.reactions.clear();
        m_known.reactions.apply(known, m_tools.people.self().id);
        m_known.deliver(MessageCreated{std::move(known)});
        return;
    }
    m_known.deliver(MessageCreated{message});
    m_reader.lookUpQuotes({message});
}

void SatoriMessageEvents::onUpdated(const QJsonObject &event)
{
    const auto ref = refOf(event);
    if (!ref)
        return;
    m_known.seen.changed(*ref);
    const QJsonObject object = event.value("message"_L1).toObject();
    const auto content = json::present(object, "content"_L1);
    if (!content) {
        m_reader.fetchOne(*ref, this, [this](const Result<Message> &result) {
            if (!result.ok())
                return;
            m_known.quotes.change({result.value().channel, result.value().id}, result.value().content);
            m_known.deliver(updateOf(result.value()));
        });
        return;
    }
    Message message;
    message.id = ref->id;
    message.channel = ref->channel;
    applyContent(
        message, readContent(content->toString(), m_tools.people, guildOf(event, ref->channel, m_tools.people)));
    applyCard(message, object);
    message.edited = parseTime(object.value("updated_at"_L1));
    if (!message.edited.isValid())
        message.edited = parseTime(event.value("timestamp"_L1));
    if (const auto quote = json::present(object, "quote"_L1))
        message.quote = parseQuote(*quote, m_tools.people, guildOf(event, ref->channel, m_tools.people));
    m_tools.links.resolve(message);
    m_known.quotes.change(*ref, message.content);
    if (message.quote) {
        m_known.quotes.setAnswered(*ref, message.quote->id);
        m_known.quotes.complete(ref->channel, *message.quote);
    }
    MessageUpdated update = updateOf(message);
    if (object.value("quote"_L1).isNull() && object.contains("quote"_L1))
        update.quote = std::optional<Quote>();
    m_known.deliver(update);
    m_reader.lookUpQuotes({message});
}

void SatoriMessageEvents::onDeleted(const QJsonObject &event)
{
    const auto ref = refOf(event);
    if (!ref)
        return;
    m_known.seen.changed(*ref);
    m_known.reactions.forget(ref->id);
    m_known.deliver(MessageDeleted{*ref, parseTime(event.value("timestamp"_L1))});
}

void SatoriMessageEvents::onReaction(const QJsonObject &event, bool added)
{
    const auto ref = refOf(event);
    const Emoji emoji = parseEmoji(event.value("emoji"_L1));
    if (!ref || emoji.id.isEmpty())
        return;
    QJsonObject who = event.value("user"_L1).toObject();
    if (who.isEmpty())
        who = event.value("operator"_L1).toObject();
    const User user
        = m_tools.people.learn(who, event.value("member"_L1).toObject(), guildOf(event, ref->channel, m_tools.people));
    if (added) {
        m_known.reactions.add(ref->id, emoji, user.id);
        m_known.deliver(ReactionAdded{*ref, emoji, user.id});
    } else {
        m_known.reactions.remove(ref->id, emoji, user.id);
        m_known.deliver(ReactionRemoved{*ref, emoji, user.id});
    }
}

void SatoriMessageEvents::onReactionsCleared(const QJsonObject &event, const QString &type)
{
    const auto ref = refOf(event);
    if (!ref)
        return;
    const Emoji emoji = type.endsWith("/emoji"_L1) ? parseEmoji(event.value("emoji"_L1)) : Emoji();
    for (const ReactionRemoved &gone : m_known.reactions.cleared(*ref, emoji))
        m_known.deliver(gone);
}

void SatoriMessageEvents::onButton(const QJsonObject &event)
{
    const auto ref = refOf(event);
    const QString value = parseId(event.value("button"_L1).toObject().value("id"_L1));
    if (!ref || value.isEmpty())
        return;
    ButtonClick click;
    click.value = value;
    click.user = m_tools.people.learn(event.value("user"_L1).toObject(), event.value("member"_L1).toObject(),
        guildOf(event, ref->channel, m_tools.people));
    click.time = parseTime(event.value("timestamp"_L1));
    m_known.deliver(ButtonClicked{*ref, click});
}

} // namespace chat::satori

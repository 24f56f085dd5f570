// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satorimessageservice.h"

#include "app/base/jsonreader.h"
#include "app/satori/satorimoderationservice.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxPage = 100;
constexpr qint64 kMaxInlineUpload = 512 << 10; // a file within the message itself

QLatin1StringView nameOf(ListCall::Direction direction)
{
    switch (direction) {
    case ListCall::Direction::Before:
        return "before"_L1;
    case ListCall::Direction::After:
        return "after"_L1;
    case ListCall::Direction::Around:
        return "around"_L1;
    }
    return {};
}

//! By time; what came without one stays where it was.
void sortByTime(std::vector<Message> &messages)
{
    QDateTime last;
    for (const Message &message : messages) {
        if (message.created.isValid()) {
            last = message.created;
            break;
        }
    }
    if (!last.isValid())
        return;
    for (Message &message : messages) {
        if (!message.created.isValid())
            message.created = last;
        last = message.created;
    }
    std::stable_sort(
        messages.begin(), messages.end(), [](const Message &a, const Message &b) { return a.created < b.created; });
}

} // namespace

SatoriMessageService::SatoriMessageService(
    SatoriApi &api, Scheduler &scheduler, SatoriPeople &people, const SatoriLinks &links, QObject *parent)
    : MessageService(parent)
    , m_api(api)
    , m_scheduler(scheduler)
    , m_people(people)
    , m_links(links)
    , m_messagesAsked(
          scheduler, AskOnce<Message>::Failures::AskedAgain) // doubts are settled by asking until it is known
{
}

Capabilities SatoriMessageService::capabilities() const
{
    Capabilities can;
    can.markup = MarkupDialect::Elements;
    can.send = m_api.can("message.create"_L1);
    can.remove = m_api.can("message.delete"_L1);
    can.editMarkup = m_api.can("message.update"_L1);
    can.editCard = false;
    can.cards = false;
    can.reactions = m_api.can("reaction.create"_L1);
    can.reactionUsers = m_api.can("reaction.list"_L1);
    can.removeOthersReactions = m_api.can("reaction.delete"_L1);
    can.clearReactions = m_api.can("reaction.clear"_L1);
    can.temporaryMessages = false;
    can.pins = false;
    can.presence = false; // no Satori event tells it
    can.presence = false;
    can.history = m_api.can("message.list"_L1);
    can.maxUpload = m_api.can("upload.create"_L1) ? can.maxUpload : kMaxInlineUpload;
    SatoriModerationService::describe(m_api, can);
    return can;
}

// ---- history --------------------------------------------------------------------------------------------------------

Message SatoriMessageService::read(const QJsonObject &object, const ChannelRef &channel)
{
    MessagePlace place;
    place.message = object;
    place.channel = channel;
    place.guild = guildOf(object, channel, m_people);
    Message message = parseMessage(place, m_people);
    m_links.resolve(message);
    m_reactions.apply(message, m_people.self().id);
    return message;
}

ListAnswer SatoriMessageService::readList(const ChannelRef &channel, const ListCall &call, const QJsonObject &answer)
{
    ListAnswer result;
    QSet<MessageId> seen;
    for (const QJsonObject &object : objectsOf(answer)) {
        Message message = read(object, channel);
        if (message.id.isEmpty() || seen.contains(message.id))
            continue;
        seen.insert(message.id);
        result.messages.push_back(std::move(message));
    }
    sortByTime(result.messages);
    const QString prev = json::text(answer, "prev"_L1);
    const QString next = json::text(answer, "next"_L1);
    switch (call.direction) {
    case ListCall::Direction::Before:
        result.older = prev.isEmpty() ? next : prev;
        break;
    case ListCall::Direction::After:
        result.newer = next.isEmpty() ? prev : next;
        break;
    case ListCall::Direction::Around:
        result.older = prev;
        result.newer = next;
        break;
    }
    return result;
}

void SatoriMessageService::list(
    const ChannelRef &channel, int limit, const ListCall &call, QObject *context, Callback<ListAnswer> callback)
{
    QJsonObject body{{"channel_id"_L1, m_people.wire(channel.id).value},
        {"limit"_L1, call.limit > 0 ? std::min(call.limit, kMaxPage) : limit}, {"order"_L1, "asc"_L1},
        {"direction"_L1, nameOf(call.direction)}};
    if (!call.token.isEmpty())
        body.insert("next"_L1, call.token);
    m_api.ask("message.list"_L1, body, context,
        [this, channel, call, callback = std::move(callback)](const Result<QJsonValue> &result) {
            if (!result.ok()) {
                callback(result.error());
                return;
            }
            // One without pages gives the bare array.
            const QJsonObject answer
                = result.value().isArray() ? QJsonObject{{"data"_L1, result.value()}} : result.value().toObject();
            if (!answer.value("data"_L1).isArray() && !answer.value("data"_L1).isNull()) {
                callback(ApiError::badReply());
                return;
            }
            callback(readList(channel, call, answer));
        });
}

//! A friend's channel is made when it is first needed.
void SatoriMessageService::openFriend(const ChannelRef &channel, QObject *context, Callback<Unit> callback)
{
    const UserId user = SatoriPeople::friendOf(channel.id);
    if (user.isEmpty()) {
        QMetaObject::invokeMethod(
            context ? context : this, [callback] { callback(ApiError::notFound()); }, Qt::QueuedConnection);
        return;
    }
    m_api.make("user.channel.create"_L1, {{"user_id"_L1, user.value}}, context,
        [this, user, callback = std::move(callback)](Result<QJsonValue> result) {
            callback(std::move(result).andThen([this, &user](const QJsonValue &answer) -> Result<Unit> {
                const ChannelId real(parseId(answer.toObject().value("id"_L1)));
                if (real.isEmpty())
                    return ApiError::badReply();
                m_people.openFriend(user, real);
                return Unit{};
            }));
        });
}

void SatoriMessageService::fetchFromEvents(
    const MessageQuery &query, QObject *context, const Callback<MessagePage> &callback)
{
    MessagePage page = m_events.page(query);
    for (Message &message : page.messages)
        m_reactions.apply(message, m_people.self().id);
    learnQuotes(page.messages);
    const bool missing = query.direction == MessageQuery::Direction::Around && page.messages.empty();
    QMetaObject::invokeMethod(
        context ? context : this,
        [callback, page = std::move(page), missing] {
            if (missing)
                callback(ApiError::notFound());
            else
                callback(page);
        },
        Qt::QueuedConnection);
}

void SatoriMessageService::fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback)
{
    if (m_people.wire(query.channel.id).isEmpty()) {
        openFriend(
            query.channel, context, [this, query, context, callback = std::move(callback)](const Result<Unit> &opened) {
                if (opened.ok())
                    fetch(query, context, callback);
                else
                    callback(opened.error());
            });
        return;
    }
    if (!m_api.can("message.list"_L1)) {
        fetchFromEvents(query, context, callback);
        return;
    }
    MessageQuery bounded = query;
    bounded.limit = std::clamp(query.limit, 1, kMaxPage);
    const SatoriListQuery::Tools tools{m_pages,
        [this, bounded](const ListCall &call, QObject *asker, Callback<ListAnswer> answer) {
            list(bounded.channel, bounded.limit, call, asker, std::move(answer));
        },
        m_api.hasFeature("message.list.from"_L1)};
    QObject *const owner = context ? context : this;
    auto *walk = new SatoriListQuery(
        tools, bounded, owner, [this, bounded, owner, callback = std::move(callback)](const Result<MessagePage> &page) {
            if (!page.ok() && page.error().kind == ApiError::Kind::Unsupported
                && bounded.direction != MessageQuery::Direction::Pinned) {
                fetchFromEvents(bounded, owner, callback);
                return;
            }
            if (!page.ok()) {
                callback(page);
                return;
            }
            MessagePage known = page.value();
            learnQuotes(known.messages);
            for (const Message &message : known.messages)
                m_seen.list(message);
            callback(known);
            lookUpQuotes(known.messages);
        });
    walk->start();
}

void SatoriMessageService::fetchOne(const MessageRef &ref, QObject *context, Callback<Message> callback)
{
    getOne(ref, context, [this, callback = std::move(callback)](const Result<Message> &result) {
        if (!result.ok()) {
            callback(result);
            return;
        }
        std::vector<Message> one{result.value()};
        learnQuotes(one);
        callback(one.front());
        lookUpQuotes(one);
    });
}

void SatoriMessageService::getOne(const MessageRef &ref, QObject *context, Callback<Message> callback)
{
    const ChannelId wire = m_people.wire(ref.channel.id);
    const auto ask = [this, wire, ref](QObject *life, Callback<Message> answer) {
        m_api.ask("message.get"_L1, {{"channel_id"_L1, wire.value}, {"message_id"_L1, ref.id.value}}, life,
            [this, channel = ref.channel, answer = std::move(answer)](Result<QJsonValue> result) {
                answer(std::move(result).andThen([this, &channel](const QJsonValue &data) -> Result<Message> {
                    Message message = read(data.toObject(), channel);
                    if (message.id.isEmpty())
                        return ApiError::notFound(); // deleted ones come as an empty object
                    return message;
                }));
            });
    };
    m_messagesAsked.ask(keyOf(ref), context, std::move(callback), ask);
}

// ---- reactions ------------------------------------------------------------------------------------------------------

namespace {

QJsonObject reactionBody(const ChannelId &wire, const MessageRef &ref, const Emoji &emoji)
{
    // Older servers call it "emoji".
    return {{"channel_id"_L1, wire.value}, {"message_id"_L1, ref.id.value}, {"emoji_id"_L1, emoji.toWire()},
        {"emoji"_L1, emoji.toWire()}};
}

} // namespace

void SatoriMessageService::setReaction(
    const MessageRef &ref, const Emoji &emoji, bool on, QObject *context, Callback<Unit> callback)
{
    m_api.tell(on ? "reaction.create"_L1 : "reaction.delete"_L1,
        reactionBody(m_people.wire(ref.channel.id), ref, emoji), context,
        [this, ref, emoji, on, callback = std::move(callback)](const Result<Unit> &result) {
            if (result.ok() && on)
                m_reactions.add(ref.id, emoji, m_people.self().id);
            else if (result.ok())
                m_reactions.remove(ref.id, emoji, m_people.self().id);
            callback(result);
        });
}

void SatoriMessageService::removeReaction(
    const MessageRef &ref, const Emoji &emoji, const UserId &user, QObject *context, Callback<Unit> callback)
{
    QJsonObject body = reactionBody(m_people.wire(ref.channel.id), ref, emoji);
    body.insert("user_id"_L1, user.value);
    m_api.tell("reaction.delete"_L1, body, context, std::move(callback));
}

void SatoriMessageService::clearReactions(
    const MessageRef &ref, const Emoji &emoji, QObject *context, Callback<Unit> callback)
{
    const ChannelId wire = m_people.wire(ref.channel.id);
    QJsonObject body{{"channel_id"_L1, wire.value}, {"message_id"_L1, ref.id.value}};
    if (!emoji.id.isEmpty())
        body = reactionBody(wire, ref, emoji);
    m_api.tell("reaction.clear"_L1, body, context,
        [this, ref, emoji, callback = std::move(callback)](const Result<Unit> &result) {
            callback(result);
            if (!result.ok())
                return;
            for (const ReactionRemoved &gone : m_reactions.cleared(ref, emoji)) // not every platform tells of it
                deliver(gone);
        });
}

void SatoriMessageService::fetchReactionUsers(
    const MessageRef &ref, const Emoji &emoji, QObject *context, Callback<std::vector<ReactionUser>> callback)
{
    m_api.list("reaction.list"_L1, reactionBody(m_people.wire(ref.channel.id), ref, emoji), context,
        [this, channel = ref.channel, callback = std::move(callback)](Result<std::vector<QJsonObject>> result) {
            callback(std::move(result).map([this, &channel](const std::vector<QJsonObject> &objects) {
                std::vector<ReactionUser> users;
                const GuildId guild = guildOf({}, channel, m_people);
                for (const QJsonObject &object : objects) {
                    User user = m_people.learn(object, {}, guild);
                    m_links.resolve(user);
                    if (!user.id.isEmpty())
                        users.push_back({std::move(user), {}});
                }
                return users;
            }));
        });
}

} // namespace chat::satori

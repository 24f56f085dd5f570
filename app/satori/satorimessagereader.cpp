// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satorimessagereader.h"

#include "app/base/jsonreader.h"
#include "app/base/jsonsource.h"
#include "app/base/slices.h"
#include "app/satori/wire/satorilistquery.h"
#include "app/satori/wire/satorimessagejson.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxPage = 100;
constexpr qsizetype kMostOfPage = 2 * kMaxPage; // of what a server gives, however much that is
constexpr size_t kMessagesOfATurn = 100;
constexpr qsizetype kSatoriReaderLongestSource = 32 << 20; // as long as an answer may be
constexpr size_t kDroppedOfATurn = 1000;

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

void setTokens(ListAnswer &result, const ListCall &call, const QString &prev, const QString &next)
{
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
}

//! A server may give far more than it was asked for: what is nearest is taken, the rest can be asked for again. The rest
//! is destroyed in parts, since all at once would be one long turn; `owner` runs them.
void keepNearest(MessagePage &page, const MessageQuery &query, QObject *owner)
{
    using Direction = MessageQuery::Direction;
    const qsizetype surplus = std::ssize(page.messages) - kMostOfPage;
    const bool newest = query.direction == Direction::Latest || query.direction == Direction::Before;
    if (surplus <= 0 || (!newest && query.direction != Direction::After))
        return;
    std::vector<Message> all = std::move(page.messages);
    const auto first = all.begin() + (newest ? surplus : 0);
    page.messages.assign(std::make_move_iterator(first), std::make_move_iterator(first + kMostOfPage));
    if (newest)
        page.older = Cursor{page.messages.front().id.value};
    else
        page.newer = Cursor{page.messages.back().id.value};
    Slices<Message>::run(
        owner, nullptr, kDroppedOfATurn, std::move(all), [](const Message &) {}, [] {});
}

//! By time; messages without one keep their place.
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

SatoriMessageReader::SatoriMessageReader(const SatoriTools &tools, SatoriKnownMessages &known, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_known(known)
    , m_messagesAsked(tools.scheduler,
          AskOnce<Message>::Failures::AskedAgain) // a message in doubt is asked for until there is an answer
{
}

Message SatoriMessageReader::read(const QJsonObject &object, const ChannelRef &channel)
{
    MessagePlace place;
    place.message = object;
    place.channel = channel;
    place.guild = guildOf(object, channel, m_tools.people);
    Message message = parseMessage(place, m_tools.people);
    m_tools.links.resolve(message);
    m_known.reactions.apply(message, m_tools.people.self().id);
    message.raw.bytes = json::sourceOf(object, RawJson::kMost);
    return message;
}

//! Some messages in each turn of the event loop: nobody limits how many a server gives.
void SatoriMessageReader::readList(const ChannelRef &channel, const ListCall &call, const QJsonObject &answer,
    QObject *context, const Callback<ListAnswer> &callback)
{
    struct State
    {
        ListAnswer result;
        QSet<MessageId> seen;
    };
    const auto state = std::make_shared<State>();
    Slices<QJsonObject>::run(
        this, context, kMessagesOfATurn, objectsOf(answer),
        [this, state, channel](const QJsonObject &object) {
            Message message = read(object, channel);
            if (message.id.isEmpty() || state->seen.contains(message.id))
                return;
            state->seen.insert(message.id);
            state->result.messages.push_back(std::move(message));
        },
        [state, call, prev = json::text(answer, "prev"_L1), next = json::text(answer, "next"_L1), callback] {
            sortByTime(state->result.messages);
            setTokens(state->result, call, prev, next);
            callback(std::move(state->result));
        });
}

void SatoriMessageReader::list(
    const ChannelRef &channel, int limit, const ListCall &call, QObject *context, Callback<ListAnswer> callback)
{
    QJsonObject body{{"channel_id"_L1, m_tools.people.wire(channel.id).value},
        {"limit"_L1, call.limit > 0 ? std::min(call.limit, kMaxPage) : limit}, {"order"_L1, "asc"_L1},
        {"direction"_L1, nameOf(call.direction)}};
    if (!call.token.isEmpty())
        body.insert("next"_L1, call.token);
    m_tools.api.ask("message.list"_L1, body, context,
        [this, channel, call, context, callback = std::move(callback)](const Result<QJsonValue> &result) {
            if (!result.ok()) {
                callback(result.error());
                return;
            }
            // Servers without pages return the bare array.
            const QJsonObject answer
                = result.value().isArray() ? QJsonObject{{"data"_L1, result.value()}} : result.value().toObject();
            if (!answer.value("data"_L1).isArray() && !answer.value("data"_L1).isNull()) {
                callback(ApiError::badReply());
                return;
            }
            readList(channel, call, answer, context, callback);
        });
}

//! A friend's channel is created when it is first needed.
void SatoriMessageReader::openFriend(const ChannelRef &channel, QObject *context, Callback<Unit> callback)
{
    const UserId user = SatoriPeople::friendOf(channel.id);
    if (user.isEmpty()) {
        QMetaObject::invokeMethod(
            context ? context : this, [callback] { callback(ApiError::notFound()); }, Qt::QueuedConnection);
        return;
    }
    m_tools.api.make("user.channel.create"_L1, {{"user_id"_L1, user.value}}, context,
        [this, user, callback = std::move(callback)](Result<QJsonValue> result) {
            callback(std::move(result).andThen([this, &user](const QJsonValue &answer) -> Result<Unit> {
                const ChannelId real(parseId(answer.toObject().value("id"_L1)));
                if (real.isEmpty())
                    return ApiError::badReply();
                m_tools.people.openFriend(user, real);
                return Unit{};
            }));
        });
}

void SatoriMessageReader::fetchFromEvents(
    const MessageQuery &query, QObject *context, const Callback<MessagePage> &callback)
{
    MessagePage page = m_known.history.page(query);
    for (Message &message : page.messages)
        m_known.reactions.apply(message, m_tools.people.self().id);
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

void SatoriMessageReader::fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback)
{
    if (m_tools.people.wire(query.channel.id).isEmpty()) {
        openFriend(
            query.channel, context, [this, query, context, callback = std::move(callback)](const Result<Unit> &opened) {
                if (opened.ok())
                    fetch(query, context, callback);
                else
                    callback(opened.error());
            });
        return;
    }
    if (!m_tools.api.can("message.list"_L1)) {
        fetchFromEvents(query, context, callback);
        return;
    }
    MessageQuery bounded = query;
    bounded.limit = std::clamp(query.limit, 1, kMaxPage);
    const SatoriListQuery::Tools tools{m_pages,
        [this, bounded](const ListCall &call, QObject *asker, Callback<ListAnswer> answer) {
            list(bounded.channel, bounded.limit, call, asker, std::move(answer));
        },
        m_tools.api.hasFeature("message.list.from"_L1)};
    QObject *const owner = context ? context : this;
    auto *walk = new SatoriListQuery(
        tools, bounded, owner, [this, bounded, owner, callback = std::move(callback)](Result<MessagePage> page) {
            if (!page.ok() && page.error().kind == ApiError::Kind::Unsupported
                && bounded.direction != MessageQuery::Direction::Pinned) {
                fetchFromEvents(bounded, owner, callback);
                return;
            }
            if (!page.ok()) {
                callback(page.error());
                return;
            }
            MessagePage known = std::move(page).value();
            keepNearest(known, bounded, this);
            learnQuotes(known.messages);
            for (const Message &message : known.messages)
                m_known.seen.list(message);
            callback(known);
            lookUpQuotes(known.messages);
        });
    walk->start();
}

void SatoriMessageReader::fetchOne(const MessageRef &ref, QObject *context, Callback<Message> callback)
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

void SatoriMessageReader::getOne(const MessageRef &ref, QObject *context, Callback<Message> callback)
{
    const ChannelId wire = m_tools.people.wire(ref.channel.id);
    const auto ask = [this, wire, ref](QObject *life, Callback<Message> answer) {
        m_tools.api.ask("message.get"_L1, {{"channel_id"_L1, wire.value}, {"message_id"_L1, ref.id.value}}, life,
            [this, channel = ref.channel, answer = std::move(answer)](Result<QJsonValue> result) {
                answer(std::move(result).andThen([this, &channel](const QJsonValue &data) -> Result<Message> {
                    Message message = read(data.toObject(), channel);
                    if (message.id.isEmpty())
                        return ApiError::notFound(); // deleted messages are returned as an empty object
                    return message;
                }));
            });
    };
    m_messagesAsked.ask(keyOf(ref), context, std::move(callback), ask);
}

void SatoriMessageReader::fetchRaw(const MessageRef &ref, QObject *context, Callback<QByteArray> callback)
{
    const ChannelId wire = m_tools.people.wire(ref.channel.id);
    m_tools.api.ask("message.get"_L1, {{"channel_id"_L1, wire.value}, {"message_id"_L1, ref.id.value}}, context,
        [callback = std::move(callback)](Result<QJsonValue> result) {
            callback(std::move(result).andThen([](const QJsonValue &data) -> Result<QByteArray> {
                if (data.toObject().isEmpty())
                    return ApiError::notFound(); // deleted messages are returned as an empty object
                return json::sourceOf(data.toObject(), kSatoriReaderLongestSource);
            }));
        });
}

void SatoriMessageReader::learnQuotes(std::vector<Message> &messages)
{
    for (const Message &message : messages)
        m_known.quotes.note(message);
    for (Message &message : messages) {
        if (message.quote)
            m_known.quotes.complete(message.channel, *message.quote);
    }
}

void SatoriMessageReader::lookUpQuotes(const std::vector<Message> &messages)
{
    for (const Message &message : messages) {
        if (message.quote && SatoriQuotes::isBare(*message.quote) && message.quote->author.id.isEmpty())
            lookUpQuote({message.channel, message.quote->id}, {message.channel, message.id});
    }
}

void SatoriMessageReader::lookUpQuote(const MessageRef &quoted, const MessageRef &asker)
{
    if (!m_tools.api.can("message.get"_L1) || !m_known.quotes.wait(quoted, asker))
        return;
    getOne(quoted, this, [this, quoted](const Result<Message> &result) {
        const QList<MessageRef> waiting = m_known.quotes.takeWaiting(quoted);
        if (!result.ok())
            return;
        m_known.quotes.note(result.value());
        Quote quote;
        quote.id = quoted.id;
        m_known.quotes.complete(quoted.channel, quote);
        for (const MessageRef &each : waiting) {
            MessageUpdated update;
            update.ref = each;
            update.quote = quote;
            m_known.deliver(update);
        }
    });
}

} // namespace chat::satori

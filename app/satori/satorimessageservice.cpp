// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satorimessageservice.h"

#include "app/base/jsonreader.h"
#include "app/markup/kmarkdownwriter.h"
#include "app/markup/plaintext.h"
#include "app/markup/satoricontent.h"
#include "app/markup/satoriwriter.h"
#include "app/satori/satoritypedtext.h"

#include <QJsonArray>
#include <QSet>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxPage = 100;
constexpr qint64 kMaxInlineUpload = 512 << 10; // a file within the message itself

ApiError error(ApiError::Kind kind)
{
    return {kind, 200, 0, {}, {}};
}

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
    can.temporaryMessages = false;
    can.pins = false;
    can.maxUpload = m_api.can("upload.create"_L1) ? can.maxUpload : kMaxInlineUpload;
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

ListAnswer SatoriMessageService::readList(
    const ChannelRef &channel, const ListCall &call, const QJsonObject &answer)
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
    QJsonObject body{{"channel_id"_L1, m_people.wire(channel.id).value}, {"limit"_L1, limit}, {"order"_L1, "asc"_L1},
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
            const QJsonObject answer = result.value().isArray() ? QJsonObject{{"data"_L1, result.value()}}
                                                                : result.value().toObject();
            if (!answer.value("data"_L1).isArray() && !answer.value("data"_L1).isNull()) {
                callback(error(ApiError::Kind::BadReply));
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
            context ? context : this, [callback] { callback(error(ApiError::Kind::NotFound)); }, Qt::QueuedConnection);
        return;
    }
    m_api.make("user.channel.create"_L1, {{"user_id"_L1, user.value}}, context,
        [this, user, callback = std::move(callback)](Result<QJsonValue> result) {
            callback(std::move(result).andThen([this, &user](const QJsonValue &answer) -> Result<Unit> {
                const ChannelId real(parseId(answer.toObject().value("id"_L1)));
                if (real.isEmpty())
                    return error(ApiError::Kind::BadReply);
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
    const bool missing = query.direction == MessageQuery::Direction::Around && page.messages.empty();
    QMetaObject::invokeMethod(
        context ? context : this,
        [callback, page = std::move(page), missing] {
            if (missing)
                callback(error(ApiError::Kind::NotFound));
            else
                callback(page);
        },
        Qt::QueuedConnection);
}

void SatoriMessageService::fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback)
{
    if (m_people.wire(query.channel.id).isEmpty()) {
        openFriend(query.channel, context, [this, query, context, callback = std::move(callback)](Result<Unit> opened) {
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
            if (page.ok()) {
                for (const Message &message : page.value().messages)
                    m_seen.list(message);
            }
            callback(page);
        });
    walk->start();
}

void SatoriMessageService::fetchOne(const MessageRef &ref, QObject *context, Callback<Message> callback)
{
    const ChannelId wire = m_people.wire(ref.channel.id);
    m_api.ask("message.get"_L1, {{"channel_id"_L1, wire.value}, {"message_id"_L1, ref.id.value}}, context,
        [this, channel = ref.channel, callback = std::move(callback)](Result<QJsonValue> result) {
            callback(std::move(result).andThen([this, &channel](const QJsonValue &data) -> Result<Message> {
                Message message = read(data.toObject(), channel);
                if (message.id.isEmpty())
                    return error(ApiError::Kind::NotFound); // deleted ones come as an empty object
                return message;
            }));
        });
}

// ---- sending --------------------------------------------------------------------------------------------------------

QString SatoriMessageService::sourceOf(const Draft &draft) const
{
    SatoriNodeName name = mediaElement(draft.kind);
    if (name.isEmpty())
        return draft.kind == MessageKind::Markup ? draft.source : markup::escapeSatori(draft.source);
    markup::SatoriNode media = markup::SatoriNode::ofElement(name);
    media.set(u"src"_s, draft.source);
    return markup::writeSatoriElements({media});
}

QString SatoriMessageService::contentOf(const Draft &draft) const
{
    if (!draft.quoted || draft.quoted->isEmpty())
        return sourceOf(draft);
    markup::SatoriNode quote = markup::SatoriNode::ofElement(u"quote"_s);
    quote.set(u"id"_s, draft.quoted->value);
    return markup::writeSatoriElements({quote}) + sourceOf(draft);
}

void SatoriMessageService::send(
    const ChannelRef &channel, const Draft &draft, QObject *context, Callback<Message> callback)
{
    if (m_people.wire(channel.id).isEmpty()) {
        openFriend(channel, context, [this, channel, draft, context, callback = std::move(callback)](Result<Unit> opened) {
            if (opened.ok())
                send(channel, draft, context, callback);
            else
                callback(opened.error());
        });
        return;
    }
    QJsonObject body{{"channel_id"_L1, m_people.wire(channel.id).value}, {"content"_L1, contentOf(draft)}};
    if (draft.quoted && m_referrers.contains(*draft.quoted))
        body.insert("referrer"_L1, m_referrers.value(*draft.quoted));
    ++m_sending[channel];
    // Whoever asked may be gone by the answer: the echoes that wait for it must not be.
    QPointer<QObject> asker(context ? context : this);
    m_api.make("message.create"_L1, body, this,
        [this, channel, draft, asker, callback = std::move(callback)](const Result<QJsonValue> &result) {
            onSent(channel, draft, result, [asker, callback](const Result<Message> &message) {
                if (asker)
                    callback(message);
            });
        });
}

std::vector<Message> SatoriMessageService::readSent(
    const ChannelRef &channel, const Draft &draft, const QJsonValue &answer)
{
    std::vector<Message> sent;
    const bool single = answer.isObject() && !answer.toObject().contains("data"_L1);
    for (const QJsonObject &object : single ? std::vector{answer.toObject()} : objectsOf(answer)) {
        Message message = read(object, channel);
        if (message.id.isEmpty())
            continue;
        if (message.author.id.isEmpty())
            message.author = m_people.self();
        if (!message.created.isValid())
            message.created = m_scheduler.utc();
        if (sent.empty())
            message.nonce = draft.nonce;
        sent.push_back(std::move(message));
    }
    return sent;
}

//! The event of a message whose call failed on the way back: same words, ours, while the call ran.
std::optional<Message> SatoriMessageService::echoOf(const ChannelRef &channel, const Draft &draft) const
{
    const QString words = preview(draft).plain;
    for (const Message &echo : m_echoes.value(channel)) {
        if (echo.content.plain == words)
            return echo;
    }
    return std::nullopt;
}

void SatoriMessageService::onSent(const ChannelRef &channel, const Draft &draft, const Result<QJsonValue> &result,
    const Callback<Message> &callback)
{
    if (--m_sending[channel] <= 0)
        m_sending.remove(channel);
    std::vector<Message> sent;
    if (result.ok())
        sent = readSent(channel, draft, result.value());
    else if (const auto echo = echoOf(channel, draft))
        sent.push_back(*echo);
    if (sent.empty()) {
        // An empty list is all some say when the platform refused.
        callback(result.ok() ? Result<Message>(error(ApiError::Kind::Rejected)) : result.error());
        releaseEchoes(channel, {}, {});
        return;
    }
    Message first = sent.front();
    const Content told = first.content;
    const QString toldSource = first.source;
    first.kind = draft.kind;
    first.source = draft.source;
    first.content = preview(draft);
    if (!m_people.bridgesKook() && !told.blocks.empty() && sent.size() > 1) {
        first.source = toldSource;
        first.content = told;
    }
    callback(first);
    m_events.keep(first);
    if (sent.size() > 1 && first.source == toldSource)
        deliver(updateOf(first)); // the row showed all that was written
    releaseEchoes(channel, first.id, draft.nonce);
    showFurther(sent);
}

//! One call may make several messages: each but the first is as new as if somebody else had written it.
void SatoriMessageService::showFurther(const std::vector<Message> &messages)
{
    for (size_t i = 1; i < messages.size(); ++i) {
        const MessageRef ref{messages[i].channel, messages[i].id};
        if (!messages[i].content.blocks.empty()) {
            if (m_seen.announce(ref))
                deliver(MessageCreated{messages[i]});
            continue;
        }
        fetchOne(ref, this, [this, ref, bare = messages[i]](const Result<Message> &result) {
            if (m_seen.announce(ref))
                deliver(MessageCreated{result.ok() ? result.value() : bare});
        });
    }
}

void SatoriMessageService::releaseEchoes(const ChannelRef &channel, const MessageId &sent, const QString &nonce)
{
    auto &waiting = m_echoes[channel];
    const bool all = !m_sending.contains(channel);
    std::vector<Message> ready;
    std::erase_if(waiting, [&](const Message &echo) {
        if (!all && echo.id != sent)
            return false;
        ready.push_back(echo);
        return true;
    });
    if (waiting.empty())
        m_echoes.remove(channel);
    for (Message &echo : ready) {
        if (echo.id == sent)
            echo.nonce = nonce;
        if (m_seen.announce({channel, echo.id}))
            deliver(MessageCreated{std::move(echo)});
    }
}

void SatoriMessageService::edit(const MessageRef &ref, const Draft &draft, QObject *context, Callback<Unit> callback)
{
    QString content = sourceOf(draft);
    if (m_people.bridgesKook()) // it sends what an edit says as it stands
        content = markup::writeKMarkdown(markup::parseSatori(content, {false, true}).blocks);
    m_seen.changed(ref);
    const ChannelId wire = m_people.wire(ref.channel.id);
    m_api.tell("message.update"_L1,
        {{"channel_id"_L1, wire.value}, {"message_id"_L1, ref.id.value}, {"content"_L1, content}}, context,
        std::move(callback));
}

void SatoriMessageService::remove(const MessageRef &ref, QObject *context, Callback<Unit> callback)
{
    const ChannelId wire = m_people.wire(ref.channel.id);
    m_api.tell("message.delete"_L1, {{"channel_id"_L1, wire.value}, {"message_id"_L1, ref.id.value}}, context,
        [this, ref, callback = std::move(callback)](const Result<Unit> &result) {
            if (result.ok())
                m_events.note(MessageDeleted{ref});
            callback(result);
        });
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
    m_api.tell(on ? "reaction.create"_L1 : "reaction.delete"_L1, reactionBody(m_people.wire(ref.channel.id), ref, emoji), context,
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

// ---- markup ---------------------------------------------------------------------------------------------------------

Draft SatoriMessageService::mediaDraft(const std::vector<Attachment> &files, const QString &caption) const
{
    Draft draft;
    draft.source = caption;
    for (const Attachment &file : files)
        draft.source += markup::writeSatoriElements({elementOf(file)});
    return draft;
}

Draft SatoriMessageService::composed(const Draft &typed) const
{
    Draft draft = typed;
    if (typed.kind == MessageKind::Markup)
        draft.source = elementsOfTyped(typed.source, m_people);
    return draft;
}

Content SatoriMessageService::preview(const Draft &draft) const
{
    Content content = markup::parseSatori(sourceOf(draft), {true, false});
    m_links.resolve(content.blocks);
    return content;
}

} // namespace chat::satori

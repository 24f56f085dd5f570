// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookmessageservice.h"

#include "app/base/jsonreader.h"
#include "app/base/jsonsource.h"
#include "app/kook/kookaroundquery.h"
#include "app/kook/kookcontent.h"
#include "app/kook/kookeventjson.h"
#include "app/kook/kookjson.h"
#include "app/kook/kookmessagejson.h"
#include "app/kook/kookpagewalk.h"
#include "app/kook/news/kooknewestpage.h"
#include "app/kook/wire/kookmediadraft.h"
#include "app/net/loopback.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QPointer>
#include <QUrl>

#include <algorithm>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxPage = 50;
constexpr qsizetype kLongestSource = 32 << 20; // as long as an answer may be
constexpr qsizetype kMostTimes = 5000;
//! A first connection that took longer may have missed more than a page of new messages.
constexpr std::chrono::milliseconds kQuickStart{3000};

//! For calls whose `data` has no meaning.
Callback<QJsonValue> ignoringData(Callback<Unit> callback)
{
    return [callback = std::move(callback)](Result<QJsonValue> result) {
        callback(std::move(result).map([](const QJsonValue &) { return Unit{}; }));
    };
}

} // namespace

KookMessageService::KookMessageService(RestClient &rest, Scheduler &scheduler, KookPeople &people, QObject *parent)
    : MessageService(parent)
    , m_rest(rest)
    , m_scheduler(scheduler)
    , m_people(people)
    , m_messagesAsked(
          scheduler, AskOnce<Message>::Failures::AskedAgain) // a message in doubt is asked for until there is an answer
{
}

QString KookMessageService::path(const ChannelRef &channel, QLatin1StringView verb)
{
    return (channel.kind == ChannelKind::Direct ? u"v3/direct-message/"_s : u"v3/message/"_s) + verb;
}

void KookMessageService::post(const ChannelRef &channel, QLatin1StringView verb, const QJsonObject &body,
    QObject *context, Callback<Unit> callback)
{
    m_rest.send(RestRequest::post(path(channel, verb), body), context, ignoringData(std::move(callback)));
}

void KookMessageService::list(
    const ChannelRef &channel, Query query, QObject *context, Callback<std::vector<Message>> callback)
{
    const bool direct = channel.kind == ChannelKind::Direct;
    query.prepend({direct ? u"chat_code"_s : u"target_id"_s, channel.id.value});
    if (!direct || m_people.knowsPeer(channel.id)) {
        listNow(channel, query, context, std::move(callback));
        return;
    }
    // Direct messages have only the ids of their authors: first finds out who the other person is. Failing to is not an
    // error.
    m_rest.send(RestRequest::get(u"v3/user-chat/view"_s, {{u"chat_code"_s, channel.id.value}}), context,
        [this, channel, query, context, callback = std::move(callback)](const Result<QJsonValue> &result) {
            if (result.ok()) {
                if (const auto chat = parseDirectChat(result.value().toObject()); chat.ok())
                    m_people.learnPeer(channel.id, chat.value().peer);
            }
            listNow(channel, query, context, callback);
        });
}

void KookMessageService::listNow(
    const ChannelRef &channel, const Query &query, QObject *context, Callback<std::vector<Message>> callback)
{
    using Messages = std::vector<Message>;
    RestRequest request = RestRequest::get(path(channel, "list"_L1), query);
    request.sources = {{u"data"_s, u"items"_s}, RawJson::kMost};
    const auto parameter = [&query](QLatin1StringView name) {
        const auto found = std::ranges::find(query, name, [](const auto &entry) { return entry.first; });
        return found == query.end() ? QString() : found->second;
    };
    m_rest.read<Messages>(
        request, context,
        [channel, pins = !parameter("pin"_L1).isEmpty(), flag = parameter("flag"_L1),
            reference = MessageId(parameter("msg_id"_L1))](const QJsonValue &data) -> Result<Messages> {
            ParsedPage page = parseMessages(data, channel);
            if (!page.readable)
                return ApiError::badReply();
            if (!pins) // which have one page only
                cutPage(page.messages, flag, reference);
            return std::move(page.messages);
        },
        [this, channel, query, context, callback = std::move(callback)](Result<Messages> result) {
            const QString person = result.ok() ? QString() : otherTarget(channel, result.error());
            const bool beside
                = std::ranges::any_of(query, [](const auto &entry) { return entry.first == "msg_id"_L1; });
            if (!person.isEmpty() && !beside && query.front().first == "chat_code"_L1) {
                Query again = query;
                again.front() = {u"target_id"_s, person};
                listNow(channel, again, context, callback);
                return;
            }
            if (!result.ok()) {
                callback(result.error());
                return;
            }
            Messages messages = std::move(result).value();
            for (Message &message : messages)
                complete(message);
            if (channel.kind == ChannelKind::Direct) {
                if (m_directTimes.size() > kMostTimes)
                    m_directTimes.clear();
                for (const Message &message : messages)
                    m_directTimes.insert(message.id, message.created);
            }
            callback(std::move(messages));
        });
}

QString KookMessageService::otherTarget(const ChannelRef &channel, const ApiError &error) const
{
    const bool unknownChat = channel.kind == ChannelKind::Direct && error.kind == ApiError::Kind::NotFound;
    return unknownChat ? m_people.peer(channel.id).id.value : QString();
}

void KookMessageService::fetchOlderDirect(
    const MessageQuery &query, QObject *context, Callback<std::vector<Message>> callback)
{
    const Query parameters{
        {u"page_size"_s, QString::number(query.limit)}, {u"msg_id"_s, query.cursor.value}, {u"flag"_s, u"before"_s}};
    list(query.channel, parameters, context,
        [this, query, context, callback = std::move(callback)](Result<std::vector<Message>> result) {
            const QDateTime edge = m_directTimes.value(MessageId(query.cursor.value));
            if (result.ok() || result.error().kind != ApiError::Kind::NotFound || !edge.isValid()) {
                callback(std::move(result));
                return;
            }
            // The reference message was deleted: continue by page numbers.
            auto *walk = new KookPageWalk(*this, query, edge, context, callback);
            walk->start();
        });
}

void KookMessageService::fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback)
{
    MessageQuery bounded = query;
    bounded.limit = std::clamp(query.limit, 1, kMaxPage);
    if (query.direction == MessageQuery::Direction::Around) {
        auto *around = new KookAroundQuery(*this, bounded, context, std::move(callback));
        around->start();
    } else if (query.direction == MessageQuery::Direction::Latest) {
        fetchEdge(bounded, context,
            [this, channel = query.channel, askedLive = m_live, callback = std::move(callback)](
                Result<MessagePage> result) {
                if (result.ok())
                    notePage(channel, result.value(), askedLive);
                callback(std::move(result));
            });
    } else {
        fetchEdge(bounded, context, std::move(callback));
    }
}

void KookMessageService::setLive(bool live)
{
    m_live = live;
    const auto before = std::exchange(m_beforeLive, {});
    if (!live || before.isEmpty())
        return;
    if (m_scheduler.now() - m_firstBeforeLive > kQuickStart) {
        reportEventsLost();
        return;
    }
    for (auto it = before.begin(); it != before.end(); ++it)
        catchUp(it.key(), it.value());
}

void KookMessageService::notePage(const ChannelRef &channel, const MessagePage &page, bool askedLive)
{
    if (askedLive)
        return;
    if (m_live) { // the page may date from before the connection
        catchUp(channel, page.messages);
        return;
    }
    if (m_beforeLive.isEmpty())
        m_firstBeforeLive = m_scheduler.now();
    m_beforeLive.insert(channel, page.messages);
}

void KookMessageService::catchUp(const ChannelRef &channel, const std::vector<Message> &before)
{
    ++m_catchingUp;
    fetchEdge({channel, MessageQuery::Direction::Latest, {}, {}, kMaxPage}, this,
        [this, before](const Result<MessagePage> &result) {
            const QSet<MessageId> told = m_toldLive;
            if (--m_catchingUp == 0)
                m_toldLive.clear();
            // Events that arrived while the page was in flight are newer than the page: the page's version must not be
            // reported after them.
            const auto crossed = [&told](const Message &message) { return told.contains(message.id); };
            if (!result.ok() || !onlyGrew(before, result.value().messages, kMaxPage)
                || std::ranges::any_of(result.value().messages, crossed)) {
                reportEventsLost(); // listeners compare with history, and report if that fails too
                return;
            }
            for (const Message &message : result.value().messages) {
                if (std::ranges::find(before, message.id, &Message::id) == before.end())
                    Q_EMIT eventReceived(MessageCreated{message});
            }
        });
}

MessageId KookMessageService::messageOf(const MessageEvent &event)
{
    return std::visit(
        [](const auto &e) {
            if constexpr (requires { e.message; })
                return e.message.id;
            else
                return e.ref.id;
        },
        event);
}

void KookMessageService::fetchEdge(const MessageQuery &query, QObject *context, Callback<MessagePage> callback)
{
    using Direction = MessageQuery::Direction;
    Query parameters{{u"page_size"_s, QString::number(query.limit)}};
    if (query.direction == Direction::Before || query.direction == Direction::After) {
        parameters.append({u"msg_id"_s, query.cursor.value});
        parameters.append({u"flag"_s, query.direction == Direction::Before ? u"before"_s : u"after"_s});
    } else if (query.direction == Direction::Pinned) {
        parameters.append({u"pin"_s, u"1"_s});
    }
    const auto finish = [query, callback = std::move(callback)](Result<std::vector<Message>> result) {
        callback(std::move(result).map([&query](std::vector<Message> messages) {
            const bool paged = query.direction == Direction::Before || query.direction == Direction::After;
            if (paged) // the reference does not belong to its neighbours, even if the server sends it
                std::erase_if(messages, [&query](const Message &m) { return m.id.value == query.cursor.value; });
            MessagePage page;
            page.messages = std::move(messages);
            // Only an empty page is the end: fewer items than requested prove nothing.
            if (page.messages.empty() || query.direction == Direction::Pinned)
                return page;
            page.older = Cursor{page.messages.front().id.value};
            if (paged)
                page.newer = Cursor{page.messages.back().id.value};
            return page;
        }));
    };
    if (query.channel.kind == ChannelKind::Direct && query.direction == Direction::Before)
        fetchOlderDirect(query, context, finish);
    else
        list(query.channel, parameters, context, finish);
}

RestRequest KookMessageService::viewOf(const MessageRef &ref)
{
    Query query{{u"msg_id"_s, ref.id.value}};
    if (ref.channel.kind == ChannelKind::Direct)
        query.prepend({u"chat_code"_s, ref.channel.id.value});
    RestRequest request = RestRequest::get(path(ref.channel, "view"_L1), query);
    request.sources = {{u"data"_s}, kLongestSource};
    return request;
}

void KookMessageService::fetchRaw(const MessageRef &ref, QObject *context, Callback<QByteArray> callback)
{
    m_rest.read<QByteArray>(
        viewOf(ref), context,
        [](const QJsonValue &data) -> Result<QByteArray> {
            if (!data.isObject())
                return ApiError::badReply();
            return json::sourceOf(data.toObject(), kLongestSource);
        },
        std::move(callback));
}

void KookMessageService::fetchOne(const MessageRef &ref, QObject *context, Callback<Message> callback)
{
    const auto ask = [this, ref](QObject *life, Callback<Message> answer) {
        m_rest.read<Message>(
            viewOf(ref), life,
            [channel = ref.channel](const QJsonValue &data) { return parseMessage(data.toObject(), channel); },
            [this, answer = std::move(answer)](Result<Message> result) {
                if (result.ok())
                    complete(result.value());
                answer(std::move(result));
            });
    };
    m_messagesAsked.ask(ref.id.value, context, std::move(callback), ask);
}

void KookMessageService::postDraft(
    const ChannelRef &channel, const Draft &draft, bool byPerson, QObject *context, Callback<QJsonValue> callback)
{
    const bool direct = channel.kind == ChannelKind::Direct;
    QJsonObject body{{"type"_L1, typeOfKind(draft.kind)},
        {direct && !byPerson ? u"chat_code"_s : u"target_id"_s,
            byPerson ? m_people.peer(channel.id).id.value : channel.id.value},
        {"content"_L1, draft.source}};
    if (!draft.nonce.isEmpty())
        body.insert("nonce"_L1, draft.nonce);
    if (draft.quoted && !draft.quoted->isEmpty()) {
        body.insert("quote"_L1, draft.quoted->value);
        body.insert("reply_msg_id"_L1, draft.quoted->value); // a reply costs a bot less of its daily quota
    }
    if (!direct && !draft.onlyFor.isEmpty())
        body.insert("temp_target_id"_L1, draft.onlyFor.value);
    if (!draft.templateId.isEmpty())
        body.insert("template_id"_L1, draft.templateId);
    RestRequest request = RestRequest::post(path(channel, "create"_L1), body);
    if (!draft.nonce.isEmpty()) {
        // A QPointer: the request may report a limit during destruction.
        request.held = [guard = QPointer(this), nonce = draft.nonce](std::chrono::milliseconds wait) {
            if (guard)
                Q_EMIT guard->sendHeld(
                    nonce, wait.count() > 0 ? guard->m_scheduler.utc().addMSecs(wait.count()) : QDateTime());
        };
    }
    m_rest.send(request, context,
        [this, channel, draft, byPerson, context, callback = std::move(callback)](const Result<QJsonValue> &result) {
            // It was refused, so it cannot exist twice.
            const bool chatAlone
                = !draft.quoted && draft.templateId.isEmpty(); // nothing else in the request can be missing
            if (!result.ok() && !byPerson && chatAlone && !otherTarget(channel, result.error()).isEmpty())
                postDraft(channel, draft, true, context, callback);
            else
                callback(result);
        });
}

void KookMessageService::send(
    const ChannelRef &channel, const Draft &draft, QObject *context, Callback<Message> callback)
{
    postDraft(channel, draft, false, context,
        [this, channel, draft, callback = std::move(callback)](const Result<QJsonValue> &result) {
            if (!result.ok()) {
                callback(result.error());
                return;
            }
            const QJsonObject data = result.value().toObject();
            Message message;
            message.id = MessageId(parseId(data.value("msg_id"_L1)));
            if (message.id.isEmpty()) {
                callback(ApiError::badReply());
                return;
            }
            message.channel = channel;
            message.author = m_people.self();
            message.kind = draft.kind;
            message.rawType = typeOfKind(draft.kind);
            message.source = draft.source;
            message.content = preview(draft);
            message.created = parseTime(data.value("msg_timestamp"_L1));
            message.nonce = json::text(data, "nonce"_L1);
            message.visibleOnlyTo = draft.onlyFor;
            Q_EMIT accepted(message);
            callback(std::move(message));
        });
}

void KookMessageService::edit(const MessageRef &ref, const Draft &draft, QObject *context, Callback<Unit> callback)
{
    QJsonObject body{{"msg_id"_L1, ref.id.value}, {"content"_L1, draft.source}};
    if (draft.quoted)
        body.insert("quote"_L1, draft.quoted->value); // "" removes the quote
    if (ref.channel.kind == ChannelKind::Guild && !draft.onlyFor.isEmpty())
        body.insert("temp_target_id"_L1, draft.onlyFor.value);
    if (!draft.templateId.isEmpty())
        body.insert("template_id"_L1, draft.templateId);
    post(ref.channel, "update"_L1, body, context, std::move(callback));
}

void KookMessageService::remove(const MessageRef &ref, QObject *context, Callback<Unit> callback)
{
    post(ref.channel, "delete"_L1, {{"msg_id"_L1, ref.id.value}}, context, std::move(callback));
}

void KookMessageService::setReaction(
    const MessageRef &ref, const Emoji &emoji, bool on, QObject *context, Callback<Unit> callback)
{
    // Without user_id it is our own reaction.
    post(ref.channel, on ? "add-reaction"_L1 : "delete-reaction"_L1,
        {{"msg_id"_L1, ref.id.value}, {"emoji"_L1, emoji.toWire()}}, context, std::move(callback));
}

void KookMessageService::removeReaction(
    const MessageRef &ref, const Emoji &emoji, const UserId &user, QObject *context, Callback<Unit> callback)
{
    post(ref.channel, "delete-reaction"_L1,
        {{"msg_id"_L1, ref.id.value}, {"emoji"_L1, emoji.toWire()}, {"user_id"_L1, user.value}}, context,
        std::move(callback));
}

Capabilities KookMessageService::capabilities() const
{
    Capabilities capabilities;
    capabilities.templates = true;
    capabilities.plainText = true;
    capabilities.moderation = true;
    // Only the sandbox has this call; the service has none.
    capabilities.clickButtons = isLoopback(m_rest.baseUrl());
    return capabilities;
}

void KookMessageService::setPinned(const MessageRef &ref, bool pinned, QObject *context, Callback<Unit> callback)
{
    if (ref.channel.kind == ChannelKind::Direct) {
        answerUnsupported(context, std::move(callback));
        return;
    }
    post(ref.channel, pinned ? "pin"_L1 : "unpin"_L1,
        {{"target_id"_L1, ref.channel.id.value}, {"msg_id"_L1, ref.id.value}}, context, std::move(callback));
}

void KookMessageService::clickButton(
    const MessageRef &ref, const QString &value, QObject *context, Callback<Unit> callback)
{
    m_rest.send(RestRequest::post(u"sandbox/click"_s, {{"msg_id"_L1, ref.id.value}, {"value"_L1, value}}), context,
        ignoringData(std::move(callback)));
}

Draft KookMessageService::mediaDraft(const std::vector<Attachment> &files, const QString &caption) const
{
    return draftOfMedia(files, caption);
}

void KookMessageService::fetchReactionUsers(
    const MessageRef &ref, const Emoji &emoji, QObject *context, Callback<std::vector<ReactionUser>> callback)
{
    using Users = std::vector<ReactionUser>;
    m_rest.read<Users>(
        RestRequest::get(
            path(ref.channel, "reaction-list"_L1), {{u"msg_id"_s, ref.id.value}, {u"emoji"_s, emoji.toWire()}}),
        context, [](const QJsonValue &data) -> Result<Users> { return parseReactionUsers(data); }, std::move(callback));
}

QString KookMessageService::emojiUrl(const QString &emojiId) const
{
    const QString host = m_rest.baseUrl().host();
    if (host.endsWith("kookapp.cn"_L1) || host.endsWith("kaiheila.cn"_L1))
        return u"https://img.kookapp.cn/emojis/%1.png"_s.arg(emojiId);
    // Other servers store their own pictures.
    QUrl url = m_rest.baseUrl();
    url.setQuery(QString());
    url.setPath(u"/assets/emojis/%1.png"_s.arg(emojiId));
    return url.toString(QUrl::FullyEncoded);
}

std::function<Content(const Draft &)> KookMessageService::reader() const
{
    return [](const Draft &draft) { return contentOf(draft.kind, draft.source); };
}

Content KookMessageService::preview(const Draft &draft) const
{
    return contentOf(draft.kind, draft.source);
}

//! What others than the server know of it.
void KookMessageService::complete(Message &message)
{
    m_people.resolve(message);
    if (message.author.id == m_people.self().id)
        m_marks.note(message);
}

void KookMessageService::mark(const MessageId &message, const QString &program)
{
    if (const auto marked = m_marks.mark(message, program))
        Q_EMIT eventReceived(*marked);
}

void KookMessageService::handleEvent(const QJsonObject &event)
{
    auto parsed = parseMessageEvent(event);
    if (!parsed)
        return;
    if (auto *created = std::get_if<MessageCreated>(&*parsed)) {
        if (created->message.channel.kind == ChannelKind::Direct)
            m_people.learnPeer(created->message.channel.id, peerOfDirectMessage(event, m_people.self().id));
        complete(created->message);
    } else if (const auto *updated = std::get_if<MessageUpdated>(&*parsed)) {
        // A temporary edit for somebody else is not for us.
        if (!updated->visibleOnlyTo.isEmpty() && updated->visibleOnlyTo != m_people.self().id)
            return;
    } else if (auto *clicked = std::get_if<ButtonClicked>(&*parsed)) {
        // In a direct chat the event has the people, not the chat.
        if (clicked->ref.channel.isEmpty())
            clicked->ref.channel = {ChannelKind::Direct, m_people.chatWith(clicked->click.user.id)};
        if (clicked->ref.channel.isEmpty())
            return;
    }
    m_messagesAsked.forget(messageOf(*parsed).value);
    if (m_catchingUp > 0)
        m_toldLive.insert(messageOf(*parsed));
    Q_EMIT eventReceived(*parsed);
}

} // namespace chat::kook

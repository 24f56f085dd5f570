// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakebackend.h"

#include "app/base/utctime.h"

#include <QTimer>

#include <algorithm>

namespace chat::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime startOfTime()
{
    return utcTime(1'700'000'000'000);
}

} // namespace

void FakeAnswers::failNext(const ApiError &error, int times)
{
    m_failures.insert(m_failures.end(), static_cast<size_t>(times), error);
}

ApiError FakeAnswers::takeFailure()
{
    ApiError error = m_failures.front();
    m_failures.pop_front();
    return error;
}

void FakeAnswers::schedule(std::function<void()> deliver)
{
    if (m_holding)
        m_held.push_back(std::move(deliver));
    else
        QTimer::singleShot(m_latency, this, std::move(deliver));
}

void FakeAnswers::releaseOne()
{
    if (m_held.empty())
        return;
    const auto deliver = std::move(m_held.front());
    m_held.pop_front();
    deliver();
}

void FakeAnswers::release()
{
    m_holding = false;
    while (!m_held.empty())
        releaseOne();
}

void FakeAnswers::dropHeld()
{
    m_holding = false;
    m_held.clear();
}

FakeMessageService::FakeMessageService(QObject *parent)
    : MessageService(parent)
{
    self.id = UserId(u"me"_s);
    self.name = u"Me"_s;
}

Content FakeMessageService::textContent(const QString &text)
{
    Block block;
    block.inlines.push_back({Inline::Kind::Text, text, {}, {}});
    Content content;
    content.plain = text;
    if (!text.isEmpty())
        content.blocks.push_back(block);
    return content;
}

Message FakeMessageService::makeMessage(
    const ChannelRef &channel, const QString &id, const QString &text, const User &author, const QDateTime &created)
{
    Message message;
    message.id = MessageId(id);
    message.channel = channel;
    message.author = author;
    message.rawType = 9;
    message.source = text;
    message.content = textContent(text);
    message.created = created;
    return message;
}

void FakeMessageService::fill(const ChannelRef &channel, int count, int first)
{
    User other;
    other.id = UserId(u"other"_s);
    other.name = u"Other"_s;
    auto &list = m_messages[channel];
    for (int i = first; i < first + count; ++i) {
        const QString number = QString::number(i);
        list.push_back(makeMessage(
            channel, u"m"_s + number, u"message "_s + number, i % 2 ? self : other, startOfTime().addSecs(60LL * i)));
    }
}

Message *FakeMessageService::find(const MessageRef &ref)
{
    auto &list = m_messages[ref.channel];
    const auto it = std::ranges::find(list, ref.id, &Message::id);
    return it == list.end() ? nullptr : &*it;
}

int FakeMessageService::callCount(Call::Kind kind) const
{
    return static_cast<int>(std::ranges::count(calls, kind, &Call::kind));
}

void FakeMessageService::changeReaction(const MessageRef &ref, const Emoji &emoji, int by, bool own)
{
    Message *message = find(ref);
    if (!message)
        return;
    auto &list = message->reactions;
    auto it = std::ranges::find(list, emoji, &Reaction::emoji);
    if (it == list.end() && by > 0)
        it = list.insert(list.end(), {emoji, 0, false});
    if (it == list.end())
        return;
    it->count += by;
    if (own)
        it->mine = by > 0;
    if (it->count <= 0)
        list.erase(it);
}

void FakeMessageService::store(const MessageEvent &event)
{
    if (const auto *created = std::get_if<MessageCreated>(&event)) {
        if (!find({created->message.channel, created->message.id}))
            m_messages[created->message.channel].push_back(created->message);
    } else if (const auto *updated = std::get_if<MessageUpdated>(&event)) {
        if (Message *message = find(updated->ref))
            applyUpdate(*message, *updated);
    } else if (const auto *deleted = std::get_if<MessageDeleted>(&event)) {
        std::erase_if(m_messages[deleted->ref.channel], [&](const Message &m) { return m.id == deleted->ref.id; });
    } else if (const auto *added = std::get_if<ReactionAdded>(&event)) {
        changeReaction(added->ref, added->emoji, 1, added->user == self.id);
    } else if (const auto *removed = std::get_if<ReactionRemoved>(&event)) {
        changeReaction(removed->ref, removed->emoji, -1, removed->user == self.id);
    }
}

void FakeMessageService::emitEvent(const MessageEvent &event)
{
    store(event);
    Q_EMIT eventReceived(event);
}

void FakeMessageService::done(const MessageEvent &event)
{
    store(event);
    if (echo)
        QTimer::singleShot(0, this, [this, event] { Q_EMIT eventReceived(event); });
}

MessagePage FakeMessageService::page(const MessageQuery &query)
{
    using Direction = MessageQuery::Direction;
    const auto &list = m_messages[query.channel];
    if (query.direction == Direction::Pinned) {
        MessagePage pins;
        std::ranges::copy_if(list, std::back_inserter(pins.messages), &Message::pinned);
        return pins;
    }
    const auto size = static_cast<qsizetype>(list.size());
    const qsizetype limit = query.limit;
    const QString key = query.direction == Direction::Around ? query.message.value : query.cursor.value;
    const auto at = std::ranges::find(list, MessageId(key), &Message::id) - list.begin();
    qsizetype begin = 0;
    qsizetype end = size;
    switch (query.direction) {
    case Direction::Latest:
        begin = size - limit;
        break;
    case Direction::Before:
        end = at == size ? 0 : at;
        begin = end - limit;
        break;
    case Direction::After:
        begin = at == size ? size : at + 1;
        end = begin + limit;
        break;
    case Direction::Around:
        begin = at == size ? size : at - limit / 2;
        end = at == size ? size : at + limit - limit / 2;
        break;
    case Direction::Pinned:
        begin = size;
        break;
    }
    begin = std::max<qsizetype>(begin, 0);
    end = std::min(end, size);
    MessagePage result;
    if (begin >= end)
        return result;
    result.messages.assign(list.begin() + begin, list.begin() + end);
    if (!honestEnds || begin > 0)
        result.older = Cursor{result.messages.front().id.value};
    const bool knownNewest = query.direction == Direction::Latest || (honestEnds && end == size);
    if (!knownNewest)
        result.newer = Cursor{result.messages.back().id.value};
    return result;
}

void FakeMessageService::fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback)
{
    calls.push_back({Call::Kind::Fetch, query, {query.channel, query.message}, {}, {}, false, {}});
    const bool beside
        = query.direction == MessageQuery::Direction::Before || query.direction == MessageQuery::Direction::After;
    answers.answer<MessagePage>(context, std::move(callback), [&]() -> Result<MessagePage> {
        if (strictCursors && beside && !find({query.channel, MessageId(query.cursor.value)}))
            return ApiError::notFound();
        return page(query);
    });
}

void FakeMessageService::fetchOne(const MessageRef &ref, QObject *context, Callback<Message> callback)
{
    calls.push_back({Call::Kind::FetchOne, {}, ref, {}, {}, false, {}});
    answers.answer<Message>(context, std::move(callback), [&]() -> Result<Message> {
        const Message *message = find(ref);
        return message ? Result<Message>(*message) : Result<Message>(ApiError::notFound());
    });
}

void FakeMessageService::fetchRaw(const MessageRef &ref, QObject *context, Callback<QByteArray> callback)
{
    answers.answer<QByteArray>(context, std::move(callback), [&]() -> Result<QByteArray> {
        const Message *message = find(ref);
        return message ? Result<QByteArray>(message->raw.bytes) : Result<QByteArray>(ApiError::notFound());
    });
}

void FakeMessageService::send(
    const ChannelRef &channel, const Draft &draft, QObject *context, Callback<Message> callback)
{
    calls.push_back({Call::Kind::Send, {}, {channel, {}}, draft, {}, false, {}});
    answers.answer<Message>(context, std::move(callback), [&]() -> Result<Message> {
        const auto &list = m_messages[channel];
        const QDateTime created
            = list.empty() ? startOfTime() : list.back().created.addMSecs(1); // before whatever comes next
        Message message = makeMessage(channel, u"sent%1"_s.arg(m_nextId++), draft.source, self, created);
        message.kind = draft.kind;
        message.nonce = draft.nonce;
        message.visibleOnlyTo = draft.onlyFor;
        if (const Message *quoted = draft.quoted ? find({channel, *draft.quoted}) : nullptr) {
            Quote quote;
            quote.id = quoted->id;
            quote.author = quoted->author;
            quote.summary = quoted->content.plain;
            quote.created = quoted->created;
            message.quote = quote;
        }
        done(MessageCreated{message});
        return message;
    });
}

void FakeMessageService::edit(const MessageRef &ref, const Draft &draft, QObject *context, Callback<Unit> callback)
{
    calls.push_back({Call::Kind::Edit, {}, ref, draft, {}, false, {}});
    answers.answer<Unit>(context, std::move(callback), [&]() -> Result<Unit> {
        const Message *message = find(ref);
        if (!message)
            return ApiError::notFound();
        MessageUpdated update;
        update.ref = ref;
        update.source = draft.source;
        update.content = textContent(draft.source);
        update.edited = message->created.addSecs(30);
        if (draft.quoted && draft.quoted->isEmpty())
            update.quote = std::optional<Quote>();
        done(update);
        return Unit{};
    });
}

void FakeMessageService::remove(const MessageRef &ref, QObject *context, Callback<Unit> callback)
{
    calls.push_back({Call::Kind::Remove, {}, ref, {}, {}, false, {}});
    answers.answer<Unit>(context, std::move(callback), [&]() -> Result<Unit> {
        if (!find(ref))
            return ApiError::notFound();
        done(MessageDeleted{ref});
        return Unit{};
    });
}

void FakeMessageService::setReaction(
    const MessageRef &ref, const Emoji &emoji, bool on, QObject *context, Callback<Unit> callback)
{
    calls.push_back({Call::Kind::SetReaction, {}, ref, {}, emoji, on, self.id});
    answers.answer<Unit>(context, std::move(callback), [&]() -> Result<Unit> {
        if (!find(ref))
            return ApiError::notFound();
        if (on)
            done(ReactionAdded{ref, emoji, self.id});
        else
            done(ReactionRemoved{ref, emoji, self.id});
        return Unit{};
    });
}

void FakeMessageService::removeReaction(
    const MessageRef &ref, const Emoji &emoji, const UserId &user, QObject *context, Callback<Unit> callback)
{
    calls.push_back({Call::Kind::RemoveReaction, {}, ref, {}, emoji, false, user});
    answers.answer<Unit>(context, std::move(callback), [&]() -> Result<Unit> {
        if (!find(ref))
            return ApiError::notFound();
        done(ReactionRemoved{ref, emoji, user});
        return Unit{};
    });
}

void FakeMessageService::clearReactions(
    const MessageRef &ref, const Emoji &emoji, QObject *context, Callback<Unit> callback)
{
    calls.push_back({Call::Kind::ClearReactions, {}, ref, {}, emoji, false, {}});
    answers.answer<Unit>(context, std::move(callback), [&]() -> Result<Unit> {
        if (!find(ref))
            return ApiError::notFound();
        for (const ReactionUser &person : reactionUsers.value(emoji.id))
            emitEvent(ReactionRemoved{ref, emoji, person.user.id});
        return Unit{};
    });
}

void FakeMessageService::fetchReactionUsers(
    const MessageRef &ref, const Emoji &emoji, QObject *context, Callback<std::vector<ReactionUser>> callback)
{
    calls.push_back({Call::Kind::FetchReactionUsers, {}, ref, {}, emoji, false, {}});
    answers.answer<std::vector<ReactionUser>>(
        context, std::move(callback), [&] { return Result<std::vector<ReactionUser>>(reactionUsers.value(emoji.id)); });
}

void FakeMessageService::setPinned(const MessageRef &ref, bool pinned, QObject *context, Callback<Unit> callback)
{
    calls.push_back({Call::Kind::SetPinned, {}, ref, {}, {}, pinned, {}});
    answers.answer<Unit>(context, std::move(callback), [&]() -> Result<Unit> {
        if (!find(ref))
            return ApiError::notFound();
        find(ref)->pinned = pinned;
        done(MessagePinned{ref, pinned, self.id});
        return Unit{};
    });
}

void FakeMessageService::clickButton(
    const MessageRef &ref, const QString &value, QObject *context, Callback<Unit> callback)
{
    calls.push_back({Call::Kind::ClickButton, {}, ref, {}, {}, false, {}, value});
    answers.answer<Unit>(context, std::move(callback), [&]() -> Result<Unit> {
        if (!find(ref))
            return ApiError::notFound();
        done(ButtonClicked{ref, {value, self, QDateTime::currentDateTimeUtc()}});
        return Unit{};
    });
}

void FakeAssetService::upload(const Upload &upload, QObject *context, Callback<QString> callback)
{
    answers.answer<QString>(context, std::move(callback), [&] {
        uploads.push_back(upload);
        if (upload.progress) {
            upload.progress(upload.bytes.size() / 2, upload.bytes.size());
            upload.progress(upload.bytes.size(), upload.bytes.size());
        }
        return Result<QString>(u"https://assets.test/%1/%2"_s.arg(uploads.size()).arg(upload.fileName));
    });
}

FakeBackend::FakeBackend(QObject *parent)
    : Backend(parent)
    , me(messageService.self)
{
}

void FakeBackend::setConnection(const ConnectionState &state)
{
    if (m_connection == state)
        return;
    m_connection = state;
    Q_EMIT connectionChanged();
}

void FakeBackend::start()
{
    ConnectionState state;
    state.phase = ConnectionState::Phase::Connecting;
    setConnection(state);
    QTimer::singleShot(0, this, [this] {
        ConnectionState next;
        if (refuse) {
            next.phase = ConnectionState::Phase::Refused;
            next.error = refuse;
            setConnection(next);
            return;
        }
        m_self = me;
        messageService.self = me;
        directoryService.self = me.id;
        Q_EMIT selfChanged();
        next.phase = ConnectionState::Phase::Online;
        setConnection(next);
    });
}

void FakeBackend::takeOver(QObject *context, Callback<Unit> callback)
{
    ++takeOvers;
    messageService.answers.answer<Unit>(context, std::move(callback), [] { return Result<Unit>(Unit{}); });
}

void FakeBackend::assume(const User &self)
{
    if (!m_self.id.isEmpty())
        return;
    m_self = self;
    messageService.self = self;
    directoryService.self = self.id;
    Q_EMIT selfChanged();
}

void FakeBackend::stop()
{
    setConnection({});
}

void FakeBackend::retryNow()
{
    ++retries;
}

} // namespace chat::test

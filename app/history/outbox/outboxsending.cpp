// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/outbox/outboxsending.h"

#include "app/history/outbox/outboxuploads.h"
#include "app/history/storedhistory.h"
#include "app/services/messageservice.h"

#include <QUuid>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace chat {

using Kind = OutboxEntry::Kind;
using State = OutboxEntry::State;
using Step = OutboxEntry::Step;

namespace {
constexpr int kClockTolerance = 300; // seconds between the server's clock and ours if no better value is known
constexpr int kMostSearches = 3; // in a row while history cannot be read
constexpr qsizetype kHeardKept = 500;

} // namespace

OutboxSending::OutboxSending(OutboxContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_uploads(new OutboxUploads(context, this))
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &OutboxSending::countDown);
    connect(m_uploads, &OutboxUploads::ended, this, &OutboxSending::onUploaded);
    connect(m_uploads, &OutboxUploads::progressed, this, [this](Key key) {
        if (const OutboxEntry *entry = m_context.entries.find(key))
            changed(*entry);
    });
    connect(&context.service, &MessageService::sendHeld, this, &OutboxSending::onHeld);
}

MessageId OutboxSending::send(
    const ChannelRef &channel, Draft draft, const User &author, const std::optional<Quote> &quote, OutgoingFiles files)
{
    if (draft.nonce.isEmpty())
        draft.nonce = QUuid::createUuid().toString(QUuid::WithoutBraces);
    OutboxEntry made;
    made.channel = channel;
    made.message = localIdOf(draft.nonce);
    made.draft = std::move(draft);
    made.author = author;
    made.quote = quote;
    m_context.entries.adopt(files);
    made.files = std::move(files);
    if (!quote && made.draft.quoted && !made.draft.quoted->isEmpty())
        made.quote = Quote{*made.draft.quoted, {}, {}, {}, {}};
    made.created = QDateTime::currentDateTimeUtc();
    const OutboxEntry &entry = m_context.entries.add(std::move(made));
    MessageId local = entry.message;
    advance(channel);
    if (entry.run.step == Step::Idle)
        m_context.entries.save(entry); // it waits for others, or for the connection
    Q_EMIT rowAdded(channel, local);
    return local;
}

// ---- one after the other ------------------------------------------------------------------------------------------

//! The next step in this conversation. A refused message does not stop those after it; one in doubt does until it was
//! looked for.
void OutboxSending::advance(const ChannelRef &channel)
{
    if (!m_context.online || !m_context.entries.isOpen())
        return;
    OutboxEntry *next = nullptr;
    for (OutboxEntry &entry : m_context.entries.all()) {
        if (entry.kind != Kind::Send || entry.channel != channel)
            continue;
        if (entry.run.step != Step::Idle)
            return;
        if (!next && (entry.state == State::Waiting || entry.state == State::Leaving))
            next = &entry;
    }
    if (!next)
        return;
    if (next->run.pauseFirst)
        pause(*next);
    else if (next->state != State::Waiting)
        look(*next);
    else if (next->isUploaded())
        depart(*next);
    else
        upload(*next);
}

void OutboxSending::advanceAll()
{
    QSet<ChannelRef> channels;
    for (const OutboxEntry &entry : m_context.entries.all()) {
        if (entry.kind == Kind::Send)
            channels.insert(entry.channel);
    }
    for (const ChannelRef &channel : std::as_const(channels))
        advance(channel);
}

void OutboxSending::pause(OutboxEntry &entry)
{
    entry.run.pauseFirst = false;
    entry.run.step = Step::Pausing;
    changed(entry);
    QTimer::singleShot(m_context.pauseAfter(entry.run.failures), this, [this, key = entry.run.key] {
        OutboxEntry *waited = m_context.entries.find(key);
        if (!waited || waited->run.step != Step::Pausing)
            return;
        waited->run.step = Step::Idle;
        changed(*waited);
        advance(waited->channel);
    });
}

void OutboxSending::upload(OutboxEntry &entry)
{
    entry.run.step = Step::Uploading;
    changed(entry);
    m_context.entries.save(entry, [this, key = entry.run.key] {
        if (const OutboxEntry *saved = m_context.entries.find(key); saved && saved->run.step == Step::Uploading)
            m_uploads->start(*saved);
    });
}

void OutboxSending::onUploaded(Key key, const std::optional<ApiError> &error)
{
    OutboxEntry *entry = m_context.entries.find(key);
    if (!entry || entry->run.step != Step::Uploading)
        return;
    const ChannelRef channel = entry->channel;
    entry->run.step = Step::Idle;
    if (error && isServerAway(*error)) {
        entry->run.pauseFirst = true;
        ++entry->run.failures;
    } else if (error) {
        entry->error = error;
        setState(*entry, State::Failed);
        m_context.entries.save(*entry);
    }
    advance(channel);
}

void OutboxSending::depart(OutboxEntry &entry)
{
    if (!entry.from.isValid()) {
        const OutboxEntries::Newest newest = m_context.entries.newest(entry.channel);
        entry.after = newest.id;
        entry.from = newest.created.isValid() ? newest.created : entry.created.addSecs(-kClockTolerance);
    }
    entry.run.step = Step::Saving;
    entry.run.heldUntil = {};
    entry.error.reset();
    setState(entry, State::Leaving);
    m_context.entries.save(entry, [this, key = entry.run.key] { post(key); });
}

void OutboxSending::post(Key key)
{
    OutboxEntry *entry = m_context.entries.find(key);
    if (!entry || entry->run.step != Step::Saving)
        return;
    if (!m_context.online) { // it certainly did not leave
        entry->run.step = Step::Idle;
        setState(*entry, State::Waiting);
        m_context.entries.save(*entry);
        return;
    }
    entry->run.step = Step::UnderWay;
    m_context.service.send(
        entry->channel, entry->draft, this, [this, key](const Result<Message> &result) { onAnswer(key, result); });
}

void OutboxSending::onAnswer(Key key, const Result<Message> &result)
{
    OutboxEntry *entry = m_context.entries.find(key);
    if (!entry)
        return; // its event came before
    entry->run.step = Step::Idle;
    entry->run.heldUntil = {};
    if (result)
        confirm(*entry, result.value(), Source::Answer);
    else
        onFailed(*entry, result.error());
}

void OutboxSending::onFailed(OutboxEntry &entry, const ApiError &error)
{
    const ChannelRef channel = entry.channel;
    if (error.neverLeft) {
        setState(entry, State::Waiting);
        entry.run.pauseFirst = true;
        ++entry.run.failures;
        m_context.entries.save(entry);
        advance(channel);
        return;
    }
    entry.error = error;
    if (!mayHaveArrived(error)) {
        setState(entry, State::Failed);
    } else if (!entry.draft.onlyFor.isEmpty()) { // a message for one person only is not in history
        entry.doubtful = true;
        setState(entry, State::InDoubt);
    } else {
        entry.doubtful = true;
        entry.run.pauseFirst = true; // the server may still be processing it
        changed(entry);
    }
    m_context.entries.save(entry);
    advance(channel);
}

//! The entry has become a message of the server.
void OutboxSending::confirm(OutboxEntry &entry, const Message &message, Source source)
{
    const ChannelRef channel = entry.channel;
    const MessageId local = entry.message;
    Message now = message;
    if (source == Source::Answer) { // its content may be what was sent
        now = m_context.rowOf(entry);
        now.id = message.id;
        if (message.created.isValid())
            now.created = message.created;
        now.state = SendState::Sent;
        now.heldUntil = {};
        now.files.reset();
        now.error.reset();
    }
    const bool heard = m_heard.contains(now.id); // its event came first, and could not be matched
    m_context.entries.claim(channel, now.id, now.created);
    m_context.entries.drop(entry.run.key);
    const bool ours = source == Source::Answer && !heard && now.visibleOnlyTo.isEmpty();
    if (StoredHistory *history = m_context.history; ours && history)
        history->takeOwn(MessageCreated{now});
    Q_EMIT sent(channel, local, now);
    if (ours)
        awaitEcho({channel, now.id});
    for (OutboxEntry &other : m_context.entries.all()) {
        if (other.kind == Kind::Send && other.channel == channel && other.run.lookAgain)
            recheck(other);
    }
    advance(channel);
}

void OutboxSending::awaitEcho(const MessageRef &ref)
{
    m_unechoed.insert(ref.id);
    QTimer::singleShot(3 * m_context.patience, this, [this, ref] {
        if (m_unechoed.remove(ref.id))
            Q_EMIT doubtful(ref);
    });
}

// ---- doubts -------------------------------------------------------------------------------------------------------

void OutboxSending::look(OutboxEntry &entry)
{
    entry.run.step = Step::Looking;
    entry.run.lookAgain = false;
    changed(entry);
    const Key key = entry.run.key;
    auto *search = new TwinSearch(
        m_context.service, m_context.history, entry.channel,
        [this, key](const Message &candidate) {
            const OutboxEntry *sought = m_context.entries.find(key);
            return sought && isTwin(m_context, *sought, candidate);
        },
        [this, key](const TwinSearch::Outcome &outcome) { onLooked(key, outcome); }, this);
    search->start(entry.after, entry.from);
}

void OutboxSending::onLooked(Key key, const TwinSearch::Outcome &outcome)
{
    OutboxEntry *entry = m_context.entries.find(key);
    if (!entry || entry->run.step != Step::Looking)
        return; // its event came first
    const ChannelRef channel = entry->channel;
    entry->run.step = Step::Idle;
    if (outcome.found) {
        confirm(*entry, *outcome.found, Source::History);
        return;
    }
    if (outcome.error && isServerAway(*outcome.error) && entry->run.failures < kMostSearches) {
        ++entry->run.failures;
        entry->run.pauseFirst = true;
        changed(*entry);
        advance(channel);
        return;
    }
    entry->run.failures = 0;
    const bool send = std::exchange(entry->run.sendIfAbsent, false);
    if (send && !outcome.error) {
        setState(*entry, State::Waiting);
    } else {
        if (outcome.error && (send || !entry->error))
            entry->error = outcome.error;
        setState(*entry, State::InDoubt);
    }
    m_context.entries.save(*entry);
    advance(channel);
}

//! Looks for a message in doubt once more.
void OutboxSending::recheck(OutboxEntry &entry)
{
    entry.run.lookAgain = false;
    if (entry.state != State::InDoubt || entry.run.step != Step::Idle || !entry.draft.onlyFor.isEmpty())
        return;
    setState(entry, State::Leaving);
}

//! Another message with the same words is being sent: one found in history could be that one.
bool OutboxSending::likeUnderWay(const OutboxEntry &entry) const
{
    const auto &all = m_context.entries.all();
    return std::ranges::any_of(all, [&entry](const OutboxEntry &other) {
        return other.kind == Kind::Send && other.channel == entry.channel && other.leavesNow()
            && other.run.key != entry.run.key && other.draft.kind == entry.draft.kind
            && other.draft.source == entry.draft.source;
    });
}

void OutboxSending::lookIn(const ChannelRef &channel, const std::vector<Message> &messages)
{
    std::vector<Key> lost;
    for (const OutboxEntry &entry : m_context.entries.all()) {
        if (entry.kind == Kind::Send && entry.channel == channel && entry.doubtful && !entry.leavesNow())
            lost.push_back(entry.run.key);
    }
    for (const Key key : lost) {
        OutboxEntry *entry = m_context.entries.find(key);
        if (!entry)
            continue;
        const auto twin = std::ranges::find_if(
            messages, [&](const Message &candidate) { return isTwin(m_context, *entry, candidate); });
        if (twin == messages.end())
            continue;
        if (likeUnderWay(*entry))
            entry->run.lookAgain = true;
        else
            confirm(*entry, *twin, Source::History);
    }
}

// ---- what others do -----------------------------------------------------------------------------------------------

void OutboxSending::resend(OutboxEntry &entry)
{
    if (entry.run.step != Step::Idle || (entry.state != State::Failed && entry.state != State::InDoubt))
        return;
    const ChannelRef channel = entry.channel;
    entry.run.failures = 0;
    if (entry.doubtful && entry.draft.onlyFor.isEmpty()) {
        entry.run.sendIfAbsent = true;
        setState(entry, State::Leaving);
    } else {
        setState(entry, State::Waiting);
    }
    m_context.entries.save(entry);
    advance(channel);
}

bool OutboxSending::mayDrop(const OutboxEntry &entry)
{
    return !entry.leavesNow() && entry.run.step != Step::Looking && entry.state != State::Leaving;
}

void OutboxSending::drop(OutboxEntry &entry)
{
    const ChannelRef channel = entry.channel;
    const MessageId local = entry.message;
    m_uploads->stop(entry);
    m_context.entries.drop(entry.run.key);
    Q_EMIT rowGone(channel, local);
    advance(channel);
}

bool OutboxSending::change(OutboxEntry &entry, const Draft &draft)
{
    if (!entry.files.empty())
        return false;
    const bool stays = entry.state == State::Waiting || (entry.state == State::Failed && !entry.doubtful);
    if (!stays || entry.leavesNow())
        return false;
    entry.draft.kind = draft.kind;
    entry.draft.source = draft.source;
    entry.draft.typed.clear();
    if (draft.quoted && draft.quoted->isEmpty()) {
        entry.draft.quoted.reset();
        entry.quote.reset();
    }
    m_context.entries.save(entry);
    changed(entry);
    return true;
}

void OutboxSending::onOpened()
{
    for (OutboxEntry &entry : m_context.entries.all()) {
        if (entry.kind != Kind::Send || !entry.run.earlier)
            continue;
        if (entry.state == State::Leaving) {
            entry.doubtful = true; // the program ended before the answer
            entry.run.pauseFirst = true;
            if (!entry.draft.onlyFor.isEmpty())
                entry.state = State::InDoubt;
        }
        Q_EMIT rowAdded(entry.channel, entry.message);
    }
    advanceAll();
}

void OutboxSending::onOnline()
{
    for (OutboxEntry &entry : m_context.entries.all()) {
        if (entry.kind != Kind::Send)
            continue;
        if (m_context.online && entry.run.step == Step::Pausing && entry.state == State::Waiting)
            entry.run.step = Step::Idle; // it waited for the server
        if (m_context.online && entry.run.step == Step::Idle) {
            entry.run.failures = 0;
            if (entry.state == State::Waiting)
                entry.run.pauseFirst = false;
            recheck(entry);
        }
        changed(entry);
    }
    advanceAll();
}

void OutboxSending::onEventsLost()
{
    for (OutboxEntry &entry : m_context.entries.all()) {
        if (entry.kind == Kind::Send)
            recheck(entry);
    }
    advanceAll();
}

void OutboxSending::onCreated(const Message &message)
{
    if (message.author.id != m_context.self.id) {
        m_context.entries.noteNewest(message.channel, message.id, message.created);
        return;
    }
    m_unechoed.remove(message.id);
    OutboxEntry *entry = message.nonce.isEmpty() ? nullptr : m_context.entries.findSend(localIdOf(message.nonce));
    if (entry && entry->channel == message.channel) {
        confirm(*entry, message, Source::Event);
        return;
    }
    if (m_heard.size() >= kHeardKept)
        m_heard.clear();
    m_heard.insert(message.id);
    lookIn(message.channel, {message});
    m_context.entries.noteNewest(message.channel, message.id, message.created);
}

// ---- held by a rate limit -----------------------------------------------------------------------------------------

void OutboxSending::onHeld(const QString &nonce, const QDateTime &until)
{
    OutboxEntry *entry = m_context.entries.findSend(localIdOf(nonce));
    if (!entry || entry->run.step != Step::UnderWay)
        return;
    entry->run.heldUntil = until;
    if (until.isValid() && !m_second.isActive())
        m_second.start();
    changed(*entry);
}

void OutboxSending::countDown()
{
    bool any = false;
    for (const OutboxEntry &entry : m_context.entries.all()) {
        if (entry.kind != Kind::Send || !entry.run.heldUntil.isValid())
            continue;
        any = true;
        changed(entry);
    }
    if (!any)
        m_second.stop();
}

void OutboxSending::setState(OutboxEntry &entry, State state)
{
    entry.state = state;
    changed(entry);
}

void OutboxSending::changed(const OutboxEntry &entry)
{
    Q_EMIT rowChanged(entry.channel, entry.message);
}

} // namespace chat

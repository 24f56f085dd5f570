// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/outbox/outboxchanges.h"

#include "app/history/storedhistory.h"
#include "app/services/messageservice.h"

#include <QSet>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace chat {

using Kind = OutboxEntry::Kind;
using State = OutboxEntry::State;
using Step = OutboxEntry::Step;

namespace {

constexpr int kMostTries = 8; // in a row of a change that waits, while the server fails

bool changes(const OutboxEntry &entry, const MessageRef &ref)
{
    return entry.kind != Kind::Send && entry.message == ref.id && entry.channel == ref.channel;
}

bool isReaction(const OutboxEntry &entry, const MessageRef &ref, const Emoji &emoji)
{
    return entry.kind == Kind::React && changes(entry, ref) && entry.emoji == emoji;
}

bool isFree(const OutboxEntry &entry)
{
    return entry.run.step != Step::UnderWay;
}

} // namespace

OutboxChanges::OutboxChanges(OutboxContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

//! Calls `condition` for all changes, and drops those for which it is true.
template <class Condition> void OutboxChanges::dropIf(const Condition &condition)
{
    std::vector<Key> keys;
    for (const OutboxEntry &entry : m_context.entries.all()) {
        if (entry.kind != Kind::Send && condition(entry))
            keys.push_back(entry.run.key);
    }
    for (const Key key : keys)
        m_context.entries.drop(key);
}

void OutboxChanges::answer(OutboxEntry &entry, Result<Unit> result)
{
    auto waiting = std::exchange(entry.run.answer, nullptr);
    if (!waiting)
        return;
    QMetaObject::invokeMethod(
        this, [waiting = std::move(waiting), result = std::move(result)] { waiting(result); }, Qt::QueuedConnection);
}

// ---- what is asked ------------------------------------------------------------------------------------------------

void OutboxChanges::add(OutboxEntry made)
{
    advanceWhenSaved(m_context.entries.add(std::move(made)));
}

//! Nothing leaves before it is on disk, with everything that was written before it.
void OutboxChanges::advanceWhenSaved(OutboxEntry &entry)
{
    entry.run.step = Step::Saving;
    m_context.entries.save(entry, [this, key = entry.run.key, save = ++entry.run.saves] {
        OutboxEntry *saved = m_context.entries.find(key);
        if (!saved || saved->run.step != Step::Saving || saved->run.saves != save)
            return;
        saved->run.step = Step::Idle;
        if (!m_context.online || isLocalId(saved->message))
            keep(*saved);
        advance(saved->ref());
    });
}

void OutboxChanges::edit(const MessageRef &ref, const Draft &draft, Answer answer)
{
    dropIf([&ref](const OutboxEntry &entry) {
        return entry.kind == Kind::Edit && changes(entry, ref) && isFree(entry) && !entry.run.answer;
    }); // the new text replaces one that waits
    OutboxEntry entry;
    entry.kind = Kind::Edit;
    entry.channel = ref.channel;
    entry.message = ref.id;
    entry.draft = draft;
    entry.run.answer = std::move(answer);
    add(std::move(entry));
    Q_EMIT overlayChanged(ref);
}

void OutboxChanges::remove(const MessageRef &ref, Answer answer)
{
    OutboxEntry entry;
    entry.kind = Kind::Remove;
    entry.channel = ref.channel;
    entry.message = ref.id;
    entry.run.answer = std::move(answer);
    add(std::move(entry));
}

void OutboxChanges::setReaction(const MessageRef &ref, const Emoji &emoji, bool on)
{
    OutboxEntry *last = nullptr;
    const OutboxEntry *underWay = nullptr;
    for (OutboxEntry &entry : m_context.entries.all()) {
        if (!isReaction(entry, ref, emoji))
            continue;
        if (isFree(entry))
            last = &entry;
        else
            underWay = &entry;
    }
    const bool asSent = underWay && underWay->on == on;
    const bool asBefore = !underWay && last && !last->run.tried && !last->run.earlier && last->on != on;
    if (last && (asSent || asBefore)) {
        m_context.entries.drop(last->run.key);
    } else if (last && last->on != on) {
        last->on = on;
        m_context.entries.save(*last);
    } else if (!last && !asSent) {
        OutboxEntry entry;
        entry.kind = Kind::React;
        entry.channel = ref.channel;
        entry.message = ref.id;
        entry.emoji = emoji;
        entry.on = on;
        add(std::move(entry));
    }
    std::erase_if(m_done, [&](const OutboxEntry &done) { return isReaction(done, ref, emoji) && done.on != on; });
    Q_EMIT overlayChanged(ref);
}

void OutboxChanges::retry(const MessageId &id)
{
    std::vector<MessageRef> refs;
    for (OutboxEntry &entry : m_context.entries.all()) {
        if (entry.kind != Kind::Edit || entry.message != id || entry.state != State::Failed)
            continue;
        entry.state = State::Waiting;
        entry.error.reset();
        m_context.entries.save(entry);
        refs.push_back(entry.ref());
    }
    for (const MessageRef &ref : refs) {
        Q_EMIT overlayChanged(ref);
        advance(ref);
    }
}

void OutboxChanges::giveUp(const MessageId &id)
{
    std::vector<MessageRef> refs;
    dropIf([&](const OutboxEntry &entry) {
        if (entry.kind != Kind::Edit || entry.message != id || entry.state != State::Failed)
            return false;
        refs.push_back(entry.ref());
        return true;
    });
    for (const MessageRef &ref : refs)
        Q_EMIT overlayChanged(ref);
}

// ---- one after the other ------------------------------------------------------------------------------------------

void OutboxChanges::advance(const MessageRef &ref)
{
    if (!m_context.online || !m_context.entries.isOpen() || isLocalId(ref.id))
        return;
    QSet<QString> busy; // lanes: one for each emoji, one for everything else
    std::vector<OutboxEntry *> next;
    for (OutboxEntry &entry : m_context.entries.all()) {
        if (!changes(entry, ref) || entry.state == State::Failed)
            continue;
        const QString lane = entry.kind == Kind::React ? entry.emoji.id : QString();
        if (busy.contains(lane))
            continue;
        busy.insert(lane);
        if (entry.run.step == Step::Idle)
            next.push_back(&entry);
    }
    for (OutboxEntry *entry : next)
        post(*entry);
}

void OutboxChanges::advanceAll()
{
    std::vector<MessageRef> refs;
    for (const OutboxEntry &entry : m_context.entries.all()) {
        if (entry.kind != Kind::Send && std::ranges::find(refs, entry.ref()) == refs.end())
            refs.push_back(entry.ref());
    }
    for (const MessageRef &ref : refs)
        advance(ref);
}

void OutboxChanges::post(OutboxEntry &entry)
{
    entry.run.step = Step::UnderWay;
    entry.run.tried = true;
    entry.run.echoed = false;
    const auto done = [this, key = entry.run.key](Result<Unit> result) { onAnswer(key, std::move(result)); };
    MessageService &service = m_context.service;
    const OutboxEntry copy = entry; // events may come within the call
    switch (copy.kind) {
    case Kind::Edit:
        service.edit(copy.ref(), copy.draft, this, done);
        break;
    case Kind::Remove:
        service.remove(copy.ref(), this, done);
        break;
    case Kind::React:
        service.setReaction(copy.ref(), copy.emoji, copy.on, this, done);
        break;
    case Kind::Send:
        break;
    }
}

void OutboxChanges::onAnswer(Key key, const Result<Unit> &result)
{
    OutboxEntry *entry = m_context.entries.find(key);
    if (!entry)
        return;
    const MessageRef ref = entry->ref();
    entry->run.step = Step::Idle;
    const bool gone = !result && result.error().kind == ApiError::Kind::NotFound;
    // Its event proves that it was done, whatever the answer says. Somebody else may have deleted it first.
    if (result || entry->run.echoed || (gone && entry->kind == Kind::Remove)) {
        onDone(*entry);
    } else if (isServerAway(result.error())
        || (entry->run.kept && mayHaveArrived(result.error()) && entry->run.failures < kMostTries)) {
        keep(*entry);
        ++entry->run.failures;
        pause(*entry);
    } else {
        onRefused(*entry, result.error());
    }
    advance(ref);
}

void OutboxChanges::pause(OutboxEntry &entry)
{
    entry.run.step = Step::Pausing;
    QTimer::singleShot(m_context.pauseAfter(entry.run.failures), this, [this, key = entry.run.key] {
        OutboxEntry *waited = m_context.entries.find(key);
        if (!waited || waited->run.step != Step::Pausing)
            return;
        waited->run.step = Step::Idle;
        advance(waited->ref());
    });
}

//! It waits, and is shown as if it was done.
void OutboxChanges::keep(OutboxEntry &entry)
{
    answer(entry, Unit{});
    if (!std::exchange(entry.run.kept, true))
        Q_EMIT overlayChanged(entry.ref());
}

void OutboxChanges::onDone(OutboxEntry &entry)
{
    const MessageRef ref = entry.ref();
    answer(entry, Unit{});
    if (StoredHistory *history = m_context.history) {
        switch (entry.kind) {
        case Kind::Edit:
            if (entry.draft.onlyFor.isEmpty()) {
                MessageUpdated update;
                update.ref = ref;
                update.source = entry.draft.source;
                update.content = m_context.service.preview(entry.draft);
                update.edited = QDateTime::currentDateTimeUtc();
                if (entry.draft.quoted && entry.draft.quoted->isEmpty())
                    update.quote = std::optional<Quote>();
                history->takeOwn(update);
            }
            break;
        case Kind::Remove:
            history->takeOwn(MessageDeleted{ref});
            break;
        case Kind::React:
            if (entry.on)
                history->takeOwn(ReactionAdded{ref, entry.emoji, m_context.self.id});
            else
                history->takeOwn(ReactionRemoved{ref, entry.emoji, m_context.self.id});
            break;
        case Kind::Send:
            break;
        }
    }
    const OutboxEntry done = entry;
    m_context.entries.drop(entry.run.key);
    if (done.kind == Kind::Remove)
        forget(ref);
    linger(done);
    Q_EMIT overlayChanged(ref);
    if (done.run.contradicted) // an earlier request of ours arrived late
        QTimer::singleShot(m_context.patience, this, [this, ref] { Q_EMIT doubtful(ref); });
}

void OutboxChanges::linger(const OutboxEntry &entry)
{
    std::erase_if(m_done, [&entry](const OutboxEntry &done) {
        return changes(done, entry.ref()) && done.kind == entry.kind && done.emoji == entry.emoji;
    });
    OutboxEntry done = entry;
    done.run.key = ++m_lastDone;
    done.run.answer = nullptr;
    done.run.kept = true;
    m_done.push_back(std::move(done));
    QTimer::singleShot(m_context.patience, this, [this, key = m_lastDone, ref = entry.ref()] {
        if (std::erase_if(m_done, [key](const OutboxEntry &old) { return old.run.key == key; }) > 0)
            Q_EMIT overlayChanged(ref);
    });
}

void OutboxChanges::onRefused(OutboxEntry &entry, const ApiError &error)
{
    const MessageRef ref = entry.ref();
    const Kind kind = entry.kind;
    const bool asked = static_cast<bool>(entry.run.answer);
    if (kind == Kind::Edit && entry.run.kept && error.kind != ApiError::Kind::NotFound) {
        entry.state = State::Failed; // nobody waits for the answer: the text must not get lost
        entry.error = error;
        m_context.entries.save(entry);
    } else if (kind == Kind::React) {
        const Emoji emoji = entry.emoji;
        dropIf([&](const OutboxEntry &other) { return isReaction(other, ref, emoji); });
    } else {
        answer(entry, error);
        m_context.entries.drop(entry.run.key);
    }
    Q_EMIT overlayChanged(ref);
    if (kind != Kind::Edit || !asked)
        Q_EMIT actionFailed(ref, error);
    if (kind == Kind::React || mayHaveArrived(error))
        Q_EMIT doubtful(ref);
}

// ---- what is laid over --------------------------------------------------------------------------------------------

bool OutboxChanges::changesAny(const MessageRef &ref) const
{
    const auto any = [&ref](const OutboxEntry &entry) { return changes(entry, ref); };
    return std::ranges::any_of(m_done, any) || std::ranges::any_of(m_context.entries.all(), any);
}

void OutboxChanges::apply(Message &message) const
{
    const MessageRef ref{message.channel, message.id};
    for (const OutboxEntry &done : m_done) {
        if (changes(done, ref))
            lay(done, true, message);
    }
    for (const OutboxEntry &entry : m_context.entries.all()) {
        if (changes(entry, ref))
            lay(entry, false, message);
    }
}

void OutboxChanges::lay(const OutboxEntry &entry, bool done, Message &message) const
{
    switch (entry.kind) {
    case Kind::React:
        applyReaction(message.reactions, entry.emoji, true, entry.on);
        if (entry.run.kept && !done && message.pending == PendingChange::None)
            message.pending = PendingChange::Reaction;
        break;
    case Kind::Remove:
        if (entry.run.kept)
            message.pending = PendingChange::Removal;
        break;
    case Kind::Edit:
        if (!entry.run.kept || !entry.draft.onlyFor.isEmpty())
            break;
        message.source = entry.draft.source;
        message.content = m_context.service.preview(entry.draft);
        if (entry.draft.quoted && entry.draft.quoted->isEmpty())
            message.quote.reset();
        if (entry.state == State::Failed) {
            message.pending = PendingChange::RefusedEdit;
            message.error = entry.error;
        } else if (!done) {
            message.pending = PendingChange::Edit;
        }
        break;
    case Kind::Send:
        break;
    }
}

// ---- what others do -----------------------------------------------------------------------------------------------

void OutboxChanges::follow(const ChannelRef &channel, const MessageId &local, const MessageId &id)
{
    bool any = false;
    for (OutboxEntry &entry : m_context.entries.all()) {
        if (!changes(entry, {channel, local}))
            continue;
        any = true;
        entry.message = id;
        // Not before the disk knows that the message was sent: after a crash its changed text would not be found, and
        // it would be sent again.
        if (entry.state == State::Failed)
            m_context.entries.save(entry);
        else
            advanceWhenSaved(entry);
    }
    for (OutboxEntry &done : m_done) {
        if (changes(done, {channel, local}))
            done.message = id;
    }
    if (!any)
        return;
    Q_EMIT overlayChanged({channel, id});
}

void OutboxChanges::forget(const MessageRef &ref)
{
    std::erase_if(m_done, [&ref](const OutboxEntry &done) { return changes(done, ref); });
    dropIf([&](const OutboxEntry &entry) {
        if (!changes(entry, ref) || !isFree(entry))
            return false;
        if (entry.run.answer) {
            OutboxEntry &asked = *m_context.entries.find(entry.run.key);
            answer(asked, entry.kind == Kind::Remove ? Result<Unit>(Unit{}) : Result<Unit>(ApiError::notFound()));
        }
        return true;
    });
}

void OutboxChanges::onOpened()
{
    std::vector<MessageRef> refs;
    for (OutboxEntry &entry : m_context.entries.all()) {
        if (entry.kind == Kind::Send || !entry.run.earlier)
            continue;
        entry.run.kept = true;
        if (std::ranges::find(refs, entry.ref()) == refs.end())
            refs.push_back(entry.ref());
    }
    // The end of the program may have come between a message and the changes that waited for it.
    for (const MessageRef &ref : refs) {
        if (isLocalId(ref.id) && !m_context.entries.findSend(ref.id))
            forget(ref);
        Q_EMIT overlayChanged(ref);
    }
    advanceAll();
}

void OutboxChanges::onOnline()
{
    for (OutboxEntry &entry : m_context.entries.all()) {
        if (entry.kind == Kind::Send)
            continue;
        if (m_context.online) {
            entry.run.failures = 0;
            if (entry.run.step == Step::Pausing)
                entry.run.step = Step::Idle;
        } else if (entry.run.step == Step::Idle) {
            keep(entry);
        }
    }
    advanceAll();
}

void OutboxChanges::onEvent(const MessageEvent &event)
{
    if (const auto *added = std::get_if<ReactionAdded>(&event)) {
        if (added->user == m_context.self.id)
            onOwnReaction(added->ref, added->emoji, true);
    } else if (const auto *removed = std::get_if<ReactionRemoved>(&event)) {
        if (removed->user == m_context.self.id)
            onOwnReaction(removed->ref, removed->emoji, false);
    } else if (const auto *updated = std::get_if<MessageUpdated>(&event)) {
        std::erase_if(m_done, [updated](const OutboxEntry &done) {
            return done.kind == Kind::Edit && changes(done, updated->ref) && updated->source
                && *updated->source != done.draft.source;
        });
    } else if (const auto *deleted = std::get_if<MessageDeleted>(&event)) {
        forget(deleted->ref);
    }
}

void OutboxChanges::onOwnReaction(const MessageRef &ref, const Emoji &emoji, bool added)
{
    std::erase_if(m_done, [&](const OutboxEntry &done) { return isReaction(done, ref, emoji) && done.on != added; });
    for (OutboxEntry &entry : m_context.entries.all()) {
        if (isReaction(entry, ref, emoji) && !isFree(entry))
            (entry.on == added ? entry.run.echoed : entry.run.contradicted) = true;
    }
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/outbox/outbox.h"

#include "app/history/outbox/outboxchanges.h"
#include "app/history/outbox/outboxentries.h"
#include "app/history/outbox/outboxsending.h"
#include "app/history/outbox/outboxuploads.h"
#include "app/services/messageservice.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace chat {

using State = OutboxEntry::State;

namespace {

constexpr qsizetype kSentKept = 500;

//! As a service answers: not at all if `context` is gone.
OutboxChanges::Answer guarded(QObject *context, Callback<Unit> callback)
{
    return [guard = QPointer<QObject>(context), callback = std::move(callback)](Result<Unit> result) {
        if (guard && callback)
            callback(std::move(result));
    };
}

} // namespace

Outbox::Outbox(MessageService &service, QObject *parent)
    : QObject(parent)
    , m_entries(new OutboxEntries(this))
    , m_context(std::make_unique<OutboxContext>(OutboxContext{service, *m_entries}))
    , m_sending(new OutboxSending(*m_context, this))
    , m_changes(new OutboxChanges(*m_context, this))
{
    connect(&service, &MessageService::eventReceived, this, &Outbox::onEvent);
    connect(&service, &MessageService::eventsLost, m_sending, &OutboxSending::onEventsLost);
    connect(m_entries, &OutboxEntries::opened, this, [this] {
        m_sending->onOpened();
        m_changes->onOpened();
    });
    connect(&m_entries->disk(), &OutboxDisk::notWritten, this, &Outbox::notWritten);
    connect(m_sending, &OutboxSending::rowAdded, this, &Outbox::rowAdded);
    connect(m_sending, &OutboxSending::rowChanged, this, &Outbox::rowChanged);
    connect(m_sending, &OutboxSending::rowGone, this, [this](const ChannelRef &channel, const MessageId &local) {
        m_changes->forget({channel, local});
        Q_EMIT rowGone(channel, local);
    });
    connect(m_sending, &OutboxSending::sent, this, &Outbox::onSent);
    connect(m_sending, &OutboxSending::doubtful, this, &Outbox::doubtful);
    connect(m_changes, &OutboxChanges::overlayChanged, this, [this](const MessageRef &ref) {
        if (isLocalId(ref.id))
            Q_EMIT rowChanged(ref.channel, ref.id);
        Q_EMIT overlayChanged(ref);
    });
    connect(m_changes, &OutboxChanges::actionFailed, this, &Outbox::actionFailed);
    connect(m_changes, &OutboxChanges::doubtful, this, &Outbox::doubtful);
}

Outbox::~Outbox()
{
    m_sending->disconnect(this);
    m_changes->disconnect(this);
    // Before the context that they borrow, and their entries last.
    delete m_changes;
    delete m_sending;
}

void Outbox::open(const QString &path, const User &self)
{
    m_context->self = self;
    m_entries->open(path);
}

void Outbox::setOnline(bool online)
{
    if (std::exchange(m_context->online, online) == online)
        return;
    m_sending->onOnline();
    m_changes->onOnline();
}

void Outbox::setHistory(StoredHistory *history)
{
    m_context->history = history;
}

void Outbox::setAssets(AssetService &assets)
{
    m_sending->uploads().setService(&assets);
}

void Outbox::setPatience(std::chrono::milliseconds patience)
{
    m_context->patience = patience;
}

OutboxDisk &Outbox::disk()
{
    return m_entries->disk();
}

// ---- messages -----------------------------------------------------------------------------------------------------

MessageId Outbox::send(
    const ChannelRef &channel, Draft draft, const User &author, const std::optional<Quote> &quote, OutgoingFiles files)
{
    return m_sending->send(channel, std::move(draft), author, quote, std::move(files));
}

std::vector<Message> Outbox::rows(const ChannelRef &channel) const
{
    std::vector<Message> all;
    for (const OutboxEntry &entry : std::as_const(*m_entries).all()) {
        if (entry.kind != OutboxEntry::Kind::Send || entry.channel != channel)
            continue;
        all.push_back(m_context->rowOf(entry));
        m_changes->apply(all.back());
    }
    return all;
}

std::optional<Message> Outbox::row(const MessageId &local) const
{
    const OutboxEntry *entry = m_entries->findSend(local);
    if (!entry)
        return std::nullopt;
    Message message = m_context->rowOf(*entry);
    m_changes->apply(message);
    return message;
}

std::optional<Draft> Outbox::draft(const MessageId &local) const
{
    const OutboxEntry *entry = m_entries->findSend(local);
    return entry ? std::optional(entry->draft) : std::nullopt;
}

void Outbox::resend(const MessageId &id)
{
    if (OutboxEntry *entry = m_entries->findSend(id))
        m_sending->resend(*entry);
    else
        m_changes->retry(id);
}

void Outbox::settle(const MessageId &local)
{
    OutboxEntry *entry = m_entries->findSend(local);
    if (entry && entry->doubtful && OutboxSending::mayDrop(*entry))
        m_sending->drop(*entry);
}

void Outbox::discard(const MessageId &id)
{
    OutboxEntry *entry = m_entries->findSend(id);
    if (!entry)
        m_changes->giveUp(id);
    else if (OutboxSending::mayDrop(*entry))
        m_sending->drop(*entry);
}

std::optional<OutgoingMessage> Outbox::takeBack(const MessageId &local)
{
    OutboxEntry *entry = m_entries->findSend(local);
    if (!entry || !OutboxSending::mayDrop(*entry) || (entry->state != State::Waiting && entry->state != State::Failed))
        return std::nullopt;
    OutgoingMessage message{entry->draft, entry->files};
    m_sending->drop(*entry);
    return message;
}

void Outbox::onSent(const ChannelRef &channel, const MessageId &local, const Message &message)
{
    if (m_sentAs.size() >= kSentKept)
        m_sentAs.clear();
    m_sentAs.insert(local, message.id);
    m_changes->follow(channel, local, message.id);
    Q_EMIT sent(channel, local, message);
}

// ---- changes ------------------------------------------------------------------------------------------------------

//! The id the message has now: the caller may still use the local one of a message that was sent meanwhile.
MessageRef Outbox::resolved(const MessageRef &ref) const
{
    return {ref.channel, m_sentAs.value(ref.id, ref.id)};
}

//! After the disk has what was done in this turn.
void Outbox::answerWhenSaved(Callback<Unit> answer)
{
    m_entries->disk().write([](OutboxFile &) {}, [answer = std::move(answer)] { answer(Unit{}); });
}

void Outbox::edit(const MessageRef &ref, const Draft &draft, QObject *context, Callback<Unit> callback)
{
    const MessageRef now = resolved(ref);
    OutboxChanges::Answer answer = guarded(context, std::move(callback));
    OutboxEntry *entry = m_entries->findSend(now.id);
    if (entry && m_sending->change(*entry, draft))
        answerWhenSaved(std::move(answer));
    else
        m_changes->edit(now, draft, std::move(answer));
}

void Outbox::remove(const MessageRef &ref, QObject *context, Callback<Unit> callback)
{
    const MessageRef now = resolved(ref);
    OutboxChanges::Answer answer = guarded(context, std::move(callback));
    OutboxEntry *entry = m_entries->findSend(now.id);
    if (entry && OutboxSending::mayDrop(*entry)) {
        m_sending->drop(*entry);
        answerWhenSaved(std::move(answer));
        return;
    }
    m_changes->remove(now, std::move(answer));
}

void Outbox::setReaction(const MessageRef &ref, const Emoji &emoji, bool on)
{
    m_changes->setReaction(resolved(ref), emoji, on);
}

void Outbox::apply(Message &message) const
{
    m_changes->apply(message);
}

bool Outbox::changesAny(const MessageRef &ref) const
{
    return m_changes->changesAny(ref);
}

// ---- what others know ---------------------------------------------------------------------------------------------

void Outbox::onEvent(const MessageEvent &event)
{
    if (const auto *created = std::get_if<MessageCreated>(&event))
        m_sending->onCreated(created->message);
    else
        m_changes->onEvent(event);
}

void Outbox::noteNewest(const ChannelRef &channel, const MessageId &id, const QDateTime &created)
{
    m_entries->noteNewest(channel, id, created);
}

void Outbox::lookIn(const ChannelRef &channel, const std::vector<Message> &messages)
{
    m_sending->lookIn(channel, messages);
}

bool Outbox::isUnfinished(const ChannelRef &channel) const
{
    return std::ranges::any_of(
        std::as_const(*m_entries).all(), [&channel](const OutboxEntry &entry) { return entry.channel == channel; });
}

Outbox::Waiting Outbox::waiting() const
{
    Waiting waiting;
    for (const OutboxEntry &entry : std::as_const(*m_entries).all()) {
        if (entry.state == State::Waiting || entry.state == State::Leaving)
            ++(entry.kind == OutboxEntry::Kind::Send ? waiting.messages : waiting.changes);
    }
    return waiting;
}

bool Outbox::isEmpty() const
{
    return std::as_const(*m_entries).all().empty();
}

} // namespace chat

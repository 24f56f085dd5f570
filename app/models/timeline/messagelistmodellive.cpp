// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// MessageListModel and live events. Events change rows in the window. Events about other messages are remembered if a
// page in flight may be older than they are.
#include "app/models/timeline/messagelistmodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {
constexpr size_t kLateMessages = 200;
constexpr qsizetype kRemembered = 500;

const MessageId &messageOf(const MessageEvent &event)
{
    return std::visit(
        [](const auto &e) -> const MessageId & {
            if constexpr (requires { e.message; })
                return e.message.id;
            else
                return e.ref.id;
        },
        event);
}
} // namespace

void MessageListModel::applyEvent(const MessageEvent &event)
{
    if (m_opening) {
        m_early.push_back(event);
        return;
    }
    if (!std::holds_alternative<MessageCreated>(event) && m_batch.holds(messageOf(event)))
        flushBatch(); // of a message that is not a row yet
    struct Visitor
    {
        MessageListModel &model;
        void operator()(const MessageCreated &e) const { model.onCreated(e.message); }
        void operator()(const MessageUpdated &e) const { model.onUpdated(e); }
        void operator()(const MessageDeleted &e) const { model.onDeleted(e.ref); }
        void operator()(const ReactionAdded &e) const { model.onReaction(e.ref, e.emoji, e.user, true); }
        void operator()(const ReactionRemoved &e) const { model.onReaction(e.ref, e.emoji, e.user, false); }
        void operator()(const MessagePinned &e) const
        {
            model.amend(e.ref, [&e](Message &row) { row.pinned = e.pinned; });
        }
        void operator()(const ButtonClicked &e) const
        {
            model.amend(e.ref, [&e](Message &row) { row.clicks.push_back(e.click); });
        }
    };
    std::visit(Visitor{*this}, event);
}

void MessageListModel::onCreated(const Message &message)
{
    if (message.channel != m_channel || m_deleted.contains(message.id) || adoptEcho(message))
        return;
    const int known = m_store.rowOf(message.id);
    if (known >= 0) {
        m_unechoed.remove(message.id);
        if (m_store.at(known).edited.isValid() && !message.edited.isValid())
            return; // it came late: the row was edited since
        // The answer or a page came first. The event contains no reactions: ours are kept.
        Message &row = m_store.edit(known);
        auto reactions = std::move(row.reactions);
        auto clicks = std::move(row.clicks);
        row = message;
        row.reactions = std::move(reactions);
        row.clicks = std::move(clicks);
        changed(known);
        return;
    }
    if (!atPresent()) {
        m_late.messages.push_back(message);
        if (m_late.messages.size() > kLateMessages) {
            m_late.messages.erase(m_late.messages.begin());
            m_late.complete = false;
        }
        if (message.author.id != m_self.id)
            setMissed(m_missed + 1);
        return;
    }
    if (m_batch.depth == 0) {
        appendLive({message});
        return;
    }
    if (!m_batch.holds(message.id)) {
        m_batch.created.push_back(message);
        return;
    }
    flushBatch();
    onCreated(message); // reported twice: it is a row by now
}

//! Inserts new messages by time; adjacent ones as one change.
void MessageListModel::appendLive(std::vector<Message> messages)
{
    std::vector<MessageId> ids;
    bool own = false;
    for (const Message &message : messages) {
        ids.push_back(message.id);
        own = own || message.author.id == m_self.id;
    }
    insertByTime(std::move(messages), From::Live);
    for (const MessageId &id : ids)
        Q_EMIT arrivedLive(id);
    if (own)
        sweepTwins();
    trimAfterLive();
}

bool MessageListModel::Batch::holds(const MessageId &id) const
{
    return std::ranges::find(created, id, &Message::id) != created.end();
}

void MessageListModel::endBatch()
{
    m_batch.depth = std::max(0, m_batch.depth - 1);
    if (m_batch.depth == 0)
        flushBatch();
}

void MessageListModel::flushBatch()
{
    if (!m_batch.created.empty())
        appendLive(std::exchange(m_batch.created, {}));
    const auto rows = std::exchange(m_batch.changed, {});
    for (const MessageId &id : rows) {
        if (const int row = m_store.rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
        followQuoted(id);
    }
}

void MessageListModel::onUpdated(const MessageUpdated &update)
{
    if (update.ref.channel != m_channel)
        return;
    for (Message &late : m_late.messages) {
        if (late.id == update.ref.id)
            applyUpdate(late, update);
    }
    const int row = m_store.rowOf(update.ref.id);
    if (row < 0) {
        rememberChange(update.ref.id);
        followUnseen(update);
        return;
    }
    Message &message = m_store.edit(row);
    applyUpdate(message, update);
    if (update.source && message.kind == MessageKind::Text) // the event does not contain the kind
        message.content = m_service.preview(Draft{MessageKind::Text, *update.source, {}, {}, {}, {}});
    changed(row);
}

void MessageListModel::onDeleted(const MessageRef &ref)
{
    if (ref.channel != m_channel)
        return;
    std::erase_if(m_late.messages, [&ref](const Message &m) { return m.id == ref.id; });
    noteDeleted(ref.id);
    const int row = m_store.rowOf(ref.id);
    if (row >= 0)
        removeRows(row, row);
    Q_EMIT messageRemoved(ref.id);
}

void MessageListModel::onReaction(const MessageRef &ref, const Emoji &emoji, const UserId &user, bool added)
{
    if (ref.channel != m_channel)
        return;
    // Our own click is shown already; while its request is pending, the server's echo adds nothing.
    if (const auto task = m_reactionTasks.find(ref.id.value + u' ' + emoji.id);
        user == m_self.id && task != m_reactionTasks.end()) {
        (added == task->sent ? task->echoed : task->contradicted) = true;
        return;
    }
    if (!m_store.contains(ref.id)) {
        // Created events contain no reactions: the waiting messages must be fetched instead.
        if (std::ranges::find(m_late.messages, ref.id, &Message::id) != m_late.messages.end())
            m_late.complete = false;
        rememberChange(ref.id);
        return;
    }
    applyReaction(ref.id, emoji, user, added);
    if (mayCross(ref.id))
        verify(ref.id, m_patience);
}

//! The row is not in the window, but a page requested earlier may bring an outdated version.
void MessageListModel::rememberChange(const MessageId &id)
{
    if (m_changedUnseen.size() >= kRemembered)
        m_changedUnseen.clear();
    m_changedUnseen.insert(id);
}

//! Those that were changed while outside the window. They must be verified.
std::vector<MessageId> MessageListModel::takeChanged(const std::vector<Message> &messages)
{
    std::vector<MessageId> ids;
    for (const Message &message : messages) {
        if (m_changedUnseen.remove(message.id))
            ids.push_back(message.id);
    }
    return ids;
}

//! An event from before the page arrived: the page may include it. Applying messages and texts twice does no harm, but
//! counts would be wrong.
void MessageListModel::applyEarly(const MessageEvent &event)
{
    const auto *created = std::get_if<MessageCreated>(&event);
    if (created && m_store.contains(created->message.id))
        return; // the page contains it, perhaps edited
    if (const auto *added = std::get_if<ReactionAdded>(&event))
        verify(added->ref.id);
    else if (const auto *removed = std::get_if<ReactionRemoved>(&event))
        verify(removed->ref.id);
    else
        applyEvent(event);
}

void MessageListModel::amend(const MessageRef &ref, const std::function<void(Message &)> &change)
{
    if (ref.channel != m_channel)
        return;
    const int row = m_store.rowOf(ref.id);
    if (row < 0) {
        rememberChange(ref.id);
        return;
    }
    change(m_store.edit(row));
    changed(row);
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// MessageListModel's changes to existing messages: editing, removing, reacting.
#include "app/models/timeline/messagelistmodel.h"

#include <QDateTime>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {
QString taskKey(const MessageId &id, const Emoji &emoji)
{
    return id.value + u' ' + emoji.id;
}
} // namespace

// ---- editing and removing -----------------------------------------------------------------------------------------

void MessageListModel::edit(const MessageId &id, const Draft &draft, QObject *context, Callback<Unit> callback)
{
    // The row must change even if the editor has been closed, so the model is the context of the call.
    ++m_changes;
    m_service.edit({m_channel, id}, draft, this,
        [this, id, draft, guard = QPointer<QObject>(context), callback = std::move(callback)](Result<Unit> result) {
            --m_changes;
            const int row = m_store.rowOf(id);
            if (result && row >= 0 && draft.onlyFor.isEmpty()) {
                Message &message = m_store.edit(row);
                message.source = draft.source;
                message.content = m_service.preview(draft);
                message.edited = QDateTime::currentDateTimeUtc();
                if (draft.quoted && draft.quoted->isEmpty())
                    message.quote.reset();
                changed(row);
            }
            if (guard && callback)
                callback(std::move(result));
        });
}

void MessageListModel::remove(const MessageId &id, QObject *context, Callback<Unit> callback)
{
    ++m_changes;
    m_service.remove({m_channel, id}, this,
        [this, id, guard = QPointer<QObject>(context), callback = std::move(callback)](Result<Unit> result) {
            --m_changes;
            // Somebody else was faster: the message is gone, as requested.
            if (!result && result.error().kind == ApiError::Kind::NotFound)
                result = Unit{};
            const int row = m_store.rowOf(id);
            if (result)
                noteDeleted(id);
            if (result && row >= 0) {
                removeRows(row, row);
                Q_EMIT messageRemoved(id);
            } else if (!result) {
                Q_EMIT actionFailed(id, result.error());
            }
            if (guard && callback)
                callback(std::move(result));
        });
}

// ---- reactions ----------------------------------------------------------------------------------------------------

void MessageListModel::toggleReaction(const MessageId &id, const Emoji &emoji)
{
    const int row = m_store.rowOf(id);
    if (row < 0)
        return;
    const auto &reactions = m_store.at(row).reactions;
    const auto it
        = std::find_if(reactions.begin(), reactions.end(), [&emoji](const Reaction &r) { return r.emoji == emoji; });
    const bool on = it == reactions.end() || !it->mine;
    const Emoji known = it == reactions.end() ? emoji : it->emoji; // the server's own form is sent back
    applyReaction(id, known, m_self.id, on);

    const QString key = taskKey(id, known);
    const auto task = m_reactionTasks.find(key);
    if (task != m_reactionTasks.end()) {
        task->wanted = on; // clicked again before the answer: settled when it arrives
        return;
    }
    m_reactionTasks.insert(key, {on, on, false, false});
    sendReaction(id, known);
}

void MessageListModel::sendReaction(const MessageId &id, const Emoji &emoji)
{
    const QString key = taskKey(id, emoji);
    m_service.setReaction({m_channel, id}, emoji, m_reactionTasks.value(key).sent, this,
        [this, id, emoji, key](const Result<Unit> &result) {
            const auto task = m_reactionTasks.find(key);
            if (task == m_reactionTasks.end())
                return;
            if (!result && !task->echoed) { // its event proves that it was done, whatever the answer says
                onReactionFailed(id, emoji, result.error());
                return;
            }
            if (task->wanted != task->sent) {
                task->sent = task->wanted;
                task->echoed = false;
                sendReaction(id, emoji);
                return;
            }
            const bool contradicted = task->contradicted;
            const bool on = task->wanted;
            m_reactionTasks.erase(task);
            applyReaction(id, emoji, m_self.id, on); // a page received meanwhile may not have contained it
            if (const int row = m_store.rowOf(id); row >= 0)
                (void)m_store.edit(
                    row); // marks the row as newer than pages requested before, even if nothing visible changes
            if (contradicted)
                verify(id, m_patience);
        });
}

void MessageListModel::onReactionFailed(const MessageId &id, const Emoji &emoji, const ApiError &error)
{
    const ReactionTask task = m_reactionTasks.take(taskKey(id, emoji));
    if (task.wanted == task.sent)
        applyReaction(id, emoji, m_self.id, !task.sent);
    if (!m_store.contains(id))
        return;
    Q_EMIT actionFailed(id, error);
    verify(id); // the answer may be lost and the reaction set; or the row was outdated
}

void MessageListModel::removeReaction(
    const MessageId &id, const Emoji &emoji, const UserId &user, QObject *context, Callback<Unit> callback)
{
    ++m_changes;
    m_service.removeReaction({m_channel, id}, emoji, user, this,
        [this, id, guard = QPointer<QObject>(context), callback = std::move(callback)](Result<Unit> result) {
            --m_changes;
            // The row changes with the server's event, which follows every removal.
            if (!result)
                Q_EMIT actionFailed(id, result.error());
            if (guard && callback)
                callback(std::move(result));
        });
}

void MessageListModel::applyReaction(const MessageId &id, const Emoji &emoji, const UserId &user, bool on)
{
    const int row = m_store.rowOf(id);
    if (row < 0)
        return;
    const bool own = user == m_self.id;
    const auto &now = m_store.at(row).reactions;
    const auto there = std::find_if(now.begin(), now.end(), [&emoji](const Reaction &r) { return r.emoji == emoji; });
    const bool known = there != now.end();
    if (own && known && there->mine == on)
        return; // reported twice
    if (!on && (!known || (own && !there->mine)))
        return;
    const auto position = there - now.begin();
    auto &reactions = m_store.edit(row).reactions;
    if (!known) {
        reactions.push_back({emoji, 1, own});
    } else {
        Reaction &reaction = reactions[static_cast<size_t>(position)];
        reaction.count += on ? 1 : -1;
        if (own)
            reaction.mine = on;
        if (reaction.count <= 0)
            reactions.erase(reactions.begin() + position);
    }
    changed(row);
}

} // namespace chat

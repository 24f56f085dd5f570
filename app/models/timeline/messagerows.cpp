// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/messagerows.h"

#include "app/history/outbox/outboxentry.h"
#include "app/models/timeline/spokenmessage.h"

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat {

MessageRows::MessageRows(MessageService &service, const ChannelRef &channel, const User &self, QObject *parent)
    : QAbstractListModel(parent)
    , m_service(service)
    , m_local(&LocalStore::of(service, self))
    , m_channel(channel)
    , m_self(self)
{
    connect(&service, &MessageService::eventReceived, this, &MessageRows::hearTemporary);
    connectOutbox();
}

int MessageRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant MessageRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Message &message = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return message.content.plain;
    case Qt::AccessibleTextRole:
    case AccessibleRole:
        return describeMessage(message, m_names);
    case MessageIdRole:
        return message.id.value;
    default:
        return {};
    }
}

bool MessageRows::change(int row, const HistoryEntry &entry)
{
    return show(row, rowFor(entry));
}

bool MessageRows::show(int row, MessageStore::Row now)
{
    const Message &shown = m_rows.at(row);
    now.message.nonce = shown.nonce;
    now.message.clicks = shown.clicks;
    m_quotes.refresh(now.message);
    MessageStore::Stored &stored = m_rows.editStored(row);
    stored.heard = now.stored.heard;
    stored.base = std::move(now.stored.base);
    if (now.message == shown)
        return false;
    m_rows.edit(row) = std::move(now.message);
    return true;
}

//! What is never stored: messages and edits that only we see, clicks.
void MessageRows::hearTemporary(const MessageEvent &event)
{
    if (const auto *created = std::get_if<MessageCreated>(&event)) {
        const Message &message = created->message;
        if (message.channel != m_channel || message.visibleOnlyTo.isEmpty() || !atPresent()
            || m_rows.contains(message.id))
            return;
        const bool own = !message.nonce.isEmpty() && message.author.id == m_self.id;
        if (own && m_rows.contains(localIdOf(message.nonce))) {
            takeOver(localIdOf(message.nonce), message);
            return;
        }
        insertRows(m_rows.insertionRow(message), {{message, {}, 0}});
        Q_EMIT arrivedLive(message.id);
        grown();
    } else if (const auto *updated = std::get_if<MessageUpdated>(&event)) {
        const int row = updated->ref.channel == m_channel ? m_rows.rowOf(updated->ref.id) : -1;
        if (row >= 0 && (!updated->visibleOnlyTo.isEmpty() || !m_rows.isStored(row))) {
            applyUpdate(m_rows.edit(row), *updated);
            tellChanged(updated->ref.id);
        } else if (row < 0 && updated->ref.channel == m_channel && updated->content) {
            tellRows(m_quotes.followUnseen(updated->ref.id, *updated->content));
        }
    } else if (const auto *deleted = std::get_if<MessageDeleted>(&event)) {
        const int row = deleted->ref.channel == m_channel ? m_rows.rowOf(deleted->ref.id) : -1;
        if (row >= 0 && !m_rows.isStored(row) && !m_rows.at(row).visibleOnlyTo.isEmpty()) {
            removeRows(row, row);
            Q_EMIT messageRemoved(deleted->ref.id);
        }
    } else if (const auto *clicked = std::get_if<ButtonClicked>(&event)) {
        const int row = clicked->ref.channel == m_channel ? m_rows.rowOf(clicked->ref.id) : -1;
        if (row >= 0) {
            m_rows.edit(row).clicks.push_back(clicked->click);
            tellChanged(clicked->ref.id);
        }
    }
}

// ---- the outbox ---------------------------------------------------------------------------------------------------

void MessageRows::connectOutbox()
{
    Outbox &box = outbox();
    connect(&box, &Outbox::rowAdded, this, [this](const ChannelRef &channel, const MessageId &id) {
        if (auto message = channel == m_channel ? outbox().row(id) : std::nullopt)
            addUnsent(std::move(*message));
    });
    connect(&box, &Outbox::rowChanged, this, [this](const ChannelRef &channel, const MessageId &id) {
        const int row = channel == m_channel ? m_rows.rowOf(id) : -1;
        if (row < 0)
            return;
        if (const auto now = outbox().row(id))
            m_rows.edit(row) = *now;
        tellChanged(id);
    });
    connect(&box, &Outbox::rowGone, this, [this](const ChannelRef &channel, const MessageId &id) {
        const int row = channel == m_channel ? m_rows.rowOf(id) : -1;
        if (row < 0)
            return;
        removeRows(row, row);
        Q_EMIT messageRemoved(id);
    });
    connect(
        &box, &Outbox::sent, this, [this](const ChannelRef &channel, const MessageId &local, const Message &message) {
            if (channel == m_channel)
                takeOver(local, message);
        });
    connect(&box, &Outbox::overlayChanged, this, [this](const MessageRef &ref) {
        const int row = ref.channel == m_channel ? m_rows.rowOf(ref.id) : -1;
        if (row < 0)
            return;
        MessageStore::Row now{m_rows.baseAt(row), m_rows.storedAt(row), 0};
        now.stored.base.reset();
        layOver(now);
        if (show(row, std::move(now)))
            tellChanged(ref.id);
    });
    connect(&box, &Outbox::actionFailed, this, [this](const MessageRef &ref, const ApiError &error) {
        if (ref.channel == m_channel && m_rows.contains(ref.id))
            Q_EMIT actionFailed(ref.id, error);
    });
}

void MessageRows::addUnsent(Message message)
{
    if (!atPresent() || m_rows.contains(message.id))
        return;
    const MessageId local = message.id;
    insertRows(m_rows.size(), {{std::move(message), {}, 0}});
    Q_EMIT arrivedLive(local);
    grown();
}

void MessageRows::addUnsent()
{
    for (Message &message : outbox().rows(m_channel))
        addUnsent(std::move(message));
}

void MessageRows::post(Draft draft, OutgoingFiles files)
{
    // Our data as the server reported it (nickname, badge, colour), so that the row looks the same once confirmed.
    User author = m_self;
    for (int row = m_rows.sentCount() - 1; row >= 0; --row) {
        if (m_rows.at(row).author.id != m_self.id)
            continue;
        author = m_rows.at(row).author;
        break;
    }
    std::optional<Quote> quote; // of a message that is not here, the outbox makes one
    const MessageId quoted = draft.quoted.value_or(MessageId());
    if (const int row = quoted.isEmpty() ? -1 : m_rows.rowOf(quoted); row >= 0) {
        const Message &original = m_rows.at(row);
        quote = {original.id, original.author, original.content.plain, original.content, original.created};
    }
    if (const int newest = m_rows.sentCount() - 1; m_atPresent && newest >= 0)
        outbox().noteNewest(m_channel, m_rows.at(newest).id, m_rows.at(newest).created);
    outbox().send(m_channel, std::move(draft), author, quote, std::move(files));
}

std::vector<Message> MessageRows::storedMessages() const
{
    std::vector<Message> messages;
    for (int row = 0; row < m_rows.sentCount(); ++row) {
        if (m_rows.isStored(row))
            messages.push_back(m_rows.baseAt(row));
    }
    return messages;
}

//! The row has become a message of the server. The store follows, or was faster.
void MessageRows::takeOver(const MessageId &local, const Message &message)
{
    const int row = m_rows.rowOf(local);
    if (row < 0)
        return;
    if (m_rows.contains(message.id)) {
        Q_EMIT idChanged(local, message.id);
        removeRows(row, row);
    } else {
        m_rows.rename(row, message.id);
        m_rows.edit(row) = message;
        Q_EMIT idChanged(local, message.id);
        tellChanged(message.id);
        int target = row;
        while (target > 0
            && (m_rows.at(target - 1).state != SendState::Sent || m_rows.at(target - 1).created > message.created))
            --target;
        moveRow(row, target);
    }
}

void MessageRows::toggleReaction(const MessageId &id, const Emoji &emoji)
{
    const int row = m_rows.rowOf(id);
    if (row < 0)
        return;
    const auto &reactions = m_rows.at(row).reactions;
    const auto known = std::ranges::find(reactions, emoji, &Reaction::emoji);
    const bool on = known == reactions.end() || !known->mine;
    // The server's own form is sent back.
    outbox().setReaction({m_channel, id}, known == reactions.end() ? emoji : Emoji(known->emoji), on);
}

void MessageRows::removeReaction(
    const MessageId &id, const Emoji &emoji, const UserId &user, QObject *context, Callback<Unit> callback)
{
    m_service.removeReaction({m_channel, id}, emoji, user, this,
        [this, id, guard = QPointer<QObject>(context), callback = std::move(callback)](Result<Unit> result) {
            // The row changes with the server's event, which follows every removal.
            if (!result)
                Q_EMIT actionFailed(id, result.error());
            if (guard && callback)
                callback(std::move(result));
        });
}

// ---- rows ---------------------------------------------------------------------------------------------------------

MessageStore::Row MessageRows::rowFor(HistoryEntry entry) const
{
    MessageStore::Row row{
        std::move(entry.message), {m_local->history().momentOf(entry), entry.gap, entry.older, {}}, 0};
    // Moment 0 is of rows that are not stored.
    row.stored.heard = row.stored.heard > 0 ? row.stored.heard : row.stored.heard - 1;
    row.message.deleted = entry.gone;
    layOver(row);
    return row;
}

//! What the server does not know yet, over the stored version.
void MessageRows::layOver(MessageStore::Row &row) const
{
    if (row.message.deleted || !outbox().changesAny({m_channel, row.message.id}))
        return;
    row.stored.base = std::make_shared<const Message>(row.message);
    outbox().apply(row.message);
}

void MessageRows::insertRows(int row, std::vector<MessageStore::Row> rows)
{
    std::vector<MessageId> ids;
    for (MessageStore::Row &one : rows) {
        m_quotes.refresh(one.message);
        ids.push_back(one.message.id);
    }
    beginInsertRows({}, row, row + static_cast<int>(rows.size()) - 1);
    m_rows.insert(row, std::move(rows));
    endInsertRows();
    for (const MessageId &id : ids) // older ones may be quoted by rows here
        tellRows(m_quotes.follow(id));
}

void MessageRows::removeRows(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_rows.remove(first, last);
    endRemoveRows();
}

void MessageRows::addDeleted(const MessageId &from)
{
    constexpr int page = 50;
    m_local->history().read({StoredHistory::SliceQuery::Direction::After, m_channel, from, page, true, true}, this,
        [this, from](const std::optional<HistorySlice> &slice) {
            if (!slice || slice->entries.empty() || !m_keepsDeleted || !m_rows.contains(from))
                return;
            insertDeleted(from, *slice);
            const MessageId last = slice->entries.back().message.id;
            if (slice->newer == HistorySlice::End::Stored && m_rows.contains(last))
                addDeleted(last);
            else
                grown();
        });
}

//! Those of these entries, which follow that row, that belong between the rows.
void MessageRows::insertDeleted(const MessageId &from, const HistorySlice &slice)
{
    std::vector<MessageStore::Row> run; // rows to be inserted together…
    int at = m_rows.rowOf(from) + 1; // …here
    const auto flush = [&] {
        const int count = static_cast<int>(run.size());
        if (count > 0)
            insertRows(at, std::exchange(run, {}));
        at += count;
    };
    for (const HistoryEntry &entry : slice.entries) {
        if (m_rows.contains(entry.message.id)) {
            flush();
            at = m_rows.rowOf(entry.message.id) + 1;
            continue;
        }
        const int count = m_rows.sentCount();
        if (!entry.gone || (at == count && !atPresent()))
            continue;
        if (run.empty()) { // rows that are not of the store stand by their time
            while (at < count && !m_rows.isKept(at) && m_rows.at(at).created <= entry.message.created)
                ++at;
        }
        run.push_back(rowFor(entry));
    }
    flush();
}

void MessageRows::dropDeleted()
{
    for (int last = m_rows.size() - 1; last >= 0; --last) {
        if (!m_rows.at(last).deleted)
            continue;
        int first = last;
        while (first > 0 && m_rows.at(first - 1).deleted)
            --first;
        removeRows(first, last);
        last = first;
    }
}

void MessageRows::moveRow(int from, int to)
{
    if (to == from || to == from + 1 || to < 0)
        return;
    beginMoveRows({}, from, from, {}, to);
    std::vector<MessageStore::Row> moved;
    moved.push_back(m_rows.take(from));
    m_rows.insert(to > from ? to - 1 : to, std::move(moved));
    endMoveRows();
}

void MessageRows::tellChanged(const MessageId &id)
{
    const int row = m_rows.rowOf(id);
    if (row < 0)
        return;
    Q_EMIT dataChanged(index(row), index(row));
    tellRows(m_quotes.follow(id));
}

void MessageRows::tellRows(const std::vector<int> &rows)
{
    for (const int row : rows)
        Q_EMIT dataChanged(index(row), index(row));
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/messagestore.h"

#include <iterator>

namespace chat {

int MessageStore::rowOf(const MessageId &id) const
{
    const auto it = m_index.constFind(id);
    return it == m_index.constEnd() ? -1 : static_cast<int>(it.value() - m_origin);
}

int MessageStore::sentCount() const
{
    int count = size();
    while (count > 0 && at(count - 1).state != SendState::Sent)
        --count;
    return count;
}

std::vector<MessageId> MessageStore::storedIds(int from, int step) const
{
    constexpr size_t enough = 8;
    std::vector<MessageId> ids;
    for (int row = from; row >= 0 && row < sentCount() && ids.size() < enough; row += step) {
        if (isStored(row))
            ids.push_back(at(row).id);
    }
    return ids;
}

int MessageStore::firstKept() const
{
    for (int row = 0; row < size(); ++row) {
        if (isKept(row))
            return row;
    }
    return -1;
}

int MessageStore::lastKept() const
{
    int row = size() - 1;
    while (row >= 0 && !isKept(row))
        --row;
    return row;
}

int MessageStore::insertionRow(const Message &message) const
{
    int row = size();
    while (row > 0) {
        const Message &above = at(row - 1);
        const bool unsent = above.state != SendState::Sent;
        if (!unsent && above.created <= message.created)
            break;
        --row;
    }
    return row;
}

const Message &MessageStore::baseAt(int row) const
{
    const Row &entry = m_rows[static_cast<size_t>(row)];
    return entry.stored.base ? *entry.stored.base : entry.message;
}

void MessageStore::insert(int row, std::vector<Message> messages)
{
    std::vector<Row> rows;
    rows.reserve(messages.size());
    for (Message &message : messages)
        rows.push_back({std::move(message), {}, 0});
    insert(row, std::move(rows));
}

void MessageStore::insert(int row, std::vector<Row> rows)
{
    const int count = static_cast<int>(rows.size());
    for (Row &entry : rows)
        entry.revision = m_nextRevision++;
    const bool nearFront = row < size() - row;
    m_rows.insert(m_rows.begin() + row, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    if (nearFront) {
        m_origin -= count;
        reindex(0, row + count);
    } else {
        reindex(row, size());
    }
}

MessageStore::Row MessageStore::take(int row)
{
    Row taken = m_rows[static_cast<size_t>(row)];
    remove(row, row);
    return taken;
}

void MessageStore::remove(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_index.remove(at(row).id);
    const int count = last - first + 1;
    const bool nearFront = first < size() - 1 - last;
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    if (nearFront) {
        m_origin += count;
        reindex(0, first);
    } else {
        reindex(first, size());
    }
}

void MessageStore::clear()
{
    m_rows.clear();
    m_index.clear();
    m_origin = 0;
}

Message &MessageStore::edit(int row)
{
    Row &entry = m_rows[static_cast<size_t>(row)];
    entry.revision = m_nextRevision++;
    return entry.message;
}

void MessageStore::rename(int row, const MessageId &id)
{
    Message &message = edit(row);
    m_index.remove(message.id);
    message.id = id;
    m_index.insert(id, m_origin + row);
}

void MessageStore::reindex(int first, int last)
{
    for (int row = first; row < last; ++row)
        m_index.insert(at(row).id, m_origin + row);
}

} // namespace chat

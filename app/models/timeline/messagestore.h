// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QHash>

#include <deque>
#include <vector>

namespace chat {

//! Messages in display order with an index by id: cheap insertion at both ends, constant look-up. Has no Qt signals.
class MessageStore
{
public:
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] const Message &at(int row) const { return m_rows[static_cast<size_t>(row)].message; }
    [[nodiscard]] quint32 revisionAt(int row) const { return m_rows[static_cast<size_t>(row)].revision; }
    //! Rows inserted or changed from now on get this revision or a higher one.
    [[nodiscard]] quint32 stamp() const { return m_nextRevision; }
    //! -1: not there.
    [[nodiscard]] int rowOf(const MessageId &id) const;
    [[nodiscard]] bool contains(const MessageId &id) const { return m_index.contains(id); }

    //! The row before which a message of this time belongs: after all that are not newer; unsent rows stay last.
    [[nodiscard]] int insertionRow(const Message &message) const;
    //! Ids must be new. O(new + moved towards the nearer end).
    void insert(int row, std::vector<Message> messages);
    void remove(int first, int last);
    void clear();
    //! Returns the row for changing and increases its revision. Change the id only with `rename`.
    [[nodiscard]] Message &edit(int row);
    void rename(int row, const MessageId &id);

private:
    struct Row
    {
        Message message;
        quint32 revision = 0;
    };

    void reindex(int first, int last);

    std::deque<Row> m_rows;
    // Positions relative to an origin that moves when rows are inserted or removed at the front, so that the index of
    // the others does not change.
    QHash<MessageId, qint64> m_index;
    qint64 m_origin = 0;
    quint32 m_nextRevision = 1;
};

} // namespace chat

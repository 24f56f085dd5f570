// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/historychange.h"

#include <QHash>

#include <deque>
#include <memory>
#include <vector>

namespace chat {

//! Messages in display order with an index by id: cheap insertion at both ends, constant look-up. Has no Qt signals.
class MessageStore
{
public:
    //! What the history says of a row. Rows that are not stored (unsent, or for us alone) have the moment 0.
    struct Stored
    {
        Moment heard = 0;
        bool gap = false; //!< something may be missing before it
        QString older; //!< the server's token to ask with at the gap
        std::shared_ptr<const Message> base; //!< the stored version, where another one is shown
    };
    struct Row
    {
        Message message; //!< as it is shown
        Stored stored = {};
        quint32 revision = 0;
    };

    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] const Message &at(int row) const { return m_rows[static_cast<size_t>(row)].message; }
    [[nodiscard]] const Stored &storedAt(int row) const { return m_rows[static_cast<size_t>(row)].stored; }
    //! The stored version of the message.
    [[nodiscard]] const Message &baseAt(int row) const;
    [[nodiscard]] quint32 revisionAt(int row) const { return m_rows[static_cast<size_t>(row)].revision; }
    //! -1: not there.
    [[nodiscard]] int rowOf(const MessageId &id) const;
    [[nodiscard]] bool contains(const MessageId &id) const { return m_index.contains(id); }

    [[nodiscard]] int sentCount() const; //!< rows before the unsent ones, which are the last
    //! It is a row of the history.
    [[nodiscard]] bool isKept(int row) const { return storedAt(row).heard != 0; }
    //! Such a row that is not deleted.
    [[nodiscard]] bool isStored(int row) const { return isKept(row) && !at(row).deleted; }
    //! The ids of such rows from that one on, upwards (step -1) or downwards (1): a few to ask the server beside.
    [[nodiscard]] std::vector<MessageId> storedIds(int from, int step) const;
    //! The first or the last kept row, also a deleted one; -1: there is none.
    [[nodiscard]] int firstKept() const;
    [[nodiscard]] int lastKept() const;

    //! The row before which a message of this time belongs: after all that are not newer; unsent rows stay last.
    [[nodiscard]] int insertionRow(const Message &message) const;
    //! Ids must be new. O(new + moved towards the nearer end).
    void insert(int row, std::vector<Row> rows);
    void insert(int row, std::vector<Message> messages);
    void remove(int first, int last);
    [[nodiscard]] Row take(int row);
    void clear();
    //! Returns the row for changing and increases its revision. Change the id only with `rename`.
    [[nodiscard]] Message &edit(int row);
    [[nodiscard]] Stored &editStored(int row) { return m_rows[static_cast<size_t>(row)].stored; }
    void rename(int row, const MessageId &id);

private:
    void reindex(int first, int last);

    std::deque<Row> m_rows;
    // Positions relative to an origin that moves when rows are inserted or removed at the front, so that the index of
    // the others does not change.
    QHash<MessageId, qint64> m_index;
    qint64 m_origin = 0;
    quint32 m_nextRevision = 1;
};

} // namespace chat

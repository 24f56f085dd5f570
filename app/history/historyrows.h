// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "app/history/historychange.h"
#include "app/history/historyconversations.h"
#include "app/history/historyindex.h"
#include "app/history/historymoments.h"
#include "app/history/historypeople.h"
#include "app/history/historysources.h"
#include "app/history/historyversions.h"
#include "app/history/messagecodec.h"

#include <QSet>

#include <optional>
#include <utility>
#include <vector>

class QSqlQuery;

namespace chat {

class HistoryFile;

// What HistoryRows::Row::from() reads.
#define HISTORY_ROW_COLUMNS "id, mid, created, tie, author, heard, gap, gone, older, newer, body, conversation, deleted"

//! The rows of a HistoryFile: finds, puts and changes them, and keeps their order and their gaps. Knows nothing of what
//! is newer than what.
class HistoryRows
{
public:
    struct Place
    {
        qint64 created = 0; //!< Unix ms
        qint64 tie = 0; //!< order among those of the same time
        friend bool operator<(const Place &a, const Place &b)
        {
            return a.created != b.created ? a.created < b.created : a.tie < b.tie;
        }
    };
    struct Row
    {
        qint64 id = 0;
        QByteArray mid; //!< the message's id as it is stored
        Place place;
        qint64 author = 0;
        Moment heard = 0;
        bool gap = true; //!< something may be missing before it
        Moment gone = 0; //!< when its deletion was heard; 0: it is there
        QString older; //!< the server's token to ask with at the gap before it
        QString newer; //!< the same after it
        QByteArray body;
        qint64 conversation = 0;
        QDateTime deleted; //!< when, as far as it is known; UTC

        [[nodiscard]] static Row from(const QSqlQuery &query);
    };

    //! `file` is borrowed.
    HistoryRows(HistoryFile &file, MessageCodec::ContentReader reader);

    //! Forgets what it remembers of the file.
    void forget();
    //! From now on the changes of that conversation are noted, for takeChanges().
    void watch(const ChannelRef &channel, bool on);
    [[nodiscard]] QSet<ChannelRef> watched() const { return m_watched; }
    [[nodiscard]] HistoryChanges takeChanges() { return std::exchange(m_changes, {}); }

    [[nodiscard]] HistoryConversations &conversations() const { return m_conversations; }
    [[nodiscard]] HistoryVersions &versions() { return m_versions; }
    [[nodiscard]] const HistoryVersions &versions() const { return m_versions; }

    [[nodiscard]] const HistorySources &sources() const { return m_sources; }

    [[nodiscard]] std::optional<Row> rowOf(qint64 conversation, const MessageId &id) const;
    [[nodiscard]] std::optional<Row> rowOf(const MessageRef &ref) const;
    [[nodiscard]] std::optional<Row> rowAt(qint64 id) const;
    [[nodiscard]] std::optional<Row> rowAtCursor(qint64 conversation, const QString &cursor, bool older) const;
    [[nodiscard]] std::optional<Row> rowAt(qint64 conversation, const Place &place) const;
    //! At most `limit` rows beside a place, the nearest first. Nothing: the file cannot be read.
    [[nodiscard]] std::optional<std::vector<Row>> beside(
        qint64 conversation, const Place &place, bool older, int limit, bool withGone = false) const;
    //! The next stored message beside a place that is not deleted.
    [[nodiscard]] std::optional<Row> neighbour(qint64 conversation, const Place &place, bool older) const;
    [[nodiscard]] std::optional<Message> messageOf(const Row &row, const ChannelRef &channel) const;
    [[nodiscard]] std::optional<HistoryEntry> entryOf(const Row &row, const ChannelRef &channel) const;
    [[nodiscard]] static MessageId idOf(const Row &row);

    [[nodiscard]] Place placeFor(qint64 conversation, qint64 created) const;
    [[nodiscard]] std::vector<Place> makeRoom(
        qint64 conversation, const std::vector<const Message *> &group, const QByteArray &before);
    void insert(
        qint64 conversation, const Message &message, const Place &place, bool gap, Moment heard, bool live = false);
    //! `before`: what the row says, if it can be read. Nothing is written if the message says the same.
    void write(const Row &row, const std::optional<Message> &before, const Message &message, Moment heard);
    void drop(const Row &row);
    void setGap(const Row &row, bool gap, const QString &older = {});
    //! The token to ask with for what follows that row; empty: none.
    void setNewer(qint64 conversation, const Place &place, const QString &newer);
    //! The message was deleted; its row stays. `time`: when, null if it is unknown.
    void bury(const Row &row, Moment at, const QDateTime &time = {});
    //! Joins two rows: what is stored between them and was not heard of since `asked` is gone.
    void join(qint64 conversation, const Place &from, const Place &to, Moment asked);

private:
    [[nodiscard]] Row readRow(const QSqlQuery &query) const;
    [[nodiscard]] std::optional<Row> firstOf(QSqlQuery &find) const;
    [[nodiscard]] bool put(const Row &row, const std::optional<Message> &before, const Message &message, Moment heard);
    [[nodiscard]] const ChannelRef *watchedAs(qint64 conversation) const;
    void note(HistoryChange::Kind kind, const Row &row, const ChannelRef &channel);
    void notePut(const Row &row, const ChannelRef &channel, const Message &message, bool live);
    void noteOrder(qint64 conversation, const QList<QByteArray> &order);

    HistoryFile &m_file;
    HistoryVersions m_versions;
    HistorySources m_sources;
    mutable HistoryConversations m_conversations;
    mutable HistoryPeople m_people;
    MessageCodec m_codec;
    HistoryIndex m_index;
    HistoryMoments m_moments;
    QSet<ChannelRef> m_watched;
    HistoryChanges m_changes;
};

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/timeline/messagerows.h"
#include "app/models/timeline/visiblerows.h"

#include <QSet>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace chat {

//! A window of at most `kWindow` rows over one conversation's stored history, oldest first. It reads from the LocalStore
//! and follows its changes; what is missing there, it asks the Reconciler for. The model is reset only when the window
//! is moved elsewhere (open, jump).
class MessageListModel : public MessageRows
{
    Q_OBJECT

public:
    static constexpr int kWindow = 600;
    static constexpr int kPage = 50;

    enum class Edge : quint8 { Older, Newer };
    struct EdgeState
    {
        enum class Phase : quint8 { Idle, Loading, Failed, End };
        Phase phase = Phase::Idle;
        std::optional<ApiError> error;
        friend bool operator==(const EdgeState &, const EdgeState &) = default;
    };
    using Gap = VisibleRows::Gap;

    MessageListModel(MessageService &service, const ChannelRef &channel, const User &self, QObject *parent = nullptr);
    ~MessageListModel() override;

    [[nodiscard]] const EdgeState &edge(Edge edge) const { return edge == Edge::Older ? m_older : m_newer; }
    [[nodiscard]] Gap gapAt(int row) const { return m_visible.gapAt(row); }
    //! What is shown comes from the disk, and the server has not said yet what is newer.
    [[nodiscard]] bool isFromDisk() const { return m_fromDisk; }
    //! Messages that arrived while the window was elsewhere.
    [[nodiscard]] int missedCount() const { return m_missed; }

    //! Sets the rows on screen, which are never trimmed. What may be outdated or missing there is asked for.
    void setVisibleRange(int first, int last) { m_visible.setRange(first, last); }

    //! Deleted messages stay, or come back, marked as such. At any time.
    void setKeepsDeleted(bool keeps);

    // Paging. One request per edge at a time; calls that make no sense in the current state are ignored.
    void loadLatest(); //!< opens, or comes back to the present
    //! Opens around a message without asking the server; if it is not stored, or one of the newest, like loadLatest().
    void openAt(const MessageId &place);
    void loadAround(const MessageId &id); //!< moves the window there; followed by arrived() or jumpFailed()
    void loadMore(Edge edge);
    void retry(Edge edge);
    void loadGap(int row) { m_visible.load(row); } //!< asks for what is missing before that row

    //! Shows the message at once (after returning to the present, if the window is elsewhere) and sends it.
    void send(Draft draft);
    //! For tests: see Reconciler and Outbox.
    void setPatience(std::chrono::milliseconds patience);

Q_SIGNALS:
    void edgeChanged(chat::MessageListModel::Edge edge);
    void missedCountChanged();
    //! The window is around `id` now.
    void arrived(const chat::MessageId &id);
    void jumpFailed(const chat::MessageId &id, const chat::ApiError &error);

private:
    using Direction = StoredHistory::SliceQuery::Direction;
    using ReadCallback = std::function<void(std::optional<HistorySlice>)>;
    //! The changes of one delivery so far: told at its end, as few signals.
    struct Batch
    {
        std::vector<MessageStore::Row> run; //!< rows to be inserted together…
        int at = 0; //!< …here
        std::vector<MessageId> live;
        QSet<MessageId> changed;
        std::vector<MessageId> removed;
    };

    // Reading from the store
    void read(Direction direction, const MessageId &from, bool overGaps, const ReadCallback &callback);
    void moveTo(HistorySlice slice);
    void opened(bool fromServer, std::optional<HistorySlice> slice);
    void askBeside(Edge edge);
    void readMore(Edge edge, bool asked, bool overGaps, const std::optional<ApiError> &error);
    void addRead(Edge edge, HistorySlice slice);
    void adjustDeleted();
    void reachPresent();
    void onRefreshed(const ChannelRef &channel, const std::optional<ApiError> &error);

    // Following its changes
    void applyChanges(const HistoryChanges &changes);
    void put(const HistoryChange &change, Batch &batch);
    [[nodiscard]] std::optional<int> placeOf(const HistoryChange &change) const;
    void applyRemoval(const HistoryChange &change, Batch &batch);
    void flush(Batch &batch);
    void putBack();

    void grown() override { trimAfterLive(); }
    void trim(Edge edge);
    void trimAfterLive();
    void setEdge(Edge edge, EdgeState state);
    void setMissed(int count);

    EdgeState m_older;
    EdgeState m_newer;
    VisibleRows m_visible;
    int m_missed = 0;
    quint32 m_generation = 0; //!< answers to questions from before the window moved are dropped
    bool m_opened = false; //!< there is a window, perhaps an empty one
    bool m_fromDisk = false;
};

} // namespace chat

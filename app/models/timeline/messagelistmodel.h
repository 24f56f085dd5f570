// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/timeline/messagestore.h"
#include "app/services/messageservice.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace chat {

class Directory;

//! One conversation's messages, oldest first: a window of at most `kWindow` rows over history, paged at both edges,
//! with live events, unsent rows and optimistic reactions merged in. Rows come and go by exact row signals; the model
//! is reset only when the window is moved elsewhere (open, jump).
class MessageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kWindow = 600;
    static constexpr int kPage = 50;
    static constexpr int kMostOfPage = 2 * kPage; //!< the surplus of a larger page is fetched again later

    enum Roles {
        MessageIdRole = Qt::UserRole + 1,
        AccessibleRole, //!< the row as a sentence
    };
    Q_ENUM(Roles)

    enum class Edge : quint8 { Older, Newer };
    struct EdgeState
    {
        enum class Phase : quint8 { Idle, Loading, Failed, End };
        Phase phase = Phase::Idle;
        std::optional<ApiError> error;
        friend bool operator==(const EdgeState &, const EdgeState &) = default;
    };

    MessageListModel(MessageService &service, const ChannelRef &channel, const User &self, QObject *parent = nullptr);

    // Reading
    [[nodiscard]] const ChannelRef &channel() const { return m_channel; }
    [[nodiscard]] const UserId &selfId() const { return m_self.id; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Message &messageAt(int row) const { return m_store.at(row); }
    //! Changes with every change of the row that could change its layout.
    [[nodiscard]] quint32 revisionAt(int row) const { return m_store.revisionAt(row); }
    [[nodiscard]] int rowOf(const MessageId &id) const { return m_store.rowOf(id); } //!< -1: not in the window
    [[nodiscard]] const EdgeState &edge(Edge edge) const { return edge == Edge::Older ? m_older : m_newer; }
    //! The newest message is in the window: sent and received messages are appended.
    [[nodiscard]] bool atPresent() const { return m_newer.phase == EdgeState::Phase::End; }
    //! What is shown comes from the disk, and the server has not said yet what is newer.
    [[nodiscard]] bool isFromDisk() const { return m_fromDisk; }
    //! Messages that arrived while the window was elsewhere.
    [[nodiscard]] int missedCount() const { return m_missed; }
    [[nodiscard]] Capabilities capabilities() const { return m_service.capabilities(); }
    [[nodiscard]] MessageService &service() { return m_service; }

    void setNames(const Directory *directory) { m_names = directory; } //!< borrowed: for the names in accessible texts

    //! Sets the rows on screen, which are never trimmed.
    void setVisibleRange(int first, int last);

    // Paging. One request per edge at a time; calls that make no sense in the current state are ignored.
    void loadLatest(); //!< opens, or comes back to the present
    void loadAround(const MessageId &id); //!< moves the window there; followed by arrived() or jumpFailed()
    void loadMore(Edge edge);
    void retry(Edge edge);

    // Writing
    //! Appends a Sending row and sends (after returning to the present, if the window is elsewhere).
    void send(Draft draft);
    void resend(const MessageId &failed);
    //! What the server has not confirmed, oldest first.
    struct Unsent
    {
        Draft draft;
        std::optional<Quote> quote; //!< the message it replies to, as shown in the row
    };
    [[nodiscard]] std::vector<Unsent> unsent() const;
    //! Destroying the model now would lose something: unsent rows, or pending changes.
    [[nodiscard]] bool isUnfinished() const;
    //! How long a message without answer may take to arrive before history is searched for it.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    void discard(const MessageId &failed);
    //! The person says that a message in doubt arrived.
    void settle(const MessageId &doubtful);
    //! The server first; the callback reports the result. The row changes when it is saved.
    void edit(const MessageId &id, const Draft &draft, QObject *context, Callback<Unit> callback);
    void remove(const MessageId &id, QObject *context, Callback<Unit> callback);
    //! Toggles our own reaction at once; rolled back, with actionFailed(), if the server refuses.
    void toggleReaction(const MessageId &id, const Emoji &emoji);
    void removeReaction(
        const MessageId &id, const Emoji &emoji, const UserId &user, QObject *context, Callback<Unit> callback);

Q_SIGNALS:
    void edgeChanged(chat::MessageListModel::Edge edge);
    void missedCountChanged();
    //! A message that was not there before was appended live (not by paging).
    void arrivedLive(const chat::MessageId &id);
    //! The window is around `id` now.
    void arrived(const chat::MessageId &id);
    void jumpFailed(const chat::MessageId &id, const chat::ApiError &error);
    //! An action on a row failed (reaction, removal): shown at the row.
    void actionFailed(const chat::MessageId &id, const chat::ApiError &error);
    //! A row's local id became the server's.
    void idChanged(const chat::MessageId &from, const chat::MessageId &to);
    void messageRemoved(const chat::MessageId &id);

private:
    struct ReactionTask
    {
        bool sent = false; //!< what was requested from the server
        bool wanted = false; //!< what the user wants now
        bool echoed = false; //!< an event confirmed the request
        bool contradicted = false; //!< an event reported the opposite: an earlier request of ours arrived late
    };
    //! The state of sending an unsent message, by its local id.
    struct Attempt
    {
        MessageId after; //!< the newest message known when it was first sent, empty: none
        QDateTime from; //!< the message cannot be older than this
        bool doubtful = false; //!< an answer was lost: the message may exist
        bool sendIfAbsent = false; //!< what to do if it is not found: send it, or fail with `why`
        bool waiting = false; //!< the search waits for similar messages to be settled
        int pages = 0; //!< of history searched so far
        ApiError why;
    };
    //! Live messages received while the newest rows are not in the window.
    struct Late
    {
        std::vector<Message> messages; //!< the newest of them, inserted when paging reaches the present
        bool complete = true; //!< false: some were dropped or may have been missed
    };

    //! The events of a batch so far: reported to views at its end, as few changes.
    struct Batch
    {
        int depth = 0; //!< 0: no batch
        std::vector<Message> created;
        QSet<MessageId> changed;
        [[nodiscard]] bool holds(const MessageId &id) const;
    };

    //! Rows that have not been compared with the server since events were missed.
    struct Stale
    {
        MessageId before; //!< those older than this one; empty: all
        bool asking = false;
    };

    //! Asks the server, and tells history what came.
    void fetchPage(const MessageQuery &query, Callback<MessagePage> callback);
    void showStored(quint32 generation);
    bool reconcile(MessagePage &page);
    void loadStored(Edge edge, Callback<MessagePage> callback);
    void applyLatest(MessagePage page);
    void applyAround(MessagePage page);
    void applyMore(MessagePage page, Edge edge);
    void applyEvent(const MessageEvent &event);
    void endBatch();
    void flushBatch();
    void appendLive(std::vector<Message> messages);
    void onCreated(const Message &message);
    void onUpdated(const MessageUpdated &update);
    void onDeleted(const MessageRef &ref);
    void onReaction(const MessageRef &ref, const Emoji &emoji, const UserId &user, bool added);
    //! Changes a row in the window; a message outside is current when it is fetched.
    void amend(const MessageRef &ref, const std::function<void(Message &)> &change);
    //! The new text for a quote; nothing: it is right, or no better one is known.
    [[nodiscard]] std::optional<Quote> quoteNow(const Quote &before) const;
    void refreshQuotes(std::vector<Message> &messages) const;
    void changeQuotesOf(const MessageId &id, const std::function<std::optional<Quote>(const Quote &)> &now);
    void followQuoted(const MessageId &id);
    void followUnseen(const MessageUpdated &update);
    void closeGap();
    void closeGapAfter(const Cursor &cursor, int pagesLeft);
    void refreshNewest(int failures = 0);
    bool mergePage(const MessagePage &page, quint32 stamp, const QDateTime &before = {});
    void suspect(const MessageId &id);
    void markStale(int before);
    void compareVisible();
    void fetchStale(const Cursor &cursor, int failures);
    void rememberChange(const MessageId &id);
    [[nodiscard]] std::vector<MessageId> takeChanged(const std::vector<Message> &messages);
    void applyEarly(const MessageEvent &event);
    void verify(const MessageId &id, std::chrono::milliseconds after = {});
    void awaitEcho(const MessageId &id);
    void askFor(const MessageId &id, int failures);
    [[nodiscard]] bool mayCross(const MessageId &id) const;
    void noteDeleted(const MessageId &id);
    [[nodiscard]] bool reactionUnderWay(const MessageId &id) const;
    [[nodiscard]] std::chrono::milliseconds pauseAfter(int failures) const;
    void reachedPresent();
    //! The server reports in one of several ways that the message does not exist (any more).
    [[nodiscard]] static bool isGone(const ApiError &error);
    //! The server is not there, or not now: what the disk has is better than nothing.
    [[nodiscard]] static bool isAway(const ApiError &error);
    [[nodiscard]] std::optional<Cursor> insideOf(Edge edge, const Cursor &cursor);

    void resetTo(std::vector<Message> messages);
    enum class From : quint8 { History, Live };
    void insertMessages(int row, std::vector<Message> messages, From from = From::History);
    //! Inserts each message by time, above unsent rows; adjacent ones as one change.
    void insertByTime(std::vector<Message> messages, From from = From::History);
    void fit(MessagePage &page, Edge far) const;
    void fitAround(MessagePage &page, const MessageId &id) const;
    void removeRows(int first, int last);
    void moveToItsTime(int row);
    void replaceRow(int row, Message now);
    void trim(Edge edge);
    void trimAfterLive();
    void changed(int row);
    [[nodiscard]] int sentCount() const; //!< rows before the unsent ones
    [[nodiscard]] std::vector<Message> onlyNew(std::vector<Message> messages) const;

    [[nodiscard]] const User &ownAuthor() const;
    void submit(const MessageId &localId);
    void confirm(const MessageId &localId, const Message &sent);
    void onSendFailed(const MessageId &localId, const ApiError &error);
    void fail(const MessageId &localId, const ApiError &error);
    void onHeld(const QString &nonce, const QDateTime &until);
    void countDown();
    [[nodiscard]] const Message *unsent(const MessageId &localId) const;
    void changeUnsent(const MessageId &localId, const std::function<void(Message &)> &change);
    void setSending(const MessageId &localId, SendState state, const QDateTime &until = {});
    [[nodiscard]] bool adoptEcho(const Message &echo);
    void takeOver(const MessageId &localId, const Message &message);
    void settled(const MessageId &localId, const MessageId &id);
    // Did a message whose answer was lost arrive?
    //! Could the server have accepted it although an error was reported?
    [[nodiscard]] static bool mayHaveArrived(const ApiError &error);
    void lookFor(const MessageId &localId, const Cursor &after);
    void lookedFor(const MessageId &localId, const Cursor &after, Result<MessagePage> result);
    void lookForWaiting();
    [[nodiscard]] bool likeUnderWay(const Message &row) const;
    [[nodiscard]] bool isTwin(const Message &row, const Attempt &attempt, const Message &candidate) const;
    void sweepTwins();
    void sendReaction(const MessageId &id, const Emoji &emoji);
    void onReactionFailed(const MessageId &id, const Emoji &emoji, const ApiError &error);
    void applyReaction(const MessageId &id, const Emoji &emoji, const UserId &user, bool on);
    void setEdge(Edge edge, EdgeState state);
    void setMissed(int count);

    MessageService &m_service;
    ChannelRef m_channel;
    User m_self;
    const Directory *m_names = nullptr;
    MessageStore m_store;
    EdgeState m_older;
    EdgeState m_newer;
    Cursor m_olderCursor;
    Cursor m_newerCursor;
    Late m_late;
    int m_missed = 0;
    quint32 m_generation = 0; //!< answers to requests made before the window moved are dropped
    bool m_fromDisk = false;
    bool m_opening = false; //!< the first page is in flight: live events wait in m_early
    std::vector<MessageEvent> m_early;
    Batch m_batch;
    std::vector<Message> m_pending; //!< unsent rows kept while the window is away from the present
    QHash<MessageId, Attempt> m_attempts;
    QHash<MessageId, QString> m_typed; //!< of unsent rows: the text of the composer, if the source differs
    int m_changes = 0; //!< pending edits and removals
    QSet<MessageId>
        m_claimed; //!< own messages that certainly belong to a row, remembered while others are searched for
    std::chrono::milliseconds m_patience{2000};
    QTimer m_second; //!< active only while a row counts down
    quint32 m_gaps = 0; //!< how often events were missed
    quint32 m_compared = 0; //!< the value of m_gaps at which the newest rows were last compared with the server
    std::optional<Stale> m_stale;
    quint32 m_staleTurn = 0; //!< answers about an earlier edge of the stale rows are dropped
    QSet<MessageId> m_changedUnseen; //!< recently changed messages outside the window
    QSet<MessageId> m_deleted; //!< recently deleted messages, which older pages must not bring back
    QSet<MessageId> m_verifying;
    QSet<MessageId> m_verifyAgain;
    QSet<MessageId> m_suspects; //!< those being verified that may have been deleted unnoticed
    QSet<MessageId> m_unechoed; //!< own messages known only from the answer: the server's version has not arrived
    QElapsedTimer m_clock;
    qint64 m_pageAt = 0; //!< time of the last rows from history, by m_clock
    QHash<MessageId, qint64> m_verifiedAt;
    QHash<QString, ReactionTask> m_reactionTasks; //!< by message id and emoji
    int m_firstVisible = 0;
    int m_lastVisible = 0;
};

} // namespace chat

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
    static constexpr int kMostOfPage = 2 * kPage; //!< a server that gives more is asked for the rest

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
    //! The newest message is in the window: what is sent or arrives is appended.
    [[nodiscard]] bool atPresent() const { return m_newer.phase == EdgeState::Phase::End; }
    //! What is shown comes from the disk, and the server has not said yet what is newer.
    [[nodiscard]] bool isFromDisk() const { return m_fromDisk; }
    //! Messages that arrived while the window was elsewhere.
    [[nodiscard]] int missedCount() const { return m_missed; }
    [[nodiscard]] Capabilities capabilities() const { return m_service.capabilities(); }
    [[nodiscard]] MessageService &service() { return m_service; }

    void setNames(const Directory *directory)
    {
        m_names = directory;
    } //!< borrowed: how people are called, for reading out

    //! The rows on screen: what is trimmed is never among them.
    void setVisibleRange(int first, int last);

    // Paging. One request an edge at a time; calls that make no sense now are ignored.
    void loadLatest(); //!< opens, or comes back to the present
    void loadAround(const MessageId &id); //!< moves the window there; arrived() follows, or jumpFailed()
    void loadMore(Edge edge);
    void retry(Edge edge);

    // Writing
    //! Appends a Sending row (coming back to the present first if the window is elsewhere) and sends.
    void send(Draft draft);
    void resend(const MessageId &failed);
    //! What the server has not confirmed, oldest first.
    struct Unsent
    {
        Draft draft;
        std::optional<Quote> quote; //!< what it answers, as the row shows it
    };
    [[nodiscard]] std::vector<Unsent> unsent() const;
    //! Something would be lost if the model went now: unsent rows, requests that change something.
    [[nodiscard]] bool isUnfinished() const;
    //! How long a message whose answer got lost is given to arrive before history is asked for it.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    void discard(const MessageId &failed);
    //! Server first; the callback tells. The row changes when it is saved.
    void edit(const MessageId &id, const Draft &draft, QObject *context, Callback<Unit> callback);
    void remove(const MessageId &id, QObject *context, Callback<Unit> callback);
    //! Toggles the own reaction at once; rolled back with actionFailed() if the server refuses.
    void toggleReaction(const MessageId &id, const Emoji &emoji);
    void removeReaction(
        const MessageId &id, const Emoji &emoji, const UserId &user, QObject *context, Callback<Unit> callback);

Q_SIGNALS:
    void edgeChanged(chat::MessageListModel::Edge edge);
    void missedCountChanged();
    //! A message that was not there before was appended live (not by paging).
    void arrivedLive(const chat::MessageId &id);
    //! The window stands around `id` now.
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
        bool sent = false; //!< what the server was asked for
        bool wanted = false; //!< what the person wants by now
        bool echoed = false; //!< the server said that it did what it was asked for
        bool contradicted = false; //!< it said the opposite: an earlier request of ours came late
    };
    //! How an unsent message fares, by its local id.
    struct Attempt
    {
        MessageId after; //!< the newest message known when it was first sent, empty: none
        QDateTime from; //!< it cannot be older than this
        bool doubtful = false; //!< an answer got lost: it may be there
        bool sendIfAbsent = false; //!< what comes of looking for it: sending, or the failure `why`
        bool waiting = false; //!< to be looked for when its like are settled
        int pages = 0; //!< of history looked through so far
        ApiError why;
    };
    //! What arrived live while the newest rows are not in the window.
    struct Late
    {
        std::vector<Message> messages; //!< the newest of them, kept to close the gap when paging gets there
        bool complete = true; //!< false: some were dropped or may have been missed
    };

    //! What a batch of live events brought so far: told to views at its end, as few changes.
    struct Batch
    {
        int depth = 0; //!< 0: none is under way
        std::vector<Message> created;
        QSet<MessageId> changed;
        [[nodiscard]] bool holds(const MessageId &id) const;
    };

    //! Rows that were not compared with the server since events were missed.
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
    //! Changes a row that is here; what is not comes as it is when it is fetched.
    void amend(const MessageRef &ref, const std::function<void(Message &)> &change);
    //! What a quote should say instead; nothing: it is right, or nobody knows better.
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
    //! The server knows no such message (any more), in one of the ways servers say so.
    [[nodiscard]] static bool isGone(const ApiError &error);
    //! The server is not there, or not now: what the disk has is better than nothing.
    [[nodiscard]] static bool isAway(const ApiError &error);
    [[nodiscard]] std::optional<Cursor> insideOf(Edge edge, const Cursor &cursor);

    void resetTo(std::vector<Message> messages);
    enum class From : quint8 { History, Live };
    void insertMessages(int row, std::vector<Message> messages, From from = From::History);
    //! Each in its place by time, above what is unsent; those of one place as one change.
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
    // Did a message whose answer got lost arrive?
    //! Could the server have taken it although we were told of a failure?
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
    quint32 m_generation = 0; //!< answers to questions asked before the window moved are dropped
    bool m_fromDisk = false;
    bool m_opening = false; //!< the first page is on its way: live events wait in m_early
    std::vector<MessageEvent> m_early;
    Batch m_batch;
    std::vector<Message> m_pending; //!< unsent rows kept while the window is away from the present
    QHash<MessageId, Attempt> m_attempts;
    QHash<MessageId, QString> m_typed; //!< of unsent rows: what the composer had, where the source is another
    int m_changes = 0; //!< requests under way that edit or remove
    QSet<MessageId> m_claimed; //!< own messages that are somebody's for sure, kept while others are looked for
    std::chrono::milliseconds m_patience{2000};
    QTimer m_second; //!< runs only while a row counts down
    quint32 m_gaps = 0; //!< how often events were missed
    quint32 m_compared = 0; //!< up to which of these the newest rows were compared with the server since
    std::optional<Stale> m_stale;
    quint32 m_staleTurn = 0; //!< answers about an earlier edge of it are dropped
    QSet<MessageId> m_changedUnseen; //!< messages that are not here and were changed lately
    QSet<MessageId> m_deleted; //!< lately, and never to come back by an older page
    QSet<MessageId> m_verifying;
    QSet<MessageId> m_verifyAgain;
    QSet<MessageId> m_suspects; //!< of those being verified, the ones that may have been deleted unnoticed
    QSet<MessageId> m_unechoed; //!< own messages known by their answer alone: the server's wording is still to come
    QElapsedTimer m_clock;
    qint64 m_pageAt = 0; //!< when rows last came from history, by m_clock
    QHash<MessageId, qint64> m_verifiedAt;
    QHash<QString, ReactionTask> m_reactionTasks; //!< by message id and emoji
    int m_firstVisible = 0;
    int m_lastVisible = 0;
};

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/apierror.h"
#include "app/history/history.h"

#include <QMutex>
#include <QObject>
#include <QThread>

#include <atomic>
#include <deque>
#include <functional>
#include <optional>

namespace chat {

class MessageService;

//! One account's history while its window is open: keeps on disk what the account hears and fetches, and gives it back.
//! Lives in the GUI thread and never waits for the disk: everything is done in order on a thread of its own, what waits
//! together as one transaction. More than can be kept up with is dropped, and known to be missing.
class StoredHistory : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Closed,
        Opening,
        Ready,
        InMemory, //!< the file could not be used (see problem()): kept until the program ends
    };
    using Callback = std::function<void(std::optional<HistoryStretch>)>;

    //! Hears the service's events from now on.
    explicit StoredHistory(MessageService &service, QObject *parent = nullptr);
    //! Writes what waits, for a second at most.
    ~StoredHistory() override;

    //! Once, when it is known who we are. A damaged file is put aside (".damaged") and a new one made; one of somebody
    //! else is left alone.
    void open(const QString &path, const UserId &self);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString problem() const { return m_problem; } //!< a sentence for a log, not translated

    //! Are events coming? While they are not, nothing that is fetched is the present for long.
    void setLive(bool live) { m_live = live; }

    //! The moment of asking or hearing something now; counted from the start of this object.
    [[nodiscard]] Moment now() { return ++m_moment; }
    void takePage(const MessageQuery &query, const MessagePage &page, Moment asked);
    //! What the server just confirmed that we did.
    void takeOwn(const MessageEvent &event);
    void takeOne(const MessageRef &ref, const std::optional<Message> &message, Moment asked);

    //! Answered later, unless `context` is gone by then; nothing: not stored.
    void latest(const ChannelRef &channel, int limit, QObject *context, Callback callback);
    void before(const MessageRef &ref, int limit, QObject *context, Callback callback);

    //! Does something with the file as a whole, after what waits. `done` is called later, unless `context` is gone by
    //! then.
    void maintain(const std::function<void(HistoryFile &)> &job, QObject *context, const std::function<void()> &done);

Q_SIGNALS:
    void stateChanged();
    //! The disk takes nothing (any more), or takes it again (empty).
    void notWritten(const QString &reason);

private:
    using Job = std::function<void(History &)>;
    void add(Job job);
    void read(
        const std::function<std::optional<HistoryStretch>(const History &)> &read, QObject *context, Callback callback);
    void openOnThread(const QString &path, const UserId &self, const MessageCodec::ContentReader &reader);
    void work();
    void becomeReady(State state, const QString &problem);

    MessageService &m_service;
    State m_state = State::Closed;
    QString m_problem;
    bool m_live = false;
    Moment m_moment = 0;

    QThread m_thread;
    QObject m_onThread; //!< lives there: what is invoked on it runs there
    QMutex m_mutex; //!< guards the next two
    std::deque<Job> m_jobs;
    bool m_overflowed = false;
    std::atomic<bool> m_stop = false;

    // Of the thread alone.
    struct Store;
    std::unique_ptr<Store> m_store;
};

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/history.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace chat {

class MessageService;

//! One account's history while its window is open: keeps on disk what the account hears and fetches, gives it back, and
//! tells views what changed. Lives in the GUI thread and never waits for the disk: everything is done in order on a
//! thread of its own, what waits together as one transaction. More than can be kept up with is dropped, and known to be
//! missing. What is told and answered comes in the order in which it was done, some at a time.
class StoredHistory : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Closed,
        Opening,
        Ready,
        InMemory, //!< the file cannot be used (see problem()), or there is none: kept until the program ends
    };
    using SliceQuery = HistoryReader::SliceQuery;
    using Callback = std::function<void(std::optional<HistorySlice>)>;

    //! Hears the service's events from now on.
    explicit StoredHistory(MessageService &service, QObject *parent = nullptr);
    //! Writes what waits, for a second at most.
    ~StoredHistory() override;

    //! Once, when it is known who we are. A damaged file is put aside (".damaged") and a new one made; one of somebody
    //! else is left alone.
    void open(const QString &path, const UserId &self);
    //! The same without file and thread: every call is done before it returns.
    void openInMemory(const UserId &self);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString problem() const { return m_problem; } //!< a sentence for a log, not translated

    //! Are events coming? While they are not, nothing that is fetched is the present for long.
    void setLive(bool live) { m_live = live; }

    //! The moment of asking or hearing something now; counted from the start of this object.
    [[nodiscard]] Moment now() { return ++m_moment; }
    //! The moment that a stored one is in that count; 0 and less: from before this object.
    [[nodiscard]] Moment momentOf(const HistoryEntry &entry) const { return entry.heard - m_base; }

    // Sources. Pages and single messages were asked for at `asked`; the callback comes after changed() and doubted().
    void takePage(
        const MessageQuery &query, const MessagePage &page, Moment asked, const std::function<void()> &callback = {});
    //! `newer`: see History::takeOne.
    void takeOne(const MessageRef &ref, const std::optional<Message> &message, Moment asked,
        const std::function<void(bool newer)> &callback = {});
    //! What the answer to a call of our own says.
    void takeOwn(const MessageEvent &event);

    // Views
    //! changed() tells of that conversation, until as many calls with `on` false were made.
    void watch(const ChannelRef &channel, bool on);
    [[nodiscard]] bool isWatched(const ChannelRef &channel) const { return m_watched.contains(channel); }
    [[nodiscard]] QList<ChannelRef> watched() const { return m_watched.keys(); }
    //! Answered later, unless `context` is gone by then.
    void read(const SliceQuery &query, QObject *context, const Callback &callback);
    //! The same for whatever else there is to read.
    template <class Answer>
    void ask(const std::function<Answer(const History &)> &question, QObject *context,
        const std::function<void(Answer)> &callback)
    {
        add([question, context = QPointer(context), callback](History &history) -> Done {
            auto answer = std::make_shared<Answer>(question(history));
            return [context, callback, answer] {
                if (context)
                    callback(std::move(*answer));
            };
        });
    }

    //! Removes the messages of a conversation, or of all (empty), for good: pages that were asked for before bring none of
    //! them back. Answered as maintain() is.
    void forgetMessages(const ChannelRef &channel, QObject *context, const std::function<void(bool removed)> &callback);
    //! Does something with the file as a whole, on the thread. `done` is called later, unless `context` is gone by then.
    void maintain(const std::function<void(HistoryFile &)> &job, QObject *context, const std::function<void()> &done);

Q_SIGNALS:
    void stateChanged();
    //! In watched conversations.
    void changed(const chat::HistoryChanges &changes);
    void written(); //!< messages, in any conversation: what a search finds may have changed
    void pageTaken(const chat::ChannelRef &channel); //!< a page is stored that had something new
    //! An answer of the server is given to the history, whoever asked. The id of a page is empty: any message may be in it.
    void answered(const chat::MessageRef &about);
    //! A page does not say what was heard after it was asked for: each of these is to be asked for alone. `empty`: it had
    //! no messages at all.
    void doubted(const chat::ChannelRef &channel, const chat::History::Doubts &doubts, bool empty);
    //! The file takes nothing any more (disk full, or the like): it goes on in memory, empty. Views put there what they
    //! show.
    void replaced();
    void notWritten(const QString &reason);

private:
    using Done = std::function<void()>; //!< in the GUI thread, when the job is on disk
    using Job = std::function<Done(History &)>;
    //! What one transaction has to tell, in order.
    struct Delivery
    {
        HistoryChanges changes;
        Done done;
    };
    struct Store;

    void add(Job job);
    void begin();
    void openOnThread(const QString &path, const UserId &self, const MessageCodec::ContentReader &reader);
    void work();
    void index();
    [[nodiscard]] bool transact(const std::vector<Job> &jobs, bool overflowed, std::vector<Delivery> &deliveries);
    void goOnInMemory();
    void deliver(const std::vector<Delivery> &deliveries);
    void becomeReady(State state, const QString &problem, Moment base);

    MessageService &m_service;
    State m_state = State::Closed;
    QString m_problem;
    bool m_live = false;
    Moment m_moment = 0;
    Moment m_base = 0; //!< of the file: this run's moments are counted from it
    QHash<ChannelRef, int> m_watched;

    QThread m_thread;
    QObject m_onThread; //!< lives there: what is invoked on it runs there
    QMutex m_mutex; //!< guards the next three
    std::deque<Job> m_jobs;
    bool m_overflowed = false;
    bool m_working = false; //!< the thread works, or its results are on their way
    std::atomic<bool> m_stop = false;
    int m_held = 0; //!< a batch is being heard: what it brings is worked on together, at its end

    // Of the thread alone.
    std::unique_ptr<Store> m_store;
    bool m_indexing = false; //!< the next step of index() is on its way
};

} // namespace chat

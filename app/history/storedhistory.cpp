// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/storedhistory.h"

#include "app/base/logging.h"
#include "app/history/historyfile.h"
#include "app/history/historyindex.h"
#include "app/history/historyspace.h"
#include "app/services/messageservice.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace chat {

namespace {
constexpr size_t kMostJobs = 20'000;
constexpr size_t kJobsAtATime = 500; // of one transaction, and of one turn of the GUI thread
constexpr auto kLongestEnd = 1s;
constexpr int kIndexedAtATime = 200;
constexpr auto kIndexingPause = 20ms; // others want the processor, too
} // namespace

struct StoredHistory::Store
{
    HistoryFile file;
    std::unique_ptr<History> history; // borrows the file
    Moment base = 0;
    UserId self;
    MessageCodec::ContentReader reader;
};

StoredHistory::StoredHistory(MessageService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    m_thread.setObjectName(u"history"_s);
    connect(&service, &MessageService::eventReceived, this, &StoredHistory::takeOwn);
    connect(&service, &MessageService::eventsLost, this, [this] {
        add([](History &history) -> Done {
            history.loseEvents();
            return {};
        });
    });
    connect(&service, &MessageService::batchBegan, this, [this] { ++m_held; });
    connect(&service, &MessageService::batchEnded, this, [this] {
        m_held = std::max(0, m_held - 1);
        if (m_held == 0)
            begin();
    });
}

StoredHistory::~StoredHistory()
{
    if (!m_thread.isRunning())
        return;
    // The last thing on the thread: after everything that waits.
    QMetaObject::invokeMethod(&m_onThread, [this] {
        {
            const QMutexLocker lock(&m_mutex);
            m_working = false;
        }
        for (bool more = true; more && !m_stop;) {
            work();
            const QMutexLocker lock(&m_mutex);
            more = !m_jobs.empty();
            m_working = false;
        }
        m_store.reset();
        m_onThread.moveToThread(thread());
        m_thread.quit();
    });
    if (!m_thread.wait(QDeadlineTimer(kLongestEnd))) {
        m_stop = true; // a slow disk: what was not written is fetched again
        m_thread.wait();
    }
}

// ---- opening ------------------------------------------------------------------------------------------------------

void StoredHistory::open(const QString &path, const UserId &self)
{
    if (m_state != State::Closed)
        return;
    m_state = State::Opening;
    m_onThread.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_onThread, [this, path, self, reader = m_service.reader()] { openOnThread(path, self, reader); });
}

void StoredHistory::openInMemory(const UserId &self)
{
    if (m_state != State::Closed)
        return;
    m_store = std::make_unique<Store>();
    m_store->self = self;
    m_store->reader = m_service.reader();
    goOnInMemory();
    becomeReady(State::InMemory, {}, m_store->base);
    work();
}

//! On the thread.
void StoredHistory::openOnThread(const QString &path, const UserId &self, const MessageCodec::ContentReader &reader)
{
    using Problem = HistoryFile::Problem;
    m_store = std::make_unique<Store>();
    m_store->self = self;
    m_store->reader = reader;
    auto problem = m_store->file.open(path, HistoryFile::Mode::Write);
    QString sentence;
    if (problem == Problem::Damaged) {
        sentence = u"the history was damaged and begins anew"_s;
        if (HistoryFile::putAside(path))
            problem = m_store->file.open(path, HistoryFile::Mode::Write);
    }
    State state = State::Ready;
    if (problem) {
        state = State::InMemory;
        sentence = u"the history file cannot be used"_s;
        goOnInMemory();
    } else {
        m_store->history = std::make_unique<History>(m_store->file, self, reader);
        m_store->base = m_store->history->now(); // all that was stored before is from before
        m_store->history->loseEvents(); // nobody listened while the program was away
    }
    QMetaObject::invokeMethod(
        this, [this, state, sentence, base = m_store->base] { becomeReady(state, sentence, base); });
    work();
    index();
}

//! On the thread: some messages of before there was an index, and after a pause the next ones.
void StoredHistory::index()
{
    if (m_stop || m_indexing || !m_store || HistoryIndex(m_store->file).isComplete() || !m_store->file.begin())
        return;
    const bool more = m_store->history->index(kIndexedAtATime);
    if (!m_store->file.commit() || !more)
        return;
    m_indexing = true;
    QTimer::singleShot(kIndexingPause, &m_onThread, [this] {
        m_indexing = false;
        index();
    });
}

//! On the thread: an empty history without file, that goes on counting moments.
void StoredHistory::goOnInMemory()
{
    const auto watched = m_store->history ? m_store->history->watched() : QSet<ChannelRef>();
    m_store->history.reset();
    m_store->file.close();
    (void)m_store->file.open(u":memory:"_s, HistoryFile::Mode::Write);
    m_store->history = std::make_unique<History>(m_store->file, m_store->self, m_store->reader);
    m_store->base = std::max(m_store->base, m_store->history->now());
    for (const ChannelRef &channel : watched)
        m_store->history->watch(channel, true);
}

void StoredHistory::becomeReady(State state, const QString &problem, Moment base)
{
    if (!problem.isEmpty())
        qCWarning(lcModel) << qUtf8Printable(problem);
    m_state = state;
    m_problem = problem;
    m_base = base;
    Q_EMIT stateChanged();
}

// ---- work ---------------------------------------------------------------------------------------------------------

void StoredHistory::add(Job job)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_jobs.size() >= kMostJobs) {
            m_overflowed = true;
            return;
        }
        m_jobs.push_back(std::move(job));
    }
    if (m_held == 0)
        begin();
}

//! Starts to work on what waits, unless that has begun.
void StoredHistory::begin()
{
    const bool onThread = m_thread.isRunning();
    {
        const QMutexLocker lock(&m_mutex);
        if (m_working || m_jobs.empty())
            return;
        m_working = onThread;
    }
    if (onThread)
        QMetaObject::invokeMethod(&m_onThread, [this] { work(); });
    else if (m_store)
        work();
}

//! On the thread: some of what waits, as one transaction. The next follows when its results were taken.
void StoredHistory::work()
{
    if (!m_store || !m_store->history)
        return;
    std::vector<Job> jobs;
    bool overflowed = false;
    {
        const QMutexLocker lock(&m_mutex);
        const auto end = m_jobs.begin() + static_cast<std::ptrdiff_t>(std::min(kJobsAtATime, m_jobs.size()));
        jobs.assign(std::make_move_iterator(m_jobs.begin()), std::make_move_iterator(end));
        m_jobs.erase(m_jobs.begin(), end);
        overflowed = std::exchange(m_overflowed, false);
        m_working = !jobs.empty();
        if (jobs.empty())
            return;
    }
    std::vector<Delivery> deliveries;
    const qint64 before = m_store->file.writtenRows();
    if (!transact(jobs, overflowed, deliveries) && !m_stop) {
        const QString reason = m_store->file.lastError();
        goOnInMemory();
        deliveries.clear();
        deliveries.push_back({{}, [this, reason] {
                                  m_state = State::InMemory;
                                  Q_EMIT notWritten(reason);
                                  Q_EMIT replaced();
                              }});
        (void)transact(jobs, overflowed, deliveries);
    }
    if (m_store->file.writtenRows() != before)
        deliveries.push_back({{}, [this] { Q_EMIT written(); }});
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(this, [this, deliveries = std::move(deliveries)] { deliver(deliveries); });
    else
        deliver(deliveries);
}

bool StoredHistory::transact(const std::vector<Job> &jobs, bool overflowed, std::vector<Delivery> &deliveries)
{
    History &history = *m_store->history;
    const bool begun = m_store->file.begin();
    for (const Job &job : jobs) {
        if (m_stop)
            break;
        if (Done done = job(history))
            deliveries.push_back({history.takeChanges(), std::move(done)});
    }
    if (overflowed)
        history.loseEvents();
    if (HistoryChanges rest = history.takeChanges(); !rest.empty())
        deliveries.push_back({std::move(rest), {}});
    return begun && m_store->file.commit();
}

void StoredHistory::deliver(const std::vector<Delivery> &deliveries)
{
    const QPointer<StoredHistory> alive(this);
    for (const Delivery &delivery : deliveries) {
        if (!delivery.changes.empty())
            Q_EMIT changed(delivery.changes);
        if (alive && delivery.done)
            delivery.done();
        if (!alive)
            return;
    }
    bool more = false;
    {
        const QMutexLocker lock(&m_mutex);
        more = m_working = !m_jobs.empty();
    }
    if (more && m_thread.isRunning())
        QMetaObject::invokeMethod(&m_onThread, [this] { work(); });
    else if (more)
        work();
}

// ---- sources and views --------------------------------------------------------------------------------------------

void StoredHistory::takePage(
    const MessageQuery &query, const MessagePage &page, Moment asked, const std::function<void()> &callback)
{
    Q_EMIT answered({query.channel, {}});
    add([this, query, page, asked, live = m_live, callback](History &history) -> Done {
        const qint64 before = m_store->file.writtenRows();
        auto doubts = history.takePage(query, page, m_store->base + asked, live);
        const bool news = !page.messages.empty() && m_store->file.writtenRows() != before;
        if (!callback && !news && doubts.empty())
            return {};
        return
            [this, channel = query.channel, empty = page.messages.empty(), news, callback, doubts = std::move(doubts)] {
                if (!doubts.empty())
                    Q_EMIT doubted(channel, doubts, empty);
                if (callback)
                    callback();
                if (news)
                    Q_EMIT pageTaken(channel);
            };
    });
}

void StoredHistory::takeOne(const MessageRef &ref, const std::optional<Message> &message, Moment asked,
    const std::function<void(bool newer)> &callback)
{
    Q_EMIT answered(ref);
    add([this, ref, message, asked, callback](History &history) -> Done {
        const bool newer = history.takeOne(ref, message, m_store->base + asked);
        if (!callback)
            return {};
        return [callback, newer] { callback(newer); };
    });
}

void StoredHistory::takeOwn(const MessageEvent &event)
{
    add([this, event, heard = now()](History &history) -> Done {
        history.takeEvent(event, m_store->base + heard);
        return {};
    });
}

void StoredHistory::watch(const ChannelRef &channel, bool on)
{
    int &count = m_watched[channel];
    count += on ? 1 : -1;
    if (count != (on ? 1 : 0))
        return;
    if (!on)
        m_watched.remove(channel);
    add([channel, on](History &history) -> Done {
        history.watch(channel, on);
        return {};
    });
}

void StoredHistory::read(const SliceQuery &query, QObject *context, const Callback &callback)
{
    ask<std::optional<HistorySlice>>(
        [query](const History &history) { return history.slice(query); }, context, callback);
}

void StoredHistory::forgetMessages(
    const ChannelRef &channel, QObject *context, const std::function<void(bool removed)> &callback)
{
    auto removed = std::make_shared<bool>(false);
    maintain(
        [this, channel, removed, at = now()](HistoryFile &file) {
            HistorySpace space(file);
            *removed = channel.isEmpty() ? space.forgetAll() : space.forget(channel);
            if (*removed)
                m_store->history->noteForgotten(channel, m_store->base + at);
        },
        context, [removed, callback] { callback(*removed); });
}

void StoredHistory::maintain(
    const std::function<void(HistoryFile &)> &job, QObject *context, const std::function<void()> &done)
{
    QMetaObject::invokeMethod(&m_onThread, [this, job, guard = QPointer(context), done] {
        if (m_store && m_store->file.isOpen()) {
            job(m_store->file);
            m_store->history->forget(); // what was remembered of rows may be in the file no more
            index();
        }
        QMetaObject::invokeMethod(this, [guard, done] {
            if (guard)
                done();
        });
    });
}

} // namespace chat

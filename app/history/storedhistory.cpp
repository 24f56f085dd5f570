// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/storedhistory.h"

#include "app/base/logging.h"
#include "app/history/historyfile.h"
#include "app/services/messageservice.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QPointer>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace chat {

namespace {
constexpr size_t kMostJobs = 20'000;
constexpr auto kLongestEnd = 1s;
} // namespace

struct StoredHistory::Store
{
    HistoryFile file;
    std::unique_ptr<History> history; // borrows the file
    Moment base = 0; //!< of the file; this run's moments are counted from it
    bool failing = false;
};

StoredHistory::StoredHistory(MessageService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    m_thread.setObjectName(u"history"_s);
    connect(&service, &MessageService::eventReceived, this, [this](const MessageEvent &event) {
        const Moment heard = now();
        add([this, event, heard](History &history) { history.takeEvent(event, m_store->base + heard); });
    });
    connect(
        &service, &MessageService::eventsLost, this, [this] { add([](History &history) { history.loseEvents(); }); });
}

StoredHistory::~StoredHistory()
{
    if (!m_thread.isRunning())
        return;
    // The last thing on the thread: after everything that waits.
    QMetaObject::invokeMethod(&m_onThread, [this] {
        work();
        m_store.reset();
        m_onThread.moveToThread(thread());
        m_thread.quit();
    });
    if (!m_thread.wait(QDeadlineTimer(kLongestEnd))) {
        m_stop = true; // a slow disk: what was not written is fetched again
        m_thread.wait();
    }
}

void StoredHistory::open(const QString &path, const UserId &self)
{
    if (m_state != State::Closed)
        return;
    m_state = State::Opening;
    m_onThread.moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(
        &m_onThread, [this, path, self, reader = m_service.reader()] { openOnThread(path, self, reader); });
}

void StoredHistory::openOnThread(const QString &path, const UserId &self, const MessageCodec::ContentReader &reader)
{
    using Problem = HistoryFile::Problem;
    m_store = std::make_unique<Store>();
    auto problem = m_store->file.open(path, HistoryFile::Mode::Write);
    QString sentence;
    if (problem == Problem::Damaged) {
        sentence = u"the history was damaged and begins anew"_s;
        QFile::remove(path + u".damaged"_s);
        QFile::remove(path + u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
        if (QFile::rename(path, path + u".damaged"_s))
            problem = m_store->file.open(path, HistoryFile::Mode::Write);
    }
    State state = State::Ready;
    if (problem) {
        state = State::InMemory;
        sentence = u"the history file cannot be used"_s;
        (void)m_store->file.open(u":memory:"_s, HistoryFile::Mode::Write);
    }
    m_store->history = std::make_unique<History>(m_store->file, self, reader);
    m_store->base = m_store->history->now(); // all that was stored before is from before
    m_store->history->loseEvents(); // nobody listened while the program was away
    QMetaObject::invokeMethod(this, [this, state, sentence] { becomeReady(state, sentence); });
    work();
}

void StoredHistory::becomeReady(State state, const QString &problem)
{
    if (!problem.isEmpty())
        qCWarning(lcModel) << qUtf8Printable(problem);
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

void StoredHistory::add(Job job)
{
    bool wake = false;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_jobs.size() >= kMostJobs) {
            m_overflowed = true;
            return;
        }
        wake = m_jobs.empty();
        m_jobs.push_back(std::move(job));
    }
    if (wake && m_thread.isRunning())
        QMetaObject::invokeMethod(&m_onThread, [this] { work(); });
}

//! On the thread: all that waits, as one transaction.
void StoredHistory::work()
{
    if (!m_store || !m_store->history)
        return;
    std::deque<Job> jobs;
    bool overflowed = false;
    {
        const QMutexLocker lock(&m_mutex);
        jobs.swap(m_jobs);
        overflowed = std::exchange(m_overflowed, false);
    }
    if (jobs.empty())
        return;
    const bool begun = m_store->file.begin();
    for (const Job &job : jobs) {
        if (m_stop)
            break;
        job(*m_store->history);
    }
    if (overflowed)
        m_store->history->loseEvents();
    const bool written = begun && m_store->file.commit();
    if (!written)
        m_store->history->forget(); // what was remembered of rows is not in the file
    if (written == m_store->failing) {
        m_store->failing = !written;
        const QString reason = written ? QString() : m_store->file.lastError();
        QMetaObject::invokeMethod(this, [this, reason] { Q_EMIT notWritten(reason); });
    }
}

void StoredHistory::takePage(const MessageQuery &query, const MessagePage &page, Moment asked)
{
    add([this, query, page, asked, live = m_live](
            History &history) { history.takePage(query, page, m_store->base + asked, live); });
}

void StoredHistory::takeOwn(const MessageEvent &event)
{
    const Moment heard = now();
    add([this, event, heard](History &history) { history.takeEvent(event, m_store->base + heard); });
}

void StoredHistory::takeOne(const MessageRef &ref, const std::optional<Message> &message, Moment asked)
{
    add([this, ref, message, asked](History &history) { history.takeOne(ref, message, m_store->base + asked); });
}

void StoredHistory::read(
    const std::function<std::optional<HistoryStretch>(const History &)> &read, QObject *context, Callback callback)
{
    add([this, read, guard = QPointer(context), callback = std::move(callback)](History &history) {
        auto found = std::make_shared<std::optional<HistoryStretch>>(read(history));
        QMetaObject::invokeMethod(this, [guard, callback, found] {
            if (guard)
                callback(std::move(*found));
        });
    });
}

void StoredHistory::latest(const ChannelRef &channel, int limit, QObject *context, Callback callback)
{
    read([channel, limit](const History &history) { return history.latest(channel, limit); }, context,
        std::move(callback));
}

void StoredHistory::before(const MessageRef &ref, int limit, QObject *context, Callback callback)
{
    read([ref, limit](const History &history) { return history.before(ref, limit); }, context, std::move(callback));
}

void StoredHistory::maintain(
    const std::function<void(HistoryFile &)> &job, QObject *context, const std::function<void()> &done)
{
    QMetaObject::invokeMethod(&m_onThread, [this, job, guard = QPointer(context), done] {
        work();
        if (m_store && m_store->file.isOpen()) {
            job(m_store->file);
            m_store->history->forget(); // what was remembered of rows may be in the file no more
        }
        QMetaObject::invokeMethod(this, [guard, done] {
            if (guard)
                done();
        });
    });
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/decoderthreads.h"

#include "app/base/logging.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>

namespace chat {

namespace {
constexpr std::chrono::seconds kIdle(5); // before a thread without work ends
constexpr std::chrono::seconds kEnd(2); // for the threads when the program ends
std::atomic<int> workingThreads = 0;

//! Decoders are plugins, which must not be unloaded while a thread uses them. All threads have been told to stop by
//! then.
void waitAtTheEnd()
{
    const auto end = std::chrono::steady_clock::now() + kEnd;
    while (workingThreads > 0 && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}
} // namespace

//! Shared by threads and owner; lives as long as any of them.
struct DecoderThreads::Shared
{
    struct Order
    {
        quint64 id;
        Work work;
        std::stop_token stop;
    };
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Order> orders;
    DecoderThreads *owner = nullptr; // null: destroyed
    size_t idle = 0;
};

DecoderThreads::DecoderThreads(Scheduler &scheduler, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_limits(limits)
    , m_shared(std::make_shared<Shared>())
{
    m_shared->owner = this;
    static std::once_flag once;
    std::call_once(once, [] { qAddPostRoutine(&waitAtTheEnd); });
}

DecoderThreads::~DecoderThreads()
{
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->owner = nullptr;
        m_shared->orders.clear();
    }
    m_shared->wake.notify_all();
    for (auto &[id, running] : m_running)
        running.job.stop.request_stop();
}

bool DecoderThreads::noneWorks()
{
    return workingThreads == 0;
}

void DecoderThreads::start(Work work, QObject *context, Done done)
{
    m_waiting.push_back({std::move(work), context, std::move(done), {}});
    if (count(Phase::Left) > m_limits.left)
        QMetaObject::invokeMethod(this, &DecoderThreads::failWaiting, Qt::QueuedConnection);
    else
        dispatch();
}

int DecoderThreads::count(Phase phase) const
{
    return static_cast<int>(
        std::ranges::count_if(m_running, [phase](const auto &entry) { return entry.second.phase == phase; }));
}

void DecoderThreads::dispatch()
{
    while (!m_waiting.empty() && static_cast<int>(m_running.size()) - count(Phase::Left) < m_limits.threads
        && count(Phase::Left) <= m_limits.left) {
        const quint64 id = ++m_last;
        Running running;
        running.job = std::move(m_waiting.front());
        m_waiting.pop_front();
        bool enough = false;
        {
            const std::scoped_lock lock(m_shared->mutex);
            m_shared->orders.push_back({id, std::move(running.job.work), running.job.stop.get_token()});
            enough = m_shared->idle >= m_shared->orders.size();
        }
        try {
            if (!enough)
                std::thread(&DecoderThreads::loop, m_shared).detach();
        } catch (const std::system_error &) {
            qCWarning(lcImage) << "no thread to decode pictures"; // another thread takes it, or it times out
        }
        m_shared->wake.notify_one();
        running.timer = std::make_unique<Timer>(m_scheduler);
        running.timer->start(m_limits.time, [this, id] { late(id); });
        m_running.emplace(id, std::move(running));
    }
}

void DecoderThreads::loop(const std::shared_ptr<Shared> &shared)
{
    std::unique_lock lock(shared->mutex);
    while (true) {
        ++shared->idle;
        const bool woken
            = shared->wake.wait_for(lock, kIdle, [&] { return !shared->owner || !shared->orders.empty(); });
        --shared->idle;
        if (!woken || !shared->owner)
            return;
        Shared::Order order = std::move(shared->orders.front());
        shared->orders.pop_front();
        ++workingThreads;
        lock.unlock();
        order.work(order.stop);
        order.work = nullptr; // what it held is destroyed here, outside the lock
        lock.lock();
        --workingThreads;
        if (DecoderThreads *owner = shared->owner)
            QMetaObject::invokeMethod(
                owner, [owner, id = order.id] { owner->finished(id); }, Qt::QueuedConnection);
    }
}

void DecoderThreads::answer(const Job &job, bool inTime)
{
    if (job.context)
        job.done(inTime);
}

void DecoderThreads::finished(quint64 id)
{
    const auto node = m_running.extract(id);
    dispatch();
    if (!node.empty() && node.mapped().phase == Phase::Working)
        answer(node.mapped().job, true); // which may delete this object
}

void DecoderThreads::late(quint64 id)
{
    Running &running = m_running.at(id);
    running.phase = Phase::ToldToStop;
    running.job.stop.request_stop();
    running.timer->start(m_limits.grace, [this, id] { leave(id); });
    const Job job = running.job;
    answer(job, false); // which may delete this object
}

void DecoderThreads::leave(quint64 id)
{
    qCWarning(lcImage) << "a picture's decoder does not stop; it is left behind";
    m_running.at(id).phase = Phase::Left;
    m_running.at(id).timer->stop();
    if (count(Phase::Left) > m_limits.left)
        failWaiting();
    else
        dispatch();
}

//! No thread is available: a failure is better than no answer.
void DecoderThreads::failWaiting()
{
    const auto waiting = std::exchange(m_waiting, {});
    const QPointer<DecoderThreads> guard(this);
    for (const Job &job : waiting) {
        if (guard)
            answer(job, false);
    }
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/scheduler.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace chat {

//! Threads for data of strangers. Work that takes too long is told to stop, and its caller gets no result; a thread
//! that does not return even then is abandoned and replaced. Nothing ever waits for a thread, not even the destructor;
//! only the end of the application object gives them a moment.
class DecoderThreads : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        int threads = 2;
        std::chrono::milliseconds time{10'000}; //!< per job
        std::chrono::milliseconds grace{2000}; //!< between being told to stop and being abandoned
        int left = 4; //!< abandoned threads that may exist at once; with more, no new work is started
    };

    DecoderThreads(Scheduler &scheduler, const Limits &limits, QObject *parent = nullptr);
    ~DecoderThreads() override;

    //! Runs `work` on a thread; it must check the token often. Then calls `done` from this object's event loop with the
    //! result, or with null if the work took too long; not if `context` has been destroyed.
    template <class T>
    void run(
        std::function<T(const std::stop_token &)> work, QObject *context, std::function<void(std::optional<T>)> done)
    {
        // Written by the thread; read only after it has reported that it is finished.
        auto result = std::make_shared<std::optional<T>>();
        start([result, work = std::move(work)](const std::stop_token &stop) { *result = work(stop); }, context,
            [result, done = std::move(done)](bool inTime) { done(inTime ? std::move(*result) : std::optional<T>()); });
    }

    //! Whether no thread of any object of this class is working now.
    [[nodiscard]] static bool noneWorks();

private:
    using Work = std::function<void(const std::stop_token &)>;
    using Done = std::function<void(bool inTime)>;
    struct Shared;
    struct Job
    {
        Work work;
        QPointer<QObject> context;
        Done done;
        std::stop_source stop;
    };
    enum class Phase : quint8 { Working, ToldToStop, Left };
    struct Running
    {
        Job job; // handed to the thread
        Phase phase = Phase::Working;
        std::unique_ptr<Timer> timer;
    };

    void start(Work work, QObject *context, Done done);
    void dispatch();
    void finished(quint64 id);
    void late(quint64 id);
    void leave(quint64 id);
    void failWaiting();
    [[nodiscard]] int count(Phase phase) const;
    static void answer(const Job &job, bool inTime);
    static void loop(const std::shared_ptr<Shared> &shared);

    Scheduler &m_scheduler;
    const Limits m_limits;
    std::shared_ptr<Shared> m_shared; // with the threads
    std::deque<Job> m_waiting;
    std::map<quint64, Running> m_running;
    quint64 m_last = 0;
};

} // namespace chat

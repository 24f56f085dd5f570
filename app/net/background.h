// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace chat {

//! A thread for work that would block the GUI thread: jobs run one after another, results arrive on the owner's thread from
//! the event loop. A job may only use what it was given.
class Background : public QObject
{
    Q_OBJECT

public:
    explicit Background(QObject *parent = nullptr);
    ~Background() override; //!< waits for the running job; all other jobs and results are dropped

    //! `done` receives what `work` returned, unless `context` has been destroyed (null: there is no context).
    template <class T> void run(QObject *context, std::function<T()> work, std::function<void(T)> done)
    {
        const auto result = std::make_shared<std::optional<T>>();
        start(
            context, [result, work = std::move(work)] { result->emplace(work()); },
            [result, done = std::move(done)] { done(std::move(**result)); });
    }
    //! Destroying something large takes time too.
    template <class T> void discard(T value)
    {
        const auto holder = std::make_shared<std::optional<T>>(std::move(value));
        start(
            this, [holder] { holder->reset(); }, [] {});
    }
    [[nodiscard]] bool isBusy() const { return !m_jobs.empty(); }

private:
    struct Job
    {
        bool hasContext = false;
        QPointer<QObject> context; // may die before the job is done
        std::function<void()> done;
    };

    void start(QObject *context, const std::function<void()> &work, std::function<void()> done);
    void finish(quint64 id);

    QThreadPool m_pool;
    std::unordered_map<quint64, Job> m_jobs;
    quint64 m_last = 0;
};

} // namespace chat

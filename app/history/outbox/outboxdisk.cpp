// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/outbox/outboxdisk.h"

#include "app/base/logging.h"

#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace chat {

namespace {
constexpr auto kAgain = 5s; // after the disk took nothing
}

OutboxDisk::OutboxDisk(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(u"outbox"_s);
}

OutboxDisk::~OutboxDisk()
{
    if (!m_thread.isRunning())
        return;
    handOver();
    // The last thing on the thread: after everything that waits.
    QMetaObject::invokeMethod(&m_onThread, [this] {
        m_file.reset();
        m_onThread.moveToThread(thread());
        m_thread.quit();
    });
    m_thread.wait();
}

void OutboxDisk::open(const QString &path)
{
    if (m_state != State::Closed)
        return;
    m_state = State::Opening;
    m_onThread.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_onThread, [this, path] { openOnThread(path); });
    handOver();
}

void OutboxDisk::openOnThread(const QString &path)
{
    const QString memory = u":memory:"_s;
    m_file = std::make_unique<OutboxFile>();
    const std::optional<DataFile::Problem> problem = m_file->open(path.isEmpty() ? memory : path);
    if (problem)
        (void)m_file->open(memory);
    const State state = path.isEmpty() || problem ? State::InMemory : State::Ready;
    const bool rescued = m_file->wasRescued();
    QMetaObject::invokeMethod(
        this, [this, state, problem, rescued, found = Contents{m_file->entries(), m_file->own(), m_file->drafts()}] {
            if (problem)
                qCWarning(lcModel) << "the outbox file cannot be used:" << static_cast<int>(*problem);
            if (rescued)
                qCWarning(lcModel) << "the outbox was damaged;" << found.entries.size() << "entries were rescued";
            m_state = state;
            m_problem = problem;
            m_rescued = rescued;
            Q_EMIT opened(found);
        });
}

void OutboxDisk::write(Job job, Done written)
{
    m_tasks.push_back({std::move(job), std::move(written)});
    if (m_state != State::Closed && m_tasks.size() == 1)
        QMetaObject::invokeMethod(
            this, [this] { handOver(); }, Qt::QueuedConnection);
}

void OutboxDisk::handOver()
{
    auto tasks = std::make_shared<Tasks>(std::exchange(m_tasks, {}));
    QMetaObject::invokeMethod(&m_onThread, [this, tasks] { work(tasks); });
}

void OutboxDisk::work(const std::shared_ptr<Tasks> &tasks)
{
    for (const Task &task : *tasks)
        m_unwritten.push_back({task.job, {}});
    if (m_unwritten.empty())
        return;
    const bool begun = m_file->begin();
    for (const Task &task : m_unwritten)
        task.job(*m_file);
    const bool written = begun && m_file->commit();
    const QString reason = written ? QString() : m_file->lastError();
    if (written)
        m_unwritten.clear();
    const bool changed = written == m_failing;
    m_failing = !written;
    QMetaObject::invokeMethod(this, [this, tasks, changed, written, reason] {
        if (!written)
            QTimer::singleShot(kAgain, this, &OutboxDisk::handOver);
        if (changed)
            Q_EMIT notWritten(reason);
        for (const Task &task : *tasks) {
            if (task.written)
                task.written();
        }
    });
}

} // namespace chat

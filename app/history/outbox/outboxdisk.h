// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/outbox/outboxfile.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace chat {

//! An OutboxFile on a thread of its own, for the GUI thread, which never waits for the disk. What is asked in one turn
//! of the event loop is one transaction; transactions are in the order in which they were asked for.
class OutboxDisk : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Closed,
        Opening,
        Ready,
        InMemory, //!< there is no file, or it cannot be used (see problem()): kept until the program ends
    };
    struct Contents
    {
        std::vector<OutboxFile::Entry> entries;
        std::vector<OutboxFile::Own> own;
        std::vector<OutboxFile::Draft> drafts;
    };
    using Job = std::function<void(OutboxFile &)>; //!< runs on the thread, again if it could not be written
    using Done = std::function<void()>;

    explicit OutboxDisk(QObject *parent = nullptr);
    //! Waits until everything is written.
    ~OutboxDisk() override;

    //! Once; an empty path: in memory only. Followed by opened().
    void open(const QString &path);
    [[nodiscard]] State state() const { return m_state; }
    //! Why there is no file, if `state` says so.
    [[nodiscard]] std::optional<DataFile::Problem> problem() const { return m_problem; }
    [[nodiscard]] bool wasRescued() const { return m_rescued; } //!< the file was damaged, parts may be missing

    //! `written` is called here, later: what the job did is on disk; or it cannot be written now, see notWritten().
    void write(Job job, Done written = {});

Q_SIGNALS:
    void opened(const chat::OutboxDisk::Contents &contents);
    //! The disk takes nothing (any more), or takes it again (empty). What it did not take is kept and tried again.
    void notWritten(const QString &reason);

private:
    struct Task
    {
        Job job;
        Done written;
    };
    using Tasks = std::vector<Task>;
    void handOver();
    // On the thread.
    void openOnThread(const QString &path);
    void work(const std::shared_ptr<Tasks> &tasks);

    State m_state = State::Closed;
    std::optional<DataFile::Problem> m_problem;
    bool m_rescued = false;
    Tasks m_tasks; //!< of this turn of the event loop

    QThread m_thread;
    QObject m_onThread; //!< lives there: what is invoked on it runs there
    // Of the thread alone.
    std::unique_ptr<OutboxFile> m_file;
    Tasks m_unwritten;
    bool m_failing = false;
};

} // namespace chat

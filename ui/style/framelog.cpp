// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/framelog.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>

#include <ctime>

namespace chat::ui {

namespace {

constexpr qint64 kLongTurnUs = 16'000;
constexpr qsizetype kGather = 32 * 1024;

qint64 threadCpuNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

std::unique_ptr<FrameLog> FrameLog::open(const QString &path)
{
    std::unique_ptr<FrameLog> log(new FrameLog(path));
    if (!log->m_file.open())
        return nullptr;
    return log;
}

FrameLog::FrameLog(const QString &path)
    : m_file(path, OutputFile::Replace::AtOnce)
{
    m_lines.reserve(kGather + 128);
    m_clock.start();
}

FrameLog::~FrameLog()
{
    flush();
}

void FrameLog::paint(qint64 us, int rows, const char *reason)
{
    line(us, rows, reason);
}

void FrameLog::watch(QCoreApplication &app)
{
    // A turn begins with its first event. Its end depends on the dispatcher: the one on GLib goes to sleep within the
    // call that runs the events and reports "awake" after them; the plain one reports "about to block".
    app.installEventFilter(this);
    auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &FrameLog::endTurn);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &FrameLog::endTurn);
}

bool FrameLog::eventFilter(QObject *, QEvent *)
{
    if (m_turn < 0) {
        m_turn = m_now();
        m_turnCpu = threadCpuNs();
    }
    return false;
}

void FrameLog::endTurn()
{
    const qint64 us = m_turn < 0 ? 0 : (m_now() - m_turn) / 1000;
    m_turn = -1;
    if (us > kLongTurnUs)
        line(us, (threadCpuNs() - m_turnCpu) / 1000, "turn");
    if (m_lines.size() > kGather)
        flush();
}

void FrameLog::line(qint64 us, qint64 third, const char *reason)
{
    m_lines += QByteArray::number(m_now() / 1000) + ',' + QByteArray::number(us) + ',' + QByteArray::number(third) + ','
        + reason + '\n';
}

void FrameLog::flush()
{
    m_file.write(m_lines); // nothing more after a failure
    m_lines.clear();
}

} // namespace chat::ui

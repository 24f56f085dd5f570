// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/framepump.h"

#include <limits>
#include <utility>

namespace chat {

FramePump::FramePump(Scheduler &scheduler, Reader reader, Limits limits, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_reader(std::move(reader))
    , m_limits(limits)
    , m_next(scheduler)
{
}

void FramePump::add(const QString &frame)
{
    if (frame.size() <= m_limits.small)
        add(Entry{frame.toUtf8(), {}, {}});
    else
        add(Entry{{}, frame, {}});
}

void FramePump::addStep(std::function<void()> step)
{
    if (isEmpty())
        step();
    else
        m_waiting.push_back({{}, {}, std::move(step)});
}

void FramePump::add(Entry entry)
{
    if (m_phase == Phase::Idle) {
        m_phase = Phase::FirstTurn;
        m_turnBegan = m_scheduler.now();
        wake();
    }
    if (m_phase == Phase::FirstTurn && isEmpty() && m_scheduler.now() - m_turnBegan < m_limits.budget) {
        handOn(std::move(entry));
        return;
    }
    const bool fitted = m_bytes <= m_limits.most;
    m_bytes += entry.size();
    m_waiting.push_back(std::move(entry));
    if (fitted && m_bytes > m_limits.most)
        Q_EMIT overflowed();
}

void FramePump::clear()
{
    ++m_generation;
    m_reading = false;
    m_bytes = 0;
    m_waiting.clear();
    m_next.stop();
    m_phase = Phase::Idle;
}

void FramePump::wake()
{
    m_next.start(std::chrono::milliseconds(0), [this] { turn(); });
}

void FramePump::turn()
{
    if (m_reading) {
        m_phase = Phase::Draining;
        return; // goes on when it has been read
    }
    if (m_waiting.empty()) {
        m_phase = Phase::Idle;
        return;
    }
    m_phase = Phase::Draining;
    wake();
    m_turnBegan = m_scheduler.now();
    do {
        handOnBatch();
    } while (!m_waiting.empty() && !m_reading && m_scheduler.now() - m_turnBegan < m_limits.budget);
}

void FramePump::handOnBatch()
{
    Q_EMIT batchBegan();
    qsizetype bytes = 0;
    for (int i = 0; i < m_limits.batch && bytes < m_limits.batchBytes && !m_waiting.empty() && !m_reading; ++i) {
        Entry entry = std::move(m_waiting.front());
        m_waiting.pop_front();
        bytes += entry.size();
        m_bytes -= entry.size();
        handOn(std::move(entry));
    }
    Q_EMIT batchEnded();
}

void FramePump::handOn(Entry entry)
{
    if (entry.step) {
        entry.step();
        return;
    }
    if (entry.size() > m_limits.small) {
        readBeside(std::move(entry));
        return;
    }
    const Reading reading = m_reader(entry.bytes, m_limits.smallUnpacked);
    if (reading.outcome == Reading::Outcome::Larger)
        readBeside(std::move(entry));
    else
        take(reading, entry.size());
}

void FramePump::readBeside(Entry entry)
{
    m_reading = true;
    const qsizetype size = entry.size();
    m_background.run<Reading>(
        this,
        [reader = m_reader, bytes = std::move(entry.bytes), text = std::move(entry.text)] {
            return reader(text.isEmpty() ? bytes : text.toUtf8(), std::numeric_limits<qsizetype>::max());
        },
        [this, size, generation = m_generation](Reading reading) {
            if (generation == m_generation) {
                m_reading = false;
                wake(); // what waits behind it has the next turn
                take(reading, size);
            }
            m_background.discard(std::move(reading.object));
        });
}

void FramePump::take(const Reading &reading, qsizetype bytes)
{
    if (reading.outcome == Reading::Outcome::Read)
        Q_EMIT frameRead(reading.object);
    else
        Q_EMIT frameDropped(bytes);
}

} // namespace chat

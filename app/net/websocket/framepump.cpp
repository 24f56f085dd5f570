// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/websocket/framepump.h"

#include <limits>
#include <memory>
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

void FramePump::addStep(std::function<void()> step)
{
    if (isEmpty())
        step();
    else
        m_waiting.push_back({{}, std::move(step)});
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
    const qsizetype bytes = entry.bytes.size();
    m_waiting.push_back(std::move(entry));
    count(bytes);
}

void FramePump::count(qsizetype bytes)
{
    m_bytes += bytes;
    if (!m_full && m_bytes > m_limits.most) {
        m_full = true;
        Q_EMIT filled();
    } else if (m_full && m_bytes <= m_limits.most / 2) {
        m_full = false;
        Q_EMIT roomMade();
    }
}

void FramePump::clear()
{
    ++m_generation;
    m_reading = false;
    m_latest.clear();
    m_read.clear();
    m_waiting.clear();
    m_next.stop();
    m_phase = Phase::Idle;
    count(-m_bytes);
}

void FramePump::wake()
{
    m_next.start(std::chrono::milliseconds(0), [this] { turn(); });
}

void FramePump::turn()
{
    readAhead();
    if (!canHandOn()) {
        m_phase = m_reading ? Phase::Draining : Phase::Idle; // it goes on when they have been read
        return;
    }
    m_phase = Phase::Draining;
    wake();
    m_turnBegan = m_scheduler.now();
    do {
        handOnBatch();
    } while (canHandOn() && m_scheduler.now() - m_turnBegan < m_limits.budget);
}

void FramePump::readAhead()
{
    if (m_reading || m_limits.ahead == 0 || m_waiting.size() < m_limits.ahead || m_read.size() >= m_limits.ahead)
        return;
    std::vector<Entry> entries;
    qsizetype bytes = 0;
    while (entries.size() < m_limits.ahead && bytes < m_limits.aheadBytes && !m_waiting.empty()
        && !m_waiting.front().step) {
        bytes += m_waiting.front().bytes.size();
        entries.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    if (!entries.empty())
        readBeside(std::move(entries));
}

void FramePump::handOnBatch()
{
    Q_EMIT batchBegan();
    qsizetype bytes = 0;
    for (int i = 0; i < m_limits.batch && bytes < m_limits.batchBytes && canHandOn(); ++i)
        bytes += m_read.empty() ? handOnWaiting() : handOnRead();
    Q_EMIT batchEnded();
}

qsizetype FramePump::handOnRead()
{
    const Subject &subject = m_read.front().reading.subject;
    if (subject.effect != Subject::Effect::None && m_latest.value(subject.key) == &m_read.front())
        m_latest.remove(subject.key);
    Read next = std::move(m_read.front());
    m_read.pop_front();
    count(-next.bytes);
    take(next.reading, next.bytes);
    if (next.large)
        m_background.discard(std::move(next.reading.object));
    return next.bytes;
}

qsizetype FramePump::handOnWaiting()
{
    Entry entry = std::move(m_waiting.front());
    m_waiting.pop_front();
    const qsizetype bytes = entry.bytes.size();
    count(-bytes);
    handOn(std::move(entry));
    return bytes;
}

void FramePump::handOn(Entry entry)
{
    if (entry.step) {
        entry.step();
        return;
    }
    const qsizetype bytes = entry.bytes.size();
    const Reading reading
        = bytes > m_limits.small ? Reading{Reading::Outcome::Larger} : m_reader(entry.bytes, m_limits.smallUnpacked);
    if (reading.outcome == Reading::Outcome::Larger) {
        std::vector<Entry> alone;
        alone.push_back(std::move(entry));
        m_bytes += bytes; // it waits again
        readBeside(std::move(alone));
    } else {
        take(reading, bytes);
    }
}

FramePump::Read FramePump::readOne(const Reader &reader, const QByteArray &frame, const Limits &limits)
{
    if (frame.size() <= limits.small) {
        Reading reading = reader(frame, limits.smallUnpacked);
        if (reading.outcome != Reading::Outcome::Larger)
            return {std::move(reading), frame.size(), false};
    }
    return {reader(frame, std::numeric_limits<qsizetype>::max()), frame.size(), true};
}

void FramePump::readBeside(std::vector<Entry> entries)
{
    m_reading = true;
    const auto frames = std::make_shared<const std::vector<Entry>>(std::move(entries));
    m_background.run<std::vector<Read>>(
        this,
        [reader = m_reader, frames, limits = m_limits] {
            std::vector<Read> all;
            for (const Entry &entry : *frames)
                all.push_back(readOne(reader, entry.bytes, limits));
            return all;
        },
        [this, generation = m_generation](std::vector<Read> all) {
            if (generation != m_generation) {
                m_background.discard(std::move(all));
                return;
            }
            m_reading = false;
            wake(); // what waits behind has the next turn
            const bool isNext = all.size() == 1 && m_read.empty();
            keep(std::move(all));
            if (isNext)
                handOnRead();
        });
}

//! Looks what they make of each other, and of those read before.
void FramePump::keep(std::vector<Read> all)
{
    using Effect = Subject::Effect;
    for (Read &read : all) {
        m_read.push_back(std::move(read));
        Read &now = m_read.back(); // stays where it is: they come and go at the ends
        const Subject &subject = now.reading.subject;
        if (subject.effect == Effect::None || (!subject.by.isEmpty() && subject.by == m_own))
            continue;
        Read *&latest = m_latest[subject.key];
        const Effect before = latest ? latest->reading.subject.effect : Effect::None;
        if (subject.effect == Effect::Replaces) {
            if (latest)
                makePointless(*latest);
            latest = &now;
        } else if (before != Effect::None && before != subject.effect) {
            makePointless(*latest);
            makePointless(now);
            m_latest.remove(subject.key);
        } else {
            latest = &now;
        }
    }
}

void FramePump::makePointless(Read &read)
{
    read.reading.object = std::exchange(read.reading.remains, {});
    read.reading.subject.effect = Subject::Effect::None;
}

void FramePump::take(const Reading &reading, qsizetype bytes)
{
    if (reading.outcome != Reading::Outcome::Read)
        Q_EMIT frameDropped(bytes);
    else if (!reading.object.isEmpty())
        Q_EMIT frameRead(reading.object);
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/background.h"
#include "app/net/scheduler.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <deque>
#include <functional>

namespace chat {

//! Stands between a websocket and its protocol, so that no flood of frames blocks the GUI. Frames are passed on in
//! their order, for a few milliseconds in each turn of the event loop; the others wait. Large ones are unpacked and
//! parsed outside the GUI thread, one at a time. The amount that waits is limited.
class FramePump : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds budget{8}; //!< of one turn
        int batch = 32; //!< frames handed on between two looks at the clock
        qsizetype batchBytes = 64 << 10; //!< and no more than about this
        qsizetype small = 16 << 10; //!< bytes that are read in place, packed or not
        qsizetype smallUnpacked = 128 << 10; //!< a packed frame that grows larger is read beside the GUI thread
        qsizetype most = 64 << 20; //!< bytes that may wait
    };
    struct Reading
    {
        enum class Outcome : quint8 {
            Read,
            Broken, //!< no JSON object, or larger than the protocol allows
            Larger, //!< than `most`, but perhaps not than the protocol allows
        };
        Outcome outcome = Outcome::Broken;
        QJsonObject object = {};
    };
    //! Turns the bytes of a frame into a JSON object; `most`: bytes it may grow to. Called in any thread.
    using Reader = std::function<Reading(const QByteArray &frame, qsizetype most)>;

    FramePump(Scheduler &scheduler, Reader reader, Limits limits, QObject *parent = nullptr);

    void add(const QByteArray &frame) { add(Entry{frame, {}, {}}); }
    void add(const QString &frame);
    //! Runs when everything added before has been passed on; at once if nothing waits.
    void addStep(std::function<void()> step);
    //! Drops all waiting frames.
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty() && !m_reading; }
    [[nodiscard]] qsizetype waiting() const { return static_cast<qsizetype>(m_waiting.size()); }

Q_SIGNALS:
    void frameRead(const QJsonObject &frame);
    void frameDropped(qsizetype bytes);
    //! Too much is waiting: the sender should stop adding.
    void overflowed();
    //! Many frames may be passed on between these two, within one call.
    void batchBegan();
    void batchEnded();

private:
    struct Entry
    {
        QByteArray bytes;
        QString text; //!< a large text frame: made bytes beside the GUI thread too
        std::function<void()> step;
        [[nodiscard]] qsizetype size() const { return bytes.size() + 2 * text.size(); }
    };
    enum class Phase : quint8 {
        Idle,
        FirstTurn, //!< something came after a rest: it is handed on in place as long as the turn's time lasts
        Draining, //!< what comes waits for the next turn
    };

    void add(Entry entry);
    void wake();
    void turn();
    void handOnBatch();
    void handOn(Entry entry);
    void readBeside(Entry entry);
    void take(const Reading &reading, qsizetype bytes);

    Scheduler &m_scheduler;
    Reader m_reader;
    Limits m_limits;
    std::deque<Entry> m_waiting;
    qsizetype m_bytes = 0; //!< of what waits
    Phase m_phase = Phase::Idle;
    std::chrono::milliseconds m_turnBegan{0};
    bool m_reading = false; //!< the frame before the first that waits is being read beside the GUI thread
    quint64 m_generation = 0; //!< readings of frames that were dropped are dropped
    Timer m_next;
    Background m_background; // last: its thread uses the reader
};

} // namespace chat

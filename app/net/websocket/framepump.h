// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/background.h"
#include "app/net/scheduler.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <deque>
#include <functional>
#include <vector>

namespace chat {

//! Stands between a websocket and its protocol, so that a flood of frames does not block the GUI. Frames are passed on in
//! the order of their arrival, for a few milliseconds in each turn of the event loop; the others wait. When many wait, they
//! are parsed on another thread before their turn comes; large ones always are. Waiting frames that a later one makes
//! pointless are dropped. When too much waits, the caller of add() is told to stop.
class FramePump : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds budget{8}; //!< of one turn
        int batch = 32; //!< frames passed on between two looks at the clock
        qsizetype batchBytes = 64 << 10; //!< and no more than about this
        qsizetype small = 16 << 10; //!< bytes that are parsed at once, packed or not
        qsizetype smallUnpacked = 128 << 10; //!< a packed frame that grows larger is parsed on another thread
        size_t ahead = 128; //!< frames parsed together on another thread, when so many wait; 0: none
        qsizetype aheadBytes = 512 << 10; //!< and no more than about this
        qsizetype most = 4 << 20; //!< bytes that may wait before it is full
    };
    //! What a frame is about, if one of two waiting frames can make the other pointless.
    struct Subject
    {
        enum class Effect : quint8 {
            None,
            Replaces, //!< everything said about it before
            Sets,
            Unsets, //!< the opposite of Sets: the two together, in either order, change nothing
        };
        Effect effect = Effect::None;
        QByteArray key = {};
        QByteArray by = {}; //!< the user who did it; empty: it does not matter
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
        Subject subject = {};
        QJsonObject remains = {}; //!< what is passed on instead if it is pointless; empty: nothing
    };
    //! Turns the bytes of a frame into a JSON object; `most`: bytes it may unpack to. Called on any thread.
    using Reader = std::function<Reading(const QByteArray &frame, qsizetype most)>;

    FramePump(Scheduler &scheduler, Reader reader, Limits limits, QObject *parent = nullptr);

    void add(const QByteArray &frame) { add(Entry{frame, {}}); }
    //! Runs when everything added before has been passed on; at once if nothing waits.
    void addStep(std::function<void()> step);
    //! Drops all waiting frames.
    void clear();
    //! Frames caused by this user (our own account) are all passed on: we wait for each of them.
    void setOwn(const QByteArray &who) { m_own = who; }
    [[nodiscard]] bool isEmpty() const { return m_read.empty() && m_waiting.empty() && !m_reading; }

Q_SIGNALS:
    void frameRead(const QJsonObject &frame);
    void frameDropped(qsizetype bytes);
    //! Too much waits: the caller of add() should stop until there is room.
    void filled();
    void roomMade();
    //! Many frames may be passed on between these two, within one call.
    void batchBegan();
    void batchEnded();

private:
    struct Entry
    {
        QByteArray bytes;
        std::function<void()> step;
    };
    struct Read
    {
        Reading reading;
        qsizetype bytes = 0; //!< of the frame
        bool large = false;
    };
    enum class Phase : quint8 {
        Idle,
        FirstTurn, //!< a frame came after a pause: it is passed on at once while the turn's time lasts
        Draining, //!< new frames wait for the next turn
    };

    void add(Entry entry);
    void wake();
    void turn();
    void readAhead();
    void readBeside(std::vector<Entry> entries);
    [[nodiscard]] static Read readOne(const Reader &reader, const QByteArray &frame, const Limits &limits);
    void keep(std::vector<Read> all);
    static void makePointless(Read &read);
    [[nodiscard]] bool canHandOn() const { return !m_read.empty() || (!m_waiting.empty() && !m_reading); }
    void handOnBatch();
    qsizetype handOnRead(); //!< returns its bytes
    qsizetype handOnWaiting();
    void handOn(Entry entry);
    void take(const Reading &reading, qsizetype bytes);
    void count(qsizetype bytes);

    Scheduler &m_scheduler;
    Reader m_reader;
    Limits m_limits;
    std::deque<Read> m_read; //!< before the first that waits
    QHash<QByteArray, Read *> m_latest; //!< of m_read, by what it is about
    QByteArray m_own;
    std::deque<Entry> m_waiting;
    qsizetype m_bytes = 0; //!< of what waits, read or not
    bool m_full = false;
    Phase m_phase = Phase::Idle;
    std::chrono::milliseconds m_turnBegan{0};
    bool m_reading = false; //!< the first waiting frames are being parsed on another thread
    quint64 m_generation = 0; //!< results for frames that were dropped meanwhile are ignored
    Timer m_next;
    Background m_background; // last: its thread uses the reader
};

} // namespace chat

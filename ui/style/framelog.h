// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/outputfile.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>

class QCoreApplication;

namespace chat::ui {

//! Writes one line for each paint of the timeline (t_us,paint_us,rows,reason) and for each turn of the event loop over
//! 16 ms (t_us,turn_us,cpu_us,turn; cpu_us: processor time of the GUI thread, which other programs do not change). For
//! measurements; lines are kept in memory until some have gathered.
class FrameLog : public QObject
{
    Q_OBJECT

public:
    //! Null if the file cannot be written.
    [[nodiscard]] static std::unique_ptr<FrameLog> open(const QString &path);
    ~FrameLog() override;

    void paint(qint64 us, int rows, const char *reason);
    //! Measures every turn of the event loop from its first event to its end.
    void watch(QCoreApplication &app);
    //! Sets another clock, for tests: nanoseconds since some moment.
    void setClock(const std::function<qint64()> &nanoseconds) { m_now = nanoseconds; }
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FrameLog(const QString &path);
    void endTurn();
    void line(qint64 us, qint64 third, const char *reason);
    void flush();

    OutputFile m_file;
    QByteArray m_lines;
    QElapsedTimer m_clock;
    std::function<qint64()> m_now = [this] { return m_clock.nsecsElapsed(); };
    qint64 m_turn = -1; //!< start of the turn, ns; -1 between turns
    qint64 m_turnCpu = 0; //!< processor time of this thread at that moment, ns
};

} // namespace chat::ui

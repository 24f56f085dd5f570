// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>

#include <memory>

class QAbstractEventDispatcher;

namespace chat::ui {

//! Writes one line for each paint of the timeline and for each turn of the event loop over 16 ms:
//! t_us,duration_us,rows,reason. For measurements; lines are kept in memory until some have gathered.
class FrameLog : public QObject
{
    Q_OBJECT

public:
    //! Null if the file cannot be written.
    [[nodiscard]] static std::unique_ptr<FrameLog> open(const QString &path);
    ~FrameLog() override;

    void paint(qint64 us, int rows, const char *reason);
    //! Times every turn from waking up to falling asleep again.
    void watch(QAbstractEventDispatcher &dispatcher);

private:
    explicit FrameLog(const QString &path);
    void line(qint64 us, int rows, const char *reason);
    void flush();

    QFile m_file;
    QByteArray m_lines;
    QElapsedTimer m_clock;
    qint64 m_awake = -1; //!< ns, -1 while asleep
};

} // namespace chat::ui

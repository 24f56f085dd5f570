// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <chrono>

namespace chat::ui {

//! Makes the system's wish to end the program (logging out, Ctrl+C in a terminal) one that the event loop hears. A second
//! one ends the process as usual. One object at a time.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void endRequested();

private:
    QSocketNotifier m_notifier;
};

//! The process ends with `code` after `limit`, whatever its threads and destructors are still doing. To be called when
//! everything that has to stay is on disk.
void endWithin(std::chrono::milliseconds limit, int code);

} // namespace chat::ui

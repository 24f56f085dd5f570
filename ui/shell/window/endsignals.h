// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <chrono>

namespace chat::ui {

//! Turns the system's request to end the program (logging out, Ctrl+C in a terminal) into a signal of the event loop. A
//! second request ends the process as usual. Only one object at a time.
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

//! Ends the process with `code` after `limit`, whatever its threads and destructors are doing. Call when everything
//! that must be kept is on disk.
void endWithin(std::chrono::milliseconds limit, int code);

} // namespace chat::ui

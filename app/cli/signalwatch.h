// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

class QCoreApplication;
class QSocketNotifier;

namespace chat::cli {

//! SIGINT and SIGTERM end the event loop normally, through a pipe: nothing else is safe in a handler. One at a time.
class SignalWatch
{
public:
    SignalWatch();
    ~SignalWatch();

    [[nodiscard]] bool start(QCoreApplication &app);

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace chat::cli

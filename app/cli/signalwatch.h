// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

class QCoreApplication;
class QSocketNotifier;

namespace chat::cli {

//! SIGINT and SIGTERM end the event loop normally, through a pipe: nothing else is safe in a handler. One watch at a time.
class SignalWatch
{
public:
    SignalWatch();
    ~SignalWatch();

    //! `first`: called at the first signal, instead of ending the loop; the second signal ends it in any case.
    [[nodiscard]] bool start(QCoreApplication &app, std::function<void()> first = {});

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::function<void()> m_first;
};

} // namespace chat::cli

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/endsignals.h"

#include <csignal>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace chat::ui {

namespace {

constexpr int kSignals[] = {SIGTERM, SIGINT, SIGHUP};

int endPipe[2] = {-1, -1}; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): a handler has no argument

extern "C" void onEndSignal(int)
{
    const char byte = 1;
    const auto written = ::write(endPipe[1], &byte, 1); // nothing else is allowed here
    (void)written;
}

int openPipe()
{
    if (::pipe2(endPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        endPipe[0] = endPipe[1] = -1;
    return endPipe[0];
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
    , m_notifier(openPipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        if (::read(endPipe[0], bytes, sizeof(bytes)) > 0)
            Q_EMIT endRequested();
    });
    if (endPipe[1] < 0)
        return;
    struct sigaction action
    {
    };
    action.sa_handler = onEndSignal;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int signal : kSignals) {
        struct sigaction before
        {
        };
        // Started with nohup: SIGHUP stays ignored.
        if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(signal, &action, nullptr);
    }
}

EndSignals::~EndSignals()
{
    for (const int signal : kSignals) {
        struct sigaction now
        {
        };
        if (sigaction(signal, nullptr, &now) == 0 && now.sa_handler == onEndSignal)
            ::signal(signal, SIG_DFL);
    }
    m_notifier.setEnabled(false);
    for (int &end : endPipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

void endWithin(std::chrono::milliseconds limit, int code)
{
    std::thread([limit, code] {
        std::this_thread::sleep_for(limit);
        ::_exit(code);
    }).detach();
}

} // namespace chat::ui

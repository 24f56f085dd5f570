// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/scheduler.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <unordered_map>

class QTimer;

namespace chat {

//! The real clock, on Qt timers of the thread it lives in.
class QtScheduler : public QObject, public Scheduler
{
    Q_OBJECT

public:
    explicit QtScheduler(QObject *parent = nullptr);
    ~QtScheduler() override;

    [[nodiscard]] Milliseconds now() const override;
    [[nodiscard]] QDateTime utc() const override;
    [[nodiscard]] bool isSystemClock() const override { return true; }
    Handle after(Milliseconds delay, std::function<void()> task) override;
    void cancel(Handle handle) override;

private:
    QElapsedTimer m_clock;
    std::unordered_map<Handle, std::unique_ptr<QTimer>> m_timers;
    Handle m_last = 0;
};

} // namespace chat

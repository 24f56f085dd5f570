// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/calendar.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace chat::ui {

using namespace std::chrono_literals;

namespace {
// Timers stop while the machine sleeps.
constexpr auto kLongestWait = 10min;
const QString kZoneFolder = QStringLiteral("/etc"); // the system's time zone is a link in it
} // namespace

Calendar::Calendar(QObject *parent)
    : QObject(parent)
    , m_now(&QDateTime::currentDateTimeUtc)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Calendar::look);
    if (auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        connect(app, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                look();
        });
    }
    m_zone.addPath(kZoneFolder);
    connect(&m_zone, &QFileSystemWatcher::directoryChanged, this, &Calendar::look);
    const QDateTime local = m_now().toLocalTime();
    m_day = local.date();
    m_offset = local.offsetFromUtc();
    m_timer.start(untilNextLook());
}

void Calendar::setClock(Now now)
{
    m_now = std::move(now);
    look();
}

void Calendar::look()
{
    const QDateTime local = m_now().toLocalTime();
    const bool another = std::exchange(m_day, local.date()) != local.date();
    const bool elsewhere = std::exchange(m_offset, local.offsetFromUtc()) != local.offsetFromUtc();
    m_timer.start(untilNextLook());
    if (another || elsewhere)
        Q_EMIT changed();
}

std::chrono::milliseconds Calendar::untilNextLook() const
{
    const QDateTime local = m_now().toLocalTime();
    const std::chrono::milliseconds left(local.msecsTo(local.date().addDays(1).startOfDay()));
    return std::clamp<std::chrono::milliseconds>(left, 1ms, kLongestWait);
}

} // namespace chat::ui

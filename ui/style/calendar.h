// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace chat::ui {

//! The local date. Reports when it changes: at midnight, after a sleep, in another time zone.
class Calendar : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>; //!< UTC

    explicit Calendar(QObject *parent = nullptr);

    [[nodiscard]] QDate today() const { return m_now().toLocalTime().date(); }
    //! Sets another clock, for tests.
    void setClock(Now now);
    //! Checks the clock now, not only when the date is due to change.
    void look();
    //! The time until the next check.
    [[nodiscard]] std::chrono::milliseconds untilNextLook() const;

Q_SIGNALS:
    void changed();

private:
    Now m_now;
    QDate m_day;
    int m_offset = 0; //!< seconds from UTC
    QTimer m_timer;
    QFileSystemWatcher m_zone;
};

} // namespace chat::ui

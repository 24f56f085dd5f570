// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace chat {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr auto kUtc = QTimeZone::UTC;
#else
inline constexpr auto kUtc = Qt::UTC;
#endif

//! A time in UTC from milliseconds since 1970.
[[nodiscard]] inline QDateTime utcTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, kUtc);
}

[[nodiscard]] inline QDateTime utcTime(const QDate &date, const QTime &time)
{
    return QDateTime(date, time, kUtc);
}

} // namespace chat

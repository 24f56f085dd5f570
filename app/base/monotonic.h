// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>

namespace chat {

//! Milliseconds of the monotonic clock: for intervals, never a time of day.
[[nodiscard]] inline qint64 monotonicMs()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace chat

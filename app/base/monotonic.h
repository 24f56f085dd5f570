// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>

namespace chat {

//! Milliseconds of the monotonic clock: for intervals only.
[[nodiscard]] inline qint64 monotonicMs()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace chat

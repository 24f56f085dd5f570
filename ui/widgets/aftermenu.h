// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include <utility>

namespace chat::ui {

//! Calls `open` when the menu that asked for it has gone. While a menu goes, some window systems report for a moment that
//! no window is active, and Qt closes all popups then, also one that has just opened. That report is handled at the end
//! of a turn of the event loop: by the second turn it has been.
template <class Context, class Open> void afterMenu(Context *context, Open open)
{
    QTimer::singleShot(0, context, [context, open = std::move(open)] { QTimer::singleShot(0, context, open); });
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMargins>
#include <QRect>

namespace chat::ui {

//! The place for a window that was at `wanted` in an earlier run: on the one of the `screens` (their available areas)
//! that contains most of it, or the first if none does; no larger than that and completely inside, including its frame.
[[nodiscard]] QRect placeInside(const QRect &wanted, const QList<QRect> &screens, const QMargins &frame);

} // namespace chat::ui

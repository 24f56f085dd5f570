// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMargins>
#include <QRect>

namespace chat::ui {

//! Where a window goes that was at `wanted` in an earlier run: on the one of the `screens` (what is free of them) that
//! holds most of it, the first if none does; no larger than that and wholly inside, its frame included.
[[nodiscard]] QRect placeInside(const QRect &wanted, const QList<QRect> &screens, const QMargins &frame);

} // namespace chat::ui

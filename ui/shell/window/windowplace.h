// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMargins>
#include <QRect>

class QByteArray;
class QWidget;

namespace chat::ui {

//! The place for a window that was at `wanted` in an earlier run: on the one of the `screens` (their available areas)
//! that contains most of it, or the first if none does; no larger than that and completely inside, including its frame.
[[nodiscard]] QRect placeInside(const QRect &wanted, const QList<QRect> &screens, const QMargins &frame);

//! Puts a window where it was in an earlier run (QWidget::saveGeometry()), or gives it its usual size. The screen it was on
//! may be gone or smaller by now.
void restorePlace(QWidget &window, const QByteArray &geometry);
//! Before its very first show: maximises it on a screen too small for the usual size.
void fitFirstStart(QWidget &window);

} // namespace chat::ui

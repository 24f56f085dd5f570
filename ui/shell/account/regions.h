// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace chat::ui {

//! The region of a window that F6 goes to: of those that are visible the next one (`by` 1) or the one before (-1), seen
//! from the one that has the focus; else the first. Null: none is visible.
[[nodiscard]] QWidget *nextRegion(const QList<QWidget *> &regions, int by);

} // namespace chat::ui

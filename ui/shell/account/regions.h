// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace chat::ui {

//! The region of a window that F6 moves to: the visible one after (`by` 1) or before (-1) the one with the focus;
//! without focus the first. Null: none is visible.
[[nodiscard]] QWidget *nextRegion(const QList<QWidget *> &regions, int by);

} // namespace chat::ui

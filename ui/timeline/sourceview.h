// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace chat::ui {

class Style;

//! A window that shows raw source for reading and copying.
void showSource(QWidget *window, Style &style, const QString &source);

} // namespace chat::ui

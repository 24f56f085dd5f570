// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace chat::ui {

class Style;

//! A window with raw source to read and to copy.
void showSource(QWidget *window, Style &style, const QString &source);

} // namespace chat::ui

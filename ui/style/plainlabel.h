// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/style.h"

#include <QLabel>

namespace chat::ui {

//! A label that wraps and never reads its text as markup.
[[nodiscard]] QLabel *makePlainLabel(
    const Style &style, FontRole role, const QColor &ink, const QString &text, QWidget *parent);

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace chat::ui {

class Style;

//! Paints what lies under a side list's row: open conversation, pointer over it, or keyboard cursor.
void drawRowGround(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, bool open, const Style &style);

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace chat::ui {

class Style;

//! Paints the background of a row in a side list: open conversation, hovered, or keyboard cursor.
void drawRowGround(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, bool open, const Style &style);

} // namespace chat::ui

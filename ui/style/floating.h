// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

class QColor;
class QPainter;
class QRectF;
class QWidget;

namespace chat::ui {

// What menus, tool tips, popups and cards over the window have in common.

inline constexpr double kFloatRadius = 8;

//! Prepares a window that floats over others, before it is created: with round corners and a shadow where the desktop
//! blends windows.
void shapeFloating(QWidget &window);
//! Has it round corners? Otherwise it fills its rectangle.
[[nodiscard]] bool isRound(const QWidget &window);
//! Paints the ground of such a window, up to its border of one pixel.
void drawFloating(QPainter &painter, const QWidget &window, const QColor &ground, const QColor &border);
//! Paints a card that floats inside its window: the same, always round, with its shadow.
void drawCard(QPainter &painter, const QRectF &card, const QColor &ground, const QColor &border);
//! Paints a soft shadow around a card of this size; it reaches FloatShadow::kReach pixels.
void drawShadow(QPainter &painter, const QRectF &card, bool dark);

} // namespace chat::ui

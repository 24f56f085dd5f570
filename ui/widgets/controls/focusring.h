// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

class QEvent;
class QPainter;
class QRectF;

namespace chat::ui {

class Style;

//! Whether a widget has the keyboard's focus, as opposed to the mouse's, and the ring that shows it.
class FocusRing
{
public:
    void note(const QEvent &event); //!< for every event of the widget
    [[nodiscard]] bool isShown() const { return m_shown; }
    //! Paints it inside `rect`, if it is shown.
    void paint(QPainter &painter, const QRectF &rect, double radius, const Style &style) const;

private:
    bool m_shown = false;
};

} // namespace chat::ui

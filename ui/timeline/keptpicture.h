// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>

#include <functional>

class QPainter;
class QWidget;

namespace chat::ui {

//! What a widget over the rows looks like, drawn once: it is painted again at each step of scrolling.
class KeptPicture
{
public:
    void drop() { m_pixmap = {}; } //!< the widget looks different now, or has another size
    //! Paints the widget; calls `draw` if there is no picture of it for its screen.
    void paint(QWidget &widget, const std::function<void(QPainter &)> &draw);

private:
    QPixmap m_pixmap;
};

} // namespace chat::ui

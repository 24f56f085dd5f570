// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPixmap>

class QPainter;
class QRect;

namespace chat::ui {

class Style;

//! A few rows without messages, as they are seen where messages are awaited: a round avatar, a name, one to three lines.
//! They do not move, and are drawn once for each look.
class BlankRows
{
public:
    explicit BlankRows(const Style &style);

    [[nodiscard]] int height() const; //!< of all of them, in every width
    //! The part of them in `area`; they begin at `top`.
    void paint(QPainter &painter, int top, const QRect &area);
    //! As many as there is room for, the last one at the bottom of `whole`.
    void fill(QPainter &painter, const QRect &whole, const QRect &area);
    void drop() { m_picture = {}; } //!< nobody sees them

private:
    [[nodiscard]] QColor ink() const;
    void draw(qreal devicePixelRatio);

    const Style &m_style;
    QPixmap m_picture;
    QColor m_ink; //!< of the picture
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/rowground.h"

#include "ui/style/style.h"

#include <QPainter>
#include <QWidget>

namespace chat::ui {

void drawRowGround(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, bool open, const Style &style)
{
    const auto &t = style.tokens();
    const bool over = option.state & QStyle::State_MouseOver;
    const bool cursor = (option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (open || over) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(open ? t.selected : t.hover);
        painter.drawRoundedRect(rect, 6, 6);
    }
    if (cursor) {
        painter.setPen(QPen(t.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    painter.restore();
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/rowground.h"

#include "ui/style/keyfocus.h"
#include "ui/style/style.h"

#include <QPainter>
#include <QWidget>

namespace chat::ui {

void drawRowGround(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, bool open, const Style &style)
{
    const auto &t = style.tokens();
    const bool over = option.state & QStyle::State_MouseOver;
    const bool cursor = (option.state & QStyle::State_HasFocus) && option.widget && hasKeyFocus(*option.widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (open || over) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(open ? t.selected : t.hover);
        painter.drawRoundedRect(rect, 6, 6);
    }
    painter.restore();
    if (cursor)
        drawFocusRing(painter, rect, 6, t);
}

} // namespace chat::ui

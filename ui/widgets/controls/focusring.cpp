// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/controls/focusring.h"

#include "ui/style/style.h"

#include <QFocusEvent>
#include <QPainter>

namespace chat::ui {

void FocusRing::note(const QEvent &event)
{
    if (event.type() == QEvent::FocusIn) {
        const auto reason = static_cast<const QFocusEvent &>(event).reason(); // checked by the type above
        m_shown = reason != Qt::MouseFocusReason && reason != Qt::PopupFocusReason;
    } else if (event.type() == QEvent::FocusOut) {
        m_shown = false;
    } else if (event.type() == QEvent::KeyPress) {
        m_shown = true; // the keyboard goes on where the mouse has been
    }
}

void FocusRing::paint(QPainter &painter, const QRectF &rect, double radius, const Style &style) const
{
    if (!m_shown)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.tokens().link, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace chat::ui

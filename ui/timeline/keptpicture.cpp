// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/keptpicture.h"

#include <QPainter>
#include <QWidget>

namespace chat::ui {

void KeptPicture::paint(QWidget &widget, const std::function<void(QPainter &)> &draw)
{
    const qreal ratio = widget.devicePixelRatioF();
    if (m_pixmap.isNull() || !qFuzzyCompare(m_pixmap.devicePixelRatio(), ratio)) {
        m_pixmap = QPixmap((QSizeF(widget.size()) * ratio).toSize());
        m_pixmap.setDevicePixelRatio(ratio);
        m_pixmap.fill(Qt::transparent);
        QPainter painter(&m_pixmap);
        draw(painter);
    }
    QPainter(&widget).drawPixmap(0, 0, m_pixmap);
}

} // namespace chat::ui

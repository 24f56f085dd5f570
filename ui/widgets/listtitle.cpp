// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/listtitle.h"

#include "ui/style/borders.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

namespace chat::ui {

ListTitle::ListTitle(Style &style, QWidget *parent)
    : QAbstractButton(parent)
    , m_style(style)
{
    setFixedHeight(52);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(
        this, &QAbstractButton::clicked, this, [this] { Q_EMIT menuRequested(mapToGlobal(QPoint(8, height() - 4))); });
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

void ListTitle::setTitle(const QString &title)
{
    m_title = title; // not the text of the button, in which "&" would mark a shortcut
    setSpoken(this, tr("Menu of %1").arg(title));
    setTip(this, title);
    setEnabled(!title.isEmpty());
    update();
}

void ListTitle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ListTitle::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(
        event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(QPoint(8, height() - 4)) : event->globalPos());
    event->accept();
}

void ListTitle::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || hasKeyFocus(*this))) {
        painter.setPen(hasKeyFocus(*this) ? QPen(t.link, 1) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? t.hover : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(6.5, 6.5, -6.5, -7.5), 6, 6);
    }
    drawText(painter, QRectF(16, 0, width() - 50, height()), Qt::AlignLeft | Qt::AlignVCenter, m_title,
        m_style.font(FontRole::Title), t.text);
    if (isEnabled())
        painter.drawPixmap(
            width() - 30, (height() - 14) / 2, m_style.pixmap(Glyph::ChevronDown, Level::Dim, 14, devicePixelRatioF()));
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/jumppill.h"

#include "ui/style/borders.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace chat::ui {

JumpPill::JumpPill(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setCount(0);
    hide();
    connect(&style, &Style::changed, this, [this] { setCount(m_count); });
}

QString JumpPill::label() const
{
    return m_count > 0 ? tr("%n new message(s)", nullptr, m_count) : tr("Jump to present");
}

void JumpPill::setCount(int count)
{
    m_count = count;
    setSpoken(this, label());
    const int width = static_cast<int>(std::ceil(textWidth(label(), m_style.font(FontRole::ListStrong)))) + 48;
    resize(width, 32);
    changeLook();
}

void JumpPill::changeLook()
{
    m_picture.drop();
    update();
}

void JumpPill::paintEvent(QPaintEvent *)
{
    m_picture.paint(*this, [this](QPainter &painter) { paintOn(painter); });
}

void JumpPill::paintOn(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_style.tokens();
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? t.accent.lighter(108) : t.accent);
    painter.drawRoundedRect(rect(), 16, 16);
    if (hasKeyFocus(*this)) {
        painter.setPen(QPen(t.onAccent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 13.5, 13.5);
    }
    painter.drawPixmap(14, 8, m_style.pixmap(Glyph::ArrowDown, Level::OnAccent, 16, devicePixelRatioF()));
    drawText(painter, rect().adjusted(34, 0, -10, 0), Qt::AlignLeft | Qt::AlignVCenter, label(),
        m_style.font(FontRole::ListStrong), t.onAccent);
}

void JumpPill::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void JumpPill::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

void JumpPill::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    changeLook();
}

void JumpPill::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    changeLook();
}

void JumpPill::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    changeLook();
}

void JumpPill::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    changeLook();
}

} // namespace chat::ui

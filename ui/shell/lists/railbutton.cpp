// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/lists/railbutton.h"

#include "ui/shell/lists/guilddelegate.h"
#include "ui/style/avatar.h"
#include "ui/style/borders.h"
#include "ui/style/keyfocus.h"

#include <QPainter>

namespace chat::ui {

RailButton::RailButton(Style &style, Glyph glyph, Level level, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_style(style)
    , m_glyph(glyph)
    , m_level(level)
    , m_name(name)
{
    setFixedSize(sizeHint());
    setSpoken(this, name);
    setTip(this, name);
    setFocusPolicy(Qt::TabFocus);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    setSpoken(this, count > 0 ? tr("%1, %n unread", nullptr, count).arg(m_name) : m_name);
    update();
}

void RailButton::setCurrent(bool current)
{
    m_current = current;
    update();
}

void RailButton::enterEvent(QEnterEvent *)
{
    update();
}

void RailButton::leaveEvent(QEvent *)
{
    update();
}

void RailButton::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect circle(10, 4, 44, 44);
    painter.setPen(hasKeyFocus(*this) ? QPen(t.link, 2) : QPen(Qt::NoPen));
    painter.setBrush(m_current ? t.selected : underMouse() ? t.line : t.elevated);
    painter.drawEllipse(circle);
    painter.drawPixmap(circle.center().x() - 8, circle.center().y() - 8,
        m_style.pixmap(m_glyph, m_level, 18, painter.device()->devicePixelRatioF()));
    drawRailBar(painter, rect(), m_current, m_badge > 0, underMouse(), m_style);
    if (m_badge > 0)
        drawBadge(painter, {circle.right() + 4, circle.bottom() - 6}, m_badge, m_style);
}

} // namespace chat::ui

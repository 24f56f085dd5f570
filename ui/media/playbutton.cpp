// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/media/playbutton.h"

#include "ui/style/borders.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"

#include <QPainter>
#include <QPainterPath>

namespace chat::ui {

PlayButton::PlayButton(Style &style, QWidget *parent)
    : QAbstractButton(parent)
    , m_style(style)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setPlaying(false);
}

void PlayButton::setPlaying(bool playing)
{
    if (m_playing == playing)
        return;
    m_playing = playing;
    setSpoken(this, playing ? tr("Pause") : tr("Play"));
    setTip(this, accessibleName());
    update();
}

void PlayButton::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_style.tokens();
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QPointF centre = box.center();
    const qreal radius = std::min(box.width(), box.height()) / 2;
    p.setPen(hasKeyFocus(*this) ? QPen(t.link, 2) : QPen(Qt::NoPen));
    p.setBrush(isEnabled() ? t.accent : t.line);
    p.drawEllipse(centre, radius, radius);
    const QColor sign = isEnabled() ? t.onAccent : t.dim;
    QPainterPath path;
    if (m_playing) {
        path.addRect(QRectF(centre.x() - radius * 0.34, centre.y() - radius * 0.38, radius * 0.24, radius * 0.76));
        path.addRect(QRectF(centre.x() + radius * 0.10, centre.y() - radius * 0.38, radius * 0.24, radius * 0.76));
    } else {
        path.moveTo(centre + QPointF(-radius * 0.30, -radius * 0.42));
        path.lineTo(centre + QPointF(radius * 0.46, 0));
        path.lineTo(centre + QPointF(-radius * 0.30, radius * 0.42));
        path.closeSubpath();
    }
    p.fillPath(path, sign);
}

} // namespace chat::ui

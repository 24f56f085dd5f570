// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/media/mediaslider.h"

#include "ui/style/borders.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chat::ui {

namespace {
constexpr qreal kSliderLine = 4;
constexpr qreal kKnob = 6; // radius
} // namespace

MediaSlider::MediaSlider(Style &style, const QString &name, QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
    , m_style(style)
{
    setSpoken(this, name);
    setTip(this, name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void MediaSlider::setFilled(double share)
{
    if (std::abs(share - m_filled) < 0.001)
        return;
    m_filled = share;
    update();
}

QSize MediaSlider::sizeHint() const
{
    return {120, 20};
}

QSize MediaSlider::minimumSizeHint() const
{
    return {32, 20};
}

QRectF MediaSlider::line() const
{
    return QRectF(rect()).adjusted(kKnob, (height() - kSliderLine) / 2, -kKnob, -(height() - kSliderLine) / 2);
}

void MediaSlider::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    const Tokens &t = m_style.tokens();
    const QRectF all = line();
    const auto part = [&p, &all](double share, const QColor &color) {
        p.setBrush(color);
        p.drawRoundedRect(QRectF(all.topLeft(), QSizeF(std::max(all.width() * share, kSliderLine), kSliderLine)), 2, 2);
    };
    part(1, t.line);
    if (m_filled > 0 && m_filled < 1)
        part(m_filled, t.faint);
    if (!isEnabled() || maximum() <= minimum())
        return;
    const double share = static_cast<double>(sliderPosition() - minimum()) / (maximum() - minimum());
    part(share, t.accent);
    const QPointF knob(all.left() + all.width() * share, all.center().y());
    if (hasKeyFocus(*this)) {
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(t.link, 2));
        p.drawEllipse(knob, kKnob - 0.5, kKnob - 0.5);
        p.setPen(Qt::NoPen);
    }
    p.setBrush(t.accent);
    p.drawEllipse(knob, kKnob - 2, kKnob - 2);
}

void MediaSlider::goTo(double x)
{
    const QRectF all = line();
    const double share = std::clamp((x - all.left()) / std::max(all.width(), 1.0), 0.0, 1.0);
    setSliderPosition(minimum() + static_cast<int>(std::lround(share * (maximum() - minimum()))));
}

void MediaSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    goTo(event->position().x());
}

void MediaSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        goTo(event->position().x());
}

void MediaSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}

void MediaSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace chat::ui

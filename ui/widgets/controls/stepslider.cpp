// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/controls/stepslider.h"

#include "ui/style/borders.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chat::ui {

namespace {

constexpr int kSliderHandle = 16;
constexpr int kSliderValueRoom = 34;

} // namespace

StepSlider::StepSlider(Style &style, const QString &accessibleName, int least, int most, QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
    , m_style(style)
{
    setSpoken(this, accessibleName);
    setRange(least, most);
    setPageStep(2);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

QSize StepSlider::sizeHint() const
{
    return {220, 32};
}

QRectF StepSlider::groove() const
{
    const double inset = kSliderHandle / 2.0 + 4;
    return {inset, height() / 2.0 - 2, width() - kSliderValueRoom - 2 * inset, 4};
}

double StepSlider::place(int value) const
{
    const QRectF line = groove();
    return line.left() + line.width() * (value - minimum()) / std::max(1, maximum() - minimum());
}

void StepSlider::moveTo(double x)
{
    const QRectF line = groove();
    const double part = std::clamp((x - line.left()) / line.width(), 0.0, 1.0);
    setValue(minimum() + static_cast<int>(std::lround(part * (maximum() - minimum()))));
}

void StepSlider::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_style.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line = groove();
    const double middle = place(value());
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    painter.drawRoundedRect(line, 2, 2);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(QRectF(line.left(), line.top(), middle - line.left(), line.height()), 2, 2);
    for (int step = minimum(); step <= maximum(); ++step) {
        painter.setBrush(step <= value() ? t.accent : t.dim);
        painter.drawEllipse(QPointF(place(step), line.center().y()), 2, 2);
    }
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(underMouse() || isSliderDown() ? t.elevated : t.main);
    const QRectF handle(middle - kSliderHandle / 2.0, (height() - kSliderHandle) / 2.0, kSliderHandle, kSliderHandle);
    painter.drawEllipse(handle.adjusted(1, 1, -1, -1));
    drawText(painter, QRectF(width() - kSliderValueRoom, 0, kSliderValueRoom, height()),
        Qt::AlignRight | Qt::AlignVCenter, QString::number(value()), m_style.font(FontRole::List), t.text);
    if (hasKeyFocus(*this))
        drawFocusRing(painter, handle.adjusted(-4, -4, 4, 4), kSliderHandle / 2.0 + 4, m_style.tokens());
}

void StepSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    moveTo(event->position().x());
}

void StepSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        moveTo(event->position().x());
}

void StepSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void StepSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace chat::ui

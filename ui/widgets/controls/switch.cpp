// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/controls/switch.h"

#include "ui/style/borders.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace chat::ui {

namespace {

constexpr QSizeF kTrack{36, 20};
constexpr int kRingRoom = 4; // around the track

} // namespace

Switch::Switch(Style &style, const QString &accessibleName, QWidget *parent)
    : QCheckBox(parent)
    , m_style(style)
{
    setSpoken(this, accessibleName);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

QSize Switch::sizeHint() const
{
    return kTrack.toSize() + QSize(2 * kRingRoom, 2 * kRingRoom);
}

void Switch::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_style.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.5);
    const QRectF track(QPointF((width() - kTrack.width()) / 2, (height() - kTrack.height()) / 2), kTrack);
    const QColor ground = isChecked() ? t.accent : t.dim;
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() && isEnabled() ? ground.lighter(108) : ground);
    painter.drawRoundedRect(track, kTrack.height() / 2, kTrack.height() / 2);
    const double side = kTrack.height() - 6;
    const bool right = isChecked() != (layoutDirection() == Qt::RightToLeft);
    painter.setBrush(Qt::white);
    painter.drawEllipse(QRectF(right ? track.right() - side - 3 : track.left() + 3, track.top() + 3, side, side));
    painter.setOpacity(1);
    if (hasKeyFocus(*this)) {
        drawFocusRing(
            painter, track.adjusted(-kRingRoom, -kRingRoom, kRingRoom, kRingRoom), kTrack.height() / 2 + kRingRoom, t);
    }
}

void Switch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QCheckBox::keyPressEvent(event);
}

} // namespace chat::ui

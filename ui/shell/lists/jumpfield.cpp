// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/lists/jumpfield.h"

#include "ui/style/borders.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QPainter>

namespace chat::ui {

namespace {

constexpr int kJumpSign = 16;
constexpr double kKeysGap = 8; // before the keys

} // namespace

JumpField::JumpField(Style &style, QWidget *parent)
    : QAbstractButton(parent)
    , m_style(style)
{
    setText(tr("Jump to…"));
    setAccessibleName(tr("Jump to a channel or person"));
    setFixedHeight(30);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setTip(this, accessibleName());
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

void JumpField::setKeys(const QString &keys)
{
    m_keys = keys;
    update();
}

//! As much of it as there is room for: text and keys, the text, or only a sign.
void JumpField::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? t.elevated : t.main);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (hasKeyFocus(*this))
        drawFocusRing(painter, rect(), 6, t);
    const auto inside = QRectF(rect()).adjusted(10, 0, -10, 0);
    const auto font = m_style.font(FontRole::Note);
    const auto ink = m_style.color(Level::Dim);
    const auto needed = textWidth(text(), m_style.font(FontRole::List));
    const auto keysWidth = m_keys.isEmpty() ? 0 : textWidth(m_keys, font) + kKeysGap;
    if (inside.width() < needed) {
        painter.drawPixmap((width() - kJumpSign) / 2, (height() - kJumpSign) / 2,
            m_style.pixmap(Glyph::Search, Level::Dim, kJumpSign, devicePixelRatioF()));
        return;
    }
    drawText(painter, inside, Qt::AlignLeft | Qt::AlignVCenter, text(), m_style.font(FontRole::List), ink);
    if (keysWidth > 0 && inside.width() >= needed + keysWidth)
        drawText(painter, inside, Qt::AlignRight | Qt::AlignVCenter, m_keys, font, ink);
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/lists/jumpfield.h"

#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QPainter>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

JumpField::JumpField(Style &style, QWidget *parent)
    : QAbstractButton(parent)
    , m_style(style)
{
    setText(tr("Jump to…"));
    setAccessibleName(tr("Jump to a channel or person"));
    setFixedHeight(30);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

void JumpField::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(t.accent) : QPen(Qt::NoPen));
    painter.setBrush(t.dark ? (underMouse() ? t.elevated : t.main) : (underMouse() ? t.elevated : t.main));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const auto inside = QRectF(rect()).adjusted(10, 0, -10, 0);
    const auto font = m_style.font(FontRole::Note);
    const auto ink = m_style.color(Level::Dim);
    const auto keys = u"Ctrl K"_s;
    const auto keysWidth = textWidth(keys, font);
    drawText(painter, inside.adjusted(0, 0, -keysWidth - 8, 0), Qt::AlignLeft | Qt::AlignVCenter, text(),
        m_style.font(FontRole::List), ink);
    drawText(painter, inside.adjusted(inside.width() - keysWidth - 1, 0, 1, 0), Qt::AlignRight | Qt::AlignVCenter, keys,
        font, ink);
}

} // namespace chat::ui

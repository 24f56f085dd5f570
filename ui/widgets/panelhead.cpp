// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/panelhead.h"

#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/style/text.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace chat::ui {

PanelHead::PanelHead(Style &style, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_title(title)
    , m_close(new Button(style, Glyph::Close, tr("Close: %1").arg(title), this))
{
    setFixedHeight(44);
    m_close->setSide(26);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 8, 0);
    row->addStretch(1);
    row->addWidget(m_close);
    connect(m_close, &Button::clicked, this, &PanelHead::closeRequested);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
    setSpoken(this, title);
}

void PanelHead::setNote(const QString &note)
{
    m_note = note;
    setSpokenMore(this, note);
    update();
}

void PanelHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto font = m_style.font(FontRole::ListStrong);
    const int right = m_close->geometry().left() - 8;
    const int wide = static_cast<int>(std::ceil(textWidth(m_title, font))) + 1;
    drawText(
        painter, QRectF(16, 0, wide, height()), Qt::AlignLeft | Qt::AlignVCenter, m_title, font, m_style.tokens().text);
    drawText(painter, QRectF(16 + wide + 8, 0, right - 24 - wide, height()), Qt::AlignLeft | Qt::AlignVCenter, m_note,
        m_style.font(FontRole::Note), m_style.color(Level::Dim));
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/composer/blockedrow.h"

#include "ui/style/borders.h"
#include "ui/style/ink.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QLabel>

namespace chat::ui {

namespace {

constexpr int kBlockedIcon = 18;

} // namespace

BlockedRow::BlockedRow(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(10);
    row->addWidget(m_icon);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    connect(&m_style, &Style::changed, this, &BlockedRow::applyStyle);
    applyStyle();
}

void BlockedRow::setReason(const QString &sentence)
{
    m_text->setText(sentence);
    setSpoken(m_text, sentence);
}

void BlockedRow::applyStyle()
{
    m_text->setFont(m_style.font(FontRole::Body));
    setInk(m_text, m_style.tokens().dim);
    m_icon->setPixmap(m_style.pixmap(Glyph::Lock, Level::Dim, kBlockedIcon, devicePixelRatioF()));
}

} // namespace chat::ui

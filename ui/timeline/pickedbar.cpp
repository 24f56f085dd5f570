// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/pickedbar.h"

#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace chat::ui {

PickedBar::PickedBar(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_count(new QLabel(this))
    , m_copy(new Button(style, Button::Kind::Plain, tr("Copy"), this))
    , m_export(new Button(style, Button::Kind::Plain, tr("Export…"), this))
    , m_remove(new Button(style, Button::Kind::Danger, tr("Delete…"), this))
    , m_close(new Button(style, Glyph::Close, tr("End the selection (Esc)"), this))
{
    setAccessibleName(tr("Selected messages"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 9, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_export);
    layout->addWidget(m_remove);
    layout->addWidget(m_close);
    m_count->setTextFormat(Qt::PlainText);
    m_export->hide();
    connect(m_copy, &Button::clicked, this, &PickedBar::copyRequested);
    connect(m_export, &Button::clicked, this, &PickedBar::exportRequested);
    connect(m_remove, &Button::clicked, this, &PickedBar::removeRequested);
    connect(m_close, &Button::clicked, this, &PickedBar::closeRequested);
    connect(&style, &Style::changed, this, &PickedBar::dress);
    dress();
    hide();
}

void PickedBar::setCount(int count)
{
    const QString text = tr("%n message(s) selected", nullptr, count);
    setWords(m_count, text);
    setSpoken(m_count, text);
    setVisible(count > 0);
}

void PickedBar::setCanExport(bool can)
{
    m_export->setVisible(can);
}

QString PickedBar::text() const
{
    return m_count->text();
}

void PickedBar::dress()
{
    m_count->setFont(m_style.font(FontRole::ListStrong));
    QPalette colours = m_count->palette();
    colours.setColor(QPalette::WindowText, m_style.tokens().text);
    m_count->setPalette(colours);
    update();
}

void PickedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.tokens().elevated);
    painter.fillRect(0, 0, width(), 1, m_style.tokens().line);
}

} // namespace chat::ui

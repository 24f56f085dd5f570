// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/banner.h"

#include "ui/style/borders.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>

#include <utility>

namespace chat::ui {

Banner::Banner(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_label(new QLabel(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setFont(style.font(FontRole::List));
    connect(&style, &Style::changed, this, &Banner::dress);
    dress();
    hide();
}

QString Banner::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void Banner::say(const QString &text, QColor Tokens::*mark, Alert alert)
{
    const bool another = std::exchange(m_said, text) != text;
    const bool news = isHidden() || (another && alert == Alert::EachText);
    m_mark = mark;
    setWords(m_label, text);
    setSpoken(this, text);
    show();
    update();
    if (news) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::dress()
{
    auto colours = m_label->palette();
    colours.setColor(QPalette::WindowText, m_style.tokens().text);
    m_label->setPalette(colours);
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.elevated);
    painter.fillRect(0, 0, 3, height(), t.*m_mark);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
}

} // namespace chat::ui

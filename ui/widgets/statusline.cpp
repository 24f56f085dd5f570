// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/statusline.h"

#include "ui/style/ink.h"
#include "ui/style/style.h"

#include <QAccessible>

namespace chat::ui {

StatusLine::StatusLine(Style &style, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
    connect(&m_style, &Style::changed, this, &StatusLine::applyStyle);
    applyStyle();
}

void StatusLine::say(const QString &sentence, bool isError)
{
    m_isError = isError && !sentence.isEmpty();
    setText(sentence);
    setVisible(!sentence.isEmpty());
    applyStyle();
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusLine::applyStyle()
{
    setFont(m_style.font(FontRole::Note));
    setInk(this, m_isError ? m_style.color(Level::Danger) : m_style.tokens().dim);
}

} // namespace chat::ui

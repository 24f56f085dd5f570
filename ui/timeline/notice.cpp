// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/notice.h"

#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace chat::ui {

Notice::Notice(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_label(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 14, 6);
    layout->setSpacing(10);
    layout->addWidget(m_label);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(false);
    m_button = new Button(style, Button::Kind::Link, {}, this);
    layout->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &Notice::acted);
    connect(&style, &Style::changed, this, &Notice::restyle);
    restyle();
    hide();
}

void Notice::restyle()
{
    m_label->setFont(m_style.font(FontRole::List));
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, m_style.tokens().dim);
    m_label->setPalette(palette);
}

QString Notice::text() const
{
    return isVisible() ? m_label->text() : QString();
}

void Notice::say(const QString &text, const QString &action)
{
    if (text.isEmpty()) {
        hide();
        return;
    }
    const bool news = m_label->text() != text || !isVisible();
    setWords(m_label, text);
    m_button->setText(action);
    setSpoken(m_button, action);
    m_button->setVisible(!action.isEmpty());
    setSpoken(this, text);
    adjustSize();
    show();
    raise();
    if (news) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Notice::paintEvent(QPaintEvent *)
{
    if (m_bare)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_style.tokens().line);
    painter.setBrush(m_style.tokens().elevated);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 15, 15);
}

} // namespace chat::ui

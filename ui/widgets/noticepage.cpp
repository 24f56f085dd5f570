// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/noticepage.h"

#include "ui/style/borders.h"
#include "ui/widgets/button.h"

#include <QLabel>
#include <QVBoxLayout>

namespace chat::ui {

NoticePage::NoticePage(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new Button(style, Button::Kind::Plain, tr("Try again"), this))
{
    m_title->setFont(style.font(FontRole::Name));
    m_text->setFont(style.font(FontRole::List));
    for (auto *label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
        label->setTextFormat(Qt::PlainText);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(4);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &Button::clicked, this, [this] {
        if (const auto run = m_run) // a copy: it may show another notice
            run();
    });
    connect(&style, &Style::changed, this, &NoticePage::dress);
    dress();
}

void NoticePage::show(const PageNotice &notice)
{
    m_glyph = notice.glyph;
    m_run = notice.run;
    m_title->setText(notice.title);
    m_title->setVisible(!notice.title.isEmpty());
    m_text->setText(notice.text);
    m_text->setVisible(!notice.text.isEmpty());
    m_button->setText(notice.action);
    setSpoken(m_button, notice.action);
    m_button->setVisible(!notice.action.isEmpty());
    setSpoken(this, notice.title);
    setSpokenMore(this, notice.text);
    dress();
}

QString NoticePage::title() const
{
    return m_title->text();
}

QString NoticePage::text() const
{
    return m_text->text();
}

void NoticePage::dress()
{
    m_icon->setPixmap(m_style.pixmap(m_glyph, Level::Faint, 32, devicePixelRatioF()));
    auto colours = m_text->palette();
    colours.setColor(QPalette::WindowText, m_style.color(Level::Dim));
    m_text->setPalette(colours);
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/welcomepage.h"

#include "ui/popups/button.h"
#include "ui/style/style.h"

#include <QPainter>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

WelcomePage::WelcomePage(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(tr("Welcome to Kookaburra"), this))
    , m_text(new QLabel(tr("The sandbox is a small community on this computer alone: channels, people and a bot to try "
                           "everything with. Nothing leaves the machine."),
          this))
    , m_status(new QLabel(this))
    , m_sandbox(new Button(style, Button::Kind::Primary, tr("Try the sandbox"), this))
    , m_return(new Button(style, Button::Kind::Link, tr("Back"), this))
{
    setAccessibleName(tr("Welcome"));
    auto font = style.font(FontRole::Title);
    font.setPixelSize(24);
    m_title->setFont(font);
    m_text->setFont(style.font(FontRole::Body));
    m_status->setFont(style.font(FontRole::List));
    for (auto *label : {m_icon, m_title, m_text, m_status}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
    }
    for (auto *label : {m_text, m_status}) {
        label->setWordWrap(true);
        label->setFixedWidth(440);
    }
    m_text->setMinimumHeight(m_text->heightForWidth(440)); // centred labels are not asked for their height
    m_return->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    for (QWidget *part :
        {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text)})
        layout->addWidget(part, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    for (QWidget *part :
        {static_cast<QWidget *>(m_sandbox), static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_return)})
        layout->addWidget(part, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_sandbox, &Button::clicked, this, &WelcomePage::sandboxChosen);
    connect(m_return, &Button::clicked, this, &WelcomePage::returnChosen);
    connect(&style, &Style::changed, this, &WelcomePage::dress);
    dress();
}

void WelcomePage::say(const QString &text)
{
    m_status->setText(text);
    m_status->setMinimumHeight(m_status->heightForWidth(m_status->width()));
    dress();
}

void WelcomePage::showBusy(const QString &text)
{
    m_failed = false;
    m_sandbox->setEnabled(false);
    say(text);
}

void WelcomePage::showFailure(const QString &text)
{
    m_failed = true;
    m_sandbox->setEnabled(true);
    say(text);
}

void WelcomePage::showReady()
{
    m_failed = false;
    m_sandbox->setEnabled(true);
    m_status->clear();
}

void WelcomePage::setCanReturn(bool can)
{
    m_return->setVisible(can);
}

QString WelcomePage::status() const
{
    return m_status->text();
}

void WelcomePage::dress()
{
    m_icon->setPixmap(QIcon(u":/icons/kookaburra.svg"_s).pixmap(QSize(72, 72), devicePixelRatioF()));
    const auto ink = [](QLabel *label, const QColor &color) {
        auto colours = label->palette();
        colours.setColor(QPalette::WindowText, color);
        label->setPalette(colours);
    };
    ink(m_text, m_style.color(Level::Dim));
    ink(m_status, m_style.color(m_failed ? Level::Danger : Level::Dim));
    update();
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.tokens().main);
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/signin/signoutcard.h"

#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace chat::ui {

namespace {

constexpr int kSignOutCardWidth = 420;
constexpr int kSignOutCardPadding = 20;

void ink(QWidget *widget, const QColor &color)
{
    auto colours = widget->palette();
    colours.setColor(QPalette::WindowText, color);
    widget->setPalette(colours);
}

} // namespace

SignOutCard::SignOutCard(
    QWidget *window, Style &style, const QString &name, bool stored, std::function<void(bool removeData)> accepted)
    : Overlay(window)
    , m_style(style)
    , m_accepted(std::move(accepted))
    , m_card(new QWidget(this))
    , m_remove(new QCheckBox(tr("Also delete its data on this computer"), m_card))
{
    const auto question = tr("Sign out %1?").arg(name);
    const auto what = stored ? tr("Its token is removed from the keyring. To sign in again, you need the token.")
                             : tr("The account is closed here; nothing changes on the server.");
    setSpoken(this, question);
    setSpokenMore(this, what);
    auto *title = new QLabel(question, m_card);
    auto *text = new QLabel(what, m_card);
    title->setFont(style.font(FontRole::Title));
    text->setFont(style.font(FontRole::Body));
    m_remove->setFont(style.font(FontRole::List));
    ink(title, style.tokens().text);
    ink(text, style.color(Level::Dim));
    for (auto *label : {title, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *cancel = new Button(style, Button::Kind::Plain, tr("Cancel"), m_card);
    auto *action = new Button(style, Button::Kind::Danger, tr("Sign out"), m_card);
    connect(cancel, &Button::clicked, this, &SignOutCard::reject);
    connect(action, &Button::clicked, this, &SignOutCard::accept);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(action);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(kSignOutCardPadding, kSignOutCardPadding, kSignOutCardPadding, kSignOutCardPadding);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(m_remove);
    column->addSpacing(6);
    column->addLayout(row);
    cover();
    action->setFocus(Qt::OtherFocusReason);
}

void SignOutCard::accept()
{
    const auto run = std::exchange(m_accepted, {});
    const bool remove = m_remove->isChecked();
    finish();
    if (run)
        run(remove);
}

void SignOutCard::reject()
{
    m_accepted = {};
    finish();
}

void SignOutCard::finish()
{
    if (isHidden())
        return;
    uncover();
    deleteLater();
}

void SignOutCard::placeContents()
{
    const int width = std::min(kSignOutCardWidth, this->width() - 32);
    const int wanted = m_card->layout()->totalHeightForWidth(width);
    const int height = wanted > 0 ? wanted : m_card->sizeHint().height();
    m_card->setGeometry((this->width() - width) / 2, std::max(8, (this->height() - height) * 2 / 5), width, height);
}

void SignOutCard::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, t.dark ? 140 : 90));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.main);
    painter.drawRoundedRect(QRectF(m_card->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

void SignOutCard::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        reject();
    event->accept();
}

void SignOutCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        reject();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    event->accept(); // the window behind receives nothing
}

} // namespace chat::ui

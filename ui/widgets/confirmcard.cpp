// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/confirmcard.h"

#include "ui/style/borders.h"
#include "ui/style/floating.h"
#include "ui/style/plainlabel.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace chat::ui {

namespace {

constexpr int kConfirmWidth = 420;
constexpr int kConfirmPadding = 20;

//! A long word (a URL) must be able to break anywhere.
QString breakable(const QString &text)
{
    QString result;
    result.reserve(text.size() * 2);
    for (const QChar c : text) {
        result += c;
        if (!c.isHighSurrogate())
            result += QChar(0x200b);
    }
    return result;
}

} // namespace

ConfirmCard::ConfirmCard(
    QWidget *window, Style &style, const Question &question, std::function<void()> accepted, QWidget *option)
    : Overlay(window)
    , m_style(style)
    , m_accepted(std::move(accepted))
    , m_hasAction(!question.action.isEmpty())
{
    setSpoken(this, question.title);
    setSpokenMore(this, question.detail.isEmpty() ? question.text : question.text + u'\n' + question.detail);
    build(question, option);
    cover();
    m_default->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConfirmCard::build(const Question &question, QWidget *option)
{
    const Tokens &t = m_style.tokens();
    m_card = new QWidget(this);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(kConfirmPadding, kConfirmPadding, kConfirmPadding, kConfirmPadding);
    column->setSpacing(8);
    column->addWidget(makePlainLabel(m_style, FontRole::Title, t.text, question.title, m_card));
    if (!question.text.isEmpty())
        column->addWidget(makePlainLabel(m_style, FontRole::Body, t.dim, question.text, m_card));
    if (!question.detail.isEmpty()) {
        QLabel *detail = makePlainLabel(m_style, FontRole::Mono, t.text, breakable(question.detail), m_card);
        setSpoken(detail, question.detail);
        column->addWidget(detail);
    }
    if (option)
        column->addWidget(option);
    column->addSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    auto *cancel = new Button(m_style, Button::Kind::Plain, m_hasAction ? tr("Cancel") : tr("Close"), m_card);
    connect(cancel, &Button::clicked, this, &ConfirmCard::reject);
    row->addWidget(cancel);
    m_default = cancel;
    if (m_hasAction) {
        const auto kind = question.tone == Tone::Destructive ? Button::Kind::Danger : Button::Kind::Primary;
        auto *action = new Button(m_style, kind, question.action, m_card);
        connect(action, &Button::clicked, this, &ConfirmCard::accept);
        row->addWidget(action);
        m_default = action;
    }
    column->addLayout(row);
}

void ConfirmCard::accept()
{
    const std::function<void()> run = std::exchange(m_accepted, {});
    finish();
    if (run)
        run();
}

void ConfirmCard::reject()
{
    m_accepted = {};
    finish();
}

void ConfirmCard::finish()
{
    if (isHidden())
        return;
    uncover();
    deleteLater();
}

void ConfirmCard::placeContents()
{
    const int width = std::min(kConfirmWidth, this->width() - 32);
    const int height = m_card->layout()->totalHeightForWidth(width);
    const int shown = height > 0 ? height : m_card->sizeHint().height();
    m_card->setGeometry((this->width() - width) / 2, std::max(8, (this->height() - shown) * 2 / 5), width, shown);
}

void ConfirmCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, m_style.tokens().dark ? 140 : 90));
    drawCard(painter, m_card->geometry(), m_style.tokens().main, m_style.tokens().line);
}

void ConfirmCard::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        reject();
    event->accept();
}

void ConfirmCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        reject();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_hasAction ? accept() : reject();
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        focusNextPrevChild(false);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        focusNextPrevChild(true);
        break;
    default:
        break; // the window behind receives nothing
    }
    event->accept();
}

void confirm(QWidget *window, Style &style, const ConfirmCard::Question &question, std::function<void()> accepted)
{
    new ConfirmCard(window, style, question, std::move(accepted)); // owned by the window, deletes itself
}

void confirm(QWidget *window, Style &style, const QString &title, const QString &text, const QString &action,
    std::function<void()> accepted)
{
    confirm(window, style, {title, text, {}, action, ConfirmCard::Tone::Destructive}, std::move(accepted));
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/signin/welcomepage.h"

#include "app/session/accounts.h"
#include "ui/shell/signin/signincard.h"
#include "ui/shell/signin/signinform.h"
#include "ui/shell/signin/signinways.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWelcomePageWidth = 460;

//! A column in the middle that scrolls when the window is too low.
QScrollArea *scrolled(QWidget *column, QWidget *parent)
{
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(24, 24, 24, 24);
    row->addStretch(1);
    auto *upright = new QVBoxLayout;
    upright->addStretch(2);
    upright->addWidget(column);
    upright->addStretch(3);
    row->addLayout(upright);
    row->addStretch(1);
    column->setFixedWidth(kWelcomePageWidth);
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(middle);
    area->viewport()->setAutoFillBackground(false);
    middle->setAutoFillBackground(false);
    return area;
}

} // namespace

WelcomePage::WelcomePage(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_stack(new QStackedWidget(this))
    , m_list(new QWidget)
    , m_icon(new QLabel(m_list))
    , m_title(new QLabel(tr("Welcome to Kookaburra"), m_list))
    , m_text(new QLabel(tr("A chat client for KOOK and Satori. How would you like to begin?"), m_list))
    , m_status(new QLabel(m_list))
    , m_return(new Button(style, Button::Kind::Link, tr("Back"), m_list))
{
    setAccessibleName(tr("Welcome"));
    buildList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(scrolled(m_list, m_stack));
    connect(m_return, &Button::clicked, this, &WelcomePage::returnChosen);
    connect(&style, &Style::changed, this, &WelcomePage::dress);
    dress();
}

void WelcomePage::buildList()
{
    auto font = m_style.font(FontRole::Title);
    font.setPixelSize(24);
    m_title->setFont(font);
    m_text->setFont(m_style.font(FontRole::Body));
    m_status->setFont(m_style.font(FontRole::List));
    for (auto *label : {m_icon, m_title, m_text, m_status}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_icon);
    }
    m_return->hide();
    m_status->hide();
    m_ways = new QVBoxLayout;
    m_ways->setSpacing(10);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (auto *part : {m_icon, m_title, m_text})
        column->addWidget(part);
    column->addSpacing(8);
    column->addLayout(m_ways);
    column->addWidget(m_status);
    column->addWidget(m_return, 0, Qt::AlignHCenter);
    for (const auto &way : signInWays()) {
        if (!way.backend) {
            m_sandbox = addCard(way);
            connect(m_sandbox, &SignInCard::clicked, this, &WelcomePage::sandboxChosen);
        }
    }
}

SignInCard *WelcomePage::addCard(const SignInWay &way)
{
    auto *card = new SignInCard(m_style, way.glyph, way.title, way.text, m_list);
    m_ways->addWidget(card);
    m_cards.push_back(card);
    return card;
}

void WelcomePage::setAccounts(Accounts &accounts)
{
    for (const auto &way : signInWays()) {
        if (!way.backend)
            continue;
        auto *card = addCard(way);
        auto *form = way.makeForm(m_style, accounts, nullptr);
        m_forms.emplace_back(static_cast<int>(*way.backend), form);
        m_stack->addWidget(scrolled(form, m_stack));
        connect(card, &SignInCard::clicked, this, [this, form, card] {
            m_opened = card;
            showForm(form, nullptr);
        });
        connect(form, &SignInForm::backChosen, this, [this] {
            if (m_opened)
                showWays();
            else
                Q_EMIT returnChosen(); // opened directly from an account
        });
        connect(form, &SignInForm::done, this, [this](Account *account) {
            m_opened = nullptr;
            Q_EMIT signedIn(account);
        });
    }
}

SignInForm *WelcomePage::form() const
{
    const int index = m_stack->currentIndex() - 1;
    return index < 0 ? nullptr : m_forms[static_cast<size_t>(index)].second;
}

void WelcomePage::showForm(SignInForm *form, Account *again)
{
    for (size_t i = 0; i < m_forms.size(); ++i) {
        if (m_forms[i].second == form)
            m_stack->setCurrentIndex(static_cast<int>(i) + 1);
    }
    form->begin(again);
}

void WelcomePage::showWays()
{
    m_stack->setCurrentIndex(0);
    (m_opened ? m_opened : m_sandbox)->setFocus();
    m_opened = nullptr;
}

void WelcomePage::signInAgain(Account &account)
{
    for (const auto &[backend, form] : m_forms) {
        if (backend == static_cast<int>(account.id().backend)) {
            m_opened = nullptr;
            showForm(form, &account);
        }
    }
}

void WelcomePage::say(const QString &text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
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
    say({});
}

void WelcomePage::setCanReturn(bool can)
{
    m_return->setVisible(can);
    m_title->setText(can ? tr("Add an account") : tr("Welcome to Kookaburra"));
    m_text->setVisible(!can);
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
    ink(m_status, m_failed ? readable(m_style.tokens().danger, m_style.tokens().main) : m_style.color(Level::Dim));
    update();
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_return->isHidden())
        Q_EMIT returnChosen();
    else
        QWidget::keyPressEvent(event);
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.tokens().main);
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/live/gatewaybanner.h"

#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QLabel>

namespace chat::ui {

using Problem = Account::Problem;

GatewayBanner::GatewayBanner(Style &style, Account &account, QWidget *parent)
    : Banner(style, parent)
    , m_account(account)
    , m_keep(new Button(style, Button::Kind::Primary, tr("Keep checking"), this))
    , m_share(new Button(style, Button::Kind::Plain, tr("Share the connection…"), this))
    , m_takeOver(new Button(style, Button::Kind::Plain, tr("Take over…"), this))
{
    auto *ways = new QHBoxLayout; // below the text: three buttons beside it leave it no room in a narrow window
    ways->setSpacing(8);
    for (auto *button : {m_keep, m_share, m_takeOver})
        ways->addWidget(button);
    ways->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(label());
    layout->addLayout(ways);
    connect(m_keep, &Button::clicked, this, [this] {
        m_answered = m_account.problem();
        refresh();
    });
    connect(m_share, &Button::clicked, this, &GatewayBanner::shareRequested);
    connect(m_takeOver, &Button::clicked, this, &GatewayBanner::takeOverRequested);
    connect(&account, &Account::changed, this, &GatewayBanner::refresh);
    refresh();
}

void GatewayBanner::refresh()
{
    const auto problem = m_account.problem();
    if (problem != m_answered)
        m_answered = Problem::None;
    QString text;
    if (problem == Problem::OtherOnline)
        text = tr("Another program is online with this token. Its connection is left alone: this window looks for news "
                  "every few seconds instead.");
    else if (problem == Problem::Deaf)
        text = tr("Connected, but another program gets the events of this token. This window looks for news every few "
                  "seconds instead.");
    if (text.isEmpty() || problem == m_answered) {
        hide();
        return;
    }
    say(text, &Tokens::warning);
}

} // namespace chat::ui

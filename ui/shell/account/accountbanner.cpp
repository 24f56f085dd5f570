// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/accountbanner.h"

#include "app/session/storagewatch.h"
#include "ui/style/borders.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QLabel>

namespace chat::ui {

using Problem = Account::Problem;

AccountBanner::AccountBanner(Style &style, Account &account, QWidget *parent)
    : Banner(style, parent)
    , m_account(account)
    , m_action(new Button(style, Button::Kind::Primary, {}, this))
    , m_other(new Button(style, Button::Kind::Plain, {}, this))
    , m_close(new Button(style, Glyph::Close, tr("Close notice"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(label(), 1);
    layout->addWidget(m_other);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &Button::clicked, this, [this] {
        if (m_shown == Problem::GuildsOnly)
            Q_EMIT addAccountRequested();
        else
            Q_EMIT signInAgainRequested();
    });
    connect(m_other, &Button::clicked, this, &AccountBanner::readAgainRequested);
    connect(m_close, &Button::clicked, this, [this] {
        m_closed = m_shown;
        refresh();
    });
    connect(&account, &Account::changed, this, &AccountBanner::refresh);
    refresh();
}

void AccountBanner::setStorage(const StorageWatch *storage)
{
    m_storage = storage;
    if (storage)
        connect(storage, &StorageWatch::changed, this, &AccountBanner::refresh);
    refresh();
}

AccountBanner::Words AccountBanner::words() const
{
    const auto again = tr("Sign in again");
    switch (m_account.problem()) {
    case Problem::None:
        break;
    case Problem::Refused:
        return {tr("The server no longer accepts this account's token: it was reset or revoked. What is on screen and "
                   "what you have written is kept, but nothing new will arrive."),
            again, {}, true};
    case Problem::Expired:
        return {tr("This account's token has expired. What is on screen and what you have written is kept; sign in "
                   "again with a new token."),
            again, {}, true};
    case Problem::TokenMissing:
        return {tr("The keyring no longer has a token for this account."), again, {}, true};
    case Problem::KeyringAway:
        return {tr("There is no keyring on this desktop (no Secret Service is running), so the stored token cannot be "
                   "read."),
            again, tr("Try again"), true};
    case Problem::KeyringFailed:
        return {tr("The keyring did not return this account's token. Unlock it, then try again."), again,
            tr("Try again"), true};
    case Problem::Webhook:
        if (m_account.backend().connection().polls())
            return {tr("This bot uses a webhook, which receives all its events. This window looks for news every few "
                       "seconds instead."),
                {}, {}, false};
        return {tr("This bot uses a webhook, which receives all its events: nothing new appears here on its own. Turn "
                   "the webhook off on the bot's page (connection mode: WebSocket), then restart."),
            {}, {}, false};
    case Problem::OtherOnline:
    case Problem::Deaf:
        break; // a banner of its own: GatewayBanner
    case Problem::Elsewhere:
        return {tr("The server keeps closing the live connection. Most likely another program uses the same token and "
                   "the two displace each other: close the other one, or reset the token and sign in again here."),
            again, {}, false};
    case Problem::GuildsOnly:
        return {tr("Signed in with a user token: KOOK provides your name and your guilds but no messages. To read and "
                   "write, sign in with a bot token."),
            tr("Add a bot"), {}, false};
    case Problem::NotKept:
        if (m_storage && m_storage->failure())
            break;
        return {tr("What this account receives is shown only until the program ends: its folder cannot be written to, "
                   "or a file in it belongs to another program or to a newer version of this one."),
            {}, {}, false};
    case Problem::NotWritten:
        if (m_storage && m_storage->failure())
            break;
        return {tr("What this account receives cannot be saved at the moment. It is shown, but may be missing at the "
                   "next start while the server is away."),
            {}, {}, false};
    case Problem::HistoryDamaged:
        return {tr("The stored messages of this account were damaged. The file was put aside; messages are loaded from "
                   "the server again."),
            {}, {}, false};
    }
    return {};
}

void AccountBanner::refresh()
{
    const auto problem = m_account.problem();
    if (problem != m_closed)
        m_closed = Problem::None;
    const auto now = words();
    m_shown = problem;
    if (now.text.isEmpty() || m_closed == problem) {
        hide();
        return;
    }
    setTip(label(), m_account.problemDetail());
    for (const auto &[button, text] : {std::pair{m_action, now.action}, std::pair{m_other, now.other}}) {
        button->setText(text);
        setSpoken(button, text);
        button->setVisible(!text.isEmpty());
    }
    m_close->setVisible(!now.fatal);
    say(now.text, now.fatal ? &Tokens::danger : &Tokens::warning);
}

} // namespace chat::ui

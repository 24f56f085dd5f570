// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/settings/accountspage.h"

#include "app/base/showntext.h"
#include "app/session/accounts.h"
#include "app/session/accountsettings.h"
#include "ui/style/borders.h"
#include "ui/widgets/button.h"
#include "ui/widgets/controls/dropdown.h"

#include <QHBoxLayout>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString serverName(const Account &account)
{
    if (account.id().isSandbox())
        return AccountsPage::tr("Built-in sandbox");
    const QString backend = account.id().backend == AccountConfig::Backend::Kook ? u"KOOK"_s : u"Satori"_s;
    return u"%1 · %2"_s.arg(backend, shownName(account.id().base));
}

QString keptText(Account::Keep keep)
{
    return keep == Account::Keep::ThisRun ? AccountsPage::tr("only for this run") : QString();
}

} // namespace

AccountsPage::AccountsPage(const SettingsNeeds &needs, Accounts &accounts, QWidget *parent)
    : SettingsPage(needs, Glyph::Members, tr("Accounts"), parent)
    , m_accounts(accounts)
{
    auto &more = addGroup();
    auto &add = addRow(more, {QT_TR_NOOP("Another account"), QT_TR_NOOP("KOOK, a Satori server, or the sandbox.")});
    connect(&addButton(add, tr("Add an account…")), &Button::clicked, this, &AccountsPage::addRequested);
    m_group = &addGroup(tr("Signed in"));
    connect(&accounts, &Accounts::changed, this, &AccountsPage::refresh);
    connect(&accounts, &Accounts::aboutToRemove, this, [this] {
        m_shown.clear();
        m_group->clear(); // the buttons name an account; Accounts::changed follows
    });
    refresh();
}

//! Accounts change often (counts); rows only with what they show.
void AccountsPage::refresh()
{
    QString now;
    for (const auto &account : m_accounts.all())
        now += account->id().key() + u'\t' + account->name() + u'\t' + QString::number(int(account->keep()))
            + QString::number(int(account->hasChoiceOfLive())) + u'\n';
    if (now == m_shown)
        return;
    m_shown = now;
    m_group->clear();
    for (const auto &account : m_accounts.all()) {
        addAccount(*account);
        addDeleted(*account);
    }
    m_group->setVisible(!m_accounts.all().empty());
}

void AccountsPage::addAccount(Account &account)
{
    QStringList facts{serverName(account), keptText(account.keep())};
    facts.removeAll(QString());
    const QString name = account.name().isEmpty() ? tr("Not known yet") : shownName(account.name());
    auto &row = m_group->add(name, facts.join(u" · "_s));
    auto *buttons = new QWidget(&row);
    auto *across = new QHBoxLayout(buttons);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    const auto add = [&](Button::Kind kind, const QString &text, auto signal) {
        auto *button = new Button(style(), kind, text, buttons);
        setSpokenMore(button, name);
        across->addWidget(button);
        connect(button, &Button::clicked, this, [this, signal, one = &account] { Q_EMIT(this->*signal)(one); });
    };
    if (account.hasChoiceOfLive())
        add(Button::Kind::Plain, tr("How news arrives…"), &AccountsPage::liveRequested);
    if (!account.id().isSandbox())
        add(Button::Kind::Plain, tr("Sign in again…"), &AccountsPage::signInRequested);
    add(Button::Kind::Plain, tr("Sign out…"), &AccountsPage::signOutRequested);
    across->addStretch(1);
    row.setControl(buttons, SettingsRow::Place::Below);
}

void AccountsPage::addDeleted(Account &account)
{
    auto &row = addRow(*m_group,
        {QT_TR_NOOP("Deleted messages"), QT_TR_NOOP("Stay visible, marked, as far as this computer has seen them.")});
    row.addWords(account.name());
    auto *choice = new DropDown(style(), tr("Deleted messages of %1").arg(shownName(account.name())),
        {tr("Where I may delete them"), tr("Show"), tr("Hide")}, &row);
    row.setControl(choice);
    const QString key = AccountSettings::deletedKey(AccountSettings::stateKey(account.id()));
    const QVariant stored = settings().stored(key);
    choice->setCurrentIndex(!stored.isValid() ? 0 : stored.toBool() ? 1 : 2);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, key](int index) {
        if (index == 0)
            settings().remove(key);
        else
            settings().write(key, index == 1);
    });
}

} // namespace chat::ui

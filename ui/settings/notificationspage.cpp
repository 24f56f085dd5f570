// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/settings/notificationspage.h"

#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "app/session/accounts.h"
#include "app/session/settings/settingkeys.h"
#include "ui/desktop/notifymenu.h"
#include "ui/widgets/controls/dropdown.h"

#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace chat::ui {

namespace {

constexpr std::array kLevels{NotifyLevel::All, NotifyLevel::Mentions, NotifyLevel::None};

} // namespace

NotificationsPage::NotificationsPage(const SettingsNeeds &needs, Accounts *accounts, QWidget *parent)
    : SettingsPage(needs, Glyph::Bell, tr("Notifications"), parent)
    , m_accounts(accounts)
{
    addSwitch(addGroup(),
        {QT_TR_NOOP("Do not disturb"), QT_TR_NOOP("No notifications at all. Counts and the tray go on.")},
        setting::kDoNotDisturb);
    if (!accounts)
        return;
    m_group = &addGroup(tr("What is notified"));
    connect(accounts, &Accounts::changed, this, &NotificationsPage::refresh);
    connect(accounts, &Accounts::aboutToRemove, this, [this] {
        m_shown.clear();
        m_group->clear(); // the choices belong to an account; Accounts::changed follows
    });
    refresh();
}

//! Accounts change often (counts); rows only with what they show.
void NotificationsPage::refresh()
{
    QString now;
    for (const auto &account : m_accounts->all())
        now += account->id().key() + u'\t' + account->name() + u'\n';
    if (now == m_shown)
        return;
    m_shown = now;
    m_group->clear();
    for (const auto &account : m_accounts->all())
        addAccount(*account);
    m_group->setVisible(!m_accounts->all().empty());
}

void NotificationsPage::addAccount(Account &account)
{
    const QString name = account.name().isEmpty() ? tr("Not known yet") : shownName(account.name());
    auto &row = m_group->add(name, tr("Menus of guilds and conversations have choices of their own."));
    row.addWords(tr("notifications mentions"));
    QStringList names;
    for (const auto level : kLevels)
        names << NotifyMenu::nameOf(level, NotifyScope::account());
    auto *choice = new DropDown(style(), tr("Notifications of %1").arg(name), names, &row);
    row.setControl(choice);
    auto &rules = account.directory().notify();
    show(*choice, account);
    connect(&rules, &NotifyRules::changed, choice, [choice, &account] { show(*choice, account); });
    connect(choice, &QComboBox::currentIndexChanged, &rules, [&rules](int index) {
        rules.setLevel(NotifyScope::account(), kLevels[static_cast<size_t>(std::max(0, index))]);
    });
}

void NotificationsPage::show(DropDown &choice, Account &account)
{
    const auto &rules = account.directory().notify();
    const auto scope = NotifyScope::account();
    const auto level = rules.level(scope).value_or(rules.inheritedLevel(scope));
    const QSignalBlocker quiet(choice);
    choice.setCurrentIndex(static_cast<int>(std::ranges::find(kLevels, level) - kLevels.begin()));
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/accountlistmodel.h"

#include "app/base/showntext.h"

#include <QUrl>

namespace chat {

using namespace Qt::Literals::StringLiterals;

AccountListModel::AccountListModel(Accounts &accounts, QObject *parent)
    : SyncedListModel<AccountListRow>(parent)
    , m_accounts(accounts)
{
    // At once: a row must not outlive its account.
    connect(&accounts, &Accounts::changed, this, &AccountListModel::refresh);
    refresh();
}

namespace {

//! Where an account is: one server may have accounts of several platforms.
QString placeOf(const AccountId &id)
{
    if (id.isSandbox())
        return AccountListModel::tr("Sandbox");
    const QString server = QUrl(id.base).authority();
    return id.platform.isEmpty() ? server : AccountListModel::tr("%1 on %2").arg(id.platform, server);
}

} // namespace

std::vector<AccountListRow> AccountListModel::build() const
{
    std::vector<Row> rows;
    rows.reserve(m_accounts.all().size());
    for (const auto &account : m_accounts.all()) {
        const auto problem = account->problem();
        rows.push_back(
            {account.get(), shownName(account->name()), account->avatar(), placeOf(account->id()), account->unread(),
                account->calls(), problem != Account::Problem::None && problem != Account::Problem::GuildsOnly,
                account.get() == m_accounts.current()});
    }
    return rows;
}

QString AccountListModel::spokenOf(int row) const
{
    const auto &account = at(row);
    QStringList parts;
    parts << (account.name.isEmpty() ? tr("Account %1").arg(row + 1) : account.name) << account.server;
    if (account.calls > 0)
        parts << tr("%n direct message(s) and mention(s)", nullptr, account.calls);
    if (account.unread > account.calls)
        parts << tr("%n unread", nullptr, account.unread);
    if (account.troubled)
        parts << tr("needs attention");
    return parts.join(u" · "_s);
}

QString AccountListModel::tipOf(int row) const
{
    return row < 9 ? tr("%1 (Ctrl+Alt+%2)").arg(spokenOf(row), QString::number(row + 1)) : spokenOf(row);
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/accountlistmodel.h"

#include "app/base/otherstext.h"
#include "app/base/showntext.h"

#include <QUrl>

namespace chat {

using namespace Qt::Literals::StringLiterals;

AccountListModel::AccountListModel(Accounts &accounts, QObject *parent)
    : SyncedListModel(parent)
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

void AccountListModel::refresh()
{
    std::vector<Row> rows;
    rows.reserve(m_accounts.all().size());
    for (const auto &account : m_accounts.all()) {
        const auto problem = account->problem();
        rows.push_back({account.get(), account->name(), account->avatar(), placeOf(account->id()), account->unread(),
            account->calls(), problem != Account::Problem::None && problem != Account::Problem::GuildsOnly,
            account.get() == m_accounts.current()});
    }
    sync(m_rows, std::move(rows), [](const Row &row) { return row.account; });
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString AccountListModel::describe(int row) const
{
    const auto &account = at(row);
    QStringList parts;
    parts << (account.name.isEmpty() ? tr("Account %1").arg(row + 1) : shownName(account.name)) << account.server;
    if (account.calls > 0)
        parts << tr("%n direct message(s) and mention(s)", nullptr, account.calls);
    if (account.unread > account.calls)
        parts << tr("%n unread", nullptr, account.unread);
    if (account.troubled)
        parts << tr("needs attention");
    return parts.join(u" · "_s);
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shownName(at(index.row()).name);
    case Qt::ToolTipRole:
        return OthersText(index.row() < 9
                ? tr("%1 (Ctrl+Alt+%2)").arg(describe(index.row()), QString::number(index.row() + 1))
                : describe(index.row()))
            .tip();
    case Qt::AccessibleTextRole:
        return describe(index.row());
    default:
        return {};
    }
}

} // namespace chat

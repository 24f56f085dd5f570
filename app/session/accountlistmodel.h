// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/syncedlistmodel.h"
#include "app/session/accounts.h"

namespace chat {

struct AccountListRow
{
    Account *account = nullptr; //!< valid as long as the row exists
    QString name;
    QString avatar;
    QString server;
    int unread = 0;
    int calls = 0;
    bool troubled = false;
    bool current = false;
    [[nodiscard]] Account *key() const { return account; }
    friend bool operator==(const AccountListRow &, const AccountListRow &) = default;
};

//! The accounts for the switcher: name, picture, unread counts, and whether something is wrong.
class AccountListModel : public SyncedListModel<AccountListRow>
{
    Q_OBJECT

public:
    explicit AccountListModel(Accounts &accounts, QObject *parent = nullptr);

private:
    [[nodiscard]] std::vector<Row> build() const override;
    [[nodiscard]] QString tipOf(int row) const override;
    [[nodiscard]] QString spokenOf(int row) const override;

    Accounts &m_accounts;
};

} // namespace chat

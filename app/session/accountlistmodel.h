// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/syncedlistmodel.h"
#include "app/session/accounts.h"

namespace chat {

//! The accounts for the switcher: name, picture, unread counts, and whether something is wrong.
class AccountListModel : public SyncedListModel
{
    Q_OBJECT

public:
    struct Row
    {
        Account *account = nullptr; //!< valid as long as the row exists
        QString name;
        QString avatar;
        QString server;
        int unread = 0;
        int calls = 0;
        bool troubled = false;
        bool current = false;
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit AccountListModel(Accounts &accounts, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }

private:
    [[nodiscard]] QString describe(int row) const;
    void refresh();

    Accounts &m_accounts;
    std::vector<Row> m_rows;
};

} // namespace chat

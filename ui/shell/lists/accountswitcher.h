// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/accountlistmodel.h"

#include <QWidget>

namespace chat::ui {

class SideList;
class Style;

//! The accounts at the bottom of the rail, visible with two or more: a click or Enter shows one, the menu key or the
//! right button opens its menu. Scrolls if there are many.
class AccountSwitcher : public QWidget
{
    Q_OBJECT

public:
    AccountSwitcher(Style &style, Accounts &accounts, QWidget *parent);

    [[nodiscard]] SideList &list() { return *m_list; }
    [[nodiscard]] AccountListModel &model() { return m_model; }

Q_SIGNALS:
    void chosen(chat::Account *account);
    void menuRequested(chat::Account *account, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void watch(Account &account);

    Style &m_style;
    Accounts &m_accounts;
    AccountListModel m_model;
    SideList *m_list = nullptr;
};

} // namespace chat::ui

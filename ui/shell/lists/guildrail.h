// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/guildlistmodel.h"

#include <QWidget>

namespace chat {
class Accounts;
class ImageCache;
} // namespace chat

namespace chat::ui {

class AccountSwitcher;
class GuildDelegate;
class RailButton;
class SideList;
class Style;

//! The leftmost column: direct chats, guilds, and other accounts.
class GuildRail : public QWidget
{
    Q_OBJECT

public:
    GuildRail(Style &style, Directory &directory, ImageCache &images, QWidget *parent = nullptr);

    //! Empty: the direct chats are shown.
    void setOpen(const GuildId &guild);
    //! Shows the switcher once there are several accounts.
    void setAccounts(Accounts &accounts);
    [[nodiscard]] AccountSwitcher *accounts() { return m_accounts; } //!< null: setAccounts() was not called
    [[nodiscard]] SideList &list() { return *m_list; }
    [[nodiscard]] GuildListModel &model() { return m_model; }

Q_SIGNALS:
    void directsChosen();
    void guildChosen(const chat::GuildId &guild);
    void addChosen();
    void guildMenuRequested(const chat::GuildId &guild, const QPoint &globalPosition);
    void directsMenuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Style &m_style;
    Directory &m_directory;
    GuildListModel m_model;
    RailButton *m_directs = nullptr;
    SideList *m_list = nullptr;
    GuildDelegate *m_delegate = nullptr;
    AccountSwitcher *m_accounts = nullptr;
};

} // namespace chat::ui

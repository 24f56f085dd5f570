// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/launcherbadge.h"
#include "ui/desktop/notificationserver.h"
#include "ui/desktop/tray.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace chat {
class Account;
class Accounts;
class Settings;
} // namespace chat

namespace chat::ui {

class AccountNews;
class MainWindow;
class Style;

//! Connects the window and its accounts with the desktop: notifications, the tray, the count on the launcher and in the
//! title, attention in the task bar. Whatever the desktop lacks is left out.
class DesktopCalls : public QObject
{
    Q_OBJECT

public:
    struct Needs
    {
        MainWindow &window;
        Accounts &accounts;
        Settings &settings;
        const Style &style;
    };

    //! `bus`: the session's, connected or not.
    DesktopCalls(const Needs &needs, const QDBusConnection &bus);
    ~DesktopCalls() override;

    [[nodiscard]] Tray &tray() { return m_tray; }
    [[nodiscard]] NotificationServer &notifications() { return m_server; }
    [[nodiscard]] AccountNews *newsOf(const Account &account) const { return m_news.value(&account); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(Account &account);
    void count();
    void toggleWindow();
    void onGone();
    void onSettings();
    [[nodiscard]] bool isWindowShown() const;

    Needs m_needs;
    NotificationServer m_server;
    LauncherBadge m_badge;
    Tray m_tray;
    QHash<const Account *, AccountNews *> m_news;
    int m_named = 0; //!< accounts so far
};

} // namespace chat::ui

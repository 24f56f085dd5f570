// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/trayicon.h"

#include <QObject>

#include <memory>

class QAction;
class QDBusConnection;
class QMenu;
class QSystemTrayIcon;

namespace chat {
class DesktopSettings;
}

namespace chat::ui {

//! The program in the desktop's tray, where there is one: its unread state, and a menu to show the window, not to be
//! disturbed, and quit. A click shows or hides the window.
class Tray : public QObject
{
    Q_OBJECT

public:
    //! `settings`: whether it is shown at all; borrowed.
    explicit Tray(DesktopSettings &settings, QObject *parent = nullptr);
    ~Tray() override;

    //! Hears on this bus of trays that come and go.
    void watch(const QDBusConnection &bus);
    void setState(const UnreadState &state);
    void setWindowShown(bool shown); //!< for the menu
    [[nodiscard]] bool isThere() const; //!< visible to the person

    [[nodiscard]] QMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void toggleRequested(); //!< shows or hides the window
    void quitRequested();
    void gone(); //!< the desktop has no tray any more

private:
    void build();
    void refresh();
    void paint();

    DesktopSettings &m_settings;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; //!< null: not wanted, or no tray
    QAction *m_toggle = nullptr;
    QAction *m_quiet = nullptr;
    UnreadState m_state;
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/trayicon.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QAction;
class QDBusConnection;
class QMenu;
class QSystemTrayIcon;

namespace chat {
class Settings;
}

namespace chat::ui {

//! The program in the desktop's tray, where there is one: its unread state, and a menu to show the window, not to be
//! disturbed, and quit. A click shows or hides the window.
class Tray : public QObject
{
    Q_OBJECT

public:
    //! `settings`: whether it is shown at all; borrowed.
    explicit Tray(Settings &settings, QObject *parent = nullptr);
    ~Tray() override;

    //! Looks for a tray, from now on: on this bus, and, if none comes there for a while, in other ways. At login it may
    //! come after the program.
    void look(const QDBusConnection &bus);
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }
    [[nodiscard]] bool isLooking() const { return m_patience.isActive(); } //!< one may come yet
    [[nodiscard]] bool isAvailable() const; //!< the desktop has one
    void setState(const UnreadState &state);
    void setWindowShown(bool shown); //!< for the menu
    [[nodiscard]] bool isThere() const; //!< visible to the person

    [[nodiscard]] QMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void toggleRequested(); //!< shows or hides the window
    void visibilityRequested(); //!< "Hide window" or "Show window", as setWindowShown() said last
    void quitRequested();
    void gone(); //!< the desktop has no tray (any more)

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void nameEntries();
    void askHost(const QDBusConnection &bus);
    void giveUp();
    void settle();
    void refresh();
    void paint();

    Settings &m_settings;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; //!< null: not wanted, or no tray
    QAction *m_toggle = nullptr;
    QAction *m_quiet = nullptr;
    QAction *m_quit = nullptr;
    UnreadState m_state;
    QTimer m_patience; //!< active: no tray was found yet
    bool m_windowShown = true;
    bool m_settled = false; //!< Qt may be asked: it remembers its first answer for good
};

} // namespace chat::ui

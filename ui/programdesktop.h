// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/desktop/desktopsettings.h"

#include <QDBusConnection>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

class QSettings;

namespace chat {
class Accounts;
}

namespace chat::ui {

class DesktopCalls;
class DesktopMenu;
class MainWindow;
class Style;

//! The desktop's part in one run of the program: its settings, their menu, and when notifications and tray begin.
class ProgramDesktop : public QObject
{
    Q_OBJECT

public:
    struct Needs
    {
        MainWindow &window;
        Accounts &accounts;
        Style &style;
    };

    //! All are borrowed.
    ProgramDesktop(const Needs &needs, QSettings &settings);
    ~ProgramDesktop() override;

    //! Without this call the desktop is left alone. `bus`: the session's, connected or not; `command`: what starts the
    //! program.
    void use(const QDBusConnection &bus, const QStringList &command);
    //! The window is not to be shown: the program starts in the tray, and there is one.
    [[nodiscard]] bool startsHidden();
    //! Begins after what a person waits for.
    void beginSoon();

    [[nodiscard]] DesktopSettings &settings() { return m_settings; }
    [[nodiscard]] DesktopCalls *calls() { return m_calls.get(); } //!< null: not used, or not yet begun

private:
    void begin();

    Needs m_needs;
    DesktopSettings m_settings;
    std::optional<QDBusConnection> m_bus; //!< nothing: not used
    std::unique_ptr<DesktopMenu> m_menu;
    std::unique_ptr<DesktopCalls> m_calls;
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace chat {
class Accounts;
class Settings;
} // namespace chat

namespace chat::ui {

class DesktopCalls;
class MainWindow;
class Style;

//! The desktop's part in one run of the program: what the settings say about it, and when notifications and tray begin.
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
    explicit ProgramDesktop(const Needs &needs);
    ~ProgramDesktop() override;

    //! Without this call the desktop is left alone. `bus`: the session's, connected or not; `command`: what starts the
    //! program.
    void use(const QDBusConnection &bus, const QStringList &command);
    //! The window is not to be shown: the program starts in the tray, and there is one.
    [[nodiscard]] bool startsHidden();
    //! Begins after what a person waits for.
    void beginSoon();

    [[nodiscard]] Settings &settings();
    [[nodiscard]] DesktopCalls *calls() { return m_calls.get(); } //!< null: not used, or not yet begun

private:
    void begin();

    Needs m_needs;
    std::optional<QDBusConnection> m_bus; //!< nothing: not used
    std::unique_ptr<DesktopCalls> m_calls;
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/settings/settings.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/keys/keybindings.h"

#include <QPointer>
#include <QTranslator>

#include <utility>

namespace chat {
class Accounts;
}

namespace chat::ui {

class AccountView;
class Style;

//! The settings at work: gives them to the look and to each account's view, at the start and when they change, and opens
//! the window where they are changed.
class AppliedSettings : public QObject
{
    Q_OBJECT

public:
    //! All are borrowed; `window` owns it.
    AppliedSettings(QWidget &window, Style &style, QSettings &file);

    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] KeyBindings &keys() { return m_keys; }
    void setAccounts(Accounts &accounts);
    void setDesktop(DesktopAccess desktop) { m_desktop = std::move(desktop); } //!< for the pages about it
    void renewWindow(); //!< in another language, at the same page
    void follow(AccountView &view); //!< as long as it lives
    void show(SettingsWindow::Page page = SettingsWindow::Page::First);
    void showKeys();
    void zoom(int steps); //!< of the text size; 0: back to the usual one
    [[nodiscard]] SettingsWindow *window() const { return m_shown; } //!< null: it is closed
    //! Says what in the file cannot be read; usual values are used for that.
    void sayWhatIsUnreadable();

Q_SIGNALS:
    void languageChosen(chat::Language language);
    void addAccountRequested();
    void signInRequested(chat::Account *account);
    void signOutRequested(chat::Account *account);
    void liveRequested(chat::Account *account);
    void messagesForgotten(chat::Account *account);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyTheme();
    void applySizes();
    void apply(AccountView &view) const;
    void applySpelling(AccountView &view) const;

    QWidget &m_window;
    Style &m_style;
    Settings m_settings;
    KeyBindings m_keys;
    QTranslator m_chinese;
    Accounts *m_accounts = nullptr; //!< null: none are managed
    DesktopAccess m_desktop;
    QPointer<SettingsWindow> m_shown; //!< deletes itself
};

} // namespace chat::ui

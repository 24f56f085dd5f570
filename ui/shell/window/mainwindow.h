// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/window/closeguard.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <utility>

class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace chat {
class Account;
class Accounts;
class Backend;
class Directory;
class ImageCache;
class StorageWatch;
struct MessageRef;
} // namespace chat

namespace chat::ui {

class AccountMenu;
class AccountView;
class AppliedSettings;
class FrameLog;
class LiveChoice;
class MentionsOpener;
class RelayFarewell;
class StorageBanner;
class Style;
class WelcomePage;

//! The main window: the welcome page, or one of the accounts. Accounts that were shown keep their views, so that
//! everything is found as it was left.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    //! `settings` stores position and size; borrowed.
    MainWindow(Style &style, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Shows the current one of these accounts, and lets users add, switch and sign out accounts. Borrowed.
    void setAccounts(Accounts &accounts);
    //! Shows one account only; its parts must exist until closeAccount() or the end of the window.
    void showAccount(Backend &backend, Directory &directory, ImageCache &images, const QString &accountKey,
        const QString &start = {});
    void closeAccount();
    //! Shows a banner at the top when the profile cannot be written. Borrowed, call once.
    void setStorage(StorageWatch &storage);
    [[nodiscard]] StorageBanner *storageBanner() { return m_storageBanner; } //!< null: no watch
    //! "CHANNEL_ID", "user:USER_ID" or a PlaceLink: for the next account that is shown for the first time.
    void setStart(const QString &target) { m_start = target; }
    //! Before the very first show: maximises on a screen too small for the usual size.
    void fitFirstStart();
    void showWelcome();
    void raiseToFront();
    //! Comes to the front and shows this conversation, in whichever account has it; empty: only comes to the front.
    void showTarget(const QString &target);
    void showPlace(Account &account, const MessageRef &place); //!< the same; without a message: its end
    //! A link that was clicked or typed: its place, in whichever account has it; else it is opened outside.
    void followLink(const QString &url, const QString &text);
    //! Closes the window and ends the program, after the usual questions.
    void quit();
    //! Closing the window only hides it where this says so; empty: never.
    void setHidesOnClose(std::function<bool()> hides) { m_hidesOnClose = std::move(hides); }
    void setCalls(int calls); //!< for the title
    //! Writes to disk what must outlive the program: position, settings, all typed text.
    void keepAll();
    //! The session or the process ends: from now on the window can be closed without a question.
    void setEnding();
    void setFrameLog(FrameLog *log); //!< borrowed; may be null

    [[nodiscard]] AppliedSettings &settings() { return *m_applied; }
    [[nodiscard]] AccountMenu *accountMenu() { return m_menu; } //!< null: setAccounts() was not called
    [[nodiscard]] WelcomePage &welcome() { return *m_welcome; }
    [[nodiscard]] AccountView *account()
    {
        return m_account;
    } //!< the one on screen or behind the welcome page, or null
    [[nodiscard]] AccountView *viewOf(const Account &account) const; //!< null: not shown yet

Q_SIGNALS:
    void sandboxRequested();
    void firstPagePainted();
    void closedUnseen(); //!< it was closed for good while it was hidden, which Qt does not notice

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] CloseGuard::Unfinished unfinished() const;
    //! What was written cannot be saved now, and closing would lose it.
    [[nodiscard]] bool wouldLoseTexts() const;
    void makeWelcome();
    void welcomeTo(Accounts &accounts);
    void renew();
    void addKeys();
    void wire(AccountView *view, const QString &start);
    void showCurrent();
    void retitle();
    [[nodiscard]] AccountView *bringUpOf(Account *account);
    AccountView *makeView(Account &account);
    void bringUp(AccountView *view);
    void closeView(Account &account);
    void signInAgain(Account &account);

    Style &m_style;
    QSettings &m_settings;
    AppliedSettings *m_applied = nullptr;
    Accounts *m_accounts = nullptr; //!< null: showAccount() is used
    QHash<const Account *, AccountView *> m_views;
    StorageWatch *m_storage = nullptr; //!< null: no watch
    StorageBanner *m_storageBanner = nullptr;
    QVBoxLayout *m_column = nullptr; //!< banner, pages
    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    LiveChoice *m_live = nullptr;
    MentionsOpener *m_mentions = nullptr;
    AccountMenu *m_menu = nullptr; //!< null: no accounts were set
    AccountView *m_account = nullptr;
    FrameLog *m_frameLog = nullptr;
    CloseGuard *m_guard = nullptr;
    RelayFarewell *m_farewell = nullptr;
    std::function<bool()> m_hidesOnClose;
    QString m_start;
    int m_calls = 0;
    bool m_quitting = false;
};

} // namespace chat::ui

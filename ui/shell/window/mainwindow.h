// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QMainWindow>

#include <memory>

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
} // namespace chat

namespace chat::ui {

class AccountView;
class FrameLog;
class StorageBanner;
class Style;
class WelcomePage;

//! The program's window: the welcome page, or one of the accounts. An account that was looked at once keeps its view, so
//! that coming back finds everything as it was left.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    //! `settings` remembers place and size; borrowed.
    MainWindow(Style &style, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Shows what is current of these, and lets them be added, switched and signed out. Borrowed.
    void setAccounts(Accounts &accounts);
    //! Shows one account alone; what it is made of must stay until closeAccount() or the window's end.
    void showAccount(Backend &backend, Directory &directory, ImageCache &images, const QString &accountKey,
        const QString &start = {});
    void closeAccount();
    //! Says it above everything when the profile cannot be written. Borrowed, once.
    void setStorage(StorageWatch &storage);
    [[nodiscard]] StorageBanner *storageBanner() { return m_storageBanner; } //!< null: nobody watches
    //! "CHANNEL_ID" or "user:USER_ID": for the next account that is shown for the first time.
    void setStart(const QString &target) { m_start = target; }
    //! Before the very first show: fills a screen that is too small for the usual size.
    void fitFirstStart();
    void showWelcome();
    void raiseToFront();
    //! Comes to the front and shows this, in whichever account has it; empty: comes to the front.
    void showTarget(const QString &target);
    //! Puts on disk what has to outlive the program: place, settings, all that was typed.
    void keepAll();
    void setFrameLog(FrameLog *log); //!< borrowed; may be null

    [[nodiscard]] WelcomePage &welcome() { return *m_welcome; }
    [[nodiscard]] AccountView *account()
    {
        return m_account;
    } //!< the one on screen or behind the welcome page, or null
    [[nodiscard]] AccountView *viewOf(const Account &account) const; //!< null: not looked at yet

Q_SIGNALS:
    void sandboxRequested();
    void firstPagePainted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void restorePlace();
    void fitToScreens();
    void addKeys();
    void wire(AccountView *view, const QString &start);
    void showCurrent();
    AccountView *makeView(Account &account);
    void bringUp(AccountView *view);
    void closeView(Account &account);
    void signInAgain(Account &account);
    void askSignOut(Account &account);
    void showMenu(Account &account, const QPoint &globalPosition);
    void showSandboxActivity(Account &account);

    Style &m_style;
    QSettings &m_settings;
    Accounts *m_accounts = nullptr; //!< null: showAccount() is used
    QHash<const Account *, AccountView *> m_views;
    StorageWatch *m_storage = nullptr; //!< null: nobody watches
    StorageBanner *m_storageBanner = nullptr;
    QVBoxLayout *m_column = nullptr; //!< banner, pages
    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    AccountView *m_account = nullptr;
    FrameLog *m_frameLog = nullptr;
    QString m_start;
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>

#include <memory>

class QSettings;
class QStackedWidget;

namespace chat {
class Backend;
class Directory;
class ImageCache;
} // namespace chat

namespace chat::ui {

class AccountView;
class FrameLog;
class Style;
class WelcomePage;

//! The program's window: the welcome page, or one account.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    //! `settings` remembers place and size; borrowed.
    MainWindow(Style &style, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Shows the account; what it is made of must stay until closeAccount() or the window's end.
    void showAccount(Backend &backend, Directory &directory, ImageCache &images, const QString &accountKey,
        const QString &start = {});
    void closeAccount();
    //! Before the very first show: fills a screen that is too small for the usual size.
    void fitFirstStart();
    void showWelcome();
    void raiseToFront();
    void setFrameLog(FrameLog *log); //!< borrowed; may be null

    [[nodiscard]] WelcomePage &welcome() { return *m_welcome; }
    [[nodiscard]] AccountView *account() { return m_account; } //!< null: none

Q_SIGNALS:
    void sandboxRequested();
    void firstPagePainted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void restorePlace();

    Style &m_style;
    QSettings &m_settings;
    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    AccountView *m_account = nullptr;
    FrameLog *m_frameLog = nullptr;
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/accounts.h"
#include "app/session/loginfinder.h"
#include "app/session/handover/orderedfetches.h"
#include "app/session/sandboxprocess.h"
#include "app/session/storagewatch.h"
#include "ui/commandline.h"
#include "ui/programdesktop.h"
#include "ui/shell/window/mainwindow.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSettings>

#include <memory>

namespace chat::ui {

class FrameLog;

//! Connects the parts of one run of the program: accounts, window, sandbox.
class Program : public QObject
{
    Q_OBJECT

public:
    //! `token`: the one for --kook; `tokens`: the keyring, borrowed.
    Program(const CommandLine &line, const QString &token, const QString &profile, TokenStore &tokens, Style &style);
    ~Program() override;

    //! Notifications, tray and the like, from the start on; `bus`: the session's, connected or not.
    void useDesktop(const QDBusConnection &bus);
    //! Before the end: writes to disk what must outlive the program.
    void keepAll();
    [[nodiscard]] bool start(); //!< false: the frame log cannot be written
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Accounts &accounts() { return m_accounts; }
    [[nodiscard]] ProgramDesktop &desktop() { return m_desktop; }
    [[nodiscard]] OrderedFetches &orders() { return m_orders; }

private:
    void begin();
    [[nodiscard]] Account *fitting(Account *last) const;
    void openOtherLogins(const Account &first);
    void startSandbox(const QString &file, const QString &accountName, bool show);
    void onSandboxReady(const QUrl &api, const QList<SandboxAccount> &accounts);
    void onAccountGone(const Account &account);
    void sayOnSandbox(const QString &text);

    CommandLine m_line;
    QString m_token;
    QString m_profile;
    QSettings m_settings;
    StorageWatch m_storage;
    std::unique_ptr<FrameLog> m_frameLog;
    std::unique_ptr<SandboxProcess> m_sandbox;
    Accounts m_accounts;
    OrderedFetches m_orders{m_accounts};
    MainWindow m_window; // destroyed before all of the above, which it uses
    ProgramDesktop m_desktop; // uses them all
    std::unique_ptr<QNetworkAccessManager> m_finderNetwork; //!< exists as long as m_finder
    std::unique_ptr<LoginFinder> m_finder;
    QString m_sandboxFile;
    QString m_sandboxAs;
    bool m_sandboxRestarted = false;
    bool m_showSandbox = false; //!< once it is ready
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace chat {

//! An account of the sandbox.
struct SandboxAccount
{
    QString name;
    QString kind; //!< "bot" or "user"
    QString id;
    QString token;
};

//! The built-in sandbox: runs the command-line program beside this one as a child that cannot outlive us, and restarts
//! it when it dies. Reports everything by signals.
class SandboxProcess : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString program; //!< empty: kookaburra-cli in the folder of the running program
        QString dataFile; //!< empty: in memory
        QString residents = QStringLiteral("on"); //!< "on", "off" or a number
        QStringList further; //!< more arguments
        int startTimeoutMs = 120'000; //!< a large seed takes a while
        int maxRestarts = 5; //!< within one minute
    };

    explicit SandboxProcess(Options options, QObject *parent = nullptr);
    ~SandboxProcess() override;

    void start();
    void stop(); //!< lets it end by itself; no signal follows
    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }

Q_SIGNALS:
    //! It accepts connections; also emitted after a restart, when the address may have changed.
    void ready(const QUrl &api, const QList<chat::SandboxAccount> &accounts);
    //! It died and is being restarted.
    void restarted(const QString &reason);
    //! It cannot be started, or keeps dying: no further attempt.
    void failed(const QString &reason);

private:
    [[nodiscard]] QStringList arguments() const;
    void launch();
    void readOutput();
    void readLog();
    void onLine(const QByteArray &line);
    void onEnded(const QString &reason);
    void giveUp(const QString &reason);
    void discard();

    Options m_options;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output; // until the ready line is complete
    QByteArray m_log; // the end of its stderr output
    bool m_ready = false; // since the last start
    QList<qint64> m_deaths; // when, ms of the monotonic clock
    QTimer m_startTimeout;
    QTimer m_relaunch;
};

} // namespace chat

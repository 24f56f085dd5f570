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

//! An account the sandbox offers.
struct SandboxAccount
{
    QString name;
    QString kind; //!< "bot" or "user"
    QString id;
    QString token;
};

//! The built-in sandbox: the command line program lying beside this one, run as a child that cannot outlive us, and
//! started again when it dies. Everything is told by signals.
class SandboxProcess : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString program; //!< empty: kookaburra-cli beside the running program
        QString dataFile; //!< empty: in memory
        QString residents = QStringLiteral("on"); //!< "on", "off" or a number
        QStringList further; //!< more arguments
        int startTimeoutMs = 120'000; //!< a large seed takes its time
        int maxRestarts = 5; //!< within a minute
    };

    explicit SandboxProcess(Options options, QObject *parent = nullptr);
    ~SandboxProcess() override;

    void start();
    void stop(); //!< lets it end by itself; no signal follows
    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }

Q_SIGNALS:
    //! It takes connections; also after every restart, when the address may be another one.
    void ready(const QUrl &api, const QList<chat::SandboxAccount> &accounts);
    //! It died and is being started again.
    void restarted(const QString &reason);
    //! It cannot be started, or keeps dying: no further try.
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
    QByteArray m_output; // up to its one line
    QByteArray m_log; // the end of what it said on stderr
    bool m_ready = false; // since the last launch
    QList<qint64> m_deaths; // when, ms of the monotonic clock
    QTimer m_startTimeout;
    QTimer m_relaunch;
};

} // namespace chat

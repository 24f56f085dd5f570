// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/relayaddress.h"
#include "app/session/account.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace chat {

//! Starts a relay for an account: the command-line program, as a process of its own that outlives this one. Reports once
//! whether it can be used.
class RelayStart : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString profile; //!< where the relay keeps its state and finds the account
        QString program = {}; //!< empty: kookaburra-cli in the folder of the running program
        int timeoutMs = 120'000; //!< the keychain may ask somebody first
    };

    RelayStart(const Account &account, Options options, QObject *parent = nullptr);

    //! The address of the account's relay, if one runs.
    [[nodiscard]] static std::optional<QUrl> running(const Account &account);
    //! One that runs already is as good.
    void start();

Q_SIGNALS:
    void ready(const QUrl &url);
    void failed(const QString &reason);

private:
    void launch();
    void look();
    void fail(const QString &reason);
    [[nodiscard]] QString messagesFile() const; //!< what the relay says on its way
    [[nodiscard]] QString lastWords() const;

    Options m_options;
    RelayAddress m_address;
    QStringList m_arguments;
    QString m_token; // for its environment; empty: it asks the keychain
    qint64 m_pid = 0;
    QTimer m_look;
    QDeadlineTimer m_deadline;
};

} // namespace chat

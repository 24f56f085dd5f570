// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/relay/relayoptions.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace chat::relay {

//! The whole relay: one gateway connection to KOOK for all programs of this machine that use the same account. Everything
//! runs in the thread it was created in.
class Relay : public QObject
{
    Q_OBJECT

public:
    explicit Relay(const RelayOptions &options, QObject *parent = nullptr);
    ~Relay() override;

    //! ready() or failed() follows, later.
    void start();
    //! Takes nothing more, waits a moment for what KOOK has not answered yet, then stops: ended() follows.
    void end();
    //! Stores everything and closes all connections, at once; local programs can resume with the next relay.
    void stop();

    //! "http://127.0.0.1:PORT/api"
    [[nodiscard]] QUrl url() const;
    //! The ready line that the command line prints: url and account.
    [[nodiscard]] QJsonObject readyLine() const;
    [[nodiscard]] bool isOnline() const; //!< the gateway is connected to KOOK

Q_SIGNALS:
    //! The relay accepts programs. From now on they get KOOK's events, as long as KOOK can be reached.
    void ready();
    void failed(const QString &sentence);
    void ended();

private:
    [[nodiscard]] bool openStore(QString *error);
    void askWho();
    void serve();
    [[nodiscard]] bool listenSomewhere(QString *error);
    void connectGateway();
    void tellReady();
    void closeAll();
    [[nodiscard]] QJsonObject state() const;

    struct Inside;
    std::unique_ptr<Inside> m;
};

} // namespace chat::relay

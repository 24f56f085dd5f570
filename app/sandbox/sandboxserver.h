// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/options.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace chat::sandbox {

class Actor;
class Store;

//! The whole sandbox: creates its parts and starts them. Everything runs in the thread it was created in.
class SandboxServer : public QObject
{
    Q_OBJECT

public:
    explicit SandboxServer(const SandboxOptions &options, QObject *parent = nullptr);
    ~SandboxServer() override;

    //! Opens the data, seeds it if it is empty, and listens. False, with a sentence for people, if one of these fails.
    [[nodiscard]] bool start(QString *error);
    //! Closes gateway connections and commits; also called by the destructor.
    void stop();

    [[nodiscard]] quint16 port() const;
    //! "http://127.0.0.1:PORT/api"
    [[nodiscard]] QString url() const;
    //! The ready line that the command line prints: url, accounts with tokens, guilds with channels.
    [[nodiscard]] QJsonObject readyLine() const;

    //! The names of all calls, without version; empty before it is started.
    [[nodiscard]] QStringList endpoints() const;

    [[nodiscard]] Store &store();
    [[nodiscard]] Actor &actor();

private:
    bool seed(QString *error);
    [[nodiscard]] bool takePort(quint16 port, QString *error);
    //! The port last used with this file if it is free, otherwise any free one.
    [[nodiscard]] bool takeAnyPort(QString *error);
    void serve();
    void announcePresence(const QString &userId, bool online);

    struct Inside;
    std::unique_ptr<Inside> m;
};

} // namespace chat::sandbox

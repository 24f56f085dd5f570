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

//! The whole sandbox: puts its parts together and starts them. Everything runs in the thread it was made in.
class SandboxServer : public QObject
{
    Q_OBJECT

public:
    explicit SandboxServer(const SandboxOptions &options, QObject *parent = nullptr);
    ~SandboxServer() override;

    //! Opens the data, seeds it if it is empty, listens. False with a sentence for people when one of them fails.
    [[nodiscard]] bool start(QString *error);
    //! Says goodbye to gateway clients and commits; called by the destructor too.
    void stop();

    [[nodiscard]] quint16 port() const;
    //! "http://127.0.0.1:PORT/api"
    [[nodiscard]] QString url() const;
    //! What the command line prints once connections are accepted: url, accounts with tokens, guilds with channels.
    [[nodiscard]] QJsonObject readyLine() const;

    //! The names of all calls it answers, without version; empty before it is started.
    [[nodiscard]] QStringList endpoints() const;

    [[nodiscard]] Store &store();
    [[nodiscard]] Actor &actor();

private:
    bool seed(QString *error);
    [[nodiscard]] bool takePort(quint16 port, QString *error);
    //! The one last used with this file if it is free, else a free one.
    [[nodiscard]] bool takeAnyPort(QString *error);
    void serve();
    void announcePresence(const QString &userId, bool online);

    struct Inside;
    std::unique_ptr<Inside> m;
};

} // namespace chat::sandbox

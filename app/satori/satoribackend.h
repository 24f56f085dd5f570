// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/connectionwatch.h"
#include "app/satori/satoriassetservice.h"
#include "app/satori/satoridirectoryservice.h"
#include "app/satori/satorigateway.h"
#include "app/satori/satorimessageservice.h"
#include "app/satori/satorimoderationservice.h"
#include "app/services/backend.h"

#include <QNetworkAccessManager>

#include <memory>

namespace chat::satori {

//! One login on a Satori server: the websocket reports who is signed in, calls are made in the name of that login, and
//! only its events are used.
class SatoriBackend : public Backend
{
    Q_OBJECT

public:
    struct Account
    {
        QUrl baseUrl; //!< without "/v1"
        QString token; //!< may be empty
        QString platform; //!< which login, together with `user`; empty: the server's first
        UserId user;
    };
    //! What tests replace.
    struct Parts
    {
        std::unique_ptr<Scheduler> scheduler; //!< null: the real clock
        std::unique_ptr<WebSocket> socket; //!< null: a real one
        RestClient::Options rest;
        GatewaySocket::Durations durations = SatoriGateway::defaultDurations();
    };

    SatoriBackend(const Account &account, QNetworkAccessManager &network, Parts parts, QObject *parent = nullptr);
    SatoriBackend(const Account &account, QNetworkAccessManager &network, QObject *parent = nullptr);
    ~SatoriBackend() override;

    void start() override;
    void stop() override;
    void retryNow() override;
    void assume(const User &self) override;
    void refuseCalls(const ApiError &why) override;
    //! Sets another token of the same server; start() continues after the old one was refused.
    void setToken(const QString &token);

    [[nodiscard]] const User &self() const override { return m_self; }
    [[nodiscard]] const ConnectionState &connection() const override { return m_connection; }
    [[nodiscard]] MessageService &messages() override { return m_messages; }
    [[nodiscard]] DirectoryService &directory() override { return m_directory; }
    [[nodiscard]] AssetService &assets() override { return m_assets; }
    [[nodiscard]] QString platform() const override { return m_account.platform; }
    [[nodiscard]] ModerationService *moderation() override { return &m_moderation; }

private:
    void connectModeration();
    void onReady(const QJsonObject &body);
    void onEvent(const QJsonObject &event);
    void onLoginEvent(const QString &type, const QJsonObject &event);
    void onMeta(const QJsonObject &meta);
    void onTokenRefused(const ApiError &error);
    void onConnectionsStale();
    [[nodiscard]] bool isOurs(const Login &login) const;
    [[nodiscard]] bool isForUs(const QJsonObject &event) const;
    void pickLogin(const std::vector<Login> &logins);
    void takeLogin(const Login &login);
    void askWho();
    void updateConnection();
    void setConnection(ConnectionState state);

    Account m_account;
    std::unique_ptr<Scheduler> m_scheduler;
    std::unique_ptr<WebSocket> m_socket;
    SatoriPeople m_people;
    SatoriLinks m_links;
    RestClient m_rest;
    SatoriApi m_api;
    SatoriMessageService m_messages;
    SatoriDirectoryService m_directory;
    SatoriAssetService m_assets;
    SatoriModerationService m_moderation;
    SatoriGateway m_gateway;
    ConnectionWatch m_watch;
    User m_self;
    std::optional<Login> m_login; //!< none: the server has not listed it yet
    size_t m_loginCount = 0;
    bool m_refused = false; //!< reported by a call
    ConnectionState m_connection;
    std::unique_ptr<QObject> m_asking; //!< context of login.get
};

} // namespace chat::satori

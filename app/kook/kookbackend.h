// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/kook/kookassetservice.h"
#include "app/kook/kookdirectoryservice.h"
#include "app/kook/kookmessageservice.h"
#include "app/kook/kookmoderationservice.h"
#include "app/kook/kooknews.h"
#include "app/kook/kookpeople.h"
#include "app/kook/kooktemplateservice.h"
#include "app/kook/news/relaywatch.h"
#include "app/net/connectionwatch.h"
#include "app/services/backend.h"

#include <QNetworkAccessManager>

#include <memory>

namespace chat::kook {

//! One KOOK account: signs in with user/me, then hears what is new (KookNews); its services share one REST client. Where a
//! relay runs for the account, everything goes through it.
class KookBackend : public Backend
{
    Q_OBJECT

public:
    struct Account
    {
        QUrl baseUrl; //!< ".../api", without version
        QByteArray authorization; //!< "Bot …" or "Bearer …"
        LiveConnection live = LiveConnection::Always;
    };
    //! What tests replace.
    struct Parts
    {
        std::unique_ptr<Scheduler> scheduler; //!< null: the real clock
        std::unique_ptr<WebSocket> socket; //!< null: a real one
        RestClient::Options rest;
        GatewaySocket::Durations durations;
    };

    KookBackend(const Account &account, QNetworkAccessManager &network, Parts parts, QObject *parent = nullptr);
    KookBackend(const Account &account, QNetworkAccessManager &network, QObject *parent = nullptr);
    ~KookBackend() override;

    void start() override;
    void stop() override;
    void retryNow() override;
    void assume(const User &self) override;
    void refuseCalls(const ApiError &why) override;
    //! Sets another token of the same account; start() continues after the old one was refused.
    void setAuthorization(const QByteArray &value);
    void setLiveConnection(LiveConnection live) { m_news.setLiveConnection(live); }
    void setAttention(const Attention &attention) override { m_news.setAttention(attention); }
    [[nodiscard]] LiveSession liveSession() const override { return m_news.liveSession(); }
    void resumeLive(const LiveSession &session) override { m_news.resumeLive(session); }
    void takeOver(QObject *context, Callback<Unit> callback) override { m_news.takeOver(context, callback); }

    [[nodiscard]] const User &self() const override { return m_people.self(); }
    [[nodiscard]] const ConnectionState &connection() const override { return m_connection; }
    [[nodiscard]] MessageService &messages() override { return m_messages; }
    [[nodiscard]] DirectoryService &directory() override { return m_directory; }
    [[nodiscard]] AssetService &assets() override { return m_assets; }
    [[nodiscard]] TemplateService *templates() override { return &m_templates; }
    [[nodiscard]] ModerationService *moderation() override { return &m_moderation; }

private:
    void signIn();
    void onSignedIn(const User &self);
    void onSignInFailed(const ApiError &error);
    void onEvent(const QJsonObject &event);
    void onConnectionsStale();
    void onNewsState();
    void onLookedForRelay();
    void goLive();
    void useRelay();
    void onUnauthorized();
    void setConnection(ConnectionState state);

    std::unique_ptr<Scheduler> m_scheduler;
    std::unique_ptr<WebSocket> m_socket;
    GatewaySocket::Durations m_durations;
    KookPeople m_people;
    RestClient m_rest;
    KookMessageService m_messages;
    KookDirectoryService m_directory;
    KookAssetService m_assets;
    KookTemplateService m_templates;
    KookModerationService m_moderation;
    KookNews m_news;
    RelayWatch m_relay;
    ConnectionWatch m_watch;
    ConnectionState m_connection;
    std::unique_ptr<QObject> m_signIn; //!< context of a pending sign-in, otherwise null
    std::unique_ptr<QObject> m_verify; //!< context of a pending check of the token, otherwise null
    bool m_assumed = false; //!< the server has not confirmed who we are
    bool m_gatewayOffered = true; //!< no OAuth2 scope covers the gateway (PROTOCOL.md 1.3)
    Timer m_retry;
    int m_tries = 0;
};

} // namespace chat::kook

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/qtscheduler.h"
#include "app/net/websocket/qtwebsocket.h"
#include "app/satori/satorigateway.h"
#include "app/satori/wire/satoriapi.h"
#include "app/satori/wire/satorijson.h"

#include <QObject>
#include <QUrl>

#include <optional>
#include <vector>

class QNetworkAccessManager;

namespace chat::satori {

//! Finds out who is signed in on a server before anything is stored: by `meta`, or without that call by READY on the
//! websocket. It keeps listening: a login that is still connecting changes later.
class SatoriProbe : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { Idle, Asking, Listed, Failed };

    //! `base` without "/v1"; the token may be empty.
    SatoriProbe(const QUrl &base, const QString &token, QNetworkAccessManager &network, QObject *parent = nullptr);

    void start();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::vector<Login> &logins() const { return m_logins; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; } //!< Failed
    [[nodiscard]] const QString &tlsProblem() const { return m_tlsProblem; }

Q_SIGNALS:
    void changed(); //!< state or logins

private:
    void onMeta(const Result<QJsonValue> &result);
    void onLoginEvent(const QJsonObject &event);
    void onGatewayState();
    void list(std::vector<Login> logins);
    void fail(const ApiError &error);

    QtScheduler m_scheduler;
    QtWebSocket m_socket;
    RestClient m_rest;
    SatoriApi m_api;
    SatoriGateway m_gateway;
    State m_state = State::Idle;
    std::vector<Login> m_logins;
    std::optional<ApiError> m_error;
    std::optional<ApiError> m_answered; //!< the answer that was not a list of logins
    QString m_tlsProblem;
};

} // namespace chat::satori

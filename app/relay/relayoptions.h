// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/gatewaysessions.h"
#include "app/server/serverlimits.h"

#include <QString>
#include <QUrl>

#include <chrono>

namespace chat::relay {

//! What one relay is started with.
struct RelayOptions
{
    QUrl upstream; //!< base URL of KOOK: "https://www.kookapp.cn/api"
    QString token;
    bool bearer = false; //!< an OAuth2 token
    QString account; //!< its id, if it is known: the server is not asked then
    QString folder; //!< of its file; empty: everything is forgotten at the end
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; //!< 0: the one of this account
    QString recordFile; //!< empty: nothing is recorded
    std::chrono::milliseconds patience{10'000}; //!< for which a call waits for the rate limit before it is refused
    std::chrono::milliseconds connecting{3000}; //!< for which a first start waits for the gateway before it is ready
    std::chrono::milliseconds askAgain{3000}; //!< whether another program is still connected with the token
    std::chrono::milliseconds silence{60'000}; //!< of KOOK in the middle of a call, after which that fails
    server::ServerLimits limits = defaultLimits();
    server::GatewaySessions::Limits sessions = defaultSessions();

    [[nodiscard]] static server::ServerLimits defaultLimits()
    {
        server::ServerLimits limits;
        limits.heldBytes = 64 * 1024;
        limits.uploadBytes = 256ll * 1024 * 1024; // KOOK has the last word
        limits.connections = 256;
        return limits;
    }
    [[nodiscard]] static server::GatewaySessions::Limits defaultSessions()
    {
        server::GatewaySessions::Limits limits;
        limits.keptBytes = 48ll * 1024 * 1024;
        limits.room = {200'000, 200'000, 500};
        return limits;
    }
};

} // namespace chat::relay

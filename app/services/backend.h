// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/callback.h"
#include "app/domain/user.h"
#include "app/services/assetservice.h"
#include "app/services/directoryservice.h"
#include "app/services/messageservice.h"
#include "app/services/moderationservice.h"
#include "app/services/templateservice.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace chat {

struct ConnectionState
{
    enum class Phase : quint8 {
        Offline, //!< not started or stopped
        Connecting, //!< first connection, or trying again right now
        Online,
        Waiting, //!< lost; tries again at `retryAt`
        Refused, //!< the token was refused: no further try without the user
    };

    Phase phase = Phase::Offline;
    QDateTime retryAt; //!< Waiting; UTC
    std::optional<ApiError> error; //!< why it is not online
    int latencyMs = -1; //!< last ping's round trip, -1 unknown

    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

//! Everything of one account on one server. `start()` signs in (`selfChanged` once it is known who we are) and
//! connects for live events; services answer from then on, whether or not the live connection is up.
class Backend : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop() = 0;
    //! Waiting: do not wait any longer.
    virtual void retryNow() = 0;

    [[nodiscard]] virtual const User &self() const = 0; //!< empty id until signed in
    [[nodiscard]] virtual const ConnectionState &connection() const = 0;
    [[nodiscard]] virtual MessageService &messages() = 0;
    [[nodiscard]] virtual DirectoryService &directory() = 0;
    [[nodiscard]] virtual AssetService &assets() = 0;
    //! What the server calls the network behind it ("telegram", "onebot"); empty: it is one itself.
    [[nodiscard]] virtual QString platform() const { return {}; }
    //! Null where the platform has none.
    [[nodiscard]] virtual TemplateService *templates() { return nullptr; }
    [[nodiscard]] virtual ModerationService *moderation() { return nullptr; }

Q_SIGNALS:
    void selfChanged();
    //! Signing in failed for good (bad token) or for now (server away; a retry is scheduled, see connection()).
    void signInFailed(const chat::ApiError &error);
    void connectionChanged();
};

} // namespace chat

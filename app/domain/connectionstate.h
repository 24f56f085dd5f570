// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/apierror.h"

#include <QDateTime>

#include <optional>

namespace chat {

//! The state of an account's live connection, as shown to the user.
struct ConnectionState
{
    enum class Phase : quint8 {
        Offline, //!< not started or stopped
        Connecting, //!< first connection, or trying again now
        Online,
        Waiting, //!< lost; tries again at `retryAt`
        Refused, //!< the token was refused: no further attempt without the user
    };

    Phase phase = Phase::Offline;
    QDateTime retryAt; //!< Waiting; UTC
    std::optional<ApiError> error; //!< why it is not online
    int latencyMs = -1; //!< round trip of the last ping, -1: unknown

    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

} // namespace chat

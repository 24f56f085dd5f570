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

    //! How news comes while it is online.
    enum class Source : quint8 {
        Events, //!< the server sends them
        Polling, //!< they are asked for: no live connection is opened, on the person's wish
        PollingBesideOther, //!< the same, because another program is online with this account
        //! The same: we were connected, but another program gets the events.
        PollingWhileDeaf,
    };

    Phase phase = Phase::Offline;
    QDateTime retryAt; //!< Waiting; UTC
    std::optional<ApiError> error; //!< why it is not online
    int latencyMs = -1; //!< round trip of the last ping, -1: unknown
    Source source = Source::Events;
    //! Polling: when the conversation on screen was last known to be current; UTC, null: not yet.
    QDateTime checked = {};

    [[nodiscard]] bool polls() const { return source != Source::Events; }
    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

} // namespace chat

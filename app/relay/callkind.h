// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/ratelimiter.h"
#include "app/server/httprequest.h"

#include <QString>

namespace chat::relay {

//! What a call of a program is, by its head alone.
struct CallKind
{
    QString name; //!< "message/create": without version; it identifies the route for the rate limiter
    bool reads = false; //!< it changes nothing
    bool makesMessage = false; //!< its answer has the id of a new message
    RateLimiter::Priority priority = RateLimiter::Priority::Read;
    QString program; //!< who calls: its User-Agent

    [[nodiscard]] static CallKind of(const server::HttpRequest &request);
};

} // namespace chat::relay

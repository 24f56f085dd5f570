// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace chat::server {

//! Simulated faults of a gateway session.
struct GatewayFaults
{
    std::chrono::milliseconds dropGateway{0}; //!< cuts each connection after this time; 0: never
    std::chrono::milliseconds deafAfter{0}; //!< no session gets events this long after it connected; 0: all do
    bool deaf = false; //!< no session gets events
    bool noPong = false;
    bool gatewayDup = false; //!< sends each event twice
    bool gatewayReorder = false;
    bool gatewayGap = false; //!< omits events
};

} // namespace chat::server

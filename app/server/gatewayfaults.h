// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace chat::server {

//! Misbehaviour of a gateway session that was asked for.
struct GatewayFaults
{
    std::chrono::milliseconds dropGateway{0}; //!< cuts each connection after this time; 0: never
    bool noPong = false;
    bool gatewayDup = false; //!< sends each event twice
    bool gatewayReorder = false;
    bool gatewayGap = false; //!< leaves events out
};

} // namespace chat::server

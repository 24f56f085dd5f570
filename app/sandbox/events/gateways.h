// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace chat::sandbox {

//! How many gateway connections of one account get events.
enum class Gateways : quint8 {
    One, //!< as KOOK: the one that came first, see GatewayHub
    Many, //!< all of them
};

} // namespace chat::sandbox

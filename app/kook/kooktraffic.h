// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/traffic/trafficentry.h"

namespace chat::kook {

//! What KOOK's calls and frames say (PROTOCOL.md 1 and 7).
[[nodiscard]] TrafficFormat kookTrafficFormat();

} // namespace chat::kook

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/traffic/trafficentry.h"

namespace chat::satori {

//! What Satori's calls and frames say (PROTOCOL.md 1 and 4).
[[nodiscard]] TrafficSummary readSatoriTraffic(const TrafficEntry &entry, const QByteArray &text);

} // namespace chat::satori

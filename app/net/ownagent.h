// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat {

inline constexpr QLatin1StringView kOwnAgentName("Kookaburra/");

//! The User-Agent that our windows send.
[[nodiscard]] inline QString ownAgent()
{
    return kOwnAgentName + QLatin1StringView(KOOKABURRA_VERSION);
}

//! Is it a window of ours, of any version?
[[nodiscard]] inline bool isOwnAgent(QStringView agent)
{
    return agent.startsWith(kOwnAgentName);
}

} // namespace chat

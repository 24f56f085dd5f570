// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat {

//! A second address for a file that is not found at the first; empty: there is none. Satori servers serve "internal:"
//! links under a route of their own (the deployed ones) or through their proxy (as documented): app/satori/PROTOCOL.md
//! 3.1. Inline, because the media library is loaded separately and links nothing of the program.
[[nodiscard]] inline QString secondAddress(const QString &url)
{
    constexpr QLatin1StringView kDeployed("/v1/internal/");
    const qsizetype at = url.indexOf(kDeployed);
    if (at < 0)
        return {};
    return url.left(at) + QLatin1StringView("/v1/proxy/internal:") + url.mid(at + kDeployed.size());
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat {

//! Where a file may be that is not found at this address; empty: nowhere else. Satori servers give out "internal:"
//! links under a route of their own (the deployed ones) or through their proxy (as documented): app/satori/PROTOCOL.md
//! 3.1. Inline, because the media library is loaded by itself and links nothing of the program's.
[[nodiscard]] inline QString secondAddress(const QString &url)
{
    constexpr QLatin1StringView kDeployed("/v1/internal/");
    const qsizetype at = url.indexOf(kDeployed);
    if (at < 0)
        return {};
    return url.left(at) + QLatin1StringView("/v1/proxy/internal:") + url.mid(at + kDeployed.size());
}

} // namespace chat

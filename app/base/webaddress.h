// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

namespace chat {

//! An address on the web: the only ones that are fetched, opened and linked to.
[[nodiscard]] inline bool isWebAddress(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid() && !url.host().isEmpty()
        && (scheme == QLatin1StringView("https") || scheme == QLatin1StringView("http"));
}

} // namespace chat

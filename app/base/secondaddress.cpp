// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/secondaddress.h"

using namespace Qt::Literals::StringLiterals;

namespace chat {

QString secondAddress(const QString &url)
{
    constexpr QLatin1StringView kDeployed("/v1/internal/");
    const qsizetype at = url.indexOf(kDeployed);
    if (at < 0)
        return {};
    return url.left(at) + "/v1/proxy/internal:"_L1 + url.mid(at + kDeployed.size());
}

} // namespace chat

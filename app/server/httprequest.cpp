// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/httprequest.h"

namespace chat::server {

QByteArray HttpRequest::value(QByteArrayView name) const
{
    QByteArray all;
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            all += all.isEmpty() ? value : ", " + value;
    }
    return all;
}

} // namespace chat::server

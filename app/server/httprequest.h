// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace chat::server {

struct HttpRequest
{
    QByteArray method; //!< as it was sent: GET, POST, …
    QUrl url; //!< path and query
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool keepAlive = false; //!< the client wants to send others after this one

    //! All values of a header, separated by commas; `name` in any case.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
};

} // namespace chat::server

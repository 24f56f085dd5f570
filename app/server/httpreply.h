// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace chat::server {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

//! An answer that is complete.
struct HttpReply
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    HttpHeaders headers;

    //! In KOOK's envelope, without data.
    [[nodiscard]] static HttpReply refusal(int status, int code, const QByteArray &why);
    //! As it is sent.
    [[nodiscard]] QByteArray bytes(bool keepAlive, bool withBody) const;
};

//! "HTTP/1.1 200 OK" with its line end.
[[nodiscard]] QByteArray statusLine(int status, const QByteArray &reason = {});

} // namespace chat::server

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/httpreply.h"

namespace chat::server {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 421:
        return "Misdirected Request";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status";
    }
}

} // namespace

QByteArray statusLine(int status, const QByteArray &reason)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + (reason.isEmpty() ? reasonOf(status) : reason) + "\r\n";
}

HttpReply HttpReply::refusal(int status, int code, const QByteArray &why)
{
    return HttpReply{status, "application/json; charset=utf-8",
        "{\"code\":" + QByteArray::number(code) + ",\"message\":\"" + why + "\",\"data\":{}}", {}};
}

QByteArray HttpReply::bytes(bool keepAlive, bool withBody) const
{
    QByteArray all;
    all.reserve(body.size() + 512);
    all += statusLine(status);
    if (!contentType.isEmpty())
        all += "Content-Type: " + contentType + "\r\n";
    for (const auto &[name, value] : headers)
        all += name + ": " + value + "\r\n";
    all += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    all += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (withBody)
        all += body;
    return all;
}

} // namespace chat::server

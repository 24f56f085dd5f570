// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/replybody.h"

#include <QNetworkReply>

#include <algorithm>

namespace chat {

namespace {
constexpr qint64 kInFlight = 256 << 10; // between the network thread and this one
constexpr qint64 kPart = 64 << 10; // larger ones are mapped and unmapped each, which takes longer than copying them
} // namespace

ReplyBody::ReplyBody(QNetworkReply &reply, qint64 most)
    : m_reply(reply)
    , m_most(most)
{
    const auto policy = reply.request().attribute(QNetworkRequest::RedirectPolicyAttribute);
    if (policy.toInt() == QNetworkRequest::ManualRedirectPolicy)
        limit();
}

//! With a limited buffer, Qt 6.4 sends redirected requests twice: limit it only after the last answer has begun.
void ReplyBody::limit()
{
    m_limited = true;
    m_reply.setReadBufferSize(kInFlight);
}

bool ReplyBody::take()
{
    const int status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!m_limited && status != 0 && (status < 300 || status >= 400))
        limit();
    if (m_reply.header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_most)
        drop();
    while (!m_dropped && m_reply.bytesAvailable() > 0) {
        const qint64 room = m_most - m_size;
        const QByteArray part = m_reply.read(std::min({m_reply.bytesAvailable(), room + 1, kPart}));
        if (part.isEmpty())
            break;
        m_size += part.size();
        if (part.size() > room)
            drop();
        else
            m_parts.append(part);
    }
    return !m_dropped;
}

QByteArray ReplyBody::bytes() const
{
    if (m_parts.size() == 1)
        return m_parts.first();
    qsizetype size = 0;
    for (const QByteArray &part : m_parts)
        size += part.size();
    QByteArray whole;
    whole.reserve(size);
    for (const QByteArray &part : m_parts)
        whole += part;
    return whole;
}

QByteArray ReplyBody::drain()
{
    QByteArray whole = bytes();
    m_parts.clear();
    return whole;
}

void ReplyBody::drop()
{
    m_dropped = true;
    m_parts = {};
}

} // namespace chat

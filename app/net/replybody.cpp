// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/replybody.h"

#include <QNetworkReply>

#include <algorithm>

namespace chat {

namespace {
constexpr qint64 kInFlight = 256 << 10; // between the network's thread and this one
} // namespace

ReplyBody::ReplyBody(QNetworkReply &reply, qint64 most)
    : m_reply(reply)
    , m_most(most)
{
    reply.setReadBufferSize(kInFlight);
}

bool ReplyBody::take()
{
    if (m_reply.header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_most)
        drop();
    while (!m_dropped && m_reply.bytesAvailable() > 0) {
        const qint64 room = m_most - m_bytes.size();
        const QByteArray chunk = m_reply.read(std::min(m_reply.bytesAvailable(), room + 1));
        if (chunk.isEmpty())
            break;
        m_bytes += chunk;
        if (chunk.size() > room)
            drop();
    }
    return !m_dropped;
}

void ReplyBody::drop()
{
    m_dropped = true;
    m_bytes = {};
}

} // namespace chat

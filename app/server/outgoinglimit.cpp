// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/outgoinglimit.h"

namespace chat::server {

namespace {

constexpr qint64 kShare = 256ll * 1024;

} // namespace

bool OutgoingLimit::hasRoom(qint64 unsent, qint64 bytes)
{
    if (unsent + bytes <= kShare || m_estimate + bytes <= m_limit)
        return true;
    m_estimate = 0;
    for (const QTcpSocket *socket : std::as_const(m_sockets))
        m_estimate += socket->bytesToWrite();
    return m_estimate + bytes <= m_limit;
}

} // namespace chat::server

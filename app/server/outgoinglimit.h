// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QTcpSocket>

namespace chat::server {

//! How much all connections together have been sent and have not taken yet: one limit for all of them, so that a crowd
//! that stopped reading cannot fill the memory. Each connection has a small share that it is always allowed.
class OutgoingLimit
{
public:
    explicit OutgoingLimit(qint64 limit)
        : m_limit(limit)
    {
    }

    void watch(const QTcpSocket *socket) { m_sockets.insert(socket); }
    void forget(const QTcpSocket *socket) { m_sockets.remove(socket); }
    //! To be told of everything that is written.
    void wrote(qint64 bytes) { m_estimate += bytes; }

    //! May a connection that has not taken `unsent` bytes yet be sent that many more?
    [[nodiscard]] bool hasRoom(qint64 unsent, qint64 bytes);

private:
    const qint64 m_limit;
    qint64 m_estimate = 0; // at most too high; counted anew when that matters
    QSet<const QTcpSocket *> m_sockets;
};

} // namespace chat::server

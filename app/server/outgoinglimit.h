// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QTcpSocket>

namespace chat::server {

//! The amount that all connections together have been sent and have not read: one limit for all, so that many clients
//! that stop reading cannot fill the memory. A small share is always allowed for each connection.
class OutgoingLimit
{
public:
    explicit OutgoingLimit(qint64 limit)
        : m_limit(limit)
    {
    }

    void watch(const QTcpSocket *socket) { m_sockets.insert(socket); }
    void forget(const QTcpSocket *socket) { m_sockets.remove(socket); }
    //! Must be called for everything that is written.
    void wrote(qint64 bytes) { m_estimate += bytes; }

    //! May so many more bytes be sent to a connection with `unsent` unread bytes?
    [[nodiscard]] bool hasRoom(qint64 unsent, qint64 bytes);

private:
    const qint64 m_limit;
    qint64 m_estimate = 0; // never too low; recounted when it matters
    QSet<const QTcpSocket *> m_sockets;
};

} // namespace chat::server

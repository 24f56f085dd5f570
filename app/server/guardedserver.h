// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/guardedsocket.h"

#include <QSet>
#include <QTcpServer>
#include <QTimer>

namespace chat::server {

//! The listening socket: creates guarded connections, a limited number at a time, and never so many
//! that the process runs out of descriptors.
class GuardedServer : public QTcpServer
{
    Q_OBJECT

public:
    GuardedServer(const ServerLimits &limits, OutgoingLimit &outgoing, QObject *parent = nullptr);

    //! Call before listening: finds how many connections the process has descriptors for. False, with a sentence, if
    //! there are almost none.
    [[nodiscard]] bool reserveDescriptors(QString *error);
    void forget(GuardedSocket *socket);

Q_SIGNALS:
    //! A new connection, which deletes itself when it ends.
    void accepted(chat::server::GuardedSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    //! New connections wait in the kernel until others are closed.
    void pause();
    void resumeIfRoom();

    const ServerLimits &m_limits;
    OutgoingLimit &m_outgoing;
    QSet<GuardedSocket *> m_sockets;
    QTimer m_clock;
    qsizetype m_room = 0; // simultaneous connections, including those being refused
    qsizetype m_leaving = 0; // being refused
    bool m_paused = false;
    bool m_warned = false;
};

} // namespace chat::server

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/guardedsocket.h"

#include <QList>
#include <QSet>
#include <QTcpServer>
#include <QTimer>

namespace chat::server {

//! The listening socket given to QHttpServer: makes guarded connections, at most so many at a time, and never so many
//! that the process has no descriptor left for anything else.
class GuardedServer : public QTcpServer
{
    Q_OBJECT

public:
    GuardedServer(const ServerLimits &limits, OutgoingLimit &outgoing, QObject *parent = nullptr);

    //! Before listening: how many connections the process has descriptors for. False with a sentence if next to none.
    [[nodiscard]] bool reserveDescriptors(QString *error);
    //! After QAbstractHttpServer::bind(), so that its handlers come first.
    void startWatching();
    void forget(GuardedSocket *socket);
    //! Connections wait in the kernel until others have gone.

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void pause();
    void resumeIfRoom();

    const ServerLimits &m_limits;
    OutgoingLimit &m_outgoing;
    QSet<GuardedSocket *> m_sockets;
    QList<GuardedSocket *> m_fresh;
    QTimer m_clock;
    qsizetype m_room = 0; // connections at once, with those being turned away
    qsizetype m_leaving = 0; // being turned away
    bool m_paused = false;
    bool m_warned = false;
};

} // namespace chat::server

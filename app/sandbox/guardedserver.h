// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/options.h"

#include <QElapsedTimer>
#include <QList>
#include <QPointer>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace chat::sandbox {

class GuardedServer;

//! A client's connection that counts bytes and seconds, which QHttpServer does not: it looks at what arrives before
//! QHttpServer does, and answers 413, 408 or 431 itself when a request becomes too big or too slow.
class GuardedSocket : public QTcpSocket
{
    Q_OBJECT

public:
    GuardedSocket(const ServerLimits &limits, GuardedServer &server);
    ~GuardedSocket() override;

    //! To be called after QHttpServer connected itself: from there on it is known how much it has taken.
    void watchConsumption();
    //! A request was handed over completely; the next byte starts a new one.
    void requestComplete();
    //! The answer is out; false when the client asked for the connection to be closed after it.
    [[nodiscard]] bool keepsAlive() const { return m_keepAlive; }
    void checkTime();

private:
    enum class Phase : quint8 { Idle, Head, Body, Websocket, Refused };

    void onData();
    void readHead(const QByteArray &fresh);
    void parseHead(QByteArrayView head);
    void countBody(qint64 bytes);
    void refuse(int status, const char *reason);
    void enter(Phase phase);

    const ServerLimits &m_limits;
    QPointer<GuardedServer> m_server; // the server may go first
    Phase m_phase = Phase::Idle;
    QElapsedTimer m_since;
    QByteArray m_head;
    qint64 m_left = 0; // bytes QHttpServer has not taken yet
    qint64 m_body = 0; // bytes of the body so far
    qint64 m_bodyLimit = 0;
    bool m_keepAlive = true;
};

//! The listening socket given to QHttpServer: makes guarded connections, at most so many at a time.
class GuardedServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit GuardedServer(const ServerLimits &limits, QObject *parent = nullptr);

    //! After QAbstractHttpServer::bind(), so that its handlers come first.
    void startWatching();
    void forget(GuardedSocket *socket) { m_sockets.remove(socket); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const ServerLimits &m_limits;
    QSet<GuardedSocket *> m_sockets;
    QList<GuardedSocket *> m_fresh;
    QTimer m_clock;
};

} // namespace chat::sandbox

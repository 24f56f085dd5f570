// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/outgoinglimit.h"
#include "app/server/requestframer.h"
#include "app/server/serverlimits.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTcpSocket>

#include <deque>

namespace chat::server {

class GuardedServer;

//! A client's connection that counts bytes and seconds, which QHttpServer does not: it looks at what arrives before
//! QHttpServer does, answers 413, 408 or 431 itself when a request becomes too big or too slow, and lets answers out in
//! the order of their requests. It stays the connection of a websocket after the upgrade.
class GuardedSocket : public QTcpSocket
{
    Q_OBJECT

public:
    //! A request that QHttpServer has taken, waiting for its answer.
    struct Turn
    {
        quint64 number = 0;
        bool keepAlive = false;
    };

    GuardedSocket(const ServerLimits &limits, OutgoingLimit &outgoing, GuardedServer &server);
    ~GuardedSocket() override;

    //! To be called after QHttpServer connected itself: from there on it is known how much it has taken.
    void watchConsumption();
    //! A request was handed over completely.
    [[nodiscard]] Turn takeTurn();
    //! Goes out once all earlier ones have; after one that does not keep the connection it is closed.
    void answer(const Turn &turn, const QByteArray &bytes);
    //! `hurry`: others wait to be let in.
    void checkTime(bool hurry);

protected:
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct Waiting
    {
        bool keepAlive = false;
        bool answered = false;
        QByteArray bytes;
    };

    void onData();
    void judge(const std::optional<RequestFramer::Refusal> &refusal);
    void refuse(int status, const char *reason);
    void flushAnswers();
    void roomFor(bool upload);
    void checkProgress();
    void checkChatter();

    const ServerLimits &m_limits;
    OutgoingLimit &m_outgoing;
    QPointer<GuardedServer> m_server; // the server may go first
    RequestFramer m_framer;
    std::deque<Waiting> m_waiting;
    quint64 m_firstWaiting = 0;
    QElapsedTimer m_since; // of the current state, or the last byte of a body
    QElapsedTimer m_progress; // since the client took something
    qint64 m_left = 0; // bytes QHttpServer has not taken yet
    qint64 m_accepted = 0; // bytes written so far
    qint64 m_taken = 0; // of them, what the client had taken when it was last looked
    qint64 m_heard = 0; // bytes a websocket had sent when it was last looked
    qint64 m_allowance = 0; // bytes it may still send
    bool m_refused = false;
};

} // namespace chat::server

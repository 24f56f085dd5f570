// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/outgoinglimit.h"
#include "app/server/requestreader.h"
#include "app/server/serverlimits.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTcpSocket>

#include <deque>

namespace chat::server {

class GuardedServer;

//! A client's connection that counts bytes and seconds, which QHttpServer does not. It sees incoming data before
//! QHttpServer, answers 413, 408 or 431 itself when a request becomes too large or too slow, and sends answers in the
//! order of their requests. After an upgrade it stays the connection of the websocket.
class GuardedSocket : public QTcpSocket
{
    Q_OBJECT

public:
    //! A request that QHttpServer has read, waiting for its answer.
    struct Turn
    {
        quint64 number = 0;
        bool keepAlive = false;
    };

    GuardedSocket(const ServerLimits &limits, OutgoingLimit &outgoing, GuardedServer &server);
    ~GuardedSocket() override;

    //! Call after QHttpServer has connected itself: from then on we know how much it has read.
    void watchConsumption();
    //! A request was passed on completely.
    [[nodiscard]] Turn takeTurn();
    //! Sent after all earlier answers; the connection is closed after one that does not keep it alive.
    void answer(const Turn &turn, const QByteArray &bytes);
    //! `hurry`: others are waiting for the slot.
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
    void judge(const std::optional<RequestReader::Refusal> &refusal);
    void refuse(int status, const char *reason);
    void flushAnswers();
    void roomFor(bool upload);
    void checkProgress();
    void checkChatter();

    const ServerLimits &m_limits;
    OutgoingLimit &m_outgoing;
    QPointer<GuardedServer> m_server; // the server may be destroyed first
    RequestReader m_reader;
    std::deque<Waiting> m_waiting;
    quint64 m_firstWaiting = 0;
    QElapsedTimer m_since; // since the start of the current state, or the last byte of a body
    QElapsedTimer m_progress; // since the client last read something
    qint64 m_left = 0; // bytes that QHttpServer has not read yet
    qint64 m_accepted = 0; // bytes written so far
    qint64 m_taken = 0; // bytes read by the client at the last check
    qint64 m_heard = 0; // bytes that the websocket had sent at the last check
    qint64 m_allowance = 0; // bytes it may still send
    bool m_refused = false;
};

} // namespace chat::server

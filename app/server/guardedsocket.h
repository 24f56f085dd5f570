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
#include <functional>
#include <optional>

namespace chat::server {

class GuardedServer;

//! A client's connection that counts bytes and seconds. It reads one request after the other, answers 413, 408 or 431
//! itself when one becomes too large or too slow, and sends answers in the order of their requests. After an upgrade it
//! stays the connection of the websocket.
class GuardedSocket : public QTcpSocket
{
    Q_OBJECT

public:
    //! A request that was passed on and waits for its answer.
    struct Turn
    {
        quint64 number = 0;
        bool keepAlive = false;
    };

    GuardedSocket(const ServerLimits &limits, OutgoingLimit &outgoing, GuardedServer &server);
    ~GuardedSocket() override;

    //! The place of a request in the order of answers; called for each `requested`.
    [[nodiscard]] Turn takeTurn(bool keepAlive);
    //! Called with the head of each request before its body is read: the bytes of an answer refuse it.
    void setGate(std::function<std::optional<QByteArray>(const HttpRequest &head)> gate) { m_gate = std::move(gate); }
    //! The next request is read when this one has been answered.
    void setOneAtATime() { m_oneAtATime = true; }
    //! Sent at once, as a part of the oldest answer that is waited for; only where there is one at a time.
    void answerPart(const Turn &turn, const QByteArray &bytes);
    //! Sent after all earlier answers; the connection is closed after one that does not keep it alive.
    void answer(const Turn &turn, const QByteArray &bytes);
    //! `hurry`: others are waiting for the slot.
    void checkTime(bool hurry);

Q_SIGNALS:
    void requested(const chat::server::HttpRequest &request);
    //! The request has not been taken from the socket: a websocket server may read it from there.
    void websocketRequested(const chat::server::HttpRequest &request);

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
    [[nodiscard]] qint64 readOn();
    void refuse(int status, const char *reason);
    void turnAway(const QByteArray &answer);
    void flushAnswers();
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
    qint64 m_accepted = 0; // bytes written so far
    qint64 m_taken = 0; // bytes read by the client at the last check
    qint64 m_heard = 0; // bytes that the websocket had sent at the last check
    qint64 m_allowance = 0; // bytes it may still send
    std::function<std::optional<QByteArray>(const HttpRequest &)> m_gate;
    bool m_oneAtATime = false;
    bool m_refused = false;
    bool m_last = false; // the client sends no other request
};

} // namespace chat::server

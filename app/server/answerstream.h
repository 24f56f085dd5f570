// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/guardedsocket.h"
#include "app/server/httpreply.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace chat::server {

//! The answer to one request, sent in parts as they come: begin(), write() …, end(). The sender checks unread()
//! before it fetches more, so that a slow client does not fill the memory. What is not ended when this is destroyed is cut.
class AnswerStream : public QObject
{
    Q_OBJECT

public:
    AnswerStream(GuardedSocket &client, const GuardedSocket::Turn &turn, bool withBody);
    ~AnswerStream() override;

    //! A complete answer.
    void reply(const HttpReply &reply);

    //! `reason`: of the status line, empty: the usual one. `length`: of the body, if it is known.
    void begin(int status, const QByteArray &reason, const HttpHeaders &headers, std::optional<qint64> length);
    [[nodiscard]] bool hasBegun() const { return m_begun; }
    void write(const QByteArray &part);
    void end();
    //! The rest will not come: ends the connection, so that the client does not take it for complete.
    void cut();

    //! Bytes that the client has not read yet.
    [[nodiscard]] qint64 unread() const { return m_client ? m_client->bytesToWrite() : 0; }

Q_SIGNALS:
    //! The client has read something.
    void drained();
    //! The client ended the connection before the answer was complete.
    void left();

private:
    void close(const QByteArray &lastBytes);

    QPointer<GuardedSocket> m_client; // destroyed with its connection
    GuardedSocket::Turn m_turn;
    const bool m_withBody;
    bool m_begun = false;
    bool m_chunked = false;
    bool m_ended = false;
};

} // namespace chat::server

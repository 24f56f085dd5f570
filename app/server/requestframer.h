// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/serverlimits.h"

#include <QByteArray>
#include <QQueue>

#include <optional>

namespace chat::server {

//! Follows the bytes of one connection and knows where each request in it ends, in the way QHttpServer sees it: what is
//! sent ahead of earlier answers is told apart, measured and limited one request at a time.
class RequestFramer
{
public:
    enum class State : quint8 { Idle, Head, Body, Websocket };
    struct Refusal
    {
        int status = 400;
        const char *reason = "Bad Request";
    };

    explicit RequestFramer(const ServerLimits &limits);

    //! The next bytes as they came. A refusal ends the connection: where the next request would begin is not known.
    [[nodiscard]] std::optional<Refusal> feed(QByteArrayView bytes);
    //! So many next bytes can be passed by skip(), unseen: they are a body's.
    [[nodiscard]] qint64 plainBytes() const { return m_state == State::Body && m_chunk == Chunk::None ? m_left : 0; }
    [[nodiscard]] std::optional<Refusal> skip(qint64 bytes);

    [[nodiscard]] State state() const { return m_state; }
    //! The request being read is one that may be large.
    [[nodiscard]] bool isUpload() const { return m_state == State::Body && m_upload; }
    //! The client waits for "100 Continue" before it sends the body; said once.
    [[nodiscard]] bool takeContinue() { return std::exchange(m_continue, false); }
    //! Of the oldest request whose head has been read: whether the connection stays open after its answer.
    [[nodiscard]] bool takeKeepAlive();

private:
    enum class Chunk : quint8 { None, Size, Data, End };

    std::optional<Refusal> readHead(QByteArrayView &bytes);
    std::optional<Refusal> parseHead(const QByteArray &head);
    std::optional<Refusal> readChunked(QByteArrayView &bytes);
    void complete() { m_state = State::Idle; }

    const ServerLimits &m_limits;
    QQueue<bool> m_keepAlive;
    QByteArray m_head; // or the line with a chunk's size
    qint64 m_left = 0; // of the body or the chunk
    qint64 m_body = 0; // bytes of a chunked body so far, with its framing
    qint64 m_bodyLimit = 0;
    State m_state = State::Idle;
    Chunk m_chunk = Chunk::None;
    bool m_upload = false;
    bool m_continue = false;
};

} // namespace chat::server

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/serverlimits.h"

#include <QByteArray>
#include <QQueue>

#include <optional>

namespace chat::server {

//! Follows the bytes of one connection and finds where each request ends, as QHttpServer sees it: requests sent ahead
//! are told apart, measured and limited one at a time.
class RequestReader
{
public:
    enum class State : quint8 { Idle, Head, Body, Websocket };
    struct Refusal
    {
        int status = 400;
        const char *reason = "Bad Request";
    };

    explicit RequestReader(const ServerLimits &limits);

    //! Feeds the next bytes. After an error the connection must end: the start of the next request is unknown.
    [[nodiscard]] std::optional<Refusal> feed(QByteArrayView bytes);
    //! The number of following bytes that may be passed to skip() unseen: they belong to a body.
    [[nodiscard]] qint64 plainBytes() const { return m_state == State::Body && m_chunk == Chunk::None ? m_left : 0; }
    [[nodiscard]] std::optional<Refusal> skip(qint64 bytes);

    [[nodiscard]] State state() const { return m_state; }
    //! Whether the current request may be a large one.
    [[nodiscard]] bool isUpload() const { return m_state == State::Body && m_upload; }
    //! The client waits for "100 Continue" before sending the body; true once.
    [[nodiscard]] bool takeContinue() { return std::exchange(m_continue, false); }
    //! Whether the connection stays open after the answer to the oldest request whose head has been read.
    [[nodiscard]] bool takeKeepAlive();

private:
    enum class Chunk : quint8 { None, Size, Data, End };

    std::optional<Refusal> readHead(QByteArrayView &bytes);
    std::optional<Refusal> parseHead(const QByteArray &head);
    std::optional<Refusal> readChunked(QByteArrayView &bytes);
    void complete() { m_state = State::Idle; }

    const ServerLimits &m_limits;
    QQueue<bool> m_keepAlive;
    QByteArray m_head; // or the line with the size of a chunk
    qint64 m_left = 0; // of the body or the chunk
    qint64 m_body = 0; // bytes of a chunked body so far, including its framing
    qint64 m_bodyLimit = 0;
    State m_state = State::Idle;
    Chunk m_chunk = Chunk::None;
    bool m_upload = false;
    bool m_continue = false;
};

} // namespace chat::server

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/httprequest.h"
#include "app/server/serverlimits.h"

#include <optional>

namespace chat::server {

//! Reads the requests of one connection from its bytes, one after the other, and limits each of them.
class RequestReader
{
public:
    enum class State : quint8 { Idle, Head, Body, Complete, Websocket };
    struct Refusal
    {
        int status = 400;
        const char *reason = "Bad Request";
    };

    explicit RequestReader(const ServerLimits &limits);

    //! Takes bytes up to the end of a request at most and returns how many; those it did not take must be passed again
    //! in front of later ones. Of a request for a websocket nothing is taken: the websocket reads it itself.
    [[nodiscard]] qsizetype read(QByteArrayView bytes);
    //! Set by read(). The connection must end then: the start of the next request is unknown.
    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }
    //! So many of the following bytes are certainly taken: they belong to a body.
    [[nodiscard]] qint64 plainBytes() const { return m_state == State::Body && m_chunk == Chunk::None ? m_left : 0; }

    [[nodiscard]] State state() const { return m_state; }
    //! The client waits for "100 Continue" before it sends the body; true once.
    [[nodiscard]] bool takeContinue() { return std::exchange(m_continue, false); }
    //! What is known of the request whose body is being read.
    [[nodiscard]] const HttpRequest &head() const { return m_request; }
    //! The request that is complete, or asks for a websocket. The next one can be read after that.
    [[nodiscard]] HttpRequest takeRequest();

private:
    enum class Chunk : quint8 { None, Size, Data, End };

    [[nodiscard]] qsizetype readHead(QByteArrayView bytes);
    [[nodiscard]] std::optional<Refusal> parseHead(QByteArrayView head);
    [[nodiscard]] bool parseRequestLine(QByteArrayView line);
    [[nodiscard]] std::optional<Refusal> applyHeaders();
    [[nodiscard]] qsizetype readChunked(QByteArrayView bytes);
    [[nodiscard]] qsizetype readChunkLine(QByteArrayView bytes);
    void takeBody(QByteArrayView bytes);

    const ServerLimits &m_limits;
    HttpRequest m_request;
    std::optional<Refusal> m_refusal;
    qint64 m_left = 0; // of the body or the chunk
    qint64 m_chunked = 0; // bytes of a chunked body so far, including its framing
    qint64 m_bodyLimit = 0;
    State m_state = State::Idle;
    Chunk m_chunk = Chunk::None;
    bool m_continue = false;
};

} // namespace chat::server

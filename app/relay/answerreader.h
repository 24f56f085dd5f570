// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace chat::relay {

//! Reads the answer to one HTTP request from its bytes: first the head, then the body in parts. Nothing is kept beyond
//! the head, whose length is limited.
class AnswerReader
{
public:
    enum class State : quint8 { Head, Body, Complete, Broken };

    //! `bodyless`: of a request (HEAD) whose answer has no body whatever its head says.
    explicit AnswerReader(bool bodyless)
        : m_bodyless(bodyless)
    {
    }

    //! Takes all bytes and returns those that belong to the body.
    [[nodiscard]] QByteArray read(const QByteArray &bytes);
    //! The connection has ended.
    void end();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasBegun() const { return m_began; } //!< the first byte has come
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QByteArray &reason() const { return m_reason; }
    [[nodiscard]] const QList<std::pair<QByteArray, QByteArray>> &headers() const { return m_headers; }
    //! The first of that name, in any case; nullopt: there is none.
    [[nodiscard]] std::optional<QByteArray> find(QByteArrayView name) const;
    [[nodiscard]] QByteArray header(QByteArrayView name) const { return find(name).value_or(QByteArray()); }
    //! Of the body, if the head says it.
    [[nodiscard]] const std::optional<qint64> &length() const { return m_length; }
    //! Complete: the connection may be used again.
    [[nodiscard]] bool canStay() const { return m_keepAlive && !m_surplus; }

private:
    enum class Chunk : quint8 { None, Size, Data, DataEnd, Trailer };

    [[nodiscard]] bool parseHead(QByteArrayView head);
    [[nodiscard]] bool frame();
    [[nodiscard]] QByteArray takeBody(QByteArrayView bytes);
    [[nodiscard]] qsizetype takeChunk(QByteArrayView bytes, QByteArray &body);
    void takeChunkLine();

    const bool m_bodyless;
    State m_state = State::Head;
    QByteArray m_line; // the head, or a line of a chunked body, as far as it is there
    int m_status = 0;
    QByteArray m_reason;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    std::optional<qint64> m_length;
    qint64 m_left = 0; // of the body or the chunk
    Chunk m_chunk = Chunk::None;
    bool m_toTheEnd = false; // the body ends with the connection
    bool m_keepAlive = false;
    bool m_surplus = false; // bytes after the end
    bool m_began = false;
};

} // namespace chat::relay

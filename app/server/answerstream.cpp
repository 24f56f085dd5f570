// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/answerstream.h"

namespace chat::server {

AnswerStream::AnswerStream(GuardedSocket &client, const GuardedSocket::Turn &turn, bool withBody)
    : m_client(&client)
    , m_turn(turn)
    , m_withBody(withBody)
{
    connect(&client, &QTcpSocket::bytesWritten, this, &AnswerStream::drained);
    connect(&client, &QTcpSocket::disconnected, this, [this] {
        if (!std::exchange(m_ended, true))
            Q_EMIT left();
    });
}

AnswerStream::~AnswerStream()
{
    cut();
}

void AnswerStream::reply(const HttpReply &reply)
{
    m_begun = true;
    close(reply.bytes(m_turn.keepAlive, m_withBody));
}

void AnswerStream::begin(int status, const QByteArray &reason, const HttpHeaders &headers, std::optional<qint64> length)
{
    const bool bodyless = status == 204 || status == 304;
    m_begun = true;
    m_chunked = !length && !bodyless && m_turn.keepAlive;
    m_turn.keepAlive = m_turn.keepAlive && (length || m_chunked || bodyless);
    QByteArray head = statusLine(status, reason);
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    if (length && !bodyless)
        head += "Content-Length: " + QByteArray::number(*length) + "\r\n";
    if (m_chunked)
        head += "Transfer-Encoding: chunked\r\n";
    head += m_turn.keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (m_client && !m_ended)
        m_client->answerPart(m_turn, head);
}

void AnswerStream::write(const QByteArray &part)
{
    if (part.isEmpty() || !m_withBody || !m_client || m_ended)
        return;
    if (!m_chunked) {
        m_client->answerPart(m_turn, part);
        return;
    }
    m_client->answerPart(m_turn, QByteArray::number(part.size(), 16) + "\r\n");
    m_client->answerPart(m_turn, part);
    m_client->answerPart(m_turn, "\r\n");
}

void AnswerStream::end()
{
    close(m_chunked && m_withBody ? QByteArray("0\r\n\r\n") : QByteArray());
}

void AnswerStream::close(const QByteArray &lastBytes)
{
    if (std::exchange(m_ended, true) || !m_client)
        return;
    m_client->disconnect(this);
    m_client->answer(m_turn, lastBytes);
}

void AnswerStream::cut()
{
    if (std::exchange(m_ended, true) || !m_client)
        return;
    m_client->disconnect(this);
    m_client->abort();
}

} // namespace chat::server

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/requestreader.h"

#include <algorithm>

namespace chat::server {

namespace {

constexpr RequestReader::Refusal kHeadTooLarge{431, "Request Header Fields Too Large"};
constexpr RequestReader::Refusal kBodyTooLarge{413, "Payload Too Large"};
constexpr RequestReader::Refusal kMalformed{400, "Bad Request"};
constexpr qsizetype kLongestSizeLine = 64;

//! The position after the empty line that ends a head, or -1.
qsizetype endOfHead(QByteArrayView head)
{
    for (qsizetype at = head.indexOf('\n'); at >= 0; at = head.indexOf('\n', at + 1)) {
        const QByteArrayView rest = head.sliced(at + 1);
        if (rest.startsWith("\r\n"))
            return at + 3;
        if (rest.startsWith("\n"))
            return at + 2;
    }
    return -1;
}

} // namespace

RequestReader::RequestReader(const ServerLimits &limits)
    : m_limits(limits)
{
}

bool RequestReader::takeKeepAlive()
{
    return !m_keepAlive.isEmpty() && m_keepAlive.dequeue();
}

std::optional<RequestReader::Refusal> RequestReader::feed(QByteArrayView bytes)
{
    std::optional<Refusal> refusal;
    while (!refusal && !bytes.isEmpty() && m_state != State::Websocket) {
        if (m_state == State::Idle)
            m_state = State::Head;
        if (m_state == State::Head) {
            refusal = readHead(bytes);
        } else if (m_chunk == Chunk::None) {
            const qint64 taken = std::min<qint64>(bytes.size(), m_left);
            refusal = skip(taken);
            bytes = bytes.sliced(taken);
        } else {
            refusal = readChunked(bytes);
        }
    }
    return refusal;
}

std::optional<RequestReader::Refusal> RequestReader::skip(qint64 bytes)
{
    m_left -= bytes;
    if (m_left <= 0)
        complete();
    return std::nullopt;
}

std::optional<RequestReader::Refusal> RequestReader::readHead(QByteArrayView &bytes)
{
    const qsizetype before = m_head.size();
    // Searches no further than a head may extend, however much was sent ahead.
    m_head += bytes.first(std::min<qsizetype>(bytes.size(), m_limits.headerBytes + 4 - before));
    const qsizetype end = endOfHead(m_head);
    if (end < 0) {
        if (m_head.size() >= m_limits.headerBytes)
            return kHeadTooLarge;
        bytes = {};
        return std::nullopt;
    }
    bytes = bytes.sliced(end - before);
    m_head.truncate(end);
    return parseHead(std::exchange(m_head, {}));
}

std::optional<RequestReader::Refusal> RequestReader::parseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QByteArray &request = lines.first();
    m_upload = request.contains("/asset/create");
    m_bodyLimit = m_upload ? m_limits.uploadBytes : m_limits.bodyBytes;
    m_chunk = Chunk::None;
    m_body = 0;
    m_left = -1;
    bool keepAlive = request.contains("HTTP/1.1");
    bool chunked = false;
    bool websocket = false;
    bool upgrade = false;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed().toLower();
        if (name == "content-length") {
            bool ok = false;
            const qint64 length = value.toLongLong(&ok);
            if (!ok || length < 0 || (m_left >= 0 && m_left != length))
                return ok && length < 0 ? kBodyTooLarge : kMalformed;
            m_left = length;
        } else if (name == "transfer-encoding") {
            chunked = chunked || value.contains("chunked");
        } else if (name == "connection") {
            keepAlive = (keepAlive || value.contains("keep-alive")) && !value.contains("close");
            upgrade = upgrade || value.contains("upgrade");
        } else if (name == "upgrade") {
            websocket = websocket || value == "websocket";
        } else if (name == "expect") {
            m_continue = m_continue || value == "100-continue";
        }
    }
    if (m_left > m_bodyLimit)
        return kBodyTooLarge;
    if (chunked && m_left >= 0)
        return kMalformed; // two ends, and other readers may choose the other one
    if (websocket && upgrade) {
        m_state = State::Websocket;
        return std::nullopt;
    }
    m_keepAlive.enqueue(keepAlive);
    m_state = State::Body;
    if (chunked)
        m_chunk = Chunk::Size;
    else if (m_left <= 0)
        complete();
    return std::nullopt;
}

std::optional<RequestReader::Refusal> RequestReader::readChunked(QByteArrayView &bytes)
{
    const qsizetype before = bytes.size();
    if (m_chunk == Chunk::Data) {
        const qint64 taken = std::min<qint64>(bytes.size(), m_left);
        m_left -= taken;
        bytes = bytes.sliced(taken);
        if (m_left == 0)
            m_chunk = Chunk::Size;
    } else {
        const qsizetype line = bytes.indexOf('\n');
        m_head += line < 0 ? bytes : bytes.first(line + 1);
        bytes = line < 0 ? QByteArrayView() : bytes.sliced(line + 1);
        if (m_head.size() > kLongestSizeLine)
            return kMalformed;
        if (line >= 0) {
            const QByteArray size = std::exchange(m_head, {}).trimmed();
            bool ok = false;
            if (m_chunk == Chunk::End) {
                complete();
            } else if (!size.isEmpty()) { // an empty line ends the preceding data
                m_left = size.split(';').constFirst().trimmed().toLongLong(&ok, 16);
                if (!ok || m_left < 0)
                    return kMalformed;
                m_chunk = m_left == 0 ? Chunk::End : Chunk::Data;
            }
        }
    }
    // Framing is included in the count, so a little more is allowed.
    m_body += before - bytes.size();
    if (m_body > m_bodyLimit + m_bodyLimit / 16 || m_left > m_bodyLimit)
        return kBodyTooLarge;
    return std::nullopt;
}

} // namespace chat::server

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/requestreader.h"

#include <algorithm>

namespace chat::server {

namespace {

constexpr RequestReader::Refusal kHeadTooLarge{431, "Request Header Fields Too Large"};
constexpr RequestReader::Refusal kBodyTooLarge{413, "Payload Too Large"};
constexpr RequestReader::Refusal kMalformed{400, "Bad Request"};
constexpr RequestReader::Refusal kNoStorage{507, "Insufficient Storage"};
constexpr qsizetype kLongestSizeLine = 64;

bool isBlank(char c)
{
    return c == '\r' || c == '\n' || c == ' ' || c == '\t' || c == '\v';
}

} // namespace

RequestReader::RequestReader(const ServerLimits &limits)
    : m_limits(limits)
{
}

HttpRequest RequestReader::takeRequest()
{
    if (m_state == State::Complete)
        m_state = State::Idle;
    return std::exchange(m_request, {});
}

qsizetype RequestReader::read(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (!m_refusal && taken < bytes.size() && m_state != State::Complete && m_state != State::Websocket) {
        const QByteArrayView rest = bytes.sliced(taken);
        qsizetype step = 0;
        if (m_state == State::Idle || m_state == State::Head) {
            step = readHead(rest);
        } else if (m_chunk == Chunk::None) {
            step = std::min<qsizetype>(rest.size(), m_left);
            takeBody(rest.first(step));
            if (m_left == 0)
                m_state = State::Complete;
        } else {
            step = readChunked(rest);
        }
        if (step == 0)
            break;
        taken += step;
    }
    return taken;
}

qsizetype RequestReader::readHead(QByteArrayView bytes)
{
    qsizetype blank = 0; // line ends after the previous body
    while (blank < bytes.size() && isBlank(bytes[blank]))
        ++blank;
    if (blank > 0)
        return blank;
    m_state = State::Head;
    // Searches no further than a head may extend, however much was sent ahead.
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), m_limits.headerBytes + 4));
    const qsizetype end = endOfHead(head);
    if (end < 0) {
        if (head.size() >= m_limits.headerBytes)
            m_refusal = kHeadTooLarge;
        return 0;
    }
    m_refusal = parseHead(head.first(end));
    return m_refusal || m_state == State::Websocket ? 0 : end;
}

std::optional<RequestReader::Refusal> RequestReader::parseHead(QByteArrayView head)
{
    m_request = {};
    m_continue = false;
    bool first = true;
    while (!head.isEmpty()) {
        const qsizetype end = head.indexOf('\n');
        const QByteArrayView line = head.first(end);
        head = head.sliced(end + 1);
        if (std::exchange(first, false)) {
            if (!parseRequestLine(line.trimmed()))
                return kMalformed;
        } else if (!line.trimmed().isEmpty()) {
            // Folded lines are obsolete, and no client sends them.
            const qsizetype colon = line.indexOf(':');
            if (colon <= 0 || isBlank(line.front()))
                return kMalformed;
            m_request.headers.emplaceBack(
                line.first(colon).trimmed().toByteArray(), line.sliced(colon + 1).trimmed().toByteArray());
        }
    }
    return applyHeaders();
}

bool RequestReader::parseRequestLine(QByteArrayView line)
{
    const qsizetype method = line.indexOf(' ');
    const qsizetype version = line.lastIndexOf(' ');
    if (method <= 0 || version <= method || !line.sliced(version + 1).startsWith("HTTP/1."))
        return false;
    const QByteArrayView target = line.sliced(method, version - method).trimmed();
    if (target.isEmpty())
        return false;
    m_request.method = line.first(method).toByteArray();
    m_request.target = target.toByteArray();
    m_request.url = QUrl::fromEncoded(m_request.target);
    m_request.keepAlive = line.sliced(version + 1) == "HTTP/1.1";
    m_bodyLimit = target.contains("/asset/create") ? m_limits.uploadBytes : m_limits.bodyBytes;
    return true;
}

std::optional<RequestReader::Refusal> RequestReader::applyHeaders()
{
    m_chunk = Chunk::None;
    m_chunked = 0;
    m_left = 0;
    bool measured = false;
    bool chunked = false;
    bool websocket = false;
    bool upgrade = false;
    for (const auto &[header, given] : std::as_const(m_request.headers)) {
        const QByteArray name = header.toLower();
        const QByteArray value = given.toLower();
        if (name == "content-length") {
            bool ok = false;
            const qint64 length = value.toLongLong(&ok);
            if (!ok || length < 0 || (measured && m_left != length))
                return ok && length < 0 ? kBodyTooLarge : kMalformed;
            m_left = length;
            measured = true;
        } else if (name == "transfer-encoding") {
            chunked = chunked || value.contains("chunked");
        } else if (name == "connection") {
            m_request.keepAlive = (m_request.keepAlive || value.contains("keep-alive")) && !value.contains("close");
            upgrade = upgrade || value.contains("upgrade");
        } else if (name == "upgrade") {
            websocket = websocket || value == "websocket";
        } else if (name == "expect") {
            m_continue = m_continue || value == "100-continue";
        }
    }
    if (m_left > m_bodyLimit)
        return kBodyTooLarge;
    if (chunked && measured)
        return kMalformed; // two ends, and other readers may choose the other one
    if (websocket && upgrade) {
        m_state = State::Websocket;
        return std::nullopt;
    }
    m_chunk = chunked ? Chunk::Size : Chunk::None;
    m_state = chunked || m_left > 0 ? State::Body : State::Complete;
    return std::nullopt;
}

void RequestReader::takeBody(QByteArrayView bytes)
{
    m_left -= bytes.size();
    if (!m_request.file && m_request.body.size() + bytes.size() <= m_limits.heldBytes)
        m_request.body.append(bytes);
    else if (!m_request.store(bytes, m_limits.fileFolder))
        m_refusal = kNoStorage;
}

qsizetype RequestReader::readChunked(QByteArrayView bytes)
{
    qsizetype taken = 0;
    if (m_chunk == Chunk::Data) {
        taken = std::min<qsizetype>(bytes.size(), m_left);
        takeBody(bytes.first(taken));
        if (m_left == 0)
            m_chunk = Chunk::Size;
    } else {
        taken = readChunkLine(bytes);
    }
    // Framing is included in the count, so a little more is allowed.
    m_chunked += taken;
    if (!m_refusal && (m_chunked > m_bodyLimit + m_bodyLimit / 16 || m_left > m_bodyLimit))
        m_refusal = kBodyTooLarge;
    return taken;
}

qsizetype RequestReader::readChunkLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end > kLongestSizeLine || (end < 0 && bytes.size() > kLongestSizeLine))
        m_refusal = kMalformed;
    if (end < 0 || m_refusal)
        return 0;
    const QByteArrayView line = bytes.first(end).trimmed();
    if (m_chunk == Chunk::End) {
        // What follows the last chunk are headers, which nobody needs, and an empty line.
        if (line.isEmpty())
            m_state = State::Complete;
    } else if (!line.isEmpty()) { // an empty line ends the preceding data
        const qsizetype extension = line.indexOf(';');
        bool ok = false;
        m_left = (extension < 0 ? line : line.first(extension)).trimmed().toByteArray().toLongLong(&ok, 16);
        if (!ok || m_left < 0)
            m_refusal = kMalformed;
        else
            m_chunk = m_left == 0 ? Chunk::End : Chunk::Data;
    }
    return end + 1;
}

} // namespace chat::server

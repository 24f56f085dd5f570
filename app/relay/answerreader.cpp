// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/answerreader.h"

#include "app/server/httprequest.h"

#include <algorithm>

namespace chat::relay {

namespace {

constexpr qsizetype kLongestAnswerHead = 64 * 1024;
constexpr qsizetype kLongestChunkLine = 1024;

} // namespace

QByteArray AnswerReader::read(const QByteArray &bytes)
{
    m_began = m_began || !bytes.isEmpty();
    if (m_state == State::Body)
        return takeBody(bytes);
    if (m_state != State::Head) {
        m_surplus = m_surplus || !bytes.isEmpty();
        return {};
    }
    const qsizetype before = m_line.size();
    m_line += bytes;
    QByteArray rest;
    for (qsizetype from = std::max<qsizetype>(0, before - 3); m_state == State::Head; from = 0) {
        const qsizetype end = server::endOfHead(m_line, from);
        if (end < 0 || end > kLongestAnswerHead) {
            if (m_line.size() > kLongestAnswerHead)
                m_state = State::Broken;
            return {};
        }
        rest = m_line.sliced(end);
        if (!parseHead(QByteArrayView(m_line).first(end)) || !frame())
            m_state = State::Broken;
        m_line = m_state == State::Head ? rest : QByteArray(); // after an interim answer another one follows
    }
    if (m_state == State::Body)
        return takeBody(rest);
    m_surplus = m_surplus || !rest.isEmpty();
    return {};
}

bool AnswerReader::parseHead(QByteArrayView head)
{
    m_headers.clear();
    bool first = true;
    while (!head.isEmpty()) {
        const qsizetype end = head.indexOf('\n');
        const QByteArrayView line = head.first(end).trimmed();
        const bool folded = head.first(1) == " " || head.first(1) == "\t";
        head = head.sliced(end + 1);
        if (std::exchange(first, false)) {
            const qsizetype space = line.indexOf(' ');
            if (!line.startsWith("HTTP/1.") || space < 0 || line.size() < space + 4)
                return false;
            m_keepAlive = line.startsWith("HTTP/1.1");
            bool ok = false;
            m_status = line.sliced(space + 1, 3).toByteArray().toInt(&ok);
            m_reason = line.sliced(space + 4).trimmed().toByteArray();
            if (!ok || m_status < 100)
                return false;
        } else if (!line.isEmpty()) {
            const qsizetype colon = line.indexOf(':');
            if (colon <= 0 || folded)
                return false;
            m_headers.emplaceBack(
                line.first(colon).trimmed().toByteArray(), line.sliced(colon + 1).trimmed().toByteArray());
        }
    }
    return true;
}

std::optional<QByteArray> AnswerReader::find(QByteArrayView name) const
{
    for (const auto &[key, value] : m_headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

//! How the body ends.
bool AnswerReader::frame()
{
    if (m_status < 200)
        return m_status != 101;
    bool chunked = false;
    m_length.reset();
    for (const auto &[key, given] : std::as_const(m_headers)) {
        const QByteArray name = key.toLower();
        const QByteArray value = given.toLower();
        if (name == "content-length") {
            bool ok = false;
            const qint64 length = value.toLongLong(&ok);
            if (!ok || length < 0 || (m_length && *m_length != length))
                return false;
            m_length = length;
        } else if (name == "transfer-encoding") {
            if (value != "chunked")
                return false;
            chunked = true;
        } else if (name == "connection") {
            m_keepAlive = (m_keepAlive || value.contains("keep-alive")) && !value.contains("close");
        }
    }
    if (chunked && m_length)
        return false; // two ends
    m_chunk = chunked ? Chunk::Size : Chunk::None;
    m_left = m_length.value_or(0);
    m_toTheEnd = !chunked && !m_length;
    const bool none = m_bodyless || m_status == 204 || m_status == 304 || m_length == 0;
    m_state = none ? State::Complete : State::Body;
    return true;
}

QByteArray AnswerReader::takeBody(QByteArrayView bytes)
{
    QByteArray body;
    while (!bytes.isEmpty() && m_state == State::Body) {
        qsizetype taken = bytes.size();
        if (m_chunk != Chunk::None) {
            taken = takeChunk(bytes, body);
        } else if (m_toTheEnd) {
            body += bytes;
        } else {
            taken = std::min<qsizetype>(taken, m_left);
            body += bytes.first(taken);
            m_left -= taken;
            if (m_left == 0)
                m_state = State::Complete;
        }
        bytes = bytes.sliced(taken);
    }
    m_surplus = m_surplus || !bytes.isEmpty();
    return body;
}

qsizetype AnswerReader::takeChunk(QByteArrayView bytes, QByteArray &body)
{
    if (m_chunk == Chunk::Data) {
        const qsizetype taken = std::min<qsizetype>(bytes.size(), m_left);
        body += bytes.first(taken);
        m_left -= taken;
        if (m_left == 0)
            m_chunk = Chunk::DataEnd;
        return taken;
    }
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype taken = end < 0 ? bytes.size() : end + 1;
    m_line += bytes.first(taken);
    if (m_line.size() > kLongestChunkLine)
        m_state = State::Broken;
    else if (end >= 0)
        takeChunkLine();
    return taken;
}

void AnswerReader::takeChunkLine()
{
    const QByteArray line = std::exchange(m_line, {}).trimmed();
    const qsizetype extension = line.indexOf(';');
    bool ok = false;
    switch (m_chunk) {
    case Chunk::Size:
        m_left = (extension < 0 ? line : line.first(extension)).trimmed().toLongLong(&ok, 16);
        if (!ok || m_left < 0)
            m_state = State::Broken;
        m_chunk = m_left == 0 ? Chunk::Trailer : Chunk::Data;
        break;
    case Chunk::DataEnd:
        if (!line.isEmpty())
            m_state = State::Broken;
        m_chunk = Chunk::Size;
        break;
    case Chunk::Trailer:
        if (line.isEmpty())
            m_state = State::Complete;
        break;
    case Chunk::None:
    case Chunk::Data:
        break;
    }
}

void AnswerReader::end()
{
    m_keepAlive = false;
    if (m_state == State::Body && m_toTheEnd)
        m_state = State::Complete;
    else if (m_state != State::Complete)
        m_state = State::Broken;
}

} // namespace chat::relay

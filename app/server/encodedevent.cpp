// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/encodedevent.h"

#include <QJsonDocument>
#include <QtEndian>

#include <optional>
#include <utility>

#include <zlib.h>

namespace chat::server {

namespace {

//! Deflates without the zlib header and checksum. `last`: nothing follows in the stream.
QByteArray deflated(const QByteArray &bytes, bool last)
{
    constexpr int raw = -15;
    constexpr int memory = 8; // zlib's default
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, raw, memory, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out;
    out.resize(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 16);
    QByteArray source = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, last ? Z_FINISH : Z_SYNC_FLUSH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    out.squeeze();
    return out;
}

uLong checksumOf(const QByteArray &bytes)
{
    return adler32(1, reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<uInt>(bytes.size()));
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct Place
{
    qsizetype from = 0;
    qsizetype size = 0;
};

//! Where the value of `key` stands in this object, if it is a whole number; of a repeated key the last. The text is JSON.
std::optional<Place> placeOfNumber(QByteArrayView json, QByteArrayView key)
{
    std::optional<Place> place;
    int depth = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        if (c != '"')
            continue;
        const qsizetype begin = ++i;
        while (i < json.size() && json[i] != '"')
            i += json[i] == '\\' ? 2 : 1;
        if (depth != 1 || i >= json.size() || json.sliced(begin, i - begin) != key)
            continue;
        qsizetype at = i + 1;
        while (at < json.size() && isSpace(json[at]))
            ++at;
        if (at >= json.size() || json[at] != ':')
            continue; // a value
        for (++at; at < json.size() && isSpace(json[at]);)
            ++at;
        qsizetype end = at;
        while (end < json.size() && json[end] >= '0' && json[end] <= '9')
            ++end;
        const bool whole
            = end > at && end < json.size() && (isSpace(json[end]) || json[end] == ',' || json[end] == '}');
        place = whole ? std::optional(Place{at, end - at}) : std::nullopt;
        i = end - 1;
    }
    return place;
}

} // namespace

EncodedEvent::EncodedEvent(QByteArray head, QByteArray tail, KeptBytes total)
    : m_head(std::move(head))
    , m_tail(std::move(tail))
    , m_total(std::move(total))
{
    count(size());
}

EncodedEvent::EncodedEvent(const QJsonObject &d, KeptBytes total)
    : EncodedEvent("{\"s\":0,\"d\":" + QJsonDocument(d).toJson(QJsonDocument::Compact)
            + ",\"extra\":{\"verifyToken\":\"\",\"encryptKey\":\"\",\"callbackUrl\":\"\",\"intent\":-1},\"sn\":",
        "}", std::move(total))
{
}

std::shared_ptr<EncodedEvent> EncodedEvent::ofFrame(const QByteArray &frame, KeptBytes total)
{
    const auto place = placeOfNumber(frame, "sn");
    if (!place)
        return nullptr;
    return std::shared_ptr<EncodedEvent>(
        new EncodedEvent(frame.first(place->from), frame.sliced(place->from + place->size), std::move(total)));
}

EncodedEvent::~EncodedEvent()
{
    count(-m_counted);
}

void EncodedEvent::count(qint64 bytes) const
{
    m_counted += bytes;
    if (m_total)
        *m_total += bytes;
}

QString EncodedEvent::text(qint64 sn) const
{
    if (!m_text.isEmpty())
        return m_text + QString::number(sn) + m_textTail;
    const QString text = QString::fromUtf8(m_head);
    const QString tail = QString::fromUtf8(m_tail);
    if (!m_settled) {
        m_text = text;
        m_textTail = tail;
    }
    return text + QString::number(sn) + tail;
}

void EncodedEvent::settle() const
{
    m_settled = true;
    m_text = QString();
    m_textTail = QString();
}

void EncodedEvent::compress() const
{
    m_deflated = deflated(m_head, false);
    m_deflatedTail = deflated(m_tail, true);
    m_checksum = checksumOf(m_head);
    m_checksumTail = checksumOf(m_tail);
    count(m_deflated.size() + m_deflatedTail.size());
}

QByteArray EncodedEvent::compressed(qint64 sn) const
{
    if (m_deflated.isEmpty())
        compress();
    const QByteArray number = QByteArray::number(sn);
    const auto length = static_cast<quint16>(number.size());
    QByteArray stream;
    stream.reserve(m_deflated.size() + number.size() + m_deflatedTail.size() + 11);
    stream += "\x78\x9c"; // zlib's header for the usual compression
    stream += m_deflated;
    // A stored (uncompressed) block: flag, length and its complement (little endian), bytes.
    stream += '\0';
    char bytes[4];
    qToLittleEndian(length, bytes);
    qToLittleEndian(static_cast<quint16>(~length), bytes + 2);
    stream.append(bytes, 4);
    stream += number;
    stream += m_deflatedTail;
    uLong sum = adler32_combine(m_checksum, checksumOf(number), number.size());
    sum = adler32_combine(sum, m_checksumTail, m_tail.size());
    qToBigEndian(static_cast<quint32>(sum), bytes);
    stream.append(bytes, 4);
    return stream;
}

QByteArray compressedFrame(const QByteArray &json)
{
    return qCompress(json).sliced(4); // the length that Qt puts in front is not part of the zlib stream
}

} // namespace chat::server

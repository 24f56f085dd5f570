// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/encodedevent.h"

#include <QJsonDocument>
#include <QtEndian>

#include <zlib.h>

namespace chat::server {

namespace {

QByteArray ending(qint64 sn)
{
    return QByteArray::number(sn) + '}';
}

} // namespace

EncodedEvent::EncodedEvent(const QJsonObject &d, KeptBytes total)
    : m_head("{\"s\":0,\"d\":" + QJsonDocument(d).toJson(QJsonDocument::Compact)
        + ",\"extra\":{\"verifyToken\":\"\",\"encryptKey\":\"\",\"callbackUrl\":\"\",\"intent\":-1},\"sn\":")
    , m_total(std::move(total))
{
    count(m_head.size());
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
        return m_text + QString::number(sn) + u'}';
    const QString text = QString::fromUtf8(m_head);
    if (!m_settled)
        m_text = text;
    return text + QString::number(sn) + u'}';
}

void EncodedEvent::settle() const
{
    m_settled = true;
    m_text = QString();
}

void EncodedEvent::compress() const
{
    z_stream stream{};
    if (deflateInit(&stream, Z_DEFAULT_COMPRESSION) != Z_OK)
        return;
    m_deflated.resize(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(m_head.size()))) + 16);
    QByteArray source = m_head;
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    stream.next_out = reinterpret_cast<Bytef *>(m_deflated.data());
    stream.avail_out = static_cast<uInt>(m_deflated.size());
    deflate(&stream, Z_SYNC_FLUSH);
    m_deflated.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    m_deflated.squeeze();
    count(m_deflated.size());
    m_checksum = adler32(1, reinterpret_cast<const Bytef *>(m_head.constData()), static_cast<uInt>(m_head.size()));
}

QByteArray EncodedEvent::compressed(qint64 sn) const
{
    if (m_deflated.isEmpty())
        compress();
    const QByteArray tail = ending(sn);
    const auto length = static_cast<quint16>(tail.size());
    QByteArray stream;
    stream.reserve(m_deflated.size() + tail.size() + 9);
    stream += m_deflated;
    // A final stored (uncompressed) block: flag, length and its complement (little endian), bytes.
    stream += '\x01';
    char number[4];
    qToLittleEndian(length, number);
    qToLittleEndian(static_cast<quint16>(~length), number + 2);
    stream.append(number, 4);
    stream += tail;
    const uLong sum
        = adler32(m_checksum, reinterpret_cast<const Bytef *>(tail.constData()), static_cast<uInt>(tail.size()));
    qToBigEndian(static_cast<quint32>(sum), number);
    stream.append(number, 4);
    return stream;
}

QByteArray compressedFrame(const QByteArray &json)
{
    return qCompress(json).sliced(4); // the length that Qt puts in front is not part of the zlib stream
}

} // namespace chat::server

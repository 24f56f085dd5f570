// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seedgif.h"

#include <QHash>

namespace chat::sandbox {

namespace {

//! Codes of growing width, least significant bit first, in blocks of at most 255 bytes.
class BitBlocks
{
public:
    void put(int code, int width)
    {
        m_bits |= quint32(code) << m_count;
        m_count += width;
        while (m_count >= 8) {
            m_data.append(char(m_bits & 0xff));
            m_bits >>= 8;
            m_count -= 8;
        }
    }
    [[nodiscard]] QByteArray blocks()
    {
        if (m_count > 0)
            m_data.append(char(m_bits & 0xff));
        QByteArray out;
        for (qsizetype at = 0; at < m_data.size(); at += 255) {
            const QByteArray block = m_data.mid(at, 255);
            out.append(char(block.size())).append(block);
        }
        return out.append('\0');
    }

private:
    QByteArray m_data;
    quint32 m_bits = 0;
    int m_count = 0;
};

} // namespace

GifWriter::GifWriter(int width, int height)
    : m_bytes(QByteArrayLiteral("GIF89a"))
    , m_width(width)
    , m_height(height)
{
    word(width);
    word(height);
    m_bytes.append(QByteArray::fromHex("f70000"));
    for (int i = 0; i < 256; ++i) {
        const int index = std::min(i, 251);
        m_bytes.append(char(index / 42 * 51)).append(char(index / 6 % 7 * 255 / 6)).append(char(index % 6 * 51));
    }
    m_bytes.append(QByteArray::fromHex("21ff0b4e45545343415045322e300301000000")); // for ever
}

void GifWriter::word(int value)
{
    m_bytes.append(char(value & 0xff)).append(char(value >> 8));
}

void GifWriter::add(const QImage &image, int hundredths)
{
    m_bytes.append(QByteArray::fromHex("21f90404"));
    word(hundredths);
    m_bytes.append(QByteArray::fromHex("00002c00000000"));
    word(m_width);
    word(m_height);
    m_bytes.append('\0');
    QByteArray indices;
    indices.reserve(qsizetype(m_width) * m_height);
    for (int y = 0; y < m_height; ++y) {
        for (int x = 0; x < m_width; ++x) {
            const QRgb pixel = image.pixel(x, y);
            indices.append(char((qRed(pixel) + 25) / 51 * 42 + (qGreen(pixel) * 6 + 127) / 255 * 6 + (qBlue(pixel) + 25) / 51));
        }
    }
    compress(indices);
}

void GifWriter::compress(const QByteArray &indices)
{
    constexpr int kClear = 256;
    constexpr int kEnd = 257;
    BitBlocks bits;
    QHash<quint32, int> known; // (code before, next byte) → code
    int width = 9;
    int next = kEnd + 1;
    bits.put(kClear, width);
    int prefix = uchar(indices.front());
    for (qsizetype i = 1; i < indices.size(); ++i) {
        const uchar byte = uchar(indices.at(i));
        const quint32 key = quint32(prefix) << 8 | byte;
        const auto it = known.constFind(key);
        if (it != known.cend()) {
            prefix = *it;
            continue;
        }
        bits.put(prefix, width);
        prefix = byte;
        if (next == 4096) {
            bits.put(kClear, width);
            known.clear();
            width = 9;
            next = kEnd + 1;
            continue;
        }
        known.insert(key, next);
        if (next == 1 << width)
            ++width;
        ++next;
    }
    bits.put(prefix, width);
    bits.put(kEnd, width);
    m_bytes.append('\x08').append(bits.blocks());
}

QByteArray GifWriter::finish()
{
    m_bytes.append(';');
    return m_bytes;
}

} // namespace chat::sandbox

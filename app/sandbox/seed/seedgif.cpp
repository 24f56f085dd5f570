// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedgif.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::Literals::StringLiterals;

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
    : m_width(width)
    , m_height(height)
{
}

void GifWriter::word(int value)
{
    m_bytes.append(char(value & 0xff)).append(char(value >> 8));
}

int GifWriter::colorIndex(QRgb color)
{
    const auto it = m_known.constFind(color);
    if (it != m_known.cend())
        return *it;
    int index = int(m_colors.size());
    if (index < 256) {
        m_colors.append(color);
    } else {
        const auto distance = [color](QRgb other) {
            return std::abs(qRed(color) - qRed(other)) + std::abs(qGreen(color) - qGreen(other))
                + std::abs(qBlue(color) - qBlue(other));
        };
        index = int(std::ranges::min_element(m_colors, {}, distance) - m_colors.begin());
    }
    m_known.insert(color, index);
    return index;
}

void GifWriter::add(const QImage &image, int hundredths)
{
    Frame frame{{}, hundredths};
    frame.indices.reserve(qsizetype(m_width) * m_height);
    for (int y = 0; y < m_height; ++y) {
        for (int x = 0; x < m_width; ++x)
            frame.indices.append(char(colorIndex(image.pixel(x, y))));
    }
    m_frames.append(frame);
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
    m_bytes = "GIF89a"_ba;
    word(m_width);
    word(m_height);
    m_bytes.append(QByteArray::fromHex("f70000"));
    for (qsizetype i = 0; i < 256; ++i) {
        const QRgb color = m_colors.value(i);
        m_bytes.append(char(qRed(color))).append(char(qGreen(color))).append(char(qBlue(color)));
    }
    m_bytes.append(QByteArray::fromHex("21ff0b4e45545343415045322e300301000000")); // for ever
    for (const Frame &frame : std::as_const(m_frames)) {
        m_bytes.append(QByteArray::fromHex("21f90404"));
        word(frame.hundredths);
        m_bytes.append(QByteArray::fromHex("00002c00000000"));
        word(m_width);
        word(m_height);
        m_bytes.append('\0');
        compress(frame.indices);
    }
    return m_bytes.append(';');
}

} // namespace chat::sandbox

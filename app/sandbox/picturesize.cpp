// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/picturesize.h"

#include <QtEndian>

namespace chat::sandbox {

namespace {

template <class Number> Number bigAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<Number>(bytes.data() + at);
}

template <class Number> Number littleAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

int mediumAt(QByteArrayView bytes, qsizetype at)
{
    return littleAt<quint16>(bytes, at) | (quint8(bytes[at + 2]) << 16);
}

QSize jpegSize(QByteArrayView bytes)
{
    qsizetype at = 2;
    while (at + 9 <= bytes.size() && quint8(bytes[at]) == 0xff) {
        const auto marker = quint8(bytes[at + 1]);
        if (marker == 0xff) { // filling
            ++at;
            continue;
        }
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame)
            return {bigAt<quint16>(bytes, at + 7), bigAt<quint16>(bytes, at + 5)};
        at += 2 + bigAt<quint16>(bytes, at + 2);
    }
    return {};
}

QSize webpSize(QByteArrayView bytes)
{
    if (bytes.size() < 30)
        return {};
    const QByteArrayView chunk = bytes.sliced(12, 4);
    if (chunk == "VP8X")
        return {mediumAt(bytes, 24) + 1, mediumAt(bytes, 27) + 1};
    if (chunk == "VP8 ")
        return {littleAt<quint16>(bytes, 26) & 0x3fff, littleAt<quint16>(bytes, 28) & 0x3fff};
    if (chunk == "VP8L") {
        const auto bits = littleAt<quint32>(bytes, 21);
        return {int(bits & 0x3fff) + 1, int((bits >> 14) & 0x3fff) + 1};
    }
    return {};
}

} // namespace

QSize pictureSize(QByteArrayView bytes)
{
    QSize size;
    if (bytes.size() >= 24 && bytes.startsWith("\x89PNG\r\n\x1a\n"))
        size = {bigAt<qint32>(bytes, 16), bigAt<qint32>(bytes, 20)};
    else if (bytes.size() >= 10 && (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")))
        size = {littleAt<quint16>(bytes, 6), littleAt<quint16>(bytes, 8)};
    else if (bytes.startsWith("\xff\xd8"))
        size = jpegSize(bytes);
    else if (bytes.startsWith("RIFF") && bytes.size() > 16 && bytes.sliced(8, 4) == "WEBP")
        size = webpSize(bytes);
    return size.width() > 0 && size.height() > 0 ? size : QSize();
}

} // namespace chat::sandbox

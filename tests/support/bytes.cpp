// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/bytes.h"

#include <QBuffer>

namespace chat::test {

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray pngOf(const QSize &size, const QColor &color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return pngOf(image);
}

QByteArray zlibOf(const QByteArray &text)
{
    return qCompress(text).sliced(4); // without the length that Qt puts in front
}

} // namespace chat::test

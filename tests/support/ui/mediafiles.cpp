// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/ui/mediafiles.h"

#include <QBuffer>
#include <QImage>
#include <QtEndian>

#include <cmath>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace chat::test {

namespace {

template <class Number> void put(QByteArray &out, Number number)
{
    char bytes[sizeof(Number)];
    qToLittleEndian(number, bytes);
    out.append(bytes, sizeof(Number));
}

QByteArray words(std::initializer_list<quint32> values)
{
    QByteArray out;
    for (const quint32 value : values)
        put(out, value);
    return out;
}

void chunk(QByteArray &out, const QByteArray &id, const QByteArray &data)
{
    out += id;
    put(out, static_cast<quint32>(data.size()));
    out += data;
    if (data.size() % 2 != 0)
        out += '\0';
}

QByteArray picture(const QColor &color, int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(color);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG");
    return buffer.data();
}

} // namespace

QByteArray makeSound(int milliseconds)
{
    constexpr int rate = 8000;
    QByteArray samples;
    for (int i = 0; i < rate * milliseconds / 1000; ++i)
        put(samples, static_cast<qint16>(3000 * std::sin(i / 5.0)));
    QByteArray format;
    put(format, quint16{1}); // PCM
    put(format, quint16{1}); // channel
    format += words({rate, rate * 2});
    put(format, quint16{2});
    put(format, quint16{16});
    QByteArray body = "WAVE"_ba;
    chunk(body, "fmt "_ba, format);
    chunk(body, "data"_ba, samples);
    QByteArray file;
    chunk(file, "RIFF"_ba, body);
    return file;
}

QByteArray makeVideo(int pictures)
{
    constexpr quint32 width = 64;
    constexpr quint32 height = 48;
    const auto count = static_cast<quint32>(pictures);
    const QByteArray red = picture(Qt::red, width, height);
    const QByteArray blue = picture(Qt::blue, width, height);
    QByteArray movie = "movi"_ba;
    QByteArray index;
    for (quint32 i = 0; i < count; ++i) {
        const QByteArray &shown = i < count / 2 ? red : blue;
        index += "00dc"_ba + words({16, static_cast<quint32>(movie.size()), static_cast<quint32>(shown.size())});
        chunk(movie, "00dc"_ba, shown);
    }
    QByteArray stream = "strl"_ba;
    chunk(stream, "strh"_ba, "vidsMJPG"_ba + words({0, 0, 0, 1, 10, 0, count, 0, 0xffffffff, 0, 0, 0}));
    chunk(stream, "strf"_ba,
        words({40, width, height, 1 | (24 << 16)}) + "MJPG"_ba + words({width * height * 3, 0, 0, 0, 0}));
    QByteArray header = "hdrl"_ba;
    chunk(header, "avih"_ba, words({100'000, 0, 0, 16, count, 0, 1, 0, width, height, 0, 0, 0, 0}));
    chunk(header, "LIST"_ba, stream);
    QByteArray body = "AVI "_ba;
    chunk(body, "LIST"_ba, header);
    chunk(body, "LIST"_ba, movie);
    chunk(body, "idx1"_ba, index);
    QByteArray file;
    chunk(file, "RIFF"_ba, body);
    return file;
}

} // namespace chat::test

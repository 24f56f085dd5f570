// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedmedia.h"

#include "app/sandbox/seed/seedscenes.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr int kRate = 16'000; // samples a second
constexpr double kBeat = 0.35; // seconds
constexpr quint32 kPicturesPerSecond = 8;
constexpr auto kMediaPictures = quint32(kFilmSeconds * kPicturesPerSecond);
constexpr double kTwoPi = 6.283185307179586;

// ---- RIFF: chunks of a four-letter name, a length and bytes -----------------------------------------------------

template <class Number> void put(QByteArray &out, Number number)
{
    std::array<char, sizeof(Number)> bytes{};
    qToLittleEndian(number, bytes.data());
    out.append(bytes.data(), qsizetype(bytes.size()));
}

QByteArray words(std::initializer_list<quint32> values)
{
    QByteArray out;
    for (const quint32 value : values)
        put(out, value);
    return out;
}

void chunk(QByteArray &out, const QByteArray &name, const QByteArray &data)
{
    out += name;
    put(out, quint32(data.size()));
    out += data;
    if (data.size() % 2 != 0)
        out += '\0';
}

QByteArray riff(const QByteArray &body)
{
    QByteArray file;
    chunk(file, "RIFF"_ba, body);
    return file;
}

// ---- sound ------------------------------------------------------------------------------------------------------

struct Note
{
    int beat;
    int key; // half tones above middle C
};

//! Struck metal: a tone and a high one above it that is gone sooner.
void strike(std::vector<double> &samples, const Note &note)
{
    const double pitch = 261.63 * std::pow(2, note.key / 12.0);
    const auto begin = size_t(note.beat * kBeat * kRate);
    for (size_t i = begin; i < samples.size(); ++i) {
        const double at = double(i - begin) / kRate;
        if (at > 2)
            break;
        const double attack = std::min(1.0, at * 250);
        samples[i] += attack
            * (0.16 * std::exp(-2.6 * at) * std::sin(kTwoPi * pitch * at)
                + 0.05 * std::exp(-9 * at) * std::sin(kTwoPi * pitch * 4 * at));
    }
}

// ---- film -------------------------------------------------------------------------------------------------------

QImage filmPicture(const QImage &dungeon, quint32 number)
{
    const double way = 0.5 - 0.5 * std::cos(kTwoPi / 2 * number / (kMediaPictures - 1)); // starts and ends slowly
    QImage picture(kFilmSize, QImage::Format_RGB32);
    QPainter p(&picture);
    p.drawImage(0, 0, dungeon, int(way * (dungeon.width() - kFilmSize.width())), 0);
    const bool up = number % 2 == 0;
    p.translate(int(30 + way * 200), up ? 92 : 100);
    const bool drawn = drawSprites(p, u"tiny-mushroom", 48, 48);
    Q_ASSERT(drawn);
    Q_UNUSED(drawn)
    return picture;
}

QByteArray jpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpg"_ba);
    writer.setQuality(70);
    writer.write(image);
    return bytes;
}

QByteArray filmHeader()
{
    constexpr quint32 width = kFilmSize.width();
    constexpr quint32 height = kFilmSize.height();
    constexpr quint32 hasIndex = 0x10;
    QByteArray stream = "strl"_ba;
    chunk(stream, "strh"_ba,
        "vidsMJPG"_ba
            + words({0, 0, 0, 1, kPicturesPerSecond, 0, kMediaPictures, 0, 0xffffffff, 0, 0, width | height << 16}));
    chunk(stream, "strf"_ba,
        words({40, width, height, 1 | 24 << 16}) + "MJPG"_ba + words({width * height * 3, 0, 0, 0, 0}));
    QByteArray header = "hdrl"_ba;
    chunk(header, "avih"_ba,
        words({1'000'000 / kPicturesPerSecond, 0, 0, hasIndex, kMediaPictures, 0, 1, 0, width, height, 0, 0, 0, 0}));
    chunk(header, "LIST"_ba, stream);
    return header;
}

} // namespace

QByteArray playTune()
{
    constexpr std::array kNotes{Note{0, 9}, Note{1, 16}, Note{2, 14}, Note{3, 12}, Note{4, 9}, Note{5, 12}, Note{6, 7},
        Note{8, 5}, Note{9, 12}, Note{10, 11}, Note{11, 7}, Note{12, 9}, Note{12, 4}, Note{12, -3}};
    std::vector<double> samples(size_t(kTuneSeconds * kRate));
    for (const Note &note : kNotes)
        strike(samples, note);
    QByteArray data;
    data.reserve(qsizetype(samples.size()) * 2);
    for (const double sample : samples)
        put(data, qint16(std::clamp(sample, -1.0, 1.0) * 32'000));
    QByteArray format;
    put(format, quint16(1)); // as it is, not packed
    put(format, quint16(1)); // channel
    format += words({quint32(kRate), quint32(kRate) * 2});
    put(format, quint16(2)); // bytes a sample
    put(format, quint16(16)); // bits
    QByteArray body = "WAVE"_ba;
    chunk(body, "fmt "_ba, format);
    chunk(body, "data"_ba, data);
    return riff(body);
}

QByteArray filmDungeon()
{
    QImage dungeon(kFilmSize * 2, QImage::Format_RGB32);
    {
        QPainter p(&dungeon);
        const bool drawn = drawSprites(p, u"pixel-dungeon", dungeon.width(), dungeon.height());
        Q_ASSERT(drawn);
        Q_UNUSED(drawn)
    }
    QByteArray pictures = "movi"_ba;
    QByteArray index;
    for (quint32 i = 0; i < kMediaPictures; ++i) {
        constexpr quint32 whole = 0x10; // needs no other picture
        const QByteArray shown = jpeg(filmPicture(dungeon, i));
        index += "00dc"_ba + words({whole, quint32(pictures.size()), quint32(shown.size())});
        chunk(pictures, "00dc"_ba, shown);
    }
    QByteArray body = "AVI "_ba;
    chunk(body, "LIST"_ba, filmHeader());
    chunk(body, "LIST"_ba, pictures);
    chunk(body, "idx1"_ba, index);
    return riff(body);
}

} // namespace chat::sandbox

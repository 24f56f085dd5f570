// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/drawing.h"

#include "app/sandbox/seed/seedrandom.h"

#include <QBuffer>
#include <QImageWriter>
#include <QLinearGradient>
#include <QPainterPath>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace pen {

void line(QPainter &p, const QColor &color, double width, const QPolygonF &points)
{
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawPolyline(points);
}

void arc(QPainter &p, const QColor &color, double width, double x, double y, double r, double from, double span)
{
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    p.drawArc(QRectF(x - r, y - r, 2 * r, 2 * r), int(from * 16), int(span * 16));
}

void smile(QPainter &p, double x, double y, double size)
{
    const QColor ink(0x2e, 0x2a, 0x33);
    dot(p, ink, x - 11 * size, y, 3.6 * size, 4.4 * size);
    dot(p, ink, x + 11 * size, y, 3.6 * size, 4.4 * size);
    dot(p, QColor(255, 120, 120, 120), x - 19 * size, y + 8 * size, 5 * size, 3.4 * size);
    dot(p, QColor(255, 120, 120, 120), x + 19 * size, y + 8 * size, 5 * size, 3.4 * size);
    arc(p, ink, 2.8 * size, x, y + 4 * size, 6 * size, 200, 140);
}

namespace {

//! Rows of three bits, top first, in octal.
int glyph(char letter)
{
    constexpr std::array kDigits = {075557, 026227, 071747, 071717, 055711, 074717, 074757, 071244, 075757, 075717};
    constexpr std::array kLetters
        = {025755, 065656, 034443, 065556, 074647, 074644, 034553, 055755, 072227, 011153, 055655, 044447, 057755,
            065555, 025552, 065644, 025573, 065655, 034216, 072222, 055557, 055552, 055775, 055255, 055222, 071247};
    if (letter >= '0' && letter <= '9')
        return kDigits[size_t(letter - '0')];
    if (letter >= 'A' && letter <= 'Z')
        return kLetters[size_t(letter - 'A')];
    switch (letter) {
    case '.':
        return 000002;
    case ':':
        return 002020;
    case '-':
        return 000700;
    case '+':
        return 002720;
    case '/':
        return 011244;
    case '%':
        return 051245;
    case '!':
        return 022202;
    case '>':
        return 042124;
    case '=':
        return 007070;
    case '_':
        return 000007;
    case '(':
        return 012221;
    case ')':
        return 042224;
    default:
        return 0;
    }
}

} // namespace

void tiny(QPainter &p, const QColor &color, double x, double y, double size, const char *text)
{
    for (; *text != 0; ++text, x += 4 * size) {
        const int rows = glyph(*text);
        for (int row = 0; row < 5; ++row) {
            for (int column = 0; column < 3; ++column) {
                if (rows >> (3 * (4 - row) + 2 - column) & 1)
                    p.fillRect(QRectF(x + column * size, y + row * size, size, size), color);
            }
        }
    }
}

} // namespace pen

namespace {

//! Grounds that go with each other and with both themes; which one follows from the name unless the figure needs its own.
QPair<QColor, QColor> ground(QStringView figure)
{
    struct Ground
    {
        QStringView name;
        QRgb top;
        QRgb bottom;
    };
    static constexpr std::array<Ground, 28> kOwn = {{{u"kookaburra", 0xff9be15d, 0xff3f9d3a},
        {u"girl-red", 0xffbfead9, 0xff6fc2b4}, {u"leaf", 0xfffbf0cf, 0xfff0d79a}, {u"lantern", 0xff2b2d5c, 0xff5b3a78},
        {u"sun", 0xff8fd8ff, 0xff4aa3ee}, {u"moon", 0xff33407e, 0xff141a3c}, {u"rain", 0xff8fa6bf, 0xff55708f},
        {u"whale", 0xff9ee3f2, 0xff3d8fc9}, {u"wave", 0xffffe3b8, 0xffffb88a}, {u"boat", 0xffffd9a0, 0xffff9e7a},
        {u"planet", 0xff3b2a66, 0xff160f33}, {u"note", 0xffff9ac1, 0xffd94f8c}, {u"mountain", 0xffffc9a8, 0xffe98a8a},
        {u"penguin", 0xffbfe7ff, 0xff7cc0ee}, {u"frog", 0xfffff0a8, 0xfff6cf5a}, {u"panda", 0xffbfe8b0, 0xff7cc47a},
        {u"owl", 0xff47518c, 0xff2a2d55}, {u"cat-black", 0xffffd166, 0xfff2a33a}, {u"lion", 0xffbfeaf5, 0xff6fc3dc},
        {u"koala", 0xffd5f0c1, 0xff93cf8c}, {u"bear", 0xffffe0c2, 0xfff2b27e}, {u"fox", 0xff9fd6d2, 0xff4c9fa6},
        {u"lighthouse", 0xff45508f, 0xffff9e6d}, {u"workshop", 0xff2f3b52, 0xff1c2333},
        {u"friends", 0xff7ad7c1, 0xff2f9e94}, {u"coin", 0xffb8bcc6, 0xff868b98},
        {u"robot-blue", 0xffcfe0ff, 0xff86a9f2}, {u"bun", 0xffffd0d0, 0xfff09aa6}}};
    for (const Ground &own : kOwn) {
        if (own.name == figure)
            return {QColor(own.top), QColor(own.bottom)};
    }
    quint64 sum = 5; // not qHash, which is another one in every process
    for (const QChar letter : figure)
        sum = SeedRandom::mix(sum + letter.unicode());
    const int hue = int(sum % 360);
    return {QColor::fromHsl(hue, 150, 205), QColor::fromHsl((hue + 20) % 360, 140, 150)};
}

void figure(QPainter &p, QStringView name)
{
    if (drawThing(p, name) || drawFace(p, name))
        return;
    p.translate(64, 67); // ears and tails stay inside where avatars are shown round
    p.scale(0.88, 0.88);
    p.translate(-64, -64);
    if (drawAnimal(p, name))
        return;
    pen::dot(p, QColor(0xff, 0xf4, 0xe0), 46, 54, 22);
    pen::poly(p, QColor(0x3f, 0x51, 0xb5), {{60, 96}, {84, 50}, {108, 96}});
    pen::box(p, QColor(0xe8, 0x5d, 0x75), 24, 72, 34, 34, 6);
}

QByteArray drawn(QStringView name, int size, bool grounded)
{
    QImage image(size, size, grounded ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter p(&image);
    p.setRenderHint(QPainter::Antialiasing);
    p.scale(size / 128.0, size / 128.0);
    if (grounded) {
        const auto [top, bottom] = ground(name);
        QLinearGradient gradient(0, 0, 40, 128);
        gradient.setColorAt(0, top);
        gradient.setColorAt(1, bottom);
        p.fillRect(QRectF(0, 0, 128, 128), gradient);
    }
    figure(p, name);
    p.end();
    return encodePng(image);
}

} // namespace

QByteArray encodePng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png"_ba);
    writer.setQuality(70); // zlib level 2: the pictures are made at every start of a server in memory
    writer.write(image);
    return bytes;
}

QByteArray drawAvatar(QStringView figure)
{
    return drawn(figure, 128, true);
}

QByteArray drawGuildIcon(QStringView figure)
{
    return drawn(figure, 192, true);
}

QByteArray drawEmoji(QStringView figure)
{
    return drawn(figure, 96, false);
}

QByteArray drawShapes(quint64 number)
{
    SeedRandom random(number);
    const int hue = random.below(360);
    QImage image(128, 128, QImage::Format_RGB32);
    image.fill(QColor::fromHsl(hue, 120, 190));
    QPainter p(&image);
    p.setRenderHint(QPainter::Antialiasing);
    pen::dot(p, QColor::fromHsl((hue + 30) % 360, 130, 120), 64, 140, 58, 50);
    pen::dot(p, QColor::fromHsl((hue + 180) % 360, 90, 215), 64, 66, 34, 38);
    pen::dot(p, QColor(40, 40, 50), 52, 64, 4);
    pen::dot(p, QColor(40, 40, 50), 76, 64, 4);
    pen::arc(p, QColor(40, 40, 50), 4, 64, 72, random.between(6, 14), 200, 140);
    p.end();
    return encodePng(image);
}

} // namespace chat::sandbox

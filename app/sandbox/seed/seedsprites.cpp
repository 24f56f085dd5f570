// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/drawing.h"
#include "app/sandbox/seed/seedgif.h"
#include "app/sandbox/seed/seedrandom.h"
#include "app/sandbox/seed/seedscenes.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace chat::sandbox {

namespace {

//! A canvas of big pixels.
struct Pixels
{
    QPainter &p;
    double size;

    void put(int x, int y, QRgb color, int w = 1, int h = 1) const
    {
        p.fillRect(QRectF(x * size, y * size, w * size, h * size), QColor(color));
    }
};

//! One row of text is one row of the sprite, a letter a colour of `palette` ('a' the first), a blank nothing.
template <size_t N>
void sprite(
    const Pixels &to, int x, int y, const std::array<const char *, N> &rows, std::initializer_list<QRgb> palette)
{
    for (size_t row = 0; row < N; ++row) {
        for (int column = 0; rows[row][column] != 0; ++column) {
            const int index = rows[row][column] - 'a';
            if (index >= 0 && index < int(palette.size()))
                to.put(x + column, y + int(row), palette.begin()[index]);
        }
    }
}

constexpr std::array kMushroom
    = {"     aaaaaa     ", "   aabbbbbbaa   ", "  abbccbbbbbba  ", " abbcccbbbccbba ", " abbbccbbbccbba ",
        "abbbbbbbbbbbbbba", "abccbbbbccbbbcba", "abccbbbbccbbbbba", "aabbbbbbbbbbbbaa", " aaaaddddddaaaa ",
        "    adeddeda    ", "    adeddeda    ", "    addffdda    ", "    adddddda    ", "     aaaaaa     "};
constexpr std::initializer_list<QRgb> kMushroomInks
    = {0xff3a2230, 0xffd9444a, 0xfffff2e6, 0xfff6e3c4, 0xff3a2230, 0xffe88a8a};

void mushroom(const Pixels &to)
{
    sprite(to, 0, 0, kMushroom, kMushroomInks);
}

void lighthouse(const Pixels &to)
{
    constexpr std::array<QRgb, 8> kSky
        = {0xff2b2f6b, 0xff3f3a80, 0xff5c4490, 0xff82509a, 0xffad5f9a, 0xffd97a8c, 0xfff2a07a, 0xfffbc985};
    for (int y = 0; y < 46; ++y) {
        for (int x = 0; x < 64; ++x) { // ordered dither between bands
            const double at = y * 8.0 / 46;
            const double threshold = ((x & 1) * 2 + ((x ^ y) & 1)) / 4.0 + 0.125;
            to.put(x, y, kSky[size_t(std::min(7, int(at) + (at - int(at) > threshold ? 1 : 0)))]);
        }
    }
    SeedRandom random(2);
    for (int i = 0; i < 26; ++i)
        to.put(random.below(64), random.below(18), 0xfffff3d0);
    for (int i = 0; i < 9; ++i) {
        const int r = int(std::sqrt(81.0 - (i - 4.5) * (i - 4.5) * 4) * 0.5);
        to.put(14 - r, 34 + i, 0xfffff0b8, 2 * r);
    }
    for (int y = 43; y < 64; ++y) {
        to.put(0, y, y % 3 == 0 ? 0xff2c4f86 : 0xff254273, 64);
        for (int i = 0; i < 3; ++i)
            to.put(random.below(60), y, random.chance(0.4) && y < 56 ? 0xfff7c98a : 0xff3d6aa6, random.between(2, 5));
    }
    for (int y = 0; y < 14; ++y)
        to.put(32 - y, 50 + y, y < 2 ? 0xff5c8f52 : y < 4 ? 0xff4a7648 : 0xff4a3f55, 32 + y);
    for (int y = 0; y < 34; ++y) {
        const int half = 4 + y / 12;
        const bool red = y / 7 % 2 == 1;
        to.put(46 - half, 17 + y, red ? 0xffd94a4a : 0xfff7efe2, 2 * half);
        to.put(46 + half - 3, 17 + y, red ? 0xffa9353f : 0xffcfc0c4, 3);
        to.put(46 - half, 17 + y, red ? 0xfff27a6a : 0xffffffff);
    }
    to.put(40, 16, 0xff2a2a44, 12);
    to.put(42, 11, 0xffffe58a, 8, 5);
    to.put(45, 11, 0xfffffbe0, 2, 5);
    to.put(41, 10, 0xff2a2a44, 10);
    for (int y = 0; y < 4; ++y)
        to.put(42 + y, 9 - y, 0xffc23d45, 8 - 2 * y);
    to.put(45, 46, 0xff3a2f44, 3, 5);
    for (int x = 0; x < 40; ++x) {
        for (int y = -x / 7; y <= x / 7; ++y) {
            if ((x + y) % 2 == 0)
                to.put(40 - x, 13 + y, 0xffffeeb0);
        }
    }
    constexpr std::array kGull = {"a   a", " a a ", "  a  "};
    sprite(to, 22, 20, kGull, {0xfff7efe2});
    sprite(to, 30, 25, kGull, {0xfff7efe2});
}

void dungeonHalf(const Pixels &to, int left, std::initializer_list<QRgb> inks)
{
    const QRgb *ink = inks.begin(); // floor, floor edge, wall, wall light, gap, hero, lamp
    SeedRandom random(8);
    for (int y = 0; y < 40; ++y) {
        for (int x = 0; x < 39; ++x) {
            const bool wall = y < 9 || x < 3 || x > 35 || y > 36;
            const bool brick = (y % 4 == 3) || ((x + (y / 4 % 2) * 4) % 8 == 7);
            const bool tile = x % 6 == 2 || y % 6 == 2;
            to.put(left + x, y,
                wall       ? (brick                ? ink[4]
                              : random.chance(0.1) ? ink[3]
                                                   : ink[2])
                    : tile ? ink[1]
                           : ink[0]);
        }
    }
    constexpr std::array kHero = {"  aa  ", " aaaa ", " abba ", "cccccc", "accccd", " cccc ", " a  a "};
    sprite(to, left + 15, 20, kHero, {ink[5], 0xffffe0c0, ink[3], ink[6]});
    constexpr std::array kLamp = {" a ", "aba", "aba", " a "};
    for (const int x : {8, 28}) {
        sprite(to, left + x, 3, kLamp, {ink[3], ink[6]});
        for (int ring = 1; ring < 4; ++ring)
            to.put(left + x - ring, 9 + ring, ink[1], 3 + 2 * ring);
    }
    sprite(to, left + 26, 24, kMushroom, {ink[4], ink[6], 0xfffff2e6, ink[3], ink[4], ink[6]});
    constexpr std::array kHeart = {" a a ", "aaaaa", "aaaaa", " aaa ", "  a  "};
    for (int i = 0; i < 3; ++i)
        sprite(to, left + 2 + 6 * i, 33, kHeart, {i == 2 ? ink[3] : 0xffe8505a});
}

void dungeon(const Pixels &to)
{
    dungeonHalf(to, 0, {0xff4a5a3f, 0xff5f7350, 0xff6a4a3a, 0xff9a7350, 0xff33221f, 0xff4f78c4, 0xffffc94d});
    dungeonHalf(to, 41, {0xff2a2440, 0xff3a3258, 0xff5a3f7a, 0xff8a62b0, 0xff17132a, 0xff3fd0c0, 0xffff9a5a});
    to.put(39, 0, 0xffffffff, 2, 40);
}

} // namespace

bool drawSprites(QPainter &p, QStringView name, double w, double h)
{
    p.setRenderHint(QPainter::Antialiasing, false);
    Q_UNUSED(h)
    if (name == u"tiny-mushroom")
        mushroom({p, w / 16});
    else if (name == u"pixel-lighthouse")
        lighthouse({p, w / 64});
    else if (name == u"pixel-dungeon")
        dungeon({p, w / 80});
    else
        return false;
    return true;
}

QByteArray drawSpinningLighthouse()
{
    constexpr int kFrames = 16;
    GifWriter gif(160, 160);
    for (int i = 0; i < kFrames; ++i) {
        QImage frame(160, 160, QImage::Format_RGB32);
        frame.fill(QColor(0x1c, 0x22, 0x4a));
        QPainter p(&frame);
        scene::stars(p, 160, 110, 40, 9);
        const double turn = i * 6.2832 / kFrames;
        const double reach = std::cos(turn);
        const double breadth = 10 + 22 * std::abs(std::sin(turn));
        pen::poly(p, std::sin(turn) > 0 ? QColor(0x8f, 0x8a, 0x70) : QColor(0x4a, 0x4d, 0x66),
            {{80, 44}, {80 + 110 * reach, 44 - breadth}, {80 + 110 * reach, 44 + breadth}});
        pen::poly(p, {0x0f, 0x14, 0x30}, {{0, 160}, {30, 132}, {120, 128}, {160, 150}, {160, 160}});
        scene::lighthouse(p, 80, 134, 100, QColor(20, 24, 60, 60));
        pen::dot(p, {0xff, 0xf6, 0xc8}, 80, 44, std::sin(turn) > 0.85 ? 13 : 6);
        p.end();
        gif.add(frame, 9);
    }
    return gif.finish();
}

} // namespace chat::sandbox

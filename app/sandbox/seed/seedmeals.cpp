// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/drawing.h"
#include "app/sandbox/seed/seedrandom.h"
#include "app/sandbox/seed/seedscenes.h"

#include <QPainter>
#include <QRadialGradient>

#include <array>
#include <cmath>

namespace chat::sandbox {

namespace {

using namespace pen;

// All seen from above, on a table, in a box of 1000 × 1000 that is centred in the picture.

void table(QPainter &p, double w, double h, const QColor &wood)
{
    p.fillRect(QRectF(0, 0, w, h), wood);
    SeedRandom random(3);
    for (double y = 0; y < h; y += h / 6) {
        box(p, QColor(0, 0, 0, 26), 0, y, w, 2);
        for (int i = 0; i < 14; ++i) {
            const double x = random.unit() * w;
            const double at = y + random.unit() * h / 6;
            line(p, QColor(0, 0, 0, 14), 2, {{x, at}, {x + w * 0.2 * random.unit(), at + 2}});
        }
    }
    const double side = std::min(w, h);
    p.translate((w - side) / 2, (h - side) / 2);
    p.scale(side / 1000, side / 1000);
}

void shadow(QPainter &p, double x, double y, double r)
{
    scene::glow(p, QColor(30, 15, 5, 190), x + 14, y + 26, r * 1.16);
}

void bowl(QPainter &p, const QColor &rim, const QColor &soup)
{
    shadow(p, 500, 500, 430);
    dot(p, rim, 500, 500, 420);
    dot(p, rim.lighter(112), 494, 492, 400);
    dot(p, rim.darker(120), 500, 500, 362);
    dot(p, soup, 500, 506, 352);
}

void chopsticks(QPainter &p)
{
    line(p, {0x5a, 0x2e, 0x22}, 17, {{720, 40}, {1010, 620}});
    line(p, {0x6b, 0x38, 0x29}, 17, {{780, 20}, {1050, 590}});
}

void noodles(QPainter &p)
{
    bowl(p, {0x2f, 0x55, 0x7a}, {0xb8, 0x62, 0x2a});
    SeedRandom random(21);
    p.setBrush(Qt::NoBrush);
    for (int i = 0; i < 70; ++i) {
        const double turn = random.unit() * 6.2832;
        const double r = 60 + 230 * random.unit();
        QPainterPath strand;
        strand.moveTo(500 + r * std::cos(turn), 520 + r * std::sin(turn));
        strand.cubicTo(500 + r * std::cos(turn + 0.5), 500 + r * std::sin(turn + 0.4),
            500 + r * 0.9 * std::cos(turn + 0.9), 520 + r * std::sin(turn + 1), 500 + r * std::cos(turn + 1.3),
            520 + r * std::sin(turn + 1.3));
        p.setPen(QPen(QColor(0xf7, 0xd9, 0x8a).lighter(random.between(90, 112)), 13, Qt::SolidLine, Qt::RoundCap));
        p.drawPath(strand);
    }
    for (const QPointF slice : {QPointF(350, 380), QPointF(420, 320), QPointF(300, 460)}) {
        dot(p, {0xa8, 0x55, 0x40}, slice.x(), slice.y(), 88, 74);
        dot(p, {0xf0, 0xb8, 0xa0}, slice.x() + 4, slice.y() - 4, 76, 62);
        dot(p, {0xc9, 0x78, 0x60}, slice.x() - 4, slice.y() + 6, 48, 36);
        arc(p, {0xfd, 0xe6, 0xda}, 8, slice.x(), slice.y(), 46, 40, 140);
    }
    for (const QPointF egg : {QPointF(640, 390), QPointF(690, 500)}) {
        dot(p, {0xfd, 0xf7, 0xec}, egg.x(), egg.y(), 76, 66);
        dot(p, {0xf5, 0x9a, 0x1c}, egg.x() + 4, egg.y(), 42, 38);
        dot(p, {0xff, 0xc8, 0x5a}, egg.x() - 8, egg.y() - 10, 14, 12);
    }
    poly(p, {0x24, 0x3c, 0x33}, {{360, 640}, {470, 600}, {520, 770}, {400, 800}});
    for (int i = 0; i < 46; ++i)
        dot(p, random.chance(0.6) ? QColor(0x5f, 0xae, 0x4a) : QColor(0xb5, 0xdf, 0x8f), 560 + 130 * random.unit(),
            620 + 110 * random.unit(), 9, 7);
    for (int i = 0; i < 24; ++i)
        dot(p, QColor(255, 190, 90, 110), 240 + 520 * random.unit(), 260 + 520 * random.unit(), 8 + 12 * random.unit());
    chopsticks(p);
}

void plate(QPainter &p, const QColor &color, double r = 430)
{
    shadow(p, 500, 500, r);
    dot(p, color, 500, 500, r);
    dot(p, color.darker(106), 500, 500, r * 0.8);
    dot(p, color.lighter(104), 500, 504, r * 0.77);
}

void dumplings(QPainter &p)
{
    plate(p, {0xf2, 0xf5, 0xf6}, 440);
    SeedRandom random(9);
    for (int ring = 0; ring < 2; ++ring) {
        const int count = ring == 0 ? 8 : 3;
        for (int i = 0; i < count; ++i) {
            const double turn = i * 6.2832 / count + ring * 0.4;
            const double r = ring == 0 ? 250 : 88;
            p.save();
            p.translate(500 + r * std::cos(turn), 500 + r * std::sin(turn));
            p.rotate(turn * 57.3 + 90 + random.between(-14, 14));
            p.scale(0.8, 0.95);
            dot(p, QColor(90, 70, 50, 70), 5, 16, 100, 50);
            QPainterPath skin; // a half moon, its pleated edge outwards
            skin.moveTo(-104, 30);
            skin.cubicTo(-90, -70, 90, -70, 104, 30);
            skin.cubicTo(60, 62, -60, 62, -104, 30);
            shape(p, {0xf9, 0xe9, 0xcb}, skin);
            dot(p, {0xfe, 0xf6, 0xe4}, 0, 22, 70, 24);
            dot(p, QColor(0xd9, 0x9a, 0x52, 130), 0, 36, 56, 13);
            for (int fold = -4; fold <= 4; ++fold) {
                const double x = fold * 18.0;
                const double y = -44 + 0.0105 * x * x;
                line(p, {0xd8, 0xbb, 0x8e}, 5, {{x * 1.04, y + 4}, {x * 0.84, y + 30}});
            }
            p.restore();
        }
    }
    dot(p, {0x3a, 0x4a, 0x5c}, 890, 850, 120);
    dot(p, {0x55, 0x25, 0x18}, 890, 850, 96);
    for (int i = 0; i < 18; ++i)
        dot(p, i % 3 ? QColor(0xd8, 0x4a, 0x32) : QColor(0x6f, 0xb0, 0x4f), 830 + 120 * random.unit(),
            800 + 100 * random.unit(), 8);
}

void braisedPork(QPainter &p)
{
    bowl(p, {0xef, 0xe9, 0xdc}, {0x6a, 0x28, 0x14});
    SeedRandom random(5);
    for (int i = 0; i < 19; ++i) {
        const double turn = i * 2.4;
        const double r = 62 * std::sqrt(double(i));
        p.save();
        p.translate(500 + r * std::cos(turn), 500 + r * std::sin(turn));
        p.rotate(random.between(0, 90));
        box(p, QColor(40, 10, 0, 90), -58, -48, 128, 116, 22);
        box(p, {0x8f, 0x34, 0x18}, -64, -60, 124, 112, 20);
        box(p, {0xe2, 0x9a, 0x62}, -64, -22, 124, 26, 8);
        box(p, {0xb4, 0x4a, 0x20}, -64, -60, 124, 34, 18);
        box(p, QColor(255, 210, 150, 150), -48, -54, 66, 12, 6);
        p.restore();
    }
    for (int i = 0; i < 30; ++i)
        dot(p, random.chance(0.7) ? QColor(0x7f, 0xbf, 0x52) : QColor(0xf7, 0xf0, 0xd8), 300 + 400 * random.unit(),
            300 + 400 * random.unit(), 11, 7);
    chopsticks(p);
}

void latte(QPainter &p)
{
    dot(p, {0xf7, 0xf2, 0xea}, 500, 520, 450);
    shadow(p, 500, 500, 330);
    line(p, {0xec, 0xe4, 0xd8}, 60, {{760, 620}, {920, 740}});
    dot(p, {0xfd, 0xfa, 0xf4}, 500, 500, 330);
    dot(p, {0x7a, 0x45, 0x22}, 500, 504, 290);
    dot(p, {0xa9, 0x6c, 0x3c}, 500, 504, 268);
    for (int i = 0; i < 4; ++i) { // a leaf of milk
        const double y = 300 + 90 * i;
        const double half = 90 + 34 * i - (i == 3 ? 40 : 0);
        QPainterPath petal;
        petal.moveTo(500, y - 40);
        petal.cubicTo(500 - half * 1.5, y - 20, 500 - half, y + 110, 500, y + 60);
        petal.cubicTo(500 + half, y + 110, 500 + half * 1.5, y - 20, 500, y - 40);
        shape(p, i % 2 ? QColor(0xc9, 0x91, 0x5e) : QColor(0xfb, 0xf0, 0xdc), petal);
    }
    line(p, {0xfb, 0xf0, 0xdc}, 12, {{500, 270}, {500, 730}});
    p.save();
    p.translate(870, 240);
    p.rotate(30);
    box(p, QColor(0, 0, 0, 50), -60, -34, 130, 84, 10);
    box(p, {0xc9, 0x86, 0x4a}, -66, -42, 130, 84, 14);
    for (int i = 0; i < 3; ++i)
        dot(p, {0x8f, 0x58, 0x2c}, -40 + 40 * i, 0, 5);
    p.restore();
}

void cake(QPainter &p)
{
    plate(p, {0xd6, 0xe8, 0xe4}, 440);
    dot(p, {0xb5, 0x7a, 0x42}, 500, 500, 300, 290);
    dot(p, {0xff, 0xf3, 0xe6}, 490, 490, 288, 270);
    QPainterPath hollow; // it sank in the middle
    hollow.moveTo(330, 480);
    hollow.cubicTo(380, 380, 560, 360, 650, 470);
    hollow.cubicTo(680, 560, 580, 640, 470, 610);
    hollow.cubicTo(390, 600, 320, 560, 330, 480);
    shape(p, {0xe8, 0xcf, 0xa8}, hollow);
    arc(p, {0xcf, 0xa9, 0x76}, 12, 490, 500, 120, 190, 150);
    SeedRandom random(6);
    for (int i = 0; i < 9; ++i) {
        const double turn = i * 6.2832 / 9;
        const double x = 490 + 226 * std::cos(turn);
        const double y = 490 + 212 * std::sin(turn);
        dot(p, {0xff, 0xff, 0xff}, x, y, 46);
        dot(p, {0xe2, 0x3d, 0x4d}, x, y - 4, 31, 34);
        for (int seed = 0; seed < 6; ++seed)
            dot(p, {0xff, 0xe0, 0x8a}, x - 16 + 32 * random.unit(), y - 20 + 34 * random.unit(), 2.6);
        dot(p, {0x5a, 0xa3, 0x4a}, x, y - 32, 13, 7);
    }
    const std::array sugar
        = {QColor(0xf5, 0x8f, 0xb0), QColor(0x7f, 0xc4, 0xe8), QColor(0xf5, 0xd0, 0x5a), QColor(0xa8, 0xd8, 0x8a)};
    for (int i = 0; i < 60; ++i)
        box(p, random.pick(sugar), 360 + 270 * random.unit(), 410 + 180 * random.unit(), 16, 6, 3);
}

void pizza(QPainter &p)
{
    shadow(p, 500, 500, 440);
    dot(p, {0xc9, 0x8a, 0x48}, 500, 500, 445);
    SeedRandom random(15);
    for (int i = 0; i < 40; ++i) {
        const double turn = i * 6.2832 / 40;
        dot(p, QColor(0xdd, 0xa4, 0x60).darker(random.between(92, 128)), 500 + 412 * std::cos(turn),
            500 + 412 * std::sin(turn), 42);
    }
    dot(p, {0xc4, 0x3a, 0x24}, 500, 500, 384);
    for (int i = 0; i < 120; ++i) {
        const double turn = random.unit() * 6.2832;
        const double r = 350 * std::sqrt(random.unit());
        dot(p, QColor(0xff, 0xe3, 0x9a).darker(random.between(98, 116)), 500 + r * std::cos(turn),
            500 + r * std::sin(turn), 24 + 34 * random.unit(), 20 + 30 * random.unit());
    }
    for (int i = 0; i < 13; ++i) {
        const double turn = i * 2.4;
        const double r = 92 * std::sqrt(double(i));
        const double x = 500 + r * std::cos(turn);
        const double y = 500 + r * std::sin(turn);
        dot(p, {0x96, 0x24, 0x1c}, x, y + 4, 56);
        dot(p, {0xd0, 0x48, 0x36}, x, y, 52);
        for (int fat = 0; fat < 5; ++fat)
            dot(p, QColor(255, 190, 160, 170), x - 32 + 64 * random.unit(), y - 32 + 64 * random.unit(), 5);
    }
    for (int i = 0; i < 9; ++i) {
        p.save();
        p.translate(500 + 300 * (random.unit() - 0.5) * 2 * 0.8, 500 + 300 * (random.unit() - 0.5) * 2 * 0.8);
        p.rotate(random.between(0, 360));
        QPainterPath basil;
        basil.moveTo(-56, 0);
        basil.cubicTo(-20, -44, 34, -34, 60, 0);
        basil.cubicTo(34, 34, -20, 44, -56, 0);
        shape(p, {0x3f, 0x8f, 0x3d}, basil);
        line(p, {0x7f, 0xc4, 0x6a}, 4, {{-46, 0}, {50, 0}});
        p.restore();
    }
}

} // namespace

bool drawMeal(QPainter &p, QStringView name, double w, double h)
{
    struct Meal
    {
        QStringView name;
        void (*draw)(QPainter &);
        QRgb wood;
    };
    constexpr std::array<Meal, 6> kMeals = {{{u"noodles", noodles, 0xffa9744a}, {u"dumplings", dumplings, 0xff6f8f8a},
        {u"braised-pork", braisedPork, 0xff8a5a3c}, {u"latte", latte, 0xff5a4436}, {u"cake", cake, 0xffe3b8b0},
        {u"pizza", pizza, 0xff4f4a48}}};
    for (const Meal &meal : kMeals) {
        if (meal.name == name) {
            table(p, w, h, QColor(meal.wood));
            meal.draw(p);
            return true;
        }
    }
    return false;
}

} // namespace chat::sandbox

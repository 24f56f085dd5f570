// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/drawing.h"
#include "app/sandbox/seed/seedcast.h"
#include "app/sandbox/seed/seedrandom.h"
#include "app/sandbox/seed/seedscenes.h"

#include <QLinearGradient>
#include <QPainter>

#include <array>
#include <cmath>

namespace chat::sandbox {

namespace {

using namespace scene;

void tower(
    QPainter &p, const QColor &color, double x, double top, double width, double foot, double lit, SeedRandom &random)
{
    pen::box(p, color, x, top, width, foot - top);
    const double cell = width / std::max(3.0, std::round(width / 13));
    for (double wy = top + cell * 0.6; wy < foot - cell; wy += cell * 1.1) {
        for (double wx = x + cell * 0.22; wx < x + width - cell * 0.6; wx += cell) {
            if (random.chance(lit))
                pen::box(p,
                    random.chance(0.75) ? QColor(255, 214, 130, random.between(120, 255)) : QColor(170, 215, 255, 190),
                    wx, wy, cell * 0.56, cell * 0.6);
        }
    }
}

void cityNight(QPainter &p, double w, double h, int kind)
{
    sky(p, w, h * 0.8,
        kind == 0 ? Sky{{0x0b, 0x10, 0x2e}, {0x24, 0x2a, 0x5e}, {0x7a, 0x4a, 0x7c}}
                  : Sky{{0x12, 0x1a, 0x3c}, {0x3c, 0x3a, 0x72}, {0xd9, 0x77, 0x6d}});
    stars(p, w, h * 0.4, 70, 6);
    glow(p, {255, 250, 220, 90}, w * 0.8, h * 0.16, h * 0.2);
    pen::dot(p, {0xfd, 0xf6, 0xdc}, w * 0.8, h * 0.16, h * 0.045);
    SeedRandom random(44 + quint64(kind));
    for (int layer = 0; layer < 3; ++layer) {
        const QColor color = QColor::fromHsl(240 - 4 * layer, 60 - 10 * layer, 62 - 17 * layer);
        double x = -w * 0.02 * layer;
        while (x < w) {
            const double width = h * (0.06 + 0.08 * random.unit());
            const double top = h * (0.3 + 0.1 * layer + 0.26 * random.unit());
            tower(p, color, x, top, width, h * 0.82, 0.3 + 0.1 * layer, random);
            if (random.chance(0.2)) {
                pen::line(p, color, h * 0.005, {{x + width / 2, top}, {x + width / 2, top - h * 0.06}});
                pen::dot(p, {0xff, 0x5a, 0x4d}, x + width / 2, top - h * 0.06, h * 0.005);
            }
            x += width * (1.02 + 0.3 * random.unit());
        }
    }
    const double mast = w * 0.46;
    pen::poly(p, {0x20, 0x24, 0x4a}, {{mast - h * 0.012, h * 0.82}, {mast, h * 0.12}, {mast + h * 0.012, h * 0.82}});
    pen::dot(p, {0xe8, 0x5d, 0x8a}, mast, h * 0.5, h * 0.05);
    pen::dot(p, {0xff, 0x9a, 0xb5}, mast - h * 0.012, h * 0.488, h * 0.02);
    pen::dot(p, {0xe8, 0x5d, 0x8a}, mast, h * 0.27, h * 0.026);
    reflect(p, w, h, h * 0.82, {10, 14, 44, 120}, 14);
}

void harbour(QPainter &p, double w, double h, int)
{
    sky(p, w, h * 0.72, {{0x52, 0x8f, 0xc6}, {0xf3, 0xc9, 0xa8}, {0xff, 0xea, 0xc8}});
    for (int i = 0; i < 8; ++i)
        cloud(p, {255, 255, 255, 150}, w * (0.04 + 0.13 * i), h * (0.14 + 0.09 * (i * 3 % 4)),
            h * (0.4 + 0.14 * (i % 3)), quint64(i + 1));
    ridge(p, {0x9f, 0xb0, 0xc8}, w, h, h * 0.62, h * 0.14, 0.4, 3);
    SeedRandom random(23);
    const std::array walls = {QColor(0xe9, 0xa8, 0x6d), QColor(0xd9, 0x6f, 0x5e), QColor(0xf2, 0xd8, 0xa0),
        QColor(0x7f, 0xb0, 0xb8), QColor(0xf4, 0xee, 0xe2), QColor(0xc9, 0x8a, 0xa0)};
    double x = -4;
    while (x < w) {
        const double width = h * (0.13 + 0.09 * random.unit());
        const double top = h * (0.36 + 0.16 * random.unit());
        const QColor wall = random.pick(walls);
        pen::box(p, wall, x, top, width, h * 0.72 - top);
        pen::poly(p, {0x8f, 0x44, 0x3a}, {{x - 3, top}, {x + width / 2, top - h * 0.09}, {x + width + 3, top}});
        for (double wy = top + h * 0.05; wy < h * 0.64; wy += h * 0.095) {
            for (double wx = x + width * 0.16; wx < x + width * 0.8; wx += width * 0.3)
                pen::box(p, random.chance(0.3) ? QColor(0xff, 0xe2, 0x8f) : QColor(0x4d, 0x5f, 0x7a), wx, wy,
                    width * 0.15, h * 0.055, 1.5);
        }
        x += width * 1.03;
    }
    pen::box(p, {0x7d, 0x6a, 0x5e}, 0, h * 0.7, w, h * 0.035);
    reflect(p, w, h, h * 0.73, {40, 80, 120, 90}, 4);
    for (int i = 0; i < 9; ++i) { // lamps at even spacing; one is missing at the left end
        const double lx = w * (0.09 + 0.105 * i);
        if (i == 0)
            continue;
        pen::line(p, {0x33, 0x30, 0x3c}, h * 0.012, {{lx, h * 0.73}, {lx, h * 0.55}});
        glow(p, {255, 226, 140, 150}, lx, h * 0.53, h * 0.09);
        pen::dot(p, {0xff, 0xf2, 0xc4}, lx, h * 0.53, h * 0.018);
    }
    for (const double bx : {0.2, 0.52, 0.83}) {
        pen::poly(p, {0x3d, 0x4f, 0x72},
            {{w * bx - h * 0.14, h * 0.84}, {w * bx + h * 0.14, h * 0.84}, {w * bx + h * 0.1, h * 0.91},
                {w * bx - h * 0.1, h * 0.91}});
        pen::line(p, {0x33, 0x30, 0x3c}, h * 0.012, {{w * bx, h * 0.84}, {w * bx, h * 0.6}});
        pen::poly(p, {0xfd, 0xf6, 0xea},
            {{w * bx + h * 0.01, h * 0.61}, {w * bx + h * 0.12, h * 0.81}, {w * bx + h * 0.01, h * 0.81}});
    }
}

void tallTower(QPainter &p, double w, double h, int)
{
    sky(p, w, h, {{0x1e, 0x2a, 0x5c}, {0x86, 0x5d, 0x9c}, {0xff, 0xb8, 0x8c}});
    stars(p, w, h * 0.35, 70, 4);
    for (int i = 0; i < 5; ++i)
        cloud(p, {255, 205, 200, 110}, w * (i % 2 ? 0.82 : 0.16), h * (0.34 + 0.11 * i), w * 0.6, quint64(i + 3));
    const double cx = w * 0.5;
    const auto half = [w](double t) { return w * (0.11 + 0.07 * t); };
    QPolygonF body{
        {cx - half(0), h * 0.16}, {cx + half(0), h * 0.16}, {cx + half(1), h * 0.97}, {cx - half(1), h * 0.97}};
    pen::poly(p, {0x8d, 0x83, 0x94}, body);
    pen::poly(p, QColor(40, 30, 70, 80),
        {{cx + half(0) * 0.2, h * 0.16}, {cx + half(0), h * 0.16}, {cx + half(1), h * 0.97},
            {cx + half(1) * 0.2, h * 0.97}});
    SeedRandom random(5);
    for (int i = 0; i < 150; ++i) {
        const double t = random.unit();
        pen::box(p, QColor(255, 255, 255, random.between(10, 34)), cx + (random.unit() * 1.7 - 0.9) * half(t),
            h * (0.17 + 0.79 * t), w * 0.045, h * 0.008, 2);
    }
    for (int i = 0; i < 7; ++i) {
        const double t = 0.08 + 0.125 * i;
        const double wx = cx + (i % 2 ? 0.4 : -0.5) * half(t);
        glow(p, {255, 205, 110, 120}, wx, h * (0.17 + 0.8 * t), w * 0.1);
        pen::box(p, {0xff, 0xdc, 0x8a}, wx - w * 0.016, h * (0.16 + 0.8 * t), w * 0.032, h * 0.022, w * 0.016);
    }
    pen::box(p, {0x6f, 0x66, 0x7c}, cx - w * 0.16, h * 0.145, w * 0.32, h * 0.02, 3);
    pen::poly(p, {0xb0, 0x4a, 0x4a}, {{cx - w * 0.15, h * 0.147}, {cx, h * 0.04}, {cx + w * 0.15, h * 0.147}});
    pen::line(p, {0x4a, 0x40, 0x55}, 3, {{cx, h * 0.045}, {cx, h * 0.015}});
    pen::poly(p, {0xf2, 0xc1, 0x4e}, {{cx, h * 0.016}, {cx + w * 0.07, h * 0.023}, {cx, h * 0.032}});
    ridge(p, {0x2a, 0x22, 0x44}, w, h, h * 0.95, h * 0.03, 0.2, 2);
    pen::line(p, {0x2a, 0x22, 0x33}, w * 0.03, {{w * 0.86, h * 0.97}, {w * 0.84, h * 0.9}, {w * 0.74, h * 0.85}});
    pen::dot(p, {0x3d, 0x5c, 0x4a}, w * 0.74, h * 0.84, w * 0.09, h * 0.022);
    pen::dot(p, {0x3d, 0x5c, 0x4a}, w * 0.85, h * 0.875, w * 0.08, h * 0.02);
}

void rainWindow(QPainter &p, double w, double h, int)
{
    sky(p, w, h, {{0x6f, 0x85, 0x98}, {0x55, 0x6b, 0x80}, {0x3d, 0x50, 0x63}});
    SeedRandom random(12);
    for (int i = 0; i < 40; ++i) {
        const std::array lights = {QColor(255, 205, 120, 90), QColor(255, 130, 110, 80), QColor(150, 215, 255, 70)};
        pen::dot(p, random.pick(lights), random.unit() * w, h * (0.3 + 0.45 * random.unit()),
            w * (0.02 + 0.035 * random.unit()));
    }
    for (int i = 0; i < 90; ++i) {
        const double x = random.unit() * w;
        const double y = random.unit() * h * 0.84;
        const double r = w * (0.003 + 0.007 * random.unit());
        if (random.chance(0.25))
            pen::line(p, QColor(255, 255, 255, 46), r, {{x, y}, {x + r, y - h * (0.05 + 0.15 * random.unit())}});
        pen::dot(p, QColor(235, 245, 255, 120), x, y, r, r * 1.3);
        pen::dot(p, QColor(255, 255, 255, 200), x - r * 0.3, y - r * 0.4, r * 0.35);
    }
    const QColor frame(0xf1, 0xe7, 0xd9);
    pen::box(p, frame, 0, 0, w * 0.045, h);
    pen::box(p, frame, w * 0.955, 0, w * 0.045, h);
    pen::box(p, frame, w * 0.485, 0, w * 0.03, h * 0.84);
    pen::box(p, frame, 0, h * 0.38, w, h * 0.026);
    pen::box(p, frame, 0, 0, w, h * 0.035);
    pen::box(p, {0xd9, 0xc2, 0xa3}, 0, h * 0.83, w, h * 0.17);
    pen::box(p, {0xc4, 0xa8, 0x86}, 0, h * 0.83, w, h * 0.018);
    p.save();
    p.translate(w * 0.58, h * 0.63);
    p.scale(w * 0.27 / 128, w * 0.27 / 128);
    (void)drawThing(p, u"cup");
    p.restore();
    p.save();
    p.translate(w * 0.1, h * 0.6);
    p.scale(w * 0.26 / 128, w * 0.26 / 128);
    (void)drawThing(p, u"cactus");
    p.restore();
}

void catWindow(QPainter &p, double w, double h, int kind)
{
    p.fillRect(QRectF(0, 0, w, h), kind == 0 ? QColor(0xf6, 0xdf, 0xc4) : QColor(0xc9, 0xd9, 0xe4));
    p.save();
    p.setClipRect(QRectF(w * 0.14, h * 0.08, w * 0.72, h * 0.62));
    p.translate(w * 0.14, h * 0.08);
    (void)drawLandscape(p, kind == 0 ? u"meadow-noon" : u"snow-peaks", w * 0.72, h * 0.62);
    p.restore();
    const QColor frame(0xff, 0xfb, 0xf3);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(frame, h * 0.035));
    p.drawRect(QRectF(w * 0.14, h * 0.08, w * 0.72, h * 0.62));
    pen::box(p, frame, w * 0.49, h * 0.08, w * 0.02, h * 0.62);
    for (const double side : {0.0, 1.0}) {
        QPainterPath curtain;
        const double x = side * w;
        const double in = side > 0 ? -1 : 1;
        curtain.moveTo(x, 0);
        curtain.lineTo(x + in * w * 0.19, 0);
        curtain.cubicTo(x + in * w * 0.17, h * 0.3, x + in * w * 0.2, h * 0.45, x + in * w * 0.1, h * 0.78);
        curtain.lineTo(x, h * 0.78);
        pen::shape(p, kind == 0 ? QColor(0xe5, 0x8a, 0x6a) : QColor(0x6a, 0x85, 0xb5), curtain);
    }
    pen::box(p, {0xb5, 0x7f, 0x56}, 0, h * 0.73, w, h * 0.06);
    pen::box(p, {0x96, 0x66, 0x44}, 0, h * 0.785, w, h * 0.02);
    pen::poly(p, QColor(255, 250, 220, 50), {{w * 0.2, h * 0.1}, {w * 0.46, h * 0.1}, {w * 0.8, h}, {w * 0.4, h}});
    const QColor fur = kind == 0 ? QColor(0xf0, 0xa0, 0x50) : QColor(0x4a, 0x46, 0x55);
    const double cx = w * 0.56;
    const double foot = h * 0.745;
    QPainterPath tail;
    tail.moveTo(cx + w * 0.1, foot - h * 0.03);
    tail.cubicTo(cx + w * 0.22, foot, cx + w * 0.16, foot + h * 0.17, cx + w * 0.2, foot + h * 0.18);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(fur, h * 0.035, Qt::SolidLine, Qt::RoundCap));
    p.drawPath(tail);
    pen::dot(p, fur, cx, foot - h * 0.1, w * 0.14, h * 0.115); // asleep: loaf and head
    for (const double stripe : {-0.02, 0.03, 0.08})
        pen::arc(p, fur.darker(120), h * 0.014, cx + w * stripe, foot - h * 0.13, h * 0.09, 50, 80);
    const double hx = cx - w * 0.12;
    const double hy = foot - h * 0.1;
    for (const double ear : {-1.0, 1.0})
        pen::poly(p, fur,
            {{hx + ear * w * 0.052, hy - h * 0.125}, {hx + ear * w * 0.008, hy - h * 0.07},
                {hx + ear * w * 0.062, hy - h * 0.03}});
    pen::dot(p, fur, hx, hy, w * 0.066, h * 0.082);
    pen::dot(p, fur.lighter(150), hx, hy + h * 0.03, w * 0.03, h * 0.03);
    pen::arc(p, QColor(0x3a, 0x2a, 0x22), h * 0.007, hx - w * 0.028, hy - h * 0.012, h * 0.016, 190, 160);
    pen::arc(p, QColor(0x3a, 0x2a, 0x22), h * 0.007, hx + w * 0.028, hy - h * 0.012, h * 0.016, 190, 160);
    pen::dot(p, {0xe8, 0x84, 0x8f}, hx, hy + h * 0.018, w * 0.008, h * 0.008);
}

void desk(QPainter &p, double w, double h, int)
{
    p.fillRect(QRectF(0, 0, w, h), QColor(0x3a, 0x4a, 0x5c));
    glow(p, {255, 214, 150, 120}, w * 0.8, h * 0.3, h * 0.6);
    pen::box(p, {0xb8, 0x86, 0x5b}, 0, h * 0.74, w, h * 0.26);
    pen::box(p, {0x9a, 0x6c, 0x47}, 0, h * 0.74, w, h * 0.02);
    pen::box(p, {0x1a, 0x1e, 0x28}, w * 0.22, h * 0.16, w * 0.48, h * 0.44, 10);
    pen::box(p, {0x26, 0x2d, 0x3c}, w * 0.235, h * 0.18, w * 0.45, h * 0.4, 4);
    SeedRandom random(7);
    for (int row = 0; row < 13; ++row) {
        double x = w * (0.26 + 0.02 * (row * 5 % 4));
        const std::array inks = {QColor(0xc6, 0x78, 0xdd), QColor(0x98, 0xc3, 0x79), QColor(0x61, 0xaf, 0xef),
            QColor(0xe5, 0xc0, 0x7b), QColor(0xab, 0xb2, 0xbf)};
        for (int word = 0; word < random.between(1, 5); ++word) {
            const double length = w * (0.02 + 0.05 * random.unit());
            pen::box(p, random.pick(inks), x, h * (0.205 + 0.028 * row), length, h * 0.012, 3);
            x += length + w * 0.01;
        }
    }
    pen::box(p, {0x2d, 0x33, 0x40}, w * 0.43, h * 0.6, w * 0.06, h * 0.11);
    pen::box(p, {0x2d, 0x33, 0x40}, w * 0.36, h * 0.7, w * 0.2, h * 0.025, 6);
    pen::box(p, {0xe8, 0xe4, 0xdc}, w * 0.27, h * 0.8, w * 0.38, h * 0.1, 8);
    for (int row = 0; row < 4; ++row) {
        for (int key = 0; key < 14; ++key)
            pen::box(p, row == 3 && key > 3 && key < 10 ? QColor(0xf2, 0x9a, 0x6a) : QColor(0xc9, 0xc3, 0xb8),
                w * (0.28 + 0.0258 * key), h * (0.812 + 0.021 * row), w * 0.021, h * 0.016, 2);
    }
    pen::dot(p, {0xe8, 0xe4, 0xdc}, w * 0.72, h * 0.85, w * 0.028, h * 0.05);
    pen::line(p, {0x22, 0x24, 0x2c}, h * 0.014, {{w * 0.86, h * 0.76}, {w * 0.88, h * 0.5}, {w * 0.8, h * 0.34}});
    pen::poly(p, {0xf2, 0xc1, 0x4e}, {{w * 0.76, h * 0.4}, {w * 0.8, h * 0.3}, {w * 0.86, h * 0.37}});
    p.save();
    p.translate(w * 0.05, h * 0.5);
    p.scale(w * 0.16 / 128, w * 0.16 / 128);
    (void)drawThing(p, u"cactus");
    p.restore();
}

void groupPhoto(QPainter &p, double w, double h, int)
{
    (void)drawLandscape(p, u"lighthouse-dusk", w, h);
    int at = 0;
    const auto people = seedCast();
    for (int row = 0; row < 2; ++row) {
        for (int i = 0; i < 9; ++i) {
            const double size = h * (0.25 + 0.05 * row);
            p.save();
            p.translate(w * (0.02 + 0.075 * i) + (row % 2) * w * 0.035, h * (0.5 + 0.2 * row));
            p.scale(size / 128, size / 128);
            for (;; ++at) { // those who have a head to put in front of a camera
                const QString figure = QString::fromLatin1(people[size_t(at) % people.size()].figure);
                if (drawAnimal(p, figure) || drawFace(p, figure))
                    break;
            }
            ++at;
            p.restore();
        }
    }
}

} // namespace

bool drawView(QPainter &p, QStringView name, double w, double h)
{
    constexpr std::array<std::pair<QStringView, void (*)(QPainter &, double, double, int)>, 7> kViews
        = {{{u"city-night", cityNight}, {u"harbour-wide", harbour}, {u"tower-tall", tallTower},
            {u"rain-window", rainWindow}, {u"cat-window", catWindow}, {u"desk", desk}, {u"group-photo", groupPhoto}}};
    for (const auto &[known, draw] : kViews) {
        if (name.startsWith(known)) {
            draw(p, w, h, name.endsWith(u"-2") ? 1 : 0);
            return true;
        }
    }
    return false;
}

} // namespace chat::sandbox

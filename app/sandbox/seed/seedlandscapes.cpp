// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/drawing.h"
#include "app/sandbox/seed/seedrandom.h"
#include "app/sandbox/seed/seedscenes.h"

#include <QLinearGradient>
#include <QPainter>

#include <array>
#include <cmath>

namespace chat::sandbox {

namespace {

using namespace scene;

//! `kind` is 0 for the first picture of its name and 1 for its variant "-2".
void lighthouseDusk(QPainter &p, double w, double h, int kind)
{
    const bool late = kind == 1;
    sky(p, w, h * 0.72,
        late ? Sky{{0x16, 0x1c, 0x46}, {0x5c, 0x3a, 0x7a}, {0xf2, 0x7a, 0x6a}}
             : Sky{{0x3b, 0x4a, 0x8f}, {0xd9, 0x6c, 0x8a}, {0xff, 0xc6, 0x7d}});
    if (late)
        stars(p, w, h * 0.4, 130, 11);
    glow(p, {255, 214, 150, 210}, w * 0.3, h * 0.66, h * 0.5);
    pen::dot(p, {0xff, 0xf0, 0xc4}, w * 0.3, h * 0.66, h * 0.055);
    for (int i = 0; i < 5; ++i)
        cloud(p, QColor(late ? 120 : 255, late ? 80 : 170, late ? 130 : 160, 95), w * (0.1 + 0.21 * i),
            h * (0.2 + 0.075 * (i * 7 % 4)), h * (0.5 + 0.1 * (i % 3)), quint64(20 + i));
    ridge(p, late ? QColor(0x4a, 0x33, 0x66) : QColor(0xa8, 0x6a, 0x92), w, h * 0.72, h * 0.68, h * 0.05, 0.2, 5);
    reflect(p, w, h, h * 0.7, late ? QColor(20, 20, 60, 130) : QColor(60, 40, 90, 70), 3);
    QPolygonF rock{{w * 0.56, h}, {w * 0.6, h * 0.83}, {w * 0.66, h * 0.77}, {w * 0.7, h * 0.7}, {w * 0.82, h * 0.69},
        {w * 0.88, h * 0.75}, {w * 0.95, h * 0.74}, {w, h * 0.8}, {w, h}};
    const double x = w * 0.76;
    const double lamp = h * 0.71 - h * 0.5 * 0.845;
    if (late) {
        pen::poly(p, {255, 240, 180, 55}, {{x, lamp}, {-w * 0.1, lamp - h * 0.05}, {-w * 0.1, lamp + h * 0.22}});
        pen::poly(p, {255, 240, 180, 40}, {{x, lamp}, {w * 1.1, lamp - h * 0.08}, {w * 1.1, lamp + h * 0.03}});
    }
    lighthouse(p, x, h * 0.71, h * 0.5, QColor(60, 30, 90, late ? 120 : 40));
    glow(p, {255, 244, 190, 190}, x, lamp, h * (late ? 0.2 : 0.1));
    pen::poly(p, late ? QColor(0x1c, 0x18, 0x33) : QColor(0x3a, 0x2a, 0x48), rock);
    for (int i = 0; i < 4; ++i)
        pen::arc(p, QColor(40, 30, 60, 200), h * 0.005, w * (0.36 + 0.045 * i), h * (0.24 + 0.03 * (i % 2)), h * 0.018,
            20, 130);
}

void sunsetSea(QPainter &p, double w, double h, int kind)
{
    sky(p, w, h * 0.6,
        kind == 0 ? Sky{{0x42, 0x3a, 0x86}, {0xef, 0x6f, 0x6c}, {0xff, 0xd8, 0x7f}}
                  : Sky{{0x2e, 0x6f, 0xa8}, {0xf7, 0xb2, 0x8a}, {0xff, 0xe3, 0xae}});
    const double x = w * (kind == 0 ? 0.55 : 0.34);
    glow(p, {255, 230, 150, 230}, x, h * 0.55, h * 0.55);
    pen::dot(p, {0xff, 0xf4, 0xc9}, x, h * 0.55, h * 0.085);
    for (int i = 0; i < 6; ++i)
        cloud(p, kind == 0 ? QColor(122, 62, 120, 110) : QColor(255, 255, 255, 130), w * (0.05 + 0.19 * i),
            h * (0.12 + 0.06 * (i * 5 % 6)), h * (0.34 + 0.1 * (i % 4)), quint64(40 + i + 10 * kind));
    reflect(p, w, h, h * 0.6, kind == 0 ? QColor(70, 30, 90, 70) : QColor(20, 80, 120, 90), 8);
    SeedRandom random(77);
    for (int i = 0; i < 46; ++i) {
        const double depth = random.unit();
        const double wide = w * (0.012 + 0.05 * depth) * (0.5 + random.unit());
        pen::box(p, QColor(255, 236, 180, 170), x - wide + (random.unit() - 0.5) * w * 0.07 * depth,
            h * (0.605 + 0.38 * depth), wide * 2, h * (0.003 + 0.005 * depth), 2);
    }
    const double bx = w * (kind == 0 ? 0.3 : 0.66);
    pen::poly(p, {0x2b, 0x1f, 0x40}, {{bx, h * 0.46}, {bx, h * 0.63}, {bx - w * 0.04, h * 0.63}});
    pen::poly(
        p, {0x2b, 0x1f, 0x40}, {{bx + w * 0.006, h * 0.49}, {bx + w * 0.006, h * 0.63}, {bx + w * 0.034, h * 0.63}});
    pen::poly(p, {0x2b, 0x1f, 0x40},
        {{bx - w * 0.046, h * 0.64}, {bx + w * 0.05, h * 0.64}, {bx + w * 0.032, h * 0.672},
            {bx - w * 0.034, h * 0.672}});
}

void dawnLake(QPainter &p, double w, double h, int kind)
{
    sky(p, w, h * 0.58,
        kind == 0 ? Sky{{0x8f, 0xb7, 0xd8}, {0xf6, 0xd3, 0xcf}, {0xff, 0xee, 0xd2}}
                  : Sky{{0x5c, 0x8f, 0xb5}, {0xb6, 0xd8, 0xd6}, {0xf6, 0xf3, 0xd7}});
    glow(p, {255, 244, 214, 220}, w * 0.62, h * 0.42, h * 0.36);
    ridge(p, {0xb4, 0xb7, 0xcf}, w, h * 0.58, h * 0.45, h * 0.16, 0.55, 31 + kind);
    ridge(p, {0x8b, 0x9a, 0xb8}, w, h * 0.58, h * 0.5, h * 0.12, 0.35, 12 + kind);
    ridge(p, {0x5e, 0x76, 0x8f}, w, h * 0.58, h * 0.55, h * 0.06, 0.1, 9 + kind);
    SeedRandom random(4 + kind);
    for (int i = 0; i < 60; ++i)
        pine(p, QColor(0x33, 0x52, 0x60).lighter(random.between(95, 125)), random.unit() * w, h * 0.585,
            h * (0.05 + 0.08 * random.unit()));
    for (int i = 0; i < 4; ++i) {
        QLinearGradient mist(0, h * (0.47 + 0.03 * i), 0, h * (0.58 + 0.01 * i));
        mist.setColorAt(0, QColor(255, 255, 255, 0));
        mist.setColorAt(1, QColor(255, 255, 255, 60));
        p.fillRect(QRectF(0, h * 0.45, w, h * 0.14), mist);
    }
    reflect(p, w, h, h * 0.58, QColor(70, 110, 140, 46), 6);
    pen::poly(p, {0x6e, 0x4f, 0x3a}, {{w * 0.08, h}, {w * 0.23, h * 0.74}, {w * 0.29, h * 0.74}, {w * 0.27, h}});
    for (int i = 0; i < 6; ++i)
        pen::line(p, {0x4b, 0x35, 0x28}, h * 0.004,
            {{w * (0.22 - 0.025 * i), h * (0.755 + 0.043 * i)}, {w * 0.288 - w * 0.003 * i, h * (0.755 + 0.043 * i)}});
}

void snowPeaks(QPainter &p, double w, double h, int kind)
{
    sky(p, w, h,
        kind == 0 ? Sky{{0x2f, 0x7c, 0xc9}, {0x9f, 0xd0, 0xf2}, {0xf0, 0xf8, 0xff}}
                  : Sky{{0x5a, 0x4f, 0x9a}, {0xf3, 0x9a, 0x9a}, {0xff, 0xe2, 0xc0}});
    for (int i = 0; i < 4; ++i)
        cloud(p, QColor(255, 255, 255, kind == 0 ? 210 : 120), w * (0.12 + 0.27 * i), h * (0.2 + 0.06 * (i % 3)),
            h * (0.3 + 0.12 * (i % 2)), quint64(60 + i));
    ridge(p, kind == 0 ? QColor(0x9c, 0xb9, 0xdb) : QColor(0xb5, 0x8a, 0xb0), w, h, h * 0.55, h * 0.3, 0.9, 15 + kind);
    const QColor rock = kind == 0 ? QColor(0x5c, 0x76, 0x9c) : QColor(0x6a, 0x4f, 0x86);
    const QColor snow = kind == 0 ? QColor(0xfa, 0xfd, 0xff) : QColor(0xff, 0xd9, 0xc9);
    const std::array peaks = {QPointF(0.2, 0.34), QPointF(0.52, 0.2), QPointF(0.82, 0.38)};
    for (const QPointF &peak : peaks) {
        const double x = peak.x() * w;
        const double y = peak.y() * h;
        const double half = (h - y) * 0.72;
        pen::poly(p, rock, {{x, y}, {x + half, h}, {x - half, h}});
        pen::poly(p, rock.darker(118),
            {{x, y}, {x + half, h}, {x + half * 0.1, h}, {x + half * 0.16, y + h * 0.3},
                {x - half * 0.04, y + h * 0.16}});
        const double cap = (h - y) * 0.36;
        pen::poly(p, snow,
            {{x, y}, {x + cap * 0.72, y + cap}, {x + cap * 0.4, y + cap * 0.82}, {x + cap * 0.2, y + cap * 1.08},
                {x - cap * 0.04, y + cap * 0.76}, {x - cap * 0.28, y + cap * 1.12}, {x - cap * 0.46, y + cap * 0.86},
                {x - cap * 0.72, y + cap}});
        pen::poly(p, QColor(90, 110, 170, 60),
            {{x, y}, {x + cap * 0.72, y + cap}, {x + cap * 0.4, y + cap * 0.82}, {x + cap * 0.2, y + cap * 1.08},
                {x + cap * 0.06, y + cap * 0.5}});
    }
    ridge(p, kind == 0 ? QColor(0xdf, 0xec, 0xf8) : QColor(0xd9, 0xa8, 0xb8), w, h, h * 0.86, h * 0.07, 0, 3);
    SeedRandom random(9);
    for (int i = 0; i < 34; ++i) {
        const double x = random.unit() * w;
        pine(p, kind == 0 ? QColor(0x2f, 0x5a, 0x55) : QColor(0x44, 0x33, 0x5c), x, h * (0.88 + 0.12 * random.unit()),
            h * (0.07 + 0.1 * random.unit()));
    }
}

void dunes(QPainter &p, double w, double h, int kind)
{
    sky(p, w, h * 0.7,
        kind == 0 ? Sky{{0x5f, 0x8f, 0xc9}, {0xf9, 0xc9, 0xa0}, {0xff, 0xee, 0xc2}}
                  : Sky{{0x1b, 0x20, 0x4d}, {0x53, 0x44, 0x84}, {0xc9, 0x7d, 0x8c}});
    if (kind == 1)
        stars(p, w, h * 0.45, 160, 5);
    const double disc = h * (kind == 0 ? 0.42 : 0.2);
    glow(p, {255, 240, 190, kind == 0 ? 200 : 110}, w * 0.74, disc, h * 0.4);
    pen::dot(p, {0xff, 0xf8, 0xdf}, w * 0.74, disc, h * 0.06);
    const QColor sand = kind == 0 ? QColor(0xe8, 0xa9, 0x5b) : QColor(0x7a, 0x55, 0x72);
    ridge(p, sand.lighter(122), w, h, h * 0.55, h * 0.06, 0, 2);
    ridge(p, sand.lighter(108), w, h, h * 0.66, h * 0.1, 0, 8);
    const double cx = w * 0.42;
    const double cy = h * 0.61;
    const QColor camel(0x4a, 0x2f, 0x2a);
    pen::dot(p, camel, cx, cy, h * 0.03, h * 0.018);
    pen::dot(p, camel, cx, cy - h * 0.016, h * 0.012, h * 0.014);
    pen::line(p, camel, h * 0.009,
        {{cx + h * 0.026, cy - h * 0.004}, {cx + h * 0.042, cy - h * 0.03}, {cx + h * 0.056, cy - h * 0.028}});
    for (const double leg : {-0.02, -0.01, 0.012, 0.022})
        pen::line(p, camel, h * 0.006, {{cx + h * leg, cy}, {cx + h * leg, cy + h * 0.042}});
    QPainterPath front;
    front.moveTo(0, h * 0.74);
    front.cubicTo(w * 0.3, h * 0.62, w * 0.42, h * 0.92, w * 0.66, h * 0.78);
    front.cubicTo(w * 0.8, h * 0.7, w * 0.92, h * 0.72, w, h * 0.7);
    front.lineTo(w, h);
    front.lineTo(0, h);
    pen::shape(p, sand, front);
    QPainterPath shade;
    shade.moveTo(w * 0.18, h);
    shade.cubicTo(w * 0.34, h * 0.84, w * 0.5, h * 0.9, w * 0.66, h * 0.78);
    shade.cubicTo(w * 0.62, h * 0.92, w * 0.7, h * 0.96, w * 0.74, h);
    pen::shape(p, sand.darker(124), shade);
}

void aurora(QPainter &p, double w, double h, int kind)
{
    sky(p, w, h, {{0x05, 0x0a, 0x24}, {0x0e, 0x24, 0x48}, {0x1c, 0x4a, 0x5c}});
    stars(p, w, h * 0.8, 260, 3 + quint64(kind));
    const std::array colors
        = {QColor(80, 255, 170), QColor(90, 220, 255), kind == 0 ? QColor(190, 110, 255) : QColor(255, 110, 170)};
    for (int band = 0; band < 3; ++band) {
        const double phase = band * 1.9 + kind * 1.3;
        for (double x = 0; x < w; x += 3) {
            const double base = h * (0.5 - 0.1 * band) + h * 0.09 * std::sin(x / w * 7 + phase)
                + h * 0.04 * std::sin(x / w * 17 + phase * 2);
            const double tall = h * (0.3 + 0.1 * std::sin(x / w * 23 + phase * 3));
            QColor color = colors[size_t(band)];
            const double strength = 0.5 + 0.5 * std::sin(x / w * 11 + phase * 1.7);
            QLinearGradient beam(0, base - tall, 0, base);
            color.setAlpha(0);
            beam.setColorAt(0, color);
            color.setAlpha(int(40 + 110 * strength));
            beam.setColorAt(0.85, color);
            color.setAlpha(0);
            beam.setColorAt(1, color);
            p.fillRect(QRectF(x, base - tall, 3, tall), beam);
        }
    }
    ridge(p, {0x14, 0x2a, 0x40}, w, h * 0.78, h * 0.7, h * 0.14, 0.7, 19 + quint64(kind));
    reflect(p, w, h, h * 0.76, {5, 15, 40, 110}, 2);
    SeedRandom random(13);
    for (int i = 0; i < 40; ++i)
        pine(p, {0x06, 0x10, 0x1c}, random.unit() * w, h * (0.98 + 0.05 * random.unit()),
            h * (0.1 + 0.16 * random.unit()));
    const double hut = w * 0.7;
    pen::box(p, {0x1a, 0x14, 0x1c}, hut, h * 0.84, w * 0.07, h * 0.08);
    pen::poly(p, {0x0e, 0x0c, 0x16},
        {{hut - w * 0.01, h * 0.845}, {hut + w * 0.035, h * 0.785}, {hut + w * 0.08, h * 0.845}});
    pen::box(p, {0xff, 0xc8, 0x6a}, hut + w * 0.022, h * 0.865, w * 0.018, h * 0.028);
    glow(p, {255, 200, 110, 90}, hut + w * 0.03, h * 0.88, h * 0.1);
}

void meadow(QPainter &p, double w, double h, int kind)
{
    sky(p, w, h * 0.7, {{0x3a, 0x97, 0xe8}, {0x8f, 0xcf, 0xf7}, {0xe3, 0xf6, 0xff}});
    for (int i = 0; i < 5; ++i)
        cloud(p, {255, 255, 255, 235}, w * (0.08 + 0.22 * i), h * (0.16 + 0.07 * (i * 3 % 4)),
            h * (0.28 + 0.12 * (i % 3)), quint64(80 + i + 5 * kind));
    ridge(p, {0x8f, 0xb8, 0xd9}, w, h, h * 0.55, h * 0.1, 0.4, 7 + quint64(kind));
    ridge(p, {0x9b, 0xcf, 0x74}, w, h, h * 0.64, h * 0.1, 0, 4 + quint64(kind));
    ridge(p, {0x6f, 0xb8, 0x52}, w, h, h * 0.75, h * 0.1, 0, 6);
    const double tx = w * (kind == 0 ? 0.7 : 0.26);
    pen::box(p, {0x6b, 0x4a, 0x33}, tx - h * 0.014, h * 0.52, h * 0.028, h * 0.24, 3);
    for (const QPointF puff : {QPointF(-0.09, 0.5), QPointF(0.08, 0.49), QPointF(0, 0.42), QPointF(-0.05, 0.43),
             QPointF(0.05, 0.44), QPointF(0, 0.51)})
        pen::dot(p, QColor(0x3f, 0x8f, 0x45).lighter(int(100 + (0.52 - puff.y()) * 260)), tx + puff.x() * h,
            puff.y() * h, h * 0.08);
    ridge(p, {0x55, 0xa2, 0x45}, w, h, h * 0.88, h * 0.06, 0, 21);
    SeedRandom random(30 + quint64(kind));
    const std::array petals
        = {QColor(0xff, 0xf3, 0xf0), QColor(0xff, 0xd8, 0x4d), QColor(0xf2, 0x6d, 0x7d), QColor(0xb8, 0x8a, 0xf0)};
    for (int i = 0; i < 260; ++i) {
        const double depth = random.unit();
        const double r = h * (0.003 + 0.008 * depth);
        const double x = random.unit() * w;
        const double y = h * (0.8 + 0.2 * depth);
        pen::line(p, {0x3d, 0x85, 0x3a}, r * 0.5, {{x, y}, {x, y + r * 4}});
        pen::dot(p, random.pick(petals), x, y, r);
    }
}

void panorama(QPainter &p, double w, double h, int)
{
    sky(p, w, h, {{0x54, 0x86, 0xc4}, {0xf2, 0xc6, 0xb0}, {0xff, 0xea, 0xcb}});
    glow(p, {255, 244, 210, 230}, w * 0.38, h * 0.42, h * 0.8);
    pen::dot(p, {0xff, 0xfa, 0xe6}, w * 0.38, h * 0.42, h * 0.06);
    for (int i = 0; i < 7; ++i)
        ridge(p, QColor::fromHslF(float(0.66 - 0.045 * i), float(0.22 + 0.03 * i), float(0.78 - 0.092 * i)), w, h,
            h * (0.46 + 0.075 * i), h * (0.2 - 0.012 * i), 0.7 - 0.1 * i, quint64(90 + i));
    SeedRandom random(8);
    for (int i = 0; i < 90; ++i)
        pine(p, {0x16, 0x26, 0x2c}, random.unit() * w, h * (0.97 + 0.06 * random.unit()),
            h * (0.1 + 0.18 * random.unit()));
    pen::poly(p, {0xff, 0x8a, 0x3c}, {{w * 0.802, h * 0.9}, {w * 0.812, h * 0.845}, {w * 0.822, h * 0.9}});
    pen::poly(p, {0x7a, 0x34, 0x18}, {{w * 0.8085, h * 0.9}, {w * 0.812, h * 0.865}, {w * 0.8155, h * 0.9}});
}

void waterfall(QPainter &p, double w, double h, int)
{
    sky(p, w, h, {{0x7f, 0xc4, 0xe8}, {0xcf, 0xee, 0xf2}, {0xe8, 0xf8, 0xf0}});
    SeedRandom random(17);
    for (int side = 0; side < 2; ++side) {
        for (int layer = 0; layer < 4; ++layer) {
            const double reach = w * (0.46 - 0.085 * layer);
            QPolygonF cliff{{side == 0 ? -2 : w + 2, h}, {side == 0 ? -2 : w + 2, h * (0.1 + 0.05 * layer)}};
            for (double y = h * (0.1 + 0.05 * layer); y <= h; y += h * 0.02) {
                const double x = reach * (0.82 + 0.2 * random.unit());
                cliff.append({side == 0 ? x : w - x, y});
            }
            pen::poly(p, QColor::fromHsl(100 + 12 * layer, 45, 118 - 20 * layer), cliff);
        }
    }
    QLinearGradient fall(0, h * 0.12, 0, h * 0.86);
    fall.setColorAt(0, {0xe9, 0xf8, 0xff});
    fall.setColorAt(1, {0xa9, 0xdc, 0xf0});
    p.setPen(Qt::NoPen);
    p.setBrush(fall);
    p.drawPolygon(QPolygonF{{w * 0.42, h * 0.11}, {w * 0.58, h * 0.11}, {w * 0.66, h * 0.87}, {w * 0.34, h * 0.87}});
    for (int i = 0; i < 60; ++i) {
        const double y = h * (0.12 + 0.6 * random.unit());
        const double spread = 0.08 + 0.08 * (y / h);
        const double x = w * (0.5 + (random.unit() - 0.5) * 2 * spread);
        pen::line(p, QColor(255, 255, 255, 170), w * 0.005,
            {{x, y}, {x + (x - w * 0.5) * 0.06, y + h * (0.04 + 0.08 * random.unit())}});
    }
    pen::dot(p, {0x3d, 0x9a, 0xb8}, w * 0.5, h * 0.95, w * 0.62, h * 0.08);
    for (int i = 0; i < 26; ++i)
        pen::dot(p, QColor(255, 255, 255, 120), w * (0.28 + 0.44 * random.unit()), h * (0.85 + 0.035 * random.unit()),
            w * (0.02 + 0.05 * random.unit()));
    for (int i = 0; i < 26; ++i)
        pine(p, QColor(0x24, 0x55, 0x3c).lighter(random.between(90, 130)),
            random.chance(0.5) ? w * 0.24 * random.unit() : w * (0.76 + 0.24 * random.unit()),
            h * (0.3 + 0.7 * random.unit()), h * (0.04 + 0.05 * random.unit()));
    pen::arc(p, QColor(255, 120, 120, 70), w * 0.02, w * 0.5, h * 0.88, w * 0.36, 20, 140);
    pen::arc(p, QColor(255, 220, 110, 70), w * 0.02, w * 0.5, h * 0.88, w * 0.34, 20, 140);
    pen::arc(p, QColor(120, 200, 255, 70), w * 0.02, w * 0.5, h * 0.88, w * 0.32, 20, 140);
}

} // namespace

bool drawLandscape(QPainter &p, QStringView name, double w, double h)
{
    constexpr std::array<std::pair<QStringView, void (*)(QPainter &, double, double, int)>, 9> kScenes
        = {{{u"lighthouse-dusk", lighthouseDusk}, {u"sunset-sea", sunsetSea}, {u"dawn-lake", dawnLake},
            {u"snow-peaks", snowPeaks}, {u"dunes", dunes}, {u"aurora", aurora}, {u"meadow-noon", meadow},
            {u"ridge-panorama", panorama}, {u"waterfall-tall", waterfall}}};
    for (const auto &[known, draw] : kScenes) {
        if (name.startsWith(known)) {
            draw(p, w, h, name.endsWith(u"-2") ? 1 : 0);
            return true;
        }
    }
    return false;
}

} // namespace chat::sandbox

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/drawing.h"
#include "app/sandbox/seed/seedscenes.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace chat::sandbox {

namespace {

using namespace pen;
using scene::glow;

void lantern(QPainter &p)
{
    glow(p, {255, 200, 90, 190}, 64, 70, 62);
    line(p, {0x8a, 0x3a, 0x2c}, 4, {{64, 8}, {64, 26}});
    box(p, {0x8a, 0x3a, 0x2c}, 46, 24, 36, 10, 4);
    QPainterPath paper;
    paper.addEllipse(QPointF(64, 68), 40, 36);
    shape(p, {0xf0, 0x5a, 0x3c}, paper);
    dot(p, {0xff, 0x9a, 0x4d}, 64, 68, 26, 34);
    dot(p, {0xff, 0xd5, 0x7a}, 64, 68, 12, 32);
    box(p, {0x8a, 0x3a, 0x2c}, 46, 100, 36, 9, 4);
    line(p, {0xff, 0xd5, 0x7a}, 3.4, {{56, 110}, {56, 124}});
    line(p, {0xff, 0xd5, 0x7a}, 3.4, {{64, 110}, {64, 127}});
    line(p, {0xff, 0xd5, 0x7a}, 3.4, {{72, 110}, {72, 124}});
    smile(p, 64, 64, 0.9);
}

void boat(QPainter &p)
{
    poly(p, {0xff, 0xff, 0xff}, {{60, 18}, {60, 84}, {22, 84}});
    poly(p, {0xf9, 0xe3, 0xc4}, {{66, 30}, {66, 84}, {98, 84}});
    line(p, {0x6a, 0x45, 0x30}, 4, {{63, 14}, {63, 90}});
    QPainterPath hull;
    hull.moveTo(18, 88);
    hull.lineTo(110, 88);
    hull.quadTo(100, 110, 84, 110);
    hull.lineTo(42, 110);
    hull.quadTo(26, 110, 18, 88);
    shape(p, {0xb8, 0x4a, 0x3c}, hull);
    QPainterPath sea;
    sea.moveTo(-4, 132);
    sea.lineTo(-4, 108);
    sea.cubicTo(30, 98, 40, 118, 64, 108);
    sea.cubicTo(90, 98, 100, 118, 132, 106);
    sea.lineTo(132, 132);
    shape(p, {0x3c, 0x8f, 0xb8}, sea);
}

void cup(QPainter &p)
{
    for (const double x : {50.0, 64.0, 78.0}) {
        QPainterPath steam;
        steam.moveTo(x, 44);
        steam.cubicTo(x - 8, 36, x + 8, 28, x, 18);
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(QColor(255, 255, 255, 190), 4, Qt::SolidLine, Qt::RoundCap));
        p.drawPath(steam);
    }
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(QColor(0xf6, 0xee, 0xe2), 8));
    p.drawEllipse(QPointF(96, 76), 13, 13);
    box(p, {0xf6, 0xee, 0xe2}, 30, 52, 66, 54, 20);
    box(p, {0xf6, 0xee, 0xe2}, 30, 52, 66, 26, 4);
    dot(p, {0x6b, 0x43, 0x2b}, 63, 54, 30, 6);
    smile(p, 63, 76);
}

void bun(QPainter &p)
{
    QPainterPath path;
    path.moveTo(20, 88);
    path.cubicTo(20, 40, 50, 34, 62, 22);
    path.cubicTo(76, 34, 108, 40, 108, 88);
    path.cubicTo(108, 110, 20, 110, 20, 88);
    shape(p, {0xff, 0xf6, 0xe6}, path);
    for (const double x : {44.0, 56.0, 72.0, 84.0})
        line(p, {0xe3, 0xcf, 0xb2}, 2.6, {{62 + (x - 63) * 0.3, 32}, {62 + (x - 63) * 0.75, 46}, {x, 56}});
    smile(p, 64, 78);
}

void onigiri(QPainter &p)
{
    QPainterPath path;
    path.moveTo(64, 20);
    path.cubicTo(78, 20, 112, 84, 108, 98);
    path.cubicTo(104, 110, 24, 110, 20, 98);
    path.cubicTo(16, 84, 50, 20, 64, 20);
    shape(p, {0xfc, 0xfb, 0xf6}, path);
    box(p, {0x2c, 0x42, 0x38}, 46, 78, 36, 29, 3);
    smile(p, 64, 62);
}

void camera(QPainter &p)
{
    box(p, {0x3c, 0x42, 0x52}, 46, 30, 36, 18, 6);
    box(p, {0x4b, 0x52, 0x66}, 18, 42, 92, 62, 12);
    box(p, {0x2f, 0x34, 0x42}, 18, 58, 92, 30);
    dot(p, {0xd8, 0xdd, 0xe6}, 64, 73, 27);
    dot(p, {0x26, 0x2a, 0x38}, 64, 73, 22);
    dot(p, {0x4f, 0x8f, 0xd6}, 64, 73, 13);
    dot(p, {0xc9, 0xe6, 0xff}, 58, 67, 5);
    dot(p, {0xf4, 0x5b, 0x5b}, 97, 50, 4);
}

void noteScene(QPainter &p)
{
    dot(p, Qt::white, 42, 94, 16, 13);
    dot(p, Qt::white, 90, 84, 16, 13);
    line(p, Qt::white, 7, {{55, 92}, {55, 36}, {103, 26}, {103, 82}});
    poly(p, Qt::white, {{52, 34}, {106, 23}, {106, 40}, {52, 52}});
}

void coin(QPainter &p)
{
    dot(p, {0xb7, 0x8a, 0x2a}, 64, 66, 42);
    dot(p, {0xf0, 0xc2, 0x4b}, 64, 62, 42);
    dot(p, {0xd9, 0xa5, 0x35}, 64, 62, 32);
    dot(p, {0xf0, 0xc2, 0x4b}, 64, 62, 28);
    line(p, {0xb7, 0x8a, 0x2a}, 6, {{52, 46}, {64, 62}, {76, 46}});
    line(p, {0xb7, 0x8a, 0x2a}, 6, {{64, 62}, {64, 82}});
    line(p, {0xb7, 0x8a, 0x2a}, 5, {{52, 66}, {76, 66}});
}

void robot(QPainter &p, const QColor &metal, const QColor &light)
{
    line(p, metal.darker(130), 4, {{64, 36}, {64, 20}});
    dot(p, light, 64, 17, 7);
    box(p, metal.darker(120), 14, 60, 12, 28, 5);
    box(p, metal.darker(120), 102, 60, 12, 28, 5);
    box(p, metal, 24, 36, 80, 72, 18);
    box(p, {0x26, 0x2e, 0x3d}, 34, 50, 60, 36, 12);
    dot(p, light, 50, 67, 6.4);
    dot(p, light, 78, 67, 6.4);
    arc(p, light, 3.4, 64, 72, 8, 205, 130);
    for (const double x : {50.0, 60.0, 70.0})
        box(p, metal.darker(125), x, 94, 6, 7, 2);
}
void robotGrey(QPainter &p)
{
    robot(p, {0xb9, 0xc2, 0xcc}, {0xff, 0xc8, 0x4d});
}
void robotBlue(QPainter &p)
{
    robot(p, {0x5b, 0x7f, 0xd6}, {0x7d, 0xf0, 0xd0});
}

void lighthouseScene(QPainter &p)
{
    glow(p, {255, 236, 160, 150}, 64, 34, 50);
    poly(p, {255, 240, 180, 90}, {{64, 34}, {132, 12}, {132, 56}});
    poly(p, {255, 240, 180, 90}, {{64, 34}, {-4, 12}, {-4, 56}});
    dot(p, {0x26, 0x2f, 0x52}, 64, 130, 62, 26);
    poly(p, {0xfb, 0xf6, 0xee}, {{52, 44}, {76, 44}, {84, 112}, {44, 112}});
    poly(p, {0xe2, 0x4f, 0x43}, {{50.6, 56}, {77.4, 56}, {79.2, 71}, {48.8, 71}});
    poly(p, {0xe2, 0x4f, 0x43}, {{47.2, 85}, {80.8, 85}, {82.6, 100}, {45.4, 100}});
    box(p, {0x33, 0x3b, 0x5e}, 46, 40, 36, 6, 2);
    box(p, {0xff, 0xe9, 0x9a}, 54, 26, 20, 15, 2);
    poly(p, {0xe2, 0x4f, 0x43}, {{50, 27}, {64, 12}, {78, 27}});
}

void workshop(QPainter &p)
{
    p.save();
    p.translate(64, 64);
    for (int i = 0; i < 8; ++i) {
        p.rotate(45);
        box(p, {0xf2, 0xa9, 0x3b}, -9, -52, 18, 24, 4);
    }
    p.restore();
    dot(p, {0xf2, 0xa9, 0x3b}, 64, 64, 38);
    dot(p, {0x24, 0x2d, 0x42}, 64, 64, 25);
    dot(p, {0x7d, 0xf0, 0xd0}, 55, 61, 5);
    dot(p, {0x7d, 0xf0, 0xd0}, 73, 61, 5);
    arc(p, {0x7d, 0xf0, 0xd0}, 3.6, 64, 66, 9, 205, 130);
}

void friends(QPainter &p)
{
    QPainterPath pad;
    pad.moveTo(34, 42);
    pad.cubicTo(50, 36, 78, 36, 94, 42);
    pad.cubicTo(116, 50, 124, 100, 106, 104);
    pad.cubicTo(94, 106, 88, 88, 78, 88);
    pad.lineTo(50, 88);
    pad.cubicTo(40, 88, 34, 106, 22, 104);
    pad.cubicTo(4, 100, 12, 50, 34, 42);
    shape(p, {0xfb, 0xfa, 0xf4}, pad);
    box(p, {0x3d, 0x45, 0x57}, 30, 60, 26, 8, 3);
    box(p, {0x3d, 0x45, 0x57}, 39, 51, 8, 26, 3);
    dot(p, {0xf2, 0x5f, 0x5c}, 96, 64, 5.4);
    dot(p, {0xf7, 0xc5, 0x4a}, 84, 54, 5.4);
    dot(p, {0x4f, 0xa9, 0xe8}, 84, 74, 5.4);
    dot(p, {0x70, 0xc1, 0x5f}, 73, 64, 5.4);
}

void slipper(QPainter &p)
{
    p.save();
    p.translate(64, 70);
    p.rotate(-24);
    box(p, {0xe9, 0xb2, 0x6a}, -44, -20, 88, 40, 20);
    box(p, {0xf6, 0xd3, 0x9a}, -38, -14, 76, 28, 14);
    box(p, {0x4f, 0xa3, 0xd9}, 4, -22, 22, 44, 8);
    p.restore();
    poly(p, Qt::white, {{30, 48}, {8, 22}, {52, 34}});
    poly(p, {0xdf, 0xee, 0xf8}, {{34, 50}, {20, 40}, {48, 38}});
}

} // namespace

bool drawThing(QPainter &p, QStringView name)
{
    constexpr std::array<std::pair<QStringView, void (*)(QPainter &)>, 14> kThings = {{{u"lantern", lantern},
        {u"boat", boat}, {u"cup", cup}, {u"bun", bun}, {u"onigiri", onigiri}, {u"camera", camera}, {u"note", noteScene},
        {u"coin", coin}, {u"robot-grey", robotGrey}, {u"robot-blue", robotBlue}, {u"lighthouse", lighthouseScene},
        {u"workshop", workshop}, {u"friends", friends}, {u"slipper", slipper}}};
    for (const auto &[known, draw] : kThings) {
        if (known == name) {
            draw(p);
            return true;
        }
    }
    return drawNature(p, name);
}

} // namespace chat::sandbox

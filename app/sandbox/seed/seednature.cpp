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

void sun(QPainter &p)
{
    for (int i = 0; i < 12; ++i) {
        p.save();
        p.translate(64, 64);
        p.rotate(i * 30);
        box(p, {0xff, 0xd7, 0x4d}, -5, -56, 10, 20, 5);
        p.restore();
    }
    dot(p, {0xff, 0xd7, 0x4d}, 64, 64, 33);
    dot(p, {0xff, 0xe5, 0x83}, 58, 56, 20);
    smile(p, 64, 62);
}

void moon(QPainter &p)
{
    glow(p, {255, 245, 200, 120}, 66, 50, 56);
    QPainterPath disc;
    disc.addEllipse(QPointF(66, 50), 32, 32);
    QPainterPath cut;
    cut.addEllipse(QPointF(82, 42), 28, 28);
    shape(p, {0xff, 0xf0, 0xb8}, disc.subtracted(cut));
    poly(p, {0x27, 0x3a, 0x5e}, {{-4, 128}, {36, 72}, {58, 98}, {86, 64}, {132, 128}});
    poly(p, {0x1b, 0x28, 0x45}, {{-4, 128}, {20, 100}, {52, 120}, {96, 92}, {132, 128}});
    for (const QPointF star : {QPointF(24, 26), QPointF(104, 24), QPointF(96, 56), QPointF(14, 58), QPointF(48, 16)})
        dot(p, {0xff, 0xf7, 0xdc}, star.x(), star.y(), 1.8);
}

void orange(QPainter &p)
{
    dot(p, {0xf5, 0x8b, 0x1f}, 64, 72, 42, 39);
    dot(p, {0xff, 0xa9, 0x42}, 52, 60, 22, 18);
    dot(p, {0x4d, 0x9a, 0x3e}, 78, 28, 18, 9);
    line(p, {0x6a, 0x4a, 0x2a}, 5, {{62, 36}, {64, 22}});
    smile(p, 64, 72);
}

void lime(QPainter &p)
{
    dot(p, {0x5f, 0xa8, 0x2e}, 64, 64, 46);
    dot(p, {0xf3, 0xf8, 0xd8}, 64, 64, 40);
    for (int i = 0; i < 8; ++i) {
        QPainterPath slice;
        slice.moveTo(64, 64);
        slice.arcTo(QRectF(29, 29, 70, 70), i * 45 + 4, 37);
        slice.closeSubpath();
        shape(p, {0xa9, 0xd6, 0x4e}, slice);
    }
    dot(p, {0xf3, 0xf8, 0xd8}, 64, 64, 5);
}

void rain(QPainter &p)
{
    for (const QPointF drop :
        {QPointF(36, 94), QPointF(58, 108), QPointF(80, 94), QPointF(98, 110), QPointF(22, 114)}) {
        QPainterPath path;
        path.moveTo(drop.x(), drop.y() - 13);
        path.quadTo(drop.x() + 9, drop.y() + 2, drop.x(), drop.y() + 7);
        path.quadTo(drop.x() - 9, drop.y() + 2, drop.x(), drop.y() - 13);
        shape(p, {0x7f, 0xd0, 0xff}, path);
    }
    dot(p, {0xf4, 0xf8, 0xfc}, 40, 60, 24, 21);
    dot(p, {0xf4, 0xf8, 0xfc}, 66, 48, 30, 27);
    dot(p, {0xf4, 0xf8, 0xfc}, 94, 62, 22, 19);
    box(p, {0xf4, 0xf8, 0xfc}, 30, 56, 74, 25, 12);
    smile(p, 66, 58, 0.9);
}

void leaf(QPainter &p)
{
    QPainterPath path;
    path.moveTo(26, 106);
    path.quadTo(14, 36, 104, 22);
    path.quadTo(112, 100, 40, 102);
    path.closeSubpath();
    shape(p, {0x4f, 0xa0, 0x5a}, path);
    line(p, {0xcf, 0xe8, 0xb8}, 4, {{22, 112}, {52, 76}, {90, 38}});
    line(p, {0xcf, 0xe8, 0xb8}, 2.6, {{52, 76}, {50, 52}});
    line(p, {0xcf, 0xe8, 0xb8}, 2.6, {{66, 62}, {88, 68}});
}

void tree(QPainter &p)
{
    dot(p, {0x7c, 0xb8, 0x62}, 64, 132, 70, 28);
    box(p, {0x7d, 0x55, 0x38}, 57, 74, 14, 40, 4);
    dot(p, {0x3f, 0x8f, 0x4f}, 44, 64, 26);
    dot(p, {0x3f, 0x8f, 0x4f}, 84, 64, 26);
    dot(p, {0x55, 0xa8, 0x5e}, 64, 44, 30);
    dot(p, {0x55, 0xa8, 0x5e}, 62, 66, 26);
    smile(p, 64, 54, 0.85);
}

void wave(QPainter &p)
{
    dot(p, {0xff, 0xf0, 0xc9}, 92, 36, 18);
    QPainterPath back;
    back.moveTo(-4, 132);
    back.lineTo(-4, 84);
    back.cubicTo(16, 24, 74, 22, 88, 58);
    back.cubicTo(72, 46, 58, 58, 62, 74);
    back.cubicTo(70, 92, 106, 88, 132, 78);
    back.lineTo(132, 132);
    shape(p, {0x2f, 0x7f, 0xc4}, back);
    QPainterPath front;
    front.moveTo(-4, 132);
    front.lineTo(-4, 104);
    front.cubicTo(30, 88, 60, 116, 132, 98);
    front.lineTo(132, 132);
    shape(p, {0x1f, 0x60, 0xa3}, front);
    for (const QPointF foam : {QPointF(88, 60), QPointF(80, 53), QPointF(70, 50), QPointF(62, 56), QPointF(59, 66)})
        dot(p, {0xf4, 0xfb, 0xff}, foam.x(), foam.y(), 6);
}

void cactus(QPainter &p)
{
    const QColor green(0x4f, 0xa3, 0x62);
    box(p, green, 46, 26, 36, 74, 18);
    box(p, green, 22, 52, 16, 30, 8);
    box(p, green, 22, 68, 34, 14, 7);
    box(p, green, 92, 42, 16, 34, 8);
    box(p, green, 74, 62, 34, 14, 7);
    for (const QPointF spike : {QPointF(54, 40), QPointF(74, 44), QPointF(56, 88), QPointF(72, 84), QPointF(64, 36)})
        line(p, {0xe6, 0xf5, 0xd6}, 2.2, {spike, spike + QPointF(0, 5)});
    dot(p, {0xf4, 0x7f, 0xa5}, 64, 24, 9);
    dot(p, {0xff, 0xe0, 0x7a}, 64, 24, 4);
    poly(p, {0xc9, 0x6b, 0x43}, {{36, 98}, {92, 98}, {84, 126}, {44, 126}});
    box(p, {0xda, 0x7d, 0x52}, 32, 92, 64, 12, 4);
    smile(p, 64, 62, 0.8);
}

void mountain(QPainter &p)
{
    dot(p, {0xff, 0xf1, 0xd0}, 92, 40, 18);
    poly(p, {0x7a, 0x6a, 0x9c}, {{-10, 128}, {48, 34}, {106, 128}});
    poly(p, {0xfb, 0xf8, 0xff}, {{48, 34}, {32, 60}, {42, 56}, {50, 66}, {58, 55}, {66, 62}});
    poly(p, {0x58, 0x4c, 0x7d}, {{40, 128}, {92, 66}, {140, 128}});
    poly(p, {0x3d, 0x37, 0x5c}, {{-4, 128}, {24, 104}, {64, 118}, {132, 108}, {132, 128}});
}

void stones(QPainter &p)
{
    dot(p, {0x6d, 0x76, 0x80}, 64, 100, 44, 17);
    dot(p, {0x8b, 0x94, 0x9e}, 62, 72, 33, 15);
    dot(p, {0xab, 0xb3, 0xbb}, 66, 47, 23, 13);
    dot(p, {0xff, 0xff, 0xff, 60}, 56, 43, 10, 4);
    smile(p, 62, 70, 0.7);
}

void planet(QPainter &p)
{
    for (const QPointF star :
        {QPointF(18, 24), QPointF(108, 30), QPointF(100, 104), QPointF(22, 100), QPointF(60, 14), QPointF(116, 70)})
        dot(p, {0xff, 0xf7, 0xdc}, star.x(), star.y(), 2);
    p.save();
    p.translate(64, 66);
    p.rotate(-20);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(QColor(0xf2, 0xd0, 0x8a), 7));
    p.drawArc(QRectF(-54, -16, 108, 32), 0, 180 * 16);
    dot(p, {0xe8, 0x7d, 0x5c}, 0, 0, 34);
    p.setClipRect(QRectF(-40, -40, 80, 80));
    box(p, {0xf3, 0xa5, 0x7c}, -32, -16, 62, 8, 4);
    box(p, {0xc9, 0x5f, 0x4c}, -26, 14, 48, 7, 3);
    p.setClipping(false);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(QColor(0xf2, 0xd0, 0x8a), 7));
    p.drawArc(QRectF(-54, -16, 108, 32), 180 * 16, 180 * 16);
    p.restore();
}

void coconut(QPainter &p)
{
    dot(p, {0x6b, 0x47, 0x30}, 64, 72, 44, 40);
    dot(p, {0xfb, 0xf7, 0xee}, 64, 58, 38, 22);
    dot(p, {0xdd, 0xee, 0xf0}, 64, 60, 28, 14);
    line(p, {0xf2, 0x6d, 0x7d}, 6, {{74, 60}, {88, 14}, {102, 10}});
    dot(p, {0xf7, 0xa1, 0xc4}, 42, 42, 10);
    dot(p, {0xff, 0xe0, 0x7a}, 42, 42, 4);
    smile(p, 64, 90, 0.8);
}

void mushroomScene(QPainter &p)
{
    box(p, {0xf7, 0xea, 0xd4}, 44, 62, 40, 48, 16);
    QPainterPath cap;
    cap.moveTo(12, 70);
    cap.cubicTo(12, 4, 116, 4, 116, 70);
    cap.cubicTo(96, 80, 32, 80, 12, 70);
    shape(p, {0xd9, 0x3f, 0x3f}, cap);
    dot(p, {0xff, 0xf4, 0xec}, 44, 44, 10);
    dot(p, {0xff, 0xf4, 0xec}, 78, 34, 8);
    dot(p, {0xff, 0xf4, 0xec}, 92, 58, 7);
    dot(p, {0xff, 0xf4, 0xec}, 62, 60, 6);
    smile(p, 64, 88, 0.75);
}

} // namespace

bool drawNature(QPainter &p, QStringView name)
{
    constexpr std::array<std::pair<QStringView, void (*)(QPainter &)>, 14> kThings
        = {{{u"sun", sun}, {u"moon", moon}, {u"orange", orange}, {u"lime", lime}, {u"rain", rain}, {u"leaf", leaf},
            {u"tree", tree}, {u"wave", wave}, {u"cactus", cactus}, {u"mountain", mountain}, {u"stones", stones},
            {u"planet", planet}, {u"coconut", coconut}, {u"mushroom", mushroomScene}}};
    for (const auto &[known, draw] : kThings) {
        if (known == name) {
            draw(p);
            return true;
        }
    }
    return false;
}

} // namespace chat::sandbox

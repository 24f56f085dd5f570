// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/drawing.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace chat::sandbox {

namespace {

using namespace pen;

enum class Hair { Long, Bob, Short, Curly, Scarf };

struct Look
{
    QStringView name;
    QRgb skin;
    QRgb hair;
    QRgb shirt;
    Hair style;
    bool glasses;
};

constexpr std::array kLooks = {
    Look{u"girl-red", 0xffffe0c8, 0xffc8452f, 0xff3b7d6e, Hair::Long, false},
    Look{u"girl-dark", 0xffb97a4e, 0xff2a1d1a, 0xffe0a526, Hair::Long, false},
    Look{u"girl-bob", 0xffffe3cf, 0xff2c2a38, 0xff7f6bd1, Hair::Bob, false},
    Look{u"girl-scarf", 0xfff1cda8, 0xff2f8f9d, 0xffe36f5c, Hair::Scarf, false},
    Look{u"boy-glasses", 0xffffdcc0, 0xff7a5230, 0xff4a73c9, Hair::Short, true},
    Look{u"boy-curly", 0xffd79a68, 0xff352420, 0xff4d9a5a, Hair::Curly, false},
};

void backHair(QPainter &p, const Look &look)
{
    if (look.style == Hair::Long) {
        box(p, QColor(look.hair), 24, 34, 80, 84, 36);
    } else if (look.style == Hair::Bob) {
        box(p, QColor(look.hair), 19, 26, 90, 76, 30);
    } else if (look.style == Hair::Scarf) {
        dot(p, QColor(look.hair), 64, 66, 44, 48);
        dot(p, QColor(look.hair).darker(112), 64, 108, 34, 18);
    }
}

void frontHair(QPainter &p, const Look &look)
{
    const QColor hair(look.hair);
    QPainterPath path;
    switch (look.style) {
    case Hair::Long:
        path.moveTo(28, 70);
        path.quadTo(26, 22, 64, 22);
        path.quadTo(102, 22, 100, 70);
        path.quadTo(92, 50, 76, 42);
        path.quadTo(56, 56, 34, 54);
        path.quadTo(30, 60, 28, 70);
        break;
    case Hair::Bob:
        path.moveTo(28, 58);
        path.quadTo(28, 20, 64, 20);
        path.quadTo(100, 20, 100, 58);
        path.quadTo(64, 46, 28, 58);
        break;
    case Hair::Short:
        path.moveTo(31, 62);
        path.quadTo(24, 26, 60, 22);
        path.quadTo(96, 16, 98, 60);
        path.quadTo(92, 46, 84, 44);
        path.quadTo(58, 46, 46, 38);
        path.quadTo(38, 48, 31, 62);
        break;
    case Hair::Curly:
        for (int i = 0; i < 9; ++i)
            dot(p, hair, 64 + 33 * std::cos(3.3 + i * 0.36), 56 + 30 * std::sin(3.3 + i * 0.36), 13);
        dot(p, hair, 64, 34, 24, 12);
        return;
    case Hair::Scarf:
        path.addEllipse(QPointF(64, 66), 44, 46);
        path.addEllipse(QPointF(64, 73), 29, 33);
        break;
    }
    shape(p, hair, path);
}

} // namespace

bool drawFace(QPainter &p, QStringView name)
{
    const auto look = std::ranges::find_if(kLooks, [name](const Look &known) { return known.name == name; });
    if (look == kLooks.end())
        return false;
    const QColor ink(0x3a, 0x2c, 0x2c);
    const QColor skin(look->skin);
    backHair(p, *look);
    dot(p, QColor(look->shirt), 64, 138, 50, 34);
    box(p, skin.darker(108), 53, 90, 22, 26, 8);
    dot(p, skin, 64, 72, 34, 37);
    if (look->style != Hair::Scarf) {
        dot(p, skin, 30, 74, 6, 8);
        dot(p, skin, 98, 74, 6, 8);
    }
    frontHair(p, *look);
    for (const double x : {50.0, 78.0}) {
        dot(p, ink, x, 73, 4, 5);
        dot(p, Qt::white, x + 1.3, 71.2, 1.4);
        arc(p, ink, 2.4, x, 68, 7, 50, 80);
    }
    dot(p, QColor(255, 120, 110, 90), 42, 84, 7, 4.5);
    dot(p, QColor(255, 120, 110, 90), 86, 84, 7, 4.5);
    arc(p, ink, 3, 64, 84, 9, 205, 130);
    if (look->glasses) {
        p.setBrush(QColor(255, 255, 255, 60));
        p.setPen(QPen(ink, 3));
        p.drawEllipse(QPointF(50, 73), 12, 12);
        p.drawEllipse(QPointF(78, 73), 12, 12);
        line(p, ink, 3, {{62, 72}, {66, 72}});
    }
    return true;
}

} // namespace chat::sandbox

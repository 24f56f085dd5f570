// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/drawing.h"
#include "app/sandbox/seed/seedcast.h"
#include "app/sandbox/seed/seedrandom.h"
#include "app/sandbox/seed/seedscenes.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace chat::sandbox {

namespace {

using namespace pen;

const QColor kNight(0x22, 0x27, 0x33);
const QColor kGrid(255, 255, 255, 26);
const QColor kLabel(0xa9, 0xb2, 0xc3);
constexpr std::array kHues
    = {0xff6cbf00, 0xff33aaff, 0xffff8f19, 0xfff765a5, 0xff9557fe, 0xff2ec4b6, 0xffffd166, 0xffff4d42};

void panel(QPainter &p, double w, double h, const char *title)
{
    box(p, kNight, 0, 0, w, h, 14);
    tiny(p, Qt::white, 28, 26, 4, title);
}

void dpsChart(QPainter &p, double w, double h)
{
    panel(p, w, h, "DAMAGE - WIPE 7");
    SeedRandom random(4);
    double share = 1.0;
    for (int row = 0; row < 8; ++row) {
        const double y = 76 + row * (h - 96) / 8;
        const QColor color = QColor::fromRgb(QRgb(kHues[size_t(row)]));
        p.save();
        p.setClipRect(QRectF(28, y, 40, 40));
        p.translate(28, y);
        p.scale(40.0 / 128, 40.0 / 128);
        box(p, color.darker(150), 0, 0, 128, 128, 20);
        const QString figure = QString::fromLatin1(seedCast()[size_t(4 + row)].figure);
        (void)(drawAnimal(p, figure) || drawThing(p, figure) || drawFace(p, figure));
        p.restore();
        box(p, QColor(255, 255, 255, 14), 84, y + 6, w - 220, 28, 6);
        box(p, color, 84, y + 6, (w - 220) * share, 28, 6);
        tiny(p, kLabel, w - 118, y + 13, 3, QByteArray::number(int(1204 * share)).append('K').constData());
        share *= 0.84 + 0.12 * random.unit();
    }
}

void farmChart(QPainter &p, double w, double h)
{
    panel(p, w, h, "ITEMS PER HOUR");
    const std::array values = {0.34, 0.52, 0.93, 0.61, 0.2};
    for (int i = 0; i <= 5; ++i) {
        const double y = h - 62 - i * (h - 150) / 5;
        line(p, kGrid, 1.5, {{80, y}, {w - 30, y}});
        tiny(p, kLabel, 26, y - 6, 2.6, QByteArray::number(i * 400).constData());
    }
    for (int i = 0; i < 5; ++i) {
        const double x = 112 + i * (w - 160) / 5;
        const double tall = values[size_t(i)] * (h - 150);
        const QColor color = QColor::fromRgb(QRgb(kHues[size_t(i)]));
        box(p, i == 2 ? color.lighter(118) : color, x, h - 62 - tall, 74, tall, 6);
        tiny(p, kLabel, x + 30, h - 42, 4, QByteArray(1, char('A' + i)).constData());
        tiny(p, Qt::white, x + 12, h - 86 - tall, 3, QByteArray::number(int(values[size_t(i)] * 2000)).constData());
    }
}

void latencyChart(QPainter &p, double w, double h)
{
    panel(p, w, h, "GATEWAY LATENCY MS - 14 DAYS");
    for (int i = 0; i <= 4; ++i) {
        const double y = h - 54 - i * (h - 140) / 4;
        line(p, kGrid, 1.5, {{76, y}, {w - 28, y}});
        tiny(p, kLabel, 26, y - 6, 2.6, QByteArray::number(i * 50).constData());
    }
    const std::array inks = {QColor(0x33, 0xaa, 0xff), QColor(0xff, 0x8f, 0x19)};
    for (size_t series = 0; series < 2; ++series) {
        SeedRandom random(7 + series);
        QPolygonF curve;
        for (int i = 0; i <= 140; ++i) {
            const double day = i / 10.0;
            double value = (series == 0 ? 22 : 48) + 14 * random.unit() + 8 * std::sin(day * 6.2832);
            if (day > 7 && series == 1)
                value *= 0.62; // after the change
            if (std::abs(day - 9) < 0.25)
                value += 120 - 400 * std::abs(day - 9);
            curve.append({80 + (w - 112) * i / 140, h - 54 - value / 200 * (h - 140)});
        }
        QPolygonF area = curve;
        area << QPointF(w - 32, h - 54) << QPointF(80, h - 54);
        QColor fill = inks[series];
        fill.setAlpha(40);
        poly(p, fill, area);
        line(p, inks[series], 2.6, curve);
    }
    for (int day = 0; day <= 14; day += 2)
        tiny(p, kLabel, 76 + (w - 112) * day / 14, h - 36, 2.6, QByteArray::number(day).constData());
    dot(p, inks[0], w - 210, 38, 7);
    tiny(p, kLabel, w - 196, 31, 3, "P50");
    dot(p, inks[1], w - 120, 38, 7);
    tiny(p, kLabel, w - 106, 31, 3, "P99");
}

void arenaMap(QPainter &p, double w, double h)
{
    p.fillRect(QRectF(0, 0, w, h), QColor(0x1d, 0x20, 0x2b));
    const double c = w / 2;
    dot(p, {0x3a, 0x40, 0x52}, c, c, w * 0.46);
    dot(p, {0x4a, 0x52, 0x68}, c, c, w * 0.44);
    for (const double r : {0.12, 0.23, 0.34}) {
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(QColor(255, 255, 255, 40), 2));
        p.drawEllipse(QPointF(c, c), w * r, w * r);
    }
    for (int i = 0; i < 8; ++i) {
        const double turn = i * 0.7854;
        line(p, QColor(255, 255, 255, 26), 2, {{c, c}, {c + w * 0.44 * std::cos(turn), c + w * 0.44 * std::sin(turn)}});
    }
    p.save();
    p.translate(c - 64, c - 70);
    (void)drawAnimal(p, u"whale");
    p.restore();
    for (int i = 0; i < 6; ++i) {
        const double turn = 0.5 + i * 1.0472;
        dot(p, {0x33, 0xaa, 0xff}, c + w * 0.34 * std::cos(turn), c + w * 0.34 * std::sin(turn), 17);
        tiny(p, Qt::white, c + w * 0.34 * std::cos(turn) - 5, c + w * 0.34 * std::sin(turn) - 8, 3.4,
            QByteArray::number(i + 1).constData());
    }
    for (const double turn : {0.2, 1.4, 2.5, 3.9}) {
        dot(p, {0xff, 0x4d, 0x42}, c + w * 0.21 * std::cos(turn), c + w * 0.21 * std::sin(turn), 15);
        tiny(p, Qt::white, c + w * 0.21 * std::cos(turn) - 5, c + w * 0.21 * std::sin(turn) - 8, 3.4, "M");
    }
    for (const double y : {0.1, 0.9}) {
        poly(p, {0xff, 0xd1, 0x66}, {{c, h * y - 24}, {c + 24, h * y}, {c, h * y + 24}, {c - 24, h * y}});
        tiny(p, kNight, c - 6, h * y - 9, 4, y < 0.5 ? "N" : "S");
    }
    arc(p, {0xff, 0xd1, 0x66}, 6, c, c, w * 0.4, 100, 150);
    const double ax = c + w * 0.4 * std::cos(4.363);
    const double ay = c - w * 0.4 * std::sin(4.363);
    poly(p, {0xff, 0xd1, 0x66}, {{ax + 18, ay + 8}, {ax - 14, ay - 16}, {ax - 14, ay + 18}});
    poly(p, QColor(255, 77, 66, 70),
        {{c, c}, {c + w * 0.44 * std::cos(2.9), c + w * 0.44 * std::sin(2.9)},
            {c + w * 0.44 * std::cos(3.5), c + w * 0.44 * std::sin(3.5)}});
    tiny(p, Qt::white, 26, 26, 5, "P2");
    tiny(p, kLabel, 26, h - 44, 3, "FIRE! KEEP OUT");
}

void coast(QPainter &p, const QColor &color, double x, double y, double r, double grow, quint64 seed)
{
    SeedRandom random(seed);
    std::array<double, 5> phase{};
    for (double &part : phase)
        part = random.unit() * 6.2832;
    QPolygonF outline;
    for (int i = 0; i < 160; ++i) {
        const double turn = i * 6.2832 / 160;
        double radius = r;
        for (size_t wave = 0; wave < phase.size(); ++wave)
            radius += r * 0.22 / double(wave + 1) * std::sin(turn * double(wave + 2) + phase[wave]);
        outline.append({x + (radius + grow) * 1.35 * std::cos(turn), y + (radius + grow) * std::sin(turn)});
    }
    poly(p, color, outline);
}

void islandMap(QPainter &p, double w, double h)
{
    p.fillRect(QRectF(0, 0, w, h), QColor(0xe9, 0xd9, 0xb4));
    box(p, {0x9c, 0xc3, 0xc4}, 24, 24, w - 48, h - 48, 10);
    for (int i = 0; i < 40; ++i) {
        SeedRandom random(quint64(i) + 60);
        const double x = 60 + (w - 130) * random.unit();
        const double y = 60 + (h - 120) * random.unit();
        arc(p, QColor(255, 255, 255, 110), 2.4, x, y, 9, 20, 140);
        arc(p, QColor(255, 255, 255, 110), 2.4, x + 17, y, 9, 20, 140);
    }
    for (const auto &[grow, color] : {std::pair{26.0, QColor(0xb8, 0xd8, 0xcf)},
             std::pair{9.0, QColor(0xf0, 0xe0, 0xa8)}, std::pair{0.0, QColor(0xa9, 0xc4, 0x7a)}}) {
        coast(p, color, w * 0.54, h * 0.5, h * 0.24, grow, 5);
        coast(p, color, w * 0.19, h * 0.76, h * 0.07, grow, 9);
    }
    coast(p, {0x8f, 0xb0, 0x64}, w * 0.56, h * 0.5, h * 0.13, 0, 3);
    for (const QPointF peak : {QPointF(0.54, 0.4), QPointF(0.58, 0.37), QPointF(0.62, 0.42), QPointF(0.575, 0.44)}) {
        const double x = peak.x() * w;
        const double y = peak.y() * h;
        poly(p, {0x8d, 0x7a, 0x6a}, {{x, y - 34}, {x + 32, y + 18}, {x - 32, y + 18}});
        poly(p, {0xfa, 0xf5, 0xea}, {{x, y - 34}, {x + 12, y - 14}, {x + 2, y - 18}, {x - 10, y - 12}});
    }
    SeedRandom random(14);
    for (int i = 0; i < 44; ++i)
        scene::pine(p, {0x4f, 0x7a, 0x4a}, w * (0.36 + 0.16 * random.unit()), h * (0.46 + 0.16 * random.unit()), 26);
    const QPolygonF path{
        {w * 0.4, h * 0.68}, {w * 0.48, h * 0.62}, {w * 0.53, h * 0.55}, {w * 0.64, h * 0.54}, {w * 0.7, h * 0.46}};
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(QColor(0xa8, 0x4a, 0x34), 5, Qt::DashLine, Qt::RoundCap));
    p.drawPolyline(path);
    scene::lighthouse(p, w * 0.72, h * 0.47, 74, {0, 0, 0, 0});
    line(p, {0xb8, 0x2f, 0x2a}, 9, {{w * 0.385, h * 0.665}, {w * 0.41, h * 0.7}});
    line(p, {0xb8, 0x2f, 0x2a}, 9, {{w * 0.41, h * 0.665}, {w * 0.385, h * 0.7}});
    dot(p, {0xfa, 0xf5, 0xea}, w * 0.19, h * 0.75, 20, 18); // the skull island
    dot(p, {0x55, 0x44, 0x38}, w * 0.19 - 7, h * 0.748, 4.6);
    dot(p, {0x55, 0x44, 0x38}, w * 0.19 + 7, h * 0.748, 4.6);
    box(p, {0xfa, 0xf5, 0xea}, w * 0.19 - 9, h * 0.765, 18, 10, 3);
    for (int i = 0; i < 3; ++i)
        scene::cloud(p, {240, 244, 246, 235}, w * (0.44 + 0.16 * i), h * (0.2 + 0.03 * (i % 2)), h * 0.38,
            quint64(i + 2)); // north coast: fog
    const double cx = w * 0.89;
    const double cy = h * 0.82;
    dot(p, {0xf2, 0xe6, 0xc6}, cx, cy, 52);
    poly(p, {0xb8, 0x4a, 0x34}, {{cx, cy - 46}, {cx + 10, cy}, {cx - 10, cy}});
    poly(p, {0x4a, 0x44, 0x40}, {{cx, cy + 46}, {cx + 10, cy}, {cx - 10, cy}});
    tiny(p, {0x4a, 0x44, 0x40}, cx - 6, cy - 74, 4, "N");
}

void routeMap(QPainter &p, double w, double h)
{
    p.fillRect(QRectF(0, 0, w, h), QColor(0xee, 0xf0, 0xe6));
    SeedRandom random(31);
    for (int i = 0; i < 9; ++i) {
        const double x = w * random.unit();
        line(p, Qt::white, 9, {{x, -10}, {x + w * 0.12 * (random.unit() - 0.5), h + 10}});
        const double y = h * random.unit();
        line(p, Qt::white, 9, {{-10, y}, {w + 10, y + h * 0.1 * (random.unit() - 0.5)}});
    }
    for (int i = 0; i < 7; ++i)
        box(p, {0xc9, 0xe3, 0xb0}, w * random.unit(), h * random.unit(), 60 + 110 * random.unit(),
            50 + 70 * random.unit(), 14);
    QPainterPath river;
    river.moveTo(-20, h * 0.3);
    river.cubicTo(w * 0.25, h * 0.1, w * 0.3, h * 0.7, w * 0.55, h * 0.6);
    river.cubicTo(w * 0.75, h * 0.52, w * 0.8, h * 0.85, w + 20, h * 0.78);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(QColor(0xa5, 0xd0, 0xee), 74, Qt::SolidLine, Qt::RoundCap));
    p.drawPath(river);
    p.save();
    p.translate(0, -62);
    p.setPen(QPen(QColor(0xff, 0xff, 0xff), 15, Qt::SolidLine, Qt::RoundCap));
    p.drawPath(river);
    p.setPen(QPen(QColor(0x4f, 0x6f, 0xf0), 9, Qt::SolidLine, Qt::RoundCap));
    p.drawPath(river);
    struct Stop
    {
        double at;
        QRgb color;
        const char *label;
    };
    for (const Stop &stop :
        {Stop{0.06, 0xff2f9e44, "START"}, Stop{0.6, 0xffff8f19, "25 KM"}, Stop{0.95, 0xffe0362b, "40 KM"}}) {
        const QPointF on = river.pointAtPercent(stop.at);
        poly(p, QColor(stop.color), {on, {on.x() + 17, on.y() - 32}, {on.x() - 17, on.y() - 32}});
        dot(p, QColor(stop.color), on.x(), on.y() - 40, 21);
        dot(p, Qt::white, on.x(), on.y() - 40, 8);
        const double width = 12.0 * double(qstrlen(stop.label)) + 14;
        box(p, QColor(255, 255, 255, 235), on.x() - width / 2, on.y() - 94, width, 27, 6);
        tiny(p, QColor(0x33, 0x38, 0x44), on.x() - width / 2 + 8, on.y() - 88, 3, stop.label);
    }
    p.restore();
}

void emblemFire(QPainter &p, double w, double h)
{
    p.scale(w / 128, h / 128);
    dot(p, {0xff, 0x6b, 0x4a}, 64, 64, 64);
    QPainterPath flame;
    flame.moveTo(66, 18);
    flame.cubicTo(72, 44, 104, 54, 98, 84);
    flame.cubicTo(94, 108, 34, 110, 31, 82);
    flame.cubicTo(29, 62, 46, 58, 46, 40);
    flame.cubicTo(56, 46, 58, 54, 58, 60);
    flame.cubicTo(66, 48, 68, 34, 66, 18);
    shape(p, {0xff, 0xd1, 0x66}, flame);
    QPainterPath heart;
    heart.moveTo(66, 62);
    heart.cubicTo(70, 76, 86, 78, 80, 93);
    heart.cubicTo(76, 103, 52, 103, 49, 91);
    heart.cubicTo(47, 80, 62, 78, 66, 62);
    shape(p, {0xff, 0xf6, 0xe0}, heart);
}

} // namespace

bool drawChart(QPainter &p, QStringView name, double w, double h)
{
    constexpr std::array<std::pair<QStringView, void (*)(QPainter &, double, double)>, 7> kCharts
        = {{{u"dps-chart", dpsChart}, {u"farm-chart", farmChart}, {u"latency-chart", latencyChart},
            {u"arena-map", arenaMap}, {u"island-map", islandMap}, {u"route-map", routeMap},
            {u"emblem-fire", emblemFire}}};
    for (const auto &[known, draw] : kCharts) {
        if (known == name) {
            draw(p, w, h);
            return true;
        }
    }
    return false;
}

} // namespace chat::sandbox

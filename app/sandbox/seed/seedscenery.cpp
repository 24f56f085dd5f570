// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/drawing.h"
#include "app/sandbox/seed/seedrandom.h"
#include "app/sandbox/seed/seedscenes.h"

#include <QLinearGradient>
#include <QPainter>
#include <QRadialGradient>

#include <cmath>

namespace chat::sandbox::scene {

void sky(QPainter &p, double w, double h, const Sky &colors)
{
    QLinearGradient gradient(0, 0, 0, h);
    gradient.setColorAt(0, colors.top);
    gradient.setColorAt(0.55, colors.middle);
    gradient.setColorAt(1, colors.low);
    p.fillRect(QRectF(0, 0, w, h), gradient);
}

void glow(QPainter &p, const QColor &color, double x, double y, double r)
{
    QRadialGradient light(x, y, r);
    QColor part = color;
    light.setColorAt(0, part);
    part.setAlphaF(color.alphaF() * 0.35f);
    light.setColorAt(0.4, part);
    part.setAlpha(0);
    light.setColorAt(1, part);
    p.setPen(Qt::NoPen);
    p.setBrush(light);
    p.drawEllipse(QPointF(x, y), r, r);
}

void stars(QPainter &p, double w, double h, int count, quint64 seed)
{
    SeedRandom random(seed);
    for (int i = 0; i < count; ++i) {
        const double y = random.unit();
        const int bright = random.between(90, 255);
        pen::dot(p, QColor(255, 250, 235, int(bright * (1 - 0.6 * y))), random.unit() * w, y * h,
            0.5 + random.unit() * (random.chance(0.08) ? 1.8 : 0.8));
    }
}

void cloud(QPainter &p, const QColor &color, double x, double y, double size, quint64 seed)
{
    SeedRandom random(seed);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const int puffs = 7;
    for (int i = 0; i < puffs; ++i) {
        const double at = (i + 0.5) / puffs;
        const double r = size * (0.07 + 0.09 * std::sin(at * 3.14159)) * (0.8 + 0.5 * random.unit());
        path.addEllipse(QPointF(x + (at - 0.5) * size * 0.8, y - r * 0.5), r, r * 0.8);
    }
    path.addRoundedRect(QRectF(x - size * 0.46, y - size * 0.05, size * 0.92, size * 0.09), size * 0.045, size * 0.045);
    pen::shape(p, color, path);
}

void ridge(
    QPainter &p, const QColor &color, double w, double h, double base, double height, double jagged, quint64 seed)
{
    SeedRandom random(seed);
    constexpr int kWaves = 6;
    double phase[kWaves];
    double amplitude[kWaves];
    for (int i = 0; i < kWaves; ++i) {
        phase[i] = random.unit() * 6.2832;
        amplitude[i] = std::pow(0.35 + 0.25 * jagged, i) * (0.7 + 0.6 * random.unit());
    }
    QPolygonF line{{-2, h + 2}};
    const double step = std::max(2.0, h / 220);
    for (double x = -2; x <= w + step; x += step) {
        double sum = 0;
        for (int i = 0; i < kWaves; ++i) {
            const double at = x / h * (0.9 + 0.2 * i) * std::pow(1.9, i) * 1.3 + phase[i];
            const double smooth = std::sin(at);
            const double sharp = 1 - 2 * std::abs(std::sin(at * 0.5)); // peaks up, wide valleys
            sum += amplitude[i] * (smooth * (1 - jagged) + sharp * jagged);
        }
        line.append({x, base - height * 0.5 * sum});
    }
    line.append({w + 4, h + 2});
    pen::poly(p, color, line);
}

void reflect(QPainter &p, double w, double h, double horizon, const QColor &tint, quint64 seed)
{
    const auto *device = dynamic_cast<const QImage *>(p.device());
    if (!device)
        return;
    const double ratio = double(device->width()) / w;
    const int rows = int(std::min(horizon, h - horizon) * ratio);
    const QImage above = device->copy(0, int(horizon * ratio) - rows, device->width(), rows).mirrored(false, true);
    p.drawImage(QRectF(0, horizon, w, h - horizon), above, QRectF(above.rect()));
    p.fillRect(QRectF(0, horizon, w, h - horizon), tint);
    SeedRandom random(seed);
    for (int i = 0; i < 120; ++i) {
        const double depth = random.unit() * random.unit();
        const double y = horizon + 2 + depth * (h - horizon);
        const double length = w * (0.015 + 0.07 * depth);
        const double x = random.unit() * w;
        pen::line(p, QColor(255, 255, 255, random.between(14, 50)), 0.8 + 2 * depth, {{x, y}, {x + length, y}});
    }
}

void lighthouse(QPainter &p, double x, double foot, double height, const QColor &shade)
{
    const double u = height / 100;
    const auto at = [&](double dx, double up) { return QPointF(x + dx * u, foot - up * u); };
    const auto mixed = [&shade](const QColor &color) {
        const double a = shade.alphaF();
        return QColor::fromRgbF(float(color.redF() * (1 - a) + shade.redF() * a),
            float(color.greenF() * (1 - a) + shade.greenF() * a), float(color.blueF() * (1 - a) + shade.blueF() * a));
    };
    const auto slice = [&](const QColor &color, double from, double to) {
        const auto half = [](double up) { return 13 - up * 0.06; };
        pen::poly(p, mixed(color), {at(-half(from), from), at(half(from), from), at(half(to), to), at(-half(to), to)});
    };
    slice({0xf8, 0xf2, 0xe8}, 0, 74);
    slice({0xd9, 0x4a, 0x3f}, 12, 26);
    slice({0xd9, 0x4a, 0x3f}, 42, 56);
    pen::poly(p, QColor(20, 20, 50, 50), {at(2, 0), at(13, 0), at(8.6, 74), at(2, 74)});
    pen::poly(p, mixed({0x3a, 0x3f, 0x55}), {at(-13, 74), at(13, 74), at(13, 78), at(-13, 78)});
    pen::poly(p, {0xff, 0xec, 0xa8}, {at(-7, 78), at(7, 78), at(7, 91), at(-7, 91)});
    pen::poly(p, mixed({0xc2, 0x3e, 0x36}), {at(-10, 91), at(10, 91), at(0, 103)});
    pen::poly(p, mixed({0x3a, 0x3f, 0x55}), {at(-3.6, 0), at(3.6, 0), at(3.6, 9), at(-3.6, 9)});
}

void pine(QPainter &p, const QColor &color, double x, double foot, double height)
{
    for (int i = 0; i < 4; ++i) {
        const double top = foot - height + i * height * 0.19;
        const double half = height * (0.09 + 0.055 * i);
        pen::poly(p, color, {{x, top}, {x + half, top + height * 0.36}, {x - half, top + height * 0.36}});
    }
    pen::box(p, color.darker(130), x - height * 0.03, foot - height * 0.1, height * 0.06, height * 0.1);
}

} // namespace chat::sandbox::scene

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QPainter>
#include <QStringView>

namespace chat::sandbox {

// Painters of the demo's pictures, by name; `p` covers w × h. Each gives false for a name it does not know.

[[nodiscard]] bool drawLandscape(QPainter &p, QStringView name, double w, double h);
[[nodiscard]] bool drawView(QPainter &p, QStringView name, double w, double h); //!< towns, harbours, rooms
[[nodiscard]] bool drawMeal(QPainter &p, QStringView name, double w, double h);
[[nodiscard]] bool drawChart(QPainter &p, QStringView name, double w, double h); //!< charts and maps
[[nodiscard]] bool drawSprites(QPainter &p, QStringView name, double w, double h); //!< pixel art

//! The lighthouse with its turning beam, an animated GIF.
[[nodiscard]] QByteArray drawSpinningLighthouse();

namespace scene {
// What several pictures are made of.

struct Sky
{
    QColor top;
    QColor middle;
    QColor low;
};
void sky(QPainter &p, double w, double h, const Sky &colors);
void glow(QPainter &p, const QColor &color, double x, double y, double r);
void stars(QPainter &p, double w, double h, int count, quint64 seed);
//! A soft bank of cloud, `size` wide.
void cloud(QPainter &p, const QColor &color, double x, double y, double size, quint64 seed);
//! A hill line over the whole width; `jagged` 0 rolls, 1 is rock.
void ridge(
    QPainter &p, const QColor &color, double w, double h, double base, double height, double jagged, quint64 seed);
//! Turns what is above `horizon` upside down below it, dimmed, with ripples.
void reflect(QPainter &p, double w, double h, double horizon, const QColor &tint, quint64 seed);
void lighthouse(QPainter &p, double x, double foot, double height, const QColor &shade);
void pine(QPainter &p, const QColor &color, double x, double foot, double height);
} // namespace scene

} // namespace chat::sandbox

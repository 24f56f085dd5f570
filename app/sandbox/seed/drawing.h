// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QStringView>

namespace chat::sandbox {

// The demo's faces and icons, drawn with shapes only: no fonts, no windows, no files.

//! A 128 × 128 PNG for a figure's name ("fox", "moon", "girl-red", …); unknown names give plain shapes.
[[nodiscard]] QByteArray drawAvatar(QStringView figure);
//! A 192 × 192 PNG: "lighthouse", "workshop" or "friends"; else as an avatar.
[[nodiscard]] QByteArray drawGuildIcon(QStringView figure);
//! A figure on nothing, 96 × 96 PNG, for guild emoji.
[[nodiscard]] QByteArray drawEmoji(QStringView figure);
//! Cheap 128 × 128 PNG for worlds with thousands of members: a geometric face, different for each number.
[[nodiscard]] QByteArray drawShapes(quint64 number);

[[nodiscard]] QByteArray encodePng(const QImage &image);

namespace pen {
// One vocabulary for everything that is drawn here. A figure's box is 128 × 128 whatever the image's size.

inline void dot(QPainter &p, const QColor &color, double x, double y, double rx, double ry = 0)
{
    p.setPen(Qt::NoPen);
    p.setBrush(color);
    p.drawEllipse(QPointF(x, y), rx, ry > 0 ? ry : rx);
}
inline void poly(QPainter &p, const QColor &color, const QPolygonF &points)
{
    p.setPen(Qt::NoPen);
    p.setBrush(color);
    p.drawPolygon(points);
}
inline void box(QPainter &p, const QColor &color, double x, double y, double w, double h, double radius = 0)
{
    p.setPen(Qt::NoPen);
    p.setBrush(color);
    p.drawRoundedRect(QRectF(x, y, w, h), radius, radius);
}
inline void shape(QPainter &p, const QColor &color, const QPainterPath &path)
{
    p.setPen(Qt::NoPen);
    p.setBrush(color);
    p.drawPath(path);
}
void line(QPainter &p, const QColor &color, double width, const QPolygonF &points);
//! Part of a circle as a stroke, degrees counter-clockwise from three o'clock.
void arc(QPainter &p, const QColor &color, double width, double x, double y, double r, double from, double span);
//! Text in capitals, digits and a few signs from a 3 × 5 pixel font; `size` is one pixel of it.
void tiny(QPainter &p, const QColor &color, double x, double y, double size, const char *text);
//! Two eyes, cheeks and a mouth: most things here have a face.
void smile(QPainter &p, double x, double y, double size = 1);
} // namespace pen

//! Draws the figure in a 128 × 128 box; false when there is none of that name.
[[nodiscard]] bool drawAnimal(QPainter &p, QStringView name);
[[nodiscard]] bool drawThing(QPainter &p, QStringView name);
[[nodiscard]] bool drawNature(QPainter &p, QStringView name);
[[nodiscard]] bool drawFace(QPainter &p, QStringView name);

} // namespace chat::sandbox

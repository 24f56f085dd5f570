// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/floating.h"

#include "ui/style/compositor.h"
#include "ui/style/floatshadow.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace chat::ui {

namespace {

constexpr double kShadowDrop = 3; // the light comes from above

void fillRound(QPainter &painter, const QRectF &card, double radius, const QColor &ground, const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace

void shapeFloating(QWidget &window)
{
    const bool round = isComposited();
    window.setAttribute(Qt::WA_TranslucentBackground, round);
    auto *shadow = window.findChild<FloatShadow *>(QString(), Qt::FindDirectChildrenOnly);
    if (round && !shadow)
        new FloatShadow(window); // owned by the window
    else if (!round)
        delete shadow;
}

bool isRound(const QWidget &window)
{
    return window.testAttribute(Qt::WA_TranslucentBackground);
}

void drawFloating(QPainter &painter, const QWidget &window, const QColor &ground, const QColor &border)
{
    if (isRound(window)) {
        fillRound(painter, window.rect(), kFloatRadius, ground, border);
        return;
    }
    painter.fillRect(window.rect(), border);
    painter.fillRect(window.rect().adjusted(1, 1, -1, -1), ground);
}

void drawCard(QPainter &painter, const QRectF &card, const QColor &ground, const QColor &border)
{
    drawShadow(painter, card, ground.lightnessF() < 0.5);
    fillRound(painter, card, kFloatRadius, ground, border);
}

void drawShadow(QPainter &painter, const QRectF &card, bool dark)
{
    const double strongest = dark ? 0.34 : 0.15;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // Nothing under the card itself: its corners let the shadow through otherwise.
    QPainterPath outside;
    outside.addRect(card.adjusted(
        -FloatShadow::kReach, -FloatShadow::kReach, FloatShadow::kReach, FloatShadow::kReach + kShadowDrop));
    QPainterPath inside;
    inside.addRoundedRect(card, kFloatRadius, kFloatRadius);
    painter.setClipPath(outside - inside);
    const QRectF fallen = card.translated(0, kShadowDrop);
    for (int far = -static_cast<int>(kShadowDrop); far < FloatShadow::kReach; ++far) {
        const double left = 1 - std::max(0.0, static_cast<double>(far)) / FloatShadow::kReach;
        QColor ink(Qt::black);
        ink.setAlphaF(static_cast<float>(strongest * left * left * left));
        const double out = far + 0.5;
        painter.setPen(QPen(ink, 1));
        painter.drawRoundedRect(fallen.adjusted(-out, -out, out, out), kFloatRadius + std::max(0.0, out),
            kFloatRadius + std::max(0.0, out));
    }
    painter.restore();
}

} // namespace chat::ui

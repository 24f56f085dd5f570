// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/trayicon.h"

#include "ui/style/text.h"

#include <QFont>
#include <QIcon>
#include <QPainter>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// The panel's colours are not ours: these stand out on dark and light ones.
constexpr QRgb kCallGround = 0xffda373c;
constexpr QRgb kDotGround = 0xff3d8bfd;
constexpr QRgb kQuietGround = 0xff6d737d;

//! Cuts a ring out of what is painted, so that the sign stands apart from it on any ground.
void cutRing(QPainter &painter, const QRectF &sign, double ring)
{
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setBrush(Qt::black);
    painter.drawEllipse(sign.adjusted(-ring, -ring, ring, ring));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void paintCalls(QPainter &painter, int calls, int side)
{
    const double size = side * 0.62;
    const QRectF sign(side - size, side - size, size, size);
    cutRing(painter, sign, side / 22.0);
    painter.setBrush(QColor(kCallGround));
    painter.drawEllipse(sign);
    const auto text = calls > 9 ? u"9+"_s : QString::number(calls);
    QFont font;
    font.setBold(true);
    font.setPixelSize(static_cast<int>(size * (text.size() > 1 ? 0.58 : 0.74)));
    drawText(painter, sign, Qt::AlignHCenter | Qt::AlignVCenter, text, font, Qt::white);
}

} // namespace

QImage trayPicture(const UnreadState &state, bool doNotDisturb, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QIcon(u":/icons/kookaburra.svg"_s).paint(&painter, QRect(0, 0, side, side));
    painter.setPen(Qt::NoPen);
    if (doNotDisturb) {
        const QRectF sign(side * 0.5, side * 0.5, side * 0.5, side * 0.5);
        cutRing(painter, sign, side / 22.0);
        painter.setBrush(QColor(kQuietGround));
        painter.drawEllipse(sign);
        painter.setBrush(Qt::white);
        painter.drawRect(QRectF(sign.left() + sign.width() * 0.22, sign.center().y() - sign.height() * 0.09,
            sign.width() * 0.56, sign.height() * 0.18));
    } else if (state.calls > 0) {
        paintCalls(painter, state.calls, side);
    } else if (state.unread > 0) {
        const QRectF sign(side * 0.62, side * 0.62, side * 0.38, side * 0.38);
        cutRing(painter, sign, side / 22.0);
        painter.setBrush(QColor(kDotGround));
        painter.drawEllipse(sign);
    }
    return image;
}

} // namespace chat::ui

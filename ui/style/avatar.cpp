// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/avatar.h"

#include "app/base/showntext.h"
#include "app/domain/emojitable.h"
#include "app/net/pictures/imagecache.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QColor groundFor(const QString &id)
{
    // All dark enough for white initials.
    static constexpr std::array<QRgb, 8> grounds
        = {0x3f63d6, 0xa86409, 0x8429cc, 0x27806f, 0xb3541a, 0x3c7d0a, 0xb83280, 0x3a6f9e};
    // qHash has a new seed in each run, but an avatar keeps its colour.
    quint32 hash = 2166136261U;
    for (const auto c : id)
        hash = (hash ^ c.unicode()) * 16777619U;
    return {grounds[hash % grounds.size()]};
}

QPainterPath outline(const QRectF &rect, AvatarShape shape)
{
    QPainterPath path;
    if (shape == AvatarShape::Round)
        path.addEllipse(rect);
    else
        path.addRoundedRect(rect, rect.width() * 0.28, rect.width() * 0.28);
    return path;
}

} // namespace

QString initialsOf(const QString &name)
{
    const auto trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return u"?"_s;
    if (const auto length = emojiLengthAt(trimmed, 0); length > 0)
        return trimmed.left(length);
    const auto first = firstCluster(trimmed);
    return first.size() == 1 ? first.toUpper() : first;
}

void drawAvatar(QPainter &painter, const QRect &rect, ImageCache &images, const QString &url, const QString &name,
    const QString &id, const Style &style, AvatarShape shape)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize pixels = (QSizeF(rect.size()) * ratio).toSize();
    const auto image = url.isEmpty() ? QImage() : images.image(url, pixels, ImageCache::Fit::Cover);
    const auto path = outline(rect, shape);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (image.isNull()) {
        painter.fillPath(path, groundFor(id));
        auto font = style.font(FontRole::Name);
        font.setPixelSize(std::max(8, static_cast<int>(std::lround(rect.height() * 0.42))));
        drawText(painter, rect, Qt::AlignHCenter | Qt::AlignVCenter, initialsOf(name), font, Qt::white);
    } else {
        QBrush brush(image);
        brush.setTransform(QTransform::fromTranslate(rect.x(), rect.y())
                               .scale(rect.width() / static_cast<double>(image.width()),
                                   rect.height() / static_cast<double>(image.height())));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.fillPath(path, brush);
    }
    painter.restore();
}

void drawPresence(QPainter &painter, const QRect &avatar, bool online, const QColor &ground, const Style &style)
{
    const QRectF dot(avatar.right() - 8, avatar.bottom() - 8, 10, 10);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(dot.adjusted(-2, -2, 2, 2));
    painter.setBrush(online ? style.tokens().accent : style.tokens().faint);
    painter.drawEllipse(dot);
    painter.restore();
}

QString badgeText(int count, bool atLeast)
{
    constexpr int most = 999;
    const QString number = QString::number(std::min(count, most));
    return atLeast || count > most ? QString(number + u'+') : number;
}

int drawBadge(QPainter &painter, const QPoint &rightCentre, int count, const Style &style, bool atLeast)
{
    const QString text = badgeText(count, atLeast);
    auto font = style.font(FontRole::NoteStrong);
    font.setPixelSize(11);
    const int width = std::max(18, static_cast<int>(std::ceil(textWidth(text, font))) + 10);
    const QRectF pill(rightCentre.x() - width, rightCentre.y() - 9, width, 18);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.tokens().danger);
    painter.drawRoundedRect(pill, 9, 9);
    drawText(painter, pill, Qt::AlignHCenter | Qt::AlignVCenter, text, font, readableOn(style.tokens().danger));
    painter.restore();
    return width;
}

int drawBotBadge(QPainter &painter, const QPoint &leftCentre, const QString &text, const Style &style)
{
    auto font = style.font(FontRole::NoteStrong);
    font.setPixelSize(11);
    const int width = static_cast<int>(std::ceil(textWidth(text, font))) + 10;
    const QRectF pill(leftCentre.x(), leftCentre.y() - 8, width, 16);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.tokens().link);
    painter.drawRoundedRect(pill, 3, 3);
    drawText(painter, pill, Qt::AlignHCenter | Qt::AlignVCenter, text, font, readableOn(style.tokens().link));
    painter.restore();
    return width;
}

} // namespace chat::ui

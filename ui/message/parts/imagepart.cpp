// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/imagepart.h"

#include "app/net/pictures/imagecache.h"
#include "ui/message/parts/heldpictures.h"
#include "ui/message/parts/movies.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr qreal kImagePartRadius = 6;
constexpr int kLeastSide = 24;
constexpr int kSideLimit = 100'000; // pixels; larger values are not plausible

QSize boxOf(const QSize &pixels, const ImagePart::Shape &shape)
{
    const bool larger = pixels.width() > shape.limit.width() || pixels.height() > shape.limit.height();
    const QSize size = larger ? pixels.scaled(shape.limit, Qt::KeepAspectRatio) : pixels;
    // Very long pictures keep an area to click on.
    return size.expandedTo({kLeastSide, kLeastSide}).boundedTo(shape.limit.expandedTo({kLeastSide, kLeastSide}));
}

} // namespace

ImagePart::ImagePart(QString url, QString alt, const Shape &shape, const LayoutContext &context)
    : m_url(std::move(url))
    , m_alt(std::move(alt))
    , m_shape(shape)
    , m_held(context.held)
{
    // The real size takes precedence over the reported one.
    const QSize seen = context.sizes ? context.sizes->of(m_url) : QSize();
    const QSize &said = shape.pixels;
    QSize pixels;
    if (!seen.isEmpty())
        pixels = seen;
    else if (!said.isEmpty() && said.width() <= kSideLimit && said.height() <= kSideLimit)
        pixels = said;
    if (shape.fill || shape.circle)
        m_size = shape.limit;
    else
        m_size = pixels.isEmpty() ? kUnknown.boundedTo(shape.limit) : boxOf(pixels, shape);
    m_unseen = seen.isEmpty() && !shape.fill && !shape.circle;
}

bool ImagePart::fits(const QSize &pixels) const
{
    if (m_shape.fill || m_shape.circle)
        return true;
    // A pixel more or less is a rounding difference.
    const QSize off = boxOf(pixels, m_shape) - m_size;
    return std::abs(off.width()) <= 1 && std::abs(off.height()) <= 1;
}

QString ImagePart::movie() const
{
    const qsizetype query = m_url.indexOf(u'?');
    const bool gif = QStringView(m_url).left(query < 0 ? m_url.size() : query).endsWith(u".gif", Qt::CaseInsensitive);
    return m_mayMove || gif ? m_url : QString();
}

void ImagePart::paintPlaceholder(PaintContext &context, const QRectF &box, qreal radius, bool failed)
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    p.setPen(Qt::NoPen);
    p.setBrush(t.dark ? QColor(0x26272c) : QColor(0xe9ebef));
    p.drawRoundedRect(box, radius, radius);
    const int side = box.width() >= 40 && box.height() >= 40 ? 24 : 14;
    const QPixmap glyph = context.style.pixmap(
        failed ? Glyph::Warning : Glyph::Image, Level::Faint, side, p.device()->devicePixelRatioF());
    p.drawPixmap(box.center() - QPointF(side / 2.0, side / 2.0), glyph);
    if (failed && box.width() > 160 && box.height() > 80)
        drawText(p, QRectF(box.left() + 8, box.center().y() + 16, box.width() - 16, 20), Qt::AlignHCenter,
            QCoreApplication::translate("chat::ui::ImagePart", "The picture could not be loaded"),
            context.style.font(FontRole::Note), t.dim);
}

bool ImagePart::isHeld() const
{
    return m_held && m_held->holds(m_url);
}

//! The box of a picture that waits: what a click does, and how large the picture is if the server has said it.
void ImagePart::paintHeld(PaintContext &context, const QRectF &box, qreal radius) const
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    const bool hovered = box.contains(context.pointer);
    p.setPen(QPen(t.line, 1));
    p.setBrush(hovered ? t.elevated : t.dark ? QColor(0x26272c) : QColor(0xe9ebef));
    p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const bool words = box.width() > 140 && box.height() > 76;
    const int side = box.width() >= 40 && box.height() >= 40 ? 24 : 14;
    const QPointF middle = box.center() - QPointF(0, words ? 18 : 0);
    p.drawPixmap(middle - QPointF(side / 2.0, side / 2.0),
        context.style.pixmap(
            Glyph::Download, hovered ? Level::Text : Level::Dim, side, p.device()->devicePixelRatioF()));
    if (!words)
        return;
    const auto line = [&](qreal top, FontRole role, const QString &text, const QColor &ink) {
        drawText(p, QRectF(box.left() + 8, box.center().y() + top, box.width() - 16, 20), Qt::AlignCenter, text,
            context.style.font(role), ink);
    };
    line(2, FontRole::List, QCoreApplication::translate("chat::ui::ImagePart", "Load the picture"), t.text);
    if (!m_shape.pixels.isEmpty())
        line(22, FontRole::Note, u"%1 × %2"_s.arg(m_shape.pixels.width()).arg(m_shape.pixels.height()), t.dim);
}

void ImagePart::paint(PaintContext &context, QPoint origin) const
{
    QPainter &p = context.painter;
    const qreal ratio = p.device()->devicePixelRatioF();
    const QSize device = (QSizeF(m_size) * ratio).toSize();
    const bool fill = m_shape.fill || m_shape.circle;
    const qreal radius = m_shape.circle ? std::min(m_size.width(), m_size.height()) / 2.0 : kImagePartRadius;
    QRectF box(origin, m_size);
    if (isHeld()) {
        paintHeld(context, box, radius);
        return;
    }
    QImage image = context.movies ? context.movies->frame(m_url) : QImage();
    const bool moving = !image.isNull();
    if (!moving && context.images)
        image = context.images->image(m_url, device, fill ? ImageCache::Fit::Cover : ImageCache::Fit::Inside);
    if (image.isNull()) {
        paintPlaceholder(context, box, radius, context.images && context.images->failed(m_url));
        return;
    }
    if (!fill) {
        // Shows the whole picture in its proportions, never enlarged. It fills its box unless the box is still wrong,
        // or was enlarged so that it can be clicked.
        const QSize natural = context.images ? context.images->sizes().of(m_url) : QSize();
        const QSize most = natural.isEmpty() ? m_size : natural.boundedTo(m_size);
        const QSizeF shown = QSizeF(image.size()).scaled(QSizeF(most), Qt::KeepAspectRatio);
        const bool fills = m_size.width() - shown.width() < 2 && m_size.height() - shown.height() < 2;
        box.setSize(fills ? QSizeF(m_size) : shown);
    }
    QRectF source(QPointF(), QSizeF(image.size()));
    if (fill && moving) { // frames have their own proportions
        const QSizeF part = box.size().scaled(source.size(), Qt::KeepAspectRatio);
        source = QRectF(source.center() - QPointF(part.width() / 2, part.height() / 2), part);
    }
    QPainterPath clip;
    clip.addRoundedRect(box, radius, radius);
    p.save();
    p.setClipPath(clip, Qt::IntersectClip);
    p.drawImage(box, image, source);
    p.restore();
}

Hit ImagePart::hitAt(QPoint local) const
{
    Hit hit;
    const bool held = isHeld();
    if (!QRect({}, m_size).contains(local) || (!m_shape.inViewer && !held))
        return hit;
    hit.kind = held ? Hit::Kind::LoadPicture : Hit::Kind::Image;
    hit.value = m_url;
    hit.text = m_alt;
    hit.rect = QRect({}, m_size);
    return hit;
}

} // namespace chat::ui

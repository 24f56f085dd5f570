// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/mediaparts.h"

#include "app/net/imagecache.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {
constexpr int kFileHeight = 56;
constexpr int kFileWidth = 380;
constexpr QSize kUnknownPicture{320, 200};
constexpr qreal kRadius = 6;

QString say(const char *text)
{
    return QCoreApplication::translate("chat::ui::MediaParts", text);
}
} // namespace

ImagePart::ImagePart(QString url, QString alt, QSize pixels, QSize limit, bool crop, bool circle)
    : m_url(std::move(url))
    , m_alt(std::move(alt))
    , m_crop(crop)
    , m_circle(circle)
    , m_exact(!pixels.isEmpty())
{
    if (crop || circle)
        m_size = limit;
    else if (m_exact)
        m_size = pixels.width() > limit.width() || pixels.height() > limit.height()
            ? pixels.scaled(limit, Qt::KeepAspectRatio)
            : pixels;
    else
        m_size = kUnknownPicture.boundedTo(limit);
    m_size = m_size.expandedTo({24, 24});
}

void ImagePart::paint(PaintContext &context, QPoint origin) const
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    const qreal ratio = p.device()->devicePixelRatioF();
    const QSize device = m_size * ratio;
    const bool fill = m_crop || m_circle;
    const QImage image = context.images.image(m_url, device, fill ? ImageCache::Fit::Cover : ImageCache::Fit::Inside);
    const qreal radius = m_circle ? m_size.width() / 2.0 : kRadius;
    QRectF box(origin, m_size);

    if (image.isNull()) {
        p.setPen(Qt::NoPen);
        p.setBrush(t.elevated);
        p.drawRoundedRect(box, radius, radius);
        const bool failed = context.images.failed(m_url);
        const QPixmap glyph = context.style.pixmap(failed ? Glyph::Warning : Glyph::Image, Level::Faint, 24, ratio);
        p.drawPixmap(box.center() - QPointF(12, 12), glyph);
        if (failed && m_size.width() > 120 && m_size.height() > 80) {
            p.setPen(t.dim);
            drawText(p, box.adjusted(8, m_size.height() / 2.0 + 14, -8, 0), Qt::AlignHCenter | Qt::AlignTop,
                say(QT_TRANSLATE_NOOP("chat::ui::MediaParts", "The picture could not be loaded")),
                context.style.font(FontRole::Note), t.dim);
        }
        return;
    }
    const QSizeF shown = QSizeF(image.size()) / ratio;
    if (!fill && (shown.width() < box.width() || shown.height() < box.height()))
        box = QRectF(box.topLeft(), shown);
    QPainterPath clip;
    clip.addRoundedRect(box, radius, radius);
    p.save();
    p.setClipPath(clip, Qt::IntersectClip);
    p.drawImage(box, image);
    p.restore();
}

Hit ImagePart::hitAt(QPoint local) const
{
    Hit hit;
    if (!QRect({}, m_size).contains(local))
        return hit;
    hit.kind = Hit::Kind::Image;
    hit.value = m_url;
    hit.text = m_alt;
    hit.rect = QRect({}, m_size);
    return hit;
}

FilePart::FilePart(Kind kind, QString url, QString name, QString note, int width)
    : m_kind(kind)
    , m_url(std::move(url))
    , m_name(std::move(name))
    , m_note(std::move(note))
{
    m_size = {std::min(width, kFileWidth), kFileHeight};
}

void FilePart::paint(PaintContext &context, QPoint origin) const
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    const QRectF box = QRectF(QRect(origin, m_size)).adjusted(0.5, 0.5, -0.5, -0.5);
    p.setPen(t.line);
    p.setBrush(t.elevated);
    p.drawRoundedRect(box, kRadius, kRadius);
    const Glyph glyph = m_kind == Kind::Audio ? Glyph::Audio : m_kind == Kind::Video ? Glyph::Video : Glyph::File;
    p.drawPixmap(origin + QPoint(14, (kFileHeight - 24) / 2),
        context.style.pixmap(glyph, Level::Dim, 24, p.device()->devicePixelRatioF()));
    const QRectF text = box.adjusted(50, 8, -12, -8);
    drawText(p, QRectF(text.topLeft(), QSizeF(text.width(), 20)), Qt::AlignLeft | Qt::AlignVCenter, m_name,
        context.style.font(FontRole::List), t.link);
    drawText(p, QRectF(text.left(), text.top() + 20, text.width(), 18), Qt::AlignLeft | Qt::AlignVCenter, m_note,
        context.style.font(FontRole::Note), t.dim);
}

Hit FilePart::hitAt(QPoint local) const
{
    Hit hit;
    if (!QRect({}, m_size).contains(local))
        return hit;
    hit.kind = Hit::Kind::File;
    hit.value = m_url;
    hit.text = m_name;
    hit.rect = QRect({}, m_size);
    return hit;
}

void RulePart::paint(PaintContext &context, QPoint origin) const
{
    context.painter.fillRect(QRect(origin.x(), origin.y() + 6, m_size.width(), 1), context.style.tokens().line);
}

QString mediaNote(qint64 bytes, double seconds)
{
    QStringList parts;
    if (bytes > 0)
        parts << QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    if (seconds > 0) {
        const int whole = static_cast<int>(seconds);
        parts << u"%1:%2"_s.arg(whole / 60).arg(whole % 60, 2, 10, QChar(u'0'));
    }
    return parts.join(u" · "_s);
}

} // namespace chat::ui

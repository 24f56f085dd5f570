// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/filepart.h"

#include "app/base/showntext.h"
#include "app/net/pictures/imagecache.h"
#include "ui/message/parts/heldpictures.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QUrl>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr int kRowHeight = 56;
constexpr int kRowWidth = 420;
constexpr int kVideoWidth = 400;
constexpr int kVideoHeight = 300;
constexpr int kCaption = 46;
constexpr qreal kFilePartRadius = 6;

void paintPlay(QPainter &p, const QPointF &centre, qreal radius, const QColor &ground, const QColor &sign)
{
    p.setPen(Qt::NoPen);
    p.setBrush(ground);
    p.drawEllipse(centre, radius, radius);
    QPainterPath path;
    path.moveTo(centre + QPointF(-radius * 0.30, -radius * 0.42));
    path.lineTo(centre + QPointF(radius * 0.46, 0));
    path.lineTo(centre + QPointF(-radius * 0.30, radius * 0.42));
    path.closeSubpath();
    p.fillPath(path, sign);
}

} // namespace

FilePart::FilePart(Source source, int width, const HeldPictures *held)
    : m_source(std::move(source))
    , m_held(held)
    , m_note(mediaNote(m_source.size, m_source.kind == Kind::Video ? 0 : m_source.duration))
{
    if (m_source.name.isEmpty())
        m_source.name = QFileInfo(QUrl(m_source.url).path()).fileName();
    m_source.name = shownName(m_source.name);
    if (m_source.name.isEmpty())
        m_source.name = m_source.kind == Kind::Video ? QCoreApplication::translate("chat::ui::FilePart", "Video")
            : m_source.kind == Kind::Audio           ? QCoreApplication::translate("chat::ui::FilePart", "Audio")
                                                     : QCoreApplication::translate("chat::ui::FilePart", "File");
    if (m_source.kind != Kind::Video) {
        m_size = {std::min(width, kRowWidth), kRowHeight};
        return;
    }
    QSize limit(std::min(width, kVideoWidth), kVideoHeight);
    const QSize pixels = m_source.pixels.isEmpty() ? QSize(16, 9) : m_source.pixels;
    m_screen = pixels.scaled(limit, Qt::KeepAspectRatio).expandedTo({std::min(width, 200), 90});
    // The title of a page is above it.
    m_size = {m_screen.width(), m_screen.height() + (m_source.page ? 0 : kCaption)};
}

void FilePart::collectImages(QStringList &urls) const
{
    if (!m_source.cover.isEmpty())
        urls.append(m_source.cover);
}

QString FilePart::held() const
{
    return m_held && m_held->holds(m_source.cover) ? m_source.cover : QString();
}

QImage FilePart::coverFor(PaintContext &context, const QSize &pixels) const
{
    const bool wanted = context.images && !m_source.cover.isEmpty() && held().isEmpty();
    return wanted ? context.images->image(m_source.cover, pixels, ImageCache::Fit::Cover) : QImage();
}

void FilePart::paintVideo(PaintContext &context, const QRect &box) const
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    const QRectF screen(box.topLeft(), m_screen);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(box), kFilePartRadius, kFilePartRadius);
    p.fillPath(outline, t.elevated);
    p.save();
    p.setClipPath(outline, Qt::IntersectClip);
    p.fillRect(screen, QColor(0x17181b));
    const QSize device = (QSizeF(m_screen) * p.device()->devicePixelRatioF()).toSize();
    const QImage cover = coverFor(context, device);
    if (!cover.isNull())
        p.drawImage(screen, cover);
    p.restore();
    paintPlay(p, screen.center(), 26, QColor(0, 0, 0, 150), Qt::white);
    if (m_source.duration > 0) {
        const QString time = clockText(m_source.duration);
        const QFont font = context.style.font(FontRole::NoteStrong);
        const qreal wide = textWidth(time, font) + 12;
        const QRectF chip(screen.right() - wide - 8, screen.bottom() - 28, wide, 20);
        p.setPen(Qt::NoPen);
        p.setBrush(QColor(0, 0, 0, 170));
        p.drawRoundedRect(chip, 4, 4);
        drawText(p, chip, Qt::AlignCenter, time, font, Qt::white);
    }
    p.setPen(t.line);
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), kFilePartRadius, kFilePartRadius);
    if (m_source.page)
        return;
    const qreal top = screen.bottom() + (m_note.isEmpty() ? 13 : 5);
    drawText(p, QRectF(box.left() + 12, top, box.width() - 24, 20), Qt::AlignLeft | Qt::AlignVCenter, m_source.name,
        context.style.font(FontRole::List), t.text);
    drawText(p, QRectF(box.left() + 12, top + 19, box.width() - 24, 17), Qt::AlignLeft | Qt::AlignVCenter, m_note,
        context.style.font(FontRole::Note), t.dim);
}

void FilePart::paintRow(PaintContext &context, const QRect &box) const
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    const qreal ratio = p.device()->devicePixelRatioF();
    p.setPen(t.line);
    p.setBrush(box.contains(context.pointer) ? t.hover : t.elevated);
    p.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), kFilePartRadius, kFilePartRadius);
    const QRectF icon(box.left() + 10, box.top() + (kRowHeight - 36) / 2.0, 36, 36);
    if (m_source.kind == Kind::Audio) {
        const int side = static_cast<int>(std::ceil(36 * ratio));
        const QImage cover = coverFor(context, {side, side});
        if (!cover.isNull()) {
            QPainterPath clip;
            clip.addRoundedRect(icon, 4, 4);
            p.save();
            p.setClipPath(clip, Qt::IntersectClip);
            p.drawImage(icon, cover);
            p.restore();
        }
        paintPlay(p, icon.center(), cover.isNull() ? 18 : 13, cover.isNull() ? t.accent : QColor(0, 0, 0, 150),
            cover.isNull() ? t.onAccent : QColor(Qt::white));
    } else {
        p.setPen(Qt::NoPen);
        QColor ground = t.link;
        ground.setAlphaF(0.15f);
        p.setBrush(ground);
        p.drawRoundedRect(icon, 6, 6);
        p.drawPixmap(icon.center() - QPointF(10, 10), context.style.pixmap(Glyph::File, Level::Link, 20, ratio));
    }
    p.drawPixmap(QPointF(box.right() - 28, box.top() + (kRowHeight - 18) / 2.0),
        context.style.pixmap(
            m_source.kind == Kind::File ? Glyph::Download : Glyph::ExternalLink, Level::Dim, 18, ratio));
    const QRectF text(box.left() + 58, box.top() + (m_note.isEmpty() ? 18 : 9), box.width() - 98, 20);
    drawText(
        p, text, Qt::AlignLeft | Qt::AlignVCenter, m_source.name, context.style.font(FontRole::ListStrong), t.text);
    drawText(
        p, text.translated(0, 19), Qt::AlignLeft | Qt::AlignVCenter, m_note, context.style.font(FontRole::Note), t.dim);
}

void FilePart::paint(PaintContext &context, QPoint origin) const
{
    const QRect box(origin, m_size);
    if (m_screen.isEmpty())
        paintRow(context, box);
    else
        paintVideo(context, box);
}

Hit FilePart::hitAt(QPoint local) const
{
    Hit hit;
    if (!QRect({}, m_size).contains(local))
        return hit;
    hit.kind = Hit::Kind::File;
    hit.value = m_source.url;
    hit.text = m_source.name;
    hit.rect = QRect({}, m_size);
    // The icon at the end of an audio row opens it in another program.
    const bool outside = m_screen.isEmpty() && local.x() >= m_size.width() - 40;
    hit.index = m_source.kind == Kind::File || m_source.page || outside ? Hit::Outside
        : m_source.kind == Kind::Video                                  ? Hit::Video
                                                                        : Hit::Sound;
    return hit;
}

QString FilePart::media() const
{
    return m_source.kind == Kind::File || m_source.page ? QString() : m_source.url;
}

QString clockText(double seconds)
{
    const auto whole = static_cast<qint64>(std::clamp(seconds, 0.0, 359'999.0));
    const QString rest
        = u"%1:%2"_s.arg(whole / 60 % 60, whole >= 3600 ? 2 : 1, 10, QChar(u'0')).arg(whole % 60, 2, 10, QChar(u'0'));
    return whole >= 3600 ? u"%1:%2"_s.arg(whole / 3600).arg(rest) : rest;
}

QString mediaNote(qint64 bytes, double seconds)
{
    QStringList parts;
    if (bytes > 0)
        parts << QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    if (seconds > 0)
        parts << clockText(seconds);
    return parts.join(u" · "_s);
}

} // namespace chat::ui

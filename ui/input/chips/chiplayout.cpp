// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/chips/chiplayout.h"

#include "app/net/pictures/imagecache.h"
#include "ui/input/chips/sourcemap.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>
#include <QTextInlineObject>

#include <algorithm>
#include <cmath>
#include <utility>

namespace chat::ui {

namespace {

constexpr qreal kChipPadding = 4;
constexpr qreal kChipGap = 1; // to the text on both sides, to the lines above and below
constexpr qreal kChipRadius = 4;
constexpr qreal kPictureGap = 3; // between picture and name
constexpr qsizetype kMostShown = 2000; // names whose width is remembered
constexpr float kGroundShare = 0.15f; // of a chip's colour in its background

//! The background as it looks there.
QColor chipGround(const QColor &colour, const QColor &behind)
{
    const auto part = [](int over, int under) {
        return static_cast<int>(
            static_cast<float>(over) * kGroundShare + static_cast<float>(under) * (1 - kGroundShare));
    };
    return {part(colour.red(), behind.red()), part(colour.green(), behind.green()), part(colour.blue(), behind.blue())};
}

} // namespace

ChipLayout::ChipLayout(Style &style, QTextDocument *document)
    : QPlainTextDocumentLayout(document)
    , m_style(style)
{
    registerHandler(kChipObject, this);
    connect(document, &QTextDocument::contentsChanged, this, &ChipLayout::textChanged);
    connect(&m_faces, &ChipFaces::changed, this, &ChipLayout::showChanges);
    connect(&m_faces, &ChipFaces::pictureReady, this, &ChipLayout::requestUpdate);
    connect(&style, &Style::changed, this, [this] { m_shown.clear(); });
}

void ChipLayout::showChanges()
{
    if (m_shown.isEmpty())
        return;
    const QHash<QString, Shown> before = std::exchange(m_shown, {}); // a dirty line is laid out at once
    const SourceMap map(*document());
    for (const SourceMap::Place &place : map.chips()) {
        const auto shown = before.constFind(place.chip.source);
        if (shown == before.constEnd() || shown->face != m_faces.face(place.chip))
            document()->markContentsDirty(place.position, 1);
    }
}

int ChipLayout::pictureSide() const
{
    return document()->defaultFont().pixelSize() * 8 / 7;
}

qreal ChipLayout::widthOf(const ChipFaces::Face &face) const
{
    qreal width = ui::textWidth(face.label, document()->defaultFont()) + 2 * kChipPadding + 2 * kChipGap;
    if (!face.picture.isEmpty())
        width += pictureSide() + kPictureGap;
    return std::ceil(width);
}

void ChipLayout::resizeInlineObject(QTextInlineObject item, int position, const QTextFormat &format)
{
    const auto chip = chipOf(format);
    if (!chip) {
        QPlainTextDocumentLayout::resizeInlineObject(item, position, format);
        return;
    }
    auto shown = m_shown.constFind(chip->source);
    if (shown == m_shown.constEnd()) {
        if (m_shown.size() > kMostShown)
            m_shown.clear();
        const ChipFaces::Face face = m_faces.face(*chip);
        shown = m_shown.insert(chip->source, {face, widthOf(face)});
    }
    // No higher than a letter: lines with chips are as high as those without.
    const QFontMetricsF metrics(document()->defaultFont());
    item.setWidth(std::min<qreal>(shown->width, m_mostWidth));
    item.setAscent(metrics.ascent());
    item.setDescent(metrics.descent());
}

void ChipLayout::drawInlineObject(
    QPainter *painter, const QRectF &rect, QTextInlineObject object, int position, const QTextFormat &format)
{
    const auto chip = chipOf(format);
    if (!chip) {
        QPlainTextDocumentLayout::drawInlineObject(painter, rect, object, position, format);
        return;
    }
    const ChipFaces::Face face = m_faces.face(*chip);
    const Tokens &t = m_style.tokens();
    const QColor colour = !face.known ? t.dim : face.own ? t.warning : t.link;
    // What is selected has the colour of selected text.
    const bool selected = format.hasProperty(QTextFormat::ForegroundBrush) && format.foreground().color() == t.text;
    QColor ground = colour;
    ground.setAlphaF(kGroundShare);
    const QColor ink = selected ? t.text : readable(colour, chipGround(colour, t.elevated));
    const QRectF box = rect.adjusted(kChipGap, kChipGap, -kChipGap, -kChipGap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(box, kChipRadius, kChipRadius);
    QRectF words = box.adjusted(kChipPadding, 0, -kChipPadding, 0);
    if (!face.picture.isEmpty()) {
        const int side = pictureSide();
        drawPicture(*painter, {words.left(), words.center().y() - side / 2.0, qreal(side), qreal(side)}, face.picture);
        words.setLeft(words.left() + side + kPictureGap);
    }
    words.setRight(words.right() + 1); // rounding must not elide a name that fits
    drawText(*painter, words, Qt::AlignLeft | Qt::AlignVCenter, face.label, document()->defaultFont(), ink);
    painter->restore();
    // Qt would cover a selected object with half of the colour that the whole selection already has. It restores the
    // painter afterwards.
    if (selected)
        painter->setOpacity(0);
}

void ChipLayout::drawPicture(QPainter &painter, const QRectF &box, const QString &url) const
{
    const int side = static_cast<int>(std::ceil(box.width() * painter.device()->devicePixelRatioF()));
    const QImage image = m_faces.images() ? m_faces.images()->image(url, {side, side}) : QImage();
    if (image.isNull())
        return;
    QRectF shown(QPointF(), QSizeF(image.size()).scaled(box.size(), Qt::KeepAspectRatio));
    shown.moveCenter(box.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(shown, image);
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/textpart.h"

#include "app/base/showntext.h"
#include "app/net/pictures/imagecache.h"
#include "ui/message/parts/emojipixmaps.h"
#include "ui/style/style.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {
constexpr int kQuoteInset = 12;
constexpr qreal kPillRadius = 3;
} // namespace

TextPart::TextPart(InlineText text, const TextLook &look, int width)
    : m_text(std::move(text))
    , m_look(look)
    , m_layout(m_text.text, look.font)
{
    if (look.frame == TextLook::Frame::Quote)
        m_inset = {kQuoteInset, 0};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setFormats(m_text.formats);
    m_layout.setCacheEnabled(true);
    breakLines(width);
}

void TextPart::breakLines(int width)
{
    const int room = std::max(40, width - m_inset.x());
    const QFontMetricsF metrics(m_look.font);
    // The first baseline is placed so that the font's own box is centred in the line.
    const qreal baseline = (m_look.lineHeight - metrics.height()) / 2 + metrics.ascent();
    qreal widest = 0;
    int lines = 0;
    int shown = 0;
    m_layout.beginLayout();
    while (m_look.maxLines == 0 || lines < m_look.maxLines) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room);
        line.setPosition({0, lines * m_look.lineHeight + baseline - line.ascent()});
        widest = std::max(widest, line.naturalTextWidth());
        shown = line.textStart() + line.textLength();
        ++lines;
    }
    m_layout.endLayout();
    if (shown < m_text.text.size() && shown > 2) {
        cutAfter(shown);
        breakLines(width);
        return;
    }
    const int natural = static_cast<int>(std::ceil(widest));
    m_size = {std::min(room, natural) + m_inset.x(), std::max(1, lines) * m_look.lineHeight + 2 * m_inset.y()};
}

//! Text beyond the last line is replaced by an ellipsis.
void TextPart::cutAfter(int position)
{
    m_text.text = m_text.text.left(cutPosition(m_text.text, position - 2)).trimmed() + u'…';
    const auto size = static_cast<int>(m_text.text.size());
    std::erase_if(m_text.images, [size](const InlineImage &image) { return image.position + kImageLength > size; });
    m_text.formats.removeIf(
        [size](const QTextLayout::FormatRange &range) { return range.start + range.length > size; });
    m_layout.setText(m_text.text);
    m_layout.setFormats(m_text.formats);
}

std::vector<QRectF> TextPart::rectsOf(int start, int length) const
{
    std::vector<QRectF> rects;
    const int end = start + length;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal x1 = line.cursorToX(from);
        const qreal x2
            = to == line.textStart() + line.textLength() ? line.naturalTextRect().right() : line.cursorToX(to);
        rects.emplace_back(std::min(x1, x2), i * m_look.lineHeight + 1.0, std::abs(x2 - x1), m_look.lineHeight - 2.0);
    }
    return rects;
}

QRect TextPart::rectOf(int start, int length) const
{
    QRectF all;
    for (const QRectF &rect : rectsOf(start, length))
        all |= rect;
    return all.toAlignedRect().translated(m_inset);
}

void TextPart::paintGrounds(PaintContext &context, QPointF origin) const
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    p.setPen(Qt::NoPen);
    for (const Span &span : m_text.spans) {
        if (!span.pill && !span.code && span.kind != Hit::Kind::Spoiler)
            continue;
        QColor ground = span.own ? t.warning : t.link;
        ground.setAlphaF(0.15f);
        if (span.kind == Hit::Kind::Spoiler) {
            ground = t.dim;
            ground.setAlphaF(0.16f);
        } else if (span.code) {
            ground = t.codeGround;
        }
        p.setBrush(ground);
        for (const QRectF &rect : groundsOf(span))
            p.drawRoundedRect(rect.translated(origin), kPillRadius, kPillRadius);
    }
}

//! The padding at the end is part of the text's width.
std::vector<QRectF> TextPart::groundsOf(const Span &span) const
{
    std::vector<QRectF> rects = rectsOf(span.start, span.length);
    const bool padded = span.pill || span.code;
    for (QRectF &rect : rects)
        rect.adjust(padded ? -kSpanPadding : -2, 0, padded && &rect == &rects.back() ? 0 : 2, 0);
    const int end = span.start + span.length;
    const bool another = std::ranges::any_of(
        m_text.spans, [end](const Span &next) { return next.start == end && (next.pill || next.code); });
    if (padded && another && !rects.empty()) // its padding too
        rects.back().setRight(rects.back().right() - kSpanPadding);
    return rects;
}

void TextPart::paintImages(PaintContext &context, QPointF origin) const
{
    QPainter &p = context.painter;
    const qreal ratio = p.device()->devicePixelRatioF();
    for (const InlineImage &inlineImage : m_text.images) {
        const QTextLine line = m_layout.lineForTextPosition(inlineImage.position);
        if (!line.isValid())
            continue;
        // In right-to-left text the position is at its right edge.
        const qreal x = std::min(line.cursorToX(inlineImage.position, QTextLine::Leading),
            line.cursorToX(inlineImage.position, QTextLine::Trailing));
        const qreal y = line.lineNumber() * m_look.lineHeight + (m_look.lineHeight - inlineImage.side) / 2.0;
        const QRectF box(std::round(origin.x() + x), std::round(origin.y() + y), inlineImage.side, inlineImage.side);
        if (!inlineImage.characters.isEmpty()) {
            p.drawPixmap(box.topLeft(), emojiPixmap(inlineImage.characters, inlineImage.side, ratio));
            continue;
        }
        const int side = static_cast<int>(inlineImage.side * ratio);
        const QImage image = context.images ? context.images->image(inlineImage.url, {side, side}) : QImage();
        if (!image.isNull()) {
            const QSizeF shown = QSizeF(image.size()).scaled(box.size(), Qt::KeepAspectRatio);
            p.drawImage(QRectF(box.center() - QPointF(shown.width() / 2, shown.height() / 2), shown), image);
        } else {
            p.setPen(Qt::NoPen);
            p.setBrush(context.style.tokens().line);
            p.drawRoundedRect(box.adjusted(2, 2, -2, -2), 4, 4);
        }
    }
}

void TextPart::paintCovers(PaintContext &context, QPointF origin) const
{
    QPainter &p = context.painter;
    p.setPen(Qt::NoPen);
    for (const Span &span : m_text.spans) {
        if (!span.hidden)
            continue;
        p.setBrush(context.style.tokens().faint);
        for (const QRectF &rect : rectsOf(span.start, span.length))
            p.drawRoundedRect(rect.translated(origin).adjusted(-2, 0, 2, 0), kPillRadius, kPillRadius);
    }
}

void TextPart::paint(PaintContext &context, QPoint origin) const
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    if (m_look.frame == TextLook::Frame::Quote) {
        p.setPen(Qt::NoPen);
        p.setBrush(t.line);
        p.drawRoundedRect(QRect(origin.x(), origin.y() + 1, 3, m_size.height() - 2), 1.5, 1.5);
    }
    const QPointF at = origin + m_inset;
    paintGrounds(context, at);

    QList<QTextLayout::FormatRange> selections;
    const int from = std::max(0, context.selectionStart - m_textStart);
    const int to = std::min(textLength(), context.selectionEnd - m_textStart);
    if (from < to) {
        QTextCharFormat selected;
        QColor ground = t.link;
        ground.setAlphaF(0.35f);
        selected.setBackground(ground);
        selections.append({from, to - from, selected});
    }
    p.setPen(m_look.color);
    const qreal opacity = p.opacity();
    if (context.faded)
        p.setOpacity(opacity * 0.55);
    m_layout.draw(&p, at, selections);
    paintImages(context, at);
    p.setOpacity(opacity);
    paintCovers(context, at);
}

void TextPart::collectImages(QStringList &urls) const
{
    for (const InlineImage &inlineImage : m_text.images) {
        if (!inlineImage.url.isEmpty())
            urls.append(inlineImage.url);
    }
}

const Span *TextPart::spanAt(int position) const
{
    const Span *found = nullptr;
    for (const Span &span : m_text.spans) {
        if (span.code || position < span.start || position >= span.start + span.length)
            continue;
        if (span.hidden)
            return &span; // a closed spoiler hides the links in it
        found = &span;
    }
    return found;
}

int TextPart::nearestPosition(QPoint local) const
{
    if (m_layout.lineCount() == 0)
        return m_textStart;
    const QPoint point = local - m_inset;
    const int number = std::clamp(point.y() / m_look.lineHeight, 0, m_layout.lineCount() - 1);
    return m_textStart + m_layout.lineAt(number).xToCursor(point.x());
}

Hit TextPart::hitAt(QPoint local) const
{
    Hit hit;
    const QPoint point = local - m_inset;
    const int number = point.y() < 0 ? -1 : point.y() / m_look.lineHeight;
    if (number < 0 || number >= m_layout.lineCount())
        return hit;
    const QTextLine line = m_layout.lineAt(number);
    if (point.x() < -2 || point.x() > line.naturalTextWidth() + 2)
        return hit;
    hit.kind = Hit::Kind::Text;
    hit.position = m_textStart + line.xToCursor(point.x());
    const Span *span = spanAt(line.xToCursor(point.x(), QTextLine::CursorOnCharacter));
    if (!span)
        return hit;
    if (span->kind == Hit::Kind::Spoiler && !span->hidden)
        return hit;
    const int position = hit.position;
    hit = hitOn(*span);
    hit.position = position;
    return hit;
}

Hit TextPart::hitOn(const Span &span) const
{
    Hit hit;
    hit.kind = span.kind;
    hit.value = span.value;
    hit.text = span.text;
    hit.index = span.index;
    hit.position = m_textStart + span.start;
    hit.rect = rectOf(span.start, span.length);
    return hit;
}

//! Inside a closed spoiler.
bool TextPart::isCovered(const Span &span) const
{
    return std::any_of(m_text.spans.begin(), m_text.spans.end(), [&](const Span &other) {
        return other.hidden && &other != &span && other.start <= span.start
            && span.start + span.length <= other.start + other.length;
    });
}

void TextPart::visitHits(QPoint origin, const HitVisitor &visitor) const
{
    const auto shown = static_cast<int>(m_text.text.size());
    for (const Span &span : m_text.spans) {
        const bool opened = span.kind == Hit::Kind::Spoiler && !span.hidden;
        if (span.code || opened || span.length == 0 || span.start >= shown || isCovered(span))
            continue;
        Hit hit = hitOn(span);
        if (!hit.isAction())
            continue; // a mention of everyone
        hit.rect.translate(origin);
        if (hit.text.isEmpty() && !span.hidden)
            hit.text = copiedText(m_text, span.start, std::min(shown, span.start + span.length));
        visitor(hit);
    }
}

QString TextPart::text(int from, int to) const
{
    return copiedText(m_text, from, to);
}

std::pair<int, int> TextPart::unitAt(int position, TextUnit unit) const
{
    if (unit == TextUnit::Paragraph) {
        const qsizetype at = std::clamp<qsizetype>(position - m_textStart, 0, m_text.text.size());
        const qsizetype before = at == 0 ? -1 : m_text.text.lastIndexOf(QChar(QChar::LineSeparator), at - 1);
        const qsizetype after = m_text.text.indexOf(QChar(QChar::LineSeparator), at);
        return {m_textStart + static_cast<int>(before + 1),
            m_textStart + static_cast<int>(after < 0 ? m_text.text.size() : after)};
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_text.text);
    finder.setPosition(std::clamp<qsizetype>(position - m_textStart, 0, m_text.text.size()));
    const qsizetype from = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    finder.setPosition(from);
    const qsizetype to = finder.toNextBoundary();
    if (from < 0 || to < 0)
        return {position, position};
    return {m_textStart + static_cast<int>(from), m_textStart + static_cast<int>(to)};
}

} // namespace chat::ui

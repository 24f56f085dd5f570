// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/text.h"

#include "app/base/showntext.h"
#include "app/domain/emojitable.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestShownLine = 2000; // code units; no screen fits a line of that length

//! All single lines are painted through here: controls cannot change the direction of the text around them, piled-up
//! marks do not reach other rows, and a million characters cost no more than a screen's width of them.
QString oneLine(const QString &line)
{
    QString text = shownText(line.size() > kLongestShownLine ? cutText(line, kLongestShownLine) : line);
    for (auto &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

//! Lays out the line and returns its natural width.
qreal layOut(QTextLayout &layout, const QList<QTextLayout::FormatRange> &formats)
{
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    auto line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    return line.naturalTextWidth();
}

QPointF place(const QRectF &rect, int flags, qreal width, qreal height)
{
    qreal x = rect.left();
    if (flags & Qt::AlignRight)
        x = rect.right() - width;
    else if (flags & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - width) / 2;
    qreal y = rect.top() + (rect.height() - height) / 2;
    if (flags & Qt::AlignTop)
        y = rect.top();
    else if (flags & Qt::AlignBottom)
        y = rect.bottom() - height;
    return {std::round(x), std::round(y)};
}

} // namespace

bool canShowEmoji(QStringView characters)
{
    static QHash<QString, bool> known;
    constexpr qsizetype most = 2000;
    if (const auto found = known.constFind(characters.toString()); found != known.constEnd())
        return *found;
    QFont font;
    font.setFamilies({u"Noto Color Emoji"_s});
    font.setStyleStrategy(QFont::NoFontMerging);
    const QFontMetrics metrics(font);
    const QList<uint> points = characters.toUcs4();
    const bool can = std::all_of(points.begin(), points.end(), [&metrics](uint point) {
        const bool joins = point == 0x200d || point == 0xfe0f || (point >= 0xe0020 && point <= 0xe007f);
        return joins || metrics.inFontUcs4(point);
    });
    if (known.size() >= most)
        known.clear();
    known.insert(characters.toString(), can);
    return can;
}

QList<QTextLayout::FormatRange> emojiFormats(const QString &text)
{
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype at = 0; at < text.size();) {
        const auto length = emojiLengthAt(text, at);
        if (length <= 0) {
            ++at;
            continue;
        }
        if (!canShowEmoji(QStringView(text).mid(at, length))) { // the glyph of another font, or a box
            at += length;
            continue;
        }
        if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == at) {
            ranges.last().length += static_cast<int>(length);
        } else {
            QTextCharFormat format;
            // Without merging: otherwise Qt takes variation selectors from another font and splits sequences.
            format.setFontFamilies(QStringList{u"Noto Color Emoji"_s});
            format.setFontStyleStrategy(QFont::NoFontMerging);
            ranges.append({static_cast<int>(at), static_cast<int>(length), format});
        }
        at += length;
    }
    return ranges;
}

void drawText(
    QPainter &painter, const QRectF &rect, int flags, const QString &text, const QFont &font, const QColor &color)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    auto shown = oneLine(text);
    auto formats = emojiFormats(shown);
    painter.setPen(color);
    if (formats.isEmpty()) {
        if (!(flags & Qt::AlignVertical_Mask))
            flags |= Qt::AlignVCenter;
        painter.setFont(font);
        const QFontMetricsF metrics(font, painter.device());
        painter.drawText(rect, flags | Qt::TextSingleLine | Qt::TextDontClip,
            metrics.elidedText(shown, Qt::ElideRight, rect.width() + 0.5));
        return;
    }
    QTextLayout layout(shown, font, painter.device());
    auto width = layOut(layout, formats);
    if (width > rect.width() + 0.5) {
        const qreal room = rect.width() - QFontMetricsF(font, painter.device()).horizontalAdvance(u'…');
        int cut = layout.lineAt(0).xToCursor(std::max(0.0, room));
        if (cut > 0 && layout.lineAt(0).cursorToX(cut) > room)
            cut = layout.previousCursorPosition(cut);
        shown = QStringView(shown).left(cut).trimmed().toString() + u'…';
        formats = emojiFormats(shown);
        layout.setText(shown);
        width = layOut(layout, formats);
    }
    // Centred by the height of the text font: an emoji must not move its line down.
    const QFontMetricsF metrics(font, painter.device());
    auto at = place(rect, flags, width, metrics.height());
    at.ry() += metrics.ascent() - layout.lineAt(0).ascent();
    layout.draw(&painter, at);
}

qreal textWidth(const QString &text, const QFont &font)
{
    const auto shown = oneLine(text);
    const auto formats = emojiFormats(shown);
    if (formats.isEmpty())
        return QFontMetricsF(font).horizontalAdvance(shown);
    QTextLayout layout(shown, font);
    return layOut(layout, formats);
}

int pixelWidth(const QString &text, const QFont &font)
{
    return static_cast<int>(std::ceil(textWidth(text, font)));
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/texthighlighter.h"

#include "ui/style/emojidraw.h"
#include "ui/style/text.h"

#include <QFontInfo>
#include <QTextDocument>

namespace chat::ui {

TextHighlighter::TextHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void TextHighlighter::highlightBlock(const QString &text)
{
    markEmoji(text);
}

void TextHighlighter::markEmoji(const QString &text)
{
    const QFont colour = emojiFont(QFontInfo(document()->defaultFont()).pixelSize());
    const auto ranges = emojiFormats(text);
    for (const QTextLayout::FormatRange &range : ranges) {
        QTextCharFormat merged = format(range.start);
        merged.merge(range.format);
        merged.setFontFamilies(colour.families());
        merged.setFontStyleStrategy(colour.styleStrategy());
        setFormat(range.start, range.length, merged);
    }
}

} // namespace chat::ui

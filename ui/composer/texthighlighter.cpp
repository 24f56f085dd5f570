// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/composer/texthighlighter.h"

#include "ui/style/text.h"

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
    const auto ranges = emojiFormats(text, document()->defaultFont());
    for (const QTextLayout::FormatRange &range : ranges) {
        QTextCharFormat merged = format(range.start);
        merged.merge(range.format);
        setFormat(range.start, range.length, merged);
    }
}

} // namespace chat::ui

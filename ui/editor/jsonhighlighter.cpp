// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/jsonhighlighter.h"

#include "ui/style/style.h"

namespace chat::ui {

namespace {

qsizetype endOfString(const QString &text, qsizetype at)
{
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == u'"')
            return i + 1;
    }
    return text.size(); // no JSON text goes over a line's end
}

bool isJsonWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'+' || c == u'.';
}

bool isKey(const QString &text, qsizetype afterString)
{
    while (afterString < text.size() && text.at(afterString).isSpace())
        ++afterString;
    return afterString < text.size() && text.at(afterString) == u':';
}

} // namespace

JsonHighlighter::JsonHighlighter(Style &style, QTextDocument *document)
    : TextHighlighter(document)
    , m_style(style)
{
    setColors();
    connect(&m_style, &Style::changed, this, [this] {
        setColors();
        rehighlight();
    });
}

void JsonHighlighter::setColors()
{
    const Tokens &t = m_style.tokens();
    m_key.setForeground(readable(t.link, t.codeGround));
    m_string.setForeground(readable(t.accent, t.codeGround));
    m_number.setForeground(readable(t.warning, t.codeGround));
    m_word.setForeground(readable(t.code, t.codeGround));
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        qsizetype end = at + 1;
        if (c == u'"') {
            end = endOfString(text, at);
            setFormat(static_cast<int>(at), static_cast<int>(end - at), isKey(text, end) ? m_key : m_string);
        } else if (isJsonWordPart(c)) {
            while (end < text.size() && isJsonWordPart(text.at(end)))
                ++end;
            const bool number = c.isDigit() || c == u'-';
            setFormat(static_cast<int>(at), static_cast<int>(end - at), number ? m_number : m_word);
        }
        at = end;
    }
    markEmoji(text);
}

} // namespace chat::ui

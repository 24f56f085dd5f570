// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/markuphighlighter.h"

#include "ui/input/chips/sourcemap.h"
#include "ui/input/elementspans.h"
#include "ui/input/markupspans.h"
#include "ui/style/style.h"

#include <QTextBlock>
#include <QTextDocument>

namespace chat::ui {

namespace {

constexpr int kMarkupHighlighterLongest = 20'000; // characters; with more, colouring would slow down typing

//! One set of flags for each character of the document.
std::vector<quint16> perCharacter(std::vector<quint16> flags, const SourceMap &map)
{
    constexpr int drawn = Mention | EmojiCode | Marker | Address; // what a chip shows by itself
    auto out = flags.begin();
    auto in = flags.cbegin();
    const auto keep = [&](qsizetype offset) { out = std::copy(in, flags.cbegin() + offset, out); };
    for (const SourceMap::Place &place : map.chips()) {
        keep(place.begin);
        *out++ = static_cast<quint16>(flags[static_cast<size_t>(place.begin)] & ~drawn);
        in = flags.cbegin() + place.end();
    }
    keep(map.source().size());
    flags.erase(out, flags.end());
    return flags;
}

} // namespace

MarkupHighlighter::MarkupHighlighter(Style &style, QTextDocument *document)
    : TextHighlighter(document)
    , m_style(style)
{
    // Before the base class handles a change, or it would use outdated colours: a new text may have an old revision.
    setDocument(nullptr);
    // The timer is the context: the base changes the document when it ends, after the members are gone.
    connect(document, &QTextDocument::contentsChange, &m_timer, [this] { m_revision = -1; });
    setDocument(document);
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &MarkupHighlighter::renewOthers);
    connect(document, &QTextDocument::contentsChange, &m_timer, qOverload<>(&QTimer::start));
    connect(&m_style, &Style::changed, this, &QSyntaxHighlighter::rehighlight);
}

void MarkupHighlighter::setDialect(MarkupDialect dialect)
{
    if (m_dialect == dialect)
        return;
    m_dialect = dialect;
    m_revision = -1;
    rehighlight();
}

void MarkupHighlighter::setPlain(bool plain)
{
    if (m_plain == plain)
        return;
    m_plain = plain;
    m_revision = -1;
    rehighlight();
}

void MarkupHighlighter::setAnyIds(bool any)
{
    m_options.anyIds = any;
    m_revision = -1;
    rehighlight();
}

const std::vector<quint16> &MarkupHighlighter::flags()
{
    if (m_revision == document()->revision())
        return m_flags;
    m_revision = document()->revision();
    m_flags.clear();
    if (m_plain || document()->characterCount() > kMarkupHighlighterLongest)
        return m_flags;
    const SourceMap map(*document());
    if (map.source().size() <= kMarkupHighlighterLongest)
        m_flags = perCharacter(
            m_dialect == MarkupDialect::Elements ? elementFlags(map.source()) : markupFlags(map.source(), m_options),
            map);
    return m_flags;
}

size_t MarkupHighlighter::signatureOf(const QTextBlock &block)
{
    const auto &all = flags();
    const auto begin = std::min(all.size(), static_cast<size_t>(block.position()));
    const auto end = std::min(all.size(), begin + static_cast<size_t>(block.length()));
    return qHashRange(all.begin() + static_cast<std::ptrdiff_t>(begin), all.begin() + static_cast<std::ptrdiff_t>(end),
        static_cast<size_t>(block.length()));
}

void MarkupHighlighter::renewOthers()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (m_shown.value(block.blockNumber()) != signatureOf(block))
            rehighlightBlock(block);
    }
}

QTextCharFormat MarkupHighlighter::formatFor(quint16 flags) const
{
    const Tokens &t = m_style.tokens();
    QTextCharFormat format;
    const auto tinted = [](QColor color, float part) {
        color.setAlphaF(part);
        return color;
    };
    if (flags & Bold)
        format.setFontWeight(QFont::Bold);
    if (flags & Italic)
        format.setFontItalic(true);
    if (flags & Strike)
        format.setFontStrikeOut(true);
    if (flags & Underline)
        format.setFontUnderline(true);
    if (flags & Spoiler)
        format.setBackground(tinted(t.dim, 0.35f));
    if (flags & QuoteText)
        format.setForeground(t.dim);
    if (flags & (LinkText | Address))
        format.setForeground(t.link);
    if (flags & Code) {
        format.setForeground(t.code);
        format.setBackground(t.codeGround);
    }
    if (flags & Mention) {
        format.setForeground(t.link);
        format.setBackground(tinted(t.link, 0.15f));
    }
    if (flags & EmojiCode)
        format.setForeground(t.warning);
    if (flags & Marker) {
        format.setForeground(t.dim);
        format.setFontWeight(QFont::Normal);
        format.setFontStrikeOut(false);
        format.setFontUnderline(false);
    }
    return format;
}

void MarkupHighlighter::highlightBlock(const QString &text)
{
    const QTextBlock block = currentBlock();
    const auto &all = flags();
    m_shown.insert(block.blockNumber(), signatureOf(block));
    const auto start = static_cast<size_t>(block.position());
    const auto length = static_cast<size_t>(text.size());
    for (size_t i = 0; i < length && start + i < all.size();) {
        size_t end = i + 1;
        while (end < length && start + end < all.size() && all[start + end] == all[start + i])
            ++end;
        if (all[start + i] != 0)
            setFormat(static_cast<int>(i), static_cast<int>(end - i), formatFor(all[start + i]));
        i = end;
    }
    markEmoji(text);
}

} // namespace chat::ui

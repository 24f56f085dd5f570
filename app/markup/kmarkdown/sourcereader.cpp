// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/kmarkdown/sourcereader.h"

#include "app/markup/kmarkdownsyntax.h"

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;
using TokenKind = Token::Kind;

namespace {

constexpr qsizetype kMaxTheme = 16;

} // namespace

SourceReader::SourceReader(QStringView source, const ParseOptions &options)
    : m_chars(source.utf16())
    , m_size(source.size())
    , m_source(source)
    , m_options(options)
    , m_noFenceFrom(source.size())
{
}

qsizetype SourceReader::dividerAt(qsizetype pos) const
{
    if (!startsWith(pos, "---"_L1))
        return 0;
    pos += 3;
    const qsizetype begin = pos;
    while (pos < m_size && (m_chars[pos] == u' ' || m_chars[pos] == u'\t' || m_chars[pos] == u'\r'))
        ++pos;
    count(pos - begin);
    if (pos == m_size)
        return pos;
    return m_chars[pos] == u'\n' ? pos + 1 : 0;
}

bool SourceReader::quoteStartsAt(qsizetype pos)
{
    // A marker with nothing after it quotes nothing and stays as typed.
    return pos + 2 < m_size && m_chars[pos] == u'>' && m_chars[pos + 1] == u' ' && m_chars[pos + 2] != u'\n'
        && fenceAt(pos + 2).end == 0;
}

SourceReader::Fence SourceReader::fenceAt(qsizetype pos)
{
    if (at(pos) != u'`' || at(pos + 1) != u'`' || at(pos + 2) != u'`' || pos + 3 >= m_noFenceFrom)
        return {};
    const qsizetype begin = pos + 3;
    const qsizetype close = m_source.indexOf("```"_L1, begin);
    count((close < 0 ? m_size : close) - begin);
    if (close < 0) {
        m_noFenceFrom = begin;
        return {};
    }
    Fence fence;
    fence.body = m_source.mid(begin, close - begin);
    const qsizetype lineEnd = fence.body.indexOf(u'\n');
    if (lineEnd >= 0) {
        const QStringView lang = fence.body.left(lineEnd).trimmed();
        if (isLanguage(lang)) {
            fence.lang = lang;
            fence.body = fence.body.mid(lineEnd + 1);
        }
    }
    if (!fence.body.isEmpty())
        fence.end = close + 3;
    return fence;
}

bool SourceReader::breaksAt(qsizetype newline, bool quote)
{
    const qsizetype next = newline + 1;
    if (next >= m_size)
        return false;
    if (quote)
        return m_chars[next] == u'\n' || dividerAt(next) > 0 || startsWith(next, "> "_L1);
    return dividerAt(next) > 0 || quoteStartsAt(next);
}

//! Where the id that begins after the tag at `pos` ends; `begin`: there is none.
qsizetype SourceReader::idEnd(qsizetype pos, qsizetype begin) const
{
    if (m_options.anyIds) {
        const qsizetype size = m_source.mid(begin, kMaxAnyId + kTagSize).indexOf(m_source.mid(pos, kTagSize));
        count(size < 0 ? kMaxAnyId : size);
        const QStringView id = m_source.mid(begin, std::max<qsizetype>(0, size));
        const bool tight = !id.isEmpty() && !isSpace(id.front().unicode()) && !isSpace(id.back().unicode());
        return tight && !id.contains(u'\n') && id != "all"_L1 && id != "here"_L1 ? begin + size : begin;
    }
    const qsizetype longest = m_chars[pos + 1] == u'r' ? 10 : 20;
    qsizetype end = begin;
    while (end < m_size && end - begin < longest && isAsciiDigit(m_chars[end]))
        ++end;
    count(end - begin);
    return end;
}

Token SourceReader::idTagAt(qsizetype pos) const
{
    const qsizetype begin = pos + kTagSize;
    const char16_t tag = m_chars[pos + 1];
    qsizetype end = idEnd(pos, begin);
    TokenKind kind = tag == u'm' ? TokenKind::User : tag == u'r' ? TokenKind::Role : TokenKind::Channel;
    if (end == begin && tag == u'm') {
        if (startsWith(begin, "all("_L1)) {
            kind = TokenKind::All;
            end = begin + 3;
        } else if (startsWith(begin, "here("_L1)) {
            kind = TokenKind::Here;
            end = begin + 4;
        }
    }
    if (end == begin || m_source.mid(end, kTagSize) != m_source.mid(pos, kTagSize))
        return {};
    return tokenOf(kind, pos, end + kTagSize);
}

Token SourceReader::emojiTagAt(qsizetype pos) const
{
    const qsizetype begin = pos + kTagSize;
    qsizetype end = begin;
    while (end < m_size && end - begin < kMaxGuildEmojiName && m_chars[end] != u'(' && m_chars[end] != u')'
        && m_chars[end] != u'\n')
        ++end;
    count(end - begin);
    if (end == begin || !startsWith(end, "(emj)["_L1))
        return {};
    const qsizetype idBegin = end + kTagSize + 1;
    const QStringView id = m_source.mid(idBegin, kMaxGuildEmojiId + 1);
    const qsizetype idSize = id.indexOf(u']');
    if (idSize <= 0 || !isGuildEmojiId(id.left(idSize)))
        return {};
    return tokenOf(TokenKind::Emoji, pos, idBegin + idSize + 1, static_cast<qint32>(end - begin));
}

qsizetype SourceReader::themeEnd(qsizetype pos) const
{
    const QStringView theme = m_source.mid(pos, kMaxTheme);
    const qsizetype close = theme.startsWith(u'[') ? theme.indexOf(u']') : -1;
    return close > 0 && isFontTheme(theme.mid(1, close - 1)) ? pos + close + 1 : 0;
}

//! Looks at no character twice: a search that starts inside an earlier one ends where that one did.
qsizetype SourceReader::destinationEnd(qsizetype pos)
{
    if (pos >= m_searchedFrom && pos <= m_searchedTo)
        return m_searchedTo;
    m_searchedFrom = pos;
    for (; pos < m_size; ++pos) {
        const char16_t c = m_chars[pos];
        if (c == u')' || isSpace(c))
            break;
        if (c == u'\\' && pos + 1 < m_size && isEscapable(m_chars[pos + 1]))
            ++pos;
    }
    count(pos - m_searchedFrom);
    m_searchedTo = pos;
    return pos;
}

} // namespace chat::markup

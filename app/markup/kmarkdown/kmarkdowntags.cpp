// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// The scanner's tags, links and shortcodes.
#include "app/markup/kmarkdown/kmarkdownscanner.h"

#include "app/markup/kmarkdownsyntax.h"

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;
using TokenKind = Token::Kind;

namespace {

constexpr qsizetype kTagSize = 5; // "(ins)"
constexpr qsizetype kFontSize = 6; // "(font)"
constexpr qsizetype kMaxTheme = 16;

//! An address that is never opened: of such a link only the text is shown. A tag behind brackets comes before links, and
//! what is written in other letters is a remark.
bool isOtherAddress(QStringView url, qsizetype tagLength)
{
    return tagLength == 0
        && std::all_of(url.begin(), url.end(), [](QChar c) { return c.unicode() > u' ' && c.unicode() < 0x7f; });
}

//! "https\://" is an address too; no more than its beginning is looked at.
bool isHttpAddress(QStringView address)
{
    constexpr qsizetype longest = 24;
    return isHttpUrl(address)
        || (address.left(longest).contains(u'\\') && isHttpUrl(unescapedAddress(address.left(longest))));
}

} // namespace

qsizetype Scanner::onParenthesis(qsizetype pos)
{
    if (pos + kTagSize > m_size)
        return pos + 1;
    const char16_t close = m_chars[pos + 4];
    if (close != u')' && close != u't')
        return pos + 1;
    switch (m_chars[pos + 1]) {
    case u'i':
        return startsWith(pos, "(ins)"_L1) ? onPairTag(TokenKind::Underline, pos) : pos + 1;
    case u's':
        return startsWith(pos, "(spl)"_L1) ? onPairTag(TokenKind::Spoiler, pos) : pos + 1;
    case u'f':
        return m_options.fontTags && startsWith(pos, "(font)"_L1) ? onFontTag(pos) : pos + 1;
    case u'm':
        return startsWith(pos, "(met)"_L1) ? onIdTag(pos) : pos + 1;
    case u'r':
        return startsWith(pos, "(rol)"_L1) ? onIdTag(pos) : pos + 1;
    case u'c':
        return startsWith(pos, "(chn)"_L1) ? onIdTag(pos) : pos + 1;
    case u'e':
        return startsWith(pos, "(emj)"_L1) ? onEmojiTag(pos) : pos + 1;
    default:
        return pos + 1;
    }
}

qsizetype Scanner::onPairTag(TokenKind kind, qsizetype pos)
{
    const qsizetype end = pos + kTagSize;
    const int opener = open(kind);
    if (opener < 0) {
        openPair(kind, pos, end);
    } else if (m_tokens[opener].end == pos) {
        open(kind) = -1; // an empty pair is text
        --m_depth;
    } else {
        closePair(kind, pos, end);
    }
    return end;
}

qsizetype Scanner::onFontTag(qsizetype pos)
{
    const qsizetype end = pos + kFontSize;
    const int opener = open(TokenKind::Font);
    if (opener < 0) {
        openPair(TokenKind::Font, pos, end);
        return end;
    }
    const QStringView theme = m_source.mid(end, kMaxTheme);
    const qsizetype close = theme.startsWith(u'[') ? theme.indexOf(u']') : -1;
    if (close > 0 && isFontTheme(theme.mid(1, close - 1)) && m_tokens[opener].end != pos) {
        closePair(TokenKind::Font, pos, end + close + 1);
        return end + close + 1;
    }
    // Without a theme that exists the pair is text, and the next one may be right.
    open(TokenKind::Font) = -1;
    --m_depth;
    return end;
}

//! Where the id that begins after the tag at `pos` ends; `begin`: there is none.
qsizetype Scanner::idEnd(qsizetype pos, qsizetype begin) const
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

qsizetype Scanner::onIdTag(qsizetype pos)
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
        return begin;
    push(kind, pos, end + kTagSize);
    return end + kTagSize;
}

qsizetype Scanner::onEmojiTag(qsizetype pos)
{
    const qsizetype begin = pos + kTagSize;
    qsizetype end = begin;
    while (end < m_size && end - begin < kMaxGuildEmojiName && m_chars[end] != u'(' && m_chars[end] != u')'
        && m_chars[end] != u'\n')
        ++end;
    count(end - begin);
    if (end == begin || !startsWith(end, "(emj)["_L1))
        return begin;
    const qsizetype idBegin = end + kTagSize + 1;
    const QStringView id = m_source.mid(idBegin, kMaxGuildEmojiId + 1);
    const qsizetype idSize = id.indexOf(u']');
    if (idSize <= 0 || !isGuildEmojiId(id.left(idSize)))
        return begin;
    push(TokenKind::Emoji, pos, idBegin + idSize + 1, static_cast<qint32>(end - begin));
    return idBegin + idSize + 1;
}

//! The first ")" that is not escaped, or what cannot stand in an address. Looks at no character twice: a search that
//! starts inside an earlier one ends where that one did.
qsizetype Scanner::destinationEnd(qsizetype pos)
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

qsizetype Scanner::onCloseBracket(qsizetype pos)
{
    if (m_brackets.isEmpty())
        return pos + 1;
    const int opener = m_brackets.last();
    m_brackets.removeLast();
    if (at(pos + 1) != u'(' || m_tokens[opener].end == pos)
        return pos + 1;
    const qsizetype begin = pos + 2;
    const qsizetype end = destinationEnd(begin);
    if (at(end) != u')' || end == begin)
        return pos + 1;
    const QStringView url = m_source.mid(begin, end - begin);
    count(end - begin);
    const bool http = isHttpAddress(url);
    if (!http && !isOtherAddress(url, tagLengthAt(m_source, pos + 1)))
        return pos + 1;
    if (http) {
        // There are no links inside links.
        count(m_tokens.size() - opener);
        for (int i = opener + 1; i < m_tokens.size(); ++i) {
            if (m_tokens[i].kind == TokenKind::AutoLink)
                m_tokens[i].kind = TokenKind::Dead;
        }
    } else {
        m_tokens[opener].kind = TokenKind::LinkText;
        m_sawTextLinks = true;
    }
    closeAt(opener, pos, end + 1);
    m_brackets.clear();
    return end + 1;
}

qsizetype Scanner::onColon(qsizetype pos)
{
    const qsizetype floor = m_tokens.isEmpty() ? 0 : static_cast<qsizetype>(m_tokens.last().end);
    if (at(pos + 1) == u'/') {
        const UrlStops stops{open(TokenKind::Bold) >= 0 || open(TokenKind::Italic) >= 0, open(TokenKind::Strike) >= 0,
            true, m_options.steps};
        const UrlRange url = bareUrlAt(m_source, pos, std::min(floor, pos), stops);
        if (url.isEmpty())
            return pos + 1;
        push(TokenKind::AutoLink, url.begin, url.end);
        return url.end;
    }
    return onShortcode(pos);
}

qsizetype Scanner::onShortcode(qsizetype pos)
{
    const Shortcode code = shortcodeAt(m_source, pos);
    count(code.end == 0 ? 1 : code.end - pos);
    if (code.end == 0)
        return pos + 1;
    push(code.emoji < 0 ? TokenKind::Shortcode : TokenKind::UnicodeEmoji, pos, code.end, code.emoji);
    return code.end;
}

} // namespace chat::markup

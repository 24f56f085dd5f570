// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/kmarkdown/kmarkdownscanner.h"

#include "app/markup/kmarkdownsyntax.h"

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;
using TokenKind = Token::Kind;

namespace {

constexpr qsizetype kFontSize = 6; // "(font)"

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

constexpr std::array<bool, 128> makeSpecials()
{
    std::array<bool, 128> specials{};
    for (const char c : {'\\', '*', '~', '`', ':', '[', ']', '(', '\n'})
        specials[static_cast<unsigned char>(c)] = true;
    return specials;
}

constexpr std::array<bool, 128> kSpecials = makeSpecials();

qsizetype runEnd(QStringView source, qsizetype pos)
{
    const QChar c = source[pos];
    qsizetype end = pos + 1;
    while (end < source.size() && source[end] == c)
        ++end;
    return end;
}

} // namespace

Scanner::Scanner(QStringView source, const ParseOptions &options)
    : m_chars(source.utf16())
    , m_size(source.size())
    , m_source(source)
    , m_options(options)
    , m_reader(source, options)
{
}

Scanner::Run Scanner::scan(qsizetype begin, bool quote)
{
    m_tokens.clear();
    m_brackets.clear();
    m_open.fill(-1);
    m_depth = 0;
    m_quote = quote;
    m_stopped = false;
    m_run = {m_size, m_size};
    qsizetype pos = begin;
    while (!m_stopped) {
        const qsizetype before = pos;
        while (pos < m_size && (m_chars[pos] >= 128 || !kSpecials[m_chars[pos]]))
            ++pos;
        count(pos - before + 1);
        if (pos >= m_size)
            break;
        switch (m_chars[pos]) {
        case u'\n':
            pos = onNewline(pos);
            break;
        case u'\\':
            if (pos + 1 < m_size && isEscapable(m_chars[pos + 1])) {
                push(TokenKind::Escape, pos, pos + 2);
                ++pos;
            }
            ++pos;
            break;
        case u'`':
            pos = onBacktick(pos);
            break;
        case u'*':
            pos = onStars(pos);
            break;
        case u'~':
            pos = onTildes(pos);
            break;
        case u'(':
            pos = onParenthesis(pos);
            break;
        case u'[':
            m_brackets.append(static_cast<int>(m_tokens.size()));
            push(TokenKind::Link, pos, pos + 1);
            ++pos;
            break;
        case u']':
            pos = onCloseBracket(pos);
            break;
        default:
            pos = onColon(pos);
            break;
        }
    }
    return m_run;
}

void Scanner::push(TokenKind kind, qsizetype begin, qsizetype end, qint32 extra)
{
    m_tokens.append(tokenOf(kind, begin, end, extra));
}

void Scanner::openPair(TokenKind kind, qsizetype begin, qsizetype end)
{
    if (open(kind) >= 0 || m_depth >= m_options.maxDepth)
        return;
    open(kind) = static_cast<int>(m_tokens.size());
    ++m_depth;
    push(kind, begin, end);
}

void Scanner::closePair(TokenKind kind, qsizetype begin, qsizetype end)
{
    closeAt(open(kind), begin, end);
}

//! Everything opened after `opener` and still open stays text: the first one opened wins.
void Scanner::closeAt(int opener, qsizetype begin, qsizetype end)
{
    m_tokens[opener].match = static_cast<qint32>(m_tokens.size());
    push(TokenKind::Closer, begin, end);
    m_depth = 0;
    for (int &index : m_open) {
        if (index >= opener)
            index = -1;
        m_depth += index >= 0 ? 1 : 0;
    }
    const qsizetype brackets = m_brackets.size();
    while (!m_brackets.isEmpty() && m_brackets.last() >= opener)
        m_brackets.removeLast();
    count(brackets - m_brackets.size());
}

qsizetype Scanner::onNewline(qsizetype pos)
{
    const qsizetype next = pos + 1;
    if (!m_reader.breaksAt(pos, m_quote))
        return next;
    if (m_quote && m_chars[next] == u'>') {
        push(TokenKind::Skip, next, next + 2);
        return next + 2;
    }
    m_run = {pos, m_quote && m_chars[next] == u'\n' ? next + 1 : next};
    m_stopped = true;
    return next;
}

qsizetype Scanner::onBacktick(qsizetype pos)
{
    const qsizetype end = runEnd(m_source, pos);
    count(end - pos);
    if (end - pos >= 3 && m_reader.fenceAt(pos).end > 0) {
        m_run = {pos, pos};
        m_stopped = true;
        return pos;
    }
    if (end - pos > 1)
        return end; // empty pairs are text
    for (qsizetype close = end; close < m_size; ++close) {
        count(1);
        if (m_chars[close] == u'`') {
            if (m_reader.fenceAt(close).end > 0)
                break;
            push(TokenKind::Code, pos, close + 1);
            return close + 1;
        }
        if (m_chars[close] == u'\n' && m_reader.breaksAt(close, m_quote))
            break;
    }
    return end;
}

qsizetype Scanner::onStars(qsizetype pos)
{
    const qsizetype end = runEnd(m_source, pos);
    count(end - pos);
    const bool canClose = pos > 0 && !isSpace(m_chars[pos - 1]);
    const bool canOpen = !isSpace(m_reader.at(end));
    if (canClose)
        pos = closeStars(pos, end, canOpen);
    if (canOpen && pos < end)
        openStars(pos, end);
    return end;
}

//! Closes what a run of asterisks can close; returns the first asterisk that remains.
qsizetype Scanner::closeStars(qsizetype pos, qsizetype end, bool canOpen)
{
    while (pos < end) {
        const int bold = open(TokenKind::Bold);
        const int italic = open(TokenKind::Italic);
        const qsizetype left = end - pos;
        const bool closeBold = left == 2 ? bold >= 0 : left > 2 && bold > italic;
        const bool closeItalic
            = left == 2 ? bold < 0 && italic >= 0 && !canOpen : italic >= 0 && (left == 1 || italic > bold);
        if (closeBold) {
            if (italic > bold && m_tokens[italic].begin == m_tokens[bold].end) {
                // "***a** b*": the bold part ends first, so it is the inner one.
                m_tokens[bold].kind = TokenKind::Italic;
                m_tokens[bold].end -= 1;
                m_tokens[italic].kind = TokenKind::Bold;
                m_tokens[italic].begin -= 1;
                std::swap(open(TokenKind::Bold), open(TokenKind::Italic));
            }
            closePair(TokenKind::Bold, pos, pos + 2);
            pos += 2;
        } else if (closeItalic) {
            closePair(TokenKind::Italic, pos, pos + 1);
            pos += 1;
        } else {
            break;
        }
    }
    return pos;
}

void Scanner::openStars(qsizetype pos, qsizetype end)
{
    switch (end - pos) {
    case 1:
        openPair(TokenKind::Italic, pos, end);
        break;
    case 2:
        openPair(TokenKind::Bold, pos, end);
        break;
    case 3:
        openPair(TokenKind::Bold, pos, pos + 2);
        openPair(TokenKind::Italic, pos + 2, end);
        break;
    default:
        break; // empty pairs are text
    }
}

qsizetype Scanner::onTildes(qsizetype pos)
{
    const qsizetype end = runEnd(m_source, pos);
    count(end - pos);
    if (end - pos >= 2 && open(TokenKind::Strike) >= 0 && !isSpace(m_chars[pos - 1])) {
        closePair(TokenKind::Strike, pos, pos + 2);
        pos += 2;
    }
    if ((end - pos == 2 || end - pos == 3) && !isSpace(m_reader.at(end)))
        openPair(TokenKind::Strike, pos, pos + 2);
    return end;
}

qsizetype Scanner::onParenthesis(qsizetype pos)
{
    if (pos + kTagSize > m_size)
        return pos + 1;
    const char16_t close = m_chars[pos + 4];
    if (close != u')' && close != u't')
        return pos + 1;
    switch (m_chars[pos + 1]) {
    case u'i':
        return m_reader.startsWith(pos, "(ins)"_L1) ? onPairTag(TokenKind::Underline, pos) : pos + 1;
    case u's':
        return m_reader.startsWith(pos, "(spl)"_L1) ? onPairTag(TokenKind::Spoiler, pos) : pos + 1;
    case u'f':
        return m_options.fontTags && m_reader.startsWith(pos, "(font)"_L1) ? onFontTag(pos) : pos + 1;
    case u'm':
        return m_reader.startsWith(pos, "(met)"_L1) ? take(m_reader.idTagAt(pos), pos) : pos + 1;
    case u'r':
        return m_reader.startsWith(pos, "(rol)"_L1) ? take(m_reader.idTagAt(pos), pos) : pos + 1;
    case u'c':
        return m_reader.startsWith(pos, "(chn)"_L1) ? take(m_reader.idTagAt(pos), pos) : pos + 1;
    case u'e':
        return m_reader.startsWith(pos, "(emj)"_L1) ? take(m_reader.emojiTagAt(pos), pos) : pos + 1;
    default:
        return pos + 1;
    }
}

//! Goes on after the tag, or inside what looked like one.
qsizetype Scanner::take(const Token &tag, qsizetype pos)
{
    if (tag.end == 0)
        return pos + kTagSize;
    m_tokens.append(tag);
    return tag.end;
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
    const qsizetype close = m_reader.themeEnd(end);
    if (close > 0 && m_tokens[opener].end != pos) {
        closePair(TokenKind::Font, pos, close);
        return close;
    }
    // Without a theme that exists the pair is text, and the next one may be right.
    open(TokenKind::Font) = -1;
    --m_depth;
    return end;
}

qsizetype Scanner::onCloseBracket(qsizetype pos)
{
    if (m_brackets.isEmpty())
        return pos + 1;
    const int opener = m_brackets.last();
    m_brackets.removeLast();
    if (m_reader.at(pos + 1) != u'(' || m_tokens[opener].end == pos)
        return pos + 1;
    const qsizetype begin = pos + 2;
    const qsizetype end = m_reader.destinationEnd(begin);
    if (m_reader.at(end) != u')' || end == begin)
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
    if (m_reader.at(pos + 1) == u'/') {
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

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/kmarkdown/kmarkdownscanner.h"

#include "app/markup/kmarkdownsyntax.h"

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;
using TokenKind = Token::Kind;

namespace {

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
    , m_noFenceFrom(source.size())
{
}

bool Scanner::startsWith(qsizetype pos, QLatin1StringView what) const
{
    return m_source.mid(pos, what.size()) == what;
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
    m_tokens.append(Token{static_cast<quint32>(begin), static_cast<quint32>(end), -1, extra, kind});
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

qsizetype Scanner::dividerAt(qsizetype pos) const
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

bool Scanner::quoteStartsAt(qsizetype pos)
{
    // A marker with nothing after it quotes nothing and stays as typed.
    return pos + 2 < m_size && m_chars[pos] == u'>' && m_chars[pos + 1] == u' ' && m_chars[pos + 2] != u'\n'
        && fenceAt(pos + 2).end == 0;
}

Scanner::Fence Scanner::fenceAt(qsizetype pos)
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

//! Does a block start after the newline, or a quote end with it?
bool Scanner::breaksAt(qsizetype newline, bool quote)
{
    const qsizetype next = newline + 1;
    if (next >= m_size)
        return false;
    if (quote)
        return m_chars[next] == u'\n' || dividerAt(next) > 0 || startsWith(next, "> "_L1);
    return dividerAt(next) > 0 || quoteStartsAt(next);
}

qsizetype Scanner::onNewline(qsizetype pos)
{
    const qsizetype next = pos + 1;
    if (!breaksAt(pos, m_quote))
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
    if (end - pos >= 3 && fenceAt(pos).end > 0) {
        m_run = {pos, pos};
        m_stopped = true;
        return pos;
    }
    if (end - pos > 1)
        return end; // empty pairs are text
    for (qsizetype close = end; close < m_size; ++close) {
        count(1);
        if (m_chars[close] == u'`') {
            if (fenceAt(close).end > 0)
                break;
            push(TokenKind::Code, pos, close + 1);
            return close + 1;
        }
        if (m_chars[close] == u'\n' && breaksAt(close, m_quote))
            break;
    }
    return end;
}

qsizetype Scanner::onStars(qsizetype pos)
{
    const qsizetype end = runEnd(m_source, pos);
    count(end - pos);
    const bool canClose = pos > 0 && !isSpace(m_chars[pos - 1]);
    const bool canOpen = !isSpace(at(end));
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
    if ((end - pos == 2 || end - pos == 3) && !isSpace(at(end)))
        openPair(TokenKind::Strike, pos, pos + 2);
    return end;
}

} // namespace chat::markup

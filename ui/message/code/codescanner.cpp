// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/code/codescanner.h"

#include <QChar>

#include <array>

namespace chat::ui {

namespace {

constexpr qsizetype kLongestCodeWord = 40;

bool contains(std::string_view words, std::string_view word)
{
    return words.find(word) != std::string_view::npos;
}

} // namespace

std::vector<CodeToken> CodeScanner::run(quint64 *steps)
{
    while (!atEnd()) {
        const qsizetype before = m_at;
        step();
        if (m_at == before)
            ++m_at;
        ++m_steps;
    }
    if (steps)
        *steps += m_steps;
    return std::move(m_tokens);
}

bool CodeScanner::isWordStart(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || (c > 0x7f && QChar(c).isLetter());
}

void CodeScanner::add(qsizetype from, CodeKind kind)
{
    if (m_at > from)
        m_tokens.push_back({static_cast<int>(from), static_cast<int>(m_at - from), kind});
}

void CodeScanner::toLineEnd(CodeKind kind, qsizetype skip)
{
    const qsizetype from = m_at;
    m_at = std::min(m_at + skip, m_code.size());
    while (!atEnd() && !isBreak(peek()))
        ++m_at;
    add(from, kind);
}

void CodeScanner::toClose(QStringView close, CodeKind kind, qsizetype skip)
{
    const qsizetype from = m_at;
    const qsizetype found = m_code.indexOf(close, m_at + skip);
    m_at = found < 0 ? m_code.size() : found + close.size();
    m_steps += static_cast<quint64>(m_at - from);
    add(from, kind);
}

void CodeScanner::nestedComment()
{
    const qsizetype from = m_at;
    int depth = 0;
    do {
        ++m_steps;
        if (looking(u"/*")) {
            ++depth;
            m_at += 2;
        } else if (looking(u"*/")) {
            --depth;
            m_at += 2;
        } else {
            ++m_at;
        }
    } while (!atEnd() && depth > 0);
    m_at = std::min(m_at, m_code.size());
    add(from, CodeKind::Comment);
}

void CodeScanner::quoted(char16_t quote, CodeKind kind, bool manyLines)
{
    const qsizetype from = m_at++;
    const bool doubled = m_language.has(CodeLanguage::DoubledQuotes);
    while (!atEnd() && (manyLines || !isBreak(peek()))) {
        const char16_t c = peek();
        if (c == u'\\' && !doubled) {
            m_at += 2;
            continue;
        }
        ++m_at;
        if (c != quote)
            continue;
        if (!doubled || peek() != quote)
            break;
        ++m_at;
    }
    m_at = std::min(m_at, m_code.size());
    add(from, kind);
}

void CodeScanner::number()
{
    const qsizetype from = m_at;
    const bool hex = peek() == u'0' && (peek(1) | 0x20) == u'x';
    while (!atEnd()) {
        const char16_t c = peek();
        const bool exponent
            = !hex && (c == u'+' || c == u'-') && m_at > from && (m_code[m_at - 1].unicode() | 0x20) == u'e';
        const bool grouped = c == u'\'' && isWord(peek(1)) && m_language.has(CodeLanguage::CharQuotes);
        if (!isWord(c) && c != u'.' && !exponent && !grouped)
            break;
        if (c == u'.' && peek(1) == u'.') // a range
            break;
        ++m_at;
    }
    add(from, CodeKind::Number);
}

bool CodeScanner::comment()
{
    const char16_t c = peek();
    if (c == u'/' && peek(1) == u'/' && m_language.has(CodeLanguage::SlashComment)) {
        toLineEnd(CodeKind::Comment);
        return true;
    }
    if (c == u'/' && peek(1) == u'*' && m_language.has(CodeLanguage::BlockComment)) {
        if (m_language.has(CodeLanguage::NestedComment))
            nestedComment();
        else
            toClose(u"*/", CodeKind::Comment, 2);
        return true;
    }
    if (c == u'-' && peek(1) == u'-' && m_language.has(CodeLanguage::DashComment)) {
        if (m_language.has(CodeLanguage::LongBrackets) && peek(2) == u'[' && peek(3) == u'[')
            toClose(u"]]", CodeKind::Comment, 4);
        else
            toLineEnd(CodeKind::Comment);
        return true;
    }
    // $# and a#b in a shell are not comments.
    if (c == u'#' && m_language.has(CodeLanguage::HashComment)
        && (atLineStart() || m_code[m_at - 1].isSpace() || !m_language.has(CodeLanguage::Dollars))) {
        toLineEnd(CodeKind::Comment);
        return true;
    }
    return false;
}

QStringView CodeScanner::takeWord(bool dashes)
{
    const qsizetype from = m_at;
    while (!atEnd() && (isWord(peek()) || (dashes && peek() == u'-')))
        ++m_at;
    return m_code.mid(from, m_at - from);
}

CodeKind CodeScanner::kindOf(QStringView word, bool &known) const
{
    known = true;
    std::array<char, kLongestCodeWord + 2> buffer{};
    size_t length = 0;
    if (word.size() <= kLongestCodeWord) {
        buffer[length++] = ' ';
        for (const QChar c : word) {
            if (c.unicode() > 0x7f)
                break;
            buffer[length++] = m_language.has(CodeLanguage::NoCase) ? c.toLower().toLatin1() : c.toLatin1();
        }
        buffer[length++] = ' ';
    }
    const std::string_view padded(buffer.data(), length);
    if (static_cast<qsizetype>(length) == word.size() + 2) {
        if (contains(m_language.keywords, padded))
            return CodeKind::Keyword;
        if (contains(m_language.types, padded))
            return CodeKind::Type;
        if (contains(m_language.constants, padded))
            return CodeKind::Constant;
    }
    if (peek() == u'(')
        return CodeKind::Function;
    if (m_language.has(CodeLanguage::CapitalTypes) && word.size() > 1 && word[0].isUpper() && word[1].isLower())
        return CodeKind::Type;
    known = false;
    return CodeKind::Keyword;
}

void CodeScanner::word()
{
    const qsizetype from = m_at;
    bool known = false;
    const CodeKind kind = kindOf(takeWord(), known);
    if (known)
        add(from, kind);
}

} // namespace chat::ui

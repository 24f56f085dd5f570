// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/code/codedatalexer.h"

#include "ui/message/code/codescanner.h"

namespace chat::ui {

namespace {

class JsonScanner : public CodeScanner
{
public:
    using CodeScanner::CodeScanner;

protected:
    void step() override
    {
        const char16_t c = peek();
        if (comment())
            return;
        if (c == u'"' || c == u'\'') {
            quoted(c, CodeKind::String);
            qsizetype next = m_at;
            while (next < m_code.size() && m_code[next].isSpace())
                ++next;
            m_steps += static_cast<quint64>(next - m_at);
            if (next < m_code.size() && m_code[next] == u':')
                m_tokens.back().kind = CodeKind::Name;
        } else if (isDigit(c) || (c == u'-' && isDigit(peek(1)))) {
            const qsizetype from = m_at++;
            number();
            if (!m_tokens.empty() && m_tokens.back().start == from + 1)
                m_tokens.pop_back();
            add(from, CodeKind::Number);
        } else if (isWordStart(c)) {
            word();
        } else {
            ++m_at;
        }
    }
};

class YamlScanner : public CodeScanner
{
public:
    using CodeScanner::CodeScanner;

protected:
    void step() override
    {
        if (atLineStart() && key())
            return;
        const char16_t c = peek();
        if (atEnd() || m_code[m_at].isSpace()) {
            ++m_at;
        } else if (comment()) {
            return;
        } else if (c == u'"' || c == u'\'') {
            quoted(c, CodeKind::String);
        } else if (c == u'&' || c == u'*' || c == u'!') {
            const qsizetype from = m_at++;
            takeWord(true);
            add(from, CodeKind::Tag);
        } else if (isDigit(c)) {
            number();
        } else if (isWordStart(c)) {
            word();
        } else {
            ++m_at;
        }
    }

private:
    //! " - name:" at the start of a line: takes the indent and, if there is one, the key.
    bool key()
    {
        while (peek() == u' ' || (peek() == u'-' && peek(1) == u' '))
            ++m_at;
        for (qsizetype at = m_at; at < m_code.size() && at - m_at < 200; ++at) {
            ++m_steps;
            const char16_t c = m_code[at].unicode();
            if (isBreak(c) || c == u'#' || c == u'{' || c == u'[')
                return false;
            if (c == u':' && (at + 1 == m_code.size() || m_code[at + 1].isSpace())) {
                const qsizetype from = m_at;
                m_at = at;
                add(from, CodeKind::Name);
                return m_at > from;
            }
        }
        return false;
    }
};

class DiffScanner : public CodeScanner
{
public:
    using CodeScanner::CodeScanner;

protected:
    void step() override
    {
        if (!atLineStart()) {
            ++m_at;
            return;
        }
        if (looking(u"+++") || looking(u"---") || looking(u"diff ") || looking(u"index ") || looking(u"@@"))
            toLineEnd(CodeKind::Section);
        else if (peek() == u'+' || peek() == u'>')
            toLineEnd(CodeKind::Added);
        else if (peek() == u'-' || peek() == u'<')
            toLineEnd(CodeKind::Removed);
        else
            ++m_at;
    }
};

} // namespace

std::vector<CodeToken> lexData(QStringView code, const CodeLanguage &language, quint64 *steps)
{
    if (language.family == CodeLanguage::Family::Json) {
        JsonScanner scanner(code, language);
        return scanner.run(steps);
    }
    if (language.family == CodeLanguage::Family::Yaml) {
        YamlScanner scanner(code, language);
        return scanner.run(steps);
    }
    DiffScanner scanner(code, language);
    return scanner.run(steps);
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/code/codelexer.h"

#include "ui/message/code/codedatalexer.h"
#include "ui/message/code/codemarkuplexer.h"
#include "ui/message/code/codescanner.h"

namespace chat::ui {

namespace {

//! Languages made of words, strings and comments.
class WordScanner : public CodeScanner
{
public:
    using CodeScanner::CodeScanner;

protected:
    void step() override
    {
        const char16_t c = peek();
        if (c == u'#' && m_language.has(CodeLanguage::Preprocessor) && atLineStart())
            preprocessor();
        else if (comment() || string() || prefixed())
            return;
        else if (isDigit(c) || (c == u'.' && isDigit(peek(1))))
            number();
        else if (isWordStart(c))
            word();
        else
            ++m_at;
    }

private:
    void preprocessor()
    {
        const qsizetype from = m_at++;
        while (peek() == u' ')
            ++m_at;
        takeWord();
        add(from, CodeKind::Tag);
        while (peek() == u' ')
            ++m_at;
        if (peek() == u'<')
            toClose(u">", CodeKind::String, 1);
    }

    bool string()
    {
        const char16_t c = peek();
        if (c == u'"' || c == u'\'') {
            const QStringView triple = c == u'"' ? QStringView(u"\"\"\"") : QStringView(u"'''");
            const bool python = m_language.has(CodeLanguage::SingleQuotes);
            if (m_language.has(CodeLanguage::TripleQuotes) && looking(triple) && (c == u'"' || python)) {
                toClose(triple, CodeKind::String, 3);
                return true;
            }
        }
        if (c == u'"' || (c == u'\'' && m_language.has(CodeLanguage::SingleQuotes))) {
            quoted(c, CodeKind::String);
            return true;
        }
        if (c == u'\'' && m_language.has(CodeLanguage::CharQuotes))
            return character();
        if (c == u'`' && m_language.has(CodeLanguage::Backticks)) {
            quoted(c, CodeKind::String, true);
            return true;
        }
        if (c == u'[' && peek(1) == u'[' && m_language.has(CodeLanguage::LongBrackets)) {
            toClose(u"]]", CodeKind::String, 2);
            return true;
        }
        return c == u'r' && m_language.has(CodeLanguage::RawStrings) && rawString();
    }

    //! 'a', '\n', '\u{1f600}'; not the 'a of a lifetime.
    bool character()
    {
        const qsizetype from = m_at;
        const qsizetype close = m_code.mid(m_at + 1, 12).indexOf(u'\'', peek(1) == u'\\' ? 2 : 1);
        const bool escaped = peek(1) == u'\\';
        const qsizetype most = peek(1) >= 0xd800 && peek(1) < 0xdc00 ? 2 : 1;
        if (close < 0 || (!escaped && close > most))
            return false;
        m_at += close + 2;
        add(from, CodeKind::String);
        return true;
    }

    bool rawString()
    {
        if (m_at > 0 && isWord(m_code[m_at - 1].unicode()))
            return false;
        qsizetype hashes = 0;
        while (peek(1 + hashes) == u'#' && hashes < 8)
            ++hashes;
        if (peek(1 + hashes) != u'"')
            return false;
        toClose(u'"' + QString(hashes, u'#'), CodeKind::String, hashes + 2);
        return true;
    }

    //! @word, $word
    bool prefixed()
    {
        const char16_t c = peek();
        const qsizetype from = m_at;
        if (c == u'@' && m_language.has(CodeLanguage::Annotations) && isWordStart(peek(1))) {
            ++m_at;
            takeWord();
            add(from, CodeKind::Name);
            return true;
        }
        if (c != u'$' || !m_language.has(CodeLanguage::Dollars))
            return false;
        if (peek(1) == u'{') {
            toClose(u"}", CodeKind::Name, 2);
        } else {
            ++m_at;
            if (isWordStart(peek()))
                takeWord();
            else if (!atEnd() && !m_code[m_at].isSpace() && peek() != u'(' && peek() != u'"')
                ++m_at;
            add(from, CodeKind::Name);
        }
        return true;
    }
};

} // namespace

std::vector<CodeToken> lexCode(QStringView code, const CodeLanguage &language, quint64 *steps)
{
    switch (language.family) {
    case CodeLanguage::Family::Words: {
        WordScanner scanner(code, language);
        return scanner.run(steps);
    }
    case CodeLanguage::Family::Json:
    case CodeLanguage::Family::Yaml:
    case CodeLanguage::Family::Diff:
        return lexData(code, language, steps);
    case CodeLanguage::Family::Html:
    case CodeLanguage::Family::Css:
        return lexMarkup(code, language, steps);
    }
    return {};
}

} // namespace chat::ui

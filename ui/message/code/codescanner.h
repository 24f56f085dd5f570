// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/code/codelexer.h"

namespace chat::ui {

//! What all lexers share: a position in the code, the tokens found so far, and the ends of strings and comments. Lines
//! may end in U+2028, the line break of laid-out text.
class CodeScanner
{
public:
    CodeScanner(QStringView code, const CodeLanguage &language)
        : m_code(code)
        , m_language(language)
    {
    }
    virtual ~CodeScanner() = default;
    CodeScanner(const CodeScanner &) = delete;
    CodeScanner &operator=(const CodeScanner &) = delete;

    [[nodiscard]] std::vector<CodeToken> run(quint64 *steps); //!< null: not counted

protected:
    virtual void step() = 0; //!< consumes at least one character

    [[nodiscard]] bool atEnd() const { return m_at >= m_code.size(); }
    [[nodiscard]] char16_t peek(qsizetype ahead = 0) const
    {
        ++m_steps;
        return m_at + ahead < m_code.size() ? m_code[m_at + ahead].unicode() : u'\0';
    }
    [[nodiscard]] bool looking(QStringView text) const { return m_code.mid(m_at, text.size()) == text; }
    [[nodiscard]] bool atLineStart() const { return m_at == 0 || isBreak(m_code[m_at - 1].unicode()); }
    [[nodiscard]] static bool isBreak(char16_t c) { return c == u'\n' || c == 0x2028; }
    [[nodiscard]] static bool isWordStart(char16_t c);
    [[nodiscard]] static bool isWord(char16_t c) { return isWordStart(c) || (c >= u'0' && c <= u'9'); }
    [[nodiscard]] static bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }

    void add(qsizetype from, CodeKind kind); //!< from there to the current position
    void toLineEnd(CodeKind kind, qsizetype skip = 0);
    void toClose(QStringView close, CodeKind kind, qsizetype skip);
    void nestedComment();
    void quoted(char16_t quote, CodeKind kind, bool manyLines = false);
    void number();
    bool comment(); //!< true: one was consumed
    void word();
    [[nodiscard]] CodeKind kindOf(QStringView word, bool &known) const;
    QStringView takeWord(bool dashes = false);

    QStringView m_code;
    const CodeLanguage &m_language;
    qsizetype m_at = 0;
    std::vector<CodeToken> m_tokens;
    mutable quint64 m_steps = 0; //!< characters visited
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/code/codemarkuplexer.h"

#include "ui/message/code/codescanner.h"

namespace chat::ui {

namespace {

class HtmlScanner : public CodeScanner
{
public:
    using CodeScanner::CodeScanner;

protected:
    void step() override
    {
        if (m_inTag)
            inTag();
        else if (looking(u"<!--"))
            toClose(u"-->", CodeKind::Comment, 4);
        else if (peek() == u'<' && (isWordStart(peek(1)) || peek(1) == u'/' || peek(1) == u'!' || peek(1) == u'?'))
            open();
        else if (peek() == u'&')
            entity();
        else
            ++m_at;
    }

private:
    void open()
    {
        const qsizetype from = m_at;
        m_at += isWordStart(peek(1)) ? 1 : 2;
        while (isWord(peek()) || peek() == u'-' || peek() == u':')
            ++m_at;
        add(from, CodeKind::Tag);
        m_inTag = true;
    }

    void inTag()
    {
        const char16_t c = peek();
        if (c == u'>' || ((c == u'/' || c == u'?') && peek(1) == u'>')) {
            const qsizetype from = m_at;
            m_at += c == u'>' ? 1 : 2;
            add(from, CodeKind::Tag);
            m_inTag = false;
        } else if (c == u'"' || c == u'\'') {
            quoted(c, CodeKind::String, true);
        } else if (isWordStart(c) || c == u'@' || c == u':') {
            const qsizetype from = m_at++;
            while (isWord(peek()) || peek() == u'-' || peek() == u':' || peek() == u'.')
                ++m_at;
            add(from, CodeKind::Name);
        } else {
            ++m_at;
        }
    }

    void entity()
    {
        const qsizetype end = m_code.mid(m_at, 12).indexOf(u';');
        const qsizetype from = m_at;
        m_at += end < 0 ? 1 : end + 1;
        if (end > 1)
            add(from, CodeKind::Constant);
    }

    bool m_inTag = false;
};

class CssScanner : public CodeScanner
{
public:
    using CodeScanner::CodeScanner;

protected:
    void step() override
    {
        const char16_t c = peek();
        if (c == u'/' && comment())
            return;
        const qsizetype from = m_at;
        if (c == u'"' || c == u'\'') {
            quoted(c, CodeKind::String);
        } else if (c == u'{' || c == u';' || c == u'}') {
            if (c != u';')
                m_depth = std::max(0, m_depth + (c == u'{' ? 1 : -1));
            m_value = false;
            ++m_at;
        } else if (c == u':' && m_depth > 0) {
            m_value = true;
            ++m_at;
        } else if (c == u'@') {
            ++m_at;
            takeWord(true);
            add(from, CodeKind::Keyword);
        } else if (isDigit(c) || (c == u'#' && m_value)) {
            ++m_at;
            while (isWord(peek()) || peek() == u'.' || peek() == u'%')
                ++m_at;
            add(from, CodeKind::Number);
        } else if (isWordStart(c) || c == u'.' || c == u'#' || (c == u'-' && !isDigit(peek(1)))) {
            ++m_at;
            takeWord(true);
            add(from, kind());
        } else {
            ++m_at;
        }
    }

private:
    [[nodiscard]] CodeKind kind() const
    {
        if (m_value)
            return peek() == u'(' ? CodeKind::Function : CodeKind::Constant;
        return m_depth > 0 && peek() == u':' ? CodeKind::Name : CodeKind::Tag;
    }

    int m_depth = 0;
    bool m_value = false;
};

} // namespace

std::vector<CodeToken> lexMarkup(QStringView code, const CodeLanguage &language, quint64 *steps)
{
    if (language.family == CodeLanguage::Family::Html) {
        HtmlScanner scanner(code, language);
        return scanner.run(steps);
    }
    CssScanner scanner(code, language);
    return scanner.run(steps);
}

} // namespace chat::ui

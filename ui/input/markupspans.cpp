// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/markupspans.h"

#include "app/markup/kmarkdown/kmarkdownscanner.h"

namespace chat::ui {

using markup::Scanner;
using markup::Token;

namespace {

//! Marks what the scanner finds.
class SourceMarker
{
public:
    explicit SourceMarker(QStringView source, const markup::ParseOptions &options)
        : m_source(source)
        , m_scanner(source, options)
        , m_flags(static_cast<size_t>(source.size()), 0)
    {
    }

    std::vector<quint16> run()
    {
        qsizetype pos = 0;
        while (pos < m_source.size())
            pos = block(pos);
        return std::move(m_flags);
    }

private:
    void mark(qsizetype begin, qsizetype end, int flags)
    {
        for (qsizetype i = begin; i < end && i < m_source.size(); ++i)
            m_flags[static_cast<size_t>(i)] = static_cast<quint16>(m_flags[static_cast<size_t>(i)] | flags);
    }

    //! Marks the block at `pos` and returns the position of the next one.
    qsizetype block(qsizetype pos)
    {
        bool quote = false;
        if (pos == 0 || m_source[pos - 1] == u'\n') {
            if (const qsizetype end = m_scanner.dividerAt(pos)) {
                mark(pos, end, Rule | Marker);
                return end;
            }
            quote = m_scanner.quoteStartsAt(pos);
        }
        if (const Scanner::Fence fence = m_scanner.fenceAt(pos); fence.end > 0) {
            const qsizetype body = fence.body.data() - m_source.data();
            mark(pos, fence.end, Code);
            mark(pos, body, Marker);
            mark(body + fence.body.size(), fence.end, Marker);
            return std::max(pos + 1, fence.end);
        }
        const qsizetype begin = quote ? pos + 2 : pos;
        const Scanner::Run run = m_scanner.scan(begin, quote);
        if (quote) {
            mark(pos, run.end, QuoteText);
            mark(pos, begin, Marker);
        }
        for (const Token &token : m_scanner.tokens())
            this->token(token);
        return std::max(pos + 1, run.next);
    }

    void pair(const Token &token, int flags)
    {
        if (token.match < 0)
            return;
        const Token &closer = m_scanner.tokens()[token.match];
        mark(token.begin, closer.end, flags);
        mark(token.begin, token.end, Marker);
        mark(closer.begin, closer.end, Marker);
    }

    void token(const Token &token)
    {
        switch (token.kind) {
        case Token::Kind::Bold:
            pair(token, Bold);
            break;
        case Token::Kind::Italic:
            pair(token, Italic);
            break;
        case Token::Kind::Strike:
            pair(token, Strike);
            break;
        case Token::Kind::Underline:
            pair(token, Underline);
            break;
        case Token::Kind::Spoiler:
            pair(token, Spoiler);
            break;
        case Token::Kind::Font:
            pair(token, 0);
            break;
        case Token::Kind::Link:
            pair(token, LinkText);
            break;
        case Token::Kind::LinkText:
            pair(token, 0);
            break;
        case Token::Kind::Escape:
            mark(token.begin, token.begin + 1, Marker);
            break;
        case Token::Kind::Skip:
            mark(token.begin, token.end, Marker);
            break;
        case Token::Kind::Code:
            mark(token.begin, token.end, Code);
            break;
        case Token::Kind::AutoLink:
            mark(token.begin, token.end, Address);
            break;
        case Token::Kind::User:
        case Token::Kind::All:
        case Token::Kind::Here:
        case Token::Kind::Role:
        case Token::Kind::Channel:
            mark(token.begin, token.end, Mention);
            break;
        case Token::Kind::Emoji:
        case Token::Kind::Shortcode:
        case Token::Kind::UnicodeEmoji:
            mark(token.begin, token.end, EmojiCode);
            break;
        case Token::Kind::Closer:
        case Token::Kind::Dead:
            break;
        }
    }

    QStringView m_source;
    Scanner m_scanner;
    std::vector<quint16> m_flags;
};

} // namespace

std::vector<quint16> markupFlags(QStringView source, const markup::ParseOptions &options)
{
    return SourceMarker(source, options).run();
}

} // namespace chat::ui

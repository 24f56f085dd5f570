// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/kmarkdown/kmarkdown.h"

#include "app/domain/emojitable.h"
#include "app/markup/kmarkdown/kmarkdownblocks.h"
#include "app/markup/kmarkdown/kmarkdownscanner.h"
#include "app/markup/kmarkdown/kmarkdownwriter.h"
#include "app/markup/kmarkdownsyntax.h"
#include "app/markup/plaintext.h"

namespace chat::markup {

using TokenKind = Token::Kind;

namespace {

//! Merges adjacent pieces of text into one node; pieces that are contiguous in the source are not copied.
class TextRun
{
public:
    explicit TextRun(Inlines &out)
        : m_out(out)
    {
    }

    void append(QStringView text)
    {
        if (text.isEmpty())
            return;
        if (m_pending.isEmpty()) {
            m_pending = text;
        } else if (m_pending.end() == text.begin()) {
            m_pending = QStringView(m_pending.begin(), text.end());
        } else {
            m_text += m_pending;
            m_pending = text;
        }
    }

    void flush()
    {
        if (m_pending.isEmpty())
            return;
        Inline &node = m_out.emplace_back();
        if (m_text.isEmpty()) {
            node.text = m_pending.toString();
        } else {
            m_text += m_pending;
            node.text = std::exchange(m_text, {});
        }
        m_pending = {};
    }

    Inline &add(Inline::Kind kind)
    {
        flush();
        Inline &node = m_out.emplace_back();
        node.kind = kind;
        return node;
    }

private:
    Inlines &m_out;
    QString m_text;
    QStringView m_pending;
};

//! Builds the nodes of one scanned run of lines.
class Builder
{
public:
    Builder(QStringView source, const Scanner &scanner)
        : m_source(source)
        , m_scanner(scanner)
        , m_tokens(scanner.tokens())
    {
    }

    [[nodiscard]] Inlines build(qsizetype begin, qsizetype end)
    {
        Inlines out;
        children(0, static_cast<int>(m_tokens.size()), begin, end, out);
        return out;
    }

private:
    [[nodiscard]] QStringView slice(qsizetype begin, qsizetype end) const { return m_source.mid(begin, end - begin); }

    void children(int first, int last, qsizetype begin, qsizetype end, Inlines &out)
    {
        TextRun run(out);
        fill(first, last, begin, end, run);
        run.flush();
    }

    //! Tokens first … last - 1 of the source between begin and end.
    void fill(int first, int last, qsizetype begin, qsizetype end, TextRun &run)
    {
        for (int i = first; i < last; ++i) {
            m_scanner.count(1);
            const Token &token = m_tokens[i];
            if (token.kind == TokenKind::Dead || (token.kind <= TokenKind::Closer && token.match < 0)
                || token.begin >= end)
                continue;
            run.append(slice(begin, token.begin));
            if (token.kind >= TokenKind::Escape) {
                atom(token, run);
                begin = token.end;
                continue;
            }
            const Token &closer = m_tokens[token.match];
            if (token.kind == TokenKind::LinkText)
                fill(i + 1, token.match, token.end, closer.begin, run);
            else
                pair(i, run);
            i = token.match;
            begin = closer.end;
        }
        run.append(slice(begin, end));
    }

    void pair(int index, TextRun &run)
    {
        const Token &token = m_tokens[index];
        const Token &closer = m_tokens[token.match];
        Inline &node = run.add(kindOf(token.kind));
        if (token.kind == TokenKind::Link)
            node.value = unescapedAddress(slice(closer.begin + 2, closer.end - 1));
        else if (token.kind == TokenKind::Font)
            node.value = slice(closer.begin + 7, closer.end - 1).toString();
        children(index + 1, token.match, token.end, closer.begin, node.children);
    }

    static Inline::Kind kindOf(TokenKind kind)
    {
        switch (kind) {
        case TokenKind::Bold:
            return Inline::Kind::Bold;
        case TokenKind::Italic:
            return Inline::Kind::Italic;
        case TokenKind::Strike:
            return Inline::Kind::Strike;
        case TokenKind::Underline:
            return Inline::Kind::Underline;
        case TokenKind::Spoiler:
            return Inline::Kind::Spoiler;
        case TokenKind::Font:
            return Inline::Kind::Font;
        default:
            return Inline::Kind::Link;
        }
    }

    void atom(const Token &token, TextRun &run)
    {
        const QStringView source = slice(token.begin, token.end);
        switch (token.kind) {
        case TokenKind::Escape:
            run.append(source.mid(1));
            break;
        case TokenKind::Code:
            run.add(Inline::Kind::Code).text = source.mid(1, source.size() - 2).toString();
            break;
        case TokenKind::AutoLink: {
            Inline &link = run.add(Inline::Kind::Link);
            link.value = source.toString();
            link.children.emplace_back().text = link.value;
            break;
        }
        case TokenKind::User:
            run.add(Inline::Kind::User).value = tagValue(source);
            break;
        case TokenKind::All:
            run.add(Inline::Kind::All);
            break;
        case TokenKind::Here:
            run.add(Inline::Kind::Here);
            break;
        case TokenKind::Role:
            run.add(Inline::Kind::Role).value = tagValue(source);
            break;
        case TokenKind::Channel:
            run.add(Inline::Kind::Channel).value = tagValue(source);
            break;
        case TokenKind::Emoji: {
            Inline &emoji = run.add(Inline::Kind::Emoji);
            emoji.text = source.mid(5, token.extra).toString();
            emoji.value = source.mid(token.extra + 11, source.size() - token.extra - 12).toString();
            break;
        }
        case TokenKind::Shortcode:
            run.add(Inline::Kind::Shortcode).text = source.mid(1, source.size() - 2).toString();
            break;
        case TokenKind::UnicodeEmoji:
            run.append(emojitable::characters(token.extra));
            break;
        default: // Skip
            break;
        }
    }

    static QString tagValue(QStringView tag) { return tag.mid(5, tag.size() - 10).toString(); }

    QStringView m_source;
    const Scanner &m_scanner;
    const Tokens &m_tokens;
};

void addTextBlock(Blocks &blocks, Block::Kind kind, Inlines inlines)
{
    trimNewlines(inlines);
    if (inlines.empty())
        return;
    Block &block = blocks.emplace_back();
    block.kind = kind;
    block.inlines = std::move(inlines);
}

//! Builds the blocks of a source.
struct KMarkdownTree
{
    const Scanner &scanner;
    QStringView source;
    Blocks blocks;

    void divider() { blocks.emplace_back().kind = Block::Kind::Hr; }

    void code(const Scanner::Fence &fence)
    {
        Block &block = blocks.emplace_back();
        block.kind = Block::Kind::Code;
        block.lang = fence.lang.toString();
        block.text = (fence.body.endsWith(u'\n') ? fence.body.chopped(1) : fence.body).toString();
    }

    void run(qsizetype begin, qsizetype end, bool quote)
    {
        addTextBlock(
            blocks, quote ? Block::Kind::Quote : Block::Kind::Text, Builder(source, scanner).build(begin, end));
    }
};

Blocks parseOnce(Scanner &scanner, QStringView source)
{
    KMarkdownTree maker{scanner, source, {}};
    walkBlocks(scanner, source, maker);
    return std::move(maker.blocks);
}

} // namespace

Blocks parseKMarkdownBlocks(QStringView typed, const ParseOptions &options)
{
    QString kept;
    const QStringView source = withLineFeeds(typed, kept);
    Scanner scanner(source, options);
    Blocks blocks = parseOnce(scanner, source);
    if (!scanner.sawTextLinks())
        return blocks;
    // Removing a link's brackets and address joins the text around it, which may then be read differently. The tree
    // becomes the one that its own source has.
    const QString rewritten = writeKMarkdown(blocks);
    const QStringView written = withLineFeeds(rewritten, kept);
    Scanner again(written, options);
    return parseOnce(again, written);
}

Content parseKMarkdown(QStringView source, const ParseOptions &options)
{
    Content content;
    content.blocks = parseKMarkdownBlocks(source, options);
    content.plain = plainOf(content.blocks);
    return content;
}

} // namespace chat::markup

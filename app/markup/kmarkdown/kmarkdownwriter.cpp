// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/kmarkdown/kmarkdownwriter.h"

#include "app/markup/kmarkdown/canonical.h"
#include "app/markup/kmarkdown/kmarkdownescaper.h"
#include "app/markup/kmarkdownsyntax.h"
#include "app/markup/plaintext.h"

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Writes a tree of blocks as source.
class Writer
{
public:
    QString write(const Blocks &blocks)
    {
        const Block *previous = nullptr;
        for (const Block &block : blocks) {
            if (previous)
                m_out += previous->kind == Block::Kind::Quote ? u"\n\n"_s : u"\n"_s;
            writeBlock(block);
            previous = &block;
        }
        return std::move(m_out);
    }

private:
    void writeBlock(const Block &block)
    {
        switch (block.kind) {
        case Block::Kind::Text:
            writeInlines(block.inlines);
            break;
        case Block::Kind::Quote:
            m_out += u"> "_s;
            m_quote = true;
            writeInlines(block.inlines);
            m_quote = false;
            break;
        case Block::Kind::Code:
            m_out += u"```"_s + block.lang + u'\n' + block.text + u"\n```"_s;
            break;
        case Block::Kind::Hr:
            m_out += u"---"_s;
            break;
        case Block::Kind::Card:
            writeText(uncoveredPlainOf(Blocks{block}), nullptr, nullptr);
            break;
        case Block::Kind::Image:
        case Block::Kind::Video:
        case Block::Kind::Audio:
        case Block::Kind::File:
            writeMedia(block);
            break;
        }
    }

    void writeMedia(const Block &block)
    {
        Inline link;
        link.kind = Inline::Kind::Link;
        link.value = block.src;
        link.children.emplace_back().text = block.text.isEmpty() ? block.src : block.text;
        writeInlines({link});
    }

    void writeInlines(const Inlines &inlines)
    {
        for (size_t i = 0; i < inlines.size(); ++i)
            writeInline(
                inlines[i], i > 0 ? &inlines[i - 1] : nullptr, i + 1 < inlines.size() ? &inlines[i + 1] : nullptr);
    }

    void writeText(const QString &text, const Inline *previous, const Inline *next)
    {
        const auto isShortcode = [](const Inline *node) { return node && node->kind == Inline::Kind::Shortcode; };
        Escaper(text, Escaper::Place{false, m_quote, m_link, isShortcode(previous), isShortcode(next)}, m_out).run();
    }

    void wrap(QLatin1StringView marker, const Inlines &children)
    {
        m_out += marker;
        writeInlines(children);
        m_out += marker;
    }

    void tag(QLatin1StringView marker, const QString &value) { m_out += marker + value + marker; }

    void writeInline(const Inline &node, const Inline *previous, const Inline *next)
    {
        switch (node.kind) {
        case Inline::Kind::Text:
            writeText(node.text, previous, next);
            break;
        case Inline::Kind::Code:
            m_out += u'`' + node.text + u'`';
            break;
        case Inline::Kind::Bold:
            wrap("**"_L1, node.children);
            break;
        case Inline::Kind::Italic:
            wrap("*"_L1, node.children);
            break;
        case Inline::Kind::Strike:
            wrap("~~"_L1, node.children);
            break;
        case Inline::Kind::Underline:
            wrap("(ins)"_L1, node.children);
            break;
        case Inline::Kind::Spoiler:
            wrap("(spl)"_L1, node.children);
            break;
        case Inline::Kind::Font:
            wrap("(font)"_L1, node.children);
            m_out += u'[' + node.value + u']';
            break;
        case Inline::Kind::Link:
            writeLink(node, next);
            break;
        case Inline::Kind::User:
            tag("(met)"_L1, node.value);
            break;
        case Inline::Kind::All:
            tag("(met)"_L1, u"all"_s);
            break;
        case Inline::Kind::Here:
            tag("(met)"_L1, u"here"_s);
            break;
        case Inline::Kind::Role:
            tag("(rol)"_L1, node.value);
            break;
        case Inline::Kind::Channel:
            tag("(chn)"_L1, node.value);
            break;
        case Inline::Kind::Emoji:
            tag("(emj)"_L1, node.text);
            m_out += u'[' + node.value + u']';
            break;
        case Inline::Kind::Shortcode:
            m_out += u':' + node.text + u':';
            break;
        }
    }

    void writeLink(const Inline &node, const Inline *next)
    {
        if (isBareAddress(node, next)) {
            m_out += node.value;
            return;
        }
        m_out += u'[';
        m_link = true;
        writeInlines(node.children);
        m_link = false;
        m_out += u"]("_s;
        writeUrl(node.value);
        m_out += u')';
    }

    //! Is the address, surrounded by spaces, read as this link?
    [[nodiscard]] bool isBareAddress(const Inline &node, const Inline *next) const
    {
        if (node.children.size() != 1 || node.children.front().kind != Inline::Kind::Text
            || node.children.front().text != node.value)
            return false;
        if (!m_out.isEmpty() && !isSpace(m_out.back().unicode()))
            return false;
        if (next
            && (next->kind != Inline::Kind::Text || next->text.isEmpty() || !isSpace(next->text.front().unicode())))
            return false;
        const UrlRange range = bareUrlAt(node.value, node.value.indexOf(u':'), 0, UrlStops{true, true, true});
        return !range.isEmpty() && range.begin == 0 && range.end == node.value.size();
    }

    void writeUrl(const QString &url)
    {
        for (qsizetype i = 0; i < url.size(); ++i) {
            const char16_t c = url[i].unicode();
            const bool slash = c == u'\\' && (i + 1 == url.size() || isEscapable(url[i + 1].unicode()));
            if (c == u'(' || c == u')' || slash)
                m_out += u'\\';
            m_out += QChar(c);
        }
    }

    QString m_out;
    bool m_quote = false;
    bool m_link = false;
};

} // namespace

QString writeKMarkdown(const Blocks &blocks)
{
    return Writer().write(canonical(blocks));
}

QString escapeKMarkdown(QStringView plain)
{
    QString kept;
    plain = withLineFeeds(plain, kept);
    QString out;
    out.reserve(plain.size() + 16);
    Escaper(plain, Escaper::Place{true}, out).run();
    return out;
}

} // namespace chat::markup

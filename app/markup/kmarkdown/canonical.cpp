// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/kmarkdown/canonical.h"

#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/markup/kmarkdownsyntax.h"
#include "app/markup/plaintext.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;
using InlineKind = Inline::Kind;

namespace {

//! After reading, there are no other line breaks.
QString withLineFeeds(const QString &text)
{
    QString kept;
    return text.contains(u'\r') ? markup::withLineFeeds(text, kept).toString() : text;
}

Inline textNode(const QString &text)
{
    Inline node;
    node.text = text;
    return node;
}

void addText(Inlines &out, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!out.empty() && out.back().kind == InlineKind::Text)
        out.back().text += text;
    else
        out.push_back(textNode(text));
}

bool isEmphasis(InlineKind kind)
{
    return kind == InlineKind::Bold || kind == InlineKind::Italic || kind == InlineKind::Strike;
}

//! The context of a node.
struct Around
{
    quint32 kinds = 0;
    int depth = 0;

    [[nodiscard]] bool has(InlineKind kind) const { return (kinds & (1u << static_cast<quint32>(kind))) != 0; }
    [[nodiscard]] Around with(InlineKind kind) const
    {
        return {kinds | (1u << static_cast<quint32>(kind)), depth + (kind == InlineKind::Link ? 0 : 1)};
    }
};

class Canon
{
public:
    [[nodiscard]] Inlines inlines(const Inlines &nodes, const Around &around)
    {
        Inlines out;
        append(nodes, around, out);
        return out;
    }

private:
    void append(const Inlines &nodes, const Around &around, Inlines &out)
    {
        for (const Inline &node : nodes)
            append(node, around, out);
    }

    void append(const Inline &node, const Around &around, Inlines &out)
    {
        switch (node.kind) {
        case InlineKind::Text:
            return addText(out, withLineFeeds(node.text));
        case InlineKind::Code:
            return addCode(withLineFeeds(node.text), out);
        case InlineKind::Bold:
        case InlineKind::Italic:
        case InlineKind::Strike:
        case InlineKind::Underline:
        case InlineKind::Spoiler:
            return addStyled(node, around, out);
        case InlineKind::Font:
            if (isFontTheme(node.value))
                return addStyled(node, around, out);
            return append(node.children, around, out);
        case InlineKind::Link:
            return addLink(node, around, out);
        case InlineKind::User:
            return addMention(node, isTagId(node.value, 20), u'@', out);
        case InlineKind::Role:
            return addMention(node, isTagId(node.value, 10), u'@', out);
        case InlineKind::Channel:
            return addMention(node, isTagId(node.value, 20), u'#', out);
        case InlineKind::Emoji:
            if (isGuildEmojiName(node.text) && isGuildEmojiId(node.value))
                return out.push_back(node);
            return addText(out, u':' + node.text + u':');
        case InlineKind::Shortcode:
        case InlineKind::All:
        case InlineKind::Here:
            return out.push_back(node);
        }
    }

    //! Code cannot contain its own end marker.
    static void addCode(const QString &text, Inlines &out)
    {
        const QStringList parts = text.split(u'`');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                addText(out, u"`"_s);
            if (parts[i].isEmpty())
                continue;
            Inline &code = out.emplace_back();
            code.kind = InlineKind::Code;
            code.text = parts[i];
        }
    }

    static void addMention(const Inline &node, bool valid, QChar sign, Inlines &out)
    {
        if (valid)
            out.push_back(node);
        else
            addText(out, sign + (node.text.isEmpty() ? node.value : node.text));
    }

    void addStyled(const Inline &node, const Around &around, Inlines &out)
    {
        if (around.has(node.kind) || around.depth >= ParseOptions().maxDepth)
            return append(node.children, around, out);
        Inline styled = node;
        styled.children = inlines(node.children, around.with(node.kind));
        QString before;
        QString after;
        if (isEmphasis(node.kind))
            takeSpaces(styled.children, before, after);
        addText(out, before);
        if (!styled.children.empty())
            place(std::move(styled), out);
        addText(out, after);
    }

    //! Appends nodes that are canonical already.
    static void join(Inlines nodes, Inlines &out)
    {
        for (Inline &node : nodes) {
            if (node.kind == InlineKind::Text)
                addText(out, node.text);
            else
                place(std::move(node), out);
        }
    }

    //! Can one italic node directly follow another? Only if four asterisks meet; two or six are read differently.
    static bool canFollow(const Inline &italic, const Inline &next)
    {
        const auto isBold = [](const Inline &node) { return node.kind == InlineKind::Bold; };
        return !italic.children.empty() && !isBold(italic.children.back()) && !next.children.empty()
            && isBold(next.children.front());
    }

    //! Asterisks that meet can be read in one way only; other nestings of bold and italic look the same.
    static void place(Inline node, Inlines &out)
    {
        if (node.kind == InlineKind::Italic) {
            Inlines &children = node.children;
            while (
                children.size() > 1 && children[0].kind == InlineKind::Bold && children[1].kind == InlineKind::Bold) {
                join(std::move(children[1].children), children[0].children);
                children.erase(children.begin() + 1);
            }
            if (children.size() == 1 && children.front().kind == InlineKind::Bold) {
                node.kind = InlineKind::Bold;
                children.front().kind = InlineKind::Italic;
            } else if (!out.empty() && out.back().kind == InlineKind::Italic && !canFollow(out.back(), node)) {
                return join(std::move(children), out.back().children);
            }
        }
        out.push_back(std::move(node));
    }

    //! A marker next to a space is not a marker, so spaces are moved outside.
    static void takeSpaces(Inlines &children, QString &before, QString &after)
    {
        const auto notSpace = [](QChar c) { return !isSpace(c.unicode()); };
        if (!children.empty() && children.front().kind == InlineKind::Text) {
            QString &text = children.front().text;
            const auto size = std::distance(text.cbegin(), std::find_if(text.cbegin(), text.cend(), notSpace));
            before = text.left(size);
            text.remove(0, size);
            if (text.isEmpty())
                children.erase(children.begin());
        }
        if (!children.empty() && children.back().kind == InlineKind::Text) {
            QString &text = children.back().text;
            const auto size = std::distance(text.crbegin(), std::find_if(text.crbegin(), text.crend(), notSpace));
            after = text.right(size);
            text.chop(size);
            if (text.isEmpty())
                children.pop_back();
        }
    }

    void addLink(const Inline &node, const Around &around, Inlines &out)
    {
        if (around.has(InlineKind::Link) || !isHttpUrl(node.value))
            return append(node.children, around, out);
        Inline link = node;
        link.value.clear();
        for (const QChar c : node.value) {
            if (isSpace(c.unicode()))
                link.value += QString::fromLatin1(QString(c).toUtf8().toPercentEncoding());
            else
                link.value += c;
        }
        link.children = inlines(node.children, around.with(InlineKind::Link));
        if (link.children.empty())
            link.children.push_back(textNode(link.value));
        out.push_back(std::move(link));
    }
};

//! A code block cannot contain its own end marker: a zero-width space separates the backticks.
void mendCode(Block &block)
{
    if (!isLanguage(block.lang))
        block.lang.clear();
    block.text = withLineFeeds(block.text);
    if (!block.text.contains("```"_L1))
        return;
    QString text;
    int backticks = 0;
    for (const QChar c : std::as_const(block.text)) {
        backticks = c == u'`' ? backticks + 1 : 0;
        if (backticks == 3) {
            text += QChar(0x200b);
            backticks = 1;
        }
        text += c;
    }
    block.text = text;
}

} // namespace

Blocks canonical(const Blocks &blocks)
{
    Blocks out;
    for (const Block &block : blocks) {
        Block next = block;
        if (block.kind == Block::Kind::Code)
            mendCode(next);
        if (block.kind == Block::Kind::Text || block.kind == Block::Kind::Quote) {
            next.inlines = Canon().inlines(block.inlines, {});
            trimNewlines(next.inlines);
            if (next.inlines.empty())
                continue;
        }
        out.push_back(std::move(next));
    }
    return out;
}

} // namespace chat::markup

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/plaintext.h"

#include "app/domain/emojitable.h"
#include "app/markup/kmarkdownsyntax.h"

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

void appendMention(QString &out, QChar sign, const Inline &node)
{
    out += sign;
    out += node.text.isEmpty() ? node.value : node.text;
}

void appendInlines(QString &out, const Inlines &inlines);

void appendInline(QString &out, const Inline &node)
{
    switch (node.kind) {
    case Inline::Kind::Text:
    case Inline::Kind::Code:
        out += node.text;
        break;
    case Inline::Kind::Bold:
    case Inline::Kind::Italic:
    case Inline::Kind::Strike:
    case Inline::Kind::Underline:
    case Inline::Kind::Spoiler:
    case Inline::Kind::Link:
    case Inline::Kind::Font:
        appendInlines(out, node.children);
        break;
    case Inline::Kind::User:
    case Inline::Kind::Role:
        appendMention(out, u'@', node);
        break;
    case Inline::Kind::Channel:
        appendMention(out, u'#', node);
        break;
    case Inline::Kind::All:
        out += u"@全体成员"_s;
        break;
    case Inline::Kind::Here:
        out += u"@在线成员"_s;
        break;
    case Inline::Kind::Emoji:
    case Inline::Kind::Shortcode:
        out += u':' + node.text + u':';
        break;
    }
}

void appendInlines(QString &out, const Inlines &inlines)
{
    for (const Inline &node : inlines)
        appendInline(out, node);
}

void startLine(QString &out)
{
    if (!out.isEmpty() && !out.endsWith(u'\n'))
        out += u'\n';
}

void appendBlocks(QString &out, const Blocks &blocks);

void appendElement(QString &out, const CardElement &element)
{
    if (!element.blocks.empty()) {
        startLine(out);
        appendBlocks(out, element.blocks);
    }
    for (const CardElement &child : element.elements)
        appendElement(out, child);
}

void appendCard(QString &out, const Card &card)
{
    for (const CardModule &module : card.modules) {
        if (module.text)
            appendElement(out, *module.text);
        if (module.accessory)
            appendElement(out, *module.accessory);
        for (const CardElement &element : module.elements)
            appendElement(out, element);
        if (!module.title.isEmpty()) {
            startLine(out);
            out += module.title;
        }
    }
}

void appendBlocks(QString &out, const Blocks &blocks)
{
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Hr)
            continue;
        startLine(out);
        appendInlines(out, block.inlines);
        out += block.text;
        for (const Card &card : block.card)
            appendCard(out, card);
    }
}

} // namespace

QString plainOf(const Blocks &blocks)
{
    // Most messages are one text, which needs no copy.
    if (blocks.size() == 1 && blocks.front().inlines.size() == 1
        && blocks.front().inlines.front().kind == Inline::Kind::Text)
        return blocks.front().inlines.front().text;
    QString out;
    appendBlocks(out, blocks);
    return out;
}

QString plainOf(const Inlines &inlines)
{
    QString out;
    appendInlines(out, inlines);
    return out;
}

Content plainContent(QStringView text)
{
    Content content;
    content.plain = text.toString();
    Inlines inlines;
    const auto addText = [&inlines](QStringView part) {
        if (!part.isEmpty())
            inlines.emplace_back().text = part.toString();
    };
    qsizetype done = 0;
    for (qsizetype colon = text.indexOf(u':'); colon >= 0; colon = text.indexOf(u':', colon + 1)) {
        const UrlRange url = bareUrlAt(text, colon, done, UrlStops{false, false, false});
        if (url.isEmpty())
            continue;
        addText(text.mid(done, url.begin - done));
        Inline &link = inlines.emplace_back();
        link.kind = Inline::Kind::Link;
        link.value = text.mid(url.begin, url.end - url.begin).toString();
        link.children.emplace_back().text = link.value;
        done = url.end;
        colon = url.end - 1;
    }
    addText(text.mid(done));
    trimNewlines(inlines);
    if (!inlines.empty())
        content.blocks.emplace_back().inlines = std::move(inlines);
    return content;
}

QString withEmoji(QStringView text)
{
    QString out;
    qsizetype done = 0;
    for (qsizetype colon = text.indexOf(u':'); colon >= 0; colon = text.indexOf(u':', colon + 1)) {
        const Shortcode code = shortcodeAt(text, colon);
        if (code.emoji < 0)
            continue;
        out += text.mid(done, colon - done);
        out += emojitable::characters(code.emoji);
        done = code.end;
        colon = code.end - 1;
    }
    out += text.mid(done);
    return out;
}

Blocks plainTextBlocks(QStringView text, bool emoji)
{
    Blocks blocks;
    Inlines inlines(1);
    inlines.front().text = emoji ? withEmoji(text) : text.toString();
    trimNewlines(inlines);
    if (!inlines.empty() && !inlines.front().text.isEmpty())
        blocks.emplace_back().inlines = std::move(inlines);
    return blocks;
}

void trimNewlines(Inlines &inlines)
{
    while (!inlines.empty() && inlines.back().kind == Inline::Kind::Text) {
        QString &text = inlines.back().text;
        qsizetype size = text.size();
        while (size > 0 && text[size - 1] == u'\n')
            --size;
        text.truncate(size);
        if (size > 0)
            break;
        inlines.pop_back();
    }
    while (!inlines.empty() && inlines.front().kind == Inline::Kind::Text) {
        QString &text = inlines.front().text;
        qsizetype begin = 0;
        while (begin < text.size() && text[begin] == u'\n')
            ++begin;
        if (begin > 0)
            text.remove(0, begin);
        if (!text.isEmpty())
            break;
        inlines.erase(inlines.begin());
    }
}

} // namespace chat::markup

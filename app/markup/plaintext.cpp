// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/plaintext.h"

#include "app/domain/emojitable.h"
#include "app/markup/kmarkdownsyntax.h"

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Collects the texts of a tree in order; text inside closed spoilers stays covered.
class PlainText
{
public:
    enum class Covered : quint8 { Stays, Shows };

    PlainText(Covered covered, const QSet<int> *uncovered)
        : m_uncovered(uncovered)
        , m_covered(covered)
    {
    }

    void add(const Inlines &inlines)
    {
        for (const Inline &node : inlines)
            add(node);
    }

    void add(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            add(block);
    }

    void add(const Block &block)
    {
        if (block.kind == Block::Kind::Hr)
            return;
        startLine();
        add(block.inlines);
        write(block.text);
        for (const Card &card : block.card)
            add(card);
    }

    [[nodiscard]] QString take() { return std::move(m_out); }
    [[nodiscard]] int spoilers() const { return m_spoilers; }

private:
    void write(QStringView text)
    {
        if (m_below == 0)
            m_out += text;
    }

    void mention(QChar sign, const Inline &node)
    {
        write(QStringView(&sign, 1));
        write(node.text.isEmpty() ? node.value : node.text);
    }

    void spoiler(const Inline &node)
    {
        const int index = m_spoilers++;
        const bool shows = m_covered == Covered::Shows || (m_uncovered && m_uncovered->contains(index));
        if (!shows)
            write(kCoveredText);
        m_below += shows ? 0 : 1;
        add(node.children);
        m_below -= shows ? 0 : 1;
    }

    void add(const Inline &node)
    {
        switch (node.kind) {
        case Inline::Kind::Text:
        case Inline::Kind::Code:
            write(node.text);
            break;
        case Inline::Kind::Bold:
        case Inline::Kind::Italic:
        case Inline::Kind::Strike:
        case Inline::Kind::Underline:
        case Inline::Kind::Link:
        case Inline::Kind::Font:
            add(node.children);
            break;
        case Inline::Kind::Spoiler:
            spoiler(node);
            break;
        case Inline::Kind::User:
        case Inline::Kind::Role:
            mention(u'@', node);
            break;
        case Inline::Kind::Channel:
            mention(u'#', node);
            break;
        case Inline::Kind::All:
            write(u"@全体成员");
            break;
        case Inline::Kind::Here:
            write(u"@在线成员");
            break;
        case Inline::Kind::Emoji:
        case Inline::Kind::Shortcode:
            write(QString(u':' + node.text + u':'));
            break;
        }
    }

    void startLine()
    {
        if (!m_out.isEmpty() && !m_out.endsWith(u'\n'))
            m_out += u'\n';
    }

    void add(const CardElement &element)
    {
        if (!element.blocks.empty()) {
            startLine();
            add(element.blocks);
        }
        for (const CardElement &child : element.elements)
            add(child);
    }

    void add(const Card &card)
    {
        for (const CardModule &module : card.modules) {
            if (module.text)
                add(*module.text);
            if (module.accessory)
                add(*module.accessory);
            for (const CardElement &element : module.elements)
                add(element);
            if (!module.title.isEmpty()) {
                startLine();
                write(module.title);
            }
        }
    }

    QString m_out;
    const QSet<int> *m_uncovered; //!< may be null
    Covered m_covered;
    int m_spoilers = 0; //!< seen so far
    int m_below = 0; //!< number of closed spoilers around the current node
};

} // namespace

QString plainOf(const Blocks &blocks, const QSet<int> &uncovered)
{
    // Most messages are a single text, which needs no copy.
    if (blocks.size() == 1 && blocks.front().inlines.size() == 1
        && blocks.front().inlines.front().kind == Inline::Kind::Text)
        return blocks.front().inlines.front().text;
    PlainText text(PlainText::Covered::Stays, &uncovered);
    text.add(blocks);
    return text.take();
}

QString plainOf(const Inlines &inlines)
{
    PlainText text(PlainText::Covered::Stays, nullptr);
    text.add(inlines);
    return text.take();
}

QString uncoveredPlainOf(const Blocks &blocks)
{
    PlainText text(PlainText::Covered::Shows, nullptr);
    text.add(blocks);
    return text.take();
}

int spoilersIn(const Block &block)
{
    PlainText text(PlainText::Covered::Stays, nullptr);
    text.add(block);
    return text.spoilers();
}

Content plainContent(QStringView text)
{
    QString kept;
    text = withLineFeeds(text, kept);
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

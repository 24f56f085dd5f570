// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/satori/satoriwriter.h"

#include "app/markup/plaintext.h"

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

void appendEscaped(QString &out, QStringView text, bool inQuotes)
{
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            out += "&amp;"_L1;
            break;
        case u'<':
            out += "&lt;"_L1;
            break;
        case u'>':
            out += "&gt;"_L1;
            break;
        case u'"':
            out += inQuotes ? "&quot;"_L1 : "\""_L1;
            break;
        default:
            out += c;
        }
    }
}

//! Text next to tags: a newline in the white space at its ends would not be read.
void appendText(QString &out, QStringView text)
{
    const auto solid = [](QChar c) { return !c.isSpace(); };
    const auto lead = std::find_if(text.begin(), text.end(), solid) - text.begin();
    const auto tail = std::find_if(text.rbegin(), text.rend(), solid) - text.rbegin();
    const auto appendSpace = [&out](QStringView space) {
        for (const QChar c : space) {
            if (c == u'\n')
                out += "&#10;"_L1;
            else
                out += c;
        }
    };
    appendSpace(text.left(lead));
    if (lead == text.size())
        return;
    appendEscaped(out, text.mid(lead, text.size() - lead - tail), false);
    appendSpace(text.right(tail));
}

void appendNode(QString &out, const SatoriNode &node);

void appendNodes(QString &out, const SatoriNodes &nodes)
{
    for (const SatoriNode &node : nodes)
        appendNode(out, node);
}

void appendNode(QString &out, const SatoriNode &node)
{
    if (node.isText) {
        appendText(out, node.text);
        return;
    }
    out += u'<' + node.name;
    for (const SatoriAttribute &attribute : node.attributes) {
        out += u' ';
        if (attribute.kind == SatoriAttribute::Kind::False)
            out += "no-"_L1;
        out += attribute.key;
        if (attribute.kind != SatoriAttribute::Kind::Text)
            continue;
        out += "=\""_L1;
        appendEscaped(out, attribute.value, true);
        out += u'"';
    }
    if (node.children.empty() && !node.name.isEmpty()) {
        out += "/>"_L1;
        return;
    }
    out += u'>';
    appendNodes(out, node.children);
    out += "</"_L1 + node.name + u'>';
}

//! The element for a kind that only marks its content.
QString markName(Inline::Kind kind)
{
    static constexpr std::pair<Inline::Kind, QLatin1StringView> kMarks[]
        = {{Inline::Kind::Bold, "b"_L1}, {Inline::Kind::Italic, "i"_L1}, {Inline::Kind::Strike, "s"_L1},
            {Inline::Kind::Underline, "u"_L1}, {Inline::Kind::Spoiler, "spl"_L1}};
    for (const auto &[marked, name] : kMarks) {
        if (marked == kind)
            return name;
    }
    return {};
}

//! Content tree → nodes.
class NodeMaker
{
public:
    SatoriNodes make(const Blocks &blocks)
    {
        const Block *previous = nullptr;
        for (const Block &block : blocks) {
            if (previous && isText(*previous) && isText(block))
                m_out.push_back(SatoriNode::ofElement(u"br"_s));
            add(block);
            previous = &block;
        }
        return std::move(m_out);
    }

private:
    static bool isText(const Block &block) { return block.kind == Block::Kind::Text; }

    void add(const Block &block)
    {
        switch (block.kind) {
        case Block::Kind::Text:
            appendInlines(block.inlines, m_out);
            break;
        case Block::Kind::Quote:
            appendInlines(block.inlines, element(u"blockquote"_s, m_out).children);
            break;
        case Block::Kind::Code: {
            SatoriNode &code = element(u"code"_s, m_out);
            code.set(u"lang"_s, block.lang);
            code.children.push_back(SatoriNode::ofText(block.text + u'\n')); // a newline makes it a block
            break;
        }
        case Block::Kind::Hr:
            element(u"hr"_s, m_out);
            break;
        case Block::Kind::Card:
            addCard(block);
            break;
        case Block::Kind::Image:
        case Block::Kind::Video:
        case Block::Kind::Audio:
        case Block::Kind::File:
            addMedia(block);
            break;
        }
    }

    void addMedia(const Block &block)
    {
        QString name = u"file"_s;
        if (block.kind == Block::Kind::Image)
            name = u"img"_s;
        else if (block.kind == Block::Kind::Video)
            name = u"video"_s;
        else if (block.kind == Block::Kind::Audio)
            name = u"audio"_s;
        SatoriNode &media = element(name, m_out);
        media.set(u"src"_s, block.src);
        media.set(u"title"_s, block.text);
        media.set(u"poster"_s, block.cover);
        media.set(u"width"_s, block.width);
        media.set(u"height"_s, block.height);
        media.set(u"duration"_s, block.duration);
    }

    void addCard(const Block &block)
    {
        const QString words = uncoveredPlainOf(Blocks{block});
        std::vector<const CardElement *> buttons;
        for (const Card &card : block.card) {
            for (const CardModule &module : card.modules) {
                for (const CardElement &part : module.elements) {
                    if (part.kind == CardElement::Kind::Button && module.kind == CardModule::Kind::ActionGroup)
                        buttons.push_back(&part);
                }
            }
        }
        if (buttons.empty()) {
            appendLines(words, m_out);
            return;
        }
        for (const CardElement *button : buttons) {
            SatoriNode &node = element(u"button"_s, m_out);
            const bool link = button->click == "link"_L1;
            node.set(link ? u"href"_s : u"id"_s, button->value);
            if (link)
                node.set(u"type"_s, u"link"_s);
            node.set(u"theme"_s, button->theme);
            for (const CardElement &text : button->elements)
                appendLines(text.content, node.children);
        }
    }

    static SatoriNode &element(const QString &name, SatoriNodes &out)
    {
        out.push_back(SatoriNode::ofElement(name));
        return out.back();
    }

    static void appendLines(const QString &text, SatoriNodes &out)
    {
        const auto lines = QStringView(text).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                element(u"br"_s, out);
            if (lines[i].isEmpty())
                continue;
            if (!out.empty() && out.back().isText)
                out.back().text += lines[i];
            else
                out.push_back(SatoriNode::ofText(lines[i].toString()));
        }
    }

    static void appendInlines(const Inlines &inlines, SatoriNodes &out)
    {
        for (const Inline &node : inlines)
            appendInline(node, out);
    }

    static void mention(const QString &name, const QString &idKey, const Inline &node, SatoriNodes &out)
    {
        SatoriNode &made = element(name, out);
        made.set(idKey, node.value);
        made.set(u"name"_s, node.text);
    }

    static void appendInline(const Inline &node, SatoriNodes &out)
    {
        switch (node.kind) {
        case Inline::Kind::Text:
            appendLines(node.text, out);
            break;
        case Inline::Kind::Code:
            element(u"code"_s, out).children.push_back(SatoriNode::ofText(node.text));
            break;
        case Inline::Kind::Bold:
        case Inline::Kind::Italic:
        case Inline::Kind::Strike:
        case Inline::Kind::Underline:
        case Inline::Kind::Spoiler:
            appendInlines(node.children, element(markName(node.kind), out).children);
            break;
        case Inline::Kind::Font:
            appendInlines(node.children, out);
            break;
        case Inline::Kind::Link:
            appendLink(node, out);
            break;
        case Inline::Kind::User:
            mention(u"at"_s, u"id"_s, node, out);
            break;
        case Inline::Kind::Role:
            mention(u"at"_s, u"role"_s, node, out);
            break;
        case Inline::Kind::All:
            element(u"at"_s, out).set(u"type"_s, u"all"_s);
            break;
        case Inline::Kind::Here:
            element(u"at"_s, out).set(u"type"_s, u"here"_s);
            break;
        case Inline::Kind::Channel:
            mention(u"sharp"_s, u"id"_s, node, out);
            break;
        case Inline::Kind::Emoji:
            mention(u"emoji"_s, u"id"_s, node, out);
            break;
        case Inline::Kind::Shortcode:
            appendLines(u':' + node.text + u':', out);
            break;
        }
    }

    static void appendLink(const Inline &node, SatoriNodes &out)
    {
        const bool bare = node.children.size() == 1 && node.children.front().kind == Inline::Kind::Text
            && node.children.front().text == node.value;
        SatoriNode &link = element(u"a"_s, out);
        link.set(u"href"_s, node.value);
        if (!bare)
            appendInlines(node.children, link.children);
    }

    SatoriNodes m_out;
};

} // namespace

QString writeSatoriElements(const SatoriNodes &nodes)
{
    QString out;
    appendNodes(out, nodes);
    return out;
}

SatoriNodes satoriNodesOf(const Blocks &blocks)
{
    return NodeMaker().make(blocks);
}

QString escapeSatori(QStringView plain)
{
    QString out;
    out.reserve(plain.size() + plain.size() / 8);
    appendText(out, plain);
    return out;
}

} // namespace chat::markup

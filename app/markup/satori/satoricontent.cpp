// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/satori/satoricontent.h"

#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/markup/plaintext.h"
#include "app/markup/satori/satoricard.h"
#include "app/markup/satori/satoriparser.h"
#include "app/markup/satori/satoritextflow.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Inline::Kind> styleOf(QStringView name)
{
    static const QHash<QStringView, Inline::Kind> styles{{u"b", Inline::Kind::Bold}, {u"strong", Inline::Kind::Bold},
        {u"i", Inline::Kind::Italic}, {u"em", Inline::Kind::Italic}, {u"u", Inline::Kind::Underline},
        {u"ins", Inline::Kind::Underline}, {u"s", Inline::Kind::Strike}, {u"del", Inline::Kind::Strike},
        {u"spl", Inline::Kind::Spoiler}};
    const auto it = styles.constFind(name);
    return it == styles.cend() ? std::nullopt : std::optional(it.value());
}

std::optional<Block::Kind> mediaOf(QStringView name)
{
    static const QHash<QStringView, Block::Kind> kinds{{u"img", Block::Kind::Image}, {u"image", Block::Kind::Image},
        {u"audio", Block::Kind::Audio}, {u"video", Block::Kind::Video}, {u"file", Block::Kind::File}};
    const auto it = kinds.constFind(name);
    return it == kinds.cend() ? std::nullopt : std::optional(it.value());
}

bool isHeading(QStringView name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
}

QString textOf(const SatoriNodes &nodes)
{
    QString text;
    for (const SatoriNode &node : nodes)
        text += node.isText ? node.text : (node.name == "br"_L1 ? u"\n"_s : textOf(node.children));
    return text;
}

QString addressOf(const SatoriNode &node)
{
    for (const QStringView key : {QStringView(u"src"), QStringView(u"url"), QStringView(u"href")}) {
        if (QString value = node.attribute(key); !value.isEmpty())
            return value;
    }
    return {};
}

//! Visits the nodes and builds blocks; a block within styled text ends the text before it, and the styles continue
//! after it.
class SatoriTree
{
public:
    explicit SatoriTree(const SatoriReading &reading)
        : m_reading(reading)
        , m_flow(reading.links)
    {
    }

    Blocks make(const SatoriNodes &nodes)
    {
        walk(nodes);
        m_flow.flush();
        return std::move(m_flow.blocks());
    }

private:
    void walk(const SatoriNodes &nodes)
    {
        for (const SatoriNode &node : nodes) {
            if (node.isText)
                m_flow.addText(node.text);
            else
                element(node);
        }
    }

    void element(const SatoriNode &node)
    {
        const QString &name = node.name;
        if (const auto style = styleOf(name))
            styled(*style, {}, node);
        else if (const auto media = mediaOf(name))
            addMedia(*media, node);
        else if (name == "at"_L1)
            addMention(node);
        else if (name == "sharp"_L1)
            addNamed(Inline::Kind::Channel, node.attribute(u"id"), u'#', node);
        else if (name == "emoji"_L1 || name == "face"_L1)
            addEmoji(node);
        else if (name == "a"_L1)
            addLink(node);
        else if (name == "br"_L1)
            m_flow.addText(u"\n"_s);
        else if (name == "hr"_L1)
            addBlock(Block::Kind::Hr);
        else if (name == "code"_L1 || name == "pre"_L1 || name == "code-block"_L1)
            addCode(node);
        else if (name == "button"_L1)
            addButton(node);
        else if (const auto card = satoriCard(node))
            addBlock(Block::Kind::Card).card = {*card};
        else
            container(node);
    }

    void container(const SatoriNode &node)
    {
        const QString &name = node.name;
        if (name == "quote"_L1 || name == "blockquote"_L1 || (name == "message"_L1 && m_forward > 0)) {
            addQuote(node);
        } else if (name == "p"_L1 || name == "ul"_L1 || name == "ol"_L1 || name == "figure"_L1
            || name == "message"_L1) {
            paragraph(node);
        } else if (isHeading(name)) {
            m_flow.startLine();
            styled(Inline::Kind::Bold, {}, node);
            m_flow.endLine();
        } else if (name == "li"_L1) {
            m_flow.startLine();
            m_flow.addText(u"• "_s);
            walk(node.children);
            m_flow.endLine();
        } else if (name == "author"_L1) {
            addAuthor(node);
        } else if (node.children.empty()) {
            addRemains(node);
        } else {
            walk(node.children);
        }
    }

    void paragraph(const SatoriNode &node)
    {
        const bool forward = node.name == "message"_L1 && node.flag(u"forward");
        m_flow.startLine();
        m_forward += forward ? 1 : 0;
        walk(node.children);
        m_forward -= forward ? 1 : 0;
        if (!node.children.empty())
            m_flow.endLine();
    }

    void styled(Inline::Kind kind, const QString &value, const SatoriNode &node)
    {
        m_flow.beginStyle(kind, value);
        walk(node.children);
        m_flow.endStyle();
    }

    void addMention(const SatoriNode &node)
    {
        const QString id = node.attribute(u"id");
        const QString type = node.attribute(u"type");
        const QString role = node.attribute(u"role");
        if (!id.isEmpty() || (type.isEmpty() && role.isEmpty())) {
            addNamed(Inline::Kind::User, id, u'@', node);
        } else if (!role.isEmpty()) {
            addNamed(Inline::Kind::Role, role, u'@', node);
        } else {
            m_flow.add(type == "here"_L1 ? Inline::Kind::Here : Inline::Kind::All, {}, {});
            walk(node.children);
        }
    }

    //! A mention. Its contents repeat its name, or are shown after it.
    void addNamed(Inline::Kind kind, const QString &id, QChar sign, const SatoriNode &node)
    {
        const QString inside = textOf(node.children);
        QString name = node.attribute(u"name");
        if (name.isEmpty() && inside.startsWith(sign))
            name = inside.mid(1);
        m_flow.add(kind, id, name);
        if (inside != name && inside != sign + name)
            walk(node.children);
    }

    void addEmoji(const SatoriNode &node)
    {
        const QString name = node.attribute(u"name");
        const QString id = node.attribute(u"id");
        if (name.isEmpty() && id.isEmpty()) {
            walk(node.children);
            return;
        }
        m_flow.add(Inline::Kind::Emoji, id, name.isEmpty() ? id : name);
        // The emoji itself shows its picture.
        if (const QString inside = textOf(node.children); !inside.trimmed().isEmpty())
            m_flow.addText(inside);
    }

    void addLink(const SatoriNode &node)
    {
        const QString url = node.attribute(u"href");
        if (url.isEmpty() || m_flow.inLink()) {
            walk(node.children);
            return;
        }
        m_flow.setInLink(true);
        if (node.children.empty()) {
            SatoriNode bare = SatoriNode::ofElement(node.name);
            bare.children.push_back(SatoriNode::ofText(url));
            styled(Inline::Kind::Link, url, bare);
        } else {
            styled(Inline::Kind::Link, url, node);
        }
        m_flow.setInLink(false);
    }

    void addCode(const SatoriNode &node)
    {
        QString text = textOf(node.children);
        if (node.name == "code"_L1 && !text.contains(u'\n')) {
            if (!text.isEmpty())
                m_flow.add(Inline::Kind::Code, {}, text);
            return;
        }
        QString lang = node.attribute(u"lang");
        // <pre><code lang="…">…</code></pre>
        if (lang.isEmpty() && node.children.size() == 1)
            lang = node.children.front().attribute(u"lang");
        if (text.endsWith(u'\n'))
            text.chop(1);
        Block &block = addBlock(Block::Kind::Code);
        block.text = text;
        block.lang = lang;
    }

    void addMedia(Block::Kind kind, const SatoriNode &node)
    {
        const QString source = addressOf(node);
        if (source.isEmpty()) {
            walk(node.children);
            return;
        }
        Block &block = addBlock(kind);
        block.src = source;
        block.text = node.attribute(u"title");
        block.cover = node.attribute(u"poster");
        block.width = std::max(0, node.attribute(u"width").toInt());
        block.height = std::max(0, node.attribute(u"height").toInt());
        block.duration = std::max(0.0, node.attribute(u"duration").toDouble());
        walk(node.children);
    }

    void addButton(const SatoriNode &node)
    {
        CardElement button;
        button.kind = CardElement::Kind::Button;
        const bool link = node.attribute(u"type") == "link"_L1;
        button.theme = node.attribute(u"theme");
        button.value = node.attribute(link ? u"href" : u"id");
        button.click = link ? u"link"_s : u"return-val"_s;
        CardElement label;
        label.content = textOf(node.children);
        if (label.content.isEmpty())
            label.content = node.attribute(u"text").isEmpty() ? button.value : node.attribute(u"text");
        label.blocks = plainTextBlocks(label.content, false);
        button.elements.push_back(std::move(label));
        constexpr size_t kRow = 4;
        if (!m_flow.hasText() && m_buttons > 0 && m_buttons == m_flow.blocks().size()) {
            std::vector<CardModule> &modules = m_flow.blocks().back().card.front().modules;
            if (modules.back().elements.size() == kRow)
                modules.emplace_back().kind = CardModule::Kind::ActionGroup;
            modules.back().elements.push_back(std::move(button));
            return;
        }
        Card card;
        card.modules.emplace_back().kind = CardModule::Kind::ActionGroup;
        card.modules.back().elements.push_back(std::move(button));
        addBlock(Block::Kind::Card).card = {std::move(card)};
        m_buttons = m_flow.blocks().size();
    }

    void addQuote(const SatoriNode &node)
    {
        Blocks inner = SatoriTree(m_reading).make(node.children);
        std::erase_if(inner, [](const Block &block) { return block.kind == Block::Kind::Hr; });
        if (inner.empty())
            return;
        m_flow.flush();
        for (Block &block : inner) {
            if (block.kind == Block::Kind::Text)
                block.kind = Block::Kind::Quote;
            m_flow.blocks().push_back(std::move(block));
        }
    }

    void addAuthor(const SatoriNode &node)
    {
        const QString name = node.attribute(u"name").isEmpty() ? node.attribute(u"id") : node.attribute(u"name");
        if (!name.isEmpty()) {
            m_flow.startLine();
            Inline bold;
            bold.kind = Inline::Kind::Bold;
            bold.children.emplace_back().text = name;
            m_flow.add(std::move(bold));
            m_flow.endLine();
        }
        walk(node.children);
    }

    //! An unknown element without contents.
    void addRemains(const SatoriNode &node)
    {
        const QString address = addressOf(node);
        const QString title = node.attribute(u"title");
        if (address.isEmpty()) {
            const QString content = title.isEmpty() ? node.attribute(u"content") : title;
            if (!content.isEmpty())
                m_flow.addText(content);
            return;
        }
        Inline link;
        link.kind = Inline::Kind::Link;
        link.value = address;
        link.children.emplace_back().text = title.isEmpty() ? address : title;
        m_flow.add(std::move(link));
    }

    Block &addBlock(Block::Kind kind)
    {
        m_flow.flush();
        Block &block = m_flow.blocks().emplace_back();
        block.kind = kind;
        return block;
    }

    SatoriReading m_reading;
    SatoriTextFlow m_flow;
    size_t m_buttons = 0; // number of the last block (from one) if it is a row of buttons; 0: it is not
    int m_forward = 0; // number of forwarded messages around the current node
};

Blocks blocksOf(const SatoriNodes &nodes, const SatoriReading &reading)
{
    if (reading.kmarkdown) {
        if (auto blocks = kmarkdownOfSatori(nodes))
            return std::move(*blocks);
    }
    return SatoriTree(reading).make(nodes);
}

bool hasQuote(const SatoriNodes &nodes)
{
    return std::ranges::any_of(
        nodes, [](const SatoriNode &node) { return node.name == "quote"_L1 || hasQuote(node.children); });
}

//! The message's own text: the quoted message is shown with it but is not part of it.
SatoriNodes withoutQuotes(const SatoriNodes &nodes)
{
    SatoriNodes own;
    for (const SatoriNode &node : nodes) {
        if (node.name == "quote"_L1)
            continue;
        SatoriNode kept = node;
        kept.children = withoutQuotes(node.children);
        own.push_back(std::move(kept));
    }
    return own;
}

} // namespace

Content satoriContent(const SatoriNodes &nodes, const SatoriReading &reading)
{
    Content content;
    content.blocks = blocksOf(nodes, reading);
    content.plain = hasQuote(nodes) ? plainOf(blocksOf(withoutQuotes(nodes), reading)) : plainOf(content.blocks);
    return content;
}

Content parseSatori(QStringView source, const SatoriReading &reading)
{
    // Most messages are a single line of text.
    if (!reading.kmarkdown && !source.contains(u'<') && !source.contains(u'&') && !source.contains(u'\n')
        && !source.contains(u'\r')) {
        Content content;
        if (source.isEmpty())
            return content;
        if (reading.links)
            return plainContent(source);
        content.plain = source.toString();
        content.blocks.emplace_back().inlines.emplace_back().text = content.plain;
        return content;
    }
    return satoriContent(parseSatoriElements(source), reading);
}

} // namespace chat::markup

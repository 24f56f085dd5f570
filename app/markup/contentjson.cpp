// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/contentjson.h"

#include "app/base/jsonreader.h"
#include "app/markup/cardjson.h"
#include "app/markup/cardnames.h"
#include "app/markup/contentnames.h"
#include "app/markup/json/jsonput.h"
#include "app/markup/plaintext.h"

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject inlineToJson(const Inline &node)
{
    QJsonObject object{{"i"_L1, inlineName(node.kind)}};
    switch (node.kind) {
    case Inline::Kind::Text:
    case Inline::Kind::Code:
        object.insert("text"_L1, node.text);
        break;
    case Inline::Kind::Bold:
    case Inline::Kind::Italic:
    case Inline::Kind::Strike:
    case Inline::Kind::Underline:
    case Inline::Kind::Spoiler:
        object.insert("children"_L1, toJson(node.children));
        break;
    case Inline::Kind::Link:
        object.insert("url"_L1, node.value);
        object.insert("children"_L1, toJson(node.children));
        break;
    case Inline::Kind::Font:
        object.insert("theme"_L1, node.value);
        object.insert("children"_L1, toJson(node.children));
        break;
    case Inline::Kind::User:
    case Inline::Kind::Role:
    case Inline::Kind::Channel:
        object.insert("id"_L1, node.value);
        put(object, "name"_L1, node.text);
        break;
    case Inline::Kind::Emoji:
        object.insert("name"_L1, node.text);
        object.insert("id"_L1, node.value);
        break;
    case Inline::Kind::Shortcode:
        object.insert("name"_L1, node.text);
        break;
    case Inline::Kind::All:
    case Inline::Kind::Here:
        break;
    }
    return object;
}

//! As it is shown: a missing or unknown theme or size is the default (app/kook/PROTOCOL.md 10.5).
QJsonObject cardToJson(const Card &card)
{
    Card shown = card;
    if (!isCardTheme(card.theme))
        shown.theme = u"primary"_s;
    if (card.size != "sm"_L1)
        shown.size = u"lg"_s;
    if (!isCardColor(card.color))
        shown.color.clear();
    QJsonObject object = writeCard(shown, CardText::WithBlocks);
    object.remove("type"_L1);
    object.insert("block"_L1, "card"_L1);
    return object;
}

QJsonObject blockToJson(const Block &block)
{
    if (block.kind == Block::Kind::Card)
        return cardToJson(block.card.empty() ? Card{} : block.card.front());
    QJsonObject object{{"block"_L1, blockName(block.kind)}};
    switch (block.kind) {
    case Block::Kind::Text:
    case Block::Kind::Quote:
        object.insert("inline"_L1, toJson(block.inlines));
        break;
    case Block::Kind::Code:
        object.insert("lang"_L1, block.lang);
        object.insert("text"_L1, block.text);
        break;
    case Block::Kind::Image:
    case Block::Kind::Video:
    case Block::Kind::Audio:
    case Block::Kind::File:
        object.insert("src"_L1, block.src);
        put(object, "title"_L1, block.text);
        put(object, "cover"_L1, block.cover);
        put(object, "size"_L1, static_cast<double>(block.size));
        put(object, "width"_L1, block.width);
        put(object, "height"_L1, block.height);
        put(object, "duration"_L1, block.duration);
        break;
    case Block::Kind::Hr:
    case Block::Kind::Card:
        break;
    }
    return object;
}

constexpr int kContentMaxDepth = 100;

//! Reads a tree; the first thing that is wrong ends up in `error`.
class Reader
{
public:
    [[nodiscard]] const QString &error() const { return m_error; }

    [[nodiscard]] Blocks blocks(const QJsonValue &value)
    {
        Blocks out;
        if (!value.isArray())
            fail(u"content is no array"_s);
        const QJsonArray array = value.toArray();
        for (const QJsonValue block : array)
            out.push_back(readBlock(block.toObject()));
        return out;
    }

private:
    void fail(const QString &message)
    {
        if (m_error.isEmpty())
            m_error = message;
    }

    Inlines inlines(const QJsonValue &value, int depth)
    {
        Inlines out;
        if (depth > kContentMaxDepth)
            fail(u"nested too deep"_s);
        else if (!value.isArray())
            fail(u"inline content is no array"_s);
        if (!m_error.isEmpty())
            return out;
        const QJsonArray array = value.toArray();
        for (const QJsonValue node : array)
            out.push_back(readInline(node.toObject(), depth));
        return out;
    }

    Inline readInline(const QJsonObject &object, int depth)
    {
        Inline node;
        const QString name = object.value("i"_L1).toString();
        const std::optional<Inline::Kind> kind = inlineKind(name);
        if (!kind) {
            fail(u"unknown inline \"%1\""_s.arg(name));
            return node;
        }
        node.kind = *kind;
        const bool named = node.kind == Inline::Kind::User || node.kind == Inline::Kind::Role
            || node.kind == Inline::Kind::Channel || node.kind == Inline::Kind::Emoji
            || node.kind == Inline::Kind::Shortcode;
        node.text = json::text(object, named ? "name"_L1 : "text"_L1);
        if (node.kind == Inline::Kind::Link)
            node.value = json::text(object, "url"_L1);
        else if (node.kind == Inline::Kind::Font)
            node.value = json::text(object, "theme"_L1);
        else
            node.value = json::text(object, "id"_L1);
        if (object.contains("children"_L1))
            node.children = inlines(object.value("children"_L1), depth + 1);
        return node;
    }

    Block readBlock(const QJsonObject &object)
    {
        Block block;
        const QString name = object.value("block"_L1).toString();
        const std::optional<Block::Kind> kind = blockKind(name);
        if (!kind) {
            fail(u"unknown block \"%1\""_s.arg(name));
            return block;
        }
        block.kind = *kind;
        switch (block.kind) {
        case Block::Kind::Text:
        case Block::Kind::Quote:
            block.inlines = inlines(object.value("inline"_L1), 0);
            break;
        case Block::Kind::Code:
            block.lang = json::text(object, "lang"_L1);
            block.text = json::text(object, "text"_L1);
            break;
        case Block::Kind::Card:
            block.card.push_back(readCard(object));
            break;
        case Block::Kind::Hr:
            break;
        case Block::Kind::Image:
        case Block::Kind::Video:
        case Block::Kind::Audio:
        case Block::Kind::File:
            readMedia(object, block);
            break;
        }
        return block;
    }

    static void readMedia(const QJsonObject &object, Block &block)
    {
        block.src = json::text(object, "src"_L1);
        block.text = json::text(object, "title"_L1);
        block.cover = json::text(object, "cover"_L1);
        block.size = json::integer(object, "size"_L1);
        block.width = static_cast<int>(json::integer(object, "width"_L1));
        block.height = static_cast<int>(json::integer(object, "height"_L1));
        block.duration = json::number(object, "duration"_L1);
    }

    QString m_error;
};

} // namespace

QJsonArray toJson(const Inlines &inlines)
{
    QJsonArray array;
    for (const Inline &node : inlines)
        array.append(inlineToJson(node));
    return array;
}

QJsonArray toJson(const Blocks &blocks)
{
    QJsonArray array;
    for (const Block &block : blocks)
        array.append(blockToJson(block));
    return array;
}

QJsonObject toJson(const Content &content)
{
    return {{"content"_L1, toJson(content.blocks)}, {"plain"_L1, content.plain}};
}

Result<Content> fromJson(const QJsonObject &object)
{
    Reader reader;
    Content content;
    content.blocks = reader.blocks(object.value("content"_L1));
    if (!reader.error().isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::BadReply;
        error.message = reader.error();
        return error;
    }
    const QJsonValue plain = object.value("plain"_L1);
    content.plain = plain.isString() ? plain.toString() : plainOf(content.blocks);
    return content;
}

} // namespace chat::markup

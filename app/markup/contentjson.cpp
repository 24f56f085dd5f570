// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/contentjson.h"

#include "app/markup/cardjson.h"
#include "app/markup/cardnames.h"
#include "app/markup/contentnames.h"
#include "app/markup/json/jsonput.h"

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

} // namespace chat::markup

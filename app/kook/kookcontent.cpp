// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookcontent.h"

#include "app/base/jsonreader.h"
#include "app/markup/card/cards.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/markup/kmarkdown/plainmentions.h"
#include "app/markup/plaintext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 64 << 10; // characters
constexpr qsizetype kLongestCards = 512 << 10; // of JSON; KOOK accepts about half of it

void fill(Inlines &inlines, const Names &names)
{
    for (Inline &node : inlines) {
        if (node.kind == Inline::Kind::User && (node.text.isEmpty() || !names.users.value(node.value).isEmpty()))
            node.text = names.users.value(node.value);
        else if (node.kind == Inline::Kind::Role && node.text.isEmpty())
            node.text = names.roles.value(node.value);
        else if (node.kind == Inline::Kind::Channel && node.text.isEmpty())
            node.text = names.channels.value(node.value);
        fill(node.children, names);
    }
}

void fill(Blocks &blocks, const Names &names);

void fill(CardElement &element, const Names &names)
{
    fill(element.blocks, names);
    for (CardElement &inner : element.elements)
        fill(inner, names);
}

void fill(Blocks &blocks, const Names &names)
{
    for (Block &block : blocks) {
        fill(block.inlines, names);
        for (Card &card : block.card) {
            for (CardModule &module : card.modules) {
                if (module.text)
                    fill(*module.text, names);
                if (module.accessory)
                    fill(*module.accessory, names);
                for (CardElement &element : module.elements)
                    fill(element, names);
            }
        }
    }
}

Content mediaContent(Block::Kind kind, const QString &url)
{
    Content content;
    Block block;
    block.kind = kind;
    block.src = url;
    content.blocks.push_back(std::move(block));
    return content;
}

//! No legitimate text comes near this length: the rest is not read, and the end says so.
QString boundedText(const QString &source)
{
    if (source.size() <= kLongestText)
        return source;
    constexpr qsizetype nearEnd = 256;
    const QString tail = source.mid(kLongestText - nearEnd, nearEnd + 1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, tail);
    finder.setPosition(nearEnd);
    const qsizetype cut = finder.isAtBoundary() ? nearEnd : std::max<qsizetype>(0, finder.toPreviousBoundary());
    return source.left(kLongestText - nearEnd + cut) + u'…';
}

} // namespace

MessageKind kindOfType(int type)
{
    switch (type) {
    case 1:
        return MessageKind::Text;
    case 2:
        return MessageKind::Image;
    case 3:
        return MessageKind::Video;
    case 4:
        return MessageKind::File;
    case 8:
        return MessageKind::Audio;
    case 9:
        return MessageKind::Markup;
    case 10:
        return MessageKind::Card;
    case 12:
        return MessageKind::Item;
    case 255:
        return MessageKind::System;
    default:
        return MessageKind::Unknown;
    }
}

int typeOfKind(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text:
        return 1;
    case MessageKind::Image:
        return 2;
    case MessageKind::Video:
        return 3;
    case MessageKind::File:
        return 4;
    case MessageKind::Audio:
        return 8;
    case MessageKind::Card:
        return 10;
    case MessageKind::Markup:
    case MessageKind::Item:
    case MessageKind::System:
    case MessageKind::Unknown:
        break;
    }
    return 9;
}

Content contentOf(MessageKind kind, const QString &given, const Names &names)
{
    Content content;
    const bool cards = kind == MessageKind::Card && given.size() <= kLongestCards;
    const QString source = cards ? given : boundedText(given);
    switch (kind) {
    case MessageKind::Text:
        content = markup::plainMessage(source, QSet<QString>(names.users.keyBegin(), names.users.keyEnd()));
        break;
    case MessageKind::System:
        content = markup::plainContent(source);
        break;
    case MessageKind::Markup:
        content = markup::parseKMarkdown(source);
        break;
    case MessageKind::Card:
        content = cards ? markup::readCards(source) : markup::plainContent(source);
        break;
    case MessageKind::Image:
        content = mediaContent(Block::Kind::Image, source);
        break;
    case MessageKind::Video:
        content = mediaContent(Block::Kind::Video, source);
        break;
    case MessageKind::File:
        content = mediaContent(Block::Kind::File, source);
        break;
    case MessageKind::Audio:
        content = mediaContent(Block::Kind::Audio, source);
        break;
    case MessageKind::Item:
    case MessageKind::Unknown:
        break;
    }
    if (!names.isEmpty()) {
        fill(content.blocks, names);
        content.plain = markup::plainOf(content.blocks);
    }
    return content;
}

bool looksLikeCards(const QString &source)
{
    if (source.size() > kLongestCards)
        return false;
    const QStringView trimmed = QStringView(source).trimmed();
    if (!trimmed.startsWith(u'[') && !trimmed.startsWith(u'{'))
        return false;
    const auto document = QJsonDocument::fromJson(trimmed.toUtf8());
    const QJsonObject first = document.isArray() ? document.array().first().toObject() : document.object();
    return json::text(first, "type"_L1) == "card"_L1 || (document.isArray() && trimmed == u"[]");
}

} // namespace chat::kook

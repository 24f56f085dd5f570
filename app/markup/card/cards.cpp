// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cards.h"

#include "app/base/jsonreader.h"
#include "app/markup/cardjson.h"
#include "app/markup/cardnames.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/markup/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;
using ElementKind = CardElement::Kind;
using ModuleKind = CardModule::Kind;

namespace {

// Far beyond what servers accept, yet few enough to lay out.
constexpr qsizetype kCardsMaxModules = 1000;
constexpr qsizetype kMaxElements = 500;

QString rawOf(const QJsonValue &value)
{
    if (!value.isArray() && !value.isObject())
        return json::text(value);
    return QString::fromUtf8(value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                             : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

CardElement readElement(const QJsonValue &value, int depth = 0);

void readElements(const QJsonValue &value, std::vector<CardElement> &out, int depth)
{
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < std::min(array.size(), kMaxElements); ++i) {
        const QJsonValue element = array.at(i);
        if (element.isString() || element.isObject())
            out.push_back(readElement(element, depth));
    }
}

void readButton(const QJsonObject &object, CardElement &element, int depth)
{
    element.theme = json::text(object, "theme"_L1);
    element.value = json::text(object, "value"_L1);
    element.click = json::text(object, "click"_L1);
    const QJsonValue text = object.value("text"_L1);
    if (text.isString() || text.isObject())
        element.elements.push_back(readElement(text, depth + 1));
}

void readImage(const QJsonObject &object, CardElement &element)
{
    element.src = json::text(object, "src"_L1);
    element.alt = json::text(object, "alt"_L1);
    element.fallbackUrl = json::text(object, "fallbackUrl"_L1);
    element.size = json::text(object, "size"_L1);
    element.circle = json::boolean(object, "circle"_L1);
}

CardElement readElement(const QJsonValue &value, int depth)
{
    if (value.isString())
        return textElement(ElementKind::PlainText, value.toString());
    const QJsonObject object = value.toObject();
    const QString type = json::text(object, "type"_L1);
    CardElement element;
    element.kind = elementKind(type);
    if (depth > 2)
        element.kind = ElementKind::Unknown;
    switch (element.kind) {
    case ElementKind::PlainText:
    case ElementKind::KMarkdown:
        return textElement(element.kind, json::text(object, "content"_L1), json::boolean(object, "emoji"_L1, true));
    case ElementKind::Image:
        readImage(object, element);
        break;
    case ElementKind::Button:
        readButton(object, element, depth);
        break;
    case ElementKind::Paragraph:
        element.cols = static_cast<int>(std::clamp<qint64>(json::integer(object, "cols"_L1, 1), 1, 3));
        readElements(object.value("fields"_L1), element.elements, depth + 1);
        break;
    case ElementKind::Unknown:
        element.type = type;
        element.raw = rawOf(value);
        break;
    }
    return element;
}

//! Servers store {} and [] for "none".
std::optional<CardElement> optionalElement(const QJsonValue &value)
{
    if (value.isString())
        return readElement(value);
    if (!value.isObject() || value.toObject().isEmpty())
        return std::nullopt;
    return readElement(value);
}

void readMedia(const QJsonObject &object, CardModule &module)
{
    module.src = json::text(object, "src"_L1);
    module.title = json::text(object, "title"_L1);
    module.cover = json::text(object, "cover"_L1);
    module.size = json::integer(object, "size"_L1);
    module.width = static_cast<int>(std::clamp<qint64>(json::integer(object, "width"_L1), 0, 1 << 20));
    module.height = static_cast<int>(std::clamp<qint64>(json::integer(object, "height"_L1), 0, 1 << 20));
    module.duration = json::number(object, "duration"_L1);
}

CardModule readModule(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString type = json::text(object, "type"_L1);
    CardModule module;
    module.kind = value.isObject() ? moduleKind(type) : ModuleKind::Unknown;
    switch (module.kind) {
    case ModuleKind::Header:
        module.text = optionalElement(object.value("text"_L1));
        break;
    case ModuleKind::Section:
        module.text = optionalElement(object.value("text"_L1));
        module.accessory = optionalElement(object.value("accessory"_L1));
        module.mode = json::text(object, "mode"_L1);
        break;
    case ModuleKind::ImageGroup:
    case ModuleKind::Container:
    case ModuleKind::ActionGroup:
    case ModuleKind::Context:
        readElements(object.value("elements"_L1), module.elements, 0);
        break;
    case ModuleKind::File:
    case ModuleKind::Audio:
    case ModuleKind::Video:
        readMedia(object, module);
        break;
    case ModuleKind::Countdown:
        module.mode = json::text(object, "mode"_L1);
        module.startTime = json::integer(object, "startTime"_L1);
        module.endTime = json::integer(object, "endTime"_L1);
        break;
    case ModuleKind::Invite:
        module.code = json::text(object, "code"_L1);
        break;
    case ModuleKind::Divider:
        break;
    case ModuleKind::Unknown:
        module.type = type;
        module.raw = rawOf(value);
        break;
    }
    return module;
}

Block asCode(const QString &json)
{
    Block block;
    block.kind = Block::Kind::Code;
    block.lang = u"json"_s;
    block.text = json;
    return block;
}

bool isCard(const QJsonValue &value)
{
    return value.isObject()
        && (value.toObject().value("type"_L1) == "card"_L1 || value.toObject().value("modules"_L1).isArray());
}

} // namespace

Card readCard(const QJsonObject &object, qsizetype &maxModules)
{
    Card card;
    card.theme = json::text(object, "theme"_L1);
    card.color = json::text(object, "color"_L1);
    card.size = json::text(object, "size"_L1);
    const QJsonArray modules = object.value("modules"_L1).toArray();
    const qsizetype count = std::min(modules.size(), maxModules);
    maxModules -= count;
    for (qsizetype i = 0; i < count; ++i)
        card.modules.push_back(readModule(modules.at(i)));
    return card;
}

Card readCard(const QJsonObject &object)
{
    qsizetype maxModules = kCardsMaxModules;
    return readCard(object, maxModules);
}

Content readCards(QStringView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    const QJsonArray cards = document.isArray() ? document.array() : QJsonArray{document.object()};
    Content content;
    qsizetype modulesLeft = kCardsMaxModules;
    const bool any = std::any_of(cards.begin(), cards.end(), isCard);
    if (!any && !json.trimmed().isEmpty())
        content.blocks.push_back(asCode(json.toString()));
    for (const QJsonValue value : cards) {
        if (!any)
            break;
        if (!isCard(value)) {
            content.blocks.push_back(asCode(rawOf(value)));
            continue;
        }
        Block &block = content.blocks.emplace_back();
        block.kind = Block::Kind::Card;
        block.card.push_back(readCard(value.toObject(), modulesLeft));
    }
    content.plain = plainOf(content.blocks);
    return content;
}

CardElement textElement(CardElement::Kind kind, const QString &source, bool emoji)
{
    CardElement element;
    element.kind = kind;
    element.content = source;
    element.emoji = emoji;
    element.blocks = kind == ElementKind::KMarkdown ? parseKMarkdownBlocks(source) : plainTextBlocks(source, emoji);
    return element;
}

} // namespace chat::markup

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cardwriter.h"

#include "app/markup/card/cards.h"
#include "app/markup/cardjson.h"
#include "app/markup/cardnames.h"
#include "app/markup/contentjson.h"
#include "app/markup/json/jsonput.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;
using ElementKind = CardElement::Kind;
using ModuleKind = CardModule::Kind;

namespace {

//! The original JSON of an unknown part, or at least its name.
QJsonObject rawObject(const QString &raw, const QString &type)
{
    QJsonObject object = QJsonDocument::fromJson(raw.toUtf8()).object();
    if (object.isEmpty())
        object.insert("type"_L1, type);
    return object;
}

QJsonObject writeElement(const CardElement &element, CardText text);

QJsonArray writeElements(const std::vector<CardElement> &elements, CardText text)
{
    QJsonArray array;
    for (const CardElement &element : elements)
        array.append(writeElement(element, text));
    return array;
}

void writeImage(const CardElement &element, QJsonObject &object)
{
    object.insert("src"_L1, element.src);
    put(object, "alt"_L1, element.alt);
    put(object, "size"_L1, element.size);
    if (element.circle)
        object.insert("circle"_L1, true);
    put(object, "fallbackUrl"_L1, element.fallbackUrl);
}

void writeButton(const CardElement &element, QJsonObject &object, CardText text)
{
    put(object, "theme"_L1, element.theme);
    put(object, "value"_L1, element.value);
    put(object, "click"_L1, element.click);
    if (!element.elements.empty())
        object.insert("text"_L1, writeElement(element.elements.front(), text));
}

QJsonObject writeElement(const CardElement &element, CardText text)
{
    if (element.kind == ElementKind::Unknown)
        return rawObject(element.raw, element.type);
    QJsonObject object{{"type"_L1, typeName(element.kind)}};
    switch (element.kind) {
    case ElementKind::PlainText:
        if (!element.emoji || text == CardText::WithBlocks)
            object.insert("emoji"_L1, element.emoji);
        [[fallthrough]];
    case ElementKind::KMarkdown:
        object.insert("content"_L1, element.content);
        if (text == CardText::WithBlocks)
            object.insert("blocks"_L1, toJson(element.blocks));
        break;
    case ElementKind::Image:
        writeImage(element, object);
        break;
    case ElementKind::Button:
        writeButton(element, object, text);
        break;
    case ElementKind::Paragraph:
        object.insert("cols"_L1, element.cols);
        object.insert("fields"_L1, writeElements(element.elements, text));
        break;
    case ElementKind::Unknown:
        break;
    }
    return object;
}

void writeMedia(const CardModule &module, QJsonObject &object)
{
    object.insert("src"_L1, module.src);
    put(object, "title"_L1, module.title);
    put(object, "cover"_L1, module.cover);
    put(object, "size"_L1, static_cast<double>(module.size));
    put(object, "width"_L1, module.width);
    put(object, "height"_L1, module.height);
    put(object, "duration"_L1, module.duration);
}

void writeCountdown(const CardModule &module, QJsonObject &object)
{
    put(object, "mode"_L1, module.mode);
    put(object, "startTime"_L1, static_cast<double>(module.startTime));
    object.insert("endTime"_L1, module.endTime);
}

QJsonObject writeModule(const CardModule &module, CardText text)
{
    if (module.kind == ModuleKind::Unknown)
        return rawObject(module.raw, module.type);
    QJsonObject object{{"type"_L1, typeName(module.kind)}};
    switch (module.kind) {
    case ModuleKind::Section:
        put(object, "mode"_L1, module.mode);
        if (module.accessory)
            object.insert("accessory"_L1, writeElement(*module.accessory, text));
        [[fallthrough]];
    case ModuleKind::Header:
        if (module.text)
            object.insert("text"_L1, writeElement(*module.text, text));
        break;
    case ModuleKind::ImageGroup:
    case ModuleKind::Container:
    case ModuleKind::ActionGroup:
    case ModuleKind::Context:
        object.insert("elements"_L1, writeElements(module.elements, text));
        break;
    case ModuleKind::File:
    case ModuleKind::Audio:
    case ModuleKind::Video:
        writeMedia(module, object);
        break;
    case ModuleKind::Countdown:
        writeCountdown(module, object);
        break;
    case ModuleKind::Invite:
        object.insert("code"_L1, module.code);
        break;
    case ModuleKind::Divider:
    case ModuleKind::Unknown:
        break;
    }
    return object;
}

} // namespace

QJsonObject writeCard(const Card &card, CardText text)
{
    QJsonObject object{{"type"_L1, "card"_L1}};
    const bool all = text == CardText::WithBlocks;
    for (const auto &[key, value] :
        {std::pair{"theme"_L1, card.theme}, {"color"_L1, card.color}, {"size"_L1, card.size}}) {
        if (all || !value.isEmpty())
            object.insert(key, value);
    }
    QJsonArray modules;
    for (const CardModule &module : card.modules)
        modules.append(writeModule(module, text));
    object.insert("modules"_L1, modules);
    return object;
}

QString writeCards(const Blocks &blocks, bool indented)
{
    QJsonArray cards;
    for (const Block &block : blocks) {
        for (const Card &card : block.card)
            cards.append(writeCard(card));
        // Text that is not a card was kept unchanged.
        if (block.kind == Block::Kind::Code && blocks.size() == 1)
            return block.text;
    }
    const auto format = indented ? QJsonDocument::Indented : QJsonDocument::Compact;
    return QString::fromUtf8(QJsonDocument(cards).toJson(format)).trimmed();
}

} // namespace chat::markup

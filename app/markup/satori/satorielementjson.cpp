// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/satori/satorielementjson.h"

#include "app/markup/contentjson.h"
#include "app/markup/satori/satoricontent.h"
#include "app/markup/satori/satoriparser.h"
#include "app/markup/satori/satoriwriter.h"

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

ApiError refused(const QString &message)
{
    return {ApiError::Kind::BadReply, 0, 0, message, {}};
}

QJsonValue toJson(const SatoriAttribute &attribute)
{
    if (attribute.kind == SatoriAttribute::Kind::Text)
        return attribute.value;
    return attribute.kind == SatoriAttribute::Kind::True;
}

Result<SatoriNodes> read(const QJsonArray &array, int depth);

Result<SatoriNode> readNode(const QJsonObject &object, int depth)
{
    const QJsonValue type = object.value("type"_L1);
    if (!type.isString())
        return refused(u"an element needs a \"type\""_s);
    if (type == "text"_L1 && !object.contains("children"_L1))
        return SatoriNode::ofText(object.value("text"_L1).toString());
    SatoriNode node = SatoriNode::ofElement(type.toString());
    const QJsonObject attributes = object.value("attrs"_L1).toObject();
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        const QJsonValue value = it.value();
        if (value.isBool())
            node.attributes.push_back(
                {it.key(), {}, value.toBool() ? SatoriAttribute::Kind::True : SatoriAttribute::Kind::False});
        else if (value.isString() || value.isDouble())
            node.attributes.push_back({it.key(), value.toVariant().toString(), SatoriAttribute::Kind::Text});
    }
    auto children = read(object.value("children"_L1).toArray(), depth + 1);
    if (!children)
        return children.error();
    node.children = std::move(children).value();
    return node;
}

Result<SatoriNodes> read(const QJsonArray &array, int depth)
{
    if (depth > kMaxSatoriDepth)
        return refused(u"nested too deeply"_s);
    SatoriNodes nodes;
    for (const QJsonValue value : array) {
        auto node = readNode(value.toObject(), depth);
        if (!node)
            return node.error();
        nodes.push_back(std::move(node).value());
    }
    return nodes;
}

} // namespace

QJsonArray toJson(const SatoriNodes &nodes)
{
    QJsonArray array;
    for (const SatoriNode &node : nodes) {
        if (node.isText) {
            array.append(QJsonObject{{"type"_L1, "text"_L1}, {"text"_L1, node.text}});
            continue;
        }
        QJsonObject attributes;
        for (const SatoriAttribute &attribute : node.attributes)
            attributes.insert(attribute.key, toJson(attribute));
        array.append(
            QJsonObject{{"type"_L1, node.name}, {"attrs"_L1, attributes}, {"children"_L1, toJson(node.children)}});
    }
    return array;
}

Result<SatoriNodes> satoriNodesFromJson(const QJsonArray &array)
{
    return read(array, 0);
}

QJsonObject satoriToJson(QStringView source)
{
    const SatoriNodes nodes = parseSatoriElements(source);
    QJsonObject object = toJson(satoriContent(nodes));
    object.insert("elements"_L1, toJson(nodes));
    return object;
}

Result<QString> satoriFromJson(const QJsonObject &object)
{
    const QJsonValue elements = object.value("elements"_L1);
    if (elements.isArray())
        return satoriNodesFromJson(elements.toArray()).map([](const SatoriNodes &nodes) {
            return writeSatoriElements(nodes);
        });
    if (!object.contains("content"_L1))
        return refused(u"neither \"elements\" nor \"content\" is there"_s);
    return fromJson(object).map([](const Content &content) { return writeSatori(content.blocks); });
}

} // namespace chat::markup

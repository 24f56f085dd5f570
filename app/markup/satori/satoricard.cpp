// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/satori/satoricard.h"

#include "app/markup/card/cards.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/markup/plaintext.h"
#include "app/markup/satori/satoricontent.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString bareName(const QString &name)
{
    return name.startsWith("kook:"_L1) ? name.mid(5) : name;
}

//! Attributes are strings; the card reader expects numbers and booleans in some places.
QJsonValue valueOf(const SatoriAttribute &attribute)
{
    if (attribute.kind != SatoriAttribute::Kind::Text)
        return attribute.kind == SatoriAttribute::Kind::True;
    bool number = false;
    const bool numeric = attribute.key.endsWith("Time"_L1) || attribute.key.endsWith("-time"_L1)
        || attribute.key == "cols"_L1 || attribute.key == "size"_L1;
    const qint64 value = attribute.value.toLongLong(&number);
    if (numeric && number)
        return value;
    return attribute.value;
}

//! A bridge writes "start-time" for "startTime".
QString jsonKey(const QString &key)
{
    QString out;
    for (qsizetype i = 0; i < key.size(); ++i) {
        if (key[i] == u'-' && i + 1 < key.size())
            out += key[++i].toUpper();
        else
            out += key[i];
    }
    return out;
}

QJsonObject jsonOf(const SatoriNode &node)
{
    QJsonObject object{{"type"_L1, bareName(node.name)}};
    for (const SatoriAttribute &attribute : node.attributes) {
        if (attribute.value != "[object Object]"_L1) // what a bridge makes of nested objects
            object.insert(jsonKey(attribute.key), valueOf(attribute));
    }
    QJsonArray children;
    QString text;
    for (const SatoriNode &child : node.children) {
        if (child.isText)
            text += child.text;
        else
            children.append(jsonOf(child));
    }
    if (!text.trimmed().isEmpty() && children.isEmpty() && !object.contains("content"_L1)) {
        const bool holdsText = object.value("type"_L1) == "section"_L1 || object.value("type"_L1) == "header"_L1
            || object.value("type"_L1) == "button"_L1;
        if (holdsText)
            children.append(QJsonObject{{"type"_L1, "plain-text"_L1}, {"content"_L1, text}});
        else
            object.insert("content"_L1, text);
    }
    const QString type = object.value("type"_L1).toString();
    if (type == "card"_L1) {
        object.insert("modules"_L1, children);
    } else if (type == "section"_L1 || type == "header"_L1 || type == "button"_L1) {
        if (!children.isEmpty())
            object.insert("text"_L1, children.first());
        if (children.size() > 1)
            object.insert("accessory"_L1, children.at(1));
    } else if (type == "paragraph"_L1) {
        object.insert("fields"_L1, children);
    } else if (!children.isEmpty()) {
        object.insert("elements"_L1, children);
    }
    return object;
}

struct Names
{
    QHash<QString, QString> users;
    QHash<QString, QString> roles;
    QHash<QString, QString> channels;
};

void putNames(Inlines &inlines, const Names &names)
{
    for (Inline &node : inlines) {
        if (node.kind == Inline::Kind::User)
            node.text = names.users.value(node.value);
        else if (node.kind == Inline::Kind::Role)
            node.text = names.roles.value(node.value);
        else if (node.kind == Inline::Kind::Channel)
            node.text = names.channels.value(node.value);
        putNames(node.children, names);
    }
}

//! The KMarkdown that an inline element came from; empty: none.
QString kmarkdownOf(const SatoriNode &node, Names &names)
{
    if (!node.children.empty())
        return {};
    const QString id = node.attribute(u"id");
    const QString name = node.attribute(u"name");
    if (node.name == "at"_L1) {
        const QString role = node.attribute(u"role");
        if (!role.isEmpty()) {
            names.roles.insert(role, name);
            return u"(rol)"_s + role + u"(rol)"_s;
        }
        names.users.insert(id, name);
        const QString who = id.isEmpty() ? node.attribute(u"type") : id;
        return who.isEmpty() ? QString() : u"(met)"_s + who + u"(met)"_s;
    }
    if (node.name == "sharp"_L1 && !id.isEmpty()) {
        names.channels.insert(id, name);
        return u"(chn)"_s + id + u"(chn)"_s;
    }
    if (node.name == "br"_L1)
        return u"\n"_s;
    return {};
}

bool isBlockElement(const SatoriNode &node)
{
    const QString &name = node.name;
    return name == "img"_L1 || name == "image"_L1 || name == "video"_L1 || name == "audio"_L1 || name == "file"_L1
        || bareName(name) == "card"_L1;
}

//! All text in an element.
QString wordsIn(const SatoriNode &node)
{
    QString words = node.text;
    for (const SatoriNode &child : node.children)
        words += wordsIn(child);
    return words;
}

//! Does the card show all of these words, in this order?
bool showsAll(const Card &card, const QString &words)
{
    Block block;
    block.kind = Block::Kind::Card;
    block.card = {card};
    const QString shown = uncoveredPlainOf({block});
    qsizetype at = 0;
    for (const QChar c : words) {
        if (c.isSpace())
            continue;
        at = shown.indexOf(c, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

} // namespace

std::optional<Card> satoriCard(const SatoriNode &node)
{
    if (bareName(node.name) != "card"_L1)
        return std::nullopt;
    const QByteArray json = QJsonDocument(QJsonArray{jsonOf(node)}).toJson(QJsonDocument::Compact);
    const Content content = readCards(QString::fromUtf8(json));
    if (content.blocks.size() != 1 || content.blocks.front().card.empty()
        || content.blocks.front().card.front().modules.empty())
        return std::nullopt;
    const Card &card = content.blocks.front().card.front();
    // A card that would lose words is shown by its contents.
    return showsAll(card, wordsIn(node)) ? std::optional(card) : std::nullopt;
}

std::optional<Blocks> kmarkdownOfSatori(const SatoriNodes &nodes)
{
    Blocks blocks;
    Names names;
    QString run;
    ParseOptions options;
    options.anyIds = true; // those of the elements
    const auto flush = [&] {
        for (Block &block : parseKMarkdownBlocks(std::exchange(run, {}), options)) {
            putNames(block.inlines, names);
            blocks.push_back(std::move(block));
        }
    };
    for (const SatoriNode &node : nodes) {
        if (node.isText) {
            run += node.text;
            continue;
        }
        if (isBlockElement(node)) {
            flush();
            for (Block &block : satoriContent({node}).blocks)
                blocks.push_back(std::move(block));
            continue;
        }
        const QString source = kmarkdownOf(node, names);
        if (source.isEmpty())
            return std::nullopt;
        run += source;
    }
    flush();
    return blocks;
}

} // namespace chat::markup

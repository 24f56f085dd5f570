// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cardoutline.h"

#include "app/base/showntext.h"
#include "app/markup/cardnames.h"
#include "app/markup/json/jsonedit.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;
using ModuleKind = CardModule::Kind;

namespace {

constexpr int kSummary = 60;

QString item(const QString &list, qsizetype index)
{
    return list + u'[' + QString::number(index) + u']';
}

QString contentOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toObject()["content"_L1].toString();
}

//! What a module may list.
struct Contents
{
    int most = 0; //!< elements
    QStringList types = {};
};

Contents contentsOf(ModuleKind kind)
{
    switch (kind) {
    case ModuleKind::ImageGroup:
    case ModuleKind::Container:
        return {9, {u"image"_s}};
    case ModuleKind::ActionGroup:
        return {4, {u"button"_s}};
    case ModuleKind::Context:
        return {10, {u"kmarkdown"_s, u"plain-text"_s, u"image"_s}};
    case ModuleKind::Header:
    case ModuleKind::Section:
    case ModuleKind::Divider:
    case ModuleKind::File:
    case ModuleKind::Audio:
    case ModuleKind::Video:
    case ModuleKind::Countdown:
    case ModuleKind::Invite:
    case ModuleKind::Unknown:
        return {};
    }
    return {};
}

//! Walks over card JSON and names its parts, up to a maximum number.
class Outliner
{
public:
    explicit Outliner(int maxNodes)
        : m_left(maxNodes)
    {
    }

    CardNode message(const QJsonDocument &document)
    {
        CardNode root;
        root.path = u"$"_s;
        root.most = kCardsPerMessage;
        if (document.isObject()) { // servers send a single card in this form
            root.children.push_back(card(document.object(), {}, -1, u"$"_s));
            return root;
        }
        root.childList = u"$"_s;
        const QJsonArray cards = document.array();
        for (qsizetype i = 0; i < cards.size() && take(); ++i) {
            if (cards[i].isObject())
                root.children.push_back(card(cards[i].toObject(), u"$"_s, static_cast<int>(i), item(u"$"_s, i)));
        }
        return root;
    }

private:
    bool take() { return --m_left >= 0; }

    CardNode card(const QJsonObject &object, const QString &list, int index, const QString &path)
    {
        CardNode node{
            CardNode::Role::Card, u"card"_s, path, {}, list, index, path + u".modules"_s, kModulesPerMessage, {}};
        QStringList words;
        for (const QLatin1StringView key : {"theme"_L1, "size"_L1}) {
            if (const QString word = object[key].toString(); !word.isEmpty())
                words.append(word);
        }
        node.summary = words.join(u" · "_s);
        const QJsonArray modules = object["modules"_L1].toArray();
        for (qsizetype i = 0; i < modules.size() && take(); ++i)
            node.children.push_back(module(modules[i].toObject(), node.childList, static_cast<int>(i)));
        return node;
    }

    CardNode module(const QJsonObject &object, const QString &list, int index)
    {
        const QString path = item(list, index);
        CardNode node{CardNode::Role::Module, object["type"_L1].toString(), path, {}, list, index, {}, 0, {}};
        const ModuleKind kind = moduleKind(node.type);
        node.most = contentsOf(kind).most;
        if (node.most > 0) {
            node.childList = path + u".elements"_s;
            addElements(node, object["elements"_L1].toArray());
        } else if (kind == ModuleKind::Section) {
            addFixed(node, object, "text"_L1);
            addFixed(node, object, "accessory"_L1);
        }
        node.summary = summaryOf(kind, object);
        return node;
    }

    static QString summaryOf(ModuleKind kind, const QJsonObject &object)
    {
        switch (kind) {
        case ModuleKind::Header:
        case ModuleKind::Section:
            return shownLine(contentOf(object["text"_L1]), kSummary);
        case ModuleKind::File:
        case ModuleKind::Audio:
        case ModuleKind::Video:
            return shownLine(object["title"_L1].toString(), kSummary);
        case ModuleKind::Countdown:
            return object["mode"_L1].toString();
        case ModuleKind::Invite:
            return shownLine(object["code"_L1].toString(), kSummary);
        case ModuleKind::ImageGroup:
        case ModuleKind::Container:
        case ModuleKind::ActionGroup:
        case ModuleKind::Context:
        case ModuleKind::Divider:
        case ModuleKind::Unknown:
            return {};
        }
        return {};
    }

    void addElements(CardNode &parent, const QJsonArray &elements)
    {
        for (qsizetype i = 0; i < elements.size() && take(); ++i) {
            CardNode node = element(elements[i], item(parent.childList, i));
            node.list = parent.childList;
            node.index = static_cast<int>(i);
            parent.children.push_back(std::move(node));
        }
    }

    void addFixed(CardNode &parent, const QJsonObject &object, QLatin1StringView key)
    {
        const QJsonValue value = object[key];
        if ((value.isString() || !value.toObject().isEmpty()) && take())
            parent.children.push_back(element(value, parent.path + u'.' + key));
    }

    CardNode element(const QJsonValue &value, const QString &path)
    {
        CardNode node;
        node.role = CardNode::Role::Element;
        node.path = path;
        const QJsonObject object = value.toObject();
        node.type = value.isString() ? QString(typeName(CardElement::Kind::PlainText)) : object["type"_L1].toString();
        switch (elementKind(node.type)) {
        case CardElement::Kind::PlainText:
        case CardElement::Kind::KMarkdown:
            node.summary = shownLine(contentOf(value), kSummary);
            break;
        case CardElement::Kind::Image:
            node.summary = shownLine(object["alt"_L1].toString(), kSummary);
            break;
        case CardElement::Kind::Button:
            node.summary = shownLine(contentOf(object["text"_L1]), kSummary);
            break;
        case CardElement::Kind::Paragraph:
            node.childList = path + u".fields"_s;
            node.most = 50;
            addElements(node, object["fields"_L1].toArray());
            break;
        case CardElement::Kind::Unknown:
            break;
        }
        return node;
    }

    int m_left;
};

QString object(std::initializer_list<std::pair<const char *, QString>> members)
{
    QStringList parts;
    for (const auto &[key, raw] : members)
        parts.append(u'"' + QString::fromLatin1(key) + u"\":"_s + raw);
    return u'{' + parts.join(u',') + u'}';
}

QString textPart(const QString &type, const QString &words)
{
    return object({{"type", quoted(type)}, {"content", quoted(words)}});
}

QString newModule(ModuleKind kind, const QString &type, const QString &words)
{
    const QString name = quoted(type);
    const auto holding = [&](const QString &part) {
        return object({{"type", name}, {"elements", u'[' + part + u']'}});
    };
    switch (kind) {
    case ModuleKind::Header:
        return object({{"type", name}, {"text", textPart(u"plain-text"_s, words)}});
    case ModuleKind::Section:
        return object({{"type", name}, {"text", textPart(u"kmarkdown"_s, words)}});
    case ModuleKind::ImageGroup:
    case ModuleKind::Container:
        return holding(newCardPart(u"image"_s, words));
    case ModuleKind::ActionGroup:
        return holding(newCardPart(u"button"_s, words));
    case ModuleKind::Context:
        return holding(textPart(u"kmarkdown"_s, words));
    case ModuleKind::File:
    case ModuleKind::Audio:
    case ModuleKind::Video:
        return object({{"type", name}, {"src", quoted({})}, {"title", quoted(words)}});
    case ModuleKind::Countdown: {
        const qint64 tomorrow = QDateTime::currentDateTimeUtc().addDays(1).toMSecsSinceEpoch();
        return object({{"type", name}, {"mode", u"\"day\""_s}, {"endTime", QString::number(tomorrow / 60000 * 60000)}});
    }
    case ModuleKind::Invite:
        return object({{"type", name}, {"code", quoted(words)}});
    case ModuleKind::Divider:
    case ModuleKind::Unknown:
        break;
    }
    return object({{"type", name}});
}

} // namespace

CardNode cardOutline(QStringView json, int maxNodes)
{
    return Outliner(maxNodes).message(QJsonDocument::fromJson(json.toUtf8()));
}

const CardNode *findNode(const CardNode &root, QStringView path)
{
    for (const CardNode &child : root.children) {
        const bool around = path.startsWith(child.path)
            && (path.size() == child.path.size() || path[child.path.size()] == u'.' || path[child.path.size()] == u'[');
        if (around)
            return findNode(child, path);
    }
    return &root;
}

int moduleCount(const CardNode &root)
{
    int count = 0;
    for (const CardNode &card : root.children)
        count += static_cast<int>(card.children.size());
    return count;
}

QStringList typesFor(const CardNode &parent)
{
    switch (parent.role) {
    case CardNode::Role::Message:
        return {u"card"_s};
    case CardNode::Role::Card: {
        const bool invisible = parent.summary.startsWith("invisible"_L1);
        QStringList types{u"section"_s, u"header"_s, u"divider"_s, u"context"_s, u"action-group"_s, u"image-group"_s,
            u"container"_s, u"countdown"_s, u"file"_s, u"audio"_s, u"video"_s, u"invite"_s};
        if (invisible)
            types.removeIf([](const QString &type) {
                return type == "image-group"_L1 || type == "countdown"_L1 || type == "invite"_L1;
            });
        return types;
    }
    case CardNode::Role::Module:
        return contentsOf(moduleKind(parent.type)).types;
    case CardNode::Role::Element:
        return parent.type == "paragraph"_L1 ? QStringList{u"kmarkdown"_s, u"plain-text"_s} : QStringList{};
    }
    return {};
}

QString partType(QStringView json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object()["type"_L1].toString();
}

QString newCardPart(const QString &type, const QString &words)
{
    if (type == "card"_L1)
        return u"{\"type\":\"card\",\"theme\":\"primary\",\"size\":\"lg\",\"modules\":["_s
            + newCardPart(u"section"_s, words) + u"]}"_s;
    switch (elementKind(type)) {
    case CardElement::Kind::PlainText:
    case CardElement::Kind::KMarkdown:
        return textPart(type, words);
    case CardElement::Kind::Image:
        return object({{"type", quoted(type)}, {"src", quoted({})}});
    case CardElement::Kind::Button:
        return object({{"type", quoted(type)}, {"theme", u"\"primary\""_s}, {"click", u"\"return-val\""_s},
            {"value", u"\"ok\""_s}, {"text", textPart(u"plain-text"_s, words)}});
    case CardElement::Kind::Paragraph:
        return object({{"type", quoted(type)}, {"cols", u"2"_s},
            {"fields", u'[' + textPart(u"kmarkdown"_s, words) + u',' + textPart(u"kmarkdown"_s, words) + u']'}});
    case CardElement::Kind::Unknown:
        break;
    }
    return newModule(moduleKind(type), type, words);
}

} // namespace chat::markup

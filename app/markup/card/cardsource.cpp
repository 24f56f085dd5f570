// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cardsource.h"

#include "app/markup/json/jsonedit.h"
#include "app/markup/json/jsonobject.h"
#include "app/markup/json/jsontext.h"

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString itemAt(const QString &list, int index)
{
    return u"%1[%2]"_s.arg(list).arg(index);
}

//! The path of what the value at `path` stands in.
QString outerPath(const QString &path)
{
    return path.left(std::max<qsizetype>(0, std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['))));
}

//! Where the list at `target` is after the item `index` was taken out of `list`.
QString pathWithout(const QString &target, const QString &list, int index)
{
    const QString items = list + u'[';
    if (!target.startsWith(items))
        return target;
    const qsizetype end = target.indexOf(u']', items.size());
    const int number = QStringView(target).mid(items.size(), end - items.size()).toInt();
    return number > index ? items + QString::number(number - 1) + target.mid(end) : target;
}

} // namespace

CardSource::CardSource(const QString &json)
    : m_json(json)
    , m_outline(cardOutline(json))
{
}

std::vector<const CardNode *> CardSource::around(const QString &path) const
{
    const CardNode *node = &m_outline;
    if (!path.isEmpty())
        node = &nodeAt(path);
    else if (!m_outline.children.empty())
        node = &m_outline.children.back();
    std::vector<const CardNode *> nodes{node};
    while (node->role != CardNode::Role::Message) {
        node = &nodeAt(outerPath(node->path));
        nodes.push_back(node);
    }
    return nodes;
}

bool CardSource::isFull(const CardNode &holder) const
{
    if (holder.role == CardNode::Role::Card)
        return moduleCount() >= kModulesPerMessage;
    return holder.most > 0 && static_cast<int>(holder.children.size()) >= holder.most;
}

CardSource::Possible CardSource::possibleAt(const QString &path) const
{
    Possible possible;
    if (path.isEmpty())
        return possible;
    const CardNode &node = nodeAt(path);
    if (node.list.isEmpty()) {
        possible.remove = node.path.endsWith(".accessory"_L1) || node.path.endsWith(".text"_L1);
        return possible;
    }
    const CardNode &holder = nodeAt(QStringView(node.path).left(node.list.size()));
    possible.up = node.index > 0;
    possible.down = node.index + 1 < static_cast<int>(holder.children.size());
    possible.duplicate = !isFull(holder);
    possible.remove = true;
    return possible;
}

QString CardSource::partJson(const QString &path) const
{
    return indentJson(rawAt(m_json, JsonPositions(m_json), nodeAt(path).path));
}

CardSource::Place CardSource::placeFor(const QString &path, const QString &type) const
{
    int before = -1;
    for (const CardNode *node : around(path)) {
        if (!node->childList.isEmpty() && typesFor(*node).contains(type)) {
            return {node->childList, before < 0 ? static_cast<int>(node->children.size()) : before,
                node->role != CardNode::Role::Message};
        }
        before = node->list.isEmpty() ? -1 : node->index + 1;
    }
    return {};
}

std::optional<CardSource::Step> CardSource::added(const QString &path, const QString &type, const QString &words) const
{
    const Place place = placeFor(path, type);
    if (place.list.isEmpty())
        return std::nullopt;
    QString json = m_json;
    if (place.inCard && rawAt(json, JsonPositions(json), place.list).isEmpty()) { // a card may come without its list
        const qsizetype dot = place.list.lastIndexOf(u'.');
        json = setMember(json, place.list.left(dot), place.list.mid(dot + 1), u"[]"_s).value_or(json);
    }
    const auto changed = insertItem(json, place.list, place.before, newCardPart(type, words));
    if (!changed)
        return std::nullopt;
    const QString chosen = itemAt(place.list, place.before);
    return Step{*changed, CardSource(*changed).nodeAt(chosen).path};
}

std::optional<CardSource::Step> CardSource::pasted(const QString &path, const QString &part) const
{
    const Place place = placeFor(path, partType(part));
    if (!isJsonObject(part) || place.list.isEmpty())
        return std::nullopt;
    const auto changed = insertItem(m_json, place.list, place.before, compactJson(part));
    return changed ? std::optional(Step{*changed, itemAt(place.list, place.before)}) : std::nullopt;
}

//! Selects what followed it, otherwise what preceded it.
std::optional<CardSource::Step> CardSource::removed(const QString &path) const
{
    const CardNode &node = nodeAt(path);
    if (path.isEmpty() || node.role == CardNode::Role::Message)
        return std::nullopt;
    if (node.list.isEmpty()) {
        const qsizetype dot = node.path.lastIndexOf(u'.');
        const auto changed = dot > 0 ? removeMember(m_json, node.path.left(dot), node.path.mid(dot + 1)) : std::nullopt;
        return changed ? std::optional(Step{*changed, CardSource(*changed).nodeAt(node.path).path}) : std::nullopt;
    }
    const auto changed = removeItem(m_json, node.list, node.index);
    if (!changed)
        return std::nullopt;
    const QString next = itemAt(node.list, node.index);
    const QString same = CardSource(*changed).nodeAt(next).path;
    return Step{*changed, same == next || node.index == 0 ? same : itemAt(node.list, node.index - 1)};
}

std::optional<CardSource::Step> CardSource::duplicated(const QString &path) const
{
    const CardNode &node = nodeAt(path);
    if (path.isEmpty() || node.list.isEmpty())
        return std::nullopt;
    const QString raw = rawAt(m_json, JsonPositions(m_json), node.path);
    const auto changed = insertItem(m_json, node.list, node.index + 1, raw);
    return changed ? std::optional(Step{*changed, itemAt(node.list, node.index + 1)}) : std::nullopt;
}

std::optional<CardSource::Step> CardSource::shifted(const QString &path, int by) const
{
    const CardNode &node = nodeAt(path);
    if (path.isEmpty() || node.list.isEmpty() || node.index + by < 0)
        return std::nullopt;
    return moved(node.path, node.list, by < 0 ? node.index + by : node.index + 1 + by);
}

std::optional<CardSource::Step> CardSource::moved(const QString &path, const QString &list, int before) const
{
    const CardNode &node = nodeAt(path);
    if (node.path != path || node.list.isEmpty())
        return std::nullopt;
    const bool sameList = node.list == list;
    if (sameList && (before == node.index || before == node.index + 1))
        return std::nullopt;
    const auto changed = moveItem(m_json, node.list, node.index, list, before);
    if (!changed || compactJson(*changed) == compactJson(m_json))
        return std::nullopt;
    if (sameList)
        return Step{*changed, itemAt(list, before > node.index ? before - 1 : before)};
    // Removing it from a list before the target shifts the target.
    return Step{*changed, itemAt(pathWithout(list, node.list, node.index), before)};
}

} // namespace chat::markup

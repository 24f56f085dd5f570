// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// What is done with the chosen part: adding, moving, copying, deleting, each as a change of the JSON.
#include "ui/editor/cardeditor.h"

#include "app/markup/json/jsonedit.h"
#include "ui/editor/cardwords.h"
#include "ui/input/jsontext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using markup::CardNode;

bool CardEditor::isFull(const CardNode &holder) const
{
    if (holder.role == CardNode::Role::Card)
        return moduleCount() >= markup::kModulesPerMessage;
    return holder.most > 0 && static_cast<int>(holder.children.size()) >= holder.most;
}

//! Into the chosen part if it takes such a part, else behind it, or behind what it stands in.
const CardNode *CardEditor::holderFor(const QString &type, int &before) const
{
    const CardNode *node = chosenNode();
    if (!node)
        node = m_outline.children.empty() ? &m_outline : &m_outline.children.back();
    before = -1;
    for (;;) {
        if (!node->childList.isEmpty() && markup::typesFor(*node).contains(type)) {
            if (before < 0)
                before = static_cast<int>(node->children.size());
            return node;
        }
        if (node->role == CardNode::Role::Message)
            return nullptr;
        before = node->list.isEmpty() ? -1 : node->index + 1;
        const qsizetype up = std::max(node->path.lastIndexOf(u'.'), node->path.lastIndexOf(u'['));
        node = markup::findNode(m_outline, QStringView(node->path).left(std::max<qsizetype>(up, 0)));
    }
}

void CardEditor::addPart(const QString &type)
{
    checkNow();
    int before = 0;
    const CardNode *holder = holderFor(type, before);
    if (!m_valid || !holder)
        return;
    const QString path = u"%1[%2]"_s.arg(holder->childList).arg(before);
    const QString list = holder->childList;
    const QString raw = markup::newCardPart(type, sampleWords(type));
    // A card may come without its list.
    QString json = text();
    if (holder->role != CardNode::Role::Message && !list.isEmpty()) {
        const qsizetype dot = list.lastIndexOf(u'.');
        if (markup::rawAt(json, markup::JsonPositions(json), list).isEmpty())
            json = markup::setMember(json, list.left(dot), list.mid(dot + 1), u"[]"_s).value_or(json);
    }
    if (apply(markup::insertItem(json, list, before, raw)))
        setChosen(markup::findNode(m_outline, path)->path, true);
}

void CardEditor::removePart()
{
    checkNow();
    const CardNode *node = chosenNode();
    if (!node || node->role == CardNode::Role::Message)
        return;
    const QString path = node->path;
    if (node->list.isEmpty()) {
        const qsizetype dot = path.lastIndexOf(u'.');
        if (dot > 0)
            apply(markup::removeMember(text(), path.left(dot), path.mid(dot + 1)));
        return;
    }
    const QString list = node->list;
    const int index = node->index;
    if (!apply(markup::removeItem(text(), list, index)))
        return;
    // What stood behind it is chosen, else what stood before.
    const QString next = u"%1[%2]"_s.arg(list).arg(index);
    const QString same = markup::findNode(m_outline, next)->path;
    choosePart(same == next || index == 0 ? same : u"%1[%2]"_s.arg(list).arg(index - 1));
}

void CardEditor::duplicatePart()
{
    checkNow();
    const CardNode *node = chosenNode();
    if (!node || node->list.isEmpty())
        return;
    const QString json = text();
    const QString raw = markup::rawAt(json, markup::JsonPositions(json), node->path);
    const QString path = u"%1[%2]"_s.arg(node->list).arg(node->index + 1);
    if (apply(markup::insertItem(json, node->list, node->index + 1, raw)))
        choosePart(path);
}

void CardEditor::shiftPart(int by)
{
    checkNow();
    const CardNode *node = chosenNode();
    if (!node || node->list.isEmpty() || node->index + by < 0)
        return;
    movePart(node->path, node->list, by < 0 ? node->index + by : node->index + 1 + by);
}

void CardEditor::movePart(QString from, QString list, int before)
{
    checkNow();
    const CardNode *node = m_valid ? markup::findNode(m_outline, from) : nullptr;
    if (!node || node->path != from || node->list.isEmpty())
        return;
    const QString source = node->list;
    const int index = node->index;
    if (source == list && (before == index || before == index + 1))
        return;
    const QString json = text();
    const auto moved = markup::moveItem(json, source, index, list, before);
    if (!moved || compactJson(*moved) == compactJson(json) || !apply(moved))
        return;
    QString target = list;
    const int place = source == list && before > index ? before - 1 : before;
    // Taking it out of a list in front of the target shifts the target.
    const QString itsItem = u"%1["_s.arg(source);
    if (source != list && target.startsWith(itsItem)) {
        const qsizetype end = target.indexOf(u']', itsItem.size());
        const int number = QStringView(target).mid(itsItem.size(), end - itsItem.size()).toInt();
        if (number > index)
            target.replace(itsItem.size(), end - itsItem.size(), QString::number(number - 1));
    }
    choosePart(u"%1[%2]"_s.arg(target).arg(place));
}

void CardEditor::copyPart()
{
    if (const CardNode *node = chosenNode())
        QGuiApplication::clipboard()->setText(
            indentJson(markup::rawAt(text(), markup::JsonPositions(text()), node->path)));
}

void CardEditor::pastePart()
{
    checkNow();
    const QString raw = QGuiApplication::clipboard()->text();
    const QJsonDocument document = QJsonDocument::fromJson(raw.toUtf8());
    int before = 0;
    const CardNode *holder = holderFor(markup::partType(raw), before);
    if (!document.isObject() || !holder)
        return;
    const QString path = u"%1[%2]"_s.arg(holder->childList).arg(before);
    if (apply(markup::insertItem(text(), holder->childList, before, compactJson(raw))))
        choosePart(path);
}

} // namespace chat::ui

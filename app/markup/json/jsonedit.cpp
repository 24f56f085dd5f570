// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/json/jsonedit.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;
using Entry = JsonPositions::Entry;

namespace {

const Entry *exactly(const JsonPositions &positions, const QString &path)
{
    const Entry *entry = positions.find(path);
    return entry && entry->path == path ? entry : nullptr;
}

QString itemPath(const QString &array, int index)
{
    return array + u'[' + QString::number(index) + u']';
}

int itemCount(const JsonPositions &positions, const QString &array)
{
    int count = 0;
    while (exactly(positions, itemPath(array, count)))
        ++count;
    return count;
}

//! The start of the key of the member whose value starts at `value`.
qsizetype keyBegin(const QString &json, qsizetype value)
{
    qsizetype at = json.lastIndexOf(u':', value - 1);
    at = json.lastIndexOf(u'"', at); // the key's closing quote
    for (--at; at > 0; --at) {
        qsizetype slashes = 0;
        while (at - 1 - slashes >= 0 && json.at(at - 1 - slashes) == u'\\')
            ++slashes;
        if (json.at(at) == u'"' && slashes % 2 == 0)
            break;
    }
    return at;
}

//! Removes [begin, end) and the comma next to it.
QString without(const QString &json, qsizetype begin, qsizetype end)
{
    qsizetype after = end;
    while (after < json.size() && json.at(after).isSpace())
        ++after;
    if (after < json.size() && json.at(after) == u',')
        return json.left(begin) + json.mid(after + 1);
    qsizetype before = begin - 1;
    while (before >= 0 && json.at(before).isSpace())
        --before;
    if (before >= 0 && json.at(before) == u',')
        return json.left(before) + json.mid(end);
    return json.left(begin) + json.mid(end);
}

} // namespace

std::optional<QString> setValue(const QString &json, const QString &path, const QString &raw)
{
    const JsonPositions positions(json);
    const Entry *entry = exactly(positions, path);
    if (!entry)
        return {};
    return json.left(entry->begin) + raw + json.mid(entry->end);
}

std::optional<QString> setMember(const QString &json, const QString &object, const QString &key, const QString &raw)
{
    if (auto replaced = setValue(json, object + u'.' + key, raw))
        return replaced;
    const JsonPositions positions(json);
    const Entry *entry = exactly(positions, object);
    if (!entry || json.at(entry->begin) != u'{')
        return {};
    const qsizetype close = entry->end - 1;
    const bool empty = QStringView(json).mid(entry->begin + 1, close - entry->begin - 1).trimmed().isEmpty();
    return json.left(close) + (empty ? QString() : u","_s) + quoted(key) + u':' + raw + json.mid(close);
}

std::optional<QString> removeMember(const QString &json, const QString &object, const QString &key)
{
    const JsonPositions positions(json);
    const Entry *entry = exactly(positions, object + u'.' + key);
    if (!entry)
        return {};
    return without(json, keyBegin(json, entry->begin), entry->end);
}

std::optional<QString> insertItem(const QString &json, const QString &array, int index, const QString &raw)
{
    const JsonPositions positions(json);
    const Entry *entry = exactly(positions, array);
    if (!entry || json.at(entry->begin) != u'[')
        return {};
    const int count = itemCount(positions, array);
    if (count == 0)
        return json.left(entry->begin + 1) + raw + json.mid(entry->end - 1);
    if (index >= count) {
        const Entry *last = exactly(positions, itemPath(array, count - 1));
        return json.left(last->end) + u',' + raw + json.mid(last->end);
    }
    const Entry *next = exactly(positions, itemPath(array, std::max(0, index)));
    return json.left(next->begin) + raw + u',' + json.mid(next->begin);
}

std::optional<QString> removeItem(const QString &json, const QString &array, int index)
{
    const JsonPositions positions(json);
    const Entry *entry = exactly(positions, itemPath(array, index));
    if (!entry)
        return {};
    return without(json, entry->begin, entry->end);
}

std::optional<QString> moveItem(const QString &json, const QString &from, int index, const QString &to, int before)
{
    const JsonPositions positions(json);
    const QString path = itemPath(from, index);
    const QString raw = rawAt(json, positions, path);
    if (raw.isEmpty() || to.startsWith(path))
        return {};
    // Removing an item shifts the paths after it, inserting shifts those before it: the later place is edited first.
    const Entry *item = exactly(positions, path);
    const Entry *target = exactly(positions, to);
    if (!target)
        return {};
    const Entry *next = exactly(positions, itemPath(to, before));
    const qsizetype place = next ? next->begin : target->end;
    if (place > item->begin) {
        const auto inserted = insertItem(json, to, before, raw);
        return inserted ? removeItem(*inserted, from, index) : std::nullopt;
    }
    const auto removed = removeItem(json, from, index);
    return removed ? insertItem(*removed, to, before, raw) : std::nullopt;
}

QString rawAt(const QString &json, const JsonPositions &positions, const QString &path)
{
    const Entry *entry = exactly(positions, path);
    return entry ? json.mid(entry->begin, entry->end - entry->begin) : QString();
}

QJsonValue valueAt(const QString &json, const JsonPositions &positions, const QString &path)
{
    const QString raw = rawAt(json, positions, path);
    return QJsonDocument::fromJson((u'[' + raw + u']').toUtf8()).array().at(0);
}

QString quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

} // namespace chat::markup

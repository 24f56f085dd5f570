// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seedfolder/seednode.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

SeedNode::SeedNode(const SeedJsonFile &file, const QString &path, const QJsonValue &value)
    : m_file(&file)
    , m_path(path)
    , m_value(value)
{
}

SeedSpot SeedNode::spot() const
{
    return m_file->spotOf(m_path);
}

void SeedNode::fail(const QString &reason) const
{
    if (m_file->report().ok())
        m_file->report().fail(spot(), reason);
}

void SeedNode::expectFields(std::initializer_list<QLatin1StringView> names) const
{
    if (!m_value.isObject()) {
        fail(u"an object { … } is expected"_s);
        return;
    }
    const QStringList keys = fieldNames();
    for (const QString &key : keys) {
        if (std::ranges::none_of(names, [&key](QLatin1StringView name) { return name == key; }))
            at(key).fail(u"unknown field \"%1\""_s.arg(key));
    }
}

QStringList SeedNode::fieldNames() const
{
    return m_value.toObject().keys();
}

SeedNode SeedNode::at(const QString &key) const
{
    return {*m_file, m_path + u'.' + key, m_value.toObject().value(key)};
}

std::vector<SeedNode> SeedNode::items(qsizetype limit) const
{
    if (!m_value.isArray() && !isMissing())
        fail(u"a list [ … ] is expected"_s);
    const QJsonArray array = m_value.toArray();
    if (array.size() > limit)
        fail(u"more than %1 entries"_s.arg(limit));
    std::vector<SeedNode> items;
    for (qsizetype i = 0; i < std::min(array.size(), limit); ++i)
        items.emplace_back(*m_file, m_path + u'[' + QString::number(i) + u']', array.at(i));
    return items;
}

QString SeedNode::text(qsizetype limit) const
{
    QString text = optionalText(limit);
    if (text.isEmpty())
        fail(isMissing() ? u"\"%1\" is missing"_s.arg(m_path.section(u'.', -1)) : u"a text is expected"_s);
    return text;
}

QString SeedNode::optionalText(qsizetype limit) const
{
    if (!m_value.isString() && !isMissing())
        fail(u"a text is expected"_s);
    const QString text = m_value.toString();
    if (text.size() > limit)
        fail(u"longer than %1 characters"_s.arg(limit));
    return text.first(std::min(limit, text.size()));
}

QString SeedNode::id() const
{
    QString id = text(18);
    if (id.startsWith(u'0') || !std::ranges::all_of(id, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        fail(u"an id is a text of decimal digits: \"%1\""_s.arg(id));
    return id;
}

QStringList SeedNode::texts(qsizetype count, qsizetype limit) const
{
    QStringList texts;
    for (const SeedNode &item : items(count))
        texts.append(item.text(limit));
    return texts;
}

int SeedNode::number(int low, int high) const
{
    if (isMissing())
        fail(u"\"%1\" is missing"_s.arg(m_path.section(u'.', -1)));
    return number(low, high, low);
}

int SeedNode::number(int low, int high, int missing) const
{
    const double number = fraction(low, high, missing);
    if (number != std::floor(number))
        fail(u"a whole number is expected"_s);
    return static_cast<int>(number);
}

double SeedNode::fraction(double low, double high, double missing) const
{
    if (isMissing())
        return missing;
    const double number = m_value.toDouble(low - 1);
    if (number < low || number > high) {
        fail(u"a number from %1 to %2 is expected"_s.arg(low, 0, 'f', 0).arg(high, 0, 'f', 0));
        return low;
    }
    return number;
}

bool SeedNode::flag() const
{
    if (!m_value.isBool() && !isMissing())
        fail(u"true or false is expected"_s);
    return m_value.toBool();
}

} // namespace chat::sandbox

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/json/jsonpositions.h"

#include "app/markup/json/jsontext.h"

#include <algorithm>
#include <tuple>

namespace chat::markup {

namespace {

constexpr int kJsonPositionsMaxDepth = 1024; // the limit of QJsonDocument

} // namespace

LineColumn lineColumnAt(QStringView text, qsizetype offset)
{
    const QStringView before = text.left(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return {static_cast<int>(before.count(u'\n')) + 1, static_cast<int>(before.size() - lineStart) + 1};
}

qsizetype offsetAt(QStringView text, LineColumn place)
{
    qsizetype start = 0;
    for (int line = 1; line < place.line; ++line) {
        const qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            return text.size();
        start = end + 1;
    }
    return std::min(start + std::max(0, place.column - 1), text.size());
}

qsizetype offsetInString(QStringView json, qsizetype quote, LineColumn place)
{
    qsizetype pos = quote + 1;
    for (LineColumn here; pos < json.size() && json[pos] != u'"'; ++here.column) {
        if (here.line > place.line || (here.line == place.line && here.column >= place.column))
            return pos;
        const QStringView rest = json.mid(pos, 6);
        const bool escaped = rest.startsWith(u'\\');
        if (escaped ? rest.startsWith(u"\\n") || rest.startsWith(u"\\u000a", Qt::CaseInsensitive)
                    : rest.startsWith(u'\n'))
            here = {here.line + 1, 0};
        pos += !escaped ? 1 : rest.startsWith(u"\\u") ? 6 : 2;
    }
    return std::min(pos, json.size());
}

JsonPositions::JsonPositions(QStringView json)
    : m_json(json)
{
    QString path(u'$');
    std::ignore = value(path, 0);
    m_index.reserve(static_cast<qsizetype>(m_entries.size()));
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_index.insert(m_entries[i].path, i);
}

const JsonPositions::Entry *JsonPositions::find(QStringView path) const
{
    while (!path.isEmpty()) {
        if (const auto it = m_index.constFind(path.toString()); it != m_index.constEnd())
            return &m_entries[*it];
        const qsizetype cut = std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['));
        path.truncate(std::max<qsizetype>(cut, 0));
    }
    return m_entries.empty() ? nullptr : &m_entries.front();
}

QString JsonPositions::pathAt(qsizetype offset) const
{
    // Entries are sorted by start and nested: the last of those that contain the offset is the innermost.
    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), offset,
        [](qsizetype wanted, const Entry &entry) { return wanted < entry.begin; });
    for (auto it = after; it != m_entries.begin();) {
        --it;
        if (offset < it->end)
            return it->path;
    }
    return {};
}

void JsonPositions::skipSpace()
{
    while (m_pos < m_json.size() && isJsonSpace(m_json[m_pos]))
        ++m_pos;
}

bool JsonPositions::take(char16_t c)
{
    skipSpace();
    if (m_pos >= m_json.size() || m_json[m_pos] != c)
        return false;
    ++m_pos;
    return true;
}

bool JsonPositions::value(QString &path, int depth)
{
    skipSpace();
    if (m_pos >= m_json.size() || depth > kJsonPositionsMaxDepth)
        return false;
    const size_t entry = m_entries.size();
    m_entries.push_back({path, m_pos, m_json.size()});
    bool whole = true;
    const QChar c = m_json[m_pos];
    if (c == u'{') {
        whole = object(path, depth);
    } else if (c == u'[') {
        whole = array(path, depth);
    } else if (c == u'"') {
        whole = string();
    } else {
        const qsizetype begin = m_pos;
        while (m_pos < m_json.size() && !isJsonSpace(m_json[m_pos]) && m_json[m_pos] != u',' && m_json[m_pos] != u']'
            && m_json[m_pos] != u'}')
            ++m_pos;
        whole = m_pos > begin;
    }
    m_entries[entry].end = m_pos;
    return whole;
}

bool JsonPositions::array(QString &path, int depth)
{
    ++m_pos;
    if (take(u']'))
        return true;
    const qsizetype length = path.size();
    for (int index = 0;; ++index) {
        path += u'[' + QString::number(index) + u']';
        if (!value(path, depth + 1))
            return false;
        path.truncate(length);
        if (!take(u','))
            return take(u']');
    }
}

bool JsonPositions::object(QString &path, int depth)
{
    ++m_pos;
    if (take(u'}'))
        return true;
    const qsizetype length = path.size();
    QHash<QStringView, qsizetype> keys;
    for (;;) {
        skipSpace();
        const qsizetype key = m_pos + 1;
        if (m_pos >= m_json.size() || m_json[m_pos] != u'"' || !string())
            return false;
        path += u'.';
        const QStringView name = m_json.mid(key, m_pos - 1 - key);
        path += name;
        if (const auto before = keys.constFind(name); before != keys.constEnd())
            m_overtaken.push_back({path, *before, key - 1});
        keys.insert(name, key - 1);
        if (!take(u':') || !value(path, depth + 1))
            return false;
        path.truncate(length);
        if (!take(u','))
            return take(u'}');
    }
}

bool JsonPositions::string()
{
    for (++m_pos; m_pos < m_json.size(); ++m_pos) {
        if (m_json[m_pos] == u'\\') {
            ++m_pos;
        } else if (m_json[m_pos] == u'"') {
            ++m_pos;
            return true;
        }
    }
    m_pos = m_json.size();
    return false;
}

} // namespace chat::markup

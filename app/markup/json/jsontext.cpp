// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/json/jsontext.h"

#include <vector>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The index after the string that opens at `at`, or the text's end.
qsizetype stringEnd(QStringView json, qsizetype at)
{
    for (qsizetype i = at + 1; i < json.size(); ++i) {
        if (json.at(i) == u'\\')
            ++i;
        else if (json.at(i) == u'"')
            return i + 1;
    }
    return json.size();
}

//! For each opening bracket of compact JSON the index of its partner.
std::vector<qsizetype> partners(QStringView json)
{
    std::vector<qsizetype> result(static_cast<size_t>(json.size()), json.size());
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar c = json.at(i);
        if (c == u'"') {
            i = stringEnd(json, i) - 1;
        } else if (c == u'{' || c == u'[') {
            open.push_back(i);
        } else if ((c == u'}' || c == u']') && !open.empty()) {
            result[static_cast<size_t>(open.back())] = i;
            open.pop_back();
        }
    }
    return result;
}

//! Writes compact JSON with line breaks and spaces, without recursion: the depth is limited by the writer, not the
//! stack.
class Indenter
{
public:
    Indenter(QStringView json, int lineLength)
        : m_json(json)
        , m_partners(partners(json))
        , m_lineLength(lineLength)
    {
    }

    QString run()
    {
        for (qsizetype i = 0; i < m_json.size(); ++i) {
            if (m_json.at(i) == u'"') {
                const qsizetype end = stringEnd(m_json, i);
                m_out += m_json.mid(i, end - i);
                i = end - 1;
            } else {
                write(i);
            }
        }
        return m_out;
    }

private:
    void write(qsizetype i)
    {
        const QChar c = m_json.at(i);
        if (c == u'{' || c == u'[') {
            open(i);
        } else if (c == u'}' || c == u']') {
            close(i);
        } else if (c == u',') {
            m_out += c;
            isFlat() ? void(m_out += u' ') : newLine();
        } else if (c == u':') {
            m_out += ": "_L1;
        } else {
            m_out += c;
        }
    }

    void open(qsizetype i)
    {
        const qsizetype end = m_partners[static_cast<size_t>(i)];
        const bool flat = isFlat() || end - i + 2 * depth() <= m_lineLength || end == i + 1;
        m_out += m_json.at(i);
        m_flat.push_back(flat);
        if (end == i + 1)
            return;
        if (!flat)
            newLine();
        else if (m_json.at(i) == u'{')
            m_out += u' ';
    }

    void close(qsizetype i)
    {
        const bool flat = isFlat();
        const bool empty = i > 0 && (m_json.at(i - 1) == u'{' || m_json.at(i - 1) == u'[');
        if (!m_flat.empty())
            m_flat.pop_back();
        if (!empty && !flat)
            newLine();
        else if (!empty && m_json.at(i) == u'}')
            m_out += u' ';
        m_out += m_json.at(i);
    }

    [[nodiscard]] bool isFlat() const { return !m_flat.empty() && m_flat.back(); }
    [[nodiscard]] qsizetype depth() const { return static_cast<qsizetype>(m_flat.size()); }
    void newLine() { m_out += u'\n' + QString(2 * depth(), u' '); }

    QStringView m_json;
    std::vector<qsizetype> m_partners;
    int m_lineLength;
    QString m_out;
    std::vector<bool> m_flat; //!< for each open bracket: its contents stay on its line
};

} // namespace

QString compactJson(QStringView json)
{
    QString result;
    result.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar c = json.at(i);
        if (c == u'"') {
            const qsizetype end = stringEnd(json, i);
            result += json.mid(i, end - i);
            i = end - 1;
        } else if (!isJsonSpace(c)) {
            result += c;
        }
    }
    return result;
}

QString indentJson(QStringView json, int lineLength)
{
    const QString compact = compactJson(json);
    return Indenter(compact, lineLength).run();
}

} // namespace chat::markup

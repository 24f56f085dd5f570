// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/jsonsource.h"

#include "app/base/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chat::json {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kSource = "kookaburra:source"_L1;

bool isJsonSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

//! Goes through a JSON text without understanding it: that it is correct has been found out elsewhere.
class Walk
{
public:
    explicit Walk(QByteArrayView text)
        : m_text(text)
    {
    }

    //! The next character that is no space; 0: the end.
    char next()
    {
        while (m_at < m_text.size() && isJsonSpace(m_text[m_at]))
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }
    [[nodiscard]] bool take(char c)
    {
        const bool here = next() == c && c != '\0';
        m_at += here ? 1 : 0;
        return here;
    }
    //! A whole value, whatever is in it.
    QByteArrayView takeValue()
    {
        (void)next();
        const qsizetype begin = m_at;
        int open = 0;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                skipString();
            } else if (c == '{' || c == '[') {
                ++open;
                ++m_at;
            } else if (open == 0 && (c == ',' || c == ':' || c == '}' || c == ']')) {
                break;
            } else {
                open -= c == '}' || c == ']' ? 1 : 0;
                ++m_at;
            }
        }
        QByteArrayView value = m_text.sliced(begin, m_at - begin);
        while (!value.isEmpty() && isJsonSpace(value.back()))
            value.chop(1);
        return value;
    }

private:
    void skipString()
    {
        const qsizetype begin = m_at + 1;
        for (qsizetype end = m_text.indexOf('"', begin); end >= 0; end = m_text.indexOf('"', end + 1)) {
            qsizetype before = end;
            while (before > begin && m_text[before - 1] == '\\')
                --before;
            if ((end - before) % 2 == 0) {
                m_at = end + 1;
                return;
            }
        }
        m_at = m_text.size();
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

QString keyOf(QByteArrayView quoted)
{
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.size() >= 2 ? quoted.sliced(1, quoted.size() - 2) : quoted);
    return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().at(0).toString();
}

//! A character for each byte, so that what is no UTF-8 stays as it is.
QString keptOf(QByteArrayView source, qsizetype most)
{
    return source.size() <= most ? QString::fromLatin1(source) : u""_s;
}

} // namespace

std::optional<QByteArrayView> memberSpan(QByteArrayView object, const QString &key)
{
    std::optional<QByteArrayView> found;
    Walk walk(object);
    if (!walk.take('{'))
        return found;
    while (walk.next() == '"') {
        const QByteArrayView name = walk.takeValue();
        if (!walk.take(':'))
            break;
        const QByteArrayView value = walk.takeValue();
        if (keyOf(name) == key)
            found = value;
        if (!walk.take(','))
            break;
    }
    return found;
}

std::vector<QByteArrayView> elementSpans(QByteArrayView array)
{
    std::vector<QByteArrayView> all;
    Walk walk(array);
    if (!walk.take('[') || walk.next() == ']')
        return all;
    do {
        all.push_back(walk.takeValue());
    } while (walk.take(','));
    return all;
}

void keepSources(QJsonValue &value, QByteArrayView text, const QStringList &path, qsizetype most)
{
    if (value.isArray()) {
        const auto spans = elementSpans(text);
        QJsonArray list = value.toArray();
        if (static_cast<qsizetype>(spans.size()) != list.size())
            return;
        value = QJsonValue(); // so that the list is not copied
        for (qsizetype i = 0; i < list.size(); ++i) {
            QJsonObject object = list.at(i).toObject();
            if (object.isEmpty())
                continue;
            object.insert(kSource, keptOf(spans[static_cast<size_t>(i)], most));
            list.replace(i, object);
        }
        value = list;
        return;
    }
    QJsonObject object = value.toObject();
    if (object.isEmpty())
        return;
    for (const QString &key : path) {
        const auto member = object.find(key);
        if (member == object.end())
            continue;
        const auto span = memberSpan(text, key);
        if (!span)
            return;
        QJsonValue inner = member.value();
        keepSources(inner, *span, path.sliced(path.indexOf(key) + 1), most);
        value = QJsonValue();
        object.insert(key, inner);
        value = object;
        return;
    }
    QByteArrayView source = text;
    while (!source.isEmpty() && isJsonSpace(source.front()))
        source = source.sliced(1);
    while (!source.isEmpty() && isJsonSpace(source.back()))
        source.chop(1);
    value = QJsonValue();
    object.insert(kSource, keptOf(source, most));
    value = object;
}

QByteArray sourceOf(const QJsonObject &object, qsizetype most)
{
    const auto kept = object.find(kSource);
    if (kept == object.end())
        return compact(object, most);
    QByteArray source = kept.value().toString().toLatin1();
    return source.size() <= most ? source : QByteArray();
}

} // namespace chat::json

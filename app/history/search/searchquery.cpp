// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/search/searchquery.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

using PartKind = SearchPart::Kind;
using Problem = SearchPart::Problem;

constexpr size_t kMostParts = 64;

struct Operator
{
    QLatin1StringView name;
    PartKind kind;
};
constexpr Operator kOperators[]{{"from"_L1, PartKind::From}, {"in"_L1, PartKind::In}, {"guild"_L1, PartKind::Guild},
    {"has"_L1, PartKind::Has}, {"mentions"_L1, PartKind::Mentions}, {"before"_L1, PartKind::Before},
    {"after"_L1, PartKind::After}, {"on"_L1, PartKind::On}};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”';
}

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

//! Walks over a query once.
class SearchParser
{
public:
    explicit SearchParser(QStringView query)
        : m_query(query)
    {
    }

    SearchParts parse()
    {
        for (skipSpaces(); m_at < m_query.size(); skipSpaces()) {
            SearchPart part = next();
            part.end = m_at;
            if (part.kind == PartKind::Phrase && part.text.isEmpty())
                continue; // quotes around nothing
            if (m_parts.size() >= kMostParts)
                part.problem = Problem::TooMany;
            m_parts.push_back(std::move(part));
        }
        return std::move(m_parts);
    }

private:
    [[nodiscard]] bool has(qsizetype at) const { return at < m_query.size(); }

    void skipSpaces()
    {
        while (has(m_at) && m_query[m_at].isSpace())
            ++m_at;
    }

    SearchPart next()
    {
        SearchPart part;
        part.begin = m_at;
        if (m_query[m_at] == u'-' && has(m_at + 1) && !m_query[m_at + 1].isSpace()) {
            part.excluded = true;
            ++m_at;
        }
        part.value = m_at;
        if (isQuote(m_query[m_at])) {
            part.kind = PartKind::Phrase;
            part.text = quoted();
            return part;
        }
        if (const Operator *found = operatorHere()) {
            part.kind = found->kind;
            m_at += found->name.size() + 1;
            part.value = m_at;
            part.text = has(m_at) && isQuote(m_query[m_at]) ? quoted() : run(false);
            if (part.text.isEmpty())
                part.problem = Problem::MissingValue;
            return part;
        }
        part.text = run(true);
        part.beginning = part.text.size() > 1 && part.text.endsWith(u'*');
        if (part.beginning)
            part.text.chop(1);
        return part;
    }

    [[nodiscard]] const Operator *operatorHere() const
    {
        const QStringView rest = m_query.sliced(m_at);
        const auto *const found = std::ranges::find_if(kOperators, [rest](const Operator &one) {
            return rest.size() > one.name.size() && isColon(rest[one.name.size()])
                && rest.startsWith(one.name, Qt::CaseInsensitive);
        });
        return found == std::ranges::end(kOperators) ? nullptr : found;
    }

    //! Up to the next space; a word ends in front of quotes, too.
    QString run(bool word)
    {
        const qsizetype begin = m_at;
        while (has(m_at) && !m_query[m_at].isSpace() && !(word && isQuote(m_query[m_at])))
            ++m_at;
        return m_query.sliced(begin, m_at - begin).toString();
    }

    //! What is between quotes; without the second one, all the rest. A backslash takes a quote as it is.
    QString quoted()
    {
        QString text;
        for (++m_at; has(m_at); ++m_at) {
            const QChar c = m_query[m_at];
            if (c == u'\\' && has(m_at + 1) && (isQuote(m_query[m_at + 1]) || m_query[m_at + 1] == u'\\')) {
                text += m_query[++m_at];
            } else if (isQuote(c)) {
                ++m_at;
                break;
            } else {
                text += c;
            }
        }
        return text;
    }

    QStringView m_query;
    qsizetype m_at = 0;
    SearchParts m_parts;
};

QString inQuotes(const QString &text)
{
    QString quoted(u'"');
    for (const QChar c : text) {
        if (isQuote(c) || c == u'\\')
            quoted += u'\\';
        quoted += c;
    }
    return quoted + u'"';
}

QDate monthEnd(const QDate &first)
{
    return first.addMonths(1).addDays(-1);
}

} // namespace

SearchParts parseSearch(QStringView query)
{
    return SearchParser(query).parse();
}

QString searchPartText(const SearchPart &part)
{
    QString text = part.excluded ? u"-"_s : QString();
    if (part.kind == PartKind::Phrase)
        return text + inQuotes(part.text);
    if (part.kind == PartKind::Word) {
        const QString bare = text + part.text + (part.beginning ? u"*"_s : QString());
        const SearchParts again = parseSearch(bare);
        return again.size() == 1 && again.front().saysAs(part) ? bare : text + inQuotes(part.text);
    }
    const auto *const found = std::ranges::find(kOperators, part.kind, &Operator::kind);
    text += found->name + u':';
    const bool plain = std::ranges::none_of(part.text, [](QChar c) { return c.isSpace(); })
        && (part.text.isEmpty() || !isQuote(part.text.front()));
    return text + (plain ? part.text : inQuotes(part.text));
}

const SearchPart *searchPartAt(const SearchParts &parts, qsizetype cursor)
{
    const auto found = std::ranges::find_if(
        parts, [cursor](const SearchPart &part) { return part.begin <= cursor && cursor <= part.end; });
    return found == parts.end() ? nullptr : &*found;
}

QStringList searchOperators()
{
    QStringList names;
    for (const Operator &one : kOperators)
        names.append(one.name);
    return names;
}

std::optional<SearchPeriod> searchPeriodOf(const QString &text, const QDate &today)
{
    if (text.compare("today"_L1, Qt::CaseInsensitive) == 0 || text == u"今天")
        return SearchPeriod{today, today};
    if (text.compare("yesterday"_L1, Qt::CaseInsensitive) == 0 || text == u"昨天")
        return SearchPeriod{today.addDays(-1), today.addDays(-1)};
    QStringList numbers = QString(text).replace(u'/', u'-').replace(u'.', u'-').split(u'-');
    int parts[3] = {0, 1, 1};
    if (numbers.size() > 3)
        return std::nullopt;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const QString &number = numbers.at(i);
        const bool digits = std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!digits || number.isEmpty() || number.size() > 4 || (i == 0 && number.size() != 4))
            return std::nullopt;
        parts[i] = number.toInt();
    }
    const QDate first(parts[0], parts[1], parts[2]);
    if (!first.isValid())
        return std::nullopt;
    const QDate last = numbers.size() == 3 ? first : numbers.size() == 2 ? monthEnd(first) : QDate(parts[0], 12, 31);
    return SearchPeriod{first, last};
}

} // namespace chat

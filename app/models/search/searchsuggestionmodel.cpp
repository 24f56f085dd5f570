// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/search/searchsuggestionmodel.h"

#include "app/base/showntext.h"
#include "app/history/search/searchfilter.h"
#include "app/models/lists/completionmodel.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

//! Letters in that order are too far from what was typed: only what begins with it or contains it.
constexpr int kWorstRank = 3;

QString meaningOf(SearchPart::Kind kind)
{
    switch (kind) {
    case SearchPart::Kind::Word:
    case SearchPart::Kind::Phrase:
        break;
    case SearchPart::Kind::From:
        return SearchSuggestionModel::tr("written by a person");
    case SearchPart::Kind::In:
        return SearchSuggestionModel::tr("in a channel or direct chat");
    case SearchPart::Kind::Guild:
        return SearchSuggestionModel::tr("in a guild");
    case SearchPart::Kind::Has:
        return SearchSuggestionModel::tr("with a picture, a link, a file …");
    case SearchPart::Kind::Mentions:
        return SearchSuggestionModel::tr("mentions a person, or me");
    case SearchPart::Kind::Before:
        return SearchSuggestionModel::tr("before a day, month or year");
    case SearchPart::Kind::After:
        return SearchSuggestionModel::tr("after a day, month or year");
    case SearchPart::Kind::On:
        return SearchSuggestionModel::tr("on a day, or in a month or year");
    }
    return {};
}

QString meaningOfThing(const QString &thing)
{
    if (thing == "card"_L1)
        return SearchSuggestionModel::tr("a card");
    if (thing == "button"_L1)
        return SearchSuggestionModel::tr("a button");
    if (thing == "image"_L1)
        return SearchSuggestionModel::tr("a picture");
    if (thing == "video"_L1)
        return SearchSuggestionModel::tr("a video");
    if (thing == "file"_L1)
        return SearchSuggestionModel::tr("a file");
    if (thing == "link"_L1)
        return SearchSuggestionModel::tr("a link");
    if (thing == "reaction"_L1)
        return SearchSuggestionModel::tr("a reaction");
    return thing == "pin"_L1 ? SearchSuggestionModel::tr("is pinned") : QString();
}

//! The part with another value.
QString withValue(SearchPart part, const QString &value)
{
    part.text = value;
    return searchPartText(part);
}

} // namespace

SearchSuggestionModel::SearchSuggestionModel(Directory &directory, QObject *parent)
    : RowListModel<SearchSuggestion>(parent)
    , m_directory(directory)
{
}

void SearchSuggestionModel::setQuery(const QString &query, qsizetype cursor, const ChannelRef &here, const QDate &today)
{
    m_query = query;
    m_begin = m_end = cursor;
    m_ofOperator = false;
    Found found;
    const SearchParts parts = parseSearch(query);
    const SearchPart *part = searchPartAt(parts, cursor);
    if (!part) {
        if (parts.empty())
            addOperators(found, {}, false);
    } else if (part->kind == SearchPart::Kind::Word) {
        m_begin = part->begin;
        m_end = part->end;
        if (!part->beginning)
            addOperators(found, part->text, part->excluded);
    } else if (part->kind != SearchPart::Kind::Phrase && cursor >= part->value) {
        m_begin = part->begin;
        m_end = part->end;
        m_ofOperator = true;
        addValues(found, *part, here, today);
    }
    std::ranges::stable_sort(found, {}, &Ranked::rank);
    std::vector<Row> rows;
    for (Ranked &one : found) {
        const bool same = one.row.text == query.mid(m_begin, m_end - m_begin);
        if (std::ssize(rows) < kMost && !same) // completing to what is typed already changes nothing
            rows.push_back(std::move(one.row));
    }
    resetRows(std::move(rows));
}

void SearchSuggestionModel::clear()
{
    if (!m_rows.empty())
        resetRows({});
}

SearchSuggestionModel::Completed SearchSuggestionModel::completed(int row) const
{
    const QString &text = at(row).text;
    Completed completed{m_query.first(m_begin) + text, m_begin + text.size()};
    // A value is complete, an operator waits for one.
    if (m_ofOperator && (m_end >= m_query.size() || !m_query.at(m_end).isSpace())) {
        completed.query += u' ';
        ++completed.cursor;
    }
    completed.query += m_query.sliced(m_end);
    return completed;
}

QString SearchSuggestionModel::spokenOf(int row) const
{
    return at(row).detail.isEmpty() ? at(row).name : tr("%1, %2").arg(at(row).name, at(row).detail);
}

void SearchSuggestionModel::addOperators(Found &found, const QString &typed, bool excluded) const
{
    for (const QString &name : searchOperators()) {
        if (!name.startsWith(typed, Qt::CaseInsensitive))
            continue;
        const QString text = (excluded ? u"-"_s : QString()) + name + u':';
        const SearchParts parsed = parseSearch(text);
        found.push_back({{text, meaningOf(parsed.front().kind), text}});
    }
}

void SearchSuggestionModel::addValues(
    Found &found, const SearchPart &part, const ChannelRef &here, const QDate &today) const
{
    switch (part.kind) {
    case SearchPart::Kind::Word:
    case SearchPart::Kind::Phrase:
        break;
    case SearchPart::Kind::From:
    case SearchPart::Kind::Mentions:
        addPeople(found, part, here);
        break;
    case SearchPart::Kind::In:
        addPlaces(found, part);
        break;
    case SearchPart::Kind::Guild:
        addGuilds(found, part);
        break;
    case SearchPart::Kind::Has:
        addThings(found, part);
        break;
    case SearchPart::Kind::Before:
    case SearchPart::Kind::After:
    case SearchPart::Kind::On:
        addDates(found, part, today);
        break;
    }
}

void SearchSuggestionModel::addPeople(Found &found, const SearchPart &part, const ChannelRef &here) const
{
    if (QStringView(u"me").startsWith(part.text, Qt::CaseInsensitive))
        found.push_back({{u"me"_s, m_directory.self().displayName(), withValue(part, u"me"_s)}});
    QSet<UserId> seen;
    const auto add = [&](const User &user, int further) {
        if (user.id.isEmpty() || seen.contains(user.id))
            return;
        seen.insert(user.id);
        const QString shown = user.displayName();
        const int byName = completionRank(part.text, shown);
        const int byAccount = completionRank(part.text, user.name);
        const int rank = byName < 0 ? byAccount : byAccount < 0 ? byName : std::min(byName, byAccount);
        if (rank < 0 || rank > kWorstRank)
            return;
        const QString detail = shown == user.name ? QString() : user.name;
        found.push_back({{shownName(shown), shownName(detail), withValue(part, shown)}, rank + further});
    };
    const GuildId guildHere = m_directory.guildOf(here);
    for (const User *user : m_directory.peopleOf(guildHere))
        add(*user, 0);
    for (const DirectChat &chat : m_directory.directChats())
        add(chat.peer, chat.ref() == here ? 0 : 1);
    for (const Guild &guild : m_directory.guilds()) {
        for (const User *user : m_directory.peopleOf(guild.id))
            add(*user, 1);
    }
}

void SearchSuggestionModel::addPlaces(Found &found, const SearchPart &part) const
{
    const QString typed = part.text.startsWith(u'#') ? part.text.sliced(1) : part.text;
    const auto add = [&](const QString &name, const QString &detail, int further) {
        const int rank = completionRank(typed, name);
        if (rank >= 0 && rank <= kWorstRank && !name.isEmpty())
            found.push_back({{shownName(name), shownName(detail), withValue(part, name)}, rank + further});
    };
    for (const Guild &guild : m_directory.guilds()) {
        for (const Channel &channel : guild.channels) {
            if (channel.type != ChannelType::Category)
                add(channel.name, guild.name, 0);
        }
    }
    for (const DirectChat &chat : m_directory.directChats())
        add(chat.peer.displayName(), tr("direct chat"), 0);
}

void SearchSuggestionModel::addGuilds(Found &found, const SearchPart &part) const
{
    for (const Guild &guild : m_directory.guilds()) {
        const int rank = completionRank(part.text, guild.name);
        if (rank >= 0 && rank <= kWorstRank)
            found.push_back({{shownName(guild.name), {}, withValue(part, guild.name)}, rank});
    }
}

void SearchSuggestionModel::addThings(Found &found, const SearchPart &part) const
{
    for (const QString &thing : searchableThings()) {
        if (thing.startsWith(part.text, Qt::CaseInsensitive))
            found.push_back({{thing, meaningOfThing(thing), withValue(part, thing)}});
    }
}

void SearchSuggestionModel::addDates(Found &found, const SearchPart &part, const QDate &today)
{
    const std::pair<QString, QString> dates[]{{u"today"_s, today.toString(Qt::ISODate)},
        {u"yesterday"_s, today.addDays(-1).toString(Qt::ISODate)},
        {today.addDays(-7).toString(Qt::ISODate), tr("a week ago")}, {today.toString(u"yyyy-MM"), tr("this month")},
        {today.addMonths(-1).toString(u"yyyy-MM"), tr("last month")}, {today.toString(u"yyyy"), tr("this year")}};
    for (const auto &[value, detail] : dates) {
        if (value.startsWith(part.text, Qt::CaseInsensitive))
            found.push_back({{value, detail, withValue(part, value)}});
    }
}

} // namespace chat

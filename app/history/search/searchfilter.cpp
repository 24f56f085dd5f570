// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/search/searchfilter.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

using Problem = SearchPart::Problem;

constexpr std::pair<QLatin1StringView, MessageTrait> kThings[]{{"card"_L1, MessageTrait::Card},
    {"button"_L1, MessageTrait::Button}, {"image"_L1, MessageTrait::Image}, {"video"_L1, MessageTrait::Video},
    {"file"_L1, MessageTrait::File}, {"link"_L1, MessageTrait::Link}, {"reaction"_L1, MessageTrait::Reaction},
    {"pin"_L1, MessageTrait::Pin}};

//! Finds out what one part after the other means.
class SearchResolver
{
public:
    explicit SearchResolver(const SearchNames &names)
        : m_names(names)
    {
    }

    void add(SearchPart &part)
    {
        if (part.problem == Problem::MissingValue || part.problem == Problem::TooMany)
            return; // noted by the parser
        switch (part.kind) {
        case SearchPart::Kind::Word:
        case SearchPart::Kind::Phrase:
            m_filter.terms.push_back({part.text, part.beginning, part.excluded});
            break;
        case SearchPart::Kind::From:
            addPeople(part);
            break;
        case SearchPart::Kind::In:
            addPlaces(part, m_names.channels, u'#', m_in, Problem::UnknownChannel);
            break;
        case SearchPart::Kind::Guild:
            addPlaces(part, m_names.guild, QChar(), m_guilds, Problem::UnknownGuild);
            break;
        case SearchPart::Kind::Has:
            addThing(part);
            break;
        case SearchPart::Kind::Mentions:
            addMentioned(part);
            break;
        case SearchPart::Kind::Before:
        case SearchPart::Kind::After:
        case SearchPart::Kind::On:
            addTime(part);
            break;
        }
    }

    SearchFilter take()
    {
        if (m_in)
            m_filter.restrictTo(*m_in);
        if (m_guilds)
            m_filter.restrictTo(*m_guilds);
        return std::move(m_filter);
    }

private:
    [[nodiscard]] QSet<UserId> peopleOf(const QString &text) const
    {
        if (text.compare("me"_L1, Qt::CaseInsensitive) == 0 || text == u"我")
            return m_names.self.isEmpty() ? QSet<UserId>() : QSet<UserId>{m_names.self};
        return named(m_names.people, text, u'@');
    }

    //! Looks the text up as it is, then without a leading `sign` ("@name", "#channel").
    template <class T>
    [[nodiscard]] static QSet<T> named(
        const std::function<QSet<T>(const QString &)> &find, const QString &text, QChar sign)
    {
        if (!find)
            return {};
        QSet<T> found = find(text);
        if (found.isEmpty() && text.size() > 1 && text.startsWith(sign))
            found = find(text.sliced(1));
        return found;
    }

    void addPeople(SearchPart &part)
    {
        const QSet<UserId> people = peopleOf(part.text);
        part.problem = people.isEmpty() ? Problem::UnknownPerson : Problem::None;
        if (part.excluded)
            m_filter.notFrom += people;
        else if (m_filter.from)
            *m_filter.from += people;
        else
            m_filter.from = people;
    }

    void addPlaces(SearchPart &part, const std::function<QSet<ChannelRef>(const QString &)> &find, QChar sign,
        std::optional<QSet<ChannelRef>> &places, Problem unknown)
    {
        const QSet<ChannelRef> found = named(find, part.text, sign);
        part.problem = found.isEmpty() ? unknown : Problem::None;
        if (part.excluded)
            m_filter.notIn += found;
        else if (places)
            *places += found;
        else
            places = found;
    }

    void addThing(SearchPart &part)
    {
        const auto *const found = std::ranges::find_if(
            kThings, [&part](const auto &thing) { return part.text.compare(thing.first, Qt::CaseInsensitive) == 0; });
        if (found == std::ranges::end(kThings))
            part.problem = Problem::UnknownThing;
        else
            (part.excluded ? m_filter.hasNot : m_filter.has) |= found->second;
    }

    void addMentioned(SearchPart &part)
    {
        SearchFilter::Mentioned &mentioned = part.excluded ? m_filter.mentionsNot : m_filter.mentions;
        const QSet<UserId> people = peopleOf(part.text);
        part.problem = people.isEmpty() ? Problem::UnknownPerson : Problem::None;
        mentioned.users += people;
        if (people.contains(m_names.self)) {
            mentioned.roles += m_names.roles;
            mentioned.everybody = true;
        }
    }

    void addTime(SearchPart &part)
    {
        const auto period = searchPeriodOf(part.text, m_names.today);
        if (!period || part.excluded) { // the opposite of a day is no stretch of time
            part.problem = Problem::NoDate;
            return;
        }
        const QDateTime first = period->first.startOfDay(m_names.zone).toUTC();
        const QDateTime end = period->last.addDays(1).startOfDay(m_names.zone).toUTC();
        if (part.kind != SearchPart::Kind::Before)
            setSince(part.kind == SearchPart::Kind::After ? end : first);
        if (part.kind != SearchPart::Kind::After)
            setUntil(part.kind == SearchPart::Kind::Before ? first : end);
    }

    void setSince(const QDateTime &time)
    {
        m_filter.since = m_filter.since.isValid() ? std::max(m_filter.since, time) : time;
    }

    void setUntil(const QDateTime &time)
    {
        m_filter.until = m_filter.until.isValid() ? std::min(m_filter.until, time) : time;
    }

    const SearchNames &m_names;
    SearchFilter m_filter;
    std::optional<QSet<ChannelRef>> m_in;
    std::optional<QSet<ChannelRef>> m_guilds;
};

} // namespace

bool SearchFilter::isEmpty() const
{
    return terms.empty() && !in && notIn.isEmpty() && !from && notFrom.isEmpty() && !has && !hasNot
        && mentions.isEmpty() && mentionsNot.isEmpty() && !since.isValid() && !until.isValid();
}

void SearchFilter::restrictTo(const QSet<ChannelRef> &channels)
{
    in = in ? QSet<ChannelRef>(*in).intersect(channels) : channels;
}

QStringList searchableThings()
{
    QStringList names;
    for (const auto &[name, trait] : kThings)
        names.append(name);
    return names;
}

std::optional<SearchFilter> resolveSearch(SearchParts &parts, const SearchNames &names)
{
    SearchResolver resolver(names);
    for (SearchPart &part : parts)
        resolver.add(part);
    SearchFilter filter = resolver.take();
    const bool sound = std::ranges::all_of(parts, [](const SearchPart &part) { return part.problem == Problem::None; });
    return sound && !filter.isEmpty() ? std::optional(std::move(filter)) : std::nullopt;
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/search/messagematcher.h"

#include <algorithm>

namespace chat {

namespace {

bool isMentioned(const SearchFilter::Mentioned &mentioned, const Message &message)
{
    return (mentioned.everybody && (message.mentionsAll || message.mentionsHere))
        || std::ranges::any_of(message.mentions, [&](const UserId &user) { return mentioned.users.contains(user); })
        || std::ranges::any_of(
            message.mentionedRoles, [&](const RoleId &role) { return mentioned.roles.contains(role); });
}

//! In order, and those that touch or overlap as one.
std::vector<TextRange> joined(std::vector<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::begin);
    std::vector<TextRange> all;
    for (const TextRange &range : ranges) {
        if (!all.empty() && range.begin <= all.back().end)
            all.back().end = std::max(all.back().end, range.end);
        else
            all.push_back(range);
    }
    return all;
}

} // namespace

MessageMatcher::MessageMatcher(const SearchFilter &filter)
    : m_filter(filter)
{
    for (const SearchFilter::Term &term : filter.terms)
        m_terms.push_back({TextUnits(term.text), term.beginning, term.excluded});
}

bool MessageMatcher::mayMatch(const ChannelRef &channel, qint64 created) const
{
    return (!m_filter.in || m_filter.in->contains(channel)) && !m_filter.notIn.contains(channel)
        && (!m_filter.since.isValid() || created >= m_filter.since.toMSecsSinceEpoch())
        && (!m_filter.until.isValid() || created < m_filter.until.toMSecsSinceEpoch());
}

bool MessageMatcher::factsMatch(const Message &message) const
{
    if (m_filter.from && !m_filter.from->contains(message.author.id))
        return false;
    if (m_filter.notFrom.contains(message.author.id))
        return false;
    if (!m_filter.mentions.isEmpty() && !isMentioned(m_filter.mentions, message))
        return false;
    if (isMentioned(m_filter.mentionsNot, message))
        return false;
    if (!m_filter.has && !m_filter.hasNot)
        return true;
    const MessageTraits traits = traitsOf(message);
    return (traits & m_filter.has) == m_filter.has && !(traits & m_filter.hasNot);
}

size_t MessageMatcher::endOf(const Term &term, const TextUnits &text, size_t at)
{
    using UnitKind = TextUnits::Kind;
    for (size_t i = 0; i < term.units.size(); ++i, ++at) {
        const TextUnits::Unit &wanted = term.units.at(i);
        if (i > 0 && !wanted.glued && wanted.kind != UnitKind::Sign) {
            while (at < text.size() && text.at(at).kind == UnitKind::Sign) // "hello world" is in "hello, world"
                ++at;
        }
        if (at >= text.size() || (i > 0 && wanted.glued && !text.at(at).glued))
            return 0;
        const bool mayGoOn = term.beginning && i + 1 == term.units.size();
        const bool same
            = mayGoOn ? text.folded(at).startsWith(term.units.folded(i)) : text.folded(at) == term.units.folded(i);
        if (!same)
            return 0;
    }
    return at;
}

//! Is it there? With `ranges` all places are noted.
bool MessageMatcher::find(const Term &term, const TextUnits &text, Ranges *ranges)
{
    bool found = false;
    for (size_t at = 0; at < text.size() && term.units.size() > 0; ++at) {
        const size_t end = endOf(term, text, at);
        if (end == 0)
            continue;
        found = true;
        if (!ranges)
            break;
        ranges->push_back({text.at(at).begin, text.at(end - 1).end});
    }
    return found;
}

std::optional<std::vector<MatchedText>> MessageMatcher::match(const Message &message) const
{
    if (!factsMatch(message))
        return std::nullopt;
    const std::vector<SearchableText> texts = searchableTexts(message);
    std::vector<TextUnits> units;
    for (const SearchableText &text : texts)
        units.emplace_back(text.text());
    for (const Term &term : m_terms) {
        const bool found = std::ranges::any_of(units, [&term](const auto &text) { return find(term, text, nullptr); });
        if (found == term.excluded)
            return std::nullopt;
    }
    std::vector<MatchedText> matched;
    for (size_t i = 0; i < texts.size(); ++i) {
        const SearchableText &text = texts[i];
        Ranges ranges;
        const TextUnits shown = text.searched.isEmpty() ? std::move(units[i]) : TextUnits(text.shown);
        for (const Term &term : m_terms) {
            if (!term.excluded)
                find(term, shown, &ranges);
        }
        if (text.kind == SearchableText::Kind::Body || !ranges.empty())
            matched.push_back({text.kind, text.shown, joined(std::move(ranges))});
    }
    return matched;
}

} // namespace chat

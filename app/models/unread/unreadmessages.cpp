// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/unread/unreadmessages.h"

#include <algorithm>
#include <utility>

namespace chat {

namespace {

constexpr size_t kMostPassed = 200; // mentions of one conversation that were never looked at

auto placeIn(std::vector<UnreadMessages::Entry> &entries, const MessageId &id)
{
    return std::ranges::find_if(entries, [&id](const auto &entry) { return entry.place.id == id; });
}

bool holds(std::span<const ReadPlace> places, const MessageId &id)
{
    return std::ranges::any_of(places, [&id](const ReadPlace &place) { return place.id == id; });
}

} // namespace

int UnreadMessages::count() const
{
    return static_cast<int>(m_entries.size()) + m_before.count + m_beyond;
}

int UnreadMessages::mentions() const
{
    return static_cast<int>(std::ranges::count_if(m_entries, &Entry::mention) + std::ssize(m_passed))
        + m_before.mentions;
}

MessageId UnreadMessages::first() const
{
    if (m_before.count > 0)
        return m_before.first;
    return m_entries.empty() ? MessageId() : m_entries.front().place.id;
}

MessageId UnreadMessages::firstMention() const
{
    if (!m_passed.empty())
        return m_passed.front().id;
    const auto entry = std::ranges::find_if(m_entries, &Entry::mention);
    return entry == m_entries.end() ? MessageId() : entry->place.id;
}

bool UnreadMessages::wantsMore() const
{
    return m_beyond > 0 && std::ssize(m_entries) < kMostListed / 2;
}

bool UnreadMessages::contains(const MessageId &id) const
{
    return std::ranges::any_of(m_entries, [&id](const Entry &entry) { return entry.place.id == id; })
        || holds(m_passed, id);
}

//! Of the messages of one time all others count as later: they were heard of later.
bool UnreadMessages::follows(const ReadPlace &place) const
{
    return place.created > m_place.created
        || (place.created == m_place.created && !m_place.id.isEmpty() && place.id != m_place.id);
}

void UnreadMessages::insert(const Entry &entry)
{
    const auto at = std::ranges::upper_bound(
        m_entries, entry.place.created, {}, [](const Entry &one) { return one.place.created; });
    m_entries.insert(at, entry);
}

bool UnreadMessages::add(const Entry &entry)
{
    noteNewest(entry.place);
    const auto sameTime = std::ranges::equal_range(
        m_entries, entry.place.created, {}, [](const Entry &one) { return one.place.created; });
    const bool known
        = std::ranges::any_of(sameTime, [&entry](const Entry &one) { return one.place.id == entry.place.id; });
    if (known || !follows(entry.place))
        return false;
    if (m_before.count > 0 && entry.place.created <= m_counted) { // the server's count was faster
        --m_before.count;
        m_before.mentions = std::min(m_before.mentions, m_before.count);
    }
    const bool last = m_entries.empty() || entry.place.created >= m_entries.back().place.created;
    if (last && !entry.mention && (m_beyond > 0 || std::ssize(m_entries) >= kMostListed))
        ++m_beyond;
    else
        insert(entry);
    return true;
}

void UnreadMessages::noteNewest(const ReadPlace &place)
{
    if (place.created >= m_newest.created)
        m_newest = place;
}

bool UnreadMessages::remove(const MessageId &id)
{
    const auto entry = placeIn(m_entries, id);
    const bool listed = entry != m_entries.end();
    if (listed)
        m_entries.erase(entry);
    const bool passed = std::erase_if(m_passed, [&id](const ReadPlace &place) { return place.id == id; }) > 0;
    return listed || passed;
}

bool UnreadMessages::setMention(const MessageId &id, bool mention, quint64 heard)
{
    if (!mention && std::erase_if(m_passed, [&id](const ReadPlace &place) { return place.id == id; }) > 0)
        return true;
    const auto entry = placeIn(m_entries, id);
    if (entry == m_entries.end())
        return false;
    entry->heard = heard;
    return std::exchange(entry->mention, mention) != mention;
}

//! Everything up to that entry is read, except mentions that are only passed.
void UnreadMessages::dropUpTo(qsizetype last, bool passing, std::span<const ReadPlace> seen)
{
    const auto end = m_entries.begin() + last + 1;
    for (auto entry = m_entries.begin(); passing && entry != end; ++entry) {
        if (entry->mention && !holds(seen, entry->place.id) && m_passed.size() < kMostPassed)
            m_passed.push_back(entry->place);
    }
    m_entries.erase(m_entries.begin(), end);
}

bool UnreadMessages::see(std::span<const ReadPlace> rows, bool passing)
{
    if (rows.empty())
        return false;
    const int count = this->count();
    const int mentions = this->mentions();
    std::erase_if(m_passed, [&rows](const ReadPlace &place) { return holds(rows, place.id); });
    const ReadPlace &newest = rows.back();
    noteNewest(newest);
    const auto known = placeIn(m_entries, newest.id);
    const bool forward = newest.created > m_place.created || known != m_entries.end();
    if (forward) {
        const qsizetype last = known != m_entries.end()
            ? known - m_entries.begin()
            : std::ranges::count_if(m_entries, [&newest](const Entry &entry) {
                  return entry.place.created < newest.created;
              }) - 1;
        dropUpTo(last, passing, rows);
        m_place = newest;
    }
    // The newest message was there to be read, and those that are not listed are before it.
    if (m_entries.empty() && newest.created >= m_newest.created) {
        m_before = {};
        m_beyond = 0;
    }
    return forward || count != this->count() || mentions != this->mentions();
}

bool UnreadMessages::readUpTo(qint64 created)
{
    if (created <= m_place.created)
        return false;
    const int count = this->count();
    m_place = {created, {}};
    dropUpTo(
        std::ranges::count_if(m_entries, [created](const Entry &entry) { return entry.place.created <= created; }) - 1,
        false, {});
    if (created >= m_newest.created)
        m_before = {};
    return count != this->count();
}

bool UnreadMessages::readAll()
{
    const bool any = !isEmpty();
    if (m_newest.created >= m_place.created)
        m_place = m_newest;
    m_entries.clear();
    m_passed.clear();
    m_before = {};
    m_beyond = 0;
    return any;
}

void UnreadMessages::moveTo(const ReadPlace &place)
{
    m_place = place;
    m_before = {};
    std::erase_if(m_entries, [this](const Entry &entry) { return !follows(entry.place); });
    std::erase_if(m_passed, [this](const ReadPlace &passed) { return passed.created > m_place.created; });
}

void UnreadMessages::fill(Stored stored, const QSet<MessageId> &removed)
{
    // The place may have moved on since the store was asked.
    const auto here
        = std::ranges::find_if(stored.entries, [this](const Entry &entry) { return entry.place.id == m_place.id; });
    if (here != stored.entries.end())
        stored.entries.erase(stored.entries.begin(), here + 1);
    std::vector<Entry> before = std::exchange(m_entries, {});
    int found = 0; // that were not listed
    int foundMentions = 0;
    for (Entry &entry : stored.entries) {
        if (!follows(entry.place) || removed.contains(entry.place.id))
            continue;
        const auto known = placeIn(before, entry.place.id);
        if (known != before.end()) {
            if (known->heard > stored.asked)
                entry = *known;
            before.erase(known);
        } else {
            ++found;
            foundMentions += entry.mention ? 1 : 0;
        }
        if (entry.place.id == m_before.first)
            m_before = {};
        std::erase_if(m_passed, [&entry](const ReadPlace &passed) { return passed.id == entry.place.id; });
        m_entries.push_back(entry);
    }
    // What was heard later, and what is in no store.
    for (const Entry &entry : before) {
        if (entry.heard > stored.asked || !entry.stored)
            insert(entry);
    }
    m_beyond = stored.beyond;
    m_complete = stored.complete;
    noteNewest(stored.newest);
    if (m_complete) {
        m_before = {};
    } else {
        m_before.count = std::max(0, m_before.count - found);
        m_before.mentions = std::clamp(m_before.mentions - foundMentions, 0, m_before.count);
    }
}

void UnreadMessages::recall(const ReadPlace &place, const ReadPlace &newest, std::vector<ReadPlace> passed)
{
    m_place = place;
    noteNewest(newest);
    std::erase_if(m_entries, [this](const Entry &entry) { return !follows(entry.place); });
    m_passed = std::move(passed);
    if (m_passed.size() > kMostPassed)
        m_passed.resize(kMostPassed);
}

void UnreadMessages::recall(const Estimate &estimate)
{
    if (count() > 0)
        return;
    m_before = estimate;
    m_complete = false;
}

bool UnreadMessages::raiseTo(int count, qint64 created)
{
    m_counted = std::max(m_counted, created);
    if (count <= this->count())
        return false;
    m_before.count += count - this->count();
    m_before.first = {};
    return true;
}

void UnreadMessages::restore(const UnreadMessages &before)
{
    UnreadMessages now = std::exchange(*this, before);
    for (const Entry &entry : now.m_entries) {
        if (!contains(entry.place.id))
            insert(entry);
    }
    for (const ReadPlace &place : now.m_passed) { // behind the place again
        if (!contains(place.id))
            insert({place, true, true, 0});
    }
    m_beyond += now.m_beyond;
    m_before.count += now.m_before.count;
    m_complete = m_complete && now.m_complete;
    noteNewest(now.m_newest);
}

} // namespace chat

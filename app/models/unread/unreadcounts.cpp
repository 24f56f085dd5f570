// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/unread/unreadcounts.h"

#include "app/base/utctime.h"

#include <algorithm>
#include <utility>

namespace chat {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype kMostLately = 4096;
constexpr auto kMoment = 300ms; // until what arrived is on screen

} // namespace

UnreadCounts::UnreadCounts(QObject *parent)
    : QObject(parent)
{
    setBaseline(QDateTime::currentDateTimeUtc()); // until it is known better
    m_late.setSingleShot(true);
    m_late.setInterval(kMoment);
    connect(&m_late, &QTimer::timeout, this, &UnreadCounts::tellLate);
}

ReadPlace UnreadCounts::placeOf(const Message &message)
{
    return {message.created.isValid() ? message.created.toMSecsSinceEpoch() : 1, message.id};
}

UnreadMessages &UnreadCounts::state(const ChannelRef &channel)
{
    auto found = m_states.find(channel);
    if (found == m_states.end()) {
        found = m_states.insert(channel, {});
        found->recall({m_baseline, {}}, {}, {});
    }
    return *found;
}

UnreadCounts::Unread UnreadCounts::of(const ChannelRef &channel) const
{
    const auto found = m_unread.contains(channel) ? m_states.constFind(channel) : m_states.constEnd();
    if (found == m_states.constEnd())
        return {};
    const int count = found->count();
    return {count, channel.kind == ChannelKind::Direct ? count : found->mentions(), found->first(), found->atLeast()};
}

bool UnreadCounts::contains(const MessageRef &message) const
{
    const auto found = m_unread.contains(message.channel) ? m_states.constFind(message.channel) : m_states.constEnd();
    return found != m_states.constEnd() && found->contains(message.id);
}

UnreadCounts::Unread UnreadCounts::sum(const Filter &filter) const
{
    Unread sum;
    for (const ChannelRef &channel : m_unread) {
        if (!filter(channel))
            continue;
        const Unread unread = of(channel);
        sum.count += unread.count;
        sum.mentions += unread.mentions;
        sum.atLeast = sum.atLeast || unread.atLeast;
    }
    return sum;
}

UnreadCounts::Lately &UnreadCounts::lately(const ChannelRef &channel)
{
    if (++m_latelyCount > kMostLately) {
        m_lately.clear();
        m_latelyCount = 1;
    }
    return m_lately[channel];
}

void UnreadCounts::changed(const ChannelRef &channel)
{
    if (channel == m_followed)
        m_late.stop(); // it is told now
    const auto found = m_states.constFind(channel);
    if (found != m_states.constEnd())
        noteUnread(channel, *found);
    else
        m_unread.remove(channel);
    Q_EMIT unreadChanged(channel);
    if (found != m_states.constEnd() && found->wantsMore())
        Q_EMIT recountWanted(channel);
}

void UnreadCounts::noteUnread(const ChannelRef &channel, const UnreadMessages &messages)
{
    if (messages.isEmpty())
        m_unread.remove(channel);
    else
        m_unread.insert(channel);
}

void UnreadCounts::moved(const ChannelRef &channel)
{
    m_marked.insert(channel);
    m_moved.insert(channel);
    Q_EMIT readMoved();
}

void UnreadCounts::tellLate()
{
    if (m_unread.contains(m_followed))
        Q_EMIT unreadChanged(ChannelRef(m_followed));
}

// ---- what happens -------------------------------------------------------------------------------------------------

void UnreadCounts::count(const Message &message, bool mention)
{
    const ChannelRef &channel = message.channel;
    UnreadMessages &messages = state(channel);
    const ReadPlace place = placeOf(message);
    // The clock of this computer may be wrong: what arrives now is never older than the first run.
    if (!m_marked.contains(channel) && place.created <= messages.place().created)
        messages.recall({place.created - 1, {}}, {}, {});
    const bool stored = message.visibleOnlyTo.isEmpty();
    const bool told = m_unread.contains(channel) && !m_late.isActive();
    if (!messages.add({place, mention, stored, ++m_heard}))
        return;
    if (channel != m_followed || told) {
        changed(channel);
        return;
    }
    m_unread.insert(channel);
    if (!m_late.isActive())
        m_late.start();
}

void UnreadCounts::recount(const MessageRef &message, bool mention)
{
    lately(message.channel).mentions.insert(message.id, mention);
    const auto found = m_states.find(message.channel);
    if (found == m_states.end() || !found->setMention(message.id, mention, ++m_heard))
        return;
    if (!mention && !found->contains(message.id))
        moved(message.channel); // it was passed
    changed(message.channel);
}

void UnreadCounts::remove(const MessageRef &message)
{
    lately(message.channel).removed.insert(message.id);
    const auto found = m_states.find(message.channel);
    if (found == m_states.end())
        return;
    const size_t passed = found->passed().size();
    if (!found->remove(message.id))
        return;
    if (found->passed().size() != passed)
        moved(message.channel);
    changed(message.channel);
}

void UnreadCounts::raiseDirect(const ChannelRef &channel, int count, const QDateTime &newest)
{
    UnreadMessages &messages = state(channel);
    const qint64 created = newest.isValid() ? newest.toMSecsSinceEpoch() : 0;
    messages.noteNewest({created, {}});
    if (messages.raiseTo(count, created))
        changed(channel);
}

void UnreadCounts::readUpTo(const ChannelRef &channel, const QDateTime &time)
{
    const ReadPlace before = state(channel).place();
    const bool fewer = state(channel).readUpTo(time.toMSecsSinceEpoch());
    if (state(channel).place() != before)
        moved(channel);
    if (fewer)
        changed(channel);
}

void UnreadCounts::fill(const ChannelRef &channel, UnreadMessages::Stored stored)
{
    UnreadMessages &messages = state(channel);
    const auto before = of(channel);
    messages.fill(std::move(stored), m_lately.value(channel).removed);
    noteUnread(channel, messages);
    if (of(channel) != before)
        changed(channel);
}

// ---- what a person does -------------------------------------------------------------------------------------------

void UnreadCounts::see(const ChannelRef &channel, const std::vector<ReadPlace> &rows)
{
    if (rows.empty())
        return;
    // Most often nothing is new.
    const auto known = m_states.constFind(channel);
    if (known != m_states.constEnd() && known->isEmpty() && m_marked.contains(channel)
        && rows.back().created <= known->place().created)
        return;
    UnreadMessages &messages = state(channel);
    const Unread before = of(channel);
    if (!messages.see(rows, channel.kind != ChannelKind::Direct))
        return;
    moved(channel);
    noteUnread(channel, messages);
    if (channel == m_followed && m_late.isActive() && messages.isEmpty())
        m_late.stop(); // nobody was told that something came
    else if (of(channel) != before)
        changed(channel);
}

void UnreadCounts::markRead(const ChannelRef &channel)
{
    const auto found = m_states.find(channel);
    if (found == m_states.end())
        return;
    const ReadPlace before = found->place();
    const bool any = found->readAll();
    if (any || found->place() != before)
        moved(channel);
    if (any)
        changed(channel);
}

UnreadCounts::Map UnreadCounts::markRead(const Filter &filter)
{
    Map taken;
    for (const ChannelRef &channel : std::as_const(m_unread)) {
        if (filter(channel))
            taken.insert(channel, m_states.value(channel));
    }
    for (auto it = taken.constBegin(); it != taken.constEnd(); ++it)
        markRead(it.key());
    return taken;
}

void UnreadCounts::restore(const Map &taken)
{
    for (auto it = taken.constBegin(); it != taken.constEnd(); ++it) {
        UnreadMessages &messages = state(it.key());
        messages.restore(it.value());
        const Lately since = m_lately.value(it.key());
        for (const MessageId &id : since.removed)
            messages.remove(id);
        for (auto edited = since.mentions.cbegin(); edited != since.mentions.cend(); ++edited)
            messages.setMention(edited.key(), *edited, m_heard);
        moved(it.key());
        changed(it.key());
        Q_EMIT recountWanted(it.key());
    }
}

void UnreadCounts::markUnread(const ChannelRef &channel, const ReadPlace &place)
{
    state(channel).moveTo(place);
    moved(channel);
    changed(channel);
    Q_EMIT recountWanted(channel);
}

void UnreadCounts::setFollowed(const ChannelRef &channel)
{
    if (m_followed == channel)
        return;
    m_late.stop();
    tellLate();
    m_followed = channel;
}

// ---- between runs -------------------------------------------------------------------------------------------------

void UnreadCounts::setBaseline(const QDateTime &time)
{
    m_baseline = time.toMSecsSinceEpoch();
    for (auto it = m_states.begin(); it != m_states.end(); ++it) {
        if (!m_marked.contains(it.key()) && it->place().created > m_baseline)
            it->moveTo({m_baseline, {}});
    }
}

QDateTime UnreadCounts::baseline() const
{
    return utcTime(m_baseline);
}

void UnreadCounts::recall(const StoredReadPlace &mark)
{
    if (m_marked.contains(mark.channel))
        return; // it was read in this run already
    m_marked.insert(mark.channel);
    state(mark.channel).recall(mark.place, mark.newest, mark.passed);
    changed(mark.channel);
}

void UnreadCounts::recall(const ChannelRef &channel, const UnreadMessages::Estimate &estimate)
{
    if (of(channel).count > 0)
        return;
    state(channel).recall(estimate);
    changed(channel);
}

ReadPlace UnreadCounts::readUpTo(const ChannelRef &channel) const
{
    const auto found = m_states.constFind(channel);
    return found == m_states.constEnd() ? ReadPlace{m_baseline, {}} : found->place();
}

StoredReadPlace UnreadCounts::readPlace(const ChannelRef &channel) const
{
    const UnreadMessages messages = m_states.value(channel);
    return {channel, messages.place(), messages.newest(), messages.passed(), {}};
}

void UnreadCounts::forget(const ChannelRef &channel)
{
    m_states.remove(channel);
    m_unread.remove(channel);
    m_marked.remove(channel);
    m_moved.insert(channel); // its mark goes
    Q_EMIT readMoved();
}

} // namespace chat

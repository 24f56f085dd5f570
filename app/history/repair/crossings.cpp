// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/repair/crossings.h"

#include <algorithm>
#include <utility>

namespace chat {

namespace {
//! ms that an event may take on a sound connection: gateways hold events back behind a gap for up to 6 s.
constexpr qint64 kSlowestEvent = 7000;
//! ms for which a connection may be dead before a missing pong shows it.
constexpr qint64 kUnnoticed = 60'000;
constexpr qsizetype kMostMessages = 200;
} // namespace

Crossings::Crossings(Clock clock)
    : m_clock(std::move(clock))
{
}

void Crossings::setLive(bool live)
{
    if (std::exchange(m_live, live) == live)
        return;
    if (live)
        m_liveAt = m_clock();
    else if (!isRecent(m_liveAt)) // else what was missed before may not have come yet
        m_behindSince = m_clock() - kUnnoticed;
}

void Crossings::noteAnswer(const MessageRef &about)
{
    if (about.id.isEmpty()) {
        m_pages.insert(about.channel, m_clock());
        return;
    }
    if (m_messages.size() >= kMostMessages) { // too many to keep apart: as if a page had come
        for (auto message = m_messages.cbegin(); message != m_messages.cend(); ++message) {
            qint64 &page = m_pages[message.key().channel];
            page = std::max(page, message.value());
        }
        m_messages.clear();
    }
    m_messages.insert(about, m_clock());
}

bool Crossings::mayCross(const MessageRef &message) const
{
    const auto page = m_pages.constFind(message.channel);
    if (page != m_pages.constEnd() && hasCrossed(page.value()))
        return true;
    const auto single = m_messages.constFind(message);
    return single != m_messages.constEnd() && hasCrossed(single.value());
}

bool Crossings::isRecent(qint64 moment) const
{
    return m_clock() - moment < kSlowestEvent;
}

bool Crossings::hasCrossed(qint64 answered) const
{
    const bool behind = !m_live || isRecent(m_liveAt);
    return isRecent(answered) || (behind && answered >= m_behindSince);
}

} // namespace chat

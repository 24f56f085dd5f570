// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/reading/trail.h"

#include <algorithm>
#include <utility>

namespace chat::ui {

void Trail::add(Stop stop)
{
    m_stops.resize(m_at + 1);
    m_stops.append(std::move(stop));
    if (m_stops.size() > kMost)
        m_stops.removeFirst();
    m_at = m_stops.size() - 1;
}

void Trail::visit(const ChannelRef &channel)
{
    if (m_at < 0 || m_stops[m_at].channel != channel)
        add({channel, {}});
}

void Trail::jump(const MessageId &message)
{
    if (m_at >= 0)
        add({m_stops[m_at].channel, {message, 0, false}});
}

void Trail::note(const ScrollAnchor &place)
{
    if (m_at >= 0)
        m_stops[m_at].place = place;
}

std::optional<Trail::Stop> Trail::back()
{
    return hasBack() ? std::optional(m_stops[--m_at]) : std::nullopt;
}

std::optional<Trail::Stop> Trail::forward()
{
    return hasForward() ? std::optional(m_stops[++m_at]) : std::nullopt;
}

void Trail::forget(const ChannelRef &channel)
{
    const auto before = std::count_if(
        m_stops.cbegin(), m_stops.cbegin() + m_at + 1, [&](const Stop &stop) { return stop.channel == channel; });
    m_stops.removeIf([&](const Stop &stop) { return stop.channel == channel; });
    m_at = std::min(std::max<qsizetype>(m_at - before, m_stops.isEmpty() ? -1 : 0), m_stops.size() - 1);
}

} // namespace chat::ui

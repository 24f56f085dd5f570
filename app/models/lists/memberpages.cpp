// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/memberpages.h"

#include <algorithm>

namespace chat {

using namespace Qt::Literals::StringLiterals;

MemberPages::MemberPages(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
    m_nextSlice.setSingleShot(true);
    connect(&m_nextSlice, &QTimer::timeout, this, &MemberPages::deliver);
}

void MemberPages::restart(const Wanted &wanted)
{
    ++m_round;
    m_wanted = wanted;
    m_nextSlice.stop();
    m_arriving.clear();
    m_next.reset();
    m_error.reset();
    m_loading = false;
    m_started = false;
    m_whole = false;
    m_unlisted = false;
    plan();
}

void MemberPages::plan()
{
    m_stage = 0;
    m_completed = 0;
    m_stages.clear();
    if (m_wanted.search.isEmpty()) {
        auto roles = m_wanted.roles;
        roles.removeIf([](const Role &role) { return !role.hoist || role.id.value == "0"_L1; });
        std::stable_sort(
            roles.begin(), roles.end(), [](const Role &a, const Role &b) { return a.position < b.position; });
        for (const auto &role : std::as_const(roles))
            m_stages.append(role.id);
    }
    m_stages.append(RoleId());
}

void MemberPages::forgetCounts()
{
    m_members = -1;
    m_online = -1;
}

bool MemberPages::isComplete(const RoleId &role) const
{
    const auto stage = role.isEmpty() ? -1 : m_stages.indexOf(role);
    return stage >= 0 && stage < m_completed;
}

void MemberPages::request()
{
    if (m_loading)
        return;
    m_loading = true;
    m_error.reset();
    Q_EMIT stateChanged();
    MemberQuery query;
    query.guild = m_wanted.guild;
    query.limit = kPage;
    query.search = m_wanted.search;
    query.role = m_stages[m_stage];
    // Those online tend to come early then.
    query.activeFirst = m_wanted.presence && query.role.isEmpty() && m_wanted.search.isEmpty();
    if (m_next)
        query.cursor = *m_next;
    m_backend.directory().fetchMembers(query, this, [this, round = m_round](Result<MemberPage> result) {
        if (round != m_round)
            return;
        if (result) {
            takePage(std::move(result).value());
            return;
        }
        m_loading = false;
        if (result.error().kind == ApiError::Kind::Unsupported) {
            m_unlisted = true;
            m_started = true;
            m_whole = true;
            Q_EMIT unlisted();
        } else {
            m_error = result.error();
        }
        Q_EMIT stateChanged();
    });
}

//! Still loading while members are delivered: a view asks for more at once, and the next page is not known yet.
void MemberPages::takePage(MemberPage page)
{
    m_started = true;
    m_next = page.items.empty() ? std::nullopt : page.next;
    if (page.members >= 0)
        m_members = page.members;
    if (page.online >= 0)
        m_online = page.online;
    m_arriving = std::move(page.items);
    m_arrived = 0;
    deliver();
}

void MemberPages::deliver()
{
    const auto round = m_round;
    for (const size_t end = std::min(m_arriving.size(), m_arrived + kSlice); m_arrived < end; ++m_arrived) {
        const User user = m_arriving[m_arrived];
        Q_EMIT arrived(user);
        if (round != m_round)
            return;
    }
    if (m_arrived < m_arriving.size())
        m_nextSlice.start(0);
    else
        finishPage();
}

void MemberPages::finishPage()
{
    const bool empty = m_arriving.empty();
    const bool completed = !m_next;
    m_arriving = {};
    if (completed) {
        m_completed = m_stage + 1;
        m_whole = m_completed == m_stages.size();
        const auto round = m_round;
        Q_EMIT stageCompleted();
        if (round != m_round)
            return;
        m_stage += m_whole ? 0 : 1;
    }
    m_loading = false;
    Q_EMIT pageFinished(completed, empty);
}

} // namespace chat

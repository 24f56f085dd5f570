// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/chunkguard.h"

#include "app/net/hostconnections.h"

#include <QNetworkReply>

namespace chat {

namespace {
constexpr std::chrono::milliseconds kLook(20); // in which a fast network brings some megabytes
}

ChunkGuard::ChunkGuard(Scheduler &scheduler, HostConnections &connections, qint64 most, std::function<void()> tooMuch)
    : m_connections(connections)
    , m_most(most)
    , m_tooMuch(std::move(tooMuch))
    , m_tick(scheduler)
{
}

void ChunkGuard::look(const QNetworkReply &reply)
{
    if (!m_tick.isActive() && reply.rawHeader("Transfer-Encoding").toLower().contains("chunked")
        && !m_connections.cutOverrun(m_most)) // counts from now on
        m_tick.start(kLook, [this] { tick(); });
}

void ChunkGuard::tick()
{
    if (!m_connections.cutOverrun(m_most)) {
        m_tick.start(kLook, [this] { tick(); });
        return;
    }
    const auto tooMuch = m_tooMuch;
    tooMuch();
}

} // namespace chat

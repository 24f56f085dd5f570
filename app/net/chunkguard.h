// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/scheduler.h"

#include <functional>

class QNetworkReply;

namespace chat {

class HostConnections;

//! Watches a plain http answer that comes in chunks. Qt's network thread reads one chunk for as long as bytes arrive,
//! ignores the limits of its buffers and reports nothing meanwhile: an endless chunk would fill the memory. Therefore the
//! bytes are counted on the connection itself.
class ChunkGuard
{
public:
    //! `tooMuch` is called once; it may destroy the guard. The connections are borrowed.
    ChunkGuard(Scheduler &scheduler, HostConnections &connections, qint64 most, std::function<void()> tooMuch);

    void look(const QNetworkReply &reply); //!< call it when its headers may have arrived
    void stop() { m_tick.stop(); }

private:
    void tick();

    HostConnections &m_connections;
    const qint64 m_most;
    std::function<void()> m_tooMuch;
    Timer m_tick;
};

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/scheduler.h"

#include <functional>

class QNetworkReply;

namespace chat {

class HostConnections;

//! Watches a plain http answer that comes in chunks. Qt's network thread reads one chunk for as long as bytes are there,
//! past every limit of its buffers, and says nothing meanwhile: a chunk without end would fill the memory. The system
//! knows how much has come.
class ChunkGuard
{
public:
    //! `tooMuch` is called once; it may end the guard. The connections are borrowed.
    ChunkGuard(Scheduler &scheduler, HostConnections &connections, qint64 most, std::function<void()> tooMuch);

    void look(const QNetworkReply &reply); //!< its headers may be there
    void stop() { m_tick.stop(); }

private:
    void tick();

    HostConnections &m_connections;
    const qint64 m_most;
    std::function<void()> m_tooMuch;
    Timer m_tick;
};

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/events/gateways.h"
#include "app/sandbox/store/world.h"
#include "app/server/serverlimits.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace chat::sandbox {

struct SeedCommunity;

//! Options of one server, from the command line or a test.
struct SandboxOptions
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; //!< 0: the port last used with this file if it is free, otherwise any free one
    QString dataFile = QStringLiteral(":memory:");
    QString seed = QStringLiteral("demo"); //!< empty, demo, wide, or a number of stress messages
    std::shared_ptr<const SeedCommunity> community; //!< instead of the demo's, from readCommunity(): a folder's
    bool fixedTokens = false; //!< the seed's tokens instead of random ones; a seeded file keeps its own
    QString residents = QStringLiteral("off"); //!< off, on, or a number of events per second
    Gateways gateways = Gateways::One;
    QStringList faults; //!< SPEC texts, see Faults
    server::ServerLimits limits;

    //! Tests may pass their own world instead of `seed`.
    std::shared_ptr<const SeedWorld> world;
    std::function<void(qint64 now, const SeedSink &)> worldMessages;
};

} // namespace chat::sandbox

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedworld.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace chat::sandbox {

//! What clients may cost the server, each and together.
struct ServerLimits
{
    qint64 headerBytes = 32 * 1024;
    qint64 bodyBytes = 1024 * 1024; //!< JSON and form bodies
    qint64 uploadBytes = 50ll * 1024 * 1024; //!< asset/create
    int connections = 1024;
    std::chrono::milliseconds headerTime{10'000}; //!< from a request's first byte to the end of its head
    std::chrono::milliseconds bodyTime{30'000}; //!< without any new byte of the body
    std::chrono::milliseconds idleTime{120'000}; //!< between requests
    std::chrono::milliseconds stallTime{30'000}; //!< without taking a byte of what it is sent
    qint64 unsentBytes = 128ll * 1024 * 1024; //!< what all connections together have not taken yet
    qint64 keptBytes = 96ll * 1024 * 1024; //!< events kept for sessions that may resume
};

//! Everything the command line or a test decides about one server.
struct SandboxOptions
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; //!< 0: the one last used with this file if it is free, else a free one
    QString dataFile = QStringLiteral(":memory:");
    QString seed = QStringLiteral("demo"); //!< empty, demo, wide, or a number of stress messages
    bool fixedTokens = false; //!< the seed's own tokens instead of random ones; a seeded file keeps those it has
    QString residents = QStringLiteral("off"); //!< off, on, or a number of events a second
    QStringList faults; //!< SPEC texts, see Faults
    ServerLimits limits;

    //! Tests may bring their own world instead of `seed`.
    std::shared_ptr<const SeedWorld> world;
    std::function<void(qint64 now, const SeedSink &)> worldMessages;
};

} // namespace chat::sandbox

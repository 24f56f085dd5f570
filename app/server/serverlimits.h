// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <limits>

namespace chat::server {

//! What clients may cost the server, each and together.
struct ServerLimits
{
    qint64 headerBytes = 32 * 1024;
    qint64 bodyBytes = 1024 * 1024; //!< JSON and form bodies
    qint64 uploadBytes = 50ll * 1024 * 1024; //!< asset/create
    qint64 heldBytes = std::numeric_limits<qint64>::max(); //!< of a body in memory; larger ones go to a temporary file
    QString fileFolder; //!< of these files; empty: the system's, which may be in memory itself
    int connections = 1024;
    std::chrono::milliseconds headerTime{10'000}; //!< from the first byte of a request to the end of its head
    std::chrono::milliseconds bodyTime{30'000}; //!< without a new byte of the body
    std::chrono::milliseconds idleTime{120'000}; //!< between requests
    std::chrono::milliseconds stallTime{30'000}; //!< without reading any of its data
    qint64 unsentBytes = 128ll * 1024 * 1024; //!< unread by all connections together
    qint64 keptBytes = 96ll * 1024 * 1024; //!< events kept for sessions that may resume
};

} // namespace chat::server

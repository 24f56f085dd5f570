// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace chat::server {

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

} // namespace chat::server

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/gatewayfaults.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace chat::sandbox {

//! Simulated faults, parsed from `--fault SPEC`:
//!   latency=MIN..MAX        every HTTP answer is delayed by that many milliseconds
//!   error=STATUS:CHANCE     answers STATUS instead, with this probability (may be given several times)
//!   ratelimit=BUCKET:N/Ts   N requests in T seconds for one bucket; BUCKET may be `global`
//!   drop-gateway=Ns         cuts each gateway connection after N seconds
//!   gateway-deaf            no connection gets events; handshake and pings work
//!   gateway-deaf-after=Ns   the same, N seconds after each connection began
//!   no-pong gateway-dup gateway-reorder gateway-gap ugly-shapes
//!   webhook                 every account's events go to a webhook: the gateway opens and stays silent
class Faults : public server::GatewayFaults
{
public:
    struct ErrorRate
    {
        int status = 0;
        double chance = 0;
    };
    struct BucketLimit
    {
        int requests = 0;
        std::chrono::milliseconds window{0};
    };

    //! nullopt if one of the texts is not a fault.
    [[nodiscard]] static std::optional<Faults> parse(const QStringList &specs);

    //! The texts it was created from.
    [[nodiscard]] const QStringList &specs() const { return m_specs; }
    //! Adds one, replacing a fault of the same kind; false if it cannot be parsed.
    [[nodiscard]] bool set(const QString &spec);
    //! Removes all with this text or name (the part before `=`); false if there is none.
    bool clear(const QString &name);

    //! A random time within the range; 0 without the fault.
    [[nodiscard]] std::chrono::milliseconds latency() const;
    //! The status to answer with instead, drawn at each call; 0: none.
    [[nodiscard]] int error() const;

    QHash<QString, BucketLimit> bucketLimits; //!< lower case names
    bool uglyShapes = false;
    bool webhook = false;

private:
    [[nodiscard]] bool parseOne(const QString &name, const QString &value);
    [[nodiscard]] bool parseLatency(const QString &value);
    [[nodiscard]] bool parseError(const QString &value);
    [[nodiscard]] bool parseBucket(const QString &value);

    QStringList m_specs;
    int m_latencyMin = 0;
    int m_latencyMax = 0;
    QList<ErrorRate> m_errors;
};

} // namespace chat::sandbox

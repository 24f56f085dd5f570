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

//! Misbehaviour that was asked for, parsed from `--fault SPEC`:
//!   latency=MIN..MAX        every HTTP answer waits that many milliseconds
//!   error=STATUS:CHANCE     answers STATUS instead, with this probability (may be given several times)
//!   ratelimit=BUCKET:N/Ts   N requests in T seconds for one bucket; BUCKET may be `global`
//!   drop-gateway=Ns         cuts each gateway connection after N seconds
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

    //! nullopt when one of the texts is none of the above.
    [[nodiscard]] static std::optional<Faults> parse(const QStringList &specs);

    //! The texts it was made from.
    [[nodiscard]] const QStringList &specs() const { return m_specs; }
    //! One more, in place of its like; false when it is not understood.
    [[nodiscard]] bool set(const QString &spec);
    //! Takes away all whose text or name (what stands before `=`) that is; false when there is none.
    bool clear(const QString &name);

    //! A time within the range; 0 without the fault.
    [[nodiscard]] std::chrono::milliseconds latency() const;
    //! The status to answer with instead of doing the work, rolled anew at each call; 0: none.
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

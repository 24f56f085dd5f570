// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/events/faults.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QString>

namespace chat::sandbox {

//! Counts requests per token and bucket in fixed windows; the limits are generous unless a fault sets them.
class RateLimits
{
public:
    struct Verdict
    {
        bool allowed = true;
        QList<std::pair<QByteArray, QByteArray>> headers; //!< X-Rate-Limit-…
    };

    explicit RateLimits(const Faults &faults);

    //! Counts one request; `bucket` is the route's name, "message/create".
    [[nodiscard]] Verdict take(const QString &userId, const QString &bucket);
    void advanceClock(qint64 ms) { m_ahead += ms; }

private:
    struct Window
    {
        qint64 start = 0;
        int used = 0;
    };
    struct Taken
    {
        bool allowed = true;
        int limit = 0;
        int remaining = 0;
        qint64 resetMs = 0;
    };
    [[nodiscard]] Taken count(const QString &userId, const QString &bucket, const Faults::BucketLimit &limit);

    const Faults &m_faults;
    QElapsedTimer m_clock;
    qint64 m_ahead = 0;
    QHash<std::pair<QString, QString>, Window> m_windows;
};

} // namespace chat::sandbox

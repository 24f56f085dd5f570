// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace chat {

//! A live connection that a later run may go on with. The server keeps it for some minutes after it is lost, and counts the
//! account as online meanwhile. Of no use without the account's token.
struct LiveSession
{
    QString id; //!< empty: there is none
    qint64 sn = 0; //!< of the last event that was heard
    QDateTime liveAt; //!< UTC: when it was known to be live

    friend bool operator==(const LiveSession &, const LiveSession &) = default;
};

} // namespace chat

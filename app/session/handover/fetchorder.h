// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/apierror.h"
#include "app/base/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace chat {

//! What a command asks of the window that has the profile open: to fill the history of one conversation. They talk over
//! the socket of the second start: one line is the order, then the window reports in lines until it has ended. No token
//! passes there: the window uses that of the account.
struct FetchOrder
{
    QString account; //!< AccountId::key()
    ChannelId channel; //!< or…
    UserId user; //!< …the direct chat with that user
    qint64 back = 0; //!< 0: all

    friend bool operator==(const FetchOrder &, const FetchOrder &) = default;
};

struct FetchReport
{
    enum class Kind : quint8 {
        Progress,
        Done,
        NoAccount, //!< the window does not have that account: its files are free
        NoDirectChat,
        Busy, //!< too many orders at once
        Failed, //!< see `error`; or, where there is none, the disk takes nothing more
    };

    Kind kind = Kind::Progress;
    qint64 reached = 0;
    qint64 fetched = 0;
    std::optional<ApiError::Kind> error;

    friend bool operator==(const FetchReport &, const FetchReport &) = default;
};

// Each a line of its own. Nothing: the line is none of ours.
[[nodiscard]] QByteArray written(const FetchOrder &order);
[[nodiscard]] std::optional<FetchOrder> readFetchOrder(const QByteArray &line);
[[nodiscard]] QByteArray written(const FetchReport &report);
[[nodiscard]] std::optional<FetchReport> readFetchReport(const QByteArray &line);

} // namespace chat

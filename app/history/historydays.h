// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/history/historyrows.h"

#include <QDate>
#include <QSet>
#include <QTimeZone>

#include <optional>

namespace chat {

//! On which days something was written in a stored conversation. Synchronous, for one thread.
class HistoryDays
{
public:
    //! Two times, Unix ms.
    struct Reach
    {
        qint64 first = 0;
        qint64 last = 0;
        friend bool operator==(const Reach &, const Reach &) = default;
    };

    //! `file` is borrowed and open; days begin as they do in `zone`.
    HistoryDays(HistoryFile &file, const QTimeZone &zone);

    //! Those from `first` to `last` of which messages are stored.
    [[nodiscard]] QSet<QDate> written(const ChannelRef &channel, const QDate &first, const QDate &last);
    //! The first message from that moment on (Unix ms); if there is none, the last one before it.
    [[nodiscard]] std::optional<MessageId> messageFrom(const ChannelRef &channel, qint64 time) const;
    //! When the first and the last stored message were written; nothing: none is stored.
    [[nodiscard]] std::optional<Reach> reach(const ChannelRef &channel) const;

private:
    [[nodiscard]] qint64 beginOf(const QDate &day) const;

    HistoryFile &m_file;
    HistoryRows m_rows;
    QTimeZone m_zone;
};

} // namespace chat

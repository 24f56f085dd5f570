// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/historydays.h"

#include "app/history/historyfile.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <limits>

namespace chat {

namespace {
using Limits = std::numeric_limits<qint64>;
}

HistoryDays::HistoryDays(HistoryFile &file, const QTimeZone &zone)
    : m_file(file)
    , m_rows(file, {})
    , m_zone(zone)
{
}

qint64 HistoryDays::beginOf(const QDate &day) const
{
    return day.startOfDay(m_zone).toMSecsSinceEpoch();
}

//! From one message to the first one of the next day: as many steps as there are days, however much was written.
QSet<QDate> HistoryDays::written(const ChannelRef &channel, const QDate &first, const QDate &last)
{
    QSet<QDate> days;
    QSqlQuery &next = m_file.statement("SELECT created FROM messages WHERE conversation = ? AND created >= ? AND "
                                       "created < ? AND gone = 0 ORDER BY created LIMIT 1");
    next.bindValue(0, m_rows.conversations().numberOf(channel, false));
    next.bindValue(2, beginOf(last.addDays(1)));
    for (QDate from = first; from <= last;) {
        next.bindValue(1, beginOf(from));
        if (!next.exec() || !next.next())
            break;
        const QDateTime created = QDateTime::fromMSecsSinceEpoch(next.value(0).toLongLong(), m_zone);
        days.insert(created.date());
        from = created.date().addDays(1);
        next.finish();
    }
    next.finish();
    return days;
}

std::optional<MessageId> HistoryDays::messageFrom(const ChannelRef &channel, qint64 time) const
{
    const qint64 conversation = m_rows.conversations().numberOf(channel, false);
    auto row = m_rows.neighbour(conversation, {time - 1, Limits::max()}, false);
    if (!row)
        row = m_rows.neighbour(conversation, {time, Limits::min()}, true);
    return row ? std::optional(HistoryRows::idOf(*row)) : std::nullopt;
}

std::optional<HistoryDays::Reach> HistoryDays::reach(const ChannelRef &channel) const
{
    const qint64 conversation = m_rows.conversations().numberOf(channel, false);
    const auto first = m_rows.neighbour(conversation, {Limits::min(), Limits::min()}, false);
    const auto last = m_rows.neighbour(conversation, {Limits::max(), Limits::max()}, true);
    return first && last ? std::optional(Reach{first->place.created, last->place.created}) : std::nullopt;
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/search/messagedays.h"

#include "app/history/historydays.h"
#include "app/history/local/localstore.h"

#include <optional>

namespace chat {

MessageDays::MessageDays(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
}

void MessageDays::read(const ChannelRef &channel, const QDate &first, const QDate &last)
{
    LocalStore::of(m_backend.messages(), m_backend.self())
        .history()
        .ask<QSet<QDate>>(
            [channel, first, last](const History &history) {
                return HistoryDays(history.file(), QTimeZone::systemTimeZone()).written(channel, first, last);
            },
            this,
            [this, generation = ++m_generation](const QSet<QDate> &written) {
                if (generation != m_generation)
                    return;
                m_written = written;
                Q_EMIT changed();
            });
}

void MessageDays::find(const ChannelRef &channel, const QDate &day, QObject *context,
    const std::function<void(const MessageId &id)> &callback)
{
    findFrom(channel, day.startOfDay(QTimeZone::systemTimeZone()), context, callback);
}

void MessageDays::findFrom(const ChannelRef &channel, const QDateTime &time, QObject *context,
    const std::function<void(const MessageId &id)> &callback)
{
    LocalStore::of(m_backend.messages(), m_backend.self())
        .history()
        .ask<std::optional<MessageId>>(
            [channel, from = time.toMSecsSinceEpoch()](const History &history) {
                return HistoryDays(history.file(), QTimeZone::systemTimeZone()).messageFrom(channel, from);
            },
            context, [callback](const std::optional<MessageId> &id) { callback(id.value_or(MessageId())); });
}

} // namespace chat

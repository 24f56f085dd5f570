// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/services/backend.h"

#include <QDate>
#include <QDateTime>
#include <QObject>
#include <QSet>

#include <functional>

namespace chat {

//! On which days something stored was written in a conversation, a stretch of days at a time, and what to show of a day.
//! Days are those of this machine's zone.
class MessageDays : public QObject
{
    Q_OBJECT

public:
    //! `backend` is borrowed.
    explicit MessageDays(Backend &backend, QObject *parent = nullptr);

    //! Reads these days; changed() follows. A question that is not answered yet is dropped.
    void read(const ChannelRef &channel, const QDate &first, const QDate &last);
    [[nodiscard]] const QSet<QDate> &written() const { return m_written; }
    //! The message to go to for a day: its first one, else the nearest. Answered later; an empty id: nothing is stored.
    void find(const ChannelRef &channel, const QDate &day, QObject *context,
        const std::function<void(const MessageId &id)> &callback);
    //! The same for the first message from a moment on.
    void findFrom(const ChannelRef &channel, const QDateTime &time, QObject *context,
        const std::function<void(const MessageId &id)> &callback);

Q_SIGNALS:
    void changed();

private:
    Backend &m_backend;
    QSet<QDate> m_written;
    quint32 m_generation = 0;
};

} // namespace chat

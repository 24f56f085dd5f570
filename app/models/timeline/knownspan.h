// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/historychange.h"

#include <QObject>
#include <QPointer>

#include <limits>

namespace chat {

class MessageListModel;
class StoredHistory;

//! From when to when messages of a timeline's conversation are known: those that are stored, and those it shows. It
//! grows while somebody reads on beyond its ends.
class KnownSpan : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Another conversation, or none (null).
    void follow(MessageListModel *model);

    [[nodiscard]] bool isEmpty() const { return m_first > m_last; } //!< nothing is known
    // Unix ms, unless it is empty.
    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 last() const { return m_last; }
    //! All of the conversation is in the timeline.
    [[nodiscard]] bool isWhole() const;

Q_SIGNALS:
    void changed();
    void read(); //!< what is stored is known now

private:
    void readStored();
    void addRows();
    void addStored(const HistoryChanges &changes);
    void add(qint64 first, qint64 last);

    QPointer<MessageListModel> m_model; //!< models may be dropped by those who own them
    QPointer<StoredHistory> m_history; //!< and it goes with its service
    qint64 m_first = std::numeric_limits<qint64>::max();
    qint64 m_last = std::numeric_limits<qint64>::min();
};

} // namespace chat

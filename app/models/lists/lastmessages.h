// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/history/storedhistory.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace chat {

class Backend;

//! What the last message of each direct chat says, in one line. Read from the store for chats that somebody lists, and
//! again when something happened in them.
class LastMessages : public QObject
{
    Q_OBJECT

public:
    explicit LastMessages(Backend &backend, QObject *parent = nullptr); //!< borrowed

    //! Empty: not known (yet); changed() follows when it becomes known.
    [[nodiscard]] QString of(const ChannelRef &channel);

Q_SIGNALS:
    void changed();

private:
    void onEvent(const MessageEvent &event);
    void want(const ChannelRef &channel);
    void ask();
    [[nodiscard]] QString lineOf(const Message &message) const;

    Backend &m_backend;
    QPointer<StoredHistory> m_history;
    QHash<ChannelRef, QString> m_lines; //!< of chats that were asked for
    QSet<ChannelRef> m_wanted;
    QTimer m_soon;
};

} // namespace chat

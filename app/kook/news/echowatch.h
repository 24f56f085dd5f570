// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "app/net/scheduler.h"

#include <QObject>
#include <QSet>

namespace chat::kook {

//! Notices that a live connection is deaf: another program gets the events, although pings are answered. The proof is an
//! own message that the server has accepted: its event must come, or any other. Nothing is sent for it but a ping.
class EchoWatch : public QObject
{
    Q_OBJECT

public:
    explicit EchoWatch(Scheduler &scheduler, QObject *parent = nullptr);

    //! An own message has this id; called after the answer.
    void accepted(const MessageId &id);
    //! An event came; empty: not of a message.
    void heard(const MessageId &id);
    void ponged();
    //! The connection is another one, or none.
    void reset();

Q_SIGNALS:
    void pingWanted(); //!< ponged() or reset() is to follow
    void deaf();

private:
    QSet<MessageId> m_heard; //!< the events of messages whose answer may still come
    bool m_pinged = false; //!< the time is over: with the pong it is certain
    Timer m_timer; //!< an echo is awaited
};

} // namespace chat::kook

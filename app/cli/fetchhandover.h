// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/handover/fetchorder.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace chat {

//! Hands a fetch to the window that has the profile open, if there is one, and hears how it goes.
class FetchHandover : public QObject
{
    Q_OBJECT

public:
    FetchHandover(const QString &profile, const FetchOrder &order);
    ~FetchHandover() override;

    void start();

Q_SIGNALS:
    void absent(); //!< no window has the profile open
    void reported(const chat::FetchReport &report);
    //! The window did not take the order, or went away.
    void failed(const QString &sentence);

private:
    void onConnected();
    void read();
    void onGone();
    void fail(const QString &sentence);

    QString m_profile;
    FetchOrder m_order;
    QLocalSocket m_socket;
    QTimer m_silence;
    bool m_connected = false;
    bool m_heard = false; //!< the window took the order
    bool m_ended = false;
};

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/handover/fetchorder.h"

#include <QLocalSocket>
#include <QObject>

namespace chat {

class Accounts;

//! Does what commands order of the open window: fills the history of a conversation with the account that is open, and
//! reports to the command.
class OrderedFetches : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMost = 4; //!< at a time

    //! `accounts` is borrowed.
    explicit OrderedFetches(Accounts &accounts, QObject *parent = nullptr);
    ~OrderedFetches() override;

    //! Takes the socket; the work ends with it.
    void take(const FetchOrder &order, QLocalSocket *socket);

private:
    Accounts &m_accounts;
    int m_running = 0;
};

} // namespace chat

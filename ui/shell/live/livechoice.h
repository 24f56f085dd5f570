// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/liveconnection.h"

#include <QObject>

#include <functional>

class QWidget;

namespace chat {
class Account;
}

namespace chat::ui {

class Style;

//! Asks a person how an account may hear what is new: whether a program uses its token, and before the connection is
//! taken away from one.
class LiveChoice : public QObject
{
    Q_OBJECT

public:
    //! `window`: the questions are cards over it, and it outlives them.
    LiveChoice(QWidget &window, Style &style);

    void ask(Account &account, const std::function<void(LiveConnection)> &chosen);
    void askTakeOver(Account &account);

private:
    QWidget &m_window;
    Style &m_style;
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/liveconnection.h"

#include <QObject>
#include <QString>

#include <functional>

class QUrl;
class QWidget;

namespace chat {
class Account;
}

namespace chat::ui {

class Style;

//! Asks a person how an account may hear what is new: whether a program uses its token, and before the connection is
//! taken away from one. Lets programs share the connection, and says how.
class LiveChoice : public QObject
{
    Q_OBJECT

public:
    //! `window`: the questions are cards over it, and it outlives them.
    LiveChoice(QWidget &window, Style &style);

    //! Where a relay keeps its state; before it is known, sharing is not offered.
    void setProfile(const QString &folder) { m_profile = folder; }
    void ask(Account &account, const std::function<void(LiveConnection)> &chosen);
    void askTakeOver(Account &account);
    //! Starts the account's relay, unless it runs, and shows its address.
    void share(Account &account);

private:
    void showAddress(const QUrl &url);

    QWidget &m_window;
    Style &m_style;
    QString m_profile;
};

} // namespace chat::ui

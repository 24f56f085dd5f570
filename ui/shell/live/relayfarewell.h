// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QWidget;

namespace chat {
class Accounts;
}

namespace chat::ui {

class ConfirmCard;
class Style;

//! Asks before a window is closed whether the relays go on through which programs are connected. Then closes the window
//! itself. Relays that nobody uses are left as they are, without a question.
class RelayFarewell : public QObject
{
    Q_OBJECT

public:
    RelayFarewell(QWidget &window, Style &style);

    void setAccounts(Accounts &accounts) { m_accounts = &accounts; } //!< borrowed
    //! False: not now. It looks, perhaps asks, and closes the window later if that is wanted.
    [[nodiscard]] bool mayClose();
    void setEnding() { m_ending = true; } //!< the session ends: nobody can be asked

Q_SIGNALS:
    void answered(); //!< its question is gone; the window is closed or stays

private:
    void note(const QStringList &programs);
    void ask();
    void close();

    QWidget &m_window;
    Style &m_style;
    Accounts *m_accounts = nullptr;
    int m_unanswered = 0; //!< questions to the relays
    QStringList m_programs;
    QPointer<ConfirmCard> m_question; //!< goes when it is answered
    bool m_decided = false; //!< while it closes the window
    bool m_ending = false;
};

} // namespace chat::ui

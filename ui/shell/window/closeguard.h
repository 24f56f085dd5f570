// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QWidget;

namespace chat {
class Settings;
}

namespace chat::ui {

class ConfirmCard;
class Style;

//! Asks before a window is closed: when typed text would be lost, and when messages have not left yet, unless they do so
//! in a moment. Then closes the window itself.
class CloseGuard : public QObject
{
    Q_OBJECT

public:
    //! What the end of the program would interrupt.
    struct Unfinished
    {
        int messages = 0; //!< wait to be sent, or are under way
        int changes = 0; //!< edits, deletions and reactions that wait
        bool kept = true; //!< they are done at the next start
        QString unsavable; //!< not empty: typed text cannot be saved, for this reason

        [[nodiscard]] bool isNothing() const { return messages == 0 && changes == 0 && unsavable.isEmpty(); }
    };
    using Look = std::function<Unfinished()>;

    CloseGuard(QWidget &window, Style &style, Settings &settings, Look look);

    //! False: not now. It asks, and closes the window later if that is wanted.
    [[nodiscard]] bool mayClose();
    void stay() { m_decided = false; } //!< something else kept the window open: it asks again
    void setEnding() { m_ending = true; } //!< the session ends: nobody can be asked

Q_SIGNALS:
    void stayed(); //!< the question was cancelled

private:
    void check();
    void ask(const Unfinished &unfinished);
    [[nodiscard]] bool isAsking() const;
    void close();

    QWidget &m_window;
    Style &m_style;
    Settings &m_settings;
    Look m_look;
    QPointer<ConfirmCard> m_question; //!< goes when it is answered
    QTimer m_timer; //!< while closing waits
    bool m_asked = false; //!< since closing was tried last
    bool m_decided = false; //!< since it closed the window itself
    bool m_ending = false;
};

} // namespace chat::ui

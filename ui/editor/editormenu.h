// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QObject>

class QMenu;
class QRect;
class QWidget;

namespace chat::ui {

class SourcePane;
class Writing;

//! The menu with more actions for a message being edited: load another source, change it for one person only.
class EditorMenu : public QObject
{
    Q_OBJECT

public:
    //! Without `writing` the menu is empty. `editor`: the parent of windows that it opens.
    EditorMenu(Writing *writing, const Message &message, SourcePane &pane, QWidget &editor);

    void setGone() { m_gone = true; } //!< the message was deleted: it cannot be changed any more
    void fill(QMenu &menu);
    //! Opens it at `anchor` (global). `tries`: with what a card can be tried with first; `problem`: of that card.
    void popup(bool tries, const QString &problem, const QRect &anchor);
    //! Why it cannot be sent to one person only; empty: it can.
    [[nodiscard]] QString whisperObstacle() const;
    //! Asks who should see it; at `anchor` (global).
    void pickReader(const QRect &anchor);

Q_SIGNALS:
    void testRequested(); //!< shown to oneself only
    void asNewRequested();
    void readerRequested(); //!< see pickReader()
    void readerPicked(const chat::UserId &user, const QString &name);
    void templateChosen(const chat::Draft &filled); //!< of the message's own kind

private:
    void pickTemplate();

    Writing *m_writing;
    Message m_message;
    SourcePane &m_pane;
    QWidget &m_editor;
    bool m_gone = false;
};

} // namespace chat::ui

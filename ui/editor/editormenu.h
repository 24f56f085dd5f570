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

//! What else can be done with a message that is edited, as a menu: taking another source, changing it for one person.
class EditorMenu : public QObject
{
    Q_OBJECT

public:
    //! Without `writing` there is nothing. `editor`: what windows are opened for.
    EditorMenu(Writing *writing, const Message &message, SourcePane &pane, QWidget &editor);

    void setGone() { m_gone = true; } //!< the message was deleted: it cannot be changed any more
    void fill(QMenu &menu);
    //! Why it cannot be sent to one person alone; empty: it can.
    [[nodiscard]] QString whisperObstacle() const;
    //! Asks for the person who is to see it; at `anchor` (global).
    void pickReader(const QRect &anchor);

Q_SIGNALS:
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

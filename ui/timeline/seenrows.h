// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace chat {
class Directory;
} // namespace chat

namespace chat::ui {

class MessageListView;

//! Decides what was seen: a message whose last line is on screen while the window is active and the conversation is
//! shown. Tells the directory, some times a second at most, of the rows on screen alone.
class SeenRows : public QObject
{
    Q_OBJECT

public:
    //! Both are borrowed.
    SeenRows(MessageListView &view, Directory &directory);
    ~SeenRows() override;

    //! Another conversation is shown, or none.
    void setModel();
    //! A person said that what is on screen is unread: nothing counts as seen until the conversation is left.
    void hold();

Q_SIGNALS:
    void wentAway(); //!< nobody looks
    void cameBack(); //!< somebody looks again; what is on screen counts as seen in a moment

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tellCurrent();
    void lookSoon();
    void look();
    void follow(bool on);

    MessageListView &m_view;
    Directory &m_directory;
    QTimer m_soon;
    QElapsedTimer m_looked; //!< since it last did
    bool m_active = false;
    bool m_held = false;
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace chat::ui {

class AccountMemory;
class Conversations;
class MessageListView;

//! Remembers between runs what was being read in the last conversation.
class KeptPlace : public QObject
{
    Q_OBJECT

public:
    //! All are borrowed.
    KeptPlace(AccountMemory &memory, Conversations &conversations, MessageListView &view, QObject *parent);

    void restore(); //!< before the first conversation is shown
    void keep(); //!< the present place

private:
    AccountMemory &m_memory;
    Conversations &m_conversations;
    MessageListView &m_view;
    QTimer m_later; //!< runs while somebody scrolls
};

} // namespace chat::ui

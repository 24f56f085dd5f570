// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace chat::ui {

class AccountMemory;
class MessageListView;

//! Remembers between runs what was being read in the last conversation.
class KeptPlace : public QObject
{
    Q_OBJECT

public:
    //! Both are borrowed.
    KeptPlace(AccountMemory &memory, MessageListView &view, QObject *parent);

    void restore(); //!< before the first conversation is shown
    void keep(); //!< the present place

private:
    AccountMemory &m_memory;
    MessageListView &m_view;
    QTimer m_later; //!< runs while somebody scrolls
};

} // namespace chat::ui

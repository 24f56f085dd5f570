// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QObject>

namespace chat {
class Directory;
class MessageListModel;
} // namespace chat

namespace chat::ui {

class AccountMemory;
class Conversations;

//! Decides in which conversations of an account deleted messages stay visible: as the person chose; else where the
//! account may delete messages of others.
class DeletedMessages : public QObject
{
    Q_OBJECT

public:
    //! All are borrowed.
    DeletedMessages(const Directory &directory, Conversations &conversations, AccountMemory &memory, QObject *parent);

    [[nodiscard]] bool areShownIn(const ChannelRef &channel) const;
    //! For all conversations of the account, from now on.
    void setShown(bool shown);
    void refresh() const; //!< the answer or rights have changed

private:
    void apply(MessageListModel &model) const;

    const Directory &m_directory;
    Conversations &m_conversations;
    AccountMemory &m_memory;
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/deletedmessages.h"

#include "app/models/directory/directory.h"
#include "ui/shell/account/accountmemory.h"
#include "ui/shell/account/conversations.h"

namespace chat::ui {

DeletedMessages::DeletedMessages(
    const Directory &directory, Conversations &conversations, AccountMemory &memory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_conversations(conversations)
    , m_memory(memory)
{
    connect(&conversations, &Conversations::opened, this, &DeletedMessages::apply);
    connect(&directory, &Directory::guildChanged, this, &DeletedMessages::refresh); // rights
}

bool DeletedMessages::areShownIn(const ChannelRef &channel) const
{
    const auto chosen = m_memory.showsDeleted();
    return chosen.value_or(m_directory.permissions(channel).may(Permission::ManageMessages) == May::Yes);
}

void DeletedMessages::setShown(bool shown)
{
    m_memory.setShowsDeleted(shown);
    refresh();
}

void DeletedMessages::apply(MessageListModel &model) const
{
    model.setKeepsDeleted(areShownIn(model.channel()));
}

void DeletedMessages::refresh() const
{
    for (const MessageListModel *model : m_conversations.all())
        apply(*m_conversations.find(model->channel()));
}

} // namespace chat::ui

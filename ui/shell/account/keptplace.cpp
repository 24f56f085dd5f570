// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/keptplace.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/shell/account/accountmemory.h"
#include "ui/shell/account/conversations.h"
#include "ui/timeline/list/messagelistview.h"

namespace chat::ui {

using namespace std::chrono_literals;

KeptPlace::KeptPlace(AccountMemory &memory, Conversations &conversations, MessageListView &view, QObject *parent)
    : QObject(parent)
    , m_memory(memory)
    , m_conversations(conversations)
    , m_view(view)
{
    m_later.setSingleShot(true);
    m_later.setInterval(1s);
    connect(&m_later, &QTimer::timeout, this, &KeptPlace::keep);
    connect(&view, &AnchoredList::moved, &m_later, qOverload<>(&QTimer::start));
}

void KeptPlace::restore()
{
    const auto place = m_memory.lastPlace();
    m_conversations.setPlace({m_memory.lastConversation(), place.message});
    m_view.returnTo({place.message, place.offset, false});
}

void KeptPlace::keep()
{
    m_later.stop();
    const auto *model = m_view.messageModel();
    if (!m_memory.isUsable() || !model || model->channel() != m_memory.lastConversation())
        return;
    const auto place = m_view.place();
    if (place.atBottom && model->atPresent())
        m_memory.setLastPlace({});
    else if (!place.id.isEmpty())
        m_memory.setLastPlace({place.id, place.offset});
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/unsentmessages.h"

#include "app/history/local/localstore.h"
#include "app/history/outbox/outboxdisk.h"
#include "app/services/messageservice.h"

namespace chat {

bool UnsentMessages::isEmpty() const
{
    LocalStore *store = m_service.localStore();
    return !store || store->outbox().isEmpty();
}

UnsentMessages::Waiting UnsentMessages::waiting() const
{
    LocalStore *store = m_service.localStore();
    if (!store)
        return {};
    const auto [messages, changes] = store->outbox().waiting();
    return {messages, changes, store->outbox().disk().state() != OutboxDisk::State::InMemory};
}

std::vector<Message> UnsentMessages::in(const ChannelRef &channel) const
{
    LocalStore *store = m_service.localStore();
    return store ? store->outbox().rows(channel) : std::vector<Message>();
}

std::optional<Draft> UnsentMessages::takeBack(const Message &message) const
{
    LocalStore *store = m_service.localStore();
    if (!store || (message.state != SendState::Failed && message.state != SendState::Waiting))
        return std::nullopt;
    auto draft = store->outbox().draft(message.id);
    store->outbox().discard(message.id);
    return draft;
}

} // namespace chat

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

QString UnsentMessages::textOf(const Message &message) const
{
    LocalStore *store = m_service.localStore();
    const auto draft = store && message.files ? store->outbox().draft(message.id) : std::nullopt;
    return draft ? draft->typed : message.source;
}

std::optional<OutgoingMessage> UnsentMessages::takeBack(const MessageId &local) const
{
    LocalStore *store = m_service.localStore();
    return store ? store->outbox().takeBack(local) : std::nullopt;
}

} // namespace chat

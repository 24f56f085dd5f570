// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satorireactions.h"

#include <algorithm>

namespace chat::satori {

namespace {
constexpr qsizetype kMessages = 5000;
}

void SatoriReactions::add(const MessageId &message, const Emoji &emoji, const UserId &user)
{
    if (!m_messages.contains(message)) {
        m_order.append(message);
        if (m_order.size() > kMessages)
            m_messages.remove(m_order.takeFirst());
    }
    auto &entries = m_messages[message];
    auto it = std::find_if(entries.begin(), entries.end(), [&](const Entry &each) { return each.emoji == emoji; });
    if (it == entries.end())
        it = entries.insert(entries.end(), Entry{emoji, {}});
    if (!it->users.contains(user))
        it->users.append(user);
}

void SatoriReactions::remove(const MessageId &message, const Emoji &emoji, const UserId &user)
{
    const auto known = m_messages.find(message);
    if (known == m_messages.end())
        return;
    for (Entry &entry : *known) {
        if (entry.emoji == emoji)
            entry.users.removeAll(user);
    }
    std::erase_if(*known, [](const Entry &entry) { return entry.users.isEmpty(); });
}

std::vector<ReactionRemoved> SatoriReactions::cleared(const MessageRef &message, const Emoji &emoji)
{
    std::vector<ReactionRemoved> gone;
    const auto known = m_messages.find(message.id);
    if (known == m_messages.end())
        return gone;
    for (Entry &entry : *known) {
        if (!emoji.id.isEmpty() && !(entry.emoji == emoji))
            continue;
        for (const UserId &user : std::as_const(entry.users))
            gone.push_back({message, entry.emoji, user});
        entry.users.clear();
    }
    std::erase_if(*known, [](const Entry &entry) { return entry.users.isEmpty(); });
    return gone;
}

void SatoriReactions::apply(Message &message, const UserId &self) const
{
    const auto known = m_messages.constFind(message.id);
    if (known == m_messages.constEnd() || !message.reactions.empty())
        return;
    for (const Entry &entry : *known)
        message.reactions.push_back({entry.emoji, static_cast<int>(entry.users.size()), entry.users.contains(self)});
}

} // namespace chat::satori

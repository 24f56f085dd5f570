// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/loadedemoji.h"

#include <algorithm>

namespace chat {

LoadedEmoji::LoadedEmoji(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
}

void LoadedEmoji::need(const GuildId &guild)
{
    if (!guild.isEmpty() && m_guilds[guild].state == LoadState::Idle)
        load(guild);
}

void LoadedEmoji::reload(const GuildId &guild)
{
    if (m_guilds.value(guild).state != LoadState::Idle)
        load(guild);
}

void LoadedEmoji::load(const GuildId &guild)
{
    auto &asked = m_guilds[guild];
    if (asked.state == LoadState::Loading) {
        asked.changedMeanwhile = true;
        return;
    }
    asked.state = LoadState::Loading;
    asked.changedMeanwhile = false;
    m_backend.directory().fetchEmoji(guild, this, [this, guild](Result<std::vector<GuildEmoji>> result) {
        const auto entry = m_guilds.find(guild);
        if (entry == m_guilds.end())
            return;
        entry->state = result ? LoadState::Ready : LoadState::Idle; // a failure is tried again at the next need()
        const bool again = entry->changedMeanwhile;
        if (result) {
            entry->emoji = std::move(result).value();
            Q_EMIT emojiChanged(guild);
        }
        if (again)
            load(guild);
    });
}

void LoadedEmoji::recall(const StoredEmoji &stored)
{
    auto &entry = m_guilds[stored.guild];
    if (entry.state == LoadState::Ready)
        return;
    entry.emoji = stored.emoji;
    Q_EMIT emojiChanged(stored.guild);
}

const std::vector<GuildEmoji> &LoadedEmoji::of(const GuildId &guild) const
{
    static const std::vector<GuildEmoji> none;
    const auto entry = m_guilds.constFind(guild);
    return entry == m_guilds.constEnd() ? none : entry->emoji;
}

const GuildEmoji *LoadedEmoji::find(const QString &id) const
{
    for (const auto &entry : m_guilds) {
        const auto at
            = std::ranges::find_if(entry.emoji, [&](const GuildEmoji &known) { return known.emoji.id == id; });
        if (at != entry.emoji.end())
            return &*at;
    }
    return nullptr;
}

} // namespace chat

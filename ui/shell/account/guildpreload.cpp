// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/guildpreload.h"

#include "app/models/directory/directory.h"

namespace chat::ui {

GuildPreload::GuildPreload(Directory &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
    connect(&directory, &Directory::guildChanged, this, [this](const GuildId &guild) {
        if (!m_waiting.isEmpty() && guild == m_waiting.front())
            loadNext();
    });
}

void GuildPreload::start()
{
    m_waiting.clear();
    for (const auto &guild : m_directory.guilds()) {
        if (m_waiting.size() < kMost && m_directory.guildState(guild.id) == Directory::State::Idle)
            m_waiting.append(guild.id);
    }
    loadNext();
}

void GuildPreload::loadNext()
{
    while (!m_waiting.isEmpty()) {
        const auto guild = m_waiting.front();
        const auto state = m_directory.guildState(guild);
        if (state == Directory::State::Loading)
            return; // guildChanged() follows
        if (state == Directory::State::Idle && m_directory.findGuild(guild)) {
            m_directory.loadGuild(guild);
            return;
        }
        m_waiting.removeFirst();
    }
}

} // namespace chat::ui

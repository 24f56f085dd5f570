// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/directory/directorysnapshot.h"
#include "app/models/directory/loadstate.h"
#include "app/services/backend.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace chat {

//! The custom emoji of guilds, loaded when something needs them.
class LoadedEmoji : public QObject
{
    Q_OBJECT

public:
    explicit LoadedEmoji(Backend &backend, QObject *parent = nullptr);

    //! Loads a guild's emoji unless they are loaded; emojiChanged() follows.
    void need(const GuildId &guild);
    //! The guild's emoji changed: they are loaded again if they were loaded before.
    void reload(const GuildId &guild);
    //! What an earlier run knew; it is asked for again when it is needed.
    void recall(const StoredEmoji &stored);
    void forgetGuild(const GuildId &guild) { m_guilds.remove(guild); }
    [[nodiscard]] const std::vector<GuildEmoji> &of(const GuildId &guild) const;
    //! An emoji of any guild; null: not known. Valid until the next event.
    [[nodiscard]] const GuildEmoji *find(const QString &id) const;

Q_SIGNALS:
    void emojiChanged(const chat::GuildId &guild);

private:
    struct Entry
    {
        LoadState state = LoadState::Idle;
        bool changedMeanwhile = false; //!< while they were loading
        std::vector<GuildEmoji> emoji;
    };

    void load(const GuildId &guild);

    Backend &m_backend;
    QHash<GuildId, Entry> m_guilds;
};

} // namespace chat

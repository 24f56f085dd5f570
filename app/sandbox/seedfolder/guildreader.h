// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedcommunity.h"
#include "app/sandbox/seedfolder/seedfolder.h"
#include "app/sandbox/seedfolder/seednode.h"

#include <QSet>

namespace chat::sandbox {

//! Reads one guild's file: roles, channels, members, emoji. People must be read before.
class GuildReader
{
public:
    //! `ids` are the ids of guilds and channels so far, which no other may have.
    GuildReader(SeedCommunity &community, SeedFolder &folder, QSet<QString> &ids);

    void read(const SeedJsonFile &file);

private:
    void readRoles(const SeedNode &node);
    void readChannels(const SeedNode &node);
    void readChannel(const SeedNode &node);
    void readRights(const SeedNode &node, SeedChannel &channel) const;
    void readMembers(const SeedNode &node);
    void readEmoji(const SeedNode &node);
    void takeId(const SeedNode &node, const QString &id);
    [[nodiscard]] bool hasRole(int id) const;
    //! "<guild>/<letters and digits>", not used yet.
    [[nodiscard]] QString emojiId(const SeedNode &node) const;

    SeedCommunity &m_community;
    SeedFolder &m_folder;
    QSet<QString> &m_ids;
    SeedGuild m_guild;
    QHash<QString, QString> m_categories; //!< key → id
};

} // namespace chat::sandbox

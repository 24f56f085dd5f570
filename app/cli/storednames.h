// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/exportwriter.h"
#include "app/history/search/searchfilter.h"

#include <QHash>

namespace chat {
class HistoryFile;
} // namespace chat

namespace chat::cli {

//! What people, channels and guilds of one account are called, from its stored directory and the authors of its stored
//! messages. Ids are accepted as names; case does not matter.
class StoredNames
{
public:
    //! `folder`: of the account. `history` may be that account's file.
    StoredNames(const QString &folder, HistoryFile &history);

    //! Borrows this.
    [[nodiscard]] SearchNames names() const;
    //! "#general (Home)", the name of the other one of a direct chat, or an id.
    [[nodiscard]] QString placeOf(const ChannelRef &channel) const;
    [[nodiscard]] ExportPlace exportPlace(const ChannelRef &channel) const;
    //! Those of a guild in the order of its list; empty: it is not known.
    [[nodiscard]] std::vector<ExportPlace> exportPlaces(const GuildId &guild) const;

private:
    void readDirectory(const QString &folder);
    void readAuthors(HistoryFile &history);
    void addPerson(const User &user);

    UserId m_self;
    QSet<RoleId> m_roles;
    QHash<QString, QSet<UserId>> m_people;
    QHash<QString, QSet<ChannelRef>> m_channels;
    QHash<QString, QSet<ChannelRef>> m_guilds;
    QHash<ChannelRef, ExportPlace> m_places;
    QHash<GuildId, std::vector<ChannelRef>> m_channelsOf;
};

} // namespace chat::cli

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/search/searchfilter.h"
#include "app/models/directory/directory.h"

namespace chat {

//! "#general · Home", or the name of the other one of a direct chat, as it may be shown.
[[nodiscard]] QString placeName(const Directory &directory, const ChannelRef &channel);

//! Finds out whom and what the names in a query mean: in the directory of the account, then among the authors of its
//! stored messages. Ids are accepted as names; case does not matter.
class KnownNames : public QObject
{
    Q_OBJECT

public:
    //! Both are borrowed.
    KnownNames(Backend &backend, Directory &directory, QObject *parent = nullptr);

    //! Borrows this. `today`: in local time.
    [[nodiscard]] SearchNames names(const QDate &today);

Q_SIGNALS:
    void more(); //!< more names are known now than when a lookup last failed; never within one

private:
    [[nodiscard]] QSet<UserId> people(const QString &name);
    [[nodiscard]] QSet<ChannelRef> channels(const QString &name) const;
    [[nodiscard]] QSet<ChannelRef> channelsOfGuilds(const QString &name);
    void readAuthors();
    void tellLater();

    Backend &m_backend;
    Directory &m_directory;
    enum class Authors : quint8 { NotRead, Reading, Known };
    Authors m_authors = Authors::NotRead;
    QHash<QString, QSet<UserId>> m_named; //!< authors by case-folded name
    QSet<GuildId> m_awaited; //!< guilds whose channels were asked for
};

} // namespace chat

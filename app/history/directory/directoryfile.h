// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/datafile.h"
#include "app/history/directory/directorysnapshot.h"

#include <QHash>

#include <optional>

namespace chat {

//! The file of one account's directory: guilds, channels, chats, people, emoji, what is unread
//! and up to where it was read. Bounded. Synchronous, for
//! one thread.
class DirectoryFile : public DataFile
{
public:
    //! "KkbD": what makes a file ours.
    static constexpr qint32 kApplicationId = 0x4b6b6244;
    static constexpr int kVersion = 2; //!< of the tables
    static constexpr int kMostWhole = 100; //!< guilds read with their channels; others are read when they are needed
    static constexpr int kMostGuilds = 5000;
    static constexpr int kMostPeople = 5000; //!< those who were heard of last
    static constexpr size_t kMostChats = 2000;
    static constexpr int kMostReadPlaces = 20'000;

    DirectoryFile();

    //! Nothing: nobody's directory is stored. What cannot be read is left out.
    [[nodiscard]] std::optional<DirectorySnapshot> read();
    //! Its roles and channels too; nothing: they are not stored.
    [[nodiscard]] std::optional<StoredGuild> readGuild(const GuildId &guild);
    //! In one transaction. False: nothing was written, see lastError().
    [[nodiscard]] bool write(const DirectoryChange &change);

protected:
    [[nodiscard]] bool makeTables(QSqlQuery &query, int version) override;

private:
    template <class T> void readFact(const char *name, T &value);
    template <class T> void writeFact(const char *name, const std::optional<T> &value);
    [[nodiscard]] std::vector<StoredGuild> readGuilds();
    void writeGuild(const StoredGuild &guild);
    void keepOnly(const std::vector<GuildId> &guilds);
    void writePeople(const DirectoryChange &change);
    void readReadPlaces(DirectorySnapshot &found);
    void writeReadPlaces(const DirectoryChange &change);
    void execute(QSqlQuery &query);

    [[nodiscard]] bool isNew(const QByteArray &key, QByteArrayView value);

    QHash<QByteArray, size_t> m_written; //!< hashes of what the file has of guilds: it is not written twice
    bool m_failed = false; //!< in this transaction
};

} // namespace chat

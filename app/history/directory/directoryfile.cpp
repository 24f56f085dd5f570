// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/directory/directoryfile.h"

#include "app/history/directory/directorycodec.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QSqlError>
#include <QVariant>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

// facts: values of which there is one. guilds.head is what lists show, guilds.body the roles and channels.
// people.heard: when something was last learnt of them, Unix ms.
const char *const kDirectoryTables[] = {
    "CREATE TABLE facts (name TEXT PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE guilds (id BLOB PRIMARY KEY, head BLOB NOT NULL, body BLOB) WITHOUT ROWID",
    ("CREATE TABLE people (guild BLOB NOT NULL, id BLOB NOT NULL, heard INTEGER NOT NULL, body BLOB NOT NULL, "
     "PRIMARY KEY (guild, id)) WITHOUT ROWID"),
    "CREATE INDEX people_by_time ON people (heard)",
    "CREATE TABLE emoji (guild BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID",
};

} // namespace

DirectoryFile::DirectoryFile()
    : DataFile({kApplicationId, kVersion, "facts"})
{
}

bool DirectoryFile::makeTables(QSqlQuery &query, int version)
{
    return version == kVersion || run(query, kDirectoryTables);
}

void DirectoryFile::execute(QSqlQuery &query)
{
    if (query.exec())
        return;
    m_failed = true;
    noteError(query.lastError().text());
}

// Reading

template <class T> void DirectoryFile::readFact(const char *name, T &value)
{
    QSqlQuery &query = statement("SELECT body FROM facts WHERE name = ?");
    query.bindValue(0, QString::fromLatin1(name));
    if (query.exec() && query.next())
        (void)DirectoryCodec::decode(query.value(0).toByteArray(), value);
    query.finish();
}

std::optional<DirectorySnapshot> DirectoryFile::read()
{
    DirectorySnapshot found;
    readFact("self", found.self);
    if (found.self.id.isEmpty())
        return std::nullopt;
    readFact("seen", found.seen);
    readFact("chats", found.chats);
    readFact("unread", found.unread);
    readFact("readMarks", found.readMarks);
    found.guilds = readGuilds();
    QSqlQuery &people = statement("SELECT body FROM people ORDER BY heard DESC LIMIT ?");
    people.bindValue(0, kMostPeople);
    if (people.exec()) {
        while (people.next()) {
            if (auto person = DirectoryCodec::decodePerson(people.value(0).toByteArray()))
                found.people.push_back(std::move(*person));
        }
    }
    people.finish();
    QSqlQuery &emoji = statement("SELECT body FROM emoji LIMIT ?");
    emoji.bindValue(0, kMostGuilds);
    if (emoji.exec()) {
        while (emoji.next()) {
            if (auto list = DirectoryCodec::decodeEmoji(emoji.value(0).toByteArray()))
                found.emoji.push_back(std::move(*list));
        }
    }
    emoji.finish();
    return found;
}

std::vector<StoredGuild> DirectoryFile::readGuilds()
{
    std::vector<GuildId> order;
    readFact("order", order);
    if (order.size() > kMostGuilds)
        order.resize(kMostGuilds);
    QHash<GuildId, StoredGuild> heads;
    QSqlQuery &query = statement("SELECT head FROM guilds LIMIT ?");
    query.bindValue(0, kMostGuilds);
    if (query.exec()) {
        while (query.next()) {
            if (auto head = DirectoryCodec::decodeHead(query.value(0).toByteArray()))
                heads.insert(GuildId(head->guild.id), *head);
        }
    }
    query.finish();
    std::vector<StoredGuild> guilds;
    for (const GuildId &id : order) {
        auto head = heads.find(id);
        if (head == heads.end())
            continue;
        if (guilds.size() < kMostWhole) {
            if (auto whole = readGuild(id))
                *head = std::move(*whole);
        }
        guilds.push_back(std::move(*head));
        heads.erase(head); // once
    }
    return guilds;
}

std::optional<StoredGuild> DirectoryFile::readGuild(const GuildId &guild)
{
    QSqlQuery &query = statement("SELECT head, body FROM guilds WHERE id = ?");
    query.bindValue(0, DirectoryCodec::keyOf(guild.value));
    std::optional<StoredGuild> found;
    if (query.exec() && query.next() && !query.value(1).isNull()) {
        const QByteArray body = query.value(1).toByteArray();
        found = DirectoryCodec::decodeHead(query.value(0).toByteArray());
        if (found && found->guild.id == guild && DirectoryCodec::decodeBody(body, found->guild))
            found->whole = true;
        else
            found.reset();
        if (found)
            m_written.insert('b' + DirectoryCodec::keyOf(guild.value), qHash(QByteArrayView(body)));
    }
    query.finish();
    return found;
}

// Writing

bool DirectoryFile::write(const DirectoryChange &change)
{
    m_failed = !begin();
    if (m_failed)
        return false;
    writeFact("self", change.self);
    writeFact("seen", change.seen);
    if (change.chats && change.chats->size() > kMostChats)
        writeFact("chats", std::optional(std::vector(change.chats->begin(), change.chats->begin() + kMostChats)));
    else
        writeFact("chats", change.chats);
    writeFact("unread", change.unread);
    writeFact("readMarks", change.readMarks);
    for (const StoredGuild &guild : change.guilds)
        writeGuild(guild);
    writeFact("order", change.order);
    if (change.order)
        keepOnly(*change.order);
    writePeople(change);
    for (const StoredEmoji &emoji : change.emoji) {
        const QByteArray body = DirectoryCodec::encodeEmoji(emoji);
        if (body.size() > DirectoryCodec::kLongest)
            continue;
        QSqlQuery &query = statement("INSERT OR REPLACE INTO emoji (guild, body) VALUES (?, ?)");
        query.bindValue(0, DirectoryCodec::keyOf(emoji.guild.value));
        query.bindValue(1, body);
        execute(query);
    }
    if (m_failed)
        rollback();
    const bool written = !m_failed && commit();
    if (!written)
        m_written.clear();
    return written;
}

//! True: the file has another value, or none. The new one counts as written from now on.
bool DirectoryFile::isNew(const QByteArray &key, QByteArrayView value)
{
    const size_t hash = qHash(value);
    const auto known = m_written.find(key);
    if (known != m_written.end() && *known == hash)
        return false;
    m_written.insert(key, hash);
    return true;
}

template <class T> void DirectoryFile::writeFact(const char *name, const std::optional<T> &value)
{
    if (!value)
        return;
    QSqlQuery &query = statement("INSERT OR REPLACE INTO facts (name, body) VALUES (?, ?)");
    query.bindValue(0, QString::fromLatin1(name));
    query.bindValue(1, DirectoryCodec::encode(*value));
    execute(query);
}

void DirectoryFile::writeGuild(const StoredGuild &guild)
{
    const QByteArray key = DirectoryCodec::keyOf(guild.guild.id.value);
    const QByteArray head = DirectoryCodec::encodeHead(guild);
    if (isNew('h' + key, head)) {
        QSqlQuery &query = statement("INSERT INTO guilds (id, head) VALUES (?, ?) "
                                     "ON CONFLICT (id) DO UPDATE SET head = excluded.head");
        query.bindValue(0, key);
        query.bindValue(1, head);
        execute(query);
    }
    if (!guild.whole)
        return;
    const QByteArray body = DirectoryCodec::encodeBody(guild.guild);
    if (!isNew('b' + key, body))
        return;
    QSqlQuery &query = statement("UPDATE guilds SET body = ? WHERE id = ?");
    query.bindValue(0, body.size() > DirectoryCodec::kLongest ? QVariant() : QVariant(body));
    query.bindValue(1, key);
    execute(query);
}

void DirectoryFile::keepOnly(const std::vector<GuildId> &guilds)
{
    QSet<QByteArray> there;
    for (const GuildId &guild : guilds)
        there.insert(DirectoryCodec::keyOf(guild.value));
    QSqlQuery &all = statement("SELECT id FROM guilds");
    std::vector<QByteArray> gone;
    if (all.exec()) {
        while (all.next()) {
            if (const QByteArray id = all.value(0).toByteArray(); !there.contains(id))
                gone.push_back(id);
        }
    }
    all.finish();
    for (const QByteArray &id : gone) {
        m_written.remove('h' + id);
        m_written.remove('b' + id);
        for (const char *sql : {"DELETE FROM guilds WHERE id = ?", "DELETE FROM people WHERE guild = ?",
                 "DELETE FROM emoji WHERE guild = ?"}) {
            QSqlQuery &query = statement(sql);
            query.bindValue(0, id);
            execute(query);
        }
    }
}

void DirectoryFile::writePeople(const DirectoryChange &change)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const StoredPerson &person : change.people) {
        QSqlQuery &query = statement("INSERT OR REPLACE INTO people (guild, id, heard, body) VALUES (?, ?, ?, ?)");
        query.bindValue(0, DirectoryCodec::keyOf(person.guild.value));
        query.bindValue(1, DirectoryCodec::keyOf(person.user.id.value));
        query.bindValue(2, now);
        query.bindValue(3, DirectoryCodec::encodePerson(person));
        execute(query);
    }
    for (const auto &[guild, user] : change.gone) {
        QSqlQuery &query = statement("DELETE FROM people WHERE guild = ? AND id = ?");
        query.bindValue(0, DirectoryCodec::keyOf(guild.value));
        query.bindValue(1, DirectoryCodec::keyOf(user.value));
        execute(query);
    }
    if (change.people.empty())
        return;
    QSqlQuery &query = statement("DELETE FROM people WHERE (guild, id) IN "
                                 "(SELECT guild, id FROM people ORDER BY heard DESC LIMIT -1 OFFSET ?)");
    query.bindValue(0, kMostPeople);
    execute(query);
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/historyfile.h"

#include <QSqlQuery>

namespace chat {

namespace {

// conversations.open: something may be missing after the newest message.
// messages.gap: something may be missing between the stored message before this one and this one.
// messages.older, newer: where a server gives pages by tokens of its own, the token to ask with at that gap.
// messages.deleted: when that was, Unix ms, as far as it is known (since version 2).
// messages.heard: the moment (History::now) of what was last learnt of it. gone: the moment its deletion was heard, or 0.
// An id that is a GUID is stored as its 16 bytes. messages.id follows the time (HistoryIndex).
const char *const kFirst[] = {
    "CREATE TABLE conversations (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, channel TEXT NOT NULL, "
    "open INTEGER NOT NULL DEFAULT 1, newer TEXT, UNIQUE (kind, channel))",
    "CREATE TABLE people (id INTEGER PRIMARY KEY, body BLOB NOT NULL UNIQUE)",
    "CREATE TABLE messages (id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL, mid BLOB NOT NULL, "
    "created INTEGER NOT NULL, tie INTEGER NOT NULL, author INTEGER NOT NULL, heard INTEGER NOT NULL, "
    "gap INTEGER NOT NULL, gone INTEGER NOT NULL DEFAULT 0, older TEXT, newer TEXT, body BLOB NOT NULL)",
    "CREATE UNIQUE INDEX messages_by_id ON messages (conversation, mid)",
    "CREATE UNIQUE INDEX messages_by_time ON messages (conversation, created, tie)",
    "CREATE TABLE versions (message INTEGER NOT NULL, replaced INTEGER NOT NULL, source TEXT NOT NULL)",
    "CREATE INDEX versions_by_message ON versions (message)",
    "CREATE TABLE moments (next INTEGER NOT NULL)",
    "INSERT INTO moments VALUES (1)",
};

const char *const kSecond[] = {
    "ALTER TABLE messages ADD COLUMN deleted INTEGER",
};

// From version 3 on: what messages are found by (README.md). Messages of an older file come in later, the newest first;
// unindexed.below: what is below that row id is still to come.
const char *const kThird[] = {
    "CREATE VIRTUAL TABLE search USING fts5(words, content = '', columnsize = 0, detail = full, "
    "tokenize = 'ascii')",
    "CREATE TABLE unindexed (below INTEGER NOT NULL)",
    "INSERT INTO unindexed SELECT ifnull(max(id), -1) + 1 FROM messages",
};

// From version 4 on: what servers sent of the newest messages (HistorySources), compressed.
const char *const kFourth[] = {
    "CREATE TABLE sources (message INTEGER PRIMARY KEY, json BLOB NOT NULL)",
};

} // namespace

HistoryFile::HistoryFile()
    : DataFile({kApplicationId, kSchemaVersion, "messages", "NORMAL"})
{
}

bool HistoryFile::makeTables(QSqlQuery &query, int version)
{
    return (version >= 1 || run(query, kFirst)) && (version >= 2 || run(query, kSecond))
        && (version >= 3 || run(query, kThird)) && (version >= 4 || run(query, kFourth));
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/store/storeschema.h"

namespace chat::sandbox {

namespace {

// The conversation of a message is one integer: the rowid of a channel, or the negated rowid of a direct chat. `seq`
// only increases, so the index (conv, seq) pages at the same cost anywhere in the history.
constexpr const char *kTables[] = {
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE users (rank INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, username TEXT NOT NULL, identify_num TEXT "
    "NOT NULL,"
    " token TEXT, avatar TEXT, banner TEXT, bot INTEGER, online INTEGER, status INTEGER)",
    "CREATE TABLE guilds (rank INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT, topic TEXT, owner TEXT, icon "
    "TEXT,"
    " default_channel TEXT)",
    "CREATE TABLE roles (guild TEXT NOT NULL, role INTEGER NOT NULL, name TEXT, color INTEGER, position INTEGER, hoist "
    "INTEGER,"
    " mentionable INTEGER, permissions INTEGER, type INTEGER, PRIMARY KEY (guild, role)) WITHOUT ROWID",
    "CREATE TABLE channels (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, guild TEXT NOT NULL, parent TEXT, name "
    "TEXT,"
    " topic TEXT, type INTEGER, level INTEGER, slow_mode INTEGER, creator TEXT)",
    "CREATE TABLE overwrites (channel TEXT NOT NULL, role INTEGER, user TEXT, allow INTEGER, deny INTEGER)",
    "CREATE TABLE members (rank INTEGER PRIMARY KEY, guild TEXT NOT NULL, user TEXT NOT NULL, nickname TEXT, roles "
    "TEXT,"
    " joined INTEGER, active INTEGER)",
    "CREATE TABLE emoji (rank INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, guild TEXT NOT NULL, name TEXT, owner "
    "TEXT)",
    "CREATE TABLE chats (key INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, a TEXT NOT NULL, b TEXT NOT NULL,"
    " read_a INTEGER, read_b INTEGER, hidden_a INTEGER, hidden_b INTEGER)",
    "CREATE TABLE assets (name TEXT PRIMARY KEY, mime TEXT, owner TEXT, title TEXT, width INTEGER, height INTEGER,"
    " size INTEGER, bytes BLOB)",
    "CREATE TABLE messages (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, conv INTEGER NOT NULL, author "
    "TEXT NOT NULL,"
    " type INTEGER NOT NULL, content TEXT NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, quote TEXT,"
    " pinned INTEGER NOT NULL, loud INTEGER NOT NULL, reacted INTEGER NOT NULL, embeds TEXT, attachment TEXT)",
    "CREATE TABLE reactions (rid INTEGER PRIMARY KEY, msg INTEGER NOT NULL, emoji TEXT NOT NULL, shown TEXT NOT NULL,"
    " name TEXT NOT NULL, user TEXT NOT NULL, time INTEGER NOT NULL)",
    // Positions of deleted messages: a client may still page from one that it shows.
    "CREATE TABLE gone (id TEXT PRIMARY KEY, conv INTEGER NOT NULL, seq INTEGER NOT NULL) WITHOUT ROWID",
};

// Added in version 2: files of version 1 get them when they are opened.
constexpr const char *kNewerTables[] = {
    "CREATE TABLE bans (rank INTEGER PRIMARY KEY, guild TEXT NOT NULL, user TEXT NOT NULL, remark TEXT, time INTEGER,"
    " UNIQUE (guild, user))",
    "CREATE TABLE mutes (guild TEXT NOT NULL, user TEXT NOT NULL, type INTEGER NOT NULL, PRIMARY KEY (guild, user, "
    "type))"
    " WITHOUT ROWID",
    "CREATE TABLE invites (rank INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, guild TEXT NOT NULL, channel TEXT, "
    "owner "
    "TEXT)",
    "CREATE TABLE templates (id INTEGER PRIMARY KEY AUTOINCREMENT, owner TEXT NOT NULL, title TEXT, type INTEGER, "
    "msgtype "
    "INTEGER,"
    " test_data TEXT, test_channel TEXT, content TEXT)",
};

constexpr const char *kIndexes[] = {
    "CREATE UNIQUE INDEX IF NOT EXISTS messages_id ON messages (id)",
    "CREATE INDEX IF NOT EXISTS messages_page ON messages (conv, seq)",
    "CREATE INDEX IF NOT EXISTS messages_pins ON messages (conv, seq) WHERE pinned = 1",
    "CREATE UNIQUE INDEX IF NOT EXISTS reactions_one ON reactions (msg, emoji, user)",
};

constexpr const char *kNames[] = {"templates", "invites", "mutes", "bans", "gone", "reactions", "messages", "assets",
    "chats", "emoji", "members", "overwrites", "channels", "roles", "guilds", "users", "meta"};

} // namespace

std::span<const char *const> firstTables()
{
    return kTables;
}

std::span<const char *const> newerTables()
{
    return kNewerTables;
}

std::span<const char *const> storeIndexes()
{
    return kIndexes;
}

std::span<const char *const> tableNames()
{
    return kNames;
}

} // namespace chat::sandbox

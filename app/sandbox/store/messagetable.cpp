// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/store/messagetable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

#define MESSAGE_COLUMNS                                                                                                \
    "seq, id, conv, author, type, content, created, updated, quote, pinned, loud, reacted, embeds, attachment"

namespace chat::sandbox {

MessageTable::MessageTable(Store &store)
    : m_store(store)
{
}

bool MessageTable::insert(StoredMessage &message)
{
    Statement row(m_store,
        "INSERT INTO messages (id, conv, author, type, content, created, updated, quote, pinned, loud, reacted, "
        "embeds, attachment)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!row.run(message.id, message.conv, message.author, message.type, message.content, message.created,
            message.updated, message.quote, int(message.pinned), int(message.loud), message.reacted, message.embeds,
            message.attachment))
        return false;
    message.seq = row.lastId();
    return true;
}

bool MessageTable::update(const StoredMessage &message)
{
    return Statement(
        m_store, "UPDATE messages SET content = ?, updated = ?, quote = ?, loud = ?, embeds = ? WHERE seq = ?")
        .run(message.content, message.updated, message.quote, int(message.loud), message.embeds, message.seq);
}

bool MessageTable::remove(const StoredMessage &message)
{
    return Statement(m_store, "DELETE FROM messages WHERE seq = ?").run(message.seq)
        && Statement(m_store, "DELETE FROM reactions WHERE msg = ?").run(message.seq)
        && Statement(m_store, "INSERT OR REPLACE INTO gone (id, conv, seq) VALUES (?, ?, ?)")
               .run(message.id, message.conv, message.seq);
}

bool MessageTable::setPinned(const StoredMessage &message, bool pinned)
{
    return Statement(m_store, "UPDATE messages SET pinned = ? WHERE seq = ?").run(int(pinned), message.seq);
}

StoredMessage MessageTable::read(const Statement &row)
{
    return StoredMessage{row.integer(0), row.text(1), row.integer(2), row.text(3), row.number(4), row.text(5),
        row.integer(6), row.integer(7), row.text(8), row.flag(9), row.flag(10), row.number(11), row.text(12),
        row.text(13)};
}

QList<StoredMessage> MessageTable::readAll(Statement &rows, bool reversed)
{
    QList<StoredMessage> messages;
    while (rows.next())
        messages.append(read(rows));
    if (reversed)
        std::ranges::reverse(messages);
    return messages;
}

std::optional<StoredMessage> MessageTable::find(const QString &id)
{
    Statement row(m_store, "SELECT " MESSAGE_COLUMNS " FROM messages WHERE id = ?");
    if (id.isEmpty() || !row.run(id) || !row.next())
        return std::nullopt;
    return read(row);
}

std::optional<MessagePosition> MessageTable::position(const QString &id)
{
    Statement row(
        m_store, "SELECT conv, seq FROM messages WHERE id = ? UNION ALL SELECT conv, seq FROM gone WHERE id = ?");
    if (!row.run(id, id) || !row.next())
        return std::nullopt;
    return MessagePosition{row.integer(0), row.integer(1)};
}

QList<StoredMessage> MessageTable::newest(qint64 conv, int limit, int skip)
{
    Statement rows(
        m_store, "SELECT " MESSAGE_COLUMNS " FROM messages WHERE conv = ? ORDER BY seq DESC LIMIT ? OFFSET ?");
    rows.run(conv, limit, skip);
    return readAll(rows, true);
}

QList<StoredMessage> MessageTable::before(qint64 conv, qint64 seq, int limit)
{
    Statement rows(
        m_store, "SELECT " MESSAGE_COLUMNS " FROM messages WHERE conv = ? AND seq < ? ORDER BY seq DESC LIMIT ?");
    rows.run(conv, seq, limit);
    return readAll(rows, true);
}

QList<StoredMessage> MessageTable::after(qint64 conv, qint64 seq, int limit)
{
    Statement rows(m_store, "SELECT " MESSAGE_COLUMNS " FROM messages WHERE conv = ? AND seq > ? ORDER BY seq LIMIT ?");
    rows.run(conv, seq, limit);
    return readAll(rows, false);
}

QList<StoredMessage> MessageTable::around(qint64 conv, qint64 seq, int limit)
{
    QList<StoredMessage> messages = before(conv, seq, limit / 2);
    messages += after(conv, seq - 1, limit - limit / 2);
    return messages;
}

QList<StoredMessage> MessageTable::pins(qint64 conv, int limit)
{
    Statement rows(
        m_store, "SELECT " MESSAGE_COLUMNS " FROM messages WHERE conv = ? AND pinned = 1 ORDER BY seq DESC LIMIT ?");
    rows.run(conv, limit);
    return readAll(rows, true);
}

int MessageTable::unread(qint64 conv, const QString &reader, qint64 since, int most)
{
    Statement rows(m_store, "SELECT author, created FROM messages WHERE conv = ? ORDER BY seq DESC LIMIT 500");
    rows.run(conv);
    int count = 0;
    while (count < most && rows.next() && rows.integer(1) > since) {
        if (rows.text(0) != reader)
            ++count;
    }
    return count;
}

bool MessageTable::addReaction(const StoredMessage &message, const QString &key, const QString &shown,
    const QString &name, const QString &user, qint64 time)
{
    Statement row(
        m_store, "INSERT OR IGNORE INTO reactions (msg, emoji, shown, name, user, time) VALUES (?, ?, ?, ?, ?, ?)");
    if (!row.run(message.seq, key, shown, name, user, time) || row.changed() == 0)
        return false;
    return Statement(m_store, "UPDATE messages SET reacted = reacted + 1 WHERE seq = ?").run(message.seq);
}

bool MessageTable::removeReaction(const StoredMessage &message, const QString &key, const QString &user)
{
    Statement row(m_store, "DELETE FROM reactions WHERE msg = ? AND emoji = ? AND user = ?");
    if (!row.run(message.seq, key, user) || row.changed() == 0)
        return false;
    return Statement(m_store, "UPDATE messages SET reacted = reacted - 1 WHERE seq = ?").run(message.seq);
}

QList<ReactionCount> MessageTable::reactions(const StoredMessage &message, const QString &viewer)
{
    QList<ReactionCount> kinds;
    if (message.reacted == 0)
        return kinds;
    Statement rows(m_store,
        "SELECT shown, name, COUNT(*), MAX(user = ?), MIN(rid) FROM reactions WHERE msg = ? GROUP BY emoji ORDER BY "
        "MIN(rid)");
    rows.run(viewer, message.seq);
    while (rows.next())
        kinds.append(ReactionCount{rows.text(0), rows.text(1), rows.number(2), rows.flag(3)});
    return kinds;
}

QList<StoredReactionUser> MessageTable::reactionUsers(const StoredMessage &message, const QString &key)
{
    Statement rows(m_store, "SELECT user, time FROM reactions WHERE msg = ? AND emoji = ? ORDER BY rid");
    rows.run(message.seq, key);
    QList<StoredReactionUser> users;
    while (rows.next())
        users.append(StoredReactionUser{rows.text(0), rows.integer(1)});
    return users;
}

QList<StoredReactionUser> MessageTable::reactionUsers(const StoredMessage &message)
{
    Statement rows(m_store, "SELECT user, MIN(time) FROM reactions WHERE msg = ? GROUP BY user ORDER BY MIN(rid)");
    rows.run(message.seq);
    QList<StoredReactionUser> users;
    while (rows.next())
        users.append(StoredReactionUser{rows.text(0), rows.integer(1)});
    return users;
}

std::optional<ReactionCount> MessageTable::reaction(const StoredMessage &message, const QString &key)
{
    Statement row(m_store, "SELECT shown, name FROM reactions WHERE msg = ? AND emoji = ? ORDER BY rid LIMIT 1");
    if (!row.run(message.seq, key) || !row.next())
        return std::nullopt;
    return ReactionCount{row.text(0), row.text(1), 1, false};
}

QString normalisedEmoji(const QString &emoji)
{
    QString characters;
    qsizetype at = 0;
    while (at < emoji.size()) {
        const qsizetype end = emoji.indexOf(u";]"_s, at);
        if (!QStringView(emoji).sliced(at).startsWith(u"[#"_s) || end < 0)
            return emoji;
        bool ok = false;
        const uint point = QStringView(emoji).sliced(at + 2, end - at - 2).toUInt(&ok);
        if (!ok || point == 0 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000))
            return emoji;
        characters += QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
        at = end + 2;
    }
    return characters.isEmpty() ? emoji : characters;
}

} // namespace chat::sandbox

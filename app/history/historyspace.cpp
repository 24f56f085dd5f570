// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/historyspace.h"

#include "app/history/historyfile.h"
#include "app/history/historyindex.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>

namespace chat {

HistorySpace::HistorySpace(HistoryFile &file)
    : m_file(file)
{
}

qint64 HistorySpace::number(const char *sql, const std::optional<qint64> &conversation)
{
    QSqlQuery &query = m_file.statement(sql);
    if (conversation)
        query.bindValue(0, *conversation);
    const qint64 found = query.exec() && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return found;
}

std::optional<qint64> HistorySpace::find(const ChannelRef &channel)
{
    QSqlQuery &query = m_file.statement("SELECT id FROM conversations WHERE kind = ? AND channel = ?");
    query.bindValue(0, static_cast<int>(channel.kind));
    query.bindValue(1, channel.id.value);
    std::optional<qint64> found;
    if (query.exec() && query.next())
        found = query.value(0).toLongLong();
    query.finish();
    return found;
}

HistorySpace::Size HistorySpace::size()
{
    return {number("SELECT count(*) FROM messages WHERE gone = 0"),
        number("PRAGMA page_count") * number("PRAGMA page_size")};
}

//! Its part of the file: reading all rows to add up their lengths would take long.
HistorySpace::Size HistorySpace::sizeOf(const ChannelRef &channel)
{
    const auto conversation = find(channel);
    const Size all = size();
    if (!conversation || all.messages == 0)
        return {};
    const qint64 messages = number("SELECT count(*) FROM messages WHERE conversation = ?", conversation);
    const qint64 total = std::max<qint64>(1, number("SELECT count(*) FROM messages"));
    return {messages, static_cast<qint64>(static_cast<double>(all.bytes) * double(messages) / double(total))};
}

std::vector<std::pair<ChannelRef, HistorySpace::Size>> HistorySpace::sizes(int most)
{
    std::vector<std::pair<ChannelRef, Size>> found;
    const qint64 bytes = size().bytes;
    const auto total = static_cast<double>(std::max<qint64>(1, number("SELECT count(*) FROM messages")));
    QSqlQuery &query
        = m_file.statement("SELECT kind, channel, n FROM (SELECT conversation, count(*) AS n FROM messages "
                           "GROUP BY conversation ORDER BY n DESC LIMIT ?) JOIN conversations ON id = conversation "
                           "ORDER BY n DESC");
    query.bindValue(0, most);
    for (bool more = query.exec() && query.next(); more; more = query.next()) {
        const auto kind = query.value(0).toInt() == static_cast<int>(ChannelKind::Direct) ? ChannelKind::Direct
                                                                                          : ChannelKind::Guild;
        const qint64 messages = query.value(2).toLongLong();
        found.emplace_back(ChannelRef{kind, ChannelId(query.value(1).toString())},
            Size{messages, static_cast<qint64>(static_cast<double>(bytes) * static_cast<double>(messages) / total)});
    }
    query.finish();
    return found;
}

bool HistorySpace::forget(const ChannelRef &channel)
{
    const auto conversation = find(channel);
    return !conversation || remove(conversation);
}

bool HistorySpace::forgetAll()
{
    return remove({});
}

bool HistorySpace::copyTo(const QString &path)
{
    return run("VACUUM INTO ?", path);
}

bool HistorySpace::run(const char *sql, const QVariant &value)
{
    QSqlQuery &query = m_file.statement(sql);
    if (value.isValid())
        query.bindValue(0, value);
    const bool done = query.exec();
    if (!done)
        m_file.noteError(query.lastError().text());
    query.finish();
    return done;
}

//! The conversation itself stays: others may know its number.
bool HistorySpace::remove(const std::optional<qint64> &conversation)
{
    if (!m_file.begin())
        return false;
    const bool removed = conversation
        ? run("DELETE FROM versions WHERE message IN (SELECT id FROM messages WHERE conversation = ?)", *conversation)
            && run(
                "DELETE FROM sources WHERE message IN (SELECT id FROM messages WHERE conversation = ?)", *conversation)
            && run("DELETE FROM messages WHERE conversation = ?", *conversation)
            && run("UPDATE conversations SET open = 1, newer = NULL WHERE id = ?", *conversation)
        : run("DELETE FROM versions") && run("DELETE FROM sources") && run("DELETE FROM messages")
            && run("UPDATE conversations SET open = 1, newer = NULL");
    // The index must not keep words of removed messages: it is emptied and made again, a little at a time.
    if (!removed || !HistoryIndex(m_file).empty()) {
        m_file.rollback();
        return false;
    }
    if (!m_file.commit())
        return false;
    // Without it the file keeps its size; if there is no room for it, the space is used for new messages.
    (void)(run("VACUUM") && run("PRAGMA wal_checkpoint(TRUNCATE)"));
    return true;
}

} // namespace chat

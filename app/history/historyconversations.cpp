// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/historyconversations.h"

#include "app/history/historyfile.h"

#include <QSqlQuery>
#include <QVariant>

namespace chat {

HistoryConversations::HistoryConversations(HistoryFile &file)
    : m_file(file)
{
}

bool HistoryConversations::isOpen(qint64 conversation, QString *newer) const
{
    QSqlQuery &state = m_file.statement("SELECT open, newer FROM conversations WHERE id = ?");
    state.bindValue(0, conversation);
    const bool open = !state.exec() || !state.next() || state.value(0).toBool();
    if (newer)
        *newer = state.value(1).toString();
    state.finish();
    return open;
}

qint64 HistoryConversations::numberOf(const ChannelRef &channel, bool make)
{
    if (const auto known = m_known.constFind(channel); known != m_known.constEnd())
        return *known;
    QSqlQuery &find = m_file.statement("SELECT id FROM conversations WHERE kind = ? AND channel = ?");
    find.bindValue(0, static_cast<int>(channel.kind));
    find.bindValue(1, channel.id.value);
    qint64 id = 0;
    if (find.exec() && find.next())
        id = find.value(0).toLongLong();
    find.finish();
    if (id == 0 && make) {
        QSqlQuery &add = m_file.statement("INSERT INTO conversations (kind, channel) VALUES (?, ?)");
        add.bindValue(0, static_cast<int>(channel.kind));
        add.bindValue(1, channel.id.value);
        if (add.exec())
            id = add.lastInsertId().toLongLong();
    }
    if (id != 0)
        m_known.insert(channel, id);
    return id;
}

ChannelRef HistoryConversations::channelOf(qint64 conversation)
{
    if (const auto known = m_channels.constFind(conversation); known != m_channels.constEnd())
        return *known;
    QSqlQuery &find = m_file.statement("SELECT kind, channel FROM conversations WHERE id = ?");
    find.bindValue(0, conversation);
    ChannelRef channel;
    if (find.exec() && find.next())
        channel = {static_cast<ChannelKind>(find.value(0).toInt()), ChannelId(find.value(1).toString())};
    find.finish();
    if (!channel.isEmpty())
        m_channels.insert(conversation, channel);
    return channel;
}

void HistoryConversations::setOpen(qint64 conversation, bool open, const QString &newer)
{
    // Nothing is written where it says that already: a conversation may be asked for every few seconds.
    const QVariant token = HistoryFile::textOrNull(newer);
    QSqlQuery &set = m_file.statement(
        "UPDATE conversations SET open = ?, newer = ? WHERE id = ? AND (open IS NOT ? OR newer IS NOT ?)");
    set.bindValue(0, open);
    set.bindValue(1, token);
    set.bindValue(2, conversation);
    set.bindValue(3, open);
    set.bindValue(4, token);
    set.exec();
}

void HistoryConversations::forget()
{
    m_known.clear();
    m_channels.clear();
}

} // namespace chat

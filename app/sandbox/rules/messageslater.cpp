// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// What happens to messages without their author: late embeds, and removal with a banned member.
#include "app/sandbox/rules/messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr std::chrono::milliseconds kEmbedDelay{50};

} // namespace

void Messages::setEmbeds(const LinkEmbeds &embeds, const GuildEvents &events)
{
    m_embeds = &embeds;
    m_guildEvents = &events;
}

void Messages::lookForEmbeds(const StoredMessage &message)
{
    if (!m_embeds || !message.content.contains(u':'))
        return;
    const QJsonArray found = m_embeds->of(message.type, message.content);
    if (found.isEmpty())
        return;
    // Late, as a server that has to look behind the link first; the message may be gone by then.
    QTimer::singleShot(kEmbedDelay, this, [this, found, id = message.id] {
        auto current = m_table.find(id);
        if (!current)
            return;
        current->embeds = QString::fromUtf8(QJsonDocument(found).toJson(QJsonDocument::Compact));
        Change change(m_store);
        if (m_table.update(*current) && change.keep())
            announce(m_guildEvents->embeds(*current));
    });
}

void Messages::removeAllOf(const QString &user, const QString &guildId, qint64 since)
{
    QStringList ids;
    const Guild *guild = m_directory.guild(guildId);
    for (const auto &channel : guild->channels) {
        Statement rows(m_store, "SELECT id FROM messages WHERE conv = ? AND author = ? AND created >= ?");
        rows.run(channel->key, user, since);
        while (rows.next())
            ids.append(rows.text(0));
    }
    for (const QString &id : std::as_const(ids)) {
        const auto message = m_table.find(id);
        const Event event = m_events.deleted(*message, now());
        Change change(m_store);
        if (m_table.remove(*message) && change.keep())
            announce(event);
    }
}

} // namespace chat::sandbox

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/store/worldwriter.h"

#include "app/base/logging.h"
#include "app/sandbox/store/assets.h"
#include "app/sandbox/store/messagetable.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

WorldWriter::WorldWriter(Store &store)
    : m_store(store)
{
}

bool WorldWriter::writeWorld(const SeedWorld &world)
{
    if (!writeUsers(world.users))
        return false;
    for (const SeedGuild &guild : world.guilds) {
        if (!writeGuild(guild))
            return false;
    }
    for (const SeedDirectChat &chat : world.directChats) {
        Statement row(
            m_store, "INSERT INTO chats (code, a, b, read_a, read_b, hidden_a, hidden_b) VALUES (?, ?, ?, ?, ?, 0, 0)");
        if (!row.run(chat.code, chat.userA, chat.userB, chat.lastReadA, chat.lastReadB))
            return false;
        m_conversations.insert(chat.code, -row.lastId());
    }
    return std::ranges::all_of(world.assets,
        [this](const SeedAsset &asset) { return writeAsset(asset.name, asset.mime, asset.ownerId, asset.bytes); });
}

bool WorldWriter::writeUsers(const QList<SeedUser> &users)
{
    return std::ranges::all_of(users, [this](const SeedUser &user) {
        return Statement(m_store,
            "INSERT INTO users (id, username, identify_num, token, avatar, banner, bot, online, status) VALUES (?, ?, "
            "?, ?, ?, ?, ?, ?, ?)")
            .run(user.id, user.username, user.identifyNum, user.token, user.avatar, user.banner, int(user.bot),
                int(user.online), user.status);
    });
}

bool WorldWriter::writeGuild(const SeedGuild &guild)
{
    if (!Statement(
            m_store, "INSERT INTO guilds (id, name, topic, owner, icon, default_channel) VALUES (?, ?, ?, ?, ?, ?)")
             .run(guild.id, guild.name, guild.topic, guild.ownerId, guild.icon, guild.defaultChannelId))
        return false;
    for (const SeedRole &role : guild.roles) {
        Statement row(m_store,
            "INSERT INTO roles (guild, role, name, color, position, hoist, mentionable, permissions, type) VALUES (?, "
            "?, ?, ?, ?, ?, ?, ?, ?)");
        if (!row.run(guild.id, role.id, role.name, role.color, role.position, int(role.hoist), int(role.mentionable),
                qint64(role.permissions), role.type))
            return false;
    }
    for (const SeedMember &member : guild.members) {
        QStringList roles;
        for (const int role : member.roles)
            roles.append(QString::number(role));
        Statement row(
            m_store, "INSERT INTO members (guild, user, nickname, roles, joined, active) VALUES (?, ?, ?, ?, ?, ?)");
        if (!row.run(guild.id, member.userId, member.nickname, roles.join(u','), member.joinedAt, member.activeTime))
            return false;
    }
    for (const SeedGuildEmoji &emoji : guild.emoji) {
        if (!Statement(m_store, "INSERT INTO emoji (id, guild, name, owner) VALUES (?, ?, ?, ?)")
                 .run(emoji.id, guild.id, emoji.name, emoji.ownerId)
            || !writeAsset(u"emojis/"_s + emoji.id + u".png"_s, u"image/png"_s, emoji.ownerId, emoji.png))
            return false;
    }
    return writeChannels(guild);
}

bool WorldWriter::writeChannels(const SeedGuild &guild)
{
    for (const SeedChannel &channel : guild.channels) {
        Statement row(m_store,
            "INSERT INTO channels (id, guild, parent, name, topic, type, level, slow_mode, creator) VALUES (?, ?, ?, "
            "?, ?, ?, ?, ?, ?)");
        if (!row.run(channel.id, guild.id, channel.parentId, channel.name, channel.topic, channel.type, channel.level,
                channel.slowMode, channel.creatorId))
            return false;
        m_conversations.insert(channel.id, row.lastId());
        for (const SeedOverwrite &overwrite : channel.overwrites) {
            if (!Statement(m_store, "INSERT INTO overwrites (channel, role, user, allow, deny) VALUES (?, ?, ?, ?, ?)")
                     .run(channel.id, overwrite.roleId, overwrite.userId, qint64(overwrite.allow),
                         qint64(overwrite.deny)))
                return false;
        }
    }
    return true;
}

bool WorldWriter::writeAsset(const QString &name, const QString &mime, const QString &owner, const QByteArray &bytes)
{
    return Assets(m_store).put(Asset{name, mime, owner, name.section(u'/', -1), {}, bytes.size()}, bytes);
}

qint64 WorldWriter::conversation(const SeedMessage &message)
{
    const qint64 conv = m_conversations.value(message.channelId);
    if (conv == 0)
        qCWarning(lcSandbox) << "seed: unknown place" << message.channelId;
    return conv;
}

bool WorldWriter::writeMessage(SeedMessage &&message)
{
    const qint64 conv = conversation(message);
    if (conv == 0)
        return false;
    int reacted = 0;
    for (const SeedReaction &reaction : message.reactions)
        reacted += int(reaction.userIds.size());
    const QString embeds = message.embeds.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(message.embeds).toJson(QJsonDocument::Compact));
    const QString attachment = message.attachment.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(message.attachment).toJson(QJsonDocument::Compact));
    ++m_seq;
    Statement row(m_store,
        "INSERT INTO messages (seq, id, conv, author, type, content, created, updated, quote, pinned, loud, reacted, "
        "embeds, attachment)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)");
    return row.run(m_seq, message.id, conv, message.authorId, message.type, message.content, message.createdAt,
               message.updatedAt, message.quoteId, int(message.pinned), reacted, embeds, attachment)
        && writeReactions(message);
}

bool WorldWriter::writeReactions(const SeedMessage &message)
{
    qint64 time = message.createdAt;
    for (const SeedReaction &reaction : message.reactions) {
        const QString key = normalisedEmoji(reaction.emoji);
        for (const QString &user : reaction.userIds) {
            time += 7000;
            if (!Statement(
                    m_store, "INSERT INTO reactions (msg, emoji, shown, name, user, time) VALUES (?, ?, ?, ?, ?, ?)")
                     .run(m_seq, key, reaction.emoji, reaction.name, user, time))
                return false;
        }
    }
    return true;
}

} // namespace chat::sandbox

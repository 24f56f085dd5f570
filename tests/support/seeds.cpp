// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/seeds.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace chat::test {

using namespace sandbox;

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size()) + ' ' + QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
}

QByteArray line(std::initializer_list<QString> fields)
{
    return QStringList(fields).join(u'\t').toUtf8() + '\n';
}

QString text(qint64 number)
{
    return QString::number(number);
}

QByteArray printGuild(const SeedGuild &guild)
{
    QByteArray all = line({guild.id, guild.name, guild.topic, guild.ownerId, guild.icon, guild.defaultChannelId});
    for (const SeedRole &role : guild.roles)
        all += line({text(role.id), role.name, text(role.color), text(role.position), text(role.hoist),
            text(role.mentionable), text(role.permissions), text(role.type)});
    for (const SeedChannel &channel : guild.channels) {
        all += line({channel.id, channel.parentId, channel.name, channel.topic, text(channel.type), text(channel.level),
            text(channel.slowMode), channel.creatorId});
        for (const SeedOverwrite &overwrite : channel.overwrites)
            all += line({text(overwrite.roleId), overwrite.userId, text(overwrite.allow), text(overwrite.deny)});
    }
    for (const SeedMember &member : guild.members) {
        QString roles;
        for (const int role : member.roles)
            roles += text(role) + u',';
        all += line({member.userId, member.nickname, roles, text(member.joinedAt), text(member.activeTime)});
    }
    for (const SeedGuildEmoji &emoji : guild.emoji)
        all += line({emoji.id, emoji.name, emoji.ownerId}) + hashOf(emoji.png) + '\n';
    return all;
}

} // namespace

QList<SeedMessage> collect(const std::function<void(const SeedSink &)> &make)
{
    QList<SeedMessage> all;
    make([&all](SeedMessage &&message) { all.append(std::move(message)); });
    return all;
}

QList<SeedMessage> messagesOf(const SeedCommunity &community, qint64 now)
{
    return collect([&](const SeedSink &sink) { communityMessages(community, now, sink); });
}

QByteArray print(const SeedMessage &message)
{
    QByteArray text = (message.id + message.channelId + message.authorId + QString::number(message.type)
        + message.content + message.quoteId)
                          .toUtf8();
    for (const SeedReaction &reaction : message.reactions)
        text += (reaction.emoji + reaction.userIds.join(u',')).toUtf8();
    text += QJsonDocument(message.embeds).toJson() + QJsonDocument(message.attachment).toJson();
    return text;
}

QByteArray print(const SeedWorld &world)
{
    QByteArray all;
    for (const SeedUser &user : world.users)
        all += line({user.id, user.username, user.identifyNum, user.token, user.avatar, user.banner, text(user.bot),
            text(user.online), text(user.status)});
    for (const SeedGuild &guild : world.guilds)
        all += printGuild(guild);
    for (const SeedDirectChat &chat : world.directChats)
        all += line({chat.code, chat.userA, chat.userB, text(chat.lastReadA), text(chat.lastReadB)});
    for (const SeedAsset &asset : world.assets)
        all += line({asset.name, asset.mime, asset.ownerId}) + hashOf(asset.bytes) + '\n';
    return all;
}

QByteArray fingerprint(const QList<SeedMessage> &messages)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const SeedMessage &message : messages) {
        hash.addData(print(message));
        hash.addData(
            line({text(message.createdAt), text(message.updatedAt), text(message.pinned), text(message.direct)}));
        for (const SeedReaction &reaction : message.reactions)
            hash.addData(reaction.name.toUtf8());
    }
    return hash.result().toHex();
}

} // namespace chat::test

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/directory/directorycodec.h"

#include "app/history/archive.h"
#include "app/history/directory/directoryfields.h"

#include <algorithm>

namespace chat {

template <class Archive> void fields(Archive &a, StoredUnread &v)
{
    a(v.channel, v.count, v.mentions, v.first, v.guild);
}

template <class Archive> void fields(Archive &a, StoredReadMark &v)
{
    a(v.chat, v.upTo);
}

namespace {

constexpr quint8 kDirectoryVersion = 1;

template <class... T> QByteArray directoryBytes(const T &...values)
{
    ArchiveWriter out;
    out(kDirectoryVersion, values...);
    return out.bytes();
}

template <class... T> bool readDirectoryBytes(QByteArrayView bytes, T &...values)
{
    if (bytes.size() > DirectoryCodec::kLongest)
        return false;
    ArchiveReader in(bytes);
    quint8 version = 0;
    in(version);
    if (version != kDirectoryVersion)
        return false;
    in(values...);
    return in.ok() && in.atEnd();
}

template <class T> bool readOneValue(QByteArrayView bytes, T &value)
{
    T read;
    if (!readDirectoryBytes(bytes, read))
        return false;
    value = std::move(read);
    return true;
}

//! A number that a newer program, or nobody, wrote.
void setKnownType(Channel &channel)
{
    if (channel.type > ChannelType::Unknown)
        channel.type = ChannelType::Unknown;
}

} // namespace

QByteArray DirectoryCodec::encodeHead(const StoredGuild &stored)
{
    const Guild &guild = stored.guild;
    return directoryBytes(
        guild.id, guild.name, guild.topic, guild.icon, guild.owner, guild.defaultChannel, stored.selfKnown);
}

std::optional<StoredGuild> DirectoryCodec::decodeHead(QByteArrayView bytes)
{
    StoredGuild stored;
    Guild &guild = stored.guild;
    if (!readDirectoryBytes(
            bytes, guild.id, guild.name, guild.topic, guild.icon, guild.owner, guild.defaultChannel, stored.selfKnown)
        || guild.id.isEmpty())
        return std::nullopt;
    return stored;
}

QByteArray DirectoryCodec::encodeBody(const Guild &guild)
{
    return directoryBytes(guild.roles, guild.channels);
}

bool DirectoryCodec::decodeBody(QByteArrayView bytes, Guild &guild)
{
    QList<Role> roles;
    QList<Channel> channels;
    if (!readDirectoryBytes(bytes, roles, channels))
        return false;
    for (Channel &channel : channels) {
        channel.guild = guild.id;
        setKnownType(channel);
    }
    channels.removeIf([](const Channel &channel) { return channel.id.isEmpty(); });
    guild.roles = std::move(roles);
    guild.channels = std::move(channels);
    return true;
}

QByteArray DirectoryCodec::encodePerson(const StoredPerson &person)
{
    return directoryBytes(person.guild, person.user, person.user.joined, person.whole);
}

std::optional<StoredPerson> DirectoryCodec::decodePerson(QByteArrayView bytes)
{
    StoredPerson person;
    QDateTime joined;
    if (!readDirectoryBytes(bytes, person.guild, person.user, joined, person.whole) || person.user.id.isEmpty())
        return std::nullopt;
    person.user.joined = joined;
    return person;
}

QByteArray DirectoryCodec::encodeEmoji(const StoredEmoji &stored)
{
    return directoryBytes(stored.guild, stored.emoji);
}

std::optional<StoredEmoji> DirectoryCodec::decodeEmoji(QByteArrayView bytes)
{
    StoredEmoji stored;
    if (!readDirectoryBytes(bytes, stored.guild, stored.emoji) || stored.guild.isEmpty())
        return std::nullopt;
    for (GuildEmoji &emoji : stored.emoji)
        emoji.guild = stored.guild;
    return stored;
}

QByteArray DirectoryCodec::encodeReadPlace(const StoredReadPlace &stored)
{
    return directoryBytes(stored.channel, stored.place, stored.newest, stored.passed, stored.guild);
}

std::optional<StoredReadPlace> DirectoryCodec::decodeReadPlace(QByteArrayView bytes)
{
    StoredReadPlace stored;
    if (!readDirectoryBytes(bytes, stored.channel, stored.place, stored.newest, stored.passed, stored.guild)
        || stored.channel.isEmpty() || stored.channel.kind > ChannelKind::Direct || stored.place.created < 0)
        return std::nullopt;
    return stored;
}

QByteArray DirectoryCodec::encode(const User &self)
{
    return directoryBytes(self);
}

QByteArray DirectoryCodec::encode(const QDateTime &time)
{
    return directoryBytes(time);
}

QByteArray DirectoryCodec::encode(const std::vector<GuildId> &order)
{
    return directoryBytes(order);
}

QByteArray DirectoryCodec::encode(const std::vector<DirectChat> &chats)
{
    return directoryBytes(chats);
}

QByteArray DirectoryCodec::encode(const std::vector<StoredUnread> &unread)
{
    return directoryBytes(unread);
}

QByteArray DirectoryCodec::encode(const std::vector<StoredReadMark> &marks)
{
    return directoryBytes(marks);
}

bool DirectoryCodec::decode(QByteArrayView bytes, User &self)
{
    return readOneValue(bytes, self);
}

bool DirectoryCodec::decode(QByteArrayView bytes, QDateTime &time)
{
    return readOneValue(bytes, time);
}

bool DirectoryCodec::decode(QByteArrayView bytes, std::vector<GuildId> &order)
{
    return readOneValue(bytes, order);
}

bool DirectoryCodec::decode(QByteArrayView bytes, std::vector<DirectChat> &chats)
{
    if (!readOneValue(bytes, chats))
        return false;
    std::erase_if(chats, [](const DirectChat &chat) { return chat.code.isEmpty(); });
    return true;
}

bool DirectoryCodec::decode(QByteArrayView bytes, std::vector<StoredUnread> &unread)
{
    if (!readOneValue(bytes, unread))
        return false;
    std::erase_if(unread, [](const StoredUnread &one) {
        return one.channel.isEmpty() || one.channel.kind > ChannelKind::Direct || one.count <= 0 || one.mentions < 0;
    });
    return true;
}

bool DirectoryCodec::decode(QByteArrayView bytes, std::vector<StoredReadMark> &marks)
{
    return readOneValue(bytes, marks);
}

QByteArray DirectoryCodec::keyOf(const QString &id)
{
    ArchiveWriter out;
    out(id);
    return out.bytes();
}

QByteArray DirectoryCodec::keyOf(const ChannelRef &channel)
{
    return (channel.kind == ChannelKind::Direct ? 'd' : 'c') + keyOf(channel.id.value);
}

} // namespace chat

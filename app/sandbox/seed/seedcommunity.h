// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedhours.h"
#include "app/sandbox/seed/seedplays.h"
#include "app/sandbox/store/world.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

namespace chat::sandbox {

// A community as files describe it (resources/demo/README.md): read and checked by readCommunity, made into a SeedWorld
// and messages by seedworld.h.

enum class Tongue : quint8 { Chinese, English, Both };

struct SeedPerson
{
    SeedUser user;
    Tongue speaks = Tongue::Both;
    int liveliness = 5; //!< how often this one has a part
};

//! A picture that messages show: its name is the file's without the ending.
struct SeedPicture
{
    QString file; //!< below pictures/
    QString mime;
    QSize size;
    QByteArray bytes;

    [[nodiscard]] QString assetName() const { return QStringLiteral("pictures/") + file; }
};

//! A file, sound or film that messages show.
struct SeedFile
{
    QString name; //!< as people see it
    QString file; //!< below files/
    QString mime;
    double seconds = 0; //!< sound and film
    QSize size; //!< film
    QByteArray bytes;

    [[nodiscard]] QString assetName() const { return QStringLiteral("files/") + file; }
    [[nodiscard]] int messageType() const; //!< Video, Audio or File of KookMessageType
};

//! A message that is written out instead of being part of a play. At most one of card, picture and file has a name.
struct ListedMessage
{
    QString authorId;
    QString text;
    QString card;
    QString picture;
    QString file;
    bool plain = false; //!< text that is not KMarkdown
    int quote = PlayLine::kNoQuote; //!< 1 = the list's first message
    bool edited = false;
    bool pinned = false;
    SeedReactions reactions; //!< one that begins with '[' is stored as it is written
    QJsonArray embeds;
    SeedSpot spot;
};

//! What is said in one channel.
struct ChannelTalk
{
    QString key; //!< how plays name the channel: «#key»
    QString channelId;
    qsizetype guild = 0; //!< index
    QStringList topics;
    int messages = 0; //!< about how many
    QList<ListedMessage> list; //!< the last ones
    SeedSpot spot;
};

//! What two people say to each other.
struct DirectTalk
{
    QString userA;
    QString userB;
    QStringList topics;
    int messages = 0;
    QString lastTopic; //!< told at the end
    int unreadA = 0; //!< how many of the newest messages A has not read, about
    double quietDays = 0; //!< since the last message
    SeedSpot spot;
};

//! The hours of the day for plays of a topic ("dm-*" is all that begin so), or for plays in which these words stand.
struct HourHint
{
    QString words;
    QString topic;
    SeedHours hours;
};

struct SeedCommunity
{
    QList<SeedPerson> people; //!< the first bot is the default account
    QHash<QChar, QString> parts; //!< letters in plays that are always the same person
    QList<SeedGuild> guilds; //!< members without their times
    QList<QStringList> favourites; //!< of each guild: names of emoji that its members like to react with
    QList<ChannelTalk> channels; //!< all of them, guild by guild
    QList<DirectTalk> directs;
    QList<SeedAsset> faces; //!< avatars and icons
    QList<SeedPicture> pictures;
    QList<SeedFile> files;
    QList<HourHint> hours; //!< the first that fits counts
    QHash<QString, QStringList> words;
    QHash<QString, QJsonArray> cards; //!< with marks («now+5m») still in their texts
    SeedPlays plays;

    // Null or empty when there is none of that name.
    [[nodiscard]] const SeedPerson *person(const QString &id) const;
    [[nodiscard]] const SeedPicture *picture(const QString &name) const;
    [[nodiscard]] const SeedFile *file(const QString &name) const;
    [[nodiscard]] const ChannelTalk *channel(const QString &key) const;
    [[nodiscard]] QString emojiId(const QString &name) const;

    [[nodiscard]] bool isBot(const QString &userId) const;
    //! Permission bits in a channel; none for somebody who is not a member.
    [[nodiscard]] quint32 rights(const QString &userId, const ChannelTalk &channel) const;
    [[nodiscard]] SeedHours hoursOf(const Play &play, const QString &topic) const;
};

[[nodiscard]] QString assetUrl(const QString &name);
// The attachments of messages that show them (app/kook/PROTOCOL.md 6.2).
[[nodiscard]] QJsonObject attachmentOf(const SeedPicture &picture);
[[nodiscard]] QJsonObject attachmentOf(const SeedFile &file);

//! What @everyone may do unless a guild says otherwise.
[[nodiscard]] quint32 everyonePermissions();

} // namespace chat::sandbox

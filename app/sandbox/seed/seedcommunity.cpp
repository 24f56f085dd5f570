// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedcommunity.h"

#include "app/domain/permissions.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

template <class List, class Name, class Field> auto *findIn(const List &list, const Name &name, Field field)
{
    const auto it = std::ranges::find(list, name, field);
    return it == list.cend() ? nullptr : &*it;
}

} // namespace

int SeedFile::messageType() const
{
    return mime.startsWith("video/"_L1) ? KookMessageType::Video
        : mime.startsWith("audio/"_L1)  ? KookMessageType::Audio
                                        : KookMessageType::File;
}

const SeedPerson *SeedCommunity::person(const QString &id) const
{
    return findIn(people, id, [](const SeedPerson &one) -> const QString & { return one.user.id; });
}

const SeedPicture *SeedCommunity::picture(const QString &name) const
{
    const auto it = std::ranges::find_if(pictures, [&name](const SeedPicture &one) {
        return name == one.file || name == QStringView(one.file).first(one.file.lastIndexOf(u'.'));
    });
    return it == pictures.cend() ? nullptr : &*it;
}

const SeedFile *SeedCommunity::file(const QString &name) const
{
    return findIn(files, name, &SeedFile::name);
}

const ChannelTalk *SeedCommunity::channel(const QString &key) const
{
    return findIn(channels, key, &ChannelTalk::key);
}

QString SeedCommunity::emojiId(const QString &name) const
{
    for (const SeedGuild &guild : guilds) {
        if (const SeedGuildEmoji *emoji = findIn(guild.emoji, name, &SeedGuildEmoji::name))
            return emoji->id;
    }
    return {};
}

bool SeedCommunity::isBot(const QString &userId) const
{
    const SeedPerson *one = person(userId);
    return one && one->user.bot;
}

quint32 SeedCommunity::rights(const QString &userId, const ChannelTalk &talk) const
{
    const SeedGuild &guild = guilds.at(talk.guild);
    const SeedMember *member = findIn(guild.members, userId, &SeedMember::userId);
    const SeedChannel *channel = findIn(guild.channels, talk.channelId, &SeedChannel::id);
    if (!member || !channel)
        return 0;
    QList<Role> roles;
    for (const SeedRole &role : guild.roles) {
        Role known;
        known.id = RoleId(QString::number(role.id));
        known.permissions = role.permissions;
        roles.append(known);
    }
    QList<RoleId> own;
    for (const int role : member->roles)
        own.append(RoleId(QString::number(role)));
    QList<RoleOverwrite> byRole;
    QList<UserOverwrite> byUser;
    for (const SeedOverwrite &overwrite : channel->overwrites) {
        if (overwrite.userId.isEmpty())
            byRole.append({RoleId(QString::number(overwrite.roleId)), overwrite.allow, overwrite.deny});
        else
            byUser.append({UserId(overwrite.userId), overwrite.allow, overwrite.deny});
    }
    return effectivePermissions(UserId(userId), UserId(guild.ownerId), roles, own, byRole, byUser);
}

SeedHours SeedCommunity::hoursOf(const Play &play, const QString &topic) const
{
    const auto fits = [&](const HourHint &hint) {
        if (!hint.words.isEmpty())
            return std::ranges::any_of(
                play.lines, [&hint](const PlayLine &line) { return line.text.contains(hint.words); });
        return hint.topic.endsWith(u'*') ? topic.startsWith(QStringView(hint.topic).chopped(1)) : topic == hint.topic;
    };
    const auto it = std::ranges::find_if(hours, fits);
    return it == hours.cend() ? SeedHours() : it->hours;
}

QString assetUrl(const QString &name)
{
    return QLatin1StringView(kAssetPrefix) + name;
}

QJsonObject attachmentOf(const SeedPicture &picture)
{
    return {{u"type"_s, u"image"_s}, {u"url"_s, assetUrl(picture.assetName())}, {u"name"_s, picture.file},
        {u"file_type"_s, picture.mime}, {u"width"_s, picture.size.width()}, {u"height"_s, picture.size.height()}};
}

QJsonObject attachmentOf(const SeedFile &file)
{
    const int type = file.messageType();
    QJsonObject attachment{{u"type"_s,
                               type == KookMessageType::Video       ? u"video"_s
                                   : type == KookMessageType::Audio ? u"audio"_s
                                                                    : u"file"_s},
        {u"url"_s, assetUrl(file.assetName())}, {u"name"_s, file.name}, {u"file_type"_s, file.mime},
        {u"size"_s, file.bytes.size()}};
    if (file.seconds > 0)
        attachment.insert(u"duration"_s, file.seconds);
    if (!file.size.isEmpty()) {
        attachment.insert(u"width"_s, file.size.width());
        attachment.insert(u"height"_s, file.size.height());
    }
    return attachment;
}

quint32 everyonePermissions()
{
    quint32 all = 0;
    for (const int bit : {3, 9, 11, 12, 14, 15, 18, 19, 22, 23})
        all |= 1u << bit;
    return all;
}

} // namespace chat::sandbox

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/demodata.h"
#include "app/sandbox/seed/seedclock.h"
#include "app/sandbox/seed/seedrandom.h"
#include "app/sandbox/seed/seedworld.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr int kGuilds = 500;
constexpr int kChannels = 200;
constexpr int kCategories = 10;
constexpr int kMembers = 10'000;
constexpr int kFaces = 16; //!< avatars shared by the crowd

QString guildId(int guild)
{
    return QString::number(8'100'000'000'000'000ll + guild * 1000);
}

QString channelId(int guild, int channel)
{
    return QString::number(9'200'000'000'000'000ll + guild * 1000ll + channel);
}

QString faceUrl(int face)
{
    return QLatin1StringView(kAssetPrefix) + u"avatars/crowd-%1.png"_s.arg(face);
}

QByteArray crowdFace(int face)
{
    registerDemoData();
    QFile file(u":/crowd/crowd-%1.png"_s.arg(face));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SeedGuild wideGuild(int number, const QList<SeedUser> &accounts, qint64 now)
{
    SeedGuild guild;
    guild.id = guildId(number);
    guild.name = number == 0 ? u"万人公会 Ten Thousand"_s : u"Guild %1"_s.arg(number + 1);
    guild.ownerId = accounts.constLast().id;
    guild.icon = faceUrl(number % kFaces);
    guild.roles = {{2900001, u"老玩家"_s, 0x853efd, 1, true, true, 0, 0},
        {0, u"@全体成员"_s, 0, 999, false, false, everyonePermissions(), 255}};
    for (int i = 0; i < kChannels; ++i) {
        const int block = kChannels / kCategories;
        const bool category = i % block == 0;
        SeedChannel channel;
        channel.id = channelId(number, i);
        channel.parentId = category ? QString() : channelId(number, i / block * block);
        channel.name = category ? u"Category %1"_s.arg(i / block + 1)
            : i % 10 == 9       ? u"voice-%1"_s.arg(i)
                                : u"channel-%1"_s.arg(i);
        channel.type = category ? KookChannelType::Category
            : i % 10 == 9       ? KookChannelType::Voice
                                : KookChannelType::Text;
        channel.level = 100 * (i + 1);
        channel.creatorId = guild.ownerId;
        guild.channels.append(channel);
    }
    guild.defaultChannelId = channelId(number, 1);
    for (const SeedUser &account : accounts)
        guild.members.append({account.id, {}, {}, now - 400 * kDay, now});
    return guild;
}

} // namespace

SeedWorld wideWorld(const SeedCommunity &community, qint64 now)
{
    SeedWorld world;
    for (const SeedPerson &person : community.people) {
        if (!person.user.token.isEmpty()) {
            world.users.append(person.user);
            const auto face = std::ranges::find_if(community.faces,
                [&person](const SeedAsset &asset) { return assetUrl(asset.name) == person.user.avatar; });
            if (face != community.faces.cend())
                world.assets.append(*face);
        }
    }
    const QList<SeedUser> accounts = world.users;
    for (int i = 0; i < kFaces; ++i)
        world.assets.append({u"avatars/crowd-%1.png"_s.arg(i), u"image/png"_s, crowdFace(i), {}});
    for (int i = 0; i < kGuilds; ++i)
        world.guilds.append(wideGuild(i, accounts, now));
    SeedRandom random(10'000);
    SeedGuild &crowd = world.guilds.first();
    for (int i = int(accounts.size()); i < kMembers; ++i) {
        SeedUser user;
        user.id = QString::number(5'000'000'000ll + i);
        user.username = u"member%1"_s.arg(i, 5, 10, QLatin1Char('0'));
        user.identifyNum = u"%1"_s.arg(i % 10'000, 4, 10, QLatin1Char('0'));
        user.avatar = faceUrl(i % kFaces);
        user.online = random.chance(0.2);
        crowd.members.append({user.id, {}, random.chance(0.1) ? QList<int>{2900001} : QList<int>(),
            now - random.below(900) * kDay, now - random.below(90) * kDay});
        world.users.append(user);
    }
    return world;
}

} // namespace chat::sandbox

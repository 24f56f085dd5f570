// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedguilds.h"

#include "app/domain/permissions.h"
#include "app/sandbox/seed/drawing.h"
#include "app/sandbox/seed/seedscribe.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr quint32 bits(std::initializer_list<int> numbers)
{
    quint32 all = 0;
    for (const int number : numbers)
        all |= 1u << number;
    return all;
}

constexpr quint32 kView = 1u << 11;
constexpr quint32 kSend = 1u << 12;
constexpr quint32 kMentionAll = 1u << 17;

//! Bots may try every call in the first guild; in the others they are refused.
constexpr quint32 kBotAdmin = bits({1, 2, 3, 4, 5, 6, 7, 8, 10, 13, 16, 17, 24, 25, 26});

struct RoleInfo
{
    int guild;
    int id;
    const char *name;
    int color;
    bool hoist;
    bool mentionable;
    quint32 permissions;
    int type = 0;
};

//! In rank order within a guild; @everyone is added to each.
constexpr std::array kRoles = {
    RoleInfo{0, 2842301, "管理员", 0xe0362b, true, true, bits({1, 5, 6, 7, 10, 13, 17})},
    RoleInfo{0, 2842302, "团长 Raid lead", 0xff8f19, true, true, kMentionAll},
    RoleInfo{0, 2842303, "机器人", 0x0096ff, true, false, kBotAdmin, 1},
    RoleInfo{0, 2842304, "老玩家", 0x853efd, true, true, 0},
    RoleInfo{0, 2842305, "建筑师", 0x2b9a8c, false, true, 0},
    RoleInfo{0, 2842306, "新人", 0xf65299, false, true, 0},
    RoleInfo{1, 3155001, "Keeper", 0xd9822b, true, true, bits({1, 5, 6, 10, 13, 17})},
    RoleInfo{1, 3155002, "Bots", 0x5b7fd6, true, false, 0, 1},
    RoleInfo{1, 3155003, "Maker", 0x2f9e94, true, true, 0},
    RoleInfo{1, 3155004, "Artist", 0xc45bb0, false, true, 0},
    RoleInfo{2, 4260901, "车头", 0x2f9e44, true, true, bits({13, 17})},
    RoleInfo{2, 4260902, "机器人", 0x0096ff, false, false, 0, 1},
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QList<SeedRole> rolesOf(int guild)
{
    QList<SeedRole> roles;
    for (const RoleInfo &info : kRoles) {
        if (info.guild == guild)
            roles.append({info.id, text(info.name), info.color, int(roles.size()) + 1, info.hoist, info.mentionable,
                info.permissions, info.type});
    }
    roles.append({0, u"@全体成员"_s, 0, 999, false, false, everyonePermissions(), 255});
    return roles;
}

QList<int> memberRoles(int guild, const CastMember &member, int rank)
{
    const QLatin1StringView id(member.id);
    if (member.bot)
        return {guild == 0 ? 2842303 : guild == 1 ? 3155002 : 4260902};
    if (member.status != 1)
        return {};
    if (guild == 0 && isModerator(member))
        return {2842301, 2842304};
    if (guild == 0)
        return rank % 9 == 3 ? QList<int>{2842302, 2842304}
            : rank % 3 == 0  ? QList<int>{2842304}
            : rank % 4 == 1  ? QList<int>{2842305}
            : rank % 5 == 2  ? QList<int>{2842306}
                             : QList<int>();
    if (guild == 1)
        return id == QLatin1StringView(cast::mira) ? QList<int>{3155001}
            : rank % 2 == 0                        ? QList<int>{3155003}
            : rank % 5 == 1                        ? QList<int>{3155004}
                                                   : QList<int>();
    return id == QLatin1StringView(cast::xiatian) ? QList<int>{4260901} : QList<int>();
}

QList<SeedMember> seedMembersOf(int guild, qint64 now)
{
    QList<SeedMember> members;
    SeedRandom random(0x6d656d ^ quint64(guild));
    int rank = 0;
    for (const CastMember &member : seedCast()) {
        ++rank;
        if ((member.guilds >> guild & 1) == 0)
            continue;
        SeedMember entry;
        entry.userId = text(member.id);
        entry.roles = memberRoles(guild, member, rank);
        entry.joinedAt = now - (156 + random.below(400)) * kDay - random.below(int(kDay));
        entry.activeTime = now - (member.online ? random.below(20) * kMinute : random.below(60) * kHour);
        if (QLatin1StringView(member.id) == QLatin1StringView(cast::galen))
            entry.nickname = guild == 0 ? u"盖伦"_s : u"老大"_s;
        else if (QLatin1StringView(member.id) == QLatin1StringView(cast::xiatian) && guild == 1)
            entry.nickname = u"夏天 (summer)"_s;
        else if (guild == 2 && QLatin1StringView(member.id) == QLatin1StringView(cast::ann))
            entry.nickname = u"安安"_s;
        members.append(entry);
    }
    return members;
}

QList<SeedOverwrite> overwritesOf(QLatin1StringView key)
{
    if (key == "news"_L1) // read-only, but bots announce there
        return {{0, {}, 0, kSend}, {2842303, {}, kSend, 0}, {2842301, {}, kSend, 0}};
    if (key == "log"_L1) // the default bot reads, only the other bot writes
        return {{0, {}, 0, kSend}, {-1, text(cast::lantern), kSend, 0}, {-1, text(cast::kookaburra), 0, kSend}};
    if (key == "rules"_L1)
        return {{0, {}, 0, kSend}, {2842301, {}, kSend, 0}};
    if (key == "roles"_L1)
        return {{0, {}, 0, kSend}, {2842303, {}, kSend, 0}};
    if (key == "g-mods"_L1 || key == "mods"_L1)
        return {{0, {}, 0, kView}, {2842301, {}, kView | kSend, 0}};
    if (key == "releases"_L1)
        return {{0, {}, 0, kSend}, {-1, text(cast::lantern), kSend, 0}};
    if (key == "welcome"_L1)
        return {{0, {}, 0, kSend}, {3155001, {}, kSend, 0}};
    return {};
}

QList<SeedChannel> channelsOf(int guild, const QString &owner)
{
    QList<SeedChannel> channels;
    int level = 0;
    for (const PlaceInfo &place : seedPlaces()) {
        if (place.guild != guild)
            continue;
        SeedChannel channel;
        channel.id = text(place.id);
        const PlaceInfo *parent = seedPlace(text(place.parent));
        channel.parentId = parent ? text(parent->id) : QString();
        channel.name = text(place.name);
        channel.topic = text(place.topic);
        channel.type = place.type;
        channel.level = 100 * ++level;
        channel.slowMode = QLatin1StringView(place.key) == "trade"_L1 ? 5000 : 0;
        channel.creatorId = owner;
        channel.overwrites = overwritesOf(QLatin1StringView(place.key));
        channels.append(channel);
    }
    return channels;
}

QList<SeedGuildEmoji> emojiOf(int guild, const QString &owner)
{
    struct Info
    {
        int guild;
        const char *name;
        QStringView figure;
    };
    constexpr std::array kEmoji = {Info{0, "beam", u"lighthouse"}, Info{0, "mushroom", u"mushroom"},
        Info{0, "slipper", u"slipper"}, Info{0, "bird", u"kookaburra"}, Info{1, "gear", u"workshop"},
        Info{1, "owl", u"owl"}, Info{2, "pad", u"friends"}};
    QList<SeedGuildEmoji> emoji;
    for (const Info &info : kEmoji) {
        if (info.guild == guild)
            emoji.append({seedEmojiId(text(info.name)), text(info.name), owner, drawEmoji(info.figure)});
    }
    return emoji;
}

} // namespace

quint32 everyonePermissions()
{
    return bits({3, 9, 11, 12, 14, 15, 18, 19, 22, 23});
}

QList<SeedUser> seedUsers()
{
    QList<SeedUser> users;
    for (const CastMember &member : seedCast()) {
        const QString id = text(member.id);
        users.append({id, text(member.name), text(member.number), member.token ? text(member.token) : QString(),
            QLatin1StringView(kAssetPrefix) + u"avatars/"_s + id + u".png"_s, QString(), member.bot, member.online,
            member.status});
    }
    return users;
}

QList<SeedGuild> seedGuilds(qint64 now)
{
    struct Info
    {
        const char *name;
        const char *topic;
        const char *owner;
        const char *home;
    };
    constexpr std::array kGuilds = {
        Info{"灯塔公会 Lighthouse", "一起打本、盖房子、吃饭 · raids, towers and dinner", cast::galen, "game"},
        Info{"Botsmiths 机器人工坊", "People who make bots and small games", cast::mira, "general"},
        Info{"开黑", "上号", cast::xiatian, "chat"},
    };
    QList<SeedGuild> guilds;
    for (int i = 0; i < kGuildCount; ++i) {
        const Info &info = kGuilds[size_t(i)];
        const QString owner = text(info.owner);
        const QString id = text(kGuildIds[i]);
        guilds.append({id, text(info.name), text(info.topic), owner,
            QLatin1StringView(kAssetPrefix) + u"icons/"_s + id + u".png"_s, text(seedPlace(text(info.home))->id),
            rolesOf(i), channelsOf(i, owner), seedMembersOf(i, now), emojiOf(i, owner)});
    }
    return guilds;
}

} // namespace chat::sandbox

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/community.h"

#include "app/base/utctime.h"
#include "tests/support/soon.h"

#include <algorithm>

namespace chat::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kView = static_cast<quint32>(Permission::ViewChannel);
constexpr auto kSend = static_cast<quint32>(Permission::SendMessages);

User person(const QString &id, const QString &name, bool online, const QList<RoleId> &roles = {})
{
    User user;
    user.id = UserId(id);
    user.name = name;
    user.number = u"000"_s + id;
    user.online = online;
    user.roles = roles;
    user.joined = utcTime(1'700'000'000'000);
    return user;
}

Channel channelOf(
    const QString &guild, const QString &id, const QString &name, ChannelType type, const QString &parent, int level)
{
    Channel channel;
    channel.id = ChannelId(id);
    channel.guild = GuildId(guild);
    channel.name = name;
    channel.type = type;
    channel.parent = ChannelId(parent);
    channel.level = level;
    return channel;
}

Guild lighthouse()
{
    const auto g = u"g1"_s;
    Guild guild;
    guild.id = GuildId(g);
    guild.name = u"灯塔公会 Lighthouse"_s;
    guild.owner = UserId(u"2"_s);
    guild.defaultChannel = ChannelId(u"c-talk"_s);
    Role everyone;
    everyone.id = RoleId(u"0"_s);
    everyone.permissions = kView | kSend | static_cast<quint32>(Permission::AddReactions);
    Role admin;
    admin.id = RoleId(u"10"_s);
    admin.name = u"管理员"_s;
    admin.position = 1;
    admin.hoist = true;
    guild.roles = {everyone, admin};
    guild.channels = {
        channelOf(g, u"k-chat"_s, u"聊天"_s, ChannelType::Category, {}, 2),
        channelOf(g, u"c-share"_s, u"截图分享"_s, ChannelType::Text, u"k-chat"_s, 3),
        channelOf(g, u"c-talk"_s, u"综合讨论"_s, ChannelType::Text, u"k-chat"_s, 1),
        channelOf(g, u"c-raid"_s, u"raid-planning"_s, ChannelType::Text, u"k-chat"_s, 2),
        channelOf(g, u"k-news"_s, u"公告"_s, ChannelType::Category, {}, 1),
        channelOf(g, u"c-news"_s, u"📢 活动公告"_s, ChannelType::Text, u"k-news"_s, 1),
        channelOf(g, u"k-voice"_s, u"语音"_s, ChannelType::Category, {}, 3),
        channelOf(g, u"c-voice"_s, u"lounge"_s, ChannelType::Voice, u"k-voice"_s, 1),
        channelOf(g, u"k-secret"_s, u"秘密"_s, ChannelType::Category, {}, 4),
        channelOf(g, u"c-secret"_s, u"hidden"_s, ChannelType::Text, u"k-secret"_s, 1),
        channelOf(g, u"c-top"_s, u"welcome"_s, ChannelType::Text, {}, 9),
    };
    guild.channels[2].topic = u"今晚八点开团，先看置顶"_s;
    guild.channels[5].roleOverwrites = {{RoleId(u"0"_s), 0, kSend}};
    guild.channels[9].roleOverwrites = {{RoleId(u"0"_s), 0, kView}};
    return guild;
}

Guild crafters()
{
    Role everyone;
    everyone.id = RoleId(u"0"_s);
    everyone.permissions = kView | kSend;
    Guild guild;
    guild.roles = {everyone};
    guild.id = GuildId(u"g2"_s);
    guild.name = u"Mine Craft"_s;
    guild.owner = UserId(u"3"_s);
    guild.channels = {channelOf(u"g2"_s, u"d-one"_s, u"redstone"_s, ChannelType::Text, {}, 1),
        channelOf(u"g2"_s, u"d-two"_s, u"builds"_s, ChannelType::Text, {}, 2)};
    return guild;
}

} // namespace

void Community::fill(FakeBackend &backend)
{
    auto self = person(QLatin1StringView(kSelf), u"Kookaburra"_s, true, {RoleId(u"10"_s)});
    self.bot = true;
    backend.me = self;
    const auto admins = QList<RoleId>{RoleId(u"10"_s)};
    std::vector<User> members{self, person(u"2"_s, u"盖伦"_s, true, admins), person(u"3"_s, u"夏天"_s, true),
        person(u"4"_s, u"Ann"_s, true), person(u"5"_s, u"Bob"_s, false)};
    for (const auto &member : members)
        backend.directoryService.users.insert(member.id, member);
    backend.directoryService.members.insert(GuildId(u"g1"_s), members);
    backend.directoryService.members.insert(GuildId(u"g2"_s), {members[0], members[2]});
    backend.directoryService.guilds = {lighthouse(), crafters()};
    DirectChat ann;
    ann.code = ChannelId(u"dm-4"_s);
    ann.peer = members[3];
    ann.latestMessage = utcTime(1'700'000'100'000);
    DirectChat bob;
    bob.code = ChannelId(u"dm-5"_s);
    bob.peer = members[4];
    bob.unread = 2;
    bob.latestMessage = utcTime(1'700'000'050'000);
    backend.directoryService.directChats = {bob, ann};
}

std::unique_ptr<Directory> Community::load(FakeBackend &backend, const QList<GuildId> &guilds)
{
    fill(backend);
    backend.start();
    mustBecome([&backend] { return !backend.self().id.isEmpty(); }, "the backend did not sign in");
    auto directory = std::make_unique<Directory>(backend);
    directory->load();
    mustBecome([&] { return directory->state() == Directory::State::Ready; }, "the directory was not loaded");
    for (const GuildId &guild : guilds) {
        directory->loadGuild(guild);
        mustBecome([&] { return directory->guildState(guild) == Directory::State::Ready; }, "a guild was not loaded");
    }
    return directory;
}

void Community::nameEverything(FakeBackend &backend, const QString &name)
{
    auto &directory = backend.directoryService;
    for (auto &guild : directory.guilds) {
        guild.name = name;
        guild.topic = name;
        for (auto &channel : guild.channels) {
            channel.name = name;
            channel.topic = name;
        }
        for (auto &role : guild.roles) {
            role.name = name;
            role.mentionable = true;
        }
    }
    const auto call = [&](User &user) {
        user.name = name;
        user.nickname = name;
        user.number = name;
        user.tag.text = name;
    };
    for (auto &members : directory.members)
        std::for_each(members.begin(), members.end(), call);
    for (auto &user : directory.users)
        call(user);
    for (auto &chat : directory.directChats)
        call(chat.peer);
    GuildEmoji emoji;
    emoji.emoji.id = u"g1/e1"_s;
    emoji.emoji.name = name;
    directory.emoji[GuildId(u"g1"_s)] = {emoji};
}

void Community::say(
    FakeBackend &backend, const ChannelRef &where, const QString &author, const QString &text, bool mentioning)
{
    static int next = 1000; // ids need only be unique
    const auto user = backend.directoryService.users.value(UserId(author));
    auto message
        = FakeMessageService::makeMessage(where, u"live-%1"_s.arg(next++), text, user, QDateTime::currentDateTimeUtc());
    if (mentioning)
        message.mentions = {backend.self().id};
    backend.messageService.emitEvent(MessageCreated{message});
}

} // namespace chat::test

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakebackend.h"

#include <algorithm>
#include <iterator>

namespace chat::test {

using namespace Qt::Literals::StringLiterals;

//! A server lists only what the user may see.
bool FakeDirectoryService::maySee(const Guild &guild, const Channel &channel) const
{
    if (listsAll || channel.type == ChannelType::Category)
        return true;
    const std::vector<User> list = members.value(guild.id);
    const auto own = std::ranges::find(list, self, &User::id);
    const QList<RoleId> roles = own == list.end() ? QList<RoleId>() : own->roles;
    return has(channelRights(self, guild.owner, guild.roles, roles, channel.roleOverwrites, channel.userOverwrites),
        Permission::ViewChannel);
}

void FakeDirectoryService::fetchGuilds(QObject *context, Callback<std::vector<Guild>> callback)
{
    answers.answer<std::vector<Guild>>(context, std::move(callback), [&] {
        std::vector<Guild> result = guilds;
        for (Guild &guild : result) {
            guild.roles.clear();
            guild.channels.clear();
        }
        return Result<std::vector<Guild>>(result);
    });
}

void FakeDirectoryService::fetchGuild(const GuildId &guild, QObject *context, Callback<Guild> callback)
{
    answers.answer<Guild>(context, std::move(callback), [&]() -> Result<Guild> {
        const auto it = std::ranges::find(guilds, guild, &Guild::id);
        if (it == guilds.end())
            return ApiError::notFound();
        Guild listed = *it;
        listed.channels.removeIf([&](const Channel &channel) { return !maySee(*it, channel); });
        return listed;
    });
}

void FakeDirectoryService::fetchChannel(const ChannelId &channel, QObject *context, Callback<Channel> callback)
{
    answers.answer<Channel>(context, std::move(callback), [&]() -> Result<Channel> {
        for (const Guild &guild : guilds) {
            const auto it = std::ranges::find(guild.channels, channel, &Channel::id);
            if (it != guild.channels.end())
                return maySee(guild, *it) ? Result<Channel>(*it)
                                          : Result<Channel>(ApiError{ApiError::Kind::Forbidden, 403, 40300, {}, {}});
        }
        return ApiError::notFound();
    });
}

void FakeDirectoryService::fetchDirectChats(QObject *context, Callback<std::vector<DirectChat>> callback)
{
    answers.answer<std::vector<DirectChat>>(
        context, std::move(callback), [&] { return Result<std::vector<DirectChat>>(directChats); });
}

void FakeDirectoryService::openDirectChat(const UserId &user, QObject *context, Callback<DirectChat> callback)
{
    answers.answer<DirectChat>(context, std::move(callback), [&]() -> Result<DirectChat> {
        const auto it = std::ranges::find_if(directChats, [&](const DirectChat &chat) { return chat.peer.id == user; });
        if (it != directChats.end())
            return *it;
        DirectChat chat;
        chat.code = ChannelId(u"dm-"_s + user.value);
        chat.peer = users.value(user);
        chat.peer.id = user;
        directChats.push_back(chat);
        return chat;
    });
}

void FakeDirectoryService::closeDirectChat(const ChannelId &code, QObject *context, Callback<Unit> callback)
{
    answers.answer<Unit>(context, std::move(callback), [&]() -> Result<Unit> {
        const auto gone = std::erase_if(directChats, [&](const DirectChat &chat) { return chat.code == code; });
        return gone ? Result<Unit>(Unit{}) : Result<Unit>(ApiError::notFound());
    });
}

void FakeDirectoryService::fetchMembers(const MemberQuery &query, QObject *context, Callback<MemberPage> callback)
{
    memberQueries.push_back(query);
    answers.answer<MemberPage>(context, std::move(callback), [&] {
        std::vector<User> found;
        std::ranges::copy_if(members.value(query.guild), std::back_inserter(found), [&](const User &user) {
            return (query.role.isEmpty() || user.roles.contains(query.role))
                && (query.search.isEmpty() || user.displayName().contains(query.search, Qt::CaseInsensitive));
        });
        const auto total = static_cast<qsizetype>(found.size());
        const qsizetype begin = std::clamp<qsizetype>(query.cursor.value.toInt(), 0, total);
        const qsizetype end = std::min<qsizetype>(begin + (memberPage > 0 ? memberPage : query.limit), total);
        MemberPage page;
        page.items.assign(found.begin() + begin, found.begin() + end);
        page.total = static_cast<int>(total);
        page.members = static_cast<int>(members.value(query.guild).size());
        if (end < total)
            page.next = Cursor{QString::number(end)};
        return Result<MemberPage>(page);
    });
}

void FakeDirectoryService::fetchUser(
    const UserId &user, const GuildId &guild, QObject *context, Callback<User> callback)
{
    answers.answer<User>(context, std::move(callback), [&]() -> Result<User> {
        const std::vector<User> list = members.value(guild);
        const auto it = std::ranges::find(list, user, &User::id);
        if (it != list.end())
            return *it;
        return users.contains(user) ? Result<User>(users.value(user)) : Result<User>(ApiError::notFound());
    });
}

void FakeDirectoryService::fetchEmoji(
    const GuildId &guild, QObject *context, Callback<std::vector<GuildEmoji>> callback)
{
    ++emojiQueries;
    answers.answer<std::vector<GuildEmoji>>(
        context, std::move(callback), [&] { return Result<std::vector<GuildEmoji>>(emoji.value(guild)); });
}

void FakeDirectoryService::setOwnNickname(
    const GuildId &guild, const QString &nickname, QObject *context, Callback<Unit> callback)
{
    answers.answer<Unit>(context, std::move(callback), [&]() -> Result<Unit> {
        auto &list = members[guild];
        const auto it = std::ranges::find(list, self, &User::id);
        if (it == list.end())
            return ApiError::notFound();
        it->nickname = nickname;
        return Unit{};
    });
}

void FakeDirectoryService::leaveGuild(const GuildId &guild, QObject *context, Callback<Unit> callback)
{
    answers.answer<Unit>(context, std::move(callback), [&]() -> Result<Unit> {
        if (std::erase_if(guilds, [&](const Guild &known) { return known.id == guild; }) == 0)
            return ApiError::notFound();
        Q_EMIT eventReceived(GuildRemoved{guild});
        return Unit{};
    });
}

void FakeTemplateService::fetchTemplates(QObject *context, Callback<std::vector<MessageTemplate>> callback)
{
    answers.answer<std::vector<MessageTemplate>>(
        context, std::move(callback), [&] { return Result<std::vector<MessageTemplate>>(templates); });
}

void FakeTemplateService::create(const MessageTemplate &made, QObject *context, Callback<MessageTemplate> callback)
{
    answers.answer<MessageTemplate>(context, std::move(callback), [&]() -> Result<MessageTemplate> {
        MessageTemplate kept = made;
        kept.id = u"t%1"_s.arg(templates.size() + 1);
        templates.push_back(kept);
        return kept;
    });
}

void FakeTemplateService::update(const MessageTemplate &changed, QObject *context, Callback<MessageTemplate> callback)
{
    answers.answer<MessageTemplate>(context, std::move(callback), [&]() -> Result<MessageTemplate> {
        const auto it = std::ranges::find(templates, changed.id, &MessageTemplate::id);
        if (it == templates.end())
            return ApiError::notFound();
        *it = changed;
        return changed;
    });
}

void FakeTemplateService::remove(const QString &id, QObject *context, Callback<Unit> callback)
{
    answers.answer<Unit>(context, std::move(callback), [&]() -> Result<Unit> {
        if (std::erase_if(templates, [&](const MessageTemplate &known) { return known.id == id; }) == 0)
            return ApiError::notFound();
        return Unit{};
    });
}

} // namespace chat::test

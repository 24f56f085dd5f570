// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/routes/routes.h"
#include "app/server/failures.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

//! A guild the caller is a member of.
Result<const GuildRecord *> memberGuild(const Parts &parts, Call &call)
{
    const QString id = call.params.neededId("guild_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    const GuildRecord *guild = parts.registry.guild(id);
    if (!guild)
        return server::notFound(u"服务器不存在"_s);
    if (!guild->members.contains(call.user.id))
        return server::forbidden();
    return guild;
}

Result<QJsonValue> listGuilds(const Parts &parts, Call &call)
{
    const int page = call.params.page();
    const int size = call.params.pageSize();
    const bool descending = call.params.text("sort"_L1) == "-id"_L1;
    if (!call.params.ok())
        return call.params.problem();
    QJsonArray items;
    QList<const GuildRecord *> guilds = parts.registry.guildsOf(call.user.id);
    if (descending)
        std::ranges::reverse(guilds);
    for (const GuildRecord *guild : std::as_const(guilds))
        items.append(parts.views.guild(*guild));
    QJsonObject list = standardPage(items, page, size);
    if (descending)
        list.insert("sort"_L1, QJsonObject{{"id"_L1, -1}});
    return QJsonValue(list);
}

Result<QJsonValue> listChannels(const Parts &parts, Call &call)
{
    const auto guild = memberGuild(parts, call);
    if (!guild)
        return guild.error();
    const auto type = call.params.number("type"_L1);
    const QString parent = call.params.id("parent_id"_L1);
    const int page = call.params.page();
    const int size = call.params.pageSize();
    if (!call.params.ok())
        return call.params.problem();
    QJsonArray items;
    for (const auto &channel : guild.value()->channels) {
        const bool wanted
            = (!type || channel->data.type == *type) && (parent.isEmpty() || channel->data.parentId == parent);
        if (wanted && parts.rules.maySee(call.user.id, *channel))
            items.append(parts.views.channel(*channel));
    }
    return QJsonValue(standardPage(items, page, size, false));
}

Result<QJsonValue> viewChannel(const Parts &parts, Call &call)
{
    const QString id = call.params.neededId("target_id"_L1);
    const QString children = call.params.raw("need_children"_L1).toVariant().toString();
    if (!call.params.ok())
        return call.params.problem();
    const ChannelRecord *channel = parts.registry.channel(id);
    if (!channel)
        return server::notFound(u"频道不存在"_s);
    if (!parts.rules.maySee(call.user.id, *channel))
        return server::forbidden();
    QJsonObject json = parts.views.channel(*channel);
    json.insert("voice_quality"_L1, u"2"_s);
    json.insert("server_url"_L1, QString());
    if (children == "true"_L1 || children == "1"_L1) {
        QJsonArray ids;
        for (const auto &other : parts.registry.guild(channel->guildId)->channels) {
            if (other->data.parentId == id && parts.rules.maySee(call.user.id, *other))
                ids.append(other->data.id);
        }
        json.insert("children"_L1, ids);
    }
    return QJsonValue(json);
}

//! Filters and sort order of guild/user-list.
struct MemberQuery
{
    const ChannelRecord *channel = nullptr;
    QString search;
    QString user;
    std::optional<int> role;
    std::optional<int> verified;
    std::optional<int> byActive; //!< 0 ascending, 1 descending
    std::optional<int> byJoined;
};

bool matches(const Parts &parts, const GuildRecord &guild, const SeedMember &member, const MemberQuery &query)
{
    if (!query.user.isEmpty() && member.userId != query.user)
        return false;
    if (query.role && *query.role != 0 && !member.roles.contains(*query.role))
        return false;
    if (query.verified && *query.verified == 0)
        return false; // everyone here is verified
    if (query.channel && !parts.rules.maySee(member.userId, *query.channel))
        return false;
    if (query.search.isEmpty())
        return true;
    const SeedUser *user = parts.registry.user(member.userId);
    return parts.views.displayName(member.userId, &guild).contains(query.search, Qt::CaseInsensitive)
        || (user && user->username.contains(query.search, Qt::CaseInsensitive));
}

QList<const SeedMember *> membersOf(const Parts &parts, const GuildRecord &guild, const MemberQuery &query)
{
    QList<const SeedMember *> found;
    for (const QString &id : guild.memberOrder) {
        const SeedMember &member = *guild.members.constFind(id);
        if (matches(parts, guild, member, query))
            found.append(&member);
    }
    const auto sortBy = [&found](std::optional<int> order, qint64 SeedMember::*field) {
        if (!order)
            return;
        std::ranges::stable_sort(found, [&](const SeedMember *a, const SeedMember *b) {
            return *order == 0 ? a->*field < b->*field : a->*field > b->*field;
        });
    };
    sortBy(query.byJoined, &SeedMember::joinedAt);
    sortBy(query.byActive, &SeedMember::activeTime);
    return found;
}

Result<QJsonValue> listMembers(const Parts &parts, Call &call)
{
    const auto guild = memberGuild(parts, call);
    if (!guild)
        return guild.error();
    MemberQuery query;
    const QString channelId = call.params.id("channel_id"_L1);
    query.search = call.params.id("search"_L1);
    query.user = call.params.id("filter_user_id"_L1);
    query.role = call.params.number("role_id"_L1);
    query.verified = call.params.number("mobile_verified"_L1);
    query.byActive = call.params.number("active_time"_L1);
    query.byJoined = call.params.number("joined_at"_L1);
    const int page = call.params.page();
    const int size = call.params.pageSize();
    if (!call.params.ok())
        return call.params.problem();
    if (!channelId.isEmpty()) {
        query.channel = parts.registry.channel(channelId);
        if (!query.channel || query.channel->guildId != guild.value()->data.id)
            return server::notFound(u"频道不存在"_s);
        if (!parts.rules.maySee(call.user.id, *query.channel))
            return server::forbidden();
    }
    const QList<const SeedMember *> found = membersOf(parts, *guild.value(), query);
    // Only the requested page is encoded: a guild may have ten thousand members.
    QJsonArray items;
    for (qint64 i = qint64(page - 1) * size; i < std::min<qint64>(found.size(), qint64(page) * size); ++i)
        items.append(parts.views.user(found.at(static_cast<qsizetype>(i))->userId, guild.value()));
    int online = 0;
    for (const QString &id : guild.value()->memberOrder) {
        const SeedUser *user = parts.registry.user(id);
        online += user && parts.views.isOnline(*user) ? 1 : 0;
    }
    const auto all = static_cast<int>(guild.value()->memberOrder.size());
    const auto total = static_cast<int>(found.size());
    return QJsonValue(QJsonObject{{"items"_L1, items},
        {"meta"_L1,
            QJsonObject{{"page"_L1, page}, {"page_total"_L1, (total + size - 1) / size}, {"page_size"_L1, size},
                {"total"_L1, total}}},
        {"sort"_L1, QJsonObject{{"id"_L1, 1}}}, {"user_count"_L1, all}, {"online_count"_L1, online},
        {"offline_count"_L1, all - online}});
}

template <class Things, class View> Result<QJsonValue> listOf(Call &call, const Things &things, const View &view)
{
    const int page = call.params.page();
    const int size = call.params.pageSize();
    if (!call.params.ok())
        return call.params.problem();
    QJsonArray items;
    for (const auto &thing : things)
        items.append(view(thing));
    return QJsonValue(standardPage(items, page, size));
}

} // namespace

void addGuildRoutes(Api &api, const Parts &parts)
{
    api.add(u"guild/list"_s, Api::Verb::Read, [parts](Call &call) { return listGuilds(parts, call); });
    api.add(u"guild/view"_s, Api::Verb::Read, [parts](Call &call) -> Result<QJsonValue> {
        return memberGuild(parts, call).map([&](const GuildRecord *guild) {
            return QJsonValue(parts.views.guildInFull(*guild, call.user.id));
        });
    });
    api.add(u"guild/user-list"_s, Api::Verb::Read, [parts](Call &call) { return listMembers(parts, call); });
    const auto listRoles = [parts](Call &call) -> Result<QJsonValue> {
        const auto guild = memberGuild(parts, call);
        if (!guild)
            return guild.error();
        return listOf(call, guild.value()->data.roles, [&](const SeedRole &role) { return parts.views.role(role); });
    };
    api.add(u"guild-role/list"_s, Api::Verb::Read, listRoles);
    // The older name, from before lists had pages.
    api.add(u"guild-role/index"_s, Api::Verb::Read, [parts](Call &call) -> Result<QJsonValue> {
        const auto guild = memberGuild(parts, call);
        if (!guild)
            return guild.error();
        QJsonArray roles;
        for (const SeedRole &role : guild.value()->data.roles)
            roles.append(parts.views.role(role));
        return QJsonValue(roles);
    });
    api.add(u"guild-emoji/list"_s, Api::Verb::Read, [parts](Call &call) -> Result<QJsonValue> {
        const auto guild = memberGuild(parts, call);
        if (!guild)
            return guild.error();
        return listOf(call, guild.value()->data.emoji,
            [&](const SeedGuildEmoji &emoji) { return parts.views.guildEmoji(emoji); });
    });
    api.add(u"channel/list"_s, Api::Verb::Read, [parts](Call &call) { return listChannels(parts, call); });
    api.add(u"channel/view"_s, Api::Verb::Read, [parts](Call &call) { return viewChannel(parts, call); });
}

} // namespace chat::sandbox

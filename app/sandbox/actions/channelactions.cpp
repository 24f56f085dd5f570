// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/actions/channelactions.h"

#include "app/sandbox/store/kooktypes.h"
#include "app/server/failures.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr int kSlowModes[]
    = {0, 5000, 10000, 15000, 30000, 60000, 120000, 300000, 600000, 900000, 1800000, 3600000, 7200000, 21600000};
constexpr qsizetype kMostChannels = 500;

} // namespace

ChannelActions::ChannelActions(Registry &registry, const Rules &rules, const GuildEvents &events, GuildActions &guilds)
    : m_registry(registry)
    , m_rules(rules)
    , m_events(events)
    , m_guilds(guilds)
{
}

Result<const ChannelRecord *> ChannelActions::channelWith(
    const QString &user, const QString &channelId, Permission right) const
{
    const ChannelRecord *channel = m_registry.channel(channelId);
    if (!channel)
        return server::notFound(u"频道不存在"_s);
    if (!m_rules.may(user, *channel, right))
        return server::forbidden();
    return channel;
}

QStringList ChannelActions::viewers(const ChannelRecord &channel) const
{
    QStringList users;
    for (const QString &id : m_registry.guild(channel.guildId)->memberOrder) {
        if (m_rules.maySee(id, channel))
            users.append(id);
    }
    return users;
}

//! Those who see it now and did not, those who still do, those who did.
void ChannelActions::announceVisibility(const ChannelRecord &channel, const QStringList &before)
{
    const QStringList after = viewers(channel);
    const QSet<QString> saw(before.cbegin(), before.cend());
    const QSet<QString> sees(after.cbegin(), after.cend());
    const auto send = [this](Event event, const QSet<QString> &users) {
        event.channelId.clear();
        event.users = QStringList(users.cbegin(), users.cend());
        if (!users.isEmpty())
            m_guilds.announce(event);
    };
    send(m_events.channel(u"added_channel"_s, channel), QSet<QString>(sees).subtract(saw));
    send(m_events.channel(u"updated_channel"_s, channel), QSet<QString>(sees).intersect(saw));
    send(m_events.channelDeleted(channel, {}), QSet<QString>(saw).subtract(sees));
}

Result<const ChannelRecord *> ChannelActions::create(const QString &user, const QString &guildId, SeedChannel data)
{
    const auto found = m_guilds.guildWith(user, guildId, Permission::ManageChannels);
    if (!found)
        return found.error();
    if (data.name.trimmed().isEmpty() || data.name.size() > 100)
        return server::rejected(u"参数错误: name"_s);
    if (data.type < KookChannelType::Category || data.type > KookChannelType::Voice)
        return server::rejected(u"参数错误: type"_s);
    const ChannelRecord *parent = nullptr;
    if (!data.parentId.isEmpty()) {
        parent = m_registry.channel(data.parentId);
        if (!parent || !parent->isCategory() || parent->guildId != guildId)
            return server::notFound(u"分组不存在"_s);
    }
    if (found.value()->channels.size() >= kMostChannels)
        return server::rejected(u"频道数量已达上限"_s);
    for (const auto &other : found.value()->channels) {
        if (other->data.parentId == data.parentId)
            data.level = std::max(data.level, other->data.level + 100);
    }
    data.creatorId = user;
    const ChannelRecord *made = nullptr;
    const bool ok = m_guilds.write([&] {
        made = m_registry.addChannel(*found.value(), data);
        return made && (!parent || m_registry.setOverwrites(*made, parent->roleOverwrites, parent->userOverwrites));
    });
    if (!ok)
        return server::storageFailed();
    m_guilds.announce(m_events.channel(u"added_channel"_s, *made));
    return made;
}

Result<const ChannelRecord *> ChannelActions::update(
    const QString &user, const QString &channelId, const ChannelChange &change)
{
    const auto found = channelWith(user, channelId, Permission::ManageChannels);
    if (!found)
        return found.error();
    SeedChannel data = found.value()->data;
    if (change.name && (change.name->trimmed().isEmpty() || change.name->size() > 100))
        return server::rejected(u"参数错误: name"_s);
    if (change.slowMode && std::ranges::find(kSlowModes, *change.slowMode) == std::end(kSlowModes))
        return server::rejected(u"参数错误: slow_mode"_s);
    if (change.parent) {
        const ChannelRecord *parent = m_registry.channel(*change.parent);
        const bool right = parent && parent->isCategory() && parent->guildId == found.value()->guildId;
        if (!change.parent->isEmpty() && (!right || found.value()->isCategory()))
            return server::notFound(u"分组不存在"_s);
        data.parentId = *change.parent;
    }
    data.name = change.name.value_or(data.name);
    data.topic = change.topic.value_or(data.topic).left(500);
    data.level = change.level.value_or(data.level);
    data.slowMode = change.slowMode.value_or(data.slowMode);
    if (!m_guilds.write([&] { return m_registry.writeChannel(*found.value(), data); }))
        return server::storageFailed();
    m_guilds.announce(m_events.channel(u"updated_channel"_s, *found.value()));
    return found.value();
}

Result<Unit> ChannelActions::remove(const QString &user, const QString &channelId)
{
    const auto found = channelWith(user, channelId, Permission::ManageChannels);
    if (!found)
        return found.error();
    const Event event = m_events.channelDeleted(*found.value(), viewers(*found.value()));
    const GuildRecord *guild = m_registry.guild(found.value()->guildId);
    SeedGuild data = guild->data;
    const bool wasDefault = data.defaultChannelId == channelId;
    const bool ok = m_guilds.write([&] {
        if (!m_registry.removeChannel(*found.value()))
            return false;
        if (!wasDefault)
            return true;
        const auto text = std::ranges::find_if(
            guild->channels, [](const auto &channel) { return channel->data.type == KookChannelType::Text; });
        data.defaultChannelId = text == guild->channels.cend() ? QString() : (*text)->data.id;
        return m_registry.writeGuild(*guild, data);
    });
    if (!ok)
        return server::storageFailed();
    m_guilds.announce(event);
    if (wasDefault)
        m_guilds.announce(m_events.guildUpdated(*guild));
    return Unit{};
}

Result<const ChannelRecord *> ChannelActions::editOverwrites(
    const QString &user, const QString &channelId, const OverwriteEdit &edit)
{
    const auto found = channelWith(user, channelId, Permission::ManageRoles);
    if (!found)
        return found.error();
    auto roles = found.value()->roleOverwrites;
    auto users = found.value()->userOverwrites;
    if (!edit(roles, users))
        return server::notFound(u"没有对应的权限设置"_s);
    const QStringList before = viewers(*found.value());
    if (!m_guilds.write([&] { return m_registry.setOverwrites(*found.value(), roles, users); }))
        return server::storageFailed();
    announceVisibility(*found.value(), before);
    return found.value();
}

Result<const ChannelRecord *> ChannelActions::syncOverwrites(const QString &user, const QString &channelId)
{
    const auto found = channelWith(user, channelId, Permission::ManageRoles);
    if (!found)
        return found.error();
    const ChannelRecord *parent = m_registry.channel(found.value()->data.parentId);
    if (!parent)
        return server::rejected(u"该频道不在分组内"_s);
    return editOverwrites(user, channelId, [&](QList<RoleOverwrite> &roles, QList<UserOverwrite> &users) {
        roles = parent->roleOverwrites;
        users = parent->userOverwrites;
        return true;
    });
}

bool ChannelActions::isSynced(const ChannelRecord &channel) const
{
    const ChannelRecord *parent = m_registry.channel(channel.data.parentId);
    return parent && parent->roleOverwrites == channel.roleOverwrites
        && parent->userOverwrites == channel.userOverwrites;
}

} // namespace chat::sandbox

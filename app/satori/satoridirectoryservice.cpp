// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satoridirectoryservice.h"

#include "app/base/jsonreader.h"

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

SatoriDirectoryService::SatoriDirectoryService(const SatoriTools &tools, QObject *parent)
    : DirectoryService(parent)
    , m_tools(tools)
    , m_guilds(tools)
    , m_members(tools)
    , m_chats(tools)
{
}

//! Answers to earlier questions about it are outdated.
void SatoriDirectoryService::tell(const DirectoryEvent &event)
{
    struct Visitor
    {
        SatoriDirectoryService &service;
        void operator()(const GuildChanged &e) const { service.m_guilds.forgetGuild(e.guild); }
        void operator()(const GuildRemoved &e) const { (*this)(GuildChanged{e.guild}); }
        void operator()(const ChannelChanged &e) const
        {
            service.m_guilds.forgetChannel(e.channel.guild, e.channel.id);
        }
        void operator()(const ChannelRemoved &e) const { service.m_guilds.forgetChannel(e.guild, e.channel); }
        void operator()(const MembersChanged &e) const { service.m_members.forget(e.user, e.guild); }
        void operator()(const EmojiChanged &) const {}
        void operator()(const PresenceChanged &) const {}
        void operator()(const UserChanged &e) const { service.m_members.forget(e.user.id, {}); }
        void operator()(const DirectChatChanged &) const {}
    };
    std::visit(Visitor{*this}, event);
    Q_EMIT eventReceived(event);
}

void SatoriDirectoryService::closeDirectChat(const ChannelId &code, QObject *context, Callback<Unit> callback)
{
    m_chats.close(code);
    QMetaObject::invokeMethod(
        context ? context : this, [callback = std::move(callback)] { callback(Unit{}); }, Qt::QueuedConnection);
}

void SatoriDirectoryService::fetchEmoji(
    const GuildId &guild, QObject *context, Callback<std::vector<GuildEmoji>> callback)
{
    QMetaObject::invokeMethod(
        context ? context : this,
        [callback = std::move(callback), emoji = m_tools.people.emojiOf(guild)] { callback(emoji); },
        Qt::QueuedConnection);
}

void SatoriDirectoryService::onGuildEvent(const QString &what, const QJsonObject &event)
{
    const QJsonObject object = event.value("guild"_L1).toObject();
    const GuildId id(parseId(object.value("id"_L1)));
    if (id.isEmpty())
        return;
    if (what == "removed"_L1 || what == "deleted"_L1) {
        m_guilds.remove(id);
        tell(GuildRemoved{id});
    } else if (what == "added"_L1 || what == "created"_L1 || what == "updated"_L1) {
        (void)m_guilds.learn(object);
        tell(GuildChanged{id});
    }
}

void SatoriDirectoryService::onChannelEvent(const QString &what, const QJsonObject &event)
{
    const QJsonObject object = event.value("channel"_L1).toObject();
    const ChannelId id(parseId(object.value("id"_L1)));
    const Channel *known = m_tools.people.channel(id);
    GuildId guild = guildIdOf(event);
    if (guild.isEmpty() && known)
        guild = known->guild;
    if (id.isEmpty() || guild.isEmpty())
        return;
    if (what == "removed"_L1) {
        m_tools.people.forgetChannel(id);
        tell(ChannelRemoved{guild, id});
    } else if (what == "deleted"_L1) {
        // One bridge sends this for changes too: the list shows what is left.
        tell(GuildChanged{guild});
    } else if (what == "added"_L1 || what == "created"_L1 || what == "updated"_L1) {
        if (const auto channel = m_tools.people.learnChannel(object, guild))
            tell(ChannelChanged{*channel});
    }
}

void SatoriDirectoryService::onMemberEvent(const QString &what, const QJsonObject &event)
{
    using Change = MembersChanged::Change;
    MembersChanged changed;
    changed.guild = guildIdOf(event);
    if (changed.guild.isEmpty())
        return;
    const QJsonObject member = event.value("member"_L1).toObject();
    const User user = m_tools.people.learn(event.value("user"_L1).toObject(), member, changed.guild);
    changed.user = user.id;
    changed.time = parseTime(event.value("timestamp"_L1));
    if (what == "added"_L1 || what == "created"_L1)
        changed.change = Change::Joined;
    else if (what == "removed"_L1 || what == "deleted"_L1)
        changed.change = Change::Left;
    else if (what == "updated"_L1)
        changed.change = Change::Updated;
    else
        return;
    if (changed.user.isEmpty())
        changed.change = Change::Unknown;
    if (changed.change == Change::Updated && member.contains("nick"_L1))
        changed.nickname = json::text(member, "nick"_L1);
    tell(changed);
}

void SatoriDirectoryService::onEmojiEvent(const QString &what, const QJsonObject &event)
{
    const GuildId guild = guildIdOf(event);
    const QJsonObject emoji = event.value("emoji"_L1).toObject();
    const QString id = parseId(emoji.value("id"_L1));
    if (guild.isEmpty() || id.isEmpty())
        return;
    if (what == "deleted"_L1 || what == "removed"_L1)
        m_tools.people.forgetEmoji(id, guild);
    else
        m_tools.people.learnEmoji(id, json::text(emoji, "name"_L1), {}, guild);
    tell(EmojiChanged{guild});
}

void SatoriDirectoryService::recallDirectChats(const std::vector<DirectChat> &chats)
{
    for (const DirectChat &chat : chats) {
        if (const UserId user = SatoriPeople::friendOf(chat.code); !user.isEmpty())
            m_tools.people.listFriend(user);
        else
            m_tools.people.learnDirect(chat.code);
    }
}

void SatoriDirectoryService::handleEvent(const QJsonObject &event)
{
    const QString type = json::text(event, "type"_L1);
    const QString what = type.section(u'-', -1);
    if (type.startsWith("guild-member-"_L1)) {
        onMemberEvent(what, event);
    } else if (type.startsWith("guild-role-"_L1)) {
        const GuildId guild = guildIdOf(event);
        if (!guild.isEmpty())
            tell(GuildChanged{guild});
    } else if (type.startsWith("guild-emoji-"_L1)) {
        onEmojiEvent(what, event);
    } else if (type.startsWith("guild-"_L1)) {
        onGuildEvent(what, event);
    } else if (type.startsWith("channel-"_L1)) {
        onChannelEvent(what, event);
    } else if (type == "message-created"_L1 || type == "message"_L1) {
        const QJsonObject channel = event.value("channel"_L1).toObject();
        if (m_tools.people.refOf(channel, event.value("guild"_L1).toObject()).kind == ChannelKind::Direct) {
            if (const auto chat = m_chats.notice(event))
                tell(DirectChatChanged{*chat});
        } else if (!m_tools.people.channel(ChannelId(parseId(channel.value("id"_L1))))) {
            (void)m_tools.people.learnChannel(channel, guildIdOf(event));
        }
        if (const GuildId guild = guildIdOf(event); m_guilds.notice(guild, event.value("guild"_L1).toObject()))
            tell(GuildChanged{guild});
    }
}

GuildId SatoriDirectoryService::guildIdOf(const QJsonObject &event)
{
    return GuildId(parseId(event.value("guild"_L1).toObject().value("id"_L1)));
}

} // namespace chat::satori

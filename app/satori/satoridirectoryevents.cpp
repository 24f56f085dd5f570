// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/jsonreader.h"
#include "app/satori/satoridirectoryservice.h"

#include <QJsonObject>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

//! A message in a direct chat nobody has heard of yet.
void SatoriDirectoryService::noticeDirect(const QJsonObject &event)
{
    const QJsonObject object = event.value("channel"_L1).toObject();
    const ChannelId real(parseId(object.value("id"_L1)));
    if (real.isEmpty() || !event.value("guild"_L1).toObject().isEmpty())
        return;
    const User author = m_people.learn(event.value("user"_L1).toObject(), {}, {});
    const bool own = author.id == m_people.self().id;
    if (!own && m_people.isListedFriend(author.id) && m_people.wire(SatoriPeople::friendChannel(author.id)).isEmpty())
        m_people.openFriend(author.id, real);
    const ChannelRef ref = m_people.refOf(object, {});
    m_people.learnDirect(real);
    const bool known = m_chats.contains(ref.id);
    DirectChat &chat = m_chats[ref.id];
    chat.code = ref.id;
    chat.latestMessage = parseTime(event.value("timestamp"_L1));
    const bool namedNow = !own && chat.peer.id.isEmpty() && !author.id.isEmpty();
    if (namedNow) {
        chat.peer = author;
        m_links.resolve(chat.peer);
    } else if (chat.peer.name.isEmpty()) {
        const QString name = json::text(object, "name"_L1);
        chat.peer.name = name.isEmpty() ? real.value : name;
    }
    if (!known || namedNow)
        tell(DirectChatChanged{chat});
}

void SatoriDirectoryService::onGuildEvent(const QString &what, const QJsonObject &event)
{
    const QJsonObject object = event.value("guild"_L1).toObject();
    const GuildId id(parseId(object.value("id"_L1)));
    if (id.isEmpty())
        return;
    if (what == "removed"_L1 || what == "deleted"_L1) {
        m_people.forgetGuild(id);
        m_guilds.remove(id);
        m_guildOrder.removeAll(id);
        tell(GuildRemoved{id});
    } else if (what == "added"_L1 || what == "created"_L1 || what == "updated"_L1) {
        (void)learnGuild(object);
        tell(GuildChanged{id});
    }
}

void SatoriDirectoryService::onChannelEvent(const QString &what, const QJsonObject &event)
{
    const QJsonObject object = event.value("channel"_L1).toObject();
    const ChannelId id(parseId(object.value("id"_L1)));
    const Channel *known = m_people.channel(id);
    GuildId guild = guildIdOf(event);
    if (guild.isEmpty() && known)
        guild = known->guild;
    if (id.isEmpty() || guild.isEmpty())
        return;
    if (what == "removed"_L1) {
        m_people.forgetChannel(id);
        tell(ChannelRemoved{guild, id});
    } else if (what == "deleted"_L1) {
        // One bridge says this for a change too: the list tells what is left.
        tell(GuildChanged{guild});
    } else if (what == "added"_L1 || what == "created"_L1 || what == "updated"_L1) {
        if (const auto channel = m_people.learnChannel(object, guild))
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
    const User user = m_people.learn(event.value("user"_L1).toObject(), member, changed.guild);
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
        m_people.forgetEmoji(id, guild);
    else
        m_people.learnEmoji(id, json::text(emoji, "name"_L1), {}, guild);
    tell(EmojiChanged{guild});
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
        if (m_people.refOf(channel, event.value("guild"_L1).toObject()).kind == ChannelKind::Direct)
            noticeDirect(event);
        else if (!m_people.channel(ChannelId(parseId(channel.value("id"_L1)))))
            (void)m_people.learnChannel(channel, guildIdOf(event));
        noticeGuild(event);
    }
}

//! Where no list told of a guild, its first message does.
void SatoriDirectoryService::noticeGuild(const QJsonObject &event)
{
    const GuildId guild = guildIdOf(event);
    if (guild.isEmpty() || !m_guildsAsked || m_guilds.contains(guild))
        return;
    (void)learnGuild(event.value("guild"_L1).toObject());
    tell(GuildChanged{guild});
}

GuildId SatoriDirectoryService::guildIdOf(const QJsonObject &event)
{
    return GuildId(parseId(event.value("guild"_L1).toObject().value("id"_L1)));
}

} // namespace chat::satori

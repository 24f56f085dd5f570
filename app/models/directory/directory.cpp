// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/directory.h"

#include <algorithm>
#include <utility>

namespace chat {

namespace {

constexpr quint32 bits(std::initializer_list<Permission> permissions)
{
    quint32 all = 0;
    for (const auto permission : permissions)
        all |= static_cast<quint32>(permission);
    return all;
}

constexpr quint32 kDirectPermissions = bits({Permission::ViewChannel, Permission::SendMessages, Permission::UploadFiles,
    Permission::AddReactions, Permission::FollowReactions});

template <class... F> struct Visitor : F...
{
    using F::operator()...;
};
template <class... F> Visitor(F...) -> Visitor<F...>;

} // namespace

Directory::Directory(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_chats(backend, m_unread)
    , m_people(backend, m_chats)
    , m_tree(backend, m_people)
    , m_emoji(backend)
    , m_recount(backend, m_unread,
          [this](const ChannelRef &channel, const Mentions &calls) { return mentionsSelf(calls, guildOf(channel)); })
{
    connectParts();
    connect(&backend.directory(), &DirectoryService::eventReceived, this, &Directory::onEvent);
    connect(&backend.messages(), &MessageService::eventReceived, this, &Directory::onMessage);
    connect(&backend.messages(), &MessageService::eventsLost, this, &Directory::load);
}

void Directory::connectParts()
{
    connect(&m_unread, &UnreadCounts::unreadChanged, this, [this](const ChannelRef &channel) {
        if (channel.kind == ChannelKind::Direct)
            m_chats.noteCount(channel);
        Q_EMIT unreadChanged(channel);
    });
    connect(&m_recount, &UnreadRecount::counted, this, &Directory::unreadCounted);
    connect(&m_chats, &DirectChats::directChatsChanged, this, &Directory::directChatsChanged);
    connect(&m_people, &KnownPeople::userChanged, this, &Directory::userChanged);
    connect(&m_emoji, &LoadedEmoji::emojiChanged, this, &Directory::emojiChanged);
    connect(&m_tree, &GuildTree::guildsChanged, this, &Directory::guildsChanged);
    connect(&m_tree, &GuildTree::guildChanged, this, &Directory::guildChanged);
    connect(&m_tree, &GuildTree::guildWanted, this, &Directory::guildWanted);
    connect(&m_tree, &GuildTree::guildRemoved, this, [this](const GuildId &guild) { m_emoji.forgetGuild(guild); });
    connect(&m_tree, &GuildTree::channelRemoved, this, [this](const ChannelRef &channel) {
        m_unread.forget(channel);
        Q_EMIT channelRemoved(channel);
    });
    // Its guild's count has changed.
    connect(&m_tree, &GuildTree::channelResolved, this, &Directory::unreadChanged);
}

bool Directory::tellsPresence() const
{
    return m_backend.messages().capabilities().presence;
}

void Directory::load()
{
    m_state = State::Loading;
    m_error.reset();
    m_loadsLeft = 2;
    Q_EMIT stateChanged();
    m_tree.load([this](const std::optional<ApiError> &error) { finishLoad(error); });
    m_chats.load([this](const std::optional<ApiError> &error) { finishLoad(error); });
}

void Directory::finishLoad(const std::optional<ApiError> &error)
{
    if (error)
        m_error = error;
    if (--m_loadsLeft > 0)
        return;
    m_state = m_error ? State::Failed : State::Ready;
    m_known = m_known || !m_error;
    Q_EMIT stateChanged();
}

void Directory::recall(const DirectorySnapshot &stored)
{
    m_seen = stored.seen;
    m_people.recall(stored.people);
    m_tree.recall(stored.guilds);
    m_chats.recall(stored.chats, stored.readMarks);
    for (const auto &emoji : stored.emoji)
        m_emoji.recall(emoji);
    // Of an account that is new here everything until now counts as read.
    m_unread.setBaseline(stored.baseline.isValid() ? stored.baseline
            : stored.seen.isValid()                ? stored.seen
                                                   : QDateTime::currentDateTimeUtc());
    for (const auto &place : stored.readPlaces) {
        if (place.channel.kind == ChannelKind::Guild && !m_tree.findGuild(place.guild))
            continue;
        if (place.channel.kind == ChannelKind::Guild)
            m_tree.recallPlace(place.channel.id, place.guild);
        m_unread.recall(place);
    }
    for (const auto &unread : stored.unread) {
        if (unread.channel.kind == ChannelKind::Direct) {
            m_chats.recallUnread(unread);
        } else if (m_tree.findGuild(unread.guild)) {
            m_tree.recallPlace(unread.channel.id, unread.guild);
            m_unread.recall(unread.channel, {unread.count, unread.mentions, unread.first});
        }
    }
    m_recount.wantAll();
    if (std::exchange(m_known, true))
        return;
    Q_EMIT stateChanged();
}

std::vector<StoredUnread> Directory::storedUnread() const
{
    constexpr size_t most = 5000;
    std::vector<StoredUnread> list;
    for (const ChannelRef &channel : m_unread.unread()) {
        const Unread unread = m_unread.of(channel);
        if (unread.count > 0 && list.size() < most)
            list.push_back({channel, unread.count, unread.mentions, unread.first, guildOf(channel)});
    }
    return list;
}

Rights Directory::permissions(const ChannelRef &channel) const
{
    return channel.kind == ChannelKind::Direct ? Rights(kDirectPermissions) : m_tree.permissions(channel.id);
}

QString Directory::userName(const UserId &user, const GuildId &guild) const
{
    User seen;
    seen.id = user;
    return nameOf(seen, guild);
}

Directory::Unread Directory::directUnread() const
{
    return m_unread.sum([](const ChannelRef &channel) { return channel.kind == ChannelKind::Direct; });
}

UnreadCounts::Filter Directory::channelsOf(const GuildId &guild) const
{
    return [this, guild](
               const ChannelRef &channel) { return channel.kind == ChannelKind::Guild && guildOf(channel) == guild; };
}

UnreadCounts::Filter Directory::channelsIn(const Channel &category) const
{
    return [this, id = category.id](const ChannelRef &channel) {
        const auto *known = channel.kind == ChannelKind::Guild ? findChannel(channel.id) : nullptr;
        return known && known->parent == id;
    };
}

void Directory::see(const ChannelRef &channel, const std::vector<ReadPlace> &rows)
{
    m_recount.attach();
    m_unread.see(channel, rows);
}

Directory::UnreadMap Directory::markRead(const ChannelRef &channel)
{
    const auto taken = m_unread.markRead([&channel](const ChannelRef &one) { return one == channel; });
    m_chats.markRead(channel);
    return taken;
}

Directory::UnreadMap Directory::markAllRead()
{
    auto taken = m_unread.markRead([](const ChannelRef &) { return true; });
    taken.insert(m_chats.markAllRead());
    return taken;
}

void Directory::restoreUnread(const UnreadMap &taken)
{
    for (auto it = taken.constBegin(); it != taken.constEnd(); ++it) {
        if (it.key().kind == ChannelKind::Direct)
            m_chats.forgetRead(it.key());
    }
    m_unread.restore(taken);
}

// Events

void Directory::onEvent(const DirectoryEvent &event)
{
    std::visit(Visitor{
                   [this](const GuildChanged &e) { m_tree.loadGuild(e.guild); },
                   [this](const GuildRemoved &e) { m_tree.removeGuild(e.guild); },
                   [this](const ChannelChanged &e) { m_tree.putChannel(e.channel); },
                   [this](const ChannelRemoved &e) { m_tree.removeChannel(e.guild, e.channel); },
                   [this](const MembersChanged &e) { onMembersChanged(e); },
                   [this](const EmojiChanged &e) { m_emoji.reload(e.guild); },
                   [this](const PresenceChanged &e) { m_people.setPresence(e.user, e.online); },
                   [this](const UserChanged &e) { m_people.updateAccount(e.user); },
                   [this](const DirectChatChanged &e) { m_chats.take(e.chat); },
               },
        event);
}

void Directory::onMembersChanged(const MembersChanged &event)
{
    using Change = MembersChanged::Change;
    const bool own = event.user.isEmpty() || event.user == self().id;
    if (event.change == Change::Updated && event.nickname && !event.user.isEmpty()
        && (m_people.knowsGuild(event.guild) || guildState(event.guild) != State::Idle))
        m_people.setNickname(event.guild, event.user, *event.nickname);
    if (own)
        m_tree.reloadSelf(event.guild); // our own roles may be among it; a list of members has a listener of its own
    if (event.change == Change::Joined) {
        Q_EMIT memberJoined(event.guild, event.user);
    } else if (event.change == Change::Left) {
        m_people.removeMember(event.guild, event.user);
        Q_EMIT memberLeft(event.guild, event.user);
    } else if (event.change == Change::Updated && !own) {
        m_people.refresh(event.guild, event.user); // the event does not name the roles
    }
}

void Directory::onMessage(const MessageEvent &event)
{
    const auto *updated = std::get_if<MessageUpdated>(&event);
    if (updated && updated->mentions && updated->ref.channel.kind == ChannelKind::Guild)
        m_unread.recount(updated->ref, mentionsSelf(*updated->mentions, guildOf(updated->ref.channel)));
    if (const auto *deleted = std::get_if<MessageDeleted>(&event))
        m_unread.remove(deleted->ref);
    const auto *created = std::get_if<MessageCreated>(&event);
    if (!created)
        return;
    const auto &message = created->message;
    const auto guild = guildOf(message.channel);
    if (message.channel.kind == ChannelKind::Direct || !guild.isEmpty())
        learn(message.author, guild); // a name in a guild that was never opened is not the account's name
    if (message.channel.kind == ChannelKind::Direct)
        m_chats.touch(message);
    count(message);
}

void Directory::count(const Message &message)
{
    const auto &channel = message.channel;
    if (message.author.id == self().id) {
        m_unread.noteOwn(message);
        return;
    }
    const auto guild = guildOf(channel);
    // A guild that was never opened: its channel list is not loaded, but the rail needs to know where the message is.
    if (channel.kind == ChannelKind::Guild && guild.isEmpty())
        m_tree.resolve(channel.id);
    m_unread.count(message, channel.kind == ChannelKind::Direct || mentionsSelf(message.calls(), guild));
}

bool Directory::isAnythingMentioned() const
{
    return std::ranges::any_of(
        m_unread.unread(), [this](const ChannelRef &channel) { return m_unread.of(channel).mentions > 0; });
}

QSet<RoleId> Directory::ownRoles() const
{
    QSet<RoleId> all;
    for (const Guild &guild : guilds()) {
        for (const RoleId &role : m_people.rolesOf(self().id, guild.id))
            all.insert(role);
    }
    return all;
}

bool Directory::mentionsSelf(const Message &message) const
{
    return mentionsSelf(message.calls(), guildOf(message.channel));
}

bool Directory::mentionsSelf(const Mentions &mentions, const GuildId &guild) const
{
    if (mentions.all || mentions.here || mentions.users.contains(self().id))
        return true;
    if (mentions.roles.isEmpty())
        return false;
    return std::ranges::any_of(
        m_people.rolesOf(self().id, guild), [&](const RoleId &role) { return mentions.roles.contains(role); });
}

} // namespace chat

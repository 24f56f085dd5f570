// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "app/models/directory/directchats.h"
#include "app/models/directory/guildtree.h"
#include "app/models/directory/knownpeople.h"
#include "app/models/directory/loadedemoji.h"
#include "app/models/directory/notifyrules.h"
#include "app/models/unread/unreadcounts.h"
#include "app/models/unread/unreadrecount.h"
#include "app/services/backend.h"

#include <QObject>

#include <optional>
#include <vector>

namespace chat {

//! What is known of one account's guilds, channels, direct chats, roles and people, kept current by events: the single
//! source of names, permissions and unread counts. Lists (channel tree, rail, direct chats) are models on top of it.
class Directory : public QObject
{
    Q_OBJECT

public:
    using State = LoadState;
    using Unread = UnreadCounts::Unread;
    using UnreadMap = UnreadCounts::Map;

    explicit Directory(Backend &backend, QObject *parent = nullptr);

    //! False: nobody is shown as online or offline, because that is unknown.
    [[nodiscard]] bool tellsPresence() const;
    [[nodiscard]] const User &self() const { return m_backend.self(); }

    //! Loads guilds and direct chats (again); loadGuild loads the channels and roles of a guild.
    void load();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    //! The lists are there: from the server or from an earlier run.
    [[nodiscard]] bool isKnown() const { return m_known; }

    // Guilds, channels and roles: see GuildTree.
    void loadGuild(const GuildId &guild) { m_tree.loadGuild(guild); }
    [[nodiscard]] State guildState(const GuildId &guild) const { return m_tree.state(guild); }
    //! Its channels and roles are there: from the server or from an earlier run.
    [[nodiscard]] bool knowsGuild(const GuildId &guild) const { return m_tree.knows(guild); }
    [[nodiscard]] std::optional<ApiError> guildError(const GuildId &guild) const { return m_tree.error(guild); }
    [[nodiscard]] const std::vector<Guild> &guilds() const { return m_tree.guilds(); }
    //! Null: not known; valid until the next event. The same holds for the functions below.
    [[nodiscard]] const Guild *findGuild(const GuildId &guild) const { return m_tree.findGuild(guild); }
    [[nodiscard]] const Channel *findChannel(const ChannelId &channel) const { return m_tree.findChannel(channel); }
    [[nodiscard]] const Role *findRole(const GuildId &guild, const RoleId &role) const
    {
        return m_tree.findRole(guild, role);
    }
    //! Empty for direct chats.
    [[nodiscard]] GuildId guildOf(const ChannelRef &channel) const { return m_tree.guildOf(channel); }
    //! Our rights there (in direct chats: everything that exists there), as far as they are known. They decide what is
    //! offered; what the server lists is shown in any case.
    [[nodiscard]] Rights permissions(const ChannelRef &channel) const;
    //! Our rights in the guild as a whole: kick, rename, create channels.
    [[nodiscard]] Rights guildPermissions(const GuildId &guild) const { return m_tree.guildPermissions(guild); }

    // People: see KnownPeople.
    [[nodiscard]] QString nameOf(const User &seen, const GuildId &guild) const { return m_people.nameOf(seen, guild); }
    //! The same for somebody of whom only the id is available.
    [[nodiscard]] QString userName(const UserId &user, const GuildId &guild) const;
    [[nodiscard]] const User *findUser(const UserId &user, const GuildId &guild) const
    {
        return m_people.find(user, guild);
    }
    [[nodiscard]] std::vector<const User *> peopleOf(const GuildId &guild) const { return m_people.of(guild); }
    void learn(const User &user, const GuildId &guild) { m_people.learn(user, guild); }
    [[nodiscard]] bool hasMet(const UserId &user, const GuildId &guild) const { return m_people.hasMet(user, guild); }
    //! Does the message mention us: by name, by one of our roles, or everyone?
    [[nodiscard]] bool mentionsSelf(const Message &message) const;
    [[nodiscard]] QSet<RoleId> ownRoles() const; //!< of all guilds, as far as they are known

    // Custom emoji: see LoadedEmoji.
    void needEmoji(const GuildId &guild) { m_emoji.need(guild); }
    [[nodiscard]] const std::vector<GuildEmoji> &emoji(const GuildId &guild) const { return m_emoji.of(guild); }
    [[nodiscard]] const GuildEmoji *findEmoji(const QString &id) const { return m_emoji.find(id); }

    // Direct chats: see DirectChats.
    [[nodiscard]] const std::vector<DirectChat> &directChats() const { return m_chats.all(); } //!< latest first
    [[nodiscard]] const DirectChat *findDirectChat(const ChannelId &code) const { return m_chats.find(code); }
    //! Adds a direct chat that was just opened, before any event reports it.
    void keepDirectChat(const DirectChat &chat) { m_chats.take(chat); }
    //! Hides it from the list, here and on the server; the next message brings it back.
    void closeDirectChat(const ChannelId &code, QObject *context, Callback<Unit> callback)
    {
        m_chats.close(code, context, std::move(callback));
    }

    // What is unread: see UnreadCounts. unreadChanged() tells of every change.
    [[nodiscard]] Unread unread(const ChannelRef &channel) const { return m_unread.of(channel); }
    //! All channels of a guild together; `first` is not set. The same holds for the next two.
    [[nodiscard]] Unread guildUnread(const GuildId &guild) const { return m_unread.sum(channelsOf(guild)); }
    [[nodiscard]] Unread categoryUnread(const Channel &category) const { return m_unread.sum(channelsIn(category)); }
    [[nodiscard]] Unread directUnread() const;
    [[nodiscard]] MessageId firstMention(const ChannelRef &channel) const { return m_unread.firstMention(channel); }
    [[nodiscard]] bool isAnythingMentioned() const;
    [[nodiscard]] bool isAnythingUnread() const { return !m_unread.unread().isEmpty(); }
    [[nodiscard]] bool isUnreadMessage(const MessageRef &message) const { return m_unread.contains(message); }
    //! It is being counted (the store is read): unreadCounted() follows.
    [[nodiscard]] bool isCounting(const ChannelRef &channel) const { return m_recount.isCounting(channel); }
    //! These messages, oldest first, were on screen in the active window.
    void see(const ChannelRef &channel, const std::vector<ReadPlace> &rows);
    //! The conversation on screen, and whether its window is active: its new messages are not notified.
    void setCurrent(const ChannelRef &channel, bool visibleToUser = true)
    {
        m_current = visibleToUser ? channel : ChannelRef();
    }
    [[nodiscard]] bool isOnScreen(const ChannelRef &channel) const { return channel == m_current; }
    //! Its end is on screen, too: see UnreadCounts.
    void setFollowed(const ChannelRef &channel) { m_unread.setFollowed(channel); }
    [[nodiscard]] bool isFollowed(const ChannelRef &channel) const { return m_unread.followed() == channel; }
    // Marking by a person; what is returned undoes it.
    UnreadMap markRead(const ChannelRef &channel);
    UnreadMap markGuildRead(const GuildId &guild) { return m_unread.markRead(channelsOf(guild)); }
    UnreadMap markCategoryRead(const Channel &category) { return m_unread.markRead(channelsIn(category)); }
    UnreadMap markDirectsRead() { return m_chats.markAllRead(); }
    UnreadMap markAllRead();
    //! Undoes marking as read; what has arrived since is added.
    void restoreUnread(const UnreadMap &taken);
    //! Everything behind that place is unread.
    void markUnread(const ChannelRef &channel, const ReadPlace &place) { m_unread.markUnread(channel, place); }

    // What is notified and what is muted: see NotifyRules.
    [[nodiscard]] NotifyRules &notify() { return m_notify; }
    [[nodiscard]] const NotifyRules &notify() const { return m_notify; }

    // Between runs: see DirectoryKeeper.
    //! What an earlier run knew; what the server has said since stays.
    void recall(const DirectorySnapshot &stored);
    void recallGuild(const StoredGuild &stored) { m_tree.recallGuild(stored); }
    [[nodiscard]] StoredGuild stored(const Guild &guild) const { return m_tree.stored(guild); }
    [[nodiscard]] std::vector<StoredUnread> storedUnread() const;
    [[nodiscard]] std::vector<StoredReadMark> readMarks() const { return m_chats.readMarks(); }
    [[nodiscard]] UnreadCounts &unreadCounts() { return m_unread; }
    [[nodiscard]] KnownPeople &people() { return m_people; }
    //! Up to when what is known is right, as far as an earlier run could tell; UTC, null: never.
    [[nodiscard]] const QDateTime &seen() const { return m_seen; }

Q_SIGNALS:
    void stateChanged();
    void guildsChanged(); //!< the list of guilds
    void guildChanged(const chat::GuildId &guild); //!< its channels, roles, state
    void guildWanted(const chat::GuildId &guild); //!< its channels are needed and unknown
    void directChatsChanged();
    void userChanged(const chat::UserId &user);
    void unreadChanged(const chat::ChannelRef &channel);
    void unreadCounted(const chat::ChannelRef &channel); //!< empty: any
    void channelRemoved(const chat::ChannelRef &channel);
    void emojiChanged(const chat::GuildId &guild);
    void memberJoined(const chat::GuildId &guild, const chat::UserId &user); //!< the user may be unknown so far
    void memberLeft(const chat::GuildId &guild, const chat::UserId &user);

private:
    void connectParts();
    void finishLoad(const std::optional<ApiError> &error);
    void onEvent(const DirectoryEvent &event);
    void onMembersChanged(const MembersChanged &event);
    void onMessage(const MessageEvent &event);
    void count(const Message &message);
    [[nodiscard]] UnreadCounts::Filter channelsOf(const GuildId &guild) const;
    [[nodiscard]] UnreadCounts::Filter channelsIn(const Channel &category) const;
    [[nodiscard]] bool mentionsSelf(const Mentions &mentions, const GuildId &guild) const;

    Backend &m_backend;
    UnreadCounts m_unread;
    DirectChats m_chats;
    KnownPeople m_people;
    GuildTree m_tree;
    LoadedEmoji m_emoji;
    UnreadRecount m_recount;
    ChannelRef m_current; //!< on screen in the active window; empty: none
    NotifyRules m_notify;
    State m_state = State::Idle;
    std::optional<ApiError> m_error;
    int m_loadsLeft = 0;
    bool m_known = false;
    QDateTime m_seen;
};

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "app/services/backend.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace chat {

//! What is known of one account's guilds, channels, direct chats, roles and people, kept fresh by events: the one
//! place names, permissions and unread counts come from. Lists (channel tree, rail, DMs) are models over it.
class Directory : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { Idle, Loading, Ready, Failed };
    struct Unread
    {
        int count = 0;
        int mentions = 0;
        MessageId first; //!< the first unread message if it is known: where the divider goes
        friend bool operator==(const Unread &, const Unread &) = default;
    };

    explicit Directory(Backend &backend, QObject *parent = nullptr);

    //! False: nobody is shown as here or away, since nobody knows.
    [[nodiscard]] bool tellsPresence() const;

    //! Loads guilds and direct chats (again); a guild's channels and roles come with loadGuild.
    void load();
    void loadGuild(const GuildId &guild);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] State guildState(const GuildId &guild) const;
    [[nodiscard]] std::optional<ApiError> guildError(const GuildId &guild) const;
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    [[nodiscard]] const User &self() const { return m_backend.self(); }
    [[nodiscard]] const std::vector<Guild> &guilds() const { return m_guilds; }
    [[nodiscard]] const std::vector<DirectChat> &directChats() const { return m_directChats; } //!< latest first
    [[nodiscard]] const Guild *findGuild(const GuildId &guild) const; //!< null: not known; valid until the next event
    [[nodiscard]] const Channel *findChannel(const ChannelId &channel) const;
    [[nodiscard]] const DirectChat *findDirectChat(const ChannelId &code) const;
    [[nodiscard]] const Role *findRole(const GuildId &guild, const RoleId &role) const;
    [[nodiscard]] GuildId guildOf(const ChannelRef &channel) const; //!< empty for direct chats

    //! What we may do there (direct chats: everything that exists there), as far as it is known. A hint for what is
    //! offered: what the server lists is shown whatever this says.
    [[nodiscard]] Rights permissions(const ChannelRef &channel) const;
    //! What we may do in the guild as a whole: kick, rename, make channels.
    [[nodiscard]] Rights guildPermissions(const GuildId &guild) const;
    //! The name to show for somebody, everywhere: the nickname in that guild (in direct chats: his own) before the
    //! account's name, what was told last before what `seen` (a message, a quote, a mention) told. Empty: not known.
    [[nodiscard]] QString nameOf(const User &seen, const GuildId &guild) const;
    //! The same of somebody of whom nothing but the id is at hand.
    [[nodiscard]] QString userName(const UserId &user, const GuildId &guild) const;
    [[nodiscard]] const User *findUser(const UserId &user, const GuildId &guild) const;
    //! Everybody met in a guild so far, in no order; valid until the next event.
    [[nodiscard]] std::vector<const User *> peopleOf(const GuildId &guild) const;
    //! Keeps what a message, member page or profile told of somebody.
    void learn(const User &user, const GuildId &guild);
    //! Was anything but an id told of that member of the guild?
    [[nodiscard]] bool hasMet(const UserId &user, const GuildId &guild) const;

    //! Fetches a guild's custom emoji unless they are here; emojiChanged() says when they are.
    void needEmoji(const GuildId &guild);
    [[nodiscard]] const std::vector<GuildEmoji> &emoji(const GuildId &guild) const;
    //! A custom emoji of any guild that was fetched; null: not known. Valid until the next event.
    [[nodiscard]] const GuildEmoji *findEmoji(const QString &id) const;

    //! Does the message call us: by name, by one of our roles, with everybody?
    [[nodiscard]] bool mentionsSelf(const Message &message) const;

    [[nodiscard]] Unread unread(const ChannelRef &channel) const;
    //! All channels of a guild together; `first` is not set.
    [[nodiscard]] Unread guildUnread(const GuildId &guild) const;
    [[nodiscard]] Unread directUnread() const;
    //! A direct chat that was just opened by an answer, before any event tells of it.
    void keepDirectChat(const DirectChat &chat) { takeDirectChat(chat); }
    //! Hides it from the list, here and on the server; the next message in it brings it back.
    void closeDirectChat(const ChannelId &code, QObject *context, Callback<Unit> callback);
    //! What was unread where.
    using UnreadMap = QHash<ChannelRef, Unread>;
    void markRead(const ChannelRef &channel);
    UnreadMap markGuildRead(const GuildId &guild); //!< tells what it took, for restoreUnread()
    UnreadMap markDirectsRead();
    //! Takes marking as read back; what arrived since is kept on top.
    void restoreUnread(const UnreadMap &taken);
    //! The conversation on screen: its messages are not counted while `visibleToUser`. What was unread stays so until
    //! markRead: the divider is placed by it.
    void setCurrent(const ChannelRef &channel, bool visibleToUser = true);

Q_SIGNALS:
    void stateChanged();
    void guildsChanged(); //!< the list of guilds
    void guildChanged(const chat::GuildId &guild); //!< its channels, roles, state
    void directChatsChanged();
    void userChanged(const chat::UserId &user);
    void unreadChanged(const chat::ChannelRef &channel);
    void channelRemoved(const chat::ChannelRef &channel);
    void emojiChanged(const chat::GuildId &guild);
    void memberJoined(const chat::GuildId &guild, const chat::UserId &user); //!< the user may not be known yet
    void memberLeft(const chat::GuildId &guild, const chat::UserId &user);

private:
    struct GuildInfo
    {
        State state = State::Idle;
        std::optional<ApiError> error;
        QHash<UserId, User> members; //!< those who were met, with nickname and roles there
        QSet<UserId> whole; //!< of those, whose nickname is certain: none means that there is none
        QHash<UserId, QString> nicknames; //!< told of people who were not met
        bool selfKnown = false; //!< our own roles there were told
        bool changedMeanwhile = false; //!< while it was loading: that answer may be of before
        State emojiState = State::Idle;
        bool emojiChangedMeanwhile = false; //!< while they were loading
        std::vector<GuildEmoji> emoji;
    };

    void finishLoad(const std::optional<ApiError> &error);
    void takeGuilds(std::vector<Guild> guilds);
    void takeGuild(Guild guild);
    void loadSelfIn(const GuildId &guild);
    void loadDirectChats();
    void takeDirectChats(std::vector<DirectChat> chats);
    void takeDirectChat(const DirectChat &chat);
    void removeGuild(const GuildId &guild);
    void putChannel(const Channel &channel);
    void removeChannel(const GuildId &guild, const ChannelId &channel);
    void setPresence(const UserId &user, bool online);
    void onMembersChanged(const MembersChanged &event);
    void onUserChanged(const User &user);
    void putMember(const GuildId &guild, User user);
    void setNickname(const GuildId &guild, const UserId &user, const QString &nickname);
    [[nodiscard]] bool updatePeers(const User &user);
    [[nodiscard]] const User *findAccount(const UserId &user) const;
    void refreshMember(const GuildId &guild, const UserId &user);
    void loadEmoji(const GuildId &guild);
    void indexChannels(const Guild &guild);
    void onEvent(const DirectoryEvent &event);
    void onMessage(const MessageEvent &event);
    void count(const Message &message);
    void recount(const MessageUpdated &update);
    void resolveGuildOf(const ChannelRef &channel);
    void touchDirectChat(const Message &message);
    void sortDirectChats();
    UnreadMap markReadWhere(const std::function<bool(const ChannelRef &)> &wanted);
    [[nodiscard]] bool mentionsSelf(const Mentions &mentions, const GuildId &guild) const;
    [[nodiscard]] Guild *guildPointer(const GuildId &guild);

    Backend &m_backend;
    State m_state = State::Idle;
    std::optional<ApiError> m_error;
    std::vector<Guild> m_guilds;
    std::vector<DirectChat> m_directChats;
    QHash<GuildId, GuildInfo> m_info;
    QHash<ChannelId, GuildId> m_guildOf;
    QHash<UserId, User> m_users; //!< met outside of a guild
    QHash<ChannelRef, Unread> m_unread; //!< only those with something unread
    //! Of the unread messages, which one counts as a mention: an edit may change that.
    QHash<ChannelRef, QHash<MessageId, bool>> m_counted;
    QSet<ChannelId> m_resolving;
    QSet<std::pair<GuildId, UserId>> m_refreshing;
    ChannelRef m_current;
    bool m_currentVisible = false;
    bool m_directLoading = false;
    int m_loadsLeft = 0;
    quint32 m_generation = 0; //!< answers to an earlier load() are dropped
};

} // namespace chat

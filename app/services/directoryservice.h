// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/callback.h"
#include "app/domain/channel.h"
#include "app/domain/events.h"
#include "app/domain/guildemoji.h"
#include "app/domain/page.h"
#include "app/services/unsupported.h"

#include <QObject>

#include <optional>
#include <vector>

namespace chat {

struct MemberQuery
{
    GuildId guild;
    QString search; //!< part of a name; empty: all members
    Cursor cursor; //!< empty: from the start
    int limit = 50;
    RoleId role = {}; //!< only members with it; empty: all
    ChannelId channel = {}; //!< only members who can see it; empty: all
    bool activeFirst = false; //!< sorted by last activity, if the server supports it
};

//! A page of members with the server's counts.
struct MemberPage : ListPage<User>
{
    int members = -1; //!< in the whole guild; -1: unknown
    int online = -1;
};

//! Guilds, channels, direct chats and members of one account. Asynchronous, see callback.h.
class DirectoryService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! All guilds, without roles and channels (pages are followed to their end).
    virtual void fetchGuilds(QObject *context, Callback<std::vector<Guild>> callback) = 0;
    //! One guild with roles and channels.
    virtual void fetchGuild(const GuildId &guild, QObject *context, Callback<Guild> callback) = 0;
    virtual void fetchChannel(const ChannelId &channel, QObject *context, Callback<Channel> callback) = 0;
    //! Chats of an earlier run: it is known whose they are before they are listed.
    virtual void recallDirectChats(const std::vector<DirectChat> &chats) { Q_UNUSED(chats) }
    virtual void fetchDirectChats(QObject *context, Callback<std::vector<DirectChat>> callback) = 0;
    //! Looks the direct chat with a user up and never makes it: nothing changes on the other one's side.
    void findDirectChat(const UserId &user, QObject *context, const Callback<std::optional<DirectChat>> &callback);
    //! Finds or creates the direct chat with a user.
    virtual void openDirectChat(const UserId &user, QObject *context, Callback<DirectChat> callback) = 0;
    //! Hides a direct chat from the list; its messages stay.
    virtual void closeDirectChat(const ChannelId &code, QObject *context, Callback<Unit> callback) = 0;
    virtual void fetchMembers(const MemberQuery &query, QObject *context, Callback<MemberPage> callback) = 0;
    //! `guild` may be empty; if not, the answer contains nickname and roles there.
    virtual void fetchUser(const UserId &user, const GuildId &guild, QObject *context, Callback<User> callback) = 0;
    //! All custom emoji of a guild.
    virtual void fetchEmoji(const GuildId &guild, QObject *context, Callback<std::vector<GuildEmoji>> callback)
    {
        Q_UNUSED(guild)
        answerUnsupported(context, std::move(callback));
    }
    //! Our own nickname; empty: none.
    virtual void setOwnNickname(
        const GuildId &guild, const QString &nickname, QObject *context, Callback<Unit> callback)
    {
        Q_UNUSED(guild)
        Q_UNUSED(nickname)
        answerUnsupported(context, std::move(callback));
    }
    virtual void leaveGuild(const GuildId &guild, QObject *context, Callback<Unit> callback)
    {
        Q_UNUSED(guild)
        answerUnsupported(context, std::move(callback));
    }
    //! Who is in a voice channel now.
    virtual void fetchListeners(const ChannelId &channel, QObject *context, Callback<std::vector<User>> callback)
    {
        Q_UNUSED(channel)
        answerUnsupported(context, std::move(callback));
    }

Q_SIGNALS:
    void eventReceived(const chat::DirectoryEvent &event);
};

} // namespace chat

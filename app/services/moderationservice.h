// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/callback.h"
#include "app/domain/guildemoji.h"
#include "app/domain/moderation.h"
#include "app/domain/page.h"
#include "app/services/unsupported.h"

#include <QObject>

#include <vector>

namespace chat {

//! Changes to a guild for everyone: members, roles, channels, rights, emoji, invitations. Changes also come back as
//! events of DirectoryService. Asynchronous, see callback.h.
class ModerationService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void kick(const GuildId &guild, const UserId &user, QObject *context, Callback<Unit> callback) = 0;
    //! `deleteDays`, 0 to 7: also deletes the messages of so many days.
    virtual void ban(const GuildId &guild, const UserId &user, const QString &reason, int deleteDays, QObject *context,
        Callback<Unit> callback)
        = 0;
    //! Somebody else's nickname; empty: none.
    virtual void setNickname(
        const GuildId &guild, const UserId &user, const QString &nickname, QObject *context, Callback<Unit> callback)
        = 0;
    virtual void setMuted(
        const GuildId &guild, const UserId &user, MuteKind kind, bool on, QObject *context, Callback<Unit> callback)
        = 0;
    //! Keeps somebody from writing for so many seconds; 0: lifts it.
    virtual void muteFor(
        const GuildId &guild, const UserId &user, int seconds, QObject *context, Callback<Unit> callback)
    {
        Q_UNUSED(guild)
        Q_UNUSED(user)
        Q_UNUSED(seconds)
        answerUnsupported(context, std::move(callback));
    }
    virtual void fetchMutes(const GuildId &guild, QObject *context, Callback<Mutes> callback) = 0;
    //! Assigns the role to the user or removes it; answers with all roles of the user.
    virtual void setRole(const GuildId &guild, const UserId &user, const RoleId &role, bool on, QObject *context,
        Callback<QList<RoleId>> callback)
        = 0;
    virtual void createChannel(const NewChannel &channel, QObject *context, Callback<Channel> callback) = 0;
    virtual void updateChannel(
        const ChannelId &channel, const ChannelEdit &edit, QObject *context, Callback<Channel> callback)
        = 0;
    virtual void removeChannel(const ChannelId &channel, QObject *context, Callback<Unit> callback) = 0;

    // No window calls these yet: bans, roles, rights, emoji and invitations have no screens so far.
    virtual void unban(const GuildId &guild, const UserId &user, QObject *context, Callback<Unit> callback) = 0;
    virtual void fetchBans(
        const GuildId &guild, const Cursor &cursor, QObject *context, Callback<ListPage<Ban>> callback)
        = 0;
    virtual void createRole(const GuildId &guild, const QString &name, QObject *context, Callback<Role> callback) = 0;
    virtual void updateRole(
        const GuildId &guild, const RoleId &role, const RoleEdit &edit, QObject *context, Callback<Role> callback)
        = 0;
    virtual void removeRole(const GuildId &guild, const RoleId &role, QObject *context, Callback<Unit> callback) = 0;
    virtual void fetchOverwrites(const ChannelId &channel, QObject *context, Callback<ChannelOverwrites> callback) = 0;
    //! Creates the overwrite if there is none yet.
    virtual void setOverwrite(const ChannelId &channel, const OverwriteTarget &target, quint32 allow, quint32 deny,
        QObject *context, Callback<Unit> callback)
        = 0;
    virtual void removeOverwrite(
        const ChannelId &channel, const OverwriteTarget &target, QObject *context, Callback<Unit> callback)
        = 0;
    //! Adopts the rights of the category.
    virtual void syncOverwrites(const ChannelId &channel, QObject *context, Callback<ChannelOverwrites> callback) = 0;
    virtual void createEmoji(const GuildId &guild, const QString &name, const QByteArray &png, QObject *context,
        Callback<GuildEmoji> callback)
        = 0;
    virtual void renameEmoji(const QString &id, const QString &name, QObject *context, Callback<Unit> callback) = 0;
    virtual void removeEmoji(const QString &id, QObject *context, Callback<Unit> callback) = 0;
    virtual void fetchInvites(const GuildId &guild, QObject *context, Callback<std::vector<Invite>> callback) = 0;
    //! Creates an invitation to a guild or one of its channels. `seconds` 0 and `times` -1: no limit.
    virtual void createInvite(const GuildId &guild, const ChannelId &channel, int seconds, int times, QObject *context,
        Callback<Invite> callback)
        = 0;
    virtual void removeInvite(const Invite &invite, QObject *context, Callback<Unit> callback) = 0;
};

} // namespace chat

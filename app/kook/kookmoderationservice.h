// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/restclient.h"
#include "app/services/moderationservice.h"

namespace chat::kook {

//! The calls of guild/*, guild-role/*, guild-mute/*, channel/*, channel-role/*, guild-emoji/*, blacklist/* and invite/*
//! that change something.
class KookModerationService : public ModerationService
{
    Q_OBJECT

public:
    explicit KookModerationService(RestClient &rest, QObject *parent = nullptr);

    void kick(const GuildId &guild, const UserId &user, QObject *context, Callback<Unit> callback) override;
    void ban(const GuildId &guild, const UserId &user, const QString &reason, int deleteDays, QObject *context,
        Callback<Unit> callback) override;
    void unban(const GuildId &guild, const UserId &user, QObject *context, Callback<Unit> callback) override;
    void fetchBans(
        const GuildId &guild, const Cursor &cursor, QObject *context, Callback<ListPage<Ban>> callback) override;
    void setNickname(const GuildId &guild, const UserId &user, const QString &nickname, QObject *context,
        Callback<Unit> callback) override;
    void setMuted(const GuildId &guild, const UserId &user, MuteKind kind, bool on, QObject *context,
        Callback<Unit> callback) override;
    void fetchMutes(const GuildId &guild, QObject *context, Callback<Mutes> callback) override;

    void createRole(const GuildId &guild, const QString &name, QObject *context, Callback<Role> callback) override;
    void updateRole(const GuildId &guild, const RoleId &role, const RoleEdit &edit, QObject *context,
        Callback<Role> callback) override;
    void removeRole(const GuildId &guild, const RoleId &role, QObject *context, Callback<Unit> callback) override;
    void setRole(const GuildId &guild, const UserId &user, const RoleId &role, bool on, QObject *context,
        Callback<QList<RoleId>> callback) override;

    void createChannel(const NewChannel &channel, QObject *context, Callback<Channel> callback) override;
    void updateChannel(
        const ChannelId &channel, const ChannelEdit &edit, QObject *context, Callback<Channel> callback) override;
    void removeChannel(const ChannelId &channel, QObject *context, Callback<Unit> callback) override;
    void fetchOverwrites(const ChannelId &channel, QObject *context, Callback<ChannelOverwrites> callback) override;
    void setOverwrite(const ChannelId &channel, const OverwriteTarget &target, quint32 allow, quint32 deny,
        QObject *context, Callback<Unit> callback) override;
    void removeOverwrite(
        const ChannelId &channel, const OverwriteTarget &target, QObject *context, Callback<Unit> callback) override;
    void syncOverwrites(const ChannelId &channel, QObject *context, Callback<ChannelOverwrites> callback) override;

    void createEmoji(const GuildId &guild, const QString &name, const QByteArray &png, QObject *context,
        Callback<GuildEmoji> callback) override;
    void renameEmoji(const QString &id, const QString &name, QObject *context, Callback<Unit> callback) override;
    void removeEmoji(const QString &id, QObject *context, Callback<Unit> callback) override;

    void fetchInvites(const GuildId &guild, QObject *context, Callback<std::vector<Invite>> callback) override;
    void createInvite(const GuildId &guild, const ChannelId &channel, int seconds, int times, QObject *context,
        Callback<Invite> callback) override;
    void removeInvite(const Invite &invite, QObject *context, Callback<Unit> callback) override;

private:
    //! Posts and parses the answer; `read` returns a Result<T>.
    template <class T, class Read>
    void post(const QString &path, const QJsonObject &body, QObject *context, Callback<T> callback, Read read);
    void post(const QString &path, const QJsonObject &body, QObject *context, Callback<Unit> callback);

    RestClient &m_rest;
};

} // namespace chat::kook

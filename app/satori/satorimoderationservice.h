// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/satori/wire/satoriapi.h"
#include "app/satori/wire/satoripeople.h"
#include "app/services/moderationservice.h"

namespace chat {
struct Capabilities;
}

namespace chat::satori {

//! The calls of guild.member.*, guild.role.* and channel.* that change something. What Satori has no method for is
//! unsupported: overwrites, invitations, emoji, nicknames, mutes by device.
class SatoriModerationService : public ModerationService
{
    Q_OBJECT

public:
    SatoriModerationService(SatoriApi &api, SatoriPeople &people, QObject *parent = nullptr);

    //! Notes which of them the platform has.
    static void describe(const SatoriApi &api, Capabilities &capabilities);

    void kick(const GuildId &guild, const UserId &user, QObject *context, Callback<Unit> callback) override;
    //! Permanently; a reason cannot be given.
    void ban(const GuildId &guild, const UserId &user, const QString &reason, int deleteDays, QObject *context,
        Callback<Unit> callback) override;
    void unban(const GuildId &guild, const UserId &user, QObject *context, Callback<Unit> callback) override;
    void fetchBans(
        const GuildId &guild, const Cursor &cursor, QObject *context, Callback<ListPage<Ban>> callback) override;
    void setNickname(const GuildId &guild, const UserId &user, const QString &nickname, QObject *context,
        Callback<Unit> callback) override;
    void setMuted(const GuildId &guild, const UserId &user, MuteKind kind, bool on, QObject *context,
        Callback<Unit> callback) override;
    void muteFor(
        const GuildId &guild, const UserId &user, int seconds, QObject *context, Callback<Unit> callback) override;
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

Q_SIGNALS:
    //! Platforms may not send events for changes made here.
    void guildChanged(const chat::GuildId &guild);
    void channelRemoved(const chat::GuildId &guild, const chat::ChannelId &channel);
    void memberChanged(const chat::GuildId &guild, const chat::UserId &user, bool left);

private:
    void throwOut(const GuildId &guild, const UserId &user, bool forGood, QObject *context, Callback<Unit> callback);

    SatoriApi &m_api;
    SatoriPeople &m_people;
};

} // namespace chat::satori

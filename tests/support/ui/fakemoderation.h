// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakebackend.h"

#include <QStringList>

namespace chat::test {

//! Records every change of a guild as one line, and reports success unless told to fail.
class FakeModerationService : public ModerationService
{
    Q_OBJECT

public:
    using ModerationService::ModerationService;

    FakeAnswers answers;
    QStringList calls;
    Mutes mutes;

    void kick(const GuildId &guild, const UserId &user, QObject *context, Callback<Unit> callback) override
    {
        note({QStringLiteral("kick"), guild.value, user.value}, context, std::move(callback), Unit{});
    }
    void ban(const GuildId &guild, const UserId &user, const QString &reason, int deleteDays, QObject *context,
        Callback<Unit> callback) override
    {
        note({QStringLiteral("ban"), guild.value, user.value, reason, QString::number(deleteDays)}, context,
            std::move(callback), Unit{});
    }
    void unban(const GuildId &guild, const UserId &user, QObject *context, Callback<Unit> callback) override
    {
        note({QStringLiteral("unban"), guild.value, user.value}, context, std::move(callback), Unit{});
    }
    void fetchBans(const GuildId &, const Cursor &, QObject *context, Callback<ListPage<Ban>> callback) override
    {
        answerUnsupported(context, std::move(callback));
    }
    void setNickname(const GuildId &guild, const UserId &user, const QString &nickname, QObject *context,
        Callback<Unit> callback) override
    {
        note({QStringLiteral("nickname"), guild.value, user.value, nickname}, context, std::move(callback), Unit{});
    }
    void setMuted(const GuildId &guild, const UserId &user, MuteKind kind, bool on, QObject *context,
        Callback<Unit> callback) override
    {
        note({kind == MuteKind::Microphone ? QStringLiteral("microphone") : QStringLiteral("headset"), guild.value,
                 user.value, QString::number(on)},
            context, std::move(callback), Unit{});
    }
    void muteFor(
        const GuildId &guild, const UserId &user, int seconds, QObject *context, Callback<Unit> callback) override
    {
        note({QStringLiteral("mute"), guild.value, user.value, QString::number(seconds)}, context, std::move(callback),
            Unit{});
    }
    void fetchMutes(const GuildId &, QObject *context, Callback<Mutes> callback) override
    {
        answers.answer<Mutes>(context, std::move(callback), [this] { return Result<Mutes>(mutes); });
    }
    void createRole(const GuildId &, const QString &, QObject *context, Callback<Role> callback) override
    {
        answerUnsupported(context, std::move(callback));
    }
    void updateRole(
        const GuildId &, const RoleId &, const RoleEdit &, QObject *context, Callback<Role> callback) override
    {
        answerUnsupported(context, std::move(callback));
    }
    void removeRole(const GuildId &, const RoleId &, QObject *context, Callback<Unit> callback) override
    {
        answerUnsupported(context, std::move(callback));
    }
    void setRole(const GuildId &guild, const UserId &user, const RoleId &role, bool on, QObject *context,
        Callback<QList<RoleId>> callback) override
    {
        note({QStringLiteral("role"), guild.value, user.value, role.value, QString::number(on)}, context,
            std::move(callback), on ? QList<RoleId>{role} : QList<RoleId>{});
    }
    void createChannel(const NewChannel &channel, QObject *context, Callback<Channel> callback) override
    {
        Channel made;
        made.id = ChannelId(QStringLiteral("c-new"));
        made.guild = channel.guild;
        made.parent = channel.parent;
        made.name = channel.name;
        made.type = channel.type;
        note({QStringLiteral("create"), channel.guild.value, channel.parent.value, channel.name,
                 QString::number(static_cast<int>(channel.type))},
            context, std::move(callback), made);
    }
    void updateChannel(
        const ChannelId &channel, const ChannelEdit &edit, QObject *context, Callback<Channel> callback) override
    {
        note({QStringLiteral("update"), channel.value, edit.name.value_or(QString()), edit.topic.value_or(QString())},
            context, std::move(callback), Channel{});
    }
    void removeChannel(const ChannelId &channel, QObject *context, Callback<Unit> callback) override
    {
        note({QStringLiteral("remove"), channel.value}, context, std::move(callback), Unit{});
    }
    void fetchOverwrites(const ChannelId &, QObject *context, Callback<ChannelOverwrites> callback) override
    {
        answerUnsupported(context, std::move(callback));
    }
    void setOverwrite(const ChannelId &, const OverwriteTarget &, quint32, quint32, QObject *context,
        Callback<Unit> callback) override
    {
        answerUnsupported(context, std::move(callback));
    }
    void removeOverwrite(const ChannelId &, const OverwriteTarget &, QObject *context, Callback<Unit> callback) override
    {
        answerUnsupported(context, std::move(callback));
    }
    void syncOverwrites(const ChannelId &, QObject *context, Callback<ChannelOverwrites> callback) override
    {
        answerUnsupported(context, std::move(callback));
    }
    void createEmoji(
        const GuildId &, const QString &, const QByteArray &, QObject *context, Callback<GuildEmoji> callback) override
    {
        answerUnsupported(context, std::move(callback));
    }
    void renameEmoji(const QString &, const QString &, QObject *context, Callback<Unit> callback) override
    {
        answerUnsupported(context, std::move(callback));
    }
    void removeEmoji(const QString &, QObject *context, Callback<Unit> callback) override
    {
        answerUnsupported(context, std::move(callback));
    }
    void fetchInvites(const GuildId &, QObject *context, Callback<std::vector<Invite>> callback) override
    {
        answerUnsupported(context, std::move(callback));
    }
    void createInvite(
        const GuildId &, const ChannelId &, int, int, QObject *context, Callback<Invite> callback) override
    {
        answerUnsupported(context, std::move(callback));
    }
    void removeInvite(const Invite &, QObject *context, Callback<Unit> callback) override
    {
        answerUnsupported(context, std::move(callback));
    }

private:
    template <class T> void note(const QStringList &call, QObject *context, Callback<T> callback, const T &answer)
    {
        calls << call.join(u' ');
        answers.answer<T>(context, std::move(callback), [answer] { return Result<T>(answer); });
    }
};

//! A backend whose guilds can be changed.
class ModeratedBackend : public FakeBackend
{
    Q_OBJECT

public:
    explicit ModeratedBackend(QObject *parent = nullptr)
        : FakeBackend(parent)
    {
        messageService.capability.moderation = true;
    }

    FakeModerationService moderationService;

    [[nodiscard]] ModerationService *moderation() override { return &moderationService; }
};

} // namespace chat::test

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/satoririg.h"
#include "tests/support/testcase.h"

namespace tst_satorimoderation {

using namespace chat;
using namespace chat::test;

//! What changes a guild or takes from others: which of it a platform has, what is asked of the server, what shows.
class TestSatoriModeration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPlatformHasIsOffered()
    {
        SatoriSwitches s;
        s.missing = {u"guild.member.kick"_s, u"channel.update"_s, u"reaction.clear"_s};
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        QVERIFY(rig.backend->moderation());
        const Capabilities can = rig.messages().capabilities();
        const UserId self(u"1000"_s);
        const UserId other(u"u1"_s);
        const auto to
            = [&](Permission right) { return obstacleToModerate(other, self, {}, can, kAllPermissions, right); };
        QCOMPARE(to(Permission::KickMembers), Obstacle::Unsupported);
        QCOMPARE(to(Permission::BanMembers), Obstacle::Unsupported);
        QCOMPARE(to(Permission::ManageNicknames), Obstacle::Unsupported);
        QCOMPARE(to(Permission::MuteMembers), Obstacle::Unsupported); // by device
        QCOMPARE(to(Permission::ManageRoles), Obstacle::None);
        QVERIFY(can.createChannels && !can.editChannels && can.removeChannels && can.muteForSomeTime);
        QVERIFY(!can.ownNickname && !can.leaveGuild && !can.banDetails && !can.channelTopics);
        Message message;
        message.channel = kGeneral;
        QCOMPARE(obstacleToClearReactions(message, can, kAllPermissions), Obstacle::Unsupported);
    }

    void membersAreThrownOutAndMuted()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const GuildId guild(u"g1"_s);
        ModerationService &moderation = *rig.backend->moderation();
        const auto call = [&](auto &&run) { return rig.run<Unit>(run); };
        QVERIFY(call([&](auto cb) { moderation.muteFor(guild, UserId(u"u2"_s), 600, &rig.context, cb); }).ok());
        QCOMPARE(server.platform.person(u"u2"_s)->mutedFor, 600'000);
        QVERIFY(call([&](auto cb) { moderation.kick(guild, UserId(u"u2"_s), &rig.context, cb); }).ok());
        QVERIFY(!server.platform.person(u"u2"_s));
        QVERIFY(server.platform.banned.isEmpty());
        QVERIFY(call([&](auto cb) { moderation.ban(guild, UserId(u"u3"_s), u"spam"_s, 7, &rig.context, cb); }).ok());
        QCOMPARE(server.platform.banned, QStringList{u"u3"_s});
        QCOMPARE(rig.heardOfPlaces<MembersChanged>().size(), 2u);
        QCOMPARE(rig.heardOfPlaces<MembersChanged>().front().change, MembersChanged::Change::Left);
        const auto gone = call([&](auto cb) { moderation.kick(guild, UserId(u"nobody"_s), &rig.context, cb); });
        QCOMPARE(gone.error().kind, ApiError::Kind::NotFound);
        const auto named
            = call([&](auto cb) { moderation.setNickname(guild, UserId(u"u4"_s), u"x"_s, &rig.context, cb); });
        QCOMPARE(named.error().kind, ApiError::Kind::Unsupported);
    }

    void rolesAreMadeGivenAndTakenAway()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const GuildId guild(u"g1"_s);
        const UserId user(u"u1"_s);
        ModerationService &moderation = *rig.backend->moderation();
        const auto made = rig.run<Role>([&](auto cb) { moderation.createRole(guild, u"helper"_s, &rig.context, cb); });
        QVERIFY(made.ok());
        QCOMPARE(made.value().name, u"helper"_s);
        // One name for the document, one for the server in use.
        const QJsonObject body = server.last(u"guild.role.create"_s)->body;
        QCOMPARE(body.value("role"_L1), body.value("data"_L1));
        const auto give = [&](const RoleId &role, bool on) {
            return rig.run<QList<RoleId>>(
                [&](auto cb) { moderation.setRole(guild, user, role, on, &rig.context, cb); });
        };
        QVERIFY(give(made.value().id, true).value().contains(made.value().id));
        QVERIFY(server.platform.person(u"u1"_s)->roles.contains(made.value().id.value));
        QVERIFY(!give(made.value().id, false).value().contains(made.value().id));
        RoleEdit edit;
        edit.name = u"helpers"_s;
        const auto changed
            = rig.run<Role>([&](auto cb) { moderation.updateRole(guild, made.value().id, edit, &rig.context, cb); });
        QCOMPARE(changed.value().name, u"helpers"_s);
        QCOMPARE(server.platform.roles.back().second, u"helpers"_s);
        QVERIFY(rig.run<Unit>([&](auto cb) { moderation.removeRole(guild, made.value().id, &rig.context, cb); }).ok());
        QCOMPARE(server.platform.roles.size(), 1u);
        QVERIFY(!rig.heardOfPlaces<GuildChanged>().empty());
    }

    void channelsAreMadeRenamedAndRemoved()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        ModerationService &moderation = *rig.backend->moderation();
        const NewChannel wanted{GuildId(u"g1"_s), u"new"_s, ChannelId(u"c-cat"_s), ChannelType::Text};
        const auto made = rig.run<Channel>([&](auto cb) { moderation.createChannel(wanted, &rig.context, cb); });
        QVERIFY(made.ok());
        QCOMPARE(made.value().name, u"new"_s); // the answer was the id alone
        QCOMPARE(made.value().guild, wanted.guild);
        QCOMPARE(made.value().parent, wanted.parent);
        ChannelEdit edit;
        edit.name = u"newer"_s;
        const auto changed
            = rig.run<Channel>([&](auto cb) { moderation.updateChannel(made.value().id, edit, &rig.context, cb); });
        QCOMPARE(changed.value().name, u"newer"_s);
        QCOMPARE(server.platform.room(made.value().id.value)->name, u"newer"_s);
        QVERIFY(rig.run<Unit>([&](auto cb) { moderation.removeChannel(made.value().id, &rig.context, cb); }).ok());
        QCOMPARE(rig.heardOfPlaces<ChannelRemoved>().size(), 1u);
        QCOMPARE(rig.heardOfPlaces<ChannelRemoved>().front().guild, wanted.guild);
    }

    void allReactionsAreTakenOffAtOnce()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QString id = server.platform.room(u"c-general"_s)->entries.back().id;
        for (const QString &user : {u"u1"_s, u"u2"_s}) {
            server.react(u"c-general"_s, id, u"👍"_s, user, true);
            server.react(u"c-general"_s, id, u"🎉"_s, user, true);
        }
        QTRY_COMPARE(rig.heard<ReactionAdded>().size(), 4u);
        const MessageRef ref{kGeneral, MessageId(id)};
        Emoji thumb;
        thumb.id = u"👍"_s;
        QVERIFY(rig.run<Unit>([&](auto cb) { rig.messages().clearReactions(ref, thumb, &rig.context, cb); }).ok());
        QCOMPARE(rig.heard<ReactionRemoved>().size(), 2u);
        QCOMPARE(server.last(u"reaction.clear"_s)->body.value("emoji_id"_L1).toString(), u"👍"_s);
        QVERIFY(rig.run<Unit>([&](auto cb) { rig.messages().clearReactions(ref, {}, &rig.context, cb); }).ok());
        QCOMPARE(rig.heard<ReactionRemoved>().size(), 4u);
        QVERIFY(!server.last(u"reaction.clear"_s)->body.contains("emoji_id"_L1));
        QVERIFY(server.platform.find(u"c-general"_s, id)->reactions.empty());
    }

    void whatIsNotThereDoesNotDisableTheMethod()
    {
        SatoriSwitches s;
        s.features = false;
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const MessageRef nothing{kGeneral, MessageId(u"never-was"_s)};
        const auto removed = rig.run<Unit>([&](auto cb) { rig.messages().remove(nothing, &rig.context, cb); });
        QCOMPARE(removed.error().kind, ApiError::Kind::NotFound);
        QVERIFY(rig.messages().capabilities().remove);
    }
};

KOOKABURRA_CORE_CASE(TestSatoriModeration)

} // namespace tst_satorimoderation

#include "tst_satorimoderation.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_sandbox_guilds {

using namespace Qt::Literals::StringLiterals;
using namespace chat::sandbox;
using namespace chat::sandbox::test;

namespace {

constexpr auto kGuild = "guild_id"_L1;

QJsonObject in(QJsonObject body)
{
    body.insert(kGuild, u"1"_s);
    return body;
}

const Query kOne{{u"guild_id"_s, u"1"_s}};

//! Waits for one system event and gives its body.
QJsonObject bodyOf(const Gateway &gateway, const QString &type)
{
    if (!chat::test::soon([&] { return !gateway.bodies(type).isEmpty(); }))
        return {{"missing"_L1, type}};
    return gateway.bodies(type).constLast();
}

} // namespace

//! Members, roles, channels, rights and emoji: each call with its rule and its event.
class TestSandboxGuilds : public QObject
{
    Q_OBJECT

private:
    //! Gives `who` a new role with these rights.
    static void allow(Sandbox &box, const QString &who, quint32 permissions)
    {
        const Reply role = box.owner->post(u"guild-role/create"_s, in({{"name"_L1, u"helpers"_s}}));
        const int id = role["role_id"_L1].toInt();
        QVERIFY(
            box.owner->post(u"guild-role/update"_s, in({{"role_id"_L1, id}, {"permissions"_L1, qint64(permissions)}}))
                .ok());
        QVERIFY(box.owner->post(u"guild-role/grant"_s, in({{"user_id"_L1, who}, {"role_id"_L1, id}})).ok());
    }

private Q_SLOTS:
    void nicknamesNeedTheRight()
    {
        Sandbox box;
        Gateway ann(*box.ann, false);
        QTRY_VERIFY(!ann.sessionId().isEmpty());
        QCOMPARE(box.bob->post(u"guild/nickname"_s, in({{"nickname"_L1, u"Bobby"_s}})).code(), 40300);
        allow(box, u"102"_s, 1u << 9);
        QVERIFY(box.bob->post(u"guild/nickname"_s, in({{"nickname"_L1, u"Bobby"_s}})).ok());
        const QJsonObject body = bodyOf(ann, u"updated_guild_member"_s);
        QTRY_COMPARE(ann.bodies(u"updated_guild_member"_s).last().value("nickname"_L1).toString(), u"Bobby"_s);
        QVERIFY(!body.isEmpty());
        QCOMPARE(box.bob->post(u"guild/nickname"_s, in({{"nickname"_L1, u"x"_s}})).code(), 40000);
        QCOMPARE(
            box.bob->post(u"guild/nickname"_s, in({{"nickname"_L1, u"Xx"_s}, {"user_id"_L1, u"101"_s}})).code(), 40300);
        QVERIFY(box.owner->post(u"guild/nickname"_s, in({{"user_id"_L1, u"101"_s}})).ok());
        const Reply view = box.ann->get(u"user/view"_s, Query(kOne) << std::pair(u"user_id"_s, u"101"_s));
        QCOMPARE(view["nickname"_L1].toString(), u"ann"_s); // left out: cleared
    }

    void leavingAndKickingEndMembership()
    {
        Sandbox box;
        Gateway bot(*box.bot, false);
        Gateway bob(*box.bob, false);
        QTRY_VERIFY(!bot.sessionId().isEmpty() && !bob.sessionId().isEmpty());
        QVERIFY(box.bob->post(u"guild/leave"_s, in({})).ok());
        QCOMPARE(bodyOf(bot, u"exited_guild"_s).value("user_id"_L1).toString(), u"102"_s);
        QCOMPARE(bodyOf(bob, u"self_exited_guild"_s).value("guild_id"_L1).toString(), u"1"_s);
        QVERIFY(box.bob->get(u"guild/list"_s).items().isEmpty());
        QCOMPARE(box.bob->get(u"message/list"_s, {{u"target_id"_s, u"11"_s}}).code(), 40300);
        QCOMPARE(box.owner->post(u"guild/leave"_s, in({})).code(), 40000); // owners stay

        QCOMPARE(box.mod->post(u"guild/kickout"_s, in({{"target_id"_L1, u"101"_s}})).code(), 40300);
        allow(box, u"103"_s, 1u << 6);
        QCOMPARE(box.mod->post(u"guild/kickout"_s, in({{"target_id"_L1, u"109"_s}})).code(), 40300);
        QCOMPARE(box.mod->post(u"guild/kickout"_s, in({{"target_id"_L1, u"104"_s}})).code(), 40400);
        QVERIFY(box.mod->post(u"guild/kickout"_s, in({{"target_id"_L1, u"101"_s}})).ok());
        QVERIFY(box.ann->get(u"guild/list"_s).items().isEmpty());
    }

    void bansKeepPeopleOutUntilLifted()
    {
        Sandbox box(smallOptions(3));
        Gateway bot(*box.bot, false);
        QTRY_VERIFY(!bot.sessionId().isEmpty());
        QCOMPARE(box.mod->post(u"blacklist/create"_s, in({{"target_id"_L1, u"101"_s}})).code(), 40300);
        allow(box, u"103"_s, 1u << 7);
        QCOMPARE(box.mod->post(u"blacklist/create"_s, in({{"target_id"_L1, u"101"_s}, {"del_msg_days"_L1, 8}})).code(),
            40000);
        QVERIFY(box.mod
                    ->post(u"blacklist/create"_s,
                        in({{"target_id"_L1, u"101"_s}, {"remark"_L1, u"spam"_s}, {"del_msg_days"_L1, 1}}))
                    .ok());
        QCOMPARE(bodyOf(bot, u"added_block_list"_s).value("user_id"_L1).toArray().first().toString(), u"101"_s);
        QCOMPARE(bodyOf(bot, u"exited_guild"_s).value("user_id"_L1).toString(), u"101"_s);
        QTRY_COMPARE(bot.bodies(u"deleted_message"_s).size(), 3);
        const Reply list = box.bot->get(u"blacklist/list"_s, kOne);
        QCOMPARE(list.items().size(), 1);
        QCOMPARE(list.items().first().toObject().value("remark"_L1).toString(), u"spam"_s);
        QCOMPARE(list.items().first().toObject().value("user"_L1).toObject().value("username"_L1).toString(), u"ann"_s);
        QCOMPARE(box.ann->post(u"sandbox/join"_s, in({})).code(), 40300);
        QVERIFY(box.mod->post(u"blacklist/delete"_s, in({{"target_id"_L1, u"101"_s}})).ok());
        QCOMPARE(bodyOf(bot, u"deleted_block_list"_s).value("operator_id"_L1).toString(), u"103"_s);
        QCOMPARE(box.mod->post(u"blacklist/delete"_s, in({{"target_id"_L1, u"101"_s}})).code(), 40400);
        QVERIFY(box.ann->post(u"sandbox/join"_s, in({})).ok());
    }

    void joiningIsToldToEverybodyAndOneself()
    {
        Sandbox box;
        Gateway bot(*box.bot, false);
        Gateway eve(*box.eve, false);
        QTRY_VERIFY(!bot.sessionId().isEmpty() && !eve.sessionId().isEmpty());
        QVERIFY(box.eve->post(u"sandbox/join"_s, in({})).ok());
        QCOMPARE(bodyOf(bot, u"joined_guild"_s).value("user_id"_L1).toString(), u"104"_s);
        QCOMPARE(bodyOf(eve, u"self_joined_guild"_s).value("guild_id"_L1).toString(), u"1"_s);
        QCOMPARE(box.eve->get(u"guild/list"_s).items().size(), 1);
        QCOMPARE(box.eve->post(u"sandbox/join"_s, in({})).code(), 40000);
    }

    void mutesAreKeptByKind()
    {
        Sandbox box;
        Gateway ann(*box.ann, false);
        QTRY_VERIFY(!ann.sessionId().isEmpty());
        const QJsonObject mic = in({{"user_id"_L1, u"102"_s}, {"type"_L1, 1}});
        QCOMPARE(box.mod->post(u"guild-mute/create"_s, mic).code(), 40300);
        allow(box, u"103"_s, 1u << 25);
        QVERIFY(box.mod->post(u"guild-mute/create"_s, mic).ok());
        QCOMPARE(bodyOf(ann, u"add_guild_mute"_s).value("type"_L1).toInt(), 1);
        QCOMPARE(box.mod->post(u"guild-mute/create"_s, in({{"user_id"_L1, u"102"_s}, {"type"_L1, 2}})).code(), 40300);
        const Reply list = box.ann->get(u"guild-mute/list"_s, Query(kOne) << std::pair(u"return_type"_s, u"detail"_s));
        QCOMPARE(list["mic"_L1].toObject().value("user_ids"_L1).toArray(), QJsonArray{u"102"_s});
        QVERIFY(list["headset"_L1].toObject().value("user_ids"_L1).toArray().isEmpty());
        QVERIFY(box.mod->post(u"guild-mute/delete"_s, mic).ok());
        QCOMPARE(bodyOf(ann, u"delete_guild_mute"_s).value("user_id"_L1).toString(), u"102"_s);
    }

    void rolesAreMadeChangedGivenAndTakenAway()
    {
        Sandbox box;
        Gateway ann(*box.ann, false);
        QTRY_VERIFY(!ann.sessionId().isEmpty());
        QCOMPARE(box.mod->post(u"guild-role/create"_s, in({{"name"_L1, u"x"_s}})).code(), 40300);
        const Reply made = box.owner->post(u"guild-role/create"_s, in({{"name"_L1, u"artists"_s}}));
        const int id = made["role_id"_L1].toInt();
        QVERIFY(id > 0);
        QCOMPARE(bodyOf(ann, u"added_role"_s).value("name"_L1).toString(), u"artists"_s);
        const Reply changed = box.owner->post(u"guild-role/update"_s,
            in({{"role_id"_L1, id}, {"color"_L1, 0x00ff00}, {"hoist"_L1, 1}, {"permissions"_L1, 1 << 13}}));
        QCOMPARE(changed["color"_L1].toInt(), 0x00ff00);
        QCOMPARE(changed["name"_L1].toString(), u"artists"_s);
        QCOMPARE(bodyOf(ann, u"updated_role"_s).value("hoist"_L1).toInt(), 1);
        QCOMPARE(
            box.bob->post(u"guild-role/grant"_s, in({{"user_id"_L1, u"102"_s}, {"role_id"_L1, id}})).code(), 40300);
        const Reply granted
            = box.owner->post(u"guild-role/grant"_s, in({{"user_id"_L1, u"102"_s}, {"role_id"_L1, id}}));
        QCOMPARE(granted["roles"_L1].toArray(), QJsonArray{id});
        // The right is there at once.
        const QString message
            = box.ann->post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, u"hi"_s}})["msg_id"_L1]
                  .toString();
        QVERIFY(box.bob->post(u"message/delete"_s, {{"msg_id"_L1, message}}).ok());
        const Reply revoked
            = box.owner->post(u"guild-role/revoke"_s, in({{"user_id"_L1, u"102"_s}, {"role_id"_L1, id}}));
        QVERIFY(revoked["roles"_L1].toArray().isEmpty());
        QVERIFY(box.owner->post(u"guild-role/delete"_s, in({{"role_id"_L1, id}})).ok());
        QCOMPARE(bodyOf(ann, u"deleted_role"_s).value("role_id"_L1).toInt(), id);
        QCOMPARE(box.owner->post(u"guild-role/delete"_s, in({{"role_id"_L1, 0}})).code(), 40000);
        QCOMPARE(box.owner->post(u"guild-role/update"_s, in({{"role_id"_L1, id}})).code(), 40400);
        QCOMPARE(box.ann->get(u"guild-role/index"_s, kOne).data().toArray().size(), 2); // the older name of the list
    }

    void nobodyGivesRightsHeLacks()
    {
        Sandbox box;
        allow(box, u"103"_s, 1u << 10);
        QCOMPARE(box.mod->post(u"guild-role/update"_s, in({{"role_id"_L1, 7}, {"permissions"_L1, 1}})).code(), 40300);
        QVERIFY(box.mod->post(u"guild-role/update"_s, in({{"role_id"_L1, 7}, {"permissions"_L1, 1 << 13}})).ok());
    }

    void channelsAreMadeChangedAndDeleted()
    {
        Sandbox box;
        Gateway ann(*box.ann, false);
        QTRY_VERIFY(!ann.sessionId().isEmpty());
        QCOMPARE(box.mod->post(u"channel/create"_s, in({{"name"_L1, u"new"_s}})).code(), 40300);
        const Reply made = box.owner->post(u"channel/create"_s, in({{"name"_L1, u"new"_s}, {"parent_id"_L1, u"10"_s}}));
        const QString id = made["id"_L1].toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(bodyOf(ann, u"added_channel"_s).value("is_category"_L1).toInt(-1), 0);
        QVERIFY(box.ann->post(u"message/create"_s, {{"target_id"_L1, id}, {"content"_L1, u"first"_s}}).ok());
        const Reply changed = box.owner->post(u"channel/update"_s,
            {{"channel_id"_L1, id}, {"topic"_L1, u"T"_s}, {"slow_mode"_L1, 5000}, {"parent_id"_L1, u"0"_s}});
        QCOMPARE(changed["topic"_L1].toString(), u"T"_s);
        QCOMPARE(changed["name"_L1].toString(), u"new"_s);
        QVERIFY(changed["parent_id"_L1].toString().isEmpty());
        QCOMPARE(bodyOf(ann, u"updated_channel"_s).value("slow_mode"_L1).toInt(), 5000);
        QCOMPARE(box.owner->post(u"channel/update"_s, {{"channel_id"_L1, id}, {"slow_mode"_L1, 1234}}).code(), 40000);
        QVERIFY(box.owner->post(u"channel/delete"_s, {{"channel_id"_L1, id}}).ok());
        QCOMPARE(bodyOf(ann, u"deleted_channel"_s).value("id"_L1).toString(), id);
        QCOMPARE(box.ann->get(u"channel/view"_s, {{u"target_id"_s, id}}).code(), 40400);
        const Reply category = box.owner->post(u"channel/create"_s, in({{"name"_L1, u"cat"_s}, {"is_category"_L1, 1}}));
        QCOMPARE(category["is_category"_L1].toBool(), true);
        QCOMPARE(box.owner->post(u"channel/create"_s, in({{"name"_L1, u" "_s}})).code(), 40000);
        QCOMPARE(box.owner->post(u"channel/create"_s, in({{"name"_L1, u"v"_s}, {"type"_L1, 9}})).code(), 40000);
    }

    void overwritesDecideWhoSeesAChannel()
    {
        Sandbox box;
        Gateway ann(*box.ann, false);
        QTRY_VERIFY(!ann.sessionId().isEmpty());
        const QJsonObject target{{"channel_id"_L1, u"12"_s}, {"type"_L1, u"user_id"_s}, {"value"_L1, u"101"_s}};
        const auto with = [](QJsonObject body, quint32 allow, quint32 deny) {
            body.insert("allow"_L1, qint64(allow));
            body.insert("deny"_L1, qint64(deny));
            return body;
        };
        QCOMPARE(box.mod->post(u"channel-role/create"_s, target).code(), 40300);
        QCOMPARE(box.owner->post(u"channel-role/create"_s, target)["user_id"_L1].toString(), u"101"_s);
        const Reply updated = box.owner->post(u"channel-role/update"_s, with(target, 1u << 11, 0));
        QCOMPARE(updated["allow"_L1].toInt(), 1 << 11);
        QCOMPARE(bodyOf(ann, u"added_channel"_s).value("id"_L1).toString(), u"12"_s); // new to her
        QVERIFY(box.ann->get(u"message/list"_s, {{u"target_id"_s, u"12"_s}}).ok());
        const Reply index = box.ann->get(u"channel-role/index"_s, {{u"channel_id"_s, u"12"_s}});
        QCOMPARE(index["permission_users"_L1].toArray().size(), 1);
        QCOMPARE(index["permission_overwrites"_L1].toArray().size(), 2);
        QVERIFY(box.owner->post(u"channel-role/delete"_s, target).ok());
        QCOMPARE(bodyOf(ann, u"deleted_channel"_s).value("id"_L1).toString(), u"12"_s); // gone for her
        QCOMPARE(box.ann->get(u"message/list"_s, {{u"target_id"_s, u"12"_s}}).code(), 40300);
        QCOMPARE(box.owner->post(u"channel-role/delete"_s, target).code(), 40400);
        QCOMPARE(box.owner->post(u"channel-role/update"_s, with(target, 1, 0)).code(), 40400);
        const Reply synced = box.owner->post(u"channel-role/sync"_s, {{"channel_id"_L1, u"12"_s}});
        QCOMPARE(synced["permission_sync"_L1].toInt(), 1);
        QVERIFY(box.ann->get(u"message/list"_s, {{u"target_id"_s, u"12"_s}}).ok()); // its category is open
    }

    void guildEmojiAreUploadedUsedRenamedAndRemoved()
    {
        Sandbox box;
        Gateway ann(*box.ann, false);
        QTRY_VERIFY(!ann.sessionId().isEmpty());
        const QByteArray png = "\x89PNG\r\n\x1a\nrest"_ba;
        const Query fields = Query(kOne) << std::pair(u"name"_s, u"party"_s);
        QCOMPARE(box.mod->uploadForm(u"guild-emoji/create"_s, fields, u"emoji"_s, u"p.png"_s, png).code(), 40300);
        QCOMPARE(
            box.owner->uploadForm(u"guild-emoji/create"_s, fields, u"emoji"_s, u"p.png"_s, "GIF89a").code(), 40000);
        QCOMPARE(
            box.owner
                ->uploadForm(u"guild-emoji/create"_s, fields, u"emoji"_s, u"p.png"_s, png + QByteArray(256 * 1024, 'x'))
                .code(),
            40014);
        const Reply made = box.owner->uploadForm(u"guild-emoji/create"_s, fields, u"emoji"_s, u"p.png"_s, png);
        const QString id = made["id"_L1].toString();
        QVERIFY2(id.startsWith("1/"_L1), made.body.constData());
        QCOMPARE(bodyOf(ann, u"added_emoji"_s).value("name"_L1).toString(), u"party"_s);
        const QString message
            = box.ann->post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, u"hi"_s}})["msg_id"_L1]
                  .toString();
        QVERIFY(box.ann->post(u"message/add-reaction"_s, {{"msg_id"_L1, message}, {"emoji"_L1, id}}).ok());
        const QUrl picture(QString(box.server.url()).chopped(3) + u"assets/emojis/"_s + id + u".png"_s);
        const Reply file = box.ann->fetch(picture);
        QCOMPARE(file.http, 200);
        QCOMPARE(file.headers.value("content-type"), "image/png"_ba);
        QVERIFY(box.owner->post(u"guild-emoji/update"_s, {{"id"_L1, id}, {"name"_L1, u"feast"_s}}).ok());
        QCOMPARE(bodyOf(ann, u"updated_emoji"_s).value("name"_L1).toString(), u"feast"_s);
        QCOMPARE(box.ann->post(u"guild-emoji/delete"_s, {{"id"_L1, id}}).code(), 40300);
        QVERIFY(box.owner->post(u"guild-emoji/delete"_s, {{"id"_L1, id}}).ok());
        QCOMPARE(bodyOf(ann, u"removed_emoji"_s).value("id"_L1).toString(), id);
        QCOMPARE(box.ann->get(u"guild-emoji/list"_s, kOne).items().size(), 1);
        QCOMPARE(box.owner->post(u"guild-emoji/update"_s, {{"id"_L1, id}, {"name"_L1, u"xx"_s}}).code(), 40400);
    }

    void invitationsAreMadeListedAndRemoved()
    {
        Sandbox box;
        QCOMPARE(box.ann->post(u"invite/create"_s, in({})).code(), 40300);
        allow(box, u"103"_s, (1u << 3) | (1u << 4));
        const Reply made = box.mod->post(u"invite/create"_s, {{"channel_id"_L1, u"11"_s}, {"duration"_L1, 0}});
        QVERIFY2(made["url"_L1].toString().endsWith(made["url_code"_L1].toString()), made.body.constData());
        QCOMPARE(box.mod->post(u"invite/create"_s, in({{"duration"_L1, 7}})).code(), 40000);
        QCOMPARE(box.mod->get(u"invite/list"_s, kOne).items().size(), 1);
        QCOMPARE(box.ann->get(u"invite/list"_s, kOne).code(), 40300);
        const QJsonObject code{{"url_code"_L1, made["url_code"_L1]}};
        QCOMPARE(box.bob->post(u"invite/delete"_s, code).code(), 40300);
        QVERIFY(box.mod->post(u"invite/delete"_s, code).ok());
        QCOMPARE(box.mod->post(u"invite/delete"_s, code).code(), 40400);
    }

    void voiceChannelsKnowWhoIsInThem()
    {
        Sandbox box;
        Gateway ann(*box.ann, false);
        QTRY_VERIFY(!ann.sessionId().isEmpty());
        QVERIFY(box.bob->post(u"sandbox/voice"_s, {{"channel_id"_L1, u"15"_s}}).ok());
        QCOMPARE(bodyOf(ann, u"joined_channel"_s).value("channel_id"_L1).toString(), u"15"_s);
        const Reply list = box.ann->get(u"channel/user-list"_s, {{u"channel_id"_s, u"15"_s}});
        QCOMPARE(list.data().toArray().first().toObject().value("id"_L1).toString(), u"102"_s);
        QCOMPARE(box.ann->get(u"channel/user-list"_s, {{u"channel_id"_s, u"11"_s}}).code(), 40000);
        const Query who = Query(kOne) << std::pair(u"user_id"_s, u"102"_s);
        QCOMPARE(box.ann->get(u"channel-user/get-joined-channel"_s, who).items().size(), 1);
        const Reply second = box.owner->post(u"channel/create"_s, in({{"name"_L1, u"v2"_s}, {"type"_L1, 2}}));
        const QJsonObject move{{"target_id"_L1, second["id"_L1]}, {"user_ids"_L1, QJsonArray{u"102"_s}}};
        QCOMPARE(box.ann->post(u"channel/move-user"_s, move).code(), 40300);
        QVERIFY(box.owner->post(u"channel/move-user"_s, move).ok());
        QCOMPARE(bodyOf(ann, u"exited_channel"_s).value("channel_id"_L1).toString(), u"15"_s);
        QVERIFY(
            box.owner->post(u"channel/kickout"_s, {{"channel_id"_L1, second["id"_L1]}, {"user_id"_L1, u"102"_s}}).ok());
        QVERIFY(box.ann->get(u"channel-user/get-joined-channel"_s, who).items().isEmpty());
    }

    void changesAreStillThereAfterARestart()
    {
        QTemporaryDir folder;
        SandboxOptions options = smallOptions(1);
        options.dataFile = folder.filePath(u"box.db"_s);
        QString channel;
        {
            Sandbox box(options);
            channel = box.owner->post(u"channel/create"_s, in({{"name"_L1, u"kept"_s}}))["id"_L1].toString();
            allow(box, u"102"_s, 1u << 13);
            QVERIFY(box.owner->post(u"blacklist/create"_s, in({{"target_id"_L1, u"104"_s}})).ok());
            QVERIFY(box.owner->post(u"guild/kickout"_s, in({{"target_id"_L1, u"101"_s}})).ok());
        }
        Sandbox box(options);
        QVERIFY2(box.started, qPrintable(box.error));
        QCOMPARE(box.bob->get(u"channel/view"_s, {{u"target_id"_s, channel}})["name"_L1].toString(), u"kept"_s);
        QVERIFY(box.bob->post(u"message/delete"_s, {{"msg_id"_L1, messageId(1)}}).ok());
        QVERIFY(box.ann->get(u"guild/list"_s).items().isEmpty());
        QCOMPARE(box.bob->get(u"blacklist/list"_s, kOne).items().size(), 1);
    }

    void strangersMayDoNothing_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QJsonObject>("body");
        const QJsonObject user{{"user_id"_L1, u"102"_s}, {"target_id"_L1, u"102"_s}, {"role_id"_L1, 7},
            {"name"_L1, u"nn"_s}, {"nickname"_L1, u"nn"_s}, {"type"_L1, 1}, {"channel_id"_L1, u"11"_s},
            {"value"_L1, u"102"_s}, {"id"_L1, u"1/wow"_s}, {"guild_id"_L1, u"1"_s}};
        for (const auto *call :
            {"guild/nickname", "guild/leave", "guild/kickout", "guild-mute/create", "guild-mute/delete",
                "guild-mute/list", "guild-role/list", "guild-role/create", "guild-role/update", "guild-role/delete",
                "guild-role/grant", "guild-role/revoke", "guild-emoji/list", "guild-emoji/update", "guild-emoji/delete",
                "blacklist/list", "blacklist/create", "blacklist/delete", "invite/list", "invite/create",
                "channel/create", "channel/update", "channel/delete", "channel-role/index", "channel/user-list"})
            QTest::newRow(call) << QString::fromLatin1(call) << user;
        QJsonObject overwrite = user;
        overwrite.insert("type"_L1, u"user_id"_s);
        for (const auto *call :
            {"channel-role/create", "channel-role/update", "channel-role/delete", "channel-role/sync"})
            QTest::newRow(call) << QString::fromLatin1(call) << overwrite;
    }
    void strangersMayDoNothing()
    {
        QFETCH(QString, call);
        QFETCH(QJsonObject, body);
        Sandbox box;
        const Reply reply = box.eve->post(call, body);
        QCOMPARE(reply.code(), 40300);
        QVERIFY(reply.json.contains("data"_L1));
        QCOMPARE(box.eve->post(call, {}).code(), 40000); // and missing parameters are named
    }
};

KOOKABURRA_CORE_CASE(TestSandboxGuilds)

} // namespace tst_sandbox_guilds

#include "tst_sandbox_guilds.moc"

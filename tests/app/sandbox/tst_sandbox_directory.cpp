// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_sandbox_directory {

using namespace Qt::Literals::StringLiterals;
using namespace chat::sandbox;
using namespace chat::sandbox::test;

//! Users, guilds and channels over HTTP.
class TestSandboxDirectory : public QObject
{
    Q_OBJECT

private:
    static QStringList ids(const QJsonArray &items)
    {
        QStringList found;
        for (const QJsonValue &item : items)
            found.append(item.toObject().value("id"_L1).toString());
        return found;
    }

private Q_SLOTS:
    void accountsSeeThemselvesAndOthers()
    {
        Sandbox box;
        QCOMPARE(box.bot->get(u"user/me"_s)["id"_L1].toString(), u"100"_s);
        QCOMPARE(box.bot->get(u"user/me"_s)["bot"_L1].toBool(), true);
        const Reply ann = box.bob->get(u"user/view"_s, {{u"user_id"_s, u"101"_s}, {u"guild_id"_s, u"1"_s}});
        QCOMPARE(ann["nickname"_L1].toString(), u"Annie"_s);
        QCOMPARE(ann["identify_num"_L1].toString(), u"0101"_s);
        QCOMPARE(ann["joined_at"_L1].toInteger(), 1000);
        QCOMPARE(box.bob->get(u"user/view"_s, {{u"user_id"_s, u"101"_s}})["nickname"_L1].toString(), u"ann"_s);
        QCOMPARE(box.bob->get(u"user/view"_s).code(), 40000);
        QCOMPARE(box.bob->get(u"user/view"_s, {{u"user_id"_s, u"9"_s}}).code(), 40400);
        QCOMPARE(box.bob->get(u"user/view"_s, {{u"user_id"_s, u"104"_s}, {u"guild_id"_s, u"1"_s}}).code(), 40400);
        QCOMPARE(box.eve->get(u"user/view"_s, {{u"user_id"_s, u"101"_s}, {u"guild_id"_s, u"1"_s}}).code(), 40300);
    }

    void guildsAreThoseOneIsIn()
    {
        Sandbox box;
        const Reply list = box.ann->get(u"guild/list"_s);
        QCOMPARE(ids(list.items()), QStringList{u"1"_s});
        QCOMPARE(list["meta"_L1].toObject().value("total"_L1).toInt(), 1);
        QVERIFY(box.eve->get(u"guild/list"_s).items().isEmpty());
        QCOMPARE(box.eve->get(u"guild/view"_s, {{u"guild_id"_s, u"1"_s}}).code(), 40300);
        QCOMPARE(box.ann->get(u"guild/view"_s, {{u"guild_id"_s, u"2"_s}}).code(), 40400);
        QCOMPARE(box.ann->get(u"guild/view"_s).code(), 40000);
    }

    void guildShowsOnlyVisibleChannels()
    {
        Sandbox box;
        const Reply guild = box.ann->get(u"guild/view"_s, {{u"guild_id"_s, u"1"_s}});
        QCOMPARE(guild["roles"_L1].toArray().size(), 2);
        QCOMPARE(ids(guild["channels"_L1].toArray()), (QStringList{u"10"_s, u"11"_s, u"13"_s, u"14"_s, u"15"_s}));
        QVERIFY(
            ids(box.mod->get(u"guild/view"_s, {{u"guild_id"_s, u"1"_s}})["channels"_L1].toArray()).contains(u"12"_s));
    }

    void channelsAreListedByTypeAndParent()
    {
        Sandbox box;
        const Query guild{{u"guild_id"_s, u"1"_s}};
        QCOMPARE(box.ann->get(u"channel/list"_s, guild).items().size(), 5);
        QCOMPARE(ids(box.ann->get(u"channel/list"_s, Query(guild) << std::pair(u"type"_s, u"2"_s)).items()),
            QStringList{u"15"_s});
        QCOMPARE(box.ann->get(u"channel/list"_s, Query(guild) << std::pair(u"parent_id"_s, u"10"_s)).items().size(), 4);
        const Reply paged = box.ann->get(
            u"channel/list"_s, Query(guild) << std::pair(u"page_size"_s, u"2"_s) << std::pair(u"page"_s, u"3"_s));
        QCOMPARE(ids(paged.items()), QStringList{u"15"_s});
        QCOMPARE(paged["meta"_L1].toObject().value("page_total"_L1).toInt(), 3);
        QCOMPARE(box.eve->get(u"channel/list"_s, guild).code(), 40300);
    }

    void channelIsShownWithItsChildren()
    {
        Sandbox box;
        const Reply category
            = box.ann->get(u"channel/view"_s, {{u"target_id"_s, u"10"_s}, {u"need_children"_s, u"true"_s}});
        QCOMPARE(category["is_category"_L1].toBool(), true);
        QCOMPARE(category["children"_L1].toArray().size(), 4);
        const Reply channel = box.ann->get(u"channel/view"_s, {{u"target_id"_s, u"13"_s}});
        QCOMPARE(channel["permission_overwrites"_L1].toArray().size(), 1);
        QVERIFY(!channel.object().contains("children"_L1));
        QCOMPARE(box.ann->get(u"channel/view"_s, {{u"target_id"_s, u"12"_s}}).code(), 40300);
        QCOMPARE(box.ann->get(u"channel/view"_s, {{u"target_id"_s, u"77"_s}}).code(), 40400);
    }

    void membersAreFilteredAndCounted()
    {
        Sandbox box;
        const auto found = [&box](const QString &key, const QString &value) {
            return ids(box.ann->get(u"guild/user-list"_s, {{u"guild_id"_s, u"1"_s}, {key, value}}).items());
        };
        QCOMPARE(found(u"page"_s, u"1"_s).size(), 5);
        QCOMPARE(found(u"search"_s, u"ANNI"_s), QStringList{u"101"_s});
        QCOMPARE(found(u"role_id"_s, u"7"_s), QStringList{u"103"_s});
        QCOMPARE(found(u"filter_user_id"_s, u"102"_s), QStringList{u"102"_s});
        QCOMPARE(found(u"channel_id"_s, u"11"_s).size(), 5);
        QCOMPARE(found(u"joined_at"_s, u"1"_s).size(), 5);
        const Reply all = box.ann->get(u"guild/user-list"_s, {{u"guild_id"_s, u"1"_s}, {u"page_size"_s, u"2"_s}});
        QCOMPARE(all["user_count"_L1].toInt(), 5);
        QCOMPARE(all["online_count"_L1].toInt() + all["offline_count"_L1].toInt(), 5);
        QCOMPARE(all.items().size(), 2);
        QCOMPARE(ids(box.mod->get(u"guild/user-list"_s, {{u"guild_id"_s, u"1"_s}, {u"channel_id"_s, u"12"_s}}).items()),
            (QStringList{u"103"_s, u"109"_s}));
    }

    void rolesAndEmojiAreListed()
    {
        Sandbox box;
        QCOMPARE(box.ann->get(u"guild-role/list"_s, {{u"guild_id"_s, u"1"_s}}).items().size(), 2);
        const QJsonArray emoji = box.ann->get(u"guild-emoji/list"_s, {{u"guild_id"_s, u"1"_s}}).items();
        QCOMPARE(ids(emoji), QStringList{u"1/wow"_s});
        const Reply banned = box.ann->get(u"blacklist/list"_s, {{u"guild_id"_s, u"1"_s}});
        QVERIFY(banned.ok());
        QVERIFY(banned.items().isEmpty());
    }

    void picturesAreServedWithoutToken()
    {
        Sandbox box;
        const QUrl avatar(box.bob->get(u"user/me"_s)["avatar"_L1].toString());
        const Reply reply = box.bob->fetch(avatar);
        QCOMPARE(reply.http, 200);
        QCOMPARE(reply.body, "avatar bytes"_ba);
        QCOMPARE(reply.headers.value("content-type"), "image/png"_ba);
        QUrl emoji = avatar;
        emoji.setPath(u"/assets/emojis/1/wow.png"_s);
        QCOMPARE(box.bob->fetch(emoji).body, "png"_ba);
        emoji.setPath(u"/assets/nothing.png"_s);
        QCOMPARE(box.bob->fetch(emoji).http, 404);
    }
};

KOOKABURRA_CORE_CASE(TestSandboxDirectory)

} // namespace tst_sandbox_directory

#include "tst_sandbox_directory.moc"

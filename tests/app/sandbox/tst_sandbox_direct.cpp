// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_sandbox_direct {

using namespace Qt::Literals::StringLiterals;
using namespace chat::sandbox;
using namespace chat::sandbox::test;

//! user-chat/* and direct-message/* over HTTP.
class TestSandboxDirect : public QObject
{
    Q_OBJECT

private:
    static QString create(Client &client, const QJsonObject &more)
    {
        QJsonObject body{{"chat_code"_L1, kChatCode}, {"content"_L1, u"psst"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        return client.post(u"direct-message/create"_s, body)["msg_id"_L1].toString();
    }

    static QJsonObject view(Client &client, const QString &id)
    {
        return client.get(u"direct-message/view"_s, {{u"chat_code"_s, kChatCode}, {u"msg_id"_s, id}}).object();
    }

private Q_SLOTS:
    void chatIsMadeOnceForBothSides()
    {
        Sandbox box;
        const Reply made = box.ann->post(u"user-chat/create"_s, {{"target_id"_L1, u"102"_s}});
        QVERIFY(made.ok());
        const QString code = made["code"_L1].toString();
        QCOMPARE(code.size(), 32);
        QCOMPARE(made["target_info"_L1].toObject().value("username"_L1).toString(), u"bob"_s);
        QVERIFY(made.object().contains("is_blocked"_L1));
        QCOMPARE(box.bob->post(u"user-chat/create"_s, {{"target_id"_L1, u"101"_s}})["code"_L1].toString(), code);
        QCOMPARE(box.bob->get(u"user-chat/view"_s, {{u"chat_code"_s, code}})["target_info"_L1]
                     .toObject()
                     .value("id"_L1)
                     .toString(),
            u"101"_s);
        QCOMPARE(box.mod->get(u"user-chat/view"_s, {{u"chat_code"_s, code}}).code(), 40400);
    }

    void chatsThatMayNotBeAreRefused()
    {
        Sandbox box;
        QCOMPARE(box.ann->post(u"user-chat/create"_s, {}).code(), 40000);
        QCOMPARE(box.ann->post(u"user-chat/create"_s, {{"target_id"_L1, u"999"_s}}).code(), 40400);
        QCOMPARE(box.ann->post(u"user-chat/create"_s, {{"target_id"_L1, u"101"_s}}).code(), 40000);
        QCOMPARE(box.eve->post(u"user-chat/create"_s, {{"target_id"_L1, u"101"_s}}).code(), 40300);
    }

    void deletingAChatHidesItUntilSomebodyWrites()
    {
        Sandbox box(smallOptions(1));
        QCOMPARE(box.ann->get(u"user-chat/list"_s).items().size(), 1);
        QVERIFY(box.ann->post(u"user-chat/delete"_s, {{"chat_code"_L1, kChatCode}}).ok());
        QCOMPARE(box.ann->get(u"user-chat/list"_s).items().size(), 0);
        QCOMPARE(box.bot->get(u"user-chat/list"_s).items().size(), 1);
        create(*box.bot, {});
        const QJsonArray chats = box.ann->get(u"user-chat/list"_s).items();
        QCOMPARE(chats.size(), 1);
        QVERIFY(chats.at(0).toObject().value("latest_msg_time"_L1).toInteger() > 0);
        QCOMPARE(box.ann->get(u"direct-message/list"_s, {{u"chat_code"_s, kChatCode}}).items().size(), 50);
    }

    void unreadMessagesAreCountedUntilTheyAreListed()
    {
        Sandbox box;
        create(*box.bot, {});
        const QString id = create(*box.bot, {});
        QCOMPARE(box.ann->get(u"user-chat/list"_s).items().at(0).toObject().value("unread_count"_L1).toInt(), 2);
        QCOMPARE(box.bot->get(u"user-chat/list"_s).items().at(0).toObject().value("unread_count"_L1).toInt(), 0);
        QCOMPARE(view(*box.bot, id).value("read_status"_L1).toBool(true), false);
        QCOMPARE(box.ann->get(u"direct-message/list"_s, {{u"chat_code"_s, kChatCode}}).items().size(), 2);
        QCOMPARE(box.ann->get(u"user-chat/list"_s).items().at(0).toObject().value("unread_count"_L1).toInt(), 0);
        QCOMPARE(view(*box.bot, id).value("read_status"_L1).toBool(), true);
    }

    void createTakesCodeOrTargetAndDefaultsToText()
    {
        Sandbox box;
        const QString byCode = create(*box.ann, {});
        QCOMPARE(view(*box.bot, byCode).value("type"_L1).toInt(), 1);
        const Reply byTarget = box.ann->post(u"direct-message/create"_s,
            {{"target_id"_L1, u"100"_s}, {"type"_L1, 9}, {"content"_L1, u"**b**"_s}, {"nonce"_L1, u"n"_s}});
        QCOMPARE(byTarget["nonce"_L1].toString(), u"n"_s);
        QCOMPARE(view(*box.bot, byTarget["msg_id"_L1].toString()).value("type"_L1).toInt(), 9);
        QVERIFY(box.ann->post(u"direct-message/create"_s, {{"target_id"_L1, u"102"_s}, {"content"_L1, u"new"_s}}).ok());
        QCOMPARE(box.bob->get(u"user-chat/list"_s).items().size(), 1);
        QCOMPARE(box.ann->post(u"direct-message/create"_s, {{"content"_L1, u"x"_s}}).code(), 40000);
        QCOMPARE(
            box.bob->post(u"direct-message/create"_s, {{"chat_code"_L1, kChatCode}, {"content"_L1, u"x"_s}}).code(),
            40400);
    }

    void messagesHaveEveryDocumentedField()
    {
        Sandbox box;
        const QJsonObject message = view(*box.ann, create(*box.ann, {}));
        for (const QLatin1StringView key : {"id"_L1, "type"_L1, "content"_L1, "embeds"_L1, "attachments"_L1,
                 "create_at"_L1, "updated_at"_L1, "reactions"_L1, "author_id"_L1, "image_name"_L1, "read_status"_L1,
                 "quote"_L1, "mention_info"_L1, "from_type"_L1, "msg_icon"_L1})
            QVERIFY2(message.contains(key), key.data());
        QCOMPARE(message.value("author_id"_L1).toString(), u"101"_s);
        QVERIFY(message.value("attachments"_L1).isArray());
    }

    void voidCallsAnswerAnObject()
    {
        Sandbox box;
        const QString id = create(*box.ann, {{"type"_L1, 9}});
        QVERIFY(box.bot->post(u"direct-message/add-reaction"_s, {{"msg_id"_L1, id}, {"emoji"_L1, u"👍"_s}})
                    .data()
                    .isObject());
        QVERIFY(box.ann->get(u"direct-message/reaction-list"_s, {{u"msg_id"_s, id}, {u"emoji"_s, u"👍"_s}})
                    .data()
                    .isArray());
        QVERIFY(
            box.ann->post(u"direct-message/update"_s, {{"msg_id"_L1, id}, {"content"_L1, u"new"_s}}).data().isObject());
        QCOMPARE(view(*box.bot, id).value("content"_L1).toString(), u"new"_s);
        QVERIFY(box.ann->post(u"direct-message/delete"_s, {{"msg_id"_L1, id}}).data().isObject());
        QVERIFY(view(*box.bot, id).isEmpty());
    }

    void whoReactedIsListedWithoutAnEmojiToo()
    {
        Sandbox box;
        const QString id = create(*box.ann, {{"type"_L1, 9}});
        for (const auto &emoji : {u"👍"_s, u"🎉"_s})
            QVERIFY(box.bot->post(u"direct-message/add-reaction"_s, {{"msg_id"_L1, id}, {"emoji"_L1, emoji}}).ok());
        QVERIFY(box.ann->post(u"direct-message/add-reaction"_s, {{"msg_id"_L1, id}, {"emoji"_L1, u"🎉"_s}}).ok());
        const auto users = [&](const QList<std::pair<QString, QString>> &more) {
            QList<std::pair<QString, QString>> query{{u"msg_id"_s, id}};
            query.append(more);
            QStringList ids;
            const QJsonArray list = box.ann->get(u"direct-message/reaction-list"_s, query).data().toArray();
            for (const QJsonValue user : list)
                ids << user.toObject().value("id"_L1).toString();
            return ids;
        };
        QCOMPARE(users({{u"emoji"_s, u"👍"_s}}).size(), 1);
        QCOMPARE(users({}), (QStringList{box.bot->get(u"user/me"_s)["id"_L1].toString(), u"101"_s}));
        QCOMPARE(users({{u"emoji"_s, QString()}}).size(), 2);
        // In channels it is needed.
        QCOMPARE(box.ann->get(u"message/reaction-list"_s, {{u"msg_id"_s, id}}).code(), 40000);
    }

    void nobodyTouchesWhatIsTheOthers()
    {
        Sandbox box;
        const QString id = create(*box.ann, {{"type"_L1, 9}});
        QVERIFY(box.ann->post(u"direct-message/add-reaction"_s, {{"msg_id"_L1, id}, {"emoji"_L1, u"👍"_s}}).ok());
        QCOMPARE(box.bot->post(u"direct-message/update"_s, {{"msg_id"_L1, id}, {"content"_L1, u"x"_s}}).code(), 40300);
        QCOMPARE(box.bot->post(u"direct-message/delete"_s, {{"msg_id"_L1, id}}).code(), 40300);
        QCOMPARE(box.bot
                     ->post(u"direct-message/delete-reaction"_s,
                         {{"msg_id"_L1, id}, {"emoji"_L1, u"👍"_s}, {"user_id"_L1, u"101"_s}})
                     .code(),
            40300);
        QCOMPARE(box.mod->post(u"direct-message/delete"_s, {{"msg_id"_L1, id}}).code(), 40400);
        QCOMPARE(
            box.mod->get(u"direct-message/view"_s, {{u"chat_code"_s, kChatCode}, {u"msg_id"_s, id}}).code(), 40400);
        QCOMPARE(box.mod->get(u"message/view"_s, {{u"msg_id"_s, id}}).code(), 40400);
        QCOMPARE(box.ann->post(u"message/delete"_s, {{"msg_id"_L1, id}}).code(), 40400);
        QVERIFY(!view(*box.ann, id).isEmpty());
    }

    void listPagesByReferenceAndByNumber()
    {
        Sandbox box(smallOptions(1));
        const auto ids = [&box](Query query) {
            query.prepend({u"target_id"_s, u"101"_s});
            QStringList found;
            const QJsonArray items = box.bot->get(u"direct-message/list"_s, query).items();
            for (const QJsonValue &item : items)
                found.append(item.toObject().value("id"_L1).toString());
            return found;
        };
        QCOMPARE(ids({}).size(), 50);
        QCOMPARE(ids({}).last(), messageId(1'000'070));
        QCOMPARE(ids({{u"page"_s, u"2"_s}, {u"page_size"_s, u"30"_s}}).last(), messageId(1'000'040));
        QCOMPARE(ids({{u"page"_s, u"3"_s}, {u"page_size"_s, u"30"_s}}).size(), 10);
        QCOMPARE(ids({{u"msg_id"_s, messageId(1'000'010)}, {u"flag"_s, u"before"_s}}).size(), 9);
        QCOMPARE(ids({{u"msg_id"_s, messageId(1'000'060)}, {u"flag"_s, u"after"_s}}).size(), 10);
        QCOMPARE(ids({{u"msg_id"_s, messageId(1'000'030)}, {u"flag"_s, u"around"_s}, {u"page_size"_s, u"5"_s}}).at(2),
            messageId(1'000'030));
        QCOMPARE(box.bot->get(u"direct-message/list"_s).code(), 40000);
        QCOMPARE(box.bot->get(u"direct-message/list"_s, {{u"chat_code"_s, u"nope"_s}}).code(), 40400);
    }

    void oldNamesStillWork()
    {
        Sandbox box;
        const Reply made = box.ann->post(
            u"user-chat/create-msg"_s, {{"chat_code"_L1, kChatCode}, {"type"_L1, 9}, {"content"_L1, u"x"_s}});
        const QString id = made["msg_id"_L1].toString();
        QVERIFY(box.ann->post(u"user-chat/update-msg"_s, {{"msg_id"_L1, id}, {"content"_L1, u"y"_s}}).ok());
        QCOMPARE(box.ann->get(u"user-chat/view"_s, {{u"msg_id"_s, id}})["code"_L1].toString(), kChatCode);
        QCOMPARE(box.ann->get(u"user-chat/view"_s, {{u"msg_id"_s, kChatCode}})["code"_L1].toString(), kChatCode);
        QVERIFY(box.ann->post(u"user-chat/delete-msg"_s, {{"msg_id"_L1, id}}).ok());
    }
};

KOOKABURRA_CORE_CASE(TestSandboxDirect)

} // namespace tst_sandbox_direct

#include "tst_sandbox_direct.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/bytes.h"
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace tst_sandbox_messages {

using namespace Qt::Literals::StringLiterals;
using namespace chat::sandbox;
using namespace chat::sandbox::test;

//! message/* over HTTP: every parameter, rule and refusal.
class TestSandboxMessages : public QObject
{
    Q_OBJECT

private:
    static QString create(
        Client &client, const QString &content, const QJsonObject &more = {}, const QString &channel = u"11"_s)
    {
        QJsonObject body = more;
        body.insert("target_id"_L1, channel);
        body.insert("content"_L1, content);
        return client.post(u"message/create"_s, body)["msg_id"_L1].toString();
    }

    static QJsonObject view(Client &client, const QString &id)
    {
        return client.get(u"message/view"_s, {{u"msg_id"_s, id}}).object();
    }

private Q_SLOTS:
    void createAnswersIdTimeAndNonceAsSent_data()
    {
        QTest::addColumn<QJsonValue>("nonce");
        QTest::newRow("text") << QJsonValue(u"8f14e45f-uuid"_s);
        QTest::newRow("number") << QJsonValue(12345678901ll);
        QTest::newRow("empty") << QJsonValue(QString());
    }

    void createAnswersIdTimeAndNonceAsSent()
    {
        QFETCH(QJsonValue, nonce);
        Sandbox box;
        QVERIFY2(box.started, qPrintable(box.error));
        const Reply reply = box.ann->post(
            u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, u"hi"_s}, {"nonce"_L1, nonce}});
        QVERIFY(reply.ok());
        QCOMPARE(reply["nonce"_L1], nonce);
        QCOMPARE(reply["msg_id"_L1].toString().size(), 36);
        QVERIFY(reply["msg_timestamp"_L1].toInteger() > 1'600'000'000'000);
        const QJsonObject message = view(*box.bob, reply["msg_id"_L1].toString());
        QCOMPARE(message.value("type"_L1).toInt(), 9);
        QCOMPARE(message.value("content"_L1).toString(), u"hi"_s);
        QCOMPARE(message.value("channel_id"_L1).toString(), u"11"_s);
        QCOMPARE(message.value("create_at"_L1), reply["msg_timestamp"_L1]);
        QCOMPARE(message.value("updated_at"_L1).toInt(-1), 0);
    }

    void messagesHaveEveryDocumentedField()
    {
        Sandbox box;
        const QString id = create(
            *box.mod, u"(met)101(met) (met)hell(met) (met)all(met) (rol)7(rol) (chn)11(chn) `(met)102(met)`"_s);
        const QJsonObject message = view(*box.ann, id);
        for (const QLatin1StringView key : {"id"_L1, "type"_L1, "content"_L1, "mention"_L1, "mention_all"_L1,
                 "mention_roles"_L1, "mention_here"_L1, "embeds"_L1, "attachments"_L1, "create_at"_L1, "updated_at"_L1,
                 "reactions"_L1, "author"_L1, "image_name"_L1, "read_status"_L1, "quote"_L1, "mention_info"_L1})
            QVERIFY2(message.contains(key), key.data());
        QCOMPARE(message.value("mention"_L1).toArray(), QJsonArray{u"101"_s});
        QCOMPARE(message.value("mention_all"_L1).toBool(), true);
        QCOMPARE(message.value("mention_here"_L1).toBool(), false);
        QCOMPARE(message.value("mention_roles"_L1).toArray(), QJsonArray{7});
        const QJsonObject info = message.value("mention_info"_L1).toObject();
        const QJsonObject person = info.value("mention_part"_L1).toArray().at(0).toObject();
        QCOMPARE(person.value("full_name"_L1).toString(), u"ann#0101"_s);
        QVERIFY(person.value("avatar"_L1).toString().startsWith(u"http://127.0.0.1:"_s));
        QCOMPARE(
            info.value("mention_role_part"_L1).toArray().at(0).toObject().value("name"_L1).toString(), u"moderators"_s);
        QCOMPARE(info.value("channel_part"_L1).toArray().at(0).toObject().value("name"_L1).toString(), u"general"_s);
        const QJsonObject author = message.value("author"_L1).toObject();
        QCOMPARE(author.value("username"_L1).toString(), u"mod"_s);
        QCOMPARE(author.value("roles"_L1).toArray(), QJsonArray{7});
    }

    void mentioningEverybodyNeedsPermission()
    {
        Sandbox box;
        QCOMPARE(view(*box.bob, create(*box.ann, u"(met)all(met)"_s)).value("mention_all"_L1).toBool(true), false);
        QCOMPARE(view(*box.bob, create(*box.mod, u"(met)here(met)"_s)).value("mention_here"_L1).toBool(), true);
    }

    void oldNameOfTheTargetWorks()
    {
        Sandbox box;
        QVERIFY(box.ann->post(u"message/create"_s, {{"channel_id"_L1, u"11"_s}, {"content"_L1, u"x"_s}}).ok());
        QVERIFY(box.ann->post(u"message/create"_s, {{"target_id"_L1, 11}, {"content"_L1, u"x"_s}}).ok());
    }

    void wrongCreatesAreRefusedAndNothingIsStored_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("http");
        QTest::addColumn<int>("code");
        const QByteArray big(8001, 'x');
        QTest::newRow("broken JSON") << QByteArray("{\"target_id\":") << 400 << 40000;
        QTest::newRow("not an object") << QByteArray("[1]") << 400 << 40000;
        QTest::newRow("no target") << QByteArray("{\"content\":\"x\"}") << 200 << 40000;
        QTest::newRow("no content") << QByteArray("{\"target_id\":\"11\"}") << 200 << 40000;
        QTest::newRow("empty content") << QByteArray("{\"target_id\":\"11\",\"content\":\" \\n \"}") << 200 << 40000;
        QTest::newRow("content is a number") << QByteArray("{\"target_id\":\"11\",\"content\":5}") << 200 << 40000;
        QTest::newRow("target is a list") << QByteArray("{\"target_id\":[\"11\"],\"content\":\"x\"}") << 200 << 40000;
        QTest::newRow("type is a word") << QByteArray("{\"target_id\":\"11\",\"content\":\"x\",\"type\":\"nine\"}")
                                        << 200 << 40000;
        QTest::newRow("unknown type") << QByteArray("{\"target_id\":\"11\",\"content\":\"x\",\"type\":8}") << 200
                                      << 40000;
        QTest::newRow("unknown channel") << QByteArray("{\"target_id\":\"999\",\"content\":\"x\"}") << 200 << 40400;
        QTest::newRow("category") << QByteArray("{\"target_id\":\"10\",\"content\":\"x\"}") << 200 << 40000;
        QTest::newRow("hidden channel") << QByteArray("{\"target_id\":\"12\",\"content\":\"x\"}") << 403 << 40300;
        QTest::newRow("read only channel") << QByteArray("{\"target_id\":\"13\",\"content\":\"x\"}") << 403 << 40300;
        QTest::newRow("unknown quote") << QByteArray("{\"target_id\":\"11\",\"content\":\"x\",\"quote\":\"nope\"}")
                                       << 200 << 40400;
        QTest::newRow("too long") << QByteArray("{\"target_id\":\"11\",\"content\":\"" + big + "\"}") << 200 << 40014;
        QTest::newRow("card is text") << QByteArray("{\"target_id\":\"11\",\"type\":10,\"content\":\"x\"}") << 200
                                      << 40011;
        QTest::newRow("card is an object")
            << QByteArray("{\"target_id\":\"11\",\"type\":10,\"content\":\"{\\\"type\\\":\\\"card\\\"}\"}") << 200
            << 40011;
        QTest::newRow("card without modules")
            << QByteArray("{\"target_id\":\"11\",\"type\":10,\"content\":\"[{\\\"type\\\":\\\"card\\\"}]\"}") << 200
            << 40011;
        QTest::newRow("foreign picture") << QByteArray(
            "{\"target_id\":\"11\",\"type\":2,\"content\":\"https://example.com/a.png\"}")
                                         << 200 << 40000;
        QTest::newRow("temporary for nobody")
            << QByteArray("{\"target_id\":\"11\",\"content\":\"x\",\"temp_target_id\":\"9\"}") << 200 << 40400;
    }

    void wrongCreatesAreRefusedAndNothingIsStored()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, http);
        QFETCH(int, code);
        Sandbox box;
        const Reply reply = box.ann->postRaw(u"message/create"_s, body);
        QCOMPARE(reply.http, http);
        QCOMPARE(reply.code(), code);
        QVERIFY(reply.json.contains("data"_L1));
        QVERIFY(!reply.json.value("message"_L1).toString().isEmpty());
        QVERIFY(box.mod->get(u"message/list"_s, {{u"target_id"_s, u"11"_s}}).items().isEmpty());
    }

    void exactlyTheLongestContentIsTaken()
    {
        Sandbox box;
        QVERIFY(!create(*box.ann, QString(8000, u'字')).isEmpty());
    }

    void cardsComeBackNormalised()
    {
        Sandbox box;
        const QString card
            = u"[{\"type\":\"card\",\"modules\":[{\"type\":\"header\",\"text\":\"Vote\"},"
              "{\"type\":\"section\",\"text\":{\"type\":\"kmarkdown\",\"content\":\"(met)101(met)\"}},"
              "{\"type\":\"action-group\",\"elements\":[{\"type\":\"button\",\"text\":\"A\",\"value\":\"a\",\"click\":\"return-val\"}]}]}]"_s;
        const QJsonObject message = view(*box.bob, create(*box.ann, card, {{"type"_L1, 10}}));
        const QJsonObject stored
            = QJsonDocument::fromJson(message.value("content"_L1).toString().toUtf8()).array().at(0).toObject();
        QCOMPARE(stored.value("theme"_L1).toString(), u"primary"_s);
        QCOMPARE(stored.value("size"_L1).toString(), u"lg"_s);
        QVERIFY(stored.contains("color"_L1) && stored.contains("expand"_L1));
        const QJsonArray modules = stored.value("modules"_L1).toArray();
        const QJsonObject header = modules.at(0).toObject().value("text"_L1).toObject();
        QCOMPARE(header.value("type"_L1).toString(), u"plain-text"_s);
        QCOMPARE(header.value("emoji"_L1).toBool(), true);
        QCOMPARE(modules.at(1).toObject().value("mode"_L1).toString(), u"left"_s);
        QVERIFY(modules.at(1).toObject().value("accessory"_L1).isNull());
        QCOMPARE(message.value("mention"_L1).toArray(), QJsonArray{u"101"_s});
    }

    void mediaTakeOnlyTheSendersOwnUploads()
    {
        Sandbox box;
        const Reply uploaded = box.ann->upload(u"my 图.png"_s, "image/png", chat::test::pngOf({20, 10}));
        QVERIFY(uploaded.ok());
        const QString url = uploaded["url"_L1].toString();
        QCOMPARE(box.ann->fetch(QUrl(url)).body, chat::test::pngOf({20, 10}));
        QCOMPARE(box.ann->fetch(QUrl(url)).headers.value("content-type"), "image/png"_ba);
        const Reply stolen
            = box.bob->post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"type"_L1, 2}, {"content"_L1, url}});
        QCOMPARE(stolen.code(), 40000);
        QCOMPARE(stolen.json.value("message"_L1).toString(), u"找不到资源"_s);
        for (const int type : {2, 3, 4}) {
            const QJsonObject message = view(*box.bob, create(*box.ann, url, {{"type"_L1, type}}));
            QCOMPARE(message.value("content"_L1).toString(), url);
            const QJsonObject attachment = message.value("attachments"_L1).toObject();
            QCOMPARE(attachment.value("url"_L1).toString(), url);
            QCOMPARE(attachment.value("name"_L1).toString(), u"my 图.png"_s);
            QCOMPARE(attachment.value("file_type"_L1).toString(), u"image/png"_s);
            QCOMPARE(attachment.value("width"_L1).toInt(), 20);
        }
    }

    void chunkedUploadsWork()
    {
        Sandbox box;
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, box.server.port());
        const QByteArray body = "--B\r\nContent-Disposition: form-data; name=\"file\"; "
                                "filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nhello\r\n--B--\r\n";
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("POST /api/v3/asset/create HTTP/1.1\r\nHost: x\r\nAuthorization: Bot "
                     "ann/token+==\r\nContent-Type: multipart/form-data; boundary=B\r\n"
                     "Transfer-Encoding: chunked\r\n\r\n"
            + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n");
        QByteArray answer;
        QTRY_VERIFY((answer += socket.readAll()).contains("/assets/uploads/"));
    }

    void quotesCarryTheOriginal()
    {
        Sandbox box;
        const QString first = create(*box.ann, u"first"_s);
        const QString second = create(*box.bob, u"second"_s, {{"quote"_L1, first}});
        QJsonObject quote = view(*box.bot, second).value("quote"_L1).toObject();
        QCOMPARE(quote.value("id"_L1).toString(), first);
        QCOMPARE(quote.value("rong_id"_L1).toString(), first);
        QCOMPARE(quote.value("content"_L1).toString(), u"first"_s);
        QCOMPARE(quote.value("author"_L1).toObject().value("nickname"_L1).toString(), u"Annie"_s);
        QVERIFY(box.ann->post(u"message/delete"_s, {{"msg_id"_L1, first}}).ok());
        QVERIFY(view(*box.bot, second).value("quote"_L1).isNull());
        QVERIFY(
            !create(*box.bob, u"no quote"_s, {{"quote"_L1, QString()}, {"temp_target_id"_L1, QString()}}).isEmpty());
    }

    void updateChangesTextAndQuote()
    {
        Sandbox box;
        const QString first = create(*box.ann, u"first"_s);
        const QString id = create(*box.ann, u"old"_s, {{"quote"_L1, first}});
        Reply reply = box.ann->post(u"message/update"_s, {{"msg_id"_L1, id}, {"content"_L1, u"new"_s}});
        QVERIFY(reply.ok());
        QVERIFY(reply.data().isArray());
        QJsonObject message = view(*box.bob, id);
        QCOMPARE(message.value("content"_L1).toString(), u"new"_s);
        QVERIFY(message.value("updated_at"_L1).toInteger() >= message.value("create_at"_L1).toInteger());
        QVERIFY(message.value("quote"_L1).isObject());
        QVERIFY(
            box.ann->post(u"message/update"_s, {{"msg_id"_L1, id}, {"content"_L1, u"new"_s}, {"quote"_L1, QString()}})
                .ok());
        QVERIFY(view(*box.bob, id).value("quote"_L1).isNull());
        QVERIFY(box.ann->post(u"message/update"_s, {{"msg_id"_L1, id}, {"content"_L1, u"new"_s}, {"quote"_L1, first}})
                    .ok());
        QVERIFY(view(*box.bob, id).value("quote"_L1).isObject());
    }

    void updateIsRefusedForOthersAndOtherTypes()
    {
        Sandbox box;
        const QString id = create(*box.ann, u"hers"_s);
        QCOMPARE(box.mod->post(u"message/update"_s, {{"msg_id"_L1, id}, {"content"_L1, u"x"_s}}).code(), 40300);
        QCOMPARE(box.ann->post(u"message/update"_s, {{"msg_id"_L1, u"nope"_s}, {"content"_L1, u"x"_s}}).code(), 40400);
        QCOMPARE(box.ann->post(u"message/update"_s, {{"msg_id"_L1, id}, {"content"_L1, QString()}}).code(), 40000);
        QCOMPARE(view(*box.bob, id).value("content"_L1).toString(), u"hers"_s);
        QCOMPARE(view(*box.bob, id).value("updated_at"_L1).toInteger(), 0);
    }

    void oldestPageIsServedToo()
    {
        Sandbox box;
        // It names the channel channel_id, sends plain text without a type, and edits that alone.
        const Reply sent
            = box.ann->post(u"message/create"_s, {{"channel_id"_L1, u"11"_s}, {"content"_L1, u"**old**"_s}});
        QVERIFY(sent.ok());
        const QString id = sent["msg_id"_L1].toString();
        QCOMPARE(view(*box.bob, id).value("type"_L1).toInt(), 1);
        QCOMPARE(view(*box.ann, id).value("editable"_L1).toBool(), true);
        QCOMPARE(view(*box.bob, id).value("editable"_L1).toBool(true), false);
        QVERIFY(box.ann->post(u"message/update"_s, {{"msg_id"_L1, id}, {"content"_L1, u"new"_s}}).ok());
        QCOMPARE(view(*box.bob, id).value("content"_L1).toString(), u"new"_s);
        QCOMPARE(view(*box.bob, id).value("type"_L1).toInt(), 1);
        QCOMPARE(box.bob->post(u"message/update"_s, {{"msg_id"_L1, id}, {"content"_L1, u"x"_s}}).code(), 40300);
        // The newer one beside it.
        const Reply newer
            = box.ann->post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, u"**new**"_s}});
        QCOMPARE(view(*box.bob, newer["msg_id"_L1].toString()).value("type"_L1).toInt(), 9);
        const Reply typed = box.ann->post(
            u"message/create"_s, {{"channel_id"_L1, u"11"_s}, {"type"_L1, 9}, {"content"_L1, u"**9**"_s}});
        QCOMPARE(view(*box.bob, typed["msg_id"_L1].toString()).value("type"_L1).toInt(), 9);
    }

    void temporaryUpdateIsNotStored()
    {
        Sandbox box;
        const QString id = create(*box.ann, u"for all"_s);
        QVERIFY(box.ann
                    ->post(u"message/update"_s,
                        {{"msg_id"_L1, id}, {"content"_L1, u"for bob"_s}, {"temp_target_id"_L1, u"102"_s}})
                    .ok());
        QCOMPARE(view(*box.bob, id).value("content"_L1).toString(), u"for all"_s);
    }

    void deletingOthersMessagesNeedsPermission()
    {
        Sandbox box;
        const QString id = create(*box.ann, u"x"_s);
        QCOMPARE(box.bob->post(u"message/delete"_s, {{"msg_id"_L1, id}}).http, 403);
        QVERIFY(!view(*box.bob, id).isEmpty());
        QVERIFY(box.mod->post(u"message/delete"_s, {{"msg_id"_L1, id}}).ok());
        QCOMPARE(box.bob->get(u"message/view"_s, {{u"msg_id"_s, id}}).code(), 40400);
        QCOMPARE(box.mod->post(u"message/delete"_s, {{"msg_id"_L1, id}}).code(), 40400);
    }

    void reactionsAreCountedListedAndRemoved()
    {
        Sandbox box;
        const QString id = create(*box.ann, u"x"_s);
        QVERIFY(box.ann->post(u"message/add-reaction"_s, {{"msg_id"_L1, id}, {"emoji"_L1, u"[#128077;]"_s}}).ok());
        QVERIFY(box.bot->post(u"message/add-reaction"_s, {{"msg_id"_L1, id}, {"emoji"_L1, u"👍"_s}}).ok());
        QVERIFY(box.bot->post(u"message/add-reaction"_s, {{"msg_id"_L1, id}, {"emoji"_L1, u"👍"_s}}).ok());
        QVERIFY(box.bob->post(u"message/add-reaction"_s, {{"msg_id"_L1, id}, {"emoji"_L1, u"1/wow"_s}}).ok());
        QJsonArray reactions = view(*box.ann, id).value("reactions"_L1).toArray();
        QCOMPARE(reactions.size(), 2);
        QCOMPARE(reactions.at(0).toObject().value("count"_L1).toInt(), 2);
        QCOMPARE(reactions.at(0).toObject().value("me"_L1).toBool(), true);
        QCOMPARE(reactions.at(0).toObject().value("emoji"_L1).toObject().value("id"_L1).toString(), u"[#128077;]"_s);
        QCOMPARE(reactions.at(1).toObject().value("emoji"_L1).toObject().value("name"_L1).toString(), u"wow"_s);
        QCOMPARE(reactions.at(1).toObject().value("me"_L1).toBool(), false);
        for (const QString &form : {u"👍"_s, u"[#128077;]"_s, u"%F0%9F%91%8D"_s}) {
            const Reply list = box.bob->get(u"message/reaction-list"_s, {{u"msg_id"_s, id}, {u"emoji"_s, form}});
            QVERIFY(list.data().isArray());
            const QJsonArray users = list.data().toArray();
            QCOMPARE(users.size(), 2);
            QCOMPARE(users.at(0).toObject().value("nickname"_L1).toString(), u"Annie"_s);
            QVERIFY(users.at(0).toObject().value("reaction_time"_L1).toInteger() > 0);
            QCOMPARE(users.at(1).toObject().value("tag_info"_L1).toObject().value("text"_L1).toString(), u"机器人"_s);
        }
        QCOMPARE(box.bob
                     ->post(u"message/delete-reaction"_s,
                         {{"msg_id"_L1, id}, {"emoji"_L1, u"👍"_s}, {"user_id"_L1, u"101"_s}})
                     .code(),
            40300);
        QVERIFY(box.mod
                    ->post(u"message/delete-reaction"_s,
                        {{"msg_id"_L1, id}, {"emoji"_L1, u"👍"_s}, {"user_id"_L1, u"101"_s}})
                    .ok());
        QVERIFY(box.bot
                    ->post(u"message/delete-reaction"_s,
                        {{"msg_id"_L1, id}, {"emoji"_L1, u"[#128077;]"_s}, {"user_id"_L1, QString()}})
                    .ok());
        QCOMPARE(view(*box.ann, id).value("reactions"_L1).toArray().size(), 1);
    }

    void reactionsNeedPermissionAndARealEmoji()
    {
        Sandbox box;
        const QString id = create(*box.ann, u"x"_s, {}, u"14"_s);
        QCOMPARE(box.bob->post(u"message/add-reaction"_s, {{"msg_id"_L1, id}, {"emoji"_L1, u"👍"_s}}).code(), 40300);
        QVERIFY(box.ann->post(u"message/add-reaction"_s, {{"msg_id"_L1, id}, {"emoji"_L1, u"👍"_s}}).ok());
        QVERIFY(box.bob->post(u"message/add-reaction"_s, {{"msg_id"_L1, id}, {"emoji"_L1, u"👍"_s}}).ok());
        for (const QString &wrong : {u"word"_s, u"你好"_s, u"2/other"_s, u"[#0;]"_s, u""_s})
            QCOMPARE(box.ann->post(u"message/add-reaction"_s, {{"msg_id"_L1, id}, {"emoji"_L1, wrong}}).code(), 40000);
        QCOMPARE(box.ann->post(u"message/add-reaction"_s, {{"msg_id"_L1, id}}).code(), 40000);
        QCOMPARE(
            box.ann->post(u"message/add-reaction"_s, {{"msg_id"_L1, u"no"_s}, {"emoji"_L1, u"👍"_s}}).code(), 40400);
    }

    void dataStaysOverARestart()
    {
        QTemporaryDir folder;
        SandboxOptions options = smallOptions(10);
        options.dataFile = folder.filePath(u"box.db"_s);
        QString id;
        QString url;
        quint16 port = 0;
        {
            Sandbox box(options);
            QVERIFY2(box.started, qPrintable(box.error));
            url = box.ann->upload(u"a.png"_s, "image/png", chat::test::pngOf({20, 10}))["url"_L1].toString();
            id = create(*box.ann, url, {{"type"_L1, 2}});
            port = box.server.port();
        }
        options.port = 0;
        Sandbox again(options);
        QVERIFY2(again.started, qPrintable(again.error));
        QCOMPARE(again.server.port(), port);
        QCOMPARE(view(*again.bob, id).value("content"_L1).toString(), url);
        QCOMPARE(again.bob->get(u"message/list"_s, {{u"target_id"_s, u"11"_s}}).items().size(), 11);
    }

    void secondServerOnTheSameFileIsRefused()
    {
        QTemporaryDir folder;
        SandboxOptions options = smallOptions(1);
        options.dataFile = folder.filePath(u"box.db"_s);
        Sandbox first(options);
        QVERIFY(first.started);
        Sandbox second(options);
        QVERIFY(!second.started);
        QVERIFY(!second.error.isEmpty());
    }
};

KOOKABURRA_CORE_CASE(TestSandboxMessages)

} // namespace tst_sandbox_messages

#include "tst_sandbox_messages.moc"

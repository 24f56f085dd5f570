// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/routes/failuretexts.h"
#include "app/sandbox/rules/templates.h"
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace tst_sandbox_extras {

using namespace Qt::Literals::StringLiterals;
using namespace chat::sandbox;
using namespace chat::sandbox::test;

//! Templates, late embeds, buttons, presence, slow mode, languages, old names, OAuth.
class TestSandboxExtras : public QObject
{
    Q_OBJECT

private:
    static QString post(Client &client, const QString &content, int type = 9)
    {
        return client
            .post(u"message/create"_s,
                {{"target_id"_L1, u"11"_s}, {"type"_L1, type}, {"content"_L1, content}})["msg_id"_L1]
            .toString();
    }
    static QString source(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void templatesAreKeptPerAccount()
    {
        Sandbox box;
        const QJsonObject hello{{"title"_L1, u"hello"_s}, {"content"_L1, u"Hello **{{ user.name }}**"_s},
            {"msgtype"_L1, 1}, {"test_data"_L1, u"{}"_s}, {"test_channel"_L1, u"11"_s}};
        const Reply made = box.bot->post(u"template/create"_s, hello);
        const QJsonObject model = made["model"_L1].toObject();
        const QString id = model.value("id"_L1).toString();
        QVERIFY2(!id.isEmpty(), made.body.constData());
        const Reply list = box.bot->get(u"template/list"_s);
        QCOMPARE(list.items().size(), 1);
        const QJsonObject meta = list["meta"_L1].toObject();
        QCOMPARE(meta.value("totalCount"_L1).toInt(), 1);
        QCOMPARE(meta.value("currentPage"_L1).toInt(), 1);
        QCOMPARE(meta.value("pageCount"_L1).toInt(), 1);
        QVERIFY(box.ann->get(u"template/list"_s).items().isEmpty());
        QCOMPARE(box.ann->post(u"template/update"_s, {{"id"_L1, id}, {"title"_L1, u"x"_s}}).code(), 40400);
        QVERIFY(box.bot->post(u"template/update"_s, {{"id"_L1, id}, {"title"_L1, u"greeting"_s}}).ok());
        QCOMPARE(
            box.bot->get(u"template/list"_s).items().first().toObject().value("title"_L1).toString(), u"greeting"_s);
        QCOMPARE(box.ann->post(u"template/delete"_s, {{"id"_L1, id}}).code(), 40400);
        QVERIFY(box.bot->post(u"template/delete"_s, {{"id"_L1, id}}).ok());
        QVERIFY(box.bot->get(u"template/list"_s).items().isEmpty());
    }

    void messagesAreFilledFromATemplate()
    {
        Sandbox box;
        const auto make = [&](const QString &content, int type) {
            return box.bot
                ->post(u"template/create"_s,
                    {{"title"_L1, u"t"_s}, {"content"_L1, content}, {"msgtype"_L1, type}})["model"_L1]
                .toObject()
                .value("id"_L1)
                .toString();
        };
        const QString text = make(u"Hello **{{ user.name }}**, {{count}} new"_s, 1);
        const QJsonObject input{{"user"_L1, QJsonObject{{"name"_L1, u"Ann"_s}}}, {"count"_L1, 3}};
        const auto json = [](const QJsonObject &object) {
            return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
        };
        const Reply sent = box.bot->post(
            u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"template_id"_L1, text}, {"content"_L1, json(input)}});
        const QString id = sent["msg_id"_L1].toString();
        const Reply seen = box.ann->get(u"message/view"_s, {{u"msg_id"_s, id}});
        QCOMPARE(seen["content"_L1].toString(), u"Hello **Ann**, 3 new"_s);
        QCOMPARE(seen["type"_L1].toInt(), 9);
        QVERIFY(box.bot
                    ->post(u"message/update"_s,
                        {{"msg_id"_L1, id}, {"template_id"_L1, text}, {"content"_L1, u"{\"count\":4}"_s}})
                    .ok());
        QCOMPARE(box.ann->get(u"message/view"_s, {{u"msg_id"_s, id}})["content"_L1].toString(), u"Hello ****, 4 new"_s);

        const QString card = make(
            u"[{\"type\":\"card\",\"modules\":[{\"type\":\"header\",\"text\":{\"type\":\"plain-text\",\"content\":\"{{ title }}\"}}]}]"_s,
            2);
        const Reply cardSent = box.bot->post(u"direct-message/create"_s,
            {{"chat_code"_L1, kChatCode}, {"template_id"_L1, card},
                {"content"_L1, json({{"title"_L1, u"say \"hi\""_s}})}});
        QVERIFY2(cardSent.ok(), cardSent.body.constData());
        const Reply cardSeen = box.ann->get(
            u"direct-message/view"_s, {{u"chat_code"_s, kChatCode}, {u"msg_id"_s, cardSent["msg_id"_L1].toString()}});
        QCOMPARE(cardSeen["type"_L1].toInt(), 10);
        QVERIFY(cardSeen["content"_L1].toString().contains("say \\\"hi\\\""_L1));
        QCOMPARE(box.bot
                     ->post(u"message/create"_s,
                         {{"target_id"_L1, u"11"_s}, {"template_id"_L1, text}, {"content"_L1, u"no json"_s}})
                     .code(),
            40011);
        QCOMPARE(box.ann
                     ->post(u"message/create"_s,
                         {{"target_id"_L1, u"11"_s}, {"template_id"_L1, text}, {"content"_L1, u"{}"_s}})
                     .code(),
            40400);
    }

    void whatElseATemplateHoldsIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<int>("line");
        QTest::newRow("tag") << u"a\n{% if x %}b{% endif %}"_s << 2;
        QTest::newRow("comment") << u"{# x #}"_s << 1;
        QTest::newRow("filter") << u"a\nb\n{{ x|upper }}"_s << 3;
        QTest::newRow("call") << u"{{ date() }}"_s << 1;
        QTest::newRow("text") << u"{{ \"x\" }}"_s << 1;
        QTest::newRow("sum") << u"\n\n\n{{ a + b }}"_s << 4;
        QTest::newRow("open") << u"x {{ a"_s << 1;
        QTest::newRow("empty") << u"{{ }}"_s << 1;
    }
    void whatElseATemplateHoldsIsRefusedWithItsLine()
    {
        QFETCH(QString, content);
        QFETCH(int, line);
        const auto checked = Templates::check(content);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().code, 40011);
        QVERIFY2(checked.error().message.contains(u": %1: "_s.arg(line)), qPrintable(checked.error().message));
        Sandbox box;
        QCOMPARE(box.bot->post(u"template/create"_s, {{"title"_L1, u"t"_s}, {"content"_L1, content}}).code(), 40011);
    }

    void templatesTakeOnlyWhatTheSandboxCanFill()
    {
        Sandbox box;
        const QJsonObject base{{"title"_L1, u"t"_s}, {"content"_L1, u"x { y } {{ a.b }}"_s}};
        QVERIFY(box.bot->post(u"template/create"_s, base).ok());
        for (const auto &[key, value] : std::initializer_list<std::pair<QLatin1StringView, QJsonValue>>{
                 {"msgtype"_L1, 3}, {"msgtype"_L1, 7}, {"type"_L1, 1}, {"title"_L1, u" "_s}, {"content"_L1, u""_s}}) {
            QJsonObject body = base;
            body.insert(key, value);
            QCOMPARE(box.bot->post(u"template/create"_s, body).code(), 40000);
        }
    }

    void whatStandsBehindALinkComesLate()
    {
        Sandbox box;
        Gateway bob(*box.bob, false);
        QTRY_VERIFY(!bob.sessionId().isEmpty());
        const QString id = post(*box.ann, u"look at https://example.com/page"_s);
        QTRY_COMPARE(bob.bodies(u"embeds_append"_s).size(), 1);
        const QJsonObject body = bob.bodies(u"embeds_append"_s).first();
        QCOMPARE(body.value("rong_id"_L1).toString(), id);
        QCOMPARE(body.value("embeds"_L1).toArray().first().toObject().value("type"_L1).toString(), u"link"_s);
        const Reply seen = box.bob->get(u"message/view"_s, {{u"msg_id"_s, id}});
        QCOMPARE(seen["embeds"_L1].toArray().size(), 1);
        const QString picture = QString(box.server.url()).chopped(3) + u"assets/avatars/1.png"_s;
        const QString second = post(*box.ann, u"[my face](%1)"_s.arg(picture));
        QTRY_COMPARE(bob.bodies(u"embeds_append"_s).size(), 2);
        const QJsonObject image = bob.bodies(u"embeds_append"_s).last().value("embeds"_L1).toArray().first().toObject();
        QCOMPARE(image.value("type"_L1).toString(), u"image"_s);
        QCOMPARE(image.value("url"_L1).toString(), picture);
        const QString third = post(*box.ann, u"nothing: here"_s);
        QVERIFY(!third.isEmpty());
        QCOMPARE(box.bob->get(u"message/view"_s, {{u"msg_id"_s, third}})["embeds"_L1].toArray().size(), 0);
    }

    void buttonsArePressedByOthers()
    {
        Sandbox box;
        Gateway bot(*box.bot, false);
        Gateway bob(*box.bob, false);
        QTRY_VERIFY(!bot.sessionId().isEmpty() && !bob.sessionId().isEmpty());
        const QString id = post(*box.bot,
            u"[{\"type\":\"card\",\"modules\":[{\"type\":\"action-group\",\"elements\":[{\"type\":\"button\",\"text\":\"A\",\"value\":\"yes\",\"click\":\"return-val\"}]}]}]"_s,
            10);
        QVERIFY(!id.isEmpty());
        QVERIFY(box.ann->post(u"sandbox/click"_s, {{"msg_id"_L1, id}, {"value"_L1, u"yes"_s}}).ok());
        QTRY_COMPARE(bot.bodies(u"message_btn_click"_s).size(), 1);
        const QJsonObject body = bot.bodies(u"message_btn_click"_s).first();
        QCOMPARE(body.value("user_id"_L1).toString(), u"101"_s);
        QCOMPARE(body.value("target_id"_L1).toString(), u"11"_s);
        QCOMPARE(body.value("value"_L1).toString(), u"yes"_s);
        QCOMPARE(bot.events().last().value("channel_type"_L1).toString(), u"PERSON"_s);
        QVERIFY(bob.bodies(u"message_btn_click"_s).isEmpty());
        QCOMPARE(box.ann->post(u"sandbox/click"_s, {{"msg_id"_L1, id}, {"value"_L1, u"no"_s}}).code(), 40400);
        QCOMPARE(box.eve->post(u"sandbox/click"_s, {{"msg_id"_L1, id}, {"value"_L1, u"yes"_s}}).code(), 40400);
    }

    void presenceFollowsConnections()
    {
        Sandbox box;
        Gateway bot(*box.bot, false);
        QTRY_VERIFY(!bot.sessionId().isEmpty());
        {
            Gateway ann(*box.ann, false);
            QTRY_COMPARE(bot.bodies(u"guild_member_online"_s).size(), 1);
            const QJsonObject body = bot.bodies(u"guild_member_online"_s).first();
            QCOMPARE(body.value("user_id"_L1).toString(), u"101"_s);
            QCOMPARE(body.value("guilds"_L1).toArray(), QJsonArray{u"1"_s});
            QCOMPARE(box.ann->get(u"user/get-online-status"_s)["online"_L1].toBool(), true);
        }
        QTRY_COMPARE(bot.bodies(u"guild_member_offline"_s).size(), 1);
        QCOMPARE(box.ann->get(u"user/get-online-status"_s)["online"_L1].toBool(), false);
        Gateway eve(*box.eve, false);
        QTRY_VERIFY(!eve.sessionId().isEmpty());
        QVERIFY(box.eve->post(u"user/offline"_s).ok());
        QTRY_VERIFY(!eve.frames(1).isEmpty());
        QVERIFY(!box.eve->get(u"user/get-online-status"_s)["online"_L1].toBool());
        QCOMPARE(bot.bodies(u"guild_member_online"_s).size(), 1); // they share nothing
    }

    void renamingIsToldToThoseWhoWriteToEachOther()
    {
        Sandbox box;
        Gateway bot(*box.bot, false);
        Gateway bob(*box.bob, false);
        QTRY_VERIFY(!bot.sessionId().isEmpty() && !bob.sessionId().isEmpty());
        QVERIFY(box.ann->post(u"sandbox/rename"_s, {{"username"_L1, u"Anna"_s}}).ok());
        QTRY_COMPARE(bot.bodies(u"user_updated"_s).size(), 1);
        QCOMPARE(bot.bodies(u"user_updated"_s).first().value("username"_L1).toString(), u"Anna"_s);
        QVERIFY(bob.bodies(u"user_updated"_s).isEmpty());
        QCOMPARE(box.ann->get(u"user/me"_s)["username"_L1].toString(), u"Anna"_s);
    }

    void anyEventCanBeSentForTests()
    {
        Sandbox box;
        Gateway ann(*box.ann, false);
        Gateway bob(*box.bob, false);
        QTRY_VERIFY(!ann.sessionId().isEmpty() && !bob.sessionId().isEmpty());
        const QJsonObject event{{"type"_L1, u"sort_channel"_s}, {"body"_L1, QJsonObject{{"x"_L1, 1}}}};
        QVERIFY(box.ann->post(u"sandbox/emit"_s, event).ok());
        QTRY_COMPARE(ann.bodies(u"sort_channel"_s).size(), 1);
        QVERIFY(bob.bodies(u"sort_channel"_s).isEmpty());
        QJsonObject toGuild = event;
        toGuild.insert("guild_id"_L1, u"1"_s);
        QVERIFY(box.ann->post(u"sandbox/emit"_s, toGuild).ok());
        QTRY_COMPARE(bob.bodies(u"sort_channel"_s).size(), 1);
        QCOMPARE(box.eve->post(u"sandbox/emit"_s, toGuild).code(), 40300);
        QCOMPARE(box.ann->post(u"sandbox/emit"_s, {{"type"_L1, u"x"_s}}).code(), 40000);
    }

    void slowModeMakesPeopleWait()
    {
        Sandbox box;
        QVERIFY(box.owner->post(u"channel/update"_s, {{"channel_id"_L1, u"11"_s}, {"slow_mode"_L1, 60000}}).ok());
        QVERIFY(!post(*box.ann, u"first"_s).isEmpty());
        const Reply second
            = box.ann->post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, u"second"_s}});
        QCOMPARE(second.code(), 40000);
        QVERIFY(second.json.value("message"_L1).toString().startsWith(u"慢速模式: "_s));
        QVERIFY(!post(*box.bob, u"mine"_s).isEmpty()); // each for himself
        QVERIFY(!post(*box.mod, u"one"_s).isEmpty());
        QVERIFY(!post(*box.mod, u"two"_s).isEmpty()); // members who may manage messages do not wait
    }

    void voiceChannelsHoldText()
    {
        Sandbox box;
        const Reply sent
            = box.ann->post(u"message/create"_s, {{"target_id"_L1, u"15"_s}, {"content"_L1, u"in the room"_s}});
        QVERIFY2(sent.ok(), sent.body.constData());
        QCOMPARE(box.bob->get(u"message/list"_s, {{u"target_id"_s, u"15"_s}}).items().size(), 1);
    }

    void failuresSpeakTheLanguageAskedFor()
    {
        Sandbox box;
        box.ann->setLanguage("en-US,en;q=0.9");
        QCOMPARE(box.ann->get(u"user/me"_s).json.value("message"_L1).toString(), u"OK"_s);
        QCOMPARE(box.ann->get(u"message/view"_s, {{u"msg_id"_s, u"x"_s}}).json.value("message"_L1).toString(),
            u"There is no such message"_s);
        QCOMPARE(box.ann->get(u"message/view"_s).json.value("message"_L1).toString(), u"Missing parameter: msg_id"_s);
        box.ann->setLanguage("fr");
        QCOMPARE(box.ann->get(u"user/me"_s).json.value("message"_L1).toString(), u"操作成功"_s);
    }

    void everyFailureHasAnEnglishText()
    {
        static const QRegularExpression said(
            u"(?:rejected|notFound|forbidden|badContent|tooLarge|fail|failure|unauthorized)\\([^;]*?\"([^\"]*[\\x{4e00}-\\x{9fff}][^\"]*)\""_s);
        QStringList missing;
        QStringList paths;
        for (const auto &room : {u"/app/sandbox"_s, u"/app/server"_s}) {
            QDirIterator files(QStringLiteral(SOURCE_DIR) + room, {u"*.cpp"_s, u"failures.h"_s}, QDir::Files,
                QDirIterator::Subdirectories);
            while (files.hasNext())
                paths.append(files.next());
        }
        int found = 0;
        for (const QString &path : paths) {
            if (path.contains("/seed"_L1) || path.contains("/failuretexts"_L1) || path.contains("/resident"_L1))
                continue;
            auto matches = said.globalMatch(source(path));
            while (matches.hasNext()) {
                ++found;
                const QString text = matches.next().captured(1);
                if (failureText(text, "en") == text)
                    missing.append(text);
            }
        }
        QVERIFY(found > 50);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u" | "_s)));
    }

    void oldNamesStillWork()
    {
        Sandbox box;
        QCOMPARE(box.ann->get(u"user-chat/index"_s).items().size(), 1);
        QVERIFY(box.ann->post(u"user-chat/view"_s, {{"chat_code"_L1, kChatCode}}).ok());
        const QString id = box.ann
                               ->post(u"user-chat/create-msg"_s,
                                   {{"chat_code"_L1, kChatCode}, {"type"_L1, 9}, {"content"_L1, u"x"_s}})["msg_id"_L1]
                               .toString();
        QVERIFY(box.ann->post(u"user-chat/update-msg"_s, {{"msg_id"_L1, id}, {"content"_L1, u"y"_s}}).ok());
        QVERIFY(box.ann->post(u"user-chat/delete-msg"_s, {{"msg_id"_L1, id}}).ok());
        QVERIFY(box.ann->post(u"message/list"_s, {{"target_id"_L1, u"11"_s}}).ok());
        QVERIFY(box.ann->post(u"channel/message"_s, {{"channel_id"_L1, u"11"_s}, {"content"_L1, u"x"_s}}).ok());
        QVERIFY(box.ann->post(u"uset-chat/delete"_s, {{"chat_code"_L1, kChatCode}}).ok());
        QVERIFY(box.ann->get(u"friend"_s, {{u"type"_s, u"friend"_s}}).ok());
        QVERIFY(box.ann->post(u"user/online"_s).ok());
    }

    void pipeMessagesCarryTheirTokenInTheAddress()
    {
        Sandbox box;
        Client nobody(box.server.url(), QString());
        const QString token = QString::fromLatin1(QUrl::toPercentEncoding(u"ann/token+=="_s));
        const Reply sent = nobody.postRaw(
            u"message/send-pipemsg?access_token=%1&type=9&target_id=11"_s.arg(token), "{\"content\":\"piped\"}");
        QVERIFY2(sent.ok(), sent.body.constData());
        QCOMPARE(box.bob->get(u"message/list"_s, {{u"target_id"_s, u"11"_s}})
                     .items()
                     .last()
                     .toObject()
                     .value("content"_L1)
                     .toString(),
            u"piped"_s);
        QCOMPARE(
            nobody.postRaw(u"message/send-pipemsg?access_token=x&target_id=11"_s, "{\"content\":\"x\"}").http, 401);
    }

    void authorizationCodesBecomeTokens()
    {
        Sandbox box;
        Client browser(QString(box.server.url()).chopped(0), QString());
        const QByteArray form = "grant_type=authorization_code&client_id=c&client_secret=s&redirect_uri=r&code=";
        const QString code = box.ann->post(u"sandbox/authorize"_s)["code"_L1].toString();
        const Reply good
            = browser.postRaw(u"../oauth2/token"_s, form + code.toLatin1(), "application/x-www-form-urlencoded");
        QCOMPARE(good.http, 200);
        QCOMPARE(good.json.value("token_type"_L1).toString(), u"Bearer"_s);
        QVERIFY(!good.json.contains("code"_L1)); // no envelope
        Client ann(box.server.url(), good.json.value("access_token"_L1).toString());
        ann.setScheme("Bearer");
        QCOMPARE(ann.get(u"user/me"_s)["id"_L1].toString(), u"101"_s);
        const Reply bad = browser.postRaw(u"../oauth2/token"_s, form + "9", "application/x-www-form-urlencoded");
        QCOMPARE(bad.http, 401);
    }
};

KOOKABURRA_CORE_CASE(TestSandboxExtras)

} // namespace tst_sandbox_extras

#include "tst_sandbox_extras.moc"

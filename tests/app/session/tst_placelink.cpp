// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/desktop/placelink.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_placelink {

using namespace chat;
using namespace Qt::Literals::StringLiterals;
using Backend = AccountConfig::Backend;

class TestPlaceLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("message");
        QTest::newRow("channel") << u"kookaburra://open/kook/123"_s << u"123"_s << QString();
        QTest::newRow("message") << u"kookaburra://open/kook/123/ab-cd_e"_s << u"123"_s << u"ab-cd_e"_s;
        QTest::newRow("large letters") << u"KOOKABURRA://OPEN/kook/123"_s << u"123"_s << QString();
        QTest::newRow("encoded") << u"kookaburra://open/kook/a%2Fb%20c"_s << QString() << QString();
        QTest::newRow("slash in an id") << u"kookaburra://open/kook/a%2Fb"_s << u"a/b"_s << QString();
        QTest::newRow("Chinese") << u"kookaburra://open/kook/%E9%A2%91%E9%81%93"_s << u"频道"_s << QString();
        QTest::newRow("signs") << u"kookaburra://open/kook/private:12+3@x"_s << u"private:12+3@x"_s << QString();
    }

    void linksAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, channel);
        const auto link = PlaceLink::parse(text);
        QCOMPARE(link.has_value(), !channel.isEmpty());
        if (!link)
            return;
        QCOMPARE(link->backend, Backend::Kook);
        QCOMPARE(link->channel.value, channel);
        QTEST(link->message.value, "message");
    }

    void otherTextIsNoLink_data()
    {
        QTest::addColumn<QString>("text");
        const QString start = u"kookaburra:"_s + u"//open/kook/"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("web") << QString(u"https:"_s + u"//open/kook/1"_s);
        QTest::newRow("other action") << QString(u"kookaburra:"_s + u"//send/kook/1"_s);
        QTest::newRow("other backend") << QString(u"kookaburra:"_s + u"//open/matrix/1"_s);
        QTest::newRow("no channel") << start;
        QTest::newRow("empty channel") << start + u"/m"_s;
        QTest::newRow("empty message") << start + u"1/"_s;
        QTest::newRow("four parts") << start + u"1/2/3"_s;
        QTest::newRow("query") << start + u"1?text=hello"_s;
        QTest::newRow("fragment") << start + u"1#x"_s;
        QTest::newRow("user") << QString(u"kookaburra:"_s + u"//me@open/kook/1"_s);
        QTest::newRow("port") << QString(u"kookaburra:"_s + u"//open:80/kook/1"_s);
        QTest::newRow("space") << start + u"1 2"_s;
        QTest::newRow("space around") << u' ' + start + u"1"_s;
        QTest::newRow("break") << start + u"1\n--kook"_s;
        QTest::newRow("encoded break") << start + u"1%0Ax"_s;
        QTest::newRow("encoded zero") << start + u"1%00"_s;
        QTest::newRow("turned text") << start + u"%E2%80%AE1"_s;
        QTest::newRow("half an escape") << start + u"1%2"_s;
        QTest::newRow("no escape") << start + u"1%zz"_s;
        QTest::newRow("signed escape") << start + u"1%+1"_s;
        QTest::newRow("broken UTF-8") << start + u"%FF%FE"_s;
        QTest::newRow("letters beyond ASCII") << start + u"频道"_s;
        QTest::newRow("up") << start + u".."_s;
        QTest::newRow("option") << u"--profile=x"_s;
        QTest::newRow("long") << start + QString(2000, u'1');
        QTest::newRow("long id") << start + QString(300, u'1');
    }

    void otherTextIsNoLink()
    {
        QFETCH(QString, text);
        QVERIFY(!PlaceLink::parse(text));
    }

    void writtenLinkIsReadAgain()
    {
        for (const auto &id : {u"123"_s, u"a/b?c#d%"_s, u"频道:🐦"_s, u"user@host"_s}) {
            const PlaceLink link{Backend::Satori, ChannelId(id), MessageId(id)};
            QCOMPARE(PlaceLink::parse(link.written()), std::optional(link));
        }
    }

    void linksOfKookAreRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("place"); // guild, channel, message, user; empty: no link
        const auto row = [](const char *name, const char *path, const char *place) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(place);
        };
        row("message", "direct/anchor/11/22/88349137-aa", "11 22 88349137-aa -");
        row("channel", "direct/channel?g=11&c=22", "11 22 - -");
        row("channel, turned round", "direct/channel?c=22&g=11", "11 22 - -");
        row("channel, with more", "direct/channel?g=11&c=22&x=3", "11 22 - -");
        row("app, channel", "app/channels/11/22", "11 22 - -");
        row("app, message", "app/channels/11/22/ab-cd", "11 22 ab-cd -");
        row("slash at the end", "app/channels/11/22/", "11 22 - -");
        row("fragment", "app/channels/11/22#top", "11 22 - -");
        row("direct chat", "app/home/privatemessage/33", "- - - 33");
        row("direct message", "app/home/privatemessage/c0de/ab-cd", "- c0de ab-cd -");
        row("thread reply", "direct/anchor/11/22/33/44", "");
        row("guild only", "app/channels/11", "");
        row("words for ids", "app/channels/eleven/22", "");
        row("no channel", "direct/channel?g=11", "");
        row("another page", "direct/itemshop", "");
        row("outer link", "direct/link?external=https:%2F%2Fexample.org", "");
        row("front page", "", "");
        row("encoded break", "app/home/privatemessage/c0de/a%0Ab", "");
    }

    void linksOfKookAreRead()
    {
        QFETCH(QString, path);
        QFETCH(QString, place);
        const QString start = u"https:"_s + u"//www.kookapp.cn/"_s;
        const auto link = PlaceLink::parse(start + path);
        QCOMPARE(link.has_value(), !place.isEmpty());
        if (!link)
            return;
        const auto shown = [](const QString &id) { return id.isEmpty() ? u"-"_s : id; };
        QCOMPARE((QStringList{shown(link->guild.value), shown(link->channel.value), shown(link->message.value),
                     shown(link->user.value)}),
            place.split(u' '));
        QCOMPARE(link->backend, Backend::Kook);
    }

    void onlyKooksOwnAddressIsRead()
    {
        const QString path = u"/direct/anchor/11/22/33"_s;
        for (const auto *host : {"example.org", "www.kookapp.cn.example.org", "kookapp.cn@example.org"})
            QVERIFY(!PlaceLink::parse(u"https:"_s + u"//"_s + QString::fromLatin1(host) + path));
        QVERIFY(!PlaceLink::parse(u"http:"_s + u"//www.kookapp.cn"_s + path));
        QVERIFY(PlaceLink::parse(u"https:"_s + u"//kookapp.cn"_s + path));
    }

    void linksAreGivenToOthersInKooksForm()
    {
        const QString start = u"https:"_s + u"//www.kookapp.cn/"_s;
        const auto shared = [](const PlaceLink &link) {
            const QString text = link.shared();
            return PlaceLink::parse(text) == link ? text : QString(u"not read again: "_s + text);
        };
        QCOMPARE(shared({Backend::Kook, ChannelId(u"22"_s), MessageId(u"ab-cd"_s), GuildId(u"11"_s), {}}),
            QString(start + u"direct/anchor/11/22/ab-cd"_s));
        QCOMPARE(shared({Backend::Kook, ChannelId(u"22"_s), {}, GuildId(u"11"_s), {}}),
            QString(start + u"direct/channel?g=11&c=22"_s));
        const PlaceLink direct{Backend::Kook, ChannelId(u"c0de"_s), MessageId(u"ab"_s), {}, UserId(u"33"_s)};
        QCOMPARE(direct.shared(), QString(start + u"app/home/privatemessage/c0de/ab"_s));
        const PlaceLink chat{Backend::Kook, ChannelId(u"c0de"_s), {}, {}, UserId(u"33"_s)};
        QCOMPARE(chat.shared(), QString(start + u"app/home/privatemessage/33"_s));
        QCOMPARE(shared({Backend::Satori, ChannelId(u"private:1"_s), MessageId(u"m"_s), {}, {}}),
            QString(u"kookaburra:"_s + u"//open/satori/private%3A1/m"_s));
    }

    void faultyLinkIsKnownAsOne()
    {
        QVERIFY(PlaceLink::isMeant(u"kookaburra:whatever"_s));
        QVERIFY(!PlaceLink::isMeant(u"user:42"_s));
    }
};

KOOKABURRA_PLAIN_CASE(TestPlaceLink)

} // namespace tst_placelink

#include "tst_placelink.moc"

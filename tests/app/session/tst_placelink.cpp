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

    void faultyLinkIsKnownAsOne()
    {
        QVERIFY(PlaceLink::isMeant(u"kookaburra:whatever"_s));
        QVERIFY(!PlaceLink::isMeant(u"user:42"_s));
    }
};

KOOKABURRA_PLAIN_CASE(TestPlaceLink)

} // namespace tst_placelink

#include "tst_placelink.moc"

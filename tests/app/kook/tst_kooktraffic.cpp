// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/news/kookmarks.h"
#include "app/kook/kooktraffic.h"
#include "app/traffic/traffictext.h"
#include "tests/support/bytes.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_kooktraffic {

using namespace chat;
using namespace Qt::Literals::StringLiterals;
using Kind = TrafficEntry::Kind;

namespace {

TrafficSummary summaryOf(Kind kind, const QByteArray &data)
{
    TrafficEntry entry;
    entry.kind = kind;
    entry.data = data;
    const TrafficFormat format = kook::kookTrafficFormat();
    return chat::summaryOf(entry, format, textOf(entry, format, {}));
}

const QByteArray kMessage = "{\"s\":0,\"sn\":7,\"d\":{\"channel_type\":\"GROUP\",\"type\":9,\"target_id\":\"31\","
                            "\"author_id\":\"5\",\"content\":\"x\","
                            "\"msg_id\":\"m1\",\"extra\":{\"author\":{\"id\":\"5\",\"username\":\"Ann\"}}}}";

} // namespace

class TestKookTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messageSaysWhoAndWhere()
    {
        const TrafficSummary summary = summaryOf(Kind::Received, kMessage);
        QCOMPARE(summary.what, u"message 9"_s);
        QCOMPARE(summary.number, 7);
        QCOMPARE(summary.place, u"31"_s);
        QCOMPARE(summary.author, u"Ann"_s);
        QCOMPARE(summary.message, MessageId(u"m1"_s));
        QCOMPARE(summary.channel, (ChannelRef{ChannelKind::Guild, ChannelId(u"31"_s)}));
        QVERIFY(summary.isEvent);
    }

    void packedFrameReadsTheSame()
    {
        const TrafficSummary summary = summaryOf(Kind::Received, test::zlibOf(kMessage));
        QCOMPARE(summary.message, MessageId(u"m1"_s));
    }

    void systemEventNamesItsMessage()
    {
        const TrafficSummary summary = summaryOf(Kind::Received,
            "{\"s\":0,\"sn\":8,\"d\":{\"channel_type\":\"PERSON\",\"type\":255,\"target_id\":\"1\",\"extra\":"
            "{\"type\":\"updated_private_message\",\"body\":{\"msg_id\":\"m2\",\"chat_code\":\"abc\"}}}}");
        QCOMPARE(summary.what, u"updated_private_message"_s);
        QCOMPARE(summary.message, MessageId(u"m2"_s));
        QCOMPARE(summary.channel, (ChannelRef{ChannelKind::Direct, ChannelId(u"abc"_s)}));
    }

    void pingIsNoEvent()
    {
        const TrafficSummary summary = summaryOf(Kind::Sent, "{\"s\":2,\"sn\":8}");
        QCOMPARE(summary.what, u"ping"_s);
        QVERIFY(!summary.isEvent);
    }

    void callSaysItsMessage_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("channel");
        QTest::newRow("view") << "http://x/api/v3/message/view?msg_id=m1"_ba
                              << ""_ba
                              << "{\"code\":0,\"data\":{\"id\":\"m1\",\"channel_id\":\"31\"}}"_ba
                              << u"v3/message/view"_s << u"m1"_s << u"31"_s;
        QTest::newRow("create") << "http://x/api/v3/message/create"_ba
                                << "{\"target_id\":\"31\",\"content\":\"x\"}"_ba
                                << "{\"code\":0,\"data\":{\"msg_id\":\"m3\"}}"_ba << u"v3/message/create"_s << u"m3"_s
                                << u"31"_s;
        QTest::newRow("direct") << "http://x/api/v3/direct-message/create"_ba
                                << "{\"chat_code\":\"abc\"}"_ba
                                << "{\"code\":0,\"data\":{\"msg_id\":\"m4\"}}"_ba << u"v3/direct-message/create"_s
                                << u"m4"_s << u"abc"_s;
        QTest::newRow("to a person") << "http://x/api/v3/direct-message/create"_ba
                                     << "{\"target_id\":\"5\"}"_ba
                                     << "{\"code\":0,\"data\":{\"msg_id\":\"m4\"}}"_ba << u"v3/direct-message/create"_s
                                     << u"m4"_s << u""_s;
    }

    void callSaysItsMessage()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, answer);
        QFETCH(QString, path);
        TrafficEntry entry;
        entry.url = url;
        entry.body = body;
        entry.path = path;
        const TrafficSummary summary = chat::summaryOf(entry, kook::kookTrafficFormat(), answer);
        QTEST(summary.message.value, "message");
        QTEST(summary.channel.id.value, "channel");
    }

    void hostileBytesAreRead_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << "{\"s\":"_ba;
        QTest::newRow("array") << "[1,2]"_ba;
        QTest::newRow("no stream") << QByteArray(1000, '\x78');
        QTest::newRow("half a stream") << test::zlibOf(QByteArray(100'000, 'a')).first(50);
        QTest::newRow("bomb") << test::zlibOf('{' + QByteArray(100 << 20, ' '));
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("wrong types") << "{\"s\":\"0\",\"sn\":[],\"d\":{\"type\":{},\"extra\":7,\"msg_id\":{}}}"_ba;
        QTest::newRow("long") << "{\"s\":0,\"d\":{\"type\":255,\"extra\":{\"type\":\"" + QByteArray(200'000, 'x')
                + "\"}}}";
    }

    void hostileBytesAreRead()
    {
        QFETCH(QByteArray, data);
        TrafficEntry entry;
        entry.kind = Kind::Received;
        entry.data = data;
        const TrafficFormat format = kook::kookTrafficFormat();
        const QByteArray text = textOf(entry, format, {});
        QVERIFY(text.size() <= std::max<qsizetype>(1 << 20, data.size()));
        const TrafficSummary summary = chat::summaryOf(entry, format, text);
        QVERIFY(summary.what.size() <= 210);
        QVERIFY(!recordedLine(entry, summary, text).contains('\n'));
    }

    // ---- marks ----------------------------------------------------------------------------------------------------

    void markAndMessageComeInEitherOrder()
    {
        kook::KookMarks marks;
        Message message;
        message.id = MessageId(u"m1"_s);
        message.channel = {ChannelKind::Guild, ChannelId(u"31"_s)};
        QVERIFY(!marks.mark(message.id, u"bot/1"_s));
        marks.note(message);
        QCOMPARE(message.program, u"bot/1"_s);

        Message second = message;
        second.id = MessageId(u"m2"_s);
        second.program.clear();
        marks.note(second);
        QVERIFY(second.program.isEmpty());
        const auto marked = marks.mark(second.id, u"bot/2"_s);
        QVERIFY(marked);
        QCOMPARE(marked->ref, (MessageRef{message.channel, second.id}));
        QCOMPARE(marked->program, u"bot/2"_s);
    }

    //! Pages repeat messages.
    void messageIsMarkedEachTime()
    {
        kook::KookMarks marks;
        QVERIFY(!marks.mark(MessageId(u"m1"_s), u"bot/1"_s));
        for (int i = 0; i < 3; ++i) {
            Message message;
            message.id = MessageId(u"m1"_s);
            message.channel = {ChannelKind::Guild, ChannelId(u"31"_s)};
            marks.note(message);
            QCOMPARE(message.program, u"bot/1"_s);
        }
        QVERIFY(!marks.mark(MessageId(u"m1"_s), u"bot/1"_s)); // it is marked
    }

    void ownWindowsAreNoOtherProgram()
    {
        kook::KookMarks marks;
        Message message;
        message.id = MessageId(u"m1"_s);
        message.channel = {ChannelKind::Guild, ChannelId(u"31"_s)};
        marks.note(message);
        QVERIFY(!marks.mark(message.id, u"Kookaburra/1.0"_s));
        QVERIFY(!marks.mark(message.id, {}));
        QCOMPARE(marks.mark(message.id, QString(1'000'000, u'x'))->program.size(), 200);
    }

    void onlyTheLatestAreRemembered()
    {
        kook::KookMarks marks;
        for (int i = 0; i < 100'000; ++i)
            QVERIFY(!marks.mark(MessageId(QString::number(i)), u"bot"_s));
        Message message;
        message.id = MessageId(u"0"_s);
        marks.note(message);
        QVERIFY(message.program.isEmpty());
        message.id = MessageId(u"99999"_s);
        marks.note(message);
        QCOMPARE(message.program, u"bot"_s);
    }
};

KOOKABURRA_CORE_CASE(TestKookTraffic)

} // namespace tst_kooktraffic

#include "tst_kooktraffic.moc"

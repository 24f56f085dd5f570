// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/wire/satoritraffic.h"
#include "app/traffic/traffictext.h"
#include "tests/support/satoririg.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_satoritraffic {

using namespace chat;
using namespace chat::test;
using Kind = TrafficEntry::Kind;

//! Calls and events of a Satori server in the inspector.
class TestSatoriTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventSaysWhoAndWhere()
    {
        TrafficEntry entry;
        entry.kind = Kind::Received;
        const TrafficSummary summary = summaryOf(entry, {{}, &satori::readSatoriTraffic},
            "{\"op\":0,\"body\":{\"sn\":4,\"type\":\"message-created\",\"channel\":{\"id\":\"c1\",\"type\":0},\"user\":"
            "{\"id\":\"u\",\"name\":\"Ann\"},"
            "\"message\":{\"id\":\"m1\",\"content\":\"x\"}}}");
        QCOMPARE(summary.what, u"message-created"_s);
        QCOMPARE(summary.number, 4);
        QCOMPARE(summary.author, u"Ann"_s);
        QCOMPARE(summary.message, MessageId(u"m1"_s));
        QCOMPARE(summary.channel, (ChannelRef{ChannelKind::Guild, ChannelId(u"c1"_s)}));
        QVERIFY(summary.isEvent);
    }

    void hostileFramesAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("wrong types") << "{\"op\":\"0\",\"body\":[{\"type\":7}]}"_ba;
        QTest::newRow("wrong parts")
            << "{\"op\":0,\"body\":{\"type\":{},\"channel\":7,\"message\":[],\"user\":\"x\",\"sn\":{}}}"_ba;
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }

    void hostileFramesAreRead()
    {
        QFETCH(QByteArray, text);
        TrafficEntry entry;
        entry.kind = Kind::Received;
        QVERIFY(summaryOf(entry, {{}, &satori::readSatoriTraffic}, text).what.size() <= 210);
        entry.kind = Kind::Call;
        entry.body = text;
        QVERIFY(summaryOf(entry, {{}, &satori::readSatoriTraffic}, text).what.size() <= 210);
    }

    //! IDENTIFY has the token.
    void callsAndFramesComeWithoutTheToken()
    {
        FakeSatoriServer server;
        server.s.token = u"a-token-of-the-server"_s;
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const TrafficLog &log = rig.backend->traffic();
        const auto has = [&log](const QString &what) {
            return std::ranges::any_of(log.entries(), [&](const TrafficEntryPtr &entry) {
                return summaryOf(*entry, log.format(), textOf(*entry, log.format(), log.secrets())).what == what;
            });
        };
        SOON_VERIFY(has(u"identify"_s));
        QVERIFY(has(u"ready"_s));
        for (const TrafficEntryPtr &entry : log.entries()) {
            const QByteArray all = entry->url + entry->body + entry->data;
            QVERIFY2(!all.contains("a-token-of-the-server"), all.constData());
        }
    }
};

KOOKABURRA_CORE_CASE(TestSatoriTraffic)

} // namespace tst_satoritraffic

#include "tst_satoritraffic.moc"

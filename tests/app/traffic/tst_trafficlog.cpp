// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/traffic/trafficlog.h"
#include "app/traffic/traffictext.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_trafficlog {

using namespace chat;
using namespace Qt::Literals::StringLiterals;
using Kind = TrafficEntry::Kind;

class TestTrafficLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewAreKeptUntilSomebodyLooks()
    {
        TrafficLog log;
        for (int i = 0; i < 12'000; ++i)
            log.addFrame(Kind::Received, "{}");
        QCOMPARE(log.entries().size(), TrafficLog::kUnwatched.entries);
        log.setWatched(true);
        for (int i = 0; i < 12'000; ++i)
            log.addFrame(Kind::Received, "{}");
        QCOMPARE(log.entries().size(), size_t(10'000));
        QCOMPARE(log.last(), quint64(24'000));
        QCOMPARE(log.first(), quint64(14'001));
        QCOMPARE(log.entries().front()->number, log.first());
    }

    void bytesAreBounded()
    {
        TrafficLog log;
        log.setWatched(true);
        const QByteArray frame = '{' + QByteArray(200 << 10, 'x');
        for (int i = 0; i < 1000; ++i)
            log.addFrame(Kind::Received, frame + QByteArray::number(i)); // each of its own
        QVERIFY(log.bytes() <= 64 << 20);
        QVERIFY(log.entries().size() > 300);
    }

    void longBodyIsCut()
    {
        TrafficLog log;
        log.addSecret("a secret of the account");
        QByteArray body(10 << 20, 'x');
        body.replace(TrafficLog::kMostBody - 4, 23, "a secret of the account"); // half of it would be left
        body.front() = '{';
        log.addFrame(Kind::Received, body);
        const TrafficEntry &kept = *log.entries().front();
        QVERIFY(kept.cut);
        QCOMPARE(kept.size, qint64(10 << 20));
        QVERIFY(kept.data.size() <= TrafficLog::kMostBody);
        QVERIFY(log.bytes() < 300 << 10);
        QVERIFY(!kept.data.contains("a se"));
    }

    void secretsNeverEnter()
    {
        TrafficLog log;
        log.addSecret("1/MTAwMQ==/secret");
        TrafficEntry call;
        call.url = "https://x/api/v3/thing?q=1%2FMTAwMQ%3D%3D%2Fsecret";
        call.body = "{\"token\":\"1/MTAwMQ==/secret\"}";
        call.data = "{\"url\":\"wss://x?token=other\"}";
        log.add(call);
        log.addFrame(Kind::Sent, "{\"op\":3,\"body\":{\"token\":\"1/MTAwMQ==/secret\"}}");
        for (const TrafficEntryPtr &entry : log.entries()) {
            const QByteArray all = entry->url + entry->body + entry->data;
            QVERIFY2(!all.contains("secret") && !all.contains("other"), all.constData());
            QVERIFY(all.contains("$TOKEN"));
        }
    }

    //! A message of the system may repeat the address; a packed frame may end anywhere.
    void secretsNeverLeave()
    {
        const QByteArray secret = "1/MTAwMQ==/secret";
        TrafficLog log;
        log.addSecret(secret);
        TrafficEntry call;
        call.failure = u"Error transferring https://x/gateway?token=other: 1/MTAwMQ==/secret"_s;
        call.path = u"v3/1/MTAwMQ==/secret"_s;
        log.add(call);
        QVERIFY(
            !log.entries().back()->failure.contains(u"secret") && !log.entries().back()->failure.contains(u"other"));
        QVERIFY(!log.entries().back()->path.contains(u"secret"));
        TrafficFormat format;
        for (const QByteArray &unpacked :
            {secret + '"', "\"1\\/MTAwMQ==\\/\\u0073ecret\""_ba, "{\"token\":\"secret\"}"_ba}) {
            // As long as what came: nothing but the text itself says that it was packed.
            format.unpack = [&unpacked](const QByteArray &, qsizetype) { return unpacked; };
            TrafficEntry frame;
            frame.kind = Kind::Received;
            frame.data = QByteArray(unpacked.size(), '\1');
            log.add(frame);
            const QByteArray shown = textOf(*log.entries().back(), format, log.secrets());
            QVERIFY2(!shown.contains("ecret\""), shown.constData());
            QVERIFY2(shown.contains("$TOKEN"), shown.constData());
        }
        format.unpack
            = [&secret](const QByteArray &, qsizetype most) { return QByteArray(most - 9, ' ') + secret.first(9); };
        TrafficEntry frame;
        frame.kind = Kind::Received;
        frame.data = "\1";
        log.add(frame);
        QVERIFY(textOf(*log.entries().back(), format, log.secrets()).endsWith(" $TOKEN"));
    }

    void followsFromANumberOn()
    {
        TrafficLog log;
        for (int i = 0; i < 5; ++i)
            log.addFrame(Kind::Received, "{}");
        QCOMPARE(log.after(0).size(), size_t(5));
        QCOMPARE(log.after(3).front()->number, quint64(4));
        QVERIFY(log.after(5).empty());
        QSignalSpy added(&log, &TrafficLog::added);
        log.clear();
        QCOMPARE(added.size(), 1);
        QCOMPARE(log.bytes(), qsizetype(0));
        log.addFrame(Kind::Received, "{}");
        QCOMPARE(log.after(5).front()->number, quint64(6));
    }
};

KOOKABURRA_CORE_CASE(TestTrafficLog)

} // namespace tst_trafficlog

#include "tst_trafficlog.moc"

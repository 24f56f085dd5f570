// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/traffic/traffictext.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace tst_traffictext {

using namespace chat;
using namespace Qt::Literals::StringLiterals;
using Kind = TrafficEntry::Kind;

namespace {

//! What a shell makes of the command: the arguments of curl.
QByteArrayList argumentsOf(const QString &command)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TOKEN"_s, u"my token"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"bash"_s,
        {u"--norc"_s, u"-c"_s, u"curl() { for a in \"$@\"; do printf '%s\\0' \"$a\"; done; }\n"_s + command});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return {};
    QByteArrayList all = shell.readAllStandardOutput().split('\0');
    all.removeLast();
    return all;
}

} // namespace

class TestTrafficText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curlGetsExactlyTheCall_data()
    {
        QTest::addColumn<QString>("content");
        QTest::newRow("plain") << u"hello"_s;
        QTest::newRow("quotes") << u"it's \"quoted\" 'twice'"_s;
        QTest::newRow("commands") << u"`touch x` $(touch y) ${HOME} $TOKEN; rm -rf . | & > z"_s;
        QTest::newRow("lines") << u"one\ntwo\r\nthree\ttab"_s;
        QTest::newRow("backslashes") << u"\\ \\' \\\" \\x41 \\n"_s;
        QTest::newRow("history") << u"!! !x"_s;
        QTest::newRow("terminal") << u"a\u001b[201~b\u0007c\u009bd\u007f"_s;
        QTest::newRow("turned") << u"\u202Egnp.exe \u2066x\u2069 \u2028"_s;
        QTest::newRow("emoji") << u"👩‍👧 中文"_s;
        QTest::newRow("dashes") << u"--output /tmp/x @file"_s;
        QTest::newRow("percent") << u"%s%n%1"_s;
        QTest::newRow("long") << QString(20'000, u'\'');
    }

    void curlGetsExactlyTheCall()
    {
        QFETCH(QString, content);
        TrafficEntry call;
        call.method = "POST";
        call.url = "http://127.0.0.1:1/api/v3/message/create?a=%27[1]";
        call.scheme = "Bot";
        call.body = QJsonDocument(QJsonObject{{"content"_L1, content}}).toJson(QJsonDocument::Compact);
        const QString command = curlCommand(call);
        for (const QChar c : command)
            QVERIFY(c.category() != QChar::Other_Control && c.unicode() != 0x202e && c.unicode() != 0x2066);
        const QByteArrayList expected{"--globoff", "-X", "POST", call.url, "-H", "Authorization: Bot my token", "-H",
            "Content-Type: application/json", "--data-raw", call.body};
        QCOMPARE(argumentsOf(command), expected);
    }

    //! A body that is no valid Unicode, or has bytes that a shell does not take.
    void oddBytesRunNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("half a pair") << "\"\xed\xa0\x80'`touch x`\""_ba;
        QTest::newRow("no UTF-8") << "\xff\xfe'$(touch x)'\x80"_ba;
        QTest::newRow("NUL") << QByteArray("a\0'; touch x; '", 16);
        QTest::newRow("raw lines") << "a'\ntouch x\n'"_ba;
    }

    void oddBytesRunNothing()
    {
        QFETCH(QByteArray, body);
        TrafficEntry call;
        call.method = "POST";
        call.url = "http://127.0.0.1:1/";
        call.body = body;
        const QByteArrayList arguments = argumentsOf(curlCommand(call));
        QCOMPARE(arguments.size(), 8);
        QCOMPARE(arguments.at(6), "--data-raw"_ba);
    }

    void methodCannotBeACommand()
    {
        TrafficEntry call;
        call.method = "GET'; touch x; '";
        call.url = "http://127.0.0.1:1/'; touch y; '";
        QCOMPARE(argumentsOf(curlCommand(call)), (QByteArrayList{"--globoff", "-X", call.method, call.url}));
        call.kind = Kind::Received;
        QVERIFY(curlCommand(call).isEmpty());
    }

    void recordedLineCanBePlayed()
    {
        TrafficEntry frame;
        frame.kind = Kind::Received;
        frame.time = 1234;
        const QByteArray text = "{\"s\":0,\n\"d\":{\"type\":9},\t\"sn\":1}";
        TrafficSummary event;
        event.isEvent = true;
        const QByteArray line = recordedLine(frame, event, text);
        QVERIFY(!line.contains('\n'));
        const QJsonObject read = QJsonDocument::fromJson(line).object();
        QCOMPARE(read["t"_L1].toInteger(), 1234);
        QCOMPARE(read["kind"_L1].toString(), u"frame"_s);
        QCOMPARE(read["frame"_L1]["d"_L1]["type"_L1].toInt(), 9);
    }

    //! Pings and what is cut must not be played as events.
    void restIsNoFrame()
    {
        TrafficEntry frame;
        frame.kind = Kind::Received;
        const auto kindOf
            = [](const QByteArray &line) { return QJsonDocument::fromJson(line).object().value("kind"_L1).toString(); };
        QCOMPARE(kindOf(recordedLine(frame, {}, "{\"s\":3}")), u"signal"_s);
        frame.kind = Kind::Sent;
        QCOMPARE(kindOf(recordedLine(frame, {}, "{\"s\":2}")), u"sent"_s);
        TrafficSummary event;
        event.isEvent = true;
        frame.kind = Kind::Received;
        QCOMPARE(kindOf(recordedLine(frame, event, "{\"s\":0,\"d\":{\"content\":\"half")), u"frame"_s);
    }

    void callIsOneLine()
    {
        TrafficEntry call;
        call.method = "POST";
        call.url = "http://127.0.0.1:1/api/v3/message/create";
        call.body = "{\"content\":\"x\"}";
        call.status = 200;
        call.who = u"bot/1"_s;
        call.milliseconds = 12;
        call.limit = 120;
        call.remaining = 119;
        TrafficSummary summary;
        summary.what = u"message/create"_s;
        const QJsonObject read = QJsonDocument::fromJson(recordedLine(call, summary, "{\"code\":0}\n")).object();
        QCOMPARE(read["kind"_L1].toString(), u"call"_s);
        QCOMPARE(read["program"_L1].toString(), u"bot/1"_s);
        QCOMPARE(read["call"_L1].toString(), u"message/create"_s);
        QCOMPARE(read["parameters"_L1]["content"_L1].toString(), u"x"_s);
        QCOMPARE(read["rate_limit"_L1].toString(), u"119/120"_s);
        QCOMPARE(read["answer"_L1]["code"_L1].toInt(-1), 0);
    }
};

KOOKABURRA_CORE_CASE(TestTrafficText)

} // namespace tst_traffictext

#include "tst_traffictext.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/sandboxprocess.h"
#include "app/session/session.h"
#include "tests/support/fakebackend.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

namespace tst_session {

using namespace chat;
using namespace Qt::Literals::StringLiterals;
using Kind = AccountConfig::Backend;

namespace {

//! A script in the place of the command line program.
QString script(const QTemporaryDir &folder, const QByteArray &body)
{
    const QString path = folder.filePath(u"program"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("cannot write");
    file.write("#!/bin/sh\n" + body);
    file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return path;
}

const char kLine[]
    = "echo "
      "'{\"url\":\"http://127.0.0.1:5/"
      "api\",\"accounts\":[{\"name\":\"Rosella\",\"kind\":\"bot\",\"id\":\"1\",\"token\":\"t\"}],\"guilds\":[]}'\n";

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void basesAreNormalised_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("base");
        QTest::newRow("as it should be") << Kind::Kook << u"https://www.kookapp.cn/api"_s
                                         << u"https://www.kookapp.cn/api"_s;
        QTest::newRow("slash") << Kind::Kook << u"https://www.kookapp.cn/api/"_s << u"https://www.kookapp.cn/api"_s;
        QTest::newRow("version") << Kind::Kook << u"https://www.kookapp.cn/api/v3"_s << u"https://www.kookapp.cn/api"_s;
        QTest::newRow("version and slash")
            << Kind::Kook << u"https://www.kookapp.cn/api/v3/"_s << u"https://www.kookapp.cn/api"_s;
        QTest::newRow("host alone") << Kind::Kook << u"HTTPS://www.kookapp.cn"_s << u"https://www.kookapp.cn/api"_s;
        QTest::newRow("query and password")
            << Kind::Kook << u"http://a:b@127.0.0.1:8/api?x#y"_s << u"http://127.0.0.1:8/api"_s;
        QTest::newRow("satori") << Kind::Satori << u"http://127.0.0.1:5140/satori/v1/"_s
                                << u"http://127.0.0.1:5140/satori"_s;
        QTest::newRow("satori root") << Kind::Satori << u"http://127.0.0.1:5140"_s << u"http://127.0.0.1:5140"_s;
        QTest::newRow("no web") << Kind::Kook << u"file:///etc"_s << QString();
        QTest::newRow("no host") << Kind::Kook << u"www.kookapp.cn/api"_s << QString();
    }
    void basesAreNormalised()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, pasted);
        QFETCH(QString, base);
        QCOMPARE(normalisedBase(kind, QUrl(pasted)).toString(), base);
    }

    void makesBackends()
    {
        QNetworkAccessManager network;
        AccountConfig config;
        config.baseUrl = QUrl(u"http://127.0.0.1:1/api"_s);
        config.token = u"t"_s;
        QVERIFY(makeBackend(config, network));
        config.baseUrl = QUrl(u"nonsense"_s);
        QVERIFY(!makeBackend(config, network));
        QVERIFY(!Session::open(config));
    }

    void sessionRunsAnyBackend()
    {
        auto fake = std::make_unique<test::FakeBackend>();
        Session session(std::move(fake));
        QSignalSpy known(&session.backend(), &Backend::selfChanged);
        session.start();
        QTRY_COMPARE(known.size(), 1);
        QCOMPARE(session.backend().self().name, u"Me"_s);
        session.stop();
        QCOMPARE(session.backend().connection().phase, ConnectionState::Phase::Offline);
    }

    void readsTheSandboxesLine()
    {
        QTemporaryDir folder;
        SandboxProcess::Options options;
        options.program
            = script(folder, "echo \"$@\" > \"$(dirname \"$0\")/arguments\"\n"_ba + kLine + "cat > /dev/null\n");
        options.dataFile = folder.filePath(u"sub/data.db"_s);
        options.residents = u"off"_s;
        SandboxProcess process(options);
        QList<SandboxAccount> accounts;
        QUrl url;
        connect(&process, &SandboxProcess::ready, this, [&](const QUrl &api, const QList<SandboxAccount> &list) {
            url = api;
            accounts = list;
        });
        process.start();
        QTRY_COMPARE(accounts.size(), 1);
        QCOMPARE(url, QUrl(u"http://127.0.0.1:5/api"_s));
        QCOMPARE(accounts.first().name, u"Rosella"_s);
        QCOMPARE(accounts.first().token, u"t"_s);
        QFile arguments(folder.filePath(u"arguments"_s));
        QVERIFY(arguments.open(QIODevice::ReadOnly));
        QCOMPARE(arguments.readAll().trimmed(),
            "sandbox --until-stdin-closes --gateways many --residents off --data "_ba + options.dataFile.toUtf8());
        process.stop();
        QVERIFY(!process.isRunning());
    }

    void startsADeadSandboxAgain()
    {
        QTemporaryDir folder;
        SandboxProcess::Options options;
        options.program = script(folder, kLine + "cat > /dev/null\n"_ba);
        SandboxProcess process(options);
        QSignalSpy ready(&process, &SandboxProcess::ready);
        QSignalSpy restarted(&process, &SandboxProcess::restarted);
        process.start();
        QTRY_COMPARE(ready.size(), 1);
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QTRY_COMPARE(restarted.size(), 1);
        QTRY_COMPARE(ready.size(), 2);
    }

    void givesUpOnOneThatKeepsDying()
    {
        QTemporaryDir folder;
        SandboxProcess::Options options;
        options.program = script(folder, kLine + "exit 3\n"_ba);
        options.maxRestarts = 1;
        SandboxProcess process(options);
        QSignalSpy failed(&process, &SandboxProcess::failed);
        process.start();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!process.isRunning());
    }

    void saysWhyItDoesNotStart_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("complains") << "echo 'the port is taken' >&2; exit 1\n"_ba << u"the port is taken"_s;
        QTest::newRow("nonsense") << "echo hello; cat > /dev/null\n"_ba << u"could not be read"_s;
        QTest::newRow("silence") << "cat > /dev/null\n"_ba << u"in time"_s;
        QTest::newRow("not there") << QByteArray() << QString();
    }
    void saysWhyItDoesNotStart()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        QTemporaryDir folder;
        SandboxProcess::Options options;
        options.program = body.isEmpty() ? folder.filePath(u"missing"_s) : script(folder, body);
        options.startTimeoutMs = 400;
        SandboxProcess process(options);
        QSignalSpy failed(&process, &SandboxProcess::failed);
        process.start();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY2(failed.first().first().toString().contains(words), qPrintable(failed.first().first().toString()));
        QVERIFY(!process.isRunning());
    }
};

KOOKABURRA_CORE_CASE(TestSession)

} // namespace tst_session

#include "tst_session.moc"

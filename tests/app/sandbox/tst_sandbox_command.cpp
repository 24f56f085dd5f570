// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace tst_sandbox_command {

using namespace Qt::Literals::StringLiterals;
using namespace chat::sandbox::test;

//! `kookaburra-cli sandbox` as a process: the ready line, exit codes, how it ends.
class TestSandboxCommand : public QObject
{
    Q_OBJECT

private:
    static QString program() { return QStringLiteral(PROGRAMS "/kookaburra-cli"); }

    static void start(QProcess &process, const QStringList &arguments)
    {
        process.start(program(), QStringList{u"sandbox"_s} + arguments);
        QVERIFY(process.waitForStarted());
    }

    static QJsonObject readyLine(QProcess &process)
    {
        if (!chat::test::soon([&process] { return process.canReadLine(); }))
            qWarning() << process.readAllStandardError();
        return QJsonDocument::fromJson(process.readLine()).object();
    }

    static int exitCode(const QStringList &arguments, QByteArray *errors = nullptr, QByteArray *output = nullptr)
    {
        QProcess process;
        process.start(program(), arguments);
        if (!process.waitForFinished(60'000))
            return -1;
        if (errors)
            *errors = process.readAllStandardError();
        if (output)
            *output = process.readAllStandardOutput();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }

private Q_SLOTS:
    void readyLineTellsHowToSignIn()
    {
        QProcess process;
        start(process, {});
        const QJsonObject ready = readyLine(process);
        const QString url = ready.value("url"_L1).toString();
        QVERIFY(url.startsWith(u"http://127.0.0.1:"_s) && url.endsWith(u"/api"_s));
        QStringList kinds;
        const QJsonArray accounts = ready.value("accounts"_L1).toArray();
        for (const QJsonValue &account : accounts) {
            kinds.append(account.toObject().value("kind"_L1).toString());
            Client client(url, account.toObject().value("token"_L1).toString());
            QCOMPARE(client.get(u"user/me"_s)["id"_L1].toString(), account.toObject().value("id"_L1).toString());
        }
        QVERIFY(kinds.contains(u"bot"_s));
        QVERIFY(kinds.count(u"user"_s) >= 2);
        const QJsonObject guild = ready.value("guilds"_L1).toArray().at(0).toObject();
        QVERIFY(guild.value("channels"_L1).toArray().at(0).toObject().contains("type"_L1));
        QVERIFY(!process.canReadLine());
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    //! The window starts it as a child: what it loads costs memory beside the window's.
    void loadsNoLibraryOfAWindow()
    {
        QProcess process;
        start(process, {u"--seed"_s, u"empty"_s});
        QVERIFY(!readyLine(process).isEmpty());
        QFile maps(u"/proc/%1/maps"_s.arg(process.processId()));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        const QByteArray loaded = maps.readAll();
        QVERIFY(loaded.contains("libQt6Core"));
        for (const char *library : {"libQt6Gui", "libQt6DBus", "libqt6keychain", "libQt6HttpServer"})
            QVERIFY2(!loaded.contains(library), library);
        process.terminate();
        QVERIFY(process.waitForFinished());
    }

    void interruptEndsItToo()
    {
        QProcess process;
        start(process, {u"--seed"_s, u"empty"_s});
        QVERIFY(!readyLine(process).isEmpty());
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void closingStandardInputEndsIt()
    {
        QProcess process;
        start(process, {u"--seed=empty"_s, u"--until-stdin-closes"_s});
        QVERIFY(!readyLine(process).isEmpty());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void residentsMakeLiveEvents()
    {
        QProcess process;
        start(process, {u"--residents"_s, u"50"_s});
        const QJsonObject ready = readyLine(process);
        Client client(ready.value("url"_L1).toString(),
            ready.value("accounts"_L1).toArray().at(0).toObject().value("token"_L1).toString());
        Gateway gateway(client, true);
        QTRY_VERIFY(gateway.events().size() >= 10);
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void fileKeepsPortIdsTokensAndMessages()
    {
        QTemporaryDir folder;
        const QStringList arguments{u"--data"_s, folder.filePath(u"box.db"_s), u"--seed"_s, u"empty"_s};
        QJsonObject first;
        QString id;
        for (int round = 0; round < 2; ++round) {
            QProcess process;
            start(process, arguments);
            const QJsonObject ready = readyLine(process);
            Client client(ready.value("url"_L1).toString(),
                ready.value("accounts"_L1).toArray().at(0).toObject().value("token"_L1).toString());
            if (round == 0) {
                first = ready;
                QString channel;
                const QJsonArray channels
                    = ready.value("guilds"_L1).toArray().at(0).toObject().value("channels"_L1).toArray();
                for (const QJsonValue &entry : channels) {
                    if (entry.toObject().value("type"_L1).toInt() == 1)
                        channel = entry.toObject().value("id"_L1).toString();
                }
                id = client
                         .post(u"message/create"_s, {{"target_id"_L1, channel}, {"content"_L1, u"kept"_s}})["msg_id"_L1]
                         .toString();
            } else {
                QCOMPARE(ready, first);
            }
            QCOMPARE(client.get(u"message/view"_s, {{u"msg_id"_s, id}})["content"_L1].toString(), u"kept"_s);
            process.terminate();
            QVERIFY(process.waitForFinished());
        }
    }

    void wrongUsageIsToldAndEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("unknown option") << QStringList{u"sandbox"_s, u"--nope"_s};
        QTest::newRow("unknown option with value") << QStringList{u"sandbox"_s, u"--nope"_s, u"1"_s};
        QTest::newRow("missing value") << QStringList{u"sandbox"_s, u"--seed"_s};
        QTest::newRow("bad seed") << QStringList{u"sandbox"_s, u"--seed"_s, u"many"_s};
        QTest::newRow("bad gateways") << QStringList{u"sandbox"_s, u"--gateways"_s, u"two"_s};
        QTest::newRow("bad residents") << QStringList{u"sandbox"_s, u"--residents"_s, u"-1"_s};
        QTest::newRow("bad fault") << QStringList{u"sandbox"_s, u"--fault"_s, u"gremlins"_s};
        QTest::newRow("open address") << QStringList{u"sandbox"_s, u"--listen"_s, u"0.0.0.0:0"_s};
        QTest::newRow("no port") << QStringList{u"sandbox"_s, u"--listen"_s, u"127.0.0.1"_s};
        QTest::newRow("bad port") << QStringList{u"sandbox"_s, u"--listen"_s, u"127.0.0.1:99999"_s};
    }

    void wrongUsageIsToldAndEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        QByteArray errors;
        QByteArray output;
        QCOMPARE(exitCode(arguments, &errors, &output), 2);
        QVERIFY(errors.contains("usage:"));
        QVERIFY(output.isEmpty());
    }

    void folderIsACommunity()
    {
        QProcess process;
        start(process, {u"--tokens"_s, u"fixed"_s, u"--seed"_s, QStringLiteral(SOURCE_DIR "/resources/demo")});
        const QJsonObject ready = readyLine(process);
        process.terminate();
        QVERIFY(process.waitForFinished());
        QProcess demo;
        start(demo, {u"--tokens"_s, u"fixed"_s});
        const QJsonObject other = readyLine(demo);
        demo.terminate();
        QVERIFY(demo.waitForFinished());
        QVERIFY(!ready.isEmpty());
        QCOMPARE(ready.value("accounts"_L1), other.value("accounts"_L1));
        QCOMPARE(ready.value("guilds"_L1), other.value("guilds"_L1));
    }

    void folderIsReadForANewFileOnly()
    {
        QTemporaryDir dir;
        const QString data = dir.filePath(u"box.db"_s);
        QJsonObject lines[2];
        // The second time there is no such folder any more.
        const QString folders[]{QStringLiteral(SOURCE_DIR "/resources/demo"), dir.filePath(u"gone/away"_s)};
        for (int round = 0; round < 2; ++round) {
            QProcess process;
            start(process, {u"--data"_s, data, u"--seed"_s, folders[round]});
            lines[round] = readyLine(process);
            process.terminate();
            QVERIFY(process.waitForFinished());
        }
        QVERIFY(!lines[0].isEmpty());
        QCOMPARE(lines[1].value("guilds"_L1), lines[0].value("guilds"_L1));
    }

    void brokenFolderIsReportedAndNothingIsSeeded()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"community.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n\"users\": [\n{\"id\": \"1\"}]}");
        file.close();
        const QString data = dir.filePath(u"box.db"_s);
        QByteArray errors;
        QByteArray output;
        QCOMPARE(exitCode({u"sandbox"_s, u"--data"_s, data, u"--seed"_s, dir.path()}, &errors, &output), 2);
        QVERIFY2(errors.contains("community.json:3: \"name\" is missing"), errors.constData());
        QVERIFY(output.isEmpty());
        QVERIFY(!QFile::exists(data));
        QCOMPARE(exitCode({u"sandbox"_s, u"--seed"_s, u"./no/such/folder"_s}, &errors, &output), 2);
        QVERIFY2(errors.contains("there is no such folder"), errors.constData());
    }

    void helpAndVersionSucceed()
    {
        QByteArray output;
        QCOMPARE(exitCode({u"--version"_s}, nullptr, &output), 0);
        QVERIFY(output.startsWith("kookaburra-cli "));
        QCOMPARE(exitCode({u"--help"_s}), 0);
        QCOMPARE(exitCode({u"sandbox"_s, u"--help"_s}, nullptr, &output), 0);
        QVERIFY(output.contains("--until-stdin-closes"));
        QVERIFY(output.contains("FOLDER") && output.contains("community.json"));
    }

    void fileThatCannotBeOpenedIsTold()
    {
        QByteArray errors;
        QCOMPARE(exitCode({u"sandbox"_s, u"--data"_s, u"/nowhere/at/all/box.db"_s}, &errors), 1);
        QVERIFY(!errors.isEmpty());
    }
};

KOOKABURRA_CORE_CASE(TestSandboxCommand)

} // namespace tst_sandbox_command

#include "tst_sandbox_command.moc"

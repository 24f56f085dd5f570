// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/accountsettings.h"
#include "app/session/keychaintokenstore.h"
#include "tests/support/keyring.h"
#include "tests/support/relayrig.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSettings>
#include <QTest>

namespace tst_relay_command {

using namespace Qt::Literals::StringLiterals;
using namespace chat::test;
using chat::sandbox::test::Client;
using chat::sandbox::test::Gateway;
using chat::sandbox::test::Sandbox;

//! `kookaburra-cli relay` and `replay`, as people start them.
class TestRelayCommand : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        QProcess process;

        Run(const QStringList &arguments, const QString &folder, const QString &token = u"bot/token+=="_s)
        {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"XDG_RUNTIME_DIR"_s, folder);
            environment.insert(u"XDG_DATA_HOME"_s, folder);
            environment.remove(u"KOOKABURRA_TOKEN"_s);
            if (!token.isEmpty())
                environment.insert(u"KOOKABURRA_TOKEN"_s, token);
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(PROGRAMS "/kookaburra-cli"), arguments);
        }
        [[nodiscard]] int code()
        {
            mustBecome([this] { return process.state() == QProcess::NotRunning; }, "the command does not end");
            return process.exitCode();
        }
        [[nodiscard]] QJsonObject line()
        {
            mustBecome(
                [this] { return process.canReadLine() || process.state() == QProcess::NotRunning; }, "nothing is said");
            return QJsonDocument::fromJson(process.readLine()).object();
        }
    };

private Q_SLOTS:
    void wrongArgumentsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("another option") << QStringList{u"relay"_s, u"--gateway"_s, u"x"_s};
        QTest::newRow("no value") << QStringList{u"relay"_s, u"--kook"_s};
        QTest::newRow("no address") << QStringList{u"relay"_s, u"--kook"_s, u"nonsense"_s};
        QTest::newRow("all of the network") << QStringList{u"relay"_s, u"--listen"_s, u"0.0.0.0:7800"_s};
        QTest::newRow("another machine") << QStringList{u"relay"_s, u"--listen"_s, u"192.168.1.1:7800"_s};
        QTest::newRow("no file") << QStringList{u"replay"_s, u"--to"_s, u"http://127.0.0.1:1/api"_s};
        QTest::newRow("nowhere") << QStringList{u"replay"_s, u"x.jsonl"_s};
        QTest::newRow("another speed") << QStringList{
            u"replay"_s, u"x.jsonl"_s, u"--to"_s, u"http://127.0.0.1:1/api"_s, u"--speed"_s, u"2"_s};
        QTest::newRow("KOOK itself") << QStringList{
            u"replay"_s, u"x.jsonl"_s, u"--to"_s, u"https://www.kookapp.cn/api"_s};
    }

    void wrongArgumentsAreRefused()
    {
        QFETCH(QStringList, arguments);
        QTemporaryDir folder;
        Run run(arguments, folder.path());
        QCOMPARE(run.code(), 2);
        QVERIFY(run.process.readAllStandardOutput().isEmpty());
    }

    void aTokenIsNeeded()
    {
        QTemporaryDir folder;
        Sandbox sandbox;
        Run none({u"relay"_s, u"--kook"_s, sandbox.server.url()}, folder.path(), {});
        QCOMPARE(none.code(), 2);
        Run wrong({u"relay"_s, u"--kook"_s, sandbox.server.url()}, folder.path(), u"wrong"_s);
        QCOMPARE(wrong.code(), 1);
        QVERIFY(wrong.process.readAllStandardError().contains("does not accept the token"));
        Run unknown({u"relay"_s, u"--account"_s, u"1"_s}, folder.path(), {});
        QCOMPARE(unknown.code(), 1);
        QVERIFY(unknown.process.readAllStandardError().contains("no such account"));
    }

    void accountsOfTheProfileAreFound()
    {
        QTemporaryDir folder;
        Sandbox sandbox;
        {
            QSettings file(folder.filePath(u"kookaburra.ini"_s), QSettings::IniFormat);
            chat::StoredAccount account;
            account.id = {chat::AccountConfig::Backend::Kook, sandbox.server.url(), chat::UserId(u"100"_s)};
            chat::AccountSettings(file).put(account);
        }
        Run run({u"relay"_s, u"--profile"_s, folder.path(), u"--account"_s, u"100"_s}, folder.path());
        const QJsonObject ready = run.line();
        QCOMPARE(ready["account"_L1]["id"_L1].toString(), u"100"_s);
        Client client(ready["url"_L1].toString(), u"bot/token+=="_s);
        QCOMPARE(client.get(u"user/me"_s)["id"_L1].toString(), u"100"_s);
        run.process.terminate();
        QCOMPARE(run.code(), 0);
    }

    //! On a desktop with a keyring: this case again, as another process.
    void theKeychainGivesTheToken()
    {
        if (keyringRole().isEmpty()) {
            QCOMPARE(runWithKeyring(Keyring::Unlocked, "relay", QCoreApplication::applicationFilePath(),
                         caseArguments() + QStringList{u"theKeychainGivesTheToken"_s}),
                0);
            return;
        }
        QTemporaryDir folder;
        Sandbox sandbox;
        const chat::AccountId id{chat::AccountConfig::Backend::Kook, sandbox.server.url(), chat::UserId(u"100"_s)};
        {
            QSettings file(folder.filePath(u"kookaburra.ini"_s), QSettings::IniFormat);
            chat::StoredAccount account;
            account.id = id;
            chat::AccountSettings(file).put(account);
        }
        chat::KeychainTokenStore keychain(folder.path());
        bool stored = false;
        keychain.write(id.key(), u"bot/token+=="_s, &keychain,
            [&stored](const chat::TokenStore::Answer &answer) { stored = !answer.error; });
        SOON_VERIFY(stored);
        Run run({u"relay"_s, u"--profile"_s, folder.path(), u"--account"_s, u"100"_s}, folder.path(), {});
        QCOMPARE(run.line()["account"_L1]["id"_L1].toString(), u"100"_s);
        run.process.terminate();
        QCOMPARE(run.code(), 0);
    }

    void thePortStays()
    {
        QTemporaryDir folder;
        Sandbox sandbox;
        QString first;
        for (int i = 0; i < 2; ++i) {
            Run run({u"relay"_s, u"--kook"_s, sandbox.server.url(), u"--profile"_s, folder.path()}, folder.path());
            const QJsonObject ready = run.line();
            QCOMPARE(ready["account"_L1]["name"_L1].toString(), u"bot"_s);
            const QString url = ready["url"_L1].toString();
            QVERIFY(url.startsWith("http://127.0.0.1:"_L1));
            if (i == 0)
                first = url;
            QCOMPARE(url, first);
            Run second({u"relay"_s, u"--kook"_s, sandbox.server.url(), u"--profile"_s, folder.path()}, folder.path());
            QCOMPARE(second.code(), 1);
            QVERIFY(second.process.readAllStandardError().contains("running already"));
            run.process.terminate();
            QCOMPARE(run.code(), 0);
        }
    }

    void recordingsAreReplayed()
    {
        QTemporaryDir folder;
        Sandbox sandbox;
        const QString file = folder.filePath(u"evening.jsonl"_s);
        {
            Run relay(
                {u"relay"_s, u"--kook"_s, sandbox.server.url(), u"--profile"_s, folder.path(), u"--record"_s, file},
                folder.path());
            const QString url = relay.line()["url"_L1].toString();
            Client bot(url, u"bot/token+=="_s);
            Gateway gateway(bot, false);
            SOON_VERIFY(!gateway.sessionId().isEmpty());
            QVERIFY(bot.post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, u"bot/token+== leaks"_s}})
                        .ok());
            for (int i = 0; i < 3; ++i)
                QVERIFY(sandbox.ann
                            ->post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, QString::number(i)}})
                            .ok());
            SOON_COMPARE(gateway.events().size(), 4);
            relay.process.terminate();
            QCOMPARE(relay.code(), 0);
        }
        QFile recording(file);
        QVERIFY(recording.open(QIODevice::ReadOnly));
        QVERIFY(!recording.permissions().testFlag(QFile::ReadOther));
        const QByteArray content = recording.readAll();
        QVERIFY(!content.contains("bot/token"));
        QVERIFY(content.contains("$TOKEN leaks"));
        QList<QJsonObject> calls;
        for (const QByteArray &line : content.trimmed().split('\n')) {
            const QJsonDocument document = QJsonDocument::fromJson(line);
            QVERIFY2(document.isObject(), line.constData());
            if (document["kind"_L1] == "call"_L1)
                calls.append(document.object());
        }
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first()["call"_L1].toString(), u"message/create"_s);
        QCOMPARE(calls.first()["status"_L1].toInt(), 200);
        QCOMPARE(calls.first()["code"_L1].toInt(-1), 0);
        QCOMPARE(calls.first()["parameters"_L1]["target_id"_L1].toString(), u"11"_s);
        for (const QString &speed : {u"1"_s, u"max"_s}) {
            Sandbox other;
            Gateway listener(*other.bot, true);
            SOON_VERIFY(!listener.sessionId().isEmpty());
            Run replay({u"replay"_s, file, u"--to"_s, other.server.url(), u"--speed"_s, speed}, folder.path());
            QCOMPARE(replay.code(), 0);
            SOON_COMPARE(RelayRig::contents(listener), (QStringList{u"$TOKEN leaks"_s, u"0"_s, u"1"_s, u"2"_s}));
            Run wrong({u"replay"_s, file, u"--to"_s, other.server.url()}, folder.path(), u"wrong"_s);
            QCOMPARE(wrong.code(), 1);
        }
    }
};

KOOKABURRA_CORE_CASE(TestRelayCommand)

} // namespace tst_relay_command

#include "tst_relay_command.moc"

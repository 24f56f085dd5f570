// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/relayaddress.h"
#include "tests/support/relayrig.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

namespace tst_relay_restart {

using namespace Qt::Literals::StringLiterals;
using namespace chat::test;
using chat::sandbox::test::Gateway;

//! KOOK, the relay and its programs come and go independently.
class TestRelayRestart : public QObject
{
    Q_OBJECT

private:
    //! The sandbox keeps a session without a connection for five minutes.
    static void forgetSessions(RelayRig &rig)
    {
        const auto reply = rig.sandbox.bot->post(u"sandbox/clock"_s, {{"seconds"_L1, 400}});
        mustBecome([&reply] { return reply.ok(); }, "the clock does not move");
    }

private Q_SLOTS:
    void programsResumeWithTheNextRelay()
    {
        RelayRig rig;
        rig.start();
        const QString url = rig.url();
        const QUrl address = RelayRig::gatewayOf(*rig.program);
        auto bot = std::make_unique<Gateway>(address);
        SOON_VERIFY(!bot->sessionId().isEmpty());
        const QString session = bot->sessionId();
        rig.say(u"a"_s);
        rig.say(u"b"_s);
        SOON_COMPARE(RelayRig::contents(*bot).size(), 2);
        bot->abort();
        SOON_VERIFY(bot->wasClosed());
        rig.say(u"c"_s);
        rig.relay.reset();
        rig.say(u"d"_s); // KOOK keeps it
        rig.start();
        QCOMPARE(rig.url(), url);
        rig.say(u"e"_s);
        bot = std::make_unique<Gateway>(RelayRig::resumed(address, session, 1));
        SOON_COMPARE(RelayRig::contents(*bot), (QStringList{u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
        QCOMPARE(bot->sns(), (QList<qint64>{2, 3, 4, 5}));
        QCOMPARE(bot->sessionId(), session);
    }

    //! What happened meanwhile cannot be known: programs are told, and read history again.
    void lostEventsAreTold()
    {
        RelayRig rig;
        rig.start();
        const QUrl address = RelayRig::gatewayOf(*rig.program);
        Gateway bot(address);
        SOON_VERIFY(!bot.sessionId().isEmpty());
        const QString session = bot.sessionId();
        rig.relay.reset();
        SOON_VERIFY(bot.wasClosed());
        forgetSessions(rig);
        rig.say(u"never seen"_s);
        rig.start();
        Gateway again(RelayRig::resumed(address, session, 0));
        SOON_COMPARE(again.frames(5).size(), 1);
        Gateway anew(address);
        SOON_VERIFY(!anew.sessionId().isEmpty());
        rig.say(u"seen"_s);
        SOON_COMPARE(RelayRig::contents(anew), QStringList{u"seen"_s});
    }

    void connectedProgramsAreToldOfALoss()
    {
        RelayRig rig;
        rig.start();
        Gateway bot(*rig.program, false);
        SOON_VERIFY(!bot.sessionId().isEmpty());
        QCOMPARE(rig.sandbox.bot->post(u"sandbox/drop"_s).object()["dropped"_L1].toInt(), 1);
        forgetSessions(rig);
        SOON_COMPARE(bot.frames(5).size(), 1);
        QCOMPARE(bot.frames(5).first()["d"_L1]["code"_L1].toInt(), 40107);
        SOON_VERIFY(bot.wasClosed());
    }

    void kookMayBeAwayAtTheStart()
    {
        auto options = chat::sandbox::test::smallOptions();
        QTemporaryDir data;
        options.dataFile = data.filePath(u"world.db"_s);
        auto rig = std::make_unique<RelayRig>(options);
        rig->start();
        rig->relay.reset();
        const chat::relay::RelayOptions relayOptions = rig->options;
        rig->sandbox.server.stop();
        QCOMPARE(rig->sandbox.bot->get(u"user/me"_s).http, 0);
        chat::relay::Relay relay(relayOptions);
        bool ready = false;
        connect(&relay, &chat::relay::Relay::ready, &relay, [&ready] { ready = true; });
        relay.start();
        SOON_VERIFY(ready);
        chat::sandbox::test::Client client(relay.url().toString(), relayOptions.token);
        const auto reply = client.get(u"user/me"_s);
        QCOMPARE(reply.http, 502);
        QCOMPARE(reply.code(), 50200);
    }

    void onlyOneRelayRuns()
    {
        RelayRig rig;
        rig.start();
        chat::relay::Relay other(rig.options);
        QString problem;
        connect(
            &other, &chat::relay::Relay::failed, &other, [&problem](const QString &sentence) { problem = sentence; });
        other.start();
        SOON_VERIFY(!problem.isEmpty());
        QVERIFY(problem.contains(u"running already"_s));
    }

    void theAddressIsFoundWhileItRuns()
    {
        RelayRig rig;
        const chat::RelayAddress address(rig.options.upstream, u"100"_s);
        QVERIFY(!address.find());
        rig.start();
        QCOMPARE(address.find(), rig.relay->url());
        QVERIFY(!chat::RelayAddress(rig.options.upstream, u"101"_s).find());
        const QFileInfo file(address.file());
        QVERIFY(!file.permission(QFile::ReadGroup) && !file.permission(QFile::ReadOther));
        QFile forged(address.file());
        QVERIFY(forged.open(QIODevice::ReadOnly));
        const QByteArray content = forged.readAll();
        forged.close();
        QVERIFY(forged.open(QIODevice::WriteOnly));
        forged.write(QByteArray(content).replace("127.0.0.1", "evil.example"));
        forged.close();
        QVERIFY(!address.find()); // the token is sent there
        QVERIFY(forged.open(QIODevice::WriteOnly));
        forged.write(content);
        forged.close();
        QCOMPARE(address.find(), rig.relay->url());
        const auto ownersOnly = QFile::ReadOwner | QFile::WriteOwner;
        QVERIFY(forged.setPermissions(ownersOnly | QFile::ReadGroup));
        QVERIFY(!address.find()); // others may have written it
        QVERIFY(forged.setPermissions(ownersOnly));
        QCOMPARE(address.find(), rig.relay->url());
        rig.relay.reset();
        QVERIFY(!address.find());
        QVERIFY(!QFile::exists(address.file()));
        QVERIFY(forged.open(QIODevice::WriteOnly)); // left by a relay that was killed; its process number is ours
        forged.write(content);
        forged.close();
        QVERIFY(!address.find());
    }

    void theFileIsForItsOwner()
    {
        RelayRig rig;
        QVERIFY(!QFileInfo::exists(rig.options.folder));
        rig.start();
        const auto ofFolder = QFileInfo(rig.options.folder).permissions();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(ofFolder & others));
        const QFileInfoList files = QDir(rig.options.folder).entryInfoList({u"*.db"_s, u"*.db-*"_s}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &file : files) {
            QVERIFY2(
                !file.permission(QFile::ReadGroup) && !file.permission(QFile::ReadOther), qPrintable(file.fileName()));
            QFile opened(file.filePath());
            QVERIFY(opened.open(QIODevice::ReadOnly));
            QVERIFY2(!opened.readAll().contains("bot/token"), qPrintable(file.fileName()));
        }
    }
};

KOOKABURRA_CORE_CASE(TestRelayRestart)

} // namespace tst_relay_restart

#include "tst_relay_restart.moc"

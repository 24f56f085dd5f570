// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/relaylives.h"
#include "tests/support/relayrig.h"
#include "tests/support/testcase.h"

#include <QSet>
#include <QTest>

namespace tst_relay_kill {

using namespace Qt::Literals::StringLiterals;
using namespace chat::test;
using chat::sandbox::test::Client;
using chat::sandbox::test::Gateway;
using chat::sandbox::test::Sandbox;

//! The relay is killed under load and started again: no event is lost, no write is done twice. A few rounds;
//! KOOKABURRA_KILL_ROUNDS=100 for more.
class TestRelayKill : public QObject
{
    Q_OBJECT

private:
    //! A bot program that goes on with its session whenever the connection is lost.
    class Bot
    {
    public:
        explicit Bot(const QUrl &address)
            : m_address(address)
            , m_gateway(std::make_unique<Gateway>(address))
        {
        }
        //! Takes what has come; connects again if necessary.
        void step()
        {
            read.take(*m_gateway);
            refused += static_cast<int>(m_gateway->frames(5).size());
            if (m_session.isEmpty())
                m_session = m_gateway->sessionId();
            if (!m_gateway->wasClosed() || m_session.isEmpty())
                return;
            m_gateway = std::make_unique<Gateway>(RelayRig::resumed(m_address, m_session, read.sn));
            read.taken = 0;
        }
        //! The program is killed too; it knows what it had read.
        void crash() { m_gateway->abort(); }
        [[nodiscard]] bool hasSession() const { return !m_session.isEmpty(); }

        ReadEvents read;
        int refused = 0;

    private:
        QUrl m_address;
        std::unique_ptr<Gateway> m_gateway;
        QString m_session;
    };

private Q_SLOTS:
    void nothingIsLostAndNothingDoneTwice()
    {
        bool ok = false;
        const int asked = qEnvironmentVariableIntValue("KOOKABURRA_KILL_ROUNDS", &ok);
        const int rounds = ok ? asked : 4;
        QTemporaryDir profile;
        Sandbox sandbox;
        QVERIFY(sandbox.started);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KOOKABURRA_TOKEN"_s, u"bot/token+=="_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, profile.path());
        const QStringList relay{u"relay"_s, u"--kook"_s, sandbox.server.url(), u"--profile"_s, profile.path()};
        auto life = std::make_unique<CommandLife>();
        QVERIFY(life->begin(relay, environment));
        const QString url = life->url();
        Client program(url, u"bot/token+=="_s);
        Bot bot(RelayRig::gatewayOf(program));
        SOON_VERIFY((bot.step(), bot.hasSession()));
        SteadyWriters load(url, u"bot/token+=="_s, u"11"_s);
        for (int round = 0; round < rounds; ++round) {
            load.begin();
            bot.crash();
            const auto enough = load.accepted.size() + 40 + 13 * round;
            SOON_VERIFY((bot.step(), load.accepted.size() >= enough));
            life->kill();
            load.stop();
            SOON_VERIFY(load.isOver());
            // Written while there is no relay.
            QVERIFY(
                sandbox.ann->post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, u"alone"_s}}).ok());
            life = std::make_unique<CommandLife>();
            QVERIFY(life->begin(relay, environment));
            QCOMPARE(life->url(), url);
        }
        QVERIFY(sandbox.ann->post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, u"end"_s}}).ok());
        SOON_VERIFY((bot.step(), bot.read.contents.contains(u"end"_s)));
        QCOMPARE(bot.refused, 0);
        QCOMPARE(bot.read.gaps, QList<qint64>());
        const QStringList there = everythingIn(*sandbox.bot, u"11"_s);
        QCOMPARE(bot.read.contents, there);
        QSet<QString> once;
        for (const QString &content : there) {
            if (content.startsWith("write "_L1)) {
                QVERIFY2(!once.contains(content), qPrintable(content + u" was written twice"_s));
                once.insert(content);
            }
        }
        for (const QString &content : std::as_const(load.accepted))
            QVERIFY2(once.contains(content), qPrintable(content + u" was accepted and is missing"_s));
        qInfo("%lld writes, %d rounds", static_cast<long long>(once.size()), rounds);
        life->process.terminate();
        SOON_VERIFY(life->process.state() == QProcess::NotRunning);
        QCOMPARE(life->process.exitCode(), 0);
    }
};

KOOKABURRA_CORE_CASE(TestRelayKill)

} // namespace tst_relay_kill

#include "tst_relay_kill.moc"

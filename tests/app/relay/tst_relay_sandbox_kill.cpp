// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/botwindow.h"
#include "tests/support/relaylives.h"
#include "tests/support/relayrig.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace tst_relay_sandbox_kill {

using namespace Qt::Literals::StringLiterals;
using namespace chat::test;
using chat::sandbox::test::Client;
using chat::sandbox::test::Gateway;

//! The server itself is killed under load, with a relay, a bot program and a window on it, and started again on its file:
//! what it delivered is lost to nobody, and no write is carried out twice. A few rounds; KOOKABURRA_KILL_ROUNDS=100 for
//! more.
class TestRelaySandboxKill : public QObject
{
    Q_OBJECT

private:
    //! A bot program. When its session cannot go on it begins another one: what it had read stays read.
    class Bot
    {
    public:
        explicit Bot(Client &client)
            : m_client(client)
        {
            begin();
        }
        //! Takes what has come; connects again if necessary.
        void step()
        {
            read.take(*m_gateway);
            if (m_gateway->wasClosed())
                begin();
        }
        [[nodiscard]] bool hasSession() const { return !m_gateway->sessionId().isEmpty() && !m_gateway->wasClosed(); }

        [[nodiscard]] QString session() const { return m_gateway->sessionId(); }

        ReadEvents read;

    private:
        void begin()
        {
            m_gateway = std::make_unique<Gateway>(RelayRig::gatewayOf(m_client));
            read.taken = 0;
            read.sn = 0;
        }

        Client &m_client;
        std::unique_ptr<Gateway> m_gateway;
    };

    //! What the server delivered to the relay, in order.
    static QStringList delivered(const QString &recording)
    {
        QFile file(recording);
        QStringList contents;
        if (!file.open(QIODevice::ReadOnly))
            return contents;
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            if (line.value("kind"_L1) == "frame"_L1)
                contents.append(line.value("frame"_L1)["d"_L1]["content"_L1].toString());
        }
        return contents;
    }

    //! A relay waits longer from one new session to the next, as KOOK asks for.
    static constexpr int kRoundsOfARelay = 3;

    void killOften(int rounds)
    {
        QTemporaryDir folder;
        const QString recording = folder.filePath(u"recording"_s);
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8()); // where the relay's address is published
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QStringList server{u"sandbox"_s, u"--seed"_s, u"empty"_s, u"--until-stdin-closes"_s, u"--data"_s,
            folder.filePath(u"box.db"_s)};
        auto sandbox = std::make_unique<CommandLife>();
        QVERIFY(sandbox->begin(server, environment));
        const QString address = sandbox->url();
        const QJsonArray accounts = sandbox->ready.value("accounts"_L1).toArray();
        const QString token = accounts.at(0)["token"_L1].toString();
        const QString annToken = accounts.at(1)["token"_L1].toString();
        const QString channel = sandbox->ready.value("guilds"_L1)[0]["channels"_L1][0]["id"_L1].toString();
        environment.insert(u"KOOKABURRA_TOKEN"_s, token);
        CommandLife relay;
        QVERIFY(relay.begin(
            {u"relay"_s, u"--kook"_s, address, u"--profile"_s, folder.path(), u"--record"_s, recording}, environment));

        Client program(relay.url(), token);
        Client ann(address, annToken);
        Bot bot(program);
        SOON_VERIFY((bot.step(), bot.hasSession()));
        BotWindow window(address, chat::LiveConnection::Never, token, channel);
        SOON_VERIFY(window.ready());
        const auto say = [&](const QString &text) {
            return ann.post(u"message/create"_s, {{"target_id"_L1, channel}, {"content"_L1, text}})["msg_id"_L1]
                .toString();
        };
        SteadyWriters load(relay.url(), token, channel);
        for (int round = 0; round < rounds; ++round) {
            load.begin();
            const auto enough = load.accepted.size() + 40 + 13 * round;
            SOON_VERIFY((bot.step(), load.accepted.size() >= enough));
            chat::Draft draft;
            draft.source = u"window %1"_s.arg(round);
            window.model->send(draft); // on its way, or not
            const QString session = bot.session();
            sandbox->kill();
            load.stop();
            SOON_VERIFY((bot.step(), load.isOver()));
            sandbox = std::make_unique<CommandLife>();
            QVERIFY(sandbox->begin(server, environment));
            QCOMPARE(sandbox->url(), address);
            // Both are there again: what is said now reaches them.
            // The server is another one for its gateway: relay and program begin anew.
            SOON_VERIFY((bot.step(), bot.hasSession() && bot.session() != session));
            const QString said = say(u"round %1"_s.arg(round));
            QVERIFY(!said.isEmpty());
            SOON_VERIFY((bot.step(), bot.read.contents.contains(u"round %1"_s.arg(round))));
            SOON_VERIFY(window.ready() && window.shows(said));
        }
        const QString end = say(u"end"_s);
        QVERIFY(!end.isEmpty());
        SOON_VERIFY((bot.step(), bot.read.contents.contains(u"end"_s)));
        SOON_VERIFY(window.shows(end));
        QCOMPARE(bot.read.gaps, QList<qint64>());
        relay.process.terminate();
        SOON_VERIFY(relay.process.state() == QProcess::NotRunning);
        QCOMPARE(relay.process.exitCode(), 0);
        // Nothing lost, nothing twice, in order. What the window had to send anew may come before the program has begun
        // another session; that the one before lost events it was told.
        QStringList heard = delivered(recording);
        heard.removeIf([&bot](const QString &content) {
            return content.startsWith("window "_L1) && !bot.read.contents.contains(content);
        });
        QCOMPARE(bot.read.contents, heard);

        Client direct(address, token);
        const QStringList there = everythingIn(direct, channel);
        QSet<QString> once;
        for (const QString &content : there) {
            QVERIFY2(!once.contains(content), qPrintable(content + u" was written twice"_s));
            once.insert(content);
        }
        for (const QString &content : std::as_const(load.accepted))
            QVERIFY2(once.contains(content), qPrintable(content + u" was accepted and is missing"_s));
        // The window shows what is there, whatever it heard: its newest rows in the server's order.
        QStringList shown;
        for (int row = 0; row < window.model->rowCount(); ++row) {
            const chat::Message &message = window.model->messageAt(row);
            if (!message.id.isEmpty())
                shown.append(message.source);
        }
        for (const QString &content : there.last(20))
            QVERIFY2(shown.contains(content), qPrintable(content + u" is missing in the window"_s));
        qInfo("%lld messages, %lld delivered, %d rounds", static_cast<long long>(there.size()),
            static_cast<long long>(bot.read.contents.size()), rounds);
    }

private Q_SLOTS:
    void nothingDeliveredIsLostAndNothingDoneTwice()
    {
        bool ok = false;
        const int asked = qEnvironmentVariableIntValue("KOOKABURRA_KILL_ROUNDS", &ok);
        for (int left = ok ? asked : kRoundsOfARelay; left > 0; left -= kRoundsOfARelay) {
            killOften(std::min(left, kRoundsOfARelay));
            if (QTest::currentTestFailed())
                return;
        }
    }
};

KOOKABURRA_CORE_CASE(TestRelaySandboxKill)

} // namespace tst_relay_sandbox_kill

#include "tst_relay_sandbox_kill.moc"

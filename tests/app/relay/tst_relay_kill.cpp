// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/relayrig.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>
#include <QTest>

namespace tst_relay_kill {

using namespace Qt::Literals::StringLiterals;
using namespace chat::test;
using chat::sandbox::test::Client;
using chat::sandbox::test::Gateway;
using chat::sandbox::test::Query;
using chat::sandbox::test::Sandbox;

//! The relay is killed under load and started again: no event is lost, no write is done twice. A few rounds;
//! KOOKABURRA_KILL_ROUNDS=100 for more.
class TestRelayKill : public QObject
{
    Q_OBJECT

private:
    static constexpr int kWriters = 6;

    //! The process.
    struct Life
    {
        QProcess process;
        QString url;

        bool begin(const QString &kook, const QString &profile)
        {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"KOOKABURRA_TOKEN"_s, u"bot/token+=="_s);
            environment.insert(u"XDG_RUNTIME_DIR"_s, profile);
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(
                QStringLiteral(PROGRAMS "/kookaburra-cli"), {u"relay"_s, u"--kook"_s, kook, u"--profile"_s, profile});
            if (!soon([this] { return process.canReadLine() || process.state() == QProcess::NotRunning; }))
                return false;
            url = QJsonDocument::fromJson(process.readLine())["url"_L1].toString();
            return !url.isEmpty();
        }
        void kill()
        {
            process.kill();
            mustBecome([this] { return process.state() == QProcess::NotRunning; }, "the relay cannot be killed");
        }
    };

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
            const auto frames = m_gateway->frames(0);
            for (; m_taken < frames.size(); ++m_taken) {
                const qint64 sn = frames.at(m_taken)["sn"_L1].toInteger();
                if (sn <= m_sn)
                    continue; // sent again
                if (sn != m_sn + 1)
                    gaps.append(sn);
                m_sn = sn;
                contents.append(frames.at(m_taken)["d"_L1]["content"_L1].toString());
            }
            refused += static_cast<int>(m_gateway->frames(5).size());
            if (m_session.isEmpty())
                m_session = m_gateway->sessionId();
            if (!m_gateway->wasClosed() || m_session.isEmpty())
                return;
            m_gateway = std::make_unique<Gateway>(RelayRig::resumed(m_address, m_session, m_sn));
            m_taken = 0;
        }
        //! The program is killed too; it knows what it had read.
        void crash() { m_gateway->abort(); }
        [[nodiscard]] bool hasSession() const { return !m_session.isEmpty(); }

        QStringList contents;
        QList<qint64> gaps;
        int refused = 0;

    private:
        QUrl m_address;
        std::unique_ptr<Gateway> m_gateway;
        QString m_session;
        qint64 m_sn = 0;
        qsizetype m_taken = 0;
    };

    //! Keeps writing through the relay and notes what it said to each.
    class Load : public QObject
    {
    public:
        explicit Load(const QString &url)
            : m_client(url, u"bot/token+=="_s)
        {
        }
        void begin()
        {
            m_running = true;
            while (m_under < kWriters)
                post();
        }
        void stop() { m_running = false; }
        [[nodiscard]] bool isOver() const { return m_under == 0; }

        QSet<QString> accepted;
        int number = 0;

    private:
        void post()
        {
            const QString content = u"write %1"_s.arg(++number);
            QNetworkReply *reply
                = m_client.startPost(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, content}});
            ++m_under;
            connect(reply, &QNetworkReply::finished, this, [this, reply, content] {
                const bool ok = QJsonDocument::fromJson(reply->readAll())["code"_L1].toInt(-1) == 0;
                reply->deleteLater();
                --m_under;
                if (ok)
                    accepted.insert(content);
                if (ok && m_running)
                    post(); // one that was lost ends this writer until the next life
            });
        }

        Client m_client;
        int m_under = 0;
        bool m_running = false;
    };

    static QStringList everything(Client &client)
    {
        QStringList found;
        QString oldest;
        while (true) {
            Query query{{u"target_id"_s, u"11"_s}, {u"page_size"_s, u"50"_s}};
            if (!oldest.isEmpty())
                query += Query{{u"msg_id"_s, oldest}, {u"flag"_s, u"before"_s}};
            const QJsonArray items = client.get(u"message/list"_s, query).items();
            if (items.isEmpty())
                return found;
            oldest = items.at(0)["id"_L1].toString();
            QStringList page;
            for (const QJsonValue item : items)
                page.append(item["content"_L1].toString());
            found = page + found;
        }
    }

private Q_SLOTS:
    void nothingIsLostAndNothingDoneTwice()
    {
        bool ok = false;
        const int asked = qEnvironmentVariableIntValue("KOOKABURRA_KILL_ROUNDS", &ok);
        const int rounds = ok ? asked : 4;
        QTemporaryDir profile;
        Sandbox sandbox;
        QVERIFY(sandbox.started);
        auto life = std::make_unique<Life>();
        QVERIFY(life->begin(sandbox.server.url(), profile.path()));
        const QString url = life->url;
        Client program(url, u"bot/token+=="_s);
        Bot bot(RelayRig::gatewayOf(program));
        SOON_VERIFY((bot.step(), bot.hasSession()));
        Load load(url);
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
            life = std::make_unique<Life>();
            QVERIFY(life->begin(sandbox.server.url(), profile.path()));
            QCOMPARE(life->url, url);
        }
        QVERIFY(sandbox.ann->post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, u"end"_s}}).ok());
        SOON_VERIFY((bot.step(), bot.contents.contains(u"end"_s)));
        QCOMPARE(bot.refused, 0);
        QCOMPARE(bot.gaps, QList<qint64>());
        const QStringList there = everything(*sandbox.bot);
        QCOMPARE(bot.contents, there);
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

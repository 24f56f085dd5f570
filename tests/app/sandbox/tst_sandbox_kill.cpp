// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace tst_sandbox_kill {

using namespace Qt::Literals::StringLiterals;
using namespace chat::sandbox::test;

//! The program is killed while many write, and started again on the same file: nothing it said yes to is missing. A few
//! rounds; KOOKABURRA_KILL_ROUNDS=100 for more.
class TestSandboxKill : public QObject
{
    Q_OBJECT

private:
    static constexpr int kWriters = 12;

    struct Life
    {
        QProcess process;
        QString url;
        QString token;
        QString channel;

        bool begin(const QString &file)
        {
            process.start(QStringLiteral(PROGRAMS "/kookaburra-cli"),
                {u"sandbox"_s, u"--seed"_s, u"empty"_s, u"--until-stdin-closes"_s, u"--data"_s, file});
            if (!chat::test::soon([this] { return process.canReadLine(); }))
                return false;
            const QJsonObject ready = QJsonDocument::fromJson(process.readLine()).object();
            url = ready.value("url"_L1).toString();
            token = ready.value("accounts"_L1)[0]["token"_L1].toString();
            const QJsonArray channels = ready.value("guilds"_L1)[0]["channels"_L1].toArray();
            for (const QJsonValue entry : channels) {
                if (entry["type"_L1].toInt() == 1)
                    channel = entry["id"_L1].toString();
            }
            return !channel.isEmpty();
        }
    };

    //! Keeps `kWriters` messages on their way and notes which came back with an id, until the server is gone.
    class Load
    {
    public:
        Load(Life &life, QHash<QString, QString> &acknowledged)
            : m_life(life)
            , m_client(life.url, life.token)
            , m_acknowledged(acknowledged)
        {
            for (int i = 0; i < kWriters; ++i)
                post();
        }
        [[nodiscard]] bool isOver() const { return m_under == 0; }
        int accepted = 0;

    private:
        void post()
        {
            const QString content = u"message %1 of this life"_s.arg(++m_number);
            QNetworkReply *reply
                = m_client.startPost(u"message/create"_s, {{"target_id"_L1, m_life.channel}, {"content"_L1, content}});
            ++m_under;
            QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply, content] {
                const QString id = QJsonDocument::fromJson(reply->readAll())["data"_L1]["msg_id"_L1].toString();
                reply->deleteLater();
                --m_under;
                if (id.isEmpty())
                    return; // killed in the middle
                ++accepted;
                m_acknowledged.insert(id, content);
                post();
            });
        }

        Life &m_life;
        Client m_client;
        QHash<QString, QString> &m_acknowledged;
        int m_number = 0;
        int m_under = 0;
    };

    static QHash<QString, QString> everything(const Life &life)
    {
        Client client(life.url, life.token);
        QHash<QString, QString> found;
        QString oldest;
        while (true) {
            Query query{{u"target_id"_s, life.channel}, {u"page_size"_s, u"50"_s}};
            if (!oldest.isEmpty())
                query += Query{{u"msg_id"_s, oldest}, {u"flag"_s, u"before"_s}};
            const QJsonArray items = client.get(u"message/list"_s, query).items();
            if (items.isEmpty())
                return found;
            oldest = items.at(0)["id"_L1].toString();
            for (const QJsonValue item : items)
                found.insert(item["id"_L1].toString(), item["content"_L1].toString());
        }
    }

private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        bool ok = false;
        const int asked = qEnvironmentVariableIntValue("KOOKABURRA_KILL_ROUNDS", &ok);
        const int rounds = ok ? asked : 4;
        QTemporaryDir folder;
        QHash<QString, QString> all;
        qsizetype checked = 0;
        for (int round = 0; round < rounds; ++round) {
            // A fresh file now and then: what has been found once is not read again for ever.
            const QString file = folder.filePath(u"box%1.db"_s.arg(round / 5));
            if (round % 5 == 0)
                all.clear();
            Life life;
            QVERIFY(life.begin(file));
            {
                Load load(life, all);
                QTRY_VERIFY(load.accepted > 20);
                const int until = load.accepted + QRandomGenerator::global()->bounded(200);
                QTRY_VERIFY(load.accepted >= until);
                life.process.kill();
                QVERIFY(life.process.waitForFinished());
                QTRY_VERIFY(load.isOver());
            }
            Life next;
            QVERIFY(next.begin(file));
            const QHash<QString, QString> found = everything(next);
            for (auto it = all.cbegin(); it != all.cend(); ++it)
                QCOMPARE(found.value(it.key()), it.value());
            checked += all.size();
            next.process.kill();
            QVERIFY(next.process.waitForFinished());
        }
        qInfo("%d rounds, %lld acknowledged messages found again", rounds, qlonglong(checked));
    }
};

KOOKABURRA_CORE_CASE(TestSandboxKill)

} // namespace tst_sandbox_kill

#include "tst_sandbox_kill.moc"

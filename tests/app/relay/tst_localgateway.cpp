// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/localgateway.h"
#include "app/server/outgoinglimit.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>
#include <QTest>
#include <QWebSocketServer>

namespace tst_localgateway {

using namespace Qt::Literals::StringLiterals;
using namespace chat::relay;

namespace {

//! A gateway with one session of an earlier run, on a file.
struct Rig
{
    QTemporaryDir folder;
    RelayStore store;
    chat::server::OutgoingLimit outgoing{1 << 20};
    std::pair<QString, qint64> upstream{u"kook"_s, 0};
    std::unique_ptr<LocalGateway> gateway;

    Rig()
    {
        open();
        if (!store.putSession({u"session"_s, u"bot"_s, 0}) || !store.setState({u"kook"_s, 0, 0}))
            qFatal("the file cannot be written");
        start();
    }
    void open()
    {
        if (store.open(folder.filePath(u"relay.db"_s), RelayStore::Mode::Write))
            qFatal("the file cannot be opened");
    }
    void start()
    {
        gateway = std::make_unique<LocalGateway>(
            store, outgoing, chat::server::GatewaySessions::Limits(), "secret", [this] { return upstream; });
        (void)gateway->restore();
    }
    void event(const QByteArray &content)
    {
        ++upstream.second;
        gateway->add(
            "{\"s\":0,\"sn\":" + QByteArray::number(upstream.second) + ",\"d\":{\"content\":\"" + content + "\"}}");
    }
    //! How many events the program's session has had.
    [[nodiscard]] qint64 handedOut() const { return gateway->describe(u"bot"_s).at(0)["sn"_L1].toInteger(); }
};

} // namespace

//! What comes from KOOK is on disk before a program gets it.
class TestLocalGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreStoredAndThenHandedOut()
    {
        Rig rig;
        rig.event("a");
        rig.event("b");
        QCOMPARE(rig.handedOut(), 0);
        QVERIFY(rig.store.events().isEmpty());
        QCOMPARE(rig.gateway->settle(), 2);
        QCOMPARE(rig.handedOut(), 2);
        QCOMPARE(rig.store.events().size(), 2);
        QCOMPARE(rig.store.state(), (RelayStore::State{u"kook"_s, 2, 2}));
    }

    void aSecondRunGoesOnWithTheNumbers()
    {
        Rig rig;
        rig.event("a");
        (void)rig.gateway->settle();
        rig.event("b"); // lost: the process ends
        rig.upstream.second = 1;
        rig.start();
        QCOMPARE(rig.handedOut(), 1);
        rig.event("b"); // KOOK sends it again
        QCOMPARE(rig.gateway->settle(), 2);
        QCOMPARE(rig.handedOut(), 2);
        QCOMPARE(rig.store.events().last().first, 2);
    }

    void nothingIsSafeWhileTheDiskTakesNothing()
    {
        Rig rig;
        rig.event("a");
        QCOMPARE(rig.gateway->settle(), 1);
        rig.store.close();
        rig.event("b");
        rig.event("c");
        QCOMPARE(rig.gateway->settle(), 1);
        QCOMPARE(rig.handedOut(), 1);
        rig.open();
        QCOMPARE(rig.gateway->settle(), 3);
        QCOMPARE(rig.handedOut(), 3);
        QCOMPARE(rig.store.events().size(), 3);
    }

    //! A disk that stays full does not stop the conversation. What was not stored makes a gap that ends old sessions.
    void tooManyWaitingEventsAreHandedOutAllTheSame()
    {
        Rig rig;
        rig.event("a");
        QCOMPARE(rig.gateway->settle(), 1);
        rig.store.close();
        for (int i = 0; i < 20'000; ++i)
            rig.event("x");
        QCOMPARE(rig.gateway->settle(), 1); // KOOK is not told
        QVERIFY(rig.handedOut() > 1);
        rig.open();
        rig.event("z");
        QCOMPARE(rig.gateway->settle(), 20'002);
        const auto stored = rig.store.events();
        QCOMPARE(stored.size(), 2); // a and z
        QCOMPARE(stored.last().first, 20'002);
        rig.start();
        QCOMPARE(rig.handedOut(), 20'002);
    }

    void aSessionThatCouldNotBeStoredIsStoredLater()
    {
        Rig rig;
        QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QWebSocketServer::newConnection, &server,
            [&] { rig.gateway->accept(std::unique_ptr<QWebSocket>(server.nextPendingConnection())); });
        rig.store.close();
        QWebSocket program;
        QUrl address = server.serverUrl();
        address.setQuery(rig.gateway->queryFor(u"late"_s, false, false));
        program.open(address);
        SOON_VERIFY(rig.gateway->programs().contains(u"late"_s));
        rig.open();
        QCOMPARE(rig.store.sessions().size(), 1);
        rig.event("a");
        QCOMPARE(rig.gateway->settle(), 1);
        SOON_COMPARE(rig.store.sessions().size(), 2);
    }

    //! They tell one thing more of a session.
    void filesOfEarlierRelaysAreTaken()
    {
        Rig rig;
        QVERIFY(rig.store.statement("ALTER TABLE sessions ADD COLUMN acknowledged INTEGER").exec());
        QVERIFY(rig.store.putSession({u"other"_s, u"bot"_s, 3}));
        const auto sessions = rig.store.sessions();
        QCOMPARE(sessions.size(), 2);
        QCOMPARE(sessions.first().id, u"other"_s);
        QCOMPARE(sessions.first().first, 3);
    }

    void anotherSessionOfKookCountsAnew()
    {
        Rig rig;
        rig.event("a");
        QCOMPARE(rig.gateway->settle(), 1);
        rig.upstream = {u"other"_s, 0};
        QCOMPARE(rig.gateway->settle(), 0);
        rig.event("b");
        QCOMPARE(rig.gateway->settle(), 1);
        QCOMPARE(rig.handedOut(), 2);
        rig.gateway->invalidate();
        QVERIFY(rig.gateway->describe(u"bot"_s).isEmpty());
        QVERIFY(rig.store.sessions().isEmpty());
    }

    void framesWithoutANumberGetOne()
    {
        Rig rig;
        rig.gateway->add("{\"s\":0,\"d\":{}}");
        rig.gateway->add("{\"s\":0,\"sn\":\"7\",\"d\":{}}");
        (void)rig.gateway->settle();
        QCOMPARE(rig.handedOut(), 2);
    }
};

KOOKABURRA_CORE_CASE(TestLocalGateway)

} // namespace tst_localgateway

#include "tst_localgateway.moc"

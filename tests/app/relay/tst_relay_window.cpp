// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookenvelope.h"
#include "app/kook/kookgateway.h"
#include "app/net/qtscheduler.h"
#include "app/net/websocket/qtwebsocket.h"
#include "app/net/relayaddress.h"
#include "app/session/session.h"
#include "tests/support/botwindow.h"
#include "tests/support/rawserver.h"
#include "tests/support/relayrig.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tst_relay_window {

using namespace Qt::Literals::StringLiterals;
using chat::LiveConnection;
using chat::test::BotWindow;
using chat::test::RelayRig;
using Source = chat::ConnectionState::Source;

namespace {

QString sayAsAnn(RelayRig &rig, const QString &content)
{
    const auto reply = rig.sandbox.ann->post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, content}});
    return reply["msg_id"_L1].toString();
}

} // namespace

//! A window and a relay for the same account.
class TestRelayWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowUsesARunningRelay_data()
    {
        QTest::addColumn<LiveConnection>("live");
        QTest::newRow("never alone") << LiveConnection::Never;
        QTest::newRow("if free") << LiveConnection::IfFree;
        QTest::newRow("always") << LiveConnection::Always;
    }
    void windowUsesARunningRelay()
    {
        QFETCH(LiveConnection, live);
        RelayRig rig;
        rig.start();
        auto program = rig.client("bot");
        chat::sandbox::test::Gateway gateway(*program, false);
        SOON_VERIFY(!gateway.sessionId().isEmpty());
        BotWindow window(rig.options.upstream.toString(), live);
        SOON_VERIFY(window.ready());
        QCOMPARE(window.backend->connection().source, Source::Events);
        const QString id = sayAsAnn(rig, u"to both"_s);
        SOON_VERIFY(window.shows(id));
        SOON_VERIFY(RelayRig::contents(gateway).contains(u"to both"_s));
    }

    void windowFollowsTheRelay()
    {
        RelayRig rig;
        BotWindow window(rig.options.upstream.toString(), LiveConnection::Never);
        SOON_VERIFY(window.ready());
        QCOMPARE(window.backend->connection().source, Source::Polling);
        for (int round = 0; round < 2; ++round) {
            rig.start();
            SOON_VERIFY(window.backend->connection().source == Source::Events && window.ready());
            const QString with = sayAsAnn(rig, u"with %1"_s.arg(round));
            SOON_VERIFY(window.shows(with));
            rig.relay.reset();
            const QString without = sayAsAnn(rig, u"without %1"_s.arg(round));
            SOON_VERIFY(window.backend->connection().source == Source::Polling && window.ready());
            SOON_VERIFY(window.shows(without));
        }
    }

    void windowAsksWhileTheRelayIsDeaf()
    {
        RelayRig rig;
        auto direct = std::make_unique<chat::sandbox::test::Gateway>(*rig.sandbox.bot, false);
        SOON_VERIFY(!direct->sessionId().isEmpty());
        rig.options.askAgain = std::chrono::milliseconds(50);
        rig.relay = std::make_unique<chat::relay::Relay>(rig.options);
        rig.relay->start();
        BotWindow window(rig.options.upstream.toString(), LiveConnection::Never);
        SOON_VERIFY(window.ready());
        SOON_COMPARE(window.backend->connection().source, Source::Polling);
        const QString before = sayAsAnn(rig, u"before"_s);
        SOON_VERIFY(window.shows(before));
        SOON_VERIFY(RelayRig::contents(*direct).contains(u"before"_s));
        direct->abort(); // its program is set to the relay and started again
        SOON_VERIFY(rig.relay->isOnline());
        SOON_VERIFY(window.backend->connection().source == Source::Events && window.ready());
        const QString after = sayAsAnn(rig, u"after"_s);
        SOON_VERIFY(window.shows(after));
    }

    void windowThatMayConnectDoesSoWithoutTheRelay()
    {
        RelayRig rig;
        rig.start();
        BotWindow window(rig.options.upstream.toString(), LiveConnection::Always);
        SOON_VERIFY(window.ready());
        rig.relay.reset();
        const QString without = sayAsAnn(rig, u"without"_s);
        SOON_VERIFY(window.shows(without));
        SOON_VERIFY(window.ready());
        QCOMPARE(window.backend->connection().source, Source::Events);
    }

    void writingGoesThroughTheRelay()
    {
        RelayRig rig;
        rig.start();
        BotWindow window(rig.options.upstream.toString(), LiveConnection::Never);
        SOON_VERIFY(window.ready());
        chat::Draft draft;
        draft.source = u"own"_s;
        window.model->send(draft);
        const auto writers = [&rig] {
            QNetworkRequest request(QUrl(rig.url().replace(u"/api"_s, u"/relay/writers?after=0"_s)));
            request.setRawHeader("Authorization", "Bot bot/token+==");
            QNetworkAccessManager network;
            std::unique_ptr<QNetworkReply> reply(network.get(request));
            chat::test::mustBecome([&reply] { return reply->isFinished(); }, "the relay does not answer");
            return QJsonDocument::fromJson(reply->readAll())["data"_L1]["items"_L1].toArray();
        };
        SOON_VERIFY(writers().size() == 1);
        QVERIFY(writers().at(0)["program"_L1].toString().startsWith("Kookaburra/"_L1));
    }

    void relayTellsWhichProgramWroteWhat()
    {
        RelayRig rig;
        rig.start();
        QNetworkAccessManager network;
        chat::QtScheduler scheduler;
        chat::QtWebSocket socket;
        chat::RestClient rest(network, scheduler);
        rest.setBaseUrl(rig.options.upstream);
        rest.setDetour(rig.relay->url());
        rest.setAuthorization("Bot bot/token+==");
        rest.setInterpreter(&chat::kook::readEnvelope);
        chat::kook::KookGateway gateway(rest, socket, scheduler, {}, {});
        gateway.setShared(true);
        const QSignalSpy written(&gateway, &chat::kook::KookGateway::written);
        gateway.start();
        SOON_VERIFY(gateway.state() == chat::GatewaySocket::State::Online);
        const auto program = rig.client("my-bot/1");
        const QString id
            = program->post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, u"hello"_s}})["msg_id"_L1]
                  .toString();
        QVERIFY(!id.isEmpty());
        SOON_VERIFY(written.size() == 1);
        QCOMPARE(written.at(0).at(0).value<chat::MessageId>(), chat::MessageId(id));
        QCOMPARE(written.at(0).at(1).toString(), u"my-bot/1"_s);
        gateway.stop();
    }

    //! Before the window was opened, and between two windows; also when the relay was started anew.
    void marksOfWhatWasWrittenMeanwhileFollow()
    {
        RelayRig rig;
        rig.start();
        const auto program = rig.client("my-bot/1");
        const auto write = [&program](const QString &text) {
            return program->post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, text}})["msg_id"_L1]
                .toString();
        };
        QStringList ids{write(u"before"_s)};
        const auto areMarked = [&ids](const BotWindow &window) {
            return window.ready() && std::ranges::all_of(ids, [&window](const QString &id) {
                return window.shows(id)
                    && window.model->messageAt(window.model->rowOf(chat::MessageId(id))).program == u"my-bot/1"_s;
            });
        };
        {
            BotWindow window(rig.options.upstream.toString(), LiveConnection::Never);
            SOON_VERIFY(areMarked(window));
            ids << write(u"live"_s);
            SOON_VERIFY(areMarked(window));
        }
        ids << write(u"meanwhile"_s);
        BotWindow second(rig.options.upstream.toString(), LiveConnection::Never);
        SOON_VERIFY(areMarked(second));
        rig.start();
        BotWindow third(rig.options.upstream.toString(), LiveConnection::Never);
        SOON_VERIFY(areMarked(third));
    }

    void proxyIsNotAskedForThisMachine()
    {
        RelayRig rig;
        chat::test::RawServer proxy("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()});
        const auto session
            = chat::Session::open({chat::AccountConfig::Backend::Kook, rig.options.upstream, rig.options.token});
        session->start();
        SOON_VERIFY(!session->backend().self().id.isEmpty() || proxy.requests > 0);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QCOMPARE(proxy.requests, 0); // it would see the token
    }

    void impostorsAreNotUsed_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("another account") << "{\"code\":0,\"data\":{\"account\":{\"id\":\"101\"}}}"_ba;
        QTest::newRow("no relay") << "{\"code\":0,\"data\":{}}"_ba;
        QTest::newRow("no JSON") << "hello"_ba;
    }
    void impostorsAreNotUsed()
    {
        QFETCH(QByteArray, answer);
        RelayRig rig;
        chat::test::RawServer impostor("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(answer.size()) + "\r\n\r\n" + answer);
        chat::RelayAddress address(rig.options.upstream, u"100"_s);
        QVERIFY(address.publish(impostor.url()));
        BotWindow window(rig.options.upstream.toString(), LiveConnection::Never);
        SOON_VERIFY(impostor.requests > 0);
        SOON_VERIFY(window.ready());
        QCOMPARE(window.backend->connection().source, Source::Polling);
        const QString id = sayAsAnn(rig, u"asked for"_s);
        SOON_VERIFY(window.shows(id));
        address.withdraw();
    }
};

KOOKABURRA_CORE_CASE(TestRelayWindow)

} // namespace tst_relay_window

#include "tst_relay_window.moc"

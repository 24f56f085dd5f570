// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/websocket/gatewaysocket.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/fakewebsocket.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_gatewaysocket {

using namespace chat;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using State = GatewaySocket::State;

namespace {

//! The smallest protocol: {"hello":same?}, {"pong":1}.
class Probe : public GatewaySocket
{
public:
    Probe(WebSocket &socket, Scheduler &scheduler)
        : GatewaySocket(socket, scheduler, times(), &Probe::read, {})
    {
    }
    static FramePump::Reading read(const QByteArray &frame, qsizetype)
    {
        return {FramePump::Reading::Outcome::Read, QJsonDocument::fromJson(frame).object()};
    }
    static Durations times()
    {
        Durations times;
        times.pingJitter = 0ms;
        times.backOffJitter = 0;
        return times;
    }

    int fetched = 0;
    bool session = false;
    int pings = 0;
    std::optional<ApiError> fetchError;

protected:
    void fetchUrl(Callback<QUrl> callback) override
    {
        ++fetched;
        if (fetchError)
            callback(*fetchError);
        else
            callback(QUrl(u"ws://gateway/%1"_s.arg(fetched)));
    }
    QUrl resumeUrl(const QUrl &url) const override
    {
        QUrl resumed = url;
        resumed.setQuery(u"resume=1"_s);
        return resumed;
    }
    bool canResume() const override { return session; }
    void forgetSession() override { session = false; }
    void sendPing() override
    {
        ++pings;
        send("{\"ping\":1}");
    }
    void onFrame(const QJsonObject &object) override
    {
        if (object.contains("hello"_L1)) {
            const bool same = resuming() && object.value("hello"_L1).toBool();
            session = true;
            helloReceived(same);
        } else if (object.contains("pong"_L1)) {
            pongReceived();
        } else if (object.contains("again"_L1)) {
            startAfresh({});
        } else if (object.contains("no"_L1)) {
            refuse({ApiError::Kind::Unauthorized, 0, 0, {}, {}});
        }
    }
};

struct Rig
{
    test::FakeScheduler clock;
    test::FakeWebSocket socket;
    Probe gateway{socket, clock};
    QSignalSpy replaced{&gateway, &GatewaySocket::sessionReplaced};

    void hello(bool same = false)
    {
        socket.accept();
        socket.receive({{"hello"_L1, same}});
    }
    void online()
    {
        gateway.start();
        hello();
    }
    void pong() { socket.receive({{"pong"_L1, 1}}); }
};

} // namespace

class TestGatewaySocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnlineAndPings()
    {
        Rig rig;
        rig.gateway.start();
        QCOMPARE(rig.gateway.state(), State::Connecting);
        rig.socket.accept();
        QCOMPARE(rig.gateway.state(), State::AwaitHello);
        rig.socket.receive({{"hello"_L1, false}});
        QCOMPARE(rig.gateway.state(), State::Online);
        rig.clock.advance(30s);
        QCOMPARE(rig.gateway.pings, 1);
        rig.clock.advance(120ms);
        rig.pong();
        QCOMPARE(rig.gateway.latencyMs(), 120);
        rig.clock.advance(30s);
        QCOMPARE(rig.gateway.pings, 2);
        QCOMPARE(rig.replaced.size(), 0);
    }

    void signOfLifeCanBeAskedForNow()
    {
        Rig rig;
        QSignalSpy ponged(&rig.gateway, &GatewaySocket::ponged);
        rig.gateway.pingNow(); // there is no connection
        rig.online();
        rig.clock.advance(10s);
        rig.gateway.pingNow();
        rig.gateway.pingNow(); // one is enough
        QCOMPARE(rig.gateway.pings, 1);
        rig.pong();
        QCOMPARE(ponged.size(), 1);
        rig.clock.advance(29s);
        QCOMPARE(rig.gateway.pings, 1);
        rig.clock.advance(1s);
        QCOMPARE(rig.gateway.pings, 2); // then as usual
        rig.gateway.pingNow();
        QCOMPARE(rig.gateway.pings, 2); // under way
    }

    void missingHelloEndsTheTry()
    {
        Rig rig;
        rig.gateway.start();
        rig.socket.accept();
        rig.clock.advance(6s);
        QCOMPARE(rig.gateway.state(), State::Waiting);
        QVERIFY(!rig.socket.isOpen);
        QCOMPARE(rig.gateway.error()->kind, ApiError::Kind::Timeout);
        QCOMPARE(rig.gateway.retryAt(), rig.clock.utc().addSecs(2));
    }

    void missedPongIsAskedForTwiceThenResumed()
    {
        Rig rig;
        rig.online();
        rig.clock.advance(30s); // ping
        rig.clock.advance(6s);
        QCOMPARE(rig.gateway.state(), State::PongOverdue);
        rig.clock.advance(2s);
        QCOMPARE(rig.gateway.pings, 2);
        rig.clock.advance(4s);
        QCOMPARE(rig.gateway.pings, 3);
        QCOMPARE(rig.gateway.state(), State::PongOverdue);
        rig.clock.advance(8s);
        QCOMPARE(rig.gateway.state(), State::Connecting);
        QCOMPARE(rig.socket.urls.last().query(), u"resume=1"_s);
        rig.socket.drop();
        QCOMPARE(rig.gateway.state(), State::Waiting);
        rig.clock.advance(16s);
        QCOMPARE(rig.gateway.state(), State::Connecting);
        rig.socket.drop();
        rig.clock.advance(2s); // nothing helped: a new URL
        QCOMPARE(rig.gateway.fetched, 2);
        QVERIFY(rig.socket.urls.last().query().isEmpty());
        rig.hello();
        QCOMPARE(rig.replaced.size(), 1);
    }

    void anyFrameProvesLife()
    {
        Rig rig;
        rig.online();
        rig.clock.advance(36s);
        QCOMPARE(rig.gateway.state(), State::PongOverdue);
        rig.socket.receive({{"event"_L1, 1}});
        QCOMPARE(rig.gateway.state(), State::Online);
        rig.clock.advance(29s);
        QCOMPARE(rig.gateway.pings, 1);
        rig.clock.advance(1s);
        QCOMPARE(rig.gateway.pings, 2);
    }

    void cutConnectionIsResumedAtOnce()
    {
        Rig rig;
        rig.online();
        rig.socket.drop();
        QCOMPARE(rig.gateway.state(), State::Waiting);
        rig.clock.advance(300ms);
        QCOMPARE(rig.socket.urls.last().query(), u"resume=1"_s);
        rig.hello(true);
        QCOMPARE(rig.gateway.state(), State::Online);
        QCOMPARE(rig.replaced.size(), 0);
        QCOMPARE(rig.gateway.fetched, 1);
    }

    void serverThatCutsAgainAndAgainIsNotHammered()
    {
        Rig rig;
        rig.online();
        QList<int> pauses;
        for (int i = 0; i < 6; ++i) {
            rig.socket.drop();
            pauses.append(static_cast<int>(rig.clock.next().count()));
            rig.clock.advance(rig.clock.next());
            rig.hello(true);
        }
        QCOMPARE(pauses.mid(0, 4), (QList<int>{300, 8000, 16000, 2000}));
        // Staying up for a while makes it a good one again.
        rig.clock.advance(11s);
        rig.socket.drop();
        QCOMPARE(rig.clock.next(), 300ms);
    }

    void freshTriesBackOffToAMinute()
    {
        Rig rig;
        rig.gateway.fetchError = ApiError{ApiError::Kind::Network, 0, 0, {}, {}};
        rig.gateway.start();
        QList<int> pauses;
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(rig.gateway.state(), State::Waiting);
            pauses.append(static_cast<int>(rig.clock.next().count() / 1000));
            rig.clock.advance(rig.clock.next());
        }
        QCOMPARE(pauses, (QList<int>{2, 4, 8, 16, 32, 60, 60}));
    }

    void retryNowDoesNotWait()
    {
        Rig rig;
        rig.gateway.fetchError = ApiError{ApiError::Kind::Network, 0, 0, {}, {}};
        rig.gateway.start();
        rig.gateway.fetchError.reset();
        rig.gateway.retryNow();
        QCOMPARE(rig.gateway.state(), State::Connecting);
        rig.hello();
        QCOMPARE(rig.gateway.state(), State::Online);
    }

    void answerThatStartsAfreshReplacesTheSession()
    {
        Rig rig;
        rig.online();
        rig.socket.receive({{"again"_L1, 1}});
        QCOMPARE(rig.gateway.state(), State::Waiting);
        rig.clock.advance(2s);
        rig.hello();
        QCOMPARE(rig.replaced.size(), 1);
    }

    void refusedTokenEndsAllTries()
    {
        Rig rig;
        rig.gateway.start();
        rig.socket.accept();
        rig.socket.receive({{"no"_L1, 1}});
        QCOMPARE(rig.gateway.state(), State::Refused);
        rig.clock.advance(10min);
        QCOMPARE(rig.gateway.state(), State::Refused);
        QCOMPARE(rig.gateway.fetched, 1);
        rig.gateway.start();
        QCOMPARE(rig.gateway.fetched, 2);
    }

    void stopForgetsEverything()
    {
        Rig rig;
        rig.online();
        rig.gateway.stop();
        QCOMPARE(rig.gateway.state(), State::Offline);
        QVERIFY(!rig.socket.isOpen);
        rig.clock.advance(10min);
        QCOMPARE(rig.gateway.state(), State::Offline);
        rig.online();
        QCOMPARE(rig.replaced.size(), 0); // a new start is not a loss
    }
};

KOOKABURRA_CORE_CASE(TestGatewaySocket)

} // namespace tst_gatewaysocket

#include "tst_gatewaysocket.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookeventjson.h"
#include "app/kook/kookgateway.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/fakewebsocket.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

namespace {

using namespace chat;

//! Needs no server to learn where to connect.
class DirectGateway : public kook::KookGateway
{
public:
    using KookGateway::KookGateway;

protected:
    void fetchUrl(Callback<QUrl> callback) override
    {
        callback(QUrl(QStringLiteral("ws://localhost/gateway?token=x")));
    }
};

//! One step of the other side: "b…" a binary frame, "c" the connection ends, "w" seven seconds pass, else a text frame.
void play(const QByteArray &step, test::FakeWebSocket &socket, test::FakeScheduler &scheduler)
{
    if (!socket.isOpen)
        scheduler.advance(std::chrono::seconds(61));
    socket.accept();
    if (step.startsWith('b'))
        socket.receiveBinary(step.mid(1));
    else if (step.startsWith('c'))
        socket.drop();
    else if (step.startsWith('w'))
        scheduler.advance(std::chrono::seconds(7));
    else
        Q_EMIT socket.frameReceived(step);
}

} // namespace

// Whatever comes over the websocket: what one step sets free comes in order. Steps are split by the byte 0x1e.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::beQuiet();
    test::FakeScheduler scheduler;
    QNetworkAccessManager network;
    RestClient rest(network, scheduler);
    test::FakeWebSocket socket;
    kook::KookGateway::Options options;
    options.maxFrame = 1 << 18; // so that a bomb costs the fuzzer little
    DirectGateway gateway(rest, socket, scheduler, {}, options);
    qint64 last = 0;
    QObject::connect(&gateway, &kook::KookGateway::eventArrived, &gateway, [&](const QJsonObject &event) {
        fuzz::promise(gateway.lastSn() == 0 || gateway.lastSn() >= last);
        last = gateway.lastSn();
        (void)kook::parseMessageEvent(event);
        (void)kook::parseDirectoryEvents(event);
        (void)kook::peerOfDirectMessage(event, UserId(QStringLiteral("1")));
    });
    gateway.start();
    const QList<QByteArray> steps = fuzz::bytesOf(data, size).split('\x1e');
    for (const QByteArray &step : steps.mid(0, 200)) {
        last = 0; // between two steps the session, and with it the numbers, may begin anew
        play(step, socket, scheduler);
    }
    return 0;
}

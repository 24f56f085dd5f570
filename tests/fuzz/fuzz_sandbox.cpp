// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxserver.h"
#include "tests/fuzz/fuzzing.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

namespace {

using namespace chat;

//! A running server and a token; made anew now and then, so that what inputs leave behind does not pile up.
struct Target
{
    sandbox::SandboxServer server;
    QStringList calls;
    QByteArray token;

    static sandbox::SandboxOptions options()
    {
        sandbox::SandboxOptions options;
        options.seed = QStringLiteral("empty");
        return options;
    }
    Target()
        : server(options())
    {
        QString error;
        fuzz::promise(server.start(&error));
        calls = server.endpoints();
        token = server.readyLine()
                    .value(QLatin1StringView("accounts"))
                    .toArray()
                    .at(0)
                    .toObject()
                    .value(QLatin1StringView("token"))
                    .toString()
                    .toUtf8();
    }
};

Target &target()
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static const auto *const app
        = QCoreApplication::instance() ? QCoreApplication::instance() : new QCoreApplication(argc, argv);
    Q_UNUSED(app)
    static Target *current = nullptr; // the last one stays: at the program's end Qt goes before statics do
    static int used = 0;
    if (!current || ++used % 2000 == 0) {
        delete current;
        current = new Target;
    }
    return *current;
}

//! Turns the event loop until `done` or the time is over; true when done.
template <class Done> bool turn(int milliseconds, Done done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.elapsed() > milliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    return true;
}

void connectTo(QTcpSocket &socket, const Target &to)
{
    socket.connectToHost(QStringLiteral("127.0.0.1"), to.server.port());
    fuzz::promise(turn(5000, [&] { return socket.state() == QAbstractSocket::ConnectedState; }));
}

//! Any body to any call: a whole answer with an envelope comes back.
void post(Target &to, quint8 call, quint8 type, const QByteArray &body)
{
    static const QByteArray types[] = {"application/json", "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=b", "multipart/form-data; boundary=", "text/plain", ""};
    const QByteArray name = to.calls.at(call % to.calls.size()).toUtf8();
    QTcpSocket socket;
    connectTo(socket, to);
    socket.write("POST /api/v3/" + name + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bot " + to.token
        + "\r\nContent-Type: " + types[type % std::size(types)]
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    fuzz::promise(turn(10'000, [&] {
        answer += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    }));
    const QByteArray json = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    const QJsonObject envelope = QJsonDocument::fromJson(json).object();
    fuzz::promise(name == "oauth2/token"
        || (envelope.contains(QLatin1StringView("code")) && envelope.contains(QLatin1StringView("data"))));
}

//! Any bytes after the upgrade: whatever they are, the next client is let in.
void frames(Target &to, const QByteArray &bytes)
{
    QTcpSocket socket;
    connectTo(socket, to);
    socket.write("GET /gateway?compress=0&token=" + to.token.toPercentEncoding()
        + " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    fuzz::promise(turn(5000, [&] { return socket.bytesAvailable() > 0; }));
    socket.write(bytes);
    static const QByteArray ping("\x81\x80\0\0\0\0", 6); // an empty text frame
    socket.write(ping);
    turn(5, [&] { return socket.state() == QAbstractSocket::UnconnectedState; });
    socket.abort();
}

} // namespace

// Bytes 0 and 1 choose what is done (first byte 7 modulo 8: the gateway; else a call, and a content type).
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::beQuiet();
    if (size < 3 || size > 100'000)
        return 0;
    Target &to = target();
    const QByteArray rest = fuzz::bytesOf(data + 2, size - 2);
    if (data[0] % 8 == 7)
        frames(to, rest);
    else
        post(to, data[0], data[1], rest);
    return 0;
}

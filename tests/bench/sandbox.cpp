// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

// How many messages a second the sandbox takes while so many gateway connections listen to the channel. Writers and
// readers are this one process, which costs the server part of the machine: the figures are a lower bound.

namespace {

constexpr int kWriters = 8;
constexpr int kSeconds = 4;

struct Server
{
    QProcess process;
    QUrl api;
    QByteArray token;
    QString channel;

    bool start()
    {
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(QCoreApplication::applicationDirPath() + u"/../bin/kookaburra-cli"_s,
            {u"sandbox"_s, u"--seed"_s, u"100"_s, u"--until-stdin-closes"_s});
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(60'000))
                return false;
        }
        const QJsonObject ready = QJsonDocument::fromJson(process.readLine()).object();
        api = QUrl(ready["url"_L1].toString());
        token = ready["accounts"_L1][0]["token"_L1].toString().toUtf8();
        const QJsonArray guilds = ready["guilds"_L1].toArray();
        for (const QJsonValue &guild : guilds) {
            const QJsonArray channels = guild["channels"_L1].toArray();
            for (const QJsonValue &candidate : channels) {
                if (candidate["name"_L1] == "stress"_L1)
                    channel = candidate["id"_L1].toString();
            }
        }
        return !token.isEmpty() && !channel.isEmpty();
    }

    ~Server()
    {
        process.closeWriteChannel();
        process.waitForFinished();
    }
};

//! One kept-alive connection with one request under way at a time, as any client has it.
class Writer : public QObject
{
public:
    explicit Writer(const Server &server)
    {
        const QByteArray body = QJsonDocument(QJsonObject{{u"target_id"_s, server.channel}, {u"type"_s, 9},
                                                  {u"content"_s, u"**bench** 你好, a message of a usual length 😀"_s}})
                                    .toJson(QJsonDocument::Compact);
        m_request = "POST " + server.api.path().toUtf8()
            + "/v3/message/create HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bot " + server.token
            + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
            + body;
        connect(&m_socket, &QTcpSocket::readyRead, this, &Writer::read);
        m_socket.connectToHost(server.api.host(), static_cast<quint16>(server.api.port()));
        m_socket.waitForConnected();
    }

    void start()
    {
        m_going = true;
        m_socket.write(m_request);
    }
    void stop() { m_going = false; }

    int accepted = 0;
    int refused = 0;

private:
    void read()
    {
        m_answer += m_socket.readAll();
        const qsizetype head = m_answer.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const QByteArray names = m_answer.left(head).toLower();
        const qsizetype at = names.indexOf("content-length:");
        const qsizetype size = at < 0 ? 0 : names.mid(at + 15, 20).split('\r').first().trimmed().toLongLong();
        if (m_answer.size() < head + 4 + size)
            return;
        ++(m_answer.indexOf("\"code\":0", head) > 0 ? accepted : refused);
        m_answer.clear();
        if (m_going)
            m_socket.write(m_request);
    }

    QTcpSocket m_socket;
    QByteArray m_request;
    QByteArray m_answer;
    bool m_going = false;
};

QUrl gatewayUrl(const Server &server, bool compress)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(server.api.toString() + u"/v3/gateway/index?compress=%1"_s.arg(compress ? 1 : 0)));
    request.setRawHeader("Authorization", "Bot " + server.token);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return QUrl(QJsonDocument::fromJson(reply->readAll())["data"_L1]["url"_L1].toString());
}

void wait(
    int milliseconds, const std::function<bool()> &done = [] { return false; })
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds && !done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
}

//! False: not every reader came in.
bool measure(const Server &server, int readers, bool compress)
{
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    qint64 frames = 0;
    const QUrl url = gatewayUrl(server, compress);
    for (int i = 0; i < readers; ++i) {
        auto socket = std::make_unique<QWebSocket>();
        QObject::connect(socket.get(), &QWebSocket::textMessageReceived, [&frames] { ++frames; });
        QObject::connect(socket.get(), &QWebSocket::binaryMessageReceived, [&frames] { ++frames; });
        socket->open(url);
        sockets.push_back(std::move(socket));
    }
    wait(15'000, [&] { return frames >= readers; }); // everybody's hello
    if (frames < readers)
        return false;
    std::vector<std::unique_ptr<Writer>> writers;
    for (int i = 0; i < kWriters; ++i)
        writers.push_back(std::make_unique<Writer>(server));
    frames = 0;
    QTimer tick; // wakes the loop even if nothing else does
    tick.start(10);
    for (const auto &writer : writers)
        writer->start();
    QElapsedTimer clock;
    clock.start();
    wait(kSeconds * 1000);
    const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    int accepted = 0;
    int refused = 0;
    for (const auto &writer : writers) {
        accepted += writer->accepted;
        refused += writer->refused;
        writer->stop();
    }
    const double rate = accepted / seconds;
    const double heard = static_cast<double>(frames) / seconds;
    std::printf("%8d %10s %14.0f %18.0f %10d\n", readers, compress ? "yes" : "no", rate, heard, refused);
    std::fflush(stdout);
    wait(1000);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Server server;
    if (!server.start()) {
        std::fprintf(stderr, "the sandbox does not start\n");
        return 1;
    }
    std::printf("message/create, %d connections writing, %d s each\n", kWriters, kSeconds);
    std::printf("%8s %10s %14s %18s %10s\n", "readers", "compress", "accepted a s", "events heard a s", "refused");
    for (const auto &[readers, compress] :
        {std::pair(0, false), std::pair(20, false), std::pair(20, true), std::pair(200, false), std::pair(200, true)}) {
        if (!measure(server, readers, compress)) {
            std::fprintf(stderr, "not all of %d readers were let in\n", readers);
            return 1;
        }
    }
    return 0;
}

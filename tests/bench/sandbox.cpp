// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>
#include <QWebSocket>

#include <cstdio>
#include <memory>
#include <numeric>
#include <vector>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

// How many messages a second the sandbox takes while so many gateway connections listen to the channel; that nothing is
// lost or out of order on the way; and that its memory stays where it was. Writers and readers are this one process,
// which costs the server part of the machine: the figures are a lower bound. The argument is the seconds a row takes.

namespace {

constexpr int kWriters = 8;
constexpr int kSeconds = 8;

struct Server
{
    QTemporaryDir folder; // in memory, the data itself would grow
    QProcess process;
    QUrl api;
    QByteArray token;
    QString channel;

    bool start()
    {
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(QCoreApplication::applicationDirPath() + u"/../bin/kookaburra-cli"_s,
            {u"sandbox"_s, u"--seed"_s, u"100"_s, u"--tokens"_s, u"fixed"_s, u"--gateways"_s, u"many"_s,
                u"--until-stdin-closes"_s, u"--data"_s, folder.filePath(u"box.db"_s)});
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
    Writer(const Server &server, int which)
        : m_server(server)
        , m_which(which)
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, &Writer::read);
        m_socket.connectToHost(server.api.host(), static_cast<quint16>(server.api.port()));
        m_socket.waitForConnected();
    }

    void start()
    {
        m_going = true;
        post();
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
            post();
    }

    void post()
    {
        const QByteArray body = "{\"target_id\":\"" + m_server.channel.toUtf8() + "\",\"type\":9,\"content\":\"#"
            + QByteArray::number(m_which) + ':' + QByteArray::number(++m_number)
            + "# **bench** 你好, a message of a usual length 😀\"}";
        m_socket.write("POST " + m_server.api.path().toUtf8()
            + "/v3/message/create HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bot " + m_server.token
            + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
            + body);
    }

    const Server &m_server;
    const int m_which;
    int m_number = 0;
    QTcpSocket m_socket;
    QByteArray m_answer;
    bool m_going = false;
};

//! One gateway connection; knows whether all came in the order it was accepted in.
class Reader
{
public:
    Reader(const QUrl &url, bool unpacks)
        : m_unpacks(unpacks)
    {
        QObject::connect(
            &m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) { take(text); });
        QObject::connect(&m_socket, &QWebSocket::binaryMessageReceived, &m_socket, [this](const QByteArray &bytes) {
            if (m_unpacks) // all frames hold the same for everybody: one who looks inside is enough
                take(QString::fromUtf8(qUncompress(QByteArray("\0\0\x10\0", 4) + bytes)));
            else
                ++frames;
        });
        m_socket.open(url);
    }

    qint64 frames = 0;
    qint64 outOfOrder = 0;

private:
    //! Every frame's number follows the last one's; one reader compares the messages with what was written, too.
    void take(const QString &text)
    {
        ++frames;
        const qsizetype tail = text.lastIndexOf(u':');
        const qint64 sn = text.startsWith(u"{\"s\":0"_s) ? QStringView(text).mid(tail + 1).chopped(1).toLongLong() : 0;
        if (sn > 0 && m_sn > 0 && sn != m_sn + 1)
            ++outOfOrder;
        m_sn = qMax(sn, m_sn);
        const qsizetype at = m_unpacks ? text.indexOf(u"\"content\":\"#"_s) : -1;
        if (at < 0)
            return;
        const QStringView rest = QStringView(text).mid(at + 12, 24);
        const qsizetype colon = rest.indexOf(u':');
        const qint64 number = rest.mid(colon + 1, rest.indexOf(u'#') - colon - 1).toLongLong();
        qint64 &last = m_last[rest.left(colon).toInt()];
        if (number != last + 1)
            ++outOfOrder;
        last = number;
    }

    const bool m_unpacks;
    qint64 m_sn = 0;
    QWebSocket m_socket;
    QHash<int, qint64> m_last;
};

qint64 pssKib(const Server &server)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(server.process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll();
    const qsizetype at = all.indexOf("\nPss:");
    return at < 0 ? 0 : all.mid(at + 5, 24).split('k').first().trimmed().toLongLong();
}

//! Processor time the server has used so far, in microseconds: unlike the rates, it does not depend on what else runs.
double cpuMicroseconds(const Server &server)
{
    QFile file(u"/proc/%1/stat"_s.arg(server.process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll();
    const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.value(11).toDouble() + fields.value(12).toDouble();
    return ticks * 1e6 / static_cast<double>(sysconf(_SC_CLK_TCK));
}

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

//! False: not every reader came in, or something went missing.
bool measure(const Server &server, int readers, bool compress, int seconds)
{
    std::vector<std::unique_ptr<Reader>> ears;
    const auto heard = [&ears] {
        return std::accumulate(
            ears.begin(), ears.end(), qint64(0), [](qint64 sum, const auto &ear) { return sum + ear->frames; });
    };
    const QUrl url = gatewayUrl(server, compress);
    for (int i = 0; i < readers; ++i)
        ears.push_back(std::make_unique<Reader>(url, i == 0));
    wait(15'000, [&] { return heard() >= readers; }); // everybody's hello
    if (heard() < readers)
        return false;
    std::vector<std::unique_ptr<Writer>> writers;
    for (int i = 0; i < kWriters; ++i)
        writers.push_back(std::make_unique<Writer>(server, i));
    for (const auto &ear : ears)
        ear->frames = 0;
    QTimer tick; // wakes the loop even if nothing else does
    tick.start(10);
    const auto accepted = [&writers] {
        return std::accumulate(writers.begin(), writers.end(), qint64(0),
            [](qint64 sum, const auto &each) { return sum + each->accepted; });
    };
    for (const auto &writer : writers)
        writer->start();
    wait(2000); // pages and queues fill first
    const qint64 memory = pssKib(server);
    const qint64 before = accepted();
    const qint64 heardBefore = heard();
    const double cpuBefore = cpuMicroseconds(server);
    QElapsedTimer clock;
    clock.start();
    wait(seconds * 1000);
    const double took = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    const double rate = static_cast<double>(accepted() - before) / took;
    const double cpu
        = (cpuMicroseconds(server) - cpuBefore) / static_cast<double>(qMax<qint64>(1, accepted() - before));
    const double events = static_cast<double>(heard() - heardBefore) / took;
    const qint64 grown = pssKib(server) - memory;
    int refused = 0;
    for (const auto &writer : writers) {
        refused += writer->refused;
        writer->stop();
    }
    wait(500);
    const qint64 due = accepted() * readers;
    wait(20'000, [&] { return heard() >= due; });
    const qint64 lost = due - heard();
    const qint64 mixed = std::accumulate(
        ears.begin(), ears.end(), qint64(0), [](qint64 sum, const auto &ear) { return sum + ear->outOfOrder; });
    std::printf("%8d %10s %12.0f %11.0f %15.0f %9d %6lld %13lld %9.1f %+9.1f\n", readers, compress ? "yes" : "no", rate,
        cpu, events, refused, qlonglong(lost), qlonglong(mixed), static_cast<double>(memory) / 1024,
        static_cast<double>(grown) / 1024);
    std::fflush(stdout);
    return lost == 0 && mixed == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int seconds = argc > 1 ? qMax(1, QByteArray(argv[1]).toInt()) : kSeconds;
    Server server;
    if (!server.start()) {
        std::fprintf(stderr, "the sandbox does not start\n");
        return 1;
    }
    std::printf("message/create, %d connections writing, %d s each; PSS of the server in MiB and what it grew by\n",
        kWriters, seconds);
    std::printf("%8s %10s %12s %11s %15s %9s %6s %13s %9s %9s\n", "readers", "compress", "accepted/s", "CPU us each",
        "events heard/s", "refused", "lost", "out of order", "PSS", "growth");
    for (const auto &[readers, compress] :
        {std::pair(0, false), std::pair(20, false), std::pair(20, true), std::pair(200, false), std::pair(200, true)}) {
        if (!measure(server, readers, compress, seconds)) {
            std::fprintf(stderr, "with %d readers something was lost, out of order, or not let in\n", readers);
            return 1;
        }
    }
    return 0;
}

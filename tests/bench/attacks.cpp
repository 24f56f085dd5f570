// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/imagecache.h"
#include "app/net/pictures/movingpicture.h"
#include "app/net/qtscheduler.h"
#include "app/net/websocket/qtwebsocket.h"
#include "app/net/restclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

#include <cstdio>
#include <ctime>
#include <functional>

#include <sys/resource.h>
#include <zlib.h>

// What hostile servers and pictures cost the client: bench_attacks [NAME…] runs each against a server of its own and
// prints how it ended, after how long, the longest turn of the event loop (by the processor time of its thread, then by
// the clock, which busy neighbours lengthen), the peak of the memory and the processor time.

using namespace chat;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostSeconds = 30;

QByteArray packed(const QByteArray &bytes, int windowBits)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray result(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    deflate(&stream, Z_FINISH);
    result.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return result;
}

//! Some 3 MB of gzip, more than 100 MB of SVG, with a file of this computer in it.
QByteArray svgz()
{
    QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='/dev/zero'/>"_ba;
    auto random = QRandomGenerator(1);
    for (int i = 0; i < 900'000; ++i)
        svg += "<path fill='#ff0000' stroke='none' d='M0 0L" + QByteArray::number(random.bounded(100'000)) + " 9Z'/>";
    svg += "</svg>";
    return packed(svg, 15 + 16);
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &body)
{
    const auto big = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    const QByteArray whole = type + body;
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(whole.constData()), static_cast<uInt>(whole.size()));
    return big(static_cast<quint32>(body.size())) + whole + big(static_cast<quint32>(sum));
}

//! One bit a pixel, all of them black: a large picture in a few bytes.
QByteArray png(quint32 side, bool whole)
{
    QByteArray head(13, '\0');
    qToBigEndian(side, head.data());
    qToBigEndian(side, head.data() + 4);
    head[8] = 1;
    const qsizetype rows = whole ? static_cast<qsizetype>(side) : 1;
    return "\x89PNG\r\n\x1a\n"_ba + pngChunk("IHDR", head)
        + pngChunk("IDAT", packed(QByteArray(rows * (1 + (static_cast<qsizetype>(side) + 7) / 8), '\0'), 15))
        + pngChunk("IEND", {});
}

QByteArray gif(quint16 side, int frames)
{
    QByteArray head = "GIF89a"_ba + QByteArray(7, '\0');
    qToLittleEndian(side, head.data() + 6);
    qToLittleEndian(side, head.data() + 8);
    head[10] = static_cast<char>(0x80);
    QByteArray frame = "\x21\xf9\x04\x04\0\0\0\0\x2c"_ba + QByteArray(9, '\0') + "\x02\x02\x44\x01\0"_ba;
    const qsizetype at = frame.indexOf('\x2c');
    qToLittleEndian(side, frame.data() + at + 5);
    qToLittleEndian(side, frame.data() + at + 7);
    return head + QByteArray("\0\0\0\xff\xff\xff", 6) + frame.repeated(frames) + ';';
}

struct Script
{
    QByteArray answer;
    QByteArray endless = {};
};

QByteArray http(const QByteArray &headers, const QByteArray &body = {})
{
    return "HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body;
}

QByteArray sized(const QByteArray &body, const QByteArray &headers = {})
{
    return http(
        headers + "Content-Type: image/png\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n", body);
}

struct Attack
{
    const char *name;
    const char *client; //!< picture, movie, slow, rest, socket
    std::function<Script()> script;
};

const QList<Attack> &attacks()
{
    static const QList<Attack> all{
        {"svgz", "picture", [] { return Script{sized(svgz())}; }},
        {"svg-gzip-encoded", "picture", [] { return Script{sized(svgz(), "Content-Encoding: gzip\r\n")}; }},
        {"six-slow-pictures", "slow", [] { return Script{sized(png(20, true))}; }},
        {"endless-body-picture", "picture",
            [] {
                return Script{http("Content-Type: image/png\r\n"), "x"};
            }},
        {"endless-body-rest", "rest",
            [] {
                return Script{http("Content-Type: application/json\r\n"), " "};
            }},
        {"endless-chunk-picture", "picture",
            [] {
                return Script{http("Content-Type: image/png\r\nTransfer-Encoding: chunked\r\n", "7fffffff\r\n"), "x"};
            }},
        {"endless-chunk-rest", "rest",
            [] {
                return Script{
                    http("Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n", "7fffffff\r\n"), " "};
            }},
        {"endless-gzip-rest", "rest",
            [] { return Script{http("Content-Encoding: gzip\r\n", packed(QByteArray(400 << 20, ' '), 15 + 16))}; }},
        {"endless-handshake-line", "socket",
            [] {
                return Script{"HTTP/1.1 101 Switching", "x"};
            }},
        {"endless-handshake-headers", "socket",
            [] {
                return Script{"HTTP/1.1 101 Ok\r\n", "a: b\r\n"};
            }},
        {"endless-header-line-picture", "picture",
            [] {
                return Script{"HTTP/1.1 200 OK\r\nX: ", "x"};
            }},
        {"endless-headers-picture", "picture",
            [] {
                return Script{"HTTP/1.1 200 OK\r\n", "a: b\r\n"};
            }},
        {"endless-header-line-rest", "rest",
            [] {
                return Script{"HTTP/1.1 200 OK\r\nX: ", "x"};
            }},
        {"png-60000x60000", "picture", [] { return Script{sized(png(60'000, false))}; }},
        {"png-5700x5700-1bit", "picture", [] { return Script{sized(png(5700, true))}; }},
        {"gif-65535x65535", "picture", [] { return Script{sized(gif(65'535, 3))}; }},
        {"gif-300000-frames", "movie", [] { return Script{sized(gif(4, 300'000))}; }},
        {"gif-2000x2000-frames", "movie", [] { return Script{sized(gif(2000, 5000))}; }},
    };
    return all;
}

int serve(const Attack &attack)
{
    const Script script = attack.script();
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [&script, socket] {
            if (!script.endless.isEmpty() && socket->bytesToWrite() < (1 << 20))
                socket->write(script.endless.repeated((1 << 20) / script.endless.size()));
        });
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&script, socket] {
            const QByteArray request = socket->readAll();
            if (!request.contains("/slow"))
                socket->write(script.answer);
        });
    });
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds
        = [](const timeval &t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

qint64 longestTurn = 0; // nanoseconds by the clock
qint64 longestWork = 0; // nanoseconds of the thread's processor time

qint64 threadCpu()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

//! Measures how long each event takes.
class Application : public QCoreApplication
{
public:
    using QCoreApplication::QCoreApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (receiver->thread() != thread())
            return QCoreApplication::notify(receiver, event);
        QElapsedTimer timer;
        timer.start();
        const qint64 worked = threadCpu();
        const bool taken = QCoreApplication::notify(receiver, event);
        longestTurn = std::max(longestTurn, timer.nsecsElapsed());
        longestWork = std::max(longestWork, threadCpu() - worked);
        return taken;
    }
};

int suffer(const Attack &attack, const QString &port)
{
    const QString base = u"http://127.0.0.1:"_s + port;
    QElapsedTimer all;
    all.start();
    const auto end = [&](const char *how) {
        std::printf("%-28s %-28s %7.1f s  turn %6.1f ms (clock %6.1f)  peak %7.1f MB  cpu %5.1f s\n", attack.name, how,
            static_cast<double>(all.elapsed()) / 1000, static_cast<double>(longestWork) / 1e6,
            static_cast<double>(longestTurn) / 1e6, peakMegabytes(), processorSeconds());
        std::fflush(stdout);
        std::_Exit(0);
    };
    QTimer::singleShot(std::chrono::seconds(kMostSeconds), qApp, [&] { end("still going on"); });

    const QByteArray client = attack.client;
    QtScheduler scheduler;
    ImageCache images{QString()};
    const QString url = base + u"/picture"_s;
    const QSize size(400, 300);
    std::unique_ptr<MovingPicture> movie;
    int frames = 0;
    QObject::connect(&images, &ImageCache::imageFailed, qApp, [&](const QString &which) {
        if (which == url)
            end("refused");
    });
    QObject::connect(&images, &ImageCache::imageReady, qApp, [&](const QString &which) {
        if (which != url)
            return;
        if (client != "movie")
            end("shown");
        images.source(url, qApp, [&](const QByteArray &file) {
            movie = images.play(file, size);
            if (!movie)
                return end("shown, does not move");
            QObject::connect(movie.get(), &MovingPicture::frameChanged, qApp, [&] {
                if (++frames == 50)
                    end("shown, plays");
            });
        });
    });
    QNetworkAccessManager network;
    RestClient rest(network, scheduler);
    rest.setBaseUrl(QUrl(base));
    QtWebSocket socket;
    QObject::connect(&socket, &WebSocket::opened, qApp, [&] { end("opened"); });
    QObject::connect(&socket, &WebSocket::closed, qApp, [&] { end("closed"); });
    if (client == "rest")
        rest.send(RestRequest::post(u"x"_s, {}), qApp,
            [&](const Result<QJsonValue> &result) { end(result.ok() ? "answered" : "refused"); });
    else if (client == "socket")
        socket.open(QUrl(u"ws://127.0.0.1:"_s + port));
    else if (client == "slow")
        for (int i = 0; i < 6; ++i)
            (void)images.image(base + u"/slow"_s + QString::number(i), size);
    if (client == "picture" || client == "movie" || client == "slow")
        (void)images.image(url, size);
    if (client == "socket") // as the gateway's own limit for connecting
        QTimer::singleShot(std::chrono::seconds(15), qApp, [&] { end("given up"); });
    return QCoreApplication::exec();
}

int runAll(const QStringList &names)
{
    for (const Attack &attack : attacks()) {
        const QString name = QString::fromLatin1(attack.name);
        if (!names.isEmpty() && !names.contains(name))
            continue;
        QProcess server;
        server.start(QCoreApplication::applicationFilePath(), {u"--serve"_s, name});
        server.waitForReadyRead(60'000);
        const QString port = QString::fromLatin1(server.readLine().trimmed());
        QProcess::execute(QCoreApplication::applicationFilePath(), {u"--suffer"_s, name, port});
        server.kill();
        server.waitForFinished();
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const Application app(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    for (const Attack &attack : attacks()) {
        if (arguments.value(1) != QLatin1StringView(attack.name))
            continue;
        if (arguments.first() == "--serve"_L1)
            return serve(attack);
        if (arguments.first() == "--suffer"_L1)
            return suffer(attack, arguments.value(2));
    }
    return runAll(arguments);
}

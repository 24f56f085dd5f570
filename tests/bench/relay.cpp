// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/gatewaysessions.h"
#include "app/server/httpfront.h"
#include "app/server/outgoinglimit.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>
#include <QWebSocket>
#include <QtEndian>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <vector>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

// What the relay costs: the time it adds to a call and to an event, and whether it keeps up with 2,000 events a second to
// 20 programs with its memory staying where it is. A server that answers at once stands in for KOOK. Server and programs
// are this one process, which takes part of the machine. The argument is the seconds of the flood (default 20).

namespace {

constexpr int kCalls = 2000; // each way
constexpr int kEvents = 500;
constexpr int kReaders = 20;
constexpr int kPerSecond = 2000;
constexpr auto kToken = "bench/token";

qint64 nanoseconds()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

double median(std::vector<qint64> values)
{
    if (values.empty())
        return -1;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return static_cast<double>(*middle) / 1e6;
}

//! KOOK, as far as a relay sees it.
class FakeKook
{
public:
    FakeKook()
    {
        m_front.setHandler([this](const chat::server::HttpRequest &request, const auto &answer) {
            const QString path = request.url.path();
            QJsonObject data;
            if (path.endsWith("/gateway/index"_L1))
                data = {{"url"_L1, u"ws://127.0.0.1:%1/gateway?compress=0&token=x"_s.arg(m_front.port())}};
            else if (path.endsWith("/user/me"_L1))
                data = {{"id"_L1, u"100"_s}, {"username"_L1, u"bench"_s}};
            else
                data = {{"items"_L1, QJsonArray{QString(2000, u'x')}}};
            answer({200, "application/json",
                QJsonDocument(QJsonObject{{"code"_L1, 0}, {"message"_L1, u""_s}, {"data"_L1, data}}).toJson(), {}});
        });
        m_front.setWebsocketHandler(
            u"/gateway"_s, [this](std::unique_ptr<QWebSocket> socket) { m_sessions.accept(std::move(socket)); });
    }
    [[nodiscard]] bool start(QString *error)
    {
        return m_front.listenOn(QHostAddress(QHostAddress::LocalHost), 0, error);
    }
    [[nodiscard]] quint16 port() const { return m_front.port(); }
    void send()
    {
        ++sent;
        const QJsonObject d{{"channel_type"_L1, u"GROUP"_s}, {"type"_L1, 9}, {"target_id"_L1, u"11"_s},
            {"author_id"_L1, u"101"_s}, {"content"_L1, QString(400, u'y')}, {"msg_id"_L1, QString::number(sent)},
            {"extra"_L1, QJsonObject{{"guild_id"_L1, u"1"_s}, {"author"_L1, QJsonObject{{"id"_L1, u"101"_s}}}}}};
        m_sessions.push(std::make_shared<chat::server::EncodedEvent>(d, m_sessions.keptBytes()));
    }
    qint64 sent = 0;

private:
    chat::server::ServerLimits m_limits;
    chat::server::OutgoingLimit m_outgoing{m_limits.unsentBytes};
    chat::server::GatewayFaults m_faults;
    chat::server::GatewaySessions m_sessions{
        m_faults, m_outgoing, {}, [](const QUrlQuery &) -> std::optional<QString> { return u"bench"_s; }};
    chat::server::HttpFront m_front{m_limits, m_outgoing};
};

//! A program that makes one call after the other on one connection.
class Caller : public QTcpSocket
{
public:
    explicit Caller(quint16 port)
    {
        setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connectToHost(QHostAddress::LocalHost, port);
        connect(this, &QTcpSocket::readyRead, this, &Caller::take);
    }
    void call(int left)
    {
        m_left = left;
        next();
    }
    [[nodiscard]] bool isDone() const { return m_left == 0; }
    QByteArray answer;
    QByteArray path = "/api/v3/message/list?target_id=11";
    std::vector<qint64> times;

private:
    void next()
    {
        answer.clear();
        m_began = nanoseconds();
        write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\nAuthorization: Bot "
            + QByteArray(kToken) + "\r\n\r\n");
    }
    void take()
    {
        answer += readAll();
        const qsizetype head = answer.indexOf("\r\n\r\n");
        const qsizetype length = answer.toLower().indexOf("content-length: ");
        if (head < 0 || length < 0)
            return;
        const qint64 size = answer.sliced(length + 16, answer.indexOf('\r', length) - length - 16).toLongLong();
        if (answer.size() < head + 4 + size)
            return;
        times.push_back(nanoseconds() - m_began);
        if (--m_left > 0)
            next();
    }

    int m_left = 0;
    qint64 m_began = 0;
};

//! A program that hears events: counts frames without reading them.
class Reader : public QTcpSocket
{
public:
    explicit Reader(const QUrl &url)
    {
        connectToHost(QHostAddress::LocalHost, static_cast<quint16>(url.port()));
        write("GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        connect(this, &QTcpSocket::readyRead, this, &Reader::take);
    }
    //! The client's frames are masked; a mask of zeros changes nothing.
    void ping()
    {
        const QByteArray text = "{\"s\":2,\"sn\":" + QByteArray::number(sn) + '}';
        write(QByteArray("\x81", 1) + static_cast<char>(0x80 | text.size()) + QByteArray(4, '\0') + text);
    }
    [[nodiscard]] bool isReady() const { return m_frames > 0; }
    qint64 sn = 0; // of the last event
    qint64 gaps = 0; // events that did not follow the one before
    std::vector<qint64> arrivals; // of events, once `notes` is set
    bool notes = false;

private:
    void take()
    {
        m_bytes += readAll();
        if (!m_open) {
            const qsizetype end = m_bytes.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            m_open = true;
            m_bytes.remove(0, end + 4);
        }
        qsizetype at = 0;
        while (m_bytes.size() - at >= 4) {
            qint64 length = static_cast<unsigned char>(m_bytes.at(at + 1)) & 0x7f;
            qsizetype head = 2;
            if (length == 126) {
                length = qFromBigEndian<quint16>(m_bytes.constData() + at + 2);
                head = 4;
            }
            if (m_bytes.size() - at < head + length)
                break;
            ++m_frames;
            note(QByteArrayView(m_bytes).sliced(at + head, static_cast<qsizetype>(length)));
            at += head + length;
        }
        m_bytes.remove(0, at);
    }
    //! The number stands in the frame as it is, packed or not: only "}" and a checksum follow.
    void note(QByteArrayView frame)
    {
        const bool packed = !frame.startsWith('{');
        const qsizetype end = frame.size() - (packed ? 7 : 1);
        if (end <= 0 || (packed && frame.sliced(end, 3) != QByteArrayView("\xab\x05\x00", 3)))
            return;
        qsizetype begin = end;
        while (begin > 0 && frame[begin - 1] >= '0' && frame[begin - 1] <= '9')
            --begin;
        const bool event = end - begin > 0 && (packed || frame.startsWith("{\"s\":0") || frame.startsWith("{\"d\""));
        if (!event || m_frames == 1)
            return;
        const qint64 number = frame.sliced(begin, end - begin).toByteArray().toLongLong();
        if (number <= sn)
            return; // sent again after a ping that did not know it yet
        gaps += number == sn + 1 ? 0 : 1;
        sn = number;
        if (notes)
            arrivals.push_back(nanoseconds());
    }

    QByteArray m_bytes;
    qint64 m_frames = 0;
    bool m_open = false;
};

template <class Condition> bool until(Condition condition, int seconds)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.elapsed() > seconds * 1000)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    }
    return true;
}

struct RelayProcess
{
    QTemporaryDir profile;
    QProcess process;
    QUrl url;

    bool start(quint16 kook)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KOOKABURRA_TOKEN"_s, QLatin1StringView(kToken));
        environment.insert(u"XDG_RUNTIME_DIR"_s, profile.path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationDirPath() + u"/../bin/kookaburra-cli"_s,
            {u"relay"_s, u"--kook"_s, u"http://127.0.0.1:%1/api"_s.arg(kook), u"--profile"_s, profile.path()});
        if (!until([this] { return process.canReadLine(); }, 30))
            return false;
        url = QUrl(QJsonDocument::fromJson(process.readLine())["url"_L1].toString());
        return url.isValid();
    }
    [[nodiscard]] double megabytes() const
    {
        QFile status(u"/proc/%1/status"_s.arg(process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArrayList lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmRSS:"))
                return line.simplified().split(' ').at(1).toDouble() / 1024;
        }
        return 0;
    }
    //! Of a core, since the start of the process.
    [[nodiscard]] double cpuSeconds() const
    {
        QFile stat(u"/proc/%1/stat"_s.arg(process.processId()));
        if (!stat.open(QIODevice::ReadOnly))
            return 0;
        const QByteArrayList fields = stat.readAll().split(')').last().simplified().split(' ');
        return (fields.at(11).toDouble() + fields.at(12).toDouble()) / static_cast<double>(sysconf(_SC_CLK_TCK));
    }
};

QUrl gatewayOf(quint16 port, bool compress)
{
    Caller caller(port);
    caller.path = "/api/v3/gateway/index?compress=" + QByteArray(compress ? "1" : "0");
    caller.call(1);
    until([&] { return caller.isDone(); }, 10);
    const QByteArray body = caller.answer.sliced(caller.answer.indexOf("\r\n\r\n") + 4);
    return QUrl(QJsonDocument::fromJson(body)["data"_L1]["url"_L1].toString());
}

bool measureCalls(quint16 kook, quint16 relay)
{
    Caller direct(kook);
    Caller through(relay);
    constexpr int round = 100;
    for (int i = 0; i < kCalls / round; ++i) {
        direct.call(round);
        if (!until([&] { return direct.isDone(); }, 30))
            return false;
        through.call(round);
        if (!until([&] { return through.isDone(); }, 30))
            return false;
    }
    const double a = median(direct.times);
    const double b = median(through.times);
    std::printf(
        "call    direct %.3f ms, through the relay %.3f ms: %.3f ms more (medians of %d)\n", a, b, b - a, kCalls);
    return true;
}

bool measureEvents(FakeKook &kook, quint16 relay)
{
    Reader direct(gatewayOf(kook.port(), false));
    Reader through(gatewayOf(relay, false));
    if (!until([&] { return direct.isReady() && through.isReady(); }, 10))
        return false;
    direct.notes = through.notes = true;
    std::vector<qint64> directly;
    std::vector<qint64> later;
    for (size_t i = 0; i < kEvents; ++i) {
        const qint64 began = nanoseconds();
        kook.send();
        if (!until([&] { return direct.arrivals.size() > i && through.arrivals.size() > i; }, 10))
            return false;
        directly.push_back(direct.arrivals[i] - began);
        later.push_back(through.arrivals[i] - began);
    }
    const double a = median(directly);
    const double b = median(later);
    std::printf(
        "event   direct %.3f ms, through the relay %.3f ms: %.3f ms more (medians of %d)\n", a, b, b - a, kEvents);
    return true;
}

bool measureFlood(FakeKook &kook, RelayProcess &relay, int seconds)
{
    const auto port = static_cast<quint16>(relay.url.port());
    Caller caller(port);
    caller.path = "/api/v3/user/offline"; // the session of the measurement before is not resumed
    caller.call(1);
    if (!until([&] { return caller.isDone(); }, 10))
        return false;
    std::vector<std::unique_ptr<Reader>> readers;
    for (int i = 0; i < kReaders; ++i)
        readers.push_back(std::make_unique<Reader>(gatewayOf(port, i % 2 == 0)));
    if (!until([&] { return std::ranges::all_of(readers, [](const auto &reader) { return reader->isReady(); }); }, 10))
        return false;
    const auto fewest = [&] {
        qint64 least = readers.front()->sn;
        for (const auto &reader : readers)
            least = std::min(least, reader->sn);
        return least;
    };
    const double cpu = relay.cpuSeconds();
    const qint64 first = kook.sent;
    QElapsedTimer clock;
    clock.start();
    qint64 nextReport = 0;
    qint64 mostBehind = 0;
    for (; clock.elapsed() < seconds * 1000; QCoreApplication::processEvents()) {
        const qint64 due = clock.elapsed() * kPerSecond / 1000;
        while (kook.sent - first < due)
            kook.send();
        mostBehind = std::max(mostBehind, kook.sent - first - fewest());
        if (clock.elapsed() < nextReport)
            continue;
        std::printf("        after %2lld s: %.1f MB\n", clock.elapsed() / 1000, relay.megabytes());
        nextReport += std::max(1, seconds / 4) * 1000;
        for (const auto &reader : readers)
            reader->ping();
    }
    const qint64 sent = kook.sent - first;
    const double busy = relay.cpuSeconds() - cpu;
    QElapsedTimer rest;
    rest.start();
    const bool all = until([&] { return fewest() >= sent; }, 30)
        && std::ranges::all_of(readers, [](const auto &reader) { return reader->gaps == 0; });
    std::printf("flood   %lld events to each of %d programs in %d s: %s, %lld ms after the last was sent; at most %lld "
                "behind; %.0f %% of a core; %.1f MB at the end\n",
        static_cast<long long>(sent), kReaders, seconds, all ? "all came in order" : "SOME ARE MISSING",
        static_cast<long long>(rest.elapsed()), static_cast<long long>(mostBehind), 100 * busy / seconds,
        relay.megabytes());
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const int seconds = argc > 1 ? QByteArray(argv[1]).toInt() : 20;
    FakeKook kook;
    QString error;
    RelayProcess relay;
    if (!kook.start(&error) || !relay.start(kook.port())) {
        std::fprintf(stderr, "cannot start: %s\n", qPrintable(error));
        return 1;
    }
    const auto port = static_cast<quint16>(relay.url.port());
    const bool ok = measureCalls(kook.port(), port) && measureEvents(kook, port) && measureFlood(kook, relay, seconds);
    relay.process.terminate();
    relay.process.waitForFinished();
    return ok ? 0 : 1;
}

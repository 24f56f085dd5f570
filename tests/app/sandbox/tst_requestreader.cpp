// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/requestreader.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>
#include <vector>

namespace tst_requestreader {

using namespace Qt::Literals::StringLiterals;
using namespace chat::server;

//! A connection whose bytes arrive piece by piece.
class Connection
{
public:
    explicit Connection(const ServerLimits &limits)
        : reader(limits)
    {
    }

    void receive(const QByteArray &bytes)
    {
        left += bytes;
        for (qsizetype taken = -1; taken != 0 && refused() == 0;) {
            taken = reader.read(left);
            left = left.sliced(taken);
            if (reader.state() == RequestReader::State::Complete)
                requests.push_back(reader.takeRequest());
        }
    }
    [[nodiscard]] int refused() const { return reader.refusal() ? reader.refusal()->status : 0; }

    RequestReader reader;
    QByteArray left; //!< not taken yet
    std::vector<HttpRequest> requests;
};

//! Where one request of a connection ends and the next begins, however the bytes come.
class TestRequestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largeBodiesGoToAFile_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<bool>("inFile");
        QTest::newRow("small") << qsizetype(1000) << false;
        QTest::newRow("just fits") << qsizetype(4096) << false;
        QTest::newRow("large") << qsizetype(4097) << true;
        QTest::newRow("larger") << qsizetype(900'000) << true;
    }

    void largeBodiesGoToAFile()
    {
        QFETCH(qsizetype, size);
        QFETCH(bool, inFile);
        ServerLimits limits;
        limits.heldBytes = 4096;
        QByteArray body;
        for (qsizetype i = 0; i < size; ++i)
            body += static_cast<char>(i * 7 + i / 256);
        const QByteArray sized = "POST / HTTP/1.1\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n" + body;
        QByteArray chunked = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (qsizetype at = 0; at < size; at += 1000) {
            const QByteArray part = body.mid(at, 1000);
            chunked += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
        }
        chunked += "0\r\n\r\n";
        for (const QByteArray &bytes : {sized, chunked}) {
            Connection connection(limits);
            for (qsizetype at = 0; at < bytes.size(); at += 3000)
                connection.receive(bytes.mid(at, 3000));
            QCOMPARE(connection.requests.size(), 1);
            const HttpRequest &request = connection.requests.front();
            QCOMPARE(request.file != nullptr, inFile);
            QCOMPARE(request.bodySize(), size);
            if (inFile) {
                QVERIFY(request.body.isEmpty());
                QVERIFY(request.file->seek(0));
                QVERIFY(request.file->readAll() == body);
            } else {
                QCOMPARE(request.body, body);
            }
        }
    }

    void requestsAreToldApartWhereverTheyAreCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<bool>>("keepAlive");
        QTest::addColumn<int>("refused"); // status, 0: none
        using Keep = QList<bool>;
        const QByteArray get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
        const QByteArray close = "GET / HTTP/1.1\r\nConnection: close\r\n\r\n";
        const QByteArray post = "POST / HTTP/1.1\r\nContent-Length: 27\r\n\r\n" + get; // a request in a body is none
        QTest::newRow("one") << get << Keep{true} << 0;
        QTest::newRow("three") << get + post + close << Keep{true, true, false} << 0;
        QTest::newRow("old protocol") << QByteArray("GET / HTTP/1.0\r\n\r\n") << Keep{false} << 0;
        QTest::newRow("bare line ends") << QByteArray("GET / HTTP/1.1\nHost: x\n\nGET / HTTP/1.1\n\n")
                                        << Keep{true, true} << 0;
        QTest::newRow("chunks") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\n1E\r\n" + get
                + "    \r\n0\r\n\r\n" + close
                                << Keep{true, false} << 0;
        QTest::newRow("two ends") << QByteArray(
            "POST / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n")
                                  << Keep{} << 400;
        QTest::newRow("two lengths") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n")
                                     << Keep{} << 400;
        QTest::newRow("no number") << QByteArray("POST / HTTP/1.1\r\nContent-Length: five\r\n\r\n") << Keep{} << 400;
        QTest::newRow("too long") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 2000000\r\n\r\n") << Keep{} << 413;
        QTest::newRow("bad chunk") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")
                                   << Keep{} << 400;
        QTest::newRow("endless chunk size")
            << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray(200, '0') << Keep{} << 400;
        QTest::newRow("endless head") << "GET / HTTP/1.1\r\nX: " + QByteArray(40'000, 'x') << Keep{} << 431;
        QTest::newRow("websocket ends it")
            << QByteArray("GET / HTTP/1.1\r\nUpgrade: websocket\r\nConnection: keep-alive, "
                          "Upgrade\r\n\r\n\x81\x80\0\0\0\0GET / HTTP/1.1\r\n\r\n")
            << Keep{} << 0;
    }

    void requestsAreToldApartWhereverTheyAreCut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<bool>, keepAlive);
        QFETCH(int, refused);
        const ServerLimits limits;
        for (const qsizetype piece : {qsizetype(1), qsizetype(2), qsizetype(7), bytes.size()}) {
            Connection connection(limits);
            for (qsizetype at = 0; at < bytes.size(); at += piece)
                connection.receive(bytes.sliced(at, std::min(piece, bytes.size() - at)));
            QCOMPARE(connection.refused(), refused);
            QList<bool> seen;
            for (const HttpRequest &request : connection.requests)
                seen.append(request.keepAlive);
            QCOMPARE(seen, keepAlive);
        }
    }

    void partsOfARequestAreRead()
    {
        const ServerLimits limits;
        Connection connection(limits);
        connection.receive("\r\n POST  /api/x?a=b%20c HTTP/1.1\r\nAccept: a\r\naccept:b \r\nEmpty:\r\n"
                           "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n3\r\n\r\n!\r\n0\r\nTrailer: 1\r\n\r\n"
                           "GET / HTTP/1.1\r\n\r\n");
        QCOMPARE(connection.requests.size(), size_t(2));
        const HttpRequest &request = connection.requests.front();
        QCOMPARE(request.method, "POST"_ba);
        QCOMPARE(request.url.path(), u"/api/x"_s);
        QCOMPARE(request.url.query(QUrl::FullyEncoded), u"a=b%20c"_s);
        QCOMPARE(request.value("ACCEPT"), "a, b"_ba);
        QCOMPARE(request.value("empty"), ""_ba);
        QCOMPARE(request.body, "hello\r\n!"_ba);
        QCOMPARE(connection.requests.back().body, ""_ba);
    }

    void headsThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("no request line") << "hello"_ba;
        QTest::newRow("no target") << "GET HTTP/1.1"_ba;
        QTest::newRow("another protocol") << "GET / RTSP/1.0"_ba;
        QTest::newRow("another version") << "PRI * HTTP/2.0"_ba;
        QTest::newRow("no colon") << "GET / HTTP/1.1\r\nHost"_ba;
        QTest::newRow("no name") << "GET / HTTP/1.1\r\n: x"_ba;
        QTest::newRow("folded line") << "GET / HTTP/1.1\r\nA: b\r\n Content-Length: 5"_ba;
    }

    void headsThatAreNoneAreRefused()
    {
        QFETCH(QByteArray, head);
        const ServerLimits limits;
        Connection connection(limits);
        connection.receive(head + "\r\n\r\n");
        QCOMPARE(connection.refused(), 400);
        QVERIFY(connection.requests.empty());
    }

    void aWebsocketReadsItsRequestItself()
    {
        const ServerLimits limits;
        Connection connection(limits);
        const QByteArray upgrade = "GET /gateway?a=b HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\nmore";
        connection.receive("GET / HTTP/1.1\r\n\r\n" + upgrade);
        QCOMPARE(connection.requests.size(), size_t(1));
        QCOMPARE(connection.reader.state(), RequestReader::State::Websocket);
        QCOMPARE(connection.left, upgrade);
        QCOMPARE(connection.reader.takeRequest().url.path(), u"/gateway"_s);
    }

    void cutsMakeNoDifferenceWhateverIsSent()
    {
        static const QByteArray parts[] = {"GET / HTTP/1.1\r\n"_ba, "POST /asset/create HTTP/1.1\r\n"_ba, "\r\n"_ba,
            "\n"_ba, "Content-Length: 5\r\n"_ba, "Content-Length: 70\r\n"_ba, "Content-Length: -1\r\n"_ba,
            "Transfer-Encoding: chunked\r\n"_ba, "Connection: close\r\n"_ba, "Upgrade: websocket\r\n"_ba,
            "Connection: Upgrade\r\n"_ba, "Expect: 100-continue\r\n"_ba, "5\r\nhello\r\n"_ba, "0\r\n\r\n"_ba,
            "ffffff\r\n"_ba, "hello"_ba, ":"_ba, QByteArray(1, '\0'), "\xff\xfe"_ba, QByteArray(70, '0'),
            QByteArray(900, 'x')};
        const ServerLimits limits{.headerBytes = 2000, .bodyBytes = 3000};
        QRandomGenerator random(11);
        int refused = 0;
        for (int round = 0; round < 5000; ++round) {
            QByteArray bytes;
            for (int i = random.bounded(1, 14); i > 0; --i)
                bytes += parts[random.bounded(int(std::size(parts)))];
            const auto outcome = [&](const std::function<qsizetype()> &piece) {
                Connection connection(limits);
                for (qsizetype at = 0; at < bytes.size();) {
                    const qsizetype size = std::min(piece(), bytes.size() - at);
                    connection.receive(bytes.sliced(at, size));
                    at += size;
                }
                QByteArrayList seen{QByteArray::number(connection.refused())};
                if (connection.refused() == 0)
                    seen.append(QByteArray::number(int(connection.reader.state())));
                for (const HttpRequest &request : connection.requests)
                    seen.append(
                        request.method + request.url.toEncoded() + request.body + char('0' + request.keepAlive));
                return seen;
            };
            const QByteArrayList whole = outcome([&] { return bytes.size(); });
            refused += int(whole.front() != "0");
            QCOMPARE(outcome([&] { return qsizetype(random.bounded(1, 40)); }), whole);
            QCOMPARE(outcome([] { return qsizetype(1); }), whole);
        }
        QVERIFY(refused > 500 && refused < 4500); // both kinds were met
    }
};

KOOKABURRA_CORE_CASE(TestRequestReader)

} // namespace tst_requestreader
#include "tst_requestreader.moc"

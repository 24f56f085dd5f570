// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/routes/oauthcodes.h"
#include "app/sandbox/rules/actor.h"
#include "app/sandbox/store/picturesize.h"
#include "tests/support/sandboxclient.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <numeric>
#include <vector>

#include <sys/socket.h>

namespace tst_sandbox_crowds {

using namespace Qt::Literals::StringLiterals;
using namespace chat::sandbox;
using namespace chat::sandbox::test;

//! Many clients at once, web pages, and clients that ask without listening: the others are served, memory stays small.
class TestSandboxCrowds : public QObject
{
    Q_OBJECT

private:
    using Socket = std::unique_ptr<QTcpSocket>;

    static Socket connected(quint16 port)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(u"127.0.0.1"_s, port);
        (void)chat::test::soon([&] { return socket->state() == QAbstractSocket::ConnectedState; });
        return socket;
    }

    //! Everything that comes until the server closes or `answers` answers have begun.
    static QByteArray collected(QTcpSocket &socket, qsizetype answers = -1)
    {
        QByteArray all;
        (void)chat::test::soon([&] {
            all += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState
                || (answers > 0 && all.count("HTTP/1.1 ") >= answers && all.endsWith('}'));
        });
        return all;
    }

    static QByteArray request(const QByteArray &call, const QByteArray &body = {}, const QByteArray &more = {})
    {
        return (body.isEmpty() ? "GET /api/v3/" : "POST /api/v3/") + call
            + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bot ann/token+==\r\nContent-Type: application/json\r\n" + more
            + (body.isEmpty() ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + "\r\n"
            + body;
    }

    static QByteArray upgrade(Client &client, const QByteArray &more = {})
    {
        const QUrl url(client.get(u"gateway/index"_s, {{u"compress"_s, u"0"_s}})["url"_L1].toString());
        return "GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" + more
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    }

    //! A websocket whose owner does not read.
    static Socket deaf(Sandbox &box, Client &client)
    {
        Socket socket = connected(box.server.port());
        const int small = 4096;
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
        socket->setReadBufferSize(1024);
        socket->write(upgrade(client));
        (void)chat::test::soon([&] { return socket->bytesAvailable() > 100; });
        return socket;
    }

    static QJsonArray sessions(Client &client) { return client.get(u"sandbox/clients"_s)["gateway"_L1].toArray(); }

    static qint64 sumOf(const QJsonArray &sessions, QLatin1StringView key)
    {
        return std::accumulate(sessions.begin(), sessions.end(), qint64(0),
            [key](qint64 sum, const QJsonValue &session) { return sum + session.toObject().value(key).toInteger(); });
    }

    static QByteArray picture(const char *format, const QSize &size)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        image.save(&buffer, format);
        return bytes;
    }

    static void create(Sandbox &box, int count, int characters)
    {
        for (int i = 0; i < count; ++i)
            QVERIFY(box.server.actor().createMessage(u"101"_s, u"11"_s, 9, QString(characters, u'好')).ok());
    }

private Q_SLOTS:
    void requestsOfWebPagesAreRefused()
    {
        Sandbox box;
        for (const QByteArray &origin : {"https://evil.example"_ba, "null"_ba, "http://127.0.0.1:8080"_ba}) {
            const Socket socket = connected(box.server.port());
            const QByteArray body = "{\"target_id\":\"11\",\"content\":\"from a page\"}";
            socket->write(request("message/create", body, "Origin: " + origin + "\r\n"));
            const QByteArray answer = collected(*socket, 1);
            QVERIFY2(answer.startsWith("HTTP/1.1 403 "), answer.constData());
            QVERIFY(answer.contains("\"code\":40300") && answer.contains("\"data\""));
            const Socket page = connected(box.server.port());
            page->write(upgrade(*box.ann, "Origin: " + origin + "\r\n"));
            QVERIFY(collected(*page, 1).startsWith("HTTP/1.1 403 "));
            const Socket control = connected(box.server.port());
            control->write("POST /sandbox/clock HTTP/1.1\r\nOrigin: " + origin + "\r\nContent-Length: 0\r\n\r\n");
            QVERIFY(collected(*control, 1).startsWith("HTTP/1.1 403 "));
            const Socket upload = connected(box.server.port()); // whose body never comes
            upload->write("POST /api/v3/asset/create HTTP/1.1\r\nOrigin: " + origin + "\r\nContent-Length: 9\r\n\r\n");
            QVERIFY(collected(*upload, 1).startsWith("HTTP/1.1 403 "));
        }
        QVERIFY(box.ann->get(u"message/list"_s, {{u"target_id"_s, u"11"_s}}).items().isEmpty());
        QVERIFY(sessions(*box.ann).isEmpty());
    }

    void everyRequestSentAheadIsAnsweredInOrder_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("piece"); // 0: all at once
        QTest::newRow("300") << 300 << 0;
        QTest::newRow("2,000, a megabyte") << 2000 << 0;
        QTest::newRow("500 in odd pieces") << 500 << 1237;
    }

    void everyRequestSentAheadIsAnsweredInOrder()
    {
        QFETCH(int, count);
        QFETCH(int, piece);
        Sandbox box;
        QByteArray bytes;
        for (int i = 1; i <= count; ++i) {
            const QByteArray body = "{\"target_id\":\"11\",\"nonce\":" + QByteArray::number(i) + ",\"content\":\""
                + QByteArray(300, 'x') + "\"}";
            bytes += request("message/create", body, i == count ? "Connection: close\r\n" : "");
        }
        const Socket socket = connected(box.server.port());
        for (qsizetype at = 0; at<bytes.size(); at += piece> 0 ? piece : bytes.size()) {
            socket->write(piece > 0 ? bytes.mid(at, piece) : bytes);
            socket->flush();
            if (piece > 0)
                QCoreApplication::processEvents();
        }
        const QByteArray answers = collected(*socket);
        QCOMPARE(answers.count("HTTP/1.1 200 "), count);
        QCOMPARE(answers.count("Connection: close"), 1);
        qsizetype at = 0;
        for (int i = 1; i <= count; ++i) {
            at = answers.indexOf("\"nonce\":" + QByteArray::number(i) + ',', at + 1);
            QVERIFY2(at > 0, QByteArray::number(i).constData());
        }
    }

    void answersKeepTheirOrderWhateverTheyTake()
    {
        SandboxOptions options = smallOptions();
        options.faults = {u"latency=0..60"_s};
        Sandbox box(options);
        const Socket socket = connected(box.server.port());
        QByteArray bytes;
        for (int i = 0; i < 40; ++i)
            bytes += request(i % 2 == 0 ? "user/me" : "guild/list");
        socket->write(bytes + request("user/me", {}, "Connection: close\r\n"));
        const QByteArray answers = collected(*socket);
        const QList<QByteArray> heads = answers.split('\n');
        QByteArrayList buckets;
        for (const QByteArray &line : heads) {
            if (line.toLower().startsWith("x-rate-limit-bucket:"))
                buckets.append(line.mid(20).trimmed());
        }
        QCOMPARE(buckets.size(), 41);
        for (qsizetype i = 0; i < buckets.size(); ++i)
            QCOMPARE(buckets.at(i), i % 2 == 0 ? "user/me"_ba : "guild/list"_ba);
    }

    void readersThatStopShareOneLimit()
    {
        SandboxOptions options = smallOptions();
        options.limits.unsentBytes = 4 * 1024 * 1024;
        Sandbox box(options);
        Gateway good(*box.bob, false);
        std::vector<Socket> crowd;
        for (int i = 0; i < 12; ++i)
            crowd.push_back(deaf(box, *box.bot));
        QTRY_COMPARE(sessions(*box.ann).size(), 13);
        qint64 most = 0;
        for (int round = 0; round < 30; ++round) {
            create(box, 20, 7900);
            QTRY_COMPARE(good.events().size(), (round + 1) * 20); // those who read are served
            most = std::max(most, sumOf(sessions(*box.ann), "unsent_bytes"_L1));
        }
        // 600 messages of 24 kB would be 14 MB for each; the limit, and a share for everybody.
        QVERIFY2(most < 8 * 1024 * 1024, QByteArray::number(most).constData());
        QVERIFY2(most > 2 * 1024 * 1024, QByteArray::number(most).constData());
    }

    void downloadsNobodyReadsLeaveRoomForCalls()
    {
        SandboxOptions options = smallOptions();
        options.limits.unsentBytes = 6 * 1024 * 1024;
        options.limits.stallTime = std::chrono::milliseconds(400);
        Sandbox box(options);
        const Reply made = box.ann->upload(u"big.bin"_s, "application/octet-stream", QByteArray(9'000'000, 'x'));
        const QByteArray path = QUrl(made["url"_L1].toString()).path().toLatin1();
        QVERIFY2(path.startsWith("/assets/"), made.body.constData());
        const Socket refused = connected(box.server.port());
        refused->write("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(collected(*refused, 1).startsWith("HTTP/1.1 503 ")); // more than there is room for
        QVERIFY(box.ann->get(u"user/me"_s).ok());
        const Reply fits = box.ann->upload(u"fits.bin"_s, "application/octet-stream", QByteArray(5'000'000, 'y'));
        const QUrl url(fits["url"_L1].toString());
        const Socket deafOne = connected(box.server.port());
        const int small = 4096;
        ::setsockopt(int(deafOne->socketDescriptor()), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
        deafOne->setReadBufferSize(1024);
        deafOne->write("GET " + url.path().toLatin1() + " HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(deafOne->bytesAvailable() > 0);
        QVERIFY(box.ann->get(u"user/me"_s).ok()); // small answers always find room
        QTRY_COMPARE(box.ann->fetch(url).body.size(), 5'000'000); // once the one that stalls was given up
    }

    void resumeBringsMoreThan32Megabytes()
    {
        Sandbox box;
        QString id;
        {
            Gateway first(*box.bob, false);
            QTRY_VERIFY(!first.sessionId().isEmpty());
            id = first.sessionId();
        }
        constexpr int count = 1500;
        create(box, count, 7900); // 35 MB
        const QString url = box.bob
                                ->get(u"gateway/index"_s,
                                    {{u"compress"_s, u"0"_s}, {u"resume"_s, u"1"_s}, {u"sn"_s, u"0"_s},
                                        {u"session_id"_s, id}})["url"_L1]
                                .toString();
        Gateway second{QUrl(url)};
        QTRY_COMPARE(second.frames(6).size(), 1);
        QList<qint64> expected(count);
        std::iota(expected.begin(), expected.end(), 1);
        QCOMPARE(second.sns(), expected);
        create(box, 1, 5);
        QTRY_COMPARE(second.sns().last(), count + 1);
    }

    void keptEventsHaveALimitOfBytes()
    {
        SandboxOptions options = smallOptions();
        options.limits.keptBytes = 300'000;
        Sandbox box(options);
        Gateway first(*box.bob, false);
        QTRY_VERIFY(!first.sessionId().isEmpty());
        create(box, 40, 7900);
        QTRY_COMPARE(first.events().size(), 40);
        const QString query = u"&resume=1&session_id=%1&sn="_s.arg(first.sessionId());
        const QString url = box.bob->get(u"gateway/index"_s, {{u"compress"_s, u"0"_s}})["url"_L1].toString() + query;
        Gateway early{QUrl(url + u"0"_s)};
        QTRY_COMPARE(early.frames(5).size(), 1);
        Gateway late{QUrl(url + u"35"_s)};
        QTRY_COMPARE(late.sns(), (QList<qint64>{36, 37, 38, 39, 40}));
    }

    void pingWithAnOldNumberGetsTheLaterEventsAtOnce()
    {
        SandboxOptions options = smallOptions();
        options.faults = {u"gateway-gap"_s};
        Sandbox box(options);
        Gateway gateway(*box.bob, false);
        QTRY_VERIFY(!gateway.sessionId().isEmpty());
        create(box, 6, 3);
        QTRY_COMPARE(gateway.sns(), (QList<qint64>{1, 2, 3, 4, 6}));
        gateway.ping(4); // one only
        QTRY_COMPARE(gateway.frames(3).size(), 1);
        QTRY_COMPARE(gateway.sns(), (QList<qint64>{1, 2, 3, 4, 6, 5, 6}));
        gateway.ping(6);
        QTRY_COMPARE(gateway.frames(3).size(), 2);
        QCOMPARE(gateway.sns().size(), 7);
    }

    void websocketsThatOnlyPingDoNotKeepOthersWaiting()
    {
        Sandbox box;
        const QByteArray text = "{\"s\":2,\"sn\":0}";
        const QByteArray ping = "\x81" + QByteArray(1, char(0x80 | text.size())) + QByteArray(4, '\0') + text;
        constexpr int each = 40'000;
        std::vector<Socket> crowd;
        for (int i = 0; i < 20; ++i) {
            crowd.push_back(connected(box.server.port()));
            crowd.back()->write(upgrade(*box.bot));
        }
        QTRY_COMPARE(sessions(*box.ann).size(), 20);
        for (const Socket &socket : crowd) {
            socket->write(ping.repeated(each));
            socket->flush();
        }
        // A call is answered before the pings that came before it have been worked off.
        const qint64 worked = sumOf(sessions(*box.ann), "pings"_L1);
        QVERIFY2(worked < 20 * each / 4, QByteArray::number(worked).constData());
        // Those who never stop are cut; the others have it quiet again.
        QTRY_VERIFY(std::ranges::all_of(
            crowd, [](const Socket &socket) { return socket->state() == QAbstractSocket::UnconnectedState; }));
        Gateway polite(*box.bob, false);
        QTRY_VERIFY(!polite.sessionId().isEmpty());
        for (int i = 0; i < 20; ++i)
            polite.ping(0);
        QTRY_COMPARE(polite.frames(3).size(), 20);
    }

    void programWithFewDescriptorsServesAndSleeps()
    {
        QProcess process;
        process.start(u"bash"_s,
            {u"-c"_s, u"ulimit -n 90; exec \"$0\" sandbox --seed empty --until-stdin-closes"_s,
                QStringLiteral(PROGRAMS "/kookaburra-cli")});
        QVERIFY(chat::test::soon([&process] { return process.canReadLine(); }));
        const QJsonObject ready = QJsonDocument::fromJson(process.readLine()).object();
        const QString url = ready.value("url"_L1).toString();
        Client client(url, ready.value("accounts"_L1).toArray().at(0).toObject().value("token"_L1).toString());
        QVERIFY(client.get(u"user/me"_s).ok());
        std::vector<Socket> crowd;
        for (int i = 0; i < 200; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(url).port()));
        }
        QTRY_VERIFY(std::ranges::all_of(
            crowd, [](const Socket &socket) { return socket->state() == QAbstractSocket::ConnectedState; }));
        QVERIFY(client.get(u"user/me"_s).ok()); // who was there is served
        const QString proc = u"/proc/%1/"_s.arg(process.processId());
        QVERIFY(
            QDir(proc + u"fd"_s).entryList(QDir::Files | QDir::System).size() < 70); // the server keeps some in reserve
        // It sleeps until something happens, however many wait at its door.
        const auto sleeps = [&proc] {
            QFile state(proc + u"stat"_s);
            return state.open(QIODevice::ReadOnly) && state.readAll().contains(") S ");
        };
        QTRY_VERIFY([&] {
            for (int i = 0; i < 100; ++i) {
                if (!sleeps())
                    return false;
            }
            return true;
        }());
        crowd.clear();
        Client later(url, ready.value("accounts"_L1).toArray().at(0).toObject().value("token"_L1).toString());
        QVERIFY(later.get(u"user/me"_s).ok());
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void tooFewDescriptorsAreSaid()
    {
        QProcess process;
        process.start(u"bash"_s,
            {u"-c"_s, u"ulimit -n 30; exec \"$0\" sandbox --seed empty"_s, QStringLiteral(PROGRAMS "/kookaburra-cli")});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("limit of open files"));
    }

    void portIsTriedBeforeTheSeedIsWritten()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        QTemporaryDir folder;
        SandboxOptions options = smallOptions();
        options.port = taken.serverPort();
        options.dataFile = folder.filePath(u"box.db"_s);
        bool seeded = false;
        options.worldMessages = [&seeded](qint64, const SeedSink &) { seeded = true; };
        Sandbox box(options);
        QVERIFY(!box.started);
        QVERIFY2(box.error.contains(QString::number(options.port)), qPrintable(box.error));
        QVERIFY(!seeded);
        QVERIFY(!QFile::exists(options.dataFile));
    }

    void tokensAreDrawnUnlessTheyAreToBeFixed()
    {
        const auto tokens = [](bool fixed) {
            SandboxOptions options;
            options.seed = u"empty"_s;
            options.fixedTokens = fixed;
            Sandbox box(options);
            QStringList found;
            const QJsonArray accounts = box.server.readyLine().value("accounts"_L1).toArray();
            for (const QJsonValue &account : accounts)
                found.append(account.toObject().value("token"_L1).toString());
            return found;
        };
        const QStringList fixed = tokens(true);
        QCOMPARE(fixed.size(), 2);
        QCOMPARE(tokens(true), fixed);
        QSet<QString> all(fixed.begin(), fixed.end());
        for (int i = 0; i < 2; ++i) {
            const QStringList drawn = tokens(false);
            for (const QString &token : drawn) {
                QVERIFY(token.startsWith(u"1/"_s) && token.size() >= 32);
                QVERIFY(!all.contains(token));
                all.insert(token);
            }
        }
    }

    void authorizationCodesAreOfTheirOwnerAndGoodOnce()
    {
        Sandbox box;
        Client browser(box.server.url(), QString());
        const auto exchange = [&browser](const QString &code, const QByteArray &client = "c") {
            return browser.postRaw(u"../oauth2/token"_s,
                "grant_type=authorization_code&client_id=" + client
                    + "&client_secret=s&redirect_uri=r&code=" + code.toLatin1(),
                "application/x-www-form-urlencoded");
        };
        const auto agree = [](Client &client, const QJsonObject &body = {}) {
            return client.post(u"sandbox/authorize"_s, body)["code"_L1].toString();
        };
        QCOMPARE(exchange(u"101"_s).http, 401); // an id is no consent
        QCOMPARE(exchange(QString()).http, 401);
        QCOMPARE(browser.postRaw(u"sandbox/authorize"_s, "{}").http, 401);
        const QString code = agree(*box.ann);
        QVERIFY(code.size() >= 20);
        QCOMPARE(exchange(code).json.value("access_token"_L1).toString(), u"ann/token+=="_s);
        QCOMPARE(exchange(code).http, 401);
        QCOMPARE(exchange(agree(*box.ann, {{"client_id"_L1, u"mine"_s}}), "other").http, 401);
        const QString wrong = agree(*box.ann, {{"redirect_uri"_L1, u"elsewhere"_s}});
        QCOMPARE(exchange(wrong).http, 401);
        const QString old = agree(*box.ann);
        QVERIFY(box.ann->post(u"sandbox/clock"_s, {{"seconds"_L1, 601}}).ok());
        QCOMPARE(exchange(old).http, 401);
    }

    void authorizationCodesDoNotPileUp()
    {
        OauthCodes codes;
        const QString first = codes.make(u"1"_s, {}, {});
        QString last;
        for (int i = 0; i < 5000; ++i)
            last = codes.make(u"1"_s, {}, {});
        QVERIFY(!codes.take(first, {}, {}));
        QCOMPARE(codes.take(last, {}, {}), std::optional(u"1"_s));
    }

    void sizesOfPicturesAreReadNotDecoded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSize>("size");
        const QSize size(321, 123);
        for (const char *format : {"png", "jpg", "webp"}) {
            if (QImageWriter::supportedImageFormats().contains(format))
                QTest::newRow(format) << picture(format, size) << size;
        }
        QTest::newRow("gif") << QByteArray("GIF89a\x41\x01\x7b\x00\x80\x00\x00", 13) << size;
        QTest::newRow("extended webp") << "RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x40\x01\0\x7a\0\0"_ba
                + QByteArray(8, '\0') << size;
        QTest::newRow("negative") << "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"_ba + QByteArray(8, '\xff') << QSize();
        QTest::newRow("text") << QByteArray("hello").repeated(20) << QSize();
        QTest::newRow("endless markers") << "\xff\xd8"_ba + QByteArray(70'000, '\xff') << QSize();
    }

    void sizesOfPicturesAreReadNotDecoded()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QSize, size);
        QCOMPARE(pictureSize(bytes), size);
        for (qsizetype length = 0; length < std::min<qsizetype>(bytes.size(), 700); ++length) {
            const QByteArray cut = QByteArray(bytes.constData(), length); // a heap block of exactly that size
            const QSize found = pictureSize(cut);
            QVERIFY(found == size || found == QSize());
        }
    }

    void brokenPicturesLeaveNoLibrarysWordsOnStandardError()
    {
        QProcess process;
        process.start(QStringLiteral(PROGRAMS "/kookaburra-cli"), {u"sandbox"_s, u"--seed"_s, u"empty"_s});
        QVERIFY(chat::test::soon([&process] { return process.canReadLine(); }));
        const QJsonObject ready = QJsonDocument::fromJson(process.readLine()).object();
        Client client(ready.value("url"_L1).toString(),
            ready.value("accounts"_L1).toArray().at(0).toObject().value("token"_L1).toString());
        const QByteArray good = picture("png", QSize(40, 30));
        for (const qsizetype at : {12, 20, 30, 34, 45, 60}) {
            QByteArray broken = good;
            broken.replace(at, 3, "\xff\xff\xff");
            (void)client.upload(u"broken.png"_s, "image/png", broken);
            (void)client.upload(u"short.png"_s, "image/png", good.left(at));
        }
        QVERIFY(client.upload(u"good.png"_s, "image/png", good).ok());
        process.terminate();
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(!said.contains("libpng"), said.constData());
    }
};

KOOKABURRA_CORE_CASE(TestSandboxCrowds)

} // namespace tst_sandbox_crowds

#include "tst_sandbox_crowds.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/answerreader.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_answerreader {

using namespace Qt::Literals::StringLiterals;
using chat::relay::AnswerReader;

//! The answer of a server, in whatever portions it comes.
class TestAnswerReader : public QObject
{
    Q_OBJECT

private:
    static QByteArray readIn(AnswerReader &reader, const QByteArray &bytes, qsizetype portion)
    {
        QByteArray body;
        for (qsizetype at = 0; at < bytes.size(); at += portion)
            body += reader.read(bytes.sliced(at, std::min(portion, bytes.size() - at)));
        return body;
    }

private Q_SLOTS:
    void bodiesAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("complete"); // without an end of the connection
        QTest::newRow("length") << "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"_ba
                                << "hello"_ba << 200 << true;
        QTest::newRow("empty") << "HTTP/1.1 429 Slow\r\nX-Rate-Limit-Global:\r\nContent-Length: 0\r\n\r\n"_ba
                               << ""_ba << 429 << true;
        QTest::newRow("chunks") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n"
                                   "0\r\nTrailer: 1\r\n\r\n"_ba
                                << "hello"_ba << 200 << true;
        QTest::newRow("until the end") << "HTTP/1.0 200 OK\r\n\r\nhello"_ba
                                       << "hello"_ba << 200 << false;
        QTest::newRow("none") << "HTTP/1.1 204 No Content\r\n\r\n"_ba
                              << ""_ba << 204 << true;
        QTest::newRow("after an interim answer")
            << "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"_ba
            << "ok"_ba << 200 << true;
    }

    void bodiesAreRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(bool, complete);
        for (const qsizetype portion : {qsizetype(1), qsizetype(3), bytes.size()}) {
            AnswerReader reader(false);
            QCOMPARE(readIn(reader, bytes, portion), body);
            QCOMPARE(reader.status(), status);
            QCOMPARE(reader.state() == AnswerReader::State::Complete, complete);
            QCOMPARE(reader.canStay(), complete);
            reader.end();
            QCOMPARE(reader.state(), AnswerReader::State::Complete);
        }
    }

    void headersStayAsTheyAre()
    {
        AnswerReader reader(false);
        QVERIFY(reader
                    .read("HTTP/1.1 200 Fine\r\nSet-Cookie: a\r\nX-Rate-Limit-Global:\r\nset-cookie: b\r\n"
                          "Content-Length: 0\r\n\r\n")
                    .isEmpty());
        QCOMPARE(reader.reason(), "Fine"_ba);
        QCOMPARE(reader.headers().size(), 4);
        QCOMPARE(reader.headers().at(1), std::pair("X-Rate-Limit-Global"_ba, ""_ba));
        QCOMPARE(reader.header("set-cookie"), "a"_ba);
    }

    void brokenAnswersAreNoticed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no HTTP") << "SSH-2.0-server\r\n\r\n"_ba;
        QTest::newRow("no number") << "HTTP/1.1 abc\r\n\r\n"_ba;
        QTest::newRow("two lengths") << "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"_ba;
        QTest::newRow("negative length") << "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"_ba;
        QTest::newRow("two ends") << "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"_ba;
        QTest::newRow("other encoding") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"_ba;
        QTest::newRow("no size") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nhello\r\n"_ba;
        QTest::newRow("wrong size") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n"_ba;
        QTest::newRow("huge size") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n"_ba;
        QTest::newRow("long size line") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;"_ba
                + QByteArray(5000, 'x');
        QTest::newRow("no colon") << "HTTP/1.1 200 OK\r\nnonsense\r\n\r\n"_ba;
        QTest::newRow("endless head") << "HTTP/1.1 200 OK\r\n"_ba + "X-Filler: y\r\n"_ba.repeated(10'000);
        QTest::newRow("upgrade") << "HTTP/1.1 101 Switching Protocols\r\n\r\n"_ba;
    }

    void brokenAnswersAreNoticed()
    {
        QFETCH(QByteArray, bytes);
        for (const qsizetype portion : {qsizetype(7), bytes.size()}) {
            AnswerReader reader(false);
            [[maybe_unused]] const QByteArray body = readIn(reader, bytes, portion);
            QCOMPARE(reader.state(), AnswerReader::State::Broken);
        }
    }

    void cutAnswersAreNoticed()
    {
        const QByteArray whole = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
        for (qsizetype size = 0; size < whole.size(); ++size) {
            AnswerReader reader(false);
            [[maybe_unused]] const QByteArray body = reader.read(whole.first(size));
            reader.end();
            QCOMPARE(reader.state(), AnswerReader::State::Broken);
        }
    }

    void surplusKeepsTheConnectionFromBeingUsedAgain()
    {
        AnswerReader reader(false);
        QCOMPARE(reader.read("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\n"), "ok"_ba);
        QCOMPARE(reader.state(), AnswerReader::State::Complete);
        QVERIFY(!reader.canStay());
        AnswerReader head(true);
        QVERIFY(head.read("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n").isEmpty());
        QCOMPARE(head.state(), AnswerReader::State::Complete);
        QVERIFY(head.canStay());
    }
};

KOOKABURRA_PLAIN_CASE(TestAnswerReader)

} // namespace tst_answerreader

#include "tst_answerreader.moc"

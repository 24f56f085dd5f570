// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/secrets.h"
#include "app/base/unescaped.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_secrets {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormIsHidden_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hidden");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &hidden) {
            QTest::newRow(name) << text << hidden;
        };
        row("as it is", "x 1/MTAwMQ==/secret+text y", "x $TOKEN y");
        row("JSON", "{\"a\":\"1\\/MTAwMQ==\\/secret+text\"}", "{\"a\":\"$TOKEN\"}");
        row("encoded", "?a=1%2FMTAwMQ%3D%3D%2Fsecret%2Btext&b", "?a=$TOKEN&b");
        row("base64", "x " + "1/MTAwMQ==/secret+text"_ba.toBase64() + " y", "x $TOKEN y");
        row("twice", "1/MTAwMQ==/secret+text1/MTAwMQ==/secret+text", "$TOKEN$TOKEN");
        row("another's address", "wss://x/gateway?compress=0&token=abc123&z=1",
            "wss://x/gateway?compress=0&token=$TOKEN&z=1");
        row("an address in JSON", "{\"url\":\"wss:\\/\\/x?token=abc\"}", "{\"url\":\"wss:\\/\\/x?token=$TOKEN\"}");
        row("a word", "my token=abc", "my token=abc");
        row("escaped letters", "\"1\\u002FMTAwMQ==\\/\\u0073ecret+text\"", "\"$TOKEN\"");
        row("JSON in JSON", "{\"a\":\"{\\\"b\\\":\\\"1\\\\/MTAwMQ==\\\\\\/secret+text\\\"}\"}",
            "{\"a\":\"{\\\"b\\\":\\\"$TOKEN\\\"}\"}");
        row("encoded twice", "?a=1%252FMTAwMQ%253D%253D%252Fsecret%252Btext&b", "?a=$TOKEN&b");
        row("encoded in small letters", "?a=1%2fMTAwMQ%3d%3d%2fsecret%2btext", "?a=$TOKEN");
        row("letters encoded", "?a=%31/MTAwMQ==/%73ecret%2Btext", "?a=$TOKEN");
        row("URL in JSON", "{\"url\":\"https:\\/\\/x?q=1\\u00252FMTAwMQ%3D%3D%2fsecret%2Btext\"}",
            "{\"url\":\"https:\\/\\/x?q=$TOKEN\"}");
        row("by its name", "{\"Token\":\"abc\",\"a\":1}", "{\"Token\":\"$TOKEN\",\"a\":1}");
        row("part of a name", "{\"verify_token\" : \"abc\"}", "{\"verify_token\" : \"$TOKEN\"}");
        row("other names", "{\"clientSecret\":\"a\",\"password\":\"b\",\"encrypt_key\":\"c\"}",
            "{\"clientSecret\":\"$TOKEN\",\"password\":\"$TOKEN\",\"encrypt_key\":\"$TOKEN\"}");
        row("a number", "{\"password\":1234,\"a\":1}", "{\"password\":\"$TOKEN\",\"a\":1}");
        row("none", "{\"token\":null,\"token\":\"\",\"secret\":true}",
            "{\"token\":null,\"token\":\"\",\"secret\":true}");
        row("a list", "{\"secrets\":[\"a]\",{\"b\":\"c\"}],\"a\":1}", "{\"secrets\":\"$TOKEN\",\"a\":1}");
        row("quotes in it", "{\"password\":\"a\\\"b\\u0022c\",\"a\":1}", "{\"password\":\"$TOKEN\",\"a\":1}");
        row("named in nested JSON", "{\"a\":\"{\\\"token\\\":\\\"x\\\\\\\"y\\\",\\\"n\\\":1}\"}",
            "{\"a\":\"{\\\"token\\\":\\\"$TOKEN\\\",\\\"n\\\":1}\"}");
        row("a number in nested JSON", "{\"a\":\"{\\\"secret\\\":12}\"}",
            "{\"a\":\"{\\\"secret\\\":\\\"$TOKEN\\\"}\"}");
        row("an encoded name", "?next=%3Ftoken%3Dabc%2526x%26y", "?next=%3Ftoken%3D$TOKEN%26y");
        row("escaped ampersand", "{\"u\":\"x?a=1\\u0026token=abc\\u0026z=1\"}",
            "{\"u\":\"x?a=1\\u0026token=$TOKEN\\u0026z=1\"}");
        row("after a sign", "100%1/MTAwMQ==/secret+text", "100%$TOKEN");
        row("of a person", "{\"content\":\"the token: abc, my secret\"}",
            "{\"content\":\"the token: abc, my secret\"}");
        row("no end", "{\"token\":\"abc", "{\"token\":\"$TOKEN");
        row("nothing", "", "");
    }

    void everyFormIsHidden()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, hidden);
        Secrets secrets;
        secrets.add("1/MTAwMQ==/secret+text");
        secrets.hide(text);
        QCOMPARE(text, hidden);
    }

    //! Whoever repeats a token may write it in many ways.
    void nothingWrittenAroundItKeepsItVisible()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 3000; ++round) {
            QByteArray token;
            for (int i = 0; i < 24; ++i)
                token += "ABCdefghu0123456789/+=-_."[random.bounded(25)];
            if (token.contains("u00")) // looks like an escape itself, once a backslash stands before it
                continue;
            Secrets secrets;
            secrets.add(token);
            QByteArray written = token;
            for (int depth = static_cast<int>(random.bounded(5)); depth > 0; --depth)
                written = writtenAs(written, random);
            QByteArray text = "{\"content\":\"" + written + "\",\"after\":1}";
            const QByteArray before = text;
            secrets.hide(text);
            QVERIFY2(text.contains("$TOKEN"), before.constData());
            QVERIFY2(!Unescaped(text).text().contains(Unescaped(token).text()), before.constData());
            QVERIFY2(text.endsWith("\"after\":1}"), text.constData());
        }
    }

    void halfOfItIsHiddenAtTheEnd_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hidden");
        QTest::newRow("half") << "x the-secr"_ba
                              << "x $TOKEN"_ba;
        QTest::newRow("in the middle of a form") << "x the-secr\\u00"_ba
                                                 << "x $TOKEN"_ba;
        QTest::newRow("in the middle of another") << "x the-secr%6"_ba
                                                  << "x $TOKEN"_ba;
        QTest::newRow("behind a backslash") << "x \\u0074he-secr\\"_ba
                                            << "x $TOKEN"_ba;
        QTest::newRow("whole") << "x the-secret-token"_ba
                               << "x $TOKEN"_ba;
        QTest::newRow("another word") << "x then"_ba
                                      << "x then"_ba;
    }

    void halfOfItIsHiddenAtTheEnd()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, hidden);
        Secrets secrets;
        secrets.add("the-secret-token");
        secrets.hide(text, Secrets::End::Cut);
        QCOMPARE(text, hidden);
    }

    //! A token that was seen under its name is hidden wherever else it stands.
    void learnsFromNames()
    {
        Secrets secrets;
        QByteArray call = "{\"token\":\"0123456789abcdef\",\"password\":\"word\"}";
        secrets.hideAndLearn(call);
        QByteArray text = "a 0123456789abcdef in a word";
        secrets.hide(text);
        QCOMPARE(text, "a $TOKEN in a word"_ba);
    }

    //! What others send must not take long, however it is made. (With quadratic cost these take hours.)
    void hostileTextIsReadInTime_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const char *part : {"%", "%3", "%25", "\\", "\\u00", "\\u005c", "token", "token=", "?token=",
                 "\"token\":\"", "\"token\":[", "\"token\":{\"", "\"token\":", "\\\"token\\\":\\\"", "the-secre", "\""})
            QTest::newRow(part) << QByteArray(part);
    }

    void hostileTextIsReadInTime()
    {
        QFETCH(QByteArray, part);
        Secrets secrets;
        secrets.add("the-secret-token");
        QByteArray text = part.repeated((1 << 20) / part.size()) + "34 the-secret-token";
        secrets.hideAndLearn(text, Secrets::End::Cut);
        QVERIFY(!text.contains("the-secret-token"));
    }

    //! It could be a part of any word.
    void shortOneIsHiddenWhereItStandsAlone()
    {
        Secrets secrets;
        secrets.add("t");
        QByteArray text = "{\"token\":\"t\",\"content\":\"what\"}";
        secrets.hide(text);
        QCOMPARE(text, "{\"token\":\"$TOKEN\",\"content\":\"what\"}"_ba);
    }

private:
    static QByteArray writtenAs(const QByteArray &text, QRandomGenerator &random)
    {
        const auto often = random.bounded(1, 5);
        const bool json = random.bounded(2) == 0;
        QByteArray written;
        for (const char c : text) {
            const QByteArray hex = QByteArray(1, c).toHex();
            const bool changed = random.bounded(often) == 0;
            if (json && (c == '\\' || c == '"'))
                written += QByteArray("\\") + c;
            else if (json && changed)
                written += c == '/' && random.bounded(2) == 0
                    ? "\\/"_ba
                    : "\\u00" + (random.bounded(2) == 0 ? hex.toUpper() : hex);
            else if (!json && (changed || c == '%'))
                written += '%' + (random.bounded(2) == 0 ? hex.toUpper() : hex);
            else
                written += c;
        }
        return written;
    }
};

KOOKABURRA_PLAIN_CASE(TestSecrets)

} // namespace tst_secrets

#include "tst_secrets.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/secrets.h"
#include "tests/support/testcase.h"

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

    //! It could be a part of any word.
    void shortOneIsHiddenWhereItStandsAlone()
    {
        Secrets secrets;
        secrets.add("t");
        QByteArray text = "{\"token\":\"t\",\"content\":\"what\"}";
        secrets.hide(text);
        QCOMPARE(text, "{\"token\":\"$TOKEN\",\"content\":\"what\"}"_ba);
    }
};

KOOKABURRA_PLAIN_CASE(TestSecrets)

} // namespace tst_secrets

#include "tst_secrets.moc"

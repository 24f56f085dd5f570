// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/jsonsource.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

namespace tst_jsonsource {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

class TestJsonSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsKeepTheirText()
    {
        const QByteArray items[]
            = {"{ \"b\":1,\t\"a\" : [ {\"x\":\"]}\\\"\"} ],\"a\":2e0 }", "{\"z\":\"\\u4e2d\\/ \xe4\xb8\xad \\\xdd\"}"};
        const QByteArray text
            = "{\"code\":0, \"data\" : {\"items\":[ " + items[0] + " ,\n" + items[1] + "], \"meta\":{}} }";
        QJsonValue value = QJsonDocument::fromJson(text).object();
        json::keepSources(value, text, {u"data"_s, u"items"_s}, 1000);
        const QJsonArray list = value["data"_L1]["items"_L1].toArray();
        QCOMPARE(list.size(), 2);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(json::sourceOf(list.at(i).toObject(), 1000), items[i]);
        QCOMPARE(list.at(0)["b"_L1].toInt(), 1);
        QCOMPARE(value["code"_L1].toInt(-1), 0);
        QVERIFY(value["data"_L1]["meta"_L1].isObject());
    }

    void pathEndsWhereItEnds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("data is the list") << "{\"data\":[{\"b\":1,\"a\":2}]}"_ba
                                          << "{\"b\":1,\"a\":2}"_ba;
        QTest::newRow("nothing around it") << " [ {\"b\":1,\"a\":2} ] "_ba
                                           << "{\"b\":1,\"a\":2}"_ba;
        QTest::newRow("only the last key") << "{\"items\":[{\"b\":1,\"a\":2}]}"_ba
                                           << "{\"b\":1,\"a\":2}"_ba;
        QTest::newRow("escaped key") << "{\"d\\u0061ta\":[{\"b\":1,\"a\":2}]}"_ba
                                     << "{\"b\":1,\"a\":2}"_ba;
        QTest::newRow("twice") << "{\"data\":[{\"b\":3}],\"data\":[{\"b\":1,\"a\":2}]}"_ba
                               << "{\"b\":1,\"a\":2}"_ba;
    }

    void pathEndsWhereItEnds()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, source);
        const QJsonDocument document = QJsonDocument::fromJson(text);
        QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        json::keepSources(value, text, {u"data"_s, u"items"_s}, 1000);
        while (value.isObject())
            value = *value.toObject().begin();
        QCOMPARE(json::sourceOf(value.toArray().at(0).toObject(), 1000), source);
    }

    void objectKeepsItsText()
    {
        const QByteArray text = "{\"sn\":1,\"d\": {\"b\":1,\"a\":\"x\"} ,\"s\":0}";
        QJsonValue value = QJsonDocument::fromJson(text).object();
        json::keepSources(value, text, {u"d"_s}, 1000);
        QCOMPARE(json::sourceOf(value["d"_L1].toObject(), 1000), "{\"b\":1,\"a\":\"x\"}"_ba);
    }

    void longOneIsNotKept()
    {
        const QByteArray text = "[{\"b\":\"" + QByteArray(100, 'x') + "\"}]";
        QJsonValue value = QJsonDocument::fromJson(text).array();
        json::keepSources(value, text, {}, 50);
        QCOMPARE(json::sourceOf(value.toArray().at(0).toObject(), 50), QByteArray());
    }

    //! A server may send our own key.
    void forgedOneIsReplaced()
    {
        const QByteArray text = "[{\"kookaburra:source\":\"{}\",\"a\":1}]";
        QJsonValue value = QJsonDocument::fromJson(text).array();
        json::keepSources(value, text, {}, 1000);
        QCOMPARE(json::sourceOf(value.toArray().at(0).toObject(), 1000), text.sliced(1, text.size() - 2));
        QCOMPARE(json::sourceOf({{"kookaburra:source"_L1, QString(100, u'x')}}, 50), QByteArray());
    }

    void withoutTextItIsWritten()
    {
        QCOMPARE(json::sourceOf({{"b"_L1, 1}, {"a"_L1, 2}}, 1000), "{\"a\":2,\"b\":1}"_ba);
    }

    //! Broken and hostile text ends, and what is found lies within it.
    void brokenTextIsRead()
    {
        QRandomGenerator random(11);
        const QByteArray letters = "{}[]\",:\\ a1\n";
        for (int round = 0; round < 20'000; ++round) {
            QByteArray text;
            for (int i = static_cast<int>(random.bounded(40)); i > 0; --i)
                text += letters.at(random.bounded(static_cast<int>(letters.size())));
            for (const QByteArrayView span : json::elementSpans(text))
                QVERIFY(span.begin() >= text.constBegin() && span.end() <= text.constEnd());
            if (const auto span = json::memberSpan(text, u"a"_s))
                QVERIFY(span->begin() >= text.constBegin() && span->end() <= text.constEnd());
            QJsonValue value = QJsonArray{QJsonObject{{"a"_L1, 1}}};
            json::keepSources(value, text, {u"a"_s}, 1000);
        }
        const QByteArray deep = QByteArray(1 << 20, '[');
        QCOMPARE(json::elementSpans(deep).size(), size_t(1));
    }
};

KOOKABURRA_PLAIN_CASE(TestJsonSource)

} // namespace tst_jsonsource

#include "tst_jsonsource.moc"

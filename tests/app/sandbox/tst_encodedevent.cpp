// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/encodedevent.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_encodedevent {

using namespace Qt::Literals::StringLiterals;
using chat::server::EncodedEvent;

//! Frames of another server: only the number changes.
class TestEncodedEvent : public QObject
{
    Q_OBJECT

private:
    //! With ' for ".
    static QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }
    static QByteArray inflated(const QByteArray &stream) { return qUncompress(QByteArray("\0\0\x40\0", 4) + stream); }

private Q_SLOTS:
    void onlyTheNumberChanges_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("last") << json("{'s':0,'d':{'sn':7,'a':[{'sn':8}]},'sn':") << "}"_ba;
        QTest::newRow("first") << json("{'sn':") << json(",'s':0,'d':{'content':'\\'sn\\':5'}}");
        QTest::newRow("spaces") << "{ \"s\" : 0 , \"sn\" :  "_ba
                                << " , \"d\" : {} }"_ba;
        QTest::newRow("a value of that name") << json("{'s':'sn','t':['sn',3],'sn':") << json(",'d':{'sn':'sn'}}");
        QTest::newRow("braces in texts") << json("{'d':{'c':'}}}{\\\\'},'sn':") << json(",'x':'{['}");
        QTest::newRow("twice") << json("{'sn':1,'sn':") << "}"_ba;
        QTest::newRow("long") << json("{'s':0,'sn':") << json(",'d':'") + QByteArray(200'000, 'x') + json("'}");
    }

    void onlyTheNumberChanges()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto event = EncodedEvent::ofFrame(before + "41" + after);
        QVERIFY(event);
        for (const qint64 sn : {1ll, 99'999'999'999ll}) {
            const QByteArray expected = before + QByteArray::number(sn) + after;
            QVERIFY(event->text(sn).toUtf8() == expected);
            QVERIFY(inflated(event->compressed(sn)) == expected);
        }
        event->settle();
        QVERIFY(event->text(5).toUtf8() == before + '5' + after);
    }

    void framesWithoutAPlaceForIt_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("none") << json("{'s':0,'d':{'sn':1}}");
        QTest::newRow("text") << json("{'s':0,'sn':'1'}");
        QTest::newRow("negative") << json("{'s':0,'sn':-1}");
        QTest::newRow("fraction") << json("{'s':0,'sn':1.5}");
        QTest::newRow("null") << json("{'s':0,'sn':null}");
        QTest::newRow("cut") << json("{'s':0,'sn':12");
        QTest::newRow("cut in a text") << json("{'s':0,'sn");
        QTest::newRow("cut at an escape") << json("{'s':0,'a\\");
        QTest::newRow("empty") << ""_ba;
    }

    void framesWithoutAPlaceForIt()
    {
        QFETCH(QByteArray, frame);
        QVERIFY(!EncodedEvent::ofFrame(frame));
    }
};

KOOKABURRA_PLAIN_CASE(TestEncodedEvent)

} // namespace tst_encodedevent

#include "tst_encodedevent.moc"

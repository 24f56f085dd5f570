// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/repair/crossings.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_crossings {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;
const ChannelRef kRoom{ChannelKind::Guild, ChannelId(u"100"_s)};
const MessageRef kOne{kRoom, MessageId(u"1"_s)};
const MessageRef kOther{kRoom, MessageId(u"2"_s)};
const MessageRef kElsewhere{{ChannelKind::Guild, ChannelId(u"200"_s)}, MessageId(u"3"_s)};

//! An account that has been connected for an hour.
struct Fixture
{
    qint64 now = -kHour; // a clock may begin anywhere
    Crossings crossings{[this] { return now; }};

    Fixture()
    {
        crossings.setLive(true);
        now += kHour;
    }
    //! Events came until then; the machine noticed later.
    void breakAfter(qint64 silence)
    {
        now += silence;
        crossings.setLive(false);
    }
};

} // namespace

class TestCrossings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnAnswerNothingCrosses()
    {
        Fixture f;
        QVERIFY(!f.crossings.mayCross(kOne));
        f.crossings.setLive(false);
        f.crossings.setLive(true);
        QVERIFY(!f.crossings.mayCross(kOne));
    }

    void eventsCrossAnAnswerForSeconds()
    {
        Fixture f;
        f.crossings.noteAnswer(kOne);
        f.now += 6500; // as long as a gateway holds events back
        QVERIFY(f.crossings.mayCross(kOne));
        QVERIFY(!f.crossings.mayCross(kOther));
        f.now += 1000;
        QVERIFY(!f.crossings.mayCross(kOne));
    }

    void pageIsAnAnswerAboutItsConversation()
    {
        Fixture f;
        f.crossings.noteAnswer({kRoom, {}});
        QVERIFY(f.crossings.mayCross(kOne));
        QVERIFY(f.crossings.mayCross(kOther));
        QVERIFY(!f.crossings.mayCross(kElsewhere));
        f.now += kHour;
        f.crossings.noteAnswer(kOne);
        QVERIFY(f.crossings.mayCross(kOne));
        QVERIFY(!f.crossings.mayCross(kOther));
    }

    void eventsOfABrokenConnectionCrossWhenItIsResumed_data()
    {
        QTest::addColumn<int>("answer"); // ms after the last event
        QTest::addColumn<int>("noticed"); // ms after it: the connection is known to be broken
        QTest::addColumn<bool>("crosses");
        QTest::newRow("answer before the break was noticed") << 5'000 << 50'000 << true;
        QTest::newRow("answer after it was noticed") << 90'000 << 50'000 << true;
        QTest::newRow("answer long before") << 1'000 << 400'000 << false;
    }
    void eventsOfABrokenConnectionCrossWhenItIsResumed()
    {
        QFETCH(int, answer);
        QFETCH(int, noticed);
        QFETCH(bool, crosses);
        Fixture f;
        if (answer < noticed) {
            f.now += answer;
            f.crossings.noteAnswer(kOne);
            f.breakAfter(noticed - answer);
        } else {
            f.breakAfter(noticed);
            f.now += answer - noticed;
            f.crossings.noteAnswer(kOne);
        }
        f.now += kHour;
        QCOMPARE(f.crossings.mayCross(kOne), crosses); // some come before the connection is called sound
        f.crossings.setLive(true);
        f.now += 3000;
        QCOMPARE(f.crossings.mayCross(kOne), crosses);
        f.now += 5000;
        QVERIFY(!f.crossings.mayCross(kOne)); // all that was missed has come
    }

    //! Cut before it could send all that was missed.
    void connectionThatBreaksAgainIsStillBehind()
    {
        Fixture f;
        f.breakAfter(0);
        f.crossings.noteAnswer(kOne);
        for (int i = 0; i < 100; ++i) {
            f.now += 2000;
            f.crossings.setLive(true);
            f.now += 1000;
            f.crossings.setLive(false);
        }
        f.crossings.setLive(true);
        QVERIFY(f.crossings.mayCross(kOne));
    }

    void firstConnectionIsBehindEverythingBefore()
    {
        Crossings crossings([] { return qint64(kHour); });
        crossings.noteAnswer(kOne);
        crossings.setLive(true);
        QVERIFY(crossings.mayCross(kOne));
    }

    void thousandsOfAnswersAreNotForgotten()
    {
        Fixture f;
        f.crossings.noteAnswer(kElsewhere);
        for (int i = 0; i < 5000; ++i)
            f.crossings.noteAnswer({kRoom, MessageId(QString::number(i))});
        QVERIFY(f.crossings.mayCross(kElsewhere));
        QVERIFY(f.crossings.mayCross(kOne));
        f.now += kHour;
        QVERIFY(!f.crossings.mayCross(kElsewhere));
        QVERIFY(!f.crossings.mayCross(kOne));
    }
};

KOOKABURRA_PLAIN_CASE(TestCrossings)

} // namespace tst_crossings

#include "tst_crossings.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/askonce.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <deque>

namespace tst_askonce {

using namespace chat;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Rig
{
    test::FakeScheduler clock;
    std::unique_ptr<AskOnce<int>> lookUps = std::make_unique<AskOnce<int>>(clock);
    std::deque<std::pair<QObject *, Callback<int>>> asked; //!< of the server, not answered yet
    int questions = 0;
    QStringList heard;
    QObject context;

    void ask(const QString &who, const QString &key = u"k"_s, QObject *by = nullptr)
    {
        lookUps->ask(
            key, by ? by : &context,
            [this, who](const Result<int> &result) {
                heard.append(who + u'=' + (result.ok() ? QString::number(result.value()) : u"failed"_s));
            },
            [this](QObject *life, Callback<int> callback) {
                ++questions;
                asked.emplace_back(life, std::move(callback));
            });
    }
    void answer(const Result<int> &result)
    {
        const auto callback = asked.front().second;
        asked.pop_front();
        callback(result);
    }
    QString words() const { return heard.join(u' '); }
};

const ApiError kRefused{ApiError::Kind::Forbidden, 403, 0, {}, {}};
const ApiError kAway{ApiError::Kind::Network, 0, 0, {}, {}};

} // namespace

class TestAskOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameIsAskedOnceWhileUnderWay()
    {
        Rig rig;
        for (int i = 0; i < 300; ++i)
            rig.ask(u"a"_s);
        rig.ask(u"other"_s, u"k2"_s);
        QCOMPARE(rig.questions, 2);
        rig.answer(7);
        QCOMPARE(rig.heard.count(u"a=7"_s), 300);
        QCOMPARE(rig.heard.size(), 300);
        rig.answer(8);
        QCOMPARE(rig.heard.last(), u"other=8"_s);
        rig.ask(u"later"_s); // answers are not kept: they grow old
        QCOMPARE(rig.questions, 3);
    }

    void whoIsGoneHearsNothing()
    {
        Rig rig;
        auto gone = std::make_unique<QObject>();
        rig.ask(u"gone"_s, u"k"_s, gone.get());
        rig.ask(u"here"_s);
        gone.reset(); // the question was put for both
        rig.answer(1);
        QCOMPARE(rig.words(), u"here=1"_s);
    }

    void failuresAreRememberedForAWhile()
    {
        Rig rig;
        rig.ask(u"a"_s);
        rig.answer(kRefused);
        rig.ask(u"b"_s);
        QCOMPARE(rig.words(), u"a=failed"_s); // never within the call
        QCoreApplication::processEvents();
        QCOMPARE(rig.words(), u"a=failed b=failed"_s);
        QCOMPARE(rig.questions, 1);
        rig.ask(u"x"_s, u"k2"_s); // others are not concerned
        QCOMPARE(rig.questions, 2);
        rig.clock.advance(61s);
        rig.ask(u"c"_s);
        QCOMPARE(rig.questions, 3);
    }

    void serverThatWasAwayIsAskedAgainSooner()
    {
        Rig rig;
        rig.ask(u"a"_s);
        rig.answer(kAway);
        rig.ask(u"b"_s);
        QCOMPARE(rig.questions, 1);
        rig.clock.advance(4s);
        rig.ask(u"c"_s);
        QCOMPARE(rig.questions, 2);
    }

    void failuresAreNotRememberedWhereAPersonAsks()
    {
        Rig rig;
        rig.lookUps = std::make_unique<AskOnce<int>>(rig.clock, AskOnce<int>::Failures::AskedAgain);
        rig.ask(u"a"_s);
        rig.answer(kRefused);
        rig.ask(u"b"_s);
        QCOMPARE(rig.questions, 2);
    }

    // Who asks after a change never hears how it was before, however many changes there are.
    void changeMeanwhileIsAskedForOnceMore()
    {
        Rig rig;
        rig.ask(u"early"_s);
        for (int i = 0; i < 100; ++i) {
            rig.lookUps->forget(u"k"_s);
            rig.ask(u"late"_s);
        }
        QCOMPARE(rig.questions, 1);
        rig.answer(1);
        QCOMPARE(rig.words(), u"early=1"_s);
        QCOMPARE(rig.questions, 2);
        rig.answer(2);
        QCOMPARE(rig.heard.count(u"late=2"_s), 100);
        QVERIFY(!rig.lookUps->isAsking());
    }

    void changeEndsTheMemoryOfAFailure()
    {
        Rig rig;
        rig.ask(u"a"_s);
        rig.answer(kRefused);
        rig.lookUps->forget(u"k"_s);
        rig.ask(u"b"_s);
        QCOMPARE(rig.questions, 2);
        rig.lookUps->forget(u"k"_s); // and this failure may be of before
        rig.answer(kRefused);
        rig.ask(u"c"_s);
        QCOMPARE(rig.questions, 3);
    }

    void whoeverIsAnsweredMayEndItAll()
    {
        Rig rig;
        rig.lookUps->ask(
            u"k"_s, nullptr, [&rig](const Result<int> &) { rig.lookUps.reset(); },
            [&rig](QObject *life, Callback<int> callback) { rig.asked.emplace_back(life, std::move(callback)); });
        rig.ask(u"second"_s);
        rig.answer(1);
        QVERIFY(!rig.lookUps);
        QCOMPARE(rig.words(), QString());
    }
};

KOOKABURRA_CORE_CASE(TestAskOnce)

} // namespace tst_askonce

#include "tst_askonce.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/polling/poller.h"

#include "app/base/utctime.h"
#include "app/models/timeline/messagelistmodel.h"
#include "tests/support/fakebackend.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_poller {

using namespace chat;
using namespace chat::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Call = FakeMessageService::Call;
using Direction = MessageQuery::Direction;
using Window = Attention::Window;

namespace {

ChannelRef channel(int number)
{
    return {ChannelKind::Guild, ChannelId(QString::number(number))};
}
const ChannelRef kOpen = channel(11);

//! Later than everything that FakeMessageService::fill makes.
const QDateTime kStart = utcTime(1'800'000'000'000);

class Budget : public PollBudget
{
public:
    std::chrono::milliseconds wait{0};
    int refused = 0;
    int refuses = 0; //!< each question this often
    int spent = 0;

    [[nodiscard]] std::chrono::milliseconds waitFor(Question) override { return wait; }
    void spend(Question) override
    {
        ++spent;
        refused += refuses;
    }
    [[nodiscard]] int refusals() const override { return refused; }
};

struct Rig
{
    FakeScheduler clock;
    FakeMessageService messages;
    FakeDirectoryService directory;
    Budget budget;
    Poller poller{messages, directory, budget, clock};
    QStringList told; //!< ids of created messages, in order
    Attention attention;
    int made = 0;

    Rig()
    {
        messages.self.id = UserId(u"me"_s);
        QObject::connect(&messages, &MessageService::eventReceived, &poller, [this](const MessageEvent &event) {
            if (const auto *created = std::get_if<MessageCreated>(&event))
                told << created->message.id.value;
        });
        attention.window = Window::Active;
        attention.open = kOpen;
    }
    void start()
    {
        poller.setAttention(attention);
        poller.start(messages.self, kStart);
        answered();
    }
    //! Waits for the answer to the question under way, if there is one.
    void answered()
    {
        mustBecome([this] { return !poller.isAsking(); }, "the question was not answered");
    }
    void run(std::chrono::milliseconds time)
    {
        for (auto left = time; left > 0ms; left -= 250ms) {
            clock.advance(250ms);
            answered();
        }
    }
    //! What was asked about that conversation so far.
    QList<Direction> asked(const ChannelRef &about) const
    {
        QList<Direction> list;
        for (const Call &call : messages.calls) {
            if (call.kind == Call::Kind::Fetch && call.query.channel == about)
                list << call.query.direction;
        }
        return list;
    }
    QString write(const ChannelRef &where, const QString &author = u"ann"_s)
    {
        const QString id = u"new%1"_s.arg(++made);
        User user;
        user.id = UserId(author);
        messages.messages(where).push_back(FakeMessageService::makeMessage(where, id, id, user, kStart.addSecs(made)));
        return id;
    }
};

} // namespace

//! Asking for news: what, how often, and what is told of it.
class TestPoller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openConversationIsAskedForEveryTwoSeconds()
    {
        Rig rig;
        rig.messages.fill(kOpen, 3);
        rig.start();
        QCOMPARE(rig.asked(kOpen), QList<Direction>{Direction::Latest});
        rig.run(1750ms);
        QCOMPARE(rig.asked(kOpen).size(), 1);
        rig.run(500ms);
        QCOMPARE(rig.asked(kOpen), (QList<Direction>{Direction::Latest, Direction::After}));
        QVERIFY(rig.told.isEmpty()); // all of it was there before
    }

    void behindAnotherWindowItIsAskedForEveryTenSeconds()
    {
        Rig rig;
        rig.messages.fill(kOpen, 3);
        rig.attention.window = Window::Shown;
        rig.start();
        rig.run(9s);
        QCOMPARE(rig.asked(kOpen).size(), 1);
        rig.run(1500ms);
        QCOMPARE(rig.asked(kOpen).size(), 2);
        rig.attention.window = Window::Active;
        rig.poller.setAttention(rig.attention); // looked at: now
        rig.answered();
        QCOMPARE(rig.asked(kOpen).size(), 3);
    }

    void nobodyWaitsThenNothingIsAsked()
    {
        Rig rig;
        rig.messages.fill(kOpen, 3);
        rig.start();
        rig.attention.window = Window::Hidden;
        rig.poller.setAttention(rig.attention);
        const auto before = rig.messages.calls.size();
        rig.run(60s);
        QCOMPARE(rig.messages.calls.size(), before);
        QCOMPARE(rig.clock.next(), -1ms); // nothing wakes it either
        const QString written = rig.write(kOpen);
        rig.attention.notifies = true;
        rig.poller.setAttention(rig.attention);
        rig.answered();
        QCOMPARE(rig.told, QStringList{written});
    }

    void newMessagesAreToldOnceAndInOrder()
    {
        Rig rig;
        rig.messages.fill(kOpen, 3);
        rig.start();
        const QStringList written{rig.write(kOpen), rig.write(kOpen, u"me"_s), rig.write(kOpen)};
        rig.run(8s);
        QCOMPARE(rig.told, written);
        rig.run(20s); // compared, too
        QCOMPARE(rig.told, written);
    }

    void whatAViewReadFirstIsNotToldAgain()
    {
        Rig rig;
        rig.messages.fill(kOpen, 3);
        rig.start();
        rig.write(kOpen);
        MessageListModel model(rig.messages, kOpen, rig.messages.self);
        model.loadLatest();
        QTRY_COMPARE(model.rowCount(), 4);
        rig.run(4s);
        QVERIFY(rig.told.isEmpty());
    }

    void otherConversationsComeInTurnTheNearOnesMoreOften()
    {
        Rig rig;
        QList<ChannelRef> others;
        for (int i = 0; i < 40; ++i)
            others << channel(100 + i);
        rig.attention.others = [others] { return others; };
        rig.start();
        rig.run(8min);
        QVERIFY(rig.asked(channel(100)).size() > 2 * rig.asked(channel(130)).size());
        for (const ChannelRef &other : std::as_const(others))
            QVERIFY2(!rig.asked(other).isEmpty(), qPrintable(other.id.value));
        const QString written = rig.write(channel(130));
        rig.run(8min);
        QCOMPARE(rig.told, QStringList{written});
    }

    void chatWhereSomebodyWroteComesNext()
    {
        Rig rig;
        const ChannelRef chat{ChannelKind::Direct, ChannelId(u"c1"_s)};
        DirectChat listed;
        listed.code = chat.id;
        listed.latestMessage = kStart.addSecs(-60);
        rig.directory.directChats = {listed};
        QList<ChannelRef> others;
        for (int i = 0; i < 100; ++i)
            others << channel(100 + i);
        rig.attention.others = [others] { return others; };
        rig.start();
        rig.run(12s);
        QVERIFY(rig.asked(chat).isEmpty()); // nothing new in it
        const QString written = rig.write(chat);
        rig.directory.directChats.front().latestMessage = kStart.addSecs(100);
        rig.run(14s);
        QCOMPARE(rig.told, QStringList{written});
    }

    void editsDeletionsAndReactionsAreFound()
    {
        Rig rig;
        rig.messages.fill(kOpen, 60);
        rig.start();
        MessageListModel model(rig.messages, kOpen, rig.messages.self);
        model.loadLatest();
        QTRY_COMPARE(model.rowCount(), 50);
        model.loadMore(MessageListModel::Edge::Older);
        QTRY_COMPARE(model.rowCount(), 60);
        model.setVisibleRange(0, 59);
        auto &stored = rig.messages.messages(kOpen);
        stored[2].source = u"edited, above the newest page"_s;
        stored[55].source = u"edited"_s;
        stored[56].reactions = {Reaction{Emoji{u"👍"_s, {}, {}}, 2, false}};
        stored.erase(stored.begin() + 57);
        rig.run(16s);
        QTRY_COMPARE(model.rowCount(), 59);
        QTRY_COMPARE(model.messageAt(2).source, u"edited, above the newest page"_s);
        QCOMPARE(model.messageAt(55).source, u"edited"_s);
        QCOMPARE(model.messageAt(56).reactions.size(), size_t(1));
        QVERIFY(rig.told.isEmpty());
    }

    void deletedNewestMessageDoesNotEndIt()
    {
        Rig rig;
        rig.messages.strictCursors = true;
        rig.messages.fill(kOpen, 3);
        rig.start();
        rig.messages.messages(kOpen).pop_back();
        const QString written = rig.write(kOpen);
        rig.run(4s);
        QCOMPARE(rig.told, QStringList{written});
    }

    void anotherMessageOfTheSameMillisecondIsNews()
    {
        Rig rig;
        rig.messages.strictCursors = true;
        rig.messages.fill(kOpen, 3);
        rig.start();
        const QString first = rig.write(kOpen);
        rig.run(4s);
        QCOMPARE(rig.told, QStringList{first});
        const QDateTime moment = rig.messages.messages(kOpen).back().created;
        rig.messages.messages(kOpen).pop_back(); // so the newest page is read
        const QString second = rig.write(kOpen);
        rig.messages.messages(kOpen).back().created = moment;
        rig.run(4s);
        QCOMPARE(rig.told, (QStringList{first, second}));
    }

    void manyNewMessagesAreReadPageByPage()
    {
        Rig rig;
        rig.messages.fill(kOpen, 3);
        rig.start();
        QStringList written;
        for (int i = 0; i < 120; ++i)
            written << rig.write(kOpen);
        rig.run(2500ms);
        QCOMPARE(rig.told, written);
    }

    void afterALongAbsenceTheNewestPageIsReadAndTheRestIsAGap()
    {
        Rig rig;
        rig.messages.fill(kOpen, 3);
        rig.start();
        for (int i = 0; i < 1000; ++i)
            rig.write(kOpen);
        rig.run(6s);
        QCOMPARE(rig.told.last(), u"new1000"_s);
        QCOMPARE(rig.told.size(), 250); // four pages, and the newest one
        MessageListModel model(rig.messages, kOpen, rig.messages.self);
        model.loadLatest();
        QTRY_VERIFY(model.rowCount() >= 50);
        while (model.rowCount() < 60) { // the rest is there when it is looked at
            model.loadMore(MessageListModel::Edge::Older);
            QTRY_VERIFY(model.edge(MessageListModel::Edge::Older).phase != MessageListModel::EdgeState::Phase::Loading);
        }
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.messageAt(row).id.value, u"new%1"_s.arg(1000 - model.rowCount() + row + 1));
    }

    void ageOfWhatIsKnownCanBeRead()
    {
        Rig rig;
        rig.messages.fill(kOpen, 3);
        rig.start();
        const QDateTime first = rig.poller.checked();
        QVERIFY(first.isValid());
        rig.run(2500ms);
        QVERIFY(rig.poller.checked() > first);
    }

    void refusalsSlowItDown()
    {
        Rig rig;
        rig.messages.fill(kOpen, 3);
        rig.start();
        const auto asks = [&rig](std::chrono::milliseconds time) {
            const auto before = rig.asked(kOpen).size();
            rig.run(time);
            return rig.asked(kOpen).size() - before;
        };
        const auto usual = asks(60s);
        rig.budget.refuses = 1;
        rig.run(60s);
        const auto refused = asks(60s); // each question is
        QVERIFY2(refused * 5 < usual, qPrintable(u"%1 of %2"_s.arg(refused).arg(usual)));
        rig.budget.refuses = 0;
        rig.run(120s);
        QVERIFY(asks(60s) >= usual - 2);
    }

    void nothingIsAskedBeyondTheBudget()
    {
        Rig rig;
        rig.messages.fill(kOpen, 3);
        rig.budget.wait = 5s;
        rig.start();
        rig.run(3s);
        QVERIFY(rig.messages.calls.empty());
        rig.budget.wait = 0s;
        rig.run(3s);
        QVERIFY(!rig.messages.calls.empty());
        QCOMPARE(size_t(rig.budget.spent), rig.messages.calls.size() + 1); // and the direct chats
    }

    void serverThatIsAwayIsAskedLessAndLess()
    {
        Rig rig;
        rig.messages.fill(kOpen, 3);
        QSignalSpy failed(&rig.poller, &Poller::failed);
        rig.messages.failNext({ApiError::Kind::Network, 0, 0, {}, {}}, 3);
        rig.start();
        QCOMPARE(failed.size(), 1);
        rig.run(1750ms);
        QCOMPARE(failed.size(), 1);
        rig.run(500ms);
        QCOMPARE(failed.size(), 2);
        rig.run(3500ms);
        QCOMPARE(failed.size(), 2);
        rig.poller.retryNow();
        rig.answered();
        QCOMPARE(failed.size(), 3);
        const QString written = rig.write(kOpen);
        rig.run(10s);
        QCOMPARE(failed.size(), 3);
        QVERIFY(!rig.told.contains(written) || rig.told == QStringList{written});
        rig.run(10s);
        QCOMPARE(rig.told, QStringList{written}); // written after the start
    }

    void forbiddenConversationDoesNotStopTheOthers()
    {
        Rig rig;
        rig.messages.fill(kOpen, 3);
        rig.start();
        rig.messages.failNext({ApiError::Kind::Forbidden, 403, 40300, {}, {}});
        rig.run(2500ms);
        const QString written = rig.write(kOpen);
        rig.run(3s);
        QCOMPARE(rig.told, QStringList{written});
    }

    void afterStopNothingIsTold()
    {
        Rig rig;
        rig.messages.fill(kOpen, 3);
        rig.start();
        rig.write(kOpen);
        rig.messages.hold();
        rig.clock.advance(2500ms);
        QVERIFY(rig.poller.isAsking());
        rig.poller.stop();
        rig.messages.release();
        rig.clock.advance(1min);
        QVERIFY(rig.told.isEmpty());
        QCOMPARE(rig.clock.next(), -1ms);
    }
};

KOOKABURRA_CORE_CASE(TestPoller)

} // namespace tst_poller

#include "tst_poller.moc"

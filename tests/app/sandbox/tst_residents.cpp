// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/residents/residents.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <algorithm>

namespace tst_residents {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using namespace chat::sandbox;
using namespace std::chrono_literals;

namespace {

//! A server of a few places in memory, which keeps account of everything and holds everybody to the rules.
class FakeActor : public Actor
{
    Q_OBJECT

public:
    QList<Place> places{{u"1"_s, u"综合讨论"_s, u"9"_s, false}, {u"2"_s, u"general"_s, u"9"_s, false}};
    QList<Person> members{{u"bot"_s, u"Kookaburra"_s, true, true}, {u"ann"_s, u"Ann"_s, false, true},
        {u"jukebox"_s, u"点歌姬"_s, true, false}, {u"fox"_s, u"盖伦"_s, false, false},
        {u"owl"_s, u"Mira"_s, false, false}, {u"bear"_s, u"老K"_s, false, false}};
    QList<PostedMessage> messages;
    QStringList edited;
    QStringList removed;
    int reactions = 0;
    int foreignTouches = 0; //!< edits and deletes of somebody else's message
    bool echo = false; //!< the bot's program answers every resident
    test::FakeScheduler clock;

    QList<Place> channels() const override { return places; }
    QList<Person> people(const QString &placeId) const override
    {
        return placeId == u"dm"_s ? QList<Person>{members.at(0), members.at(3)} : members;
    }
    QList<PostedMessage> recent(const QString &placeId, int count) const override
    {
        QList<PostedMessage> here;
        std::ranges::copy_if(
            messages, std::back_inserter(here), [&](const PostedMessage &m) { return m.place.id == placeId; });
        return here.size() > count ? here.last(count) : here;
    }
    Result<QString> createMessage(const QString &userId, const QString &placeId, int type, const QString &content,
        const QString &quoteId) override
    {
        PostedMessage message;
        message.id = QString::number(messages.size() + 1);
        message.place = Place{placeId, {}, {}, placeId == u"dm"_s};
        message.authorId = userId;
        message.authorIsBot = userId == u"bot"_s || userId == u"jukebox"_s;
        message.type = type;
        message.content = content;
        message.quoteId = quoteId;
        messages.append(message);
        Q_EMIT messageCreated(message);
        if (echo && !message.authorIsBot && userId != u"ann"_s)
            clock.after(0ms, [this, placeId] { (void)createMessage(u"bot"_s, placeId, 9, u"indeed?"_s, {}); });
        return messages.at(message.id.toInt() - 1).id;
    }
    Result<Unit> updateMessage(const QString &userId, const QString &messageId, const QString &) override
    {
        edited.append(messageId);
        return touch(userId, messageId);
    }
    Result<Unit> deleteMessage(const QString &userId, const QString &messageId) override
    {
        removed.append(messageId);
        return touch(userId, messageId);
    }
    Result<Unit> react(const QString &, const QString &, const QString &, bool) override
    {
        ++reactions;
        return Unit{};
    }
    int countBy(const QString &userId) const
    {
        return int(std::ranges::count(messages, userId, &PostedMessage::authorId));
    }
    int byResidents() const { return countBy(u"fox"_s) + countBy(u"owl"_s) + countBy(u"bear"_s); }

private:
    Result<Unit> touch(const QString &userId, const QString &messageId)
    {
        foreignTouches += int(messages.at(messageId.toInt() - 1).authorId != userId);
        return Unit{};
    }
};

//! They answer, and do nothing by themselves.
ResidentPace quick()
{
    return {1ms, 5ms, 1h, 1h, 1ms, 1h};
}

ResidentPace restless()
{
    return {1ms, 2ms, 1ms, 2ms, 1ms, 1ms};
}

} // namespace

class TestResidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersSomebodyWhoIsSignedIn()
    {
        FakeActor actor;
        Residents residents(actor, actor.clock, 3, quick());
        QVERIFY(residents.start(u"on"_s));
        for (int i = 1; i <= 10; ++i) {
            (void)actor.createMessage(u"ann"_s, u"2"_s, 9, u"hello everyone"_s, {});
            actor.clock.advance(5ms);
            QVERIFY(actor.byResidents() + actor.reactions >= i);
        }
        QVERIFY(actor.byResidents() >= 5);
        QVERIFY(actor.reactions >= 1);
        QCOMPARE(actor.countBy(u"bot"_s), 0);
        QCOMPARE(actor.countBy(u"jukebox"_s), 0);
    }

    void answersInDirectChats()
    {
        FakeActor actor;
        Residents residents(actor, actor.clock, 5, quick());
        QVERIFY(residents.start(u"on"_s));
        for (int i = 0; i < 3; ++i)
            (void)actor.createMessage(u"bot"_s, u"dm"_s, 9, u"在吗？"_s, {});
        actor.clock.advance(5ms);
        QVERIFY(actor.countBy(u"fox"_s) + actor.reactions >= 1);
        QCOMPARE(actor.countBy(u"owl"_s), 0);
    }

    void mentionedOneAnswers()
    {
        FakeActor actor;
        Residents residents(actor, actor.clock, 8, quick());
        QVERIFY(residents.start(u"on"_s));
        for (int i = 0; i < 8; ++i) {
            PostedMessage call;
            call.id = u"x"_s + QString::number(i);
            call.place = actor.places.at(1);
            call.authorId = u"ann"_s;
            call.content = u"are you there?"_s;
            call.mentions = {u"owl"_s};
            const int before = actor.byResidents() + actor.reactions;
            Q_EMIT actor.messageCreated(call);
            actor.clock.advance(5ms);
            QVERIFY(actor.byResidents() + actor.reactions > before);
        }
        QCOMPARE(actor.countBy(u"owl"_s), actor.byResidents());
    }

    void neverAnswerOneAnotherOrOtherBots()
    {
        FakeActor actor;
        Residents residents(actor, actor.clock, 3, quick());
        QVERIFY(residents.start(u"on"_s));
        (void)actor.createMessage(u"jukebox"_s, u"1"_s, 9, u"正在播放"_s, {});
        (void)actor.createMessage(u"fox"_s, u"1"_s, 9, u"有人吗？"_s, {});
        (void)actor.createMessage(u"ann"_s, u"2"_s, 9, u"hello"_s, {});
        actor.clock.advance(1min); // thousands of rounds at this pace
        QVERIFY(actor.messages.size() + actor.reactions > 3);
        QVERIFY(actor.messages.size() <= 4);
        QVERIFY(actor.recent(u"1"_s, 100).size() == 2);
    }

    void botThatAnswersBackIsLeftAloneSoon()
    {
        FakeActor actor;
        actor.echo = true;
        Residents residents(actor, actor.clock, 2, quick());
        QVERIFY(residents.start(u"on"_s));
        (void)actor.createMessage(u"bot"_s, u"1"_s, 9, u"who is there?"_s, {});
        actor.clock.advance(1min);
        QVERIFY(actor.byResidents() + actor.reactions >= 1);
        QVERIFY(actor.byResidents() <= 3);
    }

    void touchOnlyWhatIsTheirOwn()
    {
        FakeActor actor;
        (void)actor.createMessage(u"ann"_s, u"1"_s, 9, u"mine"_s, {});
        Residents residents(actor, actor.clock, 11, restless());
        QVERIFY(residents.start(u"on"_s));
        actor.clock.advance(1s);
        QVERIFY(!actor.edited.isEmpty() && !actor.removed.isEmpty() && actor.reactions > 0);
        QCOMPARE(actor.foreignTouches, 0);
        QVERIFY(!actor.edited.contains(u"1"_s) && !actor.removed.contains(u"1"_s));
    }

    void floodKeepsTheRateAndTheMix()
    {
        FakeActor actor;
        Residents residents(actor, actor.clock, 4, quick());
        QVERIFY(residents.start(u"4000"_s));
        actor.clock.advance(250ms);
        QCOMPARE(residents.eventCount(), 1000);
        const double all = double(residents.eventCount());
        QVERIFY(actor.byResidents() > 0.7 * all && actor.byResidents() < 0.9 * all);
        QVERIFY(actor.reactions > 0.05 * all);
        QVERIFY(actor.edited.size() > qsizetype(0.03 * all));
        QVERIFY(actor.removed.size() > qsizetype(0.01 * all));
        QCOMPARE(actor.foreignTouches, 0);
        residents.stop();
        actor.clock.advance(1min);
        QCOMPARE(residents.eventCount(), 1000);
    }

    void nothingHappensWhenOff()
    {
        FakeActor actor;
        Residents residents(actor, actor.clock, 4, restless());
        QVERIFY(residents.start(u"off"_s));
        (void)actor.createMessage(u"ann"_s, u"1"_s, 9, u"hello?"_s, {});
        actor.clock.advance(1h);
        QCOMPARE(actor.messages.size(), 1);
        QVERIFY(!residents.start(u"sometimes"_s));
        QVERIFY(!residents.start(u"-3"_s));
    }
};

KOOKABURRA_CORE_CASE(TestResidents)

} // namespace tst_residents

#include "tst_residents.moc"

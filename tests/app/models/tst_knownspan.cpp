// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/local/localstore.h"
#include "app/models/timeline/knownspan.h"
#include "tests/support/modelrig.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_knownspan {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

//! From when to when messages of a conversation are known.
class TestKnownSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyConversationHasNone();
    void shownRowsAreKnown();
    void storedMessagesAreKnown();
    void newerOnesThatAreNotShownAreKnown();
    void whatIsFetchedInTheBackgroundIsKnown();
    void anotherConversationBeginsAnew();
    void wholeIsFromTheBeginningToThePresent();

private:
    template <class Rig> static qint64 timeOf(Rig &rig, int number)
    {
        return rig.service.find({rig.channel, MessageId(u"m%1"_s.arg(number))})->created.toMSecsSinceEpoch();
    }
};

void TestKnownSpan::emptyConversationHasNone()
{
    ModelRig rig(0);
    KnownSpan span;
    QVERIFY(span.isEmpty());
    span.follow(rig.model.get());
    QVERIFY(span.isEmpty());
    span.follow(nullptr);
    QVERIFY(span.isEmpty());
    QVERIFY(!span.isWhole());
}

void TestKnownSpan::shownRowsAreKnown()
{
    ModelRig rig(300);
    KnownSpan span;
    span.follow(rig.model.get());
    const QSignalSpy changed(&span, &KnownSpan::changed);
    rig.open();
    QCOMPARE(span.first(), timeOf(rig, 251));
    QCOMPARE(span.last(), timeOf(rig, 300));
    QVERIFY(changed.size() > 0);
    rig.model->loadMore(MessageListModel::Edge::Older);
    QTRY_COMPARE(span.first(), timeOf(rig, 201));
}

void TestKnownSpan::storedMessagesAreKnown()
{
    ModelRig rig(900);
    StoredHistory &history = LocalStore::of(rig.service, rig.me).history();
    history.takePage({rig.channel, MessageQuery::Direction::Latest, {}, {}, 900},
        {rig.service.messages(rig.channel), {}, {}}, history.now());
    KnownSpan span;
    const QSignalSpy read(&span, &KnownSpan::read);
    span.follow(rig.model.get());
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(span.first(), timeOf(rig, 1));
    QCOMPARE(span.last(), timeOf(rig, 900));
    rig.open();
    QCOMPARE(span.first(), timeOf(rig, 1));
}

void TestKnownSpan::newerOnesThatAreNotShownAreKnown()
{
    ModelRig rig(900);
    rig.open();
    KnownSpan span;
    span.follow(rig.model.get());
    rig.model->loadAround(MessageId(u"m100"_s));
    QTRY_VERIFY(!rig.model->atPresent());
    User other;
    other.id = UserId(u"other"_s);
    const QDateTime later = QDateTime::fromMSecsSinceEpoch(timeOf(rig, 900)).addDays(2);
    rig.service.emitEvent(
        MessageCreated{FakeMessageService::makeMessage(rig.channel, u"new"_s, u"hello"_s, other, later)});
    QTRY_COMPARE(span.last(), later.toMSecsSinceEpoch());
}

void TestKnownSpan::whatIsFetchedInTheBackgroundIsKnown()
{
    ModelRig rig(900);
    rig.open();
    KnownSpan span;
    span.follow(rig.model.get());
    QVERIFY(span.first() > timeOf(rig, 100));
    StoredHistory &history = LocalStore::of(rig.service, rig.me).history();
    history.takePage({rig.channel, MessageQuery::Direction::Latest, {}, {}, 900},
        {rig.service.messages(rig.channel), {}, {}}, history.now());
    QTRY_COMPARE(span.first(), timeOf(rig, 1));
    QCOMPARE(span.last(), timeOf(rig, 900));
}

void TestKnownSpan::anotherConversationBeginsAnew()
{
    ModelRig rig(60);
    rig.open();
    KnownSpan span;
    span.follow(rig.model.get());
    QVERIFY(!span.isEmpty());
    const ChannelRef second{ChannelKind::Guild, ChannelId(u"200"_s)};
    MessageListModel other(rig.service, second, rig.me);
    span.follow(&other);
    QVERIFY(span.isEmpty());
    rig.model->loadMore(MessageListModel::Edge::Older); // nobody listens any more
    QTRY_VERIFY(rig.model->edge(MessageListModel::Edge::Older).phase != MessageListModel::EdgeState::Phase::Loading);
    QVERIFY(span.isEmpty());
}

void TestKnownSpan::wholeIsFromTheBeginningToThePresent()
{
    ModelRig rig(60);
    KnownSpan span;
    span.follow(rig.model.get());
    rig.open();
    QVERIFY(!span.isWhole());
    while (rig.model->edge(MessageListModel::Edge::Older).phase != MessageListModel::EdgeState::Phase::End) {
        rig.model->loadMore(MessageListModel::Edge::Older);
        QTRY_VERIFY(
            rig.model->edge(MessageListModel::Edge::Older).phase != MessageListModel::EdgeState::Phase::Loading);
    }
    QVERIFY(span.isWhole());
}

KOOKABURRA_CORE_CASE(TestKnownSpan)

} // namespace tst_knownspan

#include "tst_knownspan.moc"

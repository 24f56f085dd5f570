// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/models/timeline/messagestore.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_messagestore {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

namespace {

Message make(int number)
{
    Message message;
    message.id = MessageId(u"m%1"_s.arg(number));
    message.created = utcTime(1'700'000'000'000 + number * 1000LL);
    return message;
}

QStringList idsOf(const MessageStore &store)
{
    QStringList ids;
    for (int row = 0; row < store.size(); ++row)
        ids << store.at(row).id.value;
    return ids;
}

} // namespace

class TestMessageStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indexFollowsChangesAtBothEnds();
    void insertionRowKeepsTimeOrderAndUnsentLast();
    void revisionGrowsWithEveryEdit();
    void randomOperationsMatchAPlainList();
};

void TestMessageStore::indexFollowsChangesAtBothEnds()
{
    MessageStore store;
    store.insert(0, {make(10), make(11), make(12)});
    store.insert(0, {make(8), make(9)});
    store.insert(5, {make(13)});
    QCOMPARE(idsOf(store), (QStringList{u"m8"_s, u"m9"_s, u"m10"_s, u"m11"_s, u"m12"_s, u"m13"_s}));
    store.remove(0, 1);
    QCOMPARE(store.rowOf(MessageId(u"m10"_s)), 0);
    QCOMPARE(store.rowOf(MessageId(u"m13"_s)), 3);
    QCOMPARE(store.rowOf(MessageId(u"m8"_s)), -1);
    store.rename(1, MessageId(u"new"_s));
    QCOMPARE(store.rowOf(MessageId(u"new"_s)), 1);
    QVERIFY(!store.contains(MessageId(u"m11"_s)));
}

void TestMessageStore::insertionRowKeepsTimeOrderAndUnsentLast()
{
    MessageStore store;
    store.insert(0, {make(1), make(5)});
    Message unsent = make(3);
    unsent.id = MessageId(u"local:x"_s);
    unsent.state = SendState::Sending;
    store.insert(2, {unsent});
    QCOMPARE(store.insertionRow(make(3)), 1);
    QCOMPARE(store.insertionRow(make(9)), 2); // above the unsent row
    QCOMPARE(store.insertionRow(make(0)), 0);
    QCOMPARE(store.insertionRow(make(5)), 2); // equal times: in the order of arrival
}

void TestMessageStore::revisionGrowsWithEveryEdit()
{
    MessageStore store;
    store.insert(0, {make(1), make(2)});
    const quint32 before = store.revisionAt(0);
    const quint32 other = store.revisionAt(1);
    store.edit(0).source = u"changed"_s;
    QVERIFY(store.revisionAt(0) != before);
    QCOMPARE(store.revisionAt(1), other);
}

void TestMessageStore::randomOperationsMatchAPlainList()
{
    QRandomGenerator random(20261122);
    MessageStore store;
    QStringList plain;
    int next = 0;
    for (int step = 0; step < 4000; ++step) {
        const int kind = random.bounded(3);
        if (kind < 2 || plain.isEmpty()) {
            const int row = random.bounded(static_cast<int>(plain.size()) + 1);
            std::vector<Message> messages;
            const int count = 1 + random.bounded(5);
            for (int i = 0; i < count; ++i) {
                messages.push_back(make(next));
                plain.insert(row + i, u"m%1"_s.arg(next));
                ++next;
            }
            store.insert(row, std::move(messages));
        } else {
            const int first = random.bounded(static_cast<int>(plain.size()));
            const int last = std::min(static_cast<int>(plain.size()) - 1, first + random.bounded(6));
            store.remove(first, last);
            plain.remove(first, last - first + 1);
        }
        QCOMPARE(store.size(), plain.size());
        if (step % 50 == 0) {
            QCOMPARE(idsOf(store), plain);
            for (int row = 0; row < plain.size(); ++row)
                QCOMPARE(store.rowOf(MessageId(plain.at(row))), row);
        }
    }
}

KOOKABURRA_CORE_CASE(TestMessageStore)

} // namespace tst_messagestore

#include "tst_messagestore.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/outbox/outboxentry.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_outboxentry {

using namespace Qt::Literals::StringLiterals;
using namespace chat;

namespace {

OutboxEntry fullEntry()
{
    OutboxEntry entry;
    entry.kind = OutboxEntry::Kind::React;
    entry.state = OutboxEntry::State::Failed;
    entry.channel = {ChannelKind::Direct, ChannelId(u"52ac"_s)};
    entry.message = localIdOf(u"nonce"_s);
    entry.draft.kind = MessageKind::Card;
    entry.draft.source = u"[] "_s + QChar(0xd83d); // half a surrogate pair
    entry.draft.quoted = MessageId();
    entry.draft.nonce = u"nonce"_s;
    entry.draft.onlyFor = UserId(u"7"_s);
    entry.draft.templateId = u"t"_s;
    entry.draft.typed = u"typed 😄"_s;
    entry.emoji = {u"1/wow"_s, u"wow"_s, u"w"_s};
    entry.on = true;
    entry.author.id = UserId(u"1"_s);
    entry.author.name = u"Me"_s;
    entry.quote = Quote{MessageId(u"m1"_s), entry.author, u"summary"_s, {}, QDateTime::fromMSecsSinceEpoch(5, Qt::UTC)};
    entry.created = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    entry.doubtful = true;
    entry.after = MessageId(u"m2"_s);
    entry.from = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    entry.error = ApiError{ApiError::Kind::Rejected, 200, 40000, u"no"_s, {}};
    return entry;
}

} // namespace

class TestOutboxEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void otherBytesAreRefused();
    void whatMayHaveArrived();
};

void TestOutboxEntry::everythingComesBack()
{
    const OutboxEntry entry = fullEntry();
    const auto back = decodeEntry(encodeEntry(entry));
    QVERIFY(back);
    QCOMPARE(back->kind, entry.kind);
    QCOMPARE(back->state, entry.state);
    QVERIFY(back->channel == entry.channel && back->message == entry.message && isLocalId(back->message));
    QVERIFY(back->draft == entry.draft);
    QCOMPARE(back->emoji.id, entry.emoji.id);
    QCOMPARE(back->emoji.toWire(), entry.emoji.toWire());
    QCOMPARE(back->on, entry.on);
    QVERIFY(back->author == entry.author && back->quote == entry.quote);
    QCOMPARE(back->created, entry.created);
    QVERIFY(back->doubtful && back->after == entry.after);
    QCOMPARE(back->from, entry.from);
    QVERIFY(back->error == entry.error);
    OutboxEntry plain;
    plain.message = MessageId(u"m1"_s);
    const auto plainBack = decodeEntry(encodeEntry(plain));
    QVERIFY(plainBack && !plainBack->quote && !plainBack->error && !plainBack->from.isValid());
}

void TestOutboxEntry::otherBytesAreRefused()
{
    const QByteArray bytes = encodeEntry(fullEntry());
    QVERIFY(!decodeEntry(QByteArray()));
    QVERIFY(!decodeEntry(bytes + 'x'));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!decodeEntry(bytes.first(size)));
    QRandomGenerator random(20261130);
    for (int turn = 0; turn < 20'000; ++turn) {
        QByteArray broken = bytes;
        for (int i = 0; i < 3; ++i)
            broken[random.bounded(int(broken.size()))] = char(random.bounded(256));
        if (const auto entry = decodeEntry(broken)) { // what is read is within the limits of its types
            QVERIFY(entry->kind <= OutboxEntry::Kind::React);
            QVERIFY(entry->state <= OutboxEntry::State::Failed);
            QVERIFY(!entry->message.isEmpty());
        }
    }
}

void TestOutboxEntry::whatMayHaveArrived()
{
    ApiError error{ApiError::Kind::Network, 0, 0, {}, {}};
    QVERIFY(mayHaveArrived(error));
    error.neverLeft = true;
    QVERIFY(!mayHaveArrived(error));
    QVERIFY(isServerAway(error));
    error = {ApiError::Kind::ServerError, 500, 0, {}, {}};
    QVERIFY(mayHaveArrived(error) && !isServerAway(error));
    error.http = 502;
    QVERIFY(mayHaveArrived(error) && isServerAway(error));
    error.kind = ApiError::Kind::Forbidden;
    QVERIFY(!mayHaveArrived(error) && !isServerAway(error));
}

KOOKABURRA_PLAIN_CASE(TestOutboxEntry)

} // namespace tst_outboxentry

#include "tst_outboxentry.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakesatoriserver.h"
#include "tests/support/satoririg.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_satoriquotes {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonDocument quoteCase(const QString &name)
{
    QFile file(QStringLiteral(FIXTURES "/cases/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

SatoriSwitches byId()
{
    SatoriSwitches switches;
    switches.quoteById = true;
    return switches;
}

} // namespace

//! Answers that name the answered message by its id alone, and edits of answers.
class TestSatoriQuotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheSamePageHas()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QJsonObject answer{{"data"_L1, quoteCase(u"14-satori-quote-by-id.json"_s).array()}};
        server.next(u"message.list"_s, {200, QJsonDocument(answer).toJson()});
        const auto page = rig.fetch(kEmpty, Direction::Latest);
        QVERIFY(page.ok());
        QCOMPARE(page.value().messages.size(), 2u);
        const Message &reply = page.value().messages.back();
        QCOMPARE(reply.content.plain, u"a reply"_s);
        QVERIFY(reply.quote.has_value());
        QCOMPARE(reply.quote->author.displayName(), u"alice"_s);
        QCOMPARE(reply.quote->summary, u"the original text"_s);
        QCOMPARE(server.count(u"message.get"_s), 0);
    }

    void whatWasSeenBefore()
    {
        FakeSatoriServer server(byId(), 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QString first = server.say(u"c-general"_s, u"u1"_s, u"first"_s);
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
        server.say(u"c-general"_s, u"u2"_s, u"second"_s, first);
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 2u);
        const Quote quote = *rig.heard<MessageCreated>().back().message.quote;
        QCOMPARE(quote.author.id.value, u"u1"_s);
        QCOMPARE(quote.summary, u"first"_s);
        QCOMPARE(server.count(u"message.get"_s), 0);
    }

    void whatIsUnknownIsFetchedOnce()
    {
        FakeSatoriServer server(byId(), 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QString old = server.platform.post(u"c-general"_s, u"u1"_s, u"long ago"_s).id;
        const QString one = server.say(u"c-general"_s, u"u2"_s, u"one"_s, old);
        const QString two = server.say(u"c-general"_s, u"u2"_s, u"two"_s, old);
        QTRY_COMPARE(rig.heard<MessageUpdated>().size(), 2u);
        QStringList told;
        for (const MessageUpdated &update : rig.heard<MessageUpdated>()) {
            told.append(update.ref.id.value);
            QVERIFY(update.quote.has_value() && update.quote->has_value());
            QCOMPARE((*update.quote)->summary, u"long ago"_s);
            QCOMPARE((*update.quote)->author.id.value, u"u1"_s);
            QVERIFY(!update.content.has_value());
        }
        QCOMPARE(told, QStringList({one, two}));
        QCOMPARE(server.count(u"message.get"_s), 1);
    }

    void whatIsGoneIsNotAskedForAgain()
    {
        FakeSatoriServer server(byId(), 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        server.say(u"c-general"_s, u"u2"_s, u"one"_s, u"nowhere"_s);
        QTRY_COMPARE(server.count(u"message.get"_s), 1);
        server.say(u"c-general"_s, u"u2"_s, u"two"_s, u"nowhere"_s);
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 2u);
        QVERIFY(rig.fetch(kGeneral, Direction::Latest).ok());
        QCOMPARE(server.count(u"message.get"_s), 1);
        QVERIFY(rig.heard<MessageUpdated>().empty());
    }

    void editKeepsTheQuote()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QJsonObject right = quoteCase(u"15-satori-update-right.json"_s).object();
        const QJsonObject answer{{"data"_L1, quoteCase(u"14-satori-quote-by-id.json"_s).array()}};
        server.next(u"message.list"_s, {200, QJsonDocument(answer).toJson()});
        const ChannelRef channel{ChannelKind::Guild, ChannelId(right.value("channel_id"_L1).toString())};
        QVERIFY(rig.fetch(channel, Direction::Latest).ok());
        Draft draft;
        draft.source = u"a reply, edited"_s;
        server.next(u"message.update"_s, {200, "{}"});
        QVERIFY(rig.run<Unit>([&](auto cb) {
                       rig.messages().edit({channel, MessageId(u"s2"_s)}, draft, &rig.context, cb);
                   })
                    .ok());
        QCOMPARE(server.last(u"message.update"_s)->body, right);
        // One that answers nothing says so.
        server.next(u"message.update"_s, {200, "{}"});
        QVERIFY(rig.run<Unit>([&](auto cb) {
                       rig.messages().edit({channel, MessageId(u"s1"_s)}, draft, &rig.context, cb);
                   })
                    .ok());
        QCOMPARE(server.last(u"message.update"_s)->body.value("content"_L1).toString(), draft.source);
    }

    void editOfWhatWasSent()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QString asked = server.say(u"c-general"_s, u"u1"_s, u"question"_s);
        Draft draft;
        draft.source = u"answer"_s;
        draft.nonce = u"n"_s;
        draft.quoted = MessageId(asked);
        const auto sent = rig.run<Message>([&](auto cb) { rig.messages().send(kGeneral, draft, &rig.context, cb); });
        QVERIFY(sent.ok());
        Draft changed;
        changed.source = u"better answer"_s;
        const MessageRef ref{kGeneral, sent.value().id};
        const QString expected = u"<quote id=\"%1\"/>better answer"_s.arg(asked);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(rig.run<Unit>([&](auto cb) { rig.messages().edit(ref, changed, &rig.context, cb); }).ok());
            QCOMPARE(server.last(u"message.update"_s)->body.value("content"_L1).toString(), expected);
        }
        // Taken away on purpose it stays away.
        changed.quoted = MessageId();
        for (int i = 0; i < 2; ++i) {
            QVERIFY(rig.run<Unit>([&](auto cb) { rig.messages().edit(ref, changed, &rig.context, cb); }).ok());
            QCOMPARE(server.last(u"message.update"_s)->body.value("content"_L1).toString(), u"better answer"_s);
            changed.quoted.reset();
        }
    }

    void editOfWhatWasNeverSeenLooksFirst()
    {
        FakeSatoriServer server(byId(), 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QString asked = server.platform.post(u"c-general"_s, u"u1"_s, u"question"_s).id;
        const QString own = server.platform.post(u"c-general"_s, u"1000"_s, u"answer"_s, asked).id;
        Draft draft;
        draft.source = u"better"_s;
        QVERIFY(rig.run<Unit>([&](auto cb) {
                       rig.messages().edit({kGeneral, MessageId(own)}, draft, &rig.context, cb);
                   })
                    .ok());
        QCOMPARE(server.last(u"message.update"_s)->body.value("content"_L1).toString(),
            u"<quote id=\"%1\"/>better"_s.arg(asked));
    }
};

KOOKABURRA_CORE_CASE(TestSatoriQuotes)

} // namespace tst_satoriquotes

#include "tst_satoriquotes.moc"

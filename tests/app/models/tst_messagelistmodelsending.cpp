// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/messagelistmodel.h"
#include "app/models/timeline/messagetext.h"
#include "tests/support/forgetfulservice.h"
#include "tests/support/modelrig.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_messagelistmodelsending {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ApiError::Kind;
using Edge = MessageListModel::Edge;
using Call = FakeMessageService::Call;

const ChannelRef kChannel{ChannelKind::Guild, ChannelId(u"100"_s)};

ApiError errorOf(Kind kind)
{
    return {kind, 0, 0, {}, {}};
}

struct Fixture : ModelRig<ForgetfulService>
{
    explicit Fixture(int count = 3)
        : ModelRig(count)
    {
        model->setPatience(std::chrono::milliseconds(0));
        model->loadLatest();
        settle();
    }
    //! Lets everything that is under way come to its end.
    static void settle()
    {
        for (int i = 0; i < 40; ++i)
            QCoreApplication::processEvents();
    }
    void send(const QString &text, const std::optional<MessageId> &quoted = {}) const
    {
        Draft draft;
        draft.source = text;
        draft.quoted = quoted;
        model->send(draft);
    }
    [[nodiscard]] int posts() const { return service.callCount(Call::Kind::Send); }
    //! "text" of sent rows, "text!" of failed ones, "text?" of others.
    [[nodiscard]] QString rows(int from = 3) const
    {
        QStringList out;
        for (int row = from; row < model->rowCount(); ++row) {
            const Message &m = model->messageAt(row);
            out << m.content.plain
                    + (m.state == SendState::Sent          ? u""_s
                            : m.state == SendState::Failed ? u"!"_s
                                                           : u"?"_s);
        }
        return out.join(u' ');
    }
    [[nodiscard]] Message &last() { return service.messages(kChannel).back(); }
};

} // namespace

class TestMessageListModelSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! One row: what the server did, what we heard of it, what happened to the message in history, and what comes of
    //! it at once and after "retry". Never two messages.
    void lostAnswer_data()
    {
        QTest::addColumn<bool>("taken");
        QTest::addColumn<Kind>("heard");
        QTest::addColumn<int>("historyFails");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("afterRetry");
        QTest::addColumn<int>("posts"); // in all
        const auto row = [](const char *name, bool taken, Kind heard, int historyFails, const QString &shown,
                             const QString &afterRetry, int posts) {
            QTest::newRow(name) << taken << heard << historyFails << shown << afterRetry << posts;
        };
        for (const auto &[name, kind] : {std::pair{"cut", Kind::Network}, {"no answer", Kind::Timeout},
                 {"bad gateway", Kind::ServerError}, {"an unreadable answer", Kind::BadReply}}) {
            row(qPrintable(QLatin1StringView(name) + u", arrived"_s), true, kind, 0, u"a😄"_s, u"a😄"_s, 1);
            row(qPrintable(QLatin1StringView(name) + u", did not arrive"_s), false, kind, 0, u"a😄!"_s, u"a😄"_s, 2);
            row(qPrintable(QLatin1StringView(name) + u", arrived, history away once"_s), true, kind, 1, u"a😄!"_s,
                u"a😄"_s, 1);
            row(qPrintable(QLatin1StringView(name) + u", arrived, history away twice"_s), true, kind, 2, u"a😄!"_s,
                u"a😄!"_s, 1);
            row(qPrintable(QLatin1StringView(name) + u", did not arrive, history away once"_s), false, kind, 1,
                u"a😄!"_s, u"a😄"_s, 2);
        }
        for (const auto &[name, kind] : {std::pair{"refused", Kind::Rejected}, {"forbidden", Kind::Forbidden},
                 {"too many", Kind::RateLimited}, {"token", Kind::Unauthorized}, {"gone", Kind::NotFound}})
            row(name, false, kind, 0, u"a😄!"_s, u"a😄"_s, 2);
    }
    void lostAnswer()
    {
        QFETCH(bool, taken);
        QFETCH(Kind, heard);
        QFETCH(int, historyFails);
        QFETCH(QString, shown);
        QFETCH(QString, afterRetry);
        QFETCH(int, posts);
        Fixture f;
        f.service.lost = errorOf(heard);
        (taken ? f.service.lose : f.service.eat) = 1;
        f.service.failHistory = historyFails;
        f.send(u"a:smile:"_s);
        Fixture::settle();
        QCOMPARE(f.rows(), shown);
        QCOMPARE(f.posts(), 1);
        const Message &row = f.model->messageAt(3);
        if (row.state == SendState::Failed) {
            QCOMPARE(row.source, u"a:smile:"_s);
            QCOMPARE(row.error->kind, heard);
        }
        f.model->resend(row.id);
        Fixture::settle();
        QCOMPARE(f.rows(), afterRetry);
        QCOMPARE(f.posts(), posts);
        QVERIFY(f.service.messages(kChannel).size() <= 4);
    }

    //! What in history is the message we look for, and what is not.
    void whatIsTheSameMessage_data()
    {
        QTest::addColumn<QString>("change"); // of the server's copy
        QTest::addColumn<bool>("same");
        QTest::newRow("as it was sent") << QString() << true;
        QTest::newRow("somebody else's") << u"author"_s << false;
        QTest::newRow("another kind") << u"kind"_s << false;
        QTest::newRow("other words") << u"source"_s << false;
        QTest::newRow("without the quote") << u"no quote"_s << false;
        QTest::newRow("another quote") << u"quote"_s << false;
        QTest::newRow("the quoted one is gone by now") << u"quote gone"_s << true;
        QTest::newRow("the quote has another kind of id") << u"quote id"_s << true;
        QTest::newRow("from before") << u"older"_s << false;
        QTest::newRow("another nonce") << u"nonce"_s << false;
    }
    void whatIsTheSameMessage()
    {
        QFETCH(QString, change);
        QFETCH(bool, same);
        Fixture f;
        f.service.lose = 1;
        f.service.failHistory = 1;
        f.send(u"words"_s, MessageId(u"m2"_s));
        Fixture::settle();
        QCOMPARE(f.rows(), u"words!"_s);
        Message &copy = f.last();
        if (change == "author"_L1)
            copy.author.id = UserId(u"somebody"_s);
        else if (change == "kind"_L1)
            copy.kind = MessageKind::Text;
        else if (change == "source"_L1)
            copy.source = u"other"_s;
        else if (change == "no quote"_L1)
            copy.quote.reset();
        else if (change == "quote"_L1)
            copy.quote = Quote{MessageId(u"m1"_s), {}, u"message 1"_s, {}, {}};
        else if (change == "quote gone"_L1)
            copy.quote = Quote{};
        else if (change == "quote id"_L1)
            copy.quote->id = MessageId(u"6142b3f0d2a1c0001a2b3c4d"_s);
        else if (change == "older"_L1)
            copy.created = copy.created.addDays(-1);
        else if (change == "nonce"_L1)
            copy.nonce = u"of another program"_s;
        f.model->resend(f.model->messageAt(3).id);
        Fixture::settle();
        QCOMPARE(f.posts(), same ? 1 : 2);
    }

    void eventOfALostMessageSettlesIt_data()
    {
        QTest::addColumn<bool>("withNonce");
        QTest::newRow("with nonce") << true;
        QTest::newRow("without") << false;
    }
    void eventOfALostMessageSettlesIt()
    {
        QFETCH(bool, withNonce);
        Fixture f;
        f.service.lose = 1;
        f.service.keepNonces = true;
        f.service.failHistory = 1;
        f.send(u"words"_s);
        Fixture::settle();
        QCOMPARE(f.rows(), u"words!"_s);
        Message event = f.last();
        if (!withNonce)
            event.nonce.clear();
        QSignalSpy renamed(f.model.get(), &MessageListModel::idChanged);
        Q_EMIT f.service.eventReceived(MessageCreated{event});
        QCOMPARE(f.rows(), u"words"_s);
        QCOMPARE(renamed.size(), 1);
        Q_EMIT f.service.eventReceived(MessageCreated{event}); // twice
        QCOMPARE(f.rows(), u"words"_s);
    }

    void historyAfterALostConnectionSettlesIt()
    {
        Fixture f;
        f.service.lose = 1;
        f.service.failHistory = 1;
        f.send(u"words"_s);
        Fixture::settle();
        QCOMPARE(f.rows(), u"words!"_s);
        Q_EMIT f.service.eventsLost();
        Fixture::settle();
        QCOMPARE(f.rows(), u"words"_s);
        QCOMPARE(f.posts(), 1);
    }

    void comingBackToThePresentSettlesIt()
    {
        Fixture f(300);
        f.service.lose = 1;
        f.service.failHistory = 1;
        f.send(u"words"_s);
        Fixture::settle();
        f.model->loadAround(MessageId(u"m20"_s));
        Fixture::settle();
        QVERIFY(!f.model->atPresent());
        f.model->loadLatest();
        Fixture::settle();
        QCOMPARE(f.rows(49), u"words"_s);
        QCOMPARE(f.posts(), 1);
    }

    void sameWordsTwiceAreTwoMessages_data()
    {
        QTest::addColumn<int>("lost"); // taken, answer lost
        QTest::addColumn<int>("eaten"); // not taken
        QTest::addColumn<QString>("shown");
        QTest::newRow("both arrive") << 0 << 0 << u"ok ok"_s;
        QTest::newRow("the first answer is lost") << 1 << 0 << u"ok ok"_s;
        QTest::newRow("both answers are lost") << 2 << 0 << u"ok ok"_s;
        QTest::newRow("the first is not taken") << 0 << 1 << u"ok ok!"_s;
        QTest::newRow("none is taken") << 0 << 2 << u"ok! ok!"_s;
    }
    void sameWordsTwiceAreTwoMessages()
    {
        QFETCH(int, lost);
        QFETCH(int, eaten);
        QFETCH(QString, shown);
        Fixture f;
        f.service.lose = lost;
        f.service.eat = eaten;
        f.send(u"ok"_s);
        f.send(u"ok"_s);
        Fixture::settle();
        QCOMPARE(f.rows(), shown);
        QCOMPARE(static_cast<int>(f.service.messages(kChannel).size()), 3 + 2 - eaten);
        for (int row = f.model->rowCount() - 1; row >= 3; --row)
            f.model->resend(f.model->messageAt(row).id);
        Fixture::settle();
        QCOMPARE(f.rows(), u"ok ok"_s);
        QCOMPARE(f.service.messages(kChannel).size(), 5u);
    }

    void messageItStoodAfterMayBeGone()
    {
        Fixture f;
        f.service.lose = 1;
        f.service.failHistory = 1;
        f.send(u"words"_s);
        Fixture::settle();
        std::erase_if(f.service.messages(kChannel), [](const Message &m) { return m.id.value == "m3"_L1; });
        f.service.answers.failNext(errorOf(Kind::NotFound));
        f.model->resend(f.model->messageAt(3).id);
        Fixture::settle();
        QVERIFY(f.rows().endsWith(u"words"_s));
        QCOMPARE(f.posts(), 1);
    }

    void hiddenMessageIsInNoHistory()
    {
        Fixture f;
        f.service.eat = 1;
        Draft draft;
        draft.source = u"psst"_s;
        draft.onlyFor = UserId(u"other"_s);
        f.model->send(draft);
        const int asked = f.service.callCount(Call::Kind::Fetch);
        Fixture::settle();
        QCOMPARE(f.rows(), u"psst!"_s);
        QCOMPARE(f.service.callCount(Call::Kind::Fetch), asked);
    }

    void failedRowMayBeDiscardedWhileHistoryIsAway()
    {
        Fixture f;
        f.service.lose = 1;
        f.service.failHistory = 1;
        f.send(u"words"_s);
        Fixture::settle();
        f.model->discard(f.model->messageAt(3).id);
        QCOMPARE(f.rows(), QString());
        Q_EMIT f.service.eventsLost();
        Fixture::settle();
        QCOMPARE(f.rows(), u"words"_s); // it is a message like any other
    }

    void heldRowSaysWhyAndForHowLong()
    {
        Fixture f;
        f.service.answers.hold();
        f.send(u"words"_s);
        const QString nonce = f.model->messageAt(3).nonce;
        Q_EMIT f.service.sendHeld(u"of another channel"_s, QDateTime::currentDateTimeUtc().addSecs(9));
        QCOMPARE(f.model->messageAt(3).state, SendState::Sending);
        const quint32 before = f.model->revisionAt(3);
        const auto secondsLeft = [&f] {
            static const QRegularExpression words(u"^waiting for the rate limit, (\\d+) s$"_s);
            const auto match = words.match(describeSending(f.model->messageAt(3)));
            return match.hasMatch() ? match.captured(1).toInt() : -1;
        };
        Q_EMIT f.service.sendHeld(nonce, QDateTime::currentDateTimeUtc().addSecs(3000));
        QCOMPARE(f.model->messageAt(3).state, SendState::Held);
        QVERIFY(f.model->revisionAt(3) != before);
        const int first = secondsLeft();
        QVERIFY(first > 0 && first <= 3000);
        QVERIFY(f.model->index(3).data(Qt::AccessibleTextRole).toString().contains(u"waiting for the rate limit"_s));
        QSignalSpy changes(f.model.get(), &QAbstractItemModel::dataChanged);
        QTRY_VERIFY(changes.size() >= 1); // the number goes down
        QTRY_VERIFY(secondsLeft() >= 0 && secondsLeft() < first); // timers of a second may be early
        Q_EMIT f.service.sendHeld(nonce, {});
        QCOMPARE(f.model->messageAt(3).state, SendState::Sending);
        f.service.answers.release();
        QTRY_COMPARE(f.rows(), u"words"_s);
        Q_EMIT f.service.sendHeld(nonce, QDateTime::currentDateTimeUtc().addSecs(9)); // too late
        QCOMPARE(f.rows(), u"words"_s);
    }

    void networkWordsStayOutOfSentences_data()
    {
        QTest::addColumn<ApiError>("error");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("refused connection")
            << ApiError{Kind::Network, 0, 0, u"Connection refused"_s, {}} << u"The server cannot be reached."_s;
        QTest::newRow("no answer") << ApiError{Kind::Timeout, 0, 0, u"Socket timeout"_s, {}}
                                   << u"The server did not answer in time."_s;
        QTest::newRow("the server's words") << ApiError{Kind::Rejected, 200, 40000, u"Check the message"_s, {}}
                                            << u"The server refused it. (Check the message)"_s;
    }
    void networkWordsStayOutOfSentences()
    {
        QFETCH(ApiError, error);
        QFETCH(QString, sentence);
        QCOMPARE(errorSentence(error), sentence);
    }
};

KOOKABURRA_CORE_CASE(TestMessageListModelSending)

} // namespace tst_messagelistmodelsending

#include "tst_messagelistmodelsending.moc"

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
};

} // namespace

class TestMessageListModelSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heldRowSaysWhyAndForHowLong()
    {
        Fixture f;
        f.service.answers.hold();
        f.send(u"words"_s);
        QTRY_COMPARE(f.posts(), 1);
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

    void comingBackToThePresentSettlesADoubt()
    {
        Fixture f(300);
        QTRY_COMPARE(f.model->rowCount(), 50);
        f.service.lose = 1;
        f.service.failHistory = 1;
        f.send(u"words"_s);
        QTRY_COMPARE(f.posts(), 1);
        f.model->loadAround(MessageId(u"m20"_s));
        QTRY_VERIFY(!f.model->atPresent());
        f.model->loadLatest();
        QTRY_VERIFY(f.model->atPresent());
        QTRY_COMPARE(f.rows(f.model->rowCount() - 1), u"words"_s);
        QCOMPARE(f.posts(), 1);
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

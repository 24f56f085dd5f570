// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/style/calendar.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <ctime>

namespace tst_rowstates {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

User somebody(const QString &name)
{
    User user;
    user.id = UserId(u"7"_s);
    user.name = name;
    return user;
}

struct StateRig : TimelineRig
{
    StateRig() { open(); }

    Message make(const QString &id, const User &author, const QDateTime &created, const QString &text = u"words"_s)
    {
        Message message = FakeMessageService::makeMessage(channelRef, id, text, author, created);
        message.content = markup::parseKMarkdown(text);
        return message;
    }
    void say(const Message &message)
    {
        backend.messageService.emitEvent(MessageCreated{message});
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString textOf(const MessageId &id) const
    {
        const MessageLayout &layout = view().layoutOf(model->rowOf(id));
        return layout.text(0, layout.textLength());
    }
    //! The part of a row left of its text, below the lines above it.
    [[nodiscard]] QImage gutter(const MessageId &id) const
    {
        const int above = view().layoutOf(model->rowOf(id)).contentTop();
        const QRect row = rectOf(id).adjusted(0, above, 0, 0);
        return view().viewport()->grab(QRect(row.topLeft(), QSize(64, row.height()))).toImage();
    }
    [[nodiscard]] static bool isPlain(const QImage &image)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, 0))
                    return false;
            }
        }
        return true;
    }
};

} // namespace

//! What a row shows follows what is true now.
class TestRowStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFollowARename();
    void othersNamesCostNoNewLayout();
    void midnightTurnsTodayIntoYesterday();
    void anotherTimeZoneMovesTheDays();
    void calendarLooksAtMidnightAtTheLatest();
    void followersTellTheirState_data();
    void followersTellTheirState();
    void undecidedRowsOfferTheirChoices_data();
    void undecidedRowsOfferTheirChoices();
    void messagesWithFilesCanBeTakenBack();
    void unsentRowsLookLikeConfirmedOnes();
};

void TestRowStates::namesFollowARename()
{
    StateRig f;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    f.directory->learn(somebody(u"Bob"_s), GuildId(u"1"_s));
    f.say(f.make(u"a"_s, somebody(u"Bob"_s), now));
    Message answer = f.make(u"b"_s, f.backend.self(), now.addSecs(1), u"hello (met)7(met)"_s);
    answer.quote
        = Quote{MessageId(u"x"_s), somebody(u"Bob"_s), u"hm"_s, markup::parseKMarkdown(u"ask (met)7(met)"_s), {}};
    f.say(answer);
    QVERIFY(f.textOf(answer.id).contains(u"@Bob"_s));
    const auto nameWidth = [&f] {
        const QPoint at = f.find(MessageId(u"a"_s), Hit::Kind::Name);
        return at.x() < 0 ? 0 : f.view().hitAt(at).rect.width();
    };
    const auto quote = [&f, &answer] {
        return f.view().viewport()->grab(QRect(f.rectOf(answer.id).topLeft(), QSize(400, 40))).toImage();
    };
    const int before = nameWidth();
    QVERIFY(before > 0);
    const QImage quoteBefore = quote();
    User renamed = somebody(u"Bob"_s);
    renamed.nickname = u"Robert of the long name"_s;
    f.directory->learn(renamed, GuildId(u"1"_s));
    QTRY_VERIFY(f.textOf(answer.id).contains(u"@Robert of the long name"_s)); // mention
    QVERIFY(nameWidth() > before + 40); // row
    QVERIFY(quote() != quoteBefore);
}

void TestRowStates::othersNamesCostNoNewLayout()
{
    StateRig f;
    f.say(f.make(u"a"_s, somebody(u"Bob"_s), QDateTime::currentDateTimeUtc()));
    const MessageLayout *before = &f.view().layoutOf(f.model->rowOf(MessageId(u"a"_s)));
    f.directory->learn(somebody(u"Bob"_s), GuildId(u"1"_s)); // called so already
    User other = somebody(u"Zoe"_s);
    other.id = UserId(u"8"_s);
    f.directory->learn(other, GuildId(u"1"_s)); // nowhere on screen
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(&f.view().layoutOf(f.model->rowOf(MessageId(u"a"_s))), before);
}

void TestRowStates::midnightTurnsTodayIntoYesterday()
{
    StateRig f;
    QDateTime now = QDateTime(QDate(2026, 3, 4), QTime(23, 59, 58)).toUTC();
    f.style.calendar().setClock([&now] { return now; });
    f.say(f.make(u"a"_s, somebody(u"Bob"_s), now.addSecs(-60)));
    const auto dayLine = [&f] {
        const QRect row = f.rectOf(MessageId(u"a"_s));
        const int end = f.view().layoutOf(0).contentTop();
        return f.view().viewport()->grab(QRect(row.left(), row.top(), row.width(), end)).toImage();
    };
    const QImage today = dayLine();
    QCOMPARE(dayLine(), today);
    QSignalSpy changed(&f.style.calendar(), &Calendar::changed);
    now = now.addSecs(3);
    f.style.calendar().look();
    QCOMPARE(changed.size(), 1);
    QVERIFY(dayLine() != today);
    now = now.addSecs(3600);
    f.style.calendar().look();
    QCOMPARE(changed.size(), 1); // still the same day
}

void TestRowStates::anotherTimeZoneMovesTheDays()
{
    const QByteArray before = qgetenv("TZ");
    const auto restore = qScopeGuard([&before] {
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        tzset();
    });
    qputenv("TZ", "UTC");
    tzset();
    StateRig f;
    const QDateTime now = utcTime(QDate(2026, 3, 4), QTime(18, 0));
    f.style.calendar().setClock([&now] { return now; });
    f.say(f.make(u"a"_s, somebody(u"Bob"_s), utcTime(QDate(2026, 3, 4), QTime(15, 57))));
    f.say(f.make(u"b"_s, somebody(u"Bob"_s), utcTime(QDate(2026, 3, 4), QTime(16, 3))));
    const int follower = f.rectOf(MessageId(u"b"_s)).height();
    qputenv("TZ", "Asia/Shanghai");
    tzset();
    f.style.calendar().look();
    QVERIFY(f.rectOf(MessageId(u"b"_s)).height() > follower); // midnight there lies between the two
}

void TestRowStates::calendarLooksAtMidnightAtTheLatest()
{
    Calendar calendar;
    QDateTime now = QDateTime(QDate(2026, 3, 4), QTime(12, 0)).toUTC();
    calendar.setClock([&now] { return now; });
    QCOMPARE(calendar.untilNextLook(), std::chrono::minutes(10)); // the machine may have slept
    now = QDateTime(QDate(2026, 3, 4), QTime(23, 59, 58)).toUTC();
    QCOMPARE(calendar.untilNextLook(), std::chrono::seconds(2));
    QCOMPARE(calendar.today(), QDate(2026, 3, 4));
}

void TestRowStates::followersTellTheirState_data()
{
    QTest::addColumn<bool>("edited");
    QTest::addColumn<bool>("onlyForUs");
    QTest::newRow("edited") << true << false;
    QTest::newRow("only visible to us") << false << true;
    QTest::newRow("both") << true << true;
}

void TestRowStates::followersTellTheirState()
{
    QFETCH(bool, edited);
    QFETCH(bool, onlyForUs);
    StateRig f;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto add = [&](const QString &id, int second, bool marked) {
        Message message = f.make(id, somebody(u"Bob"_s), now.addSecs(second));
        if (onlyForUs)
            message.visibleOnlyTo = UserId(u"self"_s);
        if (marked && edited)
            message.edited = now.addSecs(60);
        f.say(message);
        return message.id;
    };
    add(u"head"_s, 0, false);
    const MessageId plain = add(u"plain"_s, 1, false);
    const MessageId marked = add(u"marked"_s, 2, true);
    QCOMPARE(StateRig::isPlain(f.gutter(plain)), !onlyForUs);
    QVERIFY(!StateRig::isPlain(f.gutter(marked)));
    QCOMPARE(f.rectOf(plain).height(), f.rectOf(marked).height()); // and nothing moves for it
}

void TestRowStates::unsentRowsLookLikeConfirmedOnes()
{
    StateRig f;
    User self = f.backend.self();
    self.nickname = u"Boss"_s;
    self.bot = true;
    self.color = 0xcc2244;
    self.tag.text = u"admin"_s;
    f.say(f.make(u"earlier"_s, self, QDateTime::currentDateTimeUtc().addSecs(-3600)));
    f.backend.messageService.hold();
    Draft draft;
    draft.source = u"new"_s;
    f.model->send(draft);
    QCoreApplication::processEvents();
    const Message &row = f.model->messageAt(f.model->rowCount() - 1);
    QCOMPARE(row.state, SendState::Sending);
    QCOMPARE(row.author, self);
    draft.source = u"next"_s;
    f.model->send(draft);
    QCoreApplication::processEvents();
    QVERIFY(
        !StateRig::isPlain(f.gutter(f.model->messageAt(f.model->rowCount() - 1).id))); // a follower that is being sent
    f.backend.messageService.release();
    QTRY_VERIFY(StateRig::isPlain(f.gutter(f.model->messageAt(f.model->rowCount() - 1).id)));
}

void TestRowStates::undecidedRowsOfferTheirChoices_data()
{
    using Kinds = QList<Hit::Kind>;
    QTest::addColumn<SendState>("state");
    QTest::addColumn<PendingChange>("pending");
    QTest::addColumn<QString>("said");
    QTest::addColumn<Kinds>("choices");
    QTest::newRow("waiting for the server")
        << SendState::Waiting << PendingChange::None << u"waiting for the connection"_s << Kinds{};
    QTest::newRow("in doubt") << SendState::InDoubt << PendingChange::None
                              << u"the answer was lost; it may not have arrived"_s
                              << Kinds{Hit::Kind::Retry, Hit::Kind::Arrived, Hit::Kind::CopyFailed};
    QTest::newRow("a waiting edit") << SendState::Sent << PendingChange::Edit
                                    << u"the change waits for the connection"_s << Kinds{};
    QTest::newRow("a waiting deletion") << SendState::Sent << PendingChange::Removal
                                        << u"to be deleted, waits for the connection"_s << Kinds{};
    QTest::newRow("a waiting reaction") << SendState::Sent << PendingChange::Reaction
                                        << u"your reaction waits for the connection"_s << Kinds{};
    QTest::newRow("a refused edit") << SendState::Sent << PendingChange::RefusedEdit << u"the change was not saved"_s
                                    << Kinds{Hit::Kind::Retry, Hit::Kind::CopyFailed, Hit::Kind::Discard};
}

void TestRowStates::undecidedRowsOfferTheirChoices()
{
    QFETCH(SendState, state);
    QFETCH(PendingChange, pending);
    QFETCH(QString, said);
    QFETCH(QList<Hit::Kind>, choices);
    StateRig f;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    f.say(f.make(u"head"_s, f.backend.self(), now));
    f.say(f.make(u"follower"_s, f.backend.self(), now.addSecs(1)));
    Message message = f.make(u"undecided"_s, f.backend.self(), now.addSecs(2));
    message.pending = pending;
    message.error = ApiError{ApiError::Kind::Timeout, 0, 0, {}, {}};
    if (pending != PendingChange::None) {
        f.say(message);
    } else {
        LocalStore &store = *f.backend.messageService.localStore();
        store.setReachable(state != SendState::Waiting);
        store.outbox().setPatience(std::chrono::milliseconds(0));
        f.backend.messageService.failNext({ApiError::Kind::Timeout, 0, 0, {}, {}});
        Draft draft;
        draft.source = u"undecided"_s;
        f.model->send(draft);
        const auto last = [&f] { return f.model->messageAt(f.model->rowCount() - 1); };
        QTRY_COMPARE(last().state, state);
        message = last();
        QCoreApplication::processEvents();
    }
    QVERIFY(f.rectOf(message.id).height() > f.rectOf(MessageId(u"follower"_s)).height());
    QVERIFY(f.model->index(f.model->rowOf(message.id)).data(Qt::AccessibleTextRole).toString().endsWith(said));
    for (const Hit::Kind kind : {Hit::Kind::Retry, Hit::Kind::Arrived, Hit::Kind::CopyFailed, Hit::Kind::Discard})
        QCOMPARE(f.find(message.id, kind).x() >= 0, choices.contains(kind));
}

void TestRowStates::messagesWithFilesCanBeTakenBack()
{
    StateRig f;
    LocalStore &store = *f.backend.messageService.localStore();
    store.outbox().setAssets(f.backend.assetService);
    const auto last = [&f] { return f.model->messageAt(f.model->rowCount() - 1); };
    const auto said = [&] { return f.model->index(f.model->rowCount() - 1).data(Qt::AccessibleTextRole).toString(); };
    OutgoingFile file;
    file.made.name = u"a.txt"_s;
    file.made.size = 2048;
    file.bytes = QByteArray(2048, 'x');
    Draft draft;
    draft.kind = MessageKind::File;
    draft.source = u"📎 a.txt"_s;
    f.backend.assetService.answers.failNext({ApiError::Kind::Forbidden, 403, 0, {}, {}});
    f.model->send(draft, {file});
    QTRY_COMPARE(last().state, SendState::Failed);
    QCoreApplication::processEvents();
    for (const Hit::Kind kind : {Hit::Kind::Retry, Hit::Kind::TakeBack, Hit::Kind::Discard})
        QVERIFY(f.find(last().id, kind).x() >= 0);
    f.backend.assetService.answers.hold();
    store.outbox().resend(last().id);
    QTRY_COMPARE(last().state, SendState::Uploading);
    QTRY_VERIFY(said().endsWith(u"uploading, 50 % of 2.0 kB: a.txt"_s));
    QCoreApplication::processEvents();
    QVERIFY(f.find(last().id, Hit::Kind::TakeBack).x() >= 0);
    QVERIFY(f.find(last().id, Hit::Kind::Retry).x() < 0);
    f.backend.assetService.answers.release();
    QTRY_COMPARE(last().state, SendState::Sent);
    QVERIFY(!last().files);
}

KOOKABURRA_GUI_CASE(TestRowStates)

} // namespace tst_rowstates

#include "tst_rowstates.moc"

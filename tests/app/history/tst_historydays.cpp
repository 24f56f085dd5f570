// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/history.h"
#include "app/history/historydays.h"
#include "app/history/historyfile.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_historydays {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChannelRef kTalk{ChannelKind::Guild, ChannelId(u"100"_s)};
const ChannelRef kOther{ChannelKind::Guild, ChannelId(u"200"_s)};

} // namespace

//! On which days something was written, in the zone of whoever asks.
class TestHistoryDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void daysAreThoseOfTheZone();
    void clockChangesLoseNoDay();
    void deletedMessagesDoNotCount();
    void messageOfADayIsItsFirstOrTheNearest();
    void messageFromAMomentOnIsTheNextOrTheLast();
    void reachIsFromTheFirstToTheLast();

private:
    void add(const QString &id, const QDateTime &created, const ChannelRef &channel = kTalk);
    [[nodiscard]] HistoryDays days(const QTimeZone &zone = QTimeZone::utc()) { return {*m_file, zone}; }
    [[nodiscard]] std::optional<MessageId> messageAt(const ChannelRef &channel, const QDate &day)
    {
        return days().messageFrom(channel, day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<HistoryFile> m_file;
    std::unique_ptr<History> m_history;
    int m_files = 0;
};

void TestHistoryDays::init()
{
    m_file = std::make_unique<HistoryFile>();
    QVERIFY(!m_file->open(m_folder.filePath(QString::number(++m_files)), HistoryFile::Mode::Write));
    m_history = std::make_unique<History>(*m_file, UserId(u"me"_s), [](const Draft &) { return Content(); });
}

void TestHistoryDays::cleanup()
{
    m_history.reset();
    m_file.reset();
}

void TestHistoryDays::add(const QString &id, const QDateTime &created, const ChannelRef &channel)
{
    Message made;
    made.id = MessageId(id);
    made.channel = channel;
    made.author.id = UserId(u"u"_s);
    made.source = u"x"_s;
    made.created = created.toUTC();
    m_history->takeEvent(MessageCreated{made});
}

void TestHistoryDays::daysAreThoseOfTheZone()
{
    add(u"a"_s, {QDate(2026, 3, 1), QTime(23, 30), Qt::UTC});
    add(u"b"_s, {QDate(2026, 3, 4), QTime(0, 0), Qt::UTC});
    add(u"c"_s, {QDate(2026, 3, 4), QTime(12, 0), Qt::UTC});
    add(u"d"_s, {QDate(2026, 3, 9), QTime(12, 0), Qt::UTC}, kOther);
    const QDate first(2026, 3, 1);
    const QDate last(2026, 3, 31);
    QCOMPARE(days().written(kTalk, first, last), (QSet<QDate>{first, QDate(2026, 3, 4)}));
    QCOMPARE(
        days(QTimeZone(8 * 3600)).written(kTalk, first, last), (QSet<QDate>{QDate(2026, 3, 2), QDate(2026, 3, 4)}));
    QCOMPARE(days().written(kTalk, QDate(2026, 3, 2), QDate(2026, 3, 3)), QSet<QDate>());
    QCOMPARE(days().written({ChannelKind::Guild, ChannelId(u"none"_s)}, first, last), QSet<QDate>());
}

//! In Berlin the 29th had 23 hours, and in São Paulo days once began at one.
void TestHistoryDays::clockChangesLoseNoDay()
{
    QSet<QDate> all;
    for (QDate day(2026, 3, 25); day <= QDate(2026, 4, 3); day = day.addDays(1)) {
        add(day.toString(Qt::ISODate), {day, QTime(12, 0), Qt::UTC});
        all.insert(day);
    }
    QCOMPARE(days(QTimeZone("Europe/Berlin")).written(kTalk, QDate(2026, 3, 1), QDate(2026, 4, 30)), all);
    add(u"s"_s, {QDate(2018, 11, 4), QTime(15, 0), Qt::UTC});
    QCOMPARE(days(QTimeZone("America/Sao_Paulo")).written(kTalk, QDate(2018, 11, 1), QDate(2018, 11, 30)),
        (QSet<QDate>{QDate(2018, 11, 4)}));
}

void TestHistoryDays::deletedMessagesDoNotCount()
{
    add(u"a"_s, {QDate(2026, 3, 1), QTime(12, 0), Qt::UTC});
    m_history->takeEvent(MessageDeleted{{kTalk, MessageId(u"a"_s)}});
    QCOMPARE(days().written(kTalk, QDate(2026, 3, 1), QDate(2026, 3, 2)), QSet<QDate>());
    QVERIFY(!messageAt(kTalk, QDate(2026, 3, 1)));
}

void TestHistoryDays::messageOfADayIsItsFirstOrTheNearest()
{
    add(u"a"_s, {QDate(2026, 3, 1), QTime(0, 0), Qt::UTC});
    add(u"b"_s, {QDate(2026, 3, 1), QTime(12, 0), Qt::UTC});
    add(u"c"_s, {QDate(2026, 3, 4), QTime(12, 0), Qt::UTC});
    const auto at = [this](int day) { return messageAt(kTalk, QDate(2026, 3, day)).value_or(MessageId()).value; };
    QCOMPARE(at(1), u"a"_s);
    QCOMPARE(at(2), u"c"_s);
    QCOMPARE(at(4), u"c"_s);
    QCOMPARE(at(5), u"c"_s);
    QVERIFY(!messageAt(kOther, QDate(2026, 3, 1)));
}

void TestHistoryDays::messageFromAMomentOnIsTheNextOrTheLast()
{
    const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    QVERIFY(!days().messageFrom(kTalk, noon.toMSecsSinceEpoch()));
    add(u"a"_s, noon);
    add(u"b"_s, noon.addSecs(60));
    add(u"other"_s, noon.addSecs(30), kOther);
    const auto from = [&](int seconds) { return days().messageFrom(kTalk, noon.addSecs(seconds).toMSecsSinceEpoch()); };
    QCOMPARE(from(-1000)->value, u"a"_s);
    QCOMPARE(from(0)->value, u"a"_s);
    QCOMPARE(from(1)->value, u"b"_s);
    QCOMPARE(from(1000)->value, u"b"_s);
}

void TestHistoryDays::reachIsFromTheFirstToTheLast()
{
    const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    QVERIFY(!days().reach(kTalk));
    add(u"b"_s, noon);
    QCOMPARE(days().reach(kTalk)->first, noon.toMSecsSinceEpoch());
    QCOMPARE(days().reach(kTalk)->last, noon.toMSecsSinceEpoch());
    add(u"c"_s, noon.addDays(3));
    add(u"other"_s, noon.addDays(-9), kOther);
    QCOMPARE(days().reach(kTalk)->first, noon.toMSecsSinceEpoch());
    QCOMPARE(days().reach(kTalk)->last, noon.addDays(3).toMSecsSinceEpoch());
}

KOOKABURRA_CORE_CASE(TestHistoryDays)

} // namespace tst_historydays

#include "tst_historydays.moc"

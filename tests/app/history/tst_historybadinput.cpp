// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/history.h"
#include "app/history/historyfile.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <algorithm>

namespace tst_historybadinput {

using namespace chat;
using namespace Qt::Literals::StringLiterals;
using Direction = MessageQuery::Direction;
using End = HistoryStretch::End;

namespace {

const ChannelRef kPlace{ChannelKind::Guild, ChannelId(u"100"_s)};
const QDateTime kNoon = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

Message said(const QString &id, const QDateTime &created, const QString &text)
{
    Message made;
    made.id = MessageId(id);
    made.channel = kPlace;
    made.author.id = UserId(u"u"_s);
    made.source = text;
    made.content.plain = text;
    made.created = created;
    return made;
}

Message said(int number)
{
    return said(u"m%1"_s.arg(number), kNoon.addSecs(number), u"text %1"_s.arg(number));
}

} // namespace

//! What no server should say, in a history on disk: nothing is lost, doubled or invented, and what can be known ends up
//! in its place.
class TestHistoryBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameIdTwiceInAPage();
    void sameIdWithOtherContents();
    void sameIdAtAnotherTime();
    void idThatChanges();
    void changesBeforeTheirCreation();
    void timesOfAllAges_data();
    void timesOfAllAges();
    void clockThatJumps();
    void textsThatAreNone_data();
    void textsThatAreNone();
    void pagesInTheWrongOrder_data();
    void pagesInTheWrongOrder();
    void pageWhoseMessagesAreInNoOrder();
    void serverWithoutHistory();
    void channelThatIsLostAndGivenBack();

private:
    void take(const std::vector<Message> &messages, Direction direction = Direction::Latest, const QString &cursor = {},
        bool live = true);
    void hear(const MessageEvent &event) { m_history->takeEvent(event, m_history->now()); }
    [[nodiscard]] QStringList stored() const;
    [[nodiscard]] QString textOf(const QString &id) const;

    std::unique_ptr<HistoryFile> m_file;
    std::unique_ptr<History> m_history;
};

void TestHistoryBadInput::init()
{
    m_history.reset();
    m_file = std::make_unique<HistoryFile>();
    QVERIFY(!m_file->open(u":memory:"_s, HistoryFile::Mode::Write));
    m_history = std::make_unique<History>(*m_file, UserId(u"me"_s), [](const Draft &draft) {
        Content content;
        content.plain = draft.source;
        return content;
    });
}

//! A page as KOOK gives it, with cursors at both ends.
void TestHistoryBadInput::take(
    const std::vector<Message> &messages, Direction direction, const QString &cursor, bool live)
{
    MessagePage page;
    page.messages = messages;
    if (!messages.empty()) {
        page.older = Cursor{messages.front().id.value};
        page.newer = Cursor{messages.back().id.value};
    }
    (void)m_history->takePage({kPlace, direction, Cursor{cursor}, {}, 50}, page, m_history->now(), live);
}

QStringList TestHistoryBadInput::stored() const
{
    QStringList ids;
    (void)m_history->visit(kPlace, {}, {}, [&ids](const Message &message, bool) {
        ids << message.id.value;
        return true;
    });
    return ids;
}

QString TestHistoryBadInput::textOf(const QString &id) const
{
    const auto found = m_history->find({kPlace, MessageId(id)});
    return found ? found->source : QString();
}

void TestHistoryBadInput::sameIdTwiceInAPage()
{
    take({said(1), said(2), said(u"m2"_s, kNoon.addSecs(2), u"another text"_s), said(3)});
    QCOMPARE(stored(), (QStringList{u"m1"_s, u"m2"_s, u"m3"_s}));
    QCOMPARE(textOf(u"m2"_s), u"another text"_s);
    take({said(1), said(2), said(u"m2"_s, kNoon.addSecs(5), u"at another time"_s), said(3)});
    QCOMPARE(stored().size(), 3);
    QCOMPARE(stored().count(u"m2"_s), 1);
    // The next honest page puts it right.
    take({said(1), said(2), said(3)});
    QCOMPARE(stored(), (QStringList{u"m1"_s, u"m2"_s, u"m3"_s}));
    QCOMPARE(textOf(u"m2"_s), u"text 2"_s);
}

void TestHistoryBadInput::sameIdWithOtherContents()
{
    take({said(1), said(2)});
    hear(MessageCreated{said(u"m2"_s, kNoon.addSecs(2), u"said again"_s)});
    QCOMPARE(stored(), (QStringList{u"m1"_s, u"m2"_s}));
    QCOMPARE(textOf(u"m2"_s), u"said again"_s);
    take({said(1), said(u"m2"_s, kNoon.addSecs(2), u"and again"_s)});
    QCOMPARE(textOf(u"m2"_s), u"and again"_s);
    QCOMPARE(m_history->count(kPlace), 2);
}

void TestHistoryBadInput::sameIdAtAnotherTime()
{
    take({said(1), said(2), said(3)});
    hear(MessageCreated{said(u"m2"_s, kNoon.addSecs(9), u"later"_s)});
    QCOMPARE(stored().count(u"m2"_s), 1);
    QCOMPARE(stored().last(), u"m2"_s);
    take({said(1), said(3), said(u"m2"_s, kNoon.addSecs(9), u"later"_s)});
    QCOMPARE(stored(), (QStringList{u"m1"_s, u"m3"_s, u"m2"_s}));
}

//! The same message under another id: the server's next page has only one of them.
void TestHistoryBadInput::idThatChanges()
{
    take({said(1), said(2), said(3)});
    take({said(1), said(u"other"_s, kNoon.addSecs(2), u"text 2"_s), said(3)});
    QCOMPARE(stored(), (QStringList{u"m1"_s, u"other"_s, u"m3"_s}));
    // An event of the old id changes nothing any more.
    MessageUpdated update;
    update.ref = {kPlace, MessageId(u"m2"_s)};
    update.source = u"late"_s;
    hear(update);
    QCOMPARE(stored(), (QStringList{u"m1"_s, u"other"_s, u"m3"_s}));
}

void TestHistoryBadInput::changesBeforeTheirCreation()
{
    const MessageRef gone{kPlace, MessageId(u"m2"_s)};
    hear(ReactionAdded{gone, {u"👍"_s, {}, {}}, UserId(u"x"_s)});
    hear(MessageDeleted{gone});
    hear(MessageDeleted{gone});
    hear(MessageCreated{said(2)});
    MessageUpdated update;
    update.ref = gone;
    update.source = u"edited"_s;
    hear(update);
    hear(MessageCreated{said(3)});
    QCOMPARE(stored(), QStringList{u"m3"_s});
}

void TestHistoryBadInput::timesOfAllAges_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::newRow("1970") << QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    QTest::newRow("before 1970") << QDateTime::fromMSecsSinceEpoch(-86'400'000, Qt::UTC);
    QTest::newRow("the future") << kNoon.addYears(1000);
    QTest::newRow("the end of time") << QDateTime::fromMSecsSinceEpoch(253'402'300'799'999, Qt::UTC);
    QTest::newRow("none") << QDateTime();
}

void TestHistoryBadInput::timesOfAllAges()
{
    QFETCH(QDateTime, time);
    take({said(1), said(2)});
    hear(MessageCreated{said(u"odd"_s, time, u"when?"_s)});
    hear(MessageCreated{said(3)});
    QStringList ids = stored();
    QCOMPARE(ids.count(u"odd"_s), 1);
    ids.removeOne(u"odd"_s);
    QCOMPARE(ids, (QStringList{u"m1"_s, u"m2"_s, u"m3"_s}));
    const auto found = m_history->find({kPlace, MessageId(u"odd"_s)});
    QVERIFY(found && found->source == u"when?"_s);
    if (time.isValid())
        QCOMPARE(found->created, time);
    // It can be changed and deleted like others.
    hear(MessageDeleted{{kPlace, MessageId(u"odd"_s)}});
    QCOMPARE(stored(), (QStringList{u"m1"_s, u"m2"_s, u"m3"_s}));
}

//! The server's clock goes back an hour: messages are in the order of their times, none is lost, and paging meets all.
void TestHistoryBadInput::clockThatJumps()
{
    take({said(1), said(2), said(3)});
    for (int i = 4; i <= 6; ++i)
        hear(MessageCreated{said(u"back%1"_s.arg(i), kNoon.addSecs(i - 3600), u"after the jump"_s)});
    hear(MessageCreated{said(7)});
    QCOMPARE(stored().size(), 7);
    QStringList walked;
    HistoryReader::SliceQuery query{HistoryReader::SliceQuery::Direction::Latest, kPlace, {}, 2};
    auto slice = m_history->slice(query);
    while (slice && !slice->entries.empty()) {
        for (auto one = slice->entries.rbegin(); one != slice->entries.rend(); ++one)
            walked.prepend(one->message.id.value);
        query.direction = HistoryReader::SliceQuery::Direction::Before;
        query.from = MessageId(walked.first());
        slice = m_history->slice(query);
    }
    QCOMPARE(walked.size(), 7);
    QCOMPARE(walked.mid(3), (QStringList{u"m1"_s, u"m2"_s, u"m3"_s, u"m7"_s}));
}

void TestHistoryBadInput::textsThatAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a high surrogate") << QString(QChar(0xd83d));
    QTest::newRow("a low one first") << QString(QChar(0xde00)) + QChar(0xd83d) + u"x"_s;
    QTest::newRow("zero") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("noncharacters") << QString(QChar(0xffff)) + QChar(0xfdd0);
    QTest::newRow("a letter with 8000 marks") << u"a"_s + QString(8000, QChar(0x0301));
    QTest::newRow("turned around") << QString(QChar(0x202e)) + u"cod.exe"_s;
    QTest::newRow("empty") << QString();
}

//! As text, as id and as name.
void TestHistoryBadInput::textsThatAreNone()
{
    QFETCH(QString, text);
    take({said(1)});
    Message odd = said(u"m2"_s, kNoon.addSecs(2), text);
    odd.author.name = text;
    odd.author.nickname = text;
    odd.reactions = {{{text, text, {}}, 1, false}};
    hear(MessageCreated{odd});
    hear(MessageCreated{said(u"id "_s + text.left(50), kNoon.addSecs(3), u"odd id"_s)});
    QCOMPARE(m_history->count(kPlace), 3);
    const auto found = m_history->find({kPlace, MessageId(u"m2"_s)});
    QVERIFY(found);
    QCOMPARE(found->source, text);
    QCOMPARE(found->author.name, text);
    QCOMPARE(found->reactions, odd.reactions);
    MessageUpdated update;
    update.ref = {kPlace, MessageId(u"m2"_s)};
    update.source = text + u"!"_s;
    hear(update);
    QCOMPARE(textOf(u"m2"_s), text + u"!"_s);
    // It is confirmed like others.
    take({said(1), *m_history->find(update.ref)}, Direction::Latest);
    QCOMPARE(textOf(u"m2"_s), text + u"!"_s);
}

void TestHistoryBadInput::pagesInTheWrongOrder_data()
{
    QTest::addColumn<QList<int>>("order");
    QList<int> order{0, 1, 2, 3};
    do {
        QStringList name;
        for (const int one : order)
            name << QString::number(one);
        QTest::addRow("%s", qPrintable(name.join(u' '))) << order;
    } while (std::next_permutation(order.begin(), order.end()));
}

//! Four pages of one walk, whose answers come in any order.
void TestHistoryBadInput::pagesInTheWrongOrder()
{
    QFETCH(QList<int>, order);
    QStringList wished;
    for (int i = 1; i <= 20; ++i)
        wished << u"m%1"_s.arg(i);
    for (const int page : order) {
        std::vector<Message> messages;
        for (int i = 1; i <= 5; ++i)
            messages.push_back(said(5 * page + i));
        if (page == 3)
            take(messages);
        else
            take(messages, Direction::Before, u"m%1"_s.arg(5 * page + 6));
    }
    QCOMPARE(stored(), wished);
    // Asked for again, nothing is missing between them.
    for (int page = 2; page >= 0; --page) {
        std::vector<Message> messages;
        for (int i = 1; i <= 5; ++i)
            messages.push_back(said(5 * page + i));
        take(messages, Direction::Before, u"m%1"_s.arg(5 * page + 6));
    }
    QCOMPARE(m_history->latest(kPlace, 50)->messages.size(), size_t(20));
}

void TestHistoryBadInput::pageWhoseMessagesAreInNoOrder()
{
    take({said(4), said(1), said(3), said(2)});
    QCOMPARE(stored(), (QStringList{u"m1"_s, u"m2"_s, u"m3"_s, u"m4"_s}));
}

//! Only events: they are stored, and an empty page takes nothing away.
void TestHistoryBadInput::serverWithoutHistory()
{
    for (int i = 1; i <= 3; ++i)
        hear(MessageCreated{said(i)});
    take({});
    take({}, Direction::Before, u"m1"_s);
    m_history->loseEvents();
    hear(MessageCreated{said(4)});
    QCOMPARE(m_history->count(kPlace), 4);
    QCOMPARE(m_history->latest(kPlace, 10)->newer, End::Edge);
    QCOMPARE(m_history->latest(kPlace, 10)->older, End::Gap); // events were lost before the last one
    QVERIFY(m_history->find({kPlace, MessageId(u"m1"_s)}));
}

//! While it is lost the server says that nothing is there; what was stored is not given up, and goes on afterwards.
void TestHistoryBadInput::channelThatIsLostAndGivenBack()
{
    take({said(1), said(2), said(3)});
    m_history->loseEvents();
    take({});
    QCOMPARE(stored(), (QStringList{u"m1"_s, u"m2"_s, u"m3"_s}));
    take({said(2), said(3), said(5)}); // what was said meanwhile
    hear(MessageCreated{said(6)});
    QCOMPARE(stored(), (QStringList{u"m1"_s, u"m2"_s, u"m3"_s, u"m5"_s, u"m6"_s}));
}

KOOKABURRA_CORE_CASE(TestHistoryBadInput)

} // namespace tst_historybadinput

#include "tst_historybadinput.moc"

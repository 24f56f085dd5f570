// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/memberlistmodel.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_memberlistmodel {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

class TestMemberListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_model.reset(); }
    void membersAreGroupedByHoistedRoleThenPresence();
    void pagesComeAsTheyAreAskedFor();
    void hoistedRolesComeFirstHoweverFarDownTheyAre();
    void searchAsksTheServerOnceTypingPauses();
    void joinsLeavesAndChangesMoveSinglePeople();
    void bannedPeopleAreMarked();
    void whoIsBannedRefreshesTheOpenList();
    void presenceMovesSomeoneBetweenGroups();
    void failureIsKeptAndRetried();
    void answersForAnotherGuildAreDropped();
    void rolesThatComeLateRegroup();
    void rowsAreReadable();
    void whereNobodyTellsWhoIsOnlineRolesAloneGroup();
    void longPageIsPutInOverManyTurns();
    void anotherGuildEndsALongPage();
    void withoutAListThoseWhoWereMetAreListed();
    void whileTheServerIsAwayThoseWhoWereMetAreListed();

private:
    [[nodiscard]] QStringList rows() const;

    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<MemberListModel> m_model;
    const GuildId m_g1{u"g1"_s};
    const GuildId m_g2{u"g2"_s};
};

void TestMemberListModel::init()
{
    m_directory.reset();
    m_backend = std::make_unique<FakeBackend>();
    Community::fill(*m_backend);
    m_backend->start();
    QTRY_VERIFY(!m_backend->self().id.isEmpty());
    m_directory = std::make_unique<Directory>(*m_backend);
    m_directory->load();
    QTRY_COMPARE(m_directory->state(), Directory::State::Ready);
    m_directory->loadGuild(m_g1);
    QTRY_COMPARE(m_directory->guildState(m_g1), Directory::State::Ready);
    m_model = std::make_unique<MemberListModel>(*m_backend, *m_directory);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

QStringList TestMemberListModel::rows() const
{
    QStringList list;
    for (int i = 0; i < m_model->rowCount(); ++i)
        list << m_model->index(i).data().toString();
    return list;
}

void TestMemberListModel::membersAreGroupedByHoistedRoleThenPresence()
{
    m_model->setGuild(m_g1);
    QTRY_VERIFY(m_model->rowCount() > 0);
    QCOMPARE(rows(),
        (QStringList{u"管理员 — 2"_s, u"Kookaburra"_s, u"盖伦"_s, u"Online — 2"_s, u"Ann"_s, u"夏天"_s,
            u"Offline — 1"_s, u"Bob"_s}));
    QVERIFY(m_model->isHeading(0));
    QVERIFY(!m_model->flags(m_model->index(0)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(m_model->userAt(7).id, UserId(u"5"_s));
}

void TestMemberListModel::pagesComeAsTheyAreAskedFor()
{
    std::vector<User> many;
    for (int i = 0; i < 120; ++i) {
        User user;
        user.id = UserId(u"m%1"_s.arg(i));
        user.name = u"name %1"_s.arg(i, 3, 10, QChar(u'0'));
        user.online = i % 2 == 0;
        many.push_back(user);
    }
    m_backend->directoryService.members[m_g1] = many;
    // The tester of the other model fetches all there is; this one is left alone.
    MemberListModel model(*m_backend, *m_directory);
    model.setGuild(m_g1);
    QTRY_COMPARE(model.rowCount(), 52);
    QCOMPARE(model.headingAt(0), u"Online — 25+"_s);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({})); // one request at a time
    QTRY_COMPARE(model.rowCount(), 102);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 122);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.headingAt(0), u"Online — 60"_s);
    // One for the hoisted role, then three pages of everybody.
    QCOMPARE(m_backend->directoryService.memberQueries.size(), 4U);
    QCOMPARE(m_backend->directoryService.memberQueries[0].role, RoleId(u"10"_s));
}

void TestMemberListModel::hoistedRolesComeFirstHoweverFarDownTheyAre()
{
    std::vector<User> many;
    for (int i = 0; i < 10'000; ++i) {
        User user;
        user.id = UserId(u"m%1"_s.arg(i));
        user.name = u"name %1"_s.arg(i, 5, 10, QChar(u'0'));
        user.online = true;
        many.push_back(user);
    }
    many.back().roles = {RoleId(u"10"_s)};
    m_backend->directoryService.members[m_g1] = many;
    MemberListModel model(*m_backend, *m_directory);
    model.setGuild(m_g1);
    QTRY_COMPARE(model.rowCount(), 2 + 1 + 50);
    QCOMPARE(model.headingAt(0), u"管理员 — 1"_s);
    QCOMPARE(model.userAt(1).id, UserId(u"m9999"_s));
    QCOMPARE(model.memberCount(), 10'000);
    QCOMPARE(m_backend->directoryService.memberQueries.size(), 2U); // nothing more than is looked at
}

void TestMemberListModel::searchAsksTheServerOnceTypingPauses()
{
    m_model->setGuild(m_g1);
    QTRY_COMPARE(m_model->rowCount(), 8);
    m_backend->directoryService.memberQueries.clear();
    for (const auto &typed : {u"a"_s, u"an"_s, u"ann"_s})
        m_model->setSearch(typed);
    QTRY_COMPARE(rows(), (QStringList{u"Online — 1"_s, u"Ann"_s}));
    QCOMPARE(m_backend->directoryService.memberQueries.size(), 1U);
    QCOMPARE(m_backend->directoryService.memberQueries[0].search, u"ann"_s);
    m_model->setSearch({});
    QTRY_COMPARE(m_model->rowCount(), 8);
}

void TestMemberListModel::joinsLeavesAndChangesMoveSinglePeople()
{
    using Change = MembersChanged::Change;
    m_model->setGuild(m_g1);
    QTRY_COMPARE(m_model->rowCount(), 8);
    m_backend->directoryService.memberQueries.clear();
    User eve;
    eve.id = UserId(u"9"_s);
    eve.name = u"Eve"_s;
    eve.online = true;
    eve.joined = QDateTime::currentDateTimeUtc();
    auto &members = m_backend->directoryService.members[m_g1];
    members.push_back(eve);
    m_backend->directoryService.emitEvent(MembersChanged{m_g1, Change::Joined, eve.id});
    QTRY_COMPARE(
        rows().mid(3), (QStringList{u"Online — 3"_s, u"Ann"_s, u"Eve"_s, u"夏天"_s, u"Offline — 1"_s, u"Bob"_s}));
    members.back().roles = {RoleId(u"10"_s)};
    members.back().nickname = u"Abe"_s;
    m_backend->directoryService.emitEvent(MembersChanged{m_g1, Change::Updated, eve.id, u"Abe"_s});
    QTRY_COMPARE(rows().mid(0, 2), (QStringList{u"管理员 — 3"_s, u"Abe"_s}));
    m_backend->directoryService.emitEvent(MembersChanged{m_g1, Change::Left, eve.id});
    QTRY_COMPARE(m_model->rowCount(), 8);
    QVERIFY(m_backend->directoryService.memberQueries.empty());
}

void TestMemberListModel::bannedPeopleAreMarked()
{
    m_backend->directoryService.members[m_g1][4].banned = true;
    m_model->setGuild(m_g1);
    QTRY_COMPARE(m_model->rowCount(), 8);
    QVERIFY(m_model->userAt(7).banned);
    QCOMPARE(m_model->index(7).data(Qt::AccessibleTextRole).toString(), u"Bob, banned, offline"_s);
}

void TestMemberListModel::whoIsBannedRefreshesTheOpenList()
{
    m_model->setGuild(m_g1);
    QTRY_COMPARE(m_model->rowCount(), 8);
    auto &members = m_backend->directoryService.members[m_g1];
    members.pop_back();
    m_backend->directoryService.memberQueries.clear();
    for (int i = 0; i < 20; ++i) // what KOOK's block list events become; a whole raid is one refresh
        m_backend->directoryService.emitEvent(MembersChanged{m_g1});
    QTRY_COMPARE(m_model->rowCount(), 6);
    QCOMPARE(rows().filter(u"Bob"_s).size(), 0);
    QCOMPARE(m_backend->directoryService.memberQueries.size(), 2U); // the hoisted role, then the others
    m_backend->directoryService.emitEvent(MembersChanged{m_g2});
    QVERIFY(m_model->rowCount() == 6);
}

void TestMemberListModel::presenceMovesSomeoneBetweenGroups()
{
    m_model->setGuild(m_g1);
    QTRY_COMPARE(m_model->rowCount(), 8);
    m_backend->directoryService.emitEvent(PresenceChanged{UserId(u"5"_s), true});
    QCOMPARE(m_model->rowCount(), 7); // nobody is offline any more
    QCOMPARE(rows().mid(3), (QStringList{u"Online — 3"_s, u"Ann"_s, u"Bob"_s, u"夏天"_s}));
    m_backend->directoryService.emitEvent(PresenceChanged{UserId(u"2"_s), false});
    QCOMPARE(rows().mid(0, 2), (QStringList{u"管理员 — 1"_s, u"Kookaburra"_s}));
    QCOMPARE(rows().last(), u"盖伦"_s);
}

void TestMemberListModel::failureIsKeptAndRetried()
{
    ApiError error;
    error.kind = ApiError::Kind::Network;
    m_backend->directoryService.answers.failNext(error);
    m_model->setGuild(m_g1);
    QTRY_VERIFY(m_model->error().has_value());
    QCOMPARE(m_model->rowCount(), 2); // a heading, and ourselves: nobody else was met
    QVERIFY(!m_model->canFetchMore({}));
    m_model->retry();
    QTRY_COMPARE(m_model->rowCount(), 8);
    QVERIFY(!m_model->error());
}

void TestMemberListModel::answersForAnotherGuildAreDropped()
{
    m_backend->directoryService.answers.hold();
    m_model->setGuild(m_g1);
    m_model->setGuild(GuildId(u"g2"_s));
    m_backend->directoryService.answers.release();
    QTRY_COMPARE(rows(), (QStringList{u"Online — 2"_s, u"Kookaburra"_s, u"夏天"_s}));
}

void TestMemberListModel::rolesThatComeLateRegroup()
{
    auto &guild = m_backend->directoryService.guilds[0];
    const auto roles = std::exchange(guild.roles, {});
    m_directory->loadGuild(m_g1);
    QTRY_COMPARE(m_directory->guildState(m_g1), Directory::State::Ready);
    m_model->setGuild(m_g1);
    QTRY_COMPARE(rows().value(0), u"Online — 4"_s);
    guild.roles = roles;
    m_directory->loadGuild(m_g1);
    QTRY_COMPARE(rows().value(0), u"管理员 — 2"_s);
    QCOMPARE(m_model->rowCount(), 8);
}

void TestMemberListModel::rowsAreReadable()
{
    m_model->setGuild(m_g1);
    QTRY_COMPARE(m_model->rowCount(), 8);
    QCOMPARE(m_model->index(1).data(Qt::AccessibleTextRole).toString(), u"Kookaburra, bot, online"_s);
    QCOMPARE(m_model->index(7).data(Qt::AccessibleTextRole).toString(), u"Bob, offline"_s);
}

void TestMemberListModel::whereNobodyTellsWhoIsOnlineRolesAloneGroup()
{
    m_backend->messageService.capability.presence = false;
    m_model->setGuild(m_g1);
    QTRY_COMPARE(rows(),
        (QStringList{u"管理员 — 2"_s, u"Kookaburra"_s, u"盖伦"_s, u"Members — 3"_s, u"Ann"_s, u"Bob"_s, u"夏天"_s}));
    QVERIFY(!m_model->tellsPresence());
    QCOMPARE(m_model->index(1).data(Qt::AccessibleTextRole).toString(), u"Kookaburra, bot"_s);
    QCOMPARE(m_model->index(5).data(Qt::AccessibleTextRole).toString(), u"Bob"_s);
    QVERIFY(!m_backend->directoryService.memberQueries.back().activeFirst);
}

//! A guild of that many, all on one page.
static void crowd(FakeBackend &backend, const GuildId &guild, int count)
{
    auto &members = backend.directoryService.members[guild];
    members.clear();
    for (int i = 0; i < count; ++i) {
        User user;
        user.id = UserId(u"u%1"_s.arg(i));
        user.name = u"name %1"_s.arg((i * 7919) % count, 6, 10, QChar(u'0')); // in no order
        user.online = true;
        members.push_back(user);
    }
    backend.directoryService.memberPage = count;
}

void TestMemberListModel::longPageIsPutInOverManyTurns()
{
    constexpr int count = 1200; // the tester looks at all rows at each change
    crowd(*m_backend, m_g1, count);
    m_model->setGuild(m_g1);
    qsizetype before = 0;
    qsizetype most = 0;
    for (int turns = 0; m_model->rowCount() < count + 1; ++turns) {
        QVERIFY(turns < 1000);
        QVERIFY(m_model->loading());
        QVERIFY(!m_model->canFetchMore({}));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        most = std::max<qsizetype>(most, m_model->rowCount() - before);
        before = m_model->rowCount();
    }
    QVERIFY2(most <= 2 * static_cast<qsizetype>(MemberListModel::kSlice), qPrintable(QString::number(most)));
    QTRY_VERIFY(!m_model->loading());
    const QStringList all = rows();
    QCOMPARE(all.size(), count + 1);
    QCOMPARE(all.front(), u"Online — 1200"_s);
    QVERIFY(std::is_sorted(all.begin() + 1, all.end()));
}

void TestMemberListModel::anotherGuildEndsALongPage()
{
    crowd(*m_backend, m_g1, 1200);
    m_model->setGuild(m_g1);
    QTRY_VERIFY(m_model->rowCount() > 0);
    QVERIFY(m_model->rowCount() < 1200);
    m_model->setGuild(GuildId(u"g2"_s));
    QTRY_COMPARE(rows(), (QStringList{u"Online — 2"_s, u"Kookaburra"_s, u"夏天"_s}));
}

void TestMemberListModel::withoutAListThoseWhoWereMetAreListed()
{
    ApiError lacking;
    lacking.kind = ApiError::Kind::Unsupported;
    User quentin;
    quentin.id = UserId(u"met1"_s);
    quentin.name = u"Quentin"_s;
    m_directory->learn(quentin, m_g1);
    m_backend->directoryService.answers.failNext(lacking, 3);
    m_model->setGuild(m_g1);
    QTRY_VERIFY(m_model->metOnly());
    QVERIFY(!m_model->error()); // nothing to try again
    QVERIFY(rows().contains(u"Quentin"_s));
    User zoe;
    zoe.id = UserId(u"met2"_s);
    zoe.name = u"Zoe"_s;
    m_directory->learn(zoe, m_g1); // writes for the first time
    QVERIFY(rows().contains(u"Zoe"_s));
    m_model->setSearch(u"zo"_s);
    QTRY_VERIFY(!rows().contains(u"Quentin"_s));
    QTRY_VERIFY(rows().contains(u"Zoe"_s));
}

void TestMemberListModel::whileTheServerIsAwayThoseWhoWereMetAreListed()
{
    m_directory->learn(m_backend->directoryService.users.value(UserId(u"4"_s)), m_g1);
    m_backend->directoryService.answers.failNext({ApiError::Kind::Network, 0, 0, {}, {}});
    m_model->setGuild(m_g1);
    QTRY_VERIFY(m_model->error().has_value());
    QVERIFY(rows().contains(u"Ann"_s));
    QVERIFY(!rows().contains(u"Bob"_s)); // nobody knows him
    QVERIFY(!m_model->tellsPresence());
    m_directory->load(); // it answers again
    QTRY_COMPARE(m_model->rowCount(), 8);
    QVERIFY(!m_model->error());
    QVERIFY(rows().contains(u"Bob"_s));
}

KOOKABURRA_CORE_CASE(TestMemberListModel)

} // namespace tst_memberlistmodel

#include "tst_memberlistmodel.moc"

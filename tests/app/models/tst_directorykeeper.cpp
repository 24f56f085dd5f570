// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/directory.h"
#include "app/models/directory/directorykeeper.h"
#include "app/models/lists/channellistmodel.h"
#include "app/models/lists/directlistmodel.h"
#include "app/models/lists/guildlistmodel.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace tst_directorykeeper {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! One run of the program: a server that answers when it is told to, and the directory on disk.
struct Run
{
    explicit Run(const QString &file)
    {
        Community::fill(backend);
        GuildEmoji wave;
        wave.emoji = {u"g1/1"_s, u"wave"_s, {}};
        wave.guild = GuildId(u"g1"_s);
        backend.directoryService.emoji[wave.guild] = {wave};
        QObject::connect(&keeper, &DirectoryKeeper::recalled, &backend, [this](const User &self) {
            recalled = true;
            backend.assume(self);
        });
        keeper.open(file);
        chat::test::mustBecome([this] { return recalled; }, "nothing was recalled");
    }

    //! Signs in and loads everything.
    void load()
    {
        backend.start();
        chat::test::mustBecome(
            [this] { return backend.connection().phase == ConnectionState::Phase::Online; }, "online");
        directory.load();
        chat::test::mustBecome([this] { return directory.state() == Directory::State::Ready; }, "not loaded");
        const auto guilds = directory.guilds();
        for (const auto &guild : guilds) {
            directory.loadGuild(guild.id);
            directory.needEmoji(guild.id);
            chat::test::mustBecome(
                [&] { return directory.guildState(guild.id) == Directory::State::Ready; }, "guild not loaded");
        }
        chat::test::mustBecome([this] { return !directory.emoji(GuildId(u"g1"_s)).empty(); }, "no emoji");
    }

    bool recalled = false;
    FakeBackend backend;
    Directory directory{backend};
    DirectoryKeeper keeper{directory, backend};
};

//! What a view would have to do.
struct Changes
{
    explicit Changes(QAbstractItemModel &model)
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , resets(&model, &QAbstractItemModel::modelReset)
        , inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , least(model.rowCount())
    {
        QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &model,
            [this, &model] { least = std::min(least, model.rowCount()); });
    }
    [[nodiscard]] QList<qsizetype> counts() const
    {
        return {resets.count(), inserted.count(), removed.count(), moved.count()};
    }

    QAbstractItemModelTester tester;
    QSignalSpy resets;
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    int least; //!< rows there were at any time
};

const GuildId kG1{u"g1"_s};
const GuildId kG2{u"g2"_s};

} // namespace

//! The directory from one run to the next.
class TestDirectoryKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void firstRunHasNothing();
    void nextRunKnowsAllBeforeTheServerAnswers();
    void serverThatSaysTheSameChangesNoRow();
    void whatIsOtherComesAsSingleRows();
    void guildThatIsGoneGoes();
    void failedLoadKeepsWhatIsThere();
    void ownRolesAreAskedForAgain();
    void serverThatWasFasterIsBelieved();
    void readMarksOutliveTheServersCount();
    void chatReadElsewhereIsRead();
    void unreadOfAnUnopenedGuildIsItsOwn();
    void guildThatIsNotReadIsReadWhenOpened();
    void burstIsOneWrite();
    void fileThatCannotBeMadeIsNoHarm();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"a/directory.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDirectoryKeeper::firstRunHasNothing()
{
    Run run(file());
    QVERIFY(!run.directory.isKnown());
    QVERIFY(run.backend.self().id.isEmpty());
    QVERIFY(run.directory.guilds().empty());
}

void TestDirectoryKeeper::nextRunKnowsAllBeforeTheServerAnswers()
{
    std::vector<Guild> guilds;
    {
        Run run(file());
        run.load();
        guilds = run.directory.guilds();
        Community::say(run.backend, Community::channel(u"c-talk"_s), u"4"_s, u"hello"_s, true);
        QCOMPARE(run.directory.unread(Community::channel(u"c-talk"_s)).count, 1);
    }
    Run run(file());
    const auto &directory = run.directory;
    QCOMPARE(directory.state(), Directory::State::Idle);
    QVERIFY(directory.isKnown());
    QCOMPARE(run.backend.self().id, UserId(QLatin1StringView(Community::kSelf)));
    QVERIFY(directory.seen().isValid());
    QVERIFY(directory.guilds() == guilds);
    QVERIFY(directory.knowsGuild(kG1) && directory.knowsGuild(kG2));
    QCOMPARE(directory.guildOf(Community::channel(u"c-talk"_s)), kG1);
    QCOMPARE(directory.directChats().size(), 2U);
    QCOMPARE(directory.directChats().front().peer.name, u"Ann"_s);
    QCOMPARE(directory.userName(UserId(u"4"_s), kG1), u"Ann"_s);
    QCOMPARE(directory.emoji(kG1).size(), 1U);
    const auto unread = directory.unread(Community::channel(u"c-talk"_s));
    QCOMPARE(unread.count, 1);
    QCOMPARE(unread.mentions, 1);
    QVERIFY(!unread.first.isEmpty());
    QCOMPARE(directory.guildUnread(kG1).count, 1);
    QCOMPARE(directory.unread(Community::direct(u"dm-5"_s)).count, 2);
    // Our rights too.
    QCOMPARE(directory.permissions(Community::channel(u"c-talk"_s)).may(Permission::SendMessages), May::Yes);
    QCOMPARE(directory.permissions(Community::channel(u"c-news"_s)).may(Permission::SendMessages), May::No);
    // Who is online is not known any more.
    QVERIFY(!directory.directChats().front().peer.online);
}

void TestDirectoryKeeper::serverThatSaysTheSameChangesNoRow()
{
    {
        Run run(file());
        run.load();
    }
    Run run(file());
    GuildListModel guilds(run.directory);
    ChannelListModel channels(run.directory);
    channels.setGuild(kG1);
    DirectListModel directs(run.directory);
    QCOMPARE(guilds.rowCount(), 2);
    QVERIFY(channels.rowCount() > 3);
    QCOMPARE(directs.rowCount(), 2);
    Changes ofGuilds(guilds);
    Changes ofChannels(channels);
    Changes ofDirects(directs);
    run.load();
    QTRY_VERIFY(directs.at(0).online); // the last thing that is merged
    const QList<qsizetype> none{0, 0, 0, 0};
    QCOMPARE(ofGuilds.counts(), none);
    QCOMPARE(ofChannels.counts(), none);
    QCOMPARE(ofDirects.counts(), none);
}

void TestDirectoryKeeper::whatIsOtherComesAsSingleRows()
{
    {
        Run run(file());
        run.load();
    }
    Run run(file());
    ChannelListModel channels(run.directory);
    channels.setGuild(kG1);
    const int before = channels.rowCount();
    Changes changes(channels);
    auto &listed = run.backend.directoryService.guilds.front().channels;
    const auto talk = std::ranges::find(listed, ChannelId(u"c-talk"_s), &Channel::id);
    QVERIFY(talk != listed.end());
    Channel fresh = *talk;
    fresh.id = ChannelId(u"c-fresh"_s);
    talk->name = u"renamed"_s;
    listed.append(fresh);
    run.load();
    QTRY_COMPARE(channels.rowCount(), before + 1);
    QCOMPARE(changes.counts(), (QList<qsizetype>{0, 1, 0, 0}));
    QCOMPARE(changes.least, before);
    QCOMPARE(channels.at(channels.rowOf(ChannelId(u"c-talk"_s))).name, u"renamed"_s);
}

void TestDirectoryKeeper::guildThatIsGoneGoes()
{
    {
        Run run(file());
        run.load();
    }
    {
        Run run(file());
        GuildListModel guilds(run.directory);
        Changes changes(guilds);
        std::erase_if(run.backend.directoryService.guilds, [](const Guild &guild) { return guild.id == kG2; });
        QSignalSpy removed(&run.directory, &Directory::channelRemoved);
        run.load();
        QTRY_COMPARE(guilds.rowCount(), 1);
        QCOMPARE(changes.counts(), (QList<qsizetype>{0, 0, 1, 0}));
        QVERIFY(!removed.isEmpty());
        QVERIFY(!run.directory.findGuild(kG2));
    }
    Run run(file());
    QCOMPARE(run.directory.guilds().size(), 1U);
    QCOMPARE(run.directory.guilds().front().id, kG1);
}

void TestDirectoryKeeper::failedLoadKeepsWhatIsThere()
{
    {
        Run run(file());
        run.load();
    }
    {
        Run run(file());
        run.backend.directoryService.answers.failNext({ApiError::Kind::Network, 0, 0, {}, {}}, 4);
        run.directory.load();
        QTRY_COMPARE(run.directory.state(), Directory::State::Failed);
        run.directory.loadGuild(kG1);
        QTRY_COMPARE(run.directory.guildState(kG1), Directory::State::Failed);
        QVERIFY(run.directory.isKnown());
        QVERIFY(run.directory.knowsGuild(kG1));
        QCOMPARE(run.directory.guilds().size(), 2U);
        QCOMPARE(run.directory.directChats().size(), 2U);
    }
    Run run(file()); // offline all the time: nothing is lost by that
    QCOMPARE(run.directory.guilds().size(), 2U);
    QVERIFY(run.directory.knowsGuild(kG1));
}

void TestDirectoryKeeper::ownRolesAreAskedForAgain()
{
    {
        Run run(file());
        run.load();
    }
    Run run(file());
    const auto news = Community::channel(u"c-news"_s);
    QCOMPARE(run.directory.permissions(news).may(Permission::SendMessages), May::No);
    Role boss;
    boss.id = RoleId(u"20"_s);
    boss.permissions = static_cast<quint32>(Permission::Administrator);
    run.backend.directoryService.guilds.front().roles.append(boss);
    auto &members = run.backend.directoryService.members[kG1];
    std::ranges::find(members, UserId(QLatin1StringView(Community::kSelf)), &User::id)->roles = {boss.id};
    run.load();
    QCOMPARE(run.directory.permissions(news).may(Permission::SendMessages), May::Yes);
}

void TestDirectoryKeeper::serverThatWasFasterIsBelieved()
{
    {
        Run run(file());
        run.load();
    }
    FakeBackend backend;
    Community::fill(backend);
    backend.directoryService.guilds.front().name = u"New"_s;
    std::erase_if(backend.directoryService.guilds, [](const Guild &guild) { return guild.id == kG2; });
    Directory directory(backend);
    backend.start();
    directory.load();
    QTRY_COMPARE(directory.state(), Directory::State::Ready);
    DirectoryKeeper keeper(directory, backend);
    QSignalSpy recalled(&keeper, &DirectoryKeeper::recalled);
    keeper.open(file());
    QTRY_COMPARE(recalled.count(), 1);
    QCOMPARE(directory.guilds().size(), 1U);
    QCOMPARE(directory.guilds().front().name, u"New"_s);
    QVERIFY(directory.knowsGuild(kG1)); // what the server has not said yet
}

void TestDirectoryKeeper::readMarksOutliveTheServersCount()
{
    const auto bob = Community::direct(u"dm-5"_s);
    {
        Run run(file());
        run.load();
        QCOMPARE(run.directory.unread(bob).count, 2);
        run.directory.markRead(bob); // the server never hears of it
        run.directory.load();
        QTRY_COMPARE(run.directory.state(), Directory::State::Ready);
        QCOMPARE(run.directory.unread(bob).count, 0);
    }
    Run run(file());
    QCOMPARE(run.directory.unread(bob).count, 0);
    run.load();
    QCOMPARE(run.directory.unread(bob).count, 0);
    // Another message since: what the server counts is right again.
    for (auto &chat : run.backend.directoryService.directChats) {
        if (chat.code == bob.id) {
            chat.unread = 3;
            chat.latestMessage = chat.latestMessage.addSecs(60);
        }
    }
    run.directory.load();
    QTRY_COMPARE(run.directory.unread(bob).count, 3);
}

void TestDirectoryKeeper::chatReadElsewhereIsRead()
{
    const auto bob = Community::direct(u"dm-5"_s);
    {
        Run run(file());
        run.load();
        QCOMPARE(run.directory.unread(bob).count, 2);
    }
    Run run(file());
    QCOMPARE(run.directory.unread(bob).count, 2);
    for (auto &chat : run.backend.directoryService.directChats) {
        if (chat.code == bob.id) {
            chat.unread = 0;
            chat.lastRead = QDateTime::currentDateTimeUtc();
        }
    }
    run.load();
    QCOMPARE(run.directory.unread(bob).count, 0);
}

void TestDirectoryKeeper::unreadOfAnUnopenedGuildIsItsOwn()
{
    {
        Run run(file());
        run.backend.start();
        QTRY_VERIFY(run.backend.connection().phase == ConnectionState::Phase::Online);
        run.directory.load();
        QTRY_COMPARE(run.directory.state(), Directory::State::Ready);
        Community::say(run.backend, Community::channel(u"c-talk"_s), u"4"_s, u"hello"_s);
        QTRY_COMPARE(run.directory.guildUnread(kG1).count, 1);
    }
    Run run(file());
    QVERIFY(!run.directory.knowsGuild(kG1)); // it was never opened
    QCOMPARE(run.directory.guildUnread(kG1).count, 1);
}

void TestDirectoryKeeper::guildThatIsNotReadIsReadWhenOpened()
{
    {
        Run run(file());
        // More guilds than are read at the start.
        auto &guilds = run.backend.directoryService.guilds;
        const Guild pattern = guilds.back();
        for (int i = 0; i < 110; ++i) {
            Guild more = pattern;
            more.id = GuildId(u"more%1"_s.arg(i));
            for (auto &channel : more.channels) {
                channel.guild = more.id;
                channel.id = ChannelId(more.id.value + channel.id.value);
            }
            guilds.push_back(more);
        }
        run.load();
    }
    Run run(file());
    const GuildId last(u"more109"_s);
    QCOMPARE(run.directory.guilds().size(), 112U);
    QVERIFY(!run.directory.knowsGuild(last));
    run.backend.directoryService.answers.hold(); // the server says nothing
    run.directory.loadGuild(last);
    QTRY_VERIFY(run.directory.knowsGuild(last));
    QVERIFY(!run.directory.findGuild(last)->channels.isEmpty());
}

void TestDirectoryKeeper::burstIsOneWrite()
{
    Run run(file());
    run.load();
    // Written once more for all of it, some time later; until then nothing.
    const auto version = [this] {
        const QString name = u"look"_s;
        qint64 rows = -1;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(file());
            database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            if (query.exec(u"SELECT count(*) FROM people"_s) && query.next())
                rows = query.value(0).toLongLong();
        }
        QSqlDatabase::removeDatabase(name);
        return rows;
    };
    QTRY_VERIFY(version() >= 0);
    for (int i = 0; i < 300; ++i) {
        User author;
        author.id = UserId(u"crowd%1"_s.arg(i));
        author.name = u"Somebody"_s;
        run.directory.learn(author, kG1);
    }
    QVERIFY(version() < 300);
    QSet<qint64> seen;
    QTRY_VERIFY((seen.insert(version()), version() >= 300));
    QVERIFY2(seen.size() <= 3, qPrintable(QString::number(seen.size())));
}

void TestDirectoryKeeper::fileThatCannotBeMadeIsNoHarm()
{
    {
        QFile folder(m_folder->filePath(u"a"_s)); // no folder at all
        QVERIFY(folder.open(QIODevice::WriteOnly));
    }
    Run run(file());
    run.load();
    QCOMPARE(run.directory.guilds().size(), 2U);
}

KOOKABURRA_CORE_CASE(TestDirectoryKeeper)

} // namespace tst_directorykeeper

#include "tst_directorykeeper.moc"

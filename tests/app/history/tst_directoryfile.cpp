// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/directory/directorycodec.h"
#include "app/history/directory/directoryfile.h"
#include "app/history/directory/storeddirectory.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tst_directoryfile {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using Mode = DataFile::Mode;
using Problem = DataFile::Problem;

namespace {

User person(const QString &id, const QString &name)
{
    User user;
    user.id = UserId(id);
    user.name = name;
    user.nickname = name + u" of the guild"_s;
    user.avatar = u"https://pictures.test/"_s + id;
    user.color = 0x123456;
    user.roles = {RoleId(u"7"_s)};
    user.joined = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    return user;
}

StoredGuild guild(const QString &id, int channels)
{
    StoredGuild stored;
    stored.whole = true;
    stored.selfKnown = true;
    Guild &made = stored.guild;
    made.id = GuildId(id);
    made.name = u"Guild "_s + id + QChar(0xd83d); // half a pair, as people can send it
    made.icon = u"https://pictures.test/guild"_s;
    made.owner = UserId(u"1"_s);
    made.defaultChannel = ChannelId(id + u"-0"_s);
    Role everyone;
    everyone.id = RoleId(u"0"_s);
    everyone.permissions = 0xfff;
    Role other;
    other.id = RoleId(u"7"_s);
    other.name = u"Captain"_s;
    other.color = 0xff0000;
    other.permissionsTold = false;
    made.roles = {everyone, other};
    for (int i = 0; i < channels; ++i) {
        Channel channel;
        channel.id = ChannelId(u"%1-%2"_s.arg(id).arg(i));
        channel.guild = made.id;
        channel.parent = ChannelId(i == 0 ? QString() : id + u"-0"_s);
        channel.name = u"channel %1"_s.arg(i);
        channel.topic = u"topic"_s;
        channel.type = i == 0 ? ChannelType::Category : ChannelType::Text;
        channel.level = i;
        channel.roleOverwrites = {{RoleId(u"7"_s), 1, 2}};
        channel.userOverwrites = {{UserId(u"1"_s), 3, 4}};
        made.channels.append(channel);
    }
    return stored;
}

DirectChat chat(const QString &code)
{
    DirectChat made;
    made.code = ChannelId(code);
    made.peer = person(u"p"_s + code, u"Peer"_s);
    made.peer.joined = {}; // of no guild
    made.unread = 3;
    made.latestMessage = QDateTime::fromSecsSinceEpoch(1'700'000'100, Qt::UTC);
    return made;
}

DirectoryChange community()
{
    DirectoryChange all;
    all.self = person(u"1"_s, u"Me"_s);
    all.self->joined = {};
    all.seen = QDateTime::fromMSecsSinceEpoch(1'700'000'200'123, Qt::UTC);
    all.order = {GuildId(u"b"_s), GuildId(u"a"_s)};
    all.guilds = {guild(u"a"_s, 3), guild(u"b"_s, 2)};
    all.chats = {chat(u"d1"_s), chat(u"d2"_s)};
    all.people = {{GuildId(u"a"_s), person(u"2"_s, u"Two"_s), true}, {{}, person(u"3"_s, u"Three"_s), false}};
    GuildEmoji emoji;
    emoji.emoji = {u"a/1"_s, u"wave"_s, {}};
    emoji.guild = GuildId(u"a"_s);
    emoji.animated = true;
    all.emoji = {{GuildId(u"a"_s), {emoji}}};
    all.unread = {{{ChannelKind::Guild, ChannelId(u"a-1"_s)}, 5, 1, MessageId(u"m1"_s), GuildId(u"a"_s)}};
    all.baseline = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    all.readPlaces
        = {{{ChannelKind::Guild, ChannelId(u"a-1"_s)}, {1'700'000'000'500, MessageId(u"m1"_s)},
               {1'700'000'000'900, MessageId(u"m3"_s)}, {{1'700'000'000'400, MessageId(u"m0"_s)}}, GuildId(u"a"_s)},
            {{ChannelKind::Direct, ChannelId(u"d1"_s)}, {5, {}}, {}, {}, {}}};
    all.readMarks = {{ChannelId(u"d1"_s), QDateTime::fromSecsSinceEpoch(1'700'000'050, Qt::UTC)}};
    return all;
}

} // namespace

//! What is known of guilds, chats and people on disk, with a real SQLite.
class TestDirectoryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsWrittenIsReadAgain();
    void partsThatDidNotChangeStay();
    void readPlaceMovesAndGoes();
    void fileOfTheFirstVersionGetsReadPlaces();
    void guildThatIsGoneTakesItsPeopleAlong();
    void personWhoLeftIsGone();
    void manyPeopleAreBoundedByWhoWasHeardOfLast();
    void guildsBeyondTheFirstAreReadWhenNeeded();
    void fileIsForItsOwnerAlone();
    void filesOfOthersAreLeftAlone_data();
    void filesOfOthersAreLeftAlone();
    void damagedFileIsPutAside();
    void randomBytesAreRefused();
    void changedBytesNeverCrash();
    void rowsThatAreNotOursAreLeftOut();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"account/directory.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDirectoryFile::whatIsWrittenIsReadAgain()
{
    const DirectoryChange all = community();
    {
        DirectoryFile file;
        QVERIFY(!file.open(path(), Mode::Write));
        QVERIFY(!file.read());
        QVERIFY(file.write(all));
    }
    DirectoryFile file;
    QVERIFY(!file.open(path(), Mode::Write));
    const auto found = file.read();
    QVERIFY(found);
    QVERIFY(found->self == *all.self);
    QCOMPARE(found->seen, *all.seen);
    QCOMPARE(found->guilds.size(), 2U);
    QVERIFY(found->guilds.at(0) == all.guilds.at(1)); // in the server's order
    QVERIFY(found->guilds.at(1) == all.guilds.at(0));
    QVERIFY(found->chats == *all.chats);
    QCOMPARE(found->people.size(), 2U);
    for (const StoredPerson &one : all.people)
        QVERIFY(std::ranges::find(found->people, one) != found->people.end());
    QVERIFY(found->emoji == all.emoji);
    QVERIFY(found->unread == *all.unread);
    QVERIFY(found->readMarks == *all.readMarks);
    QVERIFY(found->readPlaces == all.readPlaces);
    QCOMPARE(found->baseline, *all.baseline);
}

void TestDirectoryFile::partsThatDidNotChangeStay()
{
    DirectoryFile file;
    QVERIFY(!file.open(path(), Mode::Write));
    const DirectoryChange all = community();
    QVERIFY(file.write(all));
    DirectoryChange renamed; // the list of guilds says nothing about channels
    renamed.guilds = {all.guilds.front()};
    renamed.guilds.front().guild.name = u"New name"_s;
    renamed.guilds.front().guild.channels.clear();
    renamed.guilds.front().whole = false;
    QVERIFY(file.write(renamed));
    QVERIFY(file.write({}));
    const auto found = file.read();
    QVERIFY(found);
    QCOMPARE(found->guilds.at(1).guild.name, u"New name"_s);
    QVERIFY(found->guilds.at(1).guild.channels == all.guilds.front().guild.channels);
    QVERIFY(found->guilds.at(1).whole);
    QVERIFY(found->chats == *all.chats);
}

void TestDirectoryFile::readPlaceMovesAndGoes()
{
    const DirectoryChange all = community();
    DirectoryFile file;
    QVERIFY(!file.open(path(), Mode::Write));
    QVERIFY(file.write(all));
    DirectoryChange change;
    change.readPlaces = {all.readPlaces.front()};
    change.readPlaces.front().place = {1'700'000'000'900, MessageId(u"m3"_s)};
    change.unmarked = {all.readPlaces.back().channel};
    QVERIFY(file.write(change));
    const auto found = file.read();
    QVERIFY(found && found->readPlaces == change.readPlaces);
    QCOMPARE(found->baseline, *all.baseline);
}

void TestDirectoryFile::fileOfTheFirstVersionGetsReadPlaces()
{
    {
        DirectoryFile file;
        QVERIFY(!file.open(path(), Mode::Write));
        QVERIFY(file.write(community()));
    }
    {
        auto old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(path());
        QVERIFY(old.open());
        QSqlQuery query(old);
        QVERIFY(query.exec(u"DROP TABLE readplaces"_s));
        QVERIFY(query.exec(u"PRAGMA user_version = 1"_s));
        old.close();
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    DirectoryFile file;
    QVERIFY(!file.open(path(), Mode::Write));
    const auto found = file.read();
    QVERIFY(found && found->readPlaces.empty());
    QCOMPARE(found->guilds.size(), 2U);
    QVERIFY(file.write(community()));
    QCOMPARE(file.read()->readPlaces.size(), 2U);
}

void TestDirectoryFile::guildThatIsGoneTakesItsPeopleAlong()
{
    DirectoryFile file;
    QVERIFY(!file.open(path(), Mode::Write));
    QVERIFY(file.write(community()));
    DirectoryChange left;
    left.order = {GuildId(u"b"_s)};
    QVERIFY(file.write(left));
    auto found = file.read();
    QVERIFY(found);
    QCOMPARE(found->guilds.size(), 1U);
    QCOMPARE(found->guilds.front().guild.id, GuildId(u"b"_s));
    QCOMPARE(found->people.size(), 1U);
    QVERIFY(found->emoji.empty());
    QVERIFY(file.write(community())); // and back
    found = file.read();
    QCOMPARE(found->guilds.size(), 2U);
    QCOMPARE(found->guilds.at(1).guild.channels.size(), 3);
}

void TestDirectoryFile::personWhoLeftIsGone()
{
    DirectoryFile file;
    QVERIFY(!file.open(path(), Mode::Write));
    QVERIFY(file.write(community()));
    DirectoryChange left;
    left.gone = {{GuildId(u"a"_s), UserId(u"2"_s)}};
    QVERIFY(file.write(left));
    const auto found = file.read();
    QCOMPARE(found->people.size(), 1U);
    QCOMPARE(found->people.front().user.id, UserId(u"3"_s));
}

void TestDirectoryFile::manyPeopleAreBoundedByWhoWasHeardOfLast()
{
    DirectoryFile file;
    QVERIFY(!file.open(path(), Mode::Write));
    DirectoryChange change = community();
    change.people.clear();
    for (int i = 0; i < DirectoryFile::kMostPeople; ++i)
        change.people.push_back({GuildId(u"a"_s), person(u"old%1"_s.arg(i), u"Old"_s), true});
    QVERIFY(file.write(change));
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    while (QDateTime::currentMSecsSinceEpoch() == before) {} // the times on disk are as fine as that
    change.people = {{GuildId(u"a"_s), person(u"new"_s, u"New"_s), true}};
    QVERIFY(file.write(change));
    const auto found = file.read();
    QCOMPARE(found->people.size(), size_t(DirectoryFile::kMostPeople));
    QCOMPARE(found->people.front().user.id, UserId(u"new"_s));
}

void TestDirectoryFile::guildsBeyondTheFirstAreReadWhenNeeded()
{
    DirectoryFile file;
    QVERIFY(!file.open(path(), Mode::Write));
    DirectoryChange change = community();
    change.guilds.clear();
    change.order->clear();
    for (int i = 0; i < DirectoryFile::kMostWhole + 1; ++i) {
        change.guilds.push_back(guild(u"g%1"_s.arg(i), 2));
        change.order->push_back(change.guilds.back().guild.id);
    }
    QVERIFY(file.write(change));
    const auto found = file.read();
    QCOMPARE(found->guilds.size(), change.guilds.size());
    QVERIFY(found->guilds.front().whole);
    QVERIFY(!found->guilds.back().whole);
    QCOMPARE(found->guilds.back().guild.name, change.guilds.back().guild.name);
    const auto last = file.readGuild(found->guilds.back().guild.id);
    QVERIFY(last && *last == change.guilds.back());
    QVERIFY(!file.readGuild(GuildId(u"nobody"_s)));
}

void TestDirectoryFile::fileIsForItsOwnerAlone()
{
    DirectoryFile file;
    QVERIFY(!file.open(path(), Mode::Write));
    QVERIFY(file.write(community()));
    for (const QString &name : {path(), path() + u"-wal"_s, path() + u"-shm"_s}) {
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(name).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
    }
}

void TestDirectoryFile::filesOfOthersAreLeftAlone_data()
{
    QTest::addColumn<bool>("newer");
    QTest::newRow("text") << false;
    QTest::newRow("newer") << true;
}

void TestDirectoryFile::filesOfOthersAreLeftAlone()
{
    QFETCH(bool, newer);
    if (newer) {
        {
            DirectoryFile file;
            QVERIFY(!file.open(path(), Mode::Write));
            QVERIFY(file.write(community()));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60)); // user_version
        QCOMPARE(file.write(QByteArray("\0\0\0\x63", 4)), 4);
    } else {
        QVERIFY(QDir(m_folder->path()).mkpath(u"account"_s));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QByteArray(5000, 'x')) == 5000);
    }
    const auto contents = [this] {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = contents();
    DirectoryFile file;
    QCOMPARE(file.open(path(), Mode::Write), std::optional(newer ? Problem::Newer : Problem::NotOurs));
    bool answered = false;
    {
        StoredDirectory stored;
        stored.open(path(), [&](const StoredDirectory::Snapshot &found) { answered = !found; });
        QTRY_VERIFY(answered);
        stored.write(community()); // goes nowhere
    }
    QCOMPARE(contents(), before);
}

void TestDirectoryFile::damagedFileIsPutAside()
{
    {
        DirectoryFile file;
        QVERIFY(!file.open(path(), Mode::Write));
        QVERIFY(file.write(community()));
    }
    QFile::remove(path() + u"-wal"_s);
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        QVERIFY(file.seek(100)); // the mark of what it is stays
        QCOMPARE(file.write(QByteArray(size - 100, '\x5a')), size - 100);
    }
    {
        StoredDirectory stored;
        bool answered = false;
        stored.open(path(), [&](const StoredDirectory::Snapshot &found) { answered = !found; });
        QTRY_VERIFY(answered);
        stored.write(community());
    }
    QVERIFY(QFile::exists(path() + u".damaged"_s));
    DirectoryFile file;
    QVERIFY(!file.open(path(), Mode::Write));
    QVERIFY(file.read());
}

namespace {

//! As each kind of value, whatever is in it.
void decodeAsEverything(const QByteArray &bytes)
{
    if (auto head = DirectoryCodec::decodeHead(bytes))
        (void)DirectoryCodec::encodeHead(*head);
    Guild guild;
    if (DirectoryCodec::decodeBody(bytes, guild)) {
        for (const Channel &channel : guild.channels)
            QVERIFY(channel.type <= ChannelType::Unknown);
    }
    (void)DirectoryCodec::decodePerson(bytes);
    (void)DirectoryCodec::decodeEmoji(bytes);
    if (const auto place = DirectoryCodec::decodeReadPlace(bytes))
        QVERIFY(place->channel.kind <= ChannelKind::Direct && place->place.created >= 0);
    User self;
    (void)DirectoryCodec::decode(bytes, self);
    QDateTime time;
    (void)DirectoryCodec::decode(bytes, time);
    std::vector<GuildId> order;
    (void)DirectoryCodec::decode(bytes, order);
    std::vector<DirectChat> chats;
    (void)DirectoryCodec::decode(bytes, chats);
    std::vector<StoredUnread> unread;
    if (DirectoryCodec::decode(bytes, unread)) {
        for (const StoredUnread &one : unread)
            QVERIFY(one.channel.kind <= ChannelKind::Direct && one.count > 0);
    }
    std::vector<StoredReadMark> marks;
    (void)DirectoryCodec::decode(bytes, marks);
}

} // namespace

void TestDirectoryFile::randomBytesAreRefused()
{
    QRandomGenerator random(7);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes(random.bounded(200), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        if (!bytes.isEmpty() && round % 2 == 0)
            bytes[0] = '\1'; // the version
        decodeAsEverything(bytes);
        Guild guild;
        accepted += DirectoryCodec::decodeBody(bytes, guild) ? 1 : 0;
    }
    QVERIFY(accepted < 200);
    // A number of items that would fill the memory.
    for (const char *huge : {"\x01\xff\xff\xff\xff\xff\xff\xff\xff\x7f", "\x01\xff\xff\xff\x7f"})
        decodeAsEverything(huge);
    decodeAsEverything(QByteArray(2 * DirectoryCodec::kLongest, '\1'));
    std::vector<GuildId> order;
    QVERIFY(!DirectoryCodec::decode(QByteArray(2 * DirectoryCodec::kLongest, '\1'), order));
}

void TestDirectoryFile::changedBytesNeverCrash()
{
    const DirectoryChange all = community();
    const QList<QByteArray> right{DirectoryCodec::encodeHead(all.guilds.front()),
        DirectoryCodec::encodeBody(all.guilds.front().guild), DirectoryCodec::encodePerson(all.people.front()),
        DirectoryCodec::encodeEmoji(all.emoji.front()), DirectoryCodec::encode(*all.chats),
        DirectoryCodec::encode(*all.unread), DirectoryCodec::encode(*all.readMarks), DirectoryCodec::encode(*all.order),
        DirectoryCodec::encodeReadPlace(all.readPlaces.front())};
    QRandomGenerator random(11);
    for (const QByteArray &bytes : right) {
        for (qsizetype cut = 0; cut < bytes.size(); ++cut)
            decodeAsEverything(bytes.first(cut));
        for (int round = 0; round < 3000; ++round) {
            QByteArray changed = bytes;
            for (int i = random.bounded(1, 5); i > 0; --i)
                changed[random.bounded(int(changed.size()))] = static_cast<char>(random.bounded(256));
            decodeAsEverything(changed);
        }
    }
}

void TestDirectoryFile::rowsThatAreNotOursAreLeftOut()
{
    {
        DirectoryFile file;
        QVERIFY(!file.open(path(), Mode::Write));
        QVERIFY(file.write(community()));
    }
    {
        const QString name = u"intruder"_s;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"UPDATE guilds SET body = x'01ffffff7f' WHERE hex(id) LIKE '%61'"_s));
            QVERIFY(query.exec(u"UPDATE people SET body = 'text, no bytes'"_s));
            QVERIFY(query.exec(u"UPDATE facts SET body = 12 WHERE name = 'chats'"_s));
            QVERIFY(query.exec(u"UPDATE emoji SET body = ''"_s));
        }
        QSqlDatabase::removeDatabase(name);
    }
    DirectoryFile file;
    QVERIFY(!file.open(path(), Mode::Write));
    const auto found = file.read();
    QVERIFY(found);
    QCOMPARE(found->guilds.size(), 2U);
    QVERIFY(found->guilds.at(0).whole);
    QVERIFY(!found->guilds.at(1).whole); // its head is right
    QVERIFY(found->people.empty());
    QVERIFY(found->chats.empty());
    QVERIFY(found->emoji.empty());
}

KOOKABURRA_CORE_CASE(TestDirectoryFile)

} // namespace tst_directoryfile

#include "tst_directoryfile.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/historyfile.h"
#include "app/history/outbox/outboxfile.h"
#include "tests/support/testcase.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

namespace tst_outboxfile {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using DraftKind = OutboxFile::DraftKind;

namespace {

const ChannelRef kTalk{ChannelKind::Guild, ChannelId(u"100"_s)};
const ChannelRef kChat{ChannelKind::Direct, ChannelId(u"100"_s)};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

//! A file of ours with so many entries and drafts, closed.
void fill(const QString &path, int count)
{
    OutboxFile file;
    if (file.open(path) || !file.begin())
        qFatal("cannot make the file");
    for (int i = 1; i <= count; ++i) {
        file.putEntry({i, "entry "_ba + QByteArray::number(i) + QByteArray(200, 'e')});
        file.putDraft({{kTalk, DraftKind::Edit, MessageId(u"m%1"_s.arg(i))}, QByteArray(200, 'd')});
    }
    if (!file.commit())
        qFatal("cannot fill the file");
}

} // namespace

class TestOutboxFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreKeptInOrder();
    void draftsAreKeptByConversationAndMessage();
    void onlyTheNewestOwnMessagesAreKept();
    void onlyTheOwnerMayRead();
    void fileOfSomebodyElseIsLeftAlone_data();
    void fileOfSomebodyElseIsLeftAlone();
    void writesReachTheDiskBeforeTheyAreKept();
    void damagedFileIsSetAsideAndRescued();
    void damagedPagesNeverCrash();
};

void TestOutboxFile::entriesAreKeptInOrder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/outbox.db"_s);
    {
        OutboxFile file;
        QVERIFY(!file.open(path));
        QVERIFY(file.putEntry({7, "seven"}));
        QVERIFY(file.putEntry({3, "three"}));
        QVERIFY(file.putEntry({5, {}}));
        QVERIFY(file.putEntry({7, "seven again"}));
        QVERIFY(file.dropEntry(3));
    }
    OutboxFile file;
    QVERIFY(!file.open(path));
    QVERIFY(!file.wasRescued());
    QCOMPARE(file.entries(), (std::vector<OutboxFile::Entry>{{5, ""}, {7, "seven again"}}));
}

void TestOutboxFile::draftsAreKeptByConversationAndMessage()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"outbox.db"_s);
    const OutboxFile::Draft composer{{kTalk, DraftKind::Composer, {}}, "one"};
    const OutboxFile::Draft other{{kChat, DraftKind::Composer, {}}, "two"};
    const OutboxFile::Draft edit{{kTalk, DraftKind::Edit, MessageId(u"m1"_s)}, "three"};
    {
        OutboxFile file;
        QVERIFY(!file.open(path));
        QVERIFY(file.putDraft({composer.key, "before"}));
        QVERIFY(file.putDraft(composer));
        QVERIFY(file.putDraft(other));
        QVERIFY(file.putDraft(edit));
    }
    OutboxFile file;
    QVERIFY(!file.open(path));
    QCOMPARE(file.drafts(), (std::vector{composer, other, edit}));
    QVERIFY(file.dropDraft(composer.key));
    QCOMPARE(file.drafts(), (std::vector{other, edit}));
}

void TestOutboxFile::onlyTheNewestOwnMessagesAreKept()
{
    OutboxFile file;
    QVERIFY(!file.open(u":memory:"_s));
    const auto own = [](const ChannelRef &channel, int i) {
        return OutboxFile::Own{
            channel, MessageId(u"m%1"_s.arg(i)), QDateTime::fromSecsSinceEpoch(1'700'000'000 + i, Qt::UTC)};
    };
    QVERIFY(file.putOwn(own(kChat, 0)));
    for (int i = 1; i <= OutboxFile::kOwnKept + 5; ++i)
        QVERIFY(file.putOwn(own(kTalk, i)));
    const auto kept = file.own();
    QCOMPARE(std::ssize(kept), OutboxFile::kOwnKept + 1);
    QCOMPARE(kept.front(), own(kChat, 0));
    QCOMPARE(kept.at(1), own(kTalk, 6));
    QCOMPARE(kept.back(), own(kTalk, OutboxFile::kOwnKept + 5));
}

void TestOutboxFile::onlyTheOwnerMayRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"account/outbox.db"_s);
    fill(path, 1);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(folder.filePath(u"account"_s)).permissions() & others, QFile::Permissions());
}

void TestOutboxFile::fileOfSomebodyElseIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("problem");
    const QTemporaryDir folder;
    QTest::newRow("a text") << QByteArray("not a database at all") << int(DataFile::Problem::NotOurs);
    {
        HistoryFile history;
        QVERIFY(!history.open(folder.filePath(u"history.db"_s), HistoryFile::Mode::Write));
    }
    QTest::newRow("a history") << bytesOf(folder.filePath(u"history.db"_s)) << int(DataFile::Problem::NotOurs);
    const QString ours = folder.filePath(u"outbox.db"_s);
    fill(ours, 1);
    QByteArray newer = bytesOf(ours);
    qToBigEndian<qint32>(OutboxFile::kSchemaVersion + 1, newer.data() + 60);
    QTest::newRow("of a newer program") << newer << int(DataFile::Problem::Newer);
}

void TestOutboxFile::fileOfSomebodyElseIsLeftAlone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, problem);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"outbox.db"_s);
    putBytes(path, bytes);
    OutboxFile file;
    const auto found = file.open(path);
    QVERIFY(found);
    QCOMPARE(int(*found), problem);
    QCOMPARE(bytesOf(path), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"outbox.db"_s});
}

void TestOutboxFile::writesReachTheDiskBeforeTheyAreKept()
{
    const QTemporaryDir folder;
    OutboxFile file;
    QVERIFY(!file.open(folder.filePath(u"outbox.db"_s)));
    QSqlQuery &synchronous = file.statement("PRAGMA synchronous");
    QVERIFY(synchronous.exec() && synchronous.next());
    QCOMPARE(synchronous.value(0).toInt(), 2); // FULL
}

void TestOutboxFile::damagedFileIsSetAsideAndRescued()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"outbox.db"_s);
    constexpr int count = 400;
    fill(path, count);
    QByteArray bytes = bytesOf(path);
    constexpr qsizetype page = 4096;
    QVERIFY(bytes.size() > 20 * page);
    std::fill_n(bytes.data() + 12 * page, page, char(0x5a)); // somewhere in the middle
    putBytes(path, bytes);

    OutboxFile file;
    QVERIFY(!file.open(path));
    QVERIFY(file.wasRescued());
    QVERIFY(QFile::exists(path + u".damaged"_s));
    const auto entries = file.entries();
    const auto drafts = file.drafts();
    QVERIFY(entries.size() + drafts.size() < 2 * count); // one page is gone
    QVERIFY(entries.size() + drafts.size() > 2 * count - 60); // and no more
    QCOMPARE(entries.front().number, 1);
    QCOMPARE(entries.back().number, count);
    for (const OutboxFile::Entry &entry : entries)
        QVERIFY(entry.body.startsWith("entry "_ba + QByteArray::number(entry.number)));
    file.close();
    OutboxFile again;
    QVERIFY(!again.open(path));
    QVERIFY(!again.wasRescued());
    QCOMPARE(again.entries(), entries);
}

void TestOutboxFile::damagedPagesNeverCrash()
{
    const QTemporaryDir folder;
    const QString sound = folder.filePath(u"sound.db"_s);
    fill(sound, 60);
    const QByteArray bytes = bytesOf(sound);
    QRandomGenerator random(20261130);
    for (int turn = 0; turn < 60; ++turn) {
        QByteArray broken = bytes;
        for (int i = 0; i < 20; ++i) // behind the header, which says whose file it is
            broken[100 + random.bounded(int(broken.size()) - 100)] = char(random.bounded(256));
        if (turn % 3 == 0)
            broken.truncate(100 + random.bounded(int(broken.size()) - 100));
        const QString path = folder.filePath(u"%1/outbox.db"_s.arg(turn));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        putBytes(path, broken);
        OutboxFile file;
        QVERIFY(!file.open(path));
        for (const OutboxFile::Entry &entry : file.entries())
            QVERIFY(entry.number > 0 || file.wasRescued());
        QVERIFY(file.putEntry({1'000'000, "new"}));
        QCOMPARE(file.entries().back().number, 1'000'000);
    }
}

KOOKABURRA_CORE_CASE(TestOutboxFile)

} // namespace tst_outboxfile

#include "tst_outboxfile.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/export/historyexport.h"
#include "app/export/partfile.h"
#include "app/history/history.h"
#include "app/history/historyfile.h"
#include "app/kook/kookcontent.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <csignal>

#include <sys/resource.h>

namespace tst_historyexport {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

namespace {

using End = HistoryExport::End;

const ChannelRef kFirst{ChannelKind::Guild, ChannelId(u"100"_s)};
const ChannelRef kSecond{ChannelKind::Guild, ChannelId(u"200"_s)};
constexpr qint64 kStart = 1'700'000'000'000;

Content readKook(const Draft &draft)
{
    return kook::contentOf(draft.kind, draft.source);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! Exports of a stored history to files that exist, are full, are cut off.
class TestHistoryExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void formats_data();
    void placesFollowEachOther();
    void timesAreKept();
    void cutOffExportIsTheSameAfterwards_data() { formats_data(); }
    void cutOffExportIsTheSameAfterwards();
    void killedExportGoesOnFromItsMark();
    void messagesOfOneMomentAreWrittenOnce();
    void stoppedWaitForAPictureIsTakenBack();
    void otherExportIsNotGoneOnWith();
    void chosenMessagesAloneAreWritten();
    void existingFileIsLeftAlone();
    void existingFileIsReplacedAtTheEnd();
    void replacedFileKeepsItsRightsAndLinks();
    void pipesAreNotReplaced();
    void fullDiskIsSaid();
    void placesWithoutRightsAreSaid_data();
    void placesWithoutRightsAreSaid();
    void somebodysPartIsLeftAlone();
    void memoryIsBounded();

private:
    [[nodiscard]] HistoryExport::Request request(ExportFormat format = ExportFormat::Jsonl) const;
    [[nodiscard]] QString path() const { return m_folder.filePath(u"out"_s); }
    //! Stops after that many messages; 0: never.
    End run(const HistoryExport::Request &request, qint64 stopAfter = 0, QString *error = nullptr);

    QTemporaryDir m_folder;
    std::unique_ptr<HistoryFile> m_file;
    std::unique_ptr<History> m_history;
};

void TestHistoryExport::initTestCase()
{
    m_file = std::make_unique<HistoryFile>();
    QVERIFY(!m_file->open(m_folder.filePath(u"history.db"_s), HistoryFile::Mode::Write));
    m_history = std::make_unique<History>(*m_file, UserId(u"me"_s), readKook);
    QVERIFY(m_file->begin());
    for (int i = 0; i < 1'000; ++i) {
        Message made;
        made.id = MessageId(u"m%1"_s.arg(i));
        made.channel = i % 2 == 0 ? kFirst : kSecond;
        made.author.id = UserId(u"u%1"_s.arg(i % 3));
        made.author.name = u"User %1"_s.arg(i % 3);
        made.source = u"message %1, **你好**"_s.arg(i);
        made.content = kook::contentOf(made.kind, made.source);
        made.created = utcTime(kStart + (i / 10) * 3'600'000); // ten of a moment
        m_history->takeEvent(MessageCreated{made});
    }
    QVERIFY(m_file->commit());
}

void TestHistoryExport::cleanup()
{
    for (const QString &name : {u"out"_s, u"out.part"_s, u"out.part.state"_s})
        QFile::remove(m_folder.filePath(name));
}

HistoryExport::Request TestHistoryExport::request(ExportFormat format) const
{
    HistoryExport::Request request;
    request.places = {{kFirst, u"first"_s, u"Guild"_s}, {{ChannelKind::Guild, ChannelId(u"none"_s)}, u"none"_s, {}},
        {kSecond, u"second"_s, u"Guild"_s}};
    request.title = u"Guild"_s;
    request.format = format;
    request.path = path();
    return request;
}

End TestHistoryExport::run(const HistoryExport::Request &request, qint64 stopAfter, QString *error)
{
    HistoryExport job(*m_history);
    const End end = job.toFile(request, [stopAfter](const HistoryExport::Progress &progress) {
        return stopAfter == 0 || progress.messages < stopAfter;
    });
    if (error)
        *error = job.error();
    return end;
}

void TestHistoryExport::formats_data()
{
    QTest::addColumn<ExportFormat>("format");
    for (const auto format : {ExportFormat::Jsonl, ExportFormat::Html, ExportFormat::Markdown, ExportFormat::Csv})
        QTest::newRow(qPrintable(nameOf(format))) << format;
}

void TestHistoryExport::placesFollowEachOther()
{
    QCOMPARE(run(request(ExportFormat::Csv)), End::Done);
    const auto lines = contents(path()).trimmed().split('\n');
    QCOMPARE(lines.size(), 1'001);
    QVERIFY(lines.at(1).startsWith("m0,"));
    QVERIFY(lines.at(500).startsWith("m998,"));
    QVERIFY(lines.at(501).startsWith("m1,"));
    QVERIFY(!QFile::exists(PartFile::partPath(path())));
    QVERIFY(!QFile::exists(PartFile::statePath(path())));
}

void TestHistoryExport::timesAreKept()
{
    auto some = request();
    some.places = {{kFirst, u"first"_s, {}}};
    some.from = utcTime(kStart + 3'600'000);
    some.to = utcTime(kStart + 3 * 3'600'000);
    QCOMPARE(run(some), End::Done);
    QCOMPARE(contents(path()).count('\n'), 10);
}

void TestHistoryExport::cutOffExportIsTheSameAfterwards()
{
    QFETCH(ExportFormat, format);
    QCOMPARE(run(request(format)), End::Done);
    const QByteArray whole = contents(path());
    for (const qint64 after : {1, 300, 500, 700}) {
        cleanup();
        auto part = request(format);
        QCOMPARE(run(part, after), End::Stopped);
        QVERIFY(!QFile::exists(path()));
        QVERIFY(PartFile::isThere(path()));
        part.goOn = true;
        QCOMPARE(run(part, after + 100), End::Stopped);
        QCOMPARE(run(part), End::Done);
        QCOMPARE(contents(path()), whole);
    }
}

//! What was written behind the last mark is written again.
void TestHistoryExport::killedExportGoesOnFromItsMark()
{
    QCOMPARE(run(request()), End::Done);
    const QByteArray whole = contents(path());
    cleanup();
    auto part = request();
    QCOMPARE(run(part, 400), End::Stopped);
    QFile file(PartFile::partPath(path()));
    QVERIFY(file.open(QIODevice::Append));
    QVERIFY(file.write("{\"half a li") > 0);
    file.close();
    part.goOn = true;
    QCOMPARE(run(part), End::Done);
    QCOMPARE(contents(path()), whole);
}

void TestHistoryExport::messagesOfOneMomentAreWrittenOnce()
{
    auto part = request();
    part.goOn = true; // there is nothing to go on with: it begins
    for (qint64 after = 64; after < 1'000; after += 64) {
        QCOMPARE(run(part, after), End::Stopped);
        part.goOn = true;
    }
    QCOMPARE(run(part), End::Done);
    QSet<QByteArray> seen;
    const auto lines = contents(path()).trimmed().split('\n');
    for (const QByteArray &line : lines)
        seen.insert(line);
    QCOMPARE(lines.size(), 1'000);
    QCOMPARE(seen.size(), 1'000);
}

//! At the first message, at the first one of a place, and in between.
void TestHistoryExport::stoppedWaitForAPictureIsTakenBack()
{
    auto pictured = request(ExportFormat::Html);
    pictured.pictures = [](const QString &) { return QByteArray(); };
    QCOMPARE(run(pictured), End::Done);
    const QByteArray whole = contents(path());
    for (const int after : {0, 1, 100, 500, 501}) {
        cleanup();
        auto part = pictured;
        HistoryExport job(*m_history);
        int asked = 0; // twice for some messages: after the wait, and after the message
        QCOMPARE(job.toFile(part,
                     [&](const HistoryExport::Progress &progress) {
                         ++asked;
                         return progress.messages < after;
                     }),
            End::Stopped);
        QVERIFY(asked > 0);
        part.goOn = true;
        QCOMPARE(run(part), End::Done);
        QCOMPARE(contents(path()), whole);
    }
}

void TestHistoryExport::otherExportIsNotGoneOnWith()
{
    QCOMPARE(run(request(), 100), End::Stopped);
    auto other = request(ExportFormat::Html);
    other.goOn = true;
    QString error;
    QCOMPARE(run(other, 0, &error), End::Failed);
    QVERIFY2(error.contains(u"another export"_s), qPrintable(error));
    other.goOn = false; // begins anew
    QCOMPARE(run(other), End::Done);
}

void TestHistoryExport::chosenMessagesAloneAreWritten()
{
    auto some = request();
    some.places = {{kFirst, u"first"_s, u"Guild"_s}};
    some.only
        = {MessageId(u"m10"_s), MessageId(u"m14"_s), MessageId(u"m40"_s), MessageId(u"m41"_s)}; // one is elsewhere
    QCOMPARE(run(some), End::Done);
    const QByteArray lines = contents(path());
    for (const auto *id : {"\"m10\"", "\"m14\"", "\"m40\""})
        QVERIFY(lines.contains(id));
    for (const auto *id : {"\"m12\"", "\"m41\"", "\"m100\""})
        QVERIFY(!lines.contains(id));
}

void TestHistoryExport::existingFileIsLeftAlone()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QCOMPARE(run(request()), End::Exists);
    QCOMPARE(contents(path()), QByteArray("mine"));
    QVERIFY(!QFile::exists(PartFile::partPath(path())));
    // It came while the export ran.
    QVERIFY(QFile::remove(path()));
    HistoryExport job(*m_history);
    const End end = job.toFile(request(), [this](const HistoryExport::Progress &) {
        QFile late(path());
        return late.open(QIODevice::WriteOnly) && late.write("late") == 4;
    });
    QCOMPARE(end, End::Exists);
    QCOMPARE(contents(path()), QByteArray("late"));
}

void TestHistoryExport::existingFileIsReplacedAtTheEnd()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    auto replacing = request();
    replacing.replace = true;
    QCOMPARE(run(replacing, 200), End::Stopped);
    QCOMPARE(contents(path()), QByteArray("old"));
    replacing.goOn = true;
    QCOMPARE(run(replacing), End::Done);
    QCOMPARE(contents(path()).count('\n'), 1'000);
}

void TestHistoryExport::replacedFileKeepsItsRightsAndLinks()
{
    const QString there = m_folder.filePath(u"there"_s);
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QVERIFY(QFile::link(there, path()));
    auto over = request();
    QCOMPARE(run(over), End::Exists); // a link is something of that name
    over.replace = true;
    QCOMPARE(run(over), End::Done);
    QVERIFY(QFileInfo(path()).isSymLink());
    QVERIFY(!contents(there).isEmpty());
    QCOMPARE(QFileInfo(there).permission(QFileDevice::ReadGroup | QFileDevice::ReadOther), false);
    QVERIFY(QFile::remove(there));
}

void TestHistoryExport::pipesAreNotReplaced()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    auto over = request();
    over.replace = true;
    QString error;
    QCOMPARE(run(over, 0, &error), End::Failed);
    QVERIFY2(error.contains(u"not a file"_s), qPrintable(error));
    struct stat there = {};
    QVERIFY(::lstat(QFile::encodeName(path()).constData(), &there) == 0 && S_ISFIFO(there.st_mode));
}

void TestHistoryExport::fullDiskIsSaid()
{
    struct rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit small = before;
    small.rlim_cur = 20'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    QString error;
    const End end = run(request(), 0, &error);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QCOMPARE(end, End::Failed);
    QVERIFY2(error.contains(qt_error_string(EFBIG)), qPrintable(error));
    QVERIFY(!QFile::exists(path()));
    auto again = request();
    again.goOn = true; // there is room now
    QCOMPARE(run(again), End::Done);
    QCOMPARE(contents(path()).count('\n'), 1'000);
}

void TestHistoryExport::placesWithoutRightsAreSaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << u"no/such/file"_s;
    QTest::newRow("a folder") << QString();
    QTest::newRow("below a file") << u"history.db/file"_s;
    QTest::newRow("where nobody may write") << u"/proc/kookaburra"_s;
}

void TestHistoryExport::placesWithoutRightsAreSaid()
{
    QFETCH(QString, path);
    auto there = request();
    there.path = path.startsWith(u'/') ? path : m_folder.filePath(path);
    QString error;
    QCOMPARE(run(there, 0, &error), End::Failed);
    QVERIFY2(error.startsWith(there.path), qPrintable(error));
    QVERIFY(!QFile::exists(m_folder.filePath(u"no"_s)));
}

void TestHistoryExport::somebodysPartIsLeftAlone()
{
    QFile file(PartFile::partPath(path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QString error;
    QCOMPARE(run(request(), 0, &error), End::Failed);
    QVERIFY2(error.contains(u"in the way"_s), qPrintable(error));
    QCOMPARE(contents(PartFile::partPath(path())), QByteArray("mine"));
}

//! Each message is on its way before the next one is read.
void TestHistoryExport::memoryIsBounded()
{
    qsizetype largest = 0;
    qint64 bytes = 0;
    HistoryExport job(*m_history);
    const End end = job.toSink(request(ExportFormat::Html), [&](const QByteArray &part) {
        largest = std::max(largest, part.size());
        bytes += part.size();
        return true;
    });
    QCOMPARE(end, End::Done);
    QVERIFY(bytes > 100'000);
    QVERIFY(largest < 6'000);
}

KOOKABURRA_CORE_CASE(TestHistoryExport)

} // namespace tst_historyexport

#include "tst_historyexport.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/safefile.h"
#include "app/session/settingsguard.h"
#include "app/session/storagewatch.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>

#include <sys/resource.h>

Q_DECLARE_METATYPE(chat::WriteFailure::Kind)

namespace tst_safefile {

using namespace chat;
using namespace Qt::Literals::StringLiterals;
using Kind = WriteFailure::Kind;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

template <class T> T failing(int error)
{
    errno = error;
    return static_cast<T>(-1);
}

} // namespace

//! A file is replaced whole or not at all, whatever fails; and what failed is said.
class TestSafeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesAndReplaces()
    {
        const QString path = m_folder->filePath(u"a/b/file"_s);
        QCOMPARE(replaceFile(path, "one"), std::nullopt);
        QCOMPARE(contentOf(path), "one");
        const QByteArray large(5 << 20, 'x');
        QCOMPARE(replaceFile(path, large), std::nullopt);
        QCOMPARE(contentOf(path), large);
        QCOMPARE(replaceFile(path, {}), std::nullopt);
        QCOMPARE(contentOf(path), QByteArray());
        QCOMPARE(QDir(m_folder->filePath(u"a/b"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"file"_s});
    }

    void nobodyElseMayReadItUnlessWanted()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!replaceFile(m_folder->filePath(u"secret"_s), "x"));
        QVERIFY(!(QFile::permissions(m_folder->filePath(u"secret"_s)) & others));
        QVERIFY(!replaceFile(m_folder->filePath(u"open"_s), "x", {false, true}));
        QVERIFY(QFile::permissions(m_folder->filePath(u"open"_s)) & QFile::ReadOwner);
    }

    void linkStaysOne()
    {
        const QString there = m_folder->filePath(u"elsewhere"_s);
        const QString link = m_folder->filePath(u"link"_s);
        QVERIFY(!replaceFile(there, "old"));
        QVERIFY(QFile::link(there, link));
        QVERIFY(!replaceFile(link, "new"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(there), "new");
    }

    void whatFailsLeavesTheOldFile_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("error");
        QTest::addColumn<Kind>("kind");
        for (const QString &call : {u"open"_s, u"write"_s, u"half"_s, u"sync"_s, u"close"_s, u"rename"_s}) {
            QTest::addRow("%s, no room", qPrintable(call)) << call << ENOSPC << Kind::DiskFull;
            QTest::addRow("%s, quota", qPrintable(call)) << call << EDQUOT << Kind::DiskFull;
            QTest::addRow("%s, read-only", qPrintable(call)) << call << EROFS << Kind::ReadOnly;
            QTest::addRow("%s, damaged disk", qPrintable(call)) << call << EIO << Kind::Other;
        }
    }
    void whatFailsLeavesTheOldFile()
    {
        QFETCH(QString, call);
        QFETCH(int, error);
        QFETCH(Kind, kind);
        const QString path = m_folder->filePath(u"drafts.json"_s);
        QVERIFY(!replaceFile(path, "all that was typed"));
        FileCalls calls = FileCalls::system();
        const FileCalls &real = FileCalls::system();
        if (call == "open"_L1)
            calls.open = [error](const char *, int, mode_t) { return failing<int>(error); };
        else if (call == "write"_L1)
            calls.write = [error](int, const void *, size_t) { return failing<ssize_t>(error); };
        else if (call == "half"_L1) // the disk is full in the middle of it
            calls.write = [&real, error, first = true](int file, const void *bytes, size_t) mutable {
                return std::exchange(first, false) ? real.write(file, bytes, 2) : failing<ssize_t>(error);
            };
        else if (call == "sync"_L1)
            calls.sync = [error](int) { return failing<int>(error); };
        else if (call == "close"_L1)
            calls.close = [&real, error](int file) {
                (void)real.close(file);
                return failing<int>(error);
            };
        else
            calls.rename = [error](const char *, const char *) { return failing<int>(error); };
        const auto failure = replaceFile(path, "something new and longer", {}, calls);
        QVERIFY(failure);
        QCOMPARE(failure->kind, kind);
        QCOMPARE(failure->path, path);
        QVERIFY(!failure->reason.isEmpty());
        QCOMPARE(contentOf(path), "all that was typed");
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"drafts.json"_s});
    }

    void whatAKilledProgramLeftIsNoObstacle()
    {
        const QString path = m_folder->filePath(u"f"_s);
        QFile left(path + u".new"_s);
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("half") == 4);
        left.close();
        QVERIFY(!replaceFile(path, "whole"));
        QCOMPARE(contentOf(path), "whole");
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"f"_s});
    }

    void interruptedWritesGoOn()
    {
        FileCalls calls = FileCalls::system();
        int turn = 0;
        calls.write = [&turn](int file, const void *bytes, size_t) {
            return ++turn % 2 ? failing<ssize_t>(EINTR) : FileCalls::system().write(file, bytes, 1);
        };
        const QString path = m_folder->filePath(u"f"_s);
        QVERIFY(!replaceFile(path, "letter by letter", {}, calls));
        QCOMPARE(contentOf(path), "letter by letter");
    }

    //! No made-up failure: the system itself takes no more than so many bytes.
    void systemsOwnLimit()
    {
        const QString path = m_folder->filePath(u"f"_s);
        QVERIFY(!replaceFile(path, "old"));
        const auto before = ::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        rlimit small = limit;
        small.rlim_cur = 4096;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto failure = replaceFile(path, QByteArray(100'000, 'x'));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        ::signal(SIGXFSZ, before);
        QVERIFY(failure);
        QCOMPARE(contentOf(path), "old");
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"f"_s});
    }

    void folderInTheWayIsAFailure()
    {
        QVERIFY(!replaceFile(m_folder->filePath(u"file"_s), "x"));
        QVERIFY(replaceFile(m_folder->filePath(u"file/below"_s), "y"));
        QVERIFY(QDir(m_folder->path()).mkdir(u"dir"_s));
        QVERIFY(replaceFile(m_folder->filePath(u"dir"_s), "y"));
        QVERIFY(QFileInfo(m_folder->filePath(u"dir"_s)).isDir());
    }

    void takingAway()
    {
        const QString path = m_folder->filePath(u"f"_s);
        QVERIFY(!removeFile(path)); // not there
        QVERIFY(!replaceFile(path, "x"));
        QVERIFY(!removeFile(path));
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(removeFile(m_folder->path())); // a folder is not taken away
    }

    //! What Qt 6.4 does on a full disk is the reason for all of the above.
    void nothingWritesFilesInAnotherWay()
    {
        QStringList others;
        int files = 0;
        for (const QString &room : {u"/app"_s, u"/ui"_s}) {
            QDirIterator it(
                QStringLiteral(SOURCE_DIR) + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString name = it.next();
                ++files;
                // To paths that a person named.
                if (name.endsWith("/rendercommand.cpp"_L1) || name.contains("/outputfile."_L1))
                    continue;
                if (contentOf(name).contains("QSaveFile"))
                    others << name;
            }
        }
        QVERIFY(files > 300);
        QCOMPARE(others, QStringList());
    }

    //! What QSettings leaves behind on a full disk.
    void cutSettingsAreMendedFromTheirCopy()
    {
        const QString path = m_folder->filePath(u"kookaburra.ini"_s);
        QVERIFY(!replaceFile(path, "[window]\nmembers=true\n"));
        QVERIFY(!keepSettingsCopy(path));
        QCOMPARE(settingsMended(path), path);
        QCOMPARE(contentOf(path), "[window]\nmembers=true\n");
        QVERIFY(!replaceFile(path, {}));
        QVERIFY(!keepSettingsCopy(path)); // the good copy stays
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"settings are cut"_s));
        (void)settingsMended(path);
        QCOMPARE(contentOf(path), "[window]\nmembers=true\n");
        const QByteArray large = "[a]\n" + QByteArray(20'000, 'b') + "=1\n";
        QVERIFY(!replaceFile(path, large));
        QVERIFY(!keepSettingsCopy(path));
        QVERIFY(!replaceFile(path, large.first(16 * 1024)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"settings are cut"_s));
        (void)settingsMended(path);
        QCOMPARE(contentOf(path), large);
        QVERIFY(!removeFile(path));
        (void)settingsMended(path);
        QVERIFY(!QFileInfo::exists(path)); // taken away on purpose
    }

    void watchSaysAndTakesBack()
    {
        bool full = false;
        FileCalls calls = FileCalls::system();
        calls.write = [&full](int file, const void *bytes, size_t count) {
            return full ? failing<ssize_t>(ENOSPC) : FileCalls::system().write(file, bytes, count);
        };
        StorageWatch watch(m_folder->path(), nullptr, calls);
        QSignalSpy changed(&watch, &StorageWatch::changed);
        full = true;
        watch.check();
        QTRY_VERIFY(watch.failure());
        QCOMPARE(watch.failure()->kind, Kind::DiskFull);
        QCOMPARE(changed.size(), 1);
        watch.report(u"drafts"_s, WriteFailure{Kind::Other, u"/p"_s, u"odd"_s});
        QCOMPARE(watch.failure()->kind, Kind::DiskFull); // the clearer word
        full = false;
        watch.check();
        QTRY_COMPARE(watch.failure()->kind, Kind::Other);
        watch.forget(u"drafts"_s);
        QVERIFY(!watch.failure());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

KOOKABURRA_CORE_CASE(TestSafeFile)

} // namespace tst_safefile

#include "tst_safefile.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/outbox/outboxdisk.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_outboxdisk {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using State = OutboxDisk::State;

class TestOutboxDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenIsOnDisk();
    void whatIsAskedBeforeItIsOpenIsKept();
    void oneTurnIsOneTransaction();
    void endOfTheProgramWritesWhatWaits();
    void unusableFileIsReplacedByMemory();
    void failedTransactionIsTriedAgain();
};

void TestOutboxDisk::writtenIsOnDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/outbox.db"_s);
    OutboxDisk disk;
    disk.open(path);
    bool written = false;
    size_t seen = 0;
    disk.write(
        [](OutboxFile &file) {
            file.putEntry({1, "one"});
        },
        [&] {
            OutboxFile other; // a connection of its own sees it
            if (!other.open(path))
                seen = other.entries().size();
            written = true;
        });
    QTRY_VERIFY(written);
    QCOMPARE(seen, 1u);
    QCOMPARE(disk.state(), State::Ready);
}

void TestOutboxDisk::whatIsAskedBeforeItIsOpenIsKept()
{
    const QTemporaryDir folder;
    OutboxDisk disk;
    bool written = false;
    disk.write([](OutboxFile &file) { file.putEntry({1, "one"}); }, [&written] { written = true; });
    QSignalSpy opened(&disk, &OutboxDisk::opened);
    disk.open(folder.filePath(u"outbox.db"_s));
    QTRY_VERIFY(written);
    QCOMPARE(opened.size(), 1);
}

void TestOutboxDisk::oneTurnIsOneTransaction()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"outbox.db"_s);
    OutboxDisk disk;
    disk.open(path);
    size_t seen = 99;
    bool written = false;
    disk.write([](OutboxFile &file) { file.putEntry({1, "one"}); });
    disk.write([&](OutboxFile &file) {
        OutboxFile other;
        if (!other.open(path))
            seen = other.entries().size(); // the first is not there without the second
        file.dropEntry(2);
    });
    disk.write([](OutboxFile &file) { file.putEntry({3, "three"}); }, [&written] { written = true; });
    QTRY_VERIFY(written);
    QCOMPARE(seen, 0u);
}

void TestOutboxDisk::endOfTheProgramWritesWhatWaits()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"outbox.db"_s);
    {
        OutboxDisk disk;
        disk.open(path);
        for (int i = 1; i <= 100; ++i)
            disk.write([i](OutboxFile &file) { file.putEntry({i, "x"}); });
    }
    OutboxFile file;
    QVERIFY(!file.open(path));
    QCOMPARE(file.entries().size(), 100u);
}

void TestOutboxDisk::unusableFileIsReplacedByMemory()
{
    const QTemporaryDir folder;
    OutboxDisk disk;
    QSignalSpy opened(&disk, &OutboxDisk::opened);
    disk.open(folder.path()); // a folder
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(disk.state(), State::InMemory);
    QVERIFY(disk.problem());
    bool written = false;
    disk.write([](OutboxFile &file) { file.putEntry({1, "one"}); }, [&written] { written = true; });
    QTRY_VERIFY(written);
}

void TestOutboxDisk::failedTransactionIsTriedAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"outbox.db"_s);
    OutboxDisk disk;
    disk.open(path);
    QSignalSpy failed(&disk, &OutboxDisk::notWritten);
    int runs = 0;
    bool first = false;
    disk.write(
        [&runs](OutboxFile &file) {
            file.putEntry({1, "one"});
            if (runs++ == 0) { // as a full disk: the commit finds no transaction
                file.rollback();
            }
        },
        [&first] { first = true; });
    QTRY_VERIFY(first);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.front().front().toString().isEmpty());
    bool second = false;
    disk.write([](OutboxFile &file) { file.putEntry({2, "two"}); }, [&second] { second = true; });
    QTRY_VERIFY(second);
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed.back().front().toString(), QString());
    OutboxFile file;
    QVERIFY(!file.open(path));
    QCOMPARE(file.entries().size(), 2u);
}

KOOKABURRA_CORE_CASE(TestOutboxDisk)

} // namespace tst_outboxdisk

#include "tst_outboxdisk.moc"

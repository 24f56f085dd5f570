// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/sqliteheader.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

namespace tst_sqliteheader {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

class TestSqliteHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreRead();
    void otherFilesAreNone_data();
    void otherFilesAreNone();
    void lastCompleteTransactionOfTheLogCounts();

private:
    static void put(QByteArray &bytes, qsizetype at, quint32 number) { qToBigEndian(number, bytes.data() + at); }
    static QByteArray headerWith(quint32 application, quint32 version)
    {
        QByteArray bytes(SqliteHeader::kSize, '\0');
        bytes.replace(0, 16, QByteArray("SQLite format 3\0", 16));
        put(bytes, 68, application);
        put(bytes, 60, version);
        return bytes;
    }
    //! A frame of a log with pages of 512 bytes; `pages`: the size of the database after a transaction that ends here.
    static QByteArray frame(quint32 page, quint32 pages, const QByteArray &content, const QByteArray &salts)
    {
        QByteArray bytes(24 + 512, '\0');
        put(bytes, 0, page);
        put(bytes, 4, pages);
        bytes.replace(8, 8, salts);
        bytes.replace(24, content.size(), content);
        return bytes;
    }
};

void TestSqliteHeader::numbersAreRead()
{
    const auto header = SqliteHeader::parse(headerWith(0x4B6B5362, 2));
    QVERIFY(header);
    QCOMPARE(header->applicationId, 0x4B6B5362);
    QCOMPARE(header->userVersion, 2);
}

void TestSqliteHeader::otherFilesAreNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << headerWith(1, 1).first(99);
    QTest::newRow("text") << QByteArray(200, 'x');
}

void TestSqliteHeader::otherFilesAreNone()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!SqliteHeader::parse(bytes));
}

void TestSqliteHeader::lastCompleteTransactionOfTheLogCounts()
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"a-wal"_s);
    const QByteArray old = headerWith(1, 1);
    QCOMPARE(SqliteHeader::newest(old, log), old); // there is none
    const QByteArray salts = "saltsalt";
    QByteArray bytes(32, '\0');
    put(bytes, 8, 512);
    bytes.replace(16, 8, salts);
    bytes += frame(1, 0, headerWith(1, 2), salts) + frame(2, 2, {}, salts); // complete
    bytes += frame(1, 0, headerWith(1, 3), salts); // its end is missing
    bytes += frame(1, 2, headerWith(1, 4), "pastpast"); // of an earlier log
    QFile file(log);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QCOMPARE(SqliteHeader::newest(old, log), headerWith(1, 2));
}

KOOKABURRA_PLAIN_CASE(TestSqliteHeader)

} // namespace tst_sqliteheader

#include "tst_sqliteheader.moc"

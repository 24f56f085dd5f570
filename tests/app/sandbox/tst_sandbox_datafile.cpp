// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/store/storeschema.h"
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tst_sandbox_datafile {

using namespace Qt::Literals::StringLiterals;
using namespace chat::sandbox;
using namespace chat::sandbox::test;

//! --data FILE: what is not ours is left as it is, what is damaged is called so, what early versions wrote is taken.
class TestSandboxDataFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"box.db"_s); }

    SandboxOptions options() const
    {
        SandboxOptions made = smallOptions(3);
        made.dataFile = file();
        return made;
    }

    //! The sentence it does not start with; empty when it starts.
    QString refusal() const
    {
        Sandbox box(options());
        return box.started ? QString() : box.error;
    }

    //! Runs statements on the file the way anybody's program would.
    static void run(const QString &file, const QStringList &statements, const QString &name = u"other"_s)
    {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            for (const QString &statement : statements) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(statement), qPrintable(statement + query.lastError().text()));
            }
        }
        if (name == "other"_L1)
            QSqlDatabase::removeDatabase(name);
    }

    static QVariant ask(const QString &file, const QString &statement)
    {
        QVariant value;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"ask"_s);
            database.setDatabaseName(file);
            if (database.open()) {
                QSqlQuery query(database);
                if (query.exec(statement) && query.next())
                    value = query.value(0);
            }
        }
        QSqlDatabase::removeDatabase(u"ask"_s);
        return value;
    }

    //! Every file of the folder and what is in it.
    QMap<QString, QByteArray> everything() const
    {
        QMap<QString, QByteArray> found;
        const auto names = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
        for (const QString &name : names) {
            QFile one(m_folder->filePath(name));
            if (one.open(QIODevice::ReadOnly))
                found.insert(name, QCryptographicHash::hash(one.readAll(), QCryptographicHash::Sha256));
        }
        return found;
    }

    void makeOurs() const
    {
        Sandbox box(options());
        QVERIFY2(box.started, qPrintable(box.error));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        for (const QString &name : QSqlDatabase::connectionNames())
            QSqlDatabase::removeDatabase(name);
    }

    void filesOfOthersAreLeftAsTheyAre_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<bool>("open");
        const QString users = u"CREATE TABLE users (a)"_s;
        QTest::newRow("tables with our names")
            << QStringList{users, u"CREATE TABLE messages (b)"_s, u"INSERT INTO users VALUES (1)"_s} << false;
        QTest::newRow("other tables") << QStringList{u"CREATE TABLE songs (a)"_s} << false;
        QTest::newRow("another program's mark") << QStringList{u"PRAGMA application_id = 77"_s} << false;
        QTest::newRow("only a version") << QStringList{u"PRAGMA user_version = 7"_s} << false;
        QTest::newRow("write-ahead log") << QStringList{u"PRAGMA journal_mode = WAL"_s, users} << false;
        QTest::newRow("in use, all of it in the log")
            << QStringList{u"PRAGMA journal_mode = WAL"_s, users, u"INSERT INTO users VALUES (1)"_s} << true;
        QTest::newRow("ours and something more")
            << QStringList{QString::fromLatin1(firstTables()[0]), u"CREATE TABLE diary (day, text)"_s} << false;
        QTest::newRow("a view") << QStringList{QString::fromLatin1(firstTables()[0]), u"CREATE VIEW seen AS SELECT 1"_s}
                                << false;
    }

    void filesOfOthersAreLeftAsTheyAre()
    {
        QFETCH(QStringList, statements);
        QFETCH(bool, open);
        run(file(), statements, open ? u"stays open"_s : u"other"_s);
        const auto before = everything();
        QVERIFY2(refusal().contains(u"is not a data file of the sandbox"_s), qPrintable(refusal()));
        QCOMPARE(everything(), before);
    }

    void whatIsNoDatabaseIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("Dear diary,\n").repeated(100);
        QTest::newRow("a byte") << QByteArray("x");
        QTest::newRow("zeroes") << QByteArray(8192, '\0');
        QTest::newRow("only the first line") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("a head and nothing more") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0');
        QTest::newRow("a head and noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(9000, '\x5a');
    }

    void whatIsNoDatabaseIsLeftAsItIs()
    {
        QFETCH(QByteArray, bytes);
        {
            QFile made(file());
            QVERIFY(made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size());
        }
        const auto before = everything();
        QVERIFY2(refusal().contains(u"is not a data file of the sandbox"_s), qPrintable(refusal()));
        QCOMPARE(everything(), before);
    }

    void newersFileIsLeftAsItIs()
    {
        makeOurs();
        run(file(), {u"PRAGMA user_version = %1"_s.arg(kSchemaVersion + 1)});
        const auto before = everything();
        QVERIFY2(refusal().contains(u"made by a newer version"_s), qPrintable(refusal()));
        QCOMPARE(everything(), before);
    }

    void newersVersionIsSeenInTheLog()
    {
        makeOurs();
        run(file(), {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA user_version = 99"_s}, u"stays open"_s);
        const auto before = everything();
        QVERIFY2(refusal().contains(u"made by a newer version"_s), qPrintable(refusal()));
        QCOMPARE(everything(), before);
    }

    void whatIsNoFileIsRefused()
    {
        SandboxOptions made = options();
        made.dataFile = m_folder->filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(made.dataFile).constData(), 0600), 0);
        for (const QString &name : {made.dataFile, u"/dev/null"_s, u"/dev/zero"_s, m_folder->path()}) {
            made.dataFile = name;
            Sandbox box(made);
            QVERIFY(!box.started && box.error.contains(u"is not a file"_s));
        }
    }

    void damagedFilesAreCalledDamaged_data()
    {
        QTest::addColumn<int>("from"); // in tenths of the file
        QTest::addColumn<QByteArray>("noise"); // empty: cut off there
        QTest::newRow("cut in the middle") << 5 << QByteArray();
        QTest::newRow("cut near the end") << 9 << QByteArray();
        QTest::newRow("noise") << 3 << QByteArray(8192, '\xa5');
        QTest::newRow("zeroes") << 3 << QByteArray(8192, '\0');
    }

    void damagedFilesAreCalledDamaged()
    {
        QFETCH(int, from);
        QFETCH(QByteArray, noise);
        makeOurs();
        {
            QFile made(file());
            QVERIFY(made.open(QIODevice::ReadWrite));
            const qint64 at = made.size() / 10 * from;
            QVERIFY(noise.isEmpty() ? made.resize(at) : made.seek(at) && made.write(noise) == noise.size());
        }
        const auto before = everything();
        QVERIFY2(refusal().contains(u"is damaged"_s), qPrintable(refusal()));
        QCOMPARE(everything(), before);
    }

    void newFileIsMarkedAndPrivate()
    {
        makeOurs();
        QCOMPARE(ask(file(), u"PRAGMA application_id"_s).toInt(), kSandboxApplicationId);
        QCOMPARE(ask(file(), u"PRAGMA user_version"_s).toInt(), kSchemaVersion);
        struct stat what = {};
        QCOMPARE(::stat(QFile::encodeName(file()).constData(), &what), 0);
        QCOMPARE(what.st_mode & 0777, mode_t(0600));
        QVERIFY(refusal().isEmpty());
    }

    void emptyFilesAreFilled()
    {
        {
            QFile made(file());
            QVERIFY(made.open(QIODevice::WriteOnly));
        }
        QVERIFY2(refusal().isEmpty(), qPrintable(refusal()));
        run(m_folder->filePath(u"tables"_s), {u"CREATE TABLE a (b)"_s, u"DROP TABLE a"_s});
        SandboxOptions made = options();
        made.dataFile = m_folder->filePath(u"tables"_s);
        QVERIFY(Sandbox(made).started);
    }

    void filesOfEarlyVersionsAreTakenAndMarked_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("version 2") << QStringList{u"PRAGMA application_id = 0"_s};
        QTest::newRow("version 1") << QStringList{u"PRAGMA application_id = 0"_s, u"DROP TABLE bans"_s,
            u"DROP TABLE mutes"_s, u"DROP TABLE invites"_s, u"DROP TABLE templates"_s, u"PRAGMA user_version = 1"_s};
    }

    void filesOfEarlyVersionsAreTakenAndMarked()
    {
        QFETCH(QStringList, statements);
        {
            Sandbox box(options());
            QVERIFY(box.ann->post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, u"kept"_s}}).ok());
        }
        run(file(), statements);
        {
            Sandbox box(options());
            QVERIFY2(box.started, qPrintable(box.error));
            const Reply list = box.ann->get(u"message/list"_s, {{u"target_id"_s, u"11"_s}});
            QCOMPARE(list.items().last().toObject().value("content"_L1).toString(), u"kept"_s);
            QVERIFY(box.owner->get(u"blacklist/list"_s, {{u"guild_id"_s, u"1"_s}}).ok());
        }
        QCOMPARE(ask(file(), u"PRAGMA application_id"_s).toInt(), kSandboxApplicationId);
        QCOMPARE(ask(file(), u"PRAGMA user_version"_s).toInt(), kSchemaVersion);
    }

    void seedThatWasCutOffIsWrittenAnew()
    {
        makeOurs();
        run(file(), {u"PRAGMA user_version = 0"_s});
        {
            QFile made(file()); // written without a journal: any state is possible
            QVERIFY(made.open(QIODevice::ReadWrite) && made.resize(made.size() / 2));
        }
        QVERIFY2(refusal().isEmpty(), qPrintable(refusal()));
        Sandbox box(options());
        QCOMPARE(box.ann->get(u"message/list"_s, {{u"target_id"_s, u"11"_s}}).items().size(), 3);
    }

    void fileInUseIsNotTakenAway()
    {
        Sandbox first(options());
        QVERIFY(first.started);
        QVERIFY(refusal().contains(u"another server is using it"_s));
        QVERIFY(first.ann->get(u"user/me"_s).ok());
    }
};

KOOKABURRA_CORE_CASE(TestSandboxDataFile)

} // namespace tst_sandbox_datafile

#include "tst_sandbox_datafile.moc"

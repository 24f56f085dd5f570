// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/outputfile.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tst_outputfile {

using namespace Qt::Literals::StringLiterals;
using namespace chat;

//! Where a person says that something be written, it is: whole or not at all, and nothing else is harmed.
class TestOutputFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

    static void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    static mode_t modeOf(const QString &name)
    {
        struct stat what = {};
        return ::lstat(QFile::encodeName(name).constData(), &what) == 0 ? what.st_mode : 0;
    }

private Q_SLOTS:
    void cleanup()
    {
        QDir folder(m_folder.path());
        const auto names = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (const QString &name : names)
            QVERIFY(QFile::remove(path(name)) || QDir(path(name)).removeRecursively());
    }

    void fileIsMadeAndReplaced()
    {
        QCOMPARE(OutputFile::writeAll(path(u"new"_s), "one"), std::nullopt);
        QCOMPARE(contents(path(u"new"_s)), "one"_ba);
        QVERIFY(QFile::setPermissions(path(u"new"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QFile before(path(u"new"_s));
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(OutputFile::writeAll(path(u"new"_s), "two"), std::nullopt);
        QCOMPARE(contents(path(u"new"_s)), "two"_ba);
        QCOMPARE(before.readAll(), "one"_ba); // another file took its name
        QCOMPARE(modeOf(path(u"new"_s)) & 07777, mode_t(0700));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void whatIsNotCompleteNeverTakesTheName()
    {
        put(path(u"kept"_s), "old");
        {
            OutputFile file(path(u"kept"_s));
            QVERIFY(file.open());
            QVERIFY(file.write("half of it"));
            QCOMPARE(contents(path(u"kept"_s)), "old"_ba);
        }
        QCOMPARE(contents(path(u"kept"_s)), "old"_ba);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void logReplacesAtOnceAndGrows()
    {
        put(path(u"log"_s), "old");
        OutputFile file(path(u"log"_s), OutputFile::Replace::AtOnce);
        QVERIFY(file.open());
        QCOMPARE(contents(path(u"log"_s)), QByteArray());
        QVERIFY(file.write("line\n"));
        QCOMPARE(contents(path(u"log"_s)), "line\n"_ba);
    }

    void linkStaysALink()
    {
        put(path(u"target"_s), "old and longer");
        QVERIFY(QFile::link(path(u"target"_s), path(u"link"_s)));
        QCOMPARE(OutputFile::writeAll(path(u"link"_s), "new"), std::nullopt);
        QVERIFY(S_ISLNK(modeOf(path(u"link"_s))));
        QCOMPARE(contents(path(u"target"_s)), "new"_ba);
        QVERIFY(QFile::link(path(u"not yet there"_s), path(u"dangling"_s)));
        QCOMPARE(OutputFile::writeAll(path(u"dangling"_s), "made"), std::nullopt);
        QVERIFY(S_ISLNK(modeOf(path(u"dangling"_s))));
        QCOMPARE(contents(path(u"not yet there"_s)), "made"_ba);
    }

    void deviceStaysADeviceAndSaysWhenItIsFull()
    {
        QCOMPARE(OutputFile::writeAll(u"/dev/full"_s, "x"), std::optional(qt_error_string(ENOSPC)));
        QVERIFY(S_ISCHR(modeOf(u"/dev/full"_s)));
    }

    void pipeIsWrittenInPlace()
    {
        const QByteArray name = QFile::encodeName(path(u"pipe"_s));
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        QCOMPARE(OutputFile::writeAll(path(u"pipe"_s), "x"), std::optional(qt_error_string(ENXIO))); // does not wait
        const int reader = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);
        QCOMPARE(OutputFile::writeAll(path(u"pipe"_s), "through"), std::nullopt);
        std::array<char, 32> buffer;
        const auto got = ::read(reader, buffer.data(), buffer.size());
        QCOMPARE(QByteArray(buffer.data(), got), "through"_ba);
        OutputFile log(path(u"pipe"_s), OutputFile::Replace::AtOnce);
        QVERIFY(log.open());
        QVERIFY(!log.write(QByteArray(1 << 20, 'x'))); // a reader that does not read delays nothing
        ::close(reader);
        OutputFile gone(path(u"pipe"_s));
        QVERIFY(!gone.open()); // and one that left ends no program
        QVERIFY(S_ISFIFO(modeOf(path(u"pipe"_s))));
    }

    void standardOutputIsItself()
    {
        const int kept = ::dup(STDOUT_FILENO);
        QFile file(path(u"out"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        ::dup2(file.handle(), STDOUT_FILENO);
        const bool first = !OutputFile::writeAll(u"/dev/stdout"_s, "one ");
        const bool second = !OutputFile::writeAll(u"/dev/stdout"_s, "two");
        ::dup2(kept, STDOUT_FILENO);
        ::close(kept);
        QVERIFY(first && second);
        QCOMPARE(contents(path(u"out"_s)), "one two"_ba);
        QVERIFY(S_ISLNK(modeOf(u"/dev/stdout"_s)));
    }

    void whatCannotBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("folder") << m_folder.path();
        QTest::newRow("no such folder") << path(u"no/such/file"_s);
        QTest::newRow("nothing") << QString();
        QTest::newRow("ends with a slash") << path(u"x/"_s);
        QTest::newRow("too long") << path(QString(300, u'x'));
    }

    void whatCannotBeWrittenIsSaid()
    {
        QFETCH(QString, name);
        const auto problem = OutputFile::writeAll(name, "x");
        QVERIFY(problem && !problem->isEmpty());
    }

    void namesOfOthersBecomePlainNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"cat.png"_s << u"cat.png"_s;
        QTest::newRow("Chinese") << u"猫 🐈.png"_s << u"猫 🐈.png"_s;
        QTest::newRow("way out") << u"../../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("Windows") << u"C:\\temp\\a.png"_s << u"a.png"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("option") << u"--rm.png"_s << u"rm.png"_s;
        QTest::newRow("turned") << u"a\u202Egpj.exe"_s << u"agpj.exe"_s;
        QTest::newRow("lines") << u"a\nb\0c.png"_s << u"abc.png"_s;
        QTest::newRow("dots") << u".."_s << u"file"_s;
        QTest::newRow("nothing") << QString() << u"file"_s;
        QTest::newRow("long") << QString(QString(500, u'猫') + u".png"_s) << QString(QString(65, u'猫') + u".png"_s);
    }

    void namesOfOthersBecomePlainNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QCOMPARE(safeFileName(text, u"file"_s), name);
    }

    void chosenNamesAreFree()
    {
        QCOMPARE(unusedFileName(m_folder.path(), u"a.png"_s), u"a.png"_s);
        put(path(u"a.png"_s), "x");
        QVERIFY(QFile::link(u"/nowhere"_s, path(u"a (2).png"_s)));
        QCOMPARE(unusedFileName(m_folder.path(), u"a.png"_s), u"a (3).png"_s);
        put(path(u"bare"_s), "x");
        QCOMPARE(unusedFileName(m_folder.path(), u"bare"_s), u"bare (2)"_s);
    }
};

KOOKABURRA_PLAIN_CASE(TestOutputFile)

} // namespace tst_outputfile

#include "tst_outputfile.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/desktop/autostart.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace tst_autostart {

using namespace chat;
using namespace Qt::Literals::StringLiterals;
using State = Autostart::State;

class TestAutostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileComesAndGoes()
    {
        const QTemporaryDir folder;
        Autostart autostart({u"/usr/bin/kookaburra"_s}, folder.filePath(u"deep/autostart"_s));
        QCOMPARE(autostart.state(), State::Off);
        QVERIFY(!autostart.set(true));
        QCOMPARE(autostart.state(), State::On);
        const auto text = read(autostart.file());
        QVERIFY(text.startsWith("[Desktop Entry]\n"));
        QVERIFY(text.contains("\nExec=\"/usr/bin/kookaburra\"\n"));
        QVERIFY(!autostart.set(true));
        QVERIFY(!autostart.set(false));
        QCOMPARE(autostart.state(), State::Off);
        QVERIFY(!QFileInfo::exists(autostart.file()));
        QVERIFY(!autostart.set(false));
    }

    void fileOfOthersIsLeftAlone()
    {
        const QTemporaryDir folder;
        Autostart autostart({u"kookaburra"_s}, folder.path());
        write(autostart.file(), "[Desktop Entry]\nType=Application\nExec=kookaburra --lang en\n");
        const auto before = read(autostart.file());
        QCOMPARE(autostart.state(), State::Foreign);
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.set(false));
        QCOMPARE(read(autostart.file()), before);
    }

    void linkIsNotFollowed()
    {
        const QTemporaryDir folder;
        Autostart autostart({u"kookaburra"_s}, folder.path());
        const auto other = folder.filePath(u"other"_s);
        write(other, "X-Kookaburra-Autostart=true\n");
        QVERIFY(QFile::link(other, autostart.file()));
        QCOMPARE(autostart.state(), State::Foreign);
        QVERIFY(autostart.set(true));
        QCOMPARE(read(other), QByteArray("X-Kookaburra-Autostart=true\n"));
    }

    void desktopThatHidesItTurnsItOff()
    {
        const QTemporaryDir folder;
        Autostart autostart({u"kookaburra"_s}, folder.path());
        QVERIFY(!autostart.set(true));
        write(autostart.file(), read(autostart.file()) + "Hidden=true\n");
        QCOMPARE(autostart.state(), State::Off);
        QVERIFY(!autostart.set(true));
        QCOMPARE(autostart.state(), State::On);
    }

    void argumentsAreQuoted_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("exec");
        QTest::newRow("space") << QStringList{u"/opt/my programs/kb"_s, u"--profile"_s, u"/data/a b"_s}
                               << u"\"/opt/my programs/kb\" \"--profile\" \"/data/a b\""_s;
        QTest::newRow("field code") << QStringList{u"/opt/100%u"_s} << u"\"/opt/100%%u\""_s;
        QTest::newRow("quote") << QStringList{u"a\"b"_s} << u"\"a\\\\\"b\""_s;
        QTest::newRow("command") << QStringList{u"$(rm)`x`"_s} << u"\"\\\\$(rm)\\\\`x\\\\`\""_s;
        QTest::newRow("backslash") << QStringList{u"a\\b"_s} << u"\"a\\\\\\\\b\""_s;
        QTest::newRow("line break") << QStringList{u"a\nExec=evil"_s} << QString();
    }

    void argumentsAreQuoted()
    {
        QFETCH(QStringList, command);
        QTEST(execLine(command), "exec");
    }

    void commandThatCannotBeWrittenIsAFailure()
    {
        const QTemporaryDir folder;
        Autostart autostart({u"a\nb"_s}, folder.path());
        QVERIFY(autostart.set(true));
        QCOMPARE(autostart.state(), State::Off);
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }
};

KOOKABURRA_CORE_CASE(TestAutostart)

} // namespace tst_autostart

#include "tst_autostart.moc"

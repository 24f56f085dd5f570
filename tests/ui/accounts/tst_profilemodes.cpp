// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/profilefolder.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/programrig.h"
#include "ui/composer/composer.h"
#include "ui/timeline/timelinepane.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

namespace tst_profilemodes {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat about = {};
    return stat(QFile::encodeName(path).constData(), &about) == 0 ? about.st_mode & 0777u : 0u;
}

//! What others may do with anything below the folder; empty: nothing.
QStringList openToOthers(const QString &folder)
{
    QStringList open;
    QDirIterator files(
        folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        if ((modeOf(path) & 077u) != 0)
            open << u"%1 %2"_s.arg(QString::number(modeOf(path), 8), path);
    }
    return open;
}

} // namespace

//! What the program writes into a profile is its owner's alone, whatever the umask.
class TestProfileModes : public QObject, private ProgramRig
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_mask = umask(0); }
    void cleanupTestCase() { umask(m_mask); }

    void newFolderIsTheOwners()
    {
        const QTemporaryDir place;
        const auto folder = place.filePath(u"deep/profile"_s);
        QVERIFY(makeProfileFolder(folder));
        QCOMPARE(modeOf(folder), 0700u);
    }

    void profileThatWasOpenIsClosed()
    {
        const QTemporaryDir place;
        QFile::setPermissions(place.path(), QFile::Permissions(0x7755));
        QFile settings(place.filePath(u"kookaburra.ini"_s));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        QVERIFY(makeProfileFolder(place.path()));
        QCOMPARE(modeOf(place.path()), 0700u);
    }

    void folderOfOtherThingsIsLeftAlone()
    {
        const QTemporaryDir place;
        QFile other(place.filePath(u"holiday.jpg"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QFile::setPermissions(place.path(), QFile::Permissions(0x7755));
        QVERIFY(makeProfileFolder(place.path()));
        QCOMPARE(modeOf(place.path()), 0755u);
    }

    void everythingARunWritesIsTheOwners()
    {
        QVERIFY2(begin(), qPrintable(server.error()));
        QVERIFY(start());
        QVERIFY(signIn(window(), server.url(), server.tokenOf(server.accountNames().at(0)), Token::Ours));
        QTRY_VERIFY(accounts().current());
        QVERIFY(online(*accounts().current()));
        QTRY_VERIFY(window().account() && view().composer().isVisible());
        QTRY_VERIFY(view().timeline().model() && view().timeline().model()->rowCount() > 0);
        view().composer().insertText(u"unfinished"_s);
        view().saveState();
        program->keepAll();
        stop();
        const auto open = openToOthers(profile->path());
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
        end();
    }

private:
    mode_t m_mask = 0;
};

KOOKABURRA_GUI_CASE(TestProfileModes)

} // namespace tst_profilemodes

#include "tst_profilemodes.moc"

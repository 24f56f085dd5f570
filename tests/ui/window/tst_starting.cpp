// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/accountsettings.h"
#include "app/session/handover/profilesocket.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "ui/composer/composer.h"
#include "ui/shell/window/endsignals.h"
#include "ui/shell/window/silentcopy.h"
#include "ui/shell/window/singleinstance.h"
#include "ui/shell/window/windowplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QMessageBox>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tst_starting {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Outcome = SingleInstance::Outcome;

namespace {

//! Sets a variable of the environment and puts it back.
class Variable
{
public:
    Variable(const char *name, const QString &value)
        : m_name(name)
        , m_before(qgetenv(name))
        , m_was(qEnvironmentVariableIsSet(name))
    {
        qputenv(name, value.toUtf8());
    }
    ~Variable()
    {
        if (m_was)
            qputenv(m_name, m_before);
        else
            qunsetenv(m_name);
    }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;

private:
    const char *m_name;
    QByteArray m_before;
    bool m_was;
};

//! The built program on a profile, without a display.
struct Copy
{
    explicit Copy(const QString &profile, const QStringList &more = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.start(QLatin1StringView(PROGRAMS) + u"/kookaburra"_s,
            QStringList{u"--profile"_s, profile, u"--lang"_s, u"en"_s} + more);
    }
    ~Copy()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        ::kill(static_cast<pid_t>(process.processId()), SIGCONT);
        process.kill();
        process.waitForFinished();
    }
    void signal(int number) const { ::kill(static_cast<pid_t>(process.processId()), number); }
    //! It takes requests now.
    [[nodiscard]] bool isUp(const QString &profile) const
    {
        return QFileInfo::exists(SingleInstance(profile).socketName());
    }

    QProcess process;
};

} // namespace

//! How the program starts beside another copy, where its window comes back, and how it ends.
class TestStarting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_profile = std::make_unique<QTemporaryDir>(); }

    void socketLiesWhereNobodyElseCanWrite();
    void folderThatIsNotPrivateIsNotUsed();
    void secondStartHandsOnWhatItIsToShow();
    void secondStartRaisesTheFirstThatHasAccounts();
    void secondStartWithoutAnAnswerSaysSo();
    void otherTalkOnTheSocketIsNoRequest();
    void dialogEndsTheOtherOrCancels();
    void stoppedProgramIsToldOfAndCanBeEnded();
    void targetsAreShownInTheRunningWindow();
    void systemsWishToEndIsANormalEnd();
    void programEndsNormallyOnASignal();
    void endIsBounded();
    void windowsComeBackInsideAScreen_data();
    void windowsComeBackInsideAScreen();
    void windowFromAScreenThatIsGoneIsOnOneThatIsThere();

private:
    std::unique_ptr<QTemporaryDir> m_profile;
};

void TestStarting::socketLiesWhereNobodyElseCanWrite()
{
    QTemporaryDir runtime; // made with 0700
    {
        const Variable variable("XDG_RUNTIME_DIR", runtime.path());
        QCOMPARE(profilesocket::folder(m_profile->path()), runtime.path());
        SingleInstance first(m_profile->path());
        QCOMPARE(first.claim(), Outcome::First);
        QVERIFY(first.socketName().startsWith(runtime.path() + u'/'));
        QVERIFY(QFileInfo::exists(first.socketName()));
        struct stat info
        {
        };
        QCOMPARE(::stat(QFile::encodeName(first.socketName()).constData(), &info), 0);
        QVERIFY(S_ISSOCK(info.st_mode) && (info.st_mode & 077) == 0);
    }
    const Variable none("XDG_RUNTIME_DIR", {});
    const Variable shared("TMPDIR", runtime.path());
    const QString folder = profilesocket::folder(m_profile->path());
    QCOMPARE(folder, runtime.path() + u"/kookaburra-%1"_s.arg(::geteuid()));
    struct stat info
    {
    };
    QCOMPARE(::stat(QFile::encodeName(folder).constData(), &info), 0);
    QVERIFY(S_ISDIR(info.st_mode) && (info.st_mode & 0777) == 0700);
}

void TestStarting::folderThatIsNotPrivateIsNotUsed()
{
    QTemporaryDir shared;
    const Variable temporary("TMPDIR", shared.path());
    const QString own = shared.path() + u"/kookaburra-%1"_s.arg(::geteuid());
    const QString inProfile = m_profile->path() + u"/run"_s;
    {
        QTemporaryDir runtime;
        QCOMPARE(::chmod(QFile::encodeName(runtime.path()).constData(), 0755), 0);
        const Variable variable("XDG_RUNTIME_DIR", runtime.path());
        QCOMPARE(profilesocket::folder(m_profile->path()), own);
    }
    const Variable none("XDG_RUNTIME_DIR", {});
    QCOMPARE(::chmod(QFile::encodeName(own).constData(), 0777), 0); // somebody was there before
    QCOMPARE(profilesocket::folder(m_profile->path()), inProfile);
    QVERIFY(QDir(own).removeRecursively());
    QVERIFY(QFile::link(m_profile->path(), own)); // a link leads anywhere
    QCOMPARE(profilesocket::folder(m_profile->path()), inProfile);
    QVERIFY(QFile::remove(own));
    QFile file(own); // no folder at all
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(profilesocket::folder(m_profile->path()), inProfile);
    if (::geteuid() == 0) { // only root can make it another's
        QVERIFY(QFile::remove(own));
        QCOMPARE(::mkdir(QFile::encodeName(own).constData(), 0700), 0);
        QCOMPARE(::chown(QFile::encodeName(own).constData(), 65534, 65534), 0);
        QCOMPARE(profilesocket::folder(m_profile->path()), inProfile);
    }
}

void TestStarting::secondStartHandsOnWhatItIsToShow()
{
    SingleInstance first(m_profile->path());
    QCOMPARE(first.claim(), Outcome::First);
    QSignalSpy requested(&first, &SingleInstance::requested);
    for (const QString &target : {u"user:7"_s, u"9002"_s, QString()}) {
        Outcome outcome = Outcome::First;
        // The first needs its event loop to answer.
        std::unique_ptr<QThread> other(
            QThread::create([&] { outcome = SingleInstance(m_profile->path()).claim(target); }));
        other->start();
        QTRY_VERIFY(!requested.isEmpty());
        QTRY_VERIFY(other->isFinished());
        QCOMPARE(outcome, Outcome::HandedOn);
        QCOMPARE(requested.takeFirst().first().toString(), target);
    }
    QTemporaryDir elsewhere;
    SingleInstance third(elsewhere.path());
    QCOMPARE(third.claim(), Outcome::First);
}

void TestStarting::secondStartRaisesTheFirstThatHasAccounts()
{
    StoredAccount account;
    account.id = {AccountConfig::Backend::Kook, u"http://127.0.0.1:9/api"_s, UserId(u"1"_s)};
    account.name = u"Me"_s;
    const QString ini = m_profile->filePath(u"kookaburra.ini"_s);
    {
        QSettings settings(ini, QSettings::IniFormat);
        AccountSettings stored(settings);
        stored.put(account);
        stored.setLastUsed(account.id);
    }
    const QString directory = m_profile->filePath(u"accounts/"_s + account.id.folder() + u"/directory.db"_s);
    Copy first(m_profile->path());
    QTRY_VERIFY(first.isUp(m_profile->path()));
    QTRY_VERIFY(QFileInfo::exists(directory)); // it has the account's files open
    Copy second(m_profile->path(), {u"--open"_s, u"9002"_s});
    QTRY_COMPARE(second.process.state(), QProcess::NotRunning);
    QCOMPARE(second.process.exitCode(), 0);
    QCOMPARE(first.process.state(), QProcess::Running);
    QSettings settings(ini, QSettings::IniFormat);
    const auto all = AccountSettings(settings).all();
    QCOMPARE(all.size(), 1U);
    QVERIFY(all.front() == account);
}

void TestStarting::secondStartWithoutAnAnswerSaysSo()
{
    SingleInstance first(m_profile->path());
    QCOMPARE(first.claim(), Outcome::First);
    SingleInstance second(m_profile->path());
    second.setPatience(100ms);
    QCOMPARE(second.claim(), Outcome::NoAnswer); // the first has no turn of its event loop meanwhile
    QCOMPARE(second.otherProcess(), QCoreApplication::applicationPid());
    QVERIFY(!second.endOther()); // never itself
}

void TestStarting::otherTalkOnTheSocketIsNoRequest()
{
    SingleInstance first(m_profile->path());
    QCOMPARE(first.claim(), Outcome::First);
    QSignalSpy requested(&first, &SingleInstance::requested);
    const QList<QByteArray> talks{
        "\n", "hello\n", "{}\n", "{\"kookaburra\":2}\n", "[1]\n", QByteArray(100'000, 'x'), "{\"kookaburra\":1"};
    for (const QByteArray &talk : talks) {
        QLocalSocket socket;
        socket.connectToServer(first.socketName());
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        socket.write(talk);
        QTRY_COMPARE(socket.bytesToWrite(), 0);
        if (talk != talks.last())
            QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QVERIFY(socket.readAll().isEmpty());
    }
    QCOMPARE(requested.size(), 0);
}

void TestStarting::dialogEndsTheOtherOrCancels()
{
    SingleInstance first(m_profile->path());
    QCOMPARE(first.claim(), Outcome::First);
    SingleInstance second(m_profile->path());
    second.setPatience(100ms);
    QCOMPARE(second.claim(), Outcome::NoAnswer);
    QString said;
    QTimer::singleShot(0, this, [&said] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        said = box ? box->text() : u"no dialog"_s;
        if (box)
            box->reject();
    });
    QVERIFY(!askAboutSilentCopy(second));
    QCOMPARE(said, u"Kookaburra is already running but does not respond."_s);
}

void TestStarting::stoppedProgramIsToldOfAndCanBeEnded()
{
    Copy first(m_profile->path());
    QTRY_VERIFY(first.isUp(m_profile->path()));
    first.signal(SIGSTOP);
    {
        Copy second(m_profile->path());
        QByteArray said;
        QTRY_VERIFY((said += second.process.readAllStandardError()).contains("does not respond"));
        QVERIFY(said.contains(QByteArray::number(first.process.processId())));
        second.signal(SIGTERM); // the dialog is cancelled
        QTRY_COMPARE(second.process.state(), QProcess::NotRunning);
        QCOMPARE(second.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.process.exitCode(), 1);
    }
    SingleInstance third(m_profile->path());
    third.setPatience(100ms);
    QCOMPARE(third.claim(), Outcome::NoAnswer);
    QCOMPARE(third.otherProcess(), first.process.processId());
    QVERIFY(third.endOther());
    QCOMPARE(third.claim(), Outcome::First);
}

void TestStarting::targetsAreShownInTheRunningWindow()
{
    FakeWindow w;
    QVERIFY(w.open());
    for (const QString &channel : {u"c-share"_s, u"c-talk"_s}) {
        w.window->showTarget(channel);
        QTRY_COMPARE(w.view().current(), Community::channel(channel));
    }
    w.window->showTarget({}); // to the front alone
    QCOMPARE(w.view().current(), Community::channel(u"c-talk"_s));
    w.window->showMinimized();
    w.window->showTarget({});
    QVERIFY(!w.window->isMinimized());
}

void TestStarting::systemsWishToEndIsANormalEnd()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        const EndSignals signals;
        QSignalSpy wished(&signals, &EndSignals::endRequested);
        QCOMPARE(::raise(number), 0);
        QTRY_COMPARE(wished.size(), 1);
    }
}

void TestStarting::programEndsNormallyOnASignal()
{
    for (const int number : {SIGTERM, SIGINT}) {
        Copy copy(m_profile->path());
        QTRY_VERIFY(copy.isUp(m_profile->path()));
        QTRY_VERIFY(QFileInfo::exists(m_profile->filePath(u"lock"_s)));
        copy.signal(number);
        QTRY_COMPARE(copy.process.state(), QProcess::NotRunning);
        QCOMPARE(copy.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(copy.process.exitCode(), 0);
        QSettings settings(m_profile->filePath(u"kookaburra.ini"_s), QSettings::IniFormat);
        QVERIFY(settings.contains(u"window/geometry"_s));
        QVERIFY(QFile::remove(m_profile->filePath(u"kookaburra.ini"_s)));
    }
}

//! Whatever its threads do.
void TestStarting::endIsBounded()
{
    const pid_t child = ::fork();
    if (child == 0) {
        endWithin(10ms, 7);
        for (;;)
            ::pause();
    }
    QVERIFY(child > 0);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 7);
}

void TestStarting::windowsComeBackInsideAScreen_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QRect>("place");
    const QRect inside(100, 100, 800, 600);
    QTest::newRow("where it was") << inside << inside;
    QTest::newRow("on the second screen") << QRect(2000, 50, 900, 700) << QRect(2000, 50, 900, 700);
    QTest::newRow("a screen that is gone") << QRect(9000, 100, 800, 600) << QRect(1120, 100, 800, 600);
    QTest::newRow("above everything") << QRect(100, -3000, 800, 600) << QRect(100, 32, 800, 600);
    QTest::newRow("half beside it") << QRect(-400, 300, 800, 600) << QRect(0, 300, 800, 600);
    QTest::newRow("title bar above") << QRect(100, 0, 800, 600) << QRect(100, 32, 800, 600);
    QTest::newRow("larger than the screen") << QRect(-100, -100, 4000, 3000) << QRect(0, 32, 1920, 1008);
}

void TestStarting::windowsComeBackInsideAScreen()
{
    QFETCH(QRect, wanted);
    QFETCH(QRect, place);
    const QList<QRect> screens{QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1024)};
    QCOMPARE(placeInside(wanted, screens, QMargins(0, 32, 0, 0)), place);
    QCOMPARE(placeInside(wanted, {}, {}), wanted);
}

void TestStarting::windowFromAScreenThatIsGoneIsOnOneThatIsThere()
{
    QSettings settings(m_profile->filePath(u"a.ini"_s), QSettings::IniFormat);
    Style style;
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    for (const QRect &last : {QRect(5000, 4000, 800, 600), QRect(-5000, 10, 900, 700), QRect(0, 0, 6000, 5000)}) {
        {
            MainWindow window(style, settings);
            window.setGeometry(last);
            window.show();
            window.close();
        }
        MainWindow window(style, settings);
        QVERIFY2(room.contains(window.geometry()) || !room.contains(QRect(QPoint(0, 0), window.minimumSize())),
            qPrintable(u"%1 %2"_s.arg(window.x()).arg(window.width())));
    }
}

KOOKABURRA_GUI_CASE(TestStarting)

} // namespace tst_starting

#include "tst_starting.moc"

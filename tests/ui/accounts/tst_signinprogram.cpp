// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/accountsettings.h"
#include "app/session/keychaintokenstore.h"
#include "tests/support/keyring.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/programrig.h"
#include "ui/shell/account/accountbanner.h"
#include "ui/shell/signin/signinkook.h"
#include "ui/shell/signin/welcomepage.h"
#include "ui/widgets/button.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QMutex>
#include <QProcess>
#include <QTest>

namespace tst_signinprogram {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using Phase = ConnectionState::Phase;

namespace {

//! Everything that was logged in this process, on whatever thread.
QMutex g_logMutex;
QByteArray *g_log = nullptr;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker lock(&g_logMutex);
    *g_log += text.toUtf8() + '\n';
}

bool isLogged(const QByteArray &words)
{
    const QMutexLocker lock(&g_logMutex);
    return g_log->contains(words);
}

//! Does any file below hold one of the words?
QString fileWith(const QString &folder, const QByteArrayList &words)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto bytes = file.readAll();
        for (const auto &word : words) {
            if (bytes.contains(word))
                return file.fileName();
        }
    }
    return {};
}

} // namespace

//! The program, a real server and a real keyring together; runs itself again on desktops with and without one.
class TestSignInProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withKeyring() { again(Keyring::Unlocked, "keyring"); }
    void withoutKeyring() { again(Keyring::Absent, "none"); }

private:
    static void again(Keyring keyring, const QByteArray &role)
    {
        QCOMPARE(runWithKeyring(keyring, role, QCoreApplication::applicationFilePath(), caseArguments()), 0);
    }
};

//! The second self.
class OnDesktop : public QObject
{
    Q_OBJECT

public:
    bool keyring = true;

private Q_SLOTS:
    void init()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        m_token = m_server.tokenOf(m_server.accountNames().front());
        m_profile = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_server.stop(); }

    void signedInAccountComesBackOrIsAskedForAgain();
    void tokenIsInNoFileAndNoLog();
    void programTakesTheTokenFromTheEnvironmentAlone();

private:
    void signIn(Program &program);

    DemoServer m_server;
    QString m_token;
    std::unique_ptr<QTemporaryDir> m_profile;
};

void OnDesktop::signIn(Program &program)
{
    auto *form = ProgramRig::signIn(program.window(), m_server.url(), m_token, ProgramRig::Token::Ours);
    QVERIFY(form);
    if (!keyring) {
        QTRY_COMPARE(form->step(), SignInForm::Step::NoKeyring);
        QTest::mouseClick(&form->primary(), Qt::LeftButton); // for this run only
    }
    QTRY_VERIFY(program.accounts().current());
    QTRY_COMPARE(program.accounts().current()->backend().connection().phase, Phase::Online);
}

void OnDesktop::signedInAccountComesBackOrIsAskedForAgain()
{
    KeychainTokenStore tokens(m_profile->path());
    Style style;
    {
        Program program({}, {}, m_profile->path(), tokens, style);
        QVERIFY(program.start());
        signIn(program);
    }
    Program program({}, {}, m_profile->path(), tokens, style);
    QVERIFY(program.start());
    if (!keyring) {
        QVERIFY(program.window().welcome().isVisible());
        return;
    }
    QVERIFY(program.accounts().current());
    QTRY_COMPARE(program.accounts().current()->backend().connection().phase, Phase::Online);
    const auto key = program.accounts().current()->id().key();
    const auto inKeyring = [this, &tokens, &key] {
        std::optional<bool> there;
        tokens.read(key, this, [&there](const TokenStore::Answer &answer) { there = !answer.error; });
        return chat::test::soon([&there] { return there.has_value(); }) && *there;
    };
    QVERIFY(inKeyring());
    program.accounts().signOut(*program.accounts().current(), true);
    QTRY_VERIFY(!inKeyring());
    QVERIFY(program.window().welcome().isVisible());
}

void OnDesktop::tokenIsInNoFileAndNoLog()
{
    QByteArray log;
    g_log = &log;
    const auto before = qInstallMessageHandler(&keepLog);
    QLoggingCategory::setFilterRules(u"*=true\nqt.*=false"_s); // as much as ours will say
    {
        KeychainTokenStore tokens(m_profile->path());
        Style style;
        Program program({}, {}, m_profile->path(), tokens, style);
        QVERIFY(program.start());
        signIn(program);
        m_server.stop(); // what goes wrong is logged too
        QTRY_VERIFY(program.accounts().current()->backend().connection().phase != Phase::Online);
        QTRY_VERIFY2(isLogged("State::Waiting"), log.constData()); // what it does about it
    }
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(before);
    g_log = nullptr;
    const QByteArrayList forms{m_token.toUtf8(), QUrl::toPercentEncoding(m_token), m_token.toUtf8().toBase64()};
    QCOMPARE(fileWith(m_profile->path(), forms), QString());
    QCOMPARE(fileWith(QString::fromLocal8Bit(qgetenv("HOME")), forms), QString());
    for (const auto &form : forms)
        QVERIFY2(!log.contains(form), log.constData());
}

//! The built program, from outside.
void OnDesktop::programTakesTheTokenFromTheEnvironmentAlone()
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KOOKABURRA_TOKEN"_s, m_token);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"chat.*=true"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QLatin1StringView(PROGRAMS) + u"/kookaburra"_s,
        {u"--profile"_s, m_profile->path(), u"--kook"_s, m_server.url(), u"--quit-after-first-history"_s});
    QTRY_COMPARE(program.state(), QProcess::Running);
    QFile line(u"/proc/%1/cmdline"_s.arg(program.processId()));
    QVERIFY(line.open(QIODevice::ReadOnly));
    QVERIFY(!line.readAll().contains(m_token.toUtf8()));
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    const auto said = program.readAll();
    QVERIFY2(program.exitCode() == 0, said.constData());
    QVERIFY(!said.contains(m_token.toUtf8()));
    QCOMPARE(fileWith(m_profile->path(), {m_token.toUtf8()}), QString());
    QSettings settings(m_profile->filePath(u"kookaburra.ini"_s), QSettings::IniFormat);
    QVERIFY(AccountSettings(settings).all().empty());
}

static int runRoles(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const auto role = keyringRole();
    if (!role.isEmpty()) {
        OnDesktop test;
        test.keyring = role == "keyring";
        return QTest::qExec(&test, argc, argv);
    }
    TestSignInProgram test;
    return QTest::qExec(&test, argc, argv);
}

KOOKABURRA_CASE(&runRoles)

} // namespace tst_signinprogram

#include "tst_signinprogram.moc"

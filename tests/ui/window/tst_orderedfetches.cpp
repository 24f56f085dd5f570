// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/handover/fetchorder.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/sandboxclient.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"
#include "ui/program.h"
#include "ui/shell/window/singleinstance.h"
#include "ui/style/style.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_orderedfetches {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kToken = "bot/token+=="_L1;

//! `kookaburra-cli` as people start it.
struct Command
{
    explicit Command(const QStringList &arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KOOKABURRA_TOKEN"_s, kToken);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PROGRAMS "/kookaburra-cli"), arguments);
    }
    [[nodiscard]] bool ended() const { return process.state() == QProcess::NotRunning; }
    QByteArray said() { return all += process.readAllStandardError(); }

    QProcess process;
    QByteArray all;
};

} // namespace

//! `kookaburra-cli fetch` beside a window that has the profile open.
class TestOrderedFetches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void windowDoesTheWork();
    void windowThatClosesIsSaid();
    void accountThatTheWindowDoesNotHaveIsFetchedHere();
    void errorsComeBackAsSentences();
    void talkativeCommandIsLeft();
    void otherProgramAtTheSocketIsNotBelieved_data();
    void otherProgramAtTheSocketIsNotBelieved();

private:
    [[nodiscard]] QStringList fetch(const QString &channel) const
    {
        return {
            u"fetch"_s, u"--profile"_s, m_profile->path(), u"--kook"_s, m_box->server.url(), u"--channel"_s, channel};
    }
    void openWindow();
    [[nodiscard]] bool exports(int messages);

    std::unique_ptr<sandbox::test::Sandbox> m_box;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<FakeTokenStore> m_tokens;
    std::unique_ptr<Style> m_style;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Program> m_program;
};

void TestOrderedFetches::initTestCase()
{
    m_box = std::make_unique<sandbox::test::Sandbox>(sandbox::test::smallOptions(230));
    QVERIFY(m_box->started);
}

void TestOrderedFetches::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    m_tokens = std::make_unique<FakeTokenStore>();
    m_style = std::make_unique<Style>();
}

void TestOrderedFetches::cleanup()
{
    m_program.reset();
    m_instance.reset();
    m_style.reset();
}

//! As the main program does, with the account of the command line.
void TestOrderedFetches::openWindow()
{
    m_instance = std::make_unique<SingleInstance>(m_profile->path());
    QCOMPARE(m_instance->claim(), SingleInstance::Outcome::First);
    CommandLine line;
    line.kook = QUrl(m_box->server.url());
    m_program = std::make_unique<Program>(line, kToken, m_profile->path(), *m_tokens, *m_style);
    QVERIFY(m_program->start());
    connect(m_instance.get(), &SingleInstance::fetchOrdered, &m_program->orders(), &OrderedFetches::take);
    QTRY_VERIFY(m_program->accounts().current());
    QTRY_COMPARE(m_program->accounts().current()->backend().connection().phase, ConnectionState::Phase::Online);
}

bool TestOrderedFetches::exports(int messages)
{
    Command command({u"export"_s, u"--profile"_s, m_profile->path(), u"--channel"_s, u"11"_s, u"--out"_s, u"-"_s});
    if (!soon([&command] { return command.ended(); }))
        return false;
    return command.process.exitCode() == 0 && command.process.readAllStandardOutput().count('\n') == messages;
}

void TestOrderedFetches::windowDoesTheWork()
{
    openWindow();
    Command command(fetch(u"11"_s));
    QTRY_VERIFY(command.ended());
    QVERIFY2(command.process.exitCode() == 0, command.said().constData());
    QVERIFY2(command.said().contains("230 messages, "), command.said().constData());
    QVERIFY(exports(230)); // it reads beside the window
    QCOMPARE(m_profile->path().isEmpty(), false);
}

void TestOrderedFetches::windowThatClosesIsSaid()
{
    openWindow();
    QLocalSocket socket; // instead of a command: to end in the middle
    socket.connectToServer(m_instance->socketName());
    QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
    socket.write(written(FetchOrder{m_program->accounts().current()->id().key(), ChannelId(u"11"_s), {}, 0}));
    QTRY_VERIFY(socket.canReadLine());
    const auto report = readFetchReport(socket.readLine());
    QVERIFY(report);
    QCOMPARE(report->kind, FetchReport::Kind::Progress);
    m_program.reset();
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
}

void TestOrderedFetches::accountThatTheWindowDoesNotHaveIsFetchedHere()
{
    m_instance = std::make_unique<SingleInstance>(m_profile->path());
    QCOMPARE(m_instance->claim(), SingleInstance::Outcome::First);
    m_program = std::make_unique<Program>(CommandLine(), QString(), m_profile->path(), *m_tokens, *m_style);
    QVERIFY(m_program->start());
    connect(m_instance.get(), &SingleInstance::fetchOrdered, &m_program->orders(), &OrderedFetches::take);
    Command command(fetch(u"11"_s));
    QTRY_VERIFY(command.ended());
    QVERIFY2(command.process.exitCode() == 0, command.said().constData());
    QVERIFY(exports(230));
}

void TestOrderedFetches::errorsComeBackAsSentences()
{
    openWindow();
    Command nowhere(fetch(u"99"_s));
    QTRY_VERIFY(nowhere.ended());
    QCOMPARE(nowhere.process.exitCode(), 1);
    QVERIFY2(nowhere.said().startsWith("kookaburra-cli fetch: "), nowhere.said().constData());
    Command nobody(fetch(u"user:99"_s));
    QTRY_VERIFY(nobody.ended());
    QCOMPARE(nobody.process.exitCode(), 1);
    QVERIFY2(nobody.said().contains("there is no direct chat"), nobody.said().constData());
}

void TestOrderedFetches::talkativeCommandIsLeft()
{
    openWindow();
    QLocalSocket socket;
    socket.connectToServer(m_instance->socketName());
    QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
    socket.write(written(FetchOrder{m_program->accounts().current()->id().key(), ChannelId(u"11"_s), {}, 0}));
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    socket.write(QByteArray(100'000, 'x'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
}

void TestOrderedFetches::otherProgramAtTheSocketIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("closes at once") << QByteArray() << "does not take orders"_ba;
    QTest::newRow("an older program") << "{\"kookaburra\":1,\"taken\":true}\n"_ba
                                      << "cannot be read"_ba;
    QTest::newRow("noise") << QByteArray(100'000, 'x') << "cannot be read"_ba;
    QTest::newRow("ends in the middle") << written(FetchReport{FetchReport::Kind::Progress, 50, 50, {}})
                                        << "the window was closed"_ba;
}

void TestOrderedFetches::otherProgramAtTheSocketIsNotBelieved()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, sentence);
    // Has the lock, and something else listens.
    SingleInstance lock(m_profile->path());
    QCOMPARE(lock.claim(), SingleInstance::Outcome::First);
    QLocalServer::removeServer(lock.socketName());
    QLocalServer other;
    QVERIFY(other.listen(lock.socketName()));
    connect(&other, &QLocalServer::newConnection, &other, [&other, answer] {
        auto *socket = other.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, socket, [socket, answer] {
            socket->readAll();
            socket->write(answer);
            socket->disconnectFromServer();
        });
    });
    Command command(fetch(u"11"_s));
    QTRY_VERIFY(command.ended());
    QCOMPARE(command.process.exitCode(), 1);
    QVERIFY2(command.said().contains(sentence), command.said().constData());
    QVERIFY(!command.said().contains(kToken.data()));
}

KOOKABURRA_GUI_CASE(TestOrderedFetches)

} // namespace tst_orderedfetches

#include "tst_orderedfetches.moc"

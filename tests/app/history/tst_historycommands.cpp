// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakerestserver.h"
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_historycommands {

using namespace Qt::Literals::StringLiterals;

//! `kookaburra-cli fetch`, `export` and `search` as people start them, against a sandbox.
class TestHistoryCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void channelBecomesAFile();
    void storedMessagesAreSearched();
    void directChatIsFoundAndNeverMade();
    void errorsAreSentences_data();
    void errorsAreSentences();
    void expiredTokensAreNamed();
    void tokenIsNowhere();

private:
    struct Result
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    Result run(const QStringList &arguments, const QString &token = {});
    [[nodiscard]] QString server() const { return m_box->server.url(); }

    std::unique_ptr<chat::sandbox::test::Sandbox> m_box;
    QTemporaryDir m_folder;
};

void TestHistoryCommands::initTestCase()
{
    m_box = std::make_unique<chat::sandbox::test::Sandbox>(chat::sandbox::test::smallOptions(130));
    QVERIFY(m_box->started);
}

TestHistoryCommands::Result TestHistoryCommands::run(const QStringList &arguments, const QString &token)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KOOKABURRA_TOKEN"_s, token.isEmpty() ? u"bot/token+=="_s : token);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PROGRAMS "/kookaburra-cli"), arguments);
    bool ended = false;
    connect(&process, &QProcess::finished, this, [&ended] { ended = true; });
    if (!chat::test::soon([&ended] { return ended; })) // the sandbox answers in this process meanwhile
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestHistoryCommands::channelBecomesAFile()
{
    const QString profile = m_folder.filePath(u"one"_s);
    Result fetched
        = run({u"fetch"_s, u"--profile"_s, profile, u"--kook"_s, server(), u"--channel=11"_s, u"--back=60"_s});
    QCOMPARE(fetched.code, 0);
    QVERIFY2(fetched.err.contains("100 messages, 100 of them new"), fetched.err.constData());
    fetched = run({u"fetch"_s, u"--profile"_s, profile, u"--kook"_s, server(), u"--channel=11"_s});
    QCOMPARE(fetched.code, 0);

    const QString file = m_folder.filePath(u"general.jsonl"_s);
    QCOMPARE(run({u"export"_s, u"--profile"_s, profile, u"--channel"_s, u"11"_s, u"--out"_s, file}).code, 0);
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = read.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 130);
    QString before;
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object.value("channel"_L1).toString(), u"11"_s);
        QCOMPARE(object.value("author"_L1).toObject().value("id"_L1).toString(), u"101"_s);
        QVERIFY(!object.value("text"_L1).toString().isEmpty());
        QVERIFY(!object.contains("gap"_L1));
        QVERIFY(object.value("created"_L1).toString() >= before);
        before = object.value("created"_L1).toString();
    }
    for (const QString &format : {u"html"_s, u"md"_s, u"csv"_s}) {
        const QString other = m_folder.filePath(u"general."_s + format);
        const QStringList command{
            u"export"_s, u"--profile"_s, profile, u"--channel=11"_s, u"--format"_s, format, u"--out"_s, other};
        QCOMPARE(run(command).code, 0);
        QVERIFY(QFileInfo(other).size() > 130 * 10); // something of each message
        QCOMPARE(run(command).code, 1); // it exists
        QCOMPARE(run(command + QStringList{u"--replace"_s}).code, 0);
        QVERIFY(!QFileInfo::exists(other + u".part"_s) && !QFileInfo::exists(other + u".part.state"_s));
    }
    const Result piped
        = run({u"export"_s, u"--profile"_s, profile, u"--channel"_s, u"11"_s, u"--to=2001-01-01"_s, u"--out=-"_s});
    QCOMPARE(piped.code, 0);
    QCOMPARE(piped.out, QByteArray());
}

//! The same hits as text and as JSON, of the profile of the test before.
void TestHistoryCommands::storedMessagesAreSearched()
{
    const QStringList search{u"search"_s, u"--profile"_s, m_folder.filePath(u"one"_s)};
    const Result all = run(search + QStringList{u"--json"_s, u"--limit=200"_s, u"in:11"_s});
    QCOMPARE(all.code, 0);
    const QList<QByteArray> lines = all.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 130);
    QString later = u"9"_s;
    qsizetype with = 0;
    const QJsonObject newest = QJsonDocument::fromJson(lines.first()).object();
    const QString word = newest.value("text"_L1).toString().simplified().section(u' ', -1);
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QVERIFY(object.value("created"_L1).toString() <= later);
        later = object.value("created"_L1).toString();
        QVERIFY(object.value("account"_L1).toString().startsWith("kook"_L1));
        with += object.value("text"_L1).toString().contains(word) ? 1 : 0;
    }
    const Result some = run(search + QStringList{u"--json"_s, u"--limit"_s, u"200"_s, u"--"_s, word});
    QCOMPARE(some.code, 0);
    QCOMPARE(some.out.count('\n'), with);
    QVERIFY(!QJsonDocument::fromJson(some.out.split('\n').first()).object().value("matches"_L1).toArray().isEmpty());
    const Result text = run(search + QStringList{u"--limit=3"_s, u"from:101"_s, u"in:11"_s});
    QCOMPARE(text.code, 0);
    QCOMPARE(text.out.count('\n'), 6);
    QVERIFY(!text.out.contains('\033')); // no terminal
    QCOMPARE(run(search + QStringList{u"龘龘龘"_s}).code, 1);
}

void TestHistoryCommands::directChatIsFoundAndNeverMade()
{
    const QString profile = m_folder.filePath(u"two"_s);
    const QStringList asked{u"fetch"_s, u"--profile"_s, profile, u"--kook"_s, server(), u"--channel"_s};
    QCOMPARE(run(asked + QStringList{u"user:101"_s}).code, 0);
    const Result shown = run({u"export"_s, u"--profile"_s, profile, u"--channel"_s, chat::sandbox::test::kChatCode,
        u"--format"_s, u"jsonl"_s, u"--out"_s, u"-"_s});
    QCOMPARE(shown.out.count('\n'), 70);
    const qsizetype chats = m_box->bot->get(u"user-chat/list"_s).items().size();
    const Result none = run(asked + QStringList{u"user:102"_s});
    QCOMPARE(none.code, 1);
    QVERIFY(none.err.contains("no direct chat"));
    QCOMPARE(m_box->bot->get(u"user-chat/list"_s).items().size(), chats);
}

void TestHistoryCommands::errorsAreSentences_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("token");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    const QStringList fetch{u"fetch"_s, u"--profile"_s, m_folder.filePath(u"three"_s)};
    const QStringList channel{u"--channel"_s, u"11"_s};
    const auto row = [](const char *name, const QStringList &arguments, int code, const QByteArray &said) {
        QTest::newRow(name) << arguments << QString() << code << said;
    };
    row("no server", fetch + channel, 2, "usage:");
    row("two servers", fetch + channel + QStringList{u"--kook=http://a"_s, u"--satori=http://b"_s}, 2, "usage:");
    row("no channel", fetch + QStringList{u"--kook"_s, server()}, 2, "usage:");
    row("an address that is none", fetch + channel + QStringList{u"--kook=file:///etc"_s}, 2, "--kook file:///etc");
    row("a wrong number", fetch + channel + QStringList{u"--back=many"_s}, 2, "--back many");
    row("an unknown option", fetch + QStringList{u"--bakc=1"_s}, 2, "--bakc=1");
    row("a channel that is none", fetch + QStringList{u"--kook"_s, server(), u"--channel=99"_s}, 1,
        "kookaburra-cli fetch: ");
    row("nobody there", fetch + channel + QStringList{u"--kook=http://127.0.0.1:1/api"_s}, 1, "cannot be reached");
    QTest::newRow("a wrong token") << fetch + channel + QStringList{u"--kook"_s, server()} << u"wrong"_s << 1
                                   << QByteArray("does not accept the token");
    row("nothing stored", {u"export"_s, u"--profile"_s, m_folder.filePath(u"none"_s), u"--channel=11"_s, u"--out=-"_s},
        1, "nothing of that channel");
    row("no such folder for the file",
        {u"export"_s, u"--profile"_s, m_folder.filePath(u"one"_s), u"--channel=11"_s, u"--out"_s,
            m_folder.filePath(u"no/such/file"_s)},
        1, "kookaburra-cli export: ");
    const QStringList search{u"search"_s, u"--profile"_s, m_folder.filePath(u"one"_s)};
    row("nothing to search", {u"search"_s, u"--profile"_s, m_folder.filePath(u"none"_s), u"rain"_s}, 1,
        "nothing is stored");
    row("no query", search, 2, "usage:");
    row("no such thing", search + QStringList{u"has:fun"_s}, 2, "has:fun: it is one of card, button");
    row("nobody of that name", search + QStringList{u"from:Nobody At All"_s}, 2, "nobody is known");
    row("no limit", search + QStringList{u"--limit=0"_s, u"rain"_s}, 2, "--limit 0");
    row("no file", {u"export"_s, u"--channel=11"_s}, 2, "usage:");
    row("a channel and a guild", {u"export"_s, u"--channel=11"_s, u"--guild=1"_s, u"--out=-"_s}, 2, "usage:");
    row("pictures in a table", {u"export"_s, u"--channel=11"_s, u"--out=-"_s, u"--format=csv"_s, u"--pictures"_s}, 2,
        "--pictures with another format");
    row("going on with a pipe", {u"export"_s, u"--channel=11"_s, u"--out=-"_s, u"--resume"_s}, 2, "--resume without");
    row("no such guild", {u"export"_s, u"--profile"_s, m_folder.filePath(u"one"_s), u"--guild=99"_s, u"--out=-"_s}, 1,
        "nothing of that guild");
    row("a file that exists",
        {u"export"_s, u"--profile"_s, m_folder.filePath(u"one"_s), u"--channel=11"_s, u"--out"_s,
            m_folder.filePath(u"general.jsonl"_s)},
        1, "general.jsonl exists; --replace");
    row("an unknown format", {u"export"_s, u"--channel=11"_s, u"--out=-"_s, u"--format=pdf"_s}, 2, "--format pdf");
}

void TestHistoryCommands::errorsAreSentences()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, token);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    const Result result = run(arguments, token);
    QVERIFY2(result.err.contains(said), result.err.constData());
    QCOMPARE(result.code, code);
    QCOMPARE(result.out, QByteArray());
}

void TestHistoryCommands::expiredTokensAreNamed()
{
    chat::test::FakeRestServer server;
    server.always(u"v3/user/me"_s, chat::test::FakeRestServer::fail(40103));
    const Result result = run({u"fetch"_s, u"--profile"_s, m_folder.filePath(u"four"_s), u"--channel"_s, u"11"_s,
        u"--kook"_s, server.baseUrl().toString()});
    QVERIFY2(result.err.contains("the token has expired"), result.err.constData());
    QCOMPARE(result.code, 1);
}

void TestHistoryCommands::tokenIsNowhere()
{
    QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("bot/token+=="), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen >= 3);
}

KOOKABURRA_CORE_CASE(TestHistoryCommands)

} // namespace tst_historycommands

#include "tst_historycommands.moc"

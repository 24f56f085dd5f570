// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_cli_markup {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

Outcome run(const QStringList &arguments, const QByteArray &input = {}, const QString &locale = u"C.UTF-8"_s)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PROGRAMS "/kookaburra-cli"), arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome run(const char *arguments, const QByteArray &input = {}, const QString &locale = u"C.UTF-8"_s)
{
    return run(QString::fromLatin1(arguments).split(u' '), input, locale);
}

QStringList reasons(const Outcome &outcome)
{
    QStringList out;
    const QJsonArray findings = outcome.json().array();
    for (const QJsonValue finding : findings)
        out += finding.toObject().value("reason"_L1).toString();
    return out;
}

} // namespace

//! kookaburra-cli parse, lint, write and escape, as scripts use them.
class TestCliMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsePrintsTheTree();
    void parseReadsFilesAndStandardInput();
    void writeIsTheInverseOfParse_data();
    void writeIsTheInverseOfParse();
    void writeRefusesWhatIsNoTree_data();
    void writeRefusesWhatIsNoTree();
    void escapedTextComesBack_data();
    void escapedTextComesBack();
    void lintTellsByItsExitCode();
    void lintPrintsLinesForPeople();
    void lintPrintsJson();
    void lintTakesSeveralFiles();
    void lintGoesOnBehindAnUnreadableFile();
    void lintSpeaksBothLanguages();
    void lintSaysWhatIsNoText();
    void outputIsTheSameEveryTime();
    void wrongUseIsExplained_data();
    void wrongUseIsExplained();
    void helpIsPrinted_data();
    void helpIsPrinted();
    void hostileInputEnds_data();
    void hostileInputEnds();

private:
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            return {};
        return out.fileName();
    }

    QTemporaryDir m_folder;
};

void TestCliMarkup::parsePrintsTheTree()
{
    const Outcome outcome = run("parse --type kmarkdown", "> **a** :smile:\n\n```js\nb\n```\n");
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.endsWith('\n'));
    QCOMPARE(outcome.json().object(),
        QJsonDocument::fromJson(
            R"({"content":[{"block":"quote","inline":[{"i":"bold","children":[{"i":"text","text":"a"}]},
        {"i":"text","text":" 😄"}]},{"block":"code","lang":"js","text":"b"}],"plain":"a 😄\nb"})")
            .object());
    QVERIFY(outcome.err.isEmpty());
}

void TestCliMarkup::parseReadsFilesAndStandardInput()
{
    const QString path = file(u"消息.kmd"_s, "*a*");
    const Outcome one = run({u"parse"_s, u"--type=kmarkdown"_s, path});
    QCOMPARE(one.code, 0);
    QCOMPARE(one.out, run("parse --type kmarkdown -", "*a*").out);
    QCOMPARE(one.out, run({u"parse"_s, path, u"--type"_s, u"kmarkdown"_s}).out);
    QCOMPARE(run({u"parse"_s, u"--type"_s, u"kmarkdown"_s, u"--"_s, path}).out, one.out);
}

void TestCliMarkup::writeIsTheInverseOfParse_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("kmarkdown") << u"kmarkdown"_s
                               << "**a *b*** (met)1(met)\n> c\n\n---\n```js\nd\n```\n[e](https://f.g/\\(h\\)) \\*"_ba;
    QTest::newRow("Chinese") << u"kmarkdown"_s << "你好，(spl)世界(spl)😀"_ba;
    QTest::newRow("card") << u"card"_s
                          << R"([{"modules":[{"text":{"content":"**a**","type":"kmarkdown"},"type":"section"},)"
                             R"({"type":"odd","x":1}],"size":"lg","theme":"info","type":"card"}])"
                             "\n"_ba;
    QTest::newRow("no card") << u"card"_s << "[\n"_ba;
}

void TestCliMarkup::writeIsTheInverseOfParse()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, source);
    const Outcome parsed = run({u"parse"_s, u"--type"_s, type}, source);
    QCOMPARE(parsed.code, 0);
    const Outcome written = run({u"write"_s, u"--type"_s, type}, parsed.out);
    QCOMPARE(written.code, 0);
    QCOMPARE(written.out.trimmed(), source.trimmed());
    QCOMPARE(run({u"parse"_s, u"--type"_s, type}, written.out).json().object().value("content"_L1).toArray().size(),
        parsed.json().object().value("content"_L1).toArray().size());
}

void TestCliMarkup::writeRefusesWhatIsNoTree_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("tree");
    QTest::newRow("no JSON") << u"kmarkdown"_s << "x"_ba;
    QTest::newRow("nothing") << u"kmarkdown"_s << ""_ba;
    QTest::newRow("no content") << u"kmarkdown"_s << "{}"_ba;
    QTest::newRow("unknown block") << u"kmarkdown"_s << R"({"content":[{"block":"table"}]})"_ba;
    QTest::newRow("text as a card") << u"card"_s << R"({"content":[{"block":"text","inline":[]}]})"_ba;
}

void TestCliMarkup::writeRefusesWhatIsNoTree()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, tree);
    const Outcome outcome = run({u"write"_s, u"--type"_s, type}, tree);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.startsWith("kookaburra-cli write: -: not "), outcome.err.constData());
}

void TestCliMarkup::escapedTextComesBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("markup") << "**a** (met)all(met) [b](https://c.d) `e` :smile:"_ba;
    QTest::newRow("blocks") << "> a\n---\n```\nb\n```"_ba;
    QTest::newRow("carriage returns") << "a\r\n> b\r\n---"_ba;
    QTest::newRow("NUL") << QByteArray("a\0*b*", 5);
    QTest::newRow("byte order mark") << "\xef\xbb\xbf> a"_ba;
    QTest::newRow("joiners") << "*\xe2\x80\x8d* \xe2\x80\x8b"_ba;
}

void TestCliMarkup::escapedTextComesBack()
{
    QFETCH(const QByteArray, text);
    const Outcome escaped = run("escape", text);
    QCOMPARE(escaped.code, 0);
    const Outcome parsed = run("parse --type kmarkdown", escaped.out);
    // Qt's own reader drops a byte order mark at the start of a string.
    QByteArray shown = parsed.json().object().value("plain"_L1).toString().toUtf8();
    if (parsed.out.contains("\"plain\":\"\xef\xbb\xbf"))
        shown.prepend("\xef\xbb\xbf");
    QCOMPARE(shown, QByteArray(text).replace("\r\n", "\n").replace('\r', '\n')); // a line break is one in any form
    QCOMPARE(parsed.json().object().value("content"_L1).toArray().size(), 1);
}

void TestCliMarkup::lintTellsByItsExitCode()
{
    QCOMPARE(run("lint --type kmarkdown", "**a**").code, 0);
    QCOMPARE(run("lint --type kmarkdown", "**a").code, 1);
    QCOMPARE(run("lint --type card", R"([{"type":"card","modules":[{"type":"divider"}]}])").code, 0);
    QCOMPARE(run("lint --type card", "[]").code, 1);
    QCOMPARE(run("lint --type card /no/such/file").code, 2);
    QVERIFY(run("lint --type kmarkdown", "**a**").out.isEmpty());
    QCOMPARE(run("lint --type kmarkdown --json", "**a**").out, "[]\n"_ba);
}

void TestCliMarkup::lintPrintsLinesForPeople()
{
    const Outcome outcome
        = run("lint --type card", "[\n  {\"type\":\"card\",\n   \"theme\":\"mauve\",\"modules\":[]}]");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.out.startsWith("<stdin>:3:12: error: Choose one of: primary, "), outcome.out.constData());
    QVERIFY(outcome.out.endsWith(" [value_out_of_range] $[0].theme\n"));
}

void TestCliMarkup::lintPrintsJson()
{
    const Outcome outcome = run("lint --type kmarkdown --json", "a\n(spl)b");
    QCOMPARE(outcome.code, 1);
    const QJsonArray findings = outcome.json().array();
    QCOMPARE(findings.size(), 1);
    const QJsonObject finding = findings.at(0).toObject();
    QCOMPARE(
        finding.keys(), QStringList({u"column"_s, u"line"_s, u"message"_s, u"reason"_s, u"severity"_s, u"where"_s}));
    QCOMPARE(finding.value("line"_L1).toInt(), 2);
    QCOMPARE(finding.value("column"_L1).toInt(), 1);
    QCOMPARE(finding.value("reason"_L1).toString(), u"unclosed_tag"_s);
    QCOMPARE(finding.value("severity"_L1).toString(), u"warning"_s);
}

void TestCliMarkup::lintTakesSeveralFiles()
{
    const QString good = file(u"good.json"_s, R"([{"type":"card","modules":[]}])");
    const QString bad = file(u"bad.json"_s, "[]");
    const Outcome outcome = run({u"lint"_s, u"--json"_s, u"--type"_s, u"card"_s, good, bad, u"-"_s}, "[");
    QCOMPARE(outcome.code, 1);
    QCOMPARE(reasons(outcome), QStringList({u"no_cards"_s, u"bad_json"_s}));
    QCOMPARE(outcome.json().array().at(0).toObject().value("file"_L1).toString(), bad);
    QCOMPARE(outcome.json().array().at(1).toObject().value("file"_L1).toString(), u"-"_s);
}

void TestCliMarkup::lintGoesOnBehindAnUnreadableFile()
{
    const QString bad = file(u"bad.json"_s, "[]");
    const Outcome outcome = run({u"lint"_s, u"--type"_s, u"card"_s, u"/no/such/file"_s, m_folder.path(), bad});
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.contains("bad.json:1:1: error: "));
    QVERIFY(outcome.err.contains("/no/such/file: "));
    QVERIFY(outcome.err.contains("it is a folder"));
}

void TestCliMarkup::lintSpeaksBothLanguages()
{
    const QByteArray source = "**a";
    const QByteArray english = run("lint --type kmarkdown --json", source).out;
    QVERIFY(english.contains("has no counterpart"));
    const QByteArray chinese = run("lint --type kmarkdown --json --lang zh_CN", source).out;
    QVERIFY(!chinese.contains("has no counterpart"));
    QVERIFY(chinese.contains("**"));
    QCOMPARE(run("lint --type kmarkdown --json", source, u"zh_CN.UTF-8"_s).out, chinese);
    QCOMPARE(run("lint --type kmarkdown --json --lang=en", source, u"zh_CN.UTF-8"_s).out, english);
    // Only the message differs.
    QCOMPARE(reasons(run("lint --type card --json --lang zh_CN", "[{]")), QStringList{u"bad_json"_s});
}

void TestCliMarkup::lintSaysWhatIsNoText()
{
    const Outcome outcome = run("lint --type kmarkdown --json", "ab\xff");
    QCOMPARE(outcome.code, 1);
    QCOMPARE(reasons(outcome), QStringList{u"bad_encoding"_s});
    QCOMPARE(outcome.json().array().at(0).toObject().value("column"_L1).toInt(), 3);
    QCOMPARE(run("parse --type kmarkdown", "ab\xff").code, 0);
    QCOMPARE(run("lint --type card", "\xef\xbb\xbf[{\"type\":\"card\",\"modules\":[]}]").code, 0);
}

void TestCliMarkup::outputIsTheSameEveryTime()
{
    const QByteArray card
        = R"([{"type":"card","modules":[{"type":"countdown","mode":"day","endTime":1000},{"type":"header"}]}])";
    const Outcome first = run("lint --type card --json", card);
    QCOMPARE(reasons(first), QStringList({u"time_in_past"_s, u"missing_field"_s}));
    QCOMPARE(run("lint --type card --json", card).out, first.out);
    QCOMPARE(run("parse --type card", card).out, run("parse --type card", card).out);
}

void TestCliMarkup::wrongUseIsExplained_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no type") << u"parse"_s << "--type"_ba;
    QTest::newRow("unknown type") << u"lint --type html"_s << "unknown type \"html\""_ba;
    QTest::newRow("type without value") << u"write --type"_s << "unknown type \"\""_ba;
    QTest::newRow("unknown option") << u"parse --type card --pretty"_s << "unknown option \"--pretty\""_ba;
    QTest::newRow("findings only") << u"parse --type card --json"_s << "unknown option \"--json\""_ba;
    QTest::newRow("unknown language") << u"lint --type card --lang fr"_s << "unknown language \"fr\""_ba;
    QTest::newRow("two files") << u"parse --type card a b"_s << "one file"_ba;
    QTest::newRow("standard input twice") << u"lint --type card - -"_s << "once"_ba;
    QTest::newRow("no such file") << u"escape /no/such/file"_s << "/no/such/file: "_ba;
    QTest::newRow("unknown command") << u"format"_s << "unknown command \"format\""_ba;
}

void TestCliMarkup::wrongUseIsExplained()
{
    QFETCH(const QString, arguments);
    QFETCH(const QByteArray, says);
    const Outcome outcome = run(arguments.split(u' '));
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
}

void TestCliMarkup::helpIsPrinted_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"parse", "lint", "write", "escape"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestCliMarkup::helpIsPrinted()
{
    QFETCH(const QString, command);
    const Outcome outcome = run({command, u"--help"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith("usage: kookaburra-cli " + command.toUtf8()));
    QVERIFY(outcome.err.isEmpty());
}

void TestCliMarkup::hostileInputEnds_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("asterisks") << u"kmarkdown"_s << QByteArray(10'000, '*');
    QTest::newRow("tags") << u"kmarkdown"_s << "(ins)"_ba.repeated(10'000);
    QTest::newRow("combining marks") << u"kmarkdown"_s << "a"_ba + "\xcc\x81"_ba.repeated(8000);
    QTest::newRow("NUL bytes") << u"kmarkdown"_s << QByteArray(10'000, '\0');
    QTest::newRow("no UTF-8") << u"kmarkdown"_s << QByteArray(10'000, '\xfe');
    QTest::newRow("deep JSON") << u"card"_s << QByteArray(100'000, '[');
    QTest::newRow("1,000 levels") << u"card"_s
                                  << "[{\"type\":\"card\",\"modules\":["_ba + QByteArray(1000, '[')
            + QByteArray(1000, ']') + "]}]"_ba;
    QTest::newRow("50,000 modules") << u"card"_s
                                    << "[{\"type\":\"card\",\"modules\":["_ba
            + R"({"type":"section","text":"x"},)"_ba.repeated(50'000) + "{}]}]"_ba;
    QTest::newRow("50,000 wrong modules")
        << u"card"_s << "[{\"type\":\"card\",\"modules\":["_ba + R"({"type":"odd"},)"_ba.repeated(50'000) + "{}]}]"_ba;
}

void TestCliMarkup::hostileInputEnds()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, source);
    const Outcome parsed = run({u"parse"_s, u"--type"_s, type}, source);
    QCOMPARE(parsed.code, 0);
    QVERIFY(parsed.json().isObject());
    QCOMPARE(run({u"write"_s, u"--type"_s, type}, parsed.out).code, 0);
    QVERIFY(run({u"lint"_s, u"--type"_s, type, u"--json"_s}, source).code <= 1);
}

KOOKABURRA_CORE_CASE(TestCliMarkup)

} // namespace tst_cli_markup

#include "tst_cli_markup.moc"

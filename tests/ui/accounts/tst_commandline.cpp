// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "ui/commandline.h"

#include <QApplication>
#include <QTest>

namespace tst_commandline {

using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMeansDefaults();
    void sandboxTakesItsFileOnlyWithASign();
    void allOptionsAreRead();
    void linkIsWhatIsOpened();
    void wrongLinesAreRefusedWithUsage_data();
    void wrongLinesAreRefusedWithUsage();
    void helpAndVersionArePrinted();
    void kookAddressIsNormalised_data();
    void kookAddressIsNormalised();

private:
    static CommandLine parse(const QStringList &arguments)
    {
        return CommandLine::parse(QStringList{u"kookaburra"_s} + arguments);
    }
};

void TestCommandLine::nothingMeansDefaults()
{
    const auto line = parse({});
    QCOMPARE(line.outcome, CommandLine::Outcome::Run);
    QVERIFY(!line.sandbox);
    QVERIFY(line.residents);
    QVERIFY(!line.direct);
    QVERIFY(parse({u"--kook"_s, u"http://a"_s, u"--gateway"_s, u"direct"_s}).direct);
    QVERIFY(line.kook.isEmpty());
    QCOMPARE(line.theme, Style::Mode::System);
}

void TestCommandLine::sandboxTakesItsFileOnlyWithASign()
{
    const auto plain = parse({u"--sandbox"_s, u"--open"_s, u"12"_s});
    QVERIFY(plain.sandbox);
    QVERIFY(plain.sandboxFile.isEmpty());
    QCOMPARE(plain.open, u"12"_s);
    const auto file = parse({u"--sandbox=/tmp/a=b.db"_s});
    QVERIFY(file.sandbox);
    QCOMPARE(file.sandboxFile, u"/tmp/a=b.db"_s);
    QCOMPARE(parse({u"--sandbox"_s, u"x.db"_s}).outcome, CommandLine::Outcome::Wrong);
}

void TestCommandLine::allOptionsAreRead()
{
    const auto line = parse({u"--profile"_s, u"/p"_s, u"--lang"_s, u"zh_CN"_s, u"--theme=dark"_s, u"--sandbox"_s,
        u"--sandbox-as"_s, u"Ann"_s, u"--residents"_s, u"off"_s, u"--open"_s, u"user:7"_s, u"--frame-log"_s, u"/f"_s,
        u"--quit-after-first-history"_s});
    QCOMPARE(line.outcome, CommandLine::Outcome::Run);
    QCOMPARE(line.profile, u"/p"_s);
    QCOMPARE(line.language, u"zh_CN"_s);
    QCOMPARE(line.theme, Style::Mode::Dark);
    QCOMPARE(line.sandboxAs, u"Ann"_s);
    QVERIFY(!line.residents);
    QCOMPARE(line.open, u"user:7"_s);
    QCOMPARE(line.frameLog, u"/f"_s);
    QVERIFY(line.quitAfterFirstHistory);
}

void TestCommandLine::linkIsWhatIsOpened()
{
    const auto link = u"kookaburra:"_s + u"//open/kook/12/ab"_s;
    const auto line = parse({u"--profile"_s, u"/p"_s, link});
    QCOMPARE(line.outcome, CommandLine::Outcome::Run);
    QCOMPARE(line.open, link);
    QCOMPARE(line.profile, u"/p"_s);
}

void TestCommandLine::wrongLinesAreRefusedWithUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
    QTest::newRow("argument") << QStringList{u"file"_s};
    QTest::newRow("faulty link") << QStringList{u"kookaburra:"_s + u"//send/kook/1"_s};
    QTest::newRow("two links") << QStringList{
        u"kookaburra:"_s + u"//open/kook/1"_s, u"kookaburra:"_s + u"//open/kook/2"_s};
    QTest::newRow("link and target") << QStringList{u"--open"_s, u"1"_s, u"kookaburra:"_s + u"//open/kook/1"_s};
    QTest::newRow("language") << QStringList{u"--lang"_s, u"fr"_s};
    QTest::newRow("theme") << QStringList{u"--theme=pink"_s};
    QTest::newRow("residents") << QStringList{u"--sandbox"_s, u"--residents"_s, u"5"_s};
    QTest::newRow("gateway") << QStringList{u"--kook"_s, u"http://a"_s, u"--gateway"_s, u"both"_s};
    QTest::newRow("gateway alone") << QStringList{u"--gateway"_s, u"direct"_s};
    QTest::newRow("residents alone") << QStringList{u"--residents"_s, u"on"_s};
    QTest::newRow("two servers") << QStringList{u"--sandbox"_s, u"--kook"_s, u"http://a/api"_s};
    QTest::newRow("no address") << QStringList{u"--kook"_s, u"nowhere"_s};
    QTest::newRow("other scheme") << QStringList{u"--kook"_s, u"ftp://a/api"_s};
    QTest::newRow("empty file") << QStringList{u"--sandbox="_s};
    QTest::newRow("missing value") << QStringList{u"--open"_s};
    QTest::newRow("empty value") << QStringList{u"--open="_s};
    QTest::newRow("no Satori address") << QStringList{u"--satori"_s, u"nowhere"_s};
    QTest::newRow("Satori and another") << QStringList{u"--satori"_s, u"http://a"_s, u"--kook"_s, u"http://b/api"_s};
}

void TestCommandLine::wrongLinesAreRefusedWithUsage()
{
    QFETCH(QStringList, arguments);
    const auto line = parse(arguments);
    QCOMPARE(line.outcome, CommandLine::Outcome::Wrong);
    QVERIFY(line.text.contains("Usage:"_L1));
    QVERIFY(!line.text.startsWith(u'\n'));
}

void TestCommandLine::helpAndVersionArePrinted()
{
    const auto help = parse({u"--help"_s});
    QCOMPARE(help.outcome, CommandLine::Outcome::Print);
    QVERIFY(help.text.contains("--sandbox-as"_L1));
    QVERIFY(help.text.contains("kookaburra render"_L1));
    const auto all = parse({u"--help-all"_s});
    QCOMPARE(all.outcome, CommandLine::Outcome::Print);
    QVERIFY(all.text.contains("--sandbox-as"_L1));
    QCOMPARE(parse({u"--theme"_s, u"dark"_s, u"--open"_s, u"1"_s}).given, (QStringList{u"theme"_s, u"open"_s}));
    const auto version = parse({u"--version"_s});
    QCOMPARE(version.outcome, CommandLine::Outcome::Print);
    QVERIFY(version.text.startsWith("kookaburra "_L1));
}

void TestCommandLine::kookAddressIsNormalised_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("base");
    const auto base = u"https://www.kookapp.cn/api"_s;
    QTest::newRow("plain") << base << base;
    QTest::newRow("slash") << base + u"/"_s << base;
    QTest::newRow("version") << base + u"/v3"_s << base;
    QTest::newRow("version and slash") << base + u"/v3//"_s << base;
    QTest::newRow("spaces") << u"  "_s + base + u" "_s << base;
    QTest::newRow("port") << u"http://127.0.0.1:5140/api/v3"_s << u"http://127.0.0.1:5140/api"_s;
}

void TestCommandLine::kookAddressIsNormalised()
{
    QFETCH(QString, pasted);
    QFETCH(QString, base);
    QCOMPARE(parse({u"--kook"_s, pasted}).kook.toString(), base);
}

KOOKABURRA_GUI_CASE(TestCommandLine)

} // namespace tst_commandline

#include "tst_commandline.moc"

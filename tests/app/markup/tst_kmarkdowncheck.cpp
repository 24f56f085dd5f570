// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/kmarkdown/kmarkdowncheck.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_kmarkdowncheck {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using markup::Finding;

//! What the check says about KMarkdown, and where.
class TestKMarkdownCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void saysNothingAboutOrdinaryText_data();
    void saysNothingAboutOrdinaryText();
    void onlyLengthIsAnError();
    void messagesSayHowToMendIt();
    void hugeTextsEnd_data();
    void hugeTextsEnd();
};

void TestKMarkdownCheck::finds_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("findings"); // "reason line:column"
    const auto row = [](const QString &source, const QStringList &findings) {
        QTest::newRow(qPrintable(source.left(40))) << source << findings;
    };
    row(u"(spl)abc"_s, {u"unclosed_tag 1:1"_s});
    row(u"a\nb (ins)abc"_s, {u"unclosed_tag 2:3"_s});
    row(u"**abc"_s, {u"unclosed_tag 1:1"_s});
    row(u"abc**"_s, {u"unclosed_tag 1:4"_s});
    row(u"*abc"_s, {u"unclosed_tag 1:1"_s});
    row(u"~~abc"_s, {u"unclosed_tag 1:1"_s});
    row(u"`abc"_s, {u"unclosed_tag 1:1"_s});
    row(u"```js\nabc"_s, {u"unclosed_tag 1:1"_s});
    row(u"(font)abc"_s, {u"unclosed_tag 1:1"_s});
    row(u"(met)1"_s, {u"unclosed_tag 1:1"_s});
    row(u"**a ~~b** c~~"_s, {u"unclosed_tag 1:5"_s});
    row(u"**a\n---\nb**"_s, {u"unclosed_tag 1:1"_s, u"unclosed_tag 3:2"_s});
    row(u"(ins)(ins)"_s, {u"empty_tag 1:1"_s});
    row(u"(foo)x(foo)"_s, {u"unknown_tag 1:1"_s});
    row(u"(INS)x(INS)"_s, {u"unknown_tag 1:1"_s});
    row(u"(foo)**x**(foo)"_s, {u"unknown_tag 1:1"_s});
    row(u"(font)x(font)[mauve]"_s, {u"unknown_theme 1:14"_s});
    row(u"(font)**x**(font)"_s, {u"unknown_theme 1:18"_s});
    row(u"(met)abc(met)"_s, {u"bad_id 1:6"_s});
    row(u"(met)(met)"_s, {u"bad_id 1:6"_s});
    row(u"(rol)12345678901(rol)"_s, {u"bad_id 1:6"_s});
    row(u"(emj)wow(emj)"_s, {u"bad_id 1:1"_s});
    row(u"[a](javascript:b)"_s, {u"bad_url 1:5"_s});
    row(u"[a](www.b.c)"_s, {u"bad_url 1:5"_s});
    row(u"[a]()"_s, {u"bad_url 1:5"_s});
    row(u"[a](https://b c)"_s, {u"bad_url 1:5"_s});
    row(u"> :nosuch:"_s, {u"unknown_emoji 1:3"_s});
    row(u"a\u202eb"_s, {u"hidden_character 1:2"_s});
    row(u"a\x07"_s, {u"hidden_character 1:2"_s});
    row(QString(8001, u'x'), {u"text_too_long 1:8001"_s});
    row(u"(ins)**a(ins) (spl)b"_s, {u"unclosed_tag 1:6"_s, u"unclosed_tag 1:15"_s});
}

void TestKMarkdownCheck::finds()
{
    QFETCH(const QString, source);
    QStringList found;
    for (const Finding &finding : markup::checkKMarkdown(source))
        found += u"%1 %2:%3"_s.arg(finding.reason).arg(finding.line).arg(finding.column);
    QTEST(found, "findings");
}

void TestKMarkdownCheck::saysNothingAboutOrdinaryText_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source : {"", "hello", "**a** *b* ~~c~~ (ins)d(ins) (spl)e(spl) (font)f(font)[pink]",
             "2 * 3 * 4, 5*3", "it`s 10:30:45", "file(s) and folder(s)", "(yes) or (no), (yes)!", "\\*\\*abc",
             "`**abc`", "```\n(spl)abc\n```", "**********", "[a](https://b.c/\\(d\\)) https://e.f/*g", "> a\n\n---\nb",
             "(met)1(met) (met)all(met) (rol)2(rol) (chn)3(chn)", "(emj)wow(emj)[1/a] :smile:", "f(x)[0] [x] (y)",
             "std::vector::size", "a ~ b ~~ c", "\r\n\t", "C:\\*.txt"})
        QTest::newRow(source) << QString::fromLatin1(source);
    QTest::newRow("the longest") << QString(8000, u'x');
    QTest::newRow("family") << u"👨\u200d👩\u200d👧 e\u0301 \u200b"_s;
}

void TestKMarkdownCheck::saysNothingAboutOrdinaryText()
{
    QFETCH(const QString, source);
    const std::vector<Finding> findings = markup::checkKMarkdown(source);
    QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings[0].reason + u' ' + findings[0].message));
}

void TestKMarkdownCheck::onlyLengthIsAnError()
{
    const std::vector<Finding> findings = markup::checkKMarkdown(u"**"_s + QString(8000, u'x'));
    QCOMPARE(findings.size(), size_t{2});
    QCOMPARE(findings[0].severity, Finding::Severity::Warning);
    QCOMPARE(findings[1].severity, Finding::Severity::Error);
    QVERIFY(markup::checkKMarkdown(QString(9000, u'x'), {0, 200}).empty());
}

void TestKMarkdownCheck::messagesSayHowToMendIt()
{
    const QString source
        = u"(foo)x(foo) (spl)a [b](c) :nosuch: (met)x(met) (emj)x(emj) (font)x(font) ~~a (ins)(ins) `"_s;
    const std::vector<Finding> findings = markup::checkKMarkdown(source);
    QVERIFY(findings.size() >= 8);
    for (const Finding &finding : findings) {
        QVERIFY2(finding.message.size() > 20 && !finding.message.contains(u'%'), qPrintable(finding.message));
        QVERIFY(finding.where.isEmpty());
    }
}

void TestKMarkdownCheck::hugeTextsEnd_data()
{
    QTest::addColumn<QString>("unit");
    for (const char *unit : {"*", "**a ", "(ins)", "(font)a", "(met)", "(met)a", "(emj)a", "(foo)", "(foo)x", "[a](",
             "[", "`", "```", "~~", ":nosuch: ", "\x01", "a"})
        QTest::newRow(unit) << QString::fromLatin1(unit);
}

void TestKMarkdownCheck::hugeTextsEnd()
{
    QFETCH(const QString, unit);
    quint64 steps = 0;
    markup::KMarkdownTarget target;
    target.steps = &steps;
    QVERIFY(markup::checkKMarkdown(unit.repeated(400'000 / unit.size()), target).size() <= 201);
    QVERIFY2(steps > 0 && steps < 50 * 400'000, qPrintable(QString::number(steps))); // a quadratic search: 10^10
}

KOOKABURRA_PLAIN_CASE(TestKMarkdownCheck)

} // namespace tst_kmarkdowncheck

#include "tst_kmarkdowncheck.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/markup/card/cardcheck.h"
#include "app/markup/kmarkdown/kmarkdowncheck.h"
#include "app/markup/satori/satoricheck.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace tst_findings {

using namespace chat::markup;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Which check.
enum Dialect { KMarkdown, Satori, Card };

//! A source with something wrong.
struct Wrong
{
    Dialect dialect;
    QString source;
    QString reason;
};

QString module(const QString &json)
{
    return u"[{\"type\":\"card\",\"modules\":[%1]}]"_s.arg(json);
}

QString section(const QString &text)
{
    return module(u"{\"type\":\"section\",\"text\":%1}"_s.arg(text));
}

std::vector<Wrong> wrongTexts()
{
    const QString nested = u"<b>"_s.repeated(200) + u"</b>"_s.repeated(200);
    return {
        {KMarkdown, u"**open"_s, u"unclosed_tag"_s},
        {KMarkdown, u"(ins)(ins)"_s, u"empty_tag"_s},
        {KMarkdown, u"(spl)a **b(spl) c**"_s, u"unclosed_tag"_s},
        {KMarkdown, u"`open"_s, u"unclosed_tag"_s},
        {KMarkdown, u"(met)1"_s, u"unclosed_tag"_s},
        {KMarkdown, u"(font)x(font)[mauve]"_s, u"unknown_theme"_s},
        {KMarkdown, u"(met)you(met)"_s, u"bad_id"_s},
        {KMarkdown, u"(emj)(emj)[x]"_s, u"bad_id"_s},
        {KMarkdown, u"(bold)x(bold)"_s, u"unknown_tag"_s},
        {KMarkdown, u":no_such_emoji:"_s, u"unknown_emoji"_s},
        {KMarkdown, u"[a](javascript:b)"_s, u"bad_url"_s},
        {KMarkdown, u"[a](https://x y)"_s, u"bad_url"_s},
        {KMarkdown, u"a\u202eb"_s, u"hidden_character"_s},
        {KMarkdown, u"a\u0007b"_s, u"hidden_character"_s},
        {KMarkdown, u"long "_s.repeated(10), u"text_too_long"_s},
        {Satori, u"long "_s.repeated(10), u"text_too_long"_s},
        {Satori, nested, u"too_deep"_s},
        {Satori, u"<b>open"_s, u"unclosed_tag"_s},
        {Satori, u"<zzz>open"_s, u"unclosed_tag"_s},
        {Satori, u"a</b>"_s, u"unmatched_end_tag"_s},
        {Satori, u"1 < 2"_s, u"stray_markup"_s},
        {Satori, u"a & b"_s, u"unknown_entity"_s},
        {Satori, u"<zzz>x</zzz>"_s, u"unknown_tag"_s},
        {Satori, u"<img/>"_s, u"missing_field"_s},
        {Satori, u"<img src=\"nowhere\"/>"_s, u"bad_url"_s},
        {Satori, u"<img src=\"https://a.b/c d.png\"/>"_s, u"bad_url"_s},
        {Satori, u"<at id=\"1\">open"_s, u"unclosed_tag"_s},
    };
}

std::vector<Wrong> wrongCards()
{
    const QString text = u"{\"type\":\"plain-text\",\"content\":\"a\"}"_s;
    const QString button = u"{\"type\":\"button\",\"text\":%1}"_s.arg(text);
    QStringList many(60, u"{\"type\":\"divider\"}"_s);
    return {
        {Card, u"{}"_s, u"not_an_array"_s},
        {Card, u"[]"_s, u"no_cards"_s},
        {Card, u'[' + QStringList(6, u"{\"type\":\"card\",\"modules\":[{\"type\":\"divider\"}]}"_s).join(u',') + u']',
            u"too_many_cards"_s},
        {Card, u"[{\"type\":\"map\"}]"_s, u"unknown_type"_s},
        {Card, u"[{\"type\":\"card\",\"color\":\"red\",\"modules\":[]}]"_s, u"value_out_of_range"_s},
        {Card, u"[{\"type\":\"card\",\"size\":\"xl\",\"modules\":[]}]"_s, u"value_out_of_range"_s},
        {Card, u"[{\"type\":\"card\",\"modules\":1}]"_s, u"wrong_type"_s},
        {Card, module(many.join(u',')), u"too_many_modules"_s},
        {Card, module(u"{\"type\":\"map\"}"_s), u"unknown_type"_s},
        {Card, module(u"{\"type\":\"header\"}"_s), u"missing_field"_s},
        {Card, module(u"1"_s), u"wrong_type"_s},
        {Card, section(u"{}"_s), u"missing_field"_s},
        {Card, section(u"1"_s), u"wrong_type"_s},
        {Card, section(u"{\"type\":\"text\"}"_s), u"unknown_type"_s},
        {Card, section(button), u"element_not_allowed"_s},
        {Card, section(u"{\"type\":\"plain-text\",\"content\":1}"_s), u"wrong_type"_s},
        {Card, section(u"{\"type\":\"plain-text\",\"content\":\"a\",\"emoji\":1}"_s), u"wrong_type"_s},
        {Card, section(u"\"%1\""_s.arg(u"a"_s.repeated(2001))), u"text_too_long"_s},
        {Card, section(u"{\"type\":\"kmarkdown\",\"content\":\"**a\"}"_s), u"unclosed_tag"_s},
        {Card, section(u"{\"type\":\"paragraph\",\"cols\":4,\"fields\":[]}"_s), u"value_out_of_range"_s},
        {Card, section(u"{\"type\":\"paragraph\",\"cols\":\"4\",\"fields\":[]}"_s), u"wrong_type"_s},
        {Card, module(u"{\"type\":\"section\",\"mode\":\"left\",\"text\":%1,\"accessory\":%2}"_s.arg(text, button)),
            u"button_on_left"_s},
        {Card, module(u"{\"type\":\"image-group\",\"elements\":[]}"_s), u"too_few_elements"_s},
        {Card, module(u"{\"type\":\"action-group\",\"elements\":[%1]}"_s.arg(QStringList(5, button).join(u','))),
            u"too_many_elements"_s},
        {Card, module(u"{\"type\":\"file\",\"src\":\"x\"}"_s), u"bad_url"_s},
        {Card, module(u"{\"type\":\"countdown\",\"mode\":\"day\",\"endTime\":1,\"startTime\":1}"_s),
            u"field_not_allowed"_s},
        {Card, module(u"{\"type\":\"countdown\",\"mode\":\"day\",\"endTime\":1}"_s), u"time_in_past"_s},
        {Card, module(u"{\"type\":\"countdown\",\"mode\":\"day\",\"endTime\":\"soon\"}"_s), u"wrong_type"_s},
        {Card, module(u"{\"type\":\"countdown\",\"mode\":\"day\",\"endTime\":1e18}"_s), u"value_out_of_range"_s},
        {Card,
            module(
                u"{\"type\":\"countdown\",\"mode\":\"second\",\"endTime\":1900000000000,\"startTime\":1900000000001}"_s),
            u"time_order"_s},
        {Card, module(u"{\"type\":\"countdown\",\"mode\":\"second\",\"endTime\":1900000000000,\"startTime\":1}"_s),
            u"time_in_past"_s},
        {Card, u"[{\"type\":\"card\",\"theme\":\"invisible\",\"modules\":[{\"type\":\"invite\",\"code\":\"a\"}]}]"_s,
            u"not_in_invisible"_s},
    };
}

//! Things that hold a card, or nearly are one.
std::vector<Wrong> wrongPastes()
{
    const QString card = u"{\"type\":\"card\",\"modules\":[]}"_s;
    const QString text = u"\"[{\\\"type\\\":\\\"card\\\",\\\"modules\\\":[]}]\""_s;
    std::vector<Wrong> all{
        {Card, u"[{\"type\":\"card\",\"size\":\"lg\",\"modules\":[],\"size\":\"sm\"}]"_s, u"duplicate_key"_s},
        {Card, u"[{\"type\":\"card\",\"theme\":\"info\",\"color\":\"#aabbcc\",\"modules\":[]}]"_s, u"overruled"_s},
        {Card, text, u"not_an_array"_s},
        {Card, u"{\"content\":%1}"_s.arg(text), u"not_an_array"_s},
        {Card, u"{\"content\":[%1]}"_s.arg(card), u"not_an_array"_s},
        {Card, u"{\"card\":%1}"_s.arg(card), u"not_an_array"_s},
        {Card, u"[[%1]]"_s.arg(card), u"wrong_type"_s},
        {Card, u"{\"type\":\"divider\"}"_s, u"not_an_array"_s},
        {Card, u"{\"type\":\"button\"}"_s, u"not_an_array"_s},
    };
    for (const QString &address :
        {u" https://a.b/c"_s, u"https://a.b/c d"_s, u"https:\\\\\\\\a.b\\\\c"_s, u"a.b/c"_s, u"file:///c"_s})
        all.push_back({Card, module(u"{\"type\":\"file\",\"src\":%1}"_s.arg(u'"' + address + u'"')), u"bad_url"_s});
    for (const QString &json : {u"```\n[%1]\n```"_s, u"card = [%1];"_s, u"[%1"_s + u"，%1]"_s})
        all.push_back({Card, QString(json).replace(u"%1"_s, card), u"bad_json"_s});
    all.push_back({Card, QString(u'[' + card + u']').replace(u"\""_s, u"\\\""_s), u"bad_json"_s});
    return all;
}

std::vector<Wrong> wrongJson()
{
    std::vector<Wrong> all;
    for (const QString &json : {u""_s, u"hello"_s, u"[] x"_s, u"[{"_s, u"["_s.repeated(3000), u"[1}"_s, u"[{\"a\":1]"_s,
             u"[1 2]"_s, u"[1,]"_s, u"[{a:1}]"_s, u"[{\"a\" 1}]"_s, u"[\"a\nb\"]"_s, u"[\"a\u0001b\"]"_s,
             u"[\"\\x\"]"_s, u"[\"\\u12\"]"_s, u"[\"a]"_s, u"[01]"_s, u"['a']"_s, u"[1, // a\n2]"_s, u"[,1]"_s,
             u"[word]"_s, u"[True]"_s, u"[“a”]"_s, u"[{\"a\"：1}]"_s, QChar(0xfeff) + u"[]"_s})
        all.push_back({Card, json, u"bad_json"_s});
    return all;
}

std::vector<Wrong> allWrong()
{
    std::vector<Wrong> all = wrongTexts();
    for (const auto &more : {wrongCards(), wrongPastes(), wrongJson()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::vector<Finding> check(const Wrong &wrong)
{
    const int most = wrong.reason == "text_too_long"_L1 ? 20 : 0;
    switch (wrong.dialect) {
    case KMarkdown:
        return checkKMarkdown(wrong.source, {most, 50});
    case Satori:
        return checkSatori(wrong.source, {most, 50});
    case Card:
        break;
    }
    CheckTarget target;
    target.now = chat::utcTime(1'800'000'000'000);
    return checkCards(wrong.source, target);
}

//! Records the request and the findings.
class MarkingTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"§"_s + QString::fromUtf8(source);
    }
};

//! Every reason named in the checks of app/markup.
QSet<QString> reasonsInSources()
{
    QSet<QString> reasons;
    static const QRegularExpression named(
        u"(?:\\badd\\(|reason = |Severity::(?:Error|Warning), )u?\"([a-z_]+)\"_(?:L1,|s;|s,)"_s);
    QDirIterator room(
        QStringLiteral(SOURCE_DIR "/app/markup"), {u"*check*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (room.hasNext()) {
        QFile file(room.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto matches = named.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            reasons.insert(matches.next().captured(1));
    }
    return reasons;
}

} // namespace

//! What a check has to say is said in the language of the program.
class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasAnExample();
    void everySentenceCanBeTranslated();
    void everySentenceIsThereInChinese();
};

void TestFindings::everyReasonHasAnExample()
{
    const QSet<QString> named = reasonsInSources();
    QVERIFY2(named.size() >= 30, qPrintable(QStringList(named.begin(), named.end()).join(u' ')));
    QSet<QString> shown;
    for (const Wrong &wrong : allWrong()) {
        QSet<QString> found;
        for (const Finding &finding : check(wrong))
            found.insert(finding.reason);
        QVERIFY2(found.contains(wrong.reason),
            qPrintable(u"%1 in %2 gives %3"_s.arg(
                wrong.reason, wrong.source.left(200), QStringList(found.begin(), found.end()).join(u' '))));
        shown += found;
    }
    const QSet<QString> without = named - shown;
    QVERIFY2(without.isEmpty(), qPrintable(QStringList(without.begin(), without.end()).join(u' ')));
}

void TestFindings::everySentenceCanBeTranslated()
{
    MarkingTranslator marking;
    QVERIFY(QCoreApplication::installTranslator(&marking));
    QStringList plain;
    for (const Wrong &wrong : allWrong()) {
        for (const Finding &finding : check(wrong)) {
            if (!finding.message.startsWith(u'§'))
                plain.append(finding.reason + u": "_s + finding.message);
        }
    }
    QCoreApplication::removeTranslator(&marking);
    QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u'\n')));
}

void TestFindings::everySentenceIsThereInChinese()
{
    const QString lrelease = u"/usr/lib/qt6/bin/lrelease"_s;
    if (!QFile::exists(lrelease))
        QSKIP("lrelease is not installed");
    QTemporaryDir folder;
    const QString compiled = folder.filePath(u"zh.qm"_s);
    QProcess process;
    process.start(lrelease,
        {u"-silent"_s, QStringLiteral(SOURCE_DIR "/resources/translations/kookaburra_zh_CN.ts"), u"-qm"_s, compiled});
    QVERIFY(process.waitForFinished(60'000) && process.exitCode() == 0);
    QTranslator chinese;
    QVERIFY(chinese.load(compiled));
    const QRegularExpression han(u"\\p{Han}"_s);
    QStringList wrongs;
    for (const Wrong &wrong : allWrong()) {
        const std::vector<Finding> english = check(wrong);
        QVERIFY(QCoreApplication::installTranslator(&chinese));
        const std::vector<Finding> translated = check(wrong);
        QCoreApplication::removeTranslator(&chinese);
        QCOMPARE(translated.size(), english.size());
        for (size_t i = 0; i < english.size(); ++i) {
            QString both = english[i].message + u" / "_s + translated[i].message;
            both.remove(u"%20"_s); // how a space is written
            // Neither may be left with a place nothing was put into.
            if (english[i].message.contains(han) || !translated[i].message.contains(han) || both.contains(u"%1"_s)
                || both.contains(u"%2"_s))
                wrongs.append(both);
        }
    }
    QVERIFY2(wrongs.isEmpty(), qPrintable(wrongs.join(u'\n')));
}

KOOKABURRA_CORE_CASE(TestFindings)

} // namespace tst_findings

#include "tst_findings.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace tst_translations {

using namespace Qt::Literals::StringLiterals;

namespace {

//! One text of a translation file.
struct Text
{
    QString context;
    QString source;
    QString type; //!< "unfinished", "vanished", …; empty: done
    QStringList forms; //!< one, or one for each plural form
    bool numerus = false;

    [[nodiscard]] QString name() const { return u"[%1] %2"_s.arg(context, source); }
};

//! What a translation file holds; `error` is empty if it could be read.
struct TranslationFile
{
    QString language;
    QList<Text> texts;
    QString error;
};

void readTranslation(QXmlStreamReader &xml, Text &text)
{
    text.type = xml.attributes().value("type"_L1).toString();
    QString plain;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement()) // only <numerusform>
            text.forms << xml.readElementText();
        else if (xml.isCharacters())
            plain += xml.text();
    }
    if (!text.numerus)
        text.forms << plain;
}

TranslationFile readFile(const QString &path)
{
    TranslationFile result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {}, path + u": "_s + file.errorString()};
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "TS"_L1)
            result.language = xml.attributes().value("language"_L1).toString();
        else if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            result.texts.append({context, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1});
        else if (xml.name() == "source"_L1)
            result.texts.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, result.texts.last());
    }
    if (xml.hasError())
        result.error = u"%1:%2: %3"_s.arg(path).arg(xml.lineNumber()).arg(xml.errorString());
    return result;
}

//! All matches in order of the alphabet, so that a translation may put them in another order.
QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        all << matches.next().captured();
    all.sort();
    return all;
}

QStringList placeholders(const QString &text)
{
    return found(text, u"%(L?[0-9]{1,2}|L?n)"_s);
}

//! Text that users type: keys, variables and product names are the same in every language.
QStringList keysAndNames(const QString &text)
{
    return found(text, u"(Ctrl|Shift|Alt)\\+\\w+|\\bEsc\\b|\\$\\w+|https?|KMarkdown|JSON|Kookaburra"_s);
}

QString file(const QString &language)
{
    return QStringLiteral(SOURCE_DIR "/resources/translations/kookaburra_%1.ts").arg(language);
}

QString tool(const QString &name)
{
    const QString path = u"/usr/lib/qt6/bin/"_s + name;
    return QFile::exists(path) ? path : QString();
}

//! Empty: it went well.
QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(SOURCE_DIR));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return program + u": "_s + process.errorString() + u'\n' + QString::fromLocal8Bit(process.readAll());
    const auto output = QString::fromLocal8Bit(process.readAll());
    // Silent but for what it could not make sense of: a text in a wrong context is never found at run time.
    return output.trimmed();
}

#define REQUIRE_EMPTY(list) QVERIFY2((list).isEmpty(), qPrintable(u"\n  "_s + (list).join(u"\n  "_s)))

} // namespace

//! Every text of the window has its translation, whole and with the same placeholders.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void placeholdersAreKept_data() { languages(); }
    void placeholdersAreKept();
    void acceleratorsAreKept_data() { languages(); }
    void acceleratorsAreKept();
    void keysAndNamesAreKept();
    void chineseUsesFullWidthPunctuation();
    void sourceTextsAllHaveATranslation_data() { languages(); }
    void sourceTextsAllHaveATranslation();
    void compiledFilesTranslateAndCount();

private:
    static void languages();
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("Chinese") << u"zh_CN"_s << 1;
    QTest::newRow("English") << u"en"_s << 2;
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    QFETCH(int, pluralForms);
    const auto translations = readFile(file(language));
    QVERIFY2(translations.error.isEmpty(), qPrintable(translations.error));
    QCOMPARE(translations.language, language);
    QVERIFY(!translations.texts.isEmpty());
    QStringList wrong;
    for (const Text &text : translations.texts) {
        if (!text.type.isEmpty())
            wrong << text.name() + u" is "_s + text.type;
        if (text.forms.size() != (text.numerus ? pluralForms : 1))
            wrong << text.name() + u" has a wrong number of plural forms"_s;
        for (const QString &form : text.forms) {
            if (form.trimmed().isEmpty())
                wrong << text.name() + u" is empty"_s;
        }
    }
    REQUIRE_EMPTY(wrong);
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const Text &text : readFile(file(language)).texts) {
        for (const QString &form : text.forms) {
            if (placeholders(form) != placeholders(text.source))
                wrong << text.name() + u" → "_s + form;
        }
    }
    REQUIRE_EMPTY(wrong);
}

void TestTranslations::acceleratorsAreKept()
{
    QFETCH(QString, language);
    const auto accelerators = [](const QString &text) { return found(text.toUpper(), u"&[^&\\s]"_s); };
    QStringList wrong;
    for (const Text &text : readFile(file(language)).texts) {
        for (const QString &form : text.forms) {
            if (accelerators(form) != accelerators(text.source))
                wrong << text.name() + u" → "_s + form;
        }
    }
    REQUIRE_EMPTY(wrong);
}

void TestTranslations::keysAndNamesAreKept()
{
    QStringList wrong;
    for (const Text &text : readFile(file(u"zh_CN"_s)).texts) {
        for (const QString &form : text.forms) {
            if (keysAndNames(form) != keysAndNames(text.source))
                wrong << text.name() + u" → "_s + form;
        }
    }
    REQUIRE_EMPTY(wrong);
}

void TestTranslations::chineseUsesFullWidthPunctuation()
{
    // Beside a Han letter neither ASCII punctuation nor a space before or after the full-width kind.
    const QRegularExpression halfWidth(
        u"\\p{Han}[,;:!?.()]|[,;:!?()]\\p{Han}|[，。：；！？（）、“”] | [，。：；！？（）、“”]"_s);
    const QRegularExpression han(u"\\p{Han}"_s);
    QStringList wrong;
    for (const Text &text : readFile(file(u"zh_CN"_s)).texts) {
        for (const QString &form : text.forms) {
            if (form.contains(han) && form.contains(halfWidth))
                wrong << text.name() + u" → "_s + form;
        }
    }
    REQUIRE_EMPTY(wrong);
}

void TestTranslations::sourceTextsAllHaveATranslation()
{
    QFETCH(QString, language);
    const auto lupdate = tool(u"lupdate"_s);
    if (lupdate.isEmpty())
        QSKIP("lupdate is not installed");
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.ts"_s);
    QVERIFY(QFile::copy(file(language), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-I"_s, u"."_s,
        u"-extensions"_s, u"cpp,h"_s, u"app"_s, u"ui"_s};
    if (language == "en"_L1)
        arguments << u"-pluralonly"_s;
    const QString complaint = run(lupdate, arguments + QStringList{u"-ts"_s, copy});
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    const auto updated = readFile(copy);
    QVERIFY2(updated.error.isEmpty(), qPrintable(updated.error));
    QStringList missing;
    for (const Text &text : updated.texts) {
        if (!text.type.isEmpty())
            missing << text.name();
    }
    REQUIRE_EMPTY(missing);
    QStringList gone;
    for (const Text &text : readFile(file(language)).texts) {
        const auto same
            = [&text](const Text &other) { return other.context == text.context && other.source == text.source; };
        if (std::none_of(updated.texts.begin(), updated.texts.end(), same))
            gone << text.name() + u" is no text of the program any more"_s;
    }
    REQUIRE_EMPTY(gone);
}

void TestTranslations::compiledFilesTranslateAndCount()
{
    const auto lrelease = tool(u"lrelease"_s);
    if (lrelease.isEmpty())
        QSKIP("lrelease is not installed");
    QTemporaryDir folder;
    QTranslator chinese;
    QTranslator english;
    for (auto &[translator, language] : {std::pair{&chinese, u"zh_CN"_s}, std::pair{&english, u"en"_s}}) {
        const QString qm = folder.filePath(language + u".qm"_s);
        const QString complaint = run(lrelease, {u"-silent"_s, file(language), u"-qm"_s, qm});
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
        QVERIFY(translator->load(qm));
    }
    QCOMPARE(chinese.translate("chat::ui::JumpPill", "Jump to present"), u"跳到最新消息"_s);
    QCOMPARE(chinese.translate("chat::ui::JumpPill", "%n new message(s)", nullptr, 3), u"%n 条新消息"_s);
    QCOMPARE(english.translate("chat::ui::JumpPill", "%n new message(s)", nullptr, 1), u"%n new message"_s);
    QCOMPARE(english.translate("chat::ui::JumpPill", "%n new message(s)", nullptr, 2), u"%n new messages"_s);
}

KOOKABURRA_CORE_CASE(TestTranslations)

} // namespace tst_translations

#include "tst_translations.moc"

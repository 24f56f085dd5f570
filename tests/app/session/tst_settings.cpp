// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"

#include "app/session/settings/settingkeys.h"
#include "app/session/settings/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_settings {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

//! What can be set: usual values, what is stored, and files that others wrote or damaged.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyFileGivesTheUsualValues();
    void valuesComeBackFromTheFile();
    void changeIsToldOnce();
    void damagedValuesFallBack_data();
    void damagedValuesFallBack();
    void damagedValueStaysUntilSomethingIsSet();
    void numbersKeepTheirLimits();
    void keysFromBeforeAreUnderstood();
    void changesOfAnotherWindowArrive();
    void twoWindowsKeepEachOthersValues();
    void hostileFileIsRead();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"kookaburra.ini"_s); }
    void write(const QByteArray &text) const;

    QTemporaryDir m_folder;
};

void TestSettings::write(const QByteArray &text) const
{
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
}

void TestSettings::emptyFileGivesTheUsualValues()
{
    write({});
    QSettings ini(file(), QSettings::IniFormat);
    const Settings settings(ini);
    QCOMPARE(settings.value(setting::kTheme), Theme::System);
    QCOMPARE(settings.value(setting::kLanguage), Language::System);
    QCOMPARE(settings.value(setting::kTextSize), 14);
    QCOMPARE(settings.value(setting::kDensity), Density::Usual);
    QCOMPARE(settings.value(setting::kHourFormat), HourFormat::Hours24);
    QCOMPARE(settings.value(setting::kSendKey), SendKey::Enter);
    QCOMPARE(settings.value(setting::kPictures), PictureLoading::Always);
    QCOMPARE(settings.value(setting::kUpEdits), true);
    QCOMPARE(settings.value(setting::kAskBeforeClosing), true);
    QCOMPARE(settings.value(setting::kDiskLimit), 2048);
    QVERIFY(settings.value(setting::kSpellingLanguages).isEmpty());
    QVERIFY(!settings.isSet(setting::kTheme));
    QVERIFY(unreadableSettings(settings).isEmpty());
}

void TestSettings::valuesComeBackFromTheFile()
{
    write({});
    {
        QSettings ini(file(), QSettings::IniFormat);
        Settings settings(ini);
        settings.set(setting::kTheme, Theme::Dark);
        settings.set(setting::kLanguage, Language::Chinese);
        settings.set(setting::kTextSize, 18);
        settings.set(setting::kUpEdits, false);
        settings.set(setting::kSpellingLanguages, QStringList{u"en_US"_s, u"de_DE"_s});
    }
    QSettings ini(file(), QSettings::IniFormat);
    Settings settings(ini);
    QCOMPARE(settings.value(setting::kTheme), Theme::Dark);
    QVERIFY(settings.isSet(setting::kTheme));
    QCOMPARE(settings.value(setting::kLanguage), Language::Chinese);
    QCOMPARE(settings.value(setting::kTextSize), 18);
    QCOMPARE(settings.value(setting::kUpEdits), false);
    QCOMPARE(settings.value(setting::kSpellingLanguages), (QStringList{u"en_US"_s, u"de_DE"_s}));
    settings.reset(setting::kTheme);
    QCOMPARE(settings.value(setting::kTheme), Theme::System);
    settings.set(setting::kSpellingLanguages, QStringList());
    QVERIFY(settings.value(setting::kSpellingLanguages).isEmpty());
    QVERIFY(unreadableSettings(settings).isEmpty());
}

void TestSettings::changeIsToldOnce()
{
    write({});
    QSettings ini(file(), QSettings::IniFormat);
    Settings settings(ini);
    const QSignalSpy changed(&settings, &Settings::changed);
    settings.set(setting::kTheme, Theme::Light);
    settings.set(setting::kTheme, Theme::Light);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().toString(), u"look/theme"_s);
    settings.reset(setting::kTheme);
    settings.reset(setting::kTheme);
    QCOMPARE(changed.size(), 2);
}

void TestSettings::damagedValuesFallBack_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("another word") << QByteArray("theme=purple");
    QTest::newRow("a number") << QByteArray("theme=7");
    QTest::newRow("nothing") << QByteArray("theme=");
    QTest::newRow("a list") << QByteArray("theme=light, dark");
    QTest::newRow("an object of Qt") << QByteArray("theme=@Size(1 2)");
    QTest::newRow("no number") << QByteArray("textSize=huge");
    QTest::newRow("too large") << QByteArray("textSize=4000");
    QTest::newRow("too small") << QByteArray("textSize=-3");
    QTest::newRow("more than fits") << QByteArray("textSize=99999999999999999999");
    QTest::newRow("with a fraction") << QByteArray("textSize=14.5");
    QTest::newRow("control characters") << QByteArray("density=\"\\x1\\x2\"");
}

void TestSettings::damagedValuesFallBack()
{
    QFETCH(QByteArray, line);
    write("[look]\n" + line + '\n');
    QSettings ini(file(), QSettings::IniFormat);
    const Settings settings(ini);
    QCOMPARE(settings.value(setting::kTheme), Theme::System);
    QCOMPARE(settings.value(setting::kTextSize), 14);
    QCOMPARE(settings.value(setting::kDensity), Density::Usual);
    QCOMPARE(unreadableSettings(settings).size(), 1);
}

void TestSettings::damagedValueStaysUntilSomethingIsSet()
{
    write("[look]\ntheme=purple\n");
    QSettings ini(file(), QSettings::IniFormat);
    Settings settings(ini);
    settings.set(setting::kTextSize, 16);
    ini.sync();
    QCOMPARE(ini.value(u"look/theme"_s).toString(), u"purple"_s);
    settings.set(setting::kTheme, Theme::Dark);
    QVERIFY(unreadableSettings(settings).isEmpty());
}

void TestSettings::numbersKeepTheirLimits()
{
    write({});
    QSettings ini(file(), QSettings::IniFormat);
    Settings settings(ini);
    settings.set(setting::kTextSize, 1000);
    QCOMPARE(settings.value(setting::kTextSize), 24);
    settings.set(setting::kTextSize, -1000);
    QCOMPARE(settings.value(setting::kTextSize), 12);
}

void TestSettings::keysFromBeforeAreUnderstood()
{
    write("[history]\nlimit=500\n[window]\naskBeforeClosing=false\n");
    QSettings ini(file(), QSettings::IniFormat);
    const Settings settings(ini);
    QCOMPARE(settings.value(setting::kDiskLimit), 500);
    QCOMPARE(settings.value(setting::kAskBeforeClosing), false);
}

void TestSettings::changesOfAnotherWindowArrive()
{
    write("[look]\ntheme=light\ntextSize=15\n");
    QSettings ini(file(), QSettings::IniFormat);
    Settings settings(ini);
    QSignalSpy changed(&settings, &Settings::changed);
    settings.reread();
    QCOMPARE(changed.size(), 0);
    // As another program does it: the file is a new one.
    QVERIFY(QFile::remove(file()));
    write("[look]\ntheme=dark\n[keys]\njump=Ctrl+J\n");
    settings.reread();
    QCOMPARE(settings.value(setting::kTheme), Theme::Dark);
    QCOMPARE(settings.value(setting::kTextSize), 14);
    QStringList keys;
    for (const auto &call : changed)
        keys << call.front().toString();
    QCOMPARE(keys, (QStringList{u"keys/jump"_s, u"look/textSize"_s, u"look/theme"_s}));
    settings.reread();
    QCOMPARE(changed.size(), 3);
}

void TestSettings::twoWindowsKeepEachOthersValues()
{
    write("[look]\ndensity=roomy\n");
    const QString other = m_folder.filePath(u"other.ini"_s); // Qt shares one copy of a file within a process
    QSettings ini(file(), QSettings::IniFormat);
    Settings settings(ini);
    settings.set(setting::kTheme, Theme::Dark);
    // The other window writes before ours has.
    QFile::remove(other);
    write("[look]\ndensity=roomy\ntextSize=20\n");
    ini.sync();
    settings.reread();
    QFile in(file());
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QByteArray text = in.readAll();
    QVERIFY2(text.contains("theme=dark") && text.contains("textSize=20") && text.contains("density=roomy"),
        text.constData());
    QCOMPARE(settings.value(setting::kTextSize), 20);
}

void TestSettings::hostileFileIsRead()
{
    QByteArray text("[look]\ntheme=" + QByteArray(1 << 20, 'x') + "\n[keys]\n");
    for (int i = 0; i < 20000; ++i)
        text += "k" + QByteArray::number(i) + "=Ctrl+K\n";
    text += "jump=" + QByteArray("Ctrl+K, ").repeated(5000)
        + "\n[writing]\nspellingLanguages=" + QByteArray("../../etc, ").repeated(500) + "\n[%00%ff\n=\n\\x\n";
    write(text);
    QSettings ini(file(), QSettings::IniFormat);
    Settings settings(ini);
    QCOMPARE(settings.value(setting::kTheme), Theme::System);
    QVERIFY(settings.value(setting::kSpellingLanguages).isEmpty());
    QVERIFY(unreadableSettings(settings).contains(u"look/theme"_s));
    settings.reread();
    settings.set(setting::kTheme, Theme::Light);
    QCOMPARE(settings.value(setting::kTheme), Theme::Light);
}

KOOKABURRA_CORE_CASE(TestSettings)

} // namespace tst_settings

#include "tst_settings.moc"

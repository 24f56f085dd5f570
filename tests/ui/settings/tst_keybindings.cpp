// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"

#include "app/session/settings/settings.h"
#include "ui/shell/keys/keybindings.h"
#include "ui/shell/keys/windowkeys.h"

#include <QFile>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_keybindings {

using namespace chat;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! Which keys do what: the usual ones, chosen ones, and never two things at once.
class TestKeyBindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyUsualKeyCouldBeChosen();
    void usualKeysDoOneThingEach();
    void everyKeyOfTheWindowCanBeChanged();
    void chosenKeysReplaceTheUsualOnes();
    void keysAreTakenFromWhatTheyDidBefore();
    void noKeysAtAllComeBackAsNone();
    void usualKeysComeBack();
    void reservedKeysAreRefused_data();
    void reservedKeysAreRefused();
    void damagedKeysFallBack();
    void oneKeyForTwoThingsInTheFileDoesTheFirst();
    void windowFollows();

private:
    void write(const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_ini;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<KeyBindings> m_keys;
};

void TestKeyBindings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write({});
}

void TestKeyBindings::cleanup()
{
    m_keys.reset();
    m_settings.reset();
    m_ini.reset();
    m_folder.reset();
}

void TestKeyBindings::write(const QByteArray &text)
{
    m_keys.reset();
    m_settings.reset();
    m_ini.reset();
    const QString name = m_folder->filePath(u"kookaburra.ini"_s);
    QFile out(name);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
    out.close();
    m_ini = std::make_unique<QSettings>(name, QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_ini);
    m_keys = std::make_unique<KeyBindings>(*m_settings);
}

void TestKeyBindings::everyUsualKeyCouldBeChosen()
{
    for (const WindowKey key : KeyBindings::all()) {
        QVERIFY(!m_keys->of(key).isEmpty());
        QVERIFY(!KeyBindings::nameOf(key).isEmpty());
        for (const auto &keys : keysOf(key))
            QVERIFY2(KeyBindings::refusal(keys[0]).isEmpty(), qPrintable(keys.toString()));
    }
}

void TestKeyBindings::usualKeysDoOneThingEach()
{
    QStringList seen;
    for (const WindowKey key : KeyBindings::all()) {
        for (const auto &keys : m_keys->of(key)) {
            QVERIFY2(!seen.contains(keys.toString()), qPrintable(keys.toString()));
            seen << keys.toString();
        }
    }
}

//! One that is missing could be given to something else, and then neither would work.
void TestKeyBindings::everyKeyOfTheWindowCanBeChanged()
{
    for (int key = 0; key <= static_cast<int>(WindowKey::Quit); ++key) {
        const auto one = static_cast<WindowKey>(key);
        const bool fixed = one == WindowKey::Account; // its digits are the accounts
        QVERIFY2(KeyBindings::all().contains(one) != fixed, qPrintable(shownKeys(keysOf(one))));
    }
}

void TestKeyBindings::chosenKeysReplaceTheUsualOnes()
{
    const QSignalSpy changed(m_keys.get(), &KeyBindings::changed);
    const QKeySequence chosen(Qt::CTRL | Qt::Key_J);
    m_keys->set(WindowKey::Jump, {chosen});
    QCOMPARE(m_keys->of(WindowKey::Jump), QList{chosen});
    QVERIFY(m_keys->isChanged(WindowKey::Jump));
    QVERIFY(changed.size() > 0);
    QCOMPARE(m_ini->value(u"keys/jump"_s).toStringList(), QStringList{u"Ctrl+J"_s});
    m_keys = std::make_unique<KeyBindings>(*m_settings);
    QCOMPARE(m_keys->of(WindowKey::Jump), QList{chosen});
}

void TestKeyBindings::keysAreTakenFromWhatTheyDidBefore()
{
    const QKeySequence members(Qt::CTRL | Qt::Key_U);
    QCOMPARE(m_keys->holder(members, WindowKey::Jump), std::optional(WindowKey::Members));
    QCOMPARE(m_keys->holder(members, WindowKey::Members), std::nullopt);
    m_keys->set(WindowKey::Jump, {members});
    QVERIFY(m_keys->of(WindowKey::Members).isEmpty());
    QCOMPARE(m_keys->of(WindowKey::Jump), QList{members});
    m_keys->reset(WindowKey::Members); // back again, and no key does two things
    QVERIFY(m_keys->of(WindowKey::Jump).isEmpty());
    QCOMPARE(m_keys->of(WindowKey::Members), QList{members});
}

void TestKeyBindings::noKeysAtAllComeBackAsNone()
{
    m_keys->set(WindowKey::Pins, {});
    m_ini->sync();
    const QString name = m_ini->fileName();
    m_keys.reset();
    m_settings.reset();
    m_ini = std::make_unique<QSettings>(name, QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_ini);
    m_keys = std::make_unique<KeyBindings>(*m_settings);
    QVERIFY(m_keys->of(WindowKey::Pins).isEmpty());
}

void TestKeyBindings::usualKeysComeBack()
{
    m_keys->set(WindowKey::Jump, {QKeySequence(Qt::CTRL | Qt::Key_U)});
    m_keys->set(WindowKey::Help, {});
    m_keys->resetAll();
    for (const WindowKey key : KeyBindings::all()) {
        QCOMPARE(m_keys->of(key), keysOf(key));
        QVERIFY(!m_keys->isChanged(key));
    }
}

void TestKeyBindings::reservedKeysAreRefused_data()
{
    QTest::addColumn<int>("keys");
    const auto row = [](const char *name, QKeyCombination keys) { QTest::newRow(name) << keys.toCombined(); };
    row("Enter", Qt::Key_Return);
    row("Ctrl+Enter", Qt::CTRL | Qt::Key_Return);
    row("Enter of the keypad", Qt::CTRL | Qt::Key_Enter);
    row("Esc", Qt::Key_Escape);
    row("Tab", Qt::Key_Tab);
    row("Ctrl+Tab", Qt::CTRL | Qt::Key_Tab);
    row("a letter", Qt::Key_A);
    row("a capital letter", Qt::SHIFT | Qt::Key_A);
    row("a digit", Qt::Key_1);
    row("an arrow", Qt::Key_Up);
    row("space", Qt::Key_Space);
    row("copy", Qt::CTRL | Qt::Key_C);
    row("paste", Qt::CTRL | Qt::Key_V);
    row("bold", Qt::CTRL | Qt::Key_B);
    row("selects a message", Qt::CTRL | Qt::Key_Up);
    row("an account", Qt::CTRL | Qt::ALT | Qt::Key_3);
    row("Ctrl alone", Qt::CTRL | Qt::Key_Control);
}

void TestKeyBindings::reservedKeysAreRefused()
{
    QFETCH(int, keys);
    QVERIFY(!KeyBindings::refusal(QKeyCombination::fromCombined(keys)).isEmpty());
    QVERIFY(KeyBindings::refusal(Qt::CTRL | Qt::Key_J).isEmpty());
    QVERIFY(KeyBindings::refusal(Qt::Key_F5).isEmpty());
}

void TestKeyBindings::damagedKeysFallBack()
{
    write(
        "[keys]\njump=nonsense\npins=Return\nback=\"Ctrl+K, Ctrl+C\"\nhelp=@Size(1 1)\nquit=Ctrl+Q, A, Ctrl+Shift+J\n");
    QCOMPARE(m_keys->of(WindowKey::Jump), keysOf(WindowKey::Jump));
    QCOMPARE(m_keys->of(WindowKey::Pins), keysOf(WindowKey::Pins));
    QCOMPARE(m_keys->of(WindowKey::Back), keysOf(WindowKey::Back));
    QCOMPARE(m_keys->of(WindowKey::Help), keysOf(WindowKey::Help));
    QCOMPARE(m_keys->of(WindowKey::Quit),
        (QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_Q), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)}));
}

void TestKeyBindings::oneKeyForTwoThingsInTheFileDoesTheFirst()
{
    write("[keys]\njump=Ctrl+J\npins=Ctrl+J\n");
    QCOMPARE(m_keys->of(WindowKey::Jump), QList{QKeySequence(Qt::CTRL | Qt::Key_J)});
    QVERIFY(m_keys->of(WindowKey::Pins).isEmpty());
}

void TestKeyBindings::windowFollows()
{
    QWidget view;
    WindowKeys window(view);
    window.follow(*m_keys);
    const auto has = [&view](const QKeySequence &keys) {
        const auto shortcuts = view.findChildren<QShortcut *>();
        return std::ranges::any_of(shortcuts, [&](const QShortcut *one) { return one->key() == keys; });
    };
    QVERIFY(has(Qt::CTRL | Qt::Key_K));
    m_keys->set(WindowKey::Jump, {QKeySequence(Qt::CTRL | Qt::Key_J)});
    QVERIFY(!has(Qt::CTRL | Qt::Key_K));
    QVERIFY(has(Qt::CTRL | Qt::Key_J));
}

KOOKABURRA_GUI_CASE(TestKeyBindings)

} // namespace tst_keybindings

#include "tst_keybindings.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "ui/channels/sidelist.h"
#include "ui/composer/composer.h"
#include "ui/composer/markupformat.h"
#include "ui/composer/plaininput.h"
#include "ui/shell/channelpanel.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/shortcutsdialog.h"

#include <QApplication>
#include <QLabel>
#include <QShortcut>
#include <QTest>

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! All keys come from one table, the list shows it whole, and nothing needs a mouse.
class ShortcutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }
    void everyShortcutOfTheWindowIsListed();
    void noKeyDoesTwoThings();
    void everyFormatIsListed();
    void theListOpensByItsKeysAndShowsTheTable();
    void tabReachesEveryControl();

private:
    [[nodiscard]] static QString listedKeys();

    std::unique_ptr<FakeWindow> w;
};

void ShortcutsTest::init()
{
    w = std::make_unique<FakeWindow>();
    QVERIFY(w->open());
}

QString ShortcutsTest::listedKeys()
{
    QStringList keys;
    for (const auto &line : shortcutLines()) {
        for (const auto &one : line.keys.split(u" / "_s))
            keys << u'<' + one.section(u" … "_s, 0, 0) + u'>';
    }
    return keys.join(u' ');
}

void ShortcutsTest::everyShortcutOfTheWindowIsListed()
{
    const auto shortcuts = w->window->findChildren<QShortcut *>();
    QVERIFY(shortcuts.size() > 20);
    for (const auto *shortcut : shortcuts) {
        auto key = shownKeys({shortcut->key()});
        if (key.startsWith(u"Ctrl+Alt+"_s))
            key = u"Ctrl+Alt+1"_s; // nine in one line
        QVERIFY2(listedKeys().contains(u'<' + key + u'>'), qPrintable(key));
    }
}

void ShortcutsTest::noKeyDoesTwoThings()
{
    QSet<QString> seen;
    for (const auto *shortcut : w->window->findChildren<QShortcut *>()) {
        const auto key = shortcut->key().toString();
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen.insert(key);
    }
}

void ShortcutsTest::everyFormatIsListed()
{
    for (const auto format : kMarkupFormats)
        QVERIFY(listedKeys().contains(u'<' + shownKeys({formatKeys(format)}) + u'>'));
}

void ShortcutsTest::theListOpensByItsKeysAndShowsTheTable()
{
    for (const auto &keys : keysOf(WindowKey::Help)) {
        w->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(w->window.get()));
        QTest::keyClick(w->window.get(), keys[0].key(), keys[0].keyboardModifiers());
        ShortcutsDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = w->window->findChild<ShortcutsDialog *>()) && dialog->isVisible());
        QStringList texts;
        for (const auto *label : dialog->findChildren<QLabel *>())
            texts << label->text();
        for (const auto &line : shortcutLines())
            QVERIFY2(texts.contains(line.what) && (line.keys.isEmpty() || texts.contains(line.keys)),
                qPrintable(line.keys + u' ' + line.what));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!w->window->findChild<ShortcutsDialog *>());
    }
}

void ShortcutsTest::tabReachesEveryControl()
{
    QSet<QWidget *> wanted;
    for (auto *widget : w->window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy() && widget->window() == w->window.get())
            wanted.insert(widget);
    }
    w->view().composer().focusInput();
    QSet<QWidget *> reached;
    for (int i = 0; i < 300 && !(reached.contains(QApplication::focusWidget())); ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QStringList missed;
    for (auto *widget : wanted - reached)
        missed << QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->accessibleName();
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
}

KOOKABURRA_GUI_CASE(ShortcutsTest)
#include "tst_shortcuts.moc"

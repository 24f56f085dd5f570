// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "ui/composer/composer.h"
#include "ui/composer/uploadstrip.h"
#include "ui/input/markupformat.h"
#include "ui/input/plaininput.h"
#include "ui/shell/keys/shortcuts.h"
#include "ui/shell/keys/shortcutsdialog.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/sidelist.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>

namespace tst_shortcuts {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! All keys come from one table, the list shows it whole, and nothing needs a mouse.
class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }
    void everyShortcutOfTheWindowIsListed();
    void noKeyDoesTwoThings();
    void everyFormatIsListed();
    void listOpensByItsKeysAndShowsTheTable();
    void tabReachesEveryControl();
    void jumpingToWhereOneIsKeepsTheKeyboard();
    void chosenMessageWalksOnAndLettersWorkInEveryLayout();
    void lookingAtTheDirectMessagesMakesNoChat();
    void keyShowsTheSourceOfMentions();
    void filesMayBeDroppedAnywhere();

private:
    [[nodiscard]] static QString listedKeys();
    [[nodiscard]] QString directoryName(const ChannelRef &channel) const;

    std::unique_ptr<FakeWindow> w;
};

void TestShortcuts::init()
{
    w = std::make_unique<FakeWindow>();
    QVERIFY(w->open());
}

QString TestShortcuts::listedKeys()
{
    QStringList keys;
    for (const auto &line : ShortcutsDialog::lines()) {
        for (const auto &one : line.keys.split(u" / "_s))
            keys << u'<' + one.section(u" … "_s, 0, 0) + u'>';
    }
    return keys.join(u' ');
}

void TestShortcuts::everyShortcutOfTheWindowIsListed()
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

void TestShortcuts::noKeyDoesTwoThings()
{
    QSet<QString> seen;
    for (const auto *shortcut : w->window->findChildren<QShortcut *>()) {
        const auto key = shortcut->key().toString();
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen.insert(key);
    }
}

void TestShortcuts::everyFormatIsListed()
{
    for (const auto format : kMarkupFormats)
        QVERIFY(listedKeys().contains(u'<' + shownKeys({formatKeys(format)}) + u'>'));
}

void TestShortcuts::listOpensByItsKeysAndShowsTheTable()
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
        for (const auto &line : ShortcutsDialog::lines())
            QVERIFY2(texts.contains(line.what) && (line.keys.isEmpty() || texts.contains(line.keys)),
                qPrintable(line.keys + u' ' + line.what));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!w->window->findChild<ShortcutsDialog *>());
    }
}

void TestShortcuts::tabReachesEveryControl()
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

void TestShortcuts::jumpingToWhereOneIsKeepsTheKeyboard()
{
    auto *input = w->window->findChild<Composer *>()->findChild<PlainInput *>();
    QTRY_VERIFY(input->hasFocus());
    const ChannelRef here = w->view().timeline().model()->channel();
    for (const bool list : {false, true}) { // wherever one came from
        if (list)
            w->key(Qt::Key_L, Qt::ControlModifier);
        w->key(Qt::Key_K, Qt::ControlModifier);
        w->type(directoryName(here));
        w->key(Qt::Key_Return);
        QCOMPARE(w->view().timeline().model()->channel(), here);
        QTRY_VERIFY(input->hasFocus());
        input->clear();
        w->type(u"x"_s);
        QCOMPARE(input->toPlainText(), u"x"_s);
        input->clear();
    }
}

QString TestShortcuts::directoryName(const ChannelRef &channel) const
{
    const Channel *known = w->directory->findChannel(channel.id);
    return known ? known->name : QString();
}

void TestShortcuts::chosenMessageWalksOnAndLettersWorkInEveryLayout()
{
    auto &list = *w->view().timeline().view();
    auto *composer = w->window->findChild<Composer *>();
    w->key(Qt::Key_Up, Qt::ControlModifier);
    const MessageId first = list.currentId();
    QVERIFY(!first.isEmpty());
    w->key(Qt::Key_Up, Qt::ControlModifier);
    const MessageId second = list.currentId();
    QVERIFY(second != first);
    w->key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(list.currentId(), first);
    // "R" on a Russian keyboard: another letter from the same place.
    constexpr quint32 placeOfR = 27;
    QKeyEvent press(QEvent::KeyPress, 0x041a, Qt::NoModifier, placeOfR, 0x6cb, 0, u"к"_s);
    QCoreApplication::sendEvent(&list, &press);
    QVERIFY(composer->hasQuote());
}

void TestShortcuts::lookingAtTheDirectMessagesMakesNoChat()
{
    auto &chats = w->backend.directoryService.directChats;
    for (DirectChat &chat : chats) {
        chat.made = false;
        w->directory->keepDirectChat(chat);
    }
    const int asked = w->backend.messageService.callCount(FakeMessageService::Call::Kind::Fetch);
    w->view().openDirects();
    QVERIFY(!w->view().timeline().model());
    QCOMPARE(w->backend.messageService.callCount(FakeMessageService::Call::Kind::Fetch), asked);
    DirectChat made = chats.front();
    made.made = true;
    w->directory->keepDirectChat(made);
    w->view().openDirects();
    QVERIFY(w->view().timeline().model());
    QCOMPARE(w->view().timeline().model()->channel(), made.ref());
}

void TestShortcuts::keyShowsTheSourceOfMentions()
{
    auto *input = w->view().composer().findChild<PlainInput *>();
    QTRY_VERIFY(input->hasFocus());
    w->view().composer().setText(u"(met)7(met)"_s);
    QCOMPARE(input->toPlainText().size(), 1);
    w->key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(input->toPlainText(), u"(met)7(met)"_s);
    w->key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(input->toPlainText().size(), 1);
    QCOMPARE(w->view().composer().text(), u"(met)7(met)"_s);
}

void TestShortcuts::filesMayBeDroppedAnywhere()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    file.close();
    w->setRights(static_cast<quint32>(Permission::ViewChannel) | static_cast<quint32>(Permission::SendMessages)
        | static_cast<quint32>(Permission::UploadFiles));
    const ChannelRef here = w->view().timeline().model()->channel();
    QTRY_VERIFY(has(w->directory->permissions(here), Permission::UploadFiles));
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file.fileName())});
    auto *strip = w->window->findChild<UploadStrip *>();
    const QRect all = w->window->rect();
    int expected = 0;
    for (const QPoint at : {QPoint(20, all.center().y()), QPoint(150, all.center().y()), all.center(),
             QPoint(all.right() - 40, all.center().y()), QPoint(all.center().x(), 20),
             QPoint(all.center().x(), all.bottom() - 40)}) {
        QWidget *below = w->window->childAt(at);
        while (below && !below->acceptDrops())
            below = below->parentWidget();
        QVERIFY2(below, qPrintable(u"%1,%2"_s.arg(at.x()).arg(at.y())));
        const QPoint inside = below->mapFrom(w->window.get(), at);
        QDragEnterEvent enter(inside, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(below, &enter);
        QVERIFY2(enter.isAccepted(), qPrintable(u"%1,%2"_s.arg(at.x()).arg(at.y())));
        QDropEvent drop(inside, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(below, &drop);
        ++expected;
        QTRY_COMPARE(strip->tiles().size(), expected);
    }
}

KOOKABURRA_GUI_CASE(TestShortcuts)

} // namespace tst_shortcuts

#include "tst_shortcuts.moc"

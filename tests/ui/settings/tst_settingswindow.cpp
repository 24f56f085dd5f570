// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/soon.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"

#include "app/session/settings/settingkeys.h"
#include "ui/composer/composer.h"
#include "ui/input/plaininput.h"
#include "ui/shell/switcher/quickswitcher.h"
#include "ui/settings/keypicker.h"
#include "ui/settings/settingsnav.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/keys/shortcutsdialog.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/shell/window/appliedsettings.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/controls/dropdown.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/controls/stepslider.h"
#include "ui/widgets/controls/switch.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QWheelEvent>

#include <functional>

namespace tst_settingswindow {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! The Chinese of one text, in place of the translations of the program.
class FewWords : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char * = nullptr, int = -1) const override
    {
        return qstrcmp(source, "Theme") == 0 ? u"主题"_s : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

//! The settings of a window, changed by mouse and keys and applied at once.
class TestSettingsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysOpenAndCloseIt();
    void arrowsWalkThroughThePages();
    void themeIsAppliedAtOnce();
    void choiceIsMadeWithKeysAlone();
    void textSizeFollowsTheSlider();
    void zoomKeysUseTheSameValue();
    void widgetsFollowTheTextSize();
    void densityMovesTheRowsApart();
    void hourFormatShowsInRows();
    void otherSendKeyIsUsedAtOnce();
    void upArrowDoesNothingWhenTurnedOff();
    void switchIsTurnedByMouseAndKeys();
    void searchFindsRowsOfAllPages();
    void searchKnowsBothLanguages();
    void escLeavesTheSearchThenTheWindow();
    void newKeysWorkAtOnce();
    void takenKeysMustBePressedTwice();
    void reservedKeysAreRefusedWithAReason();
    void keysCanBeTakenAwayAndComeBack();
    void listOfKeysShowsTheNewOnes();
    void reportHasNoNamesAndNoFolders();
    void everythingHasANameForScreenReaders();
    void tabReachesEveryControl();
    void changesFromElsewhereAreShown();
    void unreadableValuesAreTold();
    void trayIsSetWhereThereIsOne();
    void notificationsAreSilenced();
    void buttonsNameTheKeysOfNow();

private:
    [[nodiscard]] SettingsWindow &open();
    [[nodiscard]] Settings &settings() { return w->window->settings().settings(); }
    [[nodiscard]] SettingsRow *row(const QString &label);
    template <typename T> [[nodiscard]] T *control(const QString &label)
    {
        auto *found = row(label);
        if (!found || !found->control())
            return nullptr;
        auto *itself = qobject_cast<T *>(found->control());
        return itself ? itself : found->control()->findChild<T *>();
    }
    void choose(const QString &page);
    [[nodiscard]] QStringList shownLabels();
    void click(QWidget *control);

    std::unique_ptr<FakeWindow> w;
};

void TestSettingsWindow::init()
{
    w = std::make_unique<FakeWindow>();
    QVERIFY(w->open());
}

void TestSettingsWindow::cleanup()
{
    if (w && w->window) {
        w->style.setTextSize(14);
        w->style.setDensity(Density::Usual);
        w->style.setHourFormat(HourFormat::Hours24);
    }
    w.reset();
}

SettingsWindow &TestSettingsWindow::open()
{
    w->window->settings().show();
    auto *shown = w->window->settings().window();
    mustBecome([shown] { return shown->isVisible() && shown->isActiveWindow(); }, "the settings did not open");
    return *shown;
}

SettingsRow *TestSettingsWindow::row(const QString &label)
{
    auto *shown = w->window->settings().window();
    for (auto *one : shown ? shown->shownRows() : std::vector<SettingsRow *>()) {
        if (one->label() == label)
            return one;
    }
    return nullptr;
}

void TestSettingsWindow::choose(const QString &page)
{
    auto &nav = w->window->settings().window()->nav();
    for (int i = 0; i < nav.model()->rowCount(); ++i) {
        const auto index = nav.model()->index(i, 0);
        if (index.data().toString() == page)
            QTest::mouseClick(nav.viewport(), Qt::LeftButton, {}, nav.visualRect(index).center());
    }
}

//! Once what is shown has its place, and scrolled to where it can be seen.
void TestSettingsWindow::click(QWidget *control)
{
    QVERIFY(control);
    const auto isShown = [control] {
        for (auto *parent = control->parentWidget(); parent; parent = parent->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(control);
        return control->isVisible() && control->visibleRegion().contains(control->rect().center());
    };
    QTRY_VERIFY(isShown());
    QTest::mouseClick(control, Qt::LeftButton);
}

QStringList TestSettingsWindow::shownLabels()
{
    QStringList labels;
    for (const auto *one : w->window->settings().window()->shownRows())
        labels << one->label();
    return labels;
}

void TestSettingsWindow::keysOpenAndCloseIt()
{
    w->key(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(w->window->settings().window());
    QPointer<SettingsWindow> shown = w->window->settings().window();
    QTRY_VERIFY(shown->isActiveWindow());
    QVERIFY(shown->search().hasFocus());
    QTest::keyClick(&shown->search(), Qt::Key_Escape);
    QTRY_VERIFY(!shown);
    w->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(w->window.get()));
    w->key(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(w->window->settings().window());
}

void TestSettingsWindow::arrowsWalkThroughThePages()
{
    auto &shown = open();
    QTest::keyClick(&shown.search(), Qt::Key_Down);
    QVERIFY(shown.nav().hasFocus());
    QVERIFY(row(u"Theme"_s));
    QTest::keyClick(&shown.nav(), Qt::Key_Down);
    QVERIFY(!row(u"Theme"_s));
    QVERIFY(row(u"Send with"_s));
    QTest::keyClick(&shown.nav(), Qt::Key_Up);
    QVERIFY(row(u"Theme"_s));
    QTest::keyClick(&shown.nav(), Qt::Key_End);
    QVERIFY(row(u"Report a fault"_s));
}

void TestSettingsWindow::themeIsAppliedAtOnce()
{
    (void)open();
    QVERIFY(w->style.tokens().dark);
    auto *theme = control<DropDown>(u"Theme"_s);
    QVERIFY(theme);
    click(theme);
    QTRY_VERIFY(theme->menu() && theme->menu()->isVisible());
    FakeWindow::choose(u"Light"_s);
    QVERIFY(!w->style.tokens().dark);
    QCOMPARE(settings().value(setting::kTheme), Theme::Light);
    QCOMPARE(theme->currentIndex(), 1);
}

void TestSettingsWindow::choiceIsMadeWithKeysAlone()
{
    (void)open();
    auto *theme = control<DropDown>(u"Theme"_s);
    theme->setFocus(Qt::TabFocusReason);
    QTest::keyClick(theme, Qt::Key_Down);
    QCOMPARE(settings().value(setting::kTheme), Theme::Light);
    QTest::keyClick(theme, Qt::Key_Return);
    QTRY_VERIFY(theme->menu() && theme->menu()->isVisible());
    QTest::keyClick(theme->menu(), Qt::Key_Down);
    QTest::keyClick(theme->menu(), Qt::Key_Return);
    QCOMPARE(settings().value(setting::kTheme), Theme::Dark);
    QVERIFY(w->style.tokens().dark);
    // Nor does the wheel change what is only passed by.
    QWheelEvent wheel(QPointF(5, 5), theme->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(theme, &wheel);
    QCOMPARE(settings().value(setting::kTheme), Theme::Dark);
}

void TestSettingsWindow::textSizeFollowsTheSlider()
{
    (void)open();
    auto *slider = control<StepSlider>(u"Text size"_s);
    QVERIFY(slider);
    QCOMPARE(slider->value(), 14);
    auto &list = *w->view().timeline().view();
    const int before = list.layouts().height(0);
    slider->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(settings().value(setting::kTextSize), 18);
    QCOMPARE(w->style.font(FontRole::Body).pixelSize(), 18);
    QVERIFY(list.layouts().height(0) > before);
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() - 46, slider->height() / 2));
    QCOMPARE(settings().value(setting::kTextSize), 24);
}

void TestSettingsWindow::zoomKeysUseTheSameValue()
{
    w->key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(settings().value(setting::kTextSize), 15);
    w->key(Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(settings().value(setting::kTextSize), 16);
    QCOMPARE(w->style.textSize(), 16);
    w->key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(w->style.textSize(), 15);
    w->key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(w->style.textSize(), 14);
    QVERIFY(!settings().isSet(setting::kTextSize));
    for (int i = 0; i < 20; ++i)
        w->key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(w->style.textSize(), setting::kTextSize.least);
}

void TestSettingsWindow::widgetsFollowTheTextSize()
{
    (void)open();
    const QLabel *label = nullptr;
    for (const auto *one : row(u"Theme"_s)->findChildren<QLabel *>())
        label = one->text() == u"Theme"_s ? one : label;
    QVERIFY(label);
    QCOMPARE(label->font().pixelSize(), 14);
    settings().set(setting::kTextSize, 20);
    QCOMPARE(label->font().pixelSize(), 20);
    settings().set(setting::kTextSize, 24);
    settings().set(setting::kTextSize, 12);
    settings().reset(setting::kTextSize);
    QCOMPARE(label->font().pixelSize(), 14);
    // And all others have one of the fonts of the look.
    for (const auto *widget : w->window->findChildren<QWidget *>()) {
        if (widget->testAttribute(Qt::WA_SetFont))
            QVERIFY2(widget->font().pixelSize() >= 12 && widget->font().pixelSize() <= 40,
                widget->metaObject()->className());
    }
}

void TestSettingsWindow::densityMovesTheRowsApart()
{
    (void)open();
    auto &list = *w->view().timeline().view();
    const auto height = [&] {
        int all = 0;
        for (int i = 0; i < 10; ++i)
            all += list.layouts().height(i);
        return all;
    };
    const int usual = height();
    auto *density = control<DropDown>(u"Density"_s);
    density->setFocus(Qt::TabFocusReason);
    QTest::keyClick(density, Qt::Key_Up);
    const int compact = height();
    QTest::keyClick(density, Qt::Key_Down);
    QTest::keyClick(density, Qt::Key_Down);
    QVERIFY(compact < usual);
    QVERIFY(height() > usual);
}

void TestSettingsWindow::hourFormatShowsInRows()
{
    (void)open();
    QCOMPARE(w->style.time(QTime(14, 5)), u"14:05"_s);
    auto *hours = control<DropDown>(u"Time format"_s);
    hours->setFocus(Qt::TabFocusReason);
    QTest::keyClick(hours, Qt::Key_Down);
    QCOMPARE(w->style.time(QTime(14, 5)), u"2:05 PM"_s);
    QCOMPARE(w->style.time(QTime(0, 5)), u"12:05 AM"_s);
}

void TestSettingsWindow::otherSendKeyIsUsedAtOnce()
{
    (void)open();
    choose(u"Writing"_s);
    auto *send = control<DropDown>(u"Send with"_s);
    QVERIFY(send);
    send->setFocus(Qt::TabFocusReason);
    QTest::keyClick(send, Qt::Key_Down);
    QCOMPARE(settings().value(setting::kSendKey), SendKey::CtrlEnter);
    w->window->settings().window()->close();
    w->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(w->window.get()));
    w->view().composer().focusInput();
    auto *input = w->view().composer().findChild<PlainInput *>();
    w->type(u"one"_s);
    w->key(Qt::Key_Return);
    w->type(u"two"_s);
    QCOMPARE(input->toPlainText(), u"one\ntwo"_s);
    const int before = w->backend.messageService.callCount(FakeMessageService::Call::Kind::Send);
    w->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(w->backend.messageService.callCount(FakeMessageService::Call::Kind::Send), before + 1);
    QVERIFY(input->toPlainText().isEmpty());
}

void TestSettingsWindow::upArrowDoesNothingWhenTurnedOff()
{
    const QSignalSpy asked(&w->view().composer(), &Composer::editLastRequested);
    w->view().composer().focusInput();
    w->key(Qt::Key_Up);
    QCOMPARE(asked.size(), 1);
    settings().set(setting::kUpEdits, false);
    w->view().composer().focusInput();
    w->key(Qt::Key_Up);
    QCOMPARE(asked.size(), 1);
}

void TestSettingsWindow::switchIsTurnedByMouseAndKeys()
{
    (void)open();
    choose(u"Writing"_s);
    auto *turn = control<Switch>(u"Up arrow edits"_s);
    QVERIFY(turn && turn->isChecked());
    click(turn);
    QCOMPARE(settings().value(setting::kUpEdits), false);
    turn->setFocus(Qt::TabFocusReason);
    QTest::keyClick(turn, Qt::Key_Space);
    QCOMPARE(settings().value(setting::kUpEdits), true);
    QTest::keyClick(turn, Qt::Key_Return);
    QCOMPARE(settings().value(setting::kUpEdits), false);
    QVERIFY(!turn->isChecked());
    QVERIFY(w->window->settings().window()->isVisible());
}

void TestSettingsWindow::searchFindsRowsOfAllPages()
{
    auto &shown = open();
    QTest::keyClicks(&shown.search(), u"enter"_s);
    QVERIFY(shownLabels().contains(u"Send with"_s));
    QVERIFY(!shownLabels().contains(u"Theme"_s));
    shown.search().clear();
    QTest::keyClicks(&shown.search(), u"dark COLOURS"_s); // words of a choice and of the explanation
    QCOMPARE(shownLabels(), QStringList{u"Theme"_s});
    shown.search().clear();
    QTest::keyClicks(&shown.search(), u"members"_s);
    QCOMPARE(shownLabels(), QStringList{u"Show or hide the members"_s});
    QVERIFY(!shown.nav().currentIndex().isValid());
    shown.search().clear();
    QTest::keyClicks(&shown.search(), u"qqq <b> %1 \\"_s);
    QVERIFY(shownLabels().isEmpty());
    shown.search().clear();
    QVERIFY(shownLabels().contains(u"Theme"_s));
    // What was found is used as on its page.
    QTest::keyClicks(&shown.search(), u"up arrow"_s);
    click(control<Switch>(u"Up arrow edits"_s));
    QCOMPARE(settings().value(setting::kUpEdits), false);
}

void TestSettingsWindow::searchKnowsBothLanguages()
{
    const FewWords chinese;
    auto *shown = new SettingsWindow(
        {{w->style, settings(), &chinese}, w->window->settings().keys(), nullptr}, w->window.get());
    shown->show();
    shown->search().setText(u"主题"_s);
    const auto rows = shown->shownRows();
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front()->label(), u"Theme"_s);
    shown->close();
}

void TestSettingsWindow::escLeavesTheSearchThenTheWindow()
{
    const QPointer<SettingsWindow> shown = &open();
    QTest::keyClicks(&shown->search(), u"text"_s);
    QTest::keyClick(&shown->search(), Qt::Key_Escape);
    QVERIFY(shown->search().text().isEmpty());
    QVERIFY(shown->isVisible());
    QTest::keyClick(&shown->search(), Qt::Key_Escape);
    QTRY_VERIFY(!shown);
}

void TestSettingsWindow::newKeysWorkAtOnce()
{
    (void)open();
    choose(u"Keys"_s);
    auto *picker = control<KeyPicker>(u"Jump to a channel, person or guild"_s);
    QVERIFY(picker);
    QCOMPARE(picker->keys(), u"Ctrl+K"_s);
    click(picker);
    QVERIFY(picker->isListening());
    QTest::keyClick(picker, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!picker->isListening());
    QCOMPARE(picker->keys(), u"Ctrl+J"_s);
    QCOMPARE(settings().stored(u"keys/jump"_s).toStringList(), QStringList{u"Ctrl+J"_s});
    w->window->settings().window()->close();
    w->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(w->window.get()));
    w->key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!w->view().switcher().isVisible());
    QStringList keys;
    for (const auto *shortcut : w->window->findChildren<QShortcut *>())
        keys << shortcut->key().toString();
    QVERIFY(keys.contains(u"Ctrl+J"_s) && !keys.contains(u"Ctrl+K"_s));
    w->key(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(w->view().switcher().isVisible());
}

void TestSettingsWindow::takenKeysMustBePressedTwice()
{
    (void)open();
    choose(u"Keys"_s);
    auto *picker = control<KeyPicker>(u"Back"_s);
    picker->setFocus(Qt::TabFocusReason);
    QTest::keyClick(picker, Qt::Key_Return);
    QVERIFY(picker->isListening());
    QTest::keyClick(picker, Qt::Key_U, Qt::ControlModifier);
    QVERIFY(picker->isListening());
    QVERIFY2(row(u"Back"_s)->more().contains(u"Show or hide the members"_s), qPrintable(row(u"Back"_s)->more()));
    QCOMPARE(picker->keys(), u"Alt+←"_s);
    QTest::keyClick(picker, Qt::Key_Escape);
    QVERIFY(!picker->isListening());
    QCOMPARE(picker->keys(), u"Alt+←"_s);
    QVERIFY(row(u"Back"_s)->more().isEmpty());
    QTest::keyClick(picker, Qt::Key_Return);
    QTest::keyClick(picker, Qt::Key_U, Qt::ControlModifier);
    QTest::keyClick(picker, Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(picker->keys(), u"Ctrl+U"_s);
    QVERIFY(control<KeyPicker>(u"Show or hide the members"_s)->keys().isEmpty());
}

void TestSettingsWindow::reservedKeysAreRefusedWithAReason()
{
    (void)open();
    choose(u"Keys"_s);
    auto *picker = control<KeyPicker>(u"Back"_s);
    click(picker);
    for (const auto key : {Qt::Key_A, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Space}) {
        QTest::keyClick(picker, key);
        QVERIFY(picker->isListening());
        QVERIFY2(row(u"Back"_s)->more().contains(u"cannot be used"_s), qPrintable(row(u"Back"_s)->more()));
    }
    QCOMPARE(picker->keys(), u"Alt+←"_s);
}

void TestSettingsWindow::keysCanBeTakenAwayAndComeBack()
{
    (void)open();
    choose(u"Keys"_s);
    auto *picker = control<KeyPicker>(u"Back"_s);
    auto *reset = row(u"Back"_s)->control()->findChild<Button *>();
    QVERIFY(!reset->isVisible());
    click(picker);
    QTest::keyClick(picker, Qt::Key_Backspace);
    QVERIFY(picker->keys().isEmpty());
    QVERIFY(reset->isVisible());
    click(reset);
    QCOMPARE(picker->keys(), u"Alt+←"_s);
    settings().write(u"keys/quit"_s, QStringList{u"Ctrl+Shift+J"_s});
    QCOMPARE(control<KeyPicker>(u"Quit"_s)->keys(), u"Ctrl+Shift+J"_s);
    click(control<Button>(u"Usual keys"_s));
    QCOMPARE(control<KeyPicker>(u"Quit"_s)->keys(), u"Ctrl+Q"_s);
}

void TestSettingsWindow::listOfKeysShowsTheNewOnes()
{
    settings().write(u"keys/jump"_s, QStringList{u"Ctrl+J"_s});
    settings().set(setting::kSendKey, SendKey::CtrlEnter);
    (void)open();
    choose(u"Keys"_s);
    click(control<Button>(u"All keys"_s));
    ShortcutsDialog *list = nullptr;
    QTRY_VERIFY((list = w->window->findChild<ShortcutsDialog *>()) && list->isVisible());
    QStringList texts;
    for (const auto *label : list->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(u"Ctrl+J"_s) && !texts.contains(u"Ctrl+K"_s));
    QVERIFY(texts.contains(u"Ctrl+Enter"_s));
    list->close();
}

void TestSettingsWindow::reportHasNoNamesAndNoFolders()
{
    (void)open();
    choose(u"About"_s);
    click(control<Button>(u"Report a fault"_s));
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(
        text.contains(u"Qt: "_s) && text.contains(u"SQLite: 3"_s) && text.contains(u"Theme: "_s), qPrintable(text));
    QVERIFY(!text.contains(QDir::homePath()));
    QVERIFY(!text.contains(w->accountFolder().section(u'/', 0, 2)));
    QVERIFY(!text.contains(w->backend.directoryService.guilds.front().name));
    QVERIFY(!text.contains(u"http"_s));
    QVERIFY(!text.contains(u"token"_s, Qt::CaseInsensitive));
}

void TestSettingsWindow::everythingHasANameForScreenReaders()
{
    auto &shown = open();
    int controls = 0;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *part) {
        if (!part || !part->isValid())
            return;
        const auto role = part->role();
        if (role == QAccessible::CheckBox || role == QAccessible::ComboBox || role == QAccessible::Slider
            || role == QAccessible::Button || role == QAccessible::EditableText) {
            ++controls;
            const QString name = part->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), part->object() ? part->object()->metaObject()->className() : "?");
        }
        for (int i = 0; i < part->childCount(); ++i)
            walk(part->child(i));
    };
    walk(QAccessible::queryAccessibleInterface(&shown));
    QVERIFY2(controls > 40, qPrintable(QString::number(controls)));
    auto *turn = shown.findChild<Switch *>();
    auto *spoken = QAccessible::queryAccessibleInterface(turn);
    QCOMPARE(spoken->role(), QAccessible::CheckBox);
    QVERIFY(spoken->state().checkable);
    QCOMPARE(bool(spoken->state().checked), turn->isChecked());
    auto *theme = control<DropDown>(u"Theme"_s);
    spoken = QAccessible::queryAccessibleInterface(theme);
    QStringList labels; // on Linux a combo box is named by its label
    for (const auto &[label, relation] : spoken->relations(QAccessible::Label))
        labels << label->text(QAccessible::Name);
    QCOMPARE(labels, QStringList{u"Theme"_s});
    QCOMPARE(spoken->text(QAccessible::Description), row(u"Theme"_s)->more());
    QCOMPARE(spoken->text(QAccessible::Value), theme->currentText());
}

void TestSettingsWindow::tabReachesEveryControl()
{
    auto &shown = open();
    for (const QString &page : {u"Appearance"_s, u"Writing"_s, u"Keys"_s, u"About"_s}) {
        choose(page);
        QSet<QWidget *> wanted;
        for (auto *widget : shown.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                && !widget->focusProxy())
                wanted.insert(widget);
        }
        shown.search().setFocus();
        QSet<QWidget *> reached;
        for (int i = 0; i < 200 && !reached.contains(QApplication::focusWidget()); ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QStringList missed;
        for (auto *widget : wanted - reached)
            missed << QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->accessibleName();
        QVERIFY2(missed.isEmpty(), qPrintable(page + u": "_s + missed.join(u", "_s)));
    }
}

void TestSettingsWindow::changesFromElsewhereAreShown()
{
    (void)open();
    auto *theme = control<DropDown>(u"Theme"_s);
    settings().set(setting::kTheme, Theme::Light);
    QCOMPARE(theme->currentIndex(), 1);
    settings().set(setting::kTextSize, 17);
    QCOMPARE(control<StepSlider>(u"Text size"_s)->value(), 17);
    settings().write(u"look/theme"_s, u"damaged"_s);
    QCOMPARE(theme->currentIndex(), 0);
}

void TestSettingsWindow::unreadableValuesAreTold()
{
    w->window->settings().sayWhatIsUnreadable();
    QVERIFY(w->notice().isEmpty());
    settings().write(u"look/theme"_s, u"<b>purple</b>"_s);
    w->window->settings().sayWhatIsUnreadable();
    QTRY_VERIFY(w->notice().contains(u"look/theme"_s));
    QVERIFY(!w->notice().contains(u"purple"_s));
}

void TestSettingsWindow::trayIsSetWhereThereIsOne()
{
    (void)open();
    choose(u"Window"_s);
    QVERIFY(!control<Switch>(u"Icon in the tray"_s)->isEnabled());
    QCOMPARE(row(u"Icon in the tray"_s)->more(), u"This desktop has no tray."_s);
    QVERIFY(!row(u"Start with the desktop session"_s));
    w->window->settings().window()->close();
    QTRY_VERIFY(!w->window->settings().window());
    const QTemporaryDir folder;
    w->window->settings().setDesktop({[] { return true; }, Autostart({u"/usr/bin/kookaburra"_s}, folder.path())});
    (void)open();
    choose(u"Window"_s);
    click(control<Switch>(u"Keep running in the tray"_s));
    QCOMPARE(settings().value(setting::kCloseToTray), true);
    click(control<Switch>(u"Icon in the tray"_s));
    QCOMPARE(settings().value(setting::kTray), false);
    QVERIFY(!control<Switch>(u"Keep running in the tray"_s)->isEnabled());
    click(control<Switch>(u"Start with the desktop session"_s));
    QCOMPARE(Autostart({u"/usr/bin/kookaburra"_s}, folder.path()).state(), Autostart::State::On);
}

void TestSettingsWindow::notificationsAreSilenced()
{
    (void)open();
    choose(u"Notifications"_s);
    click(control<Switch>(u"Do not disturb"_s));
    QCOMPARE(settings().value(setting::kDoNotDisturb), true);
    settings().set(setting::kDoNotDisturb, false); // from the tray
    QVERIFY(!control<Switch>(u"Do not disturb"_s)->isChecked());
}

void TestSettingsWindow::buttonsNameTheKeysOfNow()
{
    auto &members = w->view().header().membersButton();
    QCOMPARE(members.toolTip(), u"Members (Ctrl+U)"_s);
    settings().write(u"keys/members"_s, QStringList{u"Ctrl+Shift+9"_s});
    QCOMPARE(members.toolTip(), u"Members (Ctrl+Shift+9)"_s);
    w->window->settings().keys().set(WindowKey::Members, {});
    QCOMPARE(members.accessibleName(), u"Members"_s);
}

KOOKABURRA_GUI_CASE(TestSettingsWindow)

} // namespace tst_settingswindow

#include "tst_settingswindow.moc"

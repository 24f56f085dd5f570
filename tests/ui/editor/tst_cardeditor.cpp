// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cardsource.h"
#include "tests/support/testcase.h"
#include "ui/editor/card/cardeditor.h"
#include "ui/editor/card/cardform.h"
#include "ui/editor/card/cardoverlay.h"
#include "ui/editor/card/cardtree.h"
#include "ui/editor/codefield.h"
#include "ui/editor/findinglist.h"
#include "ui/input/messageinput.h"
#include "ui/input/cardtemplates.h"
#include "ui/input/plaininput.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_cardeditor {

using namespace chat;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

//! What a drag does when it ends there; a drop needs an accepted entry before it.
bool drop(CardTree &tree, const QPointF &place)
{
    const std::unique_ptr<QMimeData> mime(tree.model()->mimeData({tree.currentIndex()}));
    QDragEnterEvent enter(place.toPoint(), Qt::MoveAction, mime.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree.viewport(), &enter);
    QDropEvent event(place, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree.viewport(), &event);
    return event.isAccepted();
}

const auto kCard = u"[{\"type\":\"card\",\"theme\":\"warning\",\"size\":\"lg\",\"modules\":["
                   "{\"type\":\"header\",\"text\":{\"type\":\"plain-text\",\"content\":\"Title\"}},"
                   "{\"type\":\"divider\"},"
                   "{\"type\":\"section\",\"text\":{\"type\":\"kmarkdown\",\"content\":\"hello\"},\"mode\":\"right\","
                   "\"accessory\":{\"type\":\"button\",\"theme\":\"primary\",\"text\":\"Go\"}},"
                   "{\"type\":\"action-group\",\"elements\":[{\"type\":\"button\",\"text\":\"A\"}]}]}]"_s;

QJsonArray modulesOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array().at(0).toObject()["modules"_L1].toArray();
}

QString typeAt(const QString &json, int module)
{
    return modulesOf(json).at(module).toObject()["type"_L1].toString();
}

} // namespace

//! Structure, properties, JSON and picture of a card follow one another, by mouse and keys.
class TestCardEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void partChosenInTheTreeIsShownEverywhere();
    void clickInThePreviewChoosesThePart();
    void caretInTheJsonChoosesThePart();
    void typedPropertyChangesJsonAndPreview();
    void mentionsInTheFormAreChips();
    void typingAWordIsOneStepBack();
    void undoGoesAcrossFormTreeAndJson();
    void choiceChangesTheTheme();
    void partsAreAddedByTheMenu();
    void fullListsTakeNothingMore();
    void partsAreMovedDuplicatedAndDeletedByMouse();
    void partsAreMovedByKeys();
    void partIsDraggedToAnotherPlace();
    void droppingAButtonAmongModulesIsRefused();
    void brokenJsonKeepsStructureAndSaysWhere();
    void findingMarksTheExactPlaceAndTheTree();
    void clickOnAFindingGoesThere();
    void jsonPastedInTheTreeBecomesAPart();
    void limitsAreCounted();
    void narrowEditorShowsOnePaneAtATime();
    void overlayKeepsFocusInsideAndSendsByKey();
    void templatesAreKeptAsFiles();
    void hugeAndDeepInputIsBounded();
    void everyControlIsNamed();

private:
    void chooseInTree(const QString &path);
    [[nodiscard]] Button *button(const QString &name) const;
    [[nodiscard]] QString shownJson() const { return m_editor->source(); }

    std::unique_ptr<Style> m_style;
    std::unique_ptr<QWidget> m_window;
    CardEditor *m_editor = nullptr;
};

void TestCardEditor::init()
{
    m_style = std::make_unique<Style>();
    m_style->setMode(Style::Mode::Dark);
    m_window = std::make_unique<QWidget>();
    m_window->resize(960, 720);
    m_editor = new CardEditor(*m_style, {}, m_window.get());
    m_editor->setGeometry(m_window->rect());
    m_editor->setSource(kCard);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void TestCardEditor::cleanup()
{
    m_window.reset();
    m_style.reset();
}

void TestCardEditor::chooseInTree(const QString &path)
{
    CardTree &tree = m_editor->tree();
    QTreeWidgetItem *item = tree.itemAt(path);
    QVERIFY2(item, qPrintable(path));
    tree.scrollToItem(item);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualItemRect(item).center());
    QCOMPARE(m_editor->chosenPart(), path);
}

Button *TestCardEditor::button(const QString &name) const
{
    const auto buttons = m_window->findChildren<Button *>();
    for (Button *candidate : buttons) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

void TestCardEditor::partChosenInTheTreeIsShownEverywhere()
{
    chooseInTree(u"$[0].modules[2].accessory"_s);
    const auto [begin, end] = m_editor->code().chosen();
    const QString chosen = m_editor->text().mid(begin, end - begin);
    QCOMPARE(QJsonDocument::fromJson(chosen.toUtf8()).object()["text"_L1].toString(), u"Go"_s);
    QCOMPARE(m_editor->preview().highlighted(), u"$[0].modules[2].accessory"_s);
    auto *line = qobject_cast<QLineEdit *>(m_editor->form().inputOf(u"text"_s));
    QVERIFY(line);
    QCOMPARE(line->text(), u"Go"_s);
}

void TestCardEditor::clickInThePreviewChoosesThePart()
{
    const QRect rect = m_editor->preview().rectOf(u"$[0].modules[0]"_s);
    QVERIFY(!rect.isEmpty());
    QTest::mouseClick(&m_editor->preview(), Qt::LeftButton, {}, rect.center());
    QCOMPARE(m_editor->chosenPart(), u"$[0].modules[0]"_s);
    QCOMPARE(m_editor->tree().chosenPath(), u"$[0].modules[0]"_s);
    const auto [begin, end] = m_editor->code().chosen();
    QVERIFY(m_editor->text().mid(begin, end - begin).contains(u"header"_s));
}

void TestCardEditor::caretInTheJsonChoosesThePart()
{
    m_editor->code().setFocus();
    QTRY_VERIFY(m_editor->code().hasFocus());
    m_editor->code().goTo(m_editor->text().indexOf(u"divider"_s));
    QCOMPARE(m_editor->chosenPart(), u"$[0].modules[1]"_s);
    QCOMPARE(m_editor->tree().chosenPath(), u"$[0].modules[1]"_s);
    QCOMPARE(m_editor->preview().highlighted(), u"$[0].modules[1]"_s);
}

void TestCardEditor::typedPropertyChangesJsonAndPreview()
{
    chooseInTree(u"$[0].modules[0]"_s);
    auto *line = qobject_cast<QLineEdit *>(m_editor->form().inputOf(u"text"_s));
    line->selectAll();
    QTest::keyClicks(line, u"New \"name\""_s);
    const QJsonObject header = modulesOf(shownJson()).at(0).toObject();
    QCOMPARE(header["text"_L1].toObject()["content"_L1].toString(), u"New \"name\""_s);
    QCOMPARE(m_editor->preview().content().blocks.at(0).card.at(0).modules.at(0).text->content, u"New \"name\""_s);
    QCOMPARE(
        m_editor->tree().itemAt(u"$[0].modules[0]"_s)->data(0, CardTree::kSummaryRole).toString(), u"New \"name\""_s);
}

void TestCardEditor::mentionsInTheFormAreChips()
{
    const auto card = [](const QString &kind) {
        return u"[{\"type\":\"card\",\"modules\":[{\"type\":\"section\",\"text\":{\"type\":\""_s + kind
            + u"\",\"content\":\"hi (met)7(met)\"}}]}]"_s;
    };
    m_editor->setSource(card(u"kmarkdown"_s));
    m_editor->choosePart(u"$[0].modules[0]"_s);
    auto *field = m_editor->form().findChild<MessageInput *>();
    QVERIFY(field);
    QCOMPARE(field->map().chips().size(), 1U);
    field->moveCursor(QTextCursor::End);
    QTest::keyClick(field, Qt::Key_X);
    QVERIFY2(shownJson().contains(u"hi (met)7(met)x"_s), qPrintable(shownJson()));
    m_editor->form().setShowsSource(true);
    QCOMPARE(field->toPlainText(), u"hi (met)7(met)x"_s);
    m_editor->form().setShowsSource(false);
    m_editor->setSource(card(u"plain-text"_s));
    m_editor->choosePart(u"$[0].modules[0]"_s);
    field = m_editor->form().findChild<MessageInput *>();
    QVERIFY(field);
    QCOMPARE(field->toPlainText(), u"hi (met)7(met)"_s);
}

void TestCardEditor::typingAWordIsOneStepBack()
{
    chooseInTree(u"$[0].modules[0]"_s);
    const QString before = m_editor->text();
    auto *line = qobject_cast<QLineEdit *>(m_editor->form().inputOf(u"text"_s));
    line->selectAll();
    QTest::keyClicks(line, u"abc"_s);
    QVERIFY(m_editor->text() != before);
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_editor->text(), before);
    QTRY_COMPARE(line->text(), u"Title"_s);
}

void TestCardEditor::undoGoesAcrossFormTreeAndJson()
{
    const QString first = m_editor->text();
    chooseInTree(u"$[0].modules[1]"_s);
    QTest::keyClick(&m_editor->tree(), Qt::Key_Delete);
    const QString second = m_editor->text();
    QCOMPARE(modulesOf(second).size(), 3);
    m_editor->code().setFocus();
    m_editor->code().goTo(m_editor->text().indexOf(u"hello"_s));
    QTest::keyClicks(&m_editor->code(), u"X"_s);
    QTest::keyClick(&m_editor->code(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->text(), second);
    m_editor->tree().setFocus();
    QTest::keyClick(&m_editor->tree(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->text(), first);
    QTest::keyClick(&m_editor->tree(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_editor->text(), second);
}

void TestCardEditor::choiceChangesTheTheme()
{
    chooseInTree(u"$[0]"_s);
    auto *box = qobject_cast<QComboBox *>(m_editor->form().inputOf(u"theme"_s));
    QVERIFY(box);
    QCOMPARE(box->currentData().toString(), u"warning"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down); // info
    QCOMPARE(m_editor->preview().content().blocks.at(0).card.at(0).theme, u"info"_s);
}

void TestCardEditor::partsAreAddedByTheMenu()
{
    chooseInTree(u"$[0].modules[1]"_s);
    QMenu menu;
    m_editor->fillAddMenu(menu);
    for (QAction *action : menu.actions()) {
        if (action->text() == "Countdown"_L1) {
            action->trigger();
            break;
        }
    }
    QCOMPARE(typeAt(shownJson(), 2), u"countdown"_s);
    QCOMPARE(m_editor->chosenPart(), u"$[0].modules[2]"_s);
    m_editor->choosePart(u"$[0].modules[4]"_s);
    m_editor->addPart(u"button"_s);
    QCOMPARE(modulesOf(shownJson()).at(4).toObject()["elements"_L1].toArray().size(), 2);
}

void TestCardEditor::fullListsTakeNothingMore()
{
    m_editor->choosePart(u"$[0].modules[3]"_s);
    for (int i = 0; i < 3; ++i) {
        m_editor->choosePart(u"$[0].modules[3]"_s);
        m_editor->addPart(u"button"_s);
    }
    m_editor->choosePart(u"$[0].modules[3]"_s);
    QMenu menu;
    m_editor->fillAddMenu(menu);
    const auto actions = menu.actions();
    const auto found = std::ranges::find_if(actions, [](const QAction *a) { return a->text() == "Button"_L1; });
    QVERIFY(found != actions.end());
    QVERIFY(!(*found)->isEnabled());
    m_editor->choosePart(u"$[0].modules[3].elements[0]"_s);
    QVERIFY(!button(u"Duplicate (Ctrl+D)"_s)->isEnabled());
}

void TestCardEditor::partsAreMovedDuplicatedAndDeletedByMouse()
{
    chooseInTree(u"$[0].modules[1]"_s);
    QTest::mouseClick(button(u"Move down (Alt+Down)"_s), Qt::LeftButton);
    QCOMPARE(typeAt(shownJson(), 2), u"divider"_s);
    QCOMPARE(m_editor->chosenPart(), u"$[0].modules[2]"_s);
    QTest::mouseClick(button(u"Move up (Alt+Up)"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Duplicate (Ctrl+D)"_s), Qt::LeftButton);
    QCOMPARE(typeAt(shownJson(), 1), u"divider"_s);
    QCOMPARE(typeAt(shownJson(), 2), u"divider"_s);
    QTest::mouseClick(button(u"Delete (Del)"_s), Qt::LeftButton);
    QCOMPARE(modulesOf(shownJson()).size(), 4);
    chooseInTree(u"$[0].modules[2].accessory"_s);
    QTest::mouseClick(button(u"Delete (Del)"_s), Qt::LeftButton);
    QVERIFY(!modulesOf(shownJson()).at(2).toObject().contains("accessory"_L1));
}

void TestCardEditor::partsAreMovedByKeys()
{
    chooseInTree(u"$[0].modules[1]"_s);
    QTest::keyClick(&m_editor->tree(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(typeAt(shownJson(), 0), u"divider"_s);
    QTest::keyClick(&m_editor->tree(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(modulesOf(shownJson()).size(), 5);
    QTest::keyClick(&m_editor->tree(), Qt::Key_Down);
    QCOMPARE(m_editor->chosenPart(), u"$[0].modules[2]"_s);
}

void TestCardEditor::partIsDraggedToAnotherPlace()
{
    chooseInTree(u"$[0].modules[0]"_s);
    CardTree &tree = m_editor->tree();
    const QRect target = tree.visualItemRect(tree.itemAt(u"$[0].modules[1]"_s));
    QVERIFY(drop(tree, QPointF(target.center().x(), target.bottom() - 2)));
    QCOMPARE(typeAt(shownJson(), 0), u"divider"_s);
    QCOMPARE(typeAt(shownJson(), 1), u"header"_s);
    QCOMPARE(m_editor->chosenPart(), u"$[0].modules[1]"_s);
    QCOMPARE(modulesOf(shownJson()).size(), 4);
}

void TestCardEditor::droppingAButtonAmongModulesIsRefused()
{
    chooseInTree(u"$[0].modules[3].elements[0]"_s);
    const QString before = m_editor->text();
    CardTree &tree = m_editor->tree();
    const QRect target = tree.visualItemRect(tree.itemAt(u"$[0].modules[1]"_s));
    QVERIFY(!drop(tree, QPointF(target.center())));
    QCOMPARE(m_editor->text(), before);
}

void TestCardEditor::brokenJsonKeepsStructureAndSaysWhere()
{
    m_editor->code().setFocus();
    m_editor->code().goTo(m_editor->text().indexOf(u"\"divider\""_s));
    QTest::keyClicks(&m_editor->code(), u"x"_s);
    QTRY_VERIFY(!m_editor->problem().isEmpty());
    QVERIFY(m_editor->tree().itemAt(u"$[0].modules[3]"_s));
    const QString before = m_editor->text();
    m_editor->choosePart(u"$[0].modules[3]"_s);
    m_editor->removePart(); // nothing can be changed by structure until it is JSON again
    QCOMPARE(m_editor->text(), before);
    QTest::keyClick(&m_editor->code(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_editor->problem().isEmpty());
}

void TestCardEditor::findingMarksTheExactPlaceAndTheTree()
{
    QString wrong = kCard;
    wrong.replace(u"{\"type\":\"button\",\"text\":\"A\"}"_s, u"{\"type\":\"image\",\"src\":\"https://a.b/c.png\"}"_s);
    m_editor->replaceSource(wrong);
    QVERIFY(!m_editor->problem().isEmpty());
    QVERIFY(m_editor->problem().contains(u"$[0].modules[3].elements[0]"_s));
    QCOMPARE(m_editor->code().marks().size(), 1U);
    const CodeMark mark = m_editor->code().marks().front();
    QVERIFY(m_editor->text().mid(mark.begin, mark.end - mark.begin).contains(u"image"_s));
    QVERIFY(m_editor->tree().isFaulty(u"$[0].modules[3].elements[0]"_s));
    QVERIFY(m_editor->tree().isFaulty(u"$[0].modules[3]"_s));
    QVERIFY(!m_editor->tree().isFaulty(u"$[0].modules[2]"_s));
}

void TestCardEditor::clickOnAFindingGoesThere()
{
    QString wrong = kCard;
    wrong.replace(u"\"theme\":\"primary\""_s, u"\"theme\":\"violet\""_s);
    m_editor->replaceSource(wrong);
    FindingList &list = m_editor->findings();
    QVERIFY(list.isVisible());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(30, 8));
    QVERIFY(m_editor->code().hasFocus());
    const int caret = m_editor->code().textCursor().position();
    QVERIFY(m_editor->text().mid(caret, 12).contains(u"violet"_s));
}

void TestCardEditor::jsonPastedInTheTreeBecomesAPart()
{
    chooseInTree(u"$[0].modules[1]"_s);
    QTest::keyClick(&m_editor->tree(), Qt::Key_C, Qt::ControlModifier);
    chooseInTree(u"$[0].modules[3]"_s);
    QTest::keyClick(&m_editor->tree(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(typeAt(shownJson(), 4), u"divider"_s);
}

void TestCardEditor::limitsAreCounted()
{
    QCOMPARE(markup::CardSource(m_editor->text()).moduleCount(), 4);
    QVERIFY(m_editor->limitsText().contains(u"1 / 5"_s));
    QVERIFY(m_editor->limitsText().contains(u"4 / 50"_s));
    QVERIFY(!m_editor->isOverFull());
    m_editor->replaceSource(u"[%1]"_s.arg(QStringList(6, u"{\"type\":\"card\",\"modules\":[]}"_s).join(u',')));
    QVERIFY(m_editor->isOverFull());
}

void TestCardEditor::narrowEditorShowsOnePaneAtATime()
{
    m_editor->resize(420, 300);
    QTRY_VERIFY(!m_editor->code().isVisible());
    QVERIFY(m_editor->tree().isVisible());
    QTest::mouseClick(button(u"JSON"_s), Qt::LeftButton);
    QVERIFY(m_editor->code().isVisible());
    QVERIFY(!m_editor->tree().isVisible());
    QTest::mouseClick(button(u"Preview"_s), Qt::LeftButton);
    QVERIFY(m_editor->preview().isVisible());
    m_editor->resize(900, 600);
    QTRY_VERIFY(m_editor->tree().isVisible() && m_editor->code().isVisible());
}

void TestCardEditor::overlayKeepsFocusInsideAndSendsByKey()
{
    auto *outside = new QLineEdit(m_window.get());
    outside->show();
    CardOverlay overlay(*m_style, m_window.get());
    overlay.open(m_editor, {u"New card"_s, u"Send"_s, u"Send as new"_s, true, {}});
    QSignalSpy sent(&overlay, &CardOverlay::primaryRequested);
    QSignalSpy closed(&overlay, &CardOverlay::closeRequested);
    QSignalSpy test(&overlay, &CardOverlay::testRequested);
    QTRY_VERIFY(m_editor->code().hasFocus());
    m_editor->tree().setFocus();
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QVERIFY(m_window->focusWidget() != outside);
        if (m_window->focusWidget() == &m_editor->code())
            break;
    }
    m_editor->code().setFocus();
    QTest::keyClick(&m_editor->code(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 1);
    QTest::mouseClick(button(u"Show only to me"_s), Qt::LeftButton);
    QCOMPARE(test.size(), 1);
    QTest::keyClick(&m_editor->code(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    // A click on nothing leaves the focus with the overlay: taking back goes on from there.
    const QString written = m_editor->text();
    m_editor->replaceSource(u"[]"_s);
    overlay.setFocus();
    QTest::keyClick(&overlay, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->text(), written);
    QTest::keyClick(&overlay, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_editor->text(), u"[]"_s);
    m_editor->replaceSource(u"[{\"type\":\"card\",\"modules\":[{\"type\":\"header\"}]}]"_s);
    QTest::keyClick(&m_editor->code(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(overlay.release(), m_editor);
    m_editor->setParent(m_window.get());
}

void TestCardEditor::templatesAreKeptAsFiles()
{
    QTemporaryDir folder;
    const CardTemplates templates(folder.path() + u"/templates"_s);
    QVERIFY(templates.names().isEmpty());
    QVERIFY(!templates.save(u"活动/announcement: 1"_s, kCard));
    QVERIFY(!templates.save(u"b"_s, u"[]"_s));
    QCOMPARE(templates.names(), (QStringList{u"b"_s, u"活动/announcement: 1"_s}));
    QCOMPARE(templates.load(u"活动/announcement: 1"_s), kCard);
    QVERIFY(!templates.remove(u"b"_s));
    QCOMPARE(templates.names().size(), 1);
    QVERIFY(templates.save(u"  "_s, kCard));
    QVERIFY(CardTemplates({}).save(u"x"_s, kCard));
}

void TestCardEditor::hugeAndDeepInputIsBounded()
{
    QString json = u"[{\"type\":\"card\",\"modules\":["_s;
    for (int i = 0; i < 5'000; ++i)
        json += i ? u",{\"type\":\"divider\"}"_s : u"{\"type\":\"divider\"}"_s;
    m_editor->setSource(json + u"]}]"_s);
    QVERIFY(!m_editor->problem().isEmpty());
    m_editor->setSource(QString(1'000, u'[') + QString(1'000, u']'));
    QVERIFY(!m_editor->problem().isEmpty());
    m_editor->setSource({});
    QVERIFY(!m_editor->problem().isEmpty());
    m_editor->addPart(u"section"_s); // of nothing nothing can be made
    m_editor->replaceSource(u"[]"_s);
    m_editor->addPart(u"card"_s);
    QCOMPARE(markup::CardSource(m_editor->text()).cardCount(), 1);
    QVERIFY(m_editor->problem().isEmpty());
}

void TestCardEditor::everyControlIsNamed()
{
    m_editor->choosePart(u"$[0].modules[2]"_s);
    const auto widgets = m_editor->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->inherits("QScrollBar")
            || widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QSplitter"))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

KOOKABURRA_GUI_CASE(TestCardEditor)

} // namespace tst_cardeditor

#include "tst_cardeditor.moc"

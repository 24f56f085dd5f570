// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/drafts/keptedits.h"
#include "tests/support/testcase.h"
#include "ui/editor/card/cardeditor.h"
#include "ui/editor/codefield.h"
#include "ui/editor/findinglist.h"
#include "ui/editor/messageeditor.h"
#include "ui/input/plaininput.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace tst_messageeditor {

using namespace chat;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto kCard
    = uR"([{"type":"card","theme":"warning","size":"lg","modules":[{"type":"header","text":{"type":"plain-text","content":"近期活动 🎉"}},{"type":"divider"}]}])"_s;

} // namespace

class TestMessageEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void enterSavesChangedText();
    void enterOnUnchangedTextJustCloses();
    void escapeCancelsAtOnceOnlyIfUnchanged();
    void shiftEnterMakesALineAndTheEditorGrows();
    void enterIsLeftToTheInputMethod();
    void emptyOrTooLongIsNotSaved();
    void failureKeepsTheTextAndSaysWhy();
    void savingLocksTheText();
    void remoteChangeNeverOverwrites();
    void remoteChangeCanBeTakenAndUndone();
    void mentionsAreChipsAndSourceIsSaved();
    void goneOffersCopyAndSendAsNew();
    void cardIsIndentedAndSavedCompact();
    void unchangedCardIsUnmodified();
    void brokenCardShowsThePlaceAndCannotBeSaved();
    void wrongShapeNamesThePath();
    void tabIndentsInCardsAndLeavesAfterEscape();
    void newLineInACardKeepsTheIndent();
    void everyControlIsNamed();

private:
    void open(MessageKind kind, const QString &source, int maxLength = 8000);
    [[nodiscard]] PlainInput *field() const
    {
        return m_editor->cardEditor() ? &m_editor->cardEditor()->code() : m_editor->findChild<PlainInput *>();
    }
    [[nodiscard]] Button *button(const QString &name) const;
    [[nodiscard]] bool shows(const QString &part) const;

    std::unique_ptr<Style> m_style;
    std::unique_ptr<QWidget> m_window;
    MessageEditor *m_editor = nullptr;
};

void TestMessageEditor::init()
{
    m_style = std::make_unique<Style>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(640, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMessageEditor::cleanup()
{
    m_window.reset();
    m_style.reset();
}

void TestMessageEditor::open(MessageKind kind, const QString &source, int maxLength)
{
    m_editor = new MessageEditor(*m_style, kind, source, maxLength, m_window.get());
    connect(m_editor, &MessageEditor::heightChanged, m_editor,
        [this] { m_editor->resize(560, m_editor->sizeHint().height()); });
    m_editor->resize(560, m_editor->sizeHint().height());
    m_editor->show();
    m_editor->focusInput();
}

Button *TestMessageEditor::button(const QString &name) const
{
    const auto buttons = m_editor->findChildren<Button *>();
    for (Button *candidate : buttons) {
        if (candidate->accessibleName() == name && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

bool TestMessageEditor::shows(const QString &part) const
{
    const auto lists = m_editor->findChildren<FindingList *>();
    for (const FindingList *list : lists) {
        for (int row = 0; list->isVisible() && row < static_cast<int>(list->findings().size()); ++row) {
            if (list->lineAt(row).contains(part))
                return true;
        }
    }
    const auto labels = m_editor->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

void TestMessageEditor::enterSavesChangedText()
{
    open(MessageKind::Markup, u"**hi**"_s);
    QSignalSpy saved(m_editor, &MessageEditor::saveRequested);
    QTest::keyClicks(field(), u"!"_s);
    QVERIFY(m_editor->isModified());
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.at(0).at(0).toString(), u"**hi**!"_s);
    QTest::mouseClick(button(u"Save"_s), Qt::LeftButton);
    QCOMPARE(saved.size(), 2);
}

void TestMessageEditor::enterOnUnchangedTextJustCloses()
{
    open(MessageKind::Markup, u"hi"_s);
    QSignalSpy saved(m_editor, &MessageEditor::saveRequested);
    QSignalSpy cancelled(m_editor, &MessageEditor::cancelled);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(saved.size(), 0);
    QCOMPARE(cancelled.size(), 1);
}

void TestMessageEditor::escapeCancelsAtOnceOnlyIfUnchanged()
{
    open(MessageKind::Markup, u"hi"_s);
    QSignalSpy cancelled(m_editor, &MessageEditor::cancelled);
    QTest::keyClicks(field(), u"!"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 0);
    QVERIFY(shows(u"Discard"_s));
    QTest::keyClicks(field(), u"?"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 0);
    QCOMPARE(m_editor->source(), u"hi!?"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QTest::keyClick(field(), Qt::Key_Backspace);
    QTest::keyClick(field(), Qt::Key_Backspace);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 2);
}

void TestMessageEditor::shiftEnterMakesALineAndTheEditorGrows()
{
    open(MessageKind::Markup, u"a"_s);
    QSignalSpy grown(m_editor, &MessageEditor::heightChanged);
    const int before = m_editor->sizeHint().height();
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(field(), u"b"_s);
    QCOMPARE(m_editor->source(), u"a\nb"_s);
    QTRY_VERIFY(grown.size() >= 1);
    QVERIFY(m_editor->sizeHint().height() > before);
}

void TestMessageEditor::enterIsLeftToTheInputMethod()
{
    open(MessageKind::Markup, u"a"_s);
    QSignalSpy saved(m_editor, &MessageEditor::saveRequested);
    QInputMethodEvent composing(u"ni"_s, {});
    QCoreApplication::sendEvent(field(), &composing);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(saved.size(), 0);
    QInputMethodEvent commit;
    commit.setCommitString(u"你"_s);
    QCoreApplication::sendEvent(field(), &commit);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.at(0).at(0).toString(), u"a你"_s);
}

void TestMessageEditor::emptyOrTooLongIsNotSaved()
{
    open(MessageKind::Markup, u"12345"_s, 6);
    QSignalSpy saved(m_editor, &MessageEditor::saveRequested);
    QTest::keyClicks(field(), u"678"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(shows(u"too long"_s));
    QVERIFY(!button(u"Save"_s)->isEnabled());
    QVERIFY(button(u"Save"_s)->toolTip().contains(u"too long"_s));
    field()->clear();
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(shows(u"empty"_s));
    QCOMPARE(saved.size(), 0);
}

void TestMessageEditor::failureKeepsTheTextAndSaysWhy()
{
    open(MessageKind::Markup, u"a"_s);
    QTest::keyClicks(field(), u"b"_s);
    m_editor->setSaving(true);
    m_editor->setError(u"The server cannot be reached."_s);
    QVERIFY(shows(u"cannot be reached"_s));
    QCOMPARE(m_editor->source(), u"ab"_s);
    QSignalSpy saved(m_editor, &MessageEditor::saveRequested);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(saved.size(), 1);
}

void TestMessageEditor::savingLocksTheText()
{
    open(MessageKind::Markup, u"a"_s);
    QSignalSpy saved(m_editor, &MessageEditor::saveRequested);
    QTest::keyClicks(field(), u"b"_s);
    m_editor->setSaving(true);
    QTest::keyClicks(field(), u"c"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_editor->source(), u"ab"_s);
    QCOMPARE(saved.size(), 0);
    QVERIFY(shows(u"Saving"_s));
    QVERIFY(!button(u"Save"_s)->isEnabled());
}

void TestMessageEditor::remoteChangeNeverOverwrites()
{
    open(MessageKind::Markup, u"a"_s);
    QTest::keyClicks(field(), u"b"_s);
    m_editor->setRemoteChange(u"theirs"_s);
    QCOMPARE(m_editor->source(), u"ab"_s);
    QVERIFY(shows(u"changed in the meantime"_s));
    QTest::mouseClick(button(u"Keep mine"_s), Qt::LeftButton);
    QCOMPARE(m_editor->source(), u"ab"_s);
    QVERIFY(!shows(u"changed in the meantime"_s));
    QVERIFY(m_editor->isModified());
    m_editor->setRemoteChange(u"theirs"_s); // told again: nothing new
    QVERIFY(!shows(u"changed in the meantime"_s));
}

void TestMessageEditor::remoteChangeCanBeTakenAndUndone()
{
    open(MessageKind::Markup, u"a"_s);
    QTest::keyClicks(field(), u"b"_s);
    m_editor->setRemoteChange(u"theirs"_s);
    QTest::mouseClick(button(u"Show theirs"_s), Qt::LeftButton);
    QCOMPARE(m_editor->source(), u"theirs"_s);
    QTest::mouseClick(button(u"Back to mine"_s), Qt::LeftButton);
    QCOMPARE(m_editor->source(), u"ab"_s);
    QTest::mouseClick(button(u"Show theirs"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Use theirs"_s), Qt::LeftButton);
    QCOMPARE(m_editor->source(), u"theirs"_s);
    QVERIFY(!m_editor->isModified());
    QTest::keyClick(field(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->source(), u"ab"_s);
}

void TestMessageEditor::mentionsAreChipsAndSourceIsSaved()
{
    const QString source = u"a (met)77(met) b"_s;
    open(MessageKind::Markup, source);
    const QString chip(QChar::ObjectReplacementCharacter);
    QCOMPARE(field()->toPlainText(), u"a "_s + chip + u" b"_s);
    QCOMPARE(m_editor->source(), source);
    QVERIFY(!m_editor->isModified());
    QTest::keyClick(field(), Qt::Key_Left);
    QCOMPARE(m_editor->unfinished().text, source);
    QCOMPARE(m_editor->unfinished().caret, static_cast<int>(source.size()) - 1);
    QTest::keyClick(field(), Qt::Key_Left);
    QTest::keyClick(field(), Qt::Key_Backspace);
    QCOMPARE(m_editor->source(), u"a  b"_s);
    const KeptEdit kept = m_editor->unfinished();
    QTest::keyClick(field(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->source(), source);
    m_editor->restore(kept);
    QCOMPARE(m_editor->source(), u"a  b"_s);
    m_editor->setRemoteChange(u"(met)1(met)"_s);
    QTest::mouseClick(button(u"Show theirs"_s), Qt::LeftButton);
    QCOMPARE(field()->toPlainText(), chip);
    QTest::mouseClick(button(u"Show source"_s), Qt::LeftButton);
    QCOMPARE(field()->toPlainText(), u"(met)1(met)"_s);
}

void TestMessageEditor::goneOffersCopyAndSendAsNew()
{
    open(MessageKind::Markup, u"a"_s);
    QSignalSpy saved(m_editor, &MessageEditor::saveRequested);
    QSignalSpy asNew(m_editor, &MessageEditor::sendAsNewRequested);
    QTest::keyClicks(field(), u"b"_s);
    m_editor->setSaving(true);
    m_editor->setGone();
    QVERIFY(shows(u"deleted"_s));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(saved.size(), 0);
    QTest::mouseClick(button(u"Copy text"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ab"_s);
    QTest::mouseClick(button(u"Send as new"_s), Qt::LeftButton);
    QCOMPARE(asNew.size(), 1);
    QCOMPARE(asNew.at(0).at(0).toString(), u"ab"_s);
}

void TestMessageEditor::cardIsIndentedAndSavedCompact()
{
    open(MessageKind::Card, kCard, 20000);
    QSignalSpy saved(m_editor, &MessageEditor::saveRequested);
    QVERIFY(field()->blockCount() > 4);
    QString text = field()->toPlainText();
    text.replace(u"warning"_s, u"danger"_s);
    field()->replaceAll(text);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(saved.size(), 1);
    QString expected = kCard;
    expected.replace(u"warning"_s, u"danger"_s);
    QCOMPARE(saved.at(0).at(0).toString(), expected);
}

void TestMessageEditor::unchangedCardIsUnmodified()
{
    open(MessageKind::Card, u"[ {\"type\" : \"card\", \"modules\": [ { \"type\":\"divider\" } ] } ]"_s);
    QVERIFY(!m_editor->isModified());
    QSignalSpy cancelled(m_editor, &MessageEditor::cancelled);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

void TestMessageEditor::brokenCardShowsThePlaceAndCannotBeSaved()
{
    open(MessageKind::Card, kCard, 20000);
    QVERIFY(shows(u"1 / 5"_s)); // the limits are seen before anything is laid over the window
    QSignalSpy saved(m_editor, &MessageEditor::saveRequested);
    field()->replaceAll(u"[\n  {\"type\" \"card\"}\n]"_s);
    QTRY_VERIFY(shows(u"2:"_s));
    QVERIFY(!button(u"Save"_s)->isEnabled());
    QVERIFY(!button(u"Save"_s)->toolTip().isEmpty());
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(saved.size(), 0);
    QCOMPARE(field()->textCursor().blockNumber(), 1); // the caret is where it is broken
    QString fixed = kCard;
    field()->replaceAll(fixed.replace(u"warning"_s, u"info"_s));
    QTRY_VERIFY(button(u"Save"_s)->isEnabled());
    QVERIFY(!shows(u"2:"_s));
}

void TestMessageEditor::wrongShapeNamesThePath()
{
    open(MessageKind::Card, kCard, 20000);
    field()->replaceAll(uR"([{"type":"card","modules":[
  {"type":"context","elements":[{"type":"button","text":"x"}]}]}])"_s);
    QTRY_VERIFY(shows(u"$[0].modules[0].elements[0]"_s));
    QVERIFY(shows(u"2:"_s));
    QVERIFY(!button(u"Save"_s)->isEnabled());
}

void TestMessageEditor::tabIndentsInCardsAndLeavesAfterEscape()
{
    open(MessageKind::Card, kCard, 20000);
    QTRY_VERIFY(field()->hasFocus());
    field()->moveCursor(QTextCursor::Start);
    QTest::keyClick(field(), Qt::Key_Tab);
    QVERIFY(field()->toPlainText().startsWith(u"  ["_s));
    QVERIFY(!m_editor->isModified()); // white space between tokens is not a change
    QTest::keyClicks(field(), u"1"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QTest::keyClick(field(), Qt::Key_Tab);
    QVERIFY(!field()->hasFocus());
}

void TestMessageEditor::newLineInACardKeepsTheIndent()
{
    open(MessageKind::Card, u"[]"_s);
    field()->replaceAll(u"  {"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(field()->toPlainText(), u"  {\n    "_s);
}

void TestMessageEditor::everyControlIsNamed()
{
    open(MessageKind::Card, kCard);
    m_editor->setRemoteChange(u"[]"_s);
    QVERIFY(!field()->accessibleName().isEmpty());
    const auto buttons = m_editor->findChildren<QAbstractButton *>();
    QVERIFY(buttons.size() >= 4);
    for (const QAbstractButton *control : buttons)
        QVERIFY(!control->accessibleName().isEmpty());
}

KOOKABURRA_GUI_CASE(TestMessageEditor)

} // namespace tst_messageeditor

#include "tst_messageeditor.moc"

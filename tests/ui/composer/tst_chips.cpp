// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/chiprig.h"
#include "ui/composer/composerrow.h"
#include "ui/input/completer.h"
#include "ui/input/markupassist.h"
#include "ui/input/markupformat.h"
#include "ui/widgets/button.h"

#include <QInputMethodEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace tst_chips {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kAnn = u"(met)777(met)"_s;
const QString kEmoji = u"(emj)wave(emj)[1/w]"_s;

} // namespace

//! A mention in the composer is shown as a chip. The caret, the selection and undo treat it as one character; sending,
//! drafts and limits use its source.
class TestChips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        rig = std::make_unique<ChipRig>();
        QVERIFY(rig->open());
    }
    void cleanup() { rig.reset(); }
    void mentionIsOneCharacterForTheCaret();
    void mentionIsOneCharacterForDeletion();
    void codeAndEscapedSourceAreNoChips_data();
    void codeAndEscapedSourceAreNoChips();
    void markersTypedAroundAChipTurnItIntoSource();
    void typedSourceBecomesAChipWhenItIsComplete();
    void sourceIsLeftAloneWhileTheCaretIsInIt();
    void completingMakesAChipInOneStep();
    void undoAndRedoTakeWholeChips();
    void undoGoesWordByWord();
    void menuUndoesToo();
    void formatsKeepTheChipsBetweenTheirMarkers();
    void sourceIsShownAndChipsComeBack();
    void everyFieldOfTheAccountShowsTheSource();
    void plainTextHasNoChips();
    void lengthCountsTheSource();
    void sentIsTheSource();
    void findingsAreMarkedBehindChips();
    void inputMethodComposesBesideChips();

private:
    std::unique_ptr<ChipRig> rig;
};

void TestChips::mentionIsOneCharacterForTheCaret()
{
    rig->composer->setText(u"a"_s + kAnn + u"b"_s);
    QCOMPARE(rig->shown(), u"a@b"_s);
    QCOMPARE(rig->composer->text(), u"a"_s + kAnn + u"b"_s);
    rig->key(Qt::Key_Home);
    rig->key(Qt::Key_Right);
    QCOMPARE(rig->field()->sourceCaret(), 1);
    rig->key(Qt::Key_Right);
    QCOMPARE(rig->field()->sourceCaret(), 1 + static_cast<int>(kAnn.size()));
    rig->key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(rig->field()->textCursor().selectedText(), QString(QChar::ObjectReplacementCharacter));
    rig->key(Qt::Key_Left);
    rig->type(u"x"_s);
    QCOMPARE(rig->composer->text(), u"ax"_s + kAnn + u"b"_s);
}

void TestChips::mentionIsOneCharacterForDeletion()
{
    rig->composer->setText(u"a"_s + kAnn + kAnn + u"b"_s);
    QCOMPARE(rig->chips(), 2U);
    rig->key(Qt::Key_Left);
    rig->key(Qt::Key_Backspace);
    QCOMPARE(rig->composer->text(), u"a"_s + kAnn + u"b"_s);
    rig->key(Qt::Key_Home);
    rig->key(Qt::Key_Right);
    rig->key(Qt::Key_Delete);
    QCOMPARE(rig->composer->text(), u"ab"_s);
    rig->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig->composer->text(), u"a"_s + kAnn + u"b"_s);
    QCOMPARE(rig->shown(), u"a@b"_s);
}

void TestChips::codeAndEscapedSourceAreNoChips_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("inline code") << u"`"_s + kAnn + u"`"_s;
    QTest::newRow("code block") << u"```\n"_s + kAnn + u"\n```"_s;
    QTest::newRow("escaped") << u"\\"_s + kAnn;
    QTest::newRow("incomplete") << u"(met)777(met"_s;
    QTest::newRow("no id") << u"(met)seven(met)"_s;
    QTest::newRow("emoji without id") << u"(emj)wave(emj)[]"_s;
}

void TestChips::codeAndEscapedSourceAreNoChips()
{
    QFETCH(QString, source);
    rig->composer->setText(source);
    QCOMPARE(rig->chips(), 0U);
    QCOMPARE(rig->shown(), source);
    QCOMPARE(rig->composer->text(), source);
}

void TestChips::markersTypedAroundAChipTurnItIntoSource()
{
    rig->composer->setText(u"a "_s + kAnn);
    rig->type(u"`"_s);
    QCOMPARE(rig->shown(), u"a @`"_s);
    rig->select(2, 2);
    rig->type(u"`"_s);
    QCOMPARE(rig->shown(), u"a `"_s + kAnn + u"`"_s);
    QCOMPARE(rig->field()->textCursor().position(), 3);
    rig->key(Qt::Key_Backspace);
    QCOMPARE(rig->shown(), u"a @`"_s);
    rig->type(u"\\"_s);
    QCOMPARE(rig->shown(), u"a \\"_s + kAnn + u"`"_s);
    QCOMPARE(rig->composer->text(), rig->shown());
}

void TestChips::typedSourceBecomesAChipWhenItIsComplete()
{
    rig->type(u"hi (met)777(met"_s);
    QCOMPARE(rig->chips(), 0U);
    rig->type(u")"_s);
    QCOMPARE(rig->shown(), u"hi @"_s);
    rig->type(u"!"_s);
    QCOMPARE(rig->composer->text(), u"hi "_s + kAnn + u"!"_s);
}

void TestChips::sourceIsLeftAloneWhileTheCaretIsInIt()
{
    rig->type(u"(met)(met)"_s);
    for (int i = 0; i < 5; ++i)
        rig->key(Qt::Key_Left);
    rig->type(u"77"_s);
    QCOMPARE(rig->shown(), u"(met)77(met)"_s);
    rig->type(u"7"_s);
    QCOMPARE(rig->field()->textCursor().position(), 8);
    rig->key(Qt::Key_End);
    QCOMPARE(rig->shown(), u"@"_s);
    QCOMPARE(rig->composer->text(), kAnn);
    QCOMPARE(rig->field()->textCursor().position(), 1);
}

void TestChips::completingMakesAChipInOneStep()
{
    rig->type(u"hi @annab"_s);
    auto *completer = rig->composer->findChild<Completer *>();
    QTRY_VERIFY(completer->isOpen());
    rig->key(Qt::Key_Return);
    QCOMPARE(rig->shown(), u"hi @ "_s);
    QCOMPARE(rig->field()->readable(0, 4), u"hi @Annabel"_s);
    rig->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig->composer->text(), u"hi @annab"_s);
    rig->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rig->shown(), u"hi @ "_s);
    rig->type(u"@annab"_s); // behind a chip, too
    QTRY_VERIFY(completer->isOpen());
    rig->key(Qt::Key_Return);
    QCOMPARE(rig->composer->text(), u"hi "_s + kAnn + u' ' + kAnn + u' ');
}

void TestChips::undoAndRedoTakeWholeChips()
{
    rig->composer->setText(kAnn + u" x"_s);
    rig->field()->selectAll();
    rig->key(Qt::Key_Delete);
    QCOMPARE(rig->composer->text(), QString());
    rig->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig->shown(), u"@ x"_s);
    rig->key(Qt::Key_Home);
    rig->key(Qt::Key_Delete);
    QCOMPARE(rig->composer->text(), u" x"_s);
    rig->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig->composer->text(), kAnn + u" x"_s);
    rig->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rig->composer->text(), u" x"_s);
    // Whatever is shown meanwhile.
    rig->writing->setShowsSource(true);
    rig->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig->shown(), kAnn + u" x"_s);
    rig->select(6, 6);
    rig->type(u"0"_s);
    QCOMPARE(rig->composer->text(), u"(met)7077(met) x"_s);
    rig->writing->setShowsSource(false);
    QCOMPARE(rig->shown(), u"@ x"_s);
    rig->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig->composer->text(), kAnn + u" x"_s);
    QCOMPARE(rig->shown(), u"@ x"_s);
}

void TestChips::undoGoesWordByWord()
{
    rig->type(u"one two"_s);
    rig->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig->composer->text(), u"one "_s);
    rig->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig->composer->text(), QString());
    rig->key(Qt::Key_Z, Qt::ControlModifier);
    rig->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    rig->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rig->composer->text(), u"one two"_s);
    rig->key(Qt::Key_Backspace);
    rig->key(Qt::Key_Backspace);
    rig->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig->composer->text(), u"one two"_s);
}

void TestChips::menuUndoesToo()
{
    rig->type(u"word"_s);
    const std::unique_ptr<QMenu> menu(rig->field()->makeMenu());
    auto *undo = menu->findChild<QAction *>(u"edit-undo"_s);
    QVERIFY(undo && undo->isEnabled());
    QVERIFY(!menu->findChild<QAction *>(u"edit-redo"_s)->isEnabled());
    undo->trigger();
    QCOMPARE(rig->composer->text(), QString());
}

void TestChips::formatsKeepTheChipsBetweenTheirMarkers()
{
    rig->composer->setText(u"a "_s + kAnn + u" b"_s);
    rig->select(2, 3);
    rig->key(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(rig->composer->text(), u"a **"_s + kAnn + u"** b"_s);
    QCOMPARE(rig->shown(), u"a **@** b"_s);
    QCOMPARE(rig->field()->textCursor().selectedText(), QString(QChar::ObjectReplacementCharacter));
    rig->key(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(rig->composer->text(), u"a "_s + kAnn + u" b"_s);
    rig->key(Qt::Key_E, Qt::ControlModifier); // in code it is no mention
    QCOMPARE(rig->shown(), u"a `"_s + kAnn + u"` b"_s);
    QCOMPARE(rig->field()->textCursor().selectedText(), kAnn);
    rig->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig->shown(), u"a @ b"_s);
}

void TestChips::sourceIsShownAndChipsComeBack()
{
    rig->composer->setText(u"a "_s + kAnn + u" b"_s);
    rig->key(Qt::Key_Left);
    auto *assist = rig->composer->findChild<MarkupAssist *>();
    assist->toggleSource();
    QCOMPARE(rig->shown(), u"a "_s + kAnn + u" b"_s);
    QCOMPARE(rig->field()->textCursor().position(), 3 + static_cast<int>(kAnn.size())); // the same place
    QCOMPARE(rig->field()->sourceCaret(), 3 + static_cast<int>(kAnn.size()));
    rig->type(kAnn); // as it is written
    QCOMPARE(rig->chips(), 0U);
    assist->toggleSource();
    QCOMPARE(rig->shown(), u"a @ @b"_s);
    QCOMPARE(rig->field()->textCursor().position(), 5);
}

void TestChips::everyFieldOfTheAccountShowsTheSource()
{
    MessageInput other(rig->style, FontRole::Mono, rig->window.get());
    MarkupAssist assist(rig->style, rig->writing.get(), other);
    other.setSource(kAnn);
    QCOMPARE(other.map().chips().size(), 1U);
    rig->composer->setText(kAnn);
    QTest::mouseClick(rig->button(u"Formatting and preview"_s), Qt::LeftButton);
    Button *button = rig->button(u"Show source"_s);
    QVERIFY(button && !button->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(button->isChecked());
    QCOMPARE(rig->chips(), 0U);
    QCOMPARE(other.map().chips().size(), 0U);
    rig->writing->setShowsSource(false);
    QVERIFY(!button->isChecked());
    QCOMPARE(rig->chips(), 1U);
    QCOMPARE(other.map().chips().size(), 1U);
}

void TestChips::plainTextHasNoChips()
{
    rig->composer->setText(kAnn);
    auto *assist = rig->composer->findChild<MarkupAssist *>();
    assist->setPlain(true);
    QCOMPARE(rig->shown(), kAnn);
    assist->setPlain(false);
    QCOMPARE(rig->shown(), u"@"_s);
}

void TestChips::lengthCountsTheSource()
{
    rig->composer->setMaxLength(20);
    rig->composer->setText(kAnn + kAnn);
    QSignalSpy sent(rig->composer, &Composer::submitted);
    rig->key(Qt::Key_Return);
    QCOMPARE(sent.size(), 0);
    QCOMPARE(rig->field()->accessibleDescription(), u"26 of 20 characters"_s);
}

void TestChips::sentIsTheSource()
{
    rig->composer->setText(u"hi "_s + kAnn);
    QSignalSpy sent(rig->composer, &Composer::submitted);
    rig->key(Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().first().value<Draft>().source, u"hi "_s + kAnn);
    rig->key(Qt::Key_Z, Qt::ControlModifier); // what was sent does not come back
    QCOMPARE(rig->composer->text(), QString());
}

void TestChips::findingsAreMarkedBehindChips()
{
    rig->composer->setText(kAnn + u" (spl)secret"_s);
    const auto marked = [this] {
        const auto marks = rig->field()->extraSelections();
        return marks.isEmpty() ? -1 : marks.first().cursor.selectionStart();
    };
    QTRY_COMPARE(marked(), 2);
    auto *assist = rig->composer->findChild<MarkupAssist *>();
    QVERIFY(!assist->findings().empty());
    assist->goTo(assist->findings().front());
    QCOMPARE(rig->field()->textCursor().position(), 2);
}

void TestChips::inputMethodComposesBesideChips()
{
    rig->type(u"(met)777(met"_s);
    QInputMethodEvent composing(u"zh"_s, {});
    QCoreApplication::sendEvent(rig->field(), &composing);
    QVERIFY(rig->field()->isComposing());
    QInputMethodEvent commit(QString(), {});
    commit.setCommitString(u")中"_s);
    QCoreApplication::sendEvent(rig->field(), &commit);
    QCOMPARE(rig->shown(), u"@中"_s);
    QInputMethodEvent more(u"guo"_s, {});
    QCoreApplication::sendEvent(rig->field(), &more);
    QCOMPARE(rig->shown(), u"@中"_s);
    QInputMethodEvent done(QString(), {});
    done.setCommitString(u"国"_s);
    QCoreApplication::sendEvent(rig->field(), &done);
    QCOMPARE(rig->composer->text(), kAnn + u"中国"_s);
}

KOOKABURRA_GUI_CASE(TestChips)

} // namespace tst_chips

#include "tst_chips.moc"

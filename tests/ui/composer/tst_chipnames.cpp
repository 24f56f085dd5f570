// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/otherstext.h"
#include "app/session/drafts/draftstore.h"
#include "tests/support/hostilenames.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/chiprig.h"
#include "ui/input/chips/chiplayout.h"
#include "ui/input/markupassist.h"

#include <QAccessible>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

namespace tst_chipnames {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kAnn = u"(met)777(met)"_s;
const QString kEmoji = u"(emj)wave(emj)[1/w]"_s;

} // namespace

//! What chips are called: on the screen, for a screen reader, in other programs; and that their source is kept.
class TestChipNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        rig = std::make_unique<ChipRig>();
        QVERIFY(rig->open());
    }
    void cleanup() { rig.reset(); }
    void everyKindIsAChip_data();
    void everyKindIsAChip();
    void copiedChipIsANameElsewhereAndSourceHere();
    void cutTakesTheChipAlong();
    void droppedSourceBecomesAChip();
    void pastedSourceBecomesAChip();
    void draftKeepsTheSourceOverARestart();
    void nameThatIsLearntLaterIsShown();
    void lineWithAChipIsNoHigher();
    void namesAreReadableOnTheirGround_data();
    void namesAreReadableOnTheirGround();
    void selectedChipStaysReadable();
    void hostileNamesAreTamed_data();
    void hostileNamesAreTamed();
    void screenReaderHearsTheName();

private:
    std::unique_ptr<ChipRig> rig;
};

void TestChipNames::everyKindIsAChip_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("read");
    QTest::newRow("person") << kAnn << u"@Annabel"_s;
    QTest::newRow("unknown person") << u"(met)4711(met)"_s << u"@4711"_s;
    QTest::newRow("everyone") << u"(met)all(met)"_s << u"@everyone"_s;
    QTest::newRow("online") << u"(met)here(met)"_s << u"@online"_s;
    QTest::newRow("unknown role") << u"(rol)99(rol)"_s << u"@99"_s;
    QTest::newRow("channel") << u"(chn)9100(chn)"_s << QString();
    QTest::newRow("emoji") << kEmoji << u":wave:"_s;
}

void TestChipNames::everyKindIsAChip()
{
    QFETCH(QString, source);
    QFETCH(QString, read);
    if (read.isEmpty())
        read = u'#' + rig->directory->findChannel(ChannelId(u"9100"_s))->name;
    rig->composer->setText(source);
    QCOMPARE(rig->shown(), u"@"_s);
    QCOMPARE(rig->composer->text(), source);
    QCOMPARE(rig->field()->readable(0, 1), read);
    rig->composer->setText(u"x "_s + source + u" **"_s + source + u"**\n> "_s + source);
    QCOMPARE(rig->shown(), u"x @ **@**\n> @"_s);
}

void TestChipNames::copiedChipIsANameElsewhereAndSourceHere()
{
    rig->composer->setText(u"hi "_s + kAnn + kEmoji);
    rig->field()->selectAll();
    rig->field()->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"hi @Annabel:wave:"_s);
    QLineEdit other;
    other.paste();
    QCOMPARE(other.text(), u"hi @Annabel:wave:"_s);
    PlainInput json(rig->style, FontRole::Mono, rig->window.get());
    json.paste();
    QCOMPARE(json.toPlainText(), u"hi "_s + kAnn + kEmoji);
    rig->key(Qt::Key_End);
    rig->field()->paste();
    QCOMPARE(rig->shown(), u"hi @@hi @@"_s);
    QCOMPARE(rig->composer->text(), (u"hi "_s + kAnn + kEmoji).repeated(2));
    rig->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig->composer->text(), u"hi "_s + kAnn + kEmoji);
    // Where nothing is markup, the name says what was meant.
    rig->composer->findChild<MarkupAssist *>()->setPlain(true);
    rig->composer->setText({});
    rig->field()->paste();
    QCOMPARE(rig->composer->text(), u"hi @Annabel:wave:"_s);
}

void TestChipNames::cutTakesTheChipAlong()
{
    rig->composer->setText(u"a"_s + kAnn + u"b"_s);
    rig->select(1, 2);
    rig->field()->cut();
    QCOMPARE(rig->composer->text(), u"ab"_s);
    rig->key(Qt::Key_End);
    rig->field()->paste();
    QCOMPARE(rig->composer->text(), u"ab"_s + kAnn);
    QCOMPARE(rig->shown(), u"ab@"_s);
}

void TestChipNames::droppedSourceBecomesAChip()
{
    rig->composer->setText(u"a"_s + kAnn);
    rig->select(1, 2);
    rig->field()->copy();
    QMimeData dragged;
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    for (const QString &format : copied->formats())
        dragged.setData(format, copied->data(format));
    QTextCursor begin(rig->field()->document());
    const QPoint place = rig->field()->cursorRect(begin).center();
    QWidget *view = rig->field()->viewport();
    QDragEnterEvent enter(place, Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view, &drop);
    QCOMPARE(rig->composer->text(), kAnn + u"a"_s + kAnn);
    QCOMPARE(rig->shown(), u"@a@"_s);
}

void TestChipNames::pastedSourceBecomesAChip()
{
    QGuiApplication::clipboard()->setText(u"x\u00a0"_s + kAnn + u"\r\n`"_s + kAnn + u"`"_s);
    rig->field()->paste();
    QCOMPARE(rig->shown(), u"x @\n`"_s + kAnn + u"`"_s);
    rig->composer->insertText(kEmoji);
    QCOMPARE(rig->shown(), u"x @\n`"_s + kAnn + u"`@"_s);
}

void TestChipNames::draftKeepsTheSourceOverARestart()
{
    const QTemporaryDir folder;
    const ChannelRef other{ChannelKind::Guild, ChannelId(u"9101"_s)};
    {
        DraftStore store(folder.filePath(u"drafts"_s));
        rig->composer->setDrafts(&store);
        rig->composer->setText(u"a "_s + kAnn + u"bc"_s);
        rig->key(Qt::Key_Left);
        rig->composer->keepDrafts();
        rig->composer->setConversation(other, u"other"_s);
        rig->composer->setConversation(rig->channel, u"general"_s);
        QCOMPARE(rig->shown(), u"a @bc"_s);
        rig->composer->keepDrafts();
        rig->composer->setDrafts(nullptr);
    }
    rig = std::make_unique<ChipRig>();
    QVERIFY(rig->open());
    DraftStore store(folder.filePath(u"drafts"_s));
    rig->composer->setConversation(other, u"other"_s);
    rig->composer->setDrafts(&store);
    rig->composer->setConversation(rig->channel, u"general"_s);
    QCOMPARE(rig->composer->text(), u"a "_s + kAnn + u"bc"_s);
    QCOMPARE(rig->shown(), u"a @bc"_s);
    QCOMPARE(rig->field()->textCursor().position(), 4);
    rig->composer->setDrafts(nullptr);
}

void TestChipNames::nameThatIsLearntLaterIsShown()
{
    rig->composer->setText(u"(met)4711(met)"_s);
    const int before = rig->chipWidth(0);
    User late;
    late.id = UserId(u"4711"_s);
    late.name = u"Somebody with a longer name"_s;
    rig->directory->learn(late, rig->guild);
    QCOMPARE(rig->field()->readable(0, 1), u"@Somebody with a longer name"_s);
    QTRY_VERIFY(rig->chipWidth(0) > before);
    QCOMPARE(rig->composer->text(), u"(met)4711(met)"_s);
    const int known = rig->chipWidth(0);
    late.name = u"S"_s;
    Q_EMIT rig->backend.directoryService.eventReceived(UserChanged{late});
    QTRY_VERIFY(rig->chipWidth(0) < known);
}

void TestChipNames::lineWithAChipIsNoHigher()
{
    rig->composer->setText(u"Ag"_s);
    const int height = rig->field()->height();
    rig->composer->setText(u"Ag"_s + kAnn + kEmoji + u"x"_s);
    QCOMPARE(rig->field()->height(), height);
    // However long the name, it fits into the field.
    User longest;
    longest.id = UserId(u"5"_s);
    longest.name = u"w"_s.repeated(300);
    rig->directory->learn(longest, rig->guild);
    rig->composer->setText(u"(met)5(met)"_s);
    QVERIFY(rig->chipWidth(0) <= rig->field()->viewport()->width());
}

void TestChipNames::namesAreReadableOnTheirGround_data()
{
    QTest::addColumn<Style::Mode>("mode");
    QTest::addColumn<QString>("source");
    for (const auto &[name, source] : {std::pair("person", kAnn), std::pair("everyone", u"(met)all(met)"_s),
             std::pair("unknown", u"(met)4711(met)"_s)}) {
        QTest::addRow("%s, light", name) << Style::Mode::Light << source;
        QTest::addRow("%s, dark", name) << Style::Mode::Dark << source;
    }
}

void TestChipNames::namesAreReadableOnTheirGround()
{
    QFETCH(Style::Mode, mode);
    QFETCH(QString, source);
    rig->style.setMode(mode);
    rig->composer->setText(source + u" x"_s);
    QTextCursor cursor(rig->field()->document());
    QRect box = rig->field()->cursorRect(cursor);
    box.setWidth(rig->chipWidth(0));
    const QPoint place = rig->field()->viewport()->mapTo(rig->composer, box.topLeft());
    const QImage image = rig->composer->grab({place, box.size()}).toImage();
    const QColor ground = image.pixelColor(3, image.height() / 2); // left of the name
    double most = 1;
    for (int y = 2; y < image.height() - 2; ++y) {
        for (int x = 3; x < image.width() - 3; ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
    }
    QVERIFY2(most > 4, qPrintable(u"%1 on %2"_s.arg(most).arg(ground.name())));
}

void TestChipNames::selectedChipStaysReadable()
{
    rig->composer->setText(u"a "_s + kAnn + u" bcd"_s);
    const auto inkIn = [this](int from, int to) { // pixels of the text's colour
        QTextCursor cursor(rig->field()->document());
        cursor.setPosition(from);
        QRect box = rig->field()->cursorRect(cursor);
        cursor.setPosition(to);
        box.setRight(rig->field()->cursorRect(cursor).left());
        const QImage image = rig->field()->viewport()->grab(box).toImage();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += contrast(image.pixelColor(x, y), rig->style.tokens().text) < 1.2 ? 1 : 0;
        }
        return ink;
    };
    QCOMPARE(inkIn(2, 3), 0);
    QVERIFY(inkIn(4, 7) > 0);
    rig->field()->selectAll();
    QVERIFY(inkIn(2, 3) > 10); // the name
    QVERIFY(inkIn(4, 7) > 10); // what is drawn after it
}

void TestChipNames::hostileNamesAreTamed_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &[row, name] : hostileNames())
        QTest::newRow(row.constData()) << name;
}

void TestChipNames::hostileNamesAreTamed()
{
    QFETCH(QString, name);
    User user;
    user.id = UserId(u"6"_s);
    user.name = name;
    rig->directory->learn(user, rig->guild);
    rig->composer->setText(u"(met)6(met)"_s);
    const QString line = rig->field()->readable(0, 1);
    QVERIFY2(faultOfLine(line).isEmpty(), qPrintable(faultOfLine(line)));
    auto *layout = qobject_cast<ChipLayout *>(rig->field()->document()->documentLayout());
    const QString tip = OthersText(layout->faces().tip(rig->field()->map().chips().front().chip)).tip();
    QVERIFY2(faultOfTip(tip).isEmpty(), qPrintable(faultOfTip(tip)));
    QVERIFY(tip.contains(u"ID: 6"_s) || name.size() > 1000);
    QVERIFY(!rig->field()->grab().isNull());
}

void TestChipNames::screenReaderHearsTheName()
{
    rig->composer->setText(u"hi "_s + kAnn + u" you"_s);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(rig->field());
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Value), u"hi @Annabel you"_s);
    QCOMPARE(spoken->role(), QAccessible::EditableText);
    QVERIFY(spoken->state().editable && spoken->state().multiLine && spoken->state().focusable);
    QAccessibleTextInterface *text = spoken->textInterface();
    QVERIFY(text);
    QCOMPARE(text->characterCount(), 8);
    QCOMPARE(text->text(3, 4), u"@Annabel"_s);
    int from = 0;
    int to = 0;
    QCOMPARE(text->textAtOffset(3, QAccessible::CharBoundary, &from, &to), u"@Annabel"_s);
    QCOMPARE(from, 3);
    QCOMPARE(to, 4);
    QCOMPARE(text->textAtOffset(1, QAccessible::LineBoundary, &from, &to), u"hi @Annabel you"_s);
    text->setCursorPosition(3);
    QCOMPARE(rig->field()->sourceCaret(), 3);
    spoken->editableTextInterface()->deleteText(3, 4);
    QCOMPARE(rig->composer->text(), u"hi  you"_s);
}

KOOKABURRA_GUI_CASE(TestChipNames)

} // namespace tst_chipnames

#include "tst_chipnames.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "ui/editor/messageeditor.h"
#include "ui/message/row/messagelayout.h"
#include "ui/style/style.h"
#include "ui/timeline/list/roweditors.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

namespace tst_roweditors {

using namespace chat;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChannelRef kHere{ChannelKind::Guild, ChannelId(u"1"_s)};
const ChannelRef kElsewhere{ChannelKind::Guild, ChannelId(u"2"_s)};
const MessageId kId(u"m"_s);

//! A viewport whose rows are where a test says.
struct EditorsRig
{
    EditorsRig()
    {
        viewport.resize(700, 500);
        viewport.show();
        if (!QTest::qWaitForWindowExposed(&viewport))
            qFatal("the viewport is not shown");
    }
    MessageEditor *open(const ChannelRef &channel = kHere)
    {
        auto *editor = new MessageEditor(style, MessageKind::Markup, u"words"_s, 1000, &viewport);
        editors.open(kId, channel, editor);
        return editor;
    }
    void place(const ChannelRef &shown = kHere)
    {
        editors.place(shown, [this](const MessageId &) { return body; });
    }

    Style style;
    QWidget viewport;
    RowEditors editors{viewport};
    std::optional<QRect> body = QRect(MessageLayout::kLeft, 40, 500, 30);
};

} // namespace

//! Editors follow the rows they stand in for.
class TestRowEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingTellsBeforeAndAfter()
    {
        EditorsRig f;
        QStringList told;
        connect(&f.editors, &RowEditors::aboutToChange, &f.viewport,
            [&] { told << u"before %1"_s.arg(f.editors.heightOf(kId) > 0); });
        connect(&f.editors, &RowEditors::changed, &f.viewport,
            [&] { told << u"after %1"_s.arg(f.editors.heightOf(kId) > 0); });
        const MessageEditor *editor = f.open();
        QCOMPARE(told.mid(0, 2), (QStringList{u"before 0"_s, u"after 1"_s}));
        QCOMPARE(f.editors.of(kId), editor);
        QCOMPARE(f.editors.heightOf(kId), editor->height());
        QCOMPARE(editor->height(), editor->sizeHint().height());
        QVERIFY(f.editors.hasIn(kHere) && !f.editors.hasIn(kElsewhere));
        QVERIFY(editor->isVisible());
        told.clear();
        QVERIFY(f.editors.close(kId));
        QCOMPARE(told, (QStringList{u"before 1"_s, u"after 0"_s}));
        QVERIFY(f.editors.isEmpty());
        QVERIFY(!f.editors.close(kId));
    }

    void itStandsInItsRow()
    {
        EditorsRig f;
        const MessageEditor *editor = f.open();
        f.place();
        QCOMPARE(editor->pos(), f.body->topLeft());
        QCOMPARE(editor->width(), f.body->width());
        f.body->translate(0, 100);
        f.place();
        QCOMPARE(editor->pos(), f.body->topLeft());
    }

    void itHidesWithItsRow()
    {
        EditorsRig f;
        const MessageEditor *editor = f.open();
        f.place(kElsewhere);
        QVERIFY(!editor->isVisible());
        f.place();
        QVERIFY(editor->isVisible());
        f.body.reset(); // trimmed
        f.place();
        QVERIFY(!editor->isVisible());
    }

    void ofAMessageThatIsGoneItStandsAtTheBottom()
    {
        EditorsRig f;
        const MessageEditor *editor = f.open();
        QVERIFY(f.editors.noteGone(kId));
        QVERIFY(!f.editors.noteGone(MessageId(u"other"_s)));
        f.body.reset();
        f.place();
        QVERIFY(editor->isVisible());
        QVERIFY(editor->geometry().bottom() > f.viewport.height() - 20);
        f.place(kElsewhere);
        QVERIFY(!editor->isVisible());
    }

    void whatIsNotSavedIsTold()
    {
        EditorsRig f;
        MessageEditor *editor = f.open();
        QVERIFY(f.editors.unsaved().empty());
        QTest::keyClicks(editor->findChild<QPlainTextEdit *>(), u" more"_s);
        const auto unsaved = f.editors.unsaved();
        QCOMPARE(unsaved.size(), size_t(1));
        QCOMPARE(unsaved.front().ref, (MessageRef{kHere, kId}));
        QCOMPARE(unsaved.front().draft.source, u"words more"_s);
    }

    void editorFollowsItsMessageToAnotherId()
    {
        EditorsRig f;
        MessageEditor *editor = f.open();
        const MessageId sent(u"sent"_s);
        f.editors.rename(kId, sent);
        QVERIFY(!f.editors.has(kId));
        QCOMPARE(f.editors.of(sent), editor);
        QCOMPARE(f.editors.refOf(editor), (MessageRef{kHere, sent}));
        f.editors.rename(MessageId(u"other"_s), kId); // nobody's
        QVERIFY(!f.editors.has(kId));
    }

    void closingIsTold()
    {
        EditorsRig f;
        f.open();
        QSignalSpy closed(&f.editors, &RowEditors::closed);
        QVERIFY(f.editors.close(kId));
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed.first().first().value<MessageRef>(), (MessageRef{kHere, kId}));
    }

    void higherEditorTells()
    {
        EditorsRig f;
        MessageEditor *editor = f.open();
        const int before = f.editors.heightOf(kId);
        QSignalSpy changed(&f.editors, &RowEditors::changed);
        auto *field = editor->findChild<QPlainTextEdit *>();
        for (int line = 0; line < 3; ++line)
            QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QTRY_VERIFY(f.editors.heightOf(kId) > before);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(f.editors.heightOf(kId), editor->sizeHint().height());
    }
};

KOOKABURRA_GUI_CASE(TestRowEditors)

} // namespace tst_roweditors

#include "tst_roweditors.moc"

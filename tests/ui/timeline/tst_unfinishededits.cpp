// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/drafts/keptedits.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/timeline/unfinishededits.h"
#include "ui/widgets/button.h"

#include <QScrollBar>
#include <QSignalSpy>

namespace tst_unfinishededits {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct EditRig : TimelineRig
{
    explicit EditRig(int messages) { fillOwn(messages); }

    [[nodiscard]] MessageId idAt(int row) const { return model->messageAt(row).id; }
    [[nodiscard]] MessageRef ref(const MessageId &id) const { return {channelRef, id}; }
    [[nodiscard]] Notice *notice() const { return saying(u"You have not finished editing a message here."_s); }
    [[nodiscard]] KeptEdit halfway(const MessageId &id) const
    {
        const Message &message = model->messageAt(model->rowOf(id));
        return {message.source + u" and more"_s, 2, message.source, MessageKind::Markup, false};
    }

    KeptEdits store;
};

} // namespace

class TestUnfinishedEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingIsKeptInAMoment()
    {
        EditRig f(5);
        f.open();
        f.pane->unfinished().setStore(&f.store);
        const MessageId id = f.idAt(4);
        Q_EMIT f.view().editRequested(id);
        MessageEditor *editor = f.editorOf(id);
        QVERIFY(editor);
        QTest::keyClicks(f.fieldOf(editor), u" more"_s);
        QTRY_VERIFY(f.store.find(f.ref(id)));
        const auto edit = f.store.find(f.ref(id));
        QVERIFY(edit->text.endsWith(u" more"_s));
        QCOMPARE(edit->caret, edit->text.size());
        QVERIFY(edit->text.startsWith(edit->original));
        f.fieldOf(editor)->moveCursor(QTextCursor::Start);
        QTRY_COMPARE(f.store.find(f.ref(id))->caret, 0);
    }

    void cancelledEditIsGone()
    {
        EditRig f(5);
        f.open();
        f.pane->unfinished().setStore(&f.store);
        const MessageId id = f.idAt(4);
        Q_EMIT f.view().editRequested(id);
        QTest::keyClicks(f.fieldOf(f.editorOf(id)), u" more"_s);
        f.pane->unfinished().keepNow();
        QVERIFY(f.store.find(f.ref(id)));
        Q_EMIT f.editorOf(id)->cancelled();
        QVERIFY(f.store.isEmpty());
        QVERIFY(!f.editorOf(id));
    }

    void savedEditIsGoneAtOnce()
    {
        EditRig f(5);
        f.open();
        f.pane->unfinished().setStore(&f.store);
        const MessageId id = f.idAt(4);
        f.backend.messageService.hold();
        Q_EMIT f.view().editRequested(id);
        MessageEditor *editor = f.editorOf(id);
        QTest::keyClicks(f.fieldOf(editor), u" more"_s);
        f.pane->unfinished().keepNow();
        QTest::keyClick(f.fieldOf(editor), Qt::Key_Return);
        QVERIFY(editor->isSaving());
        QVERIFY(f.store.isEmpty()); // the outbox has it
        f.backend.messageService.release();
        QTRY_VERIFY(!f.editorOf(id));
        QVERIFY(f.store.isEmpty());
    }

    void refusedEditIsKeptAgain()
    {
        EditRig f(5);
        f.open();
        f.pane->unfinished().setStore(&f.store);
        const MessageId id = f.idAt(4);
        f.backend.messageService.answers.failNext({ApiError::Kind::Forbidden, 403, 0, {}, {}});
        Q_EMIT f.view().editRequested(id);
        MessageEditor *editor = f.editorOf(id);
        QTest::keyClicks(f.fieldOf(editor), u" more"_s);
        QTest::keyClick(f.fieldOf(editor), Qt::Key_Return);
        QVERIFY(f.store.isEmpty());
        QTRY_VERIFY(!editor->isSaving());
        QVERIFY(f.store.find(f.ref(id)));
    }

    void editorOpensAgainWithoutTakingTheFocus()
    {
        EditRig f(5);
        f.open();
        const MessageId id = f.idAt(3);
        f.store.put(f.ref(id), f.halfway(id));
        f.view().setFocus();
        f.pane->unfinished().setStore(&f.store);
        MessageEditor *editor = f.editorOf(id);
        QVERIFY(editor);
        QVERIFY(editor->isVisible());
        QVERIFY(editor->isModified());
        QCOMPARE(f.fieldOf(editor)->toPlainText(), f.halfway(id).text);
        QCOMPARE(f.fieldOf(editor)->textCursor().position(), 2);
        QVERIFY(!f.fieldOf(editor)->hasFocus());
        QVERIFY(!f.notice());
    }

    void editorOpensWhenItsConversationIsShown()
    {
        EditRig f(5);
        f.pane->unfinished().setStore(&f.store);
        const MessageId id(u"m4"_s);
        f.store.put(f.ref(id), {u"half"_s, 4, u"other"_s, MessageKind::Markup, false});
        f.open();
        QVERIFY(f.model->rowOf(id) >= 0);
        QVERIFY(f.editorOf(id));
    }

    //! Saved at the end of the last run, and the server did it before this one.
    void editThatTheServerHasIsGone()
    {
        EditRig f(5);
        f.open();
        const MessageId id = f.idAt(3);
        KeptEdit edit = f.halfway(id);
        edit.text = f.model->messageAt(3).source;
        edit.original = u"older"_s;
        f.store.put(f.ref(id), edit);
        QSignalSpy orphaned(&f.pane->unfinished(), &UnfinishedEdits::orphaned);
        f.pane->unfinished().setStore(&f.store);
        QVERIFY(!f.editorOf(id));
        QVERIFY(f.store.isEmpty());
        QVERIFY(orphaned.isEmpty());
    }

    void changeFromElsewhereIsOffered()
    {
        EditRig f(5);
        f.open();
        const MessageId id = f.idAt(3);
        KeptEdit edit = f.halfway(id);
        edit.original = u"older"_s;
        f.store.put(f.ref(id), edit);
        f.pane->unfinished().setStore(&f.store);
        QVERIFY(f.editorOf(id));
        QCOMPARE(f.editorOf(id)->source(), edit.text);
        QCOMPARE(f.editorOf(id)->unfinished().original, u"older"_s);
    }

    void editOutOfSightIsShownOnRequest()
    {
        EditRig f(200);
        f.open();
        const MessageId id(u"m3"_s); // on an older page
        QVERIFY(f.model->rowOf(id) < 0);
        f.store.put(f.ref(id), {u"half"_s, 4, u"other"_s, MessageKind::Markup, false});
        f.pane->unfinished().setStore(&f.store);
        QVERIFY(f.notice());
        f.notice()->findChild<Button *>()->click();
        QTRY_VERIFY(f.editorOf(id));
        QTRY_VERIFY(!f.notice());
        QTRY_VERIFY(f.fieldOf(f.editorOf(id))->hasFocus());
    }

    void editOutOfSightIsSaidWhenItsConversationIsShownAgain()
    {
        EditRig f(200);
        f.open();
        f.pane->unfinished().setStore(&f.store);
        f.pane->setModel(nullptr);
        f.store.put(f.ref(MessageId(u"m3"_s)), {u"half"_s, 4, u"other"_s, MessageKind::Markup, false});
        f.pane->setModel(f.model.get());
        QVERIFY(f.notice());
        f.pane->setModel(nullptr);
        QVERIFY(!f.notice());
    }

    void editOutOfSightIsNotSaidWithoutItsStore()
    {
        EditRig f(200);
        f.open();
        f.store.put(f.ref(MessageId(u"m3"_s)), {u"half"_s, 4, u"other"_s, MessageKind::Markup, false});
        f.pane->unfinished().setStore(&f.store);
        QVERIFY(f.notice());
        f.pane->unfinished().setStore(nullptr);
        QVERIFY(!f.notice());
    }

    void anotherConversationIsOneChange()
    {
        EditRig f(5);
        f.open();
        f.pane->unfinished().setStore(&f.store);
        const QSignalSpy changed(&f.pane->unfinished(), &UnfinishedEdits::changed);
        f.pane->unfinished().setModel(f.model.get());
        QCOMPARE(changed.size(), 1);
        f.pane->unfinished().setModel(nullptr);
        QCOMPARE(changed.size(), 2);
    }

    void textOfADeletedMessageIsHandedOver()
    {
        EditRig f(5);
        f.open();
        const MessageId id(u"deleted"_s);
        f.store.put(f.ref(id), {u"half"_s, 4, u"other"_s, MessageKind::Markup, false});
        f.pane->unfinished().setStore(&f.store);
        QSignalSpy orphaned(&f.pane->unfinished(), &UnfinishedEdits::orphaned);
        QVERIFY(f.notice());
        f.notice()->findChild<Button *>()->click();
        QTRY_COMPARE(orphaned.size(), 1);
        QVERIFY(f.store.isEmpty());
        QVERIFY(!f.notice());
    }
};

KOOKABURRA_GUI_CASE(TestUnfinishedEdits)

} // namespace tst_unfinishededits

#include "tst_unfinishededits.moc"

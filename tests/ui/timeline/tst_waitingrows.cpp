// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/local/localstore.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/hovertoolbar.h"

#include <QApplication>

namespace tst_waitingrows {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

using Call = FakeMessageService::Call;

struct WaitingRig : TimelineRig
{
    WaitingRig()
    {
        fillOwn(3);
        open();
        setReachable(false);
    }

    void setReachable(bool reachable) { backend.messageService.localStore()->setReachable(reachable); }
    MessageId write(const QString &text)
    {
        Draft draft;
        draft.kind = MessageKind::Markup;
        draft.source = text;
        model->send(draft);
        return last().id;
    }
    [[nodiscard]] const Message &last() const { return model->messageAt(model->rowCount() - 1); }
    void press(const MessageId &id, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        view().setFocus();
        view().chosen().clear();
        view().selectionModel()->setCurrentIndex(model->index(model->rowOf(id)), QItemSelectionModel::NoUpdate);
        QTest::keyClick(&view(), key, modifiers);
    }
    [[nodiscard]] int calls(Call::Kind kind) const { return backend.messageService.callCount(kind); }
    [[nodiscard]] std::vector<Message> &onServer() { return backend.messageService.messages(channelRef); }
    //! An action in the menu of that row; null: there is none.
    QAction *entry(const MessageId &id, const QString &text)
    {
        Q_EMIT view().menuRequested({id, {}, {}}, view().mapToGlobal(QPoint(40, 40)));
        return FakeWindow::entry(text);
    }
    static void closeMenu()
    {
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
    }
};

} // namespace

//! Messages that wait for the connection can be changed like all others, and so can sent ones without a connection.
class TestWaitingRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { WaitingRig::closeMenu(); }

    void editChangesWhatWillBeSent()
    {
        WaitingRig f;
        const MessageId id = f.write(u"helo"_s);
        QCOMPARE(f.last().state, SendState::Waiting);
        f.press(id, Qt::Key_E);
        QVERIFY(f.editorOf(id));
        f.fieldOf(f.editorOf(id))->setPlainText(u"hello"_s);
        QTest::keyClick(f.fieldOf(f.editorOf(id)), Qt::Key_Return);
        QTRY_VERIFY(!f.editorOf(id));
        QCOMPARE(f.last().source, u"hello"_s);
        QCOMPARE(f.last().state, SendState::Waiting);
        f.setReachable(true);
        QTRY_COMPARE(f.onServer().size(), size_t(4));
        QCOMPARE(f.onServer().back().source, u"hello"_s);
        QTRY_VERIFY(f.model->outbox().isEmpty());
        QCOMPARE(f.calls(Call::Kind::Edit), 0);
    }

    void deleteDropsIt()
    {
        WaitingRig f;
        const MessageId id = f.write(u"never mind"_s);
        f.press(id, Qt::Key_Delete);
        auto *question = f.pane->findChild<ConfirmCard *>();
        QVERIFY(question); // typed text is not lost by one key
        question->reject();
        QCOMPARE(f.last().id, id);
        f.press(id, Qt::Key_Delete, Qt::ShiftModifier);
        QTRY_COMPARE(f.model->rowCount(), 3);
        QVERIFY(f.model->outbox().isEmpty());
        f.setReachable(true);
        QCOMPARE(f.calls(Call::Kind::Send), 0);
    }

    void reactionFollowsTheMessage()
    {
        WaitingRig f;
        const MessageId id = f.write(u"cheers"_s);
        QAction *react = f.entry(id, u"React"_s);
        QVERIFY(react && react->isEnabled());
        WaitingRig::closeMenu();
        f.model->toggleReaction(id, {u"👍"_s, u"👍"_s, {}});
        QTRY_COMPARE(f.last().reactions.size(), size_t(1));
        QVERIFY(f.last().reactions.front().mine);
        f.setReachable(true);
        QTRY_COMPARE(f.calls(Call::Kind::SetReaction), 1);
        const auto &calls = f.backend.messageService.calls;
        QCOMPARE(calls.back().kind, Call::Kind::SetReaction);
        QCOMPARE(calls.back().ref.id, f.onServer().back().id);
        QTRY_VERIFY(f.model->outbox().isEmpty());
        QCOMPARE(f.last().state, SendState::Sent);
        QCOMPARE(f.last().reactions.size(), size_t(1));
    }

    void menuOffersWhatIsPossible()
    {
        WaitingRig f;
        const MessageId id = f.write(u"waits"_s);
        for (const QString &text : {u"Edit"_s, u"Delete"_s, u"React"_s}) {
            QAction *entry = f.entry(id, text);
            QVERIFY2(entry && entry->isEnabled(), qPrintable(text));
            WaitingRig::closeMenu();
        }
        for (const QString &text : {u"Reply"_s, u"Pin"_s, u"Copy message ID"_s}) {
            QAction *entry = f.entry(id, text);
            QVERIFY2(entry && !entry->isEnabled(), qPrintable(text));
            WaitingRig::closeMenu();
        }
        QTest::mouseMove(f.view().viewport(), f.rectOf(id).center());
        auto *toolbar = f.pane->findChild<HoverToolbar *>();
        QTRY_VERIFY(toolbar->isVisible());
        QCOMPARE(toolbar->messageId(), id);
    }

    //! The message is sent while somebody is still correcting it.
    void editorStaysWhenItsMessageIsSent()
    {
        WaitingRig f;
        const MessageId id = f.write(u"helo"_s);
        f.press(id, Qt::Key_E);
        MessageEditor *editor = f.editorOf(id);
        QVERIFY(editor);
        QTest::keyClicks(f.fieldOf(editor), u" world"_s);
        f.setReachable(true);
        QTRY_COMPARE(f.last().state, SendState::Sent);
        QVERIFY(f.last().id != id);
        QCOMPARE(f.editorOf(f.last().id), editor);
        QVERIFY(!f.editorOf(id));
        QVERIFY(editor->isVisible());
        QVERIFY(f.fieldOf(editor)->hasFocus());
        QTest::keyClick(f.fieldOf(editor), Qt::Key_Return);
        QTRY_COMPARE(f.onServer().back().source, u"helo world"_s);
        QTRY_VERIFY(!f.editorOf(f.last().id));
    }

    void discardedMessageLeavesTheTextInItsEditor()
    {
        WaitingRig f;
        const MessageId id = f.write(u"helo"_s);
        f.press(id, Qt::Key_E);
        MessageEditor *editor = f.editorOf(id);
        QTest::keyClicks(f.fieldOf(editor), u" world"_s);
        f.model->discard(id);
        QCOMPARE(f.model->rowCount(), 3);
        QVERIFY(f.editorOf(id));
        QVERIFY(editor->isVisible()); // offers to send it as a new one
    }

    void changesOfSentMessagesWaitVisibly()
    {
        WaitingRig f;
        const MessageId edited = f.model->messageAt(0).id;
        const MessageId reacted = f.model->messageAt(1).id;
        const MessageId removed = f.model->messageAt(2).id;
        f.press(edited, Qt::Key_E);
        QTest::keyClicks(f.fieldOf(f.editorOf(edited)), u" more"_s);
        QTest::keyClick(f.fieldOf(f.editorOf(edited)), Qt::Key_Return);
        QTRY_VERIFY(!f.editorOf(edited));
        f.model->toggleReaction(reacted, {u"👍"_s, u"👍"_s, {}});
        f.press(removed, Qt::Key_Delete, Qt::ShiftModifier);
        QTRY_COMPARE(f.model->messageAt(0).pending, PendingChange::Edit);
        QTRY_COMPARE(f.model->messageAt(1).pending, PendingChange::Reaction);
        QTRY_COMPARE(f.model->messageAt(2).pending, PendingChange::Removal);
        QCOMPARE(f.calls(Call::Kind::Edit) + f.calls(Call::Kind::Remove) + f.calls(Call::Kind::SetReaction), 0);
        f.setReachable(true);
        QTRY_VERIFY(f.model->outbox().isEmpty());
        QTRY_COMPARE(f.model->rowCount(), 2);
        QCOMPARE(f.model->messageAt(0).pending, PendingChange::None);
        QCOMPARE(f.model->messageAt(1).pending, PendingChange::None);
    }
};

KOOKABURRA_GUI_CASE(TestWaitingRows)

} // namespace tst_waitingrows

#include "tst_waitingrows.moc"

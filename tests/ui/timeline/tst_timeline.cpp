// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "app/net/pictures/imagecache.h"
#include "tests/support/fakebackend.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/editor/messageeditor.h"
#include "ui/emoji/emojipicker.h"
#include "ui/style/style.h"
#include "ui/timeline/jumppill.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/overlays.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/hovertoolbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

namespace tst_timeline {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

using Edge = MessageListModel::Edge;
using Phase = MessageListModel::EdgeState::Phase;
const ChannelRef kChannel{ChannelKind::Guild, ChannelId(u"100"_s)};

User backendOther()
{
    User user;
    user.id = UserId(u"other"_s);
    user.name = u"Other"_s;
    return user;
}

//! May do everything but administrate.
Role everyone()
{
    Role role;
    role.id = RoleId(u"0"_s);
    role.permissions = kAllPermissions & ~1u;
    return role;
}

//! A conversation of `length` messages of very different heights, with an emoji picker.
struct Fixture : TimelineRig
{
    explicit Fixture(int length, QSize size = {760, 560})
        : TimelineRig(size, {}, {everyone()})
    {
        backend.messageService.fill(kChannel, length);
        int i = 0;
        for (Message &message : backend.messageService.messages(kChannel)) {
            const QString text
                = ++i % 7 == 0 ? u"line\n"_s.repeated(1 + i % 9) + u"end"_s : u"word "_s.repeated(1 + i % 60);
            message.content = FakeMessageService::textContent(text);
            message.source = text;
        }
        picker = std::make_unique<EmojiPicker>(style, settings, pane.get());
        pane->setPicker(picker.get());
    }

    void open()
    {
        TimelineRig::open();
        settle();
    }

    //! Until nothing is being loaded and the view stands still.
    void settle() const
    {
        const auto loaded = [this] {
            return model->edge(Edge::Older).phase != Phase::Loading && model->edge(Edge::Newer).phase != Phase::Loading;
        };
        mustBecome(loaded, "history was not loaded");
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
        mustBecome(loaded, "more history was not loaded");
    }

    [[nodiscard]] QScrollBar &bar() const { return *view().verticalScrollBar(); }
    [[nodiscard]] MessageId topRow() const { return model->messageAt(std::max(0, view().rowAt({300, 0}))).id; }

    //! A move of the pointer as the window system would tell it (the offscreen one tells not all of them).
    void hover(QPoint point) const
    {
        QTest::mouseMove(view().viewport(), point);
        QMouseEvent move(QEvent::MouseMove, point, view().viewport()->mapToGlobal(QPointF(point)), Qt::NoButton,
            Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(view().viewport(), &move);
    }

    void click(QPoint point, Qt::KeyboardModifiers modifiers = {}) const
    {
        hover(point);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, point);
    }

    void wheel(int clicks) const
    {
        const QPointF at(300, 200);
        QWheelEvent event(at, view().viewport()->mapToGlobal(at), {}, {0, clicks * 120}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(view().viewport(), &event);
    }

    Message own(const QString &id, const QString &source)
    {
        Message message
            = FakeMessageService::makeMessage(kChannel, id, source, backend.self(), QDateTime::currentDateTimeUtc());
        message.content = markup::parseKMarkdown(source);
        message.source = source;
        return message;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    std::unique_ptr<EmojiPicker> picker;
};

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAtTheBottomAndStaysThere();
    void olderPageKeepsFirstRowAndItsPlace();
    void liveMessageDoesNotMoveAReader();
    void trimmingKeepsThePlace();
    void resizeKeepsThePlace();
    void growingRowAboveKeepsThePlace();
    void wheelReachesTheFirstMessageAndComesBack();
    void shortConversationStandsAtTheBottom();
    void opensAtTheFirstUnreadMessage();
    void quoteClickJumpsAndFlashes();
    void pillCountsAndReturns();
    void failedEdgeOffersRetry();
    void emptyAndFailedConversationsSaySo();
    void whereTheServerTellsNoHistoryNothingIsCalledTheBeginning();
    void chipClickTogglesReaction();
    void hoverToolbarFollowsThePointer();
    void doubleClickEditsInPlaceAndSaves();
    void editorSurvivesLiveUpdateFailureAndDeletion();
    void upEditsTheLastOwnMessage();
    void refusedKindsSayWhyTheyCannotBeEdited();
    void deleteAsksFirstAndShiftDoesNot();
    void failedRowRetriesAndDiscards();
    void draggingSelectsTextAcrossRowsAndCopies();
    void spoilerOpensByClick();
    void keyboardWalksRowsAndActs();
    void typingGoesToTheComposer();
    void conversationsRememberTheirPlace();
    void rowsNeverOverlapAndHeightIsSizeHint();
    void onlyHttpLinksAreLinks();
};

void TestTimeline::opensAtTheBottomAndStaysThere()
{
    Fixture f(200);
    f.open();
    QCOMPARE(f.bar().value(), f.bar().maximum());
    f.backend.messageService.emitEvent(MessageCreated{f.own(u"x1"_s, u"hello"_s)});
    QCOMPARE(f.bar().value(), f.bar().maximum());
    QVERIFY(f.view().viewport()->rect().contains(f.rectOf(MessageId(u"x1"_s)).center()));
}

void TestTimeline::olderPageKeepsFirstRowAndItsPlace()
{
    Fixture f(600);
    f.open();
    f.backend.messageService.hold();
    f.bar().setValue(f.bar().minimum() + 37);
    const MessageId first = f.topRow();
    const int top = f.rectOf(first).top();
    const int rows = f.model->rowCount();
    QTRY_VERIFY(f.model->edge(Edge::Older).phase == Phase::Loading);
    f.backend.messageService.answers.releaseOne();
    QTRY_VERIFY(f.model->rowCount() > rows);
    QCOMPARE(f.rectOf(first).top(), top);
}

void TestTimeline::liveMessageDoesNotMoveAReader()
{
    Fixture f(200);
    f.open();
    f.bar().setValue(f.bar().maximum() - 900);
    f.settle();
    const MessageId first = f.topRow();
    const int top = f.rectOf(first).top();
    for (int i = 0; i < 5; ++i)
        f.backend.messageService.emitEvent(MessageCreated{f.own(u"x%1"_s.arg(i), u"hello\nthere"_s)});
    QCOMPARE(f.rectOf(first).top(), top);
}

void TestTimeline::trimmingKeepsThePlace()
{
    Fixture f(1500);
    f.open();
    bool trimmed = false;
    connect(f.model.get(), &QAbstractItemModel::rowsRemoved, this, [&trimmed] { trimmed = true; });
    for (int step = 0; step < 400 && !trimmed; ++step) {
        f.bar().setValue(f.bar().value() - 700);
        const MessageId first = f.topRow();
        const int top = f.rectOf(first).top();
        f.settle();
        QCOMPARE(f.rectOf(first).top(), top);
    }
    QVERIFY(trimmed);
    QVERIFY(f.model->rowCount() <= MessageListModel::kWindow);
}

void TestTimeline::resizeKeepsThePlace()
{
    Fixture f(300);
    f.open();
    f.bar().setValue(f.bar().maximum() - 1500);
    f.settle();
    const MessageId first = f.topRow();
    const int top = f.rectOf(first).top();
    f.pane->resize(520, 560);
    f.settle();
    QCOMPARE(f.rectOf(first).top(), top);
    f.pane->resize(900, 400);
    QTRY_COMPARE(f.rectOf(first).top(), top);
    f.bar().setValue(f.bar().maximum());
    f.pane->resize(600, 300);
    QTRY_COMPARE(f.bar().value(), f.bar().maximum());
}

void TestTimeline::growingRowAboveKeepsThePlace()
{
    Fixture f(200);
    f.open();
    f.bar().setValue(f.bar().maximum() - 1200);
    f.settle();
    const MessageId first = f.topRow();
    const int top = f.rectOf(first).top();
    MessageUpdated update;
    update.ref = {kChannel, f.model->messageAt(f.model->rowOf(first) - 3).id};
    update.content = FakeMessageService::textContent(u"much\n"_s.repeated(20));
    f.backend.messageService.emitEvent(update);
    QCOMPARE(f.rectOf(first).top(), top);
}

void TestTimeline::wheelReachesTheFirstMessageAndComesBack()
{
    Fixture f(1200);
    f.open();
    bool within = true;
    const auto turn = [&](int clicks) {
        f.wheel(clicks);
        within = within && f.model->rowCount() <= MessageListModel::kWindow;
    };
    SOON_VERIFY((turn(4), f.model->edge(Edge::Older).phase == Phase::End && f.bar().value() == f.bar().minimum()));
    QCOMPARE(f.model->messageAt(0).id.value, u"m1"_s);
    SOON_VERIFY((turn(-4), f.model->atPresent() && f.bar().value() == f.bar().maximum()));
    QVERIFY(within);
    QCOMPARE(f.model->messageAt(f.model->rowCount() - 1).id.value, u"m1200"_s);
}

void TestTimeline::shortConversationStandsAtTheBottom()
{
    Fixture f(3);
    f.open();
    QCOMPARE(f.bar().maximum(), f.bar().minimum());
    const int gap = f.view().height() - (f.view().viewport()->y() + f.rectOf(MessageId(u"m3"_s)).bottom());
    QVERIFY2(gap >= 0 && gap < 6, qPrintable(QString::number(gap)));
    f.backend.messageService.emitEvent(MessageCreated{f.own(u"x"_s, u"line\n"_s.repeated(40))});
    QCOMPARE(f.view().viewport()->y(), 0);
    QCOMPARE(f.bar().value(), f.bar().maximum());
}

void TestTimeline::opensAtTheFirstUnreadMessage()
{
    Fixture f(200);
    for (int i = 0; i < 30; ++i) {
        Message message = FakeMessageService::makeMessage(
            kChannel, u"n%1"_s.arg(i), u"news"_s, backendOther(), QDateTime::currentDateTimeUtc().addSecs(i));
        f.backend.messageService.emitEvent(MessageCreated{message});
    }
    QCOMPARE(f.directory->unread(kChannel).count, 30);
    f.open();
    const QRect first = f.rectOf(MessageId(u"n0"_s));
    QVERIFY(first.top() >= 0 && first.top() < f.view().viewport()->height() / 2);
    QVERIFY(f.bar().value() < f.bar().maximum());
}

void TestTimeline::quoteClickJumpsAndFlashes()
{
    Fixture f(900);
    Message answer = f.own(u"answer"_s, u"yes"_s);
    Quote quote;
    quote.id = MessageId(u"m100"_s);
    quote.author.name = u"Other"_s;
    quote.summary = u"the question"_s;
    answer.quote = quote;
    f.backend.messageService.messages(kChannel).push_back(answer);
    f.open();
    const QPoint point = f.find(MessageId(u"answer"_s), Hit::Kind::Quote);
    QVERIFY(point.x() > 0);
    f.click(point);
    QTRY_VERIFY(f.model->rowOf(quote.id) >= 0);
    QTRY_VERIFY(f.view().viewport()->rect().contains(f.rectOf(quote.id).center()));
    QTRY_VERIFY(f.view().flash().of(quote.id) > 0);
}

void TestTimeline::pillCountsAndReturns()
{
    Fixture f(900);
    f.open();
    auto *pill = f.pane->findChild<JumpPill *>();
    QVERIFY(pill && !pill->isVisible());
    f.bar().setValue(f.bar().maximum() - 3000);
    f.settle();
    QVERIFY(pill->isVisible());
    for (int i = 0; i < 3; ++i) {
        Message message = FakeMessageService::makeMessage(
            kChannel, u"n%1"_s.arg(i), u"news"_s, backendOther(), QDateTime::currentDateTimeUtc());
        f.backend.messageService.emitEvent(MessageCreated{message});
    }
    QCOMPARE(pill->count(), 3);
    QTest::mouseClick(pill, Qt::LeftButton);
    QTRY_COMPARE(f.bar().value(), f.bar().maximum());
    QTRY_VERIFY(!pill->isVisible());
    QCOMPARE(pill->count(), 0);
}

void TestTimeline::failedEdgeOffersRetry()
{
    Fixture f(300);
    f.open();
    f.backend.messageService.failNext({ApiError::Kind::ServerError, 502, 0, {}, {}}, 1);
    f.bar().setValue(f.bar().minimum());
    QTRY_COMPARE(f.model->edge(Edge::Older).phase, Phase::Failed);
    QAbstractButton *retry = nullptr;
    QTRY_VERIFY(std::ranges::any_of(f.pane->findChildren<QAbstractButton *>(), [&retry](QAbstractButton *button) {
        if (button->isVisible() && button->text() == u"Retry"_s)
            retry = button;
        return retry != nullptr;
    }));
    const int rows = f.model->rowCount();
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY(f.model->rowCount() > rows);
    QTRY_VERIFY(!retry->isVisible());
}

void TestTimeline::emptyAndFailedConversationsSaySo()
{
    Fixture empty(0);
    empty.open();
    QVERIFY(empty.saying(u"No messages here yet"_s));

    Fixture heardOnly(0);
    heardOnly.backend.messageService.capability.history = false;
    heardOnly.open();
    QVERIFY(heardOnly.saying(u"does not provide earlier messages"_s));

    Fixture failed(5);
    failed.backend.messageService.failNext({ApiError::Kind::Forbidden, 403, 40300, {}, {}});
    failed.pane->setModel(failed.model.get());
    QTRY_VERIFY(failed.saying(u"permission"_s));
}

void TestTimeline::whereTheServerTellsNoHistoryNothingIsCalledTheBeginning()
{
    for (const bool history : {true, false}) {
        Fixture f(3);
        f.backend.messageService.capability.history = history;
        f.open();
        const QString text = f.view().layoutOf(0).beginningText();
        QCOMPARE(text.contains(u"beginning of #general"_s), history);
        QCOMPARE(text.contains(u"does not provide earlier messages"_s), !history);
    }
}

void TestTimeline::chipClickTogglesReaction()
{
    Fixture f(5);
    f.backend.messageService.find({kChannel, MessageId(u"m4"_s)})->reactions = {{{u"👍"_s, {}, {}}, 2, false}};
    f.open();
    const QPoint chip = f.find(MessageId(u"m4"_s), Hit::Kind::Reaction);
    QVERIFY(chip.x() > 0);
    f.click(chip);
    QCOMPARE(f.model->messageAt(3).reactions.front(), (Reaction{{u"👍"_s, {}, {}}, 3, true}));
    QTRY_COMPARE(f.backend.messageService.callCount(FakeMessageService::Call::Kind::SetReaction), 1);
    f.click(f.find(MessageId(u"m4"_s), Hit::Kind::Reaction));
    QCOMPARE(f.model->messageAt(3).reactions.front(), (Reaction{{u"👍"_s, {}, {}}, 2, false}));
    // "+" opens the popup; what is picked is added.
    f.click(f.find(MessageId(u"m4"_s), Hit::Kind::AddReaction));
    QTRY_VERIFY(f.picker->isVisible());
    Q_EMIT f.picker->picked({u"🎉"_s, {}, {}});
    QCOMPARE(f.model->messageAt(3).reactions.size(), size_t(2));
}

void TestTimeline::hoverToolbarFollowsThePointer()
{
    Fixture f(8);
    f.open();
    auto *toolbar = f.pane->findChild<HoverToolbar *>();
    QVERIFY(toolbar);
    const QRect row = f.rectOf(MessageId(u"m7"_s));
    f.hover(row.center());
    QTRY_VERIFY(toolbar->isVisible());
    QCOMPARE(toolbar->messageId().value, u"m7"_s);
    QSignalSpy reply(f.pane.get(), &TimelinePane::quoteRequested);
    const auto buttons = toolbar->findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 4);
    for (QAbstractButton *button : buttons)
        QVERIFY(!button->accessibleName().isEmpty());
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QCOMPARE(reply.count(), 1);
    QCOMPARE(reply.front().front().value<Message>().id.value, u"m7"_s);
}

void TestTimeline::doubleClickEditsInPlaceAndSaves()
{
    Fixture f(20);
    f.backend.messageService.messages(kChannel).push_back(f.own(u"mine"_s, u"hello **world**"_s));
    f.open();
    const MessageId id(u"mine"_s);
    const QPoint text = f.find(id, Hit::Kind::Text);
    QVERIFY(text.x() > 0);
    QTest::mouseDClick(f.view().viewport(), Qt::LeftButton, {}, text);
    MessageEditor *editor = f.view().editors().of(id);
    QVERIFY(editor && editor->isVisible());
    QVERIFY2(f.rectOf(id).contains(editor->geometry()), "the editor stands in the message's place");
    auto *field = editor->findChild<QPlainTextEdit *>();
    QVERIFY(field);
    QCOMPARE(field->toPlainText(), u"hello **world**"_s);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, u"changed"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!f.view().editors().of(id));
    QCOMPARE(f.backend.messageService.find({kChannel, id})->source, u"changed"_s);
    QCOMPARE(f.model->messageAt(f.model->rowOf(id)).source, u"changed"_s);
}

void TestTimeline::editorSurvivesLiveUpdateFailureAndDeletion()
{
    Fixture f(20);
    f.backend.messageService.messages(kChannel).push_back(f.own(u"mine"_s, u"first"_s));
    f.open();
    const MessageId id(u"mine"_s);
    QVERIFY(f.pane->editLastOwn());
    MessageEditor *editor = f.view().editors().of(id);
    QVERIFY(editor);
    auto *field = editor->findChild<QPlainTextEdit *>();
    QTest::keyClicks(field, u" typed"_s);
    const QString typed = field->toPlainText();

    MessageUpdated update;
    update.ref = {kChannel, id};
    update.source = u"from elsewhere"_s;
    update.content = FakeMessageService::textContent(u"from elsewhere"_s);
    f.backend.messageService.emitEvent(update);
    QCOMPARE(field->toPlainText(), typed);

    f.backend.messageService.failNext({ApiError::Kind::Rejected, 200, 40000, u"moderated"_s, {}});
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!editor->isSaving());
    QVERIFY(f.view().editors().of(id));
    QCOMPARE(field->toPlainText(), typed);

    f.backend.messageService.emitEvent(MessageDeleted{{kChannel, id}});
    QCOMPARE(f.view().editors().of(id), editor);
    QCOMPARE(field->toPlainText(), typed);
    QVERIFY2(editor->isVisible(), "what was typed stays in sight after its message is gone");
}

void TestTimeline::upEditsTheLastOwnMessage()
{
    Fixture f(5);
    f.backend.messageService.messages(kChannel).push_back(f.own(u"mine"_s, u"first"_s));
    f.backend.messageService.messages(kChannel).push_back(FakeMessageService::makeMessage(
        kChannel, u"after"_s, u"reply"_s, backendOther(), QDateTime::currentDateTimeUtc()));
    f.open();
    QVERIFY(f.pane->editLastOwn());
    QVERIFY(f.view().editors().of(MessageId(u"mine"_s)));
    QVERIFY(f.pane->closeTopLayer());
    QVERIFY(!f.view().editors().of(MessageId(u"mine"_s)));
    QVERIFY(!f.pane->closeTopLayer());
}

void TestTimeline::refusedKindsSayWhyTheyCannotBeEdited()
{
    Fixture f(2);
    Message picture = f.own(u"pic"_s, u"https://example.org/a.png"_s);
    picture.kind = MessageKind::Image;
    f.backend.messageService.messages(kChannel).push_back(picture);
    f.open();
    f.hover(f.rectOf(MessageId(u"pic"_s)).center());
    auto *toolbar = f.pane->findChild<HoverToolbar *>();
    QTRY_COMPARE(toolbar->messageId().value, u"pic"_s);
    QAbstractButton *edit = toolbar->findChildren<QAbstractButton *>().at(2);
    QVERIFY(edit->isVisible());
    QVERIFY(!edit->isEnabled());
    QVERIFY(edit->toolTip().contains(u"can edit only"_s));
    QVERIFY(!f.pane->editLastOwn() || !f.view().editors().of(MessageId(u"pic"_s)));
}

void TestTimeline::deleteAsksFirstAndShiftDoesNot()
{
    Fixture f(2);
    f.backend.messageService.messages(kChannel).push_back(f.own(u"a"_s, u"one"_s));
    f.backend.messageService.messages(kChannel).push_back(f.own(u"b"_s, u"two"_s));
    f.open();
    f.view().setFocus();
    QVERIFY(f.pane->selectNeighbour(-1));
    QTRY_COMPARE(f.view().currentId().value, u"b"_s);
    QTest::keyClick(&f.view(), Qt::Key_Delete);
    QTRY_VERIFY(!f.pane->findChildren<QWidget *>(u"confirm"_s).isEmpty() || QApplication::focusWidget() != &f.view());
    QCOMPARE(f.model->rowCount(), 4);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(f.model->rowCount(), 4);
    f.view().setFocus();
    QTest::keyClick(&f.view(), Qt::Key_Delete, Qt::ShiftModifier);
    QTRY_COMPARE(f.model->rowCount(), 3);
    QVERIFY(!f.backend.messageService.find({kChannel, MessageId(u"b"_s)}));
}

void TestTimeline::failedRowRetriesAndDiscards()
{
    Fixture f(3);
    f.open();
    f.backend.messageService.failNext({ApiError::Kind::Rejected, 400, 40000, {}, {}}, 2);
    Draft draft;
    draft.source = u"keep me"_s;
    f.model->send(draft);
    QTRY_COMPARE(f.model->messageAt(3).state, SendState::Failed);
    f.settle();
    f.click(f.find(f.model->messageAt(3).id, Hit::Kind::Retry));
    QTRY_COMPARE(f.model->messageAt(3).state, SendState::Failed); // fails once more
    f.settle();
    f.click(f.find(f.model->messageAt(3).id, Hit::Kind::CopyFailed));
    QCOMPARE(QApplication::clipboard()->text(), u"keep me"_s);
    f.click(f.find(f.model->messageAt(3).id, Hit::Kind::Discard));
    QCOMPARE(f.model->rowCount(), 3);
}

void TestTimeline::draggingSelectsTextAcrossRowsAndCopies()
{
    Fixture f(0);
    f.backend.messageService.messages(kChannel).push_back(f.own(u"a"_s, u"alpha **beta** gamma"_s));
    f.backend.messageService.messages(kChannel).push_back(f.own(u"b"_s, u"delta"_s));
    f.open();
    const QPoint from = f.find(MessageId(u"a"_s), Hit::Kind::Text);
    const QRect last = f.rectOf(MessageId(u"b"_s));
    QWidget *viewport = f.view().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QTest::mouseMove(viewport, from + QPoint(40, 4));
    QTest::mouseMove(viewport, QPoint(700, last.bottom() - 4));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(700, last.bottom() - 4));
    QCOMPARE(f.view().selection().text(), u"alpha beta gamma\ndelta"_s);
    QTest::keyClick(&f.view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"alpha beta gamma\ndelta"_s);
    QVERIFY(f.pane->closeTopLayer());
    QVERIFY(!f.view().selection().isActive());
}

void TestTimeline::spoilerOpensByClick()
{
    Fixture f(0);
    f.backend.messageService.messages(kChannel).push_back(
        f.own(u"a"_s, u"see (spl)secret [x](https://example.org)(spl) end"_s));
    f.open();
    const QPoint point = f.find(MessageId(u"a"_s), Hit::Kind::Spoiler);
    QVERIFY(point.x() > 0);
    QVERIFY2(f.find(MessageId(u"a"_s), Hit::Kind::Link).x() < 0, "a closed spoiler hides the links in it");
    f.click(point);
    QVERIFY(f.find(MessageId(u"a"_s), Hit::Kind::Spoiler).x() < 0);
    QVERIFY(f.find(MessageId(u"a"_s), Hit::Kind::Link).x() > 0);
}

void TestTimeline::keyboardWalksRowsAndActs()
{
    Fixture f(30);
    f.open();
    f.view().setFocus();
    QTest::keyClick(&f.view(), Qt::Key_Up);
    QCOMPARE(f.view().currentId().value, u"m30"_s);
    QTest::keyClick(&f.view(), Qt::Key_Up);
    QCOMPARE(f.view().currentId().value, u"m29"_s);
    QSignalSpy reply(f.pane.get(), &TimelinePane::quoteRequested);
    QTest::keyClick(&f.view(), Qt::Key_R);
    QCOMPARE(reply.count(), 1);
    QTest::keyClick(&f.view(), Qt::Key_Home);
    QCOMPARE(f.bar().value(), f.bar().minimum());
    QTest::keyClick(&f.view(), Qt::Key_End);
    QCOMPARE(f.bar().value(), f.bar().maximum());
    QVERIFY(f.pane->closeTopLayer());
    QVERIFY(f.view().currentId().isEmpty());
}

void TestTimeline::typingGoesToTheComposer()
{
    Fixture f(3);
    f.open();
    QSignalSpy typed(f.pane.get(), &TimelinePane::typed);
    f.view().setFocus();
    QTest::keyClicks(&f.view(), u"hi"_s);
    QCOMPARE(typed.count(), 2);
    QCOMPARE(typed.front().front().toString(), u"h"_s);
}

void TestTimeline::conversationsRememberTheirPlace()
{
    Fixture f(300);
    f.open();
    f.bar().setValue(f.bar().maximum() - 1000);
    f.settle();
    const MessageId first = f.topRow();
    const int top = f.rectOf(first).top();
    const ChannelRef other{ChannelKind::Guild, ChannelId(u"200"_s)};
    f.backend.messageService.fill(other, 40);
    MessageListModel second(f.backend.messageService, other, f.backend.self());
    f.pane->setModel(&second);
    QTRY_VERIFY(second.rowCount() > 0);
    f.pane->setModel(f.model.get());
    QCOMPARE(f.rectOf(first).top(), top);
    f.pane->setModel(nullptr);
}

void TestTimeline::rowsNeverOverlapAndHeightIsSizeHint()
{
    Fixture f(0);
    auto &messages = f.backend.messageService.messages(kChannel);
    const QStringList sources{u"short"_s, u"长文本"_s.repeated(200), u"```cpp\nint main() { return 0; }\n```"_s,
        u"> quote\n\nafter"_s, u"😀😀😀"_s, u"a (met)1(met) b (rol)2(rol) (chn)3(chn)"_s, u"---"_s, u"x"_s.repeated(3000)};
    int i = 0;
    for (const QString &source : sources)
        messages.push_back(f.own(u"r%1"_s.arg(i++), source));
    messages[0].reactions.assign(40, {{u"👍"_s, {}, {}}, 3, false});
    f.open();
    for (const int width : {360, 520, 900, 1600}) {
        f.pane->resize(width, 600);
        f.settle();
        int bottom = -1;
        for (int row = 0; row < f.model->rowCount(); ++row) {
            const QRect rect = f.view().visualRect(f.model->index(row));
            QCOMPARE(rect.height(), f.view().layoutOf(row).height());
            if (row > 0)
                QCOMPARE(rect.top(), bottom + 1);
            bottom = rect.bottom();
            const QRect body = f.view().layoutOf(row).bodyRect();
            QVERIFY(body.left() >= 0 && body.right() <= rect.width());
        }
    }
}

void TestTimeline::onlyHttpLinksAreLinks()
{
    Fixture f(0);
    f.backend.messageService.messages(kChannel).push_back(
        f.own(u"bad"_s, u"[click](javascript:alert(1)) [me](file:///etc/passwd)"_s));
    f.open();
    QVERIFY(f.find(MessageId(u"bad"_s), Hit::Kind::Link).x() < 0);
    f.backend.messageService.emitEvent(MessageCreated{f.own(u"good"_s, u"[click](https://example.org/)"_s)});
    QVERIFY(f.find(MessageId(u"good"_s), Hit::Kind::Link).x() > 0);
}

KOOKABURRA_GUI_CASE(TestTimeline)

} // namespace tst_timeline

#include "tst_timeline.moc"

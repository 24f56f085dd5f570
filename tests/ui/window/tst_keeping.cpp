// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/local/localstore.h"
#include "app/session/drafts/draftstore.h"
#include "app/session/storagewatch.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "ui/composer/composer.h"
#include "ui/composer/uploadstrip.h"
#include "ui/composer/uploadtile.h"
#include "ui/editor/messageeditor.h"
#include "ui/shell/account/conversations.h"
#include "ui/shell/window/storagebanner.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/confirmcard.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

namespace tst_keeping {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChannelRef kFirst = Community::channel(u"c-talk"_s);

//! Looks at so many other conversations that none of the earlier ones would be kept.
void lookAtOthers(Conversations &conversations)
{
    for (size_t i = 0; i < 2 * Conversations::kKept; ++i)
        (void)conversations.open(Community::channel(u"other-%1"_s.arg(i)));
}

} // namespace

//! What somebody typed outlives what it was typed in: a timeline that is let go, the window, a disk without room.
class TestKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unsentRowsAreThereAgain_data();
    void unsentRowsAreThereAgain();
    void requestsUnderWayAreDoneWithoutTheirTimeline_data();
    void requestsUnderWayAreDoneWithoutTheirTimeline();
    void openEditorsKeepTheirTimeline();
    void unsentTextsAreThereAtTheNextStart_data();
    void unsentTextsAreThereAtTheNextStart();
    void changedEditorsBecomeDrafts();
    void cardsBecomeCardDrafts();
    void conversationThatGoesAwayLeavesItsTexts();
    void windowSaysThatTheDiskIsFull();
    void closingAsksBeforeTextIsLost();
    void unfinishedEditIsOpenAtTheNextStart();
    void closingSaysThatMessagesWait();
    void closingDoesNotWaitForWhatArrivesInAMoment();
    void closingCanBeToldNotToAsk();
    void endOfTheSessionIsNotAskedAbout();
    void placeFarBackIsShownFromDisk();
    void messageWithFilesWaitsForTheConnection();
    void messageWhoseFileIsBeingUploadedIsThereAtTheNextStart();
    void uploadThatIsCancelledIsADraftAgain();

private:
    //! What the next start would find.
    static QJsonObject keptIn(const FakeWindow &w, const QString &channel);
};

QJsonObject TestKeeping::keptIn(const FakeWindow &w, const QString &channel)
{
    for (const QString &name : w.filesNamed(u"drafts.json"_s)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QJsonValue draft : QJsonDocument::fromJson(file.readAll())["drafts"_L1].toArray()) {
            if (draft["channel"_L1].toString() == channel)
                return draft.toObject();
        }
    }
    return {};
}

void TestKeeping::unsentRowsAreThereAgain_data()
{
    QTest::addColumn<QString>("fate");
    for (const char *fate : {"sending", "held", "failed", "checking"})
        QTest::newRow(fate) << QString::fromLatin1(fate);
}

void TestKeeping::unsentRowsAreThereAgain()
{
    QFETCH(QString, fate);
    FakeBackend backend;
    Community::fill(backend);
    Conversations conversations(backend);
    auto &model = conversations.open(kFirst);
    QTRY_VERIFY(model.atPresent());
    if (fate == "failed"_L1)
        backend.messageService.answers.failNext({ApiError::Kind::Forbidden, 403, 0, {}, {}});
    else if (fate == "checking"_L1)
        backend.messageService.answers.failNext({ApiError::Kind::Timeout, 0, 0, {}, {}});
    else
        backend.messageService.hold();
    model.setPatience(std::chrono::hours(1));
    Draft draft;
    draft.source = u"not yet sent"_s;
    draft.nonce = u"n-1"_s;
    model.send(draft);
    if (fate == "held"_L1) {
        QTRY_COMPARE(backend.messageService.callCount(FakeMessageService::Call::Kind::Send), 1);
        Q_EMIT backend.messageService.sendHeld(u"n-1"_s, QDateTime::currentDateTimeUtc().addSecs(3000));
    }
    const auto state = [&model] { return model.messageAt(model.rowCount() - 1).state; };
    if (fate == "failed"_L1)
        QTRY_COMPARE(state(), SendState::Failed);
    else if (fate == "checking"_L1)
        QTRY_COMPARE(state(), SendState::Checking);
    else
        QCOMPARE(state(), fate == "held"_L1 ? SendState::Held : SendState::Sending);
    lookAtOthers(conversations); // its timeline may go, the message waits in the outbox
    QVERIFY(!conversations.find(kFirst));
    auto &again = conversations.open(kFirst);
    QTRY_VERIFY(again.rowCount() > 0);
    QCOMPARE(again.messageAt(again.rowCount() - 1).source, u"not yet sent"_s);
}

void TestKeeping::requestsUnderWayAreDoneWithoutTheirTimeline_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"edit", "remove", "reaction", "removeReaction"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestKeeping::requestsUnderWayAreDoneWithoutTheirTimeline()
{
    QFETCH(QString, what);
    FakeBackend backend;
    Community::fill(backend);
    backend.messageService.fill(kFirst, 3);
    Conversations conversations(backend);
    auto &model = conversations.open(kFirst);
    QTRY_COMPARE(model.rowCount(), 3);
    const MessageId id = model.messageAt(2).id;
    const Emoji emoji{u"👍"_s, u"👍"_s, {}};
    backend.messageService.hold();
    bool answered = false;
    const auto note = [&answered](const Result<Unit> &) { answered = true; };
    if (what == "edit"_L1)
        model.edit(id, Draft{}, this, note);
    else if (what == "remove"_L1)
        model.remove(id, this, note);
    else if (what == "removeReaction"_L1)
        model.removeReaction(id, emoji, UserId(u"7"_s), this, note);
    else
        model.toggleReaction(id, emoji);
    lookAtOthers(conversations);
    QVERIFY(!conversations.find(kFirst));
    const auto calls = [&backend, &what] {
        using Kind = FakeMessageService::Call::Kind;
        return backend.messageService.callCount(what == "edit"_L1 ? Kind::Edit
                : what == "remove"_L1                             ? Kind::Remove
                : what == "removeReaction"_L1                     ? Kind::RemoveReaction
                                                                  : Kind::SetReaction);
    };
    QTRY_COMPARE(calls(), 1);
    backend.messageService.release();
    QTRY_VERIFY(backend.messageService.localStore()->outbox().isEmpty());
    // The answer about somebody else's reaction has nobody to go to any more.
    QTRY_VERIFY(answered || what == "reaction"_L1 || what == "removeReaction"_L1);
}

void TestKeeping::openEditorsKeepTheirTimeline()
{
    FakeBackend backend;
    Community::fill(backend);
    Conversations conversations(backend);
    const auto *model = &conversations.open(kFirst);
    conversations.setInUse([](const ChannelRef &channel) { return channel == kFirst; });
    lookAtOthers(conversations);
    QCOMPARE(conversations.find(kFirst), model);
}

void TestKeeping::unsentTextsAreThereAtTheNextStart_data()
{
    unsentRowsAreThereAgain_data();
}

void TestKeeping::unsentTextsAreThereAtTheNextStart()
{
    QFETCH(QString, fate);
    FakeWindow w;
    QVERIFY(w.open());
    const QString channel = w.view().current().id.value;
    auto &model = *w.view().timeline().model();
    model.setPatience(std::chrono::hours(1));
    if (fate == "failed"_L1)
        w.backend.messageService.answers.failNext({ApiError::Kind::Forbidden, 403, 0, {}, {}});
    else if (fate == "checking"_L1)
        w.backend.messageService.answers.failNext({ApiError::Kind::Timeout, 0, 0, {}, {}});
    else
        w.backend.messageService.hold();
    w.type(u"a whole evening's work"_s);
    w.key(Qt::Key_Return);
    const auto last = [](const MessageListModel &timeline) { return timeline.messageAt(timeline.rowCount() - 1); };
    QTRY_COMPARE(last(model).source, u"a whole evening's work"_s);
    if (fate == "failed"_L1)
        QTRY_COMPARE(last(model).state, SendState::Failed);
    if (fate == "checking"_L1)
        QTRY_COMPARE(last(model).state, SendState::Checking);
    if (fate == "held"_L1) {
        QTRY_COMPARE(w.backend.messageService.callCount(FakeMessageService::Call::Kind::Send), 1);
        Q_EMIT w.backend.messageService.sendHeld(last(model).nonce, QDateTime::currentDateTimeUtc().addSecs(3000));
    }
    w.close();
    QVERIFY(keptIn(w, channel)["text"_L1].toString().isEmpty()); // no second time as a draft
    QVERIFY(w.open());
    QTRY_VERIFY(w.view().timeline().model()->rowCount() > 0);
    QTRY_COMPARE(last(*w.view().timeline().model()).source, u"a whole evening's work"_s);
    QVERIFY(w.view().composer().text().isEmpty());
}

void TestKeeping::changedEditorsBecomeDrafts()
{
    FakeWindow w;
    QVERIFY(w.open());
    const QString channel = w.view().current().id.value;
    w.backend.messageService.hold();
    auto &model = *w.view().timeline().model();
    const MessageId id = model.messageAt(model.rowCount() - 1).id;
    auto *editor = new MessageEditor(w.style, MessageKind::Markup, u"before"_s, 8000, w.view().timeline().view());
    w.view().timeline().view()->openEditor(id, editor);
    QVERIFY(w.view().timeline().view()->editors().hasIn(w.view().current()));
    QVERIFY(w.view().timeline().view()->editors().unsaved().empty());
    editor->findChild<QPlainTextEdit *>()->setPlainText(u"half a correction"_s);
    w.close();
    QCOMPARE(keptIn(w, channel)["text"_L1].toString(), u"half a correction"_s);
}

void TestKeeping::cardsBecomeCardDrafts()
{
    FakeWindow w;
    QVERIFY(w.open());
    const ChannelRef channel = w.view().current();
    KeptDraft card;
    card.card = u"[1]"_s;
    w.view().composer().addToDraft(channel, card);
    card.card = u"[2]"_s; // there is place for one
    w.view().composer().addToDraft(channel, card);
    w.close();
    QCOMPARE(keptIn(w, channel.id.value)["card"_L1].toString(), u"[1]"_s);
    QCOMPARE(keptIn(w, channel.id.value)["text"_L1].toString(), u"[2]"_s);
}

void TestKeeping::conversationThatGoesAwayLeavesItsTexts()
{
    FakeWindow w;
    QVERIFY(w.open());
    const ChannelRef gone = w.view().current();
    w.backend.messageService.answers.failNext({ApiError::Kind::Forbidden, 403, 0, {}, {}});
    w.type(u"said too late"_s);
    w.key(Qt::Key_Return);
    const auto &model = *w.view().timeline().model();
    QTRY_COMPARE(model.messageAt(model.rowCount() - 1).state, SendState::Failed);
    Q_EMIT w.directory->channelRemoved(gone);
    QVERIFY(w.view().composer().hasDraft(gone));
    w.close();
    QCOMPARE(keptIn(w, gone.id.value)["text"_L1].toString(), u"said too late"_s);
}

void TestKeeping::windowSaysThatTheDiskIsFull()
{
    FakeWindow w;
    QTemporaryDir folder;
    StorageWatch storage(folder.path());
    QVERIFY(w.open());
    w.window->setStorage(storage);
    QVERIFY(w.window->storageBanner()->text().isEmpty());
    storage.report(u"drafts"_s, WriteFailure{WriteFailure::Kind::DiskFull, folder.filePath(u"x"_s), u"ENOSPC"_s});
    QVERIFY(w.window->storageBanner()->isVisible());
    QVERIFY(w.window->storageBanner()->text().startsWith(u"The disk is full."_s));
    storage.report(u"drafts"_s, WriteFailure{WriteFailure::Kind::ReadOnly, folder.filePath(u"x"_s), u"EROFS"_s});
    QVERIFY(w.window->storageBanner()->text().contains(folder.path() + u" cannot be written to."_s));
    storage.forget(u"drafts"_s);
    QVERIFY(!w.window->storageBanner()->isVisible());
    w.close(); // before what it borrows
}

void TestKeeping::closingAsksBeforeTextIsLost()
{
    FakeWindow w;
    QTemporaryDir folder;
    StorageWatch storage(folder.path());
    QVERIFY(w.open());
    w.window->setStorage(storage);
    storage.report(u"drafts"_s, WriteFailure{WriteFailure::Kind::DiskFull, folder.filePath(u"x"_s), u"ENOSPC"_s});
    w.type(u"not sent yet"_s);
    QVERIFY(!w.window->close());
    QVERIFY(w.window->isVisible());
    auto *question = w.window->findChild<ConfirmCard *>();
    QVERIFY(question);
    question->reject();
    QVERIFY(w.window->isVisible());
    QCOMPARE(w.view().composer().text(), u"not sent yet"_s);

    QVERIFY(!w.window->close());
    storage.forget(u"drafts"_s); // it can be saved again
    QVERIFY(w.window->close());

    w.window->show();
    storage.report(u"drafts"_s, WriteFailure{WriteFailure::Kind::DiskFull, folder.filePath(u"x"_s), u"ENOSPC"_s});
    QVERIFY(!w.window->close());
    for (auto *card : w.window->findChildren<ConfirmCard *>())
        card->accept();
    QTRY_VERIFY(!w.window->isVisible()); // "Close anyway"
    w.close(); // before what it borrows
}

namespace {

//! A window whose account has its store on disk.
struct StoredWindow
{
    StoredWindow() { begin(); }
    void begin()
    {
        local = std::make_unique<LocalStore>(w.backend.messageService);
        local->open(w.accountFolder(), w.backend.me);
        local->setLive(true);
        local->setReachable(true);
    }
    void end()
    {
        w.close();
        local.reset();
    }
    ~StoredWindow() { end(); }

    FakeWindow w;
    std::unique_ptr<LocalStore> local;
};

} // namespace

void TestKeeping::unfinishedEditIsOpenAtTheNextStart()
{
    StoredWindow s;
    FakeWindow &w = s.w;
    QVERIFY(w.open());
    const ChannelRef channel = w.view().current();
    auto &first = *w.view().timeline().model();
    QTRY_VERIFY(first.atPresent());
    w.type(u"mine"_s);
    w.key(Qt::Key_Return);
    const auto last = [&first] { return first.messageAt(first.rowCount() - 1); };
    QTRY_VERIFY(last().author.id == first.selfId() && last().state == SendState::Sent);
    const MessageId id = last().id;
    QVERIFY(w.view().timeline().editLastOwn());
    auto *editor = w.view().timeline().view()->editors().of(id);
    QVERIFY(editor);
    w.type(u" and more"_s);
    const QString written = editor->source();
    s.end();
    s.begin();
    QVERIFY(w.open());
    QCOMPARE(w.view().current(), channel);
    const auto again = [&w, &id] { return w.view().timeline().view()->editors().of(id); };
    QTRY_VERIFY(again());
    QCOMPARE(again()->source(), written);
    QVERIFY(w.view().composer().text().isEmpty()); // it is no draft
    QVERIFY(!again()->isAncestorOf(QApplication::focusWidget()));
    // Once saved, it does not come again.
    again()->focusInput();
    w.key(Qt::Key_Return);
    QTRY_VERIFY(!again());
    s.end();
    s.begin();
    QVERIFY(w.open());
    QTRY_VERIFY(w.view().timeline().model()->rowOf(id) >= 0);
    QVERIFY(!again());
}

void TestKeeping::closingSaysThatMessagesWait()
{
    StoredWindow s;
    QVERIFY(s.w.open());
    s.local->setReachable(false);
    s.w.type(u"not sent yet"_s);
    s.w.key(Qt::Key_Return);
    QVERIFY(!s.w.window->close());
    const auto question = [&s] { return s.w.window->findChild<ConfirmCard *>(); };
    QTRY_VERIFY(question());
    QVERIFY(question()->accessibleName().startsWith(u"1 message"_s));
    question()->reject();
    QVERIFY(s.w.window->isVisible());
    QTRY_VERIFY(!question());
    QVERIFY(!s.w.window->close());
    QTRY_VERIFY(question());
    question()->accept();
    QVERIFY(!s.w.window->isVisible());
    QCOMPARE(s.local->outbox().waiting().messages, 1);
}

void TestKeeping::closingDoesNotWaitForWhatArrivesInAMoment()
{
    StoredWindow s;
    QVERIFY(s.w.open());
    s.w.backend.messageService.hold();
    s.w.type(u"nearly there"_s);
    s.w.key(Qt::Key_Return);
    QVERIFY(!s.w.window->close());
    s.w.backend.messageService.release();
    QTRY_VERIFY(!s.w.window->isVisible());
    QVERIFY(s.local->outbox().isEmpty());
}

void TestKeeping::closingCanBeToldNotToAsk()
{
    StoredWindow s;
    QVERIFY(s.w.open());
    s.local->setReachable(false);
    s.w.type(u"not sent yet"_s);
    s.w.key(Qt::Key_Return);
    QVERIFY(!s.w.window->close());
    QTRY_VERIFY(s.w.window->findChild<ConfirmCard *>());
    s.w.window->findChild<QCheckBox *>()->setChecked(true);
    s.w.window->findChild<ConfirmCard *>()->accept();
    QVERIFY(!s.w.window->isVisible());
    s.w.close();
    QVERIFY(s.w.open());
    QVERIFY(s.w.window->close());
}

void TestKeeping::endOfTheSessionIsNotAskedAbout()
{
    StoredWindow s;
    QVERIFY(s.w.open());
    s.local->setReachable(false);
    s.w.type(u"not sent yet"_s);
    s.w.key(Qt::Key_Return);
    s.w.window->setEnding();
    QVERIFY(s.w.window->close());
}

//! Farther back than the page that is read first.
void TestKeeping::placeFarBackIsShownFromDisk()
{
    StoredWindow s;
    s.w.backend.messageService.fill(kFirst, 300, 41);
    QVERIFY(s.w.open());
    s.w.view().openChannel(kFirst);
    const auto list = [&s]() -> MessageListView & { return *s.w.view().timeline().view(); };
    const auto model = [&s]() -> MessageListModel & { return *s.w.view().timeline().model(); };
    QTRY_VERIFY(model().atPresent());
    while (model().rowCount() < 200) { // each step loads a page
        const int rows = model().rowCount();
        list().verticalScrollBar()->setValue(0);
        QTRY_VERIFY(model().rowCount() > rows);
    }
    list().verticalScrollBar()->setValue(list().verticalScrollBar()->maximum() / 3);
    const auto place = list().place();
    QVERIFY(!place.id.isEmpty() && model().rowOf(place.id) < model().rowCount() - MessageListModel::kPage);
    s.end();
    s.begin();
    s.w.backend.messageService.hold(); // nothing comes from the server
    QVERIFY(s.w.open());
    QTRY_COMPARE(list().place().id, place.id);
    QCOMPARE(list().place().offset, place.offset);
    QVERIFY(!model().atPresent());
    s.w.backend.messageService.release();
    list().verticalScrollBar()->setValue(list().verticalScrollBar()->maximum());
    QTRY_VERIFY(model().rowOf(place.id) >= 0);
    s.w.view().timeline().jumpToPresent();
    QTRY_VERIFY(model().atPresent());
}

void TestKeeping::messageWithFilesWaitsForTheConnection()
{
    StoredWindow s;
    const QTemporaryDir chosen;
    QFile file(chosen.filePath(u"chosen.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words") > 0);
    file.close();
    s.w.setRights(0xffffffff); // files, too
    QVERIFY(s.w.open());
    const ChannelRef channel = s.w.view().current();
    const auto last = [&s] {
        const auto &model = *s.w.view().timeline().model();
        return model.messageAt(model.rowCount() - 1);
    };
    const auto online = s.w.backend.connection();
    ConnectionState away;
    away.phase = ConnectionState::Phase::Waiting;
    s.w.backend.setConnection(away);
    s.local->setReachable(false);
    s.w.view().composer().addFiles({file.fileName()});
    s.w.type(u"look"_s);
    const auto before = s.w.backend.messageService.messages(channel).size();
    s.w.key(Qt::Key_Return); // the file is still being checked
    QTRY_COMPARE(last().state, SendState::Waiting);
    QCOMPARE(last().content.plain, u"look\n📎 chosen.txt"_s);
    s.end();
    s.begin();
    s.local->outbox().setAssets(s.w.backend.assets());
    s.w.backend.setConnection(online);
    QVERIFY(s.w.open());
    QTRY_COMPARE(s.w.backend.messageService.messages(channel).size(), before + 1);
    QTRY_VERIFY(s.local->outbox().isEmpty());
    QVERIFY(s.w.view().composer().isEmpty());
}

namespace {

//! A window on a server that does not answer uploads, with a file that is being uploaded.
struct UploadingWindow : StoredWindow
{
    [[nodiscard]] bool begun()
    {
        w.setRights(0xffffffff);
        local->outbox().setAssets(w.backend.assets());
        w.backend.assetService.answers.hold();
        QFile file(chosen.filePath(u"chosen.txt"_s));
        if (!w.open() || !file.open(QIODevice::WriteOnly) || file.write("words") < 0)
            return false;
        file.close();
        w.view().composer().addFiles({file.fileName()});
        w.type(u"look"_s);
        w.key(Qt::Key_Return);
        return soon([this] { return w.backend.assetService.answers.held() == 1; });
    }
    [[nodiscard]] Message last()
    {
        const auto &model = *w.view().timeline().model();
        return model.messageAt(model.rowCount() - 1);
    }

    QTemporaryDir chosen;
};

} // namespace

void TestKeeping::messageWhoseFileIsBeingUploadedIsThereAtTheNextStart()
{
    UploadingWindow s;
    QVERIFY(s.begun());
    FakeWindow &w = s.w;
    QCOMPARE(s.last().state, SendState::Uploading);
    QCOMPARE(s.last().content.plain, u"look\n📎 chosen.txt"_s);
    QVERIFY(w.view().composer().isEmpty());
    w.backend.assetService.answers.dropHeld();
    const auto before = w.backend.messageService.messages(w.view().current()).size();
    w.window->hide(); // nobody is asked
    s.end();
    s.begin();
    s.local->outbox().setAssets(w.backend.assets());
    QVERIFY(w.open());
    QTRY_COMPARE(w.backend.messageService.messages(w.view().current()).size(), before + 1);
    QTRY_VERIFY(s.local->outbox().isEmpty());
    QVERIFY(w.view().composer().isEmpty());
}

void TestKeeping::uploadThatIsCancelledIsADraftAgain()
{
    UploadingWindow s;
    QVERIFY(s.begun());
    auto &timeline = s.w.view().timeline();
    const auto before = timeline.model()->rowCount();
    Q_EMIT timeline.takeBackRequested(s.last().id); // by its row
    QCOMPARE(timeline.model()->rowCount(), before - 1);
    QVERIFY(s.local->outbox().isEmpty());
    QCOMPARE(s.w.view().composer().text(), u"look"_s);
    QCOMPARE(s.w.view().composer().findChild<UploadStrip *>()->tiles().size(), 1);
    s.w.backend.assetService.answers.release();
    s.w.key(Qt::Key_Return);
    QTRY_COMPARE(timeline.model()->rowCount(), before);
    QTRY_COMPARE(s.last().state, SendState::Sent);
}

KOOKABURRA_GUI_CASE(TestKeeping)

} // namespace tst_keeping

#include "tst_keeping.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/local/localstore.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "ui/composer/composer.h"
#include "ui/composer/uploadstrip.h"
#include "ui/composer/uploadtile.h"
#include "ui/input/plaininput.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/noticepage.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tst_losingaccess {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const GuildId kGuild(u"g1"_s);
const ChannelRef kTalk = Community::channel(u"c-talk"_s);
constexpr auto kView = static_cast<quint32>(Permission::ViewChannel);
constexpr auto kSend = static_cast<quint32>(Permission::SendMessages);
constexpr auto kUpload = static_cast<quint32>(Permission::UploadFiles);

} // namespace

//! The place one writes in goes away, or the right to write there: it is said, and what was written is never lost.
class TestLosingAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }
    void rightToWriteTakenKeepsTheTextAndComesBack();
    void rightToReadTakenKeepsTheTextAndComesBack();
    void channelDeletedWhileWritingGivesTheTextBack();
    void guildLostWhileWritingOpensNobodyElsesChat();
    void textIsThereAgainWhenTheGuildIs();
    void whoeverStaysIsTakenBackToTheChannelThatReturns();
    void messageThatDidNotLeaveIsGivenBackToo();
    void uploadUnderWayStopsWithTheChannel();
    void waitingMessageComesBackWithItsFiles();
    void uploadUnderWayIsRefusedWithoutTheRight();
    void leavingByOneselfIsTheSame();
    void draftsAreThereAtTheNextStart();
    void draftOfADamagedFileIsLostAlone();

private:
    [[nodiscard]] bool sendFile(const QString &path);
    [[nodiscard]] bool holdUpload(const QString &path);
    void reopen();
    [[nodiscard]] Composer &composer() { return w->view().composer(); }
    [[nodiscard]] PlainInput *input() { return composer().findChild<PlainInput *>(); }
    [[nodiscard]] NoticePage &notice() { return w->view().notice(); }
    [[nodiscard]] bool says(const QString &words);
    [[nodiscard]] size_t sent() const;
    [[nodiscard]] Draft lastSent() const;

    std::unique_ptr<FakeWindow> w;
};

void TestLosingAccess::init()
{
    w = std::make_unique<FakeWindow>();
    QVERIFY(w->open());
    QTRY_COMPARE(w->view().current(), kTalk);
    QTRY_VERIFY(input()->hasFocus());
}

void TestLosingAccess::reopen()
{
    w->close();
    QVERIFY(w->open());
}

bool TestLosingAccess::says(const QString &words)
{
    const auto labels = w->window->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

size_t TestLosingAccess::sent() const
{
    return static_cast<size_t>(w->backend.messageService.callCount(FakeMessageService::Call::Kind::Send));
}

Draft TestLosingAccess::lastSent() const
{
    const auto &calls = w->backend.messageService.calls;
    const auto last = std::find_if(calls.rbegin(), calls.rend(),
        [](const auto &call) { return call.kind == FakeMessageService::Call::Kind::Send; });
    return last == calls.rend() ? Draft() : last->draft;
}

void TestLosingAccess::rightToWriteTakenKeepsTheTextAndComesBack()
{
    w->type(u"half a sen"_s);
    w->setRights(kView);
    QTRY_VERIFY(says(u"permission to write"_s));
    QVERIFY(says(u"is kept"_s));
    QVERIFY(!input()->isVisible());
    w->type(u"more"_s); // goes nowhere
    w->key(Qt::Key_Return);
    QCOMPARE(composer().text(), u"half a sen"_s);
    QCOMPARE(sent(), 0U);
    w->setRights(kView | kSend);
    QTRY_VERIFY(input()->isVisible());
    QTRY_VERIFY(input()->hasFocus());
    w->type(u"tence"_s);
    w->key(Qt::Key_Return);
    QTRY_COMPARE(sent(), 1U);
    QCOMPARE(lastSent().source, u"half a sentence"_s);
}

void TestLosingAccess::rightToReadTakenKeepsTheTextAndComesBack()
{
    w->type(u"secret plans"_s);
    w->setRights(kSend);
    QTRY_COMPARE(notice().title(), u"#综合讨论 is no longer available."_s); // the server lists it no longer
    QVERIFY(notice().isVisible() && notice().button().isVisible());
    QVERIFY(says(u"is kept"_s));
    QTest::mouseClick(&notice().button(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"secret plans"_s);
    w->setRights(kView | kSend);
    QTRY_VERIFY(input()->isVisible());
    QCOMPARE(composer().text(), u"secret plans"_s);
    QCOMPARE(w->view().current(), kTalk);
    QTRY_VERIFY(input()->hasFocus());
}

void TestLosingAccess::channelDeletedWhileWritingGivesTheTextBack()
{
    w->type(u"dear all"_s);
    w->backend.directoryService.emitEvent(ChannelRemoved{kGuild, kTalk.id});
    QVERIFY(w->view().current().isEmpty());
    QCOMPARE(notice().title(), u"#综合讨论 is no longer available."_s);
    QVERIFY(!input()->isVisible());
    QTest::mouseClick(&notice().button(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"dear all"_s);
    w->view().openChannel(Community::channel(u"c-raid"_s));
    QTRY_VERIFY(input()->isVisible());
    QVERIFY(composer().isEmpty());
    // Nothing was written here yet: no button, and what is typed on opens and sends nothing.
    w->backend.directoryService.emitEvent(ChannelRemoved{kGuild, ChannelId(u"c-raid"_s)});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    w->key(Qt::Key_Return);
    QVERIFY(w->view().current().isEmpty());
    QCOMPARE(notice().title(), u"#raid-planning is no longer available."_s);
    QVERIFY(!notice().button().isVisible());
}

void TestLosingAccess::guildLostWhileWritingOpensNobodyElsesChat()
{
    w->view().openUser(UserId(u"4"_s));
    QTRY_COMPARE(w->view().current(), Community::direct(u"dm-4"_s));
    w->view().openChannel(kTalk);
    QTRY_VERIFY(input()->hasFocus());
    w->type(u"about Ann"_s);
    w->backend.directoryService.emitEvent(GuildRemoved{kGuild});
    QVERIFY(w->view().current().isEmpty());
    QCOMPARE(notice().title(), u"You are no longer in 灯塔公会 Lighthouse."_s);
    QVERIFY(w->view().channels().showsDirects());
    w->type(u"! And so on"_s); // typed without looking: it must not be sent
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    w->key(Qt::Key_Return);
    QVERIFY(w->view().current().isEmpty());
    QCOMPARE(sent(), 0U);
    QTest::mouseClick(&notice().button(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"about Ann"_s);
}

void TestLosingAccess::textIsThereAgainWhenTheGuildIs()
{
    const auto guild = w->backend.directoryService.guilds.front();
    w->type(u"to be continued"_s);
    w->backend.directoryService.emitEvent(GuildRemoved{kGuild});
    QTRY_VERIFY(notice().isVisible());
    w->view().openUser(UserId(u"4"_s));
    QTRY_COMPARE(w->view().current(), Community::direct(u"dm-4"_s));
    QVERIFY(composer().isEmpty());
    w->backend.directoryService.emitEvent(GuildChanged{kGuild});
    QTRY_VERIFY(w->directory->findGuild(kGuild) && w->directory->guildState(kGuild) == Directory::State::Ready);
    w->view().openChannel(kTalk);
    QTRY_COMPARE(composer().text(), u"to be continued"_s);
}

void TestLosingAccess::whoeverStaysIsTakenBackToTheChannelThatReturns()
{
    const Channel channel = *w->directory->findChannel(kTalk.id);
    w->type(u"to be continued"_s);
    w->backend.directoryService.emitEvent(ChannelRemoved{kGuild, kTalk.id});
    QTRY_VERIFY(notice().isVisible());
    w->backend.directoryService.emitEvent(ChannelChanged{channel});
    QTRY_COMPARE(w->view().current(), kTalk);
    QVERIFY(input()->isVisible() && !notice().isVisible());
    QCOMPARE(composer().text(), u"to be continued"_s);
}

void TestLosingAccess::messageThatDidNotLeaveIsGivenBackToo()
{
    w->backend.messageService.failNext({ApiError::Kind::Network, 0, 0, {}, {}});
    w->type(u"first"_s);
    w->key(Qt::Key_Return);
    QTRY_COMPARE(w->view().timeline().model()->rowCount(), 41);
    w->type(u"second"_s);
    w->backend.directoryService.emitEvent(ChannelRemoved{kGuild, kTalk.id});
    QTRY_VERIFY(notice().button().isVisible());
    QTest::mouseClick(&notice().button(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"first\n\nsecond"_s);
}

//! Sends a message with this file.
bool TestLosingAccess::sendFile(const QString &path)
{
    w->backend.messageService.localStore()->outbox().setAssets(w->backend.assetService);
    w->setRights(kView | kSend | kUpload);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("hello") != 5)
        return false;
    file.close();
    if (!soon([this] { return has(w->directory->permissions(kTalk), Permission::UploadFiles); }))
        return false;
    composer().addFiles({path});
    w->type(u"with a file"_s);
    w->key(Qt::Key_Return);
    return soon([this] { return composer().isEmpty(); });
}

//! The same, and the server does not answer the upload yet.
bool TestLosingAccess::holdUpload(const QString &path)
{
    w->backend.assetService.answers.hold();
    return sendFile(path) && soon([this] { return w->backend.assetService.answers.held() == 1; });
}

//! It is a draft again, with its file.
void TestLosingAccess::uploadUnderWayStopsWithTheChannel()
{
    QTemporaryDir folder;
    QVERIFY(holdUpload(folder.filePath(u"a.txt"_s)));
    w->backend.directoryService.emitEvent(ChannelRemoved{kGuild, kTalk.id});
    w->backend.assetService.answers.release();
    QTest::mouseClick(&notice().button(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"with a file"_s);
    QCoreApplication::processEvents();
    QCOMPARE(sent(), 0U);
    reopen();
    w->view().openChannel(kTalk);
    QTRY_COMPARE(w->view().current(), kTalk);
    QCOMPARE(composer().text(), u"with a file"_s);
    QCOMPARE(composer().findChild<UploadStrip *>()->tiles().size(), 1);
}

void TestLosingAccess::waitingMessageComesBackWithItsFiles()
{
    QTemporaryDir folder;
    w->backend.messageService.localStore()->setReachable(false);
    QVERIFY(sendFile(folder.filePath(u"a.txt"_s)));
    const auto &model = *w->view().timeline().model();
    QTRY_COMPARE(model.messageAt(model.rowCount() - 1).state, SendState::Waiting);
    w->type(u"and this"_s);
    w->backend.directoryService.emitEvent(ChannelRemoved{kGuild, kTalk.id});
    reopen();
    w->view().openChannel(kTalk);
    QTRY_COMPARE(w->view().current(), kTalk);
    QCOMPARE(composer().text(), u"and this\n\nwith a file"_s);
    QCOMPARE(composer().findChild<UploadStrip *>()->tiles().size(), 1);
}

void TestLosingAccess::uploadUnderWayIsRefusedWithoutTheRight()
{
    QTemporaryDir folder;
    QVERIFY(holdUpload(folder.filePath(u"a.txt"_s)));
    w->setRights(kView);
    QTRY_VERIFY(says(u"permission to write"_s));
    w->backend.messageService.failNext({ApiError::Kind::Forbidden, 403, 0, {}, {}});
    w->backend.assetService.answers.release();
    auto &model = *w->view().timeline().model();
    const auto last = [&model] { return model.messageAt(model.rowCount() - 1); };
    QTRY_COMPARE(last().state, SendState::Failed);
    QCOMPARE(sent(), 1U);
    w->setRights(kView | kSend | kUpload);
    QTRY_VERIFY(input()->isVisible());
    model.resend(last().id);
    QTRY_COMPARE(sent(), 2U);
    QTRY_COMPARE(last().state, SendState::Sent);
    QCOMPARE(w->backend.assetService.uploads.size(), size_t(1)); // not a second time
}

void TestLosingAccess::leavingByOneselfIsTheSame()
{
    w->type(u"bye"_s);
    w->backend.directory().leaveGuild(kGuild, nullptr, [](const Result<Unit> &) {});
    QTRY_COMPARE(notice().title(), u"You are no longer in 灯塔公会 Lighthouse."_s);
    QVERIFY(w->view().current().isEmpty());
}

void TestLosingAccess::draftsAreThereAtTheNextStart()
{
    const auto quoted = w->view().timeline().model()->messageAt(39);
    composer().setQuote(quoted);
    w->type(u"an answer"_s);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") == 5);
    file.close();
    w->view().openUser(UserId(u"4"_s));
    QTRY_COMPARE(w->view().current(), Community::direct(u"dm-4"_s));
    w->type(u"hi Ann"_s);
    composer().addFiles({file.fileName(), folder.filePath(u"gone.txt"_s)});
    reopen();
    QTRY_COMPARE(w->view().current(), Community::direct(u"dm-4"_s));
    QTRY_COMPARE(composer().text(), u"hi Ann"_s);
    QCOMPARE(composer().findChild<UploadStrip *>()->tiles().size(), 1); // what is not there any more is left out
    w->view().openChannel(kTalk);
    QTRY_COMPARE(composer().text(), u"an answer"_s);
    QVERIFY(composer().hasQuote());
    w->key(Qt::Key_Return);
    QTRY_COMPARE(sent(), 1U);
    QCOMPARE(lastSent().quoted, std::optional(quoted.id));
    QTRY_VERIFY(w->view().timeline().model()->outbox().isEmpty());
    reopen();
    w->view().openChannel(kTalk);
    QTRY_COMPARE(w->view().current(), kTalk);
    QVERIFY(composer().isEmpty() && !composer().hasQuote());
}

void TestLosingAccess::draftOfADamagedFileIsLostAlone()
{
    w->type(u"words"_s);
    w->close();
    const auto files = w->filesNamed(u"drafts.json"_s);
    QCOMPARE(files.size(), 1);
    QFile file(files.front());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("{") == 1);
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"damaged"_s));
    QVERIFY(w->open());
    QTRY_COMPARE(w->view().current(), kTalk);
    QVERIFY(composer().isEmpty());
    w->type(u"new"_s);
    reopen();
    QTRY_COMPARE(composer().text(), u"new"_s);
}

KOOKABURRA_GUI_CASE(TestLosingAccess)

} // namespace tst_losingaccess

#include "tst_losingaccess.moc"

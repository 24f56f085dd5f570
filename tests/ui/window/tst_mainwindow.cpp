// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "ui/shell/window/mainwindow.h"
#include "ui/widgets/toast.h"

#include "app/net/pictures/imagecache.h"
#include "tests/support/community.h"
#include "ui/composer/composer.h"
#include "ui/people/memberpanel.h"
#include "ui/shell/account/accountview.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/lists/guildrail.h"
#include "ui/shell/switcher/quickswitcher.h"
#include "ui/style/style.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/noticepage.h"
#include "ui/widgets/sidelist.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_mainwindow {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensTheDefaultChannelOfTheFirstGuild();
    void clickOnChannelShowsIt();
    void categoryFoldsByClickAndByKeys();
    void hiddenChannelIsNotListedAndReadOnlyOneCannotBeWrittenIn();
    void historyGoesBackAndForwardByKeysAndMouse();
    void altArrowsWalkChannelsAndUnreadOnes();
    void quickSwitcherOpensWithCtrlK();
    void regionsAreWalkedWithF6();
    void membersAreToggledAndFoldFirst();
    void lastConversationIsRemembered();
    void collapsedCategoriesAreRemembered();
    void directChatsAndUserTarget();
    void openTargetOfAnUnloadedGuild();
    void unreadIsMarkedWhenSeenAndByShiftEscape();
    void sentTextGoesToTheConversationOnScreen();
    void failedGuildOffersRetry();
    void serverAwayAtStartIsSaidAndRecovers();
    void refusedTokenIsSaid();
    void forbiddenHistoryIsSaid();
    void noticeDoesWhatItsButtonSays();
    void deletedChannelLeavesTheScreen();
    void everyControlHasAName();
    void smallestWindowIsUsable();

private:
    void open(const QString &start = {});
    void close();
    [[nodiscard]] AccountView &view() { return *m_window->account(); }
    [[nodiscard]] ChannelId current() { return view().current().id; }
    void clickChannel(const QString &id);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Style> m_style;
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ImageCache> m_images;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_style = std::make_unique<Style>();
    m_style->setMode(Style::Mode::Dark);
    m_backend = std::make_unique<FakeBackend>();
    Community::fill(*m_backend);
    for (const auto &guild : m_backend->directoryService.guilds) {
        for (const auto &channel : guild.channels)
            m_backend->messageService.fill(channel.ref(), 80);
    }
    m_backend->messageService.fill(Community::direct(u"dm-4"_s), 5);
    m_backend->messageService.fill(Community::direct(u"dm-5"_s), 5);
}

void TestMainWindow::cleanup()
{
    close();
    m_backend.reset();
    m_style.reset();
}

void TestMainWindow::open(const QString &start)
{
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"kookaburra.ini"_s), QSettings::IniFormat);
    m_images = std::make_unique<ImageCache>(QString());
    m_directory = std::make_unique<Directory>(*m_backend);
    m_window = std::make_unique<MainWindow>(*m_style, *m_settings);
    m_window->showAccount(*m_backend, *m_directory, *m_images, u"test"_s, start);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    if (m_backend->self().id.isEmpty())
        m_backend->start();
}

void TestMainWindow::close()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_directory.reset();
    m_images.reset();
    m_settings.reset();
}

void TestMainWindow::clickChannel(const QString &id)
{
    auto &list = view().channels().channelList();
    const auto index = view().channels().channels().index(view().channels().channels().rowOf(ChannelId(id)));
    QVERIFY(index.isValid());
    list.scrollTo(index);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
}

void TestMainWindow::key(Qt::Key code, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), code, modifiers);
}

void TestMainWindow::opensTheDefaultChannelOfTheFirstGuild()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    QVERIFY(view().timeline().model());
    QTRY_COMPARE(view().timeline().model()->rowCount(), 50);
    QVERIFY(view().timeline().isVisible());
    QVERIFY(m_window->windowTitle().contains(u"综合讨论"_s));
    QCOMPARE(m_window->size(), QSize(1280, 800));
}

void TestMainWindow::clickOnChannelShowsIt()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    auto *before = view().timeline().model();
    clickChannel(u"c-raid"_s);
    QCOMPARE(current(), ChannelId(u"c-raid"_s));
    QTRY_COMPARE(view().timeline().model()->rowCount(), 50);
    const auto fetches = m_backend->messageService.callCount(FakeMessageService::Call::Kind::Fetch);
    clickChannel(u"c-talk"_s);
    QCOMPARE(view().timeline().model(), before); // kept, not loaded again
    QCOMPARE(m_backend->messageService.callCount(FakeMessageService::Call::Kind::Fetch), fetches);
}

void TestMainWindow::categoryFoldsByClickAndByKeys()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    auto &model = view().channels().channels();
    clickChannel(u"k-chat"_s);
    QCOMPARE(model.rowOf(ChannelId(u"c-raid"_s)), -1);
    QVERIFY(model.rowOf(ChannelId(u"c-talk"_s)) >= 0); // on screen
    clickChannel(u"k-chat"_s);
    QVERIFY(model.rowOf(ChannelId(u"c-raid"_s)) >= 0);

    auto &list = view().channels().channelList();
    list.setFocus();
    list.setCurrentIndex(model.index(model.rowOf(ChannelId(u"c-raid"_s))));
    QTest::keyClick(&list, Qt::Key_Left);
    QCOMPARE(model.rowOf(ChannelId(u"c-raid"_s)), -1);
    QTest::keyClick(&list, Qt::Key_Right);
    QVERIFY(model.rowOf(ChannelId(u"c-raid"_s)) >= 0);
    list.setCurrentIndex(model.index(model.rowOf(ChannelId(u"c-share"_s))));
    QCOMPARE(current(), ChannelId(u"c-talk"_s)); // arrows only move
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(current(), ChannelId(u"c-share"_s));
}

void TestMainWindow::hiddenChannelIsNotListedAndReadOnlyOneCannotBeWrittenIn()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    QTRY_COMPARE(view().channels().channels().rowOf(ChannelId(u"c-secret"_s)), -1);
    view().openChannel(Community::channel(u"c-secret"_s)); // by a mention, say: the server refuses
    QTRY_VERIFY(std::ranges::any_of(
        m_window->findChildren<Toast *>(), [](const Toast *toast) { return toast->text().contains(u"permission"_s); }));
    QCOMPARE(current(), ChannelId(u"c-talk"_s));
    clickChannel(u"c-news"_s);
    QVERIFY(view().timeline().isVisible());
    QVERIFY(view().composer().isVisible());
    view().composer().focusInput();
    QTest::keyClicks(QApplication::focusWidget(), u"hello"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_backend->messageService.callCount(FakeMessageService::Call::Kind::Send), 0);
}

void TestMainWindow::historyGoesBackAndForwardByKeysAndMouse()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    clickChannel(u"c-raid"_s);
    clickChannel(u"c-share"_s);
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(current(), ChannelId(u"c-raid"_s));
    QTest::mousePress(view().timeline().view()->viewport(), Qt::BackButton);
    QCOMPARE(current(), ChannelId(u"c-talk"_s));
    QTest::mousePress(&view().rail(), Qt::ForwardButton);
    QCOMPARE(current(), ChannelId(u"c-raid"_s));
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(current(), ChannelId(u"c-share"_s));
}

void TestMainWindow::altArrowsWalkChannelsAndUnreadOnes()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(current(), ChannelId(u"c-raid"_s));
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(current(), ChannelId(u"c-talk"_s));
    Community::say(*m_backend, Community::channel(u"c-top"_s), u"3"_s, u"here"_s);
    QTRY_COMPARE(m_directory->unread(Community::channel(u"c-top"_s)).count, 1);
    key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(current() == ChannelId(u"c-top"_s) || current() == ChannelId(u"dm-5"_s));
    key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(current() == ChannelId(u"c-top"_s) || current() == ChannelId(u"dm-5"_s));
}

void TestMainWindow::quickSwitcherOpensWithCtrlK()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(view().switcher().isVisible());
    auto *field = view().switcher().findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    field->setText(u"截图"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(current(), ChannelId(u"c-share"_s));
    QVERIFY(!view().switcher().isVisible());
}

void TestMainWindow::regionsAreWalkedWithF6()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    QTRY_VERIFY(view().members().model().rowCount() > 0);
    view().rail().list().setFocus();
    const auto inside = [](QWidget *region) {
        auto *focus = QApplication::focusWidget();
        return focus && (focus == region || region->isAncestorOf(focus));
    };
    QList<QWidget *> regions{&view().channels().channelList(), view().timeline().view(), &view().composer(),
        &view().members().list(), &view().rail().list()};
    for (auto *region : regions) {
        key(Qt::Key_F6);
        QVERIFY2(inside(region), qPrintable(region->accessibleName()));
    }
    key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(inside(&view().members().list()));
}

void TestMainWindow::membersAreToggledAndFoldFirst()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    QVERIFY(view().members().isVisible());
    key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(!view().members().isVisible());
    key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(view().members().isVisible());
    m_window->resize(900, 600);
    QTRY_VERIFY(!view().members().isVisible());
    m_window->resize(1200, 600);
    QTRY_VERIFY(view().members().isVisible());
}

void TestMainWindow::lastConversationIsRemembered()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    clickChannel(u"c-share"_s);
    m_window->resize(780, 700); // smaller than the screen, with its frame
    key(Qt::Key_U, Qt::ControlModifier);
    close();
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-share"_s));
    QCOMPARE(m_window->size(), QSize(780, 700));
    QVERIFY(!view().members().isVisible());
}

void TestMainWindow::collapsedCategoriesAreRemembered()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    clickChannel(u"k-news"_s);
    close();
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    QCOMPARE(view().channels().channels().rowOf(ChannelId(u"c-news"_s)), -1);
}

void TestMainWindow::directChatsAndUserTarget()
{
    open(u"user:4"_s);
    QTRY_COMPARE(view().current(), Community::direct(u"dm-4"_s));
    QVERIFY(view().channels().showsDirects());
    QVERIFY(!view().members().isVisible());
    auto &list = view().channels().directList();
    const auto row = view().channels().directs().rowOf(ChannelId(u"dm-5"_s));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(row, 0)).center());
    QCOMPARE(view().current(), Community::direct(u"dm-5"_s));
    QTRY_COMPARE(m_directory->unread(view().current()).count, 0);
    view().openUser(UserId(u"3"_s)); // no chat yet
    QTRY_COMPARE(view().current(), Community::direct(u"dm-3"_s));
    QTRY_VERIFY(view().channels().directs().rowOf(ChannelId(u"dm-3"_s)) >= 0);
}

void TestMainWindow::openTargetOfAnUnloadedGuild()
{
    open(u"d-two"_s);
    QTRY_COMPARE(current(), ChannelId(u"d-two"_s));
    QVERIFY(view().channels().channels().rowOf(ChannelId(u"d-two"_s)) >= 0);
}

void TestMainWindow::unreadIsMarkedWhenSeenAndByShiftEscape()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    QTRY_COMPARE(m_directory->guildState(GuildId(u"g1"_s)), Directory::State::Ready);
    const auto raid = Community::channel(u"c-raid"_s);
    const auto share = Community::channel(u"c-share"_s);
    Community::say(*m_backend, raid, u"3"_s, u"one"_s);
    Community::say(*m_backend, share, u"3"_s, u"two"_s);
    QCOMPARE(m_directory->unread(raid).count, 1);
    clickChannel(u"c-raid"_s);
    QTRY_COMPARE(m_directory->unread(raid).count, 0);
    QCOMPARE(m_directory->unread(share).count, 1);
    key(Qt::Key_Escape, Qt::ShiftModifier);
    QCOMPARE(m_directory->unread(share).count, 0);
}

void TestMainWindow::sentTextGoesToTheConversationOnScreen()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    QTRY_COMPARE(view().timeline().model()->rowCount(), 50);
    clickChannel(u"c-raid"_s);
    QTRY_COMPARE(view().timeline().model()->rowCount(), 50);
    view().composer().focusInput();
    QTest::keyClicks(QApplication::focusWidget(), u"see you at eight"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(m_backend->messageService.callCount(FakeMessageService::Call::Kind::Send), 1);
    const auto &sent = m_backend->messageService.calls.back();
    QCOMPARE(sent.ref.channel, Community::channel(u"c-raid"_s));
    QCOMPARE(sent.draft.source, u"see you at eight"_s);
    QVERIFY(view().composer().isEmpty());
}

void TestMainWindow::failedGuildOffersRetry()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    QTRY_COMPARE(m_directory->guildState(GuildId(u"g2"_s)), Directory::State::Ready); // loaded in the background
    close();
    open(u"user:4"_s);
    QTRY_COMPARE(view().current(), Community::direct(u"dm-4"_s));
    QTRY_COMPARE(m_directory->guildState(GuildId(u"g2"_s)), Directory::State::Ready);
    Guild third;
    third.id = GuildId(u"g3"_s);
    third.name = u"Third"_s;
    m_backend->directoryService.guilds.push_back(third);
    m_directory->load();
    QTRY_COMPARE(m_directory->guilds().size(), 3U);
    QTRY_COMPARE(m_directory->state(), Directory::State::Ready);
    QTRY_COMPARE(m_directory->guildState(GuildId(u"g2"_s)), Directory::State::Ready);
    QTRY_COMPARE(m_directory->guildState(GuildId(u"g1"_s)), Directory::State::Ready);
    ApiError error;
    error.kind = ApiError::Kind::ServerError;
    m_backend->directoryService.answers.failNext(error, 1); // the members are asked for later
    view().openGuild(third.id);
    QTRY_COMPARE(view().notice().title(), u"This guild could not be loaded."_s);
    QTest::mouseClick(&view().notice().button(), Qt::LeftButton);
    QTRY_COMPARE(m_directory->guildState(third.id), Directory::State::Ready);
    QTRY_COMPARE(view().notice().title(), u"No conversation is open."_s);
}

void TestMainWindow::serverAwayAtStartIsSaidAndRecovers()
{
    ApiError error;
    error.kind = ApiError::Kind::Network;
    m_backend->directoryService.answers.failNext(error, 2);
    open();
    QTRY_COMPARE(view().notice().title(), u"The lists could not be loaded."_s);
    QTest::mouseClick(&view().notice().button(), Qt::LeftButton);
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
}

void TestMainWindow::refusedTokenIsSaid()
{
    ApiError error;
    error.kind = ApiError::Kind::Unauthorized;
    m_backend->refuse = error;
    open();
    QTRY_COMPARE(view().notice().title(), u"The server does not accept the token."_s);
    QVERIFY(view().notice().isVisible());
}

void TestMainWindow::forbiddenHistoryIsSaid()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    QTRY_COMPARE(view().timeline().model()->rowCount(), 50);
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    m_backend->messageService.failNext(error);
    clickChannel(u"c-share"_s);
    QTRY_COMPARE(view().notice().title(), u"You cannot read this channel."_s);
    QTRY_VERIFY(view().notice().isVisible());
    QTest::mouseClick(&view().notice().button(), Qt::LeftButton);
    QTRY_VERIFY(view().timeline().isVisible());
    QTRY_COMPARE(view().timeline().model()->rowCount(), 50);
}

void TestMainWindow::noticeDoesWhatItsButtonSays()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    QTRY_COMPARE(view().timeline().model()->rowCount(), 50);
    QTRY_COMPARE(m_directory->guildState(GuildId(u"g2"_s)), Directory::State::Ready);
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    m_backend->messageService.failNext(error);
    clickChannel(u"c-share"_s);
    QTRY_COMPARE(view().notice().title(), u"You cannot read this channel."_s);
    // Something else fails meanwhile: the button still belongs to the notice above it.
    error.kind = ApiError::Kind::ServerError;
    m_backend->directoryService.answers.failNext(error);
    m_backend->directoryService.emitEvent(GuildChanged{GuildId(u"g1"_s)});
    QTRY_COMPARE(m_directory->guildState(GuildId(u"g1"_s)), Directory::State::Failed);
    QCOMPARE(view().notice().title(), u"You cannot read this channel."_s);
    QTest::mouseClick(&view().notice().button(), Qt::LeftButton);
    QTRY_VERIFY(view().timeline().isVisible());
    QTRY_COMPARE(view().timeline().model()->rowCount(), 50);
    QCOMPARE(m_directory->guildState(GuildId(u"g1"_s)), Directory::State::Failed);
}

void TestMainWindow::deletedChannelLeavesTheScreen()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    m_backend->directoryService.emitEvent(ChannelRemoved{GuildId(u"g1"_s), ChannelId(u"c-talk"_s)});
    QVERIFY(view().current().isEmpty());
    QVERIFY(!view().timeline().model());
    clickChannel(u"c-raid"_s);
    QCOMPARE(current(), ChannelId(u"c-raid"_s));
    m_backend->directoryService.emitEvent(GuildRemoved{GuildId(u"g1"_s)});
    QTRY_VERIFY(view().channels().showsDirects());
}

void TestMainWindow::everyControlHasAName()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    QTRY_VERIFY(view().members().list().model()->rowCount() > 0);
    QStringList nameless;
    for (auto *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(m_window.get()) || widget->focusPolicy() == Qt::NoFocus
            || qobject_cast<MessageListView *>(widget->parent()))
            continue;
        auto *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            nameless << QLatin1StringView(widget->metaObject()->className()) + u'/' + widget->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    for (auto *list : {&view().rail().list(), &view().channels().channelList(), &view().members().list()}) {
        auto *face = QAccessible::queryAccessibleInterface(list);
        QVERIFY(face && face->childCount() > 0);
        for (int i = 0; i < face->childCount(); ++i)
            QVERIFY(!face->child(i)->text(QAccessible::Name).isEmpty());
    }
}

void TestMainWindow::smallestWindowIsUsable()
{
    open();
    QTRY_COMPARE(current(), ChannelId(u"c-talk"_s));
    m_window->resize(100, 100);
    QTRY_COMPARE(m_window->size(), QSize(720, 480));
    QTRY_VERIFY2(view().timeline().width() >= 450, qPrintable(QString::number(view().timeline().width())));
    QVERIFY(!view().channels().isVisible());
    QVERIFY(view().header().listButton().isVisible());
    QVERIFY(view().composer().geometry().bottom() <= view().height());
}

KOOKABURRA_GUI_CASE(TestMainWindow)

} // namespace tst_mainwindow

#include "tst_mainwindow.moc"

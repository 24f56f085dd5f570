// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/sandboxwindow.h"
#include "ui/composer/composer.h"
#include "ui/people/memberpanel.h"
#include "ui/people/profilepopup.h"
#include "ui/pins/pinlist.h"
#include "ui/pins/pinpanel.h"
#include "ui/shell/account/accountactions.h"
#include "ui/shell/account/sidepanels.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/lists/guildrail.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/noticepage.h"
#include "ui/widgets/panelhead.h"
#include "ui/widgets/sidelist.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

namespace tst_panels {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using sandbox::test::Client;

namespace {

const auto kBot = u"Kookaburra"_s; // may manage messages in the first guild
const auto kTalk = u"3163216254850031"_s; // bot-测试
const auto kFormats = u"3163216254850033"_s; // 格式大全: two pins
const auto kGeneral = u"3163216254850011"_s;

QAction *entry(const QString &text)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (auto *action : menu ? menu->actions() : QList<QAction *>()) {
        if (action->text().startsWith(text))
            return action;
    }
    return nullptr;
}

} // namespace

//! The side panels on a real server: members by role, pins, and how they give way in a small window.
class TestPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void membersStandUnderTheirRoles();
    void membersAreSearched();
    void searchThatFindsNobodySaysSo();
    void bannedAndBotsAreSaid();
    void avatarInTheTimelineOpensTheProfile();
    void pinsAreListedAndClickGoesThere();
    void pinsFollowTheServer();
    void unpinAndUndo();
    void messageMenuPinsAndUnpins();
    void menuKnowsPinsThatWereNeverListed();
    void whoMayNotPinIsToldWhy();
    void directChatsHaveNoPanels();
    void sidePanelFoldsFirstAndCanBeCalledBack();
    void listFoldsAndComesBack();
    void listKeepsItsWidthThroughANarrowWindow();
    void escapeLeavesThePins();

private:
    void open(const QString &account = kBot, const QString &start = kTalk);
    void openPins();
    [[nodiscard]] QString post(const QString &content);
    [[nodiscard]] MemberPanel &members() { return w->account().members(); }
    [[nodiscard]] PinPanel &pins() { return w->account().pins(); }
    [[nodiscard]] int rowOfMember(const QString &name);

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Client> m_bot;
    std::unique_ptr<SandboxWindow> w;
};

void TestPanels::initTestCase()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
}

void TestPanels::init()
{
    m_bot = m_server->client(kBot);
}

void TestPanels::cleanup()
{
    if (auto *menu = QApplication::activePopupWidget())
        menu->close();
    w.reset();
}

void TestPanels::open(const QString &account, const QString &start)
{
    w = std::make_unique<SandboxWindow>(m_server->url(), m_server->tokenOf(account), start);
    w->window->resize(1280, 800);
    QVERIFY(w->shown());
    QTRY_COMPARE(w->backend->connection().phase, ConnectionState::Phase::Online);
}

void TestPanels::openPins()
{
    QTest::mouseClick(&w->account().header().pinsButton(), Qt::LeftButton);
    QVERIFY(pins().isVisible());
    QTRY_VERIFY(!pins().model().loading());
}

QString TestPanels::post(const QString &content)
{
    return m_bot
        ->post(u"message/create"_s, {{"target_id"_L1, kTalk}, {"type"_L1, 9}, {"content"_L1, content}})["msg_id"_L1]
        .toString();
}

int TestPanels::rowOfMember(const QString &name)
{
    const auto &model = members().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.isHeading(row) && model.userAt(row).displayName() == name)
            return row;
    }
    return -1;
}

void TestPanels::membersStandUnderTheirRoles()
{
    open();
    QVERIFY(members().isVisible());
    QTRY_VERIFY(members().model().memberCount() > 20);
    QTRY_VERIFY(rowOfMember(u"Ann"_s) >= 0);
    const auto &model = members().model();
    QVERIFY(model.isHeading(0));
    QVERIFY2(model.headingAt(0).startsWith(u"管理员"_s), qPrintable(model.headingAt(0)));
    QVERIFY2(
        members().head().note().contains(QString::number(model.memberCount())), qPrintable(members().head().note()));
}

void TestPanels::membersAreSearched()
{
    open();
    QTRY_VERIFY(rowOfMember(u"Ann"_s) >= 0);
    members().search().setFocus();
    w->type(u"ann"_s);
    QTRY_VERIFY(!members().model().loading() && members().model().rowCount() < 10 && rowOfMember(u"Ann"_s) >= 0);
    QTest::keyClick(&members().search(), Qt::Key_Escape);
    QVERIFY(members().search().text().isEmpty());
    QTRY_VERIFY(members().model().rowCount() > 20);
}

void TestPanels::searchThatFindsNobodySaysSo()
{
    open();
    members().search().setFocus();
    w->type(u"zzzz"_s);
    bool said = false;
    QTRY_VERIFY([&] {
        for (const auto *label : members().findChildren<QLabel *>())
            said |= label->isVisible() && label->text() == u"No member has this name."_s;
        return said;
    }());
}

void TestPanels::bannedAndBotsAreSaid()
{
    open();
    members().search().setFocus();
    w->type(u"卖金币"_s);
    QTRY_VERIFY(rowOfMember(u"卖金币001"_s) >= 0);
    const auto &model = members().model();
    const auto said = model.data(model.index(rowOfMember(u"卖金币001"_s)), Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(u"banned"_s), qPrintable(said));
}

void TestPanels::avatarInTheTimelineOpensTheProfile()
{
    open(kBot, kGeneral);
    const auto id = w->model().messageAt(w->model().rowCount() - 1).id;
    auto at = w->hit(id, Hit::Kind::Avatar);
    auto message = *w->message(id);
    for (int row = w->model().rowCount() - 1; at.x() < 0 && row > 0; --row) {
        message = w->model().messageAt(row);
        at = w->hit(message.id, Hit::Kind::Avatar);
    }
    QVERIFY(at.x() >= 0);
    w->click(at);
    QTRY_VERIFY(w->account().actions().profile() && w->account().actions().profile()->isVisible());
    QCOMPARE(w->account().actions().profile()->profile().user().id, message.author.id);
    QTRY_VERIFY(!w->account().actions().profile()->profile().loading());
    QVERIFY(w->account().actions().profile()->profile().user().joined.isValid());
    w->account().actions().profile()->close();
}

void TestPanels::pinsAreListedAndClickGoesThere()
{
    open(kBot, kFormats);
    openPins();
    QVERIFY2(pins().model().rowCount() >= 2, qPrintable(QString::number(pins().model().rowCount())));
    const int last = pins().model().rowCount() - 1;
    const auto id = pins().model().messageAt(last).id;
    auto &list = pins().list();
    list.scrollTo(pins().model().index(last));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(pins().model().index(last)).center());
    QTRY_VERIFY(w->model().rowOf(id) >= 0);
    QTRY_VERIFY(w->view().viewport()->rect().intersects(w->rectOf(id)));
}

void TestPanels::pinsFollowTheServer()
{
    open();
    openPins();
    const int before = pins().model().rowCount();
    const auto id = post(u"worth keeping"_s);
    QVERIFY(m_bot->post(u"message/pin"_s, {{"target_id"_L1, kTalk}, {"msg_id"_L1, id}}).ok());
    QTRY_COMPARE(pins().model().rowCount(), before + 1);
    QVERIFY(pins().list().isVisible());
    QVERIFY(m_bot->post(u"message/unpin"_s, {{"target_id"_L1, kTalk}, {"msg_id"_L1, id}}).ok());
    QTRY_COMPARE(pins().model().rowCount(), before);
}

void TestPanels::unpinAndUndo()
{
    open();
    const auto id = post(u"pinned, then not"_s);
    QVERIFY(m_bot->post(u"message/pin"_s, {{"target_id"_L1, kTalk}, {"msg_id"_L1, id}}).ok());
    openPins();
    QTRY_VERIFY(pins().model().rowOf(MessageId(id)) >= 0);
    auto &list = pins().list();
    const auto cross = list.unpinRect(pins().model().rowOf(MessageId(id)));
    QVERIFY(!cross.isEmpty());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, cross.center());
    QTRY_COMPARE(pins().model().rowOf(MessageId(id)), -1);
    auto *toast = w->find<Toast>();
    QVERIFY(toast && toast->isVisible());
    for (auto *button : toast->findChildren<Button *>()) {
        if (button->text() == u"Undo"_s)
            button->click();
    }
    QTRY_VERIFY(pins().model().rowOf(MessageId(id)) >= 0);
}

void TestPanels::messageMenuPinsAndUnpins()
{
    open();
    const auto text = u"from the menu"_s;
    const MessageId id(post(text));
    QTRY_VERIFY(w->model().rowOf(id) >= 0);
    QVERIFY(w->settled());
    w->rightClick(w->rectOf(id).center());
    QTRY_VERIFY(entry(u"Pin"_s));
    entry(u"Pin"_s)->trigger();
    QApplication::activePopupWidget()->close();
    const auto pinnedOnServer = [&] {
        return std::ranges::any_of(m_bot->get(u"message/list"_s, {{u"target_id"_s, kTalk}, {u"pin"_s, u"1"_s}}).items(),
            [&](const QJsonValue &item) { return item["id"_L1].toString() == id.value; });
    };
    QTRY_VERIFY(pinnedOnServer());
    QTRY_VERIFY(w->message(id)->pinned);
    w->rightClick(w->rectOf(id).center());
    QTRY_VERIFY(entry(u"Unpin"_s));
    entry(u"Unpin"_s)->trigger();
    QApplication::activePopupWidget()->close();
    QTRY_VERIFY(!pinnedOnServer());
}

void TestPanels::menuKnowsPinsThatWereNeverListed()
{
    const auto items = m_bot->get(u"message/list"_s, {{u"target_id"_s, kFormats}, {u"pin"_s, u"1"_s}}).items();
    QVERIFY(!items.isEmpty());
    const MessageId id(items.first()["id"_L1].toString());
    open(kBot, kFormats);
    QTRY_VERIFY(pins().model().rowOf(id) >= 0);
    QVERIFY(!pins().isVisible());
    w->account().timeline().jumpTo(id);
    QTRY_VERIFY(w->model().rowOf(id) >= 0);
    QVERIFY(w->settled());
    QTRY_VERIFY(w->view().viewport()->rect().intersects(w->rectOf(id)));
    w->rightClick(w->rectOf(id).intersected(w->view().viewport()->rect()).center());
    QTRY_VERIFY(entry(u"Unpin"_s));
    QApplication::activePopupWidget()->close();
}

void TestPanels::whoMayNotPinIsToldWhy()
{
    open(u"Ann"_s, kTalk);
    const MessageId id(post(u"not for everybody"_s));
    QTRY_VERIFY(w->model().rowOf(id) >= 0);
    QVERIFY(w->settled());
    QTRY_VERIFY(!has(w->directory->permissions(w->account().current()), Permission::ManageMessages));
    w->rightClick(w->rectOf(id).center());
    QTRY_VERIFY(entry(u"Pin"_s));
    QVERIFY(!entry(u"Pin"_s)->isEnabled());
    QVERIFY(entry(u"Pin"_s)->toolTip().contains(u"permission"_s));
}

void TestPanels::directChatsHaveNoPanels()
{
    open();
    QVERIFY(members().isVisible());
    w->account().openDirects();
    QTRY_COMPARE(w->account().current().kind, ChannelKind::Direct);
    QVERIFY(!members().isVisible());
    QVERIFY(!w->account().header().pinsButton().isVisible());
    w->key(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!pins().isVisible());
}

void TestPanels::sidePanelFoldsFirstAndCanBeCalledBack()
{
    open();
    QVERIFY(members().isVisible());
    w->window->resize(900, 600);
    QTRY_VERIFY(!members().isVisible());
    QVERIFY(w->account().panels().listShown());
    w->key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(members().isVisible());
    QTest::mouseClick(&members().head().closeButton(), Qt::LeftButton);
    QVERIFY(!members().isVisible());
    w->window->resize(1280, 800);
    QTRY_VERIFY2(members().isVisible(), "a narrow window does not decide for a wide one");
}

void TestPanels::listFoldsAndComesBack()
{
    open();
    w->window->resize(720, 480);
    QTRY_VERIFY(!w->account().channels().isVisible());
    auto &button = w->account().header().listButton();
    QVERIFY(button.isVisible());
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(w->account().channels().isVisible());
    w->clickChannel(kFormats);
    QTRY_COMPARE(w->account().current().id.value, kFormats);
    QVERIFY2(!w->account().channels().isVisible(), "chosen: the list has done its work");
    QTest::keyClick(w->window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(w->account().channels().isVisible());
    w->key(Qt::Key_Escape);
    QVERIFY(!w->account().channels().isVisible());
    w->window->resize(1280, 800);
    QTRY_VERIFY(w->account().channels().isVisible());
    QVERIFY(!button.isVisible());
}

void TestPanels::listKeepsItsWidthThroughANarrowWindow()
{
    open();
    QTRY_COMPARE(w->account().channels().width(), 240);
    w->window->resize(720, 480);
    QTRY_VERIFY(!w->account().channels().isVisible());
    w->window->resize(1600, 900);
    QTRY_COMPARE(w->account().channels().width(), 240);
    QVERIFY(w->account().panels().listShown());
}

void TestPanels::escapeLeavesThePins()
{
    open(kBot, kFormats);
    openPins();
    QVERIFY(pins().list().hasFocus());
    w->key(Qt::Key_Escape);
    QVERIFY(!pins().isVisible());
    QVERIFY(members().isVisible());
}

KOOKABURRA_GUI_CASE(TestPanels)

} // namespace tst_panels

#include "tst_panels.moc"

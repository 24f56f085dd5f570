// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/sandboxwindow.h"
#include "ui/composer/composer.h"
#include "ui/editor/messageeditor.h"
#include "ui/emoji/emojipicker.h"
#include "ui/emoji/reactionpopup.h"
#include "ui/emoji/reactionuserlist.h"
#include "ui/input/quotebar.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/lists/guildrail.h"
#include "ui/shell/lists/railbutton.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/hovertoolbar.h"
#include "ui/widgets/sidelist.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

namespace tst_endtoend {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using Edge = MessageListModel::Edge;
using Phase = MessageListModel::EdgeState::Phase;
using sandbox::test::Client;
using sandbox::test::Reply;

namespace {

const auto kBot = u"Kookaburra"_s; // may manage messages in the first guild
const auto kTalk = u"3163216254850031"_s; // bot-测试
const auto kReadOnly = u"3163216254850003"_s; // 更新日志
const auto kLong = u"3163216254850012"_s; // raid-planning: several hundred messages
const auto kRocket = u"🚀"_s;
const auto kThumb = u"👍"_s;

QString create(Client &client, const QString &content, int type = 9)
{
    return client
        .post(u"message/create"_s, {{"target_id"_L1, kTalk}, {"type"_L1, type}, {"content"_L1, content}})["msg_id"_L1]
        .toString();
}

Reply read(Client &client, const MessageId &id)
{
    return client.get(u"message/view"_s, {{u"msg_id"_s, id.value}});
}

QJsonArray newest(Client &client, const QString &channel, int count = 1)
{
    return client.get(u"message/list"_s, {{u"target_id"_s, channel}, {u"page_size"_s, QString::number(count)}}).items();
}

bool saysSomewhere(const QWidget &within, const QString &words)
{
    return std::ranges::any_of(within.findChildren<QLabel *>(),
        [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

} // namespace

//! The whole window on a real server: done with mouse and keys, checked on the server.
class TestEndToEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensAGuildAndBrowsesToTheFirstMessageAndBack();
    void sendsAndReplies();
    void editsAMessageInPlace();
    void editsACardAndRefusesBrokenJson();
    void reactsByChipAndPicker();
    void takesOffSomebodysReaction();
    void deletesWithAQuestionOrWithShift();
    void showsWhatOthersDo();
    void writesInADirectChat();
    void keepsWhatCouldNotBeSent();
    void saysWhyNothingCanBeWritten();
    void keepsWhatIsTooLong();

private:
    void open(DemoServer &server, const QString &start = kTalk);
    [[nodiscard]] MessageId sent(const QString &text);
    QAbstractButton *toolbarButton(const MessageId &id, int which);
    //! Deleted: the bot may delete messages of others, so they stay in its window.
    [[nodiscard]] bool isStruck(const MessageId &id)
    {
        const Message *message = w->message(id);
        return message && message->deleted;
    }

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Client> m_bot;
    std::unique_ptr<Client> m_ann;
    std::unique_ptr<SandboxWindow> w;
};

void TestEndToEnd::initTestCase()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
}

void TestEndToEnd::init()
{
    m_bot = m_server->client(kBot);
    m_ann = m_server->client(u"Ann"_s);
}

void TestEndToEnd::cleanup()
{
    w.reset();
}

void TestEndToEnd::open(DemoServer &server, const QString &start)
{
    w = std::make_unique<SandboxWindow>(server.url(), server.tokenOf(kBot), start);
    QVERIFY(w->shown());
    QTRY_COMPARE(w->backend->connection().phase, ConnectionState::Phase::Online);
}

//! Writes it in the composer; its id once the server has it.
MessageId TestEndToEnd::sent(const QString &text)
{
    w->write(text);
    mustBecome([this, &text] { return w->isSent(text); }, "the message was not sent");
    return w->rowWith(text);
}

QAbstractButton *TestEndToEnd::toolbarButton(const MessageId &id, int which)
{
    w->hover({w->view().viewport()->width() / 2, w->rectOf(id).bottom() - 4});
    auto *toolbar = w->find<HoverToolbar>();
    mustBecome([&] { return toolbar->isVisible() && toolbar->messageId() == id; }, "the toolbar did not appear");
    return toolbar->findChildren<QAbstractButton *>().at(which);
}

void TestEndToEnd::opensAGuildAndBrowsesToTheFirstMessageAndBack()
{
    open(*m_server, {});
    QCOMPARE(w->account().current().kind, ChannelKind::Guild);
    QVERIFY(w->model().rowCount() >= 20);
    QVERIFY(w->openChannel(kLong));
    const QString last = newest(*m_bot, kLong).last()["id"_L1].toString();
    QCOMPARE(w->model().messageAt(w->model().rowCount() - 1).id.value, last);
    QVERIFY(w->rectOf(MessageId(last)).intersects(w->view().viewport()->rect()));
    QVERIFY(w->window->windowTitle().contains(u"raid-planning"_s));

    QScrollBar &bar = *w->view().verticalScrollBar();
    int most = 0;
    const auto turn = [&](int notches, const std::function<bool()> &done) {
        return chat::test::soon([&] {
            if (done())
                return true;
            w->wheel(notches);
            most = std::max(most, w->model().rowCount());
            return false;
        });
    };
    QVERIFY(turn(6, [&] { return w->model().edge(Edge::Older).phase == Phase::End && bar.value() == bar.minimum(); }));
    QVERIFY2(most > 300, "several hundred messages were walked through");
    const MessageId first = w->model().messageAt(0).id;
    QVERIFY(w->rectOf(first).intersects(w->view().viewport()->rect()));
    const auto before = m_bot->get(
        u"message/list"_s, {{u"target_id"_s, kLong}, {u"msg_id"_s, first.value}, {u"flag"_s, u"before"_s}});
    QVERIFY(before.ok());
    QCOMPARE(before.items().size(), 0);
    QVERIFY(turn(-6, [&] { return w->model().atPresent() && bar.value() == bar.maximum(); }));
    QCOMPARE(w->model().messageAt(w->model().rowCount() - 1).id.value, last);
    QVERIFY2(most <= 600, qPrintable(QString::number(most)));
}

void TestEndToEnd::sendsAndReplies()
{
    open(*m_server);
    const MessageId id = sent(u"good **evening** 晚上好"_s);
    const auto there = read(*m_ann, id);
    QVERIFY(there.ok());
    QCOMPARE(there["content"_L1].toString(), u"good **evening** 晚上好"_s);
    QVERIFY(w->account().composer().isEmpty());
    QVERIFY(w->rectOf(id).intersects(w->view().viewport()->rect()));

    QTest::mouseClick(toolbarButton(id, 1), Qt::LeftButton);
    auto *bar = w->find<QuoteBar>();
    QTRY_VERIFY(bar && bar->isVisible());
    QVERIFY(bar->accessibleName().contains(u"good evening"_s));
    w->type(u"and to you"_s);
    w->key(Qt::Key_Return);
    QTRY_VERIFY(w->isSent(u"and to you"_s));
    QVERIFY(!bar->isVisible());
    const auto answer = read(*m_ann, w->rowWith(u"and to you"_s));
    QCOMPARE(answer["quote"_L1]["rong_id"_L1].toString(), id.value);
    QVERIFY(w->hit(w->rowWith(u"and to you"_s), Hit::Kind::Quote).x() >= 0);
}

void TestEndToEnd::editsAMessageInPlace()
{
    open(*m_server);
    const MessageId id = sent(u"draft **one**"_s);
    w->doubleClick(w->hit(id, Hit::Kind::Text));
    MessageEditor *editor = w->view().editors().of(id);
    QVERIFY(editor && editor->isVisible());
    w->key(Qt::Key_A, Qt::ControlModifier);
    w->type(u"draft **two** 改好了"_s);
    w->key(Qt::Key_Return);
    QTRY_VERIFY(!w->view().editors().of(id));
    const auto there = read(*m_ann, id);
    QCOMPARE(there["content"_L1].toString(), u"draft **two** 改好了"_s);
    QVERIFY(there["updated_at"_L1].toDouble() > 0);
    QTRY_COMPARE(w->message(id)->content.plain, u"draft two 改好了"_s);
}

void TestEndToEnd::editsACardAndRefusesBrokenJson()
{
    open(*m_server);
    const MessageId id(
        create(*m_bot, uR"([{"type":"card","modules":[{"type":"section","text":"Start at seven"}]}])"_s, 10));
    QTRY_VERIFY(w->message(id));
    QTRY_VERIFY(w->hit(id, Hit::Kind::Text).x() >= 0);
    w->doubleClick(w->hit(id, Hit::Kind::Text));
    MessageEditor *editor = w->view().editors().of(id);
    QVERIFY(editor);
    auto *field = editor->findChild<QPlainTextEdit *>();
    QVERIFY(field && field->find(u"seven"_s, QTextDocument::FindBackward) | field->find(u"seven"_s));
    w->type(u"eight"_s);
    w->key(Qt::Key_End, Qt::ControlModifier);
    w->type(u"]"_s);
    w->key(Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QVERIFY2(w->view().editors().of(id) && !editor->isSaving(), "broken JSON is not sent");
    QVERIFY(read(*m_ann, id)["content"_L1].toString().contains(u"seven"_s));
    w->key(Qt::Key_Backspace);
    w->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!w->view().editors().of(id));
    const QString now = read(*m_ann, id)["content"_L1].toString();
    QVERIFY2(now.contains(u"Start at eight"_s), qPrintable(now));
    QTRY_VERIFY(w->message(id)->content.plain.contains(u"eight"_s));
}

void TestEndToEnd::reactsByChipAndPicker()
{
    open(*m_server);
    const MessageId id(create(*m_ann, u"who is in?"_s));
    QVERIFY(m_ann->post(u"message/add-reaction"_s, {{"msg_id"_L1, id.value}, {"emoji"_L1, kThumb}}).ok());
    QTRY_COMPARE(w->reactionCount(id, kThumb), 1);
    const auto onServer = [&](const QString &emoji) {
        const auto people = m_ann->get(u"message/reaction-list"_s, {{u"msg_id"_s, id.value}, {u"emoji"_s, emoji}});
        const auto list = people.data().toArray();
        return std::ranges::any_of(list, [](const QJsonValue &user) { return user["username"_L1].toString() == kBot; });
    };
    w->click(w->hit(id, Hit::Kind::Reaction));
    QCOMPARE(w->reactionCount(id, kThumb), 2); // at once
    QTRY_VERIFY(onServer(kThumb));
    w->click(w->hit(id, Hit::Kind::Reaction));
    QTRY_VERIFY(!onServer(kThumb));
    QCOMPARE(w->reactionCount(id, kThumb), 1);

    QTest::mouseClick(toolbarButton(id, 0), Qt::LeftButton);
    QTRY_VERIFY(w->find<EmojiPicker>() && w->find<EmojiPicker>()->isVisible());
    auto *picker = w->find<EmojiPicker>();
    auto *search = picker->findChild<QLineEdit *>();
    QTest::sendKeyEvent(QTest::Click, search, Qt::Key_unknown, u"火"_s, Qt::NoModifier);
    QTest::sendKeyEvent(QTest::Click, search, Qt::Key_unknown, u"箭"_s, Qt::NoModifier);
    QCOMPARE(search->text(), u"火箭"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(w->reactionCount(id, kRocket), 1);
    QTRY_VERIFY(!picker->isVisible());
    QTRY_VERIFY(onServer(kRocket));
}

void TestEndToEnd::takesOffSomebodysReaction()
{
    open(*m_server);
    const MessageId id(create(*m_bot, u"vote here"_s));
    QVERIFY(m_ann->post(u"message/add-reaction"_s, {{"msg_id"_L1, id.value}, {"emoji"_L1, kThumb}}).ok());
    QTRY_COMPARE(w->reactionCount(id, kThumb), 1);
    w->rightClick(w->hit(id, Hit::Kind::Reaction));
    QTRY_VERIFY(w->find<ReactionPopup>() && w->find<ReactionPopup>()->isVisible());
    auto *list = w->find<ReactionPopup>()->findChild<ReactionUserList *>();
    QVERIFY(list);
    QTRY_COMPARE(list->entries().size(), size_t(1));
    QCOMPARE(list->entries().front().person.user.name, u"Ann"_s);
    QVERIFY(list->entries().front().removable);
    const QPoint remove = list->removeRect(0).center();
    QMouseEvent move(QEvent::MouseMove, remove, list->viewport()->mapToGlobal(QPointF(remove)), Qt::NoButton,
        Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(list->viewport(), &move);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, remove);
    QTRY_COMPARE(w->reactionCount(id, kThumb), 0);
    QCOMPARE(read(*m_ann, id)["reactions"_L1].toArray().size(), 0);
}

void TestEndToEnd::deletesWithAQuestionOrWithShift()
{
    open(*m_server);
    const MessageId first = sent(u"delete me"_s);
    const MessageId second = sent(u"me too"_s);
    QTest::mouseClick(toolbarButton(first, 3), Qt::LeftButton);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    const auto actions = menu->actions();
    const auto entry
        = std::ranges::find_if(actions, [](const QAction *a) { return a->text().startsWith(u"Delete"_s); });
    QVERIFY(entry != actions.end());
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*entry).center());
    QTRY_VERIFY(w->find<ConfirmCard>());
    QVERIFY(read(*m_ann, first).ok());
    QWidget *focus = w->window->focusWidget(); // the offscreen window system does not give activity back after a menu
    QVERIFY(focus && w->find<ConfirmCard>()->isAncestorOf(focus));
    QTest::keyClick(focus, Qt::Key_Return);
    QTRY_VERIFY(isStruck(first));
    QVERIFY(!read(*m_ann, first).ok());

    QVERIFY(read(*m_ann, second).ok());
    w->view().setFocus();
    QTest::keyClick(&w->view(), Qt::Key_Up);
    QCOMPARE(w->view().currentId(), second);
    QTest::keyClick(&w->view(), Qt::Key_Delete, Qt::ShiftModifier);
    QTRY_VERIFY(isStruck(second));
    QVERIFY(!read(*m_ann, second).ok());
}

void TestEndToEnd::showsWhatOthersDo()
{
    open(*m_server);
    const MessageId id(create(*m_ann, u"hello from **Ann**"_s));
    const auto shown = [&] { return w->model().index(w->model().rowOf(id)).data(Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY(w->message(id));
    QVERIFY(shown().contains(u"hello from Ann"_s));
    QVERIFY(w->rectOf(id).intersects(w->view().viewport()->rect()));
    QVERIFY(m_ann->post(u"message/update"_s, {{"msg_id"_L1, id.value}, {"content"_L1, u"changed by Ann"_s}}).ok());
    QTRY_VERIFY(shown().contains(u"changed by Ann"_s));
    QVERIFY(w->message(id)->edited.isValid());
    QVERIFY(m_ann->post(u"message/add-reaction"_s, {{"msg_id"_L1, id.value}, {"emoji"_L1, kRocket}}).ok());
    QTRY_COMPARE(w->reactionCount(id, kRocket), 1);
    QTRY_VERIFY(w->hit(id, Hit::Kind::Reaction).x() >= 0);
    QVERIFY(m_ann->post(u"message/delete-reaction"_s, {{"msg_id"_L1, id.value}, {"emoji"_L1, kRocket}}).ok());
    QTRY_COMPARE(w->reactionCount(id, kRocket), 0);
    QVERIFY(m_ann->post(u"message/delete"_s, {{"msg_id"_L1, id.value}}).ok());
    QTRY_VERIFY(isStruck(id));
}

void TestEndToEnd::writesInADirectChat()
{
    open(*m_server);
    auto *directs = w->account().rail().findChild<RailButton *>(); // the first of them
    QVERIFY(directs && directs->isVisible());
    QTest::mouseClick(directs, Qt::LeftButton);
    auto &panel = w->account().channels();
    QTRY_VERIFY(panel.showsDirects() && panel.directs().rowCount() > 0);
    int row = 0;
    while (row < panel.directs().rowCount() && panel.directs().at(row).name != u"Ann"_s)
        ++row;
    QVERIFY(row < panel.directs().rowCount());
    const ChannelId code = panel.directs().at(row).code;
    const auto index = panel.directs().index(row);
    panel.directList().scrollTo(index);
    QTest::mouseClick(panel.directList().viewport(), Qt::LeftButton, {}, panel.directList().visualRect(index).center());
    QTRY_COMPARE(w->account().current(), (ChannelRef{ChannelKind::Direct, code}));
    QTRY_VERIFY(w->model().rowCount() > 10);
    QVERIFY(w->settled());
    const MessageId id = sent(u"just between us"_s);
    const auto list
        = m_ann->get(u"direct-message/list"_s, {{u"chat_code"_s, code.value}, {u"page_size"_s, u"1"_s}}).items();
    QCOMPARE(list.last()["id"_L1].toString(), id.value);
    QCOMPARE(list.last()["content"_L1].toString(), u"just between us"_s);
}

void TestEndToEnd::keepsWhatCouldNotBeSent()
{
    DemoServer server; // one that may go away
    QVERIFY2(server.start(), qPrintable(server.error()));
    open(server);
    server.stop();
    QTRY_VERIFY(w->backend->connection().phase != ConnectionState::Phase::Online);
    const QString text = u"not lost"_s;
    w->write(text);
    QTRY_VERIFY(w->message(w->rowWith(text)) && w->message(w->rowWith(text))->state == SendState::Waiting);

    QVERIFY2(server.start(), qPrintable(server.error()));
    QTRY_COMPARE(w->backend->connection().phase, ConnectionState::Phase::Online);
    QVERIFY(w->settled()); // and it goes out by itself
    QTRY_VERIFY(w->isSent(text));
    const auto ann = server.client(u"Ann"_s);
    const auto list = newest(*ann, kTalk, 5);
    QCOMPARE(
        std::ranges::count_if(list, [&text](const QJsonValue &m) { return m["content"_L1].toString() == text; }), 1);
    QCOMPARE(list.last()["id"_L1].toString(), w->rowWith(text).value);
    const MessageId live(create(*ann, u"welcome back"_s));
    QTRY_VERIFY(w->message(live));
}

void TestEndToEnd::saysWhyNothingCanBeWritten()
{
    open(*m_server);
    QVERIFY(w->openChannel(kReadOnly));
    QTRY_VERIFY(saysSomewhere(w->account().composer(), u"permission"_s));
    for (const auto *field : w->account().composer().findChildren<QPlainTextEdit *>())
        QVERIFY(!field->isVisible() || !field->isEnabled() || field->isReadOnly());
    QVERIFY(w->openChannel(kTalk));
    QVERIFY(!saysSomewhere(w->account().composer(), u"permission"_s));
    QVERIFY(!sent(u"here I may"_s).isEmpty());
}

void TestEndToEnd::keepsWhatIsTooLong()
{
    open(*m_server);
    const QString last = newest(*m_bot, kTalk).last()["id"_L1].toString();
    const QString text = u"长"_s.repeated(8001);
    QApplication::clipboard()->setText(text);
    w->account().composer().focusInput();
    w->key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(w->account().composer().text().size(), 8001);
    w->key(Qt::Key_Return);
    QTRY_VERIFY(saysSomewhere(w->account().composer(), u"too long"_s));
    QCOMPARE(w->account().composer().text(), text);
    QCOMPARE(newest(*m_bot, kTalk).last()["id"_L1].toString(), last);
    w->key(Qt::Key_Backspace);
    w->key(Qt::Key_Return);
    QTRY_VERIFY(w->isSent(text.chopped(1)));
    QVERIFY(w->account().composer().isEmpty());
}

KOOKABURRA_GUI_CASE(TestEndToEnd)

} // namespace tst_endtoend

#include "tst_endtoend.moc"

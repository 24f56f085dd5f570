// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/directory.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/programrig.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/sidelist.h"

#include <QImage>
#include <QTest>

#include <algorithm>

namespace tst_missedmessages {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! What is written while the program does not run is unread at the next start, with its mentions and its line.
class TestMissedMessages : public QObject, private ProgramRig
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void whatWasMissedIsMarkedAfterARestart();

private:
    void enter();
    void open(const ChannelRef &channel);
    [[nodiscard]] Directory &directory() { return accounts().current()->directory(); }
    [[nodiscard]] UnreadCounts::Unread unread(const ChannelRef &channel)
    {
        return directory().unreadCounts().of(channel);
    }
    void say(const QString &call, const QString &target, const QString &text);
    //! Is the "new messages" line painted above that message?
    [[nodiscard]] bool hasLineAbove(const QString &source);

    QString m_bot;
    std::unique_ptr<sandbox::test::Client> m_other;
};

void TestMissedMessages::init()
{
    QVERIFY2(begin(), qPrintable(server.error()));
    m_bot = server.accountNames().at(0);
    m_other = server.client(server.accountNames().at(1));
}

void TestMissedMessages::enter()
{
    QVERIFY(start());
    if (!accounts().current())
        QVERIFY(signIn(window(), server.url(), server.tokenOf(m_bot), Token::Ours));
    QTRY_VERIFY(accounts().current());
    QVERIFY(online(*accounts().current()));
    QTRY_VERIFY(!view().current().isEmpty());
}

void TestMissedMessages::open(const ChannelRef &channel)
{
    auto &panel = view().channels();
    QTRY_VERIFY(panel.channels().rowOf(channel.id) >= 0);
    auto &list = panel.channelList();
    const auto index = panel.channels().index(panel.channels().rowOf(channel.id));
    list.scrollTo(index);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
    QTRY_COMPARE(view().current(), channel);
}

void TestMissedMessages::say(const QString &call, const QString &target, const QString &text)
{
    QVERIFY(m_other->post(call, {{u"type"_s, 9}, {u"target_id"_s, target}, {u"content"_s, text}}).ok());
}

bool TestMissedMessages::hasLineAbove(const QString &source)
{
    auto &list = *view().timeline().view();
    const QAbstractItemModel &model = *list.model();
    for (int row = 0; row < model.rowCount({}); ++row) {
        if (!model.index(row, 0).data(Qt::AccessibleTextRole).toString().contains(source))
            continue;
        constexpr int above = 24;
        const QRect rect = list.visualRect(model.index(row, 0));
        const QImage image = list.viewport()->grab({0, rect.top(), list.viewport()->width(), above}).toImage();
        int red = 0;
        for (int y = 0; y < image.height(); ++y)
            red += image.pixelColor(image.width() / 3, y) == style->tokens().danger ? 1 : 0;
        return red > 0;
    }
    return false;
}

void TestMissedMessages::whatWasMissedIsMarkedAfterARestart()
{
    enter();
    const UserId self = directory().self().id;
    const ChannelRef here = view().current();
    ChannelRef there;
    for (const Channel &channel : directory().findGuild(directory().guildOf(here))->channels) {
        if (channel.type == ChannelType::Text && channel.ref() != here && there.isEmpty()
            && m_other->get(u"message/list"_s, {{u"target_id"_s, channel.id.value}}).ok())
            there = channel.ref();
    }
    QVERIFY(!there.isEmpty());
    open(there);
    QTRY_COMPARE(unread(there).count, 0);
    open(here);
    QTRY_COMPARE(unread(here).count, 0);
    stop();

    say(u"message/create"_s, there.id.value, u"missed one"_s);
    say(u"message/create"_s, there.id.value, u"(met)%1(met) missed two"_s.arg(self.value));
    say(u"message/create"_s, there.id.value, u"missed three"_s);
    say(u"direct-message/create"_s, self.value, u"missed in private"_s);

    enter();
    QTRY_COMPARE(view().current(), here);
    QTRY_COMPARE(unread(there).count, 3);
    QCOMPARE(unread(there).mentions, 1);
    const auto &channels = view().channels().channels();
    const auto spoken
        = [&] { return channels.index(channels.rowOf(there.id)).data(Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY2(spoken().contains(u"3 unread"_s) && spoken().contains(u"1 mention"_s), qPrintable(spoken()));
    QTRY_VERIFY(std::ranges::any_of(
        directory().directChats(), [this](const DirectChat &chat) { return unread(chat.ref()).count > 0; }));

    open(there);
    QTRY_VERIFY(hasLineAbove(u"missed one"_s));
    QTRY_COMPARE(unread(there).count, 0); // all three are on screen
    QVERIFY(hasLineAbove(u"missed one"_s));
    QVERIFY(!hasLineAbove(u"missed three"_s));
}

KOOKABURRA_GUI_CASE(TestMissedMessages)

} // namespace tst_missedmessages

#include "tst_missedmessages.moc"

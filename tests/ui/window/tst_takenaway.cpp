// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/sandboxwindow.h"
#include "ui/composer/composer.h"
#include "ui/input/plaininput.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/noticepage.h"
#include "ui/widgets/sidelist.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>

#include <algorithm>

namespace tst_takenaway {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using sandbox::test::kChatCode;
using sandbox::test::Sandbox;

namespace {

const ChannelRef kGeneral{ChannelKind::Guild, ChannelId(u"11"_s)};
const ChannelRef kAnn{ChannelKind::Direct, ChannelId(kChatCode)};
constexpr int kView = 1 << 11;
constexpr int kSend = 1 << 12;

} // namespace

//! A moderator takes something away from the user who is writing, on a real server.
class TestTakenAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void kickedWhileWriting();
    void channelDeletedWhileWriting();
    void roleTakenAndGivenBack();
    void roleChangedAndChangedBack();
    void overwriteInTheChannel();
    void closedDirectChatComesBackWithTheNextMessage();

private:
    [[nodiscard]] Composer &composer() { return w->account().composer(); }
    [[nodiscard]] PlainInput *input() { return composer().findChild<PlainInput *>(); }
    [[nodiscard]] NoticePage &notice() { return w->account().notice(); }
    [[nodiscard]] bool says(const QString &words);
    void goesOnWriting();

    std::unique_ptr<Sandbox> m_box;
    std::unique_ptr<SandboxWindow> w;
};

void TestTakenAway::init()
{
    m_box = std::make_unique<Sandbox>(sandbox::test::smallOptions(30));
    QVERIFY(m_box->started);
    w = std::make_unique<SandboxWindow>(m_box->server.url(), u"bot/token+=="_s, kGeneral.id.value);
    QVERIFY(w->shown());
    QTRY_COMPARE(w->backend->connection().phase, ConnectionState::Phase::Online);
    QTRY_VERIFY(w->directory->guildState(GuildId(u"1"_s)) == Directory::State::Ready);
    composer().focusInput();
    w->type(u"half a sen"_s);
    QCOMPARE(composer().text(), u"half a sen"_s);
}

void TestTakenAway::cleanup()
{
    w.reset();
    m_box.reset();
}

bool TestTakenAway::says(const QString &words)
{
    const auto labels = w->window->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestTakenAway::goesOnWriting()
{
    QTRY_VERIFY(input()->isVisible());
    QTRY_VERIFY(input()->hasFocus());
    w->type(u"tence"_s);
    w->key(Qt::Key_Return);
    QTRY_VERIFY(w->isSent(u"half a sentence"_s));
}

void TestTakenAway::kickedWhileWriting()
{
    QVERIFY(m_box->owner->post(u"guild/kickout"_s, {{"guild_id"_L1, u"1"_s}, {"target_id"_L1, u"100"_s}}).ok());
    QTRY_COMPARE(notice().title(), u"You are no longer in Guild 公会."_s);
    QVERIFY(w->account().current().isEmpty());
    QVERIFY(notice().isVisible() && !composer().isVisible());
    QTest::mouseClick(&notice().button(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"half a sen"_s);
}

void TestTakenAway::channelDeletedWhileWriting()
{
    QVERIFY(m_box->owner->post(u"channel/delete"_s, {{"channel_id"_L1, kGeneral.id.value}}).ok());
    QTRY_COMPARE(notice().title(), u"#general is no longer available."_s);
    QTest::mouseClick(&notice().button(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"half a sen"_s);
    w->clickChannel(u"14"_s); // and on in another one
    QTRY_VERIFY(input()->isVisible());
    QVERIFY(composer().isEmpty());
}

//! Everybody may only read; who has role 7 may write.
void TestTakenAway::roleTakenAndGivenBack()
{
    const auto grant = [this](const QString &how) {
        return m_box->owner
            ->post(u"guild-role/"_s + how, {{"guild_id"_L1, u"1"_s}, {"user_id"_L1, u"100"_s}, {"role_id"_L1, 7}})
            .ok();
    };
    const auto rights = [this](int role, int permissions) {
        return m_box->owner
            ->post(u"guild-role/update"_s,
                {{"guild_id"_L1, u"1"_s}, {"role_id"_L1, role}, {"permissions"_L1, permissions}})
            .ok();
    };
    QVERIFY(grant(u"grant"_s));
    QVERIFY(rights(7, kView | kSend));
    QVERIFY(rights(0, kView));
    QTRY_VERIFY(w->directory->findRole(GuildId(u"1"_s), RoleId(u"0"_s))->permissions == kView);
    QTRY_VERIFY(has(w->directory->permissions(kGeneral), Permission::SendMessages));
    QVERIFY(input()->isVisible());
    QVERIFY(grant(u"revoke"_s));
    QTRY_VERIFY(says(u"permission to write"_s));
    QVERIFY(says(u"is kept"_s) && !input()->isVisible());
    QVERIFY(grant(u"grant"_s));
    goesOnWriting();
}

void TestTakenAway::roleChangedAndChangedBack()
{
    const auto rights = [this](int permissions) {
        return m_box->owner
            ->post(
                u"guild-role/update"_s, {{"guild_id"_L1, u"1"_s}, {"role_id"_L1, 0}, {"permissions"_L1, permissions}})
            .ok();
    };
    QVERIFY(rights(0)); // the server does not even name the channel then
    QTRY_COMPARE(notice().title(), u"#general is no longer available."_s);
    QVERIFY(says(u"is kept"_s));
    QVERIFY(rights(kView | kSend));
    goesOnWriting();
}

void TestTakenAway::overwriteInTheChannel()
{
    const QJsonObject target{{"channel_id"_L1, u"11"_s}, {"type"_L1, u"user_id"_s}, {"value"_L1, u"100"_s}};
    QVERIFY(m_box->owner->post(u"channel-role/create"_s, target).ok());
    auto deny = target;
    deny.insert("deny"_L1, kSend);
    QVERIFY(m_box->owner->post(u"channel-role/update"_s, deny).ok());
    QTRY_VERIFY(says(u"permission to write"_s));
    QVERIFY(m_box->owner->post(u"channel-role/delete"_s, target).ok());
    goesOnWriting();
}

void TestTakenAway::closedDirectChatComesBackWithTheNextMessage()
{
    w->account().openChannel(kAnn);
    QTRY_COMPARE(w->account().current(), kAnn);
    auto &list = w->account().channels().directList();
    QTRY_VERIFY(list.isVisible() && w->directory->findDirectChat(kAnn.id));
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    w->key(Qt::Key_Delete);
    QTRY_VERIFY(!w->directory->findDirectChat(kAnn.id));
    QTRY_VERIFY(w->account().current().isEmpty());
    QVERIFY(m_box->bot->get(u"user-chat/list"_s).items().isEmpty());
    QVERIFY(
        m_box->ann
            ->post(u"direct-message/create"_s, {{"chat_code"_L1, kChatCode}, {"type"_L1, 9}, {"content"_L1, u"hi"_s}})
            .ok());
    QTRY_VERIFY(w->directory->findDirectChat(kAnn.id));
    QTRY_COMPARE(w->directory->unread(kAnn).count, 1);
}

KOOKABURRA_GUI_CASE(TestTakenAway)

} // namespace tst_takenaway

#include "tst_takenaway.moc"

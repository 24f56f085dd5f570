// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/history/local/localstore.h"
#include "app/models/directory/directory.h"
#include "app/session/catchup.h"
#include "tests/support/community.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_catchup {

using namespace chat;
using namespace chat::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

//! What was written while the program was away becomes unread, though no event tells of it.
class TestCatchUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasMissedIsUnread();
    void eachConversationIsAskedForOnce();
    void awayServerIsAskedAgain();

private:
    using Call = FakeMessageService::Call;
    void write(const ChannelRef &channel, const QString &id, bool mention);

    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<Directory> m_directory;
    LocalStore *m_store = nullptr;
};

void TestCatchUp::init()
{
    m_directory.reset();
    m_backend = std::make_unique<FakeBackend>();
    Community::fill(*m_backend);
    m_store = &LocalStore::of(m_backend->messages(), m_backend->me); // as an account: before the directory
    m_directory = Community::load(*m_backend, {GuildId(u"g1"_s), GuildId(u"g2"_s)});
}

//! Nobody hears of it.
void TestCatchUp::write(const ChannelRef &channel, const QString &id, bool mention)
{
    auto message = FakeMessageService::makeMessage(channel, id, u"missed"_s,
        m_backend->directoryService.users.value(UserId(u"3"_s)), QDateTime::currentDateTimeUtc().addSecs(60));
    if (mention)
        message.mentions = {m_backend->self().id};
    m_backend->messageService.messages(channel).push_back(message);
}

void TestCatchUp::whatWasMissedIsUnread()
{
    const auto talk = Community::channel(u"c-talk"_s);
    const auto one = Community::channel(u"d-one"_s);
    m_backend->messageService.fill(talk, 5); // long ago
    write(talk, u"missed1"_s, false);
    write(talk, u"missed2"_s, true);
    write(one, u"missed3"_s, false);
    CatchUp catchUp(*m_directory, m_store->reconciler());
    catchUp.setPauses(0ms, 0ms, 0ms);
    catchUp.start();
    SOON_COMPARE(m_directory->unread(talk).count, 2);
    QCOMPARE(m_directory->unread(talk).mentions, 1);
    QCOMPARE(m_directory->unread(talk).first, MessageId(u"missed1"_s));
    SOON_COMPARE(m_directory->unread(one).count, 1);
}

void TestCatchUp::eachConversationIsAskedForOnce()
{
    CatchUp catchUp(*m_directory, m_store->reconciler());
    catchUp.setPauses(0ms, 0ms, 0ms);
    catchUp.startOnce();
    catchUp.startOnce();
    SOON_VERIFY(!catchUp.isRunning());
    QSet<ChannelRef> asked;
    for (const Call &call : m_backend->messageService.calls) {
        if (call.kind != Call::Kind::Fetch)
            continue;
        QVERIFY(!asked.contains(call.query.channel));
        asked.insert(call.query.channel);
    }
    QVERIFY(asked.contains(Community::channel(u"c-talk"_s)));
    QVERIFY(asked.contains(Community::channel(u"d-one"_s)));
}

void TestCatchUp::awayServerIsAskedAgain()
{
    m_backend->messageService.failNext({ApiError::Kind::Network, 0, 0, {}, {}});
    CatchUp catchUp(*m_directory, m_store->reconciler());
    catchUp.setPauses(0ms, 0ms, 0ms);
    catchUp.start();
    SOON_VERIFY(!catchUp.isRunning());
    QList<ChannelRef> asked;
    for (const Call &call : m_backend->messageService.calls) {
        if (call.kind == Call::Kind::Fetch)
            asked << call.query.channel;
    }
    QVERIFY(asked.size() > 2);
    QCOMPARE(asked[1], asked[0]);
    QCOMPARE(QSet<ChannelRef>(asked.cbegin(), asked.cend()).size(), asked.size() - 1);
}

KOOKABURRA_GUI_CASE(TestCatchUp)

} // namespace tst_catchup

#include "tst_catchup.moc"

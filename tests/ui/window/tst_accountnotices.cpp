// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/directory.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"
#include "ui/shell/account/accountnotices.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_accountnotices {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const GuildId kFirst(u"g1"_s);
const GuildId kSecond(u"g2"_s);

ApiError errorOf(ApiError::Kind kind)
{
    return {kind, 0, 0, {}, {}};
}

} // namespace

//! A notice says one thing, and its button does what belongs to that, whatever else has happened since.
class TestAccountNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusedTokenLeadsToSigningIn();
    void waitingForTheServerCanBeCutShort();
    void failedListsAreLoadedAgain();
    void failedGuildIsLoadedAgainAfterAnotherOne();
    void whatWasWrittenInALostPlaceIsCopied();
    void refusedConversationIsAskedForAgain();
    void refusedConversationGivesTheDraftBack();
    void nothingToDoNeedsNoButton();

private:
    void signIn();
    [[nodiscard]] PageNotice nothingOpen(const GuildId &guild = {}) { return m_notices->nothingOpen(guild, {}); }

    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<AccountNotices> m_notices;
};

void TestAccountNotices::init()
{
    m_backend = std::make_unique<FakeBackend>();
    Community::fill(*m_backend);
    m_directory = std::make_unique<Directory>(*m_backend);
    m_notices = std::make_unique<AccountNotices>(*m_backend, *m_directory);
}

void TestAccountNotices::cleanup()
{
    m_notices.reset();
    m_directory.reset();
    m_backend.reset();
}

void TestAccountNotices::signIn()
{
    m_backend->start();
    QTRY_VERIFY(!m_backend->self().id.isEmpty());
    m_directory->load();
    QTRY_COMPARE(m_directory->state(), Directory::State::Ready);
}

void TestAccountNotices::refusedTokenLeadsToSigningIn()
{
    m_backend->setConnection({ConnectionState::Phase::Refused, {}, errorOf(ApiError::Kind::Unauthorized), -1});
    const auto notice = nothingOpen();
    QCOMPARE(notice.title, u"The server does not accept the token."_s);
    const QSignalSpy asked(m_notices.get(), &AccountNotices::signInAgainRequested);
    m_backend->setConnection({});
    notice.run();
    QCOMPARE(asked.size(), 1);
}

void TestAccountNotices::waitingForTheServerCanBeCutShort()
{
    m_backend->setConnection({ConnectionState::Phase::Waiting, {}, errorOf(ApiError::Kind::Network), -1});
    const auto notice = nothingOpen();
    QVERIFY(!notice.text.isEmpty());
    QVERIFY(!notice.action.isEmpty());
    notice.run();
    QCOMPARE(m_backend->retries, 1);
}

void TestAccountNotices::failedListsAreLoadedAgain()
{
    m_backend->start();
    QTRY_VERIFY(!m_backend->self().id.isEmpty());
    m_backend->directoryService.answers.failNext(errorOf(ApiError::Kind::Network), 2);
    m_directory->load();
    QTRY_COMPARE(m_directory->state(), Directory::State::Failed);
    const auto notice = nothingOpen();
    QCOMPARE(notice.title, u"The lists could not be loaded."_s);
    notice.run();
    QTRY_COMPARE(m_directory->state(), Directory::State::Ready);
}

void TestAccountNotices::failedGuildIsLoadedAgainAfterAnotherOne()
{
    signIn();
    m_backend->directoryService.answers.failNext(errorOf(ApiError::Kind::ServerError), 2);
    m_directory->loadGuild(kFirst);
    m_directory->loadGuild(kSecond);
    QTRY_COMPARE(m_directory->guildState(kSecond), Directory::State::Failed);
    const auto notice = nothingOpen(kFirst);
    QCOMPARE(notice.title, u"This guild could not be loaded."_s);
    QCOMPARE(nothingOpen(kSecond).title, notice.title);
    notice.run();
    QTRY_COMPARE(m_directory->guildState(kFirst), Directory::State::Ready);
    QCOMPARE(m_directory->guildState(kSecond), Directory::State::Failed);
}

void TestAccountNotices::whatWasWrittenInALostPlaceIsCopied()
{
    signIn();
    const QSignalSpy copied(m_notices.get(), &AccountNotices::copyRequested);
    LostPlace lost{Community::channel(u"c-talk"_s), u"#talk is no longer available."_s, {}, u"dear all"_s, true};
    const auto notice = m_notices->nothingOpen(kFirst, lost);
    QCOMPARE(notice.title, lost.title);
    QVERIFY(notice.text.contains(u"is kept"_s));
    notice.run();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.front().front().toString(), u"dear all"_s);
    lost.unsent.clear();
    lost.kept = false;
    const auto empty = m_notices->nothingOpen(kFirst, lost);
    QVERIFY(empty.action.isEmpty() && !empty.run);
    QVERIFY(!empty.text.contains(u"is kept"_s));
}

void TestAccountNotices::refusedConversationIsAskedForAgain()
{
    signIn();
    const auto channel = Community::channel(u"c-talk"_s);
    m_backend->messageService.fill(channel, 3);
    auto model = std::make_unique<MessageListModel>(m_backend->messageService, channel, m_backend->self());
    m_backend->messageService.failNext(errorOf(ApiError::Kind::Forbidden));
    QVERIFY(!AccountNotices::isRefused(*model));
    model->loadLatest();
    QTRY_VERIFY(AccountNotices::isRefused(*model));
    const auto notice = m_notices->refused(*model, {}, false);
    notice.run();
    QTRY_COMPARE(model->rowCount(), 3);
    QVERIFY(!AccountNotices::isRefused(*model));
    model.reset();
    notice.run(); // too late: there is nothing to ask for
}

void TestAccountNotices::refusedConversationGivesTheDraftBack()
{
    signIn();
    MessageListModel model(m_backend->messageService, Community::channel(u"c-talk"_s), m_backend->self());
    const QSignalSpy copied(m_notices.get(), &AccountNotices::copyRequested);
    m_notices->refused(model, u"half a sentence"_s, true).run();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.front().front().toString(), u"half a sentence"_s);
    QCOMPARE(m_backend->messageService.callCount(FakeMessageService::Call::Kind::Fetch), 0);
}

void TestAccountNotices::nothingToDoNeedsNoButton()
{
    QCOMPARE(nothingOpen().title, u"Signing in…"_s);
    QVERIFY(nothingOpen().action.isEmpty());
    signIn();
    QCOMPARE(nothingOpen().title, u"No conversation is open."_s);
    QVERIFY(nothingOpen().action.isEmpty());
    QCOMPARE(nothingOpen(kFirst).title, u"Loading…"_s);
    QVERIFY(nothingOpen(kFirst).action.isEmpty());
}

KOOKABURRA_GUI_CASE(TestAccountNotices)

} // namespace tst_accountnotices

#include "tst_accountnotices.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/account.h"
#include "tests/support/bytes.h"
#include "tests/support/community.h"
#include "tests/support/fakenotificationserver.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/privatebus.h"
#include "tests/support/testcase.h"
#include "ui/desktop/accountnews.h"
#include "ui/style/style.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_accountnews {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

//! One account's news, from the event to the notification server and back.
class TestAccountNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.start()); }

    void init()
    {
        m_fake = std::make_unique<FakeNotificationServer>(m_bus.connect());
        QVERIFY(m_fake->appear());
        m_server = std::make_unique<NotificationServer>(m_bus.connect());
        m_server->setPatience(30s, 1h);
        m_folder = std::make_unique<QTemporaryDir>();
        m_backend = new FakeBackend;
        Community::fill(*m_backend);
        m_account = std::make_unique<Account>(StoredAccount(), Account::Keep::ThisRun, AccountConfig(),
            std::make_unique<Session>(std::unique_ptr<Backend>(m_backend)), m_folder->path());
        m_backend->start();
        QTRY_COMPARE(m_account->directory().state(), Directory::State::Ready);
        m_account->keepIn({});
        m_account->directory().loadGuild(GuildId(u"g1"_s));
        QTRY_COMPARE(m_account->directory().guildState(GuildId(u"g1"_s)), Directory::State::Ready);
        m_news = std::make_unique<AccountNews>(*m_account, m_style, *m_server, u"1"_s, nullptr);
    }

    void cleanup()
    {
        m_news.reset();
        m_account.reset();
        m_server.reset();
        m_fake.reset();
    }

    void messageIsShownWithThePictureOfItsAuthor()
    {
        Community::say(*m_backend, kAnn, u"4"_s, u"dinner?"_s);
        QTRY_COMPARE(m_fake->calls.size(), 1u);
        const auto &call = m_fake->calls.front();
        QCOMPARE(call.title, u"Ann"_s);
        QCOMPARE(call.text, u"dinner?"_s);
        QVERIFY(call.picture().pixelColor(32, 8).alpha() > 0); // initials on a disc
        QCOMPARE(call.picture().pixelColor(0, 0).alpha(), 0);
    }

    void pictureIsWaitedFor()
    {
        FakeRestServer pictures;
        const auto url = pictures.baseUrl().toString() + u"/ann.png"_s;
        FakeRestServer::Answer answer;
        answer.body = pngOf({64, 64}, Qt::green);
        answer.mime = "image/png";
        answer.hold = true;
        pictures.always(u"ann.png"_s, answer);
        m_news->setPatience(1h);
        m_account->images().setServer(pictures.baseUrl());
        m_backend->directoryService.users[UserId(u"4"_s)].avatar = url;
        Community::say(*m_backend, kAnn, u"4"_s, u"dinner?"_s);
        QTRY_COMPARE(pictures.requests.size(), 1u);
        QVERIFY(m_fake->calls.empty());
        pictures.releaseHeld();
        QTRY_COMPARE(m_fake->calls.size(), 1u);
        QCOMPARE(m_fake->calls.front().picture().pixelColor(32, 32), QColor(Qt::green));
    }

    void missingPictureHoldsNothingUp()
    {
        FakeRestServer pictures;
        FakeRestServer::Answer answer;
        answer.hold = true;
        pictures.always(u"ann.png"_s, answer);
        m_news->setPatience(1ms);
        m_account->images().setServer(pictures.baseUrl());
        m_backend->directoryService.users[UserId(u"4"_s)].avatar = pictures.baseUrl().toString() + u"/ann.png"_s;
        Community::say(*m_backend, kAnn, u"4"_s, u"dinner?"_s);
        QTRY_COMPARE(m_fake->calls.size(), 1u);
    }

    void laterMessageTakesThePlaceOfTheEarlierOne()
    {
        Community::say(*m_backend, kAnn, u"4"_s, u"one"_s);
        QTRY_VERIFY(m_server->isShown(kAnnKey));
        Community::say(*m_backend, kAnn, u"4"_s, u"two"_s);
        QTRY_COMPARE(m_fake->calls.size(), 2u);
        QCOMPARE(m_fake->calls.back().replaces, m_fake->calls.front().id);
        QCOMPARE(m_fake->calls.back().text, u"one\ntwo"_s);
    }

    void readConversationIsWithdrawn()
    {
        Community::say(*m_backend, kAnn, u"4"_s, u"one"_s);
        QTRY_VERIFY(m_server->isShown(kAnnKey));
        m_account->directory().markRead(kAnn);
        QTRY_COMPARE(m_fake->closed.size(), 1);
    }

    void clickOpensTheMessage()
    {
        QSignalSpy opened(m_news.get(), &AccountNews::openRequested);
        Community::say(*m_backend, kAnn, u"4"_s, u"one"_s);
        QTRY_VERIFY(m_server->isShown(kAnnKey));
        m_fake->click(m_fake->calls.front().id);
        QTRY_COMPARE(opened.size(), 1);
        const auto place = opened.front().front().value<MessageRef>();
        QCOMPARE(place.channel, kAnn);
        QCOMPARE(place.id, m_backend->messageService.messages(kAnn).back().id);
    }

    void replyIsSentAndMarksAsRead()
    {
        m_backend->messageService.echo = true;
        Community::say(*m_backend, kAnn, u"4"_s, u"one"_s);
        QTRY_VERIFY(m_server->isShown(kAnnKey));
        m_fake->answer(m_fake->calls.front().id, u"on my way"_s);
        QTRY_COMPARE(m_backend->messageService.callCount(FakeMessageService::Call::Kind::Send), 1);
        QCOMPARE(m_backend->messageService.calls.back().draft.source, u"on my way"_s);
        QCOMPARE(m_account->directory().unread(kAnn).count, 0);
    }

    void dismissedOneIsNotRepeatedByTheNext()
    {
        Community::say(*m_backend, kAnn, u"4"_s, u"one"_s);
        QTRY_VERIFY(m_server->isShown(kAnnKey));
        m_fake->dismiss(m_fake->calls.front().id);
        QTRY_VERIFY(!m_server->isShown(kAnnKey));
        Community::say(*m_backend, kAnn, u"4"_s, u"two"_s);
        QTRY_COMPARE(m_fake->calls.size(), 2u);
        QCOMPARE(m_fake->calls.back().replaces, 0u);
        QCOMPARE(m_fake->calls.back().text, u"two"_s);
    }

    void callsAreTold()
    {
        QSignalSpy called(m_news.get(), &AccountNews::called);
        const auto talk = Community::channel(u"c-talk"_s);
        m_account->directory().notify().setLevel(NotifyScope::of(talk), NotifyLevel::All);
        Community::say(*m_backend, talk, u"3"_s, u"plain"_s);
        QTRY_COMPARE(m_fake->calls.size(), 1u);
        QCOMPARE(called.size(), 0);
        Community::say(*m_backend, talk, u"3"_s, u"you"_s, true);
        QTRY_COMPARE(m_fake->calls.size(), 2u);
        QCOMPARE(called.size(), 1);
    }

    void removedAccountTakesItsNotificationsWithIt()
    {
        Community::say(*m_backend, kAnn, u"4"_s, u"one"_s);
        QTRY_VERIFY(m_server->isShown(kAnnKey));
        m_news.reset();
        QTRY_COMPARE(m_fake->closed.size(), 1);
    }

private:
    const ChannelRef kAnn = Community::direct(u"dm-4"_s);
    const QString kAnnKey = u"1/direct/dm-4"_s;

    PrivateBus m_bus;
    Style m_style;
    std::unique_ptr<FakeNotificationServer> m_fake;
    std::unique_ptr<NotificationServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeBackend *m_backend = nullptr; // the account's
    std::unique_ptr<Account> m_account;
    std::unique_ptr<AccountNews> m_news;
};

KOOKABURRA_GUI_CASE(TestAccountNews)

} // namespace tst_accountnews

#include "tst_accountnews.moc"

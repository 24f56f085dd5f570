// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/local/localstore.h"
#include "app/session/background/olderfetches.h"
#include "tests/support/community.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_olderfetches {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using State = OlderFetches::State;
using Call = FakeMessageService::Call;

//! Filling the history in the background.
class TestOlderFetches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allMessagesAreFetchedAPageAtATime();
    void conversationsFollowEachOther();
    void pauseAsksNothing();
    void restGoesOnInTheNextRun();
    void pausedRestStaysPaused();
    void serverThatFailsIsAskedLater();
    void refusedConversationIsPassedOver();
    void stopForgetsTheRest();
    void brokenSettingsAreNothing();

private:
    void make();
    [[nodiscard]] qint64 stored(const ChannelRef &channel);
    [[nodiscard]] int pages() const { return m_backend->messageService.callCount(Call::Kind::Fetch); }
    //! Lets time pass until it holds.
    template <class Condition> bool passes(Condition condition)
    {
        return soon([&] {
            m_clock.advance(OlderFetches::kBetweenPages);
            return condition();
        });
    }

    const ChannelRef m_talk = Community::channel(u"c-talk"_s);
    const ChannelRef m_raid = Community::channel(u"c-raid"_s);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeBackend> m_backend;
    FakeScheduler m_clock;
    std::unique_ptr<OlderFetches> m_fetches;
};

void TestOlderFetches::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"a.ini"_s), QSettings::IniFormat);
    m_backend = std::make_unique<FakeBackend>();
    Community::fill(*m_backend);
    m_backend->start();
    QTRY_VERIFY(!m_backend->self().id.isEmpty());
    m_backend->messageService.fill(m_talk, 170);
    m_backend->messageService.fill(m_raid, 60, 1000);
    make();
}

void TestOlderFetches::cleanup()
{
    m_fetches.reset();
    m_backend.reset();
    m_settings.reset();
}

void TestOlderFetches::make()
{
    m_fetches.reset();
    m_fetches = std::make_unique<OlderFetches>(OlderFetches::Needs{*m_backend, *m_settings, u"older"_s, &m_clock});
}

qint64 TestOlderFetches::stored(const ChannelRef &channel)
{
    qint64 count = 0;
    LocalStore::of(m_backend->messageService, m_backend->self())
        .history()
        .ask<qint64>([channel](const History &history) { return history.count(channel); }, this,
            [&count](qint64 answer) { count = answer; }); // in memory: at once
    return count;
}

void TestOlderFetches::allMessagesAreFetchedAPageAtATime()
{
    QSignalSpy finished(m_fetches.get(), &OlderFetches::finished);
    m_fetches->add({m_talk});
    QCOMPARE(m_fetches->state(), State::Running);
    QTRY_COMPARE(pages(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(pages(), 1); // the next one only after a while
    m_clock.advance(OlderFetches::kBetweenPages - 1ms);
    QCoreApplication::processEvents();
    QCOMPARE(pages(), 1);
    QVERIFY(passes([this] { return m_fetches->state() == State::Idle; }));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.front().front().toLongLong(), 170);
    QCOMPARE(stored(m_talk), 170);
    // What is stored is not asked for again.
    const int before = pages();
    m_fetches->add({m_talk});
    QVERIFY(passes([this] { return m_fetches->state() == State::Idle; }));
    QVERIFY(pages() - before <= 2);
}

void TestOlderFetches::conversationsFollowEachOther()
{
    m_fetches->add({m_talk, m_raid, m_talk});
    QCOMPARE(m_fetches->left(), 2);
    QCOMPARE(m_fetches->current(), m_talk);
    QVERIFY(passes([this] { return m_fetches->current() == m_raid; }));
    QVERIFY(passes([this] { return m_fetches->state() == State::Idle; }));
    QCOMPARE(stored(m_raid), 60);
    QCOMPARE(m_fetches->fetched(), 230);
}

void TestOlderFetches::pauseAsksNothing()
{
    m_fetches->add({m_talk});
    QTRY_COMPARE(pages(), 1);
    m_fetches->pause();
    QCOMPARE(m_fetches->state(), State::Paused);
    m_clock.advance(1h);
    QCoreApplication::processEvents();
    QCOMPARE(pages(), 1);
    m_fetches->goOn();
    QVERIFY(passes([this] { return m_fetches->state() == State::Idle; }));
    QCOMPARE(stored(m_talk), 170);
}

void TestOlderFetches::restGoesOnInTheNextRun()
{
    m_fetches->add({m_talk, m_raid});
    QVERIFY(passes([this] { return m_fetches->current() == m_raid; }));
    make();
    QCOMPARE(m_fetches->state(), State::Running);
    QCOMPARE(m_fetches->left(), 1);
    QVERIFY(passes([this] { return m_fetches->state() == State::Idle; }));
    QCOMPARE(stored(m_raid), 60);
    make();
    QCOMPARE(m_fetches->state(), State::Idle);
    QCOMPARE(m_settings->allKeys(), QStringList());
}

void TestOlderFetches::pausedRestStaysPaused()
{
    m_fetches->add({m_talk});
    m_fetches->pause();
    const int before = pages();
    make();
    QCOMPARE(m_fetches->state(), State::Paused);
    m_clock.advance(1h);
    QCoreApplication::processEvents();
    QCOMPARE(pages(), before);
}

void TestOlderFetches::serverThatFailsIsAskedLater()
{
    m_backend->messageService.failNext({ApiError::Kind::ServerError, 503, 0, {}, {}}, 2);
    m_fetches->add({m_talk});
    QTRY_COMPARE(m_fetches->state(), State::Waiting);
    QVERIFY(m_fetches->error().has_value());
    QCOMPARE(m_clock.next(), std::chrono::milliseconds(30s));
    m_clock.advance(30s);
    QTRY_VERIFY(m_fetches->state() == State::Waiting && m_clock.next() == std::chrono::milliseconds(60s));
    QVERIFY(passes([this] { return m_fetches->state() == State::Idle; }));
    QCOMPARE(stored(m_talk), 170);

    // As long as the server says.
    m_backend->messageService.failNext({ApiError::Kind::RateLimited, 429, 0, {}, std::chrono::milliseconds(20min)});
    m_fetches->add({m_raid});
    QTRY_COMPARE(m_fetches->state(), State::Waiting);
    QCOMPARE(m_clock.next(), std::chrono::milliseconds(20min));
    m_fetches->goOn(); // somebody does not want to wait
    QVERIFY(passes([this] { return m_fetches->state() == State::Idle; }));
}

void TestOlderFetches::refusedConversationIsPassedOver()
{
    QSignalSpy finished(m_fetches.get(), &OlderFetches::finished);
    m_backend->messageService.failNext({ApiError::Kind::Forbidden, 403, 0, {}, {}});
    m_fetches->add({m_talk, m_raid});
    QVERIFY(passes([this] { return m_fetches->state() == State::Idle; }));
    QCOMPARE(stored(m_talk), 0);
    QCOMPARE(stored(m_raid), 60);
    QCOMPARE(finished.front().at(1).toInt(), 1);
}

void TestOlderFetches::stopForgetsTheRest()
{
    m_fetches->add({m_talk, m_raid});
    QTRY_COMPARE(pages(), 1);
    m_fetches->stop();
    QCOMPARE(m_fetches->state(), State::Idle);
    m_clock.advance(1h);
    QCoreApplication::processEvents();
    QCOMPARE(pages(), 1);
    QCOMPARE(m_settings->allKeys(), QStringList());
}

void TestOlderFetches::brokenSettingsAreNothing()
{
    m_settings->setValue(u"older/left"_s, QStringList{QString(), u"channel:"_s, u"nonsense"_s});
    m_settings->setValue(u"older/paused"_s, u"perhaps"_s);
    make();
    QCOMPARE(m_fetches->left(), 0);
    QCOMPARE(m_fetches->state(), State::Idle);
}

KOOKABURRA_CORE_CASE(TestOlderFetches)

} // namespace tst_olderfetches

#include "tst_olderfetches.moc"

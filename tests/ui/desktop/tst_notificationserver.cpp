// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakenotificationserver.h"
#include "tests/support/hostilenames.h"
#include "tests/support/privatebus.h"
#include "tests/support/testcase.h"
#include "ui/desktop/launcherbadge.h"
#include "ui/desktop/notificationserver.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

namespace tst_notificationserver {

using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Manner = FakeNotificationServer::Manner;

namespace {

DesktopNotification made(const QString &key, const QString &title = u"Ann"_s, const QString &text = u"dinner?"_s)
{
    DesktopNotification notification;
    notification.key = key;
    notification.title = title;
    notification.text = text;
    notification.canReply = true;
    return notification;
}

} // namespace

//! The program and a notification server on a bus of their own.
class TestNotificationServer : public QObject
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
    }

    void cleanup()
    {
        m_server.reset();
        m_fake.reset();
    }

    void notificationSaysWhatItIs()
    {
        auto notification = made(u"a"_s);
        notification.picture = QImage(300, 200, QImage::Format_RGB32);
        notification.picture.fill(Qt::red);
        notification.origin = u"Lighthouse"_s;
        m_server->show(notification);
        QTRY_COMPARE(m_fake->calls.size(), 1u);
        const auto &call = m_fake->calls.front();
        QCOMPARE(call.title, u"Ann"_s);
        QCOMPARE(call.text, u"dinner?"_s);
        QCOMPARE(call.replaces, 0u);
        QCOMPARE(call.actions, (QStringList{u"default"_s, u"Open"_s, u"inline-reply"_s, u"Reply"_s}));
        QCOMPARE(call.hints.value(u"desktop-entry"_s).toString(), u"kookaburra"_s);
        QCOMPARE(call.hints.value(u"category"_s).toString(), u"im.received"_s);
        QCOMPARE(call.hints.value(u"x-kde-origin-name"_s).toString(), u"Lighthouse"_s);
        const auto picture = call.picture();
        QCOMPARE(picture.size(), QSize(96, 64));
        QCOMPARE(picture.pixelColor(10, 10), QColor(Qt::red));
    }

    void capabilitiesAreAskedOnce()
    {
        m_server->show(made(u"a"_s));
        m_server->show(made(u"b"_s));
        QTRY_COMPARE(m_fake->calls.size(), 2u);
        m_server->show(made(u"c"_s));
        QTRY_COMPARE(m_fake->calls.size(), 3u);
        QCOMPARE(m_fake->questions, 1);
    }

    void sameKeyTakesThePlaceOfTheEarlierOne()
    {
        m_server->show(made(u"a"_s));
        QTRY_VERIFY(m_server->isShown(u"a"_s));
        m_server->show(made(u"a"_s, u"Ann"_s, u"dinner??"_s));
        QTRY_COMPARE(m_fake->calls.size(), 2u);
        QCOMPARE(m_fake->calls.back().replaces, m_fake->calls.front().id);
        QTRY_COMPARE(m_server->callsUnderWay(), 0);
        m_fake->expire(m_fake->calls.front().id);
        QTRY_VERIFY(!m_server->isShown(u"a"_s));
        m_server->show(made(u"a"_s));
        QTRY_COMPARE(m_fake->calls.size(), 3u);
        QCOMPARE(m_fake->calls.back().replaces, 0u);
    }

    void markupIsEscapedWhereItIsRead_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("text");
        QTest::newRow("read") << QStringList{u"body"_s, u"body-markup"_s}
                              << u"&lt;b&gt;x&lt;/b&gt; &amp; &lt;img src=&quot;/dev/zero&quot;&gt;"_s;
        QTest::newRow("not read") << QStringList{u"body"_s} << u"<b>x</b> & <img src=\"/dev/zero\">"_s;
    }

    void markupIsEscapedWhereItIsRead()
    {
        QFETCH(QStringList, capabilities);
        m_fake->capabilities = capabilities;
        m_server->show(made(u"a"_s, u"<b>Ann</b>"_s, u"<b>x</b> & <img src=\"/dev/zero\">"_s));
        QTRY_COMPARE(m_fake->calls.size(), 1u);
        QTEST(m_fake->calls.front().text, "text");
        QCOMPARE(m_fake->calls.front().title, u"<b>Ann</b>"_s); // never read as markup
        QVERIFY(m_fake->calls.front().actions.isEmpty());
    }

    void textGoesIntoTheTitleWhereThereIsNoBody()
    {
        m_fake->capabilities = {};
        m_server->show(made(u"a"_s));
        QTRY_COMPARE(m_fake->calls.size(), 1u);
        QCOMPARE(m_fake->calls.front().title, u"Ann: dinner?"_s);
        QCOMPARE(m_fake->calls.front().text, QString());
    }

    void hostileTextIsTame_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &[row, text] : hostileNames())
            QTest::newRow(row.constData()) << text;
    }

    void hostileTextIsTame()
    {
        QFETCH(QString, text);
        m_fake->capabilities = {u"body"_s};
        m_server->show(made(u"a"_s, text, text));
        QTRY_COMPARE(m_fake->calls.size(), 1u);
        QCOMPARE(faultOfLine(m_fake->calls.front().title, 130), QString());
        const auto lines = m_fake->calls.front().text.split(u'\n');
        for (const auto &line : lines)
            QCOMPARE(faultOfLine(line, 1300), QString());
    }

    void withdrawnNotificationIsClosed()
    {
        m_server->show(made(u"a"_s));
        QTRY_VERIFY(m_server->isShown(u"a"_s));
        m_server->withdraw(u"a"_s);
        QVERIFY(!m_server->isShown(u"a"_s));
        QTRY_COMPARE(m_fake->closed, QList<uint>{m_fake->calls.front().id});
    }

    void withdrawnWhileUnderWayIsClosedAfterwards()
    {
        m_server->show(made(u"a"_s));
        QTRY_VERIFY(m_server->isShown(u"a"_s));
        m_server->show(made(u"b"_s)); // leaves at once: the capabilities are known
        QCOMPARE(m_server->callsUnderWay(), 1);
        m_server->withdraw(u"b"_s);
        QTRY_COMPARE(m_fake->closed.size(), 1);
        QCOMPARE(m_fake->closed.front(), m_fake->calls.back().id);
        QVERIFY(!m_server->isShown(u"b"_s));
    }

    void clickOpensOnce()
    {
        QSignalSpy opened(m_server.get(), &NotificationServer::opened);
        m_server->show(made(u"a"_s));
        QTRY_VERIFY(m_server->isShown(u"a"_s));
        const auto id = m_fake->calls.front().id;
        m_fake->click(id + 100); // of another program
        m_fake->click(id, u"delete-everything"_s);
        m_fake->click(id);
        m_fake->click(id);
        QTRY_COMPARE(m_fake->closed, QList<uint>{id}); // comes after the signals
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toString(), u"a"_s);
    }

    void replyComesOnce()
    {
        QSignalSpy replied(m_server.get(), &NotificationServer::replied);
        m_server->show(made(u"a"_s));
        QTRY_VERIFY(m_server->isShown(u"a"_s));
        const auto id = m_fake->calls.front().id;
        m_fake->answer(id + 100, u"no"_s);
        m_fake->answer(id, u"on my way"_s);
        m_fake->answer(id, u"again"_s);
        QTRY_COMPARE(m_fake->closed.size(), 1);
        QCOMPARE(replied.size(), 1);
        QCOMPARE(replied.front().at(1).toString(), u"on my way"_s);
    }

    void replyThatWasNotOfferedIsIgnored()
    {
        m_fake->capabilities = {u"body"_s, u"actions"_s};
        QSignalSpy replied(m_server.get(), &NotificationServer::replied);
        QSignalSpy opened(m_server.get(), &NotificationServer::opened);
        m_server->show(made(u"a"_s));
        QTRY_VERIFY(m_server->isShown(u"a"_s));
        m_fake->answer(m_fake->calls.front().id, u"forged"_s);
        m_fake->click(m_fake->calls.front().id);
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(replied.isEmpty());
    }

    void dismissedIsTold()
    {
        QSignalSpy dismissed(m_server.get(), &NotificationServer::dismissed);
        m_server->show(made(u"a"_s));
        QTRY_VERIFY(m_server->isShown(u"a"_s));
        m_fake->dismiss(m_fake->calls.front().id);
        QTRY_COMPARE(dismissed.size(), 1);
        QVERIFY(!m_server->isShown(u"a"_s));
    }

    void silentServerGetsFewCalls()
    {
        m_fake->manner = Manner::SilentToNotify;
        for (int i = 0; i < 200; ++i)
            m_server->show(made(QString::number(i)));
        QTRY_COMPARE(m_fake->calls.size(), static_cast<size_t>(NotificationServer::kMostCalls));
        QCOMPARE(m_server->callsUnderWay(), NotificationServer::kMostCalls);
        QVERIFY(m_server->waiting() <= NotificationServer::kMostWaiting);
    }

    void silentServerIsLeftAloneAndTriedAgain()
    {
        m_server->setPatience(20ms, 20ms);
        m_fake->manner = Manner::Silent;
        m_server->show(made(u"a"_s));
        QTRY_VERIFY(m_fake->questions >= 3); // it waits, and asks again after each pause
        QVERIFY(m_fake->calls.empty());
        m_server->setPatience(30s, 20ms);
        m_fake->manner = Manner::Honest;
        QTRY_VERIFY(m_server->isShown(u"a"_s));
    }

    void serverThatDiesTakesItsNotificationsWithIt()
    {
        m_server->show(made(u"a"_s));
        QTRY_VERIFY(m_server->isShown(u"a"_s));
        m_fake->manner = Manner::SilentToNotify;
        m_server->show(made(u"b"_s));
        QTRY_COMPARE(m_fake->calls.size(), 2u);
        m_fake->vanish();
        QTRY_COMPARE(m_server->callsUnderWay(), 0);
        QVERIFY(!m_server->isShown(u"a"_s));

        FakeNotificationServer second(m_bus.connect());
        QVERIFY(second.appear());
        m_server->show(made(u"a"_s));
        QTRY_COMPARE(second.calls.size(), 1u);
        QCOMPARE(second.calls.front().replaces, 0u); // it knows nothing of the first one's ids
        QVERIFY(second.questions > 0); // and is asked what it can do
    }

    void missingServerIsNoTrouble()
    {
        m_fake->vanish();
        m_server->show(made(u"a"_s));
        QTRY_COMPARE(m_server->callsUnderWay(), 0);
        QCOMPARE(m_server->waiting(), 0); // an old one is not shown when a server comes
        QVERIFY(m_fake->appear());
        m_server->show(made(u"b"_s));
        QTRY_COMPARE(m_fake->calls.size(), 1u);
        QCOMPARE(m_fake->calls.front().title, u"Ann"_s);
    }

    void missingBusIsNoTrouble()
    {
        NotificationServer server(QDBusConnection(u"nowhere"_s));
        server.show(made(u"a"_s));
        server.withdraw(u"a"_s);
        QCOMPARE(server.waiting(), 0);
        LauncherBadge badge{QDBusConnection(u"nowhere"_s)};
        badge.set(3, true);
    }

    void lyingServerIsNoTrouble_data()
    {
        QTest::addColumn<Manner>("manner");
        QTest::newRow("other types") << Manner::WrongTypes;
        QTest::newRow("no id") << Manner::NoId;
        QTest::newRow("errors") << Manner::Refusing;
    }

    void lyingServerIsNoTrouble()
    {
        QFETCH(Manner, manner);
        m_server->show(made(u"first"_s));
        QTRY_VERIFY(m_server->isShown(u"first"_s));
        m_fake->manner = manner;
        for (int i = 0; i < 20; ++i)
            m_server->show(made(QString::number(i)));
        QTRY_COMPARE(m_fake->calls.size(), 21u);
        QTRY_COMPARE(m_server->callsUnderWay(), 0);
        for (int i = 0; i < 20; ++i)
            QVERIFY(!m_server->isShown(QString::number(i)));
        m_fake->manner = Manner::Honest;
        m_server->show(made(u"last"_s));
        QTRY_VERIFY(m_server->isShown(u"last"_s));
    }

    void sameIdForAllBelongsToTheLast()
    {
        m_fake->manner = Manner::SameId;
        QSignalSpy opened(m_server.get(), &NotificationServer::opened);
        m_server->show(made(u"a"_s));
        QTRY_VERIFY(m_server->isShown(u"a"_s));
        m_server->show(made(u"b"_s));
        QTRY_VERIFY(m_server->isShown(u"b"_s));
        QVERIFY(!m_server->isShown(u"a"_s));
        m_fake->click(7);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toString(), u"b"_s);
    }

    void launcherHearsTheCount()
    {
        auto listener = m_bus.connect();
        QVERIFY(listener.connect(
            {}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, this, SLOT(onBadge(QString, QVariantMap))));
        m_badges.clear();
        LauncherBadge badge(m_bus.connect());
        badge.set(3, true);
        badge.set(3, true);
        badge.set(0, false);
        QTRY_COMPARE(m_badges.size(), 2);
        QCOMPARE(m_badges.at(0).value(u"count"_s).toInt(), 3);
        QCOMPARE(m_badges.at(0).value(u"count-visible"_s).toBool(), true);
        QCOMPARE(m_badges.at(0).value(u"urgent"_s).toBool(), true);
        QCOMPARE(m_badges.at(1).value(u"count-visible"_s).toBool(), false);
    }

public Q_SLOTS:
    void onBadge(const QString &program, const QVariantMap &state)
    {
        if (program == "application://kookaburra.desktop"_L1)
            m_badges << state;
    }

private:
    PrivateBus m_bus;
    std::unique_ptr<FakeNotificationServer> m_fake;
    std::unique_ptr<NotificationServer> m_server;
    QList<QVariantMap> m_badges;
};

KOOKABURRA_GUI_CASE(TestNotificationServer)

} // namespace tst_notificationserver

#include "tst_notificationserver.moc"

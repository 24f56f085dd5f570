// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/notify/notifier.h"
#include "tests/support/community.h"
#include "tests/support/hostilenames.h"
#include "tests/support/testcase.h"

#include "app/models/directory/directory.h"

#include <QTest>

namespace tst_notifier {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

//! What of an account's news is notified, and what is said of it.
class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<FakeBackend>();
        m_directory = Community::load(*m_backend, {GuildId(u"g1"_s), GuildId(u"g2"_s)});
        m_notifier = std::make_unique<Notifier>(*m_backend, *m_directory);
        m_shown.clear();
        m_withdrawn.clear();
        connect(m_notifier.get(), &Notifier::notified, this,
            [this](const Notification &notification) { m_shown.push_back(notification); });
        connect(m_notifier.get(), &Notifier::withdrawn, this,
            [this](const ChannelRef &channel) { m_withdrawn << channel; });
    }

    void cleanup()
    {
        m_notifier.reset();
        m_directory.reset();
        m_backend.reset();
    }

    void directMessageIsNotified()
    {
        say(kAnn, u"4"_s, u"dinner?"_s);
        settle();
        QCOMPARE(m_shown.size(), 1u);
        const auto &shown = m_shown.front();
        QCOMPARE(shown.title, u"Ann"_s);
        QCOMPARE(shown.text, u"dinner?"_s);
        QVERIFY(shown.calls);
        QVERIFY(!shown.quiet);
        QCOMPARE(shown.author.id, UserId(u"4"_s));
    }

    void mentionSaysWhereItWas()
    {
        say(kTalk, u"3"_s, u"plain"_s);
        say(kTalk, u"3"_s, u"you there?"_s, true);
        settle();
        QCOMPARE(m_shown.size(), 1u);
        QCOMPARE(m_shown.front().title, u"夏天 in #综合讨论"_s);
        QCOMPARE(m_shown.front().place, u"灯塔公会 Lighthouse"_s);
        QCOMPARE(m_shown.front().text, u"you there?"_s);
    }

    void ownMessagesAreNot()
    {
        say(kAnn, QLatin1StringView(Community::kSelf), u"mine"_s);
        settle();
        QVERIFY(m_shown.empty());
    }

    void ownMessageWithdrawsTheRest()
    {
        say(kAnn, u"4"_s, u"dinner?"_s);
        settle();
        say(kAnn, QLatin1StringView(Community::kSelf), u"yes, written elsewhere"_s);
        QCOMPARE(m_withdrawn, QList<ChannelRef>{kAnn});
    }

    void conversationOnScreenIsQuiet()
    {
        m_directory->setCurrent(kAnn, true);
        say(kAnn, u"4"_s, u"seen"_s);
        settle();
        QVERIFY(m_shown.empty());
        m_directory->setCurrent(kAnn, false); // behind another window
        say(kAnn, u"4"_s, u"unseen"_s);
        settle();
        QCOMPARE(m_shown.size(), 1u);
        QCOMPARE(m_shown.front().count, 1);
    }

    void messagesOfAConversationAreGrouped()
    {
        for (int i = 1; i <= 6; ++i)
            say(kAnn, u"4"_s, u"line %1"_s.arg(i));
        settle();
        QCOMPARE(m_shown.size(), 1u); // a burst is one notification
        QCOMPARE(m_shown.back().count, 6);
        QCOMPARE(m_shown.back().text, u"2 earlier message(s)\nline 3\nline 4\nline 5\nline 6"_s);
        say(kAnn, u"4"_s, u"line 7"_s);
        settle();
        QCOMPARE(m_shown.size(), 2u);
        QCOMPARE(m_shown.back().count, 7);
    }

    void severalAuthorsAreNamed()
    {
        say(kTalk, u"3"_s, u"one"_s, true);
        say(kTalk, u"2"_s, u"two"_s, true);
        settle();
        QCOMPARE(m_shown.back().title, u"#综合讨论"_s);
        QCOMPARE(m_shown.back().text, u"夏天: one\n盖伦: two"_s);
    }

    void readingWithdraws()
    {
        say(kAnn, u"4"_s, u"dinner?"_s);
        settle();
        m_directory->markRead(kAnn);
        QCOMPARE(m_withdrawn, QList<ChannelRef>{kAnn});
        say(kAnn, u"4"_s, u"again"_s);
        settle();
        QCOMPARE(m_shown.back().count, 1);
    }

    void readBeforeItWasShownIsNotShown()
    {
        say(kAnn, u"4"_s, u"dinner?"_s);
        m_directory->markRead(kAnn);
        settle();
        QVERIFY(m_shown.empty());
        QVERIFY(m_withdrawn.isEmpty());
    }

    void deletedMessageDisappears()
    {
        const auto first = say(kAnn, u"4"_s, u"one"_s);
        const auto second = say(kAnn, u"4"_s, u"two"_s);
        settle();
        m_backend->messageService.emitEvent(MessageDeleted{{kAnn, second}});
        settle();
        QCOMPARE(m_shown.back().text, u"one"_s);
        QCOMPARE(m_shown.back().message, first);
        QVERIFY(m_shown.back().quiet);
        m_backend->messageService.emitEvent(MessageDeleted{{kAnn, first}});
        QCOMPARE(m_withdrawn, QList<ChannelRef>{kAnn});
    }

    void editedMessageSaysTheNewText()
    {
        const auto id = say(kAnn, u"4"_s, u"one"_s);
        settle();
        MessageUpdated update;
        update.ref = {kAnn, id};
        update.content = FakeMessageService::textContent(u"corrected"_s);
        m_backend->messageService.emitEvent(update);
        settle();
        QCOMPARE(m_shown.back().text, u"corrected"_s);
        QVERIFY(m_shown.back().quiet);
    }

    void mutedPlacesAreSilent()
    {
        m_directory->notify().mute(NotifyScope::of(GuildId(u"g1"_s)), MuteTime::Always);
        say(kTalk, u"3"_s, u"you there?"_s, true);
        settle();
        QVERIFY(m_shown.empty());
        say(kAnn, u"4"_s, u"dinner?"_s);
        settle();
        QCOMPARE(m_shown.size(), 1u);
        m_directory->notify().mute(NotifyScope::of(kAnn), MuteTime::OneHour);
        QCOMPARE(m_withdrawn, QList<ChannelRef>{kAnn});
    }

    void channelWithAllMessagesNotifiesAll()
    {
        m_directory->notify().setLevel(NotifyScope::of(kTalk), NotifyLevel::All);
        say(kTalk, u"3"_s, u"plain"_s);
        settle();
        QCOMPARE(m_shown.size(), 1u);
        QVERIFY(!m_shown.front().calls);
    }

    void doNotDisturbIsSilent()
    {
        say(kAnn, u"4"_s, u"dinner?"_s);
        settle();
        m_notifier->setDoNotDisturb(true);
        QCOMPARE(m_withdrawn, QList<ChannelRef>{kAnn});
        say(kAnn, u"4"_s, u"dinner??"_s);
        settle();
        QCOMPARE(m_shown.size(), 1u);
        m_notifier->setDoNotDisturb(false);
        say(kAnn, u"4"_s, u"dinner???"_s);
        settle();
        QCOMPARE(m_shown.back().text, u"dinner???"_s);
    }

    void spoilersAndMarkupAreNotSaid()
    {
        Message message = FakeMessageService::makeMessage(
            kAnn, u"spoiler"_s, {}, m_backend->directoryService.users.value(UserId(u"4"_s)), now());
        Inline covered;
        covered.kind = Inline::Kind::Spoiler;
        Inline secret;
        secret.text = u"the butler"_s;
        covered.children = {secret};
        Inline bold;
        bold.kind = Inline::Kind::Bold;
        Inline word;
        word.text = u"it was"_s;
        bold.children = {word};
        Block block;
        block.inlines = {bold, covered};
        message.content.blocks = {block};
        m_backend->messageService.emitEvent(MessageCreated{message});
        settle();
        QCOMPARE(m_shown.size(), 1u);
        QVERIFY(m_shown.front().text.contains(u"it was"_s));
        QVERIFY(!m_shown.front().text.contains(u"butler"_s));
    }

    void messageForSomebodyElseIsNot()
    {
        Message message = FakeMessageService::makeMessage(
            kTalk, u"t"_s, u"psst"_s, m_backend->directoryService.users.value(UserId(u"3"_s)), now());
        message.visibleOnlyTo = UserId(u"4"_s);
        message.mentionsAll = true;
        m_backend->messageService.emitEvent(MessageCreated{message});
        settle();
        QVERIFY(m_shown.empty());
    }

    void messageOfAnUnknownChannelWaitsForItsGuild()
    {
        cleanup();
        m_backend = std::make_unique<FakeBackend>();
        m_directory = Community::load(*m_backend, {}); // no guild was opened
        m_notifier = std::make_unique<Notifier>(*m_backend, *m_directory);
        m_shown.clear();
        connect(m_notifier.get(), &Notifier::notified, this,
            [this](const Notification &notification) { m_shown.push_back(notification); });
        m_directory->notify().mute(NotifyScope::of(GuildId(u"g2"_s)), MuteTime::Always);
        m_backend->directoryService.answers.hold();
        say(kRedstone, u"3"_s, u"muted guild"_s, true);
        say(kTalk, u"3"_s, u"you there?"_s, true);
        settle();
        QVERIFY(m_shown.empty());
        m_backend->directoryService.answers.release();
        QTRY_COMPARE(m_shown.size(), 1u);
        QCOMPARE(m_shown.front().channel, kTalk);
    }

    void replyGoesThroughTheOutbox()
    {
        QVERIFY(m_notifier->reply(kAnn, u"  on my way\n"_s));
        QVERIFY(!m_notifier->reply(kAnn, u" \n "_s));
        using Kind = FakeMessageService::Call::Kind;
        QTRY_COMPARE(m_backend->messageService.callCount(Kind::Send), 1);
        const auto &sent = m_backend->messageService.calls.back();
        QCOMPARE(sent.ref.channel, kAnn);
        QCOMPARE(sent.draft.source, u"on my way"_s);
    }

    void hostileNamesStayOnOneLine_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[row, name] : hostileNames())
            QTest::newRow(row.constData()) << name;
    }

    void hostileNamesStayOnOneLine()
    {
        QFETCH(QString, name);
        Community::nameEverything(*m_backend, name);
        auto author = m_backend->directoryService.users.value(UserId(u"3"_s));
        author.name = name;
        author.nickname = name;
        auto message = FakeMessageService::makeMessage(kTalk, u"h"_s, name, author, now());
        message.mentionsAll = true;
        m_backend->messageService.emitEvent(MessageCreated{message});
        settle();
        QCOMPARE(m_shown.size(), 1u);
        QCOMPARE(faultOfLine(m_shown.front().title, 300), QString());
        QCOMPARE(faultOfLine(m_shown.front().text, 300), QString());
    }

    void manyConversationsAreBounded()
    {
        m_directory->notify().setLevel(NotifyScope::account(), NotifyLevel::All);
        for (int i = 0; i < 3 * Notifier::kMostConversations; ++i)
            say(Community::direct(u"dm-%1"_s.arg(1000 + i)), u"4"_s, u"hello"_s);
        settle();
        QCOMPARE(m_shown.size(), static_cast<size_t>(Notifier::kMostConversations));
    }

private:
    const ChannelRef kAnn = Community::direct(u"dm-4"_s);
    const ChannelRef kTalk = Community::channel(u"c-talk"_s);
    const ChannelRef kRedstone = Community::channel(u"d-one"_s);

    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

    MessageId say(const ChannelRef &where, const QString &author, const QString &text, bool mentioning = false)
    {
        Community::say(*m_backend, where, author, text, mentioning);
        return m_backend->messageService.messages(where).back().id;
    }

    //! What is notified is told at the end of the turn.
    static void settle()
    {
        bool done = false;
        QTimer::singleShot(0, [&done] { QTimer::singleShot(0, [&done] { done = true; }); });
        mustBecome([&done] { return done; }, "the turn did not end");
    }

    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<Notifier> m_notifier;
    std::vector<Notification> m_shown;
    QList<ChannelRef> m_withdrawn;
};

KOOKABURRA_CORE_CASE(TestNotifier)

} // namespace tst_notifier

#include "tst_notifier.moc"

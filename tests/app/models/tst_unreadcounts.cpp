// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/unread/unreadcounts.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_unreadcounts {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChannelRef kChannel{ChannelKind::Guild, ChannelId(u"1"_s)};
const ChannelRef kChat{ChannelKind::Direct, ChannelId(u"c"_s)};

Message messageIn(const ChannelRef &channel, const QString &id)
{
    Message message;
    message.id = MessageId(id);
    message.channel = channel;
    return message;
}

} // namespace

class TestUnreadCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAndRemembersTheFirst()
    {
        UnreadCounts counts;
        QSignalSpy changed(&counts, &UnreadCounts::unreadChanged);
        counts.count(messageIn(kChannel, u"a"_s), false);
        counts.count(messageIn(kChannel, u"b"_s), true);
        QCOMPARE(counts.of(kChannel), (UnreadCounts::Unread{2, 1, MessageId(u"a"_s)}));
        QCOMPARE(counts.of(kChat), UnreadCounts::Unread());
        QCOMPARE(changed.size(), 2);
    }

    void sumsWhatTheFilterTakes()
    {
        UnreadCounts counts;
        counts.count(messageIn(kChannel, u"a"_s), true);
        counts.raiseDirect(kChat, 3, {});
        const auto direct = counts.sum([](const ChannelRef &channel) { return channel.kind == ChannelKind::Direct; });
        QCOMPARE(direct, (UnreadCounts::Unread{3, 3, {}}));
        QCOMPARE(counts.sum([](const ChannelRef &) { return true; }).count, 4);
    }

    void editChangesTheMentionsOfWhatWasCounted()
    {
        UnreadCounts counts;
        counts.count(messageIn(kChannel, u"a"_s), false);
        QSignalSpy changed(&counts, &UnreadCounts::unreadChanged);
        counts.recount({kChannel, MessageId(u"a"_s)}, true);
        QCOMPARE(counts.of(kChannel).mentions, 1);
        counts.recount({kChannel, MessageId(u"a"_s)}, true);
        counts.recount({kChannel, MessageId(u"other"_s)}, true);
        counts.recount({kChat, MessageId(u"a"_s)}, true);
        QCOMPARE(counts.of(kChannel).mentions, 1);
        QCOMPARE(changed.size(), 1);
        counts.recount({kChannel, MessageId(u"a"_s)}, false);
        QCOMPARE(counts.of(kChannel).mentions, 0);
    }

    //! Lists were told that something is unread: they are told that it was read, too.
    void whatWasToldOfTheFollowedConversationIsTakenBack()
    {
        for (const bool edited : {false, true}) {
            UnreadCounts counts;
            counts.setFollowed(kChat);
            Message message = messageIn(kChat, u"a"_s);
            message.created = QDateTime::currentDateTimeUtc().addSecs(60);
            int shown = 0;
            connect(&counts, &UnreadCounts::unreadChanged, this, [&] { shown = counts.of(kChat).count; });
            if (!edited)
                counts.raiseDirect(kChat, 1, message.created); // the server's count comes before the message
            counts.count(message, false);
            if (edited)
                counts.recount({kChat, message.id}, true);
            QCOMPARE(shown, 1);
            counts.see(kChat, {{message.created.toMSecsSinceEpoch(), message.id}});
            QCOMPARE(shown, 0);
        }
    }

    void restoringAddsWhatArrivedMeanwhile()
    {
        UnreadCounts counts;
        counts.count(messageIn(kChannel, u"a"_s), true);
        const auto taken = counts.markRead([](const ChannelRef &) { return true; });
        QCOMPARE(counts.of(kChannel), UnreadCounts::Unread());
        counts.count(messageIn(kChannel, u"b"_s), false);
        counts.restore(taken);
        QCOMPARE(counts.of(kChannel), (UnreadCounts::Unread{2, 1, MessageId(u"a"_s)}));
    }

    void forgottenConversationChangesWithoutASignal()
    {
        UnreadCounts counts;
        counts.count(messageIn(kChannel, u"a"_s), false);
        QSignalSpy changed(&counts, &UnreadCounts::unreadChanged);
        counts.forget(kChannel);
        QCOMPARE(counts.of(kChannel).count, 0);
        QCOMPARE(changed.size(), 0);
        counts.markRead(kChannel);
        QCOMPARE(changed.size(), 0); // nothing was unread
    }
};

KOOKABURRA_CORE_CASE(TestUnreadCounts)

} // namespace tst_unreadcounts

#include "tst_unreadcounts.moc"

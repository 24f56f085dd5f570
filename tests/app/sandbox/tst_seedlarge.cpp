// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/seeds.h"
#include "tests/support/testcase.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace tst_seedlarge {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using namespace chat::sandbox;
using namespace chat::test;

class TestSeedLarge : public QObject
{
    Q_OBJECT

    const std::shared_ptr<const SeedCommunity> m_community = demoCommunity();

private Q_SLOTS:
    void stressIsDeterministicAndMixed()
    {
        constexpr int kCount = 20'000;
        const auto make = [this](const SeedSink &sink) { stressMessages(*m_community, kSeedNow, kCount, sink); };
        const QList<SeedMessage> first = collect(make);
        const QList<SeedMessage> second = collect(make);
        QCOMPARE(first.size(), kCount);
        QSet<QString> ids;
        int cards = 0;
        int pictures = 0;
        int quotes = 0;
        int reacted = 0;
        for (int i = 0; i < kCount; ++i) {
            const SeedMessage &message = first.at(i);
            QCOMPARE(print(message), print(second.at(i)));
            QVERIFY(i == 0
                || (message.createdAt > first.at(i - 1).createdAt
                    && message.createdAt - first.at(i - 1).createdAt <= 40'000));
            QCOMPARE(message.type == 10 || message.type == 2, i % 10 == 9);
            QVERIFY(message.quoteId.isEmpty() || ids.contains(message.quoteId));
            ids.insert(message.id);
            cards += int(message.type == 10);
            pictures += int(message.type == 2);
            quotes += int(!message.quoteId.isEmpty());
            reacted += int(!message.reactions.isEmpty());
        }
        QCOMPARE(ids.size(), kCount);
        QVERIFY(kSeedNow - first.constLast().createdAt < 60'000 && first.constLast().createdAt < kSeedNow);
        QVERIFY(cards > 500 && pictures > 500 && quotes > 1000 && reacted > 1000);
        SeedWorld world = communityWorld(*m_community, kSeedNow);
        addStressChannel(world, *m_community);
        const SeedChannel &channel = world.guilds.constFirst().channels.constLast();
        QCOMPARE(channel.name, u"stress"_s);
        QCOMPARE(channel.id, first.constFirst().channelId);
    }

    void wideWorldIsWide()
    {
        const SeedWorld world = wideWorld(*m_community, kSeedNow);
        QCOMPARE(world.guilds.size(), 500);
        QSet<QString> channels;
        for (const SeedGuild &guild : world.guilds) {
            QCOMPARE(guild.channels.size(), 200);
            for (const SeedChannel &channel : guild.channels)
                channels.insert(channel.id);
            for (const SeedUser &user : world.users.first(4))
                QVERIFY(std::ranges::find(guild.members, user.id, &SeedMember::userId) != guild.members.cend());
        }
        QCOMPARE(channels.size(), 500 * 200);
        QCOMPARE(world.guilds.constFirst().members.size(), 10'000);
        QCOMPARE(world.users.size(), 10'000);
        QCOMPARE(world.users.constFirst().token, emptyWorld(*m_community, kSeedNow).users.constFirst().token);
    }

    void emptyWorldHasOneOfEach()
    {
        const SeedWorld world = emptyWorld(*m_community, kSeedNow);
        QCOMPARE(world.users.size(), 2);
        QVERIFY(world.users.constFirst().bot && !world.users.constFirst().token.isEmpty());
        QVERIFY(!world.users.constLast().bot && !world.users.constLast().token.isEmpty());
        QCOMPARE(world.guilds.size(), 1);
        QCOMPARE(world.guilds.constFirst().channels.size(), 1);
    }
};

KOOKABURRA_CORE_CASE(TestSeedLarge)

} // namespace tst_seedlarge

#include "tst_seedlarge.moc"

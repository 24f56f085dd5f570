// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/domain/permissions.h"
#include "app/sandbox/seed/seedrandom.h"
#include "app/sandbox/seed/seedworld.h"
#include "tests/support/seeds.h"
#include "tests/support/testcase.h"

#include <QCryptographicHash>
#include <QImage>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace tst_seed {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using namespace chat::sandbox;
using namespace chat::test;

namespace {

//! The assets a text links to.
QStringList assetNames(const QString &text)
{
    static const QRegularExpression link(u"sandbox-asset:/([^\"\\s)]+)"_s);
    QStringList names;
    for (auto it = link.globalMatch(text); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

} // namespace

class TestSeed : public QObject
{
    Q_OBJECT

    std::shared_ptr<const SeedCommunity> m_community;
    SeedWorld m_world;
    QList<SeedMessage> m_messages;

    const SeedGuild *guildOf(const QString &channelId) const
    {
        for (const SeedGuild &guild : m_world.guilds) {
            if (std::ranges::find(guild.channels, channelId, &SeedChannel::id) != guild.channels.cend())
                return &guild;
        }
        return nullptr;
    }

    quint32 rights(const QString &userId, const SeedGuild &guild, const QString &channelId) const
    {
        QList<Role> roles;
        for (const SeedRole &role : guild.roles)
            roles.append(Role{RoleId(QString::number(role.id)), role.name, quint32(role.color), role.position,
                role.hoist, role.mentionable, role.permissions});
        const auto member = std::ranges::find(guild.members, userId, &SeedMember::userId);
        if (member == guild.members.cend())
            return 0;
        QList<RoleId> own;
        for (const int role : member->roles)
            own.append(RoleId(QString::number(role)));
        const auto channel = std::ranges::find(guild.channels, channelId, &SeedChannel::id);
        QList<RoleOverwrite> byRole;
        QList<UserOverwrite> byUser;
        for (const SeedOverwrite &overwrite : channel->overwrites) {
            if (overwrite.userId.isEmpty())
                byRole.append({RoleId(QString::number(overwrite.roleId)), overwrite.allow, overwrite.deny});
            else
                byUser.append({UserId(overwrite.userId), overwrite.allow, overwrite.deny});
        }
        return effectivePermissions(UserId(userId), UserId(guild.ownerId), roles, own, byRole, byUser);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_community = demoCommunity();
        m_world = communityWorld(*m_community, kSeedNow);
        m_messages = messagesOf(*m_community);
    }

    //! Ids, names, tokens, texts, times and files: what bots and tests have been written against stays. Whoever changes
    //! resources/demo on purpose renews these.
    void isTheDemoAsItHasAlwaysBeen()
    {
        const auto hash
            = [](const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex(); };
        QCOMPARE(hash(print(m_world)), "b8a8ebb13b4288859075f9470dddd99e864fd51b"_ba);
        QCOMPARE(m_messages.size(), 8244);
        QCOMPARE(fingerprint(m_messages), "3e219a21dbb0c5ddf47a69ef705f68b460ce7cbb"_ba);
        const auto stress = [this](const SeedSink &sink) { stressMessages(*m_community, kSeedNow, 2000, sink); };
        QCOMPARE(fingerprint(collect(stress)), "bbd370e892214050622d78abaa89221ed93bdeab"_ba);
        QCOMPARE(hash(print(emptyWorld(*m_community, kSeedNow))), "b5455da9fdee70988b126076f5d2e127ae937cd0"_ba);
        QCOMPARE(hash(print(wideWorld(*m_community, kSeedNow))), "38972705beae5fca1b24d312531897205b33bda7"_ba);
    }

    void isTheSameEveryTime()
    {
        const std::shared_ptr<const SeedCommunity> community = demoCommunity();
        const QList<SeedMessage> again = messagesOf(*community);
        QCOMPARE(again.size(), m_messages.size());
        for (qsizetype i = 0; i < again.size(); ++i) {
            QCOMPARE(print(again.at(i)), print(m_messages.at(i)));
            QCOMPARE(again.at(i).createdAt, m_messages.at(i).createdAt);
        }
        const SeedWorld world = communityWorld(*community, kSeedNow);
        QCOMPARE(world.assets.size(), m_world.assets.size());
        for (qsizetype i = 0; i < world.assets.size(); ++i)
            QCOMPARE(world.assets.at(i).bytes, m_world.assets.at(i).bytes);
    }

    void idsDoNotHangOnTheDay()
    {
        const qint64 later = kSeedNow + 37 * 86'400'000ll + 12'345'678;
        const QList<SeedMessage> again = messagesOf(*m_community, later);
        QCOMPARE(again.size(), m_messages.size());
        for (qsizetype i = 0; i < again.size(); ++i) {
            QCOMPARE(again.at(i).id, m_messages.at(i).id);
            QCOMPARE(again.at(i).authorId, m_messages.at(i).authorId);
        }
    }

    void thousandsOverMonthsUpToNow()
    {
        QVERIFY2(
            m_messages.size() >= 6000 && m_messages.size() <= 10'000, qPrintable(QString::number(m_messages.size())));
        const auto [first, last] = std::ranges::minmax(m_messages, {}, &SeedMessage::createdAt);
        QVERIFY(kSeedNow - first.createdAt > 120ll * 86'400'000);
        QVERIFY(last.createdAt < kSeedNow && kSeedNow - last.createdAt < 15 * 60'000);
    }

    void idsAreTheSameOnEveryMachine()
    {
        QCOMPARE(seedGuid(7, 42), u"37e9671c-4537-4d5d-8155-5347cb4cedb3"_s);
        QCOMPARE(seedChatCode(1), u"ca147507e8d371a080649c4fa23f8950"_s);
        QCOMPARE(m_world.users.at(2).token, u"1/MTAwMw==/QW5uU2FuZGJveE1lbWJlcjA="_s);
    }

    void idsAreUniqueGuids()
    {
        static const QRegularExpression guid(
            u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        QSet<QString> ids;
        for (const SeedMessage &message : std::as_const(m_messages)) {
            QVERIFY(guid.match(message.id).hasMatch());
            QVERIFY(!ids.contains(message.id));
            ids.insert(message.id);
        }
    }

    void timesAscendInEveryConversation()
    {
        QHash<QString, qint64> last;
        for (const SeedMessage &message : std::as_const(m_messages)) {
            QVERIFY(message.createdAt > last.value(message.channelId));
            QVERIFY(message.createdAt < kSeedNow);
            QVERIFY(message.updatedAt == 0 || (message.updatedAt > message.createdAt && message.updatedAt <= kSeedNow));
            last.insert(message.channelId, message.createdAt);
        }
    }

    void everyReferenceResolves()
    {
        QHash<QString, QString> places; // message → conversation
        for (const SeedMessage &message : std::as_const(m_messages))
            places.insert(message.id, message.channelId);
        QSet<QString> assets;
        for (const SeedAsset &asset : std::as_const(m_world.assets))
            assets.insert(asset.name);
        QSet<QString> users;
        for (const SeedUser &user : std::as_const(m_world.users)) {
            users.insert(user.id);
            for (const QString &name : assetNames(user.avatar))
                QVERIFY2(assets.contains(name), qPrintable(name));
        }
        static const QRegularExpression mention(u"\\((met|chn|rol)\\)([0-9]+)\\(\\1\\)"_s);
        static const QRegularExpression emoji(u"\\(emj\\)[^(]+\\(emj\\)\\[([^\\]]*)\\]"_s);
        QSet<QString> emojiIds;
        QSet<QString> known = users;
        for (const SeedGuild &guild : std::as_const(m_world.guilds)) {
            for (const SeedGuildEmoji &entry : guild.emoji) {
                emojiIds.insert(entry.id);
                QVERIFY(entry.id.startsWith(guild.id + u'/'));
                QVERIFY(!QImage::fromData(entry.png).isNull());
            }
            for (const SeedChannel &channel : guild.channels)
                known.insert(channel.id);
            for (const SeedRole &role : guild.roles)
                known.insert(QString::number(role.id));
        }
        int gone = 0;
        int unknownMentions = 0;
        for (const SeedMessage &message : std::as_const(m_messages)) {
            QVERIFY(users.contains(message.authorId));
            if (!message.quoteId.isEmpty()) {
                gone += int(!places.contains(message.quoteId));
                QVERIFY(!places.contains(message.quoteId) || places.value(message.quoteId) == message.channelId);
            }
            for (const QString &name :
                assetNames(message.content + u' ' + QString::fromUtf8(QJsonDocument(message.embeds).toJson())))
                QVERIFY2(assets.contains(name), qPrintable(name));
            QVERIFY2(!message.content.contains(u'«') && !message.content.contains(u'⏎'), qPrintable(message.content));
            QVERIFY(!message.content.isEmpty());
            for (auto it = mention.globalMatch(message.content); it.hasNext();)
                unknownMentions += int(!known.contains(it.next().captured(2)));
            for (auto it = emoji.globalMatch(message.content); it.hasNext();)
                QVERIFY(emojiIds.contains(it.next().captured(1)));
            for (const SeedReaction &reaction : message.reactions) {
                QVERIFY(!reaction.emoji.isEmpty() && !reaction.userIds.isEmpty());
                QVERIFY(!reaction.emoji.contains(u'/') || emojiIds.contains(reaction.emoji));
                QCOMPARE(
                    QSet<QString>(reaction.userIds.cbegin(), reaction.userIds.cend()).size(), reaction.userIds.size());
            }
        }
        QVERIFY2(gone >= 1 && gone <= 20, qPrintable(QString::number(gone)));
        QVERIFY2(
            unknownMentions == 2, qPrintable(QString::number(unknownMentions))); // shown on purpose among the formats
    }

    void authorsMayWriteWhereTheyWrote()
    {
        for (const SeedMessage &message : std::as_const(m_messages)) {
            if (message.direct) {
                const auto chat = std::ranges::find(m_world.directChats, message.channelId, &SeedDirectChat::code);
                QVERIFY(chat != m_world.directChats.cend());
                QVERIFY(message.authorId == chat->userA || message.authorId == chat->userB);
                continue;
            }
            const SeedGuild *guild = guildOf(message.channelId);
            QVERIFY(guild);
            const quint32 allowed = rights(message.authorId, *guild, message.channelId);
            QVERIFY2(has(allowed, Permission::SendMessages),
                qPrintable(message.authorId + u" in "_s + message.channelId + u": "_s + message.content));
            for (const SeedReaction &reaction : message.reactions) {
                for (const QString &user : reaction.userIds)
                    QVERIFY(has(rights(user, *guild, message.channelId), Permission::ViewChannel));
            }
        }
    }

    void defaultBotMeetsEveryKindOfChannel()
    {
        const QString bot = m_world.users.constFirst().id;
        QVERIFY(m_world.users.constFirst().bot);
        const SeedGuild &first = m_world.guilds.constFirst();
        const auto in = [&](const char *key) {
            return rights(bot, first, m_community->channel(QString::fromLatin1(key))->channelId);
        };
        QVERIFY(has(in("news"), Permission::SendMessages));
        QVERIFY(!has(rights(m_world.users.at(2).id, first, m_community->channel(u"news"_s)->channelId),
            Permission::SendMessages));
        QVERIFY(has(in("log"), Permission::ViewChannel) && !has(in("log"), Permission::SendMessages));
        QVERIFY(!has(in("mods"), Permission::ViewChannel));
        QVERIFY(has(in("game"), Permission::ManageMessages));
        QVERIFY(
            !has(rights(bot, m_world.guilds.at(1), m_world.guilds.at(1).defaultChannelId), Permission::ManageMessages));
    }

    void worldHasPeopleRolesAndChats()
    {
        QVERIFY(m_world.guilds.size() >= 3);
        QStringList named;
        int tokens = 0;
        for (const SeedUser &user : std::as_const(m_world.users)) {
            QVERIFY(user.id.size() >= 10);
            QCOMPARE(user.identifyNum.size(), 4);
            tokens += int(!user.token.isEmpty());
            named.append(user.username);
        }
        QCOMPARE(tokens, 4);
        QVERIFY(named.contains(u"Ann"_s) && named.contains(u"夏天"_s) && named.constFirst() == u"Kookaburra"_s);
        QVERIFY(std::ranges::find(m_world.users, 10, &SeedUser::status) != m_world.users.cend());
        QVERIFY(m_world.guilds.constFirst().members.size() >= 25);
        for (const SeedGuild &guild : std::as_const(m_world.guilds)) {
            QVERIFY(std::ranges::find(guild.roles, 255, &SeedRole::type) != guild.roles.cend());
            QVERIFY(std::ranges::find(guild.members, guild.ownerId, &SeedMember::userId) != guild.members.cend());
            QVERIFY(guildOf(guild.defaultChannelId) == &guild);
            QStringList categories{QString()};
            for (const SeedChannel &channel : guild.channels) {
                QVERIFY(categories.contains(channel.parentId)); // categories come before their channels
                if (channel.type == 0)
                    categories.append(channel.id);
            }
            for (const int type : {0, 1, 2})
                QVERIFY(std::ranges::find(guild.channels, type, &SeedChannel::type) != guild.channels.cend());
        }
    }

    void someDirectChatsAreUnreadAndOneIsLong()
    {
        QHash<QString, int> counts;
        QHash<QString, int> unread;
        for (const SeedMessage &message : std::as_const(m_messages)) {
            if (!message.direct)
                continue;
            ++counts[message.channelId];
            const auto chat = std::ranges::find(m_world.directChats, message.channelId, &SeedDirectChat::code);
            unread[message.channelId] += int(message.authorId == chat->userB && message.createdAt > chat->lastReadA);
        }
        QVERIFY(std::ranges::max(counts) >= 200);
        QVERIFY(std::ranges::count_if(unread, [](int count) { return count > 0; }) >= 3);
        QVERIFY(std::ranges::count_if(unread, [](int count) { return count == 0; }) >= 3);
        QVERIFY(std::ranges::all_of(unread, [](int count) { return count <= 3; }));
    }
};

KOOKABURRA_CORE_CASE(TestSeed)

} // namespace tst_seed

#include "tst_seed.moc"

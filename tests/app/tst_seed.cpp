// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/domain/permissions.h"
#include "app/sandbox/seedplaces.h"
#include "app/sandbox/seedplays.h"
#include "app/sandbox/seedrandom.h"
#include "app/sandbox/seedworld.h"

#include <QImage>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using namespace chat::sandbox;

namespace {

constexpr qint64 kNow = 1'765'000'000'000;

QList<SeedMessage> collect(const std::function<void(const SeedSink &)> &make)
{
    QList<SeedMessage> all;
    make([&all](SeedMessage &&message) { all.append(std::move(message)); });
    return all;
}

QByteArray print(const SeedMessage &message)
{
    QByteArray text = (message.id + message.channelId + message.authorId + QString::number(message.type)
        + message.content + message.quoteId)
                          .toUtf8();
    for (const SeedReaction &reaction : message.reactions)
        text += (reaction.emoji + reaction.userIds.join(u',')).toUtf8();
    text += QJsonDocument(message.embeds).toJson() + QJsonDocument(message.attachment).toJson();
    return text;
}

//! The assets a text links to.
QStringList assetNames(const QString &text)
{
    static const QRegularExpression link(u"sandbox-asset:/([^\"\\s)]+)"_s);
    QStringList names;
    for (auto it = link.globalMatch(text); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

//! Counts and checks one message's cards against protocol 10.
class CardCheck
{
public:
    QSet<QString> modules;
    QSet<QString> themes;
    QSet<QString> elements;
    QStringList problems;

    void check(const QString &content)
    {
        const QJsonDocument document = QJsonDocument::fromJson(content.toUtf8());
        expect(document.isArray(), u"not an array"_s);
        expect(document.array().size() <= 5, u"too many cards"_s);
        qsizetype count = 0;
        for (const QJsonValue &card : document.array()) {
            themes.insert(card[u"theme"].toString());
            const bool invisible = card[u"theme"].toString() == u"invisible"_s;
            for (const QJsonValue &module : card[u"modules"].toArray()) {
                ++count;
                checkModule(module, invisible);
            }
        }
        expect(count > 0 && count <= 50, u"modules"_s);
    }

private:
    void expect(bool good, const QString &what)
    {
        if (!good)
            problems.append(what);
    }

    void checkModule(const QJsonValue &module, bool invisible)
    {
        const QString type = module[u"type"].toString();
        const qsizetype size = module[u"elements"].toArray().size();
        modules.insert(type);
        if (type == u"header"_s)
            expect(module[u"text"][u"content"].toString().size() <= 100, u"header"_s);
        if (type == u"image-group"_s || type == u"container"_s)
            expect(size >= 1 && size <= 9, type);
        if (type == u"action-group"_s)
            expect(size >= 1 && size <= 4, type);
        if (type == u"context"_s)
            expect(size <= 10, type);
        if (type == u"countdown"_s) {
            modules.insert(u"countdown-"_s + module[u"mode"].toString());
            expect(module[u"endTime"].toDouble() > kNow, u"countdown over"_s);
            expect(module[u"startTime"].toDouble() < module[u"endTime"].toDouble(), u"countdown order"_s);
        }
        if (type == u"file"_s || type == u"audio"_s || type == u"video"_s)
            expect(!module[u"src"].toString().isEmpty(), u"media without source"_s);
        if (invisible)
            expect(type != u"image-group"_s && type != u"countdown"_s && type != u"invite"_s
                    && !module[u"accessory"].isObject(),
                u"invisible"_s);
        for (const QJsonValue &element : module[u"elements"].toArray())
            checkElement(element);
        checkElement(module[u"text"]);
        checkElement(module[u"accessory"]);
        if (module[u"accessory"][u"type"].toString() == u"button"_s)
            expect(module[u"mode"].toString() != u"left"_s, u"button on the left"_s);
    }

    void checkElement(const QJsonValue &element)
    {
        if (!element.isObject())
            return;
        const QString type = element[u"type"].toString();
        elements.insert(type);
        if (type == u"paragraph"_s) {
            expect(element[u"cols"].toInt() >= 1 && element[u"cols"].toInt() <= 3, u"cols"_s);
            expect(element[u"fields"].toArray().size() <= 50, u"fields"_s);
        } else if (type == u"button"_s) {
            expect(element[u"text"][u"content"].toString().size() <= 40, u"button text"_s);
            if (element[u"click"].toString() == u"link"_s)
                expect(element[u"value"].toString().startsWith(u"https://"_s), u"button link"_s);
        } else if (type == u"plain-text"_s) {
            expect(element[u"content"].toString().size() <= 2000, type);
        } else if (type == u"kmarkdown"_s) {
            expect(element[u"content"].toString().size() <= 5000, type);
        }
    }
};

} // namespace

class TestSeed : public QObject
{
    Q_OBJECT

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
        m_world = demoWorld(kNow);
        m_messages = collect([](const SeedSink &sink) { demoMessages(kNow, sink); });
    }

    void isTheSameEveryTime()
    {
        const QList<SeedMessage> again = collect([](const SeedSink &sink) { demoMessages(kNow, sink); });
        QCOMPARE(again.size(), m_messages.size());
        for (qsizetype i = 0; i < again.size(); ++i) {
            QCOMPARE(print(again.at(i)), print(m_messages.at(i)));
            QCOMPARE(again.at(i).createdAt, m_messages.at(i).createdAt);
        }
        const SeedWorld world = demoWorld(kNow);
        QCOMPARE(world.assets.size(), m_world.assets.size());
        for (qsizetype i = 0; i < world.assets.size(); ++i)
            QCOMPARE(world.assets.at(i).bytes, m_world.assets.at(i).bytes);
    }

    void idsDoNotHangOnTheDay()
    {
        const qint64 later = kNow + 37 * 86'400'000ll + 12'345'678;
        const QList<SeedMessage> again = collect([later](const SeedSink &sink) { demoMessages(later, sink); });
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
        QVERIFY(kNow - first.createdAt > 120ll * 86'400'000);
        QVERIFY(last.createdAt < kNow && kNow - last.createdAt < 15 * 60'000);
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
            QVERIFY(message.createdAt < kNow);
            QVERIFY(message.updatedAt == 0 || (message.updatedAt > message.createdAt && message.updatedAt <= kNow));
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

    void theDefaultBotMeetsEveryKindOfChannel()
    {
        const QString bot = m_world.users.constFirst().id;
        QVERIFY(m_world.users.constFirst().bot);
        const SeedGuild &first = m_world.guilds.constFirst();
        const auto in = [&](const char *key) {
            return rights(bot, first, QString::fromLatin1(seedPlace(QLatin1StringView(key).toString())->id));
        };
        QVERIFY(has(in("news"), Permission::SendMessages));
        QVERIFY(!has(rights(m_world.users.at(2).id, first, QString::fromLatin1(seedPlace(u"news")->id)),
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
                QVERIFY(categories.contains(channel.parentId)); // categories stand before what is in them
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

    void everyKindOfMessageIsThere()
    {
        QHash<int, int> types;
        QSet<QString> embeds;
        int edited = 0;
        int quotes = 0;
        int pinned = 0;
        int numbered = 0;
        int longest = 0;
        bool rtl = false;
        for (const SeedMessage &message : std::as_const(m_messages)) {
            ++types[message.type];
            edited += int(message.updatedAt > 0);
            quotes += int(!message.quoteId.isEmpty());
            pinned += int(message.pinned);
            if (message.type == 9)
                longest = std::max(longest, int(message.content.size()));
            rtl = rtl || message.content.isRightToLeft();
            for (const QJsonValue &embed : message.embeds)
                embeds.insert(embed[u"type"].toString());
            for (const SeedReaction &reaction : message.reactions)
                numbered += int(reaction.emoji.startsWith(u"[#"));
            if (message.type >= 2 && message.type <= 4) {
                QCOMPARE(message.attachment.value(u"url"_s).toString(), message.content);
                QVERIFY(message.content.startsWith(QLatin1StringView(kAssetPrefix)));
            }
        }
        for (const int type : {1, 2, 3, 4, 9, 10})
            QVERIFY2(types.value(type) > 0, qPrintable(QString::number(type)));
        QVERIFY(embeds.contains(u"link"_s) && embeds.contains(u"image"_s) && embeds.contains(u"bili-video"_s));
        const QString counts = u"%1 edited, %2 quotes, %3 pinned, %4 numbered, longest %5"_s.arg(edited)
                                   .arg(quotes)
                                   .arg(pinned)
                                   .arg(numbered)
                                   .arg(longest);
        QVERIFY2(edited > 100 && quotes > 100 && pinned > 5 && numbered > 100 && longest > 1000, qPrintable(counts));
        QVERIFY(rtl);
    }

    void cardsCoverTheProtocolAndKeepItsLimits()
    {
        CardCheck check;
        for (const SeedMessage &message : std::as_const(m_messages)) {
            if (message.type == 10)
                check.check(message.content);
        }
        QVERIFY2(check.problems.isEmpty(), qPrintable(check.problems.join(u", ")));
        for (const char *module : {"header", "section", "image-group", "container", "action-group", "context",
                 "divider", "file", "audio", "video", "countdown-day", "countdown-hour", "countdown-second", "invite"})
            QVERIFY2(check.modules.contains(QString::fromLatin1(module)), module);
        for (const char *theme : {"primary", "success", "danger", "warning", "info", "secondary", "none", "invisible"})
            QVERIFY2(check.themes.contains(QString::fromLatin1(theme)), theme);
        for (const char *element : {"plain-text", "kmarkdown", "image", "button", "paragraph"})
            QVERIFY2(check.elements.contains(QString::fromLatin1(element)), element);
    }

    void picturesAreWhatTheirMessagesSay()
    {
        QHash<QString, QByteArray> bytes;
        for (const SeedAsset &asset : std::as_const(m_world.assets)) {
            bytes.insert(asset.name, asset.bytes);
            QVERIFY(!asset.bytes.isEmpty());
            if (asset.mime.startsWith(u"image/"_s))
                QVERIFY2(!QImage::fromData(asset.bytes).isNull(), qPrintable(asset.name));
        }
        QSet<QString> seen;
        for (const SeedMessage &message : std::as_const(m_messages)) {
            const QString name = message.content.section(u':', 1).mid(1);
            if (message.type != 2 || seen.contains(name))
                continue;
            seen.insert(name);
            const QImage image = QImage::fromData(bytes.value(name));
            QCOMPARE(image.width(), message.attachment.value(u"width"_s).toInt());
            QCOMPARE(image.height(), message.attachment.value(u"height"_s).toInt());
        }
        QVERIFY(seen.size() >= 20);
    }

    void noPlayHasAHole()
    {
        const QHash<QString, QList<Play>> plays = readPlays();
        QVERIFY(plays.size() > 15);
        for (const QList<Play> &group : plays) {
            for (const Play &play : group) {
                QVERIFY(!play.lines.isEmpty());
                for (qsizetype i = 0; i < play.lines.size(); ++i) {
                    const PlayLine &line = play.lines.at(i);
                    QVERIFY2(line.who >= u'a' && line.who <= u'z' && !line.text.isEmpty(), qPrintable(line.text));
                    QVERIFY2(line.quote <= i, qPrintable(line.text));
                }
            }
        }
    }

    void stressIsDeterministicAndMixed()
    {
        constexpr int kCount = 20'000;
        const QList<SeedMessage> first = collect([](const SeedSink &sink) { stressMessages(kNow, kCount, sink); });
        const QList<SeedMessage> second = collect([](const SeedSink &sink) { stressMessages(kNow, kCount, sink); });
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
        QVERIFY(kNow - first.constLast().createdAt < 60'000 && first.constLast().createdAt < kNow);
        QVERIFY(cards > 500 && pictures > 500 && quotes > 1000 && reacted > 1000);
        const SeedWorld world = demoWorld(kNow, true);
        const SeedChannel &channel = world.guilds.constFirst().channels.constLast();
        QCOMPARE(channel.name, u"stress"_s);
        QCOMPARE(channel.id, first.constFirst().channelId);
    }

    void wideWorldIsWide()
    {
        const SeedWorld world = wideWorld(kNow);
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
        QCOMPARE(world.users.constFirst().token, m_world.users.constFirst().token);
    }

    void emptyWorldHasOneOfEach()
    {
        const SeedWorld world = emptyWorld(kNow);
        QCOMPARE(world.users.size(), 2);
        QVERIFY(world.users.constFirst().bot && !world.users.constFirst().token.isEmpty());
        QVERIFY(!world.users.constLast().bot && !world.users.constLast().token.isEmpty());
        QCOMPARE(world.guilds.size(), 1);
        QCOMPARE(world.guilds.constFirst().channels.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSeed)
#include "tst_seed.moc"

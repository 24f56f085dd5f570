// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookenvelope.h"
#include "app/kook/kookeventjson.h"
#include "app/kook/kookjson.h"
#include "app/kook/kookmessagejson.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

namespace tst_kookjson {

using namespace chat;
using namespace chat::kook;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

QJsonArray fixture(const QString &name)
{
    QFile file(QLatin1StringView(FIXTURES) + u"/kook/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("fixture missing");
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isArray())
        qFatal("fixture is broken");
    return document.array();
}

QJsonObject object(const char *text)
{
    const auto document = QJsonDocument::fromJson(text);
    Q_ASSERT(document.isObject());
    return document.object();
}

QString nameOf(MessageKind kind)
{
    static const QHash<MessageKind, QString> kNames{{MessageKind::Text, u"text"_s}, {MessageKind::Markup, u"markup"_s},
        {MessageKind::Card, u"card"_s}, {MessageKind::Image, u"image"_s}, {MessageKind::Item, u"item"_s},
        {MessageKind::Unknown, u"unknown"_s}};
    return kNames.value(kind);
}

QJsonObject summary(const Message &message)
{
    QStringList reactions;
    for (const Reaction &reaction : message.reactions)
        reactions.append(reaction.emoji.id + (reaction.mine ? u'*' : u' ') + QString::number(reaction.count));
    QJsonObject out{{"kind"_L1, nameOf(message.kind)}, {"plain"_L1, message.content.plain},
        {"author"_L1, message.author.id.value}, {"name"_L1, message.author.name},
        {"created"_L1, message.created.isValid() ? message.created.toMSecsSinceEpoch() : 0},
        {"edited"_L1, message.edited.isValid() ? message.edited.toMSecsSinceEpoch() : 0},
        {"reactions"_L1, reactions.join(u',')},
        {"quote"_L1, message.quote ? message.quote->id.value + u':' + message.quote->summary : u"-"_s},
        {"attachments"_L1, static_cast<int>(message.attachments.size())}};
    if (message.kind == MessageKind::Image) {
        const Block &block = message.content.blocks.front();
        out.insert("media"_L1, u"%1 %2x%3 %4"_s.arg(block.src).arg(block.width).arg(block.height).arg(block.size));
    }
    return out;
}

QString text(const MessageRef &ref)
{
    return (ref.channel.kind == ChannelKind::Direct ? u"direct:"_s : u"guild:"_s) + ref.channel.id.value + u' '
        + ref.id.value;
}

QString text(const std::optional<MessageEvent> &event)
{
    if (!event)
        return {};
    if (const auto *created = std::get_if<MessageCreated>(&*event)) {
        const Message &m = created->message;
        return u"created %1 %2/%3 %4 %5"_s.arg(
            text(MessageRef{m.channel, m.id}), m.author.id.value, m.author.displayName(), m.nonce, m.content.plain);
    }
    if (const auto *updated = std::get_if<MessageUpdated>(&*event)) {
        if (updated->embeds)
            return u"updated %1 embeds=%2"_s.arg(text(updated->ref)).arg(updated->embeds->size());
        return u"updated %1 %2 %3"_s.arg(text(updated->ref), updated->content->plain,
            updated->edited ? QString::number(updated->edited->toMSecsSinceEpoch()) : u"-"_s);
    }
    if (const auto *deleted = std::get_if<MessageDeleted>(&*event))
        return u"deleted "_s + text(deleted->ref);
    if (const auto *added = std::get_if<ReactionAdded>(&*event))
        return u"+%1 %2 %3"_s.arg(added->emoji.id, text(added->ref), added->user.value);
    if (const auto *pinned = std::get_if<MessagePinned>(&*event))
        return u"%1 %2 by %3"_s.arg(pinned->pinned ? u"pinned"_s : u"unpinned"_s, text(pinned->ref), pinned->by.value);
    if (const auto *clicked = std::get_if<ButtonClicked>(&*event))
        return u"clicked %1 %2 %3"_s.arg(text(clicked->ref), clicked->click.value, clicked->click.user.id.value);
    const auto &removed = std::get<ReactionRemoved>(*event);
    return u"-%1 %2 %3"_s.arg(removed.emoji.id, text(removed.ref), removed.user.value);
}

QString text(const std::vector<DirectoryEvent> &events)
{
    QStringList list;
    for (const DirectoryEvent &event : events) {
        if (const auto *guild = std::get_if<GuildChanged>(&event))
            list.append(u"guild "_s + guild->guild.value);
        else if (const auto *gone = std::get_if<GuildRemoved>(&event))
            list.append(u"-guild "_s + gone->guild.value);
        else if (const auto *channel = std::get_if<ChannelChanged>(&event))
            list.append(u"channel %1/%2 %3 %4"_s
                            .arg(channel->channel.guild.value, channel->channel.id.value, channel->channel.name)
                            .arg(channel->channel.roleOverwrites.size()));
        else if (const auto *lost = std::get_if<ChannelRemoved>(&event))
            list.append(u"-channel %1/%2"_s.arg(lost->guild.value, lost->channel.value));
        else if (const auto *members = std::get_if<MembersChanged>(&event))
            list.append(u"members %1 %2 %3"_s.arg(members->guild.value, members->user.value)
                            .arg(static_cast<int>(members->change)));
        else if (const auto *emoji = std::get_if<EmojiChanged>(&event))
            list.append(u"emoji "_s + emoji->guild.value);
        else if (const auto *presence = std::get_if<PresenceChanged>(&event))
            list.append(presence->user.value + (presence->online ? u" online"_s : u" offline"_s));
        else if (const auto *user = std::get_if<UserChanged>(&event))
            list.append(u"user %1 %2"_s.arg(user->user.id.value, user->user.name));
    }
    return list.join(u';');
}

} // namespace

class TestKookJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What a server sends is limited before it is read; the end says so, between two characters.
    void giantTextsAreReadInPart()
    {
        const QString giant = u"👍🏽 **b** "_s.repeated(1'000'000);
        for (const MessageKind kind : {MessageKind::Markup, MessageKind::Text}) {
            const Content content = contentOf(kind, giant);
            QVERIFY(content.plain.size() > 10'000 && content.plain.size() < 70'000);
            QVERIFY(content.plain.endsWith(u'…'));
            QVERIFY(!content.plain.at(content.plain.size() - 2).isHighSurrogate());
        }
        const QString card = u"[{\"type\":\"card\",\"modules\":["_s + QString(1'000'000, u' ') + u"]}]"_s;
        QVERIFY(!looksLikeCards(card));
        QVERIFY(contentOf(MessageKind::Card, card).plain.size() < 70'000);
        const QString fits = QString(60'000, u'x');
        QCOMPARE(contentOf(MessageKind::Markup, fits).plain, fits);
    }

    void thousandsOfReactionsAreRead()
    {
        QJsonArray reactions;
        for (int i = 0; i < 20'000; ++i)
            reactions.append(QJsonObject{{"emoji"_L1, QJsonObject{{"id"_L1, u"9/e%1"_s.arg(i % 10'000)}}},
                {"count"_L1, 1}, {"me"_L1, i == 10'005}});
        const auto read = parseReactions(reactions);
        QCOMPARE(read.size(), 10'000);
        QCOMPARE(read[5].emoji.id, u"9/e5"_s);
        QCOMPARE(read[5].count, 2);
        QVERIFY(read[5].mine && !read[6].mine);
    }

    void readsMessages_data()
    {
        QTest::addColumn<QJsonObject>("in");
        QTest::addColumn<QJsonObject>("out");
        const QJsonArray rows = fixture(u"messages.json"_s);
        for (const QJsonValue row : rows)
            QTest::newRow(qPrintable(row["name"_L1].toString())) << row["in"_L1].toObject() << row["out"_L1].toObject();
    }
    void readsMessages()
    {
        QFETCH(QJsonObject, in);
        QFETCH(QJsonObject, out);
        const auto message = parseMessage(in, {ChannelKind::Guild, ChannelId(u"c"_s)});
        QVERIFY(message.ok());
        QCOMPARE(QString::fromUtf8(QJsonDocument(summary(message.value())).toJson()),
            QString::fromUtf8(QJsonDocument(out).toJson()));
    }

    void survivesAnyFieldMissingOrNull()
    {
        const QJsonArray rows = fixture(u"messages.json"_s);
        for (const QJsonValue row : rows) {
            const QJsonObject whole = row["in"_L1].toObject();
            const QStringList keys = whole.keys();
            for (const QString &key : keys) {
                for (const QJsonValue &value :
                    {QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonValue::Null), QJsonValue(QString()),
                        QJsonValue(0), QJsonValue(QJsonArray()), QJsonValue(QJsonObject()), QJsonValue(1e300)}) {
                    QJsonObject damaged = whole;
                    damaged.insert(key, value);
                    const auto message = parseMessage(damaged, {ChannelKind::Guild, ChannelId(u"c"_s)});
                    QCOMPARE(message.ok() || key == "id"_L1, true);
                }
            }
        }
    }

    void pagesAreSortedAndUnited()
    {
        const auto data = object(
            R"({"items":[{"id":"c","create_at":3},{"id":"a","create_at":1},{"id":"t1","create_at":2},{"id":"t0","create_at":2},{"id":"a","create_at":1},{"x":1},null]})");
        const ParsedPage page = parseMessages(data, {});
        QStringList ids;
        for (const Message &message : page.messages)
            ids.append(message.id.value);
        QCOMPARE(ids, (QStringList{u"a"_s, u"t1"_s, u"t0"_s, u"c"_s}));
        QVERIFY(page.readable);
        QVERIFY(parseMessages(object(R"({"items":[]})"), {}).readable);
        QVERIFY(parseMessages(QJsonArray(), {}).readable);
        QVERIFY(!parseMessages(object(R"({"items":[{"x":1}]})"), {}).readable);
        QVERIFY(!parseMessages(object("{}"), {}).readable);
    }

    void readsEvents_data()
    {
        QTest::addColumn<QJsonObject>("in");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("directory");
        const QJsonArray rows = fixture(u"events.json"_s);
        for (const QJsonValue row : rows) {
            QTest::newRow(qPrintable(row["name"_L1].toString()))
                << row["in"_L1].toObject() << row["message"_L1].toString() << row["directory"_L1].toString();
        }
    }
    void readsEvents()
    {
        QFETCH(QJsonObject, in);
        QFETCH(QString, message);
        QFETCH(QString, directory);
        QCOMPARE(text(parseMessageEvent(in)), message);
        QCOMPARE(text(parseDirectoryEvents(in)), directory);
    }

    void editTellsWhomItCalls()
    {
        const auto update = [](const char *mentions) {
            const QByteArray body = R"({"channel_id":"31","msg_id":"c1","content":"x"%1})"_ba.replace("%1", mentions);
            const QByteArray extra = R"({"type":"updated_message","body":%1})"_ba.replace("%1", body);
            const QByteArray json
                = R"({"channel_type":"GROUP","type":255,"target_id":"73","extra":%1})"_ba.replace("%1", extra);
            const auto event = parseMessageEvent(object(json.constData()));
            return event ? std::get<MessageUpdated>(*event).mentions : std::nullopt;
        };
        QVERIFY(!update(""));
        const auto told = update(R"(,"mention":["24",25],"mention_all":0,"mention_here":true,"mention_roles":[702])");
        QVERIFY(told);
        QCOMPARE(told->users, (QList<UserId>{UserId(u"24"_s), UserId(u"25"_s)}));
        QCOMPARE(told->roles, QList<RoleId>{RoleId(u"702"_s)});
        QVERIFY(!told->all && told->here);
        QCOMPARE(update(R"(,"mention":[],"mention_all":false)"), Mentions());
    }

    void whatSmallFieldsTell()
    {
        const auto message = [](const char *fields) {
            const QByteArray json
                = "{\"id\":\"m\",\"type\":2,\"content\":\"https://a.test/p.png\",%1}"_ba.replace("%1", fields);
            return parseMessage(object(json.constData()), {ChannelKind::Guild, ChannelId(u"31"_s)}).value();
        };
        QCOMPARE(
            message(R"( "image_name":"sunset.png","attachments":null)").content.blocks.front().text, u"sunset.png"_s);
        QCOMPARE(message(" \"image_name\":\"sunset.png\",\"attachments\":{\"url\":\"https://a.test/"
                         "p.png\",\"name\":\"own.png\"}")
                     .content.blocks.front()
                     .text,
            u"own.png"_s);
        QCOMPARE(message(R"( "editable":1)").editable, std::optional(true));
        QCOMPARE(message(R"( "editable":false)").editable, std::optional(false));
        QVERIFY(!message(R"( "editable":null)").editable);
        QVERIFY(!message(R"( "image_name":"")").editable);
        const User paying = parseUser(
            object(R"({"id":"1","username":"a","avatar":"still","vip_avatar":"moving","is_vip":1,"os":"iOS"})"));
        QVERIFY(paying.vip);
        QCOMPARE(paying.avatar, u"moving"_s);
        QCOMPARE(paying.device, u"iOS"_s);
        QCOMPARE(parseUser(object(R"({"id":"1","avatar":"still","vip_avatar":"moving","is_vip":false})")).avatar,
            u"still"_s);
        QCOMPARE(parseUser(object(R"({"id":"1","avatar":"still","vip_avatar":""})")).avatar, u"still"_s);
        QCOMPARE(parseUser(object(R"({"id":"1","avatar":"still","vip_avatar":"moving"})")).avatar, u"moving"_s);
    }

    void readsWhatADiceSays_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *in, const char *kind, const char *result) {
            QTest::newRow(in) << QString::fromUtf8(in) << QString::fromUtf8(kind) << QString::fromUtf8(result);
        };
        for (const char *nothing : {"null", "\"\"", "[]", "{}", "false", "{\"type\":\"dice\"}"})
            QTest::newRow(nothing) << QString::fromUtf8(nothing)
                                   << (QByteArray(nothing).contains("dice") ? u"dice"_s : QString()) << QString();
        row(R"({"type":"dice","value":4})", "dice", "4");
        row(R"({"type":"dice","res":[1,6]})", "dice", "1, 6");
        row("{\"name\":\"coin\",\"result\":\"heads\",\"img_url\":\"https://a.test/x\",\"user_id\":\"7\"}", "coin",
            "heads");
        row(R"(5)", "", "5");
        row(" \"{\\\"type\\\":\\\"dice\\\",\\\"value\\\":\\\"2\\\"}\"", "dice", "2");
        row(R"( "rock")", "", "rock");
    }
    void readsWhatADiceSays()
    {
        QFETCH(QString, in);
        QFETCH(QString, kind);
        QFETCH(QString, result);
        const auto value = QJsonDocument::fromJson("["_ba + in.toUtf8() + "]"_ba).array().at(0);
        const Interaction read = parseInteraction(value);
        QCOMPARE(read.kind, kind);
        QCOMPARE(read.result, result);
        QCOMPARE(read.isEmpty(), result.isEmpty());
    }

    void plainTextNamesPeopleInItsOldForms()
    {
        const auto parse = [](const char *text, const char *mention = "[]") {
            const QJsonObject json{{"id"_L1, u"m"_s}, {"type"_L1, 1}, {"content"_L1, QString::fromUtf8(text)},
                {"mention"_L1, QJsonDocument::fromJson(mention).array()}};
            const auto message = parseMessage(json, {ChannelKind::Guild, ChannelId(u"31"_s)}).value();
            QStringList parts;
            for (const Inline &node : message.content.blocks.front().inlines)
                parts << u"%1:%2:%3"_s.arg(static_cast<int>(node.kind)).arg(node.value, node.text);
            return parts;
        };
        const auto form = [](Inline::Kind kind, const QString &value, const QString &text) {
            return u"%1:%2:%3"_s.arg(static_cast<int>(kind)).arg(value, text);
        };
        using Part = Inline::Kind;
        QCOMPARE(parse("@Ann#2431192001 see #channel:3163216254850001; and @role:702; [:test:1000000000000001/abcDEF]"),
            (QStringList{form(Part::User, u"2431192001"_s, u"Ann"_s), form(Part::Text, {}, u" see "_s),
                form(Part::Channel, u"3163216254850001"_s, {}), form(Part::Text, {}, u" and "_s),
                form(Part::Role, u"702"_s, {}), form(Part::Text, {}, u" "_s),
                form(Part::Emoji, u"1000000000000001/abcDEF"_s, u"test"_s)}));
        QCOMPARE(parse("@全体成员@在线成员"), (QStringList{form(Part::All, {}, {}), form(Part::Here, {}, {})}));
        // A full name's four digits are no id, unless the server says that this is somebody who is called.
        QCOMPARE(parse("@Ann#1234").size(), 1);
        QCOMPARE(parse("@Ann#1234", "[\"1234\"]"), QStringList{form(Part::User, u"1234"_s, u"Ann"_s)});
        for (const char *text : {"mail a@b#2431192001", "@#2431192001", "@Ann#0041", "@Ann 2431192001", "@role:702",
                 "#channel:x;", "[:test:]", "[:a b", "[:te\nst:1/a]", "@a\n#2431192001", "**b** (met)1(met)"}) {
            const QStringList parts = parse(text);
            QVERIFY2(parts.size() == 1 && parts.front().startsWith(u"0:"_s), text);
        }
    }

    void emojiIdsAreComparedAsCharacters_data()
    {
        QTest::addColumn<QString>("wire");
        QTest::addColumn<QString>("id");
        QTest::newRow("decimal") << u"[#128077;]"_s << u"👍"_s;
        QTest::newRow("several") << u"[#128105;][#8205;][#128187;]"_s << u"👩‍💻"_s;
        QTest::newRow("character") << u"👍"_s << u"👍"_s;
        QTest::newRow("guild") << u"736/zT."_s << u"736/zT."_s;
        QTest::newRow("cut short") << u"[#128077;][#"_s << u"[#128077;][#"_s;
        QTest::newRow("not a number") << u"[#x;]"_s << u"[#x;]"_s;
        QTest::newRow("too large") << u"[#99999999;]"_s << u"[#99999999;]"_s;
        QTest::newRow("surrogate") << u"[#55357;]"_s << u"[#55357;]"_s;
    }
    void emojiIdsAreComparedAsCharacters()
    {
        QFETCH(QString, wire);
        QFETCH(QString, id);
        const Emoji emoji = parseEmoji(QJsonObject{{"id"_L1, wire}, {"name"_L1, u"n"_s}});
        QCOMPARE(emoji.id, id);
        QCOMPARE(emoji.toWire(), wire); // goes back as it came
    }

    void readsUsers()
    {
        // \u0023 is the sharp sign, which moc cannot stand inside a raw string.
        const User user = parseUser(object(
            R"({"id":1001,"username":"Bob","nickname":"Bob","identify_num":"0041","bot":1,"status":10,"online":"1","roles":[7,{"role_id":8}],"color":16711680,"tag_info":{"color":"\u00230096FF","bg_color":"\u00230096FF33","text":"bot"},"joined_at":5,"avatar":null})"));
        QCOMPARE(user.id.value, u"1001"_s);
        QCOMPARE(user.nickname, QString());
        QCOMPARE(user.number, u"0041"_s);
        QVERIFY(user.bot && user.banned && user.online && !user.system);
        QCOMPARE(user.roles, (QList<RoleId>{RoleId(u"7"_s), RoleId(u"8"_s)}));
        QCOMPARE(user.color, 0xff0000u);
        QCOMPARE(user.tag.color, 0xff0096ffu);
        QCOMPARE(user.tag.background, 0x330096ffu);
        QVERIFY(parseUser(object(R"({"id":"1","tag_info":[],"decorations_id_map":[]})")).system);
    }

    void readsGuildsAndChannels()
    {
        const auto guild = parseGuild(fixture(u"guild.json"_s).first().toObject());
        QVERIFY(guild.ok());
        const Guild &g = guild.value();
        QCOMPARE(g.owner.value, u"5"_s);
        QVERIFY(g.defaultChannel.isEmpty());
        QCOMPARE(g.roles.first().permissions, 3072u);
        QCOMPARE(g.channels.size(), 3);
        QCOMPARE(g.channels[0].type, ChannelType::Category);
        QVERIFY(g.channels[0].parent.isEmpty());
        QCOMPARE(g.channels[1].parent.value, u"90"_s);
        QCOMPARE(g.channels[1].type, ChannelType::Text);
        QCOMPARE(g.channels[1].slowModeMs, 5000);
        QCOMPARE(g.channels[1].guild.value, u"73"_s);
        QCOMPARE(g.channels[1].userOverwrites.first().user.value, u"9"_s);
        QCOMPARE(g.channels[2].type, ChannelType::Unknown);
        QCOMPARE(g.channels[2].slowModeMs, 5000);
        QVERIFY(!parseGuild(object(R"({"name":"no id"})")).ok());
    }

    void reactionUsersComeAsListOrObject()
    {
        const char *one = R"({"id":"5","username":"A","reaction_time":1612685332518})";
        const QJsonObject user = object(one);
        QCOMPARE(parseReactionUsers(QJsonArray{user}).front().time.toMSecsSinceEpoch(), 1612685332518);
        QCOMPARE(parseReactionUsers(QJsonObject{{"items"_L1, QJsonArray{user}}}).size(), 1u);
        QCOMPARE(parseReactionUsers(QJsonObject{{"0"_L1, user}}).size(), 1u);
        QVERIFY(parseReactionUsers(QJsonValue()).empty());
    }

    void envelopesTellSuccessAndKind_data()
    {
        QTest::addColumn<int>("http");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("success") << 200 << R"({"code":0,"message":"","data":{}})"_ba << true << Kind();
        QTest::newRow("success without data") << 200 << R"({"code":0})"_ba << true << Kind();
        QTest::newRow("moderation") << 200 << R"({"code":40000,"message":"no","data":[]})"_ba << false
                                    << Kind::Rejected;
        QTest::newRow("code equals status")
            << 403 << R"({"code":403,"message":"x","data":{"name":"Forbidden","status":403}})"_ba << false
            << Kind::Forbidden;
        QTest::newRow("403 within 200") << 200 << R"({"code":40300,"message":"x"})"_ba << false << Kind::Forbidden;
        QTest::newRow("bare framework error")
            << 400 << R"({"name":"Bad Request","message":"x","code":0,"status":400})"_ba << false << Kind::Rejected;
        QTest::newRow("bare error with 200")
            << 200 << R"({"name":"Bad Request","message":"x","status":400})"_ba << false << Kind::BadReply;
        QTest::newRow("token") << 401 << R"({"code":40101,"message":"x"})"_ba << false << Kind::Unauthorized;
        QTest::newRow("gone") << 200 << R"({"code":40012})"_ba << false << Kind::NotFound;
        QTest::newRow("not found") << 404 << R"({"code":40400})"_ba << false << Kind::NotFound;
        QTest::newRow("limited") << 429 << R"({"code":42900})"_ba << false << Kind::RateLimited;
        QTest::newRow("server") << 500 << R"({"code":50000})"_ba << false << Kind::ServerError;
        QTest::newRow("code as text") << 200 << R"({"code":"0","data":1})"_ba << true << Kind();
        QTest::newRow("null code") << 200 << R"({"code":null})"_ba << false << Kind::Rejected;
        QTest::newRow("a list") << 200 << "[]"_ba << false << Kind::BadReply;
        QTest::newRow("html") << 502 << "<html>"_ba << false << Kind::ServerError;
    }
    void envelopesTellSuccessAndKind()
    {
        QFETCH(int, http);
        QFETCH(QByteArray, body);
        QFETCH(bool, ok);
        QFETCH(Kind, kind);
        RestAnswer answer;
        answer.http = http;
        const auto document = QJsonDocument::fromJson(body);
        if (document.isObject())
            answer.body = document.object();
        else if (document.isArray())
            answer.body = document.array();
        const auto result = readEnvelope(answer);
        QCOMPARE(result.ok(), ok);
        if (!ok)
            QCOMPARE(result.error().kind, kind);
    }

    void cardAmongTheEmbedsIsShownBelowTheText()
    {
        const QJsonObject fields{{u"id"_s, u"m1"_s}, {u"type"_s, 9}, {u"content"_s, u"look"_s},
            {u"embeds"_s,
                QJsonArray{QJsonObject{{u"type"_s, u"card"_s}, {u"theme"_s, u"danger"_s},
                    {u"modules"_s, QJsonArray{QJsonObject{{u"type"_s, u"divider"_s}}}}}}}};
        const auto message = parseMessage(fields, {});
        QVERIFY(message);
        QCOMPARE(message.value().content.blocks.size(), 2u);
        QCOMPARE(message.value().content.blocks[1].kind, Block::Kind::Card);
        QVERIFY(message.value().embeds.empty());
    }

    void embedsOfAllKinds()
    {
        const auto embeds = parseEmbeds(fixture(u"embeds.json"_s));
        QCOMPARE(embeds.size(), 3u);
        QCOMPARE(embeds[0].color, 0x0096ffu);
        QCOMPARE(embeds[1].url, u"https://big"_s);
        QCOMPARE(embeds[1].image, u"https://thumb"_s);
        QCOMPARE(embeds[2].duration, 61.5);
    }
};

KOOKABURRA_CORE_CASE(TestKookJson)

} // namespace tst_kookjson

#include "tst_kookjson.moc"

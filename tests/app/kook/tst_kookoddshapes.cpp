// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookenvelope.h"
#include "app/kook/kookeventjson.h"
#include "app/kook/kookjson.h"
#include "app/kook/kookmessagejson.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_kookoddshapes {

using namespace chat;
using namespace chat::kook;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue json(const QByteArray &text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson("[" + text + "]", &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("broken row: %s", text.constData());
    return document.array().first();
}

template <class Ids> QString join(const Ids &ids)
{
    QStringList list;
    for (const auto &id : ids)
        list << id.value;
    return list.join(u'+');
}

QString time(const QDateTime &when)
{
    return when.isValid() ? QString::number(when.toMSecsSinceEpoch()) : u"never"_s;
}

QString showUser(const QJsonObject &object)
{
    const User user = parseUser(object);
    QStringList marks;
    for (const auto &[on, mark] : {std::pair(user.bot, u"bot"_s), {user.online, u"online"_s},
             {user.banned, u"banned"_s}, {user.system, u"system"_s}}) {
        if (on)
            marks << mark;
    }
    return u"%1|%2|%3|%4|%5|%6|%7"_s.arg(
        user.id.value, user.name, user.nickname, user.number, marks.join(u'+'), join(user.roles), time(user.joined));
}

QString showGuild(const QJsonObject &object)
{
    const auto guild = parseGuild(object);
    if (!guild)
        return u"unreadable"_s;
    const Guild &g = guild.value();
    return u"%1|%2|%3|%4 roles|%5 channels"_s.arg(g.id.value, g.owner.value, g.defaultChannel.value)
        .arg(g.roles.size())
        .arg(g.channels.size());
}

QString showChannel(const QJsonObject &object)
{
    static const QHash<int, QString> names{
        {0, u"category"_s}, {1, u"text"_s}, {2, u"voice"_s}, {3, u"thread"_s}, {4, u"unknown"_s}};
    const Channel c = parseChannel(object);
    QStringList overwrites;
    for (const auto &one : c.roleOverwrites)
        overwrites << u"r%1:%2-%3"_s.arg(one.role.value).arg(one.allow).arg(one.deny);
    for (const auto &one : c.userOverwrites)
        overwrites << u"u%1:%2-%3"_s.arg(one.user.value).arg(one.allow).arg(one.deny);
    return u"%1|%2|%3|%4|%5 ms|%6%7"_s.arg(c.id.value, c.parent.value, names.value(static_cast<int>(c.type)))
        .arg(c.level)
        .arg(c.slowModeMs)
        .arg(overwrites.join(u','), c.hasPassword ? u"|password"_s : QString());
}

QString showRole(const QJsonObject &object)
{
    const Role r = parseRole(object);
    return u"%1|%2|%3|%4%5|%6|%7"_s.arg(r.id.value)
        .arg(r.color, 0, 16)
        .arg(r.position)
        .arg(r.hoist ? u"hoist"_s : QString(), r.mentionable ? u"+mention"_s : QString())
        .arg(r.permissions)
        .arg(r.type);
}

QString showMessage(const QJsonObject &object, ChannelKind kind)
{
    const auto message = parseMessage(object, {kind, ChannelId(u"c"_s)});
    if (!message)
        return u"unreadable"_s;
    const Message &m = message.value();
    QStringList reactions;
    for (const auto &reaction : m.reactions)
        reactions << reaction.emoji.id + QString::number(reaction.count) + (reaction.mine ? u"*"_s : QString());
    QStringList mentions{join(m.mentions), join(m.mentionedRoles), m.mentionsAll ? u"all"_s : QString(),
        m.mentionsHere ? u"here"_s : QString()};
    mentions.removeAll(QString());
    return u"%1|%2|%3|%4|%5|%6|%7|%8|%9 files|%10 embeds"_s
        .arg(m.id.value, m.author.id.value, m.content.plain, time(m.created), time(m.edited))
        .arg(mentions.join(u' '), reactions.join(u','),
            m.quote ? u"quote "_s + m.quote->id.value + u":"_s + m.quote->summary : u"no quote"_s)
        .arg(m.attachments.size())
        .arg(m.embeds.size());
}

QString showPage(const QJsonValue &value)
{
    const NumberedPage page = parsePage(value);
    return u"%1 items|%2 of %3|total %4|%5"_s.arg(page.items.size())
        .arg(page.page)
        .arg(page.pageTotal)
        .arg(page.total)
        .arg(page.hasMore(1) ? u"more"_s : u"end"_s);
}

QString showChat(const QJsonObject &object)
{
    const auto chat = parseDirectChat(object);
    return chat ? u"%1|%2|%3|%4|%5"_s.arg(chat.value().code.value, chat.value().peer.id.value)
                      .arg(chat.value().unread)
                      .arg(time(chat.value().lastRead), time(chat.value().latestMessage))
                : u"unreadable"_s;
}

} // namespace

//! Every odd shape that is known of the service (app/kook/PROTOCOL.md 1, 4, 6, 7; 14): read for what it means, and
//! never the reason why what lies beside it is lost.
class TestKookOddShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void objects_data();
    void objects();
    void timesAndIds_data();
    void timesAndIds();
    void gatewayFrames_data();
    void gatewayFrames();
    void escapedTextIsText();
    void clocksFarAwayAreNoTrouble();
};

void TestKookOddShapes::objects_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<QString>("out");
    const auto row = [](const char *name, const QString &kind, const QByteArray &in, const QString &out) {
        QTest::newRow(name) << kind << in << out;
    };
    const auto user = u"user"_s;
    row("user: number as id, booleans as 0 and 1", user,
        R"({"id":1001,"username":"A","bot":1,"online":0,"identify_num":"0041"})", u"1001|A||0041|bot||never"_s);
    row("user: booleans as text", user, R"({"id":"5","username":"A","bot":"0","online":"1"})",
        u"5|A|||online||never"_s);
    row("user: minimal", user, R"({"id":"5","username":"A","online":true,"avatar":""})", u"5|A|||online||never"_s);
    row("user: nickname equal to the name", user, R"({"id":"5","username":"A","nickname":"A"})", u"5|A|||||never"_s);
    row("user: nickname alone", user, R"({"id":"5","nickname":"B"})", u"5|B|||||never"_s);
    row("user: null everywhere", user,
        R"({"id":"5","username":"A","nickname":null,"identify_num":null,"avatar":null,"bot":null,"status":null,"roles":null,"tag_info":null,"decorations_id_map":null,"joined_at":null,"nameplate":null})",
        u"5|A|||||never"_s);
    row("user: lists where objects are", user,
        R"({"id":"5","username":"A","tag_info":[],"decorations_id_map":[],"nameplate":{},"game":[],"live_info":""})",
        u"5|A|||||never"_s);
    row("user: status 10 as text", user, R"({"id":"5","username":"A","status":"10"})", u"5|A|||banned||never"_s);
    row("user: the system", user, R"({"id":"1","username":"系统"})", u"1|系统|||system||never"_s);
    row("user: roles as numbers, text and objects", user, R"({"id":"5","roles":[7,"8",{"role_id":9},null,[]]})",
        u"5|||||7+8+9|never"_s);
    row("user: roles as an object", user, R"({"id":"5","roles":{"0":7,"2":8}})", u"5|||||7+8|never"_s);
    row("user: times as text, 0 is never", user, R"({"id":"5","joined_at":"1612685332518","active_time":0})",
        u"5||||||1612685332518"_s);
    row("user: no id", user, R"({"id":"0","username":"A"})", u"|A|||||never"_s);

    const auto guild = u"guild"_s;
    row("guild: open_id and enable_open of any kind", guild,
        R"({"id":73,"user_id":5,"enable_open":"0","open_id":1600,"default_channel_id":"0","welcome_channel_id":0})",
        u"73|5||0 roles|0 channels"_s);
    row("guild: lists as null", guild, R"({"id":"73","roles":null,"channels":null,"features":null})",
        u"73|||0 roles|0 channels"_s);
    row("guild: lists as objects", guild,
        R"({"id":"73","roles":{"0":{"role_id":0}},"channels":{"1":{"id":91,"name":"a"}}})",
        u"73|||1 roles|1 channels"_s);
    row("guild: undocumented fields", guild,
        R"({"id":"73","user_config":{"nickname":"x"},"my_roles":[1],"recommend_info":[],"status":1,"banner":null})",
        u"73|||0 roles|0 channels"_s);
    row("guild: a broken channel costs itself", guild,
        R"({"id":"73","channels":[7,null,{"name":"no id"},{"id":"91"}]})", u"73|||0 roles|1 channels"_s);
    row("guild: without id", guild, R"({"name":"x"})", u"unreadable"_s);

    const auto channel = u"channel"_s;
    row("channel: category by flag as number", channel, R"({"id":9,"is_category":1,"type":1})",
        u"9||category|0|0 ms|"_s);
    row("channel: category by flag as text", channel, R"({"id":"9","is_category":"1"})", u"9||category|0|0 ms|"_s);
    row("channel: category by type alone", channel, R"({"id":"9","type":"0"})", u"9||category|0|0 ms|"_s);
    row("channel: no flag is none", channel, R"({"id":"9","is_category":"0","type":"2"})", u"9||voice|0|0 ms|"_s);
    row("channel: top level as 0", channel, R"({"id":"9","parent_id":"0"})", u"9||text|0|0 ms|"_s);
    row("channel: top level as nothing", channel, R"({"id":"9","parent_id":null})", u"9||text|0|0 ms|"_s);
    row("channel: forum", channel, R"({"id":"9","type":4})", u"9||thread|0|0 ms|"_s);
    row("channel: unknown type", channel, R"({"id":"9","type":77})", u"9||unknown|0|0 ms|"_s);
    row("channel: slow mode in seconds", channel, R"({"id":"9","slow_mode":30})", u"9||text|0|30000 ms|"_s);
    row("channel: slow mode in milliseconds", channel, R"({"id":"9","slow_mode":"5000"})", u"9||text|0|5000 ms|"_s);
    row("channel: negative slow mode", channel, R"({"id":"9","slow_mode":-5})", u"9||text|0|0 ms|"_s);
    row("channel: overwrites of all shapes", channel,
        R"({"id":"9","permission_overwrites":{"0":{"role_id":0,"allow":"0","deny":4096}},"permission_users":[{"user":{"id":5},"allow":2048,"deny":0},{"user_id":"6","user":[],"allow":1}],"permission_sync":"0"})",
        u"9||text|0|0 ms|r0:0-4096,u5:2048-0,u6:1-0"_s);
    row("channel: overwrites as null", channel,
        R"({"id":"9","permission_overwrites":null,"permission_users":false,"has_password":1,"level":"3"})",
        u"9||text|3|0 ms||password"_s);
    const auto role = u"role"_s;
    row("role: numbers as text", role,
        R"({"role_id":"7","color":"16711680","position":"2","hoist":"1","mentionable":0,"permissions":"3072","type":0})",
        u"7|ff0000|2|hoist|3072|0"_s);
    row("role: undocumented colours", role,
        R"({"role_id":0,"color":0,"color_type":2,"color_map":[],"permissions":268435456,"type":255,"hoist":false,"mentionable":true})",
        u"0|0|0|+mention|268435456|255"_s);
    row("role: colour map as null", role, R"({"role_id":3,"color_map":null,"permissions":null})", u"3|0|0||0|0"_s);

    const auto message = u"message"_s;
    row("message: empty text as quote", message, R"({"id":"m","type":9,"content":"x","quote":""})",
        u"m||x|never|never|||no quote|0 files|0 embeds"_s);
    row("message: list as quote, false as files", message,
        R"({"id":"m","type":9,"content":"x","quote":[],"attachments":false})",
        u"m||x|never|never|||no quote|0 files|0 embeds"_s);
    row("message: quote by rong_id", message,
        R"({"id":"m","type":9,"content":"x","quote":{"id":"5f2b","rong_id":"guid","type":9,"content":"q"}})",
        u"m||x|never|never|||quote guid:q|0 files|0 embeds"_s);
    row("message: quote of something deleted", message,
        R"({"id":"m","type":9,"content":"x","quote":{"id":"","type":0,"content":"","author":null}})",
        u"m||x|never|never|||quote :|0 files|0 embeds"_s);
    row("message: list as mention_info", message, R"({"id":"m","type":9,"content":"x","mention_info":[]})",
        u"m||x|never|never|||no quote|0 files|0 embeds"_s);
    row("message: mention parts missing", message,
        R"({"id":"m","type":9,"content":"x","mention_info":{"mention_part":null},"mention":null,"mention_roles":null,"mention_all":"1"})",
        u"m||x|never|never|all||no quote|0 files|0 embeds"_s);
    row("message: mentions as numbers and as an object", message,
        R"({"id":"m","type":9,"content":"x","mention":{"1":5,"3":"6"},"mention_roles":["7",8],"mention_here":1})",
        u"m||x|never|never|5+6 7+8 here||no quote|0 files|0 embeds"_s);
    row("message: reactions of both spellings", message,
        R"({"id":"m","type":9,"content":"x","reactions":[{"emoji":{"id":"[#128077;]","name":"[#128077;]"},"count":2,"me":0},{"emoji":{"id":"👍","name":"👍"},"count":"1","me":"1"}]})",
        u"m||x|never|never||👍3*|no quote|0 files|0 embeds"_s);
    row("message: reactions as null and of nobody", message,
        R"({"id":"m","type":9,"content":"x","reactions":null,"embeds":null})",
        u"m||x|never|never|||no quote|0 files|0 embeds"_s);
    row("message: reactions without count", message,
        R"({"id":"m","type":9,"content":"x","reactions":[{"emoji":{"id":"👍"},"count":0},{"emoji":null,"count":3},7]})",
        u"m||x|never|never|||no quote|0 files|0 embeds"_s);
    row("message: edited 0 is never", message,
        R"({"id":"m","type":9,"content":"x","create_at":"1700000000000","updated_at":0})",
        u"m||x|1700000000000|never|||no quote|0 files|0 embeds"_s);
    row("message: type as text", message, R"({"id":"m","type":"9","content":"**x**"})",
        u"m||x|never|never|||no quote|0 files|0 embeds"_s);
    row("message: card that is no card", message, R"({"id":"m","type":10,"content":"no json"})",
        u"m||no json|never|never|||no quote|0 files|0 embeds"_s);
    row("message: embeds with null and of unknown kind", message,
        R"({"id":"m","type":9,"content":"x","embeds":[{"type":"link","url":"https://a.b","title":null,"description":null,"theme_color":null,"image":null},{"type":"hologram","url":"https://a.b"},null,[]]})",
        u"m||x|never|never|||no quote|0 files|1 embeds"_s);
    row("message: file with next to nothing", message,
        R"({"id":"m","type":9,"content":"x","attachments":{"url":"https://a.b/c","size":"12","duration":"1.5","width":null}})",
        u"m||x|never|never|||no quote|1 files|0 embeds"_s);
    row("message: fields for information only", message,
        R"({"id":"m","type":9,"content":"x","image_name":"","read_status":false,"editable":0,"interact_res":null,"from_type":1,"msg_icon":"","visible_only":null})",
        u"m||x|never|never|||no quote|0 files|0 embeds"_s);
    const auto direct = u"direct"_s;
    row("direct: author_id alone, null mention_info", direct,
        R"({"id":"m","type":9,"content":"x","author_id":24,"mention_info":null,"attachments":[],"update_at":1700000000001})",
        u"m|24|x|never|1700000000001|||no quote|0 files|0 embeds"_s);
    row("direct: both authors", direct,
        R"({"id":"m","type":9,"content":"x","author_id":"24","author":{"id":"24","username":"A"},"from_type":1,"msg_icon":""})",
        u"m|24|x|never|never|||no quote|0 files|0 embeds"_s);
    row("direct: empty author", direct, R"({"id":"m","type":9,"content":"x","author_id":"24","author":[]})",
        u"m|24|x|never|never|||no quote|0 files|0 embeds"_s);

    const auto page = u"page"_s;
    row("page: as documented", page,
        R"({"items":[{}],"meta":{"page":1,"page_total":2,"page_size":50,"total":51},"sort":{"id":1}})",
        u"1 items|1 of 2|total 51|more"_s);
    row("page: sort as a list, numbers as text", page,
        R"({"items":[{}],"meta":{"page":"1","page_total":"1","total":"1"},"sort":[]})",
        u"1 items|1 of 1|total 1|end"_s);
    row("page: no meta goes on until an empty one", page, R"({"items":[{}]})", u"1 items|0 of 0|total -1|more"_s);
    row("page: no meta and empty", page, R"({"items":[]})", u"0 items|0 of 0|total -1|end"_s);
    row("page: meta as a list", page, R"({"items":[{}],"meta":[]})", u"1 items|0 of 0|total -1|more"_s);
    row("page: names of the template list", page,
        R"({"items":[{}],"meta":{"currentPage":1,"pageCount":3,"perPage":20,"totalCount":60}})",
        u"1 items|1 of 3|total 60|more"_s);
    row("page: a bare list", page, R"([{},{}])", u"2 items|0 of 1|total -1|end"_s);
    row("page: items as an object", page, R"({"items":{"0":{},"3":{}},"meta":{"page":1,"page_total":1}})",
        u"2 items|1 of 1|total -1|end"_s);
    row("page: null", page, "null", u"0 items|0 of 0|total -1|end"_s);
    row("page: true", page, "true", u"0 items|0 of 0|total -1|end"_s);
    const auto chat = u"chat"_s;
    row("chat: numbers as text", chat,
        R"({"code":"ab","unread_count":"3","last_read_time":"0","latest_msg_time":1700000000000,"target_info":{"id":5}})",
        u"ab|5|3|never|1700000000000"_s);
    row("chat: target missing", chat, R"({"code":"ab","target_info":null})", u"ab||0|never|never"_s);
    row("chat: without code", chat, R"({"target_info":{"id":"5"}})", u"unreadable"_s);
}

void TestKookOddShapes::objects()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, in);
    QFETCH(QString, out);
    const QJsonValue value = json(in);
    const QJsonObject object = value.toObject();
    QString shown;
    if (kind == "user"_L1)
        shown = showUser(object);
    else if (kind == "guild"_L1)
        shown = showGuild(object);
    else if (kind == "channel"_L1)
        shown = showChannel(object);
    else if (kind == "role"_L1)
        shown = showRole(object);
    else if (kind == "message"_L1)
        shown = showMessage(object, ChannelKind::Guild);
    else if (kind == "direct"_L1)
        shown = showMessage(object, ChannelKind::Direct);
    else if (kind == "page"_L1)
        shown = showPage(value);
    else if (kind == "chat"_L1)
        shown = showChat(object);
    QCOMPARE(shown, out);
}

void TestKookOddShapes::timesAndIds_data()
{
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("when");
    QTest::newRow("null") << "null"_ba << QString() << u"never"_s;
    QTest::newRow("empty") << "\"\""_ba << QString() << u"never"_s;
    QTest::newRow("0 as text") << "\"0\""_ba << QString() << u"never"_s;
    QTest::newRow("0") << "0"_ba << QString() << u"never"_s;
    QTest::newRow("list") << "[]"_ba << QString() << u"never"_s;
    QTest::newRow("object") << "{}"_ba << QString() << u"never"_s;
    QTest::newRow("false") << "false"_ba << QString() << u"never"_s;
    QTest::newRow("number") << "1612685332518"_ba << u"1612685332518"_s << u"1612685332518"_s;
    QTest::newRow("text") << "\"1612685332518\""_ba << u"1612685332518"_s << u"1612685332518"_s;
    QTest::newRow("more digits than a double holds")
        << "9007199254740993"_ba << u"9007199254740993"_s << u"9007199254740993"_s;
    QTest::newRow("negative time") << "-5"_ba << u"-5"_s << u"never"_s;
}

void TestKookOddShapes::timesAndIds()
{
    QFETCH(QByteArray, in);
    QFETCH(QString, id);
    QFETCH(QString, when);
    QCOMPARE(parseId(json(in)), id);
    QCOMPARE(time(parseTime(json(in))), when);
}

void TestKookOddShapes::gatewayFrames_data()
{
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<bool>("message");
    QTest::addColumn<int>("directory");
    QTest::newRow("extra as a list") << R"({"channel_type":"GROUP","type":255,"target_id":"1","extra":[]})"_ba << false
                                     << 0;
    QTest::newRow("body as null")
        << R"({"channel_type":"GROUP","type":255,"target_id":"1","extra":{"type":"deleted_message","body":null}})"_ba
        << false << 0;
    QTest::newRow("type as text") << R"({"channel_type":"GROUP","type":"9","target_id":"11","author_id":"5",
        "content":"x","msg_id":"m","msg_timestamp":"1700000000000","nonce":null,"extra":{"guild_id":1,"author":{"id":5}}})"_ba
                                  << true << 0;
    QTest::newRow("a message without extra")
        << R"({"channel_type":"GROUP","type":9,"target_id":"11","author_id":"5","content":"x","msg_id":"m"})"_ba << true
        << 0;
    QTest::newRow("a message without id")
        << R"({"channel_type":"GROUP","type":9,"target_id":"11","content":"x"})"_ba << false << 0;
    QTest::newRow("a broadcast of nothing")
        << R"({"channel_type":"BROADCAST","type":255,"extra":{"type":"x"}})"_ba << false << 0;
    QTest::newRow("a challenge of a webhook")
        << R"({"channel_type":"WEBHOOK_CHALLENGE","type":255,"challenge":"x","verify_token":"y"})"_ba << false << 0;
    QTest::newRow("blocked, one user as a number")
        << R"({"channel_type":"GROUP","type":255,"target_id":"1","extra":{"type":"added_block_list","body":{"operator_id":"5","user_id":[6,"7"]}}})"_ba
        << false << 1; // lists of members are loaded again
    QTest::newRow("blocked, users as an object")
        << R"({"channel_type":"GROUP","type":255,"target_id":"1","extra":{"type":"added_block_list","body":{"user_id":{"0":"6"}}}})"_ba
        << false << 1;
    QTest::newRow("online, guilds as null")
        << R"({"channel_type":"PERSON","type":255,"extra":{"type":"guild_member_online","body":{"user_id":6,"guilds":null}}})"_ba
        << false << 1;
    QTest::newRow("unread counts of somebody else")
        << R"({"channel_type":"PERSON","type":255,"extra":{"type":"unread_count_changed","body":[1]}})"_ba << false
        << 0;
    QTest::newRow("nothing at all") << "{}"_ba << false << 0;
}

void TestKookOddShapes::gatewayFrames()
{
    QFETCH(QByteArray, in);
    QFETCH(bool, message);
    QFETCH(int, directory);
    const auto object = json(in).toObject();
    QCOMPARE(parseMessageEvent(object).has_value(), message);
    QCOMPARE(static_cast<int>(parseDirectoryEvents(object).size()), directory);
}

void TestKookOddShapes::escapedTextIsText()
{
    const auto message = parseMessage(
        json(
            R"({"id":"m","type":9,"content":"\u4f60\u597d \ud83d\ude00 https:\/\/a.b\/c","author":{"id":"5","avatar":"https:\/\/a.b\/i"}})")
            .toObject(),
        {});
    QVERIFY(message.ok());
    QCOMPARE(message.value().source, u"你好 😀 https://a.b/c"_s);
    QCOMPARE(message.value().author.avatar, u"https://a.b/i"_s);
    // Half a surrogate pair is what a cut text ends with.
    QVERIFY(parseMessage(json(R"({"id":"m","type":9,"content":"x\ud83d"})").toObject(), {}).ok());
}

void TestKookOddShapes::clocksFarAwayAreNoTrouble()
{
    for (const QByteArray when : {"1", "253402300800000", "9007199254740991", "1e18", "-1e18", "1e300"}) {
        const auto message = parseMessage(
            json("{\"id\":\"m\",\"type\":9,\"content\":\"x\",\"create_at\":" + when + "}").toObject(), {});
        QVERIFY2(message.ok(), when.constData());
    }
}

KOOKABURRA_CORE_CASE(TestKookOddShapes)

} // namespace tst_kookoddshapes

#include "tst_kookoddshapes.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/domain/permissions.h"
#include "tests/support/seeds.h"
#include "tests/support/testcase.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

#include <sys/stat.h>

namespace tst_community {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using namespace chat::sandbox;
using namespace chat::test;

namespace {

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

//! A small community on disk in which everything is right. Every value stands on a line of its own where a test asks for
//! the line.
class Files
{
public:
    Files()
    {
        put("community.json",
            "{\n"
            "\"users\": [\n"
            "{\"id\": \"100\", \"name\": \"Robo\", \"number\": \"0001\", \"token\": \"1/r\", \"bot\": true},\n"
            "{\"id\": \"101\", \"name\": \"Ada\", \"number\": \"0002\", \"token\": \"1/a\", \"avatar\": "
            "\"faces/ada.png\"},\n"
            "{\"id\": \"102\", \"name\": \"Ben\", \"number\": \"0003\", \"speaks\": \"en\"}],\n"
            "\"parts\": {\"k\": \"100\"},\n"
            "\"guilds\": [\"guilds/home.json\"],\n"
            "\"direct_chats\": [{\"between\": [\"100\", \"101\"], \"talk\": [\"dm-en\"], \"messages\": 2}],\n"
            "\"pictures\": [\"sea.png\"],\n"
            "\"files\": [{\"name\": \"notes.txt\", \"file\": \"notes.txt\", \"type\": \"text/plain\"}]\n"
            "}\n");
        put("guilds/home.json",
            "{\n"
            "\"id\": \"500\", \"name\": \"Home\", \"owner\": \"101\", \"default_channel\": \"hall\",\n"
            "\"roles\": [{\"id\": 7, \"name\": \"Keeper\", \"permissions\": [\"manage_messages\"]}],\n"
            "\"members\": [{\"user\": \"100\"}, {\"user\": \"101\", \"roles\": [7]},\n"
            "{\"user\": \"102\", \"roles\": []}],\n"
            "\"channels\": [\n"
            "{\"key\": \"rooms\", \"id\": \"600\", \"name\": \"Rooms\", \"type\": \"category\"},\n"
            "{\"key\": \"hall\", \"id\": \"601\", \"name\": \"Hall\", \"parent\": \"rooms\", \"talk\": [\"hall-en\"],\n"
            "\"messages\": 12,\n"
            "\"list\": \"lists/hall.json\"},\n"
            "{\"key\": \"board\", \"id\": \"602\", \"name\": \"Board\", \"rights\": [{\"role\": 0, \"deny\": "
            "[\"send_messages\"]},\n"
            "{\"user\": \"101\", \"allow\": [\"send_messages\"]}]}],\n"
            "\"emoji\": [{\"name\": \"wave\", \"id\": \"500/abc\", \"picture\": \"faces/wave.png\"}]\n"
            "}\n");
        put("talk/hall.txt",
            "# What is said in the hall.\n"
            "@hall-en\n"
            "a: hello «@b», look at «#board» «:wave» «+👍2 :wave»\n"
            "b>1*: «mood», thanks\n"
            "k: ««quoted» and «one|two»\n"
            "\n"
            "a: «pic:sea»\n"
            "b: «file:notes.txt»\n"
            "k: «card:poll»\n"
            "\n"
            "@dm-en\n"
            "a: one⏎line\n"
            "b: two\n");
        put("words.json", "{\n\"mood\": [\"happy\", \"glad\"]\n}\n");
        put("cards/poll.json",
            "[{\"type\": \"card\", \"modules\": [\n"
            "{\"type\": \"header\", \"text\": \"Vote\"},\n"
            "{\"type\": \"section\", \"text\": \"in «#hall»\", \"accessory\": {\"type\": \"image\", \"src\": "
            "\"«pic:sea»\"}},\n"
            "{\"type\": \"countdown\", \"mode\": \"day\", \"endTime\": \"«hour+48h»\"}]}]\n");
        put("lists/hall.json",
            "[\n"
            "{\"author\": \"101\", \"text\": [\"first\", \"by «@101»\"], \"pinned\": true},\n"
            "{\"author\": \"102\", \"picture\": \"sea\", \"quote\": 1, \"reactions\": \"👍2\"},\n"
            "{\"author\": \"100\", \"card\": \"poll\"}\n"
            "]\n");
        put("pictures/sea.png", png(40, 30));
        put("files/notes.txt", "notes\n");
        put("faces/ada.png", png(16, 16));
        put("faces/wave.png", png(16, 16));
    }

    [[nodiscard]] QString path(const QString &name = {}) const { return m_dir.filePath(u"box/"_s + name); }

    void put(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void put(const char *name, const QByteArray &bytes) { put(QString::fromLatin1(name), bytes); }

    void replace(const QString &name, const QByteArray &before, const QByteArray &after)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        QVERIFY2(bytes.contains(before), before.constData());
        put(name, bytes.replace(before, after));
    }

    //! "FILE:LINE: REASON", or empty.
    [[nodiscard]] QString problem() const
    {
        SeedReport report;
        const auto community = readCommunity(path(), report);
        return community ? QString() : report.problem()->text();
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

//! A community from somebody's folder: what it becomes, and how each thing that may be wrong with it is reported.
class TestCommunity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folderBecomesAWorld();
    void messagesAreWhatTheFilesSay();
    void demoIsReadFromDiskAsFromTheProgram();
    void demoIsNotLarge();
    void wrongFileIsReportedWithItsLine_data();
    void wrongFileIsReportedWithItsLine();
    void linksInsideTheFolderAreFollowed();
    void linksOutOfTheFolderAreNot_data();
    void linksOutOfTheFolderAreNot();
    void onlyFilesAreRead();
    void largePicturesAreRefused();
    void largeFilesAreRefused();
    void folderMustBeOne();
};

void TestCommunity::folderBecomesAWorld()
{
    const Files files;
    SeedReport report;
    const auto community = readCommunity(files.path(), report);
    QVERIFY2(community, report.ok() ? "" : qPrintable(report.problem()->text()));
    const SeedWorld world = communityWorld(*community, kSeedNow);
    QCOMPARE(world.users.size(), 3);
    QVERIFY(world.users.constFirst().bot);
    QCOMPARE(world.users.at(1).avatar, u"sandbox-asset:/faces/ada.png"_s);
    QCOMPARE(world.guilds.size(), 1);
    const SeedGuild &guild = world.guilds.constFirst();
    QCOMPARE(guild.defaultChannelId, u"601"_s);
    QCOMPARE(guild.channels.at(1).parentId, u"600"_s);
    QCOMPARE(guild.roles.size(), 2);
    QCOMPARE(guild.roles.constFirst().permissions, static_cast<quint32>(Permission::ManageMessages));
    QCOMPARE(guild.roles.constLast().permissions, everyonePermissions());
    QCOMPARE(guild.members.at(1).roles, QList<int>{7});
    QCOMPARE(guild.emoji.constFirst().id, u"500/abc"_s);
    QCOMPARE(world.directChats.size(), 1);
    QStringList assets;
    for (const SeedAsset &asset : world.assets)
        assets.append(asset.name + u' ' + asset.mime);
    QCOMPARE(assets,
        (QStringList{u"faces/ada.png image/png"_s, u"pictures/sea.png image/png"_s, u"files/notes.txt text/plain"_s}));
    // The other worlds can be made of it too.
    QCOMPARE(emptyWorld(*community, kSeedNow).users.size(), 2);
    QCOMPARE(wideWorld(*community, kSeedNow).guilds.size(), 500);
}

void TestCommunity::messagesAreWhatTheFilesSay()
{
    const Files files;
    SeedReport report;
    const auto community = readCommunity(files.path(), report);
    QVERIFY(community);
    const QList<SeedMessage> messages = messagesOf(*community);
    QCOMPARE(fingerprint(messages), fingerprint(messagesOf(*community)));
    QStringList hall;
    for (const SeedMessage &message : messages) {
        QVERIFY2(!message.content.isEmpty() && (message.direct || message.channelId == u"601"_s),
            qPrintable(message.channelId));
        if (!message.direct)
            hall.append(message.content);
    }
    const QString all = hall.join(u'\n');
    QVERIFY2(hall.size() >= 15, qPrintable(all));
    for (const QString &text : {u"look at (chn)602(chn) (emj)wave(emj)[500/abc]"_s, u", thanks"_s, u"«quoted» and "_s,
             u"sandbox-asset:/pictures/sea.png"_s, u"sandbox-asset:/files/notes.txt"_s})
        QVERIFY2(all.contains(text), qPrintable(all));
    QVERIFY(all.contains(u"happy, thanks"_s) || all.contains(u"glad, thanks"_s));
    // The list comes last.
    const QList<SeedMessage> last = messages.last(3);
    QCOMPARE(last.at(0).content, u"first\nby (met)101(met)"_s);
    QVERIFY(last.at(0).pinned);
    QCOMPARE(last.at(1).quoteId, last.at(0).id);
    QCOMPARE(last.at(1).attachment.value("width"_L1).toInt(), 40);
    QCOMPARE(last.at(1).reactions.constFirst().userIds.size(), 2);
    QCOMPARE(last.at(2).type, 10);
    QVERIFY(last.at(2).content.contains(u"\"src\":\"sandbox-asset:/pictures/sea.png\""_s));
    const qint64 hour = kSeedNow / 3'600'000 * 3'600'000;
    QVERIFY(last.at(2).content.contains(u"\"endTime\":%1"_s.arg(hour + 48ll * 3'600'000)));
    QVERIFY(last.at(2).content.contains(u"\"emoji\":true"_s)); // KOOK's defaults
}

void TestCommunity::demoIsReadFromDiskAsFromTheProgram()
{
    SeedReport report;
    const auto disk = readCommunity(QStringLiteral(SOURCE_DIR "/resources/demo"), report);
    QVERIFY2(disk, report.ok() ? "" : qPrintable(report.problem()->text()));
    const auto built = demoCommunity();
    QCOMPARE(print(communityWorld(*disk, kSeedNow)), print(communityWorld(*built, kSeedNow)));
    QCOMPARE(fingerprint(messagesOf(*disk)), fingerprint(messagesOf(*built)));
}

void TestCommunity::demoIsNotLarge()
{
    qint64 bytes = 0;
    QDirIterator it(QStringLiteral(SOURCE_DIR "/resources/demo"), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        bytes += it.fileInfo().size();
    }
    QVERIFY2(bytes > 1 << 20 && bytes < 4'000'000, qPrintable(QString::number(bytes)));
}

void TestCommunity::wrongFileIsReportedWithItsLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before"); // empty: the whole file
    QTest::addColumn<QByteArray>("after"); // null with the whole file: it is removed
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QString &file, const QByteArray &before, const QByteArray &after,
                         const QString &problem) { QTest::newRow(name) << file << before << after << problem; };
    const QString main = u"community.json"_s;
    const QString guild = u"guilds/home.json"_s;
    const QString talk = u"talk/hall.txt"_s;
    const QString list = u"lists/hall.json"_s;
    row("no community.json", main, {}, {}, u"community.json: there is no such file"_s);
    row("missing guild", guild, {}, {}, u"community.json:7: guilds/home.json: there is no such file"_s);
    row("missing picture", u"pictures/sea.png"_s, {}, {},
        u"community.json:9: pictures/sea.png: there is no such file"_s);
    row("missing file", u"files/notes.txt"_s, {}, {}, u"community.json:10: files/notes.txt: there is no such file"_s);
    row("missing avatar", u"faces/ada.png"_s, {}, {}, u"community.json:4: faces/ada.png: there is no such file"_s);
    row("missing list", list, {}, {}, u"guilds/home.json:10: lists/hall.json: there is no such file"_s);
    row("missing dialogue", talk, {}, {}, u"guilds/home.json:8: there is no dialogue of the topic \"hall-en\""_s);
    row("missing words", u"words.json"_s, {}, {}, u"talk/hall.txt:4: «mood» is not known"_s);
    row("missing card", u"cards/poll.json"_s, {}, {}, u"talk/hall.txt:9: there is no card \"poll\""_s);
    row("empty file", main, {}, "", u"community.json:1: not JSON"_s);
    row("bad JSON", main, "\"parts\": {\"k\": \"100\"},", "\"parts\": {\"k\" \"100\"},",
        u"community.json:6: not JSON"_s);
    row("bad JSON in a guild", guild, "\"messages\": 12,", "\"messages\": 12", u"guilds/home.json:10: not JSON"_s);
    row("not UTF-8", guild, "Keeper", "\xff\xfe", QString()); // replacement characters are no fault of the format
    row("a field twice", main, "\"parts\"", "\"users\": [], \"parts\"",
        u"community.json:6: the field stands here twice"_s);
    row("a list for an object", main, {}, "[]", u"community.json:1: an object { … } is expected"_s);
    row("unknown field", main, "\"speaks\"", "\"speeks\"", u"community.json:5: unknown field \"speeks\""_s);
    row("wrong type", guild, "\"Keeper\"", "3", u"guilds/home.json:3: a text is expected"_s);
    row("missing field", guild, "\"name\": \"Keeper\", ", "", u"guilds/home.json:3: \"name\" is missing"_s);
    row("bad id", main, "\"102\"", "\"0102\"", u"community.json:5: an id is a text of decimal digits"_s);
    row("id as a number", main, "\"102\"", "102", u"community.json:5: a text is expected"_s);
    row("duplicate user", main, "\"102\"", "\"101\"", u"community.json:5: the id 101 is used twice"_s);
    row("duplicate token", main, "\"speaks\": \"en\"", "\"token\": \"1/a\"",
        u"community.json:5: two users have the same token"_s);
    row("duplicate channel", guild, "\"602\"", "\"601\"", u"guilds/home.json:11: the id 601 is used twice"_s);
    row("duplicate key", guild, "\"board\"", "\"hall\"", u"guilds/home.json:11: the key \"hall\" is used twice"_s);
    row("channel with the guild's id", guild, "\"602\"", "\"500\"", u"guilds/home.json:11: the id 500 is used twice"_s);
    row("duplicate role", guild, "\"roles\": [{", "\"roles\": [{\"id\": 7, \"name\": \"x\"}, {",
        u"guilds/home.json:3: the role 7 stands here twice"_s);
    row("duplicate member", guild, "\"102\"", "\"101\"", u"guilds/home.json:5: the member 101 stands here twice"_s);
    row("duplicate guild", main, "[\"guilds/home.json\"]", "[\"guilds/home.json\", \"guilds/home.json\"]",
        u"guilds/home.json:2: the id 500 is used twice"_s);
    row("duplicate picture", main, "[\"sea.png\"]", "[\"sea.png\", \"sea.png\"]",
        u"community.json:9: the picture \"sea\" is there twice"_s);
    row("duplicate direct chat", main, "\"messages\": 2}]", "\"messages\": 2},\n{\"between\": [\"101\", \"100\"]}]",
        u"community.json:9: these two have a direct chat already"_s);
    row("unknown role", guild, "\"roles\": []", "\"roles\": [8]", u"guilds/home.json:5: unknown role 8"_s);
    row("unknown role in rights", guild, "\"role\": 0", "\"role\": 9", u"guilds/home.json:11: unknown role 9"_s);
    row("unknown permission", guild, "manage_messages", "manage_everything",
        u"guilds/home.json:3: unknown permission \"manage_everything\""_s);
    row("unknown member", guild, "\"102\"", "\"109\"", u"guilds/home.json:5: unknown user 109"_s);
    row("unknown user in rights", guild, "{\"user\": \"101\", \"allow\"", "{\"user\": \"109\", \"allow\"",
        u"guilds/home.json:12: unknown user 109"_s);
    row("unknown owner", guild, "\"owner\": \"101\"", "\"owner\": \"109\"", u"guilds/home.json:2: unknown user 109"_s);
    row("unknown user in a direct chat", main, "[\"100\", \"101\"]", "[\"100\", \"109\"]",
        u"community.json:8: unknown user 109"_s);
    row("unknown part", main, "\"k\": \"100\"", "\"k\": \"109\"", u"community.json:6: unknown user 109"_s);
    row("unknown author", list, "\"author\": \"102\"", "\"author\": \"109\"",
        u"lists/hall.json:3: unknown author 109"_s);
    row("unknown parent", guild, "\"parent\": \"rooms\"", "\"parent\": \"attic\"",
        u"guilds/home.json:8: \"attic\" is no category"_s);
    row("unknown default channel", guild, "\"default_channel\": \"hall\"", "\"default_channel\": \"attic\"",
        u"guilds/home.json:2: unknown channel \"attic\""_s);
    row("unknown topic", main, "dm-en", "dm-fr", u"community.json:8: there is no dialogue of the topic \"dm-fr\""_s);
    row("unknown picture in a list", list, "\"picture\": \"sea\"", "\"picture\": \"lake\"",
        u"lists/hall.json:3: there is no picture \"lake\""_s);
    row("quote of a later message", list, "\"quote\": 1", "\"quote\": 3",
        u"lists/hall.json:3: a number from 1 to 1 is expected"_s);
    row("two things in one message", list, "\"picture\"", "\"text\": \"x\", \"picture\"",
        u"lists/hall.json:3: a message has one of"_s);
    row("unknown mark in a list", list, "«@101»", "«@109»", u"lists/hall.json:2: «@109» is not known"_s);
    row("who may not write, in a list", guild, "\"key\": \"board\",",
        "\"key\": \"board\", \"list\": \"lists/hall.json\",",
        u"lists/hall.json:3: Ben may not write in the channel \"board\""_s);
    row("who may not write, in dialogue", guild, "\"key\": \"board\",", "\"key\": \"board\", \"talk\": [\"hall-en\"],",
        u"talk/hall.txt:5: k (Robo) may not write in the channel \"board\""_s);
    row("too many messages", guild, "\"messages\": 12", "\"messages\": 100001",
        u"guilds/home.json:9: a number from 0 to 100000"_s);
    row("messages in a category", guild, "\"type\": \"category\"", "\"type\": \"category\", \"talk\": [\"hall-en\"]",
        u"guilds/home.json:7: only text channels have messages"_s);
    row("path outside", main, "\"sea.png\"", "\"../../sea.png\"",
        u"community.json:9: pictures/../../sea.png: a path must not lead out of the folder"_s);
    row("path outside for a face", main, "faces/ada.png", "../ada.png",
        u"community.json:4: ../ada.png: a path must not lead out of the folder"_s);
    row("path from the root", main, "guilds/home.json", "/etc/passwd",
        u"community.json:7: /etc/passwd: a path must not lead out of the folder"_s);
    row("path with other characters", main, "faces/ada.png", "faces/a da.png",
        u"community.json:4: faces/a da.png: a file's path consists of"_s);
    row("no picture", u"pictures/sea.png"_s, {}, "GIF, or so it says",
        u"community.json:9: sea.png is no PNG, JPEG, GIF or WebP picture"_s);
    row("emoji that is no PNG", guild, "faces/wave.png", "files/notes.txt",
        u"guilds/home.json:13: files/notes.txt is no PNG"_s);
    row("emoji of another guild", guild, "500/abc", "501/abc", u"guilds/home.json:13: an emoji's id is"_s);
    row("line without a speaker", talk, "b: two", "two", u"talk/hall.txt:13: not understood; a line is"_s);
    row("line of nobody", talk, "b: two", "B: two", u"talk/hall.txt:13: not understood; a line is"_s);
    row("bad mark", talk, "b>1*:", "b>x:", u"talk/hall.txt:4: not understood; a line is"_s);
    row("quote of a later line", talk, "b>1*:", "b>2:", u"talk/hall.txt:4: quotes line 2"_s);
    row("line without text", talk, "b: two", "b:  ", u"talk/hall.txt:13: a line without text"_s);
    row("line before a topic", talk, "@hall-en\n", "", u"talk/hall.txt:2: the first line must begin a topic"_s);
    row("bad topic", talk, "@dm-en", "@dm en", u"talk/hall.txt:11: a topic's name consists of"_s);
    row("long line", talk, "b: two", "b: " + QByteArray(2001, 'x'), u"talk/hall.txt:13: a line longer than"_s);
    row("reactions in the middle", talk, "«+👍2 :wave»", "«+👍2» there", u"talk/hall.txt:3: reactions end the line"_s);
    row("unknown emoji", talk, "«:wave»", "«:bow»", u"talk/hall.txt:3: «:bow» is not known"_s);
    row("unknown emoji as a reaction", talk, ":wave»\n", ":bow»\n", u"talk/hall.txt:3: there is no emoji \"bow\""_s);
    row("unknown channel in dialogue", talk, "«#board»", "«#attic»", u"talk/hall.txt:3: «#attic» is not known"_s);
    row("unknown picture in dialogue", talk, "«pic:sea»", "«pic:lake»",
        u"talk/hall.txt:7: there is no picture \"lake\""_s);
    row("bad card", u"cards/poll.json"_s, "\"header\"", "\"headline\"", u"cards/poll.json:2: "_s);
    row("unknown mark in a card", u"cards/poll.json"_s, "«#hall»", "«#attic»",
        u"cards/poll.json: there is nothing of the name «#attic»"_s);
    row("nobody with a token", main, {}, "{\"users\": [{\"id\": \"1\", \"name\": \"x\", \"number\": \"0001\"}]}",
        u"community.json:1: nobody could sign in"_s);
}

void TestCommunity::wrongFileIsReportedWithItsLine()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, problem);
    Files files;
    if (!before.isEmpty())
        files.replace(file, before, after);
    else if (after.isNull())
        QVERIFY(QFile::remove(files.path(file)));
    else
        files.put(file, after);
    const QString found = files.problem();
    QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.startsWith(problem), qPrintable(found));
}

void TestCommunity::linksInsideTheFolderAreFollowed()
{
    Files files;
    QVERIFY(QFile::rename(files.path(u"pictures/sea.png"_s), files.path(u"other.png"_s)));
    QVERIFY(QFile::link(files.path(u"other.png"_s), files.path(u"pictures/sea.png"_s)));
    QCOMPARE(files.problem(), QString());
}

void TestCommunity::linksOutOfTheFolderAreNot_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("place");
    QTest::newRow("picture") << u"pictures/sea.png"_s << u"community.json:9: pictures/sea.png: "_s;
    QTest::newRow("folder") << u"pictures"_s << u"community.json:9: pictures/sea.png: "_s;
    QTest::newRow("dialogue") << u"talk/hall.txt"_s << u"talk/hall.txt: "_s;
    QTest::newRow("guild") << u"guilds/home.json"_s << u"community.json:7: guilds/home.json: "_s;
    QTest::newRow("community.json") << u"community.json"_s << u"community.json: "_s;
}

void TestCommunity::linksOutOfTheFolderAreNot()
{
    QFETCH(QString, link);
    QFETCH(QString, place);
    const Files files;
    // What lies there would be right; it is only outside.
    const QString outside = files.path(u"../outside"_s);
    QVERIFY(QDir().rename(files.path(link), outside));
    QVERIFY(QFile::link(outside, files.path(link)));
    QCOMPARE(files.problem(), place + u"a symbolic link must not lead out of the folder"_s);
}

void TestCommunity::onlyFilesAreRead()
{
    const Files files;
    QVERIFY(QFile::remove(files.path(u"pictures/sea.png"_s)));
    QCOMPARE(mkfifo(QFile::encodeName(files.path(u"pictures/sea.png"_s)).constData(), 0600), 0);
    QCOMPARE(files.problem(), u"community.json:9: pictures/sea.png: not a file"_s);
}

void TestCommunity::largePicturesAreRefused()
{
    Files files;
    files.put("pictures/sea.png", png(8193, 1));
    QCOMPARE(files.problem(), u"community.json:9: sea.png has 8193 × 1 pixels; 8192 on a side are allowed"_s);
    files.put("pictures/sea.png", png(40, 30) + QByteArray(4 << 20, '\0'));
    QCOMPARE(files.problem(), u"community.json:9: pictures/sea.png: larger than 4 MB"_s);
}

void TestCommunity::largeFilesAreRefused()
{
    Files files;
    files.put("files/notes.txt", QByteArray((16 << 20) + 1, 'x'));
    QCOMPARE(files.problem(), u"community.json:10: files/notes.txt: larger than 16 MB"_s);
    files.put("files/notes.txt", "notes\n");
    files.put("talk/hall.txt", QByteArray((1 << 20) + 1, '\n'));
    QCOMPARE(files.problem(), u"talk/hall.txt: larger than 1 MB"_s);
}

void TestCommunity::folderMustBeOne()
{
    const Files files;
    for (const QString &name : {u"nowhere"_s, u"community.json"_s}) {
        SeedReport report;
        QVERIFY(!readCommunity(files.path(name), report));
        QVERIFY(report.problem()->text().contains(u"folder"_s));
    }
}

KOOKABURRA_CORE_CASE(TestCommunity)

} // namespace tst_community

#include "tst_community.moc"

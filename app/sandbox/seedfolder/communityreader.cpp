// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seedfolder/communityreader.h"

#include "app/markup/card/cardcheck.h"
#include "app/sandbox/seed/demodata.h"
#include "app/sandbox/seed/seedmarks.h"
#include "app/sandbox/seedfolder/communitycheck.h"
#include "app/sandbox/seedfolder/guildreader.h"
#include "app/sandbox/seedfolder/seedpictures.h"
#include "app/sandbox/store/cardnormaliser.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr qint64 kJsonBytes = 2 << 20;
constexpr qint64 kTalkBytes = 1 << 20;
constexpr qint64 kPictureBytes = 4 << 20;
constexpr qint64 kAvatarBytes = 1 << 20;
constexpr qint64 kFileBytes = 16 << 20;
constexpr qsizetype kMostPeople = 2000;
constexpr qsizetype kMostFiles = 500; // of one kind

//! Whether the card is one that a server takes, and at which line it is not.
void checkCard(const SeedJsonFile &file, const SeedCommunity &community, const QString &name)
{
    SeedMarks marks(community, QDateTime::currentMSecsSinceEpoch());
    QString source = marks.card(name);
    if (!marks.unknown().isEmpty())
        file.report().fail({file.file(), 0}, u"there is nothing of the name %1"_s.arg(marks.unknown()));
    source.replace(QLatin1StringView(kAssetPrefix), "https://example.com/"_L1);
    const auto finding = markup::firstFinding(source, {QDateTime(), 200});
    if (finding && finding->severity == markup::Finding::Severity::Error)
        file.report().fail(file.spotOf(finding->where), finding->message);
}

} // namespace

CommunityReader::CommunityReader(SeedCommunity &community, SeedFolder &folder)
    : m_community(community)
    , m_folder(folder)
{
}

void CommunityReader::read()
{
    const QString path = u"community.json"_s;
    const SeedJsonFile file(path, m_folder.read(path, kJsonBytes, {path, 0}), m_folder.report());
    const SeedNode node = file.root();
    node.expectFields({"users"_L1, "parts"_L1, "guilds"_L1, "direct_chats"_L1, "pictures"_L1, "files"_L1, "hours"_L1});
    readPeople(node.at("users"_L1));
    readParts(node.at("parts"_L1));
    readPictures(node.at("pictures"_L1));
    readFiles(node.at("files"_L1));
    readHours(node.at("hours"_L1));
    readWords();
    readTalk();
    readGuilds(node.at("guilds"_L1));
    readDirects(node.at("direct_chats"_L1));
    readCards();
}

void CommunityReader::readPeople(const SeedNode &node)
{
    const auto items = node.items(kMostPeople);
    for (const SeedNode &item : items)
        readPerson(item);
    const bool somebody = std::ranges::any_of(
        m_community.people, [](const SeedPerson &person) { return !person.user.token.isEmpty(); });
    if (!somebody)
        node.fail(u"nobody could sign in: no user has a \"token\""_s);
}

void CommunityReader::readPerson(const SeedNode &node)
{
    node.expectFields({"id"_L1, "name"_L1, "number"_L1, "token"_L1, "avatar"_L1, "bot"_L1, "online"_L1, "banned"_L1,
        "speaks"_L1, "liveliness"_L1});
    SeedPerson person;
    SeedUser &user = person.user;
    user.id = node.at("id"_L1).id();
    if (m_community.person(user.id))
        node.at("id"_L1).fail(u"the id %1 is used twice"_s.arg(user.id));
    user.username = node.at("name"_L1).text(50);
    user.identifyNum = node.at("number"_L1).text(4);
    if (user.identifyNum.size() != 4
        || !std::ranges::all_of(user.identifyNum, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        node.at("number"_L1).fail(u"a number consists of four digits"_s);
    user.token = node.at("token"_L1).optionalText(128);
    for (const SeedPerson &other : std::as_const(m_community.people)) {
        if (!user.token.isEmpty() && other.user.token == user.token)
            node.at("token"_L1).fail(u"two users have the same token"_s);
    }
    if (!std::ranges::all_of(user.token, [](QChar c) { return c > u' ' && c <= u'~'; }))
        node.at("token"_L1).fail(u"a token consists of ASCII characters without spaces"_s);
    if (!node.at("avatar"_L1).isMissing())
        user.avatar = readFace(m_community, m_folder, node.at("avatar"_L1), kAvatarBytes, user.id);
    user.bot = node.at("bot"_L1).flag();
    user.online = node.at("online"_L1).flag();
    user.status = node.at("banned"_L1).flag() ? 10 : 1;
    const QString speaks = node.at("speaks"_L1).optionalText(10);
    person.speaks = speaks == "zh"_L1 ? Tongue::Chinese : speaks == "en"_L1 ? Tongue::English : Tongue::Both;
    if (person.speaks == Tongue::Both && !speaks.isEmpty() && speaks != "both"_L1)
        node.at("speaks"_L1).fail(u"somebody speaks \"zh\", \"en\" or \"both\""_s);
    person.liveliness = node.at("liveliness"_L1).number(0, 100, 5);
    m_community.people.append(person);
}

void CommunityReader::readParts(const SeedNode &node)
{
    if (!node.isMissing() && !node.value().isObject())
        node.fail(u"an object { … } is expected"_s);
    const QStringList letters = node.fieldNames();
    for (const QString &letter : letters) {
        const SeedNode item = node.at(letter);
        if (letter.size() != 1 || letter.front() < u'a' || letter.front() > u'z' || letter == "w"_L1)
            item.fail(u"a part is a letter from a to z; w is the guild's owner"_s);
        const QString id = item.id();
        if (!m_community.person(id))
            item.fail(u"unknown user %1"_s.arg(id));
        m_community.parts.insert(letter.isEmpty() ? QChar() : letter.front(), id);
    }
}

void CommunityReader::readPictures(const SeedNode &node)
{
    for (const SeedNode &item : node.items(kMostFiles)) {
        const SeedPicture picture = readPicture(m_folder, item, u"pictures/"_s, kPictureBytes);
        const QString name = picture.file.section(u'.', 0, -2);
        if (name.isEmpty())
            item.fail(u"a picture's file name has an ending"_s);
        else if (m_community.picture(name))
            item.fail(u"the picture \"%1\" is there twice"_s.arg(name));
        m_community.pictures.append(picture);
    }
}

void CommunityReader::readFiles(const SeedNode &node)
{
    for (const SeedNode &item : node.items(kMostFiles)) {
        item.expectFields({"name"_L1, "file"_L1, "type"_L1, "seconds"_L1, "width"_L1, "height"_L1});
        SeedFile file;
        file.name = item.at("name"_L1).text(200);
        if (m_community.file(file.name))
            item.at("name"_L1).fail(u"the file \"%1\" is there twice"_s.arg(file.name));
        file.file = item.at("file"_L1).text(100);
        file.mime = item.at("type"_L1).text(100);
        if (file.mime.count(u'/') != 1 || file.mime.startsWith("image/"_L1))
            item.at("type"_L1).fail(u"a file's type is a MIME type and no picture's"_s);
        file.seconds = item.at("seconds"_L1).fraction(0, 100'000, 0);
        file.size = QSize(item.at("width"_L1).number(0, 8192, 0), item.at("height"_L1).number(0, 8192, 0));
        if (!m_folder.report().ok())
            return;
        file.bytes = m_folder.read(u"files/"_s + file.file, kFileBytes, item.at("file"_L1).spot());
        m_community.files.append(file);
    }
}

void CommunityReader::readHours(const SeedNode &node)
{
    for (const SeedNode &item : node.items(500)) {
        item.expectFields({"words"_L1, "topic"_L1, "from"_L1, "to"_L1});
        HourHint hint;
        hint.words = item.at("words"_L1).optionalText(100);
        hint.topic = item.at("topic"_L1).optionalText(40);
        if (hint.words.isEmpty() == hint.topic.isEmpty())
            item.fail(u"hours have either \"words\" or a \"topic\""_s);
        hint.hours.from = item.at("from"_L1).number(0, 47);
        hint.hours.to = item.at("to"_L1).number(hint.hours.from + 1, hint.hours.from + 24);
        m_community.hours.append(hint);
    }
}

void CommunityReader::readWords()
{
    const QString path = u"words.json"_s;
    if (!m_folder.contains(path))
        return;
    const SeedJsonFile file(path, m_folder.read(path, kJsonBytes, {path, 0}), m_folder.report());
    const SeedNode node = file.root();
    const QStringList names = node.fieldNames();
    for (const QString &name : names) {
        const QStringList words = node.at(name).texts(500, 500);
        if (words.isEmpty())
            node.at(name).fail(u"a list without words"_s);
        m_community.words.insert(name, words);
    }
}

void CommunityReader::readTalk()
{
    const QStringList paths = m_folder.list(u"talk"_s, u".txt"_s);
    if (paths.size() > kMostFiles)
        m_folder.report().fail({u"talk"_s, 0}, u"more than %1 files"_s.arg(kMostFiles));
    for (const QString &path : paths) {
        if (!m_folder.report().ok())
            return;
        readPlays(path, m_folder.read(path, kTalkBytes, {path, 0}), m_community.plays, m_folder.report());
    }
}

void CommunityReader::readGuilds(const SeedNode &node)
{
    QSet<QString> ids;
    for (const SeedNode &item : node.items(100)) {
        const QString path = item.text(100);
        if (!m_folder.report().ok())
            return;
        const SeedJsonFile file(path, m_folder.read(path, kJsonBytes, item.spot()), m_folder.report());
        GuildReader(m_community, m_folder, ids).read(file);
    }
    if (m_community.guilds.isEmpty())
        node.fail(u"there is no guild"_s);
}

void CommunityReader::readDirects(const SeedNode &node)
{
    QSet<QString> pairs;
    for (const SeedNode &item : node.items(500)) {
        item.expectFields({"between"_L1, "talk"_L1, "messages"_L1, "last"_L1, "unread"_L1, "quiet_days"_L1});
        DirectTalk talk;
        talk.spot = item.spot();
        const SeedNode between = item.at("between"_L1);
        const QStringList two = between.texts(2, 18);
        if (two.size() != 2 || two.first() == two.last()) {
            between.fail(u"a direct chat is between two users"_s);
            return;
        }
        for (const QString &id : two) {
            if (!m_community.person(id))
                between.fail(u"unknown user %1"_s.arg(id));
        }
        if (pairs.contains(two.join(u' ')) || pairs.contains(two.last() + u' ' + two.first()))
            between.fail(u"these two have a direct chat already"_s);
        pairs.insert(two.join(u' '));
        talk.userA = two.first();
        talk.userB = two.last();
        talk.topics = item.at("talk"_L1).texts(20, 40);
        talk.messages = item.at("messages"_L1).number(0, 100'000, 0);
        talk.lastTopic = item.at("last"_L1).optionalText(40);
        talk.unreadA = item.at("unread"_L1).number(0, 1000, 0);
        talk.quietDays = item.at("quiet_days"_L1).fraction(0, 150, 0);
        m_community.directs.append(talk);
    }
}

void CommunityReader::readCards()
{
    const QStringList paths = m_folder.list(u"cards"_s, u".json"_s);
    if (paths.size() > kMostFiles)
        m_folder.report().fail({u"cards"_s, 0}, u"more than %1 files"_s.arg(kMostFiles));
    for (const QString &path : paths) {
        if (!m_folder.report().ok())
            return;
        const SeedJsonFile file(path, m_folder.read(path, kJsonBytes, {path, 0}), m_folder.report());
        if (!file.root().isArray())
            file.root().fail(u"a list [ … ] of cards is expected"_s);
        const QString name = path.section(u'/', -1).chopped(5);
        m_community.cards.insert(name, file.root().value().toArray());
        if (!m_folder.report().ok())
            return;
        checkCard(file, m_community, name);
        m_community.cards.insert(name, withCardDefaults(m_community.cards.value(name)));
    }
}

std::shared_ptr<const SeedCommunity> readCommunity(const QString &folder, SeedReport &report)
{
    SeedFolder files(folder, report);
    if (!files.open())
        return nullptr;
    auto community = std::make_shared<SeedCommunity>();
    CommunityReader(*community, files).read();
    if (report.ok())
        CommunityCheck(*community, report).run();
    return report.ok() ? community : nullptr;
}

std::shared_ptr<const SeedCommunity> demoCommunity()
{
    registerDemoData();
    SeedReport report;
    auto community = readCommunity(u":/demo"_s, report);
    if (!community)
        qFatal("resources/demo/%s", qPrintable(report.problem()->text()));
    return community;
}

} // namespace chat::sandbox

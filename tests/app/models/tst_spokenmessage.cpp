// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/spokenmessage.h"

#include "app/markup/card/cards.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/markup/satori/satoricontent.h"
#include "app/models/directory/directory.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_spokenmessage {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Content pointing(Inline::Kind kind, const QString &id)
{
    Inline node;
    node.kind = kind;
    node.value = id;
    Block block;
    block.inlines = {node};
    Content content;
    content.blocks = {block};
    return content;
}

} // namespace

//! What a screen reader says of a row.
class TestSpokenMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everythingIsSaid_data();
    void everythingIsSaid();
    void attachmentsAreSaidOnce();
    void peopleAreSaidByName();
    void statesAreSaid();
    void versionsAndDeletionAreSaid();
    void readableTextIsWhole();

private:
    [[nodiscard]] QString said(const Content &content, MessageKind kind = MessageKind::Markup) const;
    [[nodiscard]] Message message(const Content &content, MessageKind kind = MessageKind::Markup) const;

    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<Directory> m_directory;
    const ChannelRef m_channel = Community::channel(u"c-talk"_s);
};

void TestSpokenMessage::initTestCase()
{
    m_backend = std::make_unique<FakeBackend>();
    Community::fill(*m_backend);
    m_backend->start();
    QTRY_VERIFY(!m_backend->self().id.isEmpty());
    m_directory = std::make_unique<Directory>(*m_backend);
    m_directory->load();
    QTRY_COMPARE(m_directory->state(), Directory::State::Ready);
    for (const Guild &guild : std::vector<Guild>(m_directory->guilds()))
        m_directory->loadGuild(guild.id);
    QTRY_VERIFY(!m_directory->guildOf(m_channel).isEmpty());
    User ann;
    ann.id = UserId(u"424242"_s);
    ann.name = u"ann"_s;
    ann.nickname = u"Ann of the hill"_s;
    m_directory->learn(ann, m_directory->guildOf(m_channel));
}

void TestSpokenMessage::cleanupTestCase()
{
    m_directory.reset();
    m_backend.reset();
}

Message TestSpokenMessage::message(const Content &content, MessageKind kind) const
{
    User author;
    author.id = UserId(u"7"_s);
    author.name = u"Bob"_s;
    Message message = FakeMessageService::makeMessage(m_channel, u"m1"_s, {}, author, QDateTime::currentDateTimeUtc());
    message.content = content;
    message.kind = kind;
    return message;
}

QString TestSpokenMessage::said(const Content &content, MessageKind kind) const
{
    return describeMessage(message(content, kind), m_directory.get());
}

void TestSpokenMessage::everythingIsSaid_data()
{
    QTest::addColumn<Content>("content");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("never");
    QTest::newRow("text") << markup::parseKMarkdown(u"**hello** there"_s) << u"hello there"_s << u"*"_s;
    QTest::newRow("picture") << markup::parseSatori(u"<img src=\"https://a.test/x.png\" title=\"a cat\"/>"_s)
                             << u"picture"_s << u"https"_s;
    QTest::newRow("sound") << markup::parseSatori(u"<audio src=\"https://a.test/x.ogg\"/>"_s) << u"audio"_s
                           << u"https"_s;
    QTest::newRow("video") << markup::parseSatori(u"<video src=\"https://a.test/x.mp4\"/>"_s) << u"video"_s
                           << u"https"_s;
    QTest::newRow("file") << markup::parseSatori(u"<file src=\"https://a.test/x.zip\" title=\"x.zip\"/>"_s)
                          << u"file x.zip"_s << u"https"_s;
    QTest::newRow("empty") << Content{} << u"an empty message"_s << u"https"_s;
    QTest::newRow("person") << markup::parseKMarkdown(u"(met)424242(met) come"_s) << u"@Ann of the hill come"_s
                            << u"424242"_s;
    QTest::newRow("unknown person") << markup::parseKMarkdown(u"(met)555(met) come"_s) << u"@somebody come"_s
                                    << u"555"_s;
    QTest::newRow("channel") << pointing(Inline::Kind::Channel, u"c-raid"_s) << u"#raid-planning"_s << u"c-raid"_s;
    QTest::newRow("unknown channel") << pointing(Inline::Kind::Channel, u"c-x"_s) << u"#a channel"_s << u"c-x"_s;
    QTest::newRow("unknown role") << markup::parseKMarkdown(u"(rol)99(rol)"_s) << u"@a role"_s << u"99"_s;
    QTest::newRow("covered") << markup::parseKMarkdown(u"he is (spl)the killer(spl)"_s) << u"hidden text"_s
                             << u"killer"_s;
    QTest::newRow("card") << markup::readCards(
        u"[{\"type\":\"card\",\"modules\":[{\"type\":\"header\",\"text\":\"Raid\"},{\"type\":\"section\",\"text\":{"
        "\"type\":\"kmarkdown\",\"content\":\"with (met)424242(met)\"}},{\"type\":\"container\",\"elements\":[{"
        "\"type\":\"image\",\"src\":\"https://a.test/p.png\",\"alt\":\"a map\"}]},{\"type\":\"audio\",\"src\":"
        "\"https://a.test/a.ogg\",\"title\":\"song\"}]}]"_s)
                          << u"Raid, with @Ann of the hill, picture a map, audio song"_s << u"424242"_s;
}

void TestSpokenMessage::everythingIsSaid()
{
    QFETCH(Content, content);
    QFETCH(QString, words);
    QFETCH(QString, never);
    const QString told = said(content);
    QVERIFY2(told.startsWith(u"Bob, "_s), qPrintable(told));
    QVERIFY2(told.contains(words), qPrintable(told));
    QVERIFY2(!told.contains(never), qPrintable(told));
}

void TestSpokenMessage::attachmentsAreSaidOnce()
{
    Message with = message({}, MessageKind::Image);
    Attachment picture;
    picture.kind = Attachment::Kind::Image;
    picture.url = u"https://a.test/cat.png"_s;
    picture.name = u"cat.png"_s;
    with.attachments = {picture};
    QVERIFY(describeMessage(with).contains(u"picture cat.png"_s));
    Block block;
    block.kind = Block::Kind::Image;
    block.src = picture.url;
    with.content.blocks = {block};
    QCOMPARE(describeMessage(with).count(u"picture"_s), 1);
}

void TestSpokenMessage::peopleAreSaidByName()
{
    Message answer = message(FakeMessageService::textContent(u"yes"_s));
    answer.author.id = UserId(u"424242"_s);
    answer.author.name = u"ann"_s;
    answer.quote = Quote{
        MessageId(u"m0"_s), answer.author, u"(met)424242(met)?"_s, markup::parseKMarkdown(u"(met)424242(met)?"_s), {}};
    const QString told = describeMessage(answer, m_directory.get());
    QVERIFY2(told.startsWith(u"Ann of the hill, "_s), qPrintable(told));
    QVERIFY2(told.contains(u"replies to Ann of the hill: @Ann of the hill?"_s), qPrintable(told));
    answer.quote = Quote{};
    QVERIFY(describeMessage(answer, m_directory.get()).contains(u"replies to a deleted message"_s));
}

void TestSpokenMessage::statesAreSaid()
{
    Message state = message(FakeMessageService::textContent(u"yes"_s));
    state.edited = state.created.addSecs(1);
    state.visibleOnlyTo = UserId(u"1"_s);
    state.read = true;
    QVERIFY(describeMessage(state).endsWith(u"edited, only visible to you, read"_s));
    state.state = SendState::Failed;
    QVERIFY(describeMessage(state).endsWith(u"not sent"_s));
    state.state = SendState::Waiting;
    QVERIFY(describeMessage(state).endsWith(u"waiting for the connection"_s));
    state.state = SendState::InDoubt;
    QVERIFY(describeMessage(state).endsWith(u"the answer was lost; it may not have arrived"_s));
    state.state = SendState::Sent;
    state.pending = PendingChange::Edit;
    QVERIFY(describeMessage(state).endsWith(u"the change waits for the connection"_s));
}

void TestSpokenMessage::versionsAndDeletionAreSaid()
{
    Message message = this->message(FakeMessageService::textContent(u"yes"_s));
    message.reactions = {{Emoji{u"👍"_s, {}, {}}, 2, false}};
    message.edited = message.created.addSecs(1);
    message.earlierTexts = 1;
    QVERIFY(describeMessage(message).endsWith(u"edited, 2 version(s)"_s));
    message.deleted = true;
    QVERIFY(describeMessage(message).contains(u", deleted, yes"_s)); // before the text
    QVERIFY(!describeMessage(message).contains(u"👍"_s));
    message.deletedAt = message.created.addSecs(60);
    const QString time = QLocale().toString(message.deletedAt.toLocalTime(), QLocale::ShortFormat);
    QVERIFY(describeMessage(message).contains(u", deleted %1, yes"_s.arg(time)));
}

void TestSpokenMessage::readableTextIsWhole()
{
    const QString line = QString(300, u'x') + u' ';
    QString source;
    for (int i = 0; i < 40; ++i)
        source += u"**%1** %2"_s.arg(i).arg(line);
    QVERIFY(readableText(markup::parseKMarkdown(source + u"**end**"_s), m_channel).endsWith(u"end"_s));
    QCOMPARE(readableText(markup::parseKMarkdown(u"(met)424242(met) **a**\n---\nb"_s), m_channel, m_directory.get()),
        u"@Ann of the hill a\nb"_s);
}

KOOKABURRA_CORE_CASE(TestSpokenMessage)

} // namespace tst_spokenmessage

#include "tst_spokenmessage.moc"

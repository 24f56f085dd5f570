// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/completionmodel.h"
#include "app/models/lists/guildemojimodel.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_completionmodel {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;
using Trigger = CompletionModel::Trigger;
using Kind = CompletionModel::Kind;

//! Completion in the composer and the custom emoji of the picker.
class TestCompletionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ranksBeginningsBeforeMiddles();
    void findsPeopleTheServerKnows();
    void offersRolesAndEverybodyOnlyWhereAllowed();
    void offersTheOtherInADirectChat();
    void findsVisibleChannels();
    void findsCustomAndUnicodeEmoji();
    void pickerShowsThisGuildFirstThenOthers();
    void pickerFollowsChanges();

private:
    [[nodiscard]] QStringList names() const;
    void open(const GuildId &guild);

    const ChannelRef m_talk = Community::channel(u"c-talk"_s);
    const GuildId m_g1{u"g1"_s};
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<CompletionModel> m_model;
};

void TestCompletionModel::init()
{
    m_backend = std::make_unique<FakeBackend>();
    Community::fill(*m_backend);
    const auto emoji = [](const QString &guild, const QString &name) {
        return GuildEmoji{{guild + u'/' + name, name, {}}, GuildId(guild), false, {}};
    };
    m_backend->directoryService.emoji.insert(m_g1, {emoji(u"g1"_s, u"smart"_s), emoji(u"g1"_s, u"wow"_s)});
    m_backend->directoryService.emoji.insert(GuildId(u"g2"_s), {emoji(u"g2"_s, u"creeper"_s)});
    m_backend->start();
    QTRY_VERIFY(!m_backend->self().id.isEmpty());
    m_directory = std::make_unique<Directory>(*m_backend);
    m_directory->load();
    QTRY_COMPARE(m_directory->state(), Directory::State::Ready);
    open(m_g1);
    m_model = std::make_unique<CompletionModel>(*m_backend, *m_directory);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

void TestCompletionModel::cleanup()
{
    m_model.reset();
    m_directory.reset();
}

void TestCompletionModel::open(const GuildId &guild)
{
    m_directory->loadGuild(guild);
    QTRY_COMPARE(m_directory->guildState(guild), Directory::State::Ready);
}

QStringList TestCompletionModel::names() const
{
    QStringList list;
    for (int i = 0; i < m_model->rowCount(); ++i)
        list << m_model->at(i).name;
    return list;
}

void TestCompletionModel::ranksBeginningsBeforeMiddles()
{
    QCOMPARE(completionRank(u"ann", u"Ann"), 0);
    QCOMPARE(completionRank(u"an", u"Ann"), 1);
    QCOMPARE(completionRank(u"pl", u"raid-planning"), 2);
    QCOMPARE(completionRank(u"lan", u"raid-planning"), 3);
    QCOMPARE(completionRank(u"rpg", u"raid-planning"), 4);
    QCOMPARE(completionRank(u"x", u"raid-planning"), -1);
    QCOMPARE(completionRank(u"讨论", u"综合讨论"), 3);
    QCOMPARE(completionRank(u"", u"anything"), 1);
}

void TestCompletionModel::findsPeopleTheServerKnows()
{
    m_model->setQuery(Trigger::People, u"an"_s, m_talk);
    QVERIFY(!names().contains(u"Ann"_s)); // not met yet
    QTRY_VERIFY(names().contains(u"Ann"_s));
    QCOMPARE(m_backend->directoryService.memberQueries.back().search, u"an"_s);
    const auto row = m_model->at(static_cast<int>(names().indexOf(u"Ann"_s)));
    QCOMPARE(row.kind, Kind::User);
    QCOMPARE(row.insert.kind, Inline::Kind::User);
    QCOMPARE(row.insert.value, u"4"_s);
    QCOMPARE(row.detail, u"Ann#0004"_s);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestCompletionModel::offersRolesAndEverybodyOnlyWhereAllowed()
{
    m_model->setQuery(Trigger::People, u"管"_s, m_talk);
    QVERIFY(names().isEmpty()); // not mentionable, and we may not mention everybody
    auto &guild = m_backend->directoryService.guilds[0];
    guild.roles[1].permissions = static_cast<quint32>(Permission::MentionAll);
    m_backend->directoryService.emitEvent(GuildChanged{m_g1});
    QTRY_VERIFY(has(m_directory->permissions(m_talk), Permission::MentionAll));
    m_model->clear();
    m_model->setQuery(Trigger::People, u"管"_s, m_talk);
    QCOMPARE(names(), QStringList{u"管理员"_s});
    QCOMPARE(m_model->at(0).insert.kind, Inline::Kind::Role);
    m_model->setQuery(Trigger::People, u"her"_s, m_talk);
    QCOMPARE(m_model->at(0).kind, Kind::Here);
}

void TestCompletionModel::offersTheOtherInADirectChat()
{
    m_model->setQuery(Trigger::People, {}, Community::direct(u"dm-4"_s));
    QCOMPARE(names(), QStringList{u"Ann"_s});
}

void TestCompletionModel::findsVisibleChannels()
{
    m_model->setQuery(Trigger::Channels, u"raid"_s, m_talk);
    QCOMPARE(names(), QStringList{u"raid-planning"_s});
    QCOMPARE(m_model->at(0).insert.value, u"c-raid"_s);
    QCOMPARE(m_model->at(0).detail, u"聊天"_s);
    m_model->setQuery(Trigger::Channels, u"hidden"_s, m_talk);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestCompletionModel::findsCustomAndUnicodeEmoji()
{
    m_model->setQuery(Trigger::Emoji, u"sm"_s, m_talk);
    QTRY_VERIFY(names().contains(u"smart"_s));
    QCOMPARE(m_model->at(0).kind, Kind::CustomEmoji);
    QCOMPARE(m_model->at(0).insert.value, u"g1/smart"_s);
    QVERIFY(m_model->at(0).picture.endsWith(u"g1/smart"_s));
    QVERIFY(m_model->rowCount() > 1);
    QCOMPARE(m_model->at(1).kind, Kind::UnicodeEmoji);
    QCOMPARE(m_model->at(1).insert.kind, Inline::Kind::Text);
}

void TestCompletionModel::pickerShowsThisGuildFirstThenOthers()
{
    GuildEmojiModel picker(*m_backend, *m_directory);
    const int before = m_backend->directoryService.emojiQueries;
    picker.setGuild(m_g1);
    QTRY_COMPARE(picker.rowCount(), 2);
    QCOMPARE(m_backend->directoryService.emojiQueries, before + 1); // guilds not on screen are not queried
    QVERIFY(picker.canFetchMore({}));
    picker.fetchMore({});
    QTRY_COMPARE(picker.rowCount(), 3);
    QCOMPARE(picker.sections().size(), 2u);
    QCOMPARE(picker.sections()[1].name, u"Mine Craft"_s);
    QCOMPARE(picker.sections()[1].firstRow, 2);
    picker.setFilter(u"cre"_s);
    QCOMPARE(picker.rowCount(), 1);
    QCOMPARE(picker.emojiAt(0).emoji.id, u"g2/creeper"_s);
    QCOMPARE(m_directory->findEmoji(u"g2/creeper"_s)->emoji.name, u"creeper"_s);
}

void TestCompletionModel::pickerFollowsChanges()
{
    GuildEmojiModel picker(*m_backend, *m_directory);
    picker.setGuild(m_g1);
    QTRY_COMPARE(picker.rowCount(), 2);
    m_backend->directoryService.emoji[m_g1].pop_back();
    m_backend->directoryService.emitEvent(EmojiChanged{m_g1});
    QTRY_COMPARE(picker.rowCount(), 1);
}

KOOKABURRA_CORE_CASE(TestCompletionModel)

} // namespace tst_completionmodel

#include "tst_completionmodel.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/channellistmodel.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_channellistmodel {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

class TestChannelListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_model.reset(); }
    void rowsAreTheTreeByLevelWithoutHiddenChannels();
    void channelsOfOneLevelStandInTheServersOrder();
    void whatTheServerListsIsShownWhateverTheRightsSay();
    void collapsedCategoryKeepsUnreadAndCurrent();
    void unreadChangesOneRow();
    void renameMoveAndRemovalAreExact();
    void rowsAreReadable();
    void firstChannelIsTheDefaultOne();
    void otherGuildReplacesTheRows();

private:
    [[nodiscard]] QStringList names() const;

    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<ChannelListModel> m_model;
    const GuildId m_g1{u"g1"_s};
};

void TestChannelListModel::init()
{
    m_directory.reset();
    m_backend = std::make_unique<FakeBackend>();
    Community::fill(*m_backend);
    m_backend->start();
    QTRY_VERIFY(!m_backend->self().id.isEmpty());
    m_directory = std::make_unique<Directory>(*m_backend);
    m_model = std::make_unique<ChannelListModel>(*m_directory);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
    m_directory->load();
    m_model->setGuild(m_g1);
    QTRY_COMPARE(m_directory->state(), Directory::State::Ready);
    m_directory->loadGuild(m_g1);
    QTRY_COMPARE(m_directory->guildState(m_g1), Directory::State::Ready);
    QTRY_COMPARE(m_model->rowCount(), 9);
}

QStringList TestChannelListModel::names() const
{
    QStringList list;
    for (int i = 0; i < m_model->rowCount(); ++i)
        list << m_model->at(i).name;
    return list;
}

void TestChannelListModel::rowsAreTheTreeByLevelWithoutHiddenChannels()
{
    QCOMPARE(names(),
        (QStringList{u"welcome"_s, u"公告"_s, u"📢 活动公告"_s, u"聊天"_s, u"综合讨论"_s, u"raid-planning"_s,
            u"截图分享"_s, u"语音"_s, u"lounge"_s}));
    QVERIFY(!m_model->at(0).nested);
    QVERIFY(m_model->at(4).nested);
}

void TestChannelListModel::channelsOfOneLevelStandInTheServersOrder()
{
    // As a server without positions gives them: neither by id nor by name.
    Guild guild;
    guild.id = GuildId(u"flat"_s);
    const QStringList order{u"30"_s, u"4"_s, u"cat-b"_s, u"2"_s, u"100"_s, u"cat-a"_s, u"1"_s};
    for (const QString &id : order) {
        Channel channel;
        channel.id = ChannelId(id);
        channel.guild = guild.id;
        channel.name = id;
        if (id.startsWith(u"cat"_s))
            channel.type = ChannelType::Category;
        else if (id == u"100"_s || id == u"1"_s)
            channel.parent = ChannelId(u"cat-a"_s);
        else if (id == u"2"_s)
            channel.parent = ChannelId(u"cat-b"_s);
        guild.channels.append(channel);
    }
    m_backend->directoryService.guilds.push_back(guild);
    m_directory->load();
    QTRY_COMPARE(m_directory->state(), Directory::State::Ready);
    m_directory->loadGuild(guild.id);
    QTRY_COMPARE(m_directory->guildState(guild.id), Directory::State::Ready);
    m_model->setGuild(guild.id);
    QCOMPARE(names(), (QStringList{u"30"_s, u"4"_s, u"cat-b"_s, u"2"_s, u"cat-a"_s, u"100"_s, u"1"_s}));
}

void TestChannelListModel::whatTheServerListsIsShownWhateverTheRightsSay()
{
    m_backend->directoryService.listsAll = true;
    m_directory->loadGuild(m_g1);
    QTRY_COMPARE(m_model->rowCount(), 11);
    QVERIFY(m_model->rowOf(ChannelId(u"c-secret"_s)) >= 0);
    for (auto &channel : m_backend->directoryService.guilds.front().channels)
        channel.roleOverwrites = {{RoleId(u"0"_s), 0, kAllPermissions}};
    m_directory->loadGuild(m_g1);
    QTRY_COMPARE(m_directory->permissions(Community::channel(u"c-talk"_s)).may(Permission::ViewChannel), May::No);
    QTRY_COMPARE(m_model->rowCount(), 11);
    QVERIFY(!m_model->firstChannel().isEmpty());
}

void TestChannelListModel::collapsedCategoryKeepsUnreadAndCurrent()
{
    const ChannelId category(u"k-chat"_s);
    QSignalSpy told(m_model.get(), &ChannelListModel::collapsedChanged);
    m_model->setCollapsed(category, true);
    QCOMPARE(told.count(), 1);
    QCOMPARE(m_model->rowCount(), 6);
    QVERIFY(m_model->at(m_model->rowOf(category)).collapsed);
    m_model->setCurrent(ChannelId(u"c-talk"_s));
    QVERIFY(m_model->rowOf(ChannelId(u"c-talk"_s)) >= 0);
    Community::say(*m_backend, Community::channel(u"c-raid"_s), u"3"_s, u"now"_s);
    QTRY_VERIFY(m_model->rowOf(ChannelId(u"c-raid"_s)) >= 0);
    QCOMPARE(m_model->rowOf(ChannelId(u"c-share"_s)), -1);
    m_model->setCollapsed(category, false);
    QCOMPARE(m_model->rowCount(), 9);
}

void TestChannelListModel::unreadChangesOneRow()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    Community::say(*m_backend, Community::channel(u"c-raid"_s), u"3"_s, u"now"_s, true);
    QTRY_COMPARE(changed.count(), 1);
    const int row = changed[0][0].toModelIndex().row();
    QCOMPARE(m_model->at(row).id, ChannelId(u"c-raid"_s));
    QCOMPARE(m_model->at(row).mentions, 1);
    QCOMPARE(reset.count(), 0);
}

void TestChannelListModel::renameMoveAndRemovalAreExact()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    auto channel = *m_directory->findChannel(ChannelId(u"c-share"_s));
    channel.level = 0;
    channel.name = u"pictures"_s;
    m_backend->directoryService.emitEvent(ChannelChanged{channel});
    QTRY_COMPARE(m_model->at(4).name, u"pictures"_s);
    QCOMPARE(moved.count(), 1);
    m_backend->directoryService.emitEvent(ChannelRemoved{m_g1, channel.id});
    QTRY_COMPARE(m_model->rowCount(), 8);
    channel.id = ChannelId(u"c-brand-new"_s);
    m_backend->directoryService.emitEvent(ChannelChanged{channel});
    QTRY_COMPARE(m_model->rowCount(), 9);
    QCOMPARE(reset.count(), 0);
}

void TestChannelListModel::rowsAreReadable()
{
    Community::say(*m_backend, Community::channel(u"c-raid"_s), u"3"_s, u"now"_s);
    QTRY_VERIFY(m_model->at(5).unread == 1);
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const auto text = m_model->index(i).data(Qt::AccessibleTextRole).toString();
        QVERIFY(text.contains(m_model->at(i).name));
    }
    QVERIFY(m_model->index(5).data(Qt::AccessibleTextRole).toString().contains(u"1 unread"_s));
}

void TestChannelListModel::firstChannelIsTheDefaultOne()
{
    QCOMPARE(m_model->firstChannel(), ChannelId(u"c-talk"_s));
    m_backend->directoryService.emitEvent(ChannelRemoved{m_g1, ChannelId(u"c-talk"_s)});
    QCOMPARE(m_model->firstChannel(), ChannelId(u"c-top"_s));
}

void TestChannelListModel::otherGuildReplacesTheRows()
{
    m_model->setGuild(GuildId(u"g2"_s));
    QCOMPARE(m_model->rowCount(), 0);
    m_directory->loadGuild(GuildId(u"g2"_s));
    QTRY_COMPARE(names(), (QStringList{u"redstone"_s, u"builds"_s}));
}

KOOKABURRA_CORE_CASE(TestChannelListModel)

} // namespace tst_channellistmodel

#include "tst_channellistmodel.moc"

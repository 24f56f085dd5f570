// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/history/local/localstore.h"
#include "app/models/lists/mentionlistmodel.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_mentionlistmodel {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

//! The list of mentions while it is open.
class TestMentionListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newMentionsAppearAndDeletedOnesGo();
    void othersDoNotAppear();

private:
    void call(const QString &id, bool us = true);
    [[nodiscard]] QStringList ids() const;

    const ChannelRef m_talk = Community::channel(u"c-talk"_s);
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<MentionListModel> m_model;
    qint64 m_time = 1'750'000'000'000;
};

void TestMentionListModel::init()
{
    m_backend = std::make_unique<FakeBackend>();
    m_directory = Community::load(*m_backend, {GuildId(u"g1"_s)});
    LocalStore::of(m_backend->messageService, m_backend->self());
    m_model = std::make_unique<MentionListModel>();
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

void TestMentionListModel::cleanup()
{
    m_model.reset();
    m_directory.reset();
    m_backend.reset();
}

void TestMentionListModel::call(const QString &id, bool us)
{
    User user;
    user.id = UserId(u"2"_s);
    user.name = u"Ann"_s;
    m_time += 60'000;
    Message message = FakeMessageService::makeMessage(m_talk, id, u"where are you?"_s, user, utcTime(m_time));
    if (us)
        message.mentions = {m_backend->self().id};
    m_backend->messageService.emitEvent(MessageCreated{message});
}

QStringList TestMentionListModel::ids() const
{
    QStringList list;
    for (int i = 0; i < m_model->rowCount(); ++i)
        list << m_model->at(i).message.id.value;
    return list;
}

void TestMentionListModel::newMentionsAppearAndDeletedOnesGo()
{
    call(u"1"_s);
    m_model->setSources({{m_backend.get(), m_directory.get(), {}}});
    QTRY_COMPARE(ids(), QStringList{u"1"_s});
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    call(u"2"_s);
    QTRY_COMPARE(ids(), QStringList({u"2"_s, u"1"_s}));
    m_backend->messageService.emitEvent(MessageDeleted{{m_talk, MessageId(u"1"_s)}});
    QTRY_COMPARE(ids(), QStringList{u"2"_s});
    QCOMPARE(reset.size(), 0); // nobody loses the place in the list
}

void TestMentionListModel::othersDoNotAppear()
{
    m_model->setSources({{m_backend.get(), m_directory.get(), {}}});
    call(u"1"_s, false);
    call(u"2"_s);
    QTRY_COMPARE(ids(), QStringList{u"2"_s});
}

KOOKABURRA_CORE_CASE(TestMentionListModel)

} // namespace tst_mentionlistmodel

#include "tst_mentionlistmodel.moc"

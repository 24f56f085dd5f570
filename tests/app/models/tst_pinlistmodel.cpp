// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/pinlistmodel.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_pinlistmodel {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

class TestPinListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_model.reset(); }
    void listsThePinsOfAChannelNewestFirst();
    void followsPinsAndUnpins();
    void changesAndDeletionsReachTheList();
    void pinsAndTellsWhatFailed();
    void directChatsHaveNone();
    void failureIsKeptUntilReloaded();

private:
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] MessageRef ref(const QString &id) const { return {m_talk, MessageId(id)}; }

    const ChannelRef m_talk = Community::channel(u"c-talk"_s);
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<PinListModel> m_model;
};

void TestPinListModel::init()
{
    m_backend = std::make_unique<FakeBackend>();
    Community::fill(*m_backend);
    m_backend->start();
    m_backend->messageService.echo = true;
    m_backend->messageService.fill(m_talk, 6);
    for (const auto *id : {"m2", "m5"})
        m_backend->messageService.find(ref(QLatin1StringView(id)))->pinned = true;
    m_model = std::make_unique<PinListModel>(*m_backend);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

QStringList TestPinListModel::ids() const
{
    QStringList list;
    for (int i = 0; i < m_model->rowCount(); ++i)
        list << m_model->messageAt(i).id.value;
    return list;
}

void TestPinListModel::listsThePinsOfAChannelNewestFirst()
{
    m_model->setChannel(m_talk);
    QVERIFY(m_model->loading());
    QTRY_COMPARE(ids(), (QStringList{u"m5"_s, u"m2"_s}));
    QVERIFY(!m_model->loading());
    QVERIFY(m_model->messageAt(0).pinned);
}

void TestPinListModel::followsPinsAndUnpins()
{
    m_model->setChannel(m_talk);
    QTRY_COMPARE(m_model->rowCount(), 2);
    m_backend->messageService.emitEvent(MessagePinned{ref(u"m3"_s), true, UserId(u"2"_s)});
    QTRY_COMPARE(ids(), (QStringList{u"m5"_s, u"m3"_s, u"m2"_s}));
    m_backend->messageService.emitEvent(MessagePinned{ref(u"m5"_s), false, UserId(u"2"_s)});
    QCOMPARE(ids(), (QStringList{u"m3"_s, u"m2"_s}));
    m_backend->messageService.emitEvent(
        MessagePinned{{Community::channel(u"c-raid"_s), MessageId(u"m1"_s)}, true, UserId(u"2"_s)});
    QCOMPARE(m_model->rowCount(), 2);
}

void TestPinListModel::changesAndDeletionsReachTheList()
{
    m_model->setChannel(m_talk);
    QTRY_COMPARE(m_model->rowCount(), 2);
    MessageUpdated update;
    update.ref = ref(u"m5"_s);
    update.content = FakeMessageService::textContent(u"new words"_s);
    m_backend->messageService.emitEvent(update);
    QCOMPARE(m_model->index(0).data().toString(), u"new words"_s);
    m_backend->messageService.emitEvent(MessageDeleted{ref(u"m2"_s)});
    QCOMPARE(ids(), QStringList{u"m5"_s});
}

void TestPinListModel::pinsAndTellsWhatFailed()
{
    m_model->setChannel(m_talk);
    QTRY_COMPARE(m_model->rowCount(), 2);
    m_model->setPinned(MessageId(u"m1"_s), true);
    QTRY_COMPARE(ids(), (QStringList{u"m5"_s, u"m2"_s, u"m1"_s}));
    m_model->setPinned(MessageId(u"m1"_s), false);
    QTRY_COMPARE(m_model->rowCount(), 2);
    QSignalSpy failed(m_model.get(), &PinListModel::actionFailed);
    m_backend->messageService.failNext({ApiError::Kind::Forbidden, 403, 40300, {}, {}});
    m_model->setPinned(MessageId(u"m2"_s), false);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_model->rowCount(), 2);
}

void TestPinListModel::directChatsHaveNone()
{
    m_model->setChannel(Community::direct(u"dm-4"_s));
    QVERIFY(!m_model->loading());
    QCOMPARE(m_backend->messageService.callCount(FakeMessageService::Call::Kind::Fetch), 0);
}

void TestPinListModel::failureIsKeptUntilReloaded()
{
    m_backend->messageService.failNext({ApiError::Kind::Network, 0, 0, {}, {}});
    m_model->setChannel(m_talk);
    QTRY_VERIFY(m_model->error().has_value());
    m_model->reload();
    QVERIFY(!m_model->error());
    QTRY_COMPARE(m_model->rowCount(), 2);
}

KOOKABURRA_CORE_CASE(TestPinListModel)

} // namespace tst_pinlistmodel

#include "tst_pinlistmodel.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/guildlistmodel.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_guildlistmodel {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

class TestGuildListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFollowMessagesOfAllChannels();
};

void TestGuildListModel::countsFollowMessagesOfAllChannels()
{
    FakeBackend backend;
    Community::fill(backend);
    backend.start();
    QTRY_VERIFY(!backend.self().id.isEmpty());
    Directory directory(backend);
    GuildListModel model(directory);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    directory.load();
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(Qt::ToolTipRole).toString(), u"灯塔公会 Lighthouse"_s);

    Community::say(backend, Community::channel(u"d-one"_s), u"3"_s, u"a"_s);
    Community::say(backend, Community::channel(u"d-two"_s), u"3"_s, u"b"_s, true);
    QTRY_COMPARE(model.at(1).unread, 2);
    QCOMPARE(model.at(1).mentions, 1);
    QCOMPARE(model.at(0).unread, 0);
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"1 mention"_s));

    backend.directoryService.emitEvent(GuildRemoved{GuildId(u"g1"_s)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(GuildId(u"g2"_s)), 0);
}

KOOKABURRA_CORE_CASE(TestGuildListModel)

} // namespace tst_guildlistmodel

#include "tst_guildlistmodel.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/directlistmodel.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_directlistmodel {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

class TestDirectListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newMessageMovesItsChatToTheTop();
    void rowsAreReadable();
};

void TestDirectListModel::newMessageMovesItsChatToTheTop()
{
    FakeBackend backend;
    Community::fill(backend);
    backend.start();
    QTRY_VERIFY(!backend.self().id.isEmpty());
    Directory directory(backend);
    DirectListModel model(directory);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    directory.load();
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(0).name, u"Ann"_s);
    QCOMPARE(model.at(1).unread, 2);

    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    Community::say(backend, Community::direct(u"dm-5"_s), u"5"_s, u"hey"_s);
    QTRY_COMPARE(model.at(0).name, u"Bob"_s);
    QCOMPARE(model.at(0).unread, 3);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestDirectListModel::rowsAreReadable()
{
    FakeBackend backend;
    Community::fill(backend);
    backend.start();
    QTRY_VERIFY(!backend.self().id.isEmpty());
    Directory directory(backend);
    DirectListModel model(directory);
    directory.load();
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Ann, online"_s);
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"2 unread"_s));
    backend.messageService.capability.presence = false; // not reported
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Ann"_s);
}

KOOKABURRA_CORE_CASE(TestDirectListModel)

} // namespace tst_directlistmodel

#include "tst_directlistmodel.moc"

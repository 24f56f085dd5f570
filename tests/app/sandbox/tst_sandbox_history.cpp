// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_sandbox_history {

using namespace Qt::Literals::StringLiterals;
using namespace chat::sandbox;
using namespace chat::sandbox::test;

//! message/list in every direction, pins, and who may call at all.
class TestSandboxHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listWalksToTheFirstMessageAndBack()
    {
        constexpr int kCount = 337;
        Sandbox box(smallOptions(kCount));
        QJsonArray page = box.bob->get(u"message/list"_s, {{u"target_id"_s, u"11"_s}}).items();
        QCOMPARE(page.size(), 50);
        QStringList down;
        while (!page.isEmpty()) {
            QStringList ids;
            for (const QJsonValue &item : std::as_const(page))
                ids.append(item.toObject().value("id"_L1).toString());
            down = ids + down;
            page = box.bob
                       ->get(u"message/list"_s,
                           {{u"target_id"_s, u"11"_s}, {u"msg_id"_s, ids.first()}, {u"flag"_s, u"before"_s},
                               {u"page_size"_s, u"40"_s}})
                       .items();
        }
        QCOMPARE(down.size(), kCount);
        for (int i = 0; i < kCount; ++i)
            QCOMPARE(down.at(i), messageId(i + 1));
        QStringList up{down.first()};
        do {
            page = box.bob
                       ->get(u"message/list"_s,
                           {{u"target_id"_s, u"11"_s}, {u"msg_id"_s, up.last()}, {u"flag"_s, u"after"_s}})
                       .items();
            for (const QJsonValue &item : std::as_const(page))
                up.append(item.toObject().value("id"_L1).toString());
        } while (!page.isEmpty());
        QCOMPARE(up, down);
    }

    void aroundHasItsReferenceInTheMiddle()
    {
        Sandbox box(smallOptions(100));
        const QJsonArray page = box.bob
                                    ->get(u"message/list"_s,
                                        {{u"target_id"_s, u"11"_s}, {u"msg_id"_s, messageId(50)},
                                            {u"flag"_s, u"around"_s}, {u"page_size"_s, u"11"_s}})
                                    .items();
        QCOMPARE(page.size(), 11);
        QCOMPARE(page.at(5).toObject().value("id"_L1).toString(), messageId(50));
        QCOMPARE(page.at(0).toObject().value("id"_L1).toString(), messageId(45));
    }

    void deletedMessageStillServesAsReference()
    {
        Sandbox box(smallOptions(20));
        QVERIFY(box.mod->post(u"message/delete"_s, {{"msg_id"_L1, messageId(10)}}).ok());
        const QJsonArray page
            = box.bob
                  ->get(u"message/list"_s,
                      {{u"target_id"_s, u"11"_s}, {u"msg_id"_s, messageId(10)}, {u"flag"_s, u"before"_s}})
                  .items();
        QCOMPARE(page.size(), 9);
        QCOMPARE(page.last().toObject().value("id"_L1).toString(), messageId(9));
    }

    void pinnedMessagesAreListedAndChanged()
    {
        Sandbox box(smallOptions(30));
        const Query pins{{u"target_id"_s, u"11"_s}, {u"pin"_s, u"1"_s}};
        QCOMPARE(box.bob->get(u"message/list"_s, pins).items().size(), 3);
        QCOMPARE(
            box.bob->post(u"message/pin"_s, {{"target_id"_L1, u"11"_s}, {"msg_id"_L1, messageId(1)}}).code(), 40300);
        QVERIFY(box.mod->post(u"message/pin"_s, {{"target_id"_L1, u"11"_s}, {"msg_id"_L1, messageId(1)}}).ok());
        QVERIFY(box.mod->post(u"message/unpin"_s, {{"target_id"_L1, u"11"_s}, {"msg_id"_L1, messageId(30)}}).ok());
        const QJsonArray now = box.bob->get(u"message/list"_s, pins).items();
        QCOMPARE(now.size(), 3);
        QCOMPARE(now.at(0).toObject().value("id"_L1).toString(), messageId(1));
    }

    void wrongListParametersAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown channel") << u"target_id"_s << u"999"_s << 40400;
        QTest::newRow("hidden channel") << u"target_id"_s << u"12"_s << 40300;
        QTest::newRow("unknown reference") << u"msg_id"_s << u"nope"_s << 40400;
        QTest::newRow("unknown flag") << u"flag"_s << u"sideways"_s << 40000;
        QTest::newRow("pin") << u"pin"_s << u"2"_s << 40000;
        QTest::newRow("page size") << u"page_size"_s << u"0"_s << 40000;
        QTest::newRow("page size word") << u"page_size"_s << u"many"_s << 40000;
    }

    void wrongListParametersAreRefused()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(int, code);
        Sandbox box(smallOptions(3));
        Query query{{u"target_id"_s, u"11"_s}, {u"msg_id"_s, messageId(2)}, {u"flag"_s, u"before"_s}};
        query.removeIf([&key](const auto &entry) { return entry.first == key; });
        query.append({key, value});
        QCOMPARE(box.bob->get(u"message/list"_s, query).code(), code);
    }

    void pageSizeIsAtMostFifty()
    {
        Sandbox box(smallOptions(80));
        QCOMPARE(
            box.bob->get(u"message/list"_s, {{u"target_id"_s, u"11"_s}, {u"page_size"_s, u"100"_s}}).items().size(),
            50);
        QCOMPARE(
            box.bob->get(u"message/list"_s, {{u"target_id"_s, u"11"_s}, {u"page_size"_s, u"7"_s}}).items().size(), 7);
        QVERIFY(box.bob->post(u"message/list"_s, {{"target_id"_L1, u"11"_s}}).ok());
    }

    void everyCallWantsAToken()
    {
        Sandbox box;
        for (const QString &call :
            {u"user/me"_s, u"message/list"_s, u"message/view"_s, u"gateway/index"_s, u"nothing/here"_s}) {
            Client nobody(box.server.url(), {});
            QCOMPARE(nobody.get(call).http, 401);
            QCOMPARE(nobody.get(call).code(), 40101);
            Client wrong(box.server.url(), u"wrong"_s);
            QCOMPARE(wrong.get(call).http, 401);
            QVERIFY(wrong.get(call).json.contains("data"_L1));
        }
        Client bearer(box.server.url(), u"ann/token+=="_s);
        bearer.setScheme("Bearer");
        QVERIFY(bearer.get(u"user/me"_s).ok());
        QCOMPARE(box.ann->get(u"nothing/here"_s).http, 404);
        QCOMPARE(box.ann->get(u"message/create"_s).http, 405);
    }

    void outsidersSeeNothing()
    {
        Sandbox box(smallOptions(3));
        QCOMPARE(box.eve->get(u"message/list"_s, {{u"target_id"_s, u"11"_s}}).http, 403);
        QCOMPARE(box.eve->get(u"message/view"_s, {{u"msg_id"_s, messageId(1)}}).http, 403);
        QCOMPARE(
            box.eve->get(u"message/reaction-list"_s, {{u"msg_id"_s, messageId(1)}, {u"emoji"_s, u"👍"_s}}).http, 403);
        QCOMPARE(box.eve->post(u"message/delete"_s, {{"msg_id"_L1, messageId(1)}}).http, 403);
        QCOMPARE(
            box.eve->post(u"message/add-reaction"_s, {{"msg_id"_L1, messageId(1)}, {"emoji"_L1, u"👍"_s}}).http, 403);
    }
};

KOOKABURRA_CORE_CASE(TestSandboxHistory)

} // namespace tst_sandbox_history

#include "tst_sandbox_history.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/satoririg.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>

namespace tst_satorihistory {

using namespace chat;
using namespace chat::test;

namespace {

void addShapes()
{
    QTest::addColumn<SatoriSwitches>("switches");
    SatoriSwitches s;
    QTest::newRow("as documented") << s;
    s.furtherFeatures = {u"message.list.from"_s};
    QTest::newRow("ids are tokens") << s;
    s = {};
    s.descending = true;
    QTest::newRow("newest first") << s;
    s = {};
    s.seconds = true;
    QTest::newRow("times in seconds") << s;
    s = {};
    s.oldNames = true;
    QTest::newRow("old field names") << s;
    s = {};
    s.maxLimit = 20;
    QTest::newRow("smaller pages than asked for") << s;
    s = {};
    s.features = false;
    QTest::newRow("no features told") << s;
}

} // namespace

//! History over message.list: opaque tokens in both directions, and servers that have less, or get it wrong.
class TestSatoriHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! "View source" shows what the server wrote, not what we would write.
    void messagesKeepTheirJsonAsItCame()
    {
        FakeSatoriServer server({}, 430);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QByteArray first = "{ \"id\":\"9001\", \"content\":\"\\u4e2d\\/\",\"created_at\":1000}";
        const QByteArray second = "{\"created_at\":2000,\"z\":[1, 2],\"id\":\"9002\",\"content\":\"b\"}";
        server.next(u"message.list"_s, {200, "{\"next\":\"t\",\"data\" : [" + first + ",\n" + second + "]}"});
        const auto page = rig.fetch(kBig, Direction::Latest);
        QVERIFY(page.ok());
        QCOMPARE(page.value().messages.size(), size_t(2));
        QCOMPARE(page.value().messages.front().raw.bytes, first);
        QCOMPARE(page.value().messages.back().raw.bytes, second);
        server.next(u"message.get"_s, {200, " " + second + "\n"});
        const auto raw = rig.run<QByteArray>([&rig](const Callback<QByteArray> &callback) {
            rig.messages().fetchRaw({kBig, MessageId(u"9002"_s)}, &rig.context, callback);
        });
        QVERIFY(raw.ok());
        QCOMPARE(raw.value(), second);
        const QByteArray login = QJsonDocument(server.loginJson(0)).toJson(QJsonDocument::Compact);
        const QByteArray event = "{\"type\":\"message-created\", \"sn\":7000,\"timestamp\":3000,\"login\":" + login
            + ", \"channel\":{\"type\":0,\"id\":\"c-big\"},\"user\":{\"id\":\"7\"},\"message\":{\"id\":\"9003\"}}";
        server.sendText(u"{\"op\":0,\"body\":"_s + QString::fromUtf8(event) + u'}');
        const auto heard = [&rig, &event] {
            for (const MessageEvent &each : rig.events) {
                const auto *created = std::get_if<MessageCreated>(&each);
                if (created && created->message.id.value == "9003"_L1)
                    return created->message.raw.bytes == event;
            }
            return false;
        };
        QTRY_VERIFY(heard());
    }

    void pagesToTheFirstMessage_data() { addShapes(); }
    void pagesToTheFirstMessage()
    {
        QFETCH(SatoriSwitches, switches);
        FakeSatoriServer server(switches, 430);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        QCOMPARE(rig.history(kBig), idsIn(server, u"c-big"_s));
    }

    void pagesBackToThePresent_data() { addShapes(); }
    void pagesBackToThePresent()
    {
        QFETCH(SatoriSwitches, switches);
        FakeSatoriServer server(switches, 430);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QStringList all = rig.history(kBig);
        // A window that let its newest rows go asks from any row it still has.
        QString edge = all.at(103);
        QStringList seen = all.mid(0, 104);
        for (int i = 0; i < 100; ++i) {
            const auto page = rig.fetch(kBig, Direction::After, edge);
            QVERIFY(page.ok());
            seen += idsOf(page.value().messages);
            if (!page.value().newer)
                break;
            edge = page.value().newer->value;
        }
        QCOMPARE(seen, all);
    }

    void goesOnFromAnyMessage_data() { addShapes(); }
    void goesOnFromAnyMessage()
    {
        QFETCH(SatoriSwitches, switches);
        FakeSatoriServer server(switches, 300);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QStringList all = rig.history(kBig);
        for (const int row : {299, 251, 250, 249, 120, 1}) {
            const auto page = rig.fetch(kBig, Direction::Before, all.at(row));
            QVERIFY(page.ok());
            const QStringList ids = idsOf(page.value().messages);
            QVERIFY(!ids.isEmpty());
            QCOMPARE(all.mid(row - ids.size(), ids.size()), ids);
        }
        const auto start = rig.fetch(kBig, Direction::Before, all.first());
        QVERIFY(start.ok());
        QVERIFY(start.value().messages.empty());
        QVERIFY(!start.value().older);
    }

    void jumpsAnywhere_data() { addShapes(); }
    void jumpsAnywhere()
    {
        QFETCH(SatoriSwitches, switches);
        FakeSatoriServer server(switches, 140);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QStringList all = idsIn(server, u"c-big"_s);
        for (const int row : {139, 60, 0}) {
            const auto page = rig.fetch(kBig, Direction::Around, all.at(row));
            QVERIFY2(page.ok(), qPrintable(page.ok() ? QString() : page.error().message));
            QStringList ids = idsOf(page.value().messages);
            QVERIFY(ids.contains(all.at(row)));
            // From there on to both ends, without a gap.
            auto older = page.value().older;
            while (older) {
                const auto more = rig.fetch(kBig, Direction::Before, older->value);
                QVERIFY(more.ok());
                ids = idsOf(more.value().messages) + ids;
                older = more.value().older;
            }
            auto newer = page.value().newer;
            while (newer) {
                const auto more = rig.fetch(kBig, Direction::After, newer->value);
                QVERIFY(more.ok());
                ids += idsOf(more.value().messages);
                newer = more.value().newer;
            }
            QCOMPARE(ids, all);
        }
        const auto gone = rig.fetch(kGeneral, Direction::Around, u"never-was"_s);
        QVERIFY(!gone.ok());
        QCOMPARE(gone.error().kind, ApiError::Kind::NotFound);
    }

    //! What is answered to may be far away; the server finds nothing by its id.
    void jumpsFarBack_data()
    {
        QTest::addColumn<int>("messages");
        QTest::addColumn<int>("cap");
        QTest::newRow("pages of a hundred") << 9000 << 100;
        QTest::newRow("pages of twenty") << 4000 << 20;
    }
    void jumpsFarBack()
    {
        QFETCH(int, messages);
        QFETCH(int, cap);
        SatoriSwitches switches;
        switches.maxLimit = cap;
        FakeSatoriServer server(switches, messages);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QStringList all = idsIn(server, u"c-big"_s);
        const auto page = rig.fetch(kBig, Direction::Around, all.at(7));
        QVERIFY2(page.ok(), qPrintable(page.ok() ? QString() : page.error().message));
        QStringList ids = idsOf(page.value().messages);
        QVERIFY(ids.contains(all.at(7)));
        QVERIFY(ids.size() <= 300);
        for (auto newer = page.value().newer; newer && ids.size() < 600;) {
            const auto more = rig.fetch(kBig, Direction::After, newer->value);
            QVERIFY(more.ok());
            ids += idsOf(more.value().messages);
            newer = more.value().newer;
        }
        QVERIFY(ids.size() >= 600);
        QCOMPARE(ids, all.mid(all.indexOf(ids.front()), ids.size()));
        QVERIFY(server.count(u"message.list"_s) < messages / cap + 60);
    }

    void repeatedTokensEnd_data()
    {
        QTest::addColumn<int>("tokens");
        QTest::addColumn<bool>("timed");
        for (const bool timed : {true, false}) {
            QTest::addRow("the same for ever, %s", timed ? "timed" : "no times")
                << static_cast<int>(SatoriSwitches::Tokens::Repeated) << timed;
            QTest::addRow("in a circle, %s", timed ? "timed" : "no times")
                << static_cast<int>(SatoriSwitches::Tokens::Cycle) << timed;
        }
    }
    void repeatedTokensEnd()
    {
        QFETCH(int, tokens);
        QFETCH(bool, timed);
        SatoriSwitches s;
        s.tokens = static_cast<SatoriSwitches::Tokens>(tokens);
        s.noTimes = !timed;
        FakeSatoriServer server(s, 400);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        int calls = 0;
        const QStringList ids = rig.history(kBig, &calls);
        QVERIFY(ids.size() >= 50);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QVERIFY(calls < 10);
        QVERIFY(server.count(u"message.list"_s) < 40);
    }

    void onePageWithoutTokensIsShown()
    {
        SatoriSwitches s;
        s.tokens = SatoriSwitches::Tokens::None;
        FakeSatoriServer server(s, 400);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const auto page = rig.fetch(kBig, Direction::Latest);
        QVERIFY(page.ok());
        QCOMPARE(idsOf(page.value().messages), idsIn(server, u"c-big"_s).mid(350));
        QVERIFY(!page.value().older);
        QVERIFY(!page.value().newer);
        // Messages sent meanwhile are still found after the connection was lost.
        const QString last = page.value().messages.back().id.value;
        server.platform.post(u"c-big"_s, u"u1"_s, u"new"_s);
        const auto after = rig.fetch(kBig, Direction::After, last);
        QVERIFY(after.ok());
        QCOMPARE(after.value().messages.size(), 1u);
    }

    void emptyChannelIsEmpty()
    {
        FakeSatoriServer server;
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const auto page = rig.fetch(kEmpty, Direction::Latest);
        QVERIFY(page.ok());
        QVERIFY(page.value().messages.empty());
        QVERIFY(!page.value().older);
    }

    void whatWasMissedIsFetchedAfterReconnecting_data()
    {
        QTest::addColumn<int>("missed");
        QTest::newRow("one") << 1;
        QTest::newRow("more than a page") << 130;
    }
    void whatWasMissedIsFetchedAfterReconnecting()
    {
        QFETCH(int, missed);
        FakeSatoriServer server({}, 200);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const auto page = rig.fetch(kBig, Direction::Latest);
        const QString last = page.value().messages.back().id.value;
        server.cut(); // and before it is back:
        for (int i = 0; i < missed; ++i)
            server.platform.post(u"c-big"_s, u"u2"_s, u"missed %1"_s.arg(i));
        QTRY_COMPARE(rig.lost, 1);
        const auto after = rig.fetch(kBig, Direction::After, last);
        QVERIFY(after.ok());
        QCOMPARE(idsOf(after.value().messages), idsIn(server, u"c-big"_s).mid(200));
        QVERIFY(!after.value().newer);
    }

    void platformsWithoutListGiveWhatWasHeard()
    {
        SatoriSwitches s;
        s.missing = {u"message.list"_s};
        FakeSatoriServer server(s);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        auto page = rig.fetch(kGeneral, Direction::Latest);
        QVERIFY(page.ok());
        QVERIFY(page.value().messages.empty());
        QStringList said;
        for (int i = 0; i < 120; ++i)
            said.append(server.say(u"c-general"_s, u"u3"_s, u"live %1"_s.arg(i)));
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 120u);
        server.change(u"c-general"_s, said.at(110), u"changed"_s);
        server.erase(u"c-general"_s, said.at(119));
        QTRY_COMPARE(rig.heard<MessageDeleted>().size(), 1u);
        QCOMPARE(rig.history(kGeneral), said.mid(0, 119));
        page = rig.fetch(kGeneral, Direction::Around, said.at(110));
        QVERIFY(page.ok());
        const auto changed
            = std::ranges::find(page.value().messages, said.at(110), [](const Message &m) { return m.id.value; });
        QCOMPARE(changed->source, u"changed"_s);
        QCOMPARE(server.count(u"message.list"_s), 0);
    }

    void listThatFailsLikeAMissingOneIsReplaced_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {404, 405, 500, 501})
            QTest::addRow("%d", status) << status;
    }
    void listThatFailsLikeAMissingOneIsReplaced()
    {
        QFETCH(int, status);
        SatoriSwitches s;
        s.missing = {u"message.list"_s};
        s.missingStatus = status;
        s.features = false;
        FakeSatoriServer server(s);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        server.say(u"c-general"_s, u"u3"_s, u"live"_s);
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
        for (int i = 0; i < 3; ++i) {
            const auto page = rig.fetch(kGeneral, Direction::Latest);
            QVERIFY(page.ok());
            QCOMPARE(page.value().messages.size(), 1u);
        }
        QCOMPARE(server.count(u"message.list"_s), 1);
    }

    void listErrorsAreToldAndCanBeTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("mime");
        QTest::newRow("bad gateway") << 502 << "<html><head><title>Bad Gateway</title></head></html>"_ba
                                     << "text/html"_ba;
        QTest::newRow("not JSON") << 200 << "hello"_ba
                                  << "text/plain"_ba;
        QTest::newRow("no list") << 200 << "{\"data\":7}"_ba
                                 << "application/json"_ba;
        QTest::newRow("forbidden") << 403 << "you may not"_ba
                                   << "text/plain"_ba;
    }
    void listErrorsAreToldAndCanBeTriedAgain()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, mime);
        FakeSatoriServer server;
        SatoriRig rig(server);
        QVERIFY(rig.online());
        server.next(u"message.list"_s, {status, body, mime});
        server.next(u"message.list"_s, {status, body, mime}); // one is repeated
        const auto failed = rig.fetch(kGeneral, Direction::Latest);
        QVERIFY(!failed.ok());
        QVERIFY(!failed.error().message.contains(u'<'));
        QTRY_VERIFY(rig.fetch(kGeneral, Direction::Latest).ok());
        QVERIFY(rig.isOnline());
    }

    void oddMessagesDoNoHarm()
    {
        FakeSatoriServer server;
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QString huge = u"x"_s.repeated(2'000'000);
        const QJsonArray data{QJsonObject{{"id"_L1, u"a"_s}, {"content"_L1, huge}}, QJsonObject{{"id"_L1, u"a"_s}},
            QJsonObject{{"content"_L1, u"no id"_s}}, 7, QJsonValue(),
            QJsonObject{{"id"_L1, 42}, {"user"_L1, QJsonValue()}, {"created_at"_L1, u"nonsense"_s},
                {"content"_L1, QJsonValue()}},
            QJsonObject{{"id"_L1, u"<b>&\n"_s}, {"content"_L1, u"<b>"_s.repeated(5000) + u"deep"_s},
                {"created_at"_L1, 1e300}, {"quote"_L1, u"not an object"_s}}};
        server.next(u"message.list"_s,
            {200, QJsonDocument(QJsonObject{{"data"_L1, data}, {"next"_L1, QJsonValue()}}).toJson()});
        const auto page = rig.fetch(kGeneral, Direction::Latest);
        QVERIFY(page.ok());
        QCOMPARE(idsOf(page.value().messages), QStringList({u"a"_s, u"42"_s, u"<b>&\n"_s}));
        QCOMPARE(page.value().messages.front().content.plain.size(), huge.size());
        QCOMPARE(page.value().messages.back().content.plain, u"deep"_s);
        QCOMPARE(page.value().messages.at(1).kind, MessageKind::Unknown);
    }
};

KOOKABURRA_CORE_CASE(TestSatoriHistory)

} // namespace tst_satorihistory

#include "tst_satorihistory.moc"

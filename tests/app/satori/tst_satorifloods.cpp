// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/satoririg.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QJsonArray>

namespace tst_satorifloods {

using namespace chat;
using namespace chat::test;

namespace {

QByteArray packed(const QJsonArray &data)
{
    return QJsonDocument(QJsonObject{{"data"_L1, data}}).toJson(QJsonDocument::Compact);
}

QJsonObject member(int number)
{
    return {{"user"_L1, QJsonObject{{"id"_L1, u"f%1"_s.arg(number)}, {"name"_L1, u"Member %1"_s.arg(number)}}}};
}

} // namespace

//! More than a server should give at once, and more questions than it should be asked.
class TestSatoriFloods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameIsAskedForOnce_data()
    {
        QTest::addColumn<QString>("method");
        for (const auto &method :
            {u"user.get"_s, u"guild.member.get"_s, u"channel.get"_s, u"guild.get"_s, u"guild.list"_s, u"message.get"_s})
            QTest::newRow(qPrintable(method)) << method;
    }
    void sameIsAskedForOnce()
    {
        QFETCH(QString, method);
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const int before = server.count(method);
        DirectoryService &directory = rig.backend->directory();
        int answers = 0;
        const auto count = [&answers](const auto &) { ++answers; };
        const QString message = server.platform.post(u"c-general"_s, u"u1"_s, u"hello"_s).id;
        constexpr int askers = 300;
        for (int i = 0; i < askers; ++i) {
            if (method == "user.get"_L1)
                directory.fetchUser(UserId(u"u1"_s), {}, &rig.context, count);
            else if (method == "guild.member.get"_L1)
                directory.fetchUser(UserId(u"u1"_s), GuildId(server.platform.guild), &rig.context, count);
            else if (method == "channel.get"_L1)
                directory.fetchChannel(ChannelId(u"c-general"_s), &rig.context, count);
            else if (method == "guild.get"_L1)
                directory.fetchGuild(GuildId(server.platform.guild), &rig.context, count);
            else if (method == "guild.list"_L1)
                directory.fetchGuilds(&rig.context, count);
            else
                rig.messages().fetchOne({kGeneral, MessageId(message)}, &rig.context, count);
        }
        QTRY_COMPARE(answers, askers);
        QVERIFY2(server.count(method) - before <= 1, qPrintable(QString::number(server.count(method) - before)));
    }

    //! Read some in each turn of the event loop (tst_slices), and all the same whole and in order.
    void pageWithoutMeasureIsRead()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        QJsonArray data;
        for (int i = 0; i < 5000; ++i)
            data.append(QJsonObject{{"id"_L1, u"x%1"_s.arg(i)}, {"content"_L1, u"text <b>%1</b>"_s.arg(i)},
                {"created_at"_L1, 1'700'000'000'000.0 + i},
                {"user"_L1, QJsonObject{{"id"_L1, u"u%1"_s.arg(i % 50)}, {"name"_L1, u"N"_s}}}});
        server.next(u"message.list"_s, {200, packed(data)});
        const auto page = rig.fetch(kGeneral, Direction::Latest, {}, 50);
        QVERIFY(page.ok());
        const QStringList ids = idsOf(page.value().messages);
        QVERIFY2(ids.size() >= 50 && ids.size() <= 200, qPrintable(QString::number(ids.size())));
        for (qsizetype i = 0; i < ids.size(); ++i)
            QCOMPARE(ids[i], u"x%1"_s.arg(5000 - ids.size() + i));
        // The rest follows when it is asked for.
        QVERIFY(page.value().older.has_value());
        server.next(u"message.list"_s, {200, packed(data)});
        const auto further = rig.fetch(kGeneral, Direction::Before, page.value().older->value, 50);
        QVERIFY(further.ok());
        QCOMPARE(further.value().messages.back().id.value, u"x%1"_s.arg(4999 - ids.size()));
    }

    void textWithoutMeasureIsCutAndAPictureInItIsNot_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<bool>("whole");
        const QString words = u"some <b>words</b> 你好 "_s;
        const QString picture = u"<img src=\"data:image/png;base64,%1\"/>"_s.arg(QString(1'000'000, u'A'));
        QTest::newRow("long, but not too long") << words.repeated(10'000) << true;
        QTest::newRow("words alone") << u"words "_s.repeated(400'000) << true;
        QTest::newRow("too long") << words.repeated(100'000) << false;
        QTest::newRow("a picture") << words + picture + words << true;
        QTest::newRow("many empty pictures") << u"<img src=\"data:\"/>"_s.repeated(100'000) << false;
        QTest::newRow("a picture and too many words") << picture + words.repeated(100'000) << false;
    }
    void textWithoutMeasureIsCutAndAPictureInItIsNot()
    {
        QFETCH(QString, content);
        QFETCH(bool, whole);
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        server.say(u"c-general"_s, u"u1"_s, content);
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1U);
        const QString source = rig.heard<MessageCreated>().front().message.source;
        QCOMPARE(source.size() == content.size(), whole);
        QCOMPARE(source.endsWith(u'…'), !whole);
        QVERIFY2(source.count(u'<') <= 20'000, qPrintable(QString::number(source.count(u'<'))));
    }

    void membersWithoutMeasureAreRead()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        QJsonArray data;
        for (int i = 0; i < 5000; ++i)
            data.append(member(i));
        server.next(u"guild.member.list"_s, {200, packed(data)});
        MemberQuery query;
        query.guild = GuildId(server.platform.guild);
        const auto page = rig.run<MemberPage>(
            [&](auto callback) { rig.backend->directory().fetchMembers(query, &rig.context, callback); });
        QVERIFY(page.ok());
        QCOMPARE(page.value().items.size(), 5000U);
        for (size_t i = 0; i < page.value().items.size(); ++i)
            QCOMPARE(page.value().items[i].id.value, u"f%1"_s.arg(i));
    }

    //! Whoever asked may go before all of it is read; so may the account.
    void nobodyNeedsToWaitForIt_data()
    {
        QTest::addColumn<bool>("account");
        QTest::newRow("who asked") << false;
        QTest::newRow("the account") << true;
    }
    void nobodyNeedsToWaitForIt()
    {
        QFETCH(bool, account);
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        QJsonArray data;
        for (int i = 0; i < 20'000; ++i)
            data.append(member(i));
        server.next(u"guild.member.list"_s, {200, packed(data)});
        MemberQuery query;
        query.guild = GuildId(server.platform.guild);
        auto asker = std::make_unique<QObject>();
        bool answered = false;
        rig.backend->directory().fetchMembers(query, asker.get(), [&](const Result<MemberPage> &) { answered = true; });
        QTRY_COMPARE(server.count(u"guild.member.list"_s), 1);
        // At some time within reading; whichever it is, nothing comes after it.
        for (int turns = 0; turns < 12 && !answered; ++turns)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const bool before = answered;
        if (account)
            rig.backend.reset();
        else
            asker.reset();
        for (int turns = 0; turns < 200; ++turns)
            QCoreApplication::processEvents();
        QCOMPARE(answered, before);
    }
};

KOOKABURRA_CORE_CASE(TestSatoriFloods)

} // namespace tst_satorifloods

#include "tst_satorifloods.moc"

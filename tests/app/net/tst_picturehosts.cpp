// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/imagecache.h"
#include "app/net/pictures/picturehosts.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_picturehosts {

using namespace chat;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Server = test::FakeRestServer;

namespace {

//! Names lead where the test says, when it says so.
struct Names
{
    QHash<QString, QStringList> addresses;
    QStringList asked;
    std::vector<std::function<void()>> waiting;

    PictureHosts::Resolver resolver()
    {
        return [this](const QString &name, QObject *, const PictureHosts::Found &found) {
            asked.append(name);
            waiting.push_back([this, name, found] {
                QList<QHostAddress> all;
                for (const QString &address : addresses.value(name))
                    all.append(QHostAddress(address));
                found(all);
            });
        };
    }
    void answer()
    {
        for (const auto &one : std::exchange(waiting, {}))
            one();
    }
};

struct HostsRig
{
    test::FakeScheduler clock;
    Names names;
    PictureHosts hosts{clock};

    explicit HostsRig(const QString &server = u"https://chat.example"_s)
    {
        hosts.setServer(QUrl(server));
        hosts.setResolver(names.resolver());
    }
};

QUrl at(const QString &host)
{
    return QUrl(u"http://"_s + host + u":8080/a.png"_s);
}

} // namespace

class TestPictureHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearHosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("nearness");
        const auto row = [](const char *host, Nearness nearness) {
            QTest::newRow(host) << QString::fromLatin1(host) << static_cast<int>(nearness);
        };
        row("127.0.0.1", Nearness::Machine);
        row("127.255.3.4", Nearness::Machine);
        row("localhost", Nearness::Machine);
        row("LocalHost.", Nearness::Machine);
        row("files.localhost", Nearness::Machine);
        row("[::1]", Nearness::Machine);
        row("[::ffff:127.0.0.1]", Nearness::Machine);
        row("[::]", Nearness::Machine);
        row("0.0.0.0", Nearness::Machine);
        row("2130706433", Nearness::Machine); // the same number, written otherwise
        row("0x7f.1", Nearness::Machine);
        row("169.254.169.254", Nearness::Link);
        row("[fe80::1]", Nearness::Link);
        row("[::ffff:169.254.1.1]", Nearness::Link);
        row("192.0.2.7", Nearness::Far);
        row("[2001:db8::1]", Nearness::Far);
    }
    void nearHosts()
    {
        QFETCH(QString, host);
        QFETCH(int, nearness);
        QCOMPARE(static_cast<int>(nearnessOf(at(host).host())), nearness);
        HostsRig rig;
        QCOMPARE(rig.hosts.mayLoad(at(host)), std::optional(nearness == static_cast<int>(Nearness::Far)));
        QCOMPARE(rig.names.asked, QStringList()); // nothing to look up
    }

    void ownServerMayBeNear()
    {
        HostsRig here(u"http://127.0.0.1:5140/satori"_s);
        QCOMPARE(here.hosts.mayLoad(at(u"localhost"_s)), std::optional(true));
        QCOMPARE(here.hosts.mayLoad(at(u"[::1]"_s)), std::optional(true));
        QCOMPARE(here.hosts.mayLoad(at(u"169.254.169.254"_s)), std::optional(false));
        HostsRig link(u"http://169.254.7.7/api"_s);
        QCOMPARE(link.hosts.mayLoad(at(u"169.254.7.7"_s)), std::optional(true));
        QCOMPARE(link.hosts.mayLoad(at(u"127.0.0.1"_s)), std::optional(false));
        HostsRig named(u"http://own.example"_s); // wherever it is
        QCOMPARE(named.hosts.mayLoad(at(u"own.example"_s)), std::optional(true));
        HostsRig none{QString()};
        QCOMPARE(none.hosts.mayLoad(at(u"127.0.0.1"_s)), std::optional(true));
    }

    void namesAreLookedUp()
    {
        HostsRig rig;
        rig.names.addresses = {{u"far.example"_s, {u"192.0.2.7"_s}}, {u"near.example"_s, {u"192.0.2.7"_s, u"::1"_s}}};
        QSignalSpy known(&rig.hosts, &PictureHosts::known);
        for (int twice = 0; twice < 2; ++twice) {
            for (const auto &host : {u"far.example"_s, u"near.example"_s, u"unknown.example"_s})
                QCOMPARE(rig.hosts.mayLoad(at(host)), std::optional<bool>());
        }
        QCOMPARE(rig.names.asked.size(), 3);
        rig.names.answer();
        QCOMPARE(known.size(), 3);
        QCOMPARE(rig.hosts.mayLoad(at(u"far.example"_s)), std::optional(true));
        QCOMPARE(rig.hosts.mayLoad(at(u"near.example"_s)), std::optional(false));
        QCOMPARE(rig.hosts.mayLoad(at(u"unknown.example"_s)), std::optional(true)); // a proxy may know it
        // It may lead elsewhere by now.
        rig.clock.advance(31s);
        rig.names.addresses[u"far.example"_s] = {u"127.0.0.1"_s};
        QCOMPARE(rig.hosts.mayLoad(at(u"far.example"_s)), std::optional<bool>());
        rig.names.answer();
        QCOMPARE(rig.hosts.mayLoad(at(u"far.example"_s)), std::optional(false));
    }

    void remoteAccountLoadsNothingFromHere()
    {
        Server server;
        server.always(u"a.png"_s, Server::raw(200, "picture"_ba, "image/png"));
        test::FakeScheduler clock;
        PictureDownloads downloads(clock, {});
        Names names;
        names.addresses = {{u"sneaky.example"_s, {u"127.0.0.1"_s}}};
        downloads.hosts().setServer(QUrl(u"https://chat.example"_s));
        downloads.hosts().setResolver(names.resolver());
        QSignalSpy arrived(&downloads, &PictureDownloads::arrived);
        QSignalSpy failed(&downloads, &PictureDownloads::failed);
        const auto urlAt
            = [&](const QString &host) { return u"http://%1:%2/api/a.png"_s.arg(host).arg(server.root().port()); };
        downloads.fetch(urlAt(u"127.0.0.1"_s));
        downloads.fetch(urlAt(u"sneaky.example"_s));
        QCOMPARE(failed.size(), 0); // never from within the call
        QTRY_COMPARE(failed.size(), 1);
        names.answer();
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(!downloads.contains(urlAt(u"sneaky.example"_s)));
        server.settle();
        QCOMPARE(server.requests.size(), 0U);
        QCOMPARE(arrived.size(), 0);
    }

    //! The account's server may send on to a picture elsewhere, but not to the neighbours of the person who looks.
    void redirectsAreJudged_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("loads");
        QTest::newRow("own server") << u"own.example"_s << true;
        QTest::newRow("localhost") << u"localhost"_s << false;
        QTest::newRow("a name that leads here") << u"sneaky.example"_s << false;
    }
    void redirectsAreJudged()
    {
        QFETCH(QString, target);
        QFETCH(bool, loads);
        Server server;
        Server other;
        other.always(u"b.png"_s, Server::raw(200, "picture"_ba, "image/png"));
        const QString there = loads ? other.root().toString() + u"/api/b.png"_s
                                    : u"http://%1:%2/api/b.png"_s.arg(target).arg(other.root().port());
        Server::Answer sent = Server::raw(302, {});
        sent.headers = {{"Location", there.toLatin1()}};
        server.always(u"a.png"_s, sent);
        test::FakeScheduler clock;
        PictureDownloads downloads(clock, {});
        Names names;
        names.addresses = {{u"sneaky.example"_s, {u"127.0.0.1"_s}}};
        downloads.hosts().setServer(server.root());
        downloads.hosts().setResolver(names.resolver());
        QSignalSpy arrived(&downloads, &PictureDownloads::arrived);
        QSignalSpy failed(&downloads, &PictureDownloads::failed);
        downloads.fetch(server.root().toString() + u"/api/a.png"_s);
        if (!loads) // the account is elsewhere; only the first request was to reach a server of this test
            downloads.hosts().setServer(QUrl(u"https://chat.example"_s));
        if (target == u"sneaky.example"_s) {
            QTRY_COMPARE(names.asked, QStringList{target});
            names.answer();
        }
        QTRY_COMPARE(arrived.size() + failed.size(), 1);
        QCOMPARE(arrived.size(), loads ? 1 : 0);
        QCOMPARE(other.requests.size(), loads ? 1U : 0U);
    }
};

KOOKABURRA_CORE_CASE(TestPictureHosts)

} // namespace tst_picturehosts

#include "tst_picturehosts.moc"

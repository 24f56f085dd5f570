// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/relayaddress.h"
#include "app/session/relaystart.h"
#include "tests/support/relayrig.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

namespace tst_relay_start {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using chat::test::RelayRig;

//! The relay that a window starts for one of its accounts.
class TestRelayStart : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<Account> accountOf(const RelayRig &rig, Account::Keep keep)
    {
        const AccountConfig config{AccountConfig::Backend::Kook, rig.options.upstream, rig.options.token};
        const StoredAccount stored{
            {AccountConfig::Backend::Kook, rig.options.upstream.toString(), UserId(u"100"_s), {}}, {}, {}, false, {},
            {}};
        return Account::make(stored, keep, config, rig.folder.path());
    }
    static RelayStart::Options options(const RelayRig &rig)
    {
        return {rig.folder.path() + u"/profile"_s, QStringLiteral(PROGRAMS "/kookaburra-cli")};
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void relayOutlivesWhoStartedIt()
    {
        RelayRig rig;
        const auto account = accountOf(rig, Account::Keep::ThisRun);
        QVERIFY(!RelayStart::running(*account));
        auto start = std::make_unique<RelayStart>(*account, options(rig));
        const QSignalSpy ready(start.get(), &RelayStart::ready);
        const QSignalSpy failed(start.get(), &RelayStart::failed);
        start->start();
        SOON_VERIFY(ready.size() + failed.size() == 1);
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed.at(0).at(0).toString()));
        start.reset();
        const auto url = RelayStart::running(*account);
        QCOMPARE(url, std::optional(ready.at(0).at(0).toUrl()));

        const RelayAddress address(rig.options.upstream, u"100"_s);
        const auto published = QJsonDocument::fromJson(contentOf(address.file())).object();
        const qint64 pid = published.value("pid"_L1).toInteger();
        const QByteArray arguments = contentOf(u"/proc/%1/cmdline"_s.arg(pid));
        QVERIFY(arguments.contains("relay"));
        QVERIFY(!arguments.contains(rig.options.token.toUtf8()));
        chat::sandbox::test::Client program(url->toString(), rig.options.token);
        QVERIFY(program.get(u"user/me"_s).ok());

        RelayStart again(*account, options(rig)); // finds the one that runs
        const QSignalSpy found(&again, &RelayStart::ready);
        again.start();
        SOON_VERIFY(found.size() == 1);
        QCOMPARE(found.at(0).at(0).toUrl(), *url);

        QCOMPARE(::kill(static_cast<pid_t>(pid), SIGTERM), 0);
        SOON_VERIFY(!RelayStart::running(*account));
    }

    void failureSaysWhy_data()
    {
        QTest::addColumn<Account::Keep>("keep");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("words");
        QTest::newRow("no such account") << Account::Keep::Stored << QStringLiteral(PROGRAMS "/kookaburra-cli")
                                         << u"the profile has no such account"_s;
        QTest::newRow("no program") << Account::Keep::ThisRun << u"/nonexistent/kookaburra-cli"_s << u"missing"_s;
    }
    void failureSaysWhy()
    {
        QFETCH(Account::Keep, keep);
        QFETCH(QString, program);
        QFETCH(QString, words);
        RelayRig rig;
        const auto account = accountOf(rig, keep);
        auto with = options(rig);
        with.program = program;
        RelayStart start(*account, with);
        const QSignalSpy failed(&start, &RelayStart::failed);
        start.start();
        SOON_VERIFY(failed.size() == 1);
        QVERIFY2(failed.at(0).at(0).toString().contains(words), qPrintable(failed.at(0).at(0).toString()));
        QVERIFY(!RelayStart::running(*account));
    }
};

KOOKABURRA_CORE_CASE(TestRelayStart)

} // namespace tst_relay_start

#include "tst_relay_start.moc"

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/local/localstore.h"
#include "app/session/accountlistmodel.h"
#include "app/session/accounts.h"
#include "tests/support/fakebackend.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_sessionaccounts {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;
using Keep = Account::Keep;
using Kind = AccountConfig::Backend;
using Phase = ConnectionState::Phase;
using Problem = Account::Problem;
using Server = FakeRestServer;

namespace {

const QString kToken = u"1/MTAyNDE=/very+secret=="_s;

User person(const QString &id, const QString &name)
{
    User user;
    user.id = UserId(id);
    user.name = name;
    return user;
}

//! A server that knows two accounts by their tokens is more than these tests need: it tells everybody the same.
struct Rig
{
    QTemporaryDir profile;
    Server server;
    FakeTokenStore tokens;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Accounts> accounts;

    Rig()
    {
        server.always(u"v3/user/me"_s, Server::ok(QJsonObject{{"id"_L1, u"1"_s}, {"username"_L1, u"One"_s}}));
        server.always(u"v3/guild/list"_s, Server::ok(QJsonObject{{"items"_L1, QJsonArray()}}));
        server.always(u"v3/user-chat/list"_s, Server::ok(QJsonObject{{"items"_L1, QJsonArray()}}));
        run();
    }
    //! As after a start of the program.
    void run()
    {
        accounts.reset();
        settings.reset();
        settings = std::make_unique<QSettings>(profile.filePath(u"kookaburra.ini"_s), QSettings::IniFormat);
        accounts = std::make_unique<Accounts>(*settings, tokens, profile.path());
    }
    AccountConfig config(const QString &token = kToken) const { return {Kind::Kook, server.baseUrl(), token, false}; }
    Account *add(const QString &id, const QString &name, Keep keep = Keep::Stored)
    {
        const auto key = accounts->idOf(config(), UserId(id)).key();
        if (keep == Keep::Stored)
            tokens.entries.insert(key, kToken);
        return accounts->add(config(), person(id, name), keep);
    }
    //! Does any file of the profile hold the token?
    bool tokenLies() const
    {
        settings->sync();
        QDirIterator files(profile.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains("very"))
                return true;
        }
        return false;
    }
};

std::unique_ptr<Account> accountOf(FakeBackend *backend, const QString &folder)
{
    return std::make_unique<Account>(StoredAccount(), Keep::ThisRun, AccountConfig(),
        std::make_unique<Session>(std::unique_ptr<Backend>(backend)), folder);
}

} // namespace

class TestSessionAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listIsWrittenAndReadBack()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"x.ini"_s), QSettings::IniFormat);
        AccountSettings list(settings);
        QVERIFY(list.all().empty());
        StoredAccount first{{Kind::Kook, u"https://www.kookapp.cn/api"_s, UserId(u"1"_s)}, u"一号 \"[x]\""_s,
            u"https://img/a.png?x=1,2"_s, false, {}, {}};
        StoredAccount second{{Kind::Kook, u"https://www.kookapp.cn/api"_s, UserId(u"2"_s)}, u"Two"_s, {}, true, {}, {}};
        StoredAccount sandbox{
            {Kind::Kook, u"sandbox"_s, UserId(u"3"_s)}, u"Rosella"_s, {}, false, u"a/b.db"_s, u"Ann"_s};
        for (const auto &account : {first, second, sandbox})
            list.put(account);
        QCOMPARE(list.all(), (std::vector{first, second, sandbox}));
        first.name = u"Renamed"_s;
        list.put(first);
        list.remove(second.id);
        list.setLastUsed(first.id);
        settings.sync();
        QSettings again(folder.filePath(u"x.ini"_s), QSettings::IniFormat);
        AccountSettings reread(again);
        QCOMPARE(reread.all(), (std::vector{first, sandbox}));
        QCOMPARE(reread.lastUsed(), first.id.key());
        reread.remove(first.id);
        QVERIFY(reread.lastUsed().isEmpty());
    }

    void whoMayConnectIsKeptPerAccount()
    {
        Rig rig;
        rig.run();
        auto *first = rig.add(u"1"_s, u"One"_s);
        auto *second = rig.add(u"2"_s, u"Two"_s);
        QVERIFY(first && second);
        QCOMPARE(first->config().live, LiveConnection::Never); // unless somebody says so
        rig.accounts->setLive(*second, LiveConnection::IfFree);
        rig.run();
        (void)rig.accounts->restore();
        QCOMPARE(rig.accounts->all().size(), 2U);
        QCOMPARE(rig.accounts->all()[0]->config().live, LiveConnection::Never);
        QCOMPARE(rig.accounts->all()[1]->config().live, LiveConnection::IfFree);
    }

    void damagedListLosesOnlyWhatIsDamaged()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"x.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[accounts]\nsize=2000000000\n1\\backend=icq\n1\\base=http://a/api\n1\\user=1\n"
                   "2\\backend=kook\n2\\base=file:///etc\n2\\user=1\n3\\backend=kook\n3\\base=http://a/api\n"
                   "4\\backend=kook\n4\\base=http://a/api\n4\\user=9\n5\\backend=kook\n5\\base=http://a/api/v3/\n"
                   "5\\user=9\n");
        file.close();
        QSettings settings(file.fileName(), QSettings::IniFormat);
        const auto all = AccountSettings(settings).all();
        QCOMPARE(all.size(), 1U);
        QCOMPARE(all.front().id.user, UserId(u"9"_s));
    }

    void commandLineTokensAreToldApartAndNotStored()
    {
        Rig rig;
        AccountSettings stored(*rig.settings);
        const AccountId server{Kind::Kook, u"https://one.test/api"_s, {}, {}};
        const AccountId other{Kind::Kook, u"https://two.test/api"_s, {}, {}};
        QVERIFY(stored.userOf(server, kToken).isEmpty());
        stored.setUserOf(server, kToken, UserId(u"1"_s));
        stored.setUserOf(server, u"another"_s, UserId(u"2"_s));
        QCOMPARE(stored.userOf(server, kToken), UserId(u"1"_s));
        QCOMPARE(stored.userOf(server, u"another"_s), UserId(u"2"_s));
        QVERIFY(stored.userOf(other, kToken).isEmpty());
        QVERIFY(stored.userOf(server, {}).isEmpty());
        QVERIFY(!rig.tokenLies());
    }

    void diskLimitIsTheSettingsOrTwoGib()
    {
        Rig rig;
        const AccountSettings stored(*rig.settings);
        QCOMPARE(stored.diskLimit(), qint64(2) << 30);
        rig.settings->setValue(u"history/limit"_s, u"500"_s);
        QCOMPARE(stored.diskLimit(), qint64(500) << 20);
        for (const QString &wrong : {u"-1"_s, u"0"_s, u"much"_s}) {
            rig.settings->setValue(u"history/limit"_s, wrong);
            QCOMPARE(stored.diskLimit(), qint64(2) << 30);
        }
        rig.settings->setValue(u"history/limit"_s, u"9223372036854775807"_s);
        QVERIFY(stored.diskLimit() > 0);
    }

    void foldersAndKeysTellAccountsApart()
    {
        const AccountId one{Kind::Kook, u"https://a/api"_s, UserId(u"1"_s)};
        const AccountId two{Kind::Kook, u"https://a/api"_s, UserId(u"2"_s)};
        const AccountId far{Kind::Kook, u"https://b/api"_s, UserId(u"1"_s)};
        const AccountId evil{Kind::Kook, u"https://a/api"_s, UserId(u"../../x"_s)};
        QSet<QString> folders;
        QSet<QString> keys;
        for (const auto &id : {one, two, far, evil}) {
            folders.insert(id.folder());
            keys.insert(id.key());
            QVERIFY(!id.folder().contains(u'/'));
        }
        QCOMPARE(folders.size(), 4);
        QCOMPARE(keys.size(), 4);
    }

    void addedAccountsConnectAndComeBack()
    {
        Rig rig;
        auto *one = rig.add(u"1"_s, u"One"_s);
        auto *two = rig.add(u"2"_s, u"Two"_s);
        QVERIFY(one && two);
        rig.accounts->setCurrent(two);
        QTRY_COMPARE(rig.server.count(u"v3/user/me"_s), 2); // both are live
        QTRY_COMPARE(one->directory().state(), Directory::State::Ready);
        QVERIFY(!rig.tokenLies());
        rig.run();
        auto *last = rig.accounts->restore();
        QCOMPARE(rig.accounts->all().size(), 2U);
        QVERIFY(last);
        QCOMPARE(last->id().user, UserId(u"2"_s));
        QCOMPARE(rig.accounts->all()[0]->name(), u"One"_s); // before the server has said a word
        QTRY_COMPARE(rig.server.count(u"v3/user/me"_s), 4); // with the tokens of the keyring
        QCOMPARE(rig.server.last().header("Authorization").left(4), "Bot "_ba);
        QVERIFY(!rig.tokenLies());
    }

    void liveConnectionOfTheLastRunIsRemembered()
    {
        Rig rig;
        const AccountId id = rig.add(u"1"_s, u"One"_s)->id();
        rig.run();
        const LiveSession left{u"s=1;[x]/\n"_s, 7, QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC)};
        AccountSettings(*rig.settings).setLiveSession(id, left);
        rig.run(); // and what a run that ends at once has not used stays
        (void)rig.accounts->restore();
        QCOMPARE(rig.accounts->find(id)->backend().liveSession(), left);
        rig.run();
        QCOMPARE(AccountSettings(*rig.settings).liveSession(id), left);
        auto *account = rig.accounts->restore();
        rig.accounts->signOut(*account, false);
        QCOMPARE(AccountSettings(*rig.settings).liveSession(id), LiveSession());
    }

    void tokenOfSomebodyElseIsNotUsed()
    {
        Rig rig;
        auto *account = rig.add(u"2"_s, u"Two"_s); // the server says that it is One
        QTRY_COMPARE(account->problem(), Problem::TokenMissing);
        QCOMPARE(account->backend().connection().phase, Phase::Offline);
        QCOMPARE(account->name(), u"Two"_s);
    }

    void thisRunIsForgotten()
    {
        Rig rig;
        QVERIFY(rig.add(u"1"_s, u"One"_s, Keep::ThisRun));
        QVERIFY(rig.tokens.entries.isEmpty());
        rig.run();
        QVERIFY(!rig.accounts->restore());
        QVERIFY(!rig.tokenLies());
    }

    void sameAccountTwiceIsOneWithTheNewToken()
    {
        Rig rig;
        auto *first = rig.add(u"1"_s, u"One"_s);
        QTRY_COMPARE(rig.server.count(u"v3/user/me"_s), 1);
        QCOMPARE(rig.accounts->add(rig.config(u"fresh"_s), person(u"1"_s, u"One"_s), Keep::Stored), first);
        QCOMPARE(rig.accounts->all().size(), 1U);
        QTRY_COMPARE(rig.server.last().header("Authorization"), "Bot fresh"_ba);
    }

    void keyringTroubleIsTheAccountsProblem_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("nothing there") << -1 << Problem::TokenMissing;
        QTest::newRow("no service") << static_cast<int>(TokenError::Kind::NoService) << Problem::KeyringAway;
        QTest::newRow("locked") << static_cast<int>(TokenError::Kind::Denied) << Problem::KeyringFailed;
        QTest::newRow("broken") << static_cast<int>(TokenError::Kind::Failed) << Problem::KeyringFailed;
    }
    void keyringTroubleIsTheAccountsProblem()
    {
        QFETCH(int, failure);
        QFETCH(Problem, problem);
        Rig rig;
        rig.add(u"1"_s, u"One"_s);
        rig.run();
        const auto entries = std::exchange(rig.tokens.entries, {});
        if (failure >= 0)
            rig.tokens.failure = TokenError{static_cast<TokenError::Kind>(failure), u"words"_s};
        auto *account = rig.accounts->restore();
        QVERIFY(account);
        QTRY_COMPARE(account->problem(), problem);
        const int asked = rig.server.count(u"v3/user/me"_s);
        // The keyring is there again.
        rig.tokens.failure.reset();
        rig.tokens.entries = entries;
        rig.accounts->readToken(*account);
        QTRY_COMPARE(account->problem(), Problem::None);
        QTRY_VERIFY(rig.server.count(u"v3/user/me"_s) > asked);
    }

    void signOutEndsRequestsAndForgets()
    {
        Rig rig;
        auto held = Server::ok(QJsonObject{{"id"_L1, u"1"_s}});
        held.hold = true;
        rig.server.next(u"v3/user/me"_s, held);
        auto *account = rig.add(u"1"_s, u"One"_s);
        const auto id = account->id();
        const auto folder = account->dataFolder();
        QVERIFY(QDir().mkpath(folder + u"/cache"_s));
        rig.settings->setValue(u"account/"_s + id.place() + u"/1/last"_s, u"guild/5"_s);
        QTRY_COMPARE(rig.server.count(u"v3/user/me"_s), 1);
        const QPointer<Account> gone(account);
        const QPointer<Backend> backend(&account->backend());
        rig.accounts->setCurrent(account);
        rig.accounts->signOut(*account, true);
        QVERIFY(!gone);
        QVERIFY(!backend);
        QVERIFY(!rig.accounts->current());
        QVERIFY(rig.accounts->all().empty());
        rig.server.releaseHeld(); // the answer comes to nobody
        QTRY_VERIFY(rig.tokens.entries.isEmpty());
        QTRY_VERIFY(!QFileInfo::exists(folder));
        QVERIFY(!rig.settings->allKeys().join(u' ').contains(u"last"_s));
        rig.run();
        QVERIFY(!rig.accounts->restore());
    }

    void signOutKeepsDataUnlessAsked()
    {
        Rig rig;
        auto *one = rig.add(u"1"_s, u"One"_s);
        auto *two = rig.add(u"2"_s, u"Two"_s);
        const auto folder = one->dataFolder();
        QVERIFY(QDir().mkpath(folder + u"/cache"_s));
        rig.accounts->setCurrent(one);
        rig.accounts->signOut(*one, false);
        QCOMPARE(rig.accounts->current(), two); // the next one is shown
        QTRY_COMPARE(rig.tokens.entries.size(), 1);
        QVERIFY(QFileInfo::exists(folder));
    }

    void tokenThatStaysInTheKeyringIsTold()
    {
        Rig rig;
        auto *account = rig.add(u"1"_s, u"One"_s);
        rig.tokens.failure = TokenError{TokenError::Kind::Denied, {}};
        QSignalSpy left(rig.accounts.get(), &Accounts::tokenLeft);
        rig.accounts->signOut(*account, false);
        QTRY_COMPARE(left.count(), 1);
        QCOMPARE(left.front().front().toString(), u"One"_s);
    }

    void commandLineAccountTakesThePlaceOfTheStoredOne()
    {
        Rig rig;
        rig.add(u"1"_s, u"One"_s);
        rig.run();
        auto *once = rig.accounts->openOnce(rig.config());
        rig.accounts->setCurrent(once);
        rig.accounts->restore();
        QCOMPARE(rig.accounts->all().size(), 2U);
        QTRY_COMPARE(rig.accounts->all().size(), 1U); // once it is known who that is
        QCOMPARE(rig.accounts->current(), once);
        rig.run();
        QVERIFY(rig.accounts->restore()); // still stored
    }

    void sandboxIsOneAccountWhateverItsPort()
    {
        Rig rig;
        StoredAccount stored;
        stored.id = {Kind::Kook, u"sandbox"_s, UserId(u"1"_s)};
        stored.name = u"One"_s;
        auto *first = rig.accounts->openSandbox(rig.config(), stored);
        QVERIFY(first);
        rig.accounts->setCurrent(first);
        QCOMPARE(rig.accounts->openSandbox(rig.config(), stored), first); // the same address: it only tries again
        const QPointer<Account> old(first);
        auto elsewhere = rig.config();
        elsewhere.baseUrl = QUrl(u"http://127.0.0.1:1/api"_s);
        auto *second = rig.accounts->openSandbox(elsewhere, stored);
        QVERIFY(!old);
        QCOMPARE(rig.accounts->current(), second);
        // A file that was made anew has other tokens.
        const QPointer<Account> outdated(second);
        elsewhere.token = u"another"_s;
        auto *third = rig.accounts->openSandbox(elsewhere, stored);
        QVERIFY(!outdated);
        QCOMPARE(rig.accounts->current(), third);
        QCOMPARE(rig.accounts->all().size(), 1U);
        QVERIFY(rig.tokens.entries.isEmpty());
        rig.run();
        QVERIFY(!rig.accounts->restore());
        QVERIFY(rig.accounts->storedSandbox());
        QVERIFY(rig.accounts->sandboxWasLast());
    }

    void refusedAndExpiredTokensAreTold()
    {
        QTemporaryDir folder;
        auto *backend = new FakeBackend;
        auto account = accountOf(backend, folder.path());
        QSignalSpy changed(account.get(), &Account::changed);
        backend->setConnection({Phase::Refused, {}, ApiError{ApiError::Kind::Unauthorized, 401, 401, u"no"_s, {}}, -1});
        QCOMPARE(account->problem(), Problem::Refused);
        QCOMPARE(account->problemDetail(), u"no"_s);
        QVERIFY(changed.count() > 0);
        backend->setConnection({Phase::Online, {}, {}, -1});
        backend->setConnection({Phase::Refused, {}, ApiError{ApiError::Kind::TokenExpired, 401, 0, {}, {}}, -1});
        QCOMPARE(account->problem(), Problem::Expired);
    }

    void liveConnectionLostYoungAgainAndAgainIsInUseElsewhere()
    {
        QTemporaryDir folder;
        auto *backend = new FakeBackend;
        const auto account = accountOf(backend, folder.path());
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(account->problem(), Problem::None);
            backend->setConnection({Phase::Online, {}, {}, -1});
            backend->setConnection({Phase::Waiting, {}, {}, -1});
        }
        QCOMPARE(account->problem(), Problem::Elsewhere);
        account->renew(u"another"_s, false);
        QCOMPARE(account->problem(), Problem::None);
    }

    //! What was written while the server was away goes out when it is back, in another run of the program too.
    void unsentMessagesOutliveTheAccount()
    {
        const QTemporaryDir folder;
        const ChannelRef channel{ChannelKind::Guild, ChannelId(u"100"_s)};
        const ApiError away{ApiError::Kind::Network, 0, 0, {}, {}};
        const auto open = [&](Account &account, FakeBackend &backend) {
            backend.start();
            mustBecome([&backend] { return !backend.self().id.isEmpty(); }, "not signed in");
            backend.setConnection({Phase::Waiting, {}, away, -1});
            account.keepIn(folder.path());
        };
        const auto states = [&channel](Account &account) {
            QList<SendState> all;
            for (const Message &row : account.backend().messages().localStore()->outbox().rows(channel))
                all.append(row.state);
            return all;
        };
        {
            auto *backend = new FakeBackend;
            const auto account = accountOf(backend, folder.path());
            open(*account, *backend);
            Draft draft;
            draft.source = u"later"_s;
            backend->messageService.localStore()->outbox().send(channel, draft, backend->self());
            QCOMPARE(states(*account), QList{SendState::Waiting});
        }
        auto *backend = new FakeBackend;
        const auto account = accountOf(backend, folder.path());
        open(*account, *backend);
        SOON_COMPARE(states(*account), QList{SendState::Waiting});
        QCOMPARE(backend->messageService.messages(channel).size(), 0U);
        // The live connection is refused, but the server is there.
        backend->setConnection({Phase::Waiting, {}, ApiError{ApiError::Kind::Forbidden, 403, 0, {}, {}}, -1});
        SOON_COMPARE(backend->messageService.messages(channel).size(), 1U);
        SOON_VERIFY(backend->messageService.localStore()->outbox().isEmpty());
    }

    void modelFollowsAccounts()
    {
        Rig rig;
        AccountListModel model(*rig.accounts);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        auto *one = rig.add(u"1"_s, u"One"_s);
        auto *two = rig.add(u"2"_s, u"Two"_s);
        QCOMPARE(model.rowCount(), 2);
        rig.accounts->setCurrent(two);
        QVERIFY(!model.at(0).current && model.at(1).current);
        QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(u"Ctrl+Alt+1"_s));
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().startsWith(u"Two"_s));
        one->setTokenError({TokenError::Kind::NoService, {}});
        QVERIFY(model.at(0).troubled);
        rig.accounts->signOut(*one, false);
        QCOMPARE(model.rowCount(), 1);
    }
};

KOOKABURRA_CORE_CASE(TestSessionAccounts)

} // namespace tst_sessionaccounts

#include "tst_sessionaccounts.moc"

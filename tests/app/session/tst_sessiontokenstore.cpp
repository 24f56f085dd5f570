// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/keychaintokenstore.h"
#include "tests/support/keyring.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

namespace tst_sessiontokenstore {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;
using Kind = TokenError::Kind;

namespace {

const QString kToken = u"1/MTAyNDE=/secret+token=="_s;

//! Waits for one answer.
class Waiting
{
public:
    TokenStore::Callback callback()
    {
        return [this](const TokenStore::Answer &answer) { m_answer = answer; };
    }
    [[nodiscard]] bool done()
    {
        return !m_answer && chat::test::soon([this] { return m_answer.has_value(); });
    }
    [[nodiscard]] const TokenStore::Answer &answer() const { return *m_answer; }

private:
    std::optional<TokenStore::Answer> m_answer;
};

TokenStore::Answer read(TokenStore &store, const QString &key)
{
    QObject context;
    Waiting waiting;
    store.read(key, &context, waiting.callback());
    return waiting.done() ? waiting.answer() : TokenStore::Answer{TokenError{Kind::Failed, u"no answer"_s}, {}};
}

TokenStore::Answer write(TokenStore &store, const QString &key, const QString &token)
{
    QObject context;
    Waiting waiting;
    store.write(key, token, &context, waiting.callback());
    return waiting.done() ? waiting.answer() : TokenStore::Answer{TokenError{Kind::Failed, u"no answer"_s}, {}};
}

TokenStore::Answer remove(TokenStore &store, const QString &key)
{
    QObject context;
    Waiting waiting;
    store.remove(key, &context, waiting.callback());
    return waiting.done() ? waiting.answer() : TokenStore::Answer{TokenError{Kind::Failed, u"no answer"_s}, {}};
}

QByteArray words(const TokenStore::Answer &answer)
{
    return answer.error
        ? QByteArray::number(static_cast<int>(answer.error->kind)) + ' ' + answer.error->message.toUtf8()
        : "fine"_ba;
}

} // namespace

//! Runs itself again on desktops with and without a Secret Service; the tests named "on…" are those second selves.
class TestSessionTokenStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreKeptBySecretService() { again(Keyring::Unlocked, "keyring"); }
    void missingSecretServiceIsNamed() { again(Keyring::Absent, "none"); }
    void missingSessionBusIsNamed() { again(Keyring::NoBus, "none"); }

    void keysTellProfilesApart()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        QDir(one.path()).mkdir(u"work"_s);
        QDir(two.path()).mkdir(u"work"_s);
        const KeychainTokenStore first(one.filePath(u"work"_s));
        const KeychainTokenStore second(two.filePath(u"work"_s));
        QVERIFY(first.fullKey(u"k"_s).startsWith(u"work@"_s));
        QVERIFY(first.fullKey(u"k"_s).endsWith(u"/k"_s));
        QVERIFY(first.fullKey(u"k"_s) != second.fullKey(u"k"_s));
        QCOMPARE(first.fullKey(u"k"_s), KeychainTokenStore(one.filePath(u"work/"_s)).fullKey(u"k"_s));
    }

private:
    static void again(Keyring keyring, const QByteArray &role)
    {
        QCOMPARE(runWithKeyring(keyring, role, QCoreApplication::applicationFilePath(), caseArguments()), 0);
    }
};

//! With gnome-keyring.
class OnKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenTokenIsReadBack()
    {
        KeychainTokenStore store(m_profile.path());
        const auto written = write(store, u"kook/a/1"_s, kToken);
        QVERIFY2(!written.error, words(written).constData());
        QCOMPARE(read(store, u"kook/a/1"_s).token, kToken);
        KeychainTokenStore later(m_profile.path()); // the next run
        QCOMPARE(read(later, u"kook/a/1"_s).token, kToken);
    }
    void writingAgainReplaces()
    {
        KeychainTokenStore store(m_profile.path());
        QVERIFY(!write(store, u"kook/a/2"_s, u"old"_s).error);
        QVERIFY(!write(store, u"kook/a/2"_s, u"new"_s).error);
        QCOMPARE(read(store, u"kook/a/2"_s).token, u"new"_s);
    }
    void missingEntryIsNotFound()
    {
        KeychainTokenStore store(m_profile.path());
        const auto answer = read(store, u"kook/a/none"_s);
        QVERIFY(answer.error);
        QVERIFY2(answer.error->kind == Kind::NotFound, words(answer).constData());
    }
    void removedTokenIsGoneAndRemovingTwiceIsFine()
    {
        KeychainTokenStore store(m_profile.path());
        QVERIFY(!write(store, u"kook/a/3"_s, kToken).error);
        const auto removed = remove(store, u"kook/a/3"_s);
        QVERIFY2(!removed.error, words(removed).constData());
        QVERIFY(read(store, u"kook/a/3"_s).error);
        const auto twice = remove(store, u"kook/a/3"_s);
        QVERIFY2(!twice.error, words(twice).constData());
    }
    void otherProfileSeesNothing()
    {
        KeychainTokenStore store(m_profile.path());
        QVERIFY(!write(store, u"kook/a/4"_s, kToken).error);
        const QTemporaryDir other;
        KeychainTokenStore stranger(other.path());
        const auto answer = read(stranger, u"kook/a/4"_s);
        QVERIFY(answer.error);
        QCOMPARE(answer.error->kind, Kind::NotFound);
    }
    void nobodyIsToldOnceContextIsGone()
    {
        KeychainTokenStore store(m_profile.path());
        bool called = false;
        {
            QObject context;
            store.read(u"kook/a/1"_s, &context, [&called](const TokenStore::Answer &) { called = true; });
        }
        QCOMPARE(read(store, u"kook/a/1"_s).token, kToken); // asked later, answered later
        QVERIFY(!called);
    }
    void nothingOfATokenIsInTheClear()
    {
        // What the keyring writes is encrypted, and nothing is left beside it.
        QDirIterator files(
            QString::fromLocal8Bit(qgetenv("HOME")), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++seen;
            QVERIFY2(!file.readAll().contains(kToken.toUtf8()), qPrintable(file.fileName()));
        }
        QVERIFY(seen > 0);
    }

private:
    QTemporaryDir m_profile;
};

//! Without any.
class OnNoKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallSaysSo()
    {
        const QTemporaryDir profile;
        KeychainTokenStore store(profile.path());
        for (const auto &answer : {write(store, u"k"_s, kToken), read(store, u"k"_s), remove(store, u"k"_s)}) {
            QVERIFY(answer.error);
            QVERIFY2(answer.error->kind == Kind::NoService, words(answer).constData());
        }
    }
};

static int runRoles(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto role = keyringRole();
    if (role == "keyring") {
        OnKeyring test;
        return QTest::qExec(&test, argc, argv);
    }
    if (role == "none") {
        OnNoKeyring test;
        return QTest::qExec(&test, argc, argv);
    }
    TestSessionTokenStore test;
    return QTest::qExec(&test, argc, argv);
}

KOOKABURRA_CASE(&runRoles)

} // namespace tst_sessiontokenstore

#include "tst_sessiontokenstore.moc"

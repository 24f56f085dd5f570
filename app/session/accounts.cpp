// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/accounts.h"

#include "app/base/profilefolder.h"

#include <QDir>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace chat {

using namespace Qt::Literals::StringLiterals;

Accounts::Accounts(QSettings &settings, TokenStore &tokens, const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_stored(settings)
    , m_tokens(tokens)
    , m_profile(profileFolder)
{
}

Accounts::~Accounts()
{
    for (const auto &account : m_accounts)
        keepLiveSession(*account);
}

//! So that the next run goes on with it: the server takes it for online for some minutes, and would refuse another one.
void Accounts::keepLiveSession(const Account &account)
{
    if (account.keep() == Account::Keep::Stored)
        m_stored.setLiveSession(account.id(), account.backend().liveSession());
}

AccountId Accounts::idOf(const AccountConfig &config, const UserId &user) const
{
    return {config.backend, normalisedBase(config.backend, config.baseUrl).toString(), user, config.platform};
}

QString Accounts::dataFolder(const AccountId &id) const
{
    return m_profile + u"/accounts/"_s + id.folder();
}

std::optional<StoredAccount> Accounts::storedSandbox() const
{
    const auto all = m_stored.all();
    const auto found
        = std::find_if(all.begin(), all.end(), [](const StoredAccount &account) { return account.id.isSandbox(); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool Accounts::sandboxWasLast() const
{
    const auto sandbox = storedSandbox();
    return sandbox && sandbox->id.key() == m_stored.lastUsed();
}

Account *Accounts::restore()
{
    Account *last = nullptr;
    const auto lastKey = m_stored.lastUsed();
    for (const auto &stored : m_stored.all()) {
        if (stored.id.isSandbox() || find(stored.id))
            continue;
        AccountConfig config{stored.id.backend, QUrl(stored.id.base), {}, stored.bearer};
        config.platform = stored.id.platform;
        config.user = stored.id.user;
        config.live = stored.direct ? LiveConnection::IfFree : LiveConnection::Never;
        auto made = Account::make(stored, Account::Keep::Stored, config, dataFolder(stored.id));
        if (!made)
            continue;
        made->backend().resumeLive(m_stored.liveSession(stored.id));
        auto *account = take(std::move(made));
        if (!last || stored.id.key() == lastKey)
            last = account;
        keepDirectory(*account);
        readToken(*account);
    }
    return last;
}

void Accounts::setLive(Account &account, LiveConnection live)
{
    account.setLive(live);
    if (account.keep() == Account::Keep::Stored)
        m_stored.put(account.stored());
}

void Accounts::readToken(Account &account)
{
    m_tokens.read(account.id().key(), &account, [&account](const TokenStore::Answer &answer) {
        const bool none = answer.error && answer.error->kind == TokenError::Kind::NotFound;
        if (none && account.config().canStart())
            account.start(); // such a server may need no token
        else if (answer.error)
            account.setTokenError(*answer.error);
        else
            account.renew(answer.token, account.config().bearer);
    });
}

Account *Accounts::take(std::unique_ptr<Account> made)
{
    Account *account = made.get();
    makeOwnersFolder(m_profile + u"/accounts"_s);
    m_accounts.push_back(std::move(made));
    account->images().shareDisk(m_stored.diskLimit(), account->dataFolder());
    connect(account, &Account::changed, this, &Accounts::changed);
    connect(&account->backend(), &Backend::connectionChanged, this, [this, account] {
        const bool live = account->backend().connection().phase == ConnectionState::Phase::Online;
        if (live && account->backend().liveSession().id != m_stored.liveSession(account->id()).id)
            keepLiveSession(*account); // the program may be killed
    });
    connect(account, &Account::identified, this, [this, account] { onIdentified(*account); });
    Q_EMIT added(account);
    Q_EMIT changed();
    return account;
}

void Accounts::renewDiskLimit()
{
    for (const auto &account : m_accounts)
        account->images().shareDisk(m_stored.diskLimit(), account->dataFolder());
}

void Accounts::onIdentified(Account &account)
{
    // The command line may name an account that the profile has too: it is opened once.
    for (const auto &other : m_accounts) {
        if (other.get() != &account && other->id() == account.id() && account.keep() == Account::Keep::ThisRun) {
            drop(*other);
            break;
        }
    }
    account.keepIn(dataFolder(account.id()));
    keepDirectory(account);
    account.directory().notify().keepIn(m_stored.file(), AccountSettings::stateKey(account.id()) + u"/notify"_s);
    if (account.keep() == Account::Keep::ThisRun && account.id().backend == AccountConfig::Backend::Kook)
        m_stored.setUserOf(account.id(), account.config().token, account.id().user);
    if (account.keep() != Account::Keep::ThisRun)
        m_stored.put(account.stored());
    if (m_current == &account && account.keep() != Account::Keep::ThisRun)
        m_stored.setLastUsed(account.id());
}

void Accounts::keepDirectory(Account &account)
{
    account.keepDirectory(dataFolder(account.id()) + u"/directory.db"_s);
}

Account *Accounts::find(const AccountId &id) const
{
    const auto found
        = std::find_if(m_accounts.begin(), m_accounts.end(), [&](const auto &account) { return account->id() == id; });
    return found == m_accounts.end() ? nullptr : found->get();
}

void Accounts::setCurrent(Account *account)
{
    if (account && account->keep() != Account::Keep::ThisRun)
        m_stored.setLastUsed(account->id());
    if (std::exchange(m_current, account) == account)
        return;
    Q_EMIT currentChanged(account);
    Q_EMIT changed();
}

Account *Accounts::add(const AccountConfig &config, const User &self, Account::Keep keep)
{
    StoredAccount stored{idOf(config, self.id), self.displayName(), self.avatar, config.bearer, {}, {}};
    stored.direct = config.live == LiveConnection::IfFree;
    if (auto *known = find(stored.id)) {
        if (keep == Account::Keep::Stored && known->keep() == Account::Keep::ThisRun)
            known->setKeep(keep);
        known->setLive(config.live);
        known->renew(config.token, config.bearer);
        if (known->keep() != Account::Keep::ThisRun)
            m_stored.put(known->stored());
        return known;
    }
    auto made = Account::make(stored, keep, config, dataFolder(stored.id));
    if (!made)
        return nullptr;
    if (keep != Account::Keep::ThisRun)
        m_stored.put(stored);
    auto *account = take(std::move(made));
    keepDirectory(*account);
    account->start();
    return account;
}

Account *Accounts::openOnce(const AccountConfig &config)
{
    StoredAccount stored{idOf(config, config.user), {}, {}, config.bearer, {}, {}};
    if (config.backend == AccountConfig::Backend::Kook && !config.token.isEmpty())
        stored.id.user = m_stored.userOf(stored.id, config.token);
    auto made = Account::make(stored, Account::Keep::ThisRun, config, m_profile);
    if (!made)
        return nullptr;
    auto *account = take(std::move(made));
    if (!account->id().user.isEmpty())
        keepDirectory(*account);
    account->start();
    return account;
}

Account *Accounts::openSandbox(const AccountConfig &config, const StoredAccount &stored)
{
    const auto base = normalisedBase(config.backend, config.baseUrl);
    bool wasCurrent = false;
    for (const auto &other : m_accounts) {
        if (!other->id().isSandbox())
            continue;
        if (other->id() == stored.id && other->config().token == config.token
            && normalisedBase(config.backend, other->config().baseUrl) == base) {
            other->backend().retryNow();
            return other.get();
        }
        wasCurrent = m_current == other.get();
        if (other->id() != stored.id)
            m_stored.remove(other->id());
        drop(*other); // another account of it, or the same one with another address or token
        break;
    }
    AccountConfig direct = config; // it was started for this window, with as many connections as are wanted
    direct.live = LiveConnection::Always;
    auto made = Account::make(stored, Account::Keep::Sandbox, direct, dataFolder(stored.id));
    if (!made)
        return nullptr;
    m_stored.put(stored);
    auto *account = take(std::move(made));
    keepDirectory(*account);
    account->start();
    if (wasCurrent)
        setCurrent(account);
    return account;
}

void Accounts::store(const AccountConfig &config, const UserId &user, QObject *context, TokenStore::Callback callback)
{
    if (config.token.isEmpty()) { // nothing to store
        QMetaObject::invokeMethod(
            context, [callback = std::move(callback)] { callback({}); }, Qt::QueuedConnection);
        return;
    }
    m_tokens.write(idOf(config, user).key(), config.token, context, std::move(callback));
}

//! Closes an account for this run; what is stored of it stays.
void Accounts::drop(Account &account)
{
    const auto found
        = std::find_if(m_accounts.begin(), m_accounts.end(), [&](const auto &one) { return one.get() == &account; });
    if (found == m_accounts.end())
        return;
    Q_EMIT aboutToRemove(&account);
    keepLiveSession(account);
    const auto gone = std::move(*found); // may be the sender of the current signal, so it is destroyed a little later
    m_accounts.erase(found);
    gone->disconnect(this);
    gone->backend().disconnect(this);
    if (m_current == gone.get()) {
        m_current = nullptr;
        Q_EMIT currentChanged(nullptr);
    }
    Q_EMIT changed();
}

void Accounts::signOut(Account &account, bool removeData)
{
    const auto id = account.id();
    const auto name = account.name();
    const auto keep = account.keep();
    // An account from the command line keeps its pictures in the profile's folder, its drafts in its own.
    const auto folder = account.dataFolder() == m_profile ? dataFolder(id) : account.dataFolder();
    const bool wasCurrent = m_current == &account;
    drop(account); // its requests and the threads of its cache have ended
    m_stored.remove(id);
    if (keep == Account::Keep::Stored) {
        m_stored.setLiveSession(id, {});
        m_tokens.remove(id.key(), this, [this, name](const TokenStore::Answer &answer) {
            if (answer.error)
                Q_EMIT tokenLeft(name, *answer.error);
        });
    }
    if (removeData) {
        m_stored.forgetState(id);
        QThreadPool::globalInstance()->start([folder] { QDir(folder).removeRecursively(); });
    }
    if (wasCurrent && !m_accounts.empty())
        setCurrent(m_accounts.front().get());
}

} // namespace chat

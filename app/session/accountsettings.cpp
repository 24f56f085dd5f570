// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/accountsettings.h"

#include "app/session/settings/settingkeys.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxAccounts = 100; // a damaged file may claim any number

QString tokenKey(const AccountId &server, const QString &token)
{
    const QByteArray all = (server.place() + u'\n' + token).toUtf8();
    const auto bits = QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().left(6);
    return u"commandline/"_s + QString::fromLatin1(bits);
}

std::optional<AccountConfig::Backend> backendOf(const QString &name)
{
    for (const auto backend : {AccountConfig::Backend::Kook, AccountConfig::Backend::Satori}) {
        if (backendName(backend) == name)
            return backend;
    }
    return {};
}

std::optional<StoredAccount> readAccount(const QSettings &settings)
{
    const auto backend = backendOf(settings.value(u"backend"_s).toString());
    StoredAccount account;
    account.id.user = UserId(settings.value(u"user"_s).toString());
    const auto base = settings.value(u"base"_s).toString();
    if (!backend || account.id.user.isEmpty())
        return {};
    account.id.backend = *backend;
    account.id.base = base == "sandbox"_L1 ? base : normalisedBase(*backend, QUrl(base, QUrl::StrictMode)).toString();
    if (account.id.base.isEmpty())
        return {};
    account.id.platform = settings.value(u"platform"_s).toString();
    account.name = settings.value(u"name"_s).toString();
    account.avatar = settings.value(u"avatar"_s).toString();
    account.bearer = settings.value(u"bearer"_s).toBool();
    account.direct = settings.value(u"direct"_s).toBool();
    account.sandboxFile = settings.value(u"file"_s).toString();
    account.sandboxAs = settings.value(u"as"_s).toString();
    return account;
}

} // namespace

std::vector<StoredAccount> AccountSettings::all() const
{
    std::vector<StoredAccount> accounts;
    const int count = std::min(m_settings.beginReadArray(u"accounts"_s), kMaxAccounts);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const auto account = readAccount(m_settings);
        const auto known = [&account](const StoredAccount &other) { return other.id == account->id; };
        if (account && std::none_of(accounts.begin(), accounts.end(), known))
            accounts.push_back(*account);
    }
    m_settings.endArray();
    return accounts;
}

void AccountSettings::write(const std::vector<StoredAccount> &accounts)
{
    m_settings.remove(u"accounts"_s);
    m_settings.beginWriteArray(u"accounts"_s, static_cast<int>(accounts.size()));
    for (int i = 0; i < static_cast<int>(accounts.size()); ++i) {
        const auto &account = accounts[static_cast<size_t>(i)];
        m_settings.setArrayIndex(i);
        m_settings.setValue(u"backend"_s, backendName(account.id.backend));
        m_settings.setValue(u"base"_s, account.id.base);
        m_settings.setValue(u"user"_s, account.id.user.value);
        if (!account.id.platform.isEmpty())
            m_settings.setValue(u"platform"_s, account.id.platform);
        m_settings.setValue(u"name"_s, account.name);
        m_settings.setValue(u"avatar"_s, account.avatar);
        if (account.bearer)
            m_settings.setValue(u"bearer"_s, true);
        if (account.direct)
            m_settings.setValue(u"direct"_s, true);
        if (account.id.isSandbox()) {
            m_settings.setValue(u"file"_s, account.sandboxFile);
            m_settings.setValue(u"as"_s, account.sandboxAs);
        }
    }
    m_settings.endArray();
}

void AccountSettings::put(const StoredAccount &account)
{
    auto accounts = all();
    const auto found = std::find_if(
        accounts.begin(), accounts.end(), [&](const StoredAccount &other) { return other.id == account.id; });
    if (found == accounts.end())
        accounts.push_back(account);
    else if (*found == account)
        return;
    else
        *found = account;
    write(accounts);
}

void AccountSettings::remove(const AccountId &id)
{
    auto accounts = all();
    if (std::erase_if(accounts, [&](const StoredAccount &other) { return other.id == id; }) > 0)
        write(accounts);
    if (lastUsed() == id.key())
        m_settings.remove(u"last/account"_s);
}

QString AccountSettings::lastUsed() const
{
    return m_settings.value(u"last/account"_s).toString();
}

void AccountSettings::setLastUsed(const AccountId &id)
{
    m_settings.setValue(u"last/account"_s, id.key());
}

UserId AccountSettings::userOf(const AccountId &server, const QString &token) const
{
    return UserId(m_settings.value(tokenKey(server, token)).toString());
}

void AccountSettings::setUserOf(const AccountId &server, const QString &token, const UserId &user)
{
    const QString key = tokenKey(server, token);
    if (m_settings.value(key).toString() != user.value)
        m_settings.setValue(key, user.value);
}

qint64 AccountSettings::diskLimit() const
{
    const auto &limit = setting::kDiskLimit;
    return static_cast<qint64>(readSetting(m_settings.value(limit.key), limit).value_or(limit.fallback)) << 20;
}

LiveSession AccountSettings::liveSession(const AccountId &id) const
{
    const QString group = stateKey(id);
    return {m_settings.value(group + u"/session"_s).toString(), m_settings.value(group + u"/sessionSn"_s).toLongLong(),
        m_settings.value(group + u"/sessionLiveAt"_s).toDateTime()};
}

void AccountSettings::setLiveSession(const AccountId &id, const LiveSession &session)
{
    const QString group = stateKey(id);
    if (session.id.isEmpty()) {
        for (const QString &key : {u"/session"_s, u"/sessionSn"_s, u"/sessionLiveAt"_s})
            m_settings.remove(group + key);
        return;
    }
    m_settings.setValue(group + u"/session"_s, session.id);
    m_settings.setValue(group + u"/sessionSn"_s, session.sn);
    m_settings.setValue(group + u"/sessionLiveAt"_s, session.liveAt);
}

QString AccountSettings::stateKey(const AccountId &id)
{
    return stateKey(id.place(), id.user);
}

QString AccountSettings::stateKey(const QString &place, const UserId &user)
{
    return u"account/"_s + place + u'/' + user.value;
}

QString AccountSettings::deletedKey(const QString &state)
{
    return state + u"/showDeleted"_s;
}

void AccountSettings::forgetState(const AccountId &id)
{
    m_settings.remove(stateKey(id));
}

} // namespace chat

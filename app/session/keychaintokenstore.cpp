// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/keychaintokenstore.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QPointer>

#include <qt6keychain/keychain.h>

#include <utility>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kService = "kookaburra"_L1;
constexpr int kProbeMs = 5000;

//! Is there a Secret Service, running or startable? QtKeychain's messages do not distinguish "none" from "failed".
void probeService(QObject *context, const std::function<void(bool there)> &callback)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        callback(false);
        return;
    }
    auto call = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"StartServiceByName"_s);
    call << u"org.freedesktop.secrets"_s << 0U;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, kProbeMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [callback, watcher] {
        watcher->deleteLater();
        callback(!QDBusPendingReply<uint>(*watcher).isError());
    });
}

std::optional<TokenError::Kind> kindOf(QKeychain::Error error)
{
    using Kind = TokenError::Kind;
    switch (error) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return Kind::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Kind::NoService;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return Kind::Failed;
}

} // namespace

KeychainTokenStore::KeychainTokenStore(const QString &profileFolder, QObject *parent)
    : TokenStore(parent)
{
    const QFileInfo folder(profileFolder);
    const auto path = folder.canonicalFilePath().isEmpty() ? folder.absoluteFilePath() : folder.canonicalFilePath();
    const auto hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    m_profile = QFileInfo(path).fileName() + u'@' + QString::fromLatin1(hash);
}

QString KeychainTokenStore::fullKey(const QString &key) const
{
    return m_profile + u'/' + key;
}

void KeychainTokenStore::run(QKeychain::Job *job, const QString &key, QObject *context, Callback callback)
{
    job->setKey(fullKey(key));
    job->setInsecureFallback(false); // this class exists to keep tokens out of settings files
    // The job lives until the keyring has answered, even if the caller no longer waits.
    connect(job, &QKeychain::Job::finished, context, [context, callback = std::move(callback)](QKeychain::Job *done) {
        Answer answer;
        const auto kind = kindOf(done->error());
        if (!kind) {
            if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done))
                answer.token = reading->textData();
            callback(answer);
            return;
        }
        answer.error = TokenError{*kind, done->errorString()};
        if (*kind != TokenError::Kind::Failed) {
            callback(answer);
            return;
        }
        probeService(context, [answer, callback](bool there) mutable {
            if (!there)
                answer.error->kind = TokenError::Kind::NoService;
            callback(answer);
        });
    });
    job->start();
}

void KeychainTokenStore::read(const QString &key, QObject *context, Callback callback)
{
    run(new QKeychain::ReadPasswordJob(QString(kService)), key, context,
        [callback = std::move(callback)](const Answer &answer) {
            // Some keyrings return an empty text for a missing entry.
            if (!answer.error && answer.token.isEmpty())
                callback({TokenError{TokenError::Kind::NotFound, {}}, {}});
            else
                callback(answer);
        });
}

void KeychainTokenStore::write(const QString &key, const QString &token, QObject *context, Callback callback)
{
    auto *job = new QKeychain::WritePasswordJob(QString(kService));
    job->setTextData(token);
    run(job, key, context, std::move(callback));
}

void KeychainTokenStore::remove(const QString &key, QObject *context, Callback callback)
{
    run(new QKeychain::DeletePasswordJob(QString(kService)), key, context,
        [callback = std::move(callback)](const Answer &answer) {
            if (answer.error && answer.error->kind == TokenError::Kind::NotFound)
                callback({});
            else
                callback(answer);
        });
}

} // namespace chat

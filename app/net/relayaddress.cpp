// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/relayaddress.h"

#include "app/base/safefile.h"
#include "app/net/loopback.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <cerrno>
#include <csignal>
#include <limits>

#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

constexpr int kFirstPort = 21'000;
constexpr int kPorts = 10'000;
constexpr qint64 kLongestFile = 4096;

//! What others can write says nothing about where the token may go.
bool isPrivate(const QFile &file)
{
    struct stat about = {};
    return ::fstat(file.handle(), &about) == 0 && S_ISREG(about.st_mode) && about.st_uid == ::geteuid()
        && (about.st_mode & 07777) == 0600;
}

QJsonObject objectIn(QFile &file)
{
    return QJsonDocument::fromJson(file.read(kLongestFile)).object();
}

//! A relay that died leaves its file, but not the lock; its process number may be another program's by now.
bool isLocked(const QFile &file)
{
    return ::flock(file.handle(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

} // namespace

RelayAddress::RelayAddress(const QUrl &base, const QString &userId)
    : m_hash(QCryptographicHash::hash(
        base.toEncoded(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments) + '\n' + userId.toUtf8(),
        QCryptographicHash::Sha256))
{
    // Without the variable Qt warns each time, and takes a folder that other programs would not look into.
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!folder.isEmpty())
        m_file = folder + u"/kookaburra/relay-"_s + QString::fromLatin1(m_hash.first(8).toHex()) + u".json"_s;
}

std::optional<RelayAddress::Published> RelayAddress::read() const
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly) || !isPrivate(file))
        return std::nullopt;
    const QJsonObject published = objectIn(file);
    const QUrl url(published.value("url"_L1).toString(), QUrl::StrictMode);
    const qint64 pid = published.value("pid"_L1).toInteger();
    // The token is sent there: nowhere but this machine.
    const bool sound = url.isValid() && url.scheme() == "http"_L1 && isLoopback(url);
    if (!sound || !isLocked(file))
        return std::nullopt;
    return Published{url, pid};
}

std::optional<QUrl> RelayAddress::find() const
{
    const auto published = read();
    return published ? std::optional(published->url) : std::nullopt;
}

void RelayAddress::end() const
{
    if (const auto published = read();
        published && published->pid > 0 && published->pid <= std::numeric_limits<pid_t>::max())
        ::kill(static_cast<pid_t>(published->pid), SIGTERM);
}

bool RelayAddress::publish(const QUrl &relay)
{
    const QJsonObject published{{"url"_L1, relay.toString()}, {"pid"_L1, QCoreApplication::applicationPid()}};
    if (m_file.isEmpty() || replaceFile(m_file, QJsonDocument(published).toJson(QJsonDocument::Compact) + '\n'))
        return false;
    m_published = std::make_shared<QFile>(m_file);
    return m_published->open(QIODevice::ReadOnly) && ::flock(m_published->handle(), LOCK_EX) == 0;
}

void RelayAddress::withdraw()
{
    m_published.reset();
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject published = objectIn(file);
    if (published.value("pid"_L1).toInteger() == QCoreApplication::applicationPid())
        file.remove();
}

quint16 RelayAddress::port(int attempt) const
{
    const int drawn = static_cast<quint8>(m_hash.at(0)) * 256 + static_cast<quint8>(m_hash.at(1));
    return static_cast<quint16>(kFirstPort + (drawn + attempt) % kPorts);
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/handover/profilesocket.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chat::profilesocket {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestPath = 100; // of a socket; the system's limit is 107
constexpr qsizetype kNameRoom = 40;
constexpr qsizetype kNameLength = 24; // hexadecimal digits

//! A folder, not a link, that belongs to this user and is closed to others.
bool isPrivate(const QString &folder)
{
    struct stat info
    {
    };
    return lstat(QFile::encodeName(folder).constData(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == geteuid()
        && (info.st_mode & 077) == 0;
}

bool makePrivate(const QString &folder)
{
    if (mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return false;
    return isPrivate(folder);
}

} // namespace

QString folder(const QString &profile)
{
    QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (runtime.startsWith(u'/') && runtime.size() < kLongestPath - kNameRoom && isPrivate(runtime))
        return runtime;
    // In the shared folder somebody may have created it before us: then it is not used.
    const QString shared = QDir::tempPath() + u"/kookaburra-%1"_s.arg(geteuid());
    for (const QString &folder : {shared, profile + u"/run"_s}) {
        if (folder.size() < kLongestPath - kNameRoom && makePrivate(folder))
            return folder;
    }
    return {};
}

QString canonical(const QString &profile)
{
    const QString path = QFileInfo(profile).canonicalFilePath();
    return path.isEmpty() ? profile : path;
}

QString path(const QString &profile)
{
    const QString where = folder(profile);
    if (where.isEmpty())
        return {};
    const auto hash = QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256);
    return where + u"/kookaburra-"_s + QString::fromLatin1(hash.toHex().constData(), kNameLength);
}

qint64 peerOf(qintptr socket)
{
    ucred peer{};
    socklen_t size = sizeof(peer);
    if (socket < 0 || getsockopt(static_cast<int>(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return 0;
    return peer.uid == geteuid() ? peer.pid : 0;
}

bool isLocked(const QString &profile)
{
    const int file = ::open(QFile::encodeName(profile + u"/lock"_s).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return false;
    const bool taken = flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(file);
    return taken;
}

} // namespace chat::profilesocket

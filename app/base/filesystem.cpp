// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/filesystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chat {

void syncFolder(const QString &folder)
{
    const int file = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

void keepOwner(int descriptor, const struct stat &before)
{
    const bool owned = ::fchown(descriptor, before.st_uid, before.st_gid) == 0;
    ::fchmod(descriptor, before.st_mode & (owned ? 07777 : 0777));
}

bool linkOrCopy(const QString &file, const QString &name)
{
    QDir().mkpath(QFileInfo(name).path());
    return ::link(QFile::encodeName(file).constData(), QFile::encodeName(name).constData()) == 0
        || QFile::copy(file, name);
}

} // namespace chat

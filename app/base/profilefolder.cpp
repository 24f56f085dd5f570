// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/profilefolder.h"

#include <QDir>
#include <QFile>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kOthers
    = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

//! Where it cannot be closed, what is in it is still the owner's.
void closeToOthers(const QString &path, QFile::Permissions owner)
{
    if ((QFile::permissions(path) & kOthers) != 0)
        QFile::setPermissions(path, owner);
}

} // namespace

bool makeProfileFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    const QDir dir(folder);
    if (dir.exists(u"kookaburra.ini"_s) || dir.exists(u"accounts"_s)
        || dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        closeToOthers(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return true;
}

void makeOwnersFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        closeToOthers(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString makeOwnersFile(const QString &file)
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    QFile made(file);
    if (made.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner))
        made.close();
    closeToOthers(file, owner);
    return file;
}

} // namespace chat

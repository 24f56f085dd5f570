// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/desktop/profilefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace chat {

using namespace Qt::Literals::StringLiterals;

bool makeProfileFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    const QDir dir(folder);
    const bool ours = dir.exists(u"kookaburra.ini"_s) || dir.exists(u"accounts"_s)
        || dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    if (ours && (QFile::permissions(folder) & others) != 0)
        QFile::setPermissions(folder, owner); // where it cannot be, the files are still the owner's
    return true;
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedreport.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace chat::sandbox {

//! The files of a community: a folder on disk, or one of the program's resources (":/…"). Nothing outside of the folder
//! is read, whatever a path or a symbolic link in it says.
class SeedFolder
{
public:
    SeedFolder(const QString &root, SeedReport &report);

    [[nodiscard]] SeedReport &report() const { return m_report; }
    //! False, and reported, when it is no folder.
    [[nodiscard]] bool open();
    //! A file's bytes. `from` names it: problems are reported there. A resource's bytes are not copied.
    [[nodiscard]] QByteArray read(const QString &path, qint64 limit, const SeedSpot &from);
    //! The paths of the files in a folder below the root that end so, in the order of their names.
    [[nodiscard]] QStringList list(const QString &folder, const QString &ending) const;
    [[nodiscard]] bool contains(const QString &path) const;

private:
    QString m_root;
    QString m_canonicalRoot; //!< empty for resources
    SeedReport &m_report;
    qint64 m_total = 0; //!< bytes read so far
};

} // namespace chat::sandbox

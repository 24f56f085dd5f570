// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seedfolder/seedfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QResource>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr qint64 kFolderBytes = 128 << 20;

//! Paths become parts of URLs: nothing in them that would need escaping there.
bool isPlainPath(const QString &path)
{
    return !path.isEmpty() && path.size() <= 120 && !path.startsWith(u'/') && !path.endsWith(u'/')
        && std::ranges::all_of(path,
            [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"._-/").contains(c)); });
}

bool leaves(const QString &path)
{
    const QStringList steps = path.split(u'/');
    return path.startsWith(u'/') || steps.contains(u".."_s);
}

QString megabytes(qint64 bytes)
{
    return bytes >= 1 << 20 ? QString::number(bytes >> 20) + u" MB"_s : QString::number(bytes >> 10) + u" KB"_s;
}

} // namespace

SeedFolder::SeedFolder(const QString &root, SeedReport &report)
    : m_root(root)
    , m_report(report)
{
}

bool SeedFolder::open()
{
    const QFileInfo info(m_root);
    if (!info.isDir()) {
        m_report.fail({m_root, 0}, info.exists() ? u"not a folder"_s : u"there is no such folder"_s);
        return false;
    }
    if (!m_root.startsWith(u':'))
        m_canonicalRoot = info.canonicalFilePath();
    return true;
}

QByteArray SeedFolder::read(const QString &path, qint64 limit, const SeedSpot &from)
{
    const auto fail = [&](const QString &reason) {
        m_report.fail(from, (from.file == path ? QString() : path + u": "_s) + reason);
        return QByteArray();
    };
    if (leaves(path))
        return fail(u"a path must not lead out of the folder"_s);
    if (!isPlainPath(path))
        return fail(u"a file's path consists of ASCII letters, digits and . _ - /"_s);
    const QString full = m_root + u'/' + path;
    const QFileInfo info(full);
    if (!info.exists())
        return fail(info.isSymLink() ? u"a symbolic link to nothing"_s : u"there is no such file"_s);
    const QString canonical = info.canonicalFilePath();
    const QString inside = m_canonicalRoot.endsWith(u'/') ? m_canonicalRoot : m_canonicalRoot + u'/';
    if (!m_canonicalRoot.isEmpty() && !canonical.startsWith(inside))
        return fail(u"a symbolic link must not lead out of the folder"_s);
    if (!info.isFile())
        return fail(u"not a file"_s);
    if (info.size() > limit)
        return fail(u"larger than %1"_s.arg(megabytes(limit)));
    m_total += info.size();
    if (m_total > kFolderBytes)
        return fail(u"all files together are larger than %1"_s.arg(megabytes(kFolderBytes)));
    if (m_root.startsWith(u':')) {
        const QResource resource(full);
        if (resource.compressionAlgorithm() == QResource::NoCompression)
            return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
    }
    QFile file(m_canonicalRoot.isEmpty() ? full : canonical);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.errorString());
    const QByteArray bytes = file.read(limit + 1); // it may have grown
    return bytes.size() > limit ? fail(u"larger than %1"_s.arg(megabytes(limit))) : bytes;
}

QStringList SeedFolder::list(const QString &folder, const QString &ending) const
{
    QStringList paths;
    const QStringList names
        = QDir(m_root + u'/' + folder)
              .entryList({u'*' + ending}, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names)
        paths.append(folder + u'/' + name);
    return paths;
}

bool SeedFolder::contains(const QString &path) const
{
    return QFileInfo::exists(m_root + u'/' + path);
}

} // namespace chat::sandbox

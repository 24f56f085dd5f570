// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/drafts/pastedpictures.h"

#include "app/base/filesystem.h"
#include "app/base/logging.h"
#include "app/base/onpool.h"
#include "app/base/outputfile.h"
#include "app/base/safefile.h"

#include <QDir>
#include <QFileInfo>

namespace chat {

PastedPictures::PastedPictures(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_disk.setMaxThreadCount(1);
}

//! A path that nothing has. Any thread.
QString PastedPictures::reserve(const QString &name)
{
    const QMutexLocker lock(&m_mutex);
    QString wanted = QFileInfo(name).fileName();
    QString path;
    do {
        path = m_folder + u'/' + unusedFileName(m_folder, wanted);
        wanted = u'_' + wanted;
    } while (m_made.contains(path));
    m_made.insert(path);
    return path;
}

void PastedPictures::giveBack(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    m_made.remove(path);
}

void PastedPictures::keep(const QString &name, const QByteArray &bytes, QObject *context,
    const std::function<void(const QString &path)> &kept)
{
    onPool(
        context, [this, name, bytes] { return write(name, bytes); }, kept, m_disk);
}

//! On the writer's thread.
QString PastedPictures::write(const QString &name, const QByteArray &bytes)
{
    qint64 used = bytes.size();
    const auto files = QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files)
        used += file.size();
    if (used > kMostBytes || files.size() >= kMostPictures) {
        qCWarning(lcUi) << "a pasted picture is not kept for the next start: there is no room for it";
        return {};
    }
    const QString path = reserve(name);
    if (const auto failure = replaceFile(path, bytes)) {
        qCWarning(lcUi) << "a pasted picture could not be written:" << failure->reason;
        giveBack(path);
        return {};
    }
    return path;
}

QString PastedPictures::takeOver(const QString &name, const QString &path)
{
    const QString ours = reserve(name);
    if (linkOrCopy(path, ours))
        return ours;
    giveBack(ours);
    return {};
}

bool PastedPictures::isOurs(const QString &path) const
{
    return QFileInfo(path).path() == m_folder;
}

void PastedPictures::remove(const QString &path)
{
    if (!isOurs(path))
        return;
    m_disk.start([this, path] {
        (void)removeFile(path);
        giveBack(path);
    });
}

void PastedPictures::removeAllBut(const QStringList &paths)
{
    m_disk.start([this, paths] { removeOld(paths); });
}

//! On the writer's thread.
void PastedPictures::removeOld(const QStringList &kept)
{
    const auto files = QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        const QString path = file.filePath();
        const QMutexLocker lock(&m_mutex);
        if (!kept.contains(path) && !m_made.contains(path))
            (void)removeFile(path);
    }
    const QMutexLocker lock(&m_mutex);
    if (m_made.isEmpty())
        QDir().rmdir(m_folder); // if it is empty
}

} // namespace chat

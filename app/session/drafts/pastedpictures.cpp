// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/drafts/pastedpictures.h"

#include "app/base/logging.h"
#include "app/base/onpool.h"
#include "app/base/outputfile.h"
#include "app/base/safefile.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace chat {

namespace {

//! On the writer's thread.
QString writePicture(const QString &folder, const QString &name, const QByteArray &bytes)
{
    qint64 used = bytes.size();
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files)
        used += file.size();
    if (used > PastedPictures::kMostBytes || files.size() >= PastedPictures::kMostPictures) {
        qCWarning(lcUi) << "a pasted picture is not kept for the next start: there is no room for it";
        return {};
    }
    QString path = folder + u'/' + unusedFileName(folder, QFileInfo(name).fileName());
    if (const auto failure = replaceFile(path, bytes)) {
        qCWarning(lcUi) << "a pasted picture could not be written:" << failure->reason;
        return {};
    }
    return path;
}

} // namespace

PastedPictures::PastedPictures(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_disk.setMaxThreadCount(1);
}

void PastedPictures::keep(const QString &name, const QByteArray &bytes, QObject *context,
    const std::function<void(const QString &path)> &kept)
{
    onPool(
        context, [folder = m_folder, name, bytes] { return writePicture(folder, name, bytes); }, kept, m_disk);
}

QString PastedPictures::takeOver(const QString &name, const QString &path)
{
    std::error_code problem;
    std::filesystem::create_directories(m_folder.toStdString(), problem);
    const QString ours = m_folder + u'/' + unusedFileName(m_folder, QFileInfo(name).fileName());
    std::filesystem::create_hard_link(path.toStdString(), ours.toStdString(), problem);
    return !problem || QFile::copy(path, ours) ? ours : QString();
}

bool PastedPictures::isOurs(const QString &path) const
{
    return QFileInfo(path).path() == m_folder;
}

void PastedPictures::remove(const QString &path)
{
    if (isOurs(path))
        m_disk.start([path] { (void)removeFile(path); });
}

void PastedPictures::removeAllBut(const QStringList &paths)
{
    m_disk.start([folder = m_folder, paths] {
        const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &file : files) {
            if (!paths.contains(file.filePath()))
                (void)removeFile(file.filePath());
        }
        QDir().rmdir(folder); // if it is empty
    });
}

} // namespace chat

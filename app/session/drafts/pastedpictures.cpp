// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/drafts/pastedpictures.h"

#include "app/base/logging.h"
#include "app/base/onpool.h"
#include "app/base/safefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

//! A name of that kind that no file has; empty: there is none.
QString freePath(const QString &folder, const QString &name)
{
    const QString plain = QFileInfo(name).fileName();
    constexpr int most = 1000;
    for (int i = 1; i < most; ++i) {
        const QString path = folder + u'/'
            + (i == 1 ? plain
                      : u"%1 (%2).%3"_s.arg(QFileInfo(plain).completeBaseName()).arg(i).arg(QFileInfo(plain).suffix()));
        if (!QFileInfo::exists(path))
            return path;
    }
    return {};
}

//! On the writer's thread.
QString writePicture(const QString &folder, const QString &name, const QByteArray &bytes)
{
    qint64 used = bytes.size();
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files)
        used += file.size();
    const QString path = used > PastedPictures::kMostBytes ? QString() : freePath(folder, name);
    if (path.isEmpty()) {
        qCWarning(lcUi) << "a pasted picture is not kept for the next start: there is no room for it";
        return {};
    }
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

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>

namespace chat {

//! Files named by the hash of their URL in one folder of limited size; the least recently used are removed first. May
//! be called from several threads; every call may access the disk.
class ImageDiskCache
{
public:
    ImageDiskCache(QString folder, qint64 maxBytes);

    //! From now on the pictures and the files directly in `folder` together have this many bytes at most; pictures go
    //! first that were not looked at for longest. The other files are never touched.
    void share(qint64 bytes, const QString &folder);

    [[nodiscard]] QByteArray read(const QString &url);
    void write(const QString &url, const QByteArray &bytes);
    void remove(const QString &url);

    //! The sizes of pictures by address, in the format of PictureSizes; only the latest if there are very many.
    [[nodiscard]] QByteArray readSizes();
    void addSize(const QByteArray &line);

private:
    [[nodiscard]] QString pathOf(const QString &url) const;
    [[nodiscard]] QString sizesPath() const;
    void makeFolder();
    void count();
    void makeRoom();
    [[nodiscard]] qint64 mostBytes() const;

    const QString m_folder;
    QMutex m_mutex; // guards what follows and the eviction
    qint64 m_maxBytes;
    QString m_besides; //!< the folder whose files count too; empty: none
    qint64 m_unchecked = 0; //!< bytes written since the other files were looked at
    qint64 m_bytes = -1; //!< -1: not counted yet
};

} // namespace chat

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

    const QString m_folder;
    const qint64 m_maxBytes;
    QMutex m_mutex; // guards the total and the eviction
    qint64 m_bytes = -1; //!< -1: not counted yet
};

} // namespace chat

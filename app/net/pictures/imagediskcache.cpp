// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/imagediskcache.h"

#include "app/base/logging.h"
#include "app/base/safefile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 kMostSizes = 512 * 1024; // bytes of the file with sizes
constexpr qint64 kLookAgain = 4 << 20; // bytes of pictures until the other files are looked at again
constexpr qint64 kFewest = 16 << 20; // bytes that pictures have in any case: fewer would be loaded again all the time
} // namespace

ImageDiskCache::ImageDiskCache(QString folder, qint64 maxBytes)
    : m_folder(std::move(folder))
    , m_maxBytes(maxBytes)
{
}

QString ImageDiskCache::pathOf(const QString &url) const
{
    const QByteArray hash = QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256);
    return m_folder + u'/' + QString::fromLatin1(hash.toHex()) + u".img"_s;
}

QByteArray ImageDiskCache::read(const QString &url)
{
    QFile file(pathOf(url));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.readAll();
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime); // used just now
    return bytes;
}

//! Private: what somebody looked at is not for other users.
void ImageDiskCache::makeFolder()
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

void ImageDiskCache::share(qint64 bytes, const QString &folder)
{
    const QMutexLocker lock(&m_mutex);
    m_maxBytes = bytes;
    m_besides = folder;
    m_unchecked = kLookAgain; // at the next picture
}

//! How many bytes the pictures may have.
qint64 ImageDiskCache::mostBytes() const
{
    if (m_besides.isEmpty())
        return m_maxBytes;
    qint64 others = 0;
    const auto files = QDir(m_besides).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files)
        others += file.size();
    return std::max(m_maxBytes - others, std::min(m_maxBytes, kFewest));
}

void ImageDiskCache::count()
{
    if (m_bytes >= 0)
        return;
    makeFolder();
    m_bytes = 0;
    const auto files = QDir(m_folder).entryInfoList({u"*.img"_s}, QDir::Files);
    for (const QFileInfo &file : files)
        m_bytes += file.size();
}

void ImageDiskCache::write(const QString &url, const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (bytes.size() > m_maxBytes / 4)
        return;
    count();
    const QString path = pathOf(url);
    const qint64 before = QFileInfo(path).size();
    // What a power cut destroys is downloaded again.
    if (const auto failure = replaceFile(path, bytes, {true, false})) {
        qCWarning(lcImage) << "cannot keep a picture on disk:" << failure->reason;
        return;
    }
    m_bytes += bytes.size() - before;
    m_unchecked += bytes.size();
    if (m_bytes > m_maxBytes || (!m_besides.isEmpty() && m_unchecked >= kLookAgain))
        makeRoom();
}

void ImageDiskCache::makeRoom()
{
    m_unchecked = 0;
    const qint64 most = mostBytes();
    if (m_bytes <= most)
        return;
    // Reduces to nine tenths, so that not every picture scans the folder.
    const auto files = QDir(m_folder).entryInfoList({u"*.img"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    m_bytes = 0;
    for (const QFileInfo &file : files)
        m_bytes += file.size();
    for (const QFileInfo &file : files) {
        if (m_bytes <= most / 10 * 9)
            break;
        if (QFile::remove(file.filePath()))
            m_bytes -= file.size();
    }
}

void ImageDiskCache::remove(const QString &url)
{
    const QMutexLocker lock(&m_mutex);
    count();
    const QString path = pathOf(url);
    const qint64 size = QFileInfo(path).size();
    if (QFile::remove(path))
        m_bytes -= size;
}

QString ImageDiskCache::sizesPath() const
{
    return m_folder + u"/sizes"_s;
}

QByteArray ImageDiskCache::readSizes()
{
    const QMutexLocker lock(&m_mutex);
    QFile file(sizesPath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 tooMuch = file.size() - kMostSizes;
    if (tooMuch > 0)
        file.seek(tooMuch);
    QByteArray lines = file.read(kMostSizes);
    if (tooMuch <= 0)
        return lines;
    // The older half is dropped. If writing fails, the sizes are only unknown at the next start.
    lines = lines.mid(lines.indexOf('\n', lines.size() / 2) + 1);
    file.close();
    if (const auto failure = replaceFile(sizesPath(), lines, {true, false}))
        qCDebug(lcImage) << "cannot shorten the sizes of pictures:" << failure->reason;
    return lines;
}

void ImageDiskCache::addSize(const QByteArray &line)
{
    const QMutexLocker lock(&m_mutex);
    makeFolder();
    QFile file(sizesPath());
    if (file.open(QIODevice::WriteOnly | QIODevice::Append, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        file.write(line);
}

} // namespace chat

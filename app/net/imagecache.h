// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/picturesizes.h"

#include <QByteArray>
#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace chat {

class ImageDiskCache;

//! Pictures by URL: fetched once, decoded and scaled off the GUI thread, bounded by bytes in memory and on disk.
class ImageCache : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        qint64 memoryBytes = 24 << 20;
        qint64 diskBytes = 256 << 20;
        qint64 downloadBytes = 32 << 20;
        int maxPixels = 40'000'000;
    };
    enum class Fit : quint8 {
        Inside, //!< the whole picture within the size, never enlarged
        Cover, //!< fills the size, cropped to the middle
    };

    //! `diskFolder` empty: nothing is kept on disk.
    ImageCache(
        QNetworkAccessManager &network, const QString &diskFolder, const Limits &limits, QObject *parent = nullptr);
    ImageCache(QNetworkAccessManager &network, const QString &diskFolder, QObject *parent = nullptr);
    ~ImageCache() override;

    //! The decoded picture in device pixels of at most (Inside) or exactly (Cover) `size`, or null: then it is on its
    //! way (imageReady or imageFailed follows) or has failed. Never blocks; a hash lookup when it is there.
    QImage image(const QString &url, const QSize &size, Fit fit = Fit::Inside);
    [[nodiscard]] bool failed(const QString &url) const; //!< failed recently; image() tries again after a pause
    void retry(const QString &url);
    //! The picture's file as it was fetched, from memory or disk; null if it is not at hand. Never fetches.
    void source(const QString &url, QObject *context, const std::function<void(const QByteArray &)> &callback);
    //! How large pictures are as they were sent: known before imageReady(), and over a restart.
    [[nodiscard]] const PictureSizes &sizes() const { return m_sizes; }

Q_SIGNALS:
    void imageReady(const QString &url);
    void imageFailed(const QString &url);
    void sizesLoaded(); //!< those of earlier runs

private:
    struct Variant
    {
        QSize size;
        Fit fit = Fit::Inside;
        friend bool operator==(const Variant &, const Variant &) = default;
    };
    struct Key
    {
        QString url;
        Variant variant;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(
                seed, key.url, key.variant.size.width(), key.variant.size.height(), static_cast<int>(key.variant.fit));
        }
    };
    struct Entry
    {
        std::vector<Variant> wanted; //!< not decoded yet
        bool decoding = false;
        QNetworkReply *reply = nullptr;
    };
    struct Decoded
    {
        QByteArray source; //!< empty: it was not on disk
        QSize pixels; //!< of the picture as it was sent, upright
        std::vector<std::pair<Variant, QImage>> images; //!< empty: not a picture we take
    };

    void begin(const QString &url);
    void decode(const QString &url, const QByteArray &source, bool downloaded);
    void onDecoded(const QString &url, const Decoded &decoded, bool downloaded, bool wasOnDisk);
    void loadSizes();
    void learnSize(const QString &url, const QSize &pixels);
    static void decodeAll(Decoded &decoded, const std::vector<Variant> &variants, int maxPixels);
    [[nodiscard]] static QImage decodeOne(
        const QByteArray &source, const Variant &variant, int maxPixels, QSize &pixels);
    void queueDownload(const QString &url);
    void startDownloads();
    void startDownload(const QString &url, const QString &address);
    void onDownloaded(const QString &url, QNetworkReply *reply);
    void fail(const QString &url);

    QNetworkAccessManager &m_network;
    Limits m_limits;
    std::unique_ptr<ImageDiskCache> m_disk; // null: none; its calls are made on the pool
    PictureSizes m_sizes;
    QCache<Key, QImage> m_images;
    QImage m_huge; // the last one too large for the cache: without it, asking again would never end
    Key m_hugeKey;
    QCache<QString, QByteArray> m_sources; // of the last ones, for further sizes
    QHash<QString, Entry> m_entries; // under way
    std::vector<QString> m_queue; // to download, newest last
    QHash<QString, qint64> m_failures; // until when (ms of the monotonic clock)
    int m_downloads = 0;
    QThreadPool m_pool;
};

} // namespace chat

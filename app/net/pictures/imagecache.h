// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/pictures/decoderthreads.h"
#include "app/net/pictures/picturedecoder.h"
#include "app/net/pictures/picturedownloads.h"
#include "app/net/pictures/picturesizes.h"

#include <QByteArray>
#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace chat {

class ImageDiskCache;
class MovingPicture;

//! Pictures by URL: fetched once, decoded and scaled off the GUI thread, bounded by bytes in memory and on disk.
class ImageCache : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        qint64 memoryBytes = 8 << 20; //!< decoded; the others are decoded again from disk
        qint64 sourceBytes = 4 << 20; //!< files, for further sizes; an eighth of it if they are on disk too
        qint64 diskBytes = 256 << 20;
        PictureLimits picture;
        //! Of animated pictures: every frame is decoded again each time it is shown.
        PictureLimits moving{8 << 20, 4'000'000, 20'000};
        PictureDownloads::Limits downloads;
        DecoderThreads::Limits threads;
    };
    using Fit = PictureFit;

    //! `diskFolder` empty: nothing is stored on disk. The scheduler is borrowed; null: the real clock.
    ImageCache(const QString &diskFolder, const Limits &limits, Scheduler *scheduler, QObject *parent = nullptr);
    explicit ImageCache(const QString &diskFolder, QObject *parent = nullptr);
    ~ImageCache() override; //!< does not block

    //! The account's server: pictures on this machine or its link are loaded only if that server is there too. To be
    //! called before the first picture is requested; without it, every host is allowed.
    void setServer(const QUrl &base) { m_downloads.hosts().setServer(base); }
    [[nodiscard]] const QUrl &server() { return m_downloads.hosts().server(); }
    //! Pictures on disk and the files directly in `folder` together have this many bytes at most; pictures go by age.
    void shareDisk(qint64 bytes, const QString &folder);
    //! The decoded picture in device pixels, at most (Inside) or exactly (Cover) `size`. Null: it is being loaded
    //! (imageReady or imageFailed follows) or has failed. Never blocks; a hash look-up if it is decoded.
    QImage image(const QString &url, const QSize &size, Fit fit = Fit::Inside);
    //! Gives back decoded pictures that are as large as those of messages and not among `shown`: they are on disk. Small
    //! ones, as of people, stay.
    void releaseLarge(const QSet<QString> &shown);
    [[nodiscard]] bool failed(const QString &url) const; //!< failed recently; image() tries again after a pause
    void retry(const QString &url);
    //! The downloaded file of a picture, from memory or disk; null if it is not available. Never downloads.
    void source(const QString &url, QObject *context, const std::function<void(const QByteArray &)> &callback);
    //! The original sizes of pictures: known before imageReady(), and kept over restarts.
    [[nodiscard]] const PictureSizes &sizes() const { return m_sizes; }
    //! Plays the file of a picture, each frame covering `size` or in its own size. Null: it is not animated, or too
    //! large.
    [[nodiscard]] std::unique_ptr<MovingPicture> play(const QByteArray &file, const QSize &size);
    //! Decodes bytes that another program put on the clipboard. Slow for large pictures: call it on another thread.
    [[nodiscard]] static QImage decodePixels(const QByteArray &bytes);
    //! A picture that is not in the cache: from a regular file of this computer, or from `bytes` if `path` is empty.
    //! Null: not a supported picture.
    void preview(const QString &path, const QByteArray &bytes, const QSize &size, QObject *context,
        const std::function<void(const QImage &)> &callback);

Q_SIGNALS:
    void imageReady(const QString &url);
    void imageFailed(const QString &url);
    void sizesLoaded(); //!< those of earlier runs are available

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
    };
    struct Decoded
    {
        QByteArray source; //!< empty: not on disk
        QSize pixels; //!< original size of the picture, upright
        std::vector<std::pair<Variant, QImage>> images; //!< empty: not a supported picture
    };

    void begin(const QString &url);
    struct Failure
    {
        Scheduler::Milliseconds until{0};
        Scheduler::Milliseconds pause{0};
    };

    void decode(const QString &url, const QByteArray &source, bool downloaded);
    void onDecoded(const QString &url, const Decoded &decoded, bool downloaded, bool wasOnDisk);
    void loadSizes();
    void fail(const QString &url);

    std::unique_ptr<Scheduler> m_ownScheduler; // null: one was passed in
    Scheduler &m_scheduler;
    const Limits m_limits;
    std::shared_ptr<ImageDiskCache> m_disk; // null: none; called on other threads
    PictureSizes m_sizes;
    QCache<Key, QImage> m_images;
    QImage m_huge; // the last picture too large for the cache; without it, requests for it would never end
    Key m_hugeKey;
    QCache<QString, QByteArray> m_sources; // of recent pictures, for further sizes
    QHash<QString, Entry> m_entries; // in progress
    QHash<QString, Failure> m_failures;
    PictureDownloads m_downloads;
    DecoderThreads m_threads;
    DecoderThreads m_movieThreads; // animated pictures never delay the others
};

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/imagecache.h"

#include "app/net/pictures/imagediskcache.h"
#include "app/net/pictures/movingpicture.h"
#include "app/net/qtscheduler.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds kFirstPause(30); // after a failure; doubles
constexpr std::chrono::minutes kLongestPause(30);
constexpr qsizetype kMaxDataUrl = 256 * 1024;
constexpr qsizetype kMaxFailures = 2000;
constexpr qint64 kSmallPixels = 128 * 128; // larger than a face at twice the size

QByteArray ofDataUrl(const QString &url)
{
    const qsizetype comma = url.indexOf(u',');
    if (comma < 0 || url.size() > kMaxDataUrl)
        return {};
    const QByteArray body = QStringView(url).mid(comma + 1).toLatin1();
    if (QStringView(url).left(comma).endsWith(u";base64"))
        return QByteArray::fromBase64(QByteArray::fromPercentEncoding(body));
    return QByteArray::fromPercentEncoding(body);
}

//! Regular files only: pipes and devices have no end.
QByteArray readRegular(const QString &path, qsizetype most)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > most)
        return {};
    return file.read(most);
}

DecoderThreads::Limits movieThreads()
{
    DecoderThreads::Limits limits;
    limits.time = std::chrono::seconds(2); // per frame: slower pictures do not play
    return limits;
}

int costOf(const QImage &image)
{
    return static_cast<int>(std::min<qint64>(image.sizeInBytes() + 128, std::numeric_limits<int>::max()));
}

} // namespace

ImageCache::ImageCache(const QString &diskFolder, QObject *parent)
    : ImageCache(diskFolder, Limits(), nullptr, parent)
{
}

ImageCache::ImageCache(const QString &diskFolder, const Limits &limits, Scheduler *scheduler, QObject *parent)
    : QObject(parent)
    , m_ownScheduler(scheduler ? nullptr : std::make_unique<QtScheduler>())
    , m_scheduler(scheduler ? *scheduler : *m_ownScheduler)
    , m_limits(limits)
    , m_images(limits.memoryBytes)
    , m_sources(diskFolder.isEmpty() ? limits.sourceBytes : limits.sourceBytes / 8)
    , m_downloads(m_scheduler, limits.downloads)
    , m_threads(m_scheduler, limits.threads)
    , m_movieThreads(m_scheduler, movieThreads())
{
    connect(&m_downloads, &PictureDownloads::arrived, this,
        [this](const QString &url, const QByteArray &bytes) { decode(url, bytes, true); });
    connect(&m_downloads, &PictureDownloads::failed, this, &ImageCache::fail);
    if (diskFolder.isEmpty())
        return;
    m_disk = std::make_shared<ImageDiskCache>(diskFolder, limits.diskBytes);
    loadSizes();
}

ImageCache::~ImageCache() = default;

void ImageCache::shareDisk(qint64 bytes, const QString &folder)
{
    if (m_disk)
        m_disk->share(bytes, folder);
}

QImage ImageCache::image(const QString &url, const QSize &size, Fit fit)
{
    if (url.isEmpty() || size.isEmpty())
        return {};
    const Variant variant{size, fit};
    if (const QImage *known = m_images.object(Key{url, variant}))
        return *known;
    if (m_hugeKey == Key{url, variant})
        return m_huge;
    if (failed(url))
        return {};
    const bool isNew = !m_entries.contains(url);
    Entry &entry = m_entries[url];
    if (std::ranges::find(entry.wanted, variant) == entry.wanted.end())
        entry.wanted.push_back(variant);
    if (isNew) {
        begin(url);
    } else if (m_downloads.contains(url)) {
        m_downloads.fetch(url); // requested again while it waits for a connection: newest first
    }
    return {};
}

void ImageCache::releaseLarge(const QSet<QString> &shown)
{
    const QList<Key> keys = m_images.keys();
    for (const Key &key : keys) {
        const QSize &size = key.variant.size;
        if (qint64(size.width()) * size.height() > kSmallPixels && !shown.contains(key.url))
            m_images.remove(key);
    }
    if (!shown.contains(m_hugeKey.url)) {
        m_huge = {};
        m_hugeKey = {};
    }
}

bool ImageCache::failed(const QString &url) const
{
    const auto it = m_failures.constFind(url);
    return it != m_failures.constEnd() && it->until > m_scheduler.now();
}

void ImageCache::retry(const QString &url)
{
    if (m_failures.remove(url))
        Q_EMIT imageReady(url); // those that show it ask again
}

void ImageCache::source(const QString &url, QObject *context, const std::function<void(const QByteArray &)> &callback)
{
    const QByteArray *known = m_sources.object(url);
    if (known || !m_disk) {
        const QByteArray file = known ? *known : QByteArray();
        QMetaObject::invokeMethod(
            context, [file, callback] { callback(file); }, Qt::QueuedConnection);
        return;
    }
    m_threads.run<QByteArray>([disk = m_disk, url](const std::stop_token &) { return disk->read(url); }, context,
        [callback](const std::optional<QByteArray> &file) { callback(file.value_or(QByteArray())); });
}

std::unique_ptr<MovingPicture> ImageCache::play(const QByteArray &file, const QSize &size)
{
    auto frames = PictureFrames::open(file, size, m_limits.moving);
    return frames ? std::make_unique<MovingPicture>(m_movieThreads, m_scheduler, std::move(frames)) : nullptr;
}

QImage ImageCache::decodePixels(const QByteArray &bytes)
{
    return chat::decodePixels(bytes);
}

void ImageCache::preview(const QString &path, const QByteArray &bytes, const QSize &size, QObject *context,
    const std::function<void(const QImage &)> &callback)
{
    m_threads.run<QImage>(
        [path, bytes, size, limits = m_limits.picture](const std::stop_token &stop) {
            const QByteArray file = path.isEmpty() ? bytes : readRegular(path, limits.bytes);
            return decodePicture(file, size, Fit::Cover, limits, stop);
        },
        context, [callback](const std::optional<QImage> &image) { callback(image.value_or(QImage())); });
}

void ImageCache::begin(const QString &url)
{
    if (const QByteArray *source = m_sources.object(url)) {
        decode(url, *source, false);
    } else if (url.startsWith("data:image/"_L1, Qt::CaseInsensitive)) {
        decode(url, ofDataUrl(url), true);
    } else if (!url.startsWith("https://"_L1, Qt::CaseInsensitive)
        && !url.startsWith("http://"_L1, Qt::CaseInsensitive)) {
        QMetaObject::invokeMethod(
            this, [this, url] { fail(url); }, Qt::QueuedConnection);
    } else if (m_disk) {
        decode(url, {}, false);
    } else {
        m_downloads.fetch(url);
    }
}

//! With an empty source, the picture is read from disk; a downloaded one is written to disk.
void ImageCache::decode(const QString &url, const QByteArray &source, bool downloaded)
{
    Entry &entry = m_entries[url];
    entry.decoding = true;
    const bool lookOnDisk = source.isEmpty() && !downloaded;
    const bool keepSize = m_disk && !url.startsWith("data:"_L1);
    const bool keep = downloaded && keepSize;
    const auto work = [disk = m_disk, url, source, lookOnDisk, keep, keepSize, known = m_sizes.of(url),
                          variants = entry.wanted, limits = m_limits.picture](const std::stop_token &stop) {
        Decoded decoded;
        decoded.source = lookOnDisk ? disk->read(url) : source;
        for (const Variant &variant : variants) {
            QImage image = decodePicture(decoded.source, variant.size, variant.fit, limits, stop, &decoded.pixels);
            if (image.isNull()) {
                decoded.images.clear();
                break;
            }
            decoded.images.emplace_back(variant, std::move(image));
        }
        if (lookOnDisk && decoded.images.empty() && !decoded.source.isEmpty())
            disk->remove(url); // cut short or damaged
        if (keep && !decoded.images.empty())
            disk->write(url, decoded.source);
        if (keepSize && !decoded.images.empty() && decoded.pixels != known)
            disk->addSize(PictureSizes::line(url, decoded.pixels));
        return decoded;
    };
    m_threads.run<Decoded>(work, this, [this, url, downloaded, lookOnDisk](const std::optional<Decoded> &decoded) {
        if (decoded)
            onDecoded(url, *decoded, downloaded, lookOnDisk);
        else
            fail(url);
    });
}

void ImageCache::loadSizes()
{
    m_threads.run<QByteArray>([disk = m_disk](const std::stop_token &) { return disk->readSizes(); }, this,
        [this](const std::optional<QByteArray> &lines) {
            if (!lines || lines->isEmpty())
                return;
            m_sizes.load(*lines);
            Q_EMIT sizesLoaded();
        });
}

void ImageCache::onDecoded(const QString &url, const Decoded &decoded, bool downloaded, bool wasOnDisk)
{
    Entry &entry = m_entries[url];
    entry.decoding = false;
    if (decoded.images.empty()) {
        // Not on disk, damaged, or in an outdated format: download it.
        if (wasOnDisk && !downloaded)
            m_downloads.fetch(url);
        else
            fail(url);
        return;
    }
    m_sizes.learn(url, decoded.pixels);
    for (const auto &[variant, image] : decoded.images) {
        if (!m_images.insert(Key{url, variant}, new QImage(image), costOf(image))) {
            m_hugeKey = Key{url, variant};
            m_huge = image;
        }
        std::erase(entry.wanted, variant);
    }
    m_sources.insert(url, new QByteArray(decoded.source), decoded.source.size());
    m_failures.remove(url);
    if (entry.wanted.empty())
        m_entries.remove(url);
    else
        decode(url, decoded.source, false); // sizes requested meanwhile
    Q_EMIT imageReady(url);
}

void ImageCache::fail(const QString &url)
{
    m_entries.remove(url);
    const auto now = m_scheduler.now();
    if (m_failures.size() >= kMaxFailures)
        m_failures.removeIf([now](const auto &it) { return it->until <= now; });
    if (m_failures.size() < kMaxFailures) {
        Failure &failure = m_failures[url];
        failure.pause = std::clamp<Scheduler::Milliseconds>(2 * failure.pause, kFirstPause, kLongestPause);
        failure.until = now + failure.pause;
    }
    Q_EMIT imageFailed(url);
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/imagecache.h"

#include "app/base/logging.h"
#include "app/base/secondaddress.h"
#include "app/net/imagediskcache.h"

#include <QBuffer>
#include <QDeadlineTimer>
#include <QImageReader>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QUrl>

#include <algorithm>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kParallelDownloads = 6;
constexpr int kDownloadTimeoutMs = 30'000;
constexpr qint64 kFailurePauseMs = 30'000;
constexpr qsizetype kMaxDataUrl = 256 * 1024;
constexpr qsizetype kMaxFailures = 2000;

qint64 nowMs()
{
    return QDeadlineTimer::current().deadline();
}

//! Raster formats only: an SVG can point at other files, the others nobody sends.
bool isWanted(const QByteArray &format)
{
    static constexpr const char *kFormats[] = {"png", "jpeg", "jpg", "gif", "webp", "bmp", "ico"};
    return std::ranges::any_of(kFormats, [&format](const char *name) { return format == name; });
}

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

int costOf(const QImage &image)
{
    return static_cast<int>(std::min<qint64>(image.sizeInBytes() + 128, std::numeric_limits<int>::max()));
}

} // namespace

ImageCache::ImageCache(QNetworkAccessManager &network, const QString &diskFolder, QObject *parent)
    : ImageCache(network, diskFolder, Limits(), parent)
{
}

ImageCache::ImageCache(QNetworkAccessManager &network, const QString &diskFolder, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_limits(limits)
    , m_images(limits.memoryBytes / 8 * 7)
    , m_sources(limits.memoryBytes / 8)
{
    m_pool.setMaxThreadCount(2);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_pool.setExpiryTimeout(5000);
    if (diskFolder.isEmpty())
        return;
    m_disk = std::make_unique<ImageDiskCache>(diskFolder, limits.diskBytes);
    loadSizes();
}

ImageCache::~ImageCache()
{
    m_pool.clear();
    m_pool.waitForDone(); // at most two pictures; their results die with this object's event queue
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.reply) {
            entry.reply->disconnect(this);
            entry.reply->abort();
            entry.reply->deleteLater();
        }
    }
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
    } else if (!entry.decoding && !entry.reply) {
        // Asked for again while it waits for a connection: newest first.
        const auto it = std::ranges::find(m_queue, url);
        if (it != m_queue.end())
            std::rotate(it, it + 1, m_queue.end());
    }
    return {};
}

bool ImageCache::failed(const QString &url) const
{
    const auto it = m_failures.constFind(url);
    return it != m_failures.constEnd() && it.value() > nowMs();
}

void ImageCache::retry(const QString &url)
{
    if (m_failures.remove(url))
        Q_EMIT imageReady(url); // whoever shows it asks again
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
    // By way of this object: the context may die while the disk is read, on another thread than its own.
    const QPointer<QObject> asker(context);
    m_pool.start([this, url, asker, callback] {
        const QByteArray file = m_disk->read(url);
        QMetaObject::invokeMethod(
            this,
            [asker, file, callback] {
                if (asker)
                    callback(file);
            },
            Qt::QueuedConnection);
    });
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
        queueDownload(url);
    }
}

//! An empty source is looked for on disk; a downloaded one is written there.
void ImageCache::decode(const QString &url, const QByteArray &source, bool downloaded)
{
    Entry &entry = m_entries[url];
    entry.decoding = true;
    const bool lookOnDisk = source.isEmpty() && !downloaded;
    const bool keep = downloaded && m_disk && !url.startsWith("data:"_L1);
    m_pool.start(
        [this, url, source, downloaded, lookOnDisk, keep, variants = entry.wanted, maxPixels = m_limits.maxPixels] {
            Decoded decoded;
            decoded.source = lookOnDisk ? m_disk->read(url) : source;
            if (!decoded.source.isEmpty())
                decodeAll(decoded, variants, maxPixels);
            if (lookOnDisk && decoded.images.empty() && !decoded.source.isEmpty())
                m_disk->remove(url); // cut short or damaged
            if (keep && !decoded.images.empty())
                m_disk->write(url, decoded.source);
            QMetaObject::invokeMethod(
                this, [this, url, decoded, downloaded, lookOnDisk] { onDecoded(url, decoded, downloaded, lookOnDisk); },
                Qt::QueuedConnection);
        });
}

void ImageCache::loadSizes()
{
    m_pool.start([this] {
        const QByteArray lines = m_disk->readSizes();
        if (lines.isEmpty())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, lines] {
                m_sizes.load(lines);
                Q_EMIT sizesLoaded();
            },
            Qt::QueuedConnection);
    });
}

void ImageCache::learnSize(const QString &url, const QSize &pixels)
{
    if (m_sizes.learn(url, pixels) && m_disk && !url.startsWith("data:"_L1))
        m_pool.start([this, line = PictureSizes::line(url, pixels)] { m_disk->addSize(line); });
}

void ImageCache::decodeAll(Decoded &decoded, const std::vector<Variant> &variants, int maxPixels)
{
    for (const Variant &variant : variants) {
        QImage image = decodeOne(decoded.source, variant, maxPixels, decoded.pixels);
        if (image.isNull()) {
            decoded.images.clear();
            return;
        }
        decoded.images.emplace_back(variant, std::move(image));
    }
}

QImage ImageCache::decodeOne(const QByteArray &source, const Variant &variant, int maxPixels, QSize &pixels)
{
    QBuffer buffer;
    buffer.setData(source);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize natural = reader.size();
    if (!isWanted(reader.format()) || natural.isEmpty()
        || static_cast<qint64>(natural.width()) * natural.height() > maxPixels)
        return {};
    // Turned pictures are scaled before they are turned.
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize shown = turned ? natural.transposed() : natural;
    pixels = shown;
    const bool cover = variant.fit == Fit::Cover;
    QSize target = shown.scaled(variant.size, cover ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    if (!cover && (target.width() > shown.width() || target.height() > shown.height()))
        target = shown;
    target = target.expandedTo(QSize(1, 1));
    // A very long picture that has to cover a square would become huge only to be cut: cut it first.
    if (cover
        && static_cast<qint64>(target.width()) * target.height()
            > 16LL * variant.size.width() * variant.size.height()) {
        const QSize part = variant.size.scaled(shown, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
        const QSize clip = turned ? part.transposed() : part;
        reader.setClipRect(
            QRect(QPoint((natural.width() - clip.width()) / 2, (natural.height() - clip.height()) / 2), clip));
        target = variant.size;
    }
    const QSize scaled = turned ? target.transposed() : target;
    if (scaled != natural)
        reader.setScaledSize(scaled);
    QImage image = reader.read();
    if (image.isNull())
        return {};
    if (cover && image.size() != variant.size)
        image = image.copy(
            QRect(QPoint((image.width() - variant.size.width()) / 2, (image.height() - variant.size.height()) / 2),
                variant.size));
    // What paints fastest.
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    return image;
}

void ImageCache::onDecoded(const QString &url, const Decoded &decoded, bool downloaded, bool wasOnDisk)
{
    Entry &entry = m_entries[url];
    entry.decoding = false;
    if (decoded.images.empty()) {
        // Not on disk, or damaged there, or a format change on disk: the network knows.
        if (wasOnDisk && !downloaded)
            queueDownload(url);
        else
            fail(url);
        return;
    }
    learnSize(url, decoded.pixels);
    for (const auto &[variant, image] : decoded.images) {
        if (!m_images.insert(Key{url, variant}, new QImage(image), costOf(image))) {
            m_hugeKey = Key{url, variant};
            m_huge = image;
        }
        std::erase(entry.wanted, variant);
    }
    m_sources.insert(url, new QByteArray(decoded.source), decoded.source.size());
    if (entry.wanted.empty())
        m_entries.remove(url);
    else
        decode(url, decoded.source, false); // sizes asked for meanwhile
    Q_EMIT imageReady(url);
}

void ImageCache::queueDownload(const QString &url)
{
    m_queue.push_back(url);
    startDownloads();
}

void ImageCache::startDownloads()
{
    while (m_downloads < kParallelDownloads && !m_queue.empty()) {
        const QString url = m_queue.back();
        m_queue.pop_back();
        startDownload(url, url);
    }
}

void ImageCache::startDownload(const QString &url, const QString &address)
{
    QNetworkRequest request{QUrl(address)};
    request.setTransferTimeout(kDownloadTimeoutMs);
    request.setRawHeader("Accept"_ba, "image/webp,image/png,image/jpeg,image/gif,image/*;q=0.5"_ba);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Kookaburra/"_s + QLatin1StringView(KOOKABURRA_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QNetworkReply *reply = m_network.get(request);
    m_entries[url].reply = reply;
    ++m_downloads;
    const auto watch = [this, reply] {
        const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (std::max(announced, reply->bytesAvailable()) > m_limits.downloadBytes)
            reply->abort();
    };
    connect(reply, &QNetworkReply::metaDataChanged, this, watch);
    connect(reply, &QNetworkReply::readyRead, this, watch);
    // Queued: abort() signals from within watch, and nothing may signal from within image().
    connect(
        reply, &QNetworkReply::finished, this, [this, url, reply] { onDownloaded(url, reply); }, Qt::QueuedConnection);
}

void ImageCache::onDownloaded(const QString &url, QNetworkReply *reply)
{
    --m_downloads;
    m_entries[url].reply = nullptr;
    reply->deleteLater();
    const bool good = reply->error() == QNetworkReply::NoError;
    if (reply->error() == QNetworkReply::ContentNotFoundError) {
        if (const QString second = secondAddress(reply->request().url().toString(QUrl::FullyEncoded));
            !second.isEmpty()) {
            startDownload(url, second);
            return;
        }
    }
    const QByteArray bytes = good ? reply->readAll() : QByteArray();
    if (bytes.isEmpty()) {
        qCDebug(lcImage) << "picture not loaded:" << reply->error();
        fail(url);
    } else {
        decode(url, bytes, true);
    }
    startDownloads();
}

void ImageCache::fail(const QString &url)
{
    m_entries.remove(url);
    if (m_failures.size() >= kMaxFailures)
        m_failures.removeIf([now = nowMs()](const auto &it) { return it.value() <= now; });
    if (m_failures.size() < kMaxFailures)
        m_failures.insert(url, nowMs() + kFailurePauseMs);
    Q_EMIT imageFailed(url);
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/media/movies.h"

#include "app/net/imagecache.h"

#include <QImageReader>

namespace chat::ui {

namespace {

constexpr qsizetype kMostBytes = 8 << 20;
constexpr int kMostPixels = 4'000'000; // of a frame

} // namespace

Movies::Movies(ImageCache &images, QObject *parent)
    : QObject(parent)
    , m_images(images)
{
}

Movies::~Movies() = default;

QImage Movies::frame(const QString &url) const
{
    const auto it = m_running.constFind(url);
    return it == m_running.constEnd() ? QImage() : it.value()->frame;
}

void Movies::setVisible(const QHash<QString, QSize> &wanted)
{
    m_running.removeIf([&wanted](const auto &entry) { return !wanted.contains(entry.key()); });
    m_still.removeIf([&wanted](const QString &url) { return !wanted.contains(url); });
    for (auto it = wanted.cbegin(); it != wanted.cend() && m_running.size() < kAtOnce; ++it) {
        const QString &url = it.key();
        if (m_running.contains(url) || m_still.contains(url))
            continue;
        auto running = std::make_shared<Running>();
        running->size = it.value();
        m_running.insert(url, running);
        m_images.source(url, this, [this, url](const QByteArray &file) { begin(url, file); });
    }
}

void Movies::begin(const QString &url, const QByteArray &file)
{
    const auto running = m_running.value(url);
    if (!running || running->movie)
        return; // out of sight meanwhile
    running->file = file;
    running->buffer = std::make_unique<QBuffer>(&running->file);
    running->buffer->open(QIODevice::ReadOnly);
    QImageReader reader(running->buffer.get());
    const QSize pixels = reader.size();
    const bool moves = !file.isEmpty() && file.size() <= kMostBytes && reader.supportsAnimation()
        && qint64(pixels.width()) * pixels.height() <= kMostPixels;
    if (!moves) {
        m_running.remove(url);
        if (!file.isEmpty()) // else its picture has not arrived yet: asked for again when it has
            m_still.insert(url);
        return;
    }
    running->buffer->seek(0);
    running->movie = std::make_unique<QMovie>(running->buffer.get());
    QMovie &movie = *running->movie;
    movie.setCacheMode(QMovie::CacheNone);
    if (!running->size.isEmpty()
        && (pixels.width() > running->size.width() || pixels.height() > running->size.height()))
        movie.setScaledSize(pixels.scaled(running->size, Qt::KeepAspectRatioByExpanding));
    connect(&movie, &QMovie::frameChanged, this, [this, url, watched = running.get()] {
        watched->frame = watched->movie->currentImage();
        Q_EMIT frameChanged(url);
    });
    connect(&movie, &QMovie::error, this, [this, url] { m_still.insert(url); });
    movie.start();
}

} // namespace chat::ui

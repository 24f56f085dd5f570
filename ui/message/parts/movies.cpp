// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/movies.h"

#include "app/net/pictures/imagecache.h"
#include "app/net/pictures/movingpicture.h"

namespace chat::ui {

Movies::Movies(ImageCache &images, QObject *parent)
    : QObject(parent)
    , m_images(images)
{
}

Movies::~Movies() = default;

QImage Movies::frame(const QString &url) const
{
    const auto it = m_running.constFind(url);
    return it == m_running.constEnd() || !it->movie ? QImage() : it->movie->frame();
}

void Movies::setVisible(const QHash<QString, QSize> &wanted)
{
    m_running.removeIf([&wanted](const auto &entry) { return !wanted.contains(entry.key()); });
    m_still.removeIf([&wanted](const QString &url) { return !wanted.contains(url); });
    for (auto it = wanted.cbegin(); it != wanted.cend() && m_running.size() < kAtOnce; ++it) {
        const QString &url = it.key();
        if (m_running.contains(url) || m_still.contains(url))
            continue;
        m_running.insert(url, {it.value(), nullptr});
        m_images.source(url, this, [this, url](const QByteArray &file) { begin(url, file); });
    }
}

void Movies::begin(const QString &url, const QByteArray &file)
{
    const auto it = m_running.find(url);
    if (it == m_running.end() || it->movie)
        return; // out of view meanwhile
    it->movie = m_images.play(file, it->size);
    if (!it->movie) {
        m_running.erase(it);
        if (!file.isEmpty()) // otherwise the picture has not arrived yet: tried again when it does
            m_still.insert(url);
        return;
    }
    connect(it->movie.get(), &MovingPicture::frameChanged, this, [this, url] { Q_EMIT frameChanged(url); });
}

} // namespace chat::ui

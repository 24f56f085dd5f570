// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/liveparts.h"

#include "app/net/pictures/imagecache.h"
#include "ui/message/parts/movies.h"
#include "ui/timeline/list/rowgeometry.h"
#include "ui/timeline/list/rowlayouts.h"

#include <QDateTime>
#include <QHash>
#include <QWidget>

namespace chat::ui {

namespace {
constexpr int kLookMs = 120; // after scrolling stopped
constexpr int kSecond = 1000;
} // namespace

LiveParts::LiveParts(ImageCache &images, const RowGeometry &rows)
    : m_rows(rows)
    , m_movies(new Movies(images, this))
{
    connect(m_movies, &Movies::frameChanged, this, &LiveParts::updateMovie);
    m_look.setSingleShot(true);
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &LiveParts::look);
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &LiveParts::tick);
}

void LiveParts::stop()
{
    m_movies->setVisible({});
    m_tick.stop();
}

void LiveParts::look()
{
    QHash<QString, QSize> movies;
    bool ticks = false;
    const qreal ratio = m_rows.viewport().devicePixelRatioF();
    m_rows.visitLive([&](const Part &part, QPoint) {
        ticks = ticks || part.ticks();
        if (const QString url = part.movie(); !url.isEmpty())
            movies.insert(url, (QSizeF(part.size()) * ratio).toSize());
    });
    m_movies->setVisible(movies);
    if (!ticks)
        m_tick.stop();
    else if (!m_tick.isActive())
        startTick();
}

//! With the next full second.
void LiveParts::startTick()
{
    m_tick.start(static_cast<int>(kSecond - QDateTime::currentMSecsSinceEpoch() % kSecond));
}

void LiveParts::tick()
{
    bool any = false;
    m_rows.visitLive([this, &any](const Part &part, QPoint at) {
        if (!part.ticks())
            return;
        any = true;
        m_rows.viewport().update(QRect(at, part.size()));
    });
    if (any)
        startTick();
}

void LiveParts::updateMovie(const QString &url)
{
    m_rows.visitLive([this, &url](const Part &part, QPoint at) {
        if (part.movie() == url)
            m_rows.viewport().update(QRect(at, part.size()));
    });
}

void LiveParts::pictureArrived(const QString &url)
{
    if (!m_rows.isKnown())
        return;
    RowLayouts &layouts = m_rows.layouts();
    const auto [first, last] = m_rows.visible();
    for (int row = first; row <= last; ++row) {
        if (!layouts.of(row).imageUrls().contains(url))
            continue;
        m_rows.viewport().update(m_rows.rectOf(row));
        if (layouts.of(row).isLive())
            lookSoon();
    }
}

} // namespace chat::ui

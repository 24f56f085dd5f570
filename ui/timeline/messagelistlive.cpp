// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// What changes in rows without the model: pictures that arrive, spoilers and folds, countdowns, moving pictures.
#include "ui/timeline/messagelistview.h"

#include "app/net/imagecache.h"
#include "ui/media/movies.h"

#include <QDateTime>
#include <QHash>
#include <QListView>
#include <QTimer>

namespace chat::ui {

namespace {
constexpr int kLookAgainMs = 120; // after scrolling stopped
constexpr int kSecond = 1000;
} // namespace

void MessageListView::connectLive()
{
    m_movies = new Movies(m_images, this);
    connect(m_movies, &Movies::frameChanged, this, &MessageListView::updatePicture);
    m_lookAgain.setSingleShot(true);
    m_lookAgain.setInterval(kLookAgainMs);
    connect(&m_lookAgain, &QTimer::timeout, this, &MessageListView::lookForLive);
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &MessageListView::tick);
}

std::pair<int, int> MessageListView::visibleRows() const
{
    if (!m_model || m_model->rowCount() == 0)
        return {0, -1};
    const int first = std::max(0, rowAt({10, 0}));
    const int below = rowAt({10, viewport()->height() - 1});
    return {first, below < 0 ? m_model->rowCount() - 1 : below};
}

void MessageListView::visitVisible(const PartVisitor &visitor)
{
    if (!m_laidOut || !isVisible())
        return;
    const QRect screen = viewport()->rect();
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        if (!layoutOf(row).isLive())
            continue;
        const QPoint origin = visualRect(m_model->index(row)).topLeft();
        layoutOf(row).visit([&](const Part &part, QPoint at) {
            if (screen.intersects(QRect(origin + at, part.size())))
                visitor(part, origin + at);
        });
    }
}

bool MessageListView::isLive(int row)
{
    return layoutOf(row).isLive();
}

void MessageListView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    m_lookAgain.start();
}

void MessageListView::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    m_movies->setVisible({});
    m_tick.stop();
}

//! Starts what came into sight and stops what left it.
void MessageListView::lookForLive()
{
    QHash<QString, QSize> movies;
    bool ticks = false;
    const qreal ratio = devicePixelRatioF();
    visitVisible([&](const Part &part, QPoint) {
        ticks = ticks || part.ticks();
        if (const QString url = part.movie(); !url.isEmpty())
            movies.insert(url, (QSizeF(part.size()) * ratio).toSize());
    });
    m_movies->setVisible(movies);
    if (!ticks)
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start(static_cast<int>(kSecond - QDateTime::currentMSecsSinceEpoch() % kSecond));
}

void MessageListView::tick()
{
    bool any = false;
    visitVisible([this, &any](const Part &part, QPoint at) {
        if (!part.ticks())
            return;
        any = true;
        viewport()->update(QRect(at, part.size()));
    });
    if (any)
        m_tick.start(static_cast<int>(kSecond - QDateTime::currentMSecsSinceEpoch() % kSecond));
}

void MessageListView::updatePicture(const QString &url)
{
    visitVisible([this, &url](const Part &part, QPoint at) {
        if (part.movie() == url)
            viewport()->update(QRect(at, part.size()));
    });
}

void MessageListView::onImageReady(const QString &url)
{
    m_pixmaps.forgetImage(url);
    if (!m_model || !m_laidOut)
        return;
    bool grown = false;
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        if (!layoutOf(row).imageUrls().contains(url))
            continue;
        viewport()->update(visualRect(m_model->index(row)));
        grown = learnSize(row, url) || grown;
        if (layoutOf(row).isLive())
            m_lookAgain.start();
    }
    if (grown) {
        capture();
        relayout();
    }
}

//! A picture of which nobody had told the size has it now: its row gets a box that fits. False: nothing changed.
bool MessageListView::learnSize(int row, const QString &url)
{
    QSize limit;
    layoutOf(row).visit([&](const Part &part, QPoint) {
        if (part.guessed() == url)
            limit = limit.expandedTo(part.size());
    });
    if (limit.isEmpty())
        return false;
    const qreal ratio = devicePixelRatioF();
    const QImage image = m_images.image(url, (QSizeF(limit) * ratio).toSize());
    if (image.isNull())
        return false;
    m_sizes.learn(url, image, limit, ratio);
    const int before = m_cache.lastHeight(m_model->messageAt(row).id);
    m_cache.forget(m_model->messageAt(row).id);
    return rowHeight(row) != before;
}

void MessageListView::toggleHidden(const MessageId &id, int index)
{
    QSet<int> &open = m_revealed[id];
    if (!open.remove(index))
        open.insert(index);
    capture();
    m_anchor.atBottom = false; // what was clicked stays under the pointer
    m_cache.forget(id);
    m_pixmaps.forget(id);
    relayout();
}

QStringList MessageListView::allImages()
{
    QStringList urls;
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        const Message &message = m_model->messageAt(row);
        const bool mayHave = !message.attachments.empty() || !message.embeds.empty()
            || message.kind == MessageKind::Image || message.kind == MessageKind::Card;
        if (mayHave)
            urls << layoutOf(row).images();
    }
    return urls;
}

} // namespace chat::ui

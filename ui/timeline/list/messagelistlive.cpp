// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// What changes in rows without the model: pictures that arrive, spoilers and folds, countdowns, moving pictures.
#include "ui/timeline/list/messagelistview.h"

#include "app/net/pictures/imagecache.h"
#include "ui/message/parts/movies.h"

#include <QDateTime>
#include <QHash>
#include <QListView>
#include <QTimer>

#include <limits>

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
    if (!m_model)
        return;
    fitBoxes({url});
    if (!m_laidOut)
        return;
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        if (!layoutOf(row).imageUrls().contains(url))
            continue;
        viewport()->update(visualRect(m_model->index(row)));
        if (layoutOf(row).isLive())
            m_lookAgain.start();
    }
}

//! The reading position in a row that is partly above the viewport: the first part that begins on screen, as its number
//! and its place in the row. No such part: the row's end, with a number no part has.
std::pair<size_t, int> MessageListView::readingPart(int row, int rowTop)
{
    std::pair<size_t, int> found{std::numeric_limits<size_t>::max(), rowHeight(row)};
    size_t number = 0;
    layoutOf(row).visit([&](const Part &, QPoint at) {
        if (found.first == std::numeric_limits<size_t>::max() && rowTop + at.y() >= 0)
            found = {number, at.y()};
        ++number;
    });
    return found;
}

//! Pictures have the sizes now that are known of them: rows whose boxes are others are laid out again, and what is being
//! read stays where it is.
void MessageListView::fitBoxes(const QStringList &urls)
{
    const int top = m_laidOut && m_model ? rowAt({10, 0}) : -1;
    const int rowTop = top < 0 ? 0 : visualRect(m_model->index(top)).top();
    const auto before = rowTop < 0 ? readingPart(top, rowTop) : std::pair<size_t, int>();
    bool changed = false;
    for (const QString &url : urls) {
        const QSize pixels = m_images.sizes().of(url);
        const auto rows = pixels.isEmpty() ? std::vector<MessageId>() : m_cache.takeMisfits(url, pixels);
        for (const MessageId &id : rows)
            m_pixmaps.forget(id);
        changed = changed || !rows.empty();
    }
    if (!changed || !m_laidOut || !m_model)
        return;
    capture();
    if (rowTop < 0 && m_anchor.id == m_model->messageAt(top).id) {
        int place = rowHeight(top);
        size_t number = 0;
        layoutOf(top).visit([&](const Part &, QPoint at) {
            if (number++ == before.first)
                place = at.y();
        });
        m_anchor.offset -= place - before.second;
    }
    relayout();
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

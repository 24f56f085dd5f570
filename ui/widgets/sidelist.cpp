// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/sidelist.h"

#include "app/net/pictures/imagecache.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace chat::ui {

SideList::SideList(Style &style, const QString &accessibleName, QWidget *parent)
    : QListView(parent)
{
    setSpoken(this, accessibleName);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false); // the parent of the list paints the background
    setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    verticalScrollBar()->setSingleStep(16);
    connect(&style, &Style::changed, viewport(), qOverload<>(&QWidget::update));
}

void SideList::followPictures(ImageCache &images, std::function<QString(int row)> urlOf)
{
    connect(&images, &ImageCache::imageReady, this,
        [this, urlOf = std::move(urlOf)](const QString &url) { onPicture(url, urlOf); });
}

void SideList::onPicture(const QString &url, const std::function<QString(int row)> &urlOf)
{
    if (!model() || !isVisible())
        return;
    const QModelIndex top = indexAt({viewport()->width() / 2, 0});
    for (int row = top.isValid() ? top.row() : 0; row < model()->rowCount(); ++row) {
        const QRect place = visualRect(model()->index(row, 0));
        if (place.top() > viewport()->height())
            break;
        if (urlOf(row) == url)
            viewport()->update(place);
    }
}

void SideList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    setCurrentIndex({});
}

void SideList::keyPressEvent(QKeyEvent *event)
{
    const auto index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (index.isValid())
            Q_EMIT chosen(index);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (index.isValid() && event->modifiers() == Qt::NoModifier) {
            Q_EMIT foldRequested(index, event->key() == Qt::Key_Left);
            return;
        }
        break;
    case Qt::Key_Delete:
        if (index.isValid())
            Q_EMIT deleteRequested(index);
        return;
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void SideList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    QListView::mousePressEvent(event);
}

void SideList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const auto index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == m_pressed
        && index.flags().testFlag(Qt::ItemIsEnabled))
        Q_EMIT chosen(index);
    m_pressed = QModelIndex();
}

void SideList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Arrow keys need a row to start from.
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void SideList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid() && !byKey)
        setCurrentIndex(index);
    const auto place
        = byKey && index.isValid() ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuRequested(index, place);
    event->accept();
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/pins/pinlist.h"

#include "app/models/directory/directory.h"

#include "app/net/pictures/imagecache.h"
#include "ui/pins/pindelegate.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace chat::ui {

PinList::PinList(Style &style, Directory &directory, ImageCache &images, PinListModel &model, QWidget *parent)
    : SideList(style, tr("Pinned messages"), parent)
    , m_model(model)
    , m_delegate(new PinDelegate(style, directory, images, model, this))
{
    setItemDelegate(m_delegate);
    setModel(&model);
    connect(&directory, &Directory::userChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&images, &ImageCache::imageReady, viewport(), qOverload<>(&QWidget::update));
}

void PinList::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    m_delegate->setCanUnpin(reason.isEmpty());
    viewport()->update();
}

QRect PinList::unpinRect(int row) const
{
    return m_delegate->unpinRect(visualRect(m_model.index(row)));
}

int PinList::unpinRowAt(const QPoint &viewportPoint) const
{
    const auto index = indexAt(viewportPoint);
    return index.isValid() && unpinRect(index.row()).contains(viewportPoint) ? index.row() : -1;
}

void PinList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentIndex().isValid() && m_obstacle.isEmpty())
        Q_EMIT unpinRequested(MessageId(m_model.messageAt(currentIndex().row()).id));
    else
        SideList::keyPressEvent(event);
}

void PinList::mouseMoveEvent(QMouseEvent *event)
{
    m_delegate->setPointer(event->position().toPoint());
    viewport()->update();
    SideList::mouseMoveEvent(event);
}

void PinList::mousePressEvent(QMouseEvent *event)
{
    const int row = event->button() == Qt::LeftButton ? unpinRowAt(event->position().toPoint()) : -1;
    m_pressedOn = row >= 0 ? m_model.messageAt(row).id : MessageId();
    if (row >= 0)
        event->accept();
    else
        SideList::mousePressEvent(event);
}

void PinList::mouseReleaseEvent(QMouseEvent *event)
{
    const auto pressed = std::exchange(m_pressedOn, {});
    if (pressed.isEmpty()) {
        SideList::mouseReleaseEvent(event);
        return;
    }
    const int row = unpinRowAt(event->position().toPoint());
    if (row >= 0 && m_model.messageAt(row).id == pressed)
        Q_EMIT unpinRequested(pressed);
}

bool PinList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const bool over = unpinRowAt(help->pos()) >= 0;
        showTip(help->globalPos(), over ? tr("Unpin (Del)") : QString(), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        m_delegate->setPointer({-1, -1});
    return SideList::viewportEvent(event);
}

} // namespace chat::ui

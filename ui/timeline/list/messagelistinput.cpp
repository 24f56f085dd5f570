// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// What is under the pointer, and what MessageListView does with clicks and drags.
#include "ui/timeline/list/messagelistview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMouseEvent>

namespace chat::ui {

int MessageListView::rowAt(QPoint viewportPoint) const
{
    const QModelIndex index = indexAt(viewportPoint);
    return index.isValid() ? index.row() : -1;
}

Hit MessageListView::hitAt(QPoint viewportPoint)
{
    const int row = m_model ? rowAt(viewportPoint) : -1;
    if (row < 0)
        return {};
    const QPoint local = viewportPoint - visualRect(m_model->index(row)).topLeft();
    return layoutOf(row).hitAt(local, m_model->messageAt(row));
}

QRect MessageListView::globalRect(const MessageId &id, const QRect &inRow) const
{
    const int row = m_model ? m_model->rowOf(id) : -1;
    if (row < 0)
        return {viewport()->mapToGlobal(viewport()->rect().center()), QSize(1, 1)};
    const QRect rect = visualRect(m_model->index(row));
    const QRect part = inRow.isNull() ? rect : inRow.translated(rect.topLeft());
    return {viewport()->mapToGlobal(part.topLeft()), part.size()};
}

void MessageListView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setFocus(Qt::MouseFocusReason);
    m_pressed = hitAt(point);
    const int row = rowAt(point);
    m_pressedId = row < 0 ? MessageId() : m_model->messageAt(row).id;
    m_pressPoint = point;
    m_dragging = false;
    clearCurrent();
    if (event->modifiers() & Qt::ShiftModifier && !m_selection.anchor.id.isEmpty()) {
        dragSelection(point);
        return;
    }
    clearSelection();
    m_selection.anchor = placeAt(point);
    m_selection.cursor = m_selection.anchor;
    event->accept();
}

void MessageListView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        updateHover(point);
        return;
    }
    if (!m_dragging && (point - m_pressPoint).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    m_toolbar->hide();
    dragSelection(point);
    if (point.y() < 0 || point.y() > viewport()->height())
        m_autoScroll.start();
    else
        m_autoScroll.stop();
}

void MessageListView::mouseReleaseEvent(QMouseEvent *event)
{
    m_autoScroll.stop();
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const bool dragged = std::exchange(m_dragging, false);
    updateHover(event->position().toPoint());
    if (dragged) {
        if (m_selection.isActive() && QApplication::clipboard()->supportsSelection())
            QApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
        return;
    }
    const Hit hit = hitAt(event->position().toPoint());
    const Hit pressed = std::exchange(m_pressed, {});
    if (hit.isAction() && hit.kind == pressed.kind && hit.value == pressed.value && hit.rect == pressed.rect
        && !m_pressedId.isEmpty())
        Q_EMIT hitActivated(m_pressedId, hit);
}

void MessageListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int row = rowAt(point);
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    const Hit hit = hitAt(point);
    if (hit.isAction()) { // a fast second click on a chip or link is a click
        m_pressed = hit;
        m_pressedId = m_model->messageAt(row).id;
        return;
    }
    const Message &message = m_model->messageAt(row);
    if (message.author.id == m_model->selfId()
        && obstacleToEdit(message, m_model->selfId(), m_model->capabilities()) == Obstacle::None) {
        clearSelection();
        Q_EMIT editRequested(message.id);
        return;
    }
    if (hit.kind != Hit::Kind::Text)
        return;
    const auto [from, to] = layoutOf(row).wordAt(hit.position);
    m_selection.anchor = {message.id, from};
    m_selection.cursor = {message.id, to};
    updateRow(message.id);
}

void MessageListView::focusInEvent(QFocusEvent *event)
{
    // Not QAbstractItemView's: it would make the first row the current one.
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
}

void MessageListView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (const MessageId id = currentId(); !id.isEmpty())
            Q_EMIT menuRequested(id, globalRect(id).topLeft() + QPoint(MessageLayout::kLeft, 24));
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(event->globalPos());
    const int row = m_model ? rowAt(point) : -1;
    if (row < 0)
        return;
    const MessageId id = m_model->messageAt(row).id;
    const Hit hit = hitAt(point);
    if (hit.kind == Hit::Kind::Reaction)
        Q_EMIT chipMenuRequested(id, hit);
    else
        Q_EMIT menuRequested(id, event->globalPos());
}

} // namespace chat::ui

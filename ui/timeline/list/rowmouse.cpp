// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/rowmouse.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/timeline/list/rowgeometry.h"
#include "ui/timeline/list/rowlayouts.h"
#include "ui/timeline/list/selectedtext.h"

#include <QApplication>
#include <QScrollBar>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace chat::ui {

namespace {
constexpr int kScrollMs = 30;
constexpr int kMostScrolled = 60; // pixels a step
} // namespace

RowMouse::RowMouse(const RowGeometry &rows, SelectedText &selection, QScrollBar &bar)
    : m_rows(rows)
    , m_selection(selection)
    , m_bar(bar)
{
    m_scroll.setInterval(kScrollMs);
    connect(&m_scroll, &QTimer::timeout, this, &RowMouse::scrollBeyond);
}

void RowMouse::letGo()
{
    if (m_selection.clear())
        m_rows.viewport().update();
}

void RowMouse::press(QPoint point, bool extend)
{
    m_pressed = m_rows.hitAt(point);
    const int row = m_rows.at(point);
    m_pressedId = row < 0 ? MessageId() : m_rows.layouts().model()->messageAt(row).id;
    m_pressPoint = point;
    m_dragging = false;
    if (extend && m_selection.hasBegin()) {
        extendTo(point);
        return;
    }
    letGo();
    m_selection.begin(m_rows.textAt(point));
}

void RowMouse::drag(QPoint point)
{
    if (!m_dragging && (point - m_pressPoint).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    extendTo(point);
    if (point.y() < 0 || point.y() > m_rows.viewport().height())
        m_scroll.start();
    else
        stopScrolling();
}

void RowMouse::extendTo(QPoint point)
{
    if (m_selection.extend(m_rows.textAt(point)))
        m_rows.viewport().update();
}

void RowMouse::scrollBeyond()
{
    const QPoint point = m_rows.viewport().mapFromGlobal(QCursor::pos());
    const int beyond = point.y() < 0 ? point.y() : std::max(0, point.y() - m_rows.viewport().height());
    m_bar.setValue(m_bar.value() + std::clamp(beyond, -kMostScrolled, kMostScrolled));
    extendTo(point);
}

bool RowMouse::endDrag()
{
    stopScrolling();
    return std::exchange(m_dragging, false);
}

void RowMouse::release(QPoint point)
{
    const Hit hit = m_rows.hitAt(point);
    const Hit pressed = std::exchange(m_pressed, {});
    if (hit.isAction() && hit.kind == pressed.kind && hit.value == pressed.value && hit.rect == pressed.rect
        && !m_pressedId.isEmpty())
        Q_EMIT activated(m_pressedId, hit);
}

void RowMouse::doubleClick(QPoint point)
{
    const int row = m_rows.at(point);
    if (row < 0)
        return;
    const MessageListModel &model = *m_rows.layouts().model();
    const Message &message = model.messageAt(row);
    const Hit hit = m_rows.hitAt(point);
    if (hit.isAction()) { // a fast second click on a chip or link is a click
        m_pressed = hit;
        m_pressedId = message.id;
        return;
    }
    if (message.author.id == model.selfId()
        && obstacleToEdit(message, model.selfId(), model.capabilities()) == Obstacle::None) {
        letGo();
        Q_EMIT editRequested(message.id);
        return;
    }
    if (hit.kind != Hit::Kind::Text)
        return;
    const auto [from, to] = m_rows.layouts().of(row).wordAt(hit.position);
    m_selection.select({message.id, from}, {message.id, to});
    m_rows.update(message.id);
}

} // namespace chat::ui

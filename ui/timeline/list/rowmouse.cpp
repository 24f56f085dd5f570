// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/rowmouse.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/timeline/list/rowgeometry.h"
#include "ui/timeline/list/rowlayouts.h"
#include "ui/timeline/list/selectedtext.h"

#include <QApplication>
#include <QWidget>

#include <utility>

namespace chat::ui {

namespace {
constexpr int kHoldMs = 600; // a press that lasts so long is no click
} // namespace

RowMouse::RowMouse(const RowGeometry &rows, SelectedText &selection, QScrollBar &bar)
    : m_rows(rows)
    , m_selection(selection)
    , m_scroll(rows.viewport(), bar)
{
    connect(&m_scroll, &EdgeScroll::scrolled, this, &RowMouse::extendTo);
    m_hold.setSingleShot(true);
    m_hold.setInterval(kHoldMs);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        const Hit hit = std::exchange(m_pressed, {});
        Q_EMIT held(m_pressedId, hit);
    });
}

void RowMouse::letGo()
{
    if (m_selection.clear())
        m_rows.viewport().update();
}

void RowMouse::forget()
{
    m_pressed = {};
    m_doubleClicked.reset();
    m_hold.stop();
}

bool RowMouse::isThirdClick(QPoint point, quint64 time) const
{
    return m_doubleClicked && time - *m_doubleClicked < static_cast<quint64>(QApplication::doubleClickInterval())
        && (point - m_pressPoint).manhattanLength() < QApplication::startDragDistance();
}

void RowMouse::press(QPoint point, bool extend, quint64 time)
{
    if (isThirdClick(point, time)) {
        m_doubleClicked.reset();
        selectUnit(point, TextUnit::Paragraph);
        return;
    }
    m_doubleClicked.reset();
    m_pressed = m_rows.hitAt(point);
    const int row = m_rows.at(point);
    m_pressedId = row < 0 ? MessageId() : m_rows.layouts().model()->messageAt(row).id;
    m_pressPoint = point;
    m_dragging = false;
    if (m_pressed.kind == Hit::Kind::Reaction)
        m_hold.start();
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
    m_hold.stop();
    extendTo(point);
    m_scroll.follow(point);
}

void RowMouse::extendTo(QPoint point)
{
    if (m_selection.extend(m_rows.textAt(point)))
        m_rows.viewport().update();
}

bool RowMouse::endDrag()
{
    stopScrolling();
    m_hold.stop();
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

void RowMouse::selectUnit(QPoint point, TextUnit unit)
{
    const int row = m_rows.at(point);
    const Hit hit = row < 0 ? Hit() : m_rows.hitAt(point);
    if (hit.position < 0)
        return;
    const MessageId &id = m_rows.layouts().model()->messageAt(row).id;
    const auto [from, to] = m_rows.layouts().of(row).unitAt(hit.position, unit);
    m_selection.select({id, from}, {id, to});
    m_rows.update(id);
}

void RowMouse::doubleClick(QPoint point, quint64 time)
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
    m_pressPoint = point;
    m_doubleClicked = time;
    selectUnit(point, TextUnit::Word);
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/picked/rowpicker.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/message/row/rowmetrics.h"
#include "ui/timeline/list/rowgeometry.h"
#include "ui/timeline/list/rowlayouts.h"
#include "ui/timeline/list/target/chosenrow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <utility>

namespace chat::ui {

RowPicker::RowPicker(const RowGeometry &rows, ChosenRow &chosen, QScrollBar &bar)
    : m_rows(rows)
    , m_chosen(chosen)
    , m_scroll(rows.viewport(), bar)
{
    connect(&m_scroll, &EdgeScroll::scrolled, this, &RowPicker::pickNearest);
    connect(&m_picked, &PickedRows::changed, this, [this] { m_rows.viewport().update(); });
}

MessageId RowPicker::messageAt(QPoint point) const
{
    const int row = m_rows.layouts().model() ? m_rows.at(point) : -1;
    return row < 0 ? MessageId() : m_rows.layouts().model()->messageAt(row).id;
}

void RowPicker::pickNearest(QPoint point)
{
    m_picked.pickTo(m_rows.textAt(point).id);
}

// ---- mouse --------------------------------------------------------------------------------------------------------

bool RowPicker::press(QPoint point, Qt::KeyboardModifiers modifiers)
{
    m_mouse = Mouse::Idle;
    m_pressPoint = point;
    m_pressed = messageAt(point);
    if (m_pressed.isEmpty())
        return false;
    const bool atEdge = point.x() < RowMetrics::kLeft;
    if (modifiers & Qt::ControlModifier) {
        m_picked.toggle(m_pressed);
        m_mouse = Mouse::Done;
    } else if (modifiers & Qt::ShiftModifier) {
        if (!m_picked.isActive() && !atEdge)
            return false; // text is selected up to there
        if (m_picked.isActive())
            m_picked.pickTo(m_pressed);
        else
            m_picked.toggle(m_pressed);
        m_mouse = Mouse::Done;
    } else if (m_picked.isActive()) {
        m_mouse = Mouse::Click;
    } else if (atEdge) {
        m_mouse = Mouse::Edge;
        return false; // it may be a click on a picture of somebody
    }
    return m_mouse != Mouse::Idle;
}

bool RowPicker::drag(QPoint point)
{
    if (m_mouse == Mouse::Idle)
        return false;
    const bool far = (point - m_pressPoint).manhattanLength() >= QApplication::startDragDistance();
    if ((m_mouse == Mouse::Edge || m_mouse == Mouse::Click) && far) {
        m_picked.begin(m_pressed);
        m_mouse = Mouse::Dragging;
    }
    if (m_mouse == Mouse::Dragging) {
        pickNearest(point);
        m_scroll.follow(point);
    }
    return true;
}

bool RowPicker::release(QPoint point)
{
    m_scroll.stop();
    const Mouse was = std::exchange(m_mouse, Mouse::Idle);
    if (was == Mouse::Click && messageAt(point) == m_pressed)
        m_picked.toggle(m_pressed);
    return was != Mouse::Idle && was != Mouse::Edge;
}

// ---- keyboard -----------------------------------------------------------------------------------------------------

void RowPicker::extendBy(int rows)
{
    if (m_chosen.id().isEmpty())
        (void)m_chosen.step(rows); // the first one
    else if (!m_picked.isActive())
        m_picked.begin(m_chosen.id());
    if (m_picked.isActive()) {
        (void)m_chosen.step(rows);
        m_picked.pickTo(m_chosen.id());
    } else {
        m_picked.begin(m_chosen.id());
    }
}

bool RowPicker::handleKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const bool arrow = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    if (arrow && held == Qt::ShiftModifier) {
        extendBy(event.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (event.key() != Qt::Key_Space || m_chosen.id().isEmpty())
        return false;
    const bool plain = held == Qt::NoModifier && m_picked.isActive() && !m_chosen.focus().hit();
    if (held != Qt::ControlModifier && !plain)
        return false;
    m_picked.toggle(m_chosen.id());
    return true;
}

} // namespace chat::ui

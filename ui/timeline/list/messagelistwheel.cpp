// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// Scrolling by wheel: a click moves at once, and the rest of its way in a few even steps instead of one jump.
#include "ui/timeline/list/messagelistview.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>
#include <QWheelEvent>

namespace chat::ui {

namespace {
constexpr int kSteps = 3; // of a click
constexpr int kStepMs = 11;
constexpr int kClick = 120; // angle of a wheel's notch, in eighths of a degree
} // namespace

void MessageListView::wheelEvent(QWheelEvent *event)
{
    // Touchpads tell pixels, in small portions already.
    if (!event->pixelDelta().isNull() || event->angleDelta().y() == 0 || event->modifiers() != Qt::NoModifier) {
        QListView::wheelEvent(event);
        return;
    }
    const int lines = QApplication::wheelScrollLines() * verticalScrollBar()->singleStep();
    const int way = -event->angleDelta().y() * lines / kClick;
    if ((way < 0) != (m_wheelLeft < 0))
        m_wheelLeft = 0; // turned round
    m_wheelLeft += way;
    m_wheelSteps = kSteps;
    wheelStep();
    m_wheelTimer.start(kStepMs);
    event->accept();
}

void MessageListView::wheelStep()
{
    QScrollBar *bar = verticalScrollBar();
    const int step = m_wheelSteps > 1 ? m_wheelLeft / m_wheelSteps : m_wheelLeft;
    const int before = bar->value();
    m_wheelLeft -= step;
    --m_wheelSteps;
    bar->setValue(before + step);
    const bool stuck = step != 0 && bar->value() == before;
    if (stuck || m_wheelLeft == 0 || m_wheelSteps <= 0) {
        m_wheelLeft = 0;
        m_wheelTimer.stop();
    }
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/listbar.h"

#include "ui/style/barsight.h"

#include <QMouseEvent>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace chat::ui {

namespace {

constexpr int kRepeatAfterMs = 400;
constexpr int kRepeatMs = 60;

} // namespace

ListBar::ListBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
    , m_sight(new BarSight(*this))
{
    BarSight::keepBeside(*this);
}

//! The style is told of the place, not of the value.
void ListBar::initStyleOption(QStyleOptionSlider *option) const
{
    QScrollBar::initStyleOption(option);
    if (!m_placed || maximum() <= minimum())
        return;
    const int least = style()->pixelMetric(QStyle::PM_ScrollBarSliderMin, option, this);
    option->minimum = 0;
    option->pageStep = std::clamp(static_cast<int>(std::lround(m_shown * height())), least, std::max(least, height()));
    option->maximum = std::max(1, height() - option->pageStep); // in pixels, so that nothing is lost by rounding
    option->sliderPosition = static_cast<int>(std::lround(m_place * option->maximum));
    option->sliderValue = option->sliderPosition;
}

QRect ListBar::handle() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
}

int ListBar::track() const
{
    return std::max(0, height() - handle().height());
}

void ListBar::setPlace(double place, double shown)
{
    if (isSliderDown())
        return;
    m_placed = true;
    m_place = std::clamp(place, 0.0, 1.0);
    m_shown = std::clamp(shown, 0.0, 1.0);
    updateMoved();
}

void ListBar::updateMoved()
{
    const QRect now = handle();
    if (std::exchange(m_painted, now) != now)
        update();
}

void ListBar::sliderChange(SliderChange change)
{
    if (change == SliderValueChange && !m_placed)
        updateMoved();
    else if (change != SliderValueChange)
        QScrollBar::sliderChange(change);
}

void ListBar::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.subControls = QStyle::SC_All;
    option.activeSubControls = isSliderDown() ? QStyle::SC_ScrollBarSlider : QStyle::SC_None;
    option.state.setFlag(QStyle::State_Sunken, isSliderDown());
    painter.drawComplexControl(QStyle::CC_ScrollBar, option);
}

// ---- mouse --------------------------------------------------------------------------------------------------------

//! The left button takes the handle, or goes a page towards the pointer; the middle one brings the handle there.
void ListBar::mousePressEvent(QMouseEvent *event)
{
    const int y = event->position().toPoint().y();
    const QRect handle = this->handle();
    const bool left = event->button() == Qt::LeftButton;
    if (isSliderDown() || maximum() <= minimum() || !(left || event->button() == Qt::MiddleButton)) {
        event->ignore();
        return;
    }
    event->accept();
    if (!left) {
        take(handle.center().y(), handle.height() / 2);
        pull(y);
    } else if (y >= handle.top() && y <= handle.bottom()) {
        take(y, y - handle.top());
    } else {
        m_pressed = y;
        page();
        m_repeat.start(kRepeatAfterMs, this);
    }
}

void ListBar::take(int y, int grip)
{
    m_taken = y;
    m_grip = grip;
    setSliderDown(true);
    update();
    Q_EMIT held();
}

void ListBar::pull(int y)
{
    const int track = this->track();
    m_place = track > 0 ? std::clamp(static_cast<double>(y - m_grip) / track, 0.0, 1.0) : m_place;
    updateMoved();
    Q_EMIT pulled(m_place, y - m_taken);
}

void ListBar::drop()
{
    m_repeat.stop();
    if (!isSliderDown())
        return;
    setSliderDown(false);
    update();
    Q_EMIT letGo();
}

void ListBar::pullTo(double place)
{
    if (isSliderDown() || maximum() <= minimum())
        return;
    const int top = handle().top();
    take(top, 0);
    pull(static_cast<int>(std::lround(place * track())));
    drop();
}

void ListBar::page()
{
    const QRect handle = this->handle();
    if (m_pressed >= handle.top() && m_pressed <= handle.bottom())
        m_repeat.stop(); // it has come to the pointer
    else
        Q_EMIT pageWanted(m_pressed < handle.top() ? -1 : 1);
}

void ListBar::mouseMoveEvent(QMouseEvent *event)
{
    const int y = event->position().toPoint().y();
    if (isSliderDown())
        pull(y);
    else if (m_repeat.isActive())
        m_pressed = y;
}

void ListBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton)))
        drop();
}

void ListBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_repeat.timerId()) {
        QScrollBar::timerEvent(event);
        return;
    }
    m_repeat.start(kRepeatMs, this);
    page();
}

void ListBar::hideEvent(QHideEvent *event)
{
    drop();
    QScrollBar::hideEvent(event);
}

//! Not Qt's menu: it would go to a place among the rows that are loaded.
void ListBar::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    Q_EMIT menuWanted();
}

//! As over the rows.
void ListBar::wheelEvent(QWheelEvent *event)
{
    event->accept();
    Q_EMIT wheelTurned(event);
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/search/daygrid.h"

#include "ui/style/borders.h"
#include "ui/style/calendar.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace chat::ui {

namespace {

constexpr int kDaySide = 36;
constexpr int kDayNames = 24; // height of the row of weekdays
constexpr int kWeeks = 6;
constexpr int kDaysOfWeek = 7;

} // namespace

DayGrid::DayGrid(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_day(style.calendar().today())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFixedSize(sizeHint());
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
    speak();
}

QSize DayGrid::sizeHint() const
{
    return {kDaysOfWeek * kDaySide, kDayNames + kWeeks * kDaySide};
}

QDate DayGrid::first() const
{
    const QDate month(m_day.year(), m_day.month(), 1);
    return month.addDays(-((month.dayOfWeek() - QLocale().firstDayOfWeek() + kDaysOfWeek) % kDaysOfWeek));
}

QDate DayGrid::last() const
{
    return first().addDays(kWeeks * kDaysOfWeek - 1);
}

bool DayGrid::mayChoose(const QDate &day) const
{
    return day.isValid() && day <= m_style.calendar().today();
}

void DayGrid::setDay(const QDate &day)
{
    const QDate wanted = std::min(day, m_style.calendar().today());
    if (!wanted.isValid() || wanted == m_day)
        return;
    m_day = wanted;
    speak();
    update();
    Q_EMIT dayChanged(m_day);
}

void DayGrid::setWritten(const QSet<QDate> &days)
{
    m_written = days;
    speak();
    update();
}

void DayGrid::speak()
{
    const QString day = QLocale().toString(m_day, QLocale::LongFormat);
    setSpoken(this, m_written.contains(m_day) ? tr("%1, with messages").arg(day) : day);
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

QRect DayGrid::rectOf(const QDate &day) const
{
    const qint64 at = first().daysTo(day);
    if (at < 0 || at >= kWeeks * kDaysOfWeek)
        return {};
    const int index = static_cast<int>(at);
    return {index % kDaysOfWeek * kDaySide, kDayNames + index / kDaysOfWeek * kDaySide, kDaySide, kDaySide};
}

QDate DayGrid::dayAt(const QPoint &point) const
{
    if (point.y() < kDayNames || !rect().contains(point))
        return {};
    return first().addDays((point.y() - kDayNames) / kDaySide * kDaysOfWeek + point.x() / kDaySide);
}

void DayGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QLocale locale;
    for (int i = 0; i < kDaysOfWeek; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % kDaysOfWeek + 1;
        drawText(painter, QRectF(i * kDaySide, 0, kDaySide, kDayNames), Qt::AlignCenter,
            locale.standaloneDayName(day, QLocale::NarrowFormat), m_style.font(FontRole::Note),
            m_style.color(Level::Dim));
    }
    for (QDate day = first(); day <= last(); day = day.addDays(1))
        paintDay(painter, day);
}

void DayGrid::paintDay(QPainter &painter, const QDate &day) const
{
    const Tokens &t = m_style.tokens();
    const QRectF place = QRectF(rectOf(day)).adjusted(2, 2, -2, -2);
    const bool cursor = day == m_day;
    const bool today = day == m_style.calendar().today();
    if (cursor || (day == m_hovered && mayChoose(day))) {
        painter.setPen(cursor && hasKeyFocus(*this) ? QPen(t.link, 2) : QPen(Qt::NoPen));
        painter.setBrush(cursor ? t.selected : t.hover);
        painter.drawRoundedRect(place, 6, 6);
    }
    const bool outside = day.month() != m_day.month();
    const QColor ink = !mayChoose(day) ? t.faint : outside ? t.dim : t.text;
    drawText(painter, place.adjusted(0, 0, 0, -4), Qt::AlignCenter, QLocale().toString(day.day()),
        m_style.font(today || cursor ? FontRole::ListStrong : FontRole::List), today ? t.link : ink);
    if (m_written.contains(day)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(outside ? t.dim : t.accent);
        painter.drawEllipse(QPointF(place.center().x(), place.bottom() - 5), 2.5, 2.5);
    }
}

void DayGrid::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = dayAt(event->position().toPoint());
    setCursor(mayChoose(m_hovered) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void DayGrid::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = {};
    update();
}

void DayGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && mayChoose(day))
        Q_EMIT chosen(day);
}

void DayGrid::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        setDay(m_day.addMonths(event->angleDelta().y() > 0 ? -1 : 1));
    event->accept();
}

void DayGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setDay(m_day.addDays(-1));
        break;
    case Qt::Key_Right:
        setDay(m_day.addDays(1));
        break;
    case Qt::Key_Up:
        setDay(m_day.addDays(-kDaysOfWeek));
        break;
    case Qt::Key_Down:
        setDay(m_day.addDays(kDaysOfWeek));
        break;
    case Qt::Key_PageUp:
        setDay(m_day.addMonths(event->modifiers() & Qt::ShiftModifier ? -12 : -1));
        break;
    case Qt::Key_PageDown:
        setDay(m_day.addMonths(event->modifiers() & Qt::ShiftModifier ? 12 : 1));
        break;
    case Qt::Key_Home:
        setDay(QDate(m_day.year(), m_day.month(), 1));
        break;
    case Qt::Key_End:
        setDay(QDate(m_day.year(), m_day.month(), m_day.daysInMonth()));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT chosen(m_day);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace chat::ui

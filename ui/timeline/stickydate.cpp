// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/stickydate.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/message/row/rowlines.h"
#include "ui/style/borders.h"
#include "ui/style/calendar.h"
#include "ui/style/style.h"
#include "ui/style/text.h"
#include "ui/timeline/list/messagelistview.h"

#include <QPainter>

namespace chat::ui {

namespace {

constexpr int kStaysMs = 1500;
constexpr int kStickyHeight = 26;
constexpr int kStickyReach = 36; // a date line is that near to the top where the date is

} // namespace

StickyDate::StickyDate(MessageListView &view, Style &style, QWidget *pane)
    : QAbstractButton(pane)
    , m_view(view)
    , m_style(style)
{
    setFocusPolicy(Qt::NoFocus); // it comes and goes; Ctrl+G does the same
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    hide();
    m_away.setSingleShot(true);
    m_away.setInterval(kStaysMs);
    connect(&m_away, &QTimer::timeout, this, [this] {
        if (!underMouse())
            hide();
    });
    connect(&style, &Style::changed, this, [this] {
        m_day = {};
        changeLook();
        follow();
    });
}

//! Of the topmost row; invalid: there is none.
QDate StickyDate::topDay() const
{
    const auto *model = m_view.messageModel();
    if (!model || model->rowCount() == 0 || !m_view.rows().isKnown())
        return {};
    return m_view.layouts().dayOf(m_view.rows().first());
}

//! A date line up there says it itself.
bool StickyDate::coversDateLine() const
{
    const RowLayouts &layouts = m_view.layouts();
    const auto [first, last] = m_view.rows().visible();
    for (int row = first; row <= last; ++row) {
        const int top = m_view.rows().rectOf(row).top();
        if (top > kStickyReach)
            break;
        const bool begins = row == 0 || layouts.dayOf(row - 1) != layouts.dayOf(row);
        if (begins && top > -kStickyReach)
            return true;
    }
    return false;
}

void StickyDate::follow()
{
    const QDate day = m_view.isAtBottom() ? QDate() : topDay();
    if (!day.isValid() || coversDateLine()) {
        m_away.stop();
        hide();
        return;
    }
    if (day != m_day) {
        m_day = day;
        m_text = shownDay(day, m_style.calendar().today());
        setSpoken(this, m_text);
        resize(sizeHint());
        changeLook();
    }
    m_away.start();
    if (isHidden()) {
        show();
        raise();
    }
}

QSize StickyDate::sizeHint() const
{
    return {pixelWidth(m_text, m_style.font(FontRole::NoteStrong)) + 28, kStickyHeight};
}

void StickyDate::changeLook()
{
    m_picture.drop();
    update();
}

//! Rows pass below it: it is painted at each step of scrolling, and drawn once.
void StickyDate::paintEvent(QPaintEvent *)
{
    m_picture.paint(*this, [this](QPainter &painter) { paintOn(painter); });
}

void StickyDate::paintOn(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_style.tokens();
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(underMouse() ? t.hover : t.elevated);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kStickyHeight / 2.0 - 0.5, kStickyHeight / 2.0 - 0.5);
    drawText(painter, rect(), Qt::AlignCenter, m_text, m_style.font(FontRole::NoteStrong), t.text);
}

void StickyDate::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    changeLook();
}

void StickyDate::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    m_away.start();
    changeLook();
}

} // namespace chat::ui

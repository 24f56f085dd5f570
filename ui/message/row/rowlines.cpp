// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/row/rowlines.h"

#include "ui/message/row/rowmetrics.h"
#include "ui/style/calendar.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace chat::ui {

namespace {

constexpr int kDateLine = 32;
constexpr int kUnreadLine = 28;

QString dateText(const QDateTime &utc, const QDate &today)
{
    const QDate day = utc.toLocalTime().date();
    if (day == today)
        return QCoreApplication::translate("chat::ui::RowLines", "Today");
    if (day == today.addDays(-1))
        return QCoreApplication::translate("chat::ui::RowLines", "Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

void paintLabelledLine(
    PaintContext &context, const QRect &rect, const QString &text, const QColor &line, const QColor &color)
{
    QPainter &p = context.painter;
    const QFont font = context.style.font(FontRole::NoteStrong);
    const int textWidth = QFontMetrics(font).horizontalAdvance(text) + 20;
    const int middle = rect.center().y();
    const int left = rect.center().x() - textWidth / 2;
    p.fillRect(QRect(rect.left(), middle, std::max(0, left - rect.left()), 1), line);
    p.fillRect(QRect(left + textWidth, middle, std::max(0, rect.right() - left - textWidth), 1), line);
    drawText(p, QRectF(left, rect.top(), textWidth, rect.height()), Qt::AlignCenter, text, font, color);
}

} // namespace

RowLines::RowLines(bool date, bool unread, int width)
{
    const int left = RowMetrics::kAvatarLeft;
    if (date) {
        m_date = {left, 8, width - 2 * left, kDateLine - 8};
        m_height += kDateLine;
    }
    if (unread) {
        m_unread = {left, m_height + 2, width - 2 * left, kUnreadLine - 4};
        m_height += kUnreadLine;
    }
}

void RowLines::paint(PaintContext &context, const QDateTime &created, QPoint origin) const
{
    const Tokens &t = context.style.tokens();
    if (!m_date.isNull())
        paintLabelledLine(
            context, m_date.translated(origin), dateText(created, context.style.calendar().today()), t.line, t.dim);
    if (!m_unread.isNull())
        paintLabelledLine(context, m_unread.translated(origin),
            QCoreApplication::translate("chat::ui::RowLines", "New messages"), t.danger, t.danger);
}

} // namespace chat::ui

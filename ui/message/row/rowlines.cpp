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
constexpr int kGapLine = 32;

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

QString gapText(RowGap gap)
{
    switch (gap) {
    case RowGap::Open:
        return QCoreApplication::translate("chat::ui::RowLines", "Messages may be missing here · Load");
    case RowGap::Loading:
        return QCoreApplication::translate("chat::ui::RowLines", "Loading what is missing…");
    case RowGap::Failed:
        return QCoreApplication::translate("chat::ui::RowLines", "Missing messages could not be loaded · Try again");
    case RowGap::None:
        break;
    }
    return {};
}

} // namespace

QString shownDay(const QDate &day, const QDate &today)
{
    if (day == today)
        return QCoreApplication::translate("chat::ui::RowLines", "Today");
    if (day == today.addDays(-1))
        return QCoreApplication::translate("chat::ui::RowLines", "Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

RowLines::RowLines(RowGap gap, bool date, bool unread, int width)
    : m_state(gap)
{
    const int left = RowMetrics::kAvatarLeft;
    if (gap != RowGap::None) {
        m_gap = {left, 4, width - 2 * left, kGapLine - 4};
        m_height += kGapLine;
    }
    if (date) {
        m_date = {left, m_height + 8, width - 2 * left, kDateLine - 8};
        m_height += kDateLine;
    }
    if (unread) {
        m_unread = {left, m_height + 2, width - 2 * left, kUnreadLine - 4};
        m_height += kUnreadLine;
    }
}

Hit RowLines::hitAt(QPoint local) const
{
    Hit hit;
    if (m_gap.contains(local) && m_state != RowGap::Loading) {
        hit.kind = Hit::Kind::LoadGap;
        hit.rect = m_gap;
    } else if (m_date.contains(local)) {
        hit.kind = Hit::Kind::Date;
        hit.rect = m_date;
    }
    return hit;
}

void RowLines::visitHits(QPoint origin, const QDateTime &created, const HitVisitor &visitor) const
{
    const auto visit = [&](const QRect &place, const QString &text) {
        Hit hit = hitAt(place.center());
        if (place.isNull() || !hit.isAction())
            return;
        hit.text = text;
        hit.rect.translate(origin);
        visitor(hit);
    };
    visit(m_gap, gapText(m_state));
    visit(m_date, QLocale().toString(created.toLocalTime().date(), QLocale::LongFormat));
}

void RowLines::paint(PaintContext &context, const QDateTime &created, QPoint origin) const
{
    const Tokens &t = context.style.tokens();
    if (!m_gap.isNull()) {
        const QColor color = m_state == RowGap::Failed ? t.danger : m_state == RowGap::Open ? t.accent : t.dim;
        paintLabelledLine(context, m_gap.translated(origin), gapText(m_state), t.line, color);
    }
    if (!m_date.isNull())
        paintLabelledLine(context, m_date.translated(origin),
            shownDay(created.toLocalTime().date(), context.style.calendar().today()), t.line, t.dim);
    if (!m_unread.isNull())
        paintLabelledLine(context, m_unread.translated(origin),
            QCoreApplication::translate("chat::ui::RowLines", "New messages"), t.danger, t.danger);
}

} // namespace chat::ui

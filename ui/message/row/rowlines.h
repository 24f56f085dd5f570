// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/hit.h"
#include "ui/message/parts/part.h"

class QDate;
class QDateTime;

namespace chat::ui {

//! Messages may be missing above a row.
enum class RowGap : quint8 { None, Open, Loading, Failed };

//! A day as lines name it: "Today", "Yesterday", or its long date.
[[nodiscard]] QString shownDay(const QDate &day, const QDate &today);

//! The lines above a row that divide it from those before: what may be missing, the date, and "new messages".
class RowLines
{
public:
    RowLines() = default;
    RowLines(RowGap gap, bool date, bool unread, int width);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] Hit hitAt(QPoint local) const; //!< what is missing can be asked for, the date changed
    void visitHits(QPoint origin, const QDateTime &created, const HitVisitor &visitor) const;
    void paint(PaintContext &context, const QDateTime &created, QPoint origin) const;

private:
    RowGap m_state = RowGap::None;
    QRect m_gap; //!< null: without
    QRect m_date;
    QRect m_unread;
    int m_height = 0;
};

} // namespace chat::ui

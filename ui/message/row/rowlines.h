// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/part.h"

class QDateTime;

namespace chat::ui {

//! The lines above a row that divide it from those before: the date, and "new messages".
class RowLines
{
public:
    RowLines() = default;
    RowLines(bool date, bool unread, int width);

    [[nodiscard]] int height() const { return m_height; }
    void paint(PaintContext &context, const QDateTime &created, QPoint origin) const;

private:
    QRect m_date; //!< null: without
    QRect m_unread;
    int m_height = 0;
};

} // namespace chat::ui

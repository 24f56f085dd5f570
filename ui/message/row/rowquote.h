// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "ui/message/parts/part.h"

namespace chat::ui {

//! The line above a head that says what the message answers.
class RowQuote
{
public:
    RowQuote(const Quote &quote, const QPoint &place, int width, LayoutContext &context);

    static constexpr int kHeight = 20;

    //! A click leads to the message, if it is still there.
    [[nodiscard]] Hit hitAt(QPoint local, const Quote &quote) const;
    void visitHits(const Quote &quote, const HitVisitor &visitor) const;
    void paint(PaintContext &context, QPoint origin) const;

private:
    QRect m_rect; //!< in the row
    QString m_name; //!< empty: the original is gone
    QString m_text;
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "ui/message/parts/part.h"
#include "ui/style/style.h"

#include <vector>

namespace chat::ui {

//! The notes below a sent message: that it was deleted, who pressed its buttons last, and that it was read.
class RowNotes
{
public:
    RowNotes() = default;
    RowNotes(const Message &message, bool read, const LayoutContext &context);

    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    [[nodiscard]] int height() const;
    void paint(PaintContext &context, const QRect &place) const;

private:
    struct Line
    {
        Glyph glyph;
        QString text;
    };

    std::vector<Line> m_lines;
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/part.h"
#include "ui/style/style.h"

namespace chat::ui {

//! A thin line across.
class RulePart : public Part
{
public:
    explicit RulePart(int width, int height = 13) { m_size = {width, height}; }
    void paint(PaintContext &context, QPoint origin) const override
    {
        context.painter.fillRect(
            QRect(origin.x(), origin.y() + m_size.height() / 2, m_size.width(), 1), context.style.tokens().line);
    }
    [[nodiscard]] Hit hitAt(QPoint) const override { return {}; }
};

} // namespace chat::ui

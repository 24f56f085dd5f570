// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"
#include "ui/message/parts/part.h"

namespace chat::ui {

//! The time left until a moment, in the mode of the card. Its box never changes: each second only the digits are
//! repainted.
class CountdownPart : public Part
{
public:
    CountdownPart(const CardModule &module, int width, const Style &style);

    void paint(PaintContext &context, QPoint origin) const override;
    [[nodiscard]] Hit hitAt(QPoint) const override { return {}; }
    [[nodiscard]] bool ticks() const override { return true; }

private:
    enum class Mode : quint8 { Day, Hour, Second };

    void paintDigits(PaintContext &context, QPoint origin, qint64 seconds) const;
    void paintBar(PaintContext &context, QPoint origin, qint64 now) const;

    Mode m_mode;
    qint64 m_start;
    qint64 m_end;
};

} // namespace chat::ui

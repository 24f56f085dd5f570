// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/placedparts.h"

#include <QColor>

namespace chat::ui {

//! Parts at fixed positions in one box, as in a card or embed; optionally framed, with a coloured bar.
class StackPart : public Part
{
public:
    struct Frame
    {
        bool drawn = false;
        QColor bar; //!< invalid: no bar
    };

    StackPart() = default;

    //! Adds a part below the last one, `gap` pixels under it.
    void add(PartPtr part, int gap = 0, int indent = 0);
    //! Adds a part at its own position; the box grows to contain it.
    void place(PartPtr part, QPoint position) { m_parts.place(std::move(part), position); }
    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    [[nodiscard]] int bottom() const { return m_parts.size().height(); }
    //! Closes the box: padding around the parts, frame, minimum width.
    void finish(const QMargins &padding, const Frame &frame, int minimumWidth = 0);

    void paint(PaintContext &context, QPoint origin) const override;
    [[nodiscard]] Hit hitAt(QPoint local) const override { return m_parts.hitAt(local); }
    [[nodiscard]] int nearestPosition(QPoint local) const override;
    [[nodiscard]] int textLength() const override { return m_parts.textLength(); }
    [[nodiscard]] QString text(int from, int to) const override { return m_parts.text(from, to); }
    void setTextStart(int start) override;
    [[nodiscard]] std::pair<int, int> unitAt(int position, TextUnit unit) const override
    {
        return m_parts.unitAt(position, unit);
    }
    void collectImages(QStringList &urls) const override { m_parts.collectImages(urls); }
    void visit(QPoint origin, const PartVisitor &visitor) const override;
    void visitHits(QPoint origin, const HitVisitor &visitor) const override { m_parts.visitHits(origin, visitor); }

private:
    PlacedParts m_parts;
    Frame m_frame;
};

} // namespace chat::ui

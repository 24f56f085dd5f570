// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/part.h"

#include <QColor>

#include <vector>

namespace chat::ui {

//! Parts at fixed places in one box, as a card or embed is; optionally framed with a coloured bar.
class StackPart : public Part
{
public:
    struct Frame
    {
        bool drawn = false;
        QColor bar; //!< invalid: no bar
    };

    StackPart() = default;

    //! Puts a part below the last one, `gap` pixels under it.
    void add(PartPtr part, int gap = 0, int indent = 0);
    //! Puts a part at a place of its own; the box grows to hold it.
    void place(PartPtr part, QPoint position);
    [[nodiscard]] bool isEmpty() const { return m_placed.empty(); }
    [[nodiscard]] int bottom() const { return m_bottom; }
    //! Closes the box: padding around the parts, frame, least width.
    void finish(const QMargins &padding, const Frame &frame, int minimumWidth = 0);

    void paint(PaintContext &context, QPoint origin) const override;
    [[nodiscard]] Hit hitAt(QPoint local) const override;
    [[nodiscard]] int nearestPosition(QPoint local) const override;
    [[nodiscard]] int textLength() const override { return m_textLength; }
    [[nodiscard]] QString text(int from, int to) const override;
    void setTextStart(int start) override;
    [[nodiscard]] std::pair<int, int> wordAt(int position) const override;
    void collectImages(QStringList &urls) const override;
    void visit(QPoint origin, const PartVisitor &visitor) const override;

private:
    struct Placed
    {
        QPoint position;
        PartPtr part;
    };

    std::vector<Placed> m_placed;
    Frame m_frame;
    int m_bottom = 0;
    int m_right = 0;
    int m_textLength = 0;
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/part.h"

namespace chat::ui {

//! Parts at places of their own within one box, and their text as one: what a message's body and a card consist of.
class PlacedParts
{
public:
    struct Placed
    {
        QPoint position;
        PartPtr part;
    };

    //! The box grows to hold the part.
    void place(PartPtr part, QPoint position);
    void move(QPoint by); //!< all of them
    [[nodiscard]] const std::vector<Placed> &all() const { return m_parts; }
    [[nodiscard]] bool isEmpty() const { return m_parts.empty(); }
    [[nodiscard]] QSize size() const { return m_size; } //!< as they were placed

    void paint(PaintContext &context, QPoint origin) const;
    [[nodiscard]] Hit hitAt(QPoint local) const;
    //! Where the text begins in the row's whole text. Parts are one separator apart, so that a line break can be copied
    //! there.
    void setTextStart(int start);
    [[nodiscard]] int textLength() const { return m_textLength; }
    [[nodiscard]] QString text(int from, int to) const; //!< positions from the start of the text
    [[nodiscard]] std::pair<int, int> unitAt(int position, TextUnit unit) const;
    void collectImages(QStringList &urls) const;
    void visit(QPoint origin, const PartVisitor &visitor) const;
    void visitHits(QPoint origin, const HitVisitor &visitor) const;

private:
    std::vector<Placed> m_parts;
    QSize m_size{0, 0};
    int m_textStart = 0;
    int m_textLength = 0;
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/part.h"

#include <QColor>

namespace chat::ui {

//! Something tall of which only the upper part is shown, with "show more"; or all of it, with "show less".
class FoldPart : public Part
{
public:
    static constexpr int kHeight = 400; //!< of a folded part
    static constexpr int kSlack = 120; //!< slightly taller parts are not folded

    //! The bottom edge fades into `ground`.
    FoldPart(PartPtr inner, bool open, int index, const QColor &ground);

    void paint(PaintContext &context, QPoint origin) const override;
    [[nodiscard]] Hit hitAt(QPoint local) const override;
    [[nodiscard]] int nearestPosition(QPoint local) const override { return m_inner->nearestPosition(local); }
    [[nodiscard]] int textLength() const override { return m_inner->textLength(); }
    [[nodiscard]] QString text(int from, int to) const override { return m_inner->text(from, to); }
    [[nodiscard]] std::pair<int, int> unitAt(int position, TextUnit unit) const override
    {
        return m_inner->unitAt(position, unit);
    }
    void setTextStart(int start) override;
    void collectImages(QStringList &urls) const override { m_inner->collectImages(urls); }
    void visit(QPoint origin, const PartVisitor &visitor) const override;
    void visitHits(QPoint origin, const HitVisitor &visitor) const override;

private:
    [[nodiscard]] QRect barRect() const;
    [[nodiscard]] Hit barHit() const;

    PartPtr m_inner;
    bool m_open;
    int m_index;
    QColor m_ground;
};

} // namespace chat::ui

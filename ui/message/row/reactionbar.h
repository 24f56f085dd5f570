// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "ui/message/parts/part.h"

namespace chat::ui {

//! The chips under a message and the "+" after them.
class ReactionBar : public Part
{
public:
    ReactionBar(const std::vector<Reaction> &reactions, int width, const LayoutContext &context);

    //! Maximum number of chips of a message; the rest is shown as a number. No platform lets people use more.
    static constexpr size_t kMost = 60;

    [[nodiscard]] size_t chipCount() const { return m_chips.size() - 1; } //!< without the "+"
    [[nodiscard]] const QString &more() const { return m_more; }
    void paint(PaintContext &context, QPoint origin) const override;
    //! Paints the chip under the pointer brighter.
    void paintHovered(PaintContext &context, QPoint origin, QPoint local) const;
    [[nodiscard]] Hit hitAt(QPoint local) const override;
    void visitHits(QPoint origin, const HitVisitor &visitor) const override;
    void collectImages(QStringList &urls) const override;

private:
    struct Chip
    {
        Reaction reaction; //!< an empty emoji id: the "+"
        QRect rect;
        QString url; //!< picture of a custom emoji
    };

    void paintChip(PaintContext &context, const Chip &chip, QPoint origin, bool hovered) const;

    std::vector<Chip> m_chips;
    QString m_more; //!< "+9,940": the number of reactions without a chip
    QRect m_morePlace;
};

} // namespace chat::ui

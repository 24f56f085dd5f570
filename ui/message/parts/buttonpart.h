// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/part.h"
#include "ui/message/parts/textpart.h"

#include <QColor>

namespace chat::ui {

//! A button of a card: opens a link, sends its value to the bot, or does nothing.
class ButtonPart : public Part
{
public:
    enum class Click : quint8 { None, Link, Return };
    struct Look
    {
        QColor ground; //!< invalid: only a border
        Click click = Click::None;
        QString value;
        bool works = true; //!< Return: the server accepts clicks
        int width = 0; //!< minimum; 0: as wide as the label
    };

    //! Lays out `label` on one line of at most `room` pixels.
    ButtonPart(InlineText label, const Look &look, int room, const Style &style);

    void paint(PaintContext &context, QPoint origin) const override;
    [[nodiscard]] Hit hitAt(QPoint local) const override;
    void visitHits(QPoint origin, const HitVisitor &visitor) const override { visitHit(QPoint(1, 1), origin, visitor); }
    void collectImages(QStringList &urls) const override { m_label.collectImages(urls); }

    static constexpr int kHeight = 30;

private:
    Look m_look;
    TextPart m_label;
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/partbuilder.h"

namespace chat::ui {

//! Lays out the modules of a card, and the elements in them, for the width of the builder.
class CardModules
{
public:
    //! `small`: the card's size is "sm", so buttons are as wide as the card.
    CardModules(const PartBuilder &builder, bool small);

    //! Null: nothing to show.
    [[nodiscard]] PartPtr build(const CardModule &module, const QString &path) const;

private:
    [[nodiscard]] PartPtr header(const CardModule &module, const QString &path) const;
    [[nodiscard]] PartPtr section(const CardModule &module, const QString &path) const;
    [[nodiscard]] PartPtr imageGroup(const CardModule &module, const QString &path) const;
    [[nodiscard]] PartPtr container(const CardModule &module, const QString &path) const;
    [[nodiscard]] PartPtr actionGroup(const CardModule &module, const QString &path) const;
    [[nodiscard]] PartPtr contextRow(const CardModule &module, const QString &path) const;
    [[nodiscard]] PartPtr media(const CardModule &module) const;

    [[nodiscard]] PartPtr text(
        const CardElement &element, const PartBuilder &builder, FontRole role, const QString &path) const;
    [[nodiscard]] PartPtr paragraph(const CardElement &element, int width, const QString &path) const;
    [[nodiscard]] PartPtr button(const CardElement &element, int room, bool wide, const QString &path) const;
    [[nodiscard]] PartPtr smallPicture(const CardElement &image, int side, const QString &path) const;
    [[nodiscard]] PartPtr unknown(const QString &type, const QString &raw) const;

    PartBuilder m_inside;
    bool m_small = false;
};

} // namespace chat::ui

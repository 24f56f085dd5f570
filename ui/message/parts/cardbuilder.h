// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/partbuilder.h"

namespace chat::ui {

class StackPart;

//! Builds a card: its modules in a column, with bar and frame according to its theme, folded if it is tall. Too many
//! modules or elements are replaced by a sentence, so that no card costs more than a screenful of them.
class CardBuilder
{
public:
    explicit CardBuilder(const PartBuilder &outside);

    [[nodiscard]] PartPtr build(const Card &card);

private:
    [[nodiscard]] PartPtr module(const CardModule &module, const QString &path) const;
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

    PartBuilder m_outside;
    PartBuilder m_inside;
    bool m_small = false;
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/partbuilder.h"

namespace chat::ui {

//! Builds a card: its modules in a column, with bar and frame according to its theme, folded if it is tall. Too many
//! modules or elements are replaced by a sentence, so that no card costs more than a screenful of them.
class CardBuilder
{
public:
    explicit CardBuilder(const PartBuilder &outside);

    [[nodiscard]] PartPtr build(const Card &card);

private:
    PartBuilder m_outside;
};

} // namespace chat::ui

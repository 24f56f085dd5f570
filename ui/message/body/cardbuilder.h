// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/partbuilder.h"

namespace chat::ui {

//! Makes a card: its modules one below the other, with bar and frame as its theme says, folded if it is high. Too many
//! modules or elements end in a sentence, so that no card costs more than a screenful of them.
class CardBuilder
{
public:
    explicit CardBuilder(const PartBuilder &outside);

    [[nodiscard]] PartPtr build(const Card &card);

private:
    PartBuilder m_outside;
};

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/jsontext.h"

#include <optional>

namespace chat::ui {

//! The first thing there is to say about a card's JSON.
struct CardProblem
{
    TextPosition position;
    QString where; //!< a JSONPath; empty for broken JSON
    QString message;
    bool blocks = true; //!< it cannot be saved like this; else only a warning
};

//! The first error, else the first warning.
[[nodiscard]] std::optional<CardProblem> firstCardProblem(const QString &json);

} // namespace chat::ui

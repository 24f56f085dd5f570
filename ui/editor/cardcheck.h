// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/jsontext.h"

#include <optional>

namespace chat::ui {

//! The first thing that keeps a card's JSON from being saved.
struct CardProblem
{
    TextPosition position;
    QString where; //!< a JSONPath; empty for broken JSON
    QString message;
};

[[nodiscard]] std::optional<CardProblem> firstCardProblem(const QString &json);

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/cardcheck.h"

#include "app/markup/cardcheck.h"

namespace chat::ui {

std::optional<CardProblem> firstCardProblem(const QString &json)
{
    const std::optional<markup::Finding> finding = markup::firstFinding(json);
    if (!finding)
        return {};
    const bool blocks = finding->severity == markup::Finding::Severity::Error;
    return CardProblem{{finding->line, finding->column}, finding->where, finding->message, blocks};
}

} // namespace chat::ui

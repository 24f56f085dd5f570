// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/hovertoolbar.h"

#include <optional>

class QKeyEvent;

namespace chat::ui {

//! What a key does with the row that was chosen by keyboard; nothing: it is no key of a row.
[[nodiscard]] std::optional<RowAction> rowActionOf(const QKeyEvent &event);

} // namespace chat::ui
